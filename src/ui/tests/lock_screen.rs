//! The one number on the lock screen: what cannot be put there takes nothing away.

use super::*;

impl Page {
    /// Writes a number and taps "put"; what stands on the lock screen afterwards.
    fn puts(&mut self, number: &str) -> Option<String> {
        self.go(Place::OpenContact);
        self.write("open-contact-number", number);
        self.press("open-contact-put");
        self.keeper.preferences().open_contact().map(|contact| contact.number().to_owned())
    }
}

#[test]
fn a_number_in_arabic_digits_is_put_there_and_takes_no_other_away() {
    Page::with(async |page| {
        page.unlock();
        assert_eq!(page.puts("12 34 56 78").as_deref(), Some("12 34 56 78"));
        assert_eq!(page.puts("ring meg").as_deref(), Some("12 34 56 78"));
        for number in ["٢٢ ٤٠ ٠٠ ٤٠", "۲۲ ۴۰ ۰۰ ۴۰"] {
            assert_eq!(page.puts(number).as_deref(), Some(number));
        }
    });
}
