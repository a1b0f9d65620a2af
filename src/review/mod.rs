//! The review of a passage: between what the supporter wrote and the page stands a person who reads it.
//!
//! A [`Reviewer`] knows the words to hide of everybody met. [`Reviewer::begin`] cuts a passage into stretches, each with one of
//! three looks beside the plain one ([`Look`]): hidden, asked, underlined. The person taps through it; every step can be taken
//! back. [`Review::finish`] gives a [`Reviewed`] once nothing is asked any more and the one question is answered, and
//! [`Passages`] draws letters for one export. A page takes [`Passages`] and no other words.
//!
//! What was hidden by hand outlives a lock ([`Review::hidden_by_hand`], [`Reviewer::begin_again`]); what was shown does not.
//!
//! What a person declared about somebody never leaves: no step uncovers it, and [`Passages::draw`] looks for it once more.
//! Nothing here claims that what is left is anonymous.
//!
//! ```
//! use mellom::journal::{Contact, PrivateText};
//! use mellom::redact::Tongue;
//! use mellom::review::{CouldTell, Passages, Reviewer};
//!
//! let mut runner = Contact::new(PrivateText::new("løperen"), Default::default());
//! runner.words_to_hide = vec![PrivateText::new("Solveig")];
//! let reviewer = Reviewer::with([&runner]);
//! let mut review = reviewer.begin("Møtte Solveig. Det var tungt å høre på.")?;
//! review.answer(CouldTell::No);
//! let page = Passages::draw(&review.finish()?, None, &reviewer, Tongue::Bokmaal);
//! assert_eq!(page.texts().next(), Some("Møtte [person A]. Det var tungt å høre på."));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod by_hand;
mod example;
mod inside;
mod letter;
mod letters;
mod look;
mod part;
mod passages;
mod piece;
mod plain;
mod rare;
#[allow(clippy::module_inception, reason = "the room is named for what happens in it")]
mod review;
mod reviewed;
mod reviewer;
mod same;

use crate::redact::Tongue;
use crate::words::{Language, Words};

pub use by_hand::HiddenByHand;
pub use example::{example, nickname};
pub use look::{Instead, Look, Showing, Stretch};
pub use part::parts;
pub use passages::Passages;
pub use plain::{MOST_LETTERS, letters};
pub use rare::{RARE, Trait};
pub use review::{CouldTell, NotYet, Press, Review, StaysHidden};
pub use reviewed::Reviewed;
pub use reviewer::{NoPassage, Reviewer};

/// The language of what stands in the place of hidden words.
pub fn tongue(words: &Words) -> Tongue {
    match words.language() {
        Language::Bokmal => Tongue::Bokmaal,
        Language::English => Tongue::English,
    }
}
