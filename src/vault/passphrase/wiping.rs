//! What memory holds of a passphrase that was handed over.

use zeroize::Zeroizing;

use super::*;
use crate::vault::testing::search::{Needle, alone, found, inside};

/// So long that whatever is put where it was cannot cover all of it, and short enough to be on the heap, where what is
/// freed stays to be found.
const TIMES: usize = 2_000;

/// What somebody typed: in a string with room to spare, like one that grew.
fn typed(needle: &Needle) -> String {
    let words = Zeroizing::new(needle.shown());
    let mut text = String::with_capacity(words.len() * TIMES + 1_000);
    (0..TIMES).for_each(|_| text.push_str(std::str::from_utf8(&words).unwrap()));
    text
}

#[test]
fn the_string_that_a_passphrase_came_in_is_wiped() {
    const TEST: &str = "vault::passphrase::wiping::the_string_that_a_passphrase_came_in_is_wiped";
    if inside().is_none() {
        return alone(TEST, std::path::Path::new("none"));
    }
    let needles = [Needle::new("passphrase", b"nobody joins these four words, but one may ")];
    // Proves the search itself: what is only dropped is found.
    drop(typed(&needles[0]));
    assert_eq!(found(&needles), ["passphrase"], "after dropping a string");
    drop(Zeroizing::new(typed(&needles[0])));
    assert_eq!(found(&needles), [""; 0], "after wiping it");

    let passphrase = Passphrase::new(typed(&needles[0]));
    assert_eq!(found(&needles), ["passphrase"], "while there is a passphrase");
    drop(passphrase);
    assert_eq!(found(&needles), [""; 0], "after dropping the passphrase");
}
