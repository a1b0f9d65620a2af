//! How heavy it feels.

use serde::{Deserialize, Serialize};

/// Load from 0 (light) to 10 (too much), as the person felt it. Not a measure of anyone's risk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "u8", into = "u8")]
pub struct Load(u8);

impl Load {
    /// The heaviest there is.
    pub const MAX: u8 = 10;

    /// A load of `value`; anything above [`Self::MAX`] is too much already.
    pub fn new(value: u8) -> Self {
        Self(value.min(Self::MAX))
    }

    /// The load as a number from 0 to 10.
    pub fn value(self) -> u8 {
        self.0
    }
}

impl From<u8> for Load {
    fn from(value: u8) -> Self {
        Self::new(value)
    }
}

impl From<Load> for u8 {
    fn from(load: Load) -> Self {
        load.0
    }
}
