//! What the redactor promises, on texts that are made up anew in every run.
//!
//! The seed is printed; `MELLOM_SEED=n` runs the same again. Templates and number makers are these tests' own and share
//! nothing with the corpora the detector is measured on (`docs/redaction.md`).

#![allow(clippy::print_stdout, reason = "says which seed was drawn and what was measured")]

mod chance;
mod declared;
mod formats;
mod harmless;
mod notes;
mod people;
mod quasi;
mod replacing;
mod score;
mod size;
