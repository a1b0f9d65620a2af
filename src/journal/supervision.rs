//! Supervision: the agenda, the session, and what came of it.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::choice::{Kept, Picks, choices, chosen};
use super::entry::EntryRef;
use super::follow_up::FollowUpItem;
use super::id::Id;
use super::newer::NewerFields;
use super::notebook::Journal;
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

    /// Moves the item in `place`, counted from 0, past the one before or after it that is `shown`. Nothing happens at the
    /// ends. Where it stands afterwards.
    pub fn move_item(&mut self, place: usize, direction: Towards, shown: impl Fn(&AgendaItem) -> bool) -> usize {
        let is_shown = |other: &usize| self.agenda.get(*other).is_some_and(&shown);
        let other = match direction {
            Towards::First => (0..place).rev().find(is_shown),
            Towards::Last => (place.saturating_add(1)..self.agenda.len()).find(is_shown),
        };
        let Some(other) = other.filter(|_| place < self.agenda.len()) else { return place };
        self.agenda.swap(place, other);
        other
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

    /// Brings `entry` as well: with `question`, or else with the one it is brought with already. Whether anything changed.
    pub fn bring_as_well(&mut self, entry: &EntryRef, question: Option<Kept<Question>>) -> bool {
        let brought = self.agenda.iter().find(|item| item.about.as_ref() == Some(entry));
        let question = question.or_else(|| brought.and_then(|item| item.question.clone()));
        self.bring(entry, question, true)
    }

    /// Whether `entry` is on the agenda.
    pub fn brings(&self, entry: &EntryRef) -> bool {
        self.agenda.iter().any(|item| item.about.as_ref() == Some(entry))
    }
}

impl Journal {
    /// Whether what `item` came from is still there. Deleted, it is left out wherever agendas are shown or told, for nobody
    /// knows any more what it was about; put back, it stands where it stood.
    pub fn still_has(&self, item: &AgendaItem) -> bool {
        item.about.as_ref().is_none_or(|about| self.find(about).is_some())
    }

    /// The question that is asked about an entry, where one is.
    pub fn question_about(&self, entry: &EntryRef) -> Option<Kept<Question>> {
        self.boundary(entry.boundary()?)?.question.clone()
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
    use chrono::NaiveDate;

    use super::super::boundary::BoundaryIssue;
    use super::super::entry::Entry;
    use super::super::meeting::Meeting;
    use super::*;

    fn now() -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 3, 10).unwrap().and_hms_opt(12, 0, 0).unwrap()
    }

    fn about(issue: &BoundaryIssue) -> AgendaItem {
        AgendaItem { about: Some(issue.id.into()), ..AgendaItem::default() }
    }

    #[test]
    fn a_question_moves_past_what_was_deleted_and_stands_where_it_stood_when_that_is_put_back() {
        let (gone, stays) = (BoundaryIssue::new(now()), BoundaryIssue::new(now()));
        let own = AgendaItem { question: Some(Question::MyTask.into()), ..AgendaItem::default() };
        let mut plan = SupervisionSession::new(now());
        plan.agenda = vec![own.clone(), about(&gone), about(&stays)];
        let journal = Journal::of([Entry::from(stays.clone())]);
        let there = |item: &AgendaItem| journal.still_has(item);
        assert!(there(&own) && there(&about(&stays)) && !there(&about(&gone)));
        assert_eq!(plan.move_item(2, Towards::First, there), 0);
        assert_eq!(plan.agenda, [about(&stays), about(&gone), own.clone()]);
        assert_eq!(plan.move_item(0, Towards::First, there), 0, "it is the first");
        assert_eq!(plan.move_item(2, Towards::Last, there), 2, "it is the last");
        assert_eq!(plan.move_item(7, Towards::First, |_| true), 7);
        assert_eq!(plan.agenda, [about(&stays), about(&gone), own]);
    }

    #[test]
    fn a_limit_that_is_brought_is_brought_with_its_question() {
        let mut issue = BoundaryIssue::new(now());
        issue.question = Some(Question::Gifts.into());
        let meeting = Meeting::new(now());
        let journal = Journal::of([Entry::from(issue.clone()), meeting.clone().into()]);
        assert_eq!(journal.question_about(&issue.id.into()), issue.question);
        assert_eq!(journal.question_about(&meeting.id.into()), None);
    }

    #[test]
    fn an_entry_is_brought_once_with_its_own_question_and_not_brought_when_it_is_said_so() {
        let now = NaiveDateTime::default();
        let (this, other) = (EntryRef::from(BoundaryIssue::new(now).id), EntryRef::from(BoundaryIssue::new(now).id));
        let mut plan = SupervisionSession::new(now);
        assert!(!plan.bring(&this, None, false), "there was nothing to take off");
        let question = Some(Kept::from(Question::Gifts));
        assert!(plan.bring(&other, None, true) && plan.bring(&this, question.clone(), true));
        assert!(!plan.bring(&this, question.clone(), true), "it says so already");
        assert_eq!(plan.agenda.iter().map(|item| item.question.clone()).collect::<Vec<_>>(), [None, question]);
        // A question that was taken back is not asked.
        assert!(plan.bring(&this, None, true));
        assert!(plan.agenda.iter().all(|item| item.question.is_none()));
        // Brought from elsewhere as well, it keeps the question it has, unless there is another.
        let another = Some(Kept::from(Question::MyTask));
        assert!(plan.bring_as_well(&this, another.clone()) && !plan.bring_as_well(&this, None));
        assert_eq!(plan.agenda.iter().map(|item| item.question.clone()).collect::<Vec<_>>(), [None, another]);
        assert!(plan.bring(&this, None, false));
        assert!(!plan.brings(&this) && plan.brings(&other));
    }
}
