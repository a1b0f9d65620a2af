//! When a backup is due: one quiet line, never in the way.

use chrono::{Days, NaiveDate};

use crate::journal::Journal;
use crate::session::Keeper;
use crate::session::settings::Settings;

/// A backup is old after this many days, if something was written since.
const OLD_AFTER_DAYS: i64 = 30;
/// Somebody who never made one is asked once what they wrote first is this many days old: a phone that is lost in the
/// first month takes everything with it.
const FIRST_AFTER_DAYS: i64 = 7;
/// "Not now" is good for so many days.
const PUT_OFF_DAYS: u64 = 14;

/// Why a backup is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackupDue {
    /// None was ever made.
    Never,
    /// The last was made on this day, and something was written since.
    Since(NaiveDate),
}

impl Keeper {
    /// Whether a backup is due. Not while locked.
    pub fn backup_due(&self, today: NaiveDate) -> Option<BackupDue> {
        let settings = self.settings();
        self.read(|journal| due(&settings, journal, today)).ok().flatten()
    }

    /// Not now: asks again in two weeks.
    ///
    /// # Errors
    /// If it cannot be saved.
    pub fn put_backup_off(&self, today: NaiveDate) -> Result<(), crate::session::WriteTrouble> {
        let mut settings = self.settings();
        settings.put_backup_off(today + Days::new(PUT_OFF_DAYS));
        self.set_settings(settings)
    }
}

fn due(settings: &Settings, journal: &Journal, today: NaiveDate) -> Option<BackupDue> {
    // A day that lies further ahead than "not now" ever reaches was set by a clock that was wrong.
    let put_off = settings.backup_put_off().is_some_and(|day| today < day && day <= today + Days::new(PUT_OFF_DAYS));
    if put_off {
        return None;
    }
    let timeline = journal.timeline();
    let mut written = timeline.iter().map(|entry| entry.written().date());
    match settings.last_backup() {
        Some(last) => {
            let old = (today - last).num_days() >= OLD_AFTER_DAYS;
            (old && written.any(|day| day > last)).then_some(BackupDue::Since(last))
        }
        None => {
            let first = written.min()?;
            ((today - first).num_days() >= FIRST_AFTER_DAYS).then_some(BackupDue::Never)
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::journal::Meeting;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    fn journal(days: &[NaiveDate]) -> Journal {
        let mut journal = Journal::default();
        for day in days {
            journal.put(Meeting::new(day.and_hms_opt(12, 0, 0).unwrap()).into());
        }
        journal
    }

    #[test]
    fn nobody_is_reminded_of_an_empty_journal_or_in_the_first_week() {
        let settings = Settings::default();
        assert_eq!(due(&settings, &journal(&[]), day(6, 1)), None);
        assert_eq!(due(&settings, &journal(&[day(5, 26)]), day(6, 1)), None);
        assert_eq!(due(&settings, &journal(&[day(5, 25)]), day(6, 1)), Some(BackupDue::Never));
    }

    #[test]
    fn an_old_backup_is_mentioned_only_if_something_was_written_since() {
        let mut settings = Settings::default();
        settings.set_last_backup(day(5, 1));
        assert_eq!(due(&settings, &journal(&[day(4, 1)]), day(8, 1)), None);
        assert_eq!(due(&settings, &journal(&[day(4, 1), day(5, 2)]), day(5, 30)), None);
        assert_eq!(due(&settings, &journal(&[day(4, 1), day(5, 2)]), day(5, 31)), Some(BackupDue::Since(day(5, 1))));
    }

    #[test]
    fn not_now_is_two_weeks_of_silence_and_no_clock_makes_it_longer() {
        let mut settings = Settings::default();
        settings.put_backup_off(day(6, 1) + Days::new(PUT_OFF_DAYS));
        let journal = journal(&[day(1, 1)]);
        assert_eq!(due(&settings, &journal, day(6, 14)), None);
        assert_eq!(due(&settings, &journal, day(6, 15)), Some(BackupDue::Never));
        assert_eq!(due(&settings, &journal, day(2, 1)), Some(BackupDue::Never), "put off by a clock that was wrong");
    }

    #[test]
    fn a_new_backup_ends_the_silence_and_the_reminder() {
        let mut settings = Settings::default();
        settings.put_backup_off(day(6, 15));
        settings.set_last_backup(day(6, 2));
        assert_eq!(settings.backup_put_off(), None);
    }
}
