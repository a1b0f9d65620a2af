//! Folding: the form in which texts are compared.
//!
//! Case goes, and with it every mark that a keyboard may not have: `møter`, `MØTER` and `moter` fold to the same. An `å`
//! is an `a`, and so is `aa`; `æ` is `ae`. Letters of other scripts lose their case only.

use std::ops::Range;
use std::sync::LazyLock;

use zeroize::{Zeroize, Zeroizing};

/// What a letter below [`ABOVE_LATIN`] is without its mark.
const PLAIN: &[(u8, &str)] = &[
    (b'a', "àáâãäåāăąǎǟǡǻȁȃȧḁẚạảấầẩẫậắằẳẵặ"),
    (b'b', "ḃḅḇ"),
    (b'c', "çćĉċčḉ"),
    (b'd', "ďđðḋḍḏḑḓ"),
    (b'e', "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
    (b'f', "ḟ"),
    (b'g', "ĝğġģǥǧǵḡ"),
    (b'h', "ĥħȟḣḥḧḩḫẖ"),
    (b'i', "ìíîïĩīĭįıǐȉȋḭḯỉị"),
    (b'j', "ĵǰ"),
    (b'k', "ķǩḱḳḵ"),
    (b'l', "ĺļľŀłḷḹḻḽ"),
    (b'm', "ḿṁṃ"),
    (b'n', "ñńņňŋǹṅṇṉṋ"),
    (b'o', "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
    (b'p', "ṕṗ"),
    (b'r', "ŕŗřȑȓṙṛṝṟ"),
    (b's', "śŝşšșſṡṣṥṧṩẛ"),
    (b't', "ţťŧțṫṭṯṱẗ"),
    (b'u', "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
    (b'v', "ṽṿ"),
    (b'w', "ŵẁẃẅẇẉẘ"),
    (b'x', "ẋẍ"),
    (b'y', "ýÿŷȳẏẙỳỵỷỹ"),
    (b'z', "źżžẑẓẕ"),
];

const ABOVE_LATIN: usize = 0x1f00;

static PLAIN_OF: LazyLock<Box<[u8]>> = LazyLock::new(|| {
    let mut table = vec![0; ABOVE_LATIN].into_boxed_slice();
    for (plain, marked) in PLAIN {
        for letter in marked.chars() {
            table[letter as usize] = *plain;
        }
    }
    table
});

/// A text folded, and where each byte of it came from.
pub struct Folded {
    text: Zeroizing<String>,
    /// For every byte, the bytes of the original it stands for.
    from: Vec<(u32, u32)>,
}

impl Folded {
    /// Folds `text`.
    pub fn new(text: &str) -> Self {
        let mut to = Mapped { text: room(text), from: Vec::with_capacity(text.len()) };
        walk(text, &mut to);
        Self { text: to.text, from: to.from }
    }

    /// The folded text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The bytes of the original that `range` of the folded text came from; `range` is not empty.
    pub fn original(&self, range: Range<usize>) -> Range<usize> {
        self.from[range.start].0 as usize..self.from[range.end - 1].1 as usize
    }
}

/// `text` folded, in a buffer that never grew: one that did would leave a copy behind, unwiped.
pub fn fold(text: &str) -> Zeroizing<String> {
    let mut to = room(text);
    fold_onto(text, &mut to);
    to
}

/// Folds `text` behind what stands in `to`, which has room for it: three bytes for each of `text`.
pub(super) fn fold_onto(text: &str, to: &mut Zeroizing<String>) {
    reserve(to, 3 * text.len());
    walk(text, &mut **to);
}

fn room(text: &str) -> Zeroizing<String> {
    Zeroizing::new(String::with_capacity(3 * text.len()))
}

/// Makes room in a buffer, wiping the smaller one.
fn reserve(buffer: &mut Zeroizing<String>, more: usize) {
    let wanted = buffer.len() + more;
    if buffer.capacity() < wanted {
        let mut larger = Zeroizing::new(String::with_capacity(2 * wanted));
        larger.push_str(buffer);
        std::mem::swap(buffer, &mut larger);
        larger.zeroize();
    }
}

/// Where folded letters go.
trait To {
    fn put(&mut self, letter: char, from: usize, to: usize);
    /// The letter before reaches on to `to` in the original.
    fn reach(&mut self, to: usize);
}

impl To for String {
    fn put(&mut self, letter: char, _: usize, _: usize) {
        self.push(letter);
    }

    fn reach(&mut self, _: usize) {}
}

struct Mapped {
    text: Zeroizing<String>,
    from: Vec<(u32, u32)>,
}

impl To for Mapped {
    fn put(&mut self, letter: char, from: usize, to: usize) {
        self.text.push(letter);
        // An entry is far shorter than four gigabytes.
        self.from.resize(self.text.len(), (from as u32, to as u32));
    }

    fn reach(&mut self, to: usize) {
        if let Some(last) = self.from.last_mut() {
            last.1 = to as u32;
        }
    }
}

fn walk(text: &str, to: &mut impl To) {
    let table = &**PLAIN_OF;
    let mut before = '\0';
    for (from, letter) in text.char_indices() {
        let until = from + letter.len_utf8();
        let mut put = |to: &mut _, letter: char| put(to, &mut before, letter, from, until);
        if letter.is_ascii() {
            put(to, letter.to_ascii_lowercase());
            continue;
        }
        for letter in letter.to_lowercase() {
            match letter {
                'æ' => "ae".chars().for_each(|letter| put(to, letter)),
                'œ' => "oe".chars().for_each(|letter| put(to, letter)),
                'ß' => "ss".chars().for_each(|letter| put(to, letter)),
                'þ' => "th".chars().for_each(|letter| put(to, letter)),
                // Marks that stand apart from their letter, and hyphens nobody sees.
                '\u{300}'..='\u{36f}' | '\u{ad}' => to.reach(until),
                _ => match table.get(letter as usize) {
                    Some(0) | None => put(to, letter),
                    Some(plain) => put(to, char::from(*plain)),
                },
            }
        }
    }
}

/// Puts a folded letter; `aa` is `å`.
fn put(to: &mut impl To, before: &mut char, letter: char, from: usize, until: usize) {
    if letter == 'a' && *before == 'a' {
        to.reach(until);
    } else {
        to.put(letter, from, until);
    }
    *before = letter;
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn letters_that_a_keyboard_may_not_have_fold_to_those_it_has() {
        for (written, typed) in [
            ("møter", "moter"),
            ("MØTER", "møter"),
            ("på Ås", "paa aas"),
            ("gaar", "gar"),
            ("være", "vaere"),
            ("A\u{30a}se", "Åse"),
            ("Čáhput", "cahput"),
            ("Nguyễn", "nguyen"),
            ("Łódź", "lodz"),
            ("İstanbul", "istanbul"),
            ("Straße", "strasse"),
        ] {
            assert_eq!(*fold(written), *fold(typed), "{written} {typed}");
        }
        assert_ne!(*fold("møte"), *fold("mete"));
    }

    #[test]
    fn a_hit_is_found_again_in_what_was_written() {
        for (written, typed, marked) in [
            ("Vi MØTTES igjen", "mottes", "MØTTES"),
            ("Paal gikk", "pal", "Paal"),
            ("en A\u{30a}s til", "ås", "A\u{30a}s"),
            ("det være seg", "ae", "æ"),
        ] {
            let (folded, typed) = (Folded::new(written), fold(typed));
            let at = folded.text().find(&**typed).unwrap();
            assert_eq!(&written[folded.original(at..at + typed.len())], marked);
        }
    }

    proptest! {
        #[test]
        fn any_text_folds_in_the_room_there_is_and_maps_back(text in "\\PC*|[aåÅæøßİȺ\u{30a}]*") {
            let folded = Folded::new(&text);
            prop_assert!(folded.text().len() <= 3 * text.len());
            prop_assert_eq!(folded.text(), &**fold(&text));
            prop_assert_eq!(&**fold(folded.text()), folded.text(), "folding twice changes nothing");
            for (at, letter) in folded.text().char_indices() {
                let range = folded.original(at..at + letter.len_utf8());
                prop_assert!(text.get(range).is_some_and(|piece| !piece.is_empty()));
            }
        }
    }
}
