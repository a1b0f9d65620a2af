//! What a phone dials when a number is written as people write it, and the addresses that its dialler and its messages
//! open for. Opening one calls nobody and sends nothing.
//!
//! The number stands on the screen as it was typed, and looks right whatever is dialled; so a spelling that could mean
//! somebody else is refused, and what will be dialled is shown.

use std::fmt::Write;

/// The most digits a number has, its country included (E.164).
const MOST_DIGITS: usize = 15;

/// The fewest digits of a number: those of an emergency number.
const FEWEST_DIGITS: usize = 3;

/// The fewest digits after a plus: a country and a service in it.
const FEWEST_DIGITS_ABROAD: usize = 6;

/// A number as a telephone takes it: digits, and a plus in front where the first of them are a country's.
#[derive(Clone, PartialEq, Eq)]
pub struct Callable(String);

/// Why what is written is not dialled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotCallable {
    /// There is no number in it, or only the beginning of one.
    #[error("no number")]
    NoNumber,
    /// There is more in it than one number: another, an extension, a word after it or against it.
    #[error("more than one number")]
    MoreThanOne,
    /// A star or a hash is an instruction to the network.
    #[error("an instruction to the network")]
    Instruction,
    /// No number has so many digits.
    #[error("too many digits")]
    TooLong,
}

impl Callable {
    /// Reads a number as people write it: a word before it, spaces, dashes, points and brackets between its digits. A plus or
    /// 00 directly before the first digit is a country's, also through an opening bracket; "(0)" after the country is left
    /// out abroad, and falls away.
    ///
    /// # Errors
    /// Whatever could be read in two ways.
    pub fn read(written: &str) -> Result<Self, NotCallable> {
        let signs: Vec<char> = written.chars().filter(|sign| !is_invisible(*sign)).map(plain).collect();
        if signs.iter().any(|sign| matches!(sign, '*' | '#')) {
            return Err(NotCallable::Instruction);
        }
        let first = signs.iter().position(char::is_ascii_digit).ok_or(NotCallable::NoNumber)?;
        let (before, number) = signs.split_at(first);
        // "O800" is not 800, and digits of a script that no telephone has are digits all the same.
        if before.last().is_some_and(|sign| sign.is_alphanumeric()) || before.iter().any(|sign| sign.is_numeric()) {
            return Err(NotCallable::MoreThanOne);
        }
        if !number.iter().all(|sign| sign.is_ascii_digit() || is_between_digits(*sign)) {
            return Err(NotCallable::MoreThanOne);
        }
        let plus = before.iter().rev().find(|sign| !sign.is_whitespace() && !matches!(sign, '(' | '['));
        Self::of(number, plus == Some(&'+'))
    }

    fn of(number: &[char], plus: bool) -> Result<Self, NotCallable> {
        let all: String = number.iter().filter(|sign| sign.is_ascii_digit()).collect();
        let zeros = if begins_with_zeros(&all) { 2 } else { 0 };
        let abroad = plus || zeros > 0;
        let digits = if abroad { without_trunk_zero(number, zeros) } else { all };
        let digits = &digits[zeros..];
        let fewest = if abroad { FEWEST_DIGITS_ABROAD } else { FEWEST_DIGITS };
        // No country begins with a nought.
        if digits.len() < fewest || (abroad && digits.starts_with('0')) {
            return Err(NotCallable::NoNumber);
        }
        if digits.len() > MOST_DIGITS {
            return Err(NotCallable::TooLong);
        }
        Ok(Self(if abroad { format!("+{digits}") } else { digits.to_owned() }))
    }

    /// What is dialled: digits, perhaps after a plus.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is dialled, for eyes: in pairs from the end. Short numbers stay as they are.
    pub fn in_pairs(&self) -> String {
        let (plus, digits) = self.0.strip_prefix('+').map_or(("", self.0.as_str()), |digits| ("+", digits));
        if digits.len() < 7 {
            return self.0.clone();
        }
        let mut out = plus.to_owned();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place) % 2 == 0 {
                out.push(' ');
            }
            out.push(digit);
        }
        out
    }

    /// Whether it may begin with a country whose plus was forgotten: longer than a number of Norway, and no nought in front
    /// as numbers elsewhere have.
    pub fn may_lack_plus(&self) -> bool {
        self.0.len() > 8 && !self.0.starts_with(['+', '0'])
    }
}

/// 00, and a country after it. 0011 is Australia's own way abroad, and dialled as it stands.
fn begins_with_zeros(digits: &str) -> bool {
    let mut country = digits.strip_prefix("00").unwrap_or_default().chars();
    match country.next() {
        None | Some('0') => false,
        Some('1') => !matches!(country.next(), Some('0' | '1')),
        Some(_) => true,
    }
}

/// The digits, without a "(0)" that stands right after a country of one to three digits. `zeros` digits stand before the
/// country.
fn without_trunk_zero(number: &[char], zeros: usize) -> String {
    let mut digits = String::new();
    let mut place = 0;
    while let Some(sign) = number.get(place) {
        let after_country = (zeros + 1..=zeros + 3).contains(&digits.len());
        if after_country && let Some(length) = trunk_zero(&number[place..]) {
            place += length;
            continue;
        }
        if sign.is_ascii_digit() {
            digits.push(*sign);
        }
        place += 1;
    }
    digits
}

/// How long "(0)" is, if it stands at the beginning; there may be spaces in it.
fn trunk_zero(signs: &[char]) -> Option<usize> {
    let mut seen = signs.iter().enumerate().filter(|(_, sign)| !sign.is_whitespace());
    for wanted in ["([", "0", ")]"] {
        let (place, sign) = seen.next()?;
        if !wanted.contains(*sign) {
            return None;
        }
        if wanted == ")]" {
            return Some(place + 1);
        }
    }
    None
}

/// What people put between the digits of one number. A stroke is not among them: some write two numbers with it.
fn is_between_digits(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(sign, '-' | '.' | '(' | ')' | '[' | ']' | '·' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// What another app copies along and nobody sees: marks of direction, joiners, soft hyphens (Unicode's Cf).
fn is_invisible(sign: char) -> bool {
    matches!(sign,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0001}' | '\u{e0020}'..='\u{e007f}')
}

/// The digits of an Arabic or Persian keyboard, and wide ones, as a telephone has them.
fn plain(sign: char) -> char {
    let from = match sign {
        '＋' => return '+',
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        '\u{ff10}'..='\u{ff19}' => 0xff10,
        _ => return sign,
    };
    char::from_digit(u32::from(sign) - from, 10).unwrap_or(sign)
}

/// The address that opens the dialler with `number` in it (RFC 3966).
pub fn tel_address(number: &Callable) -> String {
    format!("tel:{}", number.as_str())
}

/// The address that opens a message to `number` with `text` in it (RFC 5724).
pub fn sms_address(number: &Callable, text: &str) -> String {
    let number = number.as_str();
    if text.is_empty() { format!("sms:{number}") } else { format!("sms:{number}?body={}", encoded(text)) }
}

/// Every byte but the unreserved ones in percent (RFC 3986, 2.1).
fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a string does not fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests;
