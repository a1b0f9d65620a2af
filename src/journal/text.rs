//! Text a person wrote. It is theirs: it has no `Display`, says nothing in `Debug`, and is wiped when it goes.

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// Free text from the journal: a note, an alias, an answer.
///
/// It cannot be printed, formatted or logged by accident; whoever needs the words asks for them with
/// [`PrivateText::reveal`], and every place that does can be found by that name. No such type is accepted by anything
/// that builds a summary.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct PrivateText(Zeroizing<String>);

impl PrivateText {
    /// Keeps `text` as it was written.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The words themselves, to show them to the person who wrote them.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Whether nothing but white space was written.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

impl fmt::Debug for PrivateText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_blank() { "PrivateText(blank)" } else { "PrivateText(..)" })
    }
}

impl Serialize for PrivateText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for PrivateText {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_never_repeats_what_was_written() {
        let note = PrivateText::new("canary");
        assert!(!format!("{note:?} {note:#?}").contains("canary"));
    }
}
