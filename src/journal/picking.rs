//! Which of the supporter's own notes may be put into a passage of a summary, and whether that still holds later.
//!
//! A passage that was picked is a copy, and lies about for as long as the supporter likes. The yes it was picked on does
//! not last any longer for that: what was picked may leave only while it could be picked now. [`StillHolds`] is the proof,
//! and only this file makes one.

use std::collections::BTreeMap;

use super::choice::known;
use super::consent::{Consent, ConsentState, Whose, whose_boundary};
use super::debrief::Debrief;
use super::entry::{Entry, EntryId, EntryRef};
use super::notebook::Journal;
use super::period::Period;
use super::share::SharedUnder;
use super::text::PrivateText;

/// That what a passage was picked from may be shared as things stand: the entry its words are from, then the one whose
/// consent it stands on where that is another. Nothing, for words that were picked from nowhere.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StillHolds(Vec<SharedUnder>);

impl StillHolds {
    /// The entries, each with the consent it stands under, for the ledger.
    pub fn on(&self) -> &[SharedUnder] {
        &self.0
    }
}

/// What a passage was picked from may not be shared any more: there is no yes to it now, or it is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("what the passage was picked from may not be shared now")]
pub struct NoLongerHolds;

/// The entries whose notes may be picked from at one moment, each with what a passage of it stands on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pickable(BTreeMap<EntryId, Vec<SharedUnder>>);

impl Pickable {
    /// Asks once more whether what a passage was picked from may be shared. Each entry of `on` is asked as things stand,
    /// whatever was said when it was picked.
    ///
    /// # Errors
    /// [`NoLongerHolds`] if one of them says no, or is not there.
    pub fn still_holds(&self, on: &[SharedUnder]) -> Result<StillHolds, NoLongerHolds> {
        let mut holds: Vec<SharedUnder> = Vec::new();
        for under in on {
            for one in self.0.get(&under.entry.id).ok_or(NoLongerHolds)? {
                if holds.iter().all(|other| other.entry != one.entry) {
                    holds.push(one.clone());
                }
            }
        }
        Ok(StillHolds(holds))
    }
}

/// A note that a passage may be picked from.
#[derive(Clone, Debug, PartialEq)]
pub struct PickableNote {
    /// The entry it stands in.
    pub entry: EntryRef,
    /// The note, whole.
    pub text: PrivateText,
    /// What a passage of it stands on.
    pub holds: StillHolds,
}

impl Journal {
    /// The notes of `period` that a passage may be picked from, newest first: what is the supporter's own, and what the
    /// person has said yes to.
    pub fn pickable_notes(&self, period: Period) -> Vec<PickableNote> {
        let of_the_period = self.timeline().into_iter().filter(|entry| period.holds(entry.when().date()));
        let notes = of_the_period.filter_map(|entry| {
            let holds = StillHolds(self.picked_on(entry)?);
            Some(written(entry).into_iter().filter(|text| !text.is_blank()).map(move |text| PickableNote {
                entry: entry.reference(),
                text: text.clone(),
                holds: holds.clone(),
            }))
        });
        notes.flatten().collect()
    }

    /// Every entry whose own notes may be picked from, as things stand now.
    pub fn pickable(&self) -> Pickable {
        Pickable(self.all().filter_map(|entry| Some((entry.id(), self.picked_on(entry)?))).collect())
    }

    /// What a passage from an entry's own notes stands on: the entry itself, and the one it is about; nothing where it may
    /// not be picked.
    fn picked_on(&self, entry: &Entry) -> Option<Vec<SharedUnder>> {
        let under = |state: Option<ConsentState>| SharedUnder {
            entry: entry.reference(),
            state: state.map(Into::into),
            ..SharedUnder::default()
        };
        let mine = || Some(vec![under(None)]);
        let on = |consent: &Consent| {
            let state = consent.state();
            (state == ConsentState::AgreedAll && !consent.is_newer()).then(|| vec![under(Some(state))])
        };
        match entry {
            Entry::Meeting(meeting) => on(&meeting.consent),
            Entry::Boundary(issue) => match known(&issue.code).map(whose_boundary) {
                Some(Whose::Mine) => mine(),
                _ => on(&issue.consent),
            },
            Entry::Escalation(concern) => on(&concern.consent),
            Entry::Debrief(Debrief { about: None, .. }) | Entry::Supervision(_) => mine(),
            Entry::Debrief(Debrief { about: Some(about), .. }) => {
                // What I say about a meeting with somebody stands on what they said about the meeting.
                let about = self.find(about).filter(|about| !matches!(about, Entry::Debrief(_)))?;
                Some(mine()?.into_iter().chain(self.picked_on(about)?).collect())
            }
            _ => None,
        }
    }
}

/// The supporter's own notes in an entry.
fn written(entry: &Entry) -> Vec<&PrivateText> {
    match entry {
        Entry::Meeting(meeting) => vec![&meeting.note],
        Entry::Boundary(issue) => vec![&issue.note],
        Entry::Escalation(concern) => vec![&concern.note],
        Entry::Debrief(Debrief { answers, .. }) => answers.iter().map(|answer| &answer.text).collect(),
        Entry::Supervision(session) => vec![&session.note],
        _ => Vec::new(),
    }
}
