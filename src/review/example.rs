//! A made-up text to try the review on, with a nickname in it that no rule can tell from a word.

use super::review::Review;
use super::reviewer::{NoPassage, Reviewer};
use crate::words::{Words, say};

/// The review of the example, by the redactor that reviews everything else. It knows nobody: what somebody has declared has
/// nothing to do with it, and nothing of it belongs to anybody.
///
/// # Errors
/// None as long as the text is short enough for a passage, which a test sees to.
pub fn example(words: &Words) -> Result<Review, NoPassage> {
    Reviewer::with([]).begin(&say!(words, "example-text"))
}

/// The word in the example that is what somebody is called, and that the redactor does not catch.
pub fn nickname(words: &Words) -> String {
    say!(words, "example-nickname")
}
