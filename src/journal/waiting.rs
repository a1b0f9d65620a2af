//! What waits on Today because a day has passed. Never more than one thing, and never with what it is about.

use chrono::{Datelike, NaiveDate, Weekday};

use super::choice::chosen;
use super::consent::{Consent, ConsentState};
use super::entry::EntryRef;
use super::escalation::Level;
use super::notebook::Journal;

/// How many working days a concern of level "soon" may wait for the clinic.
const SOON_DAYS: usize = 3;

/// Something that waits.
#[derive(Clone, Debug, PartialEq)]
pub enum Waiting {
    /// Somebody would tell it themselves, and the day has passed.
    ToldThemselves(EntryRef),
    /// A concern that the clinic should have heard of within days.
    Soon(EntryRef),
}

impl Waiting {
    /// The entry.
    pub fn entry(&self) -> &EntryRef {
        match self {
            Self::ToldThemselves(entry) | Self::Soon(entry) => entry,
        }
    }
}

impl Journal {
    /// What waits on `today`, the longest first; nothing while a concern needs somebody at once, which comes before all.
    pub fn waiting(&self, today: NaiveDate) -> Option<Waiting> {
        if self.escalations().any(|concern| concern.needs_somebody()) {
            return None;
        }
        self.told_themselves(today).or_else(|| self.soon(today))
    }

    fn told_themselves(&self, today: NaiveDate) -> Option<Waiting> {
        let concerns = self.escalations().filter(|concern| concern.is_open());
        let issues = self.boundaries().filter(|issue| issue.is_open());
        let all = concerns
            .map(|concern| (EntryRef::from(concern.id), &concern.consent))
            .chain(issues.map(|issue| (issue.id.into(), &issue.consent)))
            .chain(self.meetings().flat_map(|meeting| {
                let request = meeting.request.as_ref().map(|request| (meeting.id.into(), &request.consent));
                [Some((meeting.id.into(), &meeting.consent)), request].into_iter().flatten()
            }));
        let passed = all.filter_map(|(entry, consent)| Some((consent.day_passed(today)?, entry)));
        passed.min_by_key(|(day, entry)| (*day, entry.id)).map(|(_, entry)| Waiting::ToldThemselves(entry))
    }

    fn soon(&self, today: NaiveDate) -> Option<Waiting> {
        self.escalations()
            .filter(|concern| concern.is_open() && chosen(&concern.level, Level::Soon) && !concern.after_now())
            .filter(|concern| working_days(concern.when.date(), today) > SOON_DAYS)
            .min_by_key(|concern| (concern.when, concern.id))
            .map(|concern| Waiting::Soon(concern.id.into()))
    }
}

impl Consent {
    /// The day by which they would tell it themselves, if it has passed on `today`.
    pub fn day_passed(&self, today: NaiveDate) -> Option<NaiveDate> {
        self.by.filter(|day| self.state() == ConsentState::WillTellSelf && *day < today)
    }
}

/// The working days after `from`, up to and with `to`.
fn working_days(from: NaiveDate, to: NaiveDate) -> usize {
    let days = from.iter_days().skip(1).take_while(|day| *day <= to);
    // Enough is enough: a concern from last year is not counted out.
    days.filter(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)).take(SOON_DAYS + 1).count()
}

#[cfg(test)]
mod tests {
    use super::super::entry::Entry;
    use super::super::escalation::{Category, Done, Escalation, EscalationStatus};
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
    }

    fn concern(level: Level, on: u32) -> Escalation {
        let mut concern = Escalation::new(day(on).and_hms_opt(12, 0, 0).unwrap());
        concern.category = Some(Category::StoppedMedicines.into());
        concern.level = Some(level.into());
        concern
    }

    #[test]
    fn the_day_they_would_say_it_comes_back_when_it_has_passed() {
        let mut concern = concern(Level::Supervision, 2);
        concern.consent = Consent::new(ConsentState::WillTellSelf);
        concern.consent.by = Some(day(6));
        let entry = EntryRef::from(concern.id);
        let waits = |concern: &Escalation, on| Journal::of([Entry::from(concern.clone())]).waiting(day(on));
        assert_eq!(waits(&concern, 6), None, "on the day itself there is still time");
        assert_eq!(waits(&concern, 7), Some(Waiting::ToldThemselves(entry)));
        let mut put_down = concern.clone();
        put_down.status = Some(EscalationStatus::PutDown.into());
        assert_eq!(waits(&put_down, 7), None);
        concern.consent.set(ConsentState::AgreedAll);
        assert_eq!(waits(&concern, 7), None);
    }

    #[test]
    fn the_clinic_should_hear_of_it_within_three_working_days() {
        // A Thursday: Friday, Monday and Tuesday are the three.
        let concern = concern(Level::Soon, 5);
        let waits = |concern: &Escalation, on| Journal::of([Entry::from(concern.clone())]).waiting(day(on)).is_some();
        assert!(!waits(&concern, 10));
        assert!(waits(&concern, 11));
        let mut called = concern.clone();
        called.done.toggle(Done::CalledClinic);
        assert!(!waits(&called, 11));
    }

    #[test]
    fn what_needs_somebody_today_comes_before_all() {
        let soon = concern(Level::Soon, 2);
        let now = concern(Level::Today, 20);
        assert_eq!(Journal::of([Entry::from(soon), now.into()]).waiting(day(21)), None);
    }
}
