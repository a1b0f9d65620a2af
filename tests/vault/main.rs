//! The vault through its public door: what a person, an accident or an attacker would do to it.

mod creation;
mod damage;
mod disk;
mod everyday;
mod kills;
mod memory;
mod model;
mod support;
mod waiting;
