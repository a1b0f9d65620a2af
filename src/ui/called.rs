//! That a call was opened from danger. A phone that opens its dialler puts the app out of sight, and the app locks: whoever
//! unlocks it after the call is asked what became of it, and does not look for the way back.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveDateTime;

use crate::journal::{Escalation, Id};

/// When it was opened, and about which concern, if one was there already.
type Opened = (NaiveDateTime, Option<Id<Escalation>>);

/// The call that was opened last, until what became of it is told. Kept in memory for the life of the process and never
/// stored: when, and which concern by its random id. Whom was called stands nowhere.
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

    /// What the call was about, if one was opened less than so many minutes ago.
    pub(super) fn since(&self, now: NaiveDateTime, minutes: i64) -> Option<Option<Id<Escalation>>> {
        let called = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        called.filter(|(at, _)| (now - *at).num_minutes() < minutes).map(|(_, about)| about)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_is_asked_about_for_a_while_and_until_it_is_told() {
        let minute =
            |minute| chrono::NaiveDate::from_ymd_opt(2026, 11, 26).unwrap().and_hms_opt(23, minute, 0).unwrap();
        let (called, concern) = (Called::default(), Id::random());
        assert_eq!(called.since(minute(0), 15), None);
        called.opens(None, minute(0));
        called.clone().opens(Some(concern), minute(10));
        assert_eq!(called.since(minute(24), 15), Some(Some(concern)), "the last one, in every page");
        assert_eq!(called.since(minute(25), 15), None);
        called.opens(None, minute(30));
        assert_eq!(called.since(minute(31), 15), Some(None));
        called.is_told();
        assert_eq!(called.since(minute(31), 15), None);
    }
}
