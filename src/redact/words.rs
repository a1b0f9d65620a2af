//! Short lists of our own: the words that a language cannot do without, and the words that names keep company with.
//!
//! Each list is a text file of words, in Bokmål and English alike; they are about how people write, and hold no names.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::fold::fold;

/// A list of words in the alphabet of comparison.
pub(super) struct Words(HashSet<Vec<u8>>);

impl Words {
    fn of(list: &str) -> Self {
        let lines = list.lines().filter(|line| !line.starts_with('#'));
        Self(lines.flat_map(str::split_whitespace).map(|word| word.chars().map(fold).collect()).collect())
    }

    pub fn has(&self, word: &[u8]) -> bool {
        self.0.contains(word)
    }

    /// Where the longest listed ending of `word` begins.
    pub fn ending_of(&self, word: &[u8]) -> Option<usize> {
        (0..word.len()).find(|&at| self.0.contains(&word[at..]))
    }
}

macro_rules! lists {
    ($($(#[$meta:meta])* $name:ident = $file:literal;)*) => {
        $($(#[$meta])* pub(super) static $name: LazyLock<Words> =
            LazyLock::new(|| Words::of(include_str!(concat!("lists/", $file, ".txt"))));)*
    };
}

lists! {
    /// Closed-class words and very common verbs of Bokmål, with dialect, Nynorsk and chat forms.
    BOKMAAL = "bokmaal";
    /// The same for English.
    ENGLISH = "english";
    /// Capitalised in a journal, but nobody's name: HIV words, medicines, apps, abbreviations.
    NOBODY = "nobody";
    /// Also names, but far more often words: asked about only where the words around it say so.
    ORDINARY = "ordinary";
    /// Kinship and company: "broren", "husband". The word after it may be a name.
    KIN = "kin";
    /// Titles and roles before a name: "lege", "nurse".
    TITLES = "titles";
    /// What people do, in the forms that follow a name: "sa", "said".
    DOES = "does";
    /// What is done to people, just before their name: "møtte", "called".
    MEETS = "meets";
    /// Prepositions and conjunctions that stand before people.
    BEFORE_PEOPLE = "before_people";
    /// Small words inside names: "von", "bin".
    PARTICLES = "particles";
    /// Nationalities, peoples and faiths, whole words.
    PEOPLES = "peoples";
    /// Where people live and come from, just before "i", "fra": "bor", "lives".
    LIVES = "lives";
    /// Towns that are also everyday words.
    ORDINARY_PLACES = "ordinary_places";
    /// How the name of a clinic ends.
    CLINIC_HEADS = "clinic_heads";
    /// How the name of a congregation, a school or a firm ends.
    ORGANISATION_HEADS = "organisation_heads";
    /// How the name of a park, a square, a station ends.
    PLACE_HEADS = "place_heads";
    /// What stands before such a head without naming it.
    GENERAL = "general";
    /// What names by itself: "St", "Royal".
    NAMING = "naming";
    /// Verbs and nouns of working.
    WORKS = "works";
    /// How Norwegian streets end.
    STREETS = "streets";
    /// What stands before the name of a street: "østre".
    STREET_ATTRIBUTES = "street_attributes";
    /// What is counted: no house number before it.
    COUNTED = "counted";
    /// Lengths and times between a figure and a street.
    LENGTHS = "lengths";
    /// What a long number may count.
    UNITS = "units";
    /// Before a number that is rung.
    PHONE_WORDS = "phone_words";
    /// Before a number that is looked up.
    CODE_WORDS = "code_words";
    /// Before a figure that is a measure and no date.
    MEASURES = "measures";
    /// Verbs and nouns of being together.
    COMPANY = "company";
    /// How the names of parks, hills and waters end.
    LANDMARKS = "landmarks";
}
