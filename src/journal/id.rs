//! What an entry is called: 16 random bytes with the kind of entry in the type.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

/// The identity of one entry of kind `K`. Random, so it says nothing about when or about whom it was made.
pub struct Id<K>([u8; 16], PhantomData<fn() -> K>);

impl<K> Id<K> {
    /// A new identity from the system's randomness.
    ///
    /// # Panics
    /// If the operating system has no randomness to give. Every platform we run on blocks until it has, and there is
    /// no safe way to go on writing a journal without it.
    pub fn random() -> Self {
        let mut bytes = [0; 16];
        // INVARIANT: the random source of Linux, Android and iOS does not fail once the system has started.
        getrandom::fill(&mut bytes).expect("the system gives randomness");
        Self::from_bytes(bytes)
    }

    /// The identity with these bytes.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes, PhantomData)
    }

    /// The bytes, to name the record in the vault.
    pub const fn bytes(self) -> [u8; 16] {
        self.0
    }

    /// The same bytes as the identity of an entry whose kind is known from elsewhere.
    pub(super) const fn cast<L>(self) -> Id<L> {
        Id::from_bytes(self.0)
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Id<K> {}

impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<K> Eq for Id<K> {}

impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}

impl<K> Hash for Id<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Enough to tell two apart in a failing test.
        write!(f, "Id({:02x}{:02x}..)", self.0[0], self.0[1])
    }
}

impl<K> Default for Id<K> {
    /// The identity of nothing yet; an entry read from the vault gets its own from the record that held it.
    fn default() -> Self {
        Self::from_bytes([0; 16])
    }
}

impl<K> Serialize for Id<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de, K> Deserialize<'de> for Id<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bytes;

        impl Visitor<'_> for Bytes {
            type Value = [u8; 16];

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("16 bytes")
            }

            fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<Self::Value, E> {
                bytes.try_into().map_err(|_| E::invalid_length(bytes.len(), &self))
            }
        }

        deserializer.deserialize_bytes(Bytes).map(Self::from_bytes)
    }
}
