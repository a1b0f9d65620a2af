//! The vault through its public door: what a person, an accident or an attacker would do to it.
//!
//! `MELLOM_LONG=1` runs the sampled suites whole: every kill, every failed call, 600 hurt stores.

// A sample says what it came upon, for whoever runs it with --nocapture.
#![allow(clippy::print_stdout)]

mod backup;
mod creation;
mod damage;
mod disk;
mod everyday;
mod kills;
mod kills_backup;
mod memory;
mod model;
mod support;
mod waiting;
