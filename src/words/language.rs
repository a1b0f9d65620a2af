//! The languages of the interface.

use unic_langid::{LanguageIdentifier, langid};

/// A language the app speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// Norwegian Bokmål.
    Bokmal,
    /// English.
    English,
}

impl Language {
    /// Every language, the first language of the study first.
    pub const ALL: &'static [Self] = &[Self::Bokmal, Self::English];

    /// The BCP 47 tag: for the page's `lang`, and to store the choice.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Bokmal => "nb",
            Self::English => "en",
        }
    }

    /// The language's own name.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Bokmal => "Norsk (bokmål)",
            Self::English => "English",
        }
    }

    /// The language stored under `tag`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|language| language.tag() == tag)
    }

    /// The language that fits the system's locale, such as `nn-NO` or `en_GB.UTF-8`: Bokmål for anybody who reads
    /// Norwegian, Danish or Swedish, English for everybody else.
    pub fn of_locale(locale: &str) -> Self {
        let language = locale.split(['-', '_', '.']).next().unwrap_or_default();
        match language.to_ascii_lowercase().as_str() {
            "nb" | "nn" | "no" | "da" | "sv" => Self::Bokmal,
            _ => Self::English,
        }
    }

    pub(super) fn identifier(self) -> LanguageIdentifier {
        match self {
            Self::Bokmal => langid!("nb"),
            Self::English => langid!("en"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_language_decides() {
        for (locale, language) in [
            ("nb-NO", Language::Bokmal),
            ("nn_NO.UTF-8", Language::Bokmal),
            ("no", Language::Bokmal),
            ("en-GB", Language::English),
            ("so-NO", Language::English),
            ("C", Language::English),
            ("", Language::English),
        ] {
            assert_eq!(Language::of_locale(locale), language, "{locale}");
        }
    }
}
