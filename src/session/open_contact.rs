//! The one number that stands on the lock screen, if the person wants one there.
//!
//! It is kept beside the vault in clear: whoever holds the phone can read it, which is what it is for. The screen that
//! takes it says so.

use super::keeper::{Keeper, Standing, whole};
use super::trouble::{PlaceTrouble, WriteTrouble};
use crate::journal::PrivateText;

/// A number, under a label that the person chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenContact {
    label: PrivateText,
    number: PrivateText,
}

impl OpenContact {
    /// `number` under `label`; nothing where there is nothing to call. Each becomes one line. Digits are those of any
    /// keyboard.
    pub fn new(label: &str, number: &str) -> Option<Self> {
        let line = |text: &str| PrivateText::new(text.split_whitespace().collect::<Vec<_>>().join(" "));
        let callable = number.chars().any(char::is_numeric);
        callable.then(|| Self { label: line(label), number: line(number) })
    }

    /// What the person calls it; may be nothing.
    pub fn label(&self) -> &str {
        self.label.reveal()
    }

    /// The number, as it was typed.
    pub fn number(&self) -> &str {
        self.number.reveal()
    }
}

impl Keeper {
    /// Puts a number on the lock screen, or takes it away.
    ///
    /// # Errors
    /// [`WriteTrouble::Locked`] where there is a notebook and it is not open: whoever finds a phone must not put their
    /// own number there. Otherwise those of the disk. Whatever the error, the lock screen stays as it was.
    pub fn set_open_contact(&self, contact: Option<OpenContact>) -> Result<(), WriteTrouble> {
        if !matches!(self.standing(), Standing::NoVault | Standing::Open) {
            return Err(WriteTrouble::Locked);
        }
        let mut preferences = whole(&self.preferences);
        let mut changed = preferences.clone();
        changed.open_contact = contact;
        changed.write(&self.folder).map_err(|error| match PlaceTrouble::from(&error) {
            PlaceTrouble::NoRoom => WriteTrouble::NoRoom,
            PlaceTrouble::ReadOnly => WriteTrouble::ReadOnly,
            _ => WriteTrouble::Failed,
        })?;
        *preferences = changed;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::{Cost, Passphrase};

    fn keeper(folder: &std::path::Path) -> std::sync::Arc<Keeper> {
        Keeper::at_cost(folder.to_owned(), Cost::FLOOR)
    }

    fn passphrase() -> Passphrase {
        Passphrase::new("seks grønne seil under broen".to_owned())
    }

    fn sister() -> Option<OpenContact> {
        OpenContact::new("Søsteren min", "12 34 56 78")
    }

    #[test]
    fn what_cannot_be_called_is_no_contact_and_a_label_stays_on_its_line() {
        assert_eq!(OpenContact::new("Søsteren min", " "), None);
        assert_eq!(OpenContact::new("", "ring meg"), None);
        let contact = OpenContact::new("Søs\ntheme=dark", " 12 34\n56 78 ").unwrap();
        assert_eq!((contact.label(), contact.number()), ("Søs theme=dark", "12 34 56 78"));
        assert!(!format!("{contact:?}").contains("12"));
    }

    /// The number stayed on the screen that took it, and the one before it was taken away.
    #[test]
    fn digits_of_another_keyboard_are_a_number_and_are_read_again() {
        let folder = tempfile::tempdir().unwrap();
        for number in ["٢٢ ٤٠ ٠٠ ٤٠", "۲۲ ۴۰ ۰۰ ۴۰", "２２４０００４０"] {
            let contact = OpenContact::new("Søsteren min", number);
            assert_eq!(contact.as_ref().map(OpenContact::number), Some(number));
            keeper(folder.path()).set_open_contact(contact.clone()).unwrap();
            assert_eq!(super::super::preferences::Preferences::read(folder.path()).open_contact, contact);
        }
    }

    #[test]
    fn it_is_there_before_any_notebook_and_only_its_owner_changes_it() {
        let folder = tempfile::tempdir().unwrap();
        let first = keeper(folder.path());
        first.set_open_contact(sister()).unwrap();
        assert_eq!(first.preferences().open_contact, sister());
        drop(first.create(&passphrase()).unwrap());
        first.lock();
        assert_eq!(first.preferences().open_contact, sister(), "locked, it is still to be seen");
        let another = OpenContact::new("", "87 65 43 21");
        assert_eq!(first.set_open_contact(another.clone()), Err(WriteTrouble::Locked));
        assert_eq!(first.set_open_contact(None), Err(WriteTrouble::Locked));
        assert_eq!(first.preferences().open_contact, sister());
        first.unlock(&passphrase()).unwrap();
        first.set_open_contact(another.clone()).unwrap();
        assert_eq!(super::super::preferences::Preferences::read(folder.path()).open_contact, another);
    }

    #[test]
    fn taken_away_or_erased_it_stands_in_no_file() {
        for erase in [false, true] {
            let folder = tempfile::tempdir().unwrap();
            let keeper = keeper(folder.path());
            drop(keeper.create(&passphrase()).unwrap());
            keeper.set_open_contact(sister()).unwrap();
            let file = folder.path().join("preferences");
            assert!(std::fs::read_to_string(&file).unwrap().contains("12 34 56 78"));
            if erase {
                keeper.wipe().unwrap();
                assert!(!file.exists());
            } else {
                keeper.set_open_contact(None).unwrap();
                assert!(!std::fs::read_to_string(&file).unwrap().contains("12 34"));
            }
            assert_eq!(keeper.preferences().open_contact, None);
            assert!(!folder.path().join("preferences.tmp").exists());
        }
    }

    #[test]
    fn one_that_cannot_be_written_down_is_not_shown_either() {
        let folder = tempfile::tempdir().unwrap();
        let keeper = keeper(folder.path());
        std::fs::create_dir_all(folder.path().join("preferences.tmp")).unwrap();
        assert_eq!(keeper.set_open_contact(sister()), Err(WriteTrouble::Failed));
        assert_eq!(keeper.preferences().open_contact, None);
    }
}
