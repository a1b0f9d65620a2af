//! What a meeting cost and what is owed for it. No text and no person, by construction.

use serde::{Deserialize, Serialize};

use super::newer::NewerFields;

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
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}
