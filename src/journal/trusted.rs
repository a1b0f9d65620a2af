//! Whom the supporter calls: the clinic, the professional, someone close.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::choice::{Kept, choices};
use super::id::Id;
use super::newer::NewerFields;
use super::text::PrivateText;

/// A number that the supporter has written down themselves.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TrustedContact {
    /// What the entry is called.
    #[serde(skip)]
    pub id: Id<TrustedContact>,
    /// When it was written down, in the phone's local time.
    pub written: NaiveDateTime,
    /// Who it is.
    pub role: Option<Kept<TrustedRole>>,
    /// What the supporter calls it.
    pub label: PrivateText,
    /// The number, as it was typed.
    pub number: PrivateText,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

impl TrustedContact {
    /// An empty line for `role`.
    pub fn new(role: TrustedRole, now: NaiveDateTime) -> Self {
        Self { id: Id::random(), written: now, role: Some(role.into()), ..Self::default() }
    }
}

choices! {
    /// Who a trusted contact is.
    pub enum TrustedRole {
        /// The supervising professional.
        Hp = "hp",
        /// The clinic.
        Clinic = "clinic",
        /// Someone close to the supporter.
        Close = "close",
    }
}
