//! What a newer version wrote beside what this one knows.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

/// Fields of a stored entry that this version does not know. They are written back unchanged, so that an older app on
/// one phone never strips what a newer one on another wrote.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct NewerFields(BTreeMap<String, ciborium::Value>);

impl NewerFields {
    /// Whether a newer version wrote something here.
    pub fn any(&self) -> bool {
        !self.0.is_empty()
    }
}

impl fmt::Debug for NewerFields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NewerFields({})", self.0.len())
    }
}
