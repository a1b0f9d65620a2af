//! One line of a claim: what one meeting cost, and what is owed for it.

use chrono::NaiveDate;

use super::plain::of_plain_things;
use crate::journal::{Meeting, MeetingKind, Rates, known};

of_plain_things! {
    /// What is claimed for one meeting.
    pub struct Line {
        /// The day of the meeting.
        pub day: NaiveDate,
        /// What sort of meeting it was.
        pub kind: Option<MeetingKind>,
        /// The honorarium, if there is one.
        pub honorarium: Option<Part>,
        /// The way there and back, in tenths of a kilometre.
        pub tenths_of_km: Option<u32>,
        /// What the way there and back comes to; see [`Line::travel`] for whether it is paid.
        pub way: Option<u64>,
        /// The ticket, in hundredths of the currency.
        pub ticket: Option<u64>,
        /// Whether there is a receipt.
        pub receipt: Option<bool>,
        /// Way and ticket together, if there was any travel.
        pub travel: Option<Part>,
    }

    /// A part of a line that is paid or not.
    pub struct Part {
        /// The amount in hundredths of the currency; nothing while the rate is not known.
        pub hundredths: Option<u64>,
        /// Whether it has been paid.
        pub paid: bool,
    }
}

impl Line {
    /// The line for a meeting at these rates, if anything is claimed for it; of what is paid, nothing if only what is
    /// owed is wanted.
    pub fn of(meeting: &Meeting, rates: &Rates, owed_only: bool) -> Option<Self> {
        let expense = &meeting.expense;
        let wanted = |paid: bool| !(owed_only && paid);
        let honorarium = expense
            .honorarium_paid
            .filter(|paid| wanted(*paid))
            .map(|paid| Part { hundredths: rates.meeting_hundredths.map(u64::from), paid });
        let travelled = expense.has_travel() && wanted(expense.travel_paid == Some(true));
        let tenths_of_km = expense.tenths_of_km.filter(|way| travelled && *way > 0);
        let way = tenths_of_km.zip(rates.km_hundredths).map(|(way, rate)| way_costs(way, rate));
        let ticket = expense.ticket_hundredths.filter(|price| travelled && *price > 0).map(u64::from);
        let travel = travelled.then(|| Part {
            // A way without a rate is not nothing: the sum is not known then.
            hundredths: match (tenths_of_km, way) {
                (Some(_), None) => None,
                _ => Some(way.unwrap_or_default() + ticket.unwrap_or_default()),
            },
            paid: expense.travel_paid == Some(true),
        });
        (honorarium.is_some() || travel.is_some()).then(|| Self {
            day: meeting.when.date(),
            kind: match &meeting.kind {
                None => Some(MeetingKind::OneToOne),
                kept => known(kept),
            },
            honorarium,
            tenths_of_km,
            way,
            ticket,
            receipt: expense.receipt.filter(|_| travel.is_some()),
            travel,
        })
    }

    /// Everything together, as far as it is known.
    pub fn sum(&self) -> u64 {
        self.amount(|_| true)
    }

    /// What is still owed, as far as it is known.
    pub fn owed(&self) -> u64 {
        self.amount(|part| !part.paid)
    }

    /// Whether something in it has no amount, because a rate is missing.
    pub fn lacks_a_rate(&self) -> bool {
        self.parts().any(|part| part.hundredths.is_none())
    }

    fn parts(&self) -> impl Iterator<Item = &Part> {
        self.honorarium.iter().chain(&self.travel)
    }

    fn amount(&self, counts: impl Fn(&Part) -> bool) -> u64 {
        self.parts().filter(|part| counts(part)).map(|part| part.hundredths.unwrap_or_default()).sum()
    }
}

/// What a way costs, in hundredths, rounded to the nearest.
fn way_costs(tenths_of_km: u32, hundredths_per_km: u32) -> u64 {
    (u64::from(tenths_of_km) * u64::from(hundredths_per_km) + 5) / 10
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDateTime;

    use super::*;
    use crate::journal::Expense;

    fn rates() -> Rates {
        Rates { meeting_hundredths: Some(70_000), km_hundredths: Some(350), ..Rates::default() }
    }

    fn meeting(expense: Expense) -> Meeting {
        let mut meeting = Meeting::new(NaiveDateTime::default());
        meeting.expense = expense;
        meeting
    }

    #[test]
    fn a_line_is_honorarium_way_and_ticket() {
        let expense = Expense {
            tenths_of_km: Some(125),
            ticket_hundredths: Some(4_200),
            honorarium_paid: Some(true),
            ..Expense::default()
        };
        let line = Line::of(&meeting(expense.clone()), &rates(), false).unwrap();
        assert_eq!((line.way, line.sum(), line.owed()), (Some(4_375), 78_575, 8_575));
        let owed = Line::of(&meeting(expense), &rates(), true).unwrap();
        assert_eq!((owed.honorarium.is_none(), owed.sum()), (true, 8_575));
    }

    #[test]
    fn half_a_hundredth_is_rounded_up_and_great_ways_do_not_overflow() {
        assert_eq!((way_costs(1, 5), way_costs(1, 4), way_costs(15, 333)), (1, 0, 500));
        assert_eq!(way_costs(u32::MAX, u32::MAX), (u64::from(u32::MAX).pow(2) + 5) / 10);
    }

    #[test]
    fn without_a_rate_the_amount_is_not_known_and_not_nothing() {
        let expense = Expense { tenths_of_km: Some(10), honorarium_paid: Some(false), ..Expense::default() };
        let line = Line::of(&meeting(expense), &Rates::default(), true).unwrap();
        assert!(line.lacks_a_rate());
        assert_eq!((line.honorarium.unwrap().hundredths, line.travel.unwrap().hundredths), (None, None));
    }

    #[test]
    fn a_meeting_without_money_has_no_line() {
        for expense in [
            Expense::default(),
            Expense { tenths_of_km: Some(0), receipt: Some(true), travel_paid: Some(false), ..Expense::default() },
        ] {
            assert_eq!(Line::of(&meeting(expense), &rates(), false), None);
        }
    }
}
