//! What a caller says about a record: where it belongs and which one it is.

use super::seal::random;

/// A named part of the vault, for the caller to tell kinds of records apart. The vault attaches no meaning to it.
///
/// ```
/// use mellom::vault::Shelf;
/// const LETTERS: Shelf = Shelf::new(1);
/// assert_eq!(LETTERS.number(), 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Shelf(u8);

impl Shelf {
    /// The shelf with this number, 0 to 255. The number is written into records: it must not change its meaning.
    pub const fn new(number: u8) -> Shelf {
        Shelf(number)
    }

    /// Its number.
    pub const fn number(self) -> u8 {
        self.0
    }
}

/// Names one record on a shelf: 16 bytes, usually random. Says nothing about what the record holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordId([u8; 16]);

impl RecordId {
    /// A fresh id that no one else will draw.
    ///
    /// # Errors
    ///
    /// [`NoRandomness`] if the operating system gives no random bytes.
    pub fn random() -> Result<RecordId, NoRandomness> {
        random::array(&mut random::from_system).map(RecordId).map_err(|_| NoRandomness)
    }

    /// The id with these bytes. Fixed ids suit records of which there is one, such as settings.
    pub const fn from_bytes(bytes: [u8; 16]) -> RecordId {
        RecordId(bytes)
    }

    /// Its bytes.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

/// The operating system gave no random bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the operating system gave no random bytes")]
pub struct NoRandomness;
