//! Journeys through the real app, in a real window, as a person would make them.
//!
//! `MELLOM_JOURNEY` names a folder for the screenshots and the shared summaries; without it they go to
//! `target/journey`. Run with `cargo test --features automation --test journey`.

#![cfg(feature = "automation")]

mod anew;
mod at_the_edges;
mod attachments;
mod backup;
mod consent;
mod drafts;
mod every_screen;
mod example;
mod focus;
mod forget;
mod helping;
mod left_over;
mod lived_in;
mod locked_help;
mod look;
mod lookback;
mod main_job;
mod me;
mod next_time;
mod own_words;
mod people;
mod person;
mod put_down;
mod search;
mod share;
mod shell;
mod sights;
mod sittings;
mod stage;
mod threads;
mod trouble;
mod two_phones;
mod urgent;
mod ways_kept;
mod words;

use std::path::PathBuf;

/// Where pictures and summaries go.
fn folder() -> PathBuf {
    std::env::var_os("MELLOM_JOURNEY").map_or_else(|| "target/journey".into(), PathBuf::from)
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}
