//! The vault through its public door: what a person, an accident or an attacker would do to it.
//!
//! `MELLOM_LONG=1` runs the sampled suites whole: every kill, every failed call, 1,000 hurt vaults, over 1,000 power cuts.

// A sample says what it came upon, for whoever runs it with --nocapture.
#![allow(clippy::print_stdout)]

mod backup;
mod creation;
mod damage;
mod disk;
mod erase;
mod everyday;
mod files;
mod golden;
mod hardware;
mod keys;
mod kills;
mod kills_backup;
mod kills_erase;
mod kills_keys;
mod memory;
mod model;
mod power;
mod renewal;
mod support;
mod two;
mod waiting;
