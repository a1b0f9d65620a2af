//! From the journal to a claim.

use chrono::NaiveDateTime;

use super::line::{Line, Part};
use super::plain::of_plain_things;
use crate::journal::{Currency, Journal, Meeting, MeetingKind, MeetingStatus, Period, Rates, known};

/// What is to be claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// When; nothing for all the time there is.
    pub period: Option<Period>,
    /// Whether only what has not been paid.
    pub owed_only: bool,
}

of_plain_things! {
    /// A claim for a period: numbers and days, and nothing else. It is made from a journal's numbers and in no other way.
    pub struct Claim {
        currency: Option<Currency>,
        lines: Vec<Line>,
    }

    /// What the lines of a claim come to, in hundredths of the currency.
    pub struct Sums {
        /// Honoraria.
        pub honorarium: u64,
        /// All ways together, in tenths of a kilometre.
        pub tenths_of_km: u64,
        /// What the ways come to.
        pub way: u64,
        /// Tickets.
        pub ticket: u64,
        /// Everything.
        pub all: u64,
        /// What of it is still owed.
        pub owed: u64,
    }
}

impl Claim {
    /// The claim for what is `wanted`.
    pub fn of(journal: &Journal, wanted: Wanted) -> Self {
        let rates = journal.rates(Rates::ID).cloned().unwrap_or_default();
        let lines = claimed(journal, wanted)
            .into_iter()
            .filter_map(|meeting| Line::of(meeting, &rates, wanted.owed_only))
            .collect();
        Self { currency: known(&rates.currency), lines }
    }

    /// The currency of every amount; nothing where only a newer version knows it.
    pub fn currency(&self) -> Option<Currency> {
        self.currency
    }

    /// One line for each meeting, oldest first.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// Whether some amount is not known, because a rate is missing.
    pub fn lacks_a_rate(&self) -> bool {
        self.lines.iter().any(Line::lacks_a_rate)
    }

    /// Whether no amount at all could be worked out. That is not nothing.
    pub fn is_unknown(&self) -> bool {
        self.lacks_a_rate() && self.lines.iter().all(|line| line.sum() == 0)
    }

    /// What the lines come to, as far as it is known.
    pub fn sums(&self) -> Sums {
        let sum = |of: fn(&Line) -> u64| self.lines.iter().map(of).sum();
        Sums {
            honorarium: sum(|line| {
                line.honorarium.as_ref().and_then(|part: &Part| part.hundredths).unwrap_or_default()
            }),
            tenths_of_km: sum(|line| line.tenths_of_km.unwrap_or_default().into()),
            way: sum(|line| line.way.unwrap_or_default()),
            ticket: sum(|line| line.ticket.unwrap_or_default()),
            all: sum(Line::sum),
            owed: sum(Line::owed),
        }
    }
}

/// The meetings something is claimed for, oldest first. What has not taken place yet is not claimed; a way to somebody who
/// did not come is.
pub fn claimed(journal: &Journal, wanted: Wanted) -> Vec<&Meeting> {
    let counts = |meeting: &&Meeting| {
        if wanted.owed_only { meeting.expense.is_owed() } else { meeting.expense.is_claimed() }
    };
    in_order(journal.meetings().filter(|meeting| is_past(meeting, wanted)).filter(counts))
}

/// Meetings held with one person for which nobody has said whether there is an honorarium, oldest first.
pub fn unmarked(journal: &Journal, wanted: Wanted) -> Vec<&Meeting> {
    let is_unmarked = |meeting: &&Meeting| {
        meeting.is(MeetingStatus::Held) && meeting.is_kind(MeetingKind::OneToOne) && meeting.expense.is_unspoken()
    };
    in_order(journal.meetings().filter(|meeting| is_past(meeting, wanted)).filter(is_unmarked))
}

/// Meetings whose time has come and gone by `now` and of which nobody has said what became of them, oldest first: until
/// somebody does, nothing is claimed for them.
pub fn unanswered(journal: &Journal, wanted: Wanted, now: NaiveDateTime) -> Vec<&Meeting> {
    let waits = |meeting: &&Meeting| {
        wanted.period.is_none_or(|period| period.holds(meeting.when.date())) && meeting.waits_for_outcome(now)
    };
    in_order(journal.meetings().filter(waits))
}

fn is_past(meeting: &Meeting, wanted: Wanted) -> bool {
    !meeting.is(MeetingStatus::Planned) && wanted.period.is_none_or(|period| period.holds(meeting.when.date()))
}

fn in_order<'a>(meetings: impl Iterator<Item = &'a Meeting>) -> Vec<&'a Meeting> {
    let mut meetings: Vec<&Meeting> = meetings.collect();
    meetings.sort_by_key(|meeting| (meeting.when, meeting.id));
    meetings
}
