//! What a meeting cost and what is owed for it, and the rates. No text and no person, by construction.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::choice::{Kept, choices};
use super::id::Id;
use super::newer::NewerFields;

/// The most that one field takes, in hundredths: a million. More is a slip of the finger.
pub const MOST_HUNDREDTHS: u32 = 100_000_000;

/// The longest way, in tenths of a kilometre: ten thousand kilometres.
pub const MOST_TENTHS: u32 = 100_000;

/// Money around one meeting. Leaves the phone only in a file of its own, never with content.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Expense {
    /// Distance travelled, in tenths of a kilometre.
    pub tenths_of_km: Option<u32>,
    /// Ticket price, in hundredths of the currency.
    pub ticket_hundredths: Option<u32>,
    /// Whether there is a receipt.
    pub receipt: Option<bool>,
    /// Whether the honorarium has been paid; nothing while it is not due.
    pub honorarium_paid: Option<bool>,
    /// Whether it was said that there is no honorarium: then nobody asks for it again.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub no_honorarium: bool,
    /// Whether the travel has been paid back; nothing means not yet, where there was any.
    pub travel_paid: Option<bool>,
    /// Whether it was all paid so long ago that what it was is not kept any more.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub gone: bool,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

impl Expense {
    /// Whether nobody has said yet whether there is an honorarium.
    pub fn is_unspoken(&self) -> bool {
        self.honorarium().is_none() && !self.gone
    }

    /// Says that there is an honorarium, paid or due; or none; or takes that back.
    pub fn set_honorarium(&mut self, honorarium: Option<Honorarium>) {
        self.honorarium_paid = match honorarium {
            Some(Honorarium::Due) => Some(false),
            Some(Honorarium::Paid) => Some(true),
            Some(Honorarium::None) | None => None,
        };
        self.no_honorarium = honorarium == Some(Honorarium::None);
    }

    /// What was said about the honorarium, if anything was.
    pub fn honorarium(&self) -> Option<Honorarium> {
        match self.honorarium_paid {
            Some(false) => Some(Honorarium::Due),
            Some(true) => Some(Honorarium::Paid),
            None => self.no_honorarium.then_some(Honorarium::None),
        }
    }

    /// Whether there was travel that cost something.
    pub fn has_travel(&self) -> bool {
        self.tenths_of_km.is_some_and(|way| way > 0) || self.ticket_hundredths.is_some_and(|price| price > 0)
    }

    /// Whether there is anything to claim, paid or not.
    pub fn is_claimed(&self) -> bool {
        self.has_travel() || self.honorarium_paid.is_some()
    }

    /// Whether something is still owed.
    pub fn is_owed(&self) -> bool {
        self.honorarium_paid == Some(false) || (self.has_travel() && self.travel_paid != Some(true))
    }

    /// Whether there was something, and all of it is paid.
    pub fn is_settled(&self) -> bool {
        self.is_claimed() && !self.is_owed()
    }

    /// Says that everything has been paid.
    pub fn settle(&mut self) {
        if self.honorarium_paid.is_some() {
            self.honorarium_paid = Some(true);
        }
        if self.has_travel() {
            self.travel_paid = Some(true);
        }
    }
}

/// What can be said about an honorarium.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Honorarium {
    /// There is one, and it has not been paid.
    Due,
    /// It has been paid.
    Paid,
    /// There is none for this meeting.
    None,
}

/// What the clinic pays. There is one of these in a notebook.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rates {
    /// What the entry is called: always [`Rates::ID`].
    #[serde(skip)]
    pub id: Id<Rates>,
    /// When it was written down, in the phone's local time.
    pub written: NaiveDateTime,
    /// The currency of every amount.
    pub currency: Option<Kept<Currency>>,
    /// For one meeting, in hundredths of the currency.
    pub meeting_hundredths: Option<u32>,
    /// For one kilometre, in hundredths of the currency.
    pub km_hundredths: Option<u32>,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

impl Default for Rates {
    fn default() -> Self {
        Self {
            id: Self::ID,
            written: NaiveDateTime::default(),
            currency: Some(Currency::Nok.into()),
            meeting_hundredths: None,
            km_hundredths: None,
            newer: NewerFields::default(),
        }
    }
}

impl Rates {
    /// The same in every notebook, so that two notebooks that are merged have one entry and not two. It says nothing: a
    /// record's name is hidden in the vault, and every notebook may have this one.
    pub const ID: Id<Rates> = Id::from_bytes(*b"the rates of pay");

    /// Rates without amounts, in Norwegian kroner, first written down `now`.
    pub fn new(now: NaiveDateTime) -> Self {
        Self { written: now, ..Self::default() }
    }
}

choices! {
    /// A currency.
    pub enum Currency {
        /// Norwegian kroner.
        Nok = "NOK",
        /// Swedish kronor.
        Sek = "SEK",
        /// Danish kroner.
        Dkk = "DKK",
        /// Euro.
        Eur = "EUR",
        /// Pounds sterling.
        Gbp = "GBP",
        /// United States dollars.
        Usd = "USD",
        /// Swiss francs.
        Chf = "CHF",
    }
    common [Nok]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expense(km: Option<u32>, honorarium: Option<bool>, travel: Option<bool>) -> Expense {
        Expense { tenths_of_km: km, honorarium_paid: honorarium, travel_paid: travel, ..Expense::default() }
    }

    #[test]
    fn what_is_owed_is_not_settled_until_every_part_of_it_is_paid() {
        for (expense, claimed, owed) in [
            (expense(None, None, None), false, false),
            (expense(Some(0), None, None), false, false),
            (expense(None, Some(false), None), true, true),
            (expense(None, Some(true), None), true, false),
            (expense(Some(50), None, None), true, true),
            (expense(Some(50), Some(true), None), true, true),
            (expense(Some(50), Some(true), Some(false)), true, true),
            (expense(Some(50), Some(true), Some(true)), true, false),
            (expense(Some(50), Some(false), Some(true)), true, true),
        ] {
            assert_eq!((expense.is_claimed(), expense.is_owed()), (claimed, owed), "{expense:?}");
            assert_eq!(expense.is_settled(), claimed && !owed, "{expense:?}");
            let mut paid = expense.clone();
            paid.settle();
            assert_eq!((paid.is_claimed(), paid.is_owed()), (claimed, false), "{expense:?}");
        }
    }
}
