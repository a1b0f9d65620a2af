//! Words: every sentence a person reads, in Bokmål and English.
//!
//! The texts live in `assets/i18n/<language>/mellom.ftl`. `say!` takes a key that is checked while compiling, and a
//! test holds the languages to each other. [`Label`] names every closed choice. Nothing here knows a screen.

mod dates;
mod labels;
mod language;
mod numbers;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::{I18nAssets, LanguageLoader};

pub use dates::{capital, clock, day, full_day, moment, month};
pub use labels::Label;
pub use language::Language;
pub use numbers::{Typed, decimal_mark, money, plain_hundredths, plain_tenths, read_hundredths};

use crate::packed::{packed, unpacked};

/// The files of `assets/i18n`.
struct Texts;

/// A file as Fluent asks for it, and what it is packed as.
const TEXTS: [(&str, &[u8]); 2] = [("nb/mellom.ftl", packed!("nb.ftl")), ("en/mellom.ftl", packed!("en.ftl"))];

impl I18nAssets for Texts {
    fn get_files(&self, path: &str) -> Vec<Cow<'_, [u8]>> {
        TEXTS.iter().filter(|(file, _)| *file == path).map(|(_, text)| unpacked(text).into()).collect()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String>> {
        Box::new(TEXTS.iter().map(|(file, _)| (*file).to_owned()))
    }
}

/// All texts in one language.
#[derive(Clone)]
pub struct Words {
    language: Language,
    loader: Arc<FluentLanguageLoader>,
}

impl Words {
    /// The texts in `language`.
    pub fn new(language: Language) -> Self {
        let loader = FluentLanguageLoader::new("mellom", Language::Bokmal.identifier());
        // A key missing from one language falls back to Bokmål; a file that does not parse is a failing test, not an
        // empty screen.
        let loaded = loader.load_languages(&Texts, &[language.identifier()]);
        debug_assert!(loaded.is_ok());
        // What is shared goes out as plain text; invisible direction marks around numbers do not belong in it.
        loader.set_use_isolating(false);
        Self { language, loader: Arc::new(loader) }
    }

    /// Which language it is.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text under a key that is only known while running, such as a prompt's. Tests walk all of them.
    pub fn named(&self, key: &str) -> String {
        self.loader.get(key)
    }

    /// A sentence as it stands after a colon: Bokmål keeps the capital of a full sentence, English does not, save for
    /// the word "I".
    pub fn after_colon(&self, sentence: &str) -> String {
        let mut letters = sentence.chars();
        match (self.language, letters.next()) {
            (Language::English, Some(first)) if !sentence.starts_with("I ") => {
                first.to_lowercase().chain(letters).collect()
            }
            _ => sentence.to_owned(),
        }
    }

    #[doc(hidden)]
    pub fn loader(&self) -> &FluentLanguageLoader {
        &self.loader
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.language.tag())
    }
}

/// The text under a key, which is checked while compiling, with its arguments: `say!(words, "greeting", name = who)`.
macro_rules! say {
    ($words:expr, $($key_and_arguments:tt)+) => {
        ::i18n_embed_fl::fl!($words.loader(), $($key_and_arguments)+)
    };
}
pub(crate) use say;

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    /// Every key of a language with the names of its arguments.
    fn keys(language: Language) -> BTreeMap<String, BTreeSet<String>> {
        let path = format!("{}/mellom.ftl", language.tag());
        let text = Texts.get_files(&path).pop().unwrap_or_else(|| panic!("{path} is carried"));
        let mut keys: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut key = String::new();
        for line in std::str::from_utf8(&text).unwrap().lines() {
            if let Some((name, _)) = line.split_once('=')
                && line.starts_with(|first: char| first.is_ascii_alphabetic())
            {
                key = name.trim().to_owned();
                assert!(!keys.contains_key(&key), "{path}: {key} stands twice");
                keys.insert(key.clone(), BTreeSet::new());
            }
            for argument in line.split('$').skip(1) {
                let name: String = argument.chars().take_while(|c| c.is_alphanumeric() || *c == '-').collect();
                keys.get_mut(&key).unwrap().insert(name);
            }
        }
        keys
    }

    #[test]
    fn the_languages_hold_the_same_keys_with_the_same_arguments() {
        assert_eq!(keys(Language::Bokmal), keys(Language::English));
    }

    #[test]
    fn a_backup_that_left_something_out_does_not_say_that_everything_is_in_it() {
        for (language, all) in [(Language::Bokmal, "alt er med"), (Language::English, "everything is there")] {
            let words = Words::new(language);
            for left in [0, 1, 7] {
                let said = [say!(words, "backup-made", left = left), say!(words, "backup-whole", left = left)];
                assert!(said.iter().all(|text| text.contains(all) == (left == 0)), "{said:?}");
            }
        }
    }

    #[test]
    fn no_text_is_missing_shouted_or_a_stranger_to_our_words() {
        // product.md, "Words we use".
        const AVOID: &[&str] =
            &["pasient", "klient", "patient", "client", "compliance", "risikovurdering.", "anonymous.", "!"];
        for language in Language::ALL {
            let words = Words::new(*language);
            for key in keys(*language).keys() {
                let text = words.named(key);
                assert!(!text.trim().is_empty() && !text.contains("No localization"), "{language:?}: {key}");
                if ABOUT_THE_PAGE.contains(&key.as_str()) {
                    continue;
                }
                for word in AVOID {
                    assert!(!text.to_lowercase().contains(word), "{language:?}: {key}: {text}");
                }
            }
        }
    }

    /// Lines that say what the page is not, and need the words for it.
    const ABOUT_THE_PAGE: &[&str] = &["summary-about", "summary-period", "summary-period-range", "not-anonymous"];
}
