//! What was promised in supervision: by whom, until when, and whether it is done.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::choice::{Kept, choices};
use super::newer::NewerFields;
use super::notebook::Journal;
use super::supervision::SupervisionSession;
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
        self.day.or_else(|| session.when.unwrap_or(session.written).date().checked_add_days(WITHOUT_A_DAY))
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
}
