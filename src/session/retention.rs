//! How long things are kept, by purpose. Everything is off until the person turns it on, and what is open never goes.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::alone::{GoOn, together_or_alone};
use super::history;
use super::keeper::Keeper;
use super::open::{Open, encoded};
use super::shelves::{DRAFTS, ENTRIES, record};
use super::trouble::WriteTrouble;
use crate::journal::{
    Choice, Debrief, Entry, EntryId, EntryRef, Escalation, Expense, Id, Journal, Kept, Meeting, MeetingStatus,
    NewerFields, Phase, Share, choices, known,
};
use crate::vault::Batch;

choices! {
    /// What something is kept for, and so for how long it is needed.
    pub enum Purpose {
        /// The supporter's own words about meetings that they have landed after. The choices stay.
        Notes = "notes",
        /// Concerns that somebody else has, or that were put down. The whole entry goes.
        Concerns = "concerns",
        /// Money spent on meetings and owed for them, once it is paid. The meeting stays.
        Claims = "claims",
        /// The ledger's copies of what was shared. The line stays, with a hash.
        Copies = "copies",
    }

    /// How long something is kept.
    pub enum KeepFor {
        /// Three months.
        ThreeMonths = "3_months",
        /// Six months.
        SixMonths = "6_months",
        /// A year.
        OneYear = "12_months",
        /// Two years.
        TwoYears = "24_months",
    }
}

impl KeepFor {
    /// How many months it is.
    pub fn months(self) -> u32 {
        match self {
            Self::ThreeMonths => 3,
            Self::SixMonths => 6,
            Self::OneYear => 12,
            Self::TwoYears => 24,
        }
    }
}

/// What the person chose for each purpose; nothing is off. A choice that only a newer version knows is off here.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Retention {
    #[serde(skip_serializing_if = "Option::is_none")]
    notes: Option<Kept<KeepFor>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    concerns: Option<Kept<KeepFor>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    claims: Option<Kept<KeepFor>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    copies: Option<Kept<KeepFor>>,
    #[serde(flatten)]
    newer: NewerFields,
}

impl Retention {
    /// How long things of this purpose are kept; nothing means for as long as the person wants.
    pub fn of(&self, purpose: Purpose) -> Option<KeepFor> {
        known(match purpose {
            Purpose::Notes => &self.notes,
            Purpose::Concerns => &self.concerns,
            Purpose::Claims => &self.claims,
            Purpose::Copies => &self.copies,
        })
    }

    /// Chooses how long things of this purpose are kept.
    pub fn set(&mut self, purpose: Purpose, keep: Option<KeepFor>) {
        let place = match purpose {
            Purpose::Notes => &mut self.notes,
            Purpose::Concerns => &mut self.concerns,
            Purpose::Claims => &mut self.claims,
            Purpose::Copies => &mut self.copies,
        };
        *place = keep.map(Into::into);
    }

    /// Whether everything is off.
    pub fn is_off(&self) -> bool {
        Purpose::ALL.iter().all(|purpose| self.of(*purpose).is_none())
    }
}

/// Something whose time is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// What it was kept for.
    pub purpose: Purpose,
    /// The entry it is in, or is.
    pub entry: EntryRef,
    /// The day its time is counted from.
    pub day: NaiveDate,
}

/// What retention took, the last time that it took anything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Gone {
    /// The day on which it went.
    pub day: NaiveDate,
    notes: u32,
    concerns: u32,
    claims: u32,
    copies: u32,
}

impl Gone {
    /// How many of one purpose went.
    pub fn of(&self, purpose: Purpose) -> u32 {
        match purpose {
            Purpose::Notes => self.notes,
            Purpose::Concerns => self.concerns,
            Purpose::Claims => self.claims,
            Purpose::Copies => self.copies,
        }
    }

    /// This, and what else went that day.
    fn and(self, day: NaiveDate, due: &[Due]) -> Self {
        let of = |purpose| due.iter().filter(|due| due.purpose == purpose).count() as u32;
        Self {
            day,
            notes: self.notes + of(Purpose::Notes),
            concerns: self.concerns + of(Purpose::Concerns),
            claims: self.claims + of(Purpose::Claims),
            copies: self.copies + of(Purpose::Copies),
        }
    }
}

/// What is over on `today`, oldest first.
///
/// Time is counted from the last thing that happened: a note's from the meeting or the sitting after it, whichever was
/// later; a concern's from when somebody was told. What is still open, what is on the agenda for the next supervision, and
/// what this version does not understand stays.
pub fn due(journal: &Journal, retention: &Retention, today: NaiveDate) -> Vec<Due> {
    let mut found: Vec<Due> = Vec::new();
    for purpose in Purpose::ALL.iter().copied() {
        let Some(keep) = retention.of(purpose) else { continue };
        let over = |day: &NaiveDate| is_over(*day, keep, today);
        let mut add = |entry: EntryRef, day| found.push(Due { purpose, entry, day });
        match purpose {
            Purpose::Notes => settled(journal, keep, today)
                .filter(|(meeting, _)| meeting.has_words())
                .for_each(|(meeting, day)| add(meeting.id.into(), day)),
            Purpose::Concerns => {
                for concern in journal.escalations().filter(|concern| !concern.is_open()) {
                    let day = concern_day(concern);
                    if over(&day) && !is_on_agenda(journal, &concern.id.into()) {
                        add(concern.id.into(), day);
                    }
                }
            }
            Purpose::Claims => {
                for meeting in journal.meetings().filter(|meeting| meeting.expense.is_settled()) {
                    let day = meeting.when.date().max(meeting.written.date());
                    if over(&day) {
                        add(meeting.id.into(), day);
                    }
                }
            }
            Purpose::Copies => {
                for share in journal.shares().filter(|share| share.has_words()) {
                    let day = share.kept_since();
                    if over(&day) {
                        add(share.id.into(), day);
                    }
                }
            }
        }
    }
    found.sort_by_key(|due| (due.day, due.purpose, due.entry.id));
    found
}

fn is_over(day: NaiveDate, keep: KeepFor, today: NaiveDate) -> bool {
    day.checked_add_months(Months::new(keep.months())).is_some_and(|end| end <= today)
}

/// Meetings whose words are over, whether or not any are left, with the day that is counted from.
fn settled(journal: &Journal, keep: KeepFor, today: NaiveDate) -> impl Iterator<Item = (&Meeting, NaiveDate)> {
    let mut landed: BTreeMap<EntryId, NaiveDate> = BTreeMap::new();
    for debrief in journal.debriefs().filter(|debrief| ends_a_meeting(debrief)) {
        if let Some(about) = &debrief.about {
            let day = landed.entry(about.id).or_default();
            *day = debrief.written.date().max(*day);
        }
    }
    let open_in: Vec<Id<Meeting>> =
        journal.escalations().filter(|concern| concern.is_open()).filter_map(|concern| concern.meeting).collect();
    journal.meetings().filter(|meeting| meeting.is(MeetingStatus::Held)).filter_map(move |meeting| {
        let day = landed.get(&Entry::from(meeting.clone()).id()).copied()?.max(meeting.when.date());
        let waits = open_in.contains(&meeting.id) || is_on_agenda(journal, &meeting.id.into());
        (is_over(day, keep, today) && !waits).then_some((meeting, day))
    })
}

fn ends_a_meeting(debrief: &Debrief) -> bool {
    debrief.finished && known(&debrief.phase) == Some(Phase::After)
}

fn concern_day(concern: &Escalation) -> NaiveDate {
    let written = concern.written.date().max(concern.when.date());
    concern.told_on.map_or(written, |told| told.max(written))
}

fn is_on_agenda(journal: &Journal, entry: &EntryRef) -> bool {
    journal.planned_supervision().is_some_and(|plan| plan.brings(entry))
}

/// Takes what was kept for `purpose` out of an entry, and leaves the rest.
fn clear(purpose: Purpose, entry: &mut Entry) {
    match (purpose, entry) {
        (Purpose::Notes, Entry::Meeting(meeting)) => {
            meeting.clear_words();
        }
        (Purpose::Claims, Entry::Meeting(meeting)) => {
            // What a newer version wrote there is not ours to judge.
            let newer = std::mem::take(&mut meeting.expense.newer);
            // Without a word that it is over, the honorarium would be offered as due once more.
            meeting.expense = Expense { gone: true, newer, ..Expense::default() };
        }
        _ => {}
    }
}

impl Open {
    /// Takes what is over, in one write, or else whatever can be taken; and keeps account of it.
    pub(super) fn apply_retention(&mut self, now: NaiveDateTime, go_on: GoOn<'_>) -> Result<(), WriteTrouble> {
        let retention = self.settings.retention.clone();
        let today = self.today_by_calendar(now);
        if retention.is_off() {
            return self.save_account();
        }
        // What is being written on is open.
        let due: Vec<Due> = due(&self.journal, &retention, today)
            .into_iter()
            .filter(|due| !self.drafts().contains_key(&due.entry.id))
            .collect();
        let mut account = Gone::default();
        let (_, taken) = together_or_alone(&due, go_on, |due| {
            let with_these = account.clone().and(now.date(), due);
            self.take(due, &with_these)?;
            account = with_these;
            Ok(())
        });
        taken.and(self.take_what_is_left(&retention, today))
    }

    /// Takes these, all in one write, after which `gone` is what has gone.
    fn take(&mut self, due: &[Due], gone: &Gone) -> Result<(), WriteTrouble> {
        let mut batch = Batch::new();
        let concerns: Vec<EntryId> =
            due.iter().filter(|due| due.purpose == Purpose::Concerns).map(|due| due.entry.id).collect();
        let copies: Vec<Id<Share>> = due
            .iter()
            .filter(|due| due.purpose == Purpose::Copies)
            .map(|due| Id::from_bytes(due.entry.id.bytes()))
            .collect();
        let notes: Vec<EntryId> =
            due.iter().filter(|due| due.purpose == Purpose::Notes).map(|due| due.entry.id).collect();
        self.leave_behind(&concerns)?;
        let mut along = self.add_erasing(&mut batch, &concerns)?;
        along.shares.extend(self.add_blanking(&mut batch, &copies)?);
        let cleared = self.add_clearing(&mut batch, due)?;
        let passages = self.add_erasing_copies_of(&mut batch, &notes);
        let before = self.household.gone.replace(gone.clone());
        self.keep_account_now(&mut batch);
        if let Err(error) = self.vault.write(batch) {
            // Nothing has gone, and nothing is said to have.
            self.household.gone = before;
            self.account_changed = true;
            return Err(error.into());
        }
        self.erased(&concerns, along);
        passages.into_iter().for_each(|passage| self.forget_draft(passage));
        for (entry, edition) in cleared {
            self.remember(entry, edition, None);
        }
        Ok(())
    }

    /// Takes what is left of words whose entry has none any more.
    fn take_what_is_left(&mut self, retention: &Retention, today: NaiveDate) -> Result<(), WriteTrouble> {
        let mut batch = Batch::new();
        self.add_clearing_history(&mut batch, retention, today)?;
        let passages = self.add_clearing_passages(&mut batch, retention, today);
        if batch.is_empty() {
            return self.save_account();
        }
        self.vault.write(batch)?;
        passages.into_iter().for_each(|passage| self.forget_draft(passage));
        Ok(())
    }

    /// The changes that clear words and money out of entries that stay.
    fn add_clearing(&self, batch: &mut Batch, due: &[Due]) -> Result<Vec<(Entry, u32)>, WriteTrouble> {
        let mut purposes: BTreeMap<EntryId, Vec<Purpose>> = BTreeMap::new();
        for due in due.iter().filter(|due| matches!(due.purpose, Purpose::Notes | Purpose::Claims)) {
            purposes.entry(due.entry.id).or_default().push(due.purpose);
        }
        let mut cleared = Vec::new();
        for (id, purposes) in purposes {
            let Some(entry) = self.journal.get(id) else { continue };
            let clear_all = |entry: &mut Entry| purposes.iter().for_each(|purpose| clear(*purpose, entry));
            let mut entry = entry.clone();
            clear_all(&mut entry);
            let edition = self.edition(id).saturating_add(1);
            batch.put(ENTRIES, record(id), &encoded(&entry, edition));
            history::rework(&self.vault, batch, id, clear_all)?;
            // The old words are still in the files: this says that a rewrite is owed.
            batch.erase(DRAFTS, record(id));
            cleared.push((entry, edition));
        }
        Ok(cleared)
    }

    /// Passages that were picked from words that are over, whether or not these still stand in the entry.
    fn add_clearing_passages(&self, batch: &mut Batch, retention: &Retention, today: NaiveDate) -> Vec<EntryId> {
        let Some(keep) = retention.of(Purpose::Notes) else { return Vec::new() };
        let over = settled(&self.journal, keep, today).map(|(meeting, _)| EntryRef::from(meeting.id).id);
        let over: Vec<EntryId> = over.filter(|id| !self.drafts().contains_key(id)).collect();
        self.add_erasing_copies_of(batch, &over)
    }

    /// Words that stand in earlier versions only, because somebody cleared them from the entry by hand.
    fn add_clearing_history(
        &self,
        batch: &mut Batch,
        retention: &Retention,
        today: NaiveDate,
    ) -> Result<(), WriteTrouble> {
        let Some(keep) = retention.of(Purpose::Notes) else { return Ok(()) };
        for (meeting, _) in settled(&self.journal, keep, today) {
            let id = EntryId::from_bytes(meeting.id.bytes());
            if !meeting.has_words()
                && !self.drafts().contains_key(&id)
                && history::rework(&self.vault, batch, id, |entry| clear(Purpose::Notes, entry))?
            {
                batch.erase(DRAFTS, record(id));
            }
        }
        Ok(())
    }
}

impl Keeper {
    /// What would go today if things of `purpose` were kept for `keep`, oldest first. Nothing while locked.
    pub fn would_go(&self, purpose: Purpose, keep: KeepFor) -> Vec<Due> {
        let mut retention = Retention::default();
        retention.set(purpose, Some(keep));
        let now = self.now();
        self.look(|open| due(&open.journal, &retention, open.household.days_at(now).by_calendar())).unwrap_or_default()
    }

    /// Chooses how long things of `purpose` are kept, and takes what is over: see [`Self::would_go`]. Nothing turns it off.
    ///
    /// # Errors
    /// See [`WriteTrouble`]; if the choice was made and taking failed, it is tried again after the next unlocking.
    pub fn set_retention(&self, purpose: Purpose, keep: Option<KeepFor>) -> Result<(), WriteTrouble> {
        let now = self.now();
        self.write_while_wanted(|open, go_on| {
            self.seal_desk(open);
            let mut settings = open.settings.clone();
            settings.retention.set(purpose, keep);
            open.set_settings(settings)?;
            open.apply_retention(now, go_on)
        })?;
        self.tidy_soon();
        Ok(())
    }

    /// What retention took, the last time that it took anything.
    pub fn last_gone(&self) -> Option<Gone> {
        self.look(|open| open.household.gone.clone()).ok().flatten()
    }
}

#[cfg(test)]
mod tests;
