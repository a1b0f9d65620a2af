//! The `when` strings of `assets/guide`: read here, written out as Rust.
//!
//! ```text
//! any   = all { "or" all }
//! all   = one { "and" one }
//! one   = ("not" | "no") one | name
//!       | field "in" "(" key { "," key } ")" | field "==" key | "place" ("==" | "!=") (key | "unset")
//!       | measure (">=" | "<=") number
//! field = place | boundary | escalation.category | consent | meeting.status
//! measure = load_after | load_before | load_after - load_before
//! ```
//!
//! The grammar is known here and the keys are not: a name or a key is written out as a look-up in the journal's own
//! enums that runs while the crate compiles, with the sentence to say when it finds nothing.

use std::fmt::Write;

/// A condition, as it was read.
#[derive(Debug, PartialEq, Eq)]
pub enum Condition {
    /// A name such as `first_meeting` or `friendship`.
    Name(String),
    /// The opposite.
    Not(Box<Condition>),
    /// All of them.
    All(Vec<Condition>),
    /// At least one of them.
    Any(Vec<Condition>),
    /// A field holds one of these keys.
    OneOf(Field, Vec<String>),
    /// No place is known.
    PlaceUnset,
    /// A measure is at least this.
    AtLeast(Measure, u8),
    /// A measure is at most this.
    AtMost(Measure, u8),
}

/// What is compared with keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The kind of place.
    Place,
    /// The boundary issues around the sitting.
    Boundary,
    /// The categories of the concerns around the sitting.
    Category,
    /// What people said about passing things on.
    Consent,
    /// What became of the meeting.
    Status,
}

/// What is compared with a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// The load afterwards.
    After,
    /// The load before.
    Before,
    /// How much heavier it became.
    Rise,
}

impl Field {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "place" => Self::Place,
            "boundary" => Self::Boundary,
            "escalation.category" => Self::Category,
            "consent" => Self::Consent,
            "meeting.status" => Self::Status,
            _ => return None,
        })
    }
}

/// Reads a condition.
///
/// # Errors
/// A sentence without its beginning: what is wrong, to follow the file's name and the prompt's id.
pub fn parse(text: &str) -> Result<Condition, String> {
    let mut rest = Tokens { words: split(text)?, at: 0 };
    let condition = rest.any()?;
    match rest.take() {
        None => Ok(condition),
        Some(word) => Err(format!("`{word}` is one word too many in `{text}`")),
    }
}

/// Splits into names, numbers and signs.
fn split(text: &str) -> Result<Vec<String>, String> {
    let mut words: Vec<String> = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let end = if ["!=", "==", ">=", "<="].iter().any(|sign| rest.starts_with(sign)) {
            2
        } else if "(),-".contains(first) {
            1
        } else {
            rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '.').unwrap_or(rest.len())
        };
        if end == 0 {
            return Err(format!("`{first}` means nothing in `{text}`"));
        }
        words.push(rest[..end].to_owned());
        rest = rest[end..].trim_start();
    }
    Ok(words)
}

struct Tokens {
    words: Vec<String>,
    at: usize,
}

impl Tokens {
    fn peek(&self) -> Option<&str> {
        self.words.get(self.at).map(String::as_str)
    }

    fn take(&mut self) -> Option<String> {
        let word = self.words.get(self.at).cloned();
        self.at += 1;
        word
    }

    fn takes(&mut self, word: &str) -> bool {
        let is = self.peek() == Some(word);
        self.at += usize::from(is);
        is
    }

    fn wants(&mut self, word: &str) -> Result<(), String> {
        if self.takes(word) { Ok(()) } else { Err(format!("`{word}` is missing {}", self.place())) }
    }

    fn place(&self) -> String {
        self.peek().map_or_else(|| "at the end".to_owned(), |word| format!("before `{word}`"))
    }

    fn any(&mut self) -> Result<Condition, String> {
        let mut parts = vec![self.all()?];
        while self.takes("or") {
            parts.push(self.all()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Condition::Any(parts) })
    }

    fn all(&mut self) -> Result<Condition, String> {
        let mut parts = vec![self.one()?];
        while self.takes("and") {
            parts.push(self.one()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Condition::All(parts) })
    }

    fn one(&mut self) -> Result<Condition, String> {
        if self.takes("not") || self.takes("no") {
            return Ok(Condition::Not(Box::new(self.one()?)));
        }
        let name = self.name("a condition")?;
        if let Some(field) = Field::named(&name) {
            return self.comparison(field, &name);
        }
        let measure = match name.as_str() {
            "load_after" if self.takes("-") => {
                self.wants("load_before")?;
                Measure::Rise
            }
            "load_after" => Measure::After,
            "load_before" => Measure::Before,
            _ => return Ok(Condition::Name(name)),
        };
        if self.takes(">=") {
            Ok(Condition::AtLeast(measure, self.load()?))
        } else {
            self.wants("<=").map_err(|_| format!("`>=` or `<=` is missing {}", self.place()))?;
            Ok(Condition::AtMost(measure, self.load()?))
        }
    }

    fn comparison(&mut self, field: Field, name: &str) -> Result<Condition, String> {
        if self.takes("in") {
            self.wants("(")?;
            let mut keys = vec![self.name("a key")?];
            while self.takes(",") {
                keys.push(self.name("a key")?);
            }
            self.wants(")")?;
            return Ok(Condition::OneOf(field, keys));
        }
        let other_than = self.takes("!=");
        if !other_than && !self.takes("==") {
            return Err(format!("`{name}` has to be followed by `in`, `==` or `!=`"));
        }
        if other_than && field != Field::Place {
            return Err(format!("`!=` is for places, not for `{name}`, which may hold several"));
        }
        let key = self.name("a key")?;
        Ok(match (key.as_str(), other_than) {
            ("unset", _) if field != Field::Place => return Err(format!("`unset` is for places, not for `{name}`")),
            ("unset", false) => Condition::PlaceUnset,
            ("unset", true) => Condition::Not(Box::new(Condition::PlaceUnset)),
            (_, false) => Condition::OneOf(field, vec![key]),
            // A place that nobody has said is not another place: `place!=clinic or place==unset` would say it twice.
            (_, true) => Condition::All(vec![
                Condition::Not(Box::new(Condition::PlaceUnset)),
                Condition::Not(Box::new(Condition::OneOf(field, vec![key]))),
            ]),
        })
    }

    fn name(&mut self, what: &str) -> Result<String, String> {
        const SIGNS_AND_LINKS: &[&str] = &["and", "or", "in", "not", "no"];
        match self.peek() {
            Some(word) if word.starts_with(|c: char| c.is_ascii_lowercase()) && !SIGNS_AND_LINKS.contains(&word) => {
                // Peeked, so it is there.
                Ok(self.take().unwrap_or_default())
            }
            _ => Err(format!("{what} is missing {}", self.place())),
        }
    }

    fn load(&mut self) -> Result<u8, String> {
        let word = self.take().unwrap_or_default();
        word.parse().ok().filter(|load| *load <= 10).ok_or_else(|| format!("`{word}` is not a load from 0 to 10"))
    }
}

impl Condition {
    /// The condition as a Rust expression. `place` is where it stands, such as `assets/guide/prompts.json: b2`.
    pub fn rust(&self, place: &str) -> String {
        let list = |parts: &[Self]| parts.iter().map(|part| part.rust(place)).collect::<Vec<_>>().join(", ");
        match self {
            Self::Name(name) => {
                let complaint = format!("{place}: `{name}` is neither a condition nor a boundary code");
                format!("When::named({name:?}, {complaint:?})")
            }
            Self::Not(part) => format!("When::Not(&const {{ {} }})", part.rust(place)),
            Self::All(parts) => format!("When::All(&const {{ [{}] }})", list(parts)),
            Self::Any(parts) => format!("When::Any(&const {{ [{}] }})", list(parts)),
            Self::OneOf(field, keys) => {
                let mut values = String::new();
                for key in keys {
                    let complaint = format!("{place}: `{key}` is not a key of {field:?}");
                    // Writing to a string does not fail.
                    let _ = write!(values, "value({key:?}, {complaint:?}), ");
                }
                format!("When::{field:?}(&const {{ [{values}] }})")
            }
            Self::PlaceUnset => "When::PlaceUnset".to_owned(),
            Self::AtLeast(measure, load) => format!("When::AtLeast(Measure::{measure:?}, {load})"),
            Self::AtMost(measure, load) => format!("When::AtMost(Measure::{measure:?}, {load})"),
        }
    }
}
