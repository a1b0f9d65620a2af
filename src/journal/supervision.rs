//! Supervision: the agenda, the session, and what came of it.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::choice::{Kept, Picks, choices, chosen};
use super::entry::EntryRef;
use super::follow_up::FollowUpItem;
use super::id::Id;
use super::newer::NewerFields;
use super::question::{Need, Question};
use super::text::PrivateText;

/// One supervision session, planned or held. The one that is planned carries the agenda.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SupervisionSession {
    /// What the entry is called.
    #[serde(skip)]
    pub id: Id<SupervisionSession>,
    /// When it was written down, in the phone's local time.
    pub written: NaiveDateTime,
    /// When it is or was, in the phone's local time, if that is known.
    pub when: Option<NaiveDateTime>,
    /// Planned or held.
    pub status: Option<Kept<SupervisionStatus>>,
    /// What the supporter needs.
    pub needs: Picks<Need>,
    /// What the supporter wants to bring, in their order.
    pub agenda: Vec<AgendaItem>,
    /// What came of it.
    pub outcome: Picks<Outcome>,
    /// What was promised, and by whom.
    pub follow_ups: Vec<FollowUpItem>,
    /// In the supporter's words.
    pub note: PrivateText,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

/// One thing to bring to supervision.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AgendaItem {
    /// The entry it came from.
    pub about: Option<EntryRef>,
    /// The question, from the closed list.
    pub question: Option<Kept<Question>>,
    /// A reminder to oneself. Never exported.
    pub note: PrivateText,
    /// Whether there was no time for it: it stands on the next agenda too.
    pub left: bool,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

impl SupervisionSession {
    /// A planned session with an empty agenda.
    pub fn new(now: NaiveDateTime) -> Self {
        Self { id: Id::random(), written: now, status: Some(SupervisionStatus::Planned.into()), ..Self::default() }
    }

    /// Whether it is still to come.
    pub fn is_planned(&self) -> bool {
        !chosen(&self.status, SupervisionStatus::Held)
    }

    /// Moves the item in `place`, counted from 0, one up or one down. Nothing happens at the ends.
    pub fn move_item(&mut self, place: usize, direction: Towards) {
        let other = match direction {
            Towards::First => place.checked_sub(1),
            Towards::Last => place.checked_add(1),
        };
        if let Some(other) = other.filter(|other| *other < self.agenda.len())
            && place < self.agenda.len()
        {
            self.agenda.swap(place, other);
        }
    }

    /// Brings `entry` with `question`, in place of the one it was brought with; or does not bring it any more. Whether
    /// anything changed.
    pub fn bring(&mut self, entry: &EntryRef, question: Option<Kept<Question>>, on: bool) -> bool {
        let before = self.agenda.clone();
        let is_this = |item: &AgendaItem| item.about.as_ref() == Some(entry);
        if !on {
            self.agenda.retain(|item| !is_this(item));
        } else if let Some(item) = self.agenda.iter_mut().find(|item| is_this(item)) {
            item.question = question;
        } else {
            self.agenda.push(AgendaItem { about: Some(entry.clone()), question, ..AgendaItem::default() });
        }
        self.agenda != before
    }

    /// Whether `entry` is on the agenda.
    pub fn brings(&self, entry: &EntryRef) -> bool {
        self.agenda.iter().any(|item| item.about.as_ref() == Some(entry))
    }
}

/// Which way an item moves on the agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Towards {
    /// Earlier.
    First,
    /// Later.
    Last,
}

choices! {
    /// Where a session stands.
    pub enum SupervisionStatus {
        /// Still to come.
        Planned = "planned",
        /// It took place.
        Held = "held",
    }

    /// What came of a session.
    pub enum Outcome {
        /// The questions were answered.
        Answered = "answered",
        /// Something was agreed.
        Agreed = "agreed",
        /// The professional will come back to it.
        HpFollowsUp = "hp_follows_up",
        /// The supporter will do something.
        IFollowUp = "i_follow_up",
        /// Something is still open.
        StillOpen = "still_open",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{BoundaryIssue, Choice};

    #[test]
    fn an_entry_is_brought_once_with_its_own_question_and_not_brought_when_it_is_said_so() {
        let now = NaiveDateTime::default();
        let (this, other) = (EntryRef::from(BoundaryIssue::new(now).id), EntryRef::from(BoundaryIssue::new(now).id));
        let mut plan = SupervisionSession::new(now);
        assert!(!plan.bring(&this, None, false), "there was nothing to take off");
        let question = Some(Kept::from(Question::ALL[0]));
        assert!(plan.bring(&other, None, true) && plan.bring(&this, question.clone(), true));
        assert!(!plan.bring(&this, question.clone(), true), "it says so already");
        assert_eq!(plan.agenda.iter().map(|item| item.question.clone()).collect::<Vec<_>>(), [None, question]);
        // A question that was taken back is not asked.
        assert!(plan.bring(&this, None, true));
        assert!(plan.agenda.iter().all(|item| item.question.is_none()));
        assert!(plan.bring(&this, None, false));
        assert!(!plan.brings(&this) && plan.brings(&other));
    }
}
