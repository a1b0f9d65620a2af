//! Proofs on the shipped binary: the release build, without what is there for tests alone.
//!
//! `MELLOM_SHIPPED` names it: what `cargo build --release` makes, to the byte. (What cargo builds beside a test has
//! features that only the tests' own crates ask for.) Without it, these tests take the binary built beside them.
//!
//! Somebody sits at a keyboard and a mouse (`hands.rs`), sees the screen as a blind person does (`eyes.rs`), and uses the
//! app (`person.rs`) at a desk of their own (`stage.rs`). Beside them stands one who watches every socket (`watch.rs`)
//! and one who searches every file (`search.rs`); in the end the vault is opened through the library, to compare
//! (`vault.rs`).
//!
//! A build for tests answers the file dialog by itself; there is nothing to prove in one, so this is empty there.
//!
//! When a test fails, the screen as it was and everything on it lie in `target/tmp/shipped`.

#![cfg(not(feature = "automation"))]

mod dialog;
mod eyes;
mod first_minute;
mod hands;
mod imports;
mod page_dies;
mod person;
mod search;
mod session;
mod stage;
mod steps;
mod typing;
mod vault;
mod watch;
