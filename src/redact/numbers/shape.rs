//! What the shape of a number says about it.

use super::number::Number;
use crate::redact::words::UNITS;

impl Number<'_> {
    fn year(group: &super::number::Group) -> bool {
        group.digits.len() == 4 && (group.digits.starts_with(b"19") || group.digits.starts_with(b"20"))
    }

    /// Amounts, ranges of years, clock times and dates: long, but nothing to look up.
    pub fn is_harmless(&self) -> bool {
        let shape = self.shape();
        let signs = self.signs();
        let spaced = signs.iter().all(|&sign| matches!(sign, b' ' | b'.'));
        let thousands = shape.len() > 1
            && shape.bytes().skip(1).all(|length| length == b'3')
            && matches!(shape.as_bytes()[0], b'1'..=b'3')
            && spaced;
        let measured = UNITS.has(self.word_after()) || is_currency(self.word_before());
        if thousands && (measured || shape == "13" || shape == "133" || shape == "23" || shape == "33") {
            return true;
        }
        if measured && shape.len() == 1 && self.digits() < 10 {
            return true;
        }
        if self.groups.iter().all(Self::year) {
            return true;
        }
        let small = |at: usize, most: u32| {
            std::str::from_utf8(self.groups[at].digits)
                .ok()
                .and_then(|digits| digits.parse().ok())
                .is_some_and(|n: u32| n <= most)
        };
        let time = |at: usize| {
            small(at, 24) && small(at + 1, 59) && self.groups[at + 1].digits.len() == 2 && signs[at] == b'.'
        };
        if shape.len() == 4 && signs[1] != b'.' && self.digits() <= 8 && time(0) && time(2) {
            return true;
        }
        self.is_a_date()
    }

    pub fn is_a_date(&self) -> bool {
        let shape = self.shape();
        let short = |length: u8| matches!(length, b'1' | b'2');
        let bytes = shape.as_bytes();
        let signs = self.signs();
        let alike = signs.iter().all(|&sign| sign == signs[0] && sign != b' ');
        match bytes {
            [day, month, b'4'] => {
                alike && short(*day) && short(*month) && Self::year(&self.groups[2]) && self.could_be_days(0, 1)
            }
            [day, month, b'2'] if short(*day) => alike && short(*month) && self.could_be_days(0, 1),
            [b'4', month, day] => {
                alike && short(*day) && short(*month) && Self::year(&self.groups[0]) && self.could_be_days(1, 2)
            }
            // "12.-14.3.2024", "3.4 - 5.4".
            [_, _, _, b'4'] | [_, _, _, _, b'4'] | [_, _, _, _, _, b'4'] => {
                (bytes[..bytes.len() - 1].iter().enumerate())
                    .all(|(at, &length)| short(length) || (at == 2 && bytes.len() == 6 && Self::year(&self.groups[2])))
                    && Self::year(&self.groups[bytes.len() - 1])
                    && !signs.contains(&b' ')
            }
            _ => false,
        }
    }
}

impl Number<'_> {
    /// Whether two groups could be a day and a month, in either order.
    fn could_be_days(&self, one: usize, other: usize) -> bool {
        let value =
            |at: usize| self.groups[at].digits.iter().fold(0_u32, |sum, digit| sum * 10 + u32::from(digit - b'0'));
        let (one, other) = (value(one), value(other));
        one.max(other) <= 31 && one.min(other) <= 12 && one.min(other) > 0
    }
}

fn is_currency(word: &[u8]) -> bool {
    [&b"kr"[..], b"nok", b"kroner", b"usd", b"eur", b"gbp", b"pounds", b"euro"].contains(&word)
}

impl Number<'_> {
    /// The end of an identity number that the groups begin with: 6+5 or 8+5 digits, however they are parted.
    pub fn national_id(&self) -> Option<usize> {
        let mut count = 0;
        let mut cuts = Vec::new();
        for group in &self.groups {
            count += group.digits.len();
            cuts.push((count, group.end));
            let parted_at = |wanted: usize| cuts.iter().any(|&(cut, _)| cut == wanted);
            let six_five = count == 11 && (parted_at(6) || cuts.len() == 1);
            // Two by two, or with the century: 12.03.1985 12345.
            let eight_five = count == 13
                && parted_at(8)
                && cuts.len() > 1
                && Number::is_a_date(&Number {
                    view: self.view,
                    groups: self.groups.iter().take(3).copied().collect(),
                });
            if six_five || eight_five {
                return Some(group.end);
            }
        }
        None
    }

    /// After how many groups a date in front of the number ends.
    pub fn date_in_front(&self) -> Option<usize> {
        if self.groups.len() < 4 {
            return None;
        }
        let front = Number { view: self.view, groups: self.groups[..3].to_vec() };
        let signs = self.signs();
        (front.is_a_date() && signs[2] != signs[1]).then_some(3)
    }
}
