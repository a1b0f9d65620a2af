//! What is looked for and stands outside the timeline: people, my role, numbers, what I say in my own words.
//!
//! There is little of it, so it is looked through as it is, and no index holds it.

use super::excerpt::{Excerpt, excerpts};
use super::fold::fold;
use super::index::Query;
use crate::journal::{Entry, Journal, PrivateText};

impl Journal {
    /// The entries outside the timeline in which every word of `query` stands, and what stands around them; for no words,
    /// none. Words to hide are never looked through: a search must not become a list of names.
    pub fn elsewhere(&self, query: &Query) -> Vec<(&Entry, Vec<Excerpt>)> {
        if query.is_empty() {
            return Vec::new();
        }
        let entries = self.all().filter_map(|entry| {
            let texts = self.texts_elsewhere(entry);
            let folded: Vec<_> = texts.iter().map(|text| fold(text.reveal())).collect();
            let stands = |word: &str| folded.iter().any(|text| text.contains(word));
            let all = !texts.is_empty() && query.words().all(stands);
            all.then(|| (entry, excerpts(query, |tell| texts.iter().for_each(|text| tell(text.reveal())))))
        });
        entries.collect()
    }

    /// The supporter's own words in an entry that the timeline does not show.
    fn texts_elsewhere<'a>(&self, entry: &'a Entry) -> Vec<&'a PrivateText> {
        match entry {
            Entry::Contact(person) => vec![&person.alias],
            Entry::Role(role) => vec![&role.agreement, &role.limits_note, &role.out_of_hours, &role.to_settle_note],
            Entry::Trusted(contact) => vec![&contact.label, &contact.number],
            // Of two versions only the one that counts is shown anywhere.
            Entry::Script(own) if self.own_script(&own.script).is_some_and(|one| one.id == own.id) => vec![&own.text],
            Entry::ClinicNote(note) => vec![&note.text],
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDateTime;

    use super::*;
    use crate::journal::{ClinicNote, Contact, Meeting, OwnScript, RoleAgreement, TrustedContact, TrustedRole};

    fn notebook() -> Journal {
        let now = NaiveDateTime::default();
        let mut person = Contact::new(PrivateText::new("Løperen"), now);
        person.words_to_hide = vec![PrivateText::new("Solveig")];
        let mut meeting = Meeting::new(now);
        meeting.note = PrivateText::new("Løperen var sliten");
        let role = RoleAgreement { limits_note: PrivateText::new("Ikke etter klokken ni"), ..RoleAgreement::default() };
        let mut number = TrustedContact::new(TrustedRole::Close, now);
        (number.label, number.number) = (PrivateText::new("Søster"), PrivateText::new("47 29 51 63"));
        let earlier = OwnScript::new("sc8", "Ti minutter igjen.", now);
        let later = OwnScript::new("sc8", "Vi må runde av nå.", now + chrono::Days::new(1));
        let note = ClinicNote { text: PrivateText::new("Vi har meldeplikt"), ..ClinicNote::default() };
        Journal::of([
            person.into(),
            meeting.into(),
            role.into(),
            number.into(),
            earlier.into(),
            later.into(),
            Entry::from(note),
        ])
    }

    fn kinds(typed: &str) -> Vec<String> {
        let journal = notebook();
        let found = journal.elsewhere(&Query::new(typed));
        found.iter().map(|(entry, _)| format!("{:?}", entry.kind().unwrap())).collect()
    }

    #[test]
    fn everything_that_somebody_wrote_outside_the_timeline_is_found_by_its_words() {
        for (typed, kind) in [
            ("lop", "Contact"),
            ("klokken IKKE", "Role"),
            ("soster", "Trusted"),
            ("29 51", "Trusted"),
            ("runde", "Script"),
            ("meldeplikt", "ClinicNote"),
        ] {
            assert_eq!(kinds(typed), [kind], "{typed}");
        }
    }

    #[test]
    fn neither_words_to_hide_nor_a_version_that_no_longer_counts_nor_nothing_is_found() {
        for typed in ["solveig", "minutter", "sliten", "", "  "] {
            assert_eq!(kinds(typed), [""; 0], "{typed}");
        }
    }

    #[test]
    fn what_was_looked_for_is_marked() {
        let journal = notebook();
        let found = journal.elsewhere(&Query::new("lop"));
        let hits: Vec<&str> =
            found[0].1[0].pieces.iter().filter(|piece| piece.hit).map(|piece| piece.text.reveal()).collect();
        assert_eq!(hits, ["Løp"]);
    }
}
