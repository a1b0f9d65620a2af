//! Something to say, as the supporter says it themselves.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::id::Id;
use super::newer::NewerFields;
use super::notebook::Journal;
use super::text::PrivateText;

/// A script in the supporter's own words. The original stands beside it for as long as the app does, so taking this away
/// is having the original back.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct OwnScript {
    /// What the entry is called.
    #[serde(skip)]
    pub id: Id<OwnScript>,
    /// When it was written down, in the phone's local time.
    pub written: NaiveDateTime,
    /// The script's id in `assets/guide`.
    pub script: String,
    /// How the supporter says it.
    pub text: PrivateText,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

impl OwnScript {
    /// An own version of `script`, beginning with `text`.
    pub fn new(script: &str, text: &str, now: NaiveDateTime) -> Self {
        Self {
            id: Id::random(),
            written: now,
            script: script.to_owned(),
            text: PrivateText::new(text),
            ..Self::default()
        }
    }
}

impl Journal {
    /// How the supporter says `script`, if they have put it into words of their own. Two phones that were merged may
    /// hold two versions: the later one counts. An empty one is none: nobody is left without words.
    pub fn own_script(&self, script: &str) -> Option<&OwnScript> {
        self.scripts()
            .filter(|own| own.script == script && !own.text.is_blank())
            .max_by_key(|own| (own.written, own.id))
    }
}

#[cfg(test)]
mod tests {
    use chrono::Days;

    use super::*;

    #[test]
    fn the_later_of_two_versions_counts_and_an_empty_one_does_not() {
        let now = NaiveDateTime::default();
        let mut journal = Journal::default();
        assert_eq!(journal.own_script("sc8"), None);
        let first = OwnScript::new("sc8", "Ten minutes.", now);
        let later = OwnScript::new("sc8", "We should round off.", now + Days::new(1));
        let empty = OwnScript::new("sc8", "  ", now + Days::new(2));
        for own in [later.clone(), first, empty, OwnScript::new("sc9", "Ask the nurse.", now + Days::new(3))] {
            journal.put(own.into());
        }
        assert_eq!(journal.own_script("sc8"), Some(&later));
        assert!(journal.timeline().is_empty(), "what one can say is nothing that happened");
    }
}
