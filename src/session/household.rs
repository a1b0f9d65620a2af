//! What the app keeps account of for itself, sealed: the days that have passed, and what went by itself.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::days::Days;
use super::open::Open;
use super::retention::Gone;
use super::trouble::WriteTrouble;
use crate::journal::NewerFields;
use crate::vault::Batch;

/// The account.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Household {
    /// The days that have passed.
    pub(super) days: Option<Days>,
    /// What retention took last.
    pub(super) gone: Option<Gone>,
    #[serde(flatten)]
    newer: NewerFields,
}

impl Household {
    /// The count, once the phone's clock says `now`.
    pub(super) fn days_at(&self, now: NaiveDateTime) -> Days {
        let mut days = self.days.clone().unwrap_or_else(|| Days::starting(now.date()));
        days.see(now.date());
        days
    }
}

impl Open {
    /// Today, as counted, once the phone's clock has been looked at.
    pub(super) fn today(&mut self, now: NaiveDateTime) -> NaiveDate {
        self.count(now).today()
    }

    /// [`Self::today`], to be held against dates of the calendar.
    pub(super) fn today_by_calendar(&mut self, now: NaiveDateTime) -> NaiveDate {
        self.count(now).by_calendar()
    }

    fn count(&mut self, now: NaiveDateTime) -> &Days {
        let days = self.household.days_at(now);
        self.account_changed |= self.household.days.as_ref() != Some(&days);
        self.household.days.insert(days)
    }

    /// Adds the account to a write, if it has changed.
    pub(super) fn keep_account(&mut self, batch: &mut Batch) {
        if self.account_changed {
            self.keep_account_now(batch);
        }
    }

    /// Adds the account to a write.
    pub(super) fn keep_account_now(&mut self, batch: &mut Batch) {
        self.household.put_as_it_is(batch);
        // Should the write fail, the days are counted again at the next one.
        self.account_changed = false;
    }

    /// Saves the account, if it has changed.
    pub(super) fn save_account(&mut self) -> Result<(), WriteTrouble> {
        let mut batch = Batch::new();
        self.keep_account(&mut batch);
        if batch.is_empty() {
            return Ok(());
        }
        self.vault.write(batch).map_err(|error| {
            self.account_changed = true;
            error.into()
        })
    }
}
