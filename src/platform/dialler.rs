//! The addresses that a phone's dialler and its messages open for. Opening one calls nobody and sends nothing.

use std::fmt::Write;

/// The address that opens the dialler with `number` in it (RFC 3966).
///
/// Only digits go in, and a plus in front: what was typed beside them is decoration, and a star or a hash would be an
/// instruction to the network.
pub fn tel_address(number: &str) -> String {
    format!("tel:{}", callable(number))
}

/// The address that opens a message to `number` with `text` in it (RFC 5724).
pub fn sms_address(number: &str, text: &str) -> String {
    let number = callable(number);
    if text.is_empty() { format!("sms:{number}") } else { format!("sms:{number}?body={}", encoded(text)) }
}

fn callable(number: &str) -> String {
    let abroad = number.trim_start().starts_with('+');
    let digits = number.chars().filter(char::is_ascii_digit);
    abroad.then_some('+').into_iter().chain(digits).collect()
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
mod tests {
    use super::*;

    #[test]
    fn only_what_can_be_called_reaches_the_dialler() {
        assert_eq!(tel_address("116 117"), "tel:116117");
        assert_eq!(tel_address(" +47 22 40-00 40"), "tel:+4722400040");
        assert_eq!(tel_address("jobb: 12 34 56 78"), "tel:12345678");
        assert_eq!(tel_address("*21*12345678#"), "tel:2112345678");
    }

    #[test]
    fn a_message_arrives_in_the_letters_it_was_written_in() {
        assert_eq!(
            sms_address("12 34 56 78", "Kan du ringe meg i dag?"),
            "sms:12345678?body=Kan%20du%20ringe%20meg%20i%20dag%3F"
        );
        assert_eq!(sms_address("741741", "på & bå"), "sms:741741?body=p%C3%A5%20%26%20b%C3%A5");
        assert_eq!(sms_address("85258", ""), "sms:85258");
    }
}
