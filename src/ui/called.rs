//! That a call was opened from danger. A phone that opens its dialler puts the app out of sight, and the app locks: whoever
//! unlocks it after the call is asked what became of it, and does not look for the way back.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{NaiveDateTime, TimeDelta};

use crate::journal::{Escalation, Id};

/// For how long a call is asked about, if what became of it is not told before. Help says to stay until help has come, with
/// the person or on the line, and often one goes along: that takes hours, and the call must not be forgotten for it.
const ASKED_ABOUT_FOR: TimeDelta = TimeDelta::hours(6);

/// When it was opened, and about which concern, if one was there already.
type Opened = (NaiveDateTime, Option<Id<Escalation>>);

/// The call that was opened last, until what became of it is told, or until somebody comes back after hours. Kept in memory
/// and never stored: when, and which concern by its random id. Whom was called stands nowhere.
#[derive(Clone, Default)]
pub struct Called(Arc<Mutex<Option<Opened>>>);

impl Called {
    /// A call is opened, about a concern that is there already or about none.
    pub(super) fn opens(&self, about: Option<Id<Escalation>>, now: NaiveDateTime) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((now, about));
    }

    /// What became of it is told.
    pub(super) fn is_told(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// What the call was about, if one was opened lately. One that was opened too long ago is forgotten.
    pub(super) fn since(&self, now: NaiveDateTime) -> Option<Option<Id<Escalation>>> {
        let mut called = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        called.take_if(|(at, _)| now - *at >= ASKED_ABOUT_FOR);
        called.map(|(_, about)| about)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_is_asked_about_for_hours_and_until_it_is_told() {
        let at =
            |hour, minute| chrono::NaiveDate::from_ymd_opt(2026, 11, 26).unwrap().and_hms_opt(hour, minute, 0).unwrap();
        let (called, concern) = (Called::default(), Id::random());
        assert_eq!(called.since(at(10, 0)), None);
        called.opens(None, at(10, 0));
        called.clone().opens(Some(concern), at(10, 10));
        assert_eq!(called.since(at(10, 35)), Some(Some(concern)), "the last one, in every page");
        assert_eq!(called.since(at(16, 9)), Some(Some(concern)), "they went along, and waited");
        called.opens(None, at(17, 0));
        assert_eq!(called.since(at(17, 1)), Some(None));
        called.is_told();
        assert_eq!(called.since(at(17, 1)), None);
    }

    #[test]
    fn a_call_that_is_too_long_ago_is_forgotten() {
        let at = |hour| chrono::NaiveDate::from_ymd_opt(2026, 11, 26).unwrap().and_hms_opt(hour, 0, 0).unwrap();
        let called = Called::default();
        called.opens(Some(Id::random()), at(10));
        assert_eq!(called.since(at(16)), None);
        assert_eq!(called.since(at(11)), None, "nothing of it is there any more");
    }
}
