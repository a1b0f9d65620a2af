//! What the guide promises, told as sittings.

mod earlier;
mod packs;
mod phases;
mod rules;
mod skipping;
mod stability;
mod story;
mod walk;
mod whom_and_what;
