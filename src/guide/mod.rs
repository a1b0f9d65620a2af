//! The guide: which prompts open when, what one can say, whom to call.
//!
//! Start with [`Plan::of`]: it reads the journal, decides the steps of one sitting, and is made again after every
//! answer. [`Step`] is one screen; [`answer_safety`] and its sisters write down what was given and say what follows.
//! [`scripts`], [`contacts`], [`help`], [`own`] and [`law`] hold what to say, whom to call, what to do and what holds. The prompts themselves are
//! data (`assets/guide`), their conditions are read while building, and every text is found through
//! [`crate::words::Words`].
//!
//! The room reads the journal and never stores, sends or dials.

mod afraid;
mod around;
pub mod caution;
mod choose;
pub mod contacts;
mod context;
mod country;
mod earlier;
mod flags;
pub mod help;
mod history;
pub mod law;
mod load;
mod offers;
pub mod own;
mod plan;
pub mod scripts;
mod step;
mod tables;
pub mod ways;
mod when;

#[cfg(test)]
mod tests;

pub use afraid::concern_of;
pub use around::is_first;
pub use context::Context;
pub use country::Country;
pub use earlier::{Earlier, WrittenFor, earlier};
pub use history::History;
pub use offers::Offers;
pub use plan::{Plan, plan};
pub use step::{Step, StepOutcome, answer_load, answer_prompt, answer_safety, answer_talk, not_now, set_load};
pub use tables::{Asks, Group, Pack, Prompt, goal, packs, prompt, prompts};
pub use when::{Cause, Flag, Measure, When};
