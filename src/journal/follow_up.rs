//! What was promised in supervision: by whom, until when, and whether it is done.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::choice::{Kept, choices, chosen};
use super::newer::NewerFields;
use super::notebook::Journal;
use super::supervision::{Outcome, SupervisionSession};
use super::text::PrivateText;

/// One promise of a session.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct FollowUpItem {
    /// What it is, in the supporter's words. Never exported.
    pub text: PrivateText,
    /// Whose it is to do.
    pub owner: Option<Kept<FollowUpOwner>>,
    /// By when.
    pub day: Option<NaiveDate>,
    /// Whether it is done.
    pub done: bool,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

impl FollowUpItem {
    /// Whether anything was said here at all.
    pub fn is_blank(&self) -> bool {
        self.text.is_blank() && self.owner.is_none() && self.day.is_none() && !self.done && !self.newer.any()
    }
}

choices! {
    /// Who will do what was promised.
    pub enum FollowUpOwner {
        /// The supporter.
        Me = "me",
        /// The supervising professional.
        Professional = "professional",
        /// The clinic.
        Clinic = "clinic",
    }
}

/// A promise without a day comes back this many days after the session: it was made to somebody all the same.
const WITHOUT_A_DAY: Days = Days::new(7);

impl FollowUpItem {
    /// The day on which it comes back, if it was promised in `session`.
    fn comes_back(&self, session: &SupervisionSession) -> Option<NaiveDate> {
        self.day.or_else(|| session.a_week_later())
    }

    /// A promise whose it is to keep, and nothing else about it yet.
    pub fn of(owner: FollowUpOwner) -> Self {
        Self { owner: Some(owner.into()), ..Self::default() }
    }
}

impl SupervisionSession {
    fn a_week_later(&self) -> Option<NaiveDate> {
        self.when.unwrap_or(self.written).date().checked_add_days(WITHOUT_A_DAY)
    }

    /// Who is said to follow up, without a promise of theirs that says what.
    pub fn follow_up_unsaid_by(&self) -> Vec<FollowUpOwner> {
        let said = |owner| self.follow_ups.iter().any(|promise| chosen(&promise.owner, owner));
        let follows =
            [(Outcome::HpFollowsUp, FollowUpOwner::Professional), (Outcome::IFollowUp, FollowUpOwner::Me)].into_iter();
        follows.filter(|(outcome, owner)| self.outcome.has(*outcome) && !said(*owner)).map(|(_, owner)| owner).collect()
    }

    /// Whether it was held, and left something open that nobody has said is done.
    pub fn is_still_open(&self) -> bool {
        !self.is_planned() && self.outcome.has(Outcome::StillOpen)
    }

    /// Says that what was left open is done.
    pub fn is_open_no_more(&mut self) {
        if self.outcome.has(Outcome::StillOpen) {
            self.outcome.toggle(Outcome::StillOpen);
        }
    }
}

impl Journal {
    /// Every promise of a session that has been held and is not done yet, the most pressing first: by day, those without
    /// a day last. With its place in that session.
    pub fn open_follow_ups(&self) -> Vec<(&SupervisionSession, usize, &FollowUpItem)> {
        let mut open: Vec<_> = self
            .sessions()
            .filter(|session| !session.is_planned())
            .flat_map(|session| {
                let items = session.follow_ups.iter().enumerate();
                items.filter(|(_, item)| !item.done).map(move |(place, item)| (session, place, item))
            })
            .collect();
        open.sort_by_key(|(session, place, item)| (item.day.is_none(), item.day, session.when, session.id, *place));
        open
    }

    /// The most pressing promise that has come back by now, if there is one: on its day, or a week after the session.
    pub fn due_follow_up(&self, today: NaiveDate) -> Option<(&SupervisionSession, &FollowUpItem)> {
        let open = self.open_follow_ups();
        let back = open.into_iter().find(|(one, _, item)| item.comes_back(one).is_some_and(|day| day <= today));
        back.map(|(one, _, item)| (one, item))
    }

    /// The session that left something open the longest ago, once a week has passed: like a promise without a day.
    pub fn due_still_open(&self, today: NaiveDate) -> Option<&SupervisionSession> {
        let open = self.sessions().filter(|session| session.is_still_open());
        let back = open.filter(|session| session.a_week_later().is_some_and(|day| day <= today));
        back.min_by_key(|session| (session.a_week_later(), session.id))
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDateTime;

    use super::*;

    fn now() -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 3, 10).unwrap().and_hms_opt(12, 0, 0).unwrap()
    }

    #[test]
    fn who_follows_up_is_asked_what_until_a_promise_of_theirs_says_so() {
        let mut session = SupervisionSession::new(now()).held(now());
        session.outcome.toggle(Outcome::Agreed);
        assert_eq!(session.follow_up_unsaid_by(), []);
        session.outcome.toggle(Outcome::IFollowUp);
        session.outcome.toggle(Outcome::HpFollowsUp);
        assert_eq!(session.follow_up_unsaid_by(), [FollowUpOwner::Professional, FollowUpOwner::Me]);
        session.follow_ups.push(FollowUpItem::of(FollowUpOwner::Me));
        assert_eq!(session.follow_up_unsaid_by(), [FollowUpOwner::Professional]);
        assert!(!FollowUpItem::of(FollowUpOwner::Me).is_blank(), "it says who");
    }

    #[test]
    fn what_was_left_open_comes_back_a_week_later_until_it_is_done() {
        let mut session = SupervisionSession::new(now()).held(now());
        session.outcome.toggle(Outcome::StillOpen);
        let due = |session: &SupervisionSession, days| {
            Journal::of([session.clone().into()]).due_still_open(now().date() + Days::new(days)).is_some()
        };
        assert_eq!((due(&session, 6), due(&session, 7), due(&session, 90)), (false, true, true));
        let mut planned = session.clone();
        planned.status = SupervisionSession::new(now()).status;
        assert!(!due(&planned, 90), "nothing has come of it yet");
        session.is_open_no_more();
        assert!(!due(&session, 90) && !session.outcome.has(Outcome::StillOpen));
        session.is_open_no_more();
        assert!(!session.outcome.has(Outcome::StillOpen), "done is done");
    }
}
