//! What may stand in clear: the language, the theme, whose numbers are shown, and one number for the lock screen if the
//! person wants one there. Nothing else.
//!
//! One line each, `name=value`. Lines that only a newer version knows are kept. A file that cannot be read means the
//! defaults; it is never worth an error on a lock screen.

use std::path::Path;

use super::open_contact::OpenContact;
use crate::guide::Country;
use crate::journal::Choice;
use crate::vault::replace_private_file;
use crate::words::Language;

/// The name of the file in the data folder.
const FILE: &str = "preferences";
/// The name of the file while it is being written.
const HALF: &str = "preferences.tmp";

/// The look of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// As the system has it.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// Every theme, in the order in which it is offered.
    pub const ALL: &'static [Self] = &[Self::System, Self::Light, Self::Dark];

    /// The key it is stored under and styled by.
    pub fn key(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// The few choices that hold before anything is unlocked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preferences {
    /// The language the person chose, if they did.
    pub language: Option<Language>,
    /// The theme.
    pub theme: Theme,
    /// The country whose numbers are shown.
    pub country: Country,
    /// The number on the lock screen. Changed by [`super::Keeper::set_open_contact`] alone.
    pub(super) open_contact: Option<OpenContact>,
    newer: Vec<String>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self { language: None, theme: Theme::System, country: Country::Norway, open_contact: None, newer: Vec::new() }
    }
}

impl Preferences {
    /// The number on the lock screen, if the person wants one there.
    pub fn open_contact(&self) -> Option<&OpenContact> {
        self.open_contact.as_ref()
    }

    pub(super) fn read(folder: &Path) -> Self {
        let mut preferences = Self::default();
        let (mut label, mut number) = ("", "");
        let text = std::fs::read_to_string(folder.join(FILE)).unwrap_or_default();
        for line in text.lines().filter(|line| !line.is_empty()) {
            match line.split_once('=') {
                Some(("language", tag)) => preferences.language = Language::from_tag(tag),
                Some(("theme", key)) => {
                    let theme = Theme::ALL.iter().find(|theme| theme.key() == key);
                    preferences.theme = theme.copied().unwrap_or(Theme::System);
                }
                Some(("country", key)) => preferences.country = Country::from_key(key).unwrap_or(Country::Norway),
                Some(("contact-label", text)) => label = text,
                Some(("contact-number", text)) => number = text,
                _ => preferences.newer.push(line.to_owned()),
            }
        }
        preferences.open_contact = OpenContact::new(label, number);
        preferences
    }

    /// Writes them down: whole, or not at all.
    pub(super) fn write(&self, folder: &Path) -> std::io::Result<()> {
        let mut text = String::new();
        if let Some(language) = self.language {
            text += &format!("language={}\n", language.tag());
        }
        text += &format!("theme={}\n", self.theme.key());
        if self.country != Country::Norway {
            text += &format!("country={}\n", self.country.key());
        }
        if let Some(contact) = &self.open_contact {
            text += &format!("contact-label={}\ncontact-number={}\n", contact.label(), contact.number());
        }
        for line in &self.newer {
            text += &format!("{line}\n");
        }
        std::fs::create_dir_all(folder)?;
        replace_private_file(&folder.join(FILE), text.as_bytes())
    }

    /// Removes what was written down; nothing happens if nothing was.
    pub(super) fn remove(folder: &Path) -> std::io::Result<()> {
        for file in [FILE, HALF] {
            match std::fs::remove_file(folder.join(file)) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn preferences_come_back_and_lines_of_a_newer_version_stay() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(FILE), "language=en\nweather=rain\n").unwrap();
        let mut preferences = Preferences::read(folder.path());
        preferences.theme = Theme::Dark;
        preferences.country = Country::Sweden;
        preferences.open_contact = OpenContact::new("En = venn", "12 34 56 78");
        preferences.write(folder.path()).unwrap();
        let text = std::fs::read_to_string(folder.path().join(FILE)).unwrap();
        assert_eq!(
            text,
            "language=en\ntheme=dark\ncountry=se\ncontact-label=En = venn\ncontact-number=12 34 56 78\nweather=rain\n"
        );
        assert_eq!(Preferences::read(folder.path()), preferences);
    }

    #[cfg(unix)]
    #[test]
    fn what_stands_in_clear_is_for_its_owner_alone() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        Preferences::default().write(folder.path()).unwrap();
        let mode = std::fs::metadata(folder.path().join(FILE)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_file_of_nonsense_means_the_defaults() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(FILE), [0xff, 0xfe, 0]).unwrap();
        assert_eq!(Preferences::read(folder.path()), Preferences::default());
    }
}
