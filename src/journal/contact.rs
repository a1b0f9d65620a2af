//! A person the supporter meets, under a name of the supporter's own making.

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::choice::{Kept, choices};
use super::id::Id;
use super::newer::NewerFields;
use super::text::PrivateText;

/// A person met. Everything in it is theirs; nothing of it is ever exported.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Contact {
    /// What the entry is called.
    #[serde(skip)]
    pub id: Id<Contact>,
    /// When it was written down, in the phone's local time.
    pub written: NaiveDateTime,
    /// What the supporter calls this person, such as "the runner". Never asked for as a real name.
    pub alias: PrivateText,
    /// Names, nicknames, relatives and places to hide. Stored only for the redactor; goes with the person.
    pub words_to_hide: Vec<PrivateText>,
    /// Whether those words are asked for each time instead, and none is stored.
    pub ask_each_time: bool,
    /// The first day of the month of the first meeting.
    pub first_met: Option<NaiveDate>,
    /// Whether the two need an interpreter.
    pub interpreter: Option<bool>,
    /// Whether the clinic brought the two together.
    pub matched_by_clinic: Option<bool>,
    /// Whether the supporter may know this person from elsewhere.
    pub may_know_them: bool,
    /// Whether the opening agreement (what stays between us, and the one exception) was said.
    pub opening_agreement: Option<Kept<OpeningAgreement>>,
    /// Whether the person knows that the supporter takes notes.
    pub told_of_notes: Option<bool>,
    /// Out of the way, not gone.
    pub archived: bool,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

choices! {
    /// Whether the opening agreement was said.
    pub enum OpeningAgreement {
        /// Said.
        Said = "said",
        /// Not yet.
        NotYet = "not_yet",
    }
}

impl Contact {
    /// A person called `alias`, first written down `now`.
    pub fn new(alias: PrivateText, now: NaiveDateTime) -> Self {
        Self { id: Id::random(), written: now, alias, ..Self::default() }
    }

    /// As it is saved: without words that are blank, twice there, or not to be stored; and a month instead of a day.
    pub fn tidied(mut self) -> Self {
        let words = std::mem::take(&mut self.words_to_hide);
        if !self.ask_each_time {
            for word in words {
                if !word.is_blank() && !self.words_to_hide.contains(&word) {
                    self.words_to_hide.push(word);
                }
            }
        }
        self.first_met = self.first_met.and_then(|day| day.with_day(1));
        self
    }

    /// Whether words that are stored in `self` are gone in `after`.
    pub fn loses_words(&self, after: &Self) -> bool {
        self.words_to_hide.iter().any(|word| !after.words_to_hide.contains(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn somebody(words: &[&str]) -> Contact {
        let mut contact = Contact::new(PrivateText::new("the runner"), NaiveDateTime::default());
        contact.words_to_hide = words.iter().map(|word| PrivateText::new(*word)).collect();
        contact
    }

    #[test]
    fn a_list_of_words_keeps_no_blanks_and_no_word_twice() {
        let tidied = somebody(&["Ada", " ", "", "Ada", "Berg"]).tidied();
        assert_eq!(tidied.words_to_hide, somebody(&["Ada", "Berg"]).words_to_hide);
        assert!(somebody(&["Ada", "Berg"]).loses_words(&somebody(&["Berg"])));
        assert!(!somebody(&["Berg"]).loses_words(&somebody(&["Ada", "Berg"])));
    }

    #[test]
    fn somebody_to_be_asked_about_each_time_has_no_words() {
        let mut contact = somebody(&["Ada"]);
        contact.ask_each_time = true;
        assert!(contact.tidied().words_to_hide.is_empty());
    }

    #[test]
    fn of_the_first_meeting_the_month_is_kept_and_not_the_day() {
        let mut contact = somebody(&[]);
        contact.first_met = NaiveDate::from_ymd_opt(2026, 3, 17);
        assert_eq!(contact.tidied().first_met, NaiveDate::from_ymd_opt(2026, 3, 1));
    }
}
