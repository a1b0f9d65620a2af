//! Closed choices: enums that are stored as stable text keys.
//!
//! Everything the clinic may ever need is one of these, so that a summary can be built from nothing else. A choice has
//! one place for its keys and their order (the enum itself) and one for its label (`words`). A key that this version
//! does not know, because a newer one wrote it, is kept as it is and survives saving ([`Kept::Newer`]).

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeSeq, Serializer};

/// A closed choice with stable keys.
pub trait Choice: Copy + Eq + Ord + fmt::Debug + 'static {
    /// Every value, in the order in which it is offered.
    const ALL: &'static [Self];

    /// The keys of [`Self::ALL`] in the same order, for what is looked up while compiling: a trait's function cannot be.
    const KEYS: &'static [&'static str];

    /// The values shown first; the rest stand behind "More". The same as [`Self::ALL`] unless the choice is a long one.
    const COMMON: &'static [Self] = Self::ALL;

    /// The key this value is stored under. Never changes, never shown.
    fn key(self) -> &'static str;

    /// The value stored under `key`, if this version knows it.
    fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.key() == key)
    }
}

/// Declares a closed choice: an enum, its keys and their order; optionally the few that are shown first.
macro_rules! choices {
    ($(
        $(#[$about:meta])*
        pub enum $name:ident {
            $( $(#[$doc:meta])* $value:ident = $key:literal, )+
        }
        $( common [ $($common:ident),+ $(,)? ] )?
    )+) => { $(
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[$doc])* #[doc = concat!("Stored as `", $key, "`.")] $value, )+
        }

        impl $crate::journal::Choice for $name {
            const ALL: &'static [Self] = &[ $(Self::$value),+ ];
            const KEYS: &'static [&'static str] = &[ $($key),+ ];
            $( const COMMON: &'static [Self] = &[ $(Self::$common),+ ]; )?

            fn key(self) -> &'static str {
                match self { $(Self::$value => $key),+ }
            }
        }
    )+ };
}
pub(crate) use choices;

/// A choice as it was stored: a value this version knows, or the key of one that a newer version wrote.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kept<T> {
    /// A value this version knows.
    Known(T),
    /// A key from a newer version, kept so that saving here does not lose it there.
    Newer(NewerKey),
}

/// The key of a value that only a newer version knows. Shown as "from a newer version", never as it is.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
#[expect(
    clippy::box_collection,
    reason = "it is rare, and without the box every choice of every entry has room for it"
)]
pub struct NewerKey(Box<String>);

impl<T: Copy> Kept<T> {
    /// The value, if this version knows it.
    pub fn known(&self) -> Option<T> {
        match self {
            Self::Known(value) => Some(*value),
            Self::Newer(_) => None,
        }
    }
}

impl<T: Copy + PartialEq> Kept<T> {
    /// Whether this is `value`.
    pub fn is(&self, value: T) -> bool {
        self.known() == Some(value)
    }
}

/// The value that was chosen, if one was and this version knows it.
pub fn known<T: Copy>(kept: &Option<Kept<T>>) -> Option<T> {
    kept.as_ref().and_then(Kept::known)
}

/// Whether `value` was chosen.
pub fn chosen<T: Copy + PartialEq>(kept: &Option<Kept<T>>, value: T) -> bool {
    known(kept) == Some(value)
}

impl<T> From<T> for Kept<T> {
    fn from(value: T) -> Self {
        Self::Known(value)
    }
}

impl<T: fmt::Debug> fmt::Debug for Kept<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(value) => value.fmt(f),
            // What a newer version wrote may be anything; it is not repeated.
            Self::Newer(_) => f.write_str("Newer"),
        }
    }
}

impl<T: Choice> Kept<T> {
    fn key(&self) -> &str {
        match self {
            Self::Known(value) => value.key(),
            Self::Newer(NewerKey(key)) => key,
        }
    }

    fn from_key(key: String) -> Self {
        T::from_key(&key).map_or_else(|| Self::Newer(NewerKey(Box::new(key))), Self::Known)
    }
}

impl<T: Choice> Serialize for Kept<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key())
    }
}

impl<'de, T: Choice> Deserialize<'de> for Kept<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from_key)
    }
}

/// Many of one closed choice, each at most once, in the order in which they are offered.
///
/// Boxed to its very size: an entry has many of these, most of them empty.
#[derive(Clone, PartialEq, Eq)]
pub struct Picks<T>(Box<[Kept<T>]>);

impl<T> Default for Picks<T> {
    fn default() -> Self {
        Self(Box::default())
    }
}

impl<T: Choice> Picks<T> {
    /// Whether `value` is picked.
    pub fn has(&self, value: T) -> bool {
        self.0.iter().any(|kept| kept.is(value))
    }

    /// Whether any of `values` is picked.
    pub fn has_any(&self, values: &[T]) -> bool {
        values.iter().any(|value| self.has(*value))
    }

    /// Whether nothing is picked, not even something from a newer version.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Picks `value`, or takes it back if it was picked.
    pub fn toggle(&mut self, value: T) {
        if self.has(value) {
            self.change(|kept| kept.retain(|kept| !kept.is(value)));
        } else {
            self.insert(Kept::Known(value));
        }
    }

    /// The picked values that this version knows, in the order in which they are offered.
    pub fn known(&self) -> impl Iterator<Item = T> + '_ {
        self.0.iter().filter_map(Kept::known)
    }

    /// Whether a newer version picked something that this one does not know.
    pub fn has_newer(&self) -> bool {
        self.0.iter().any(|kept| kept.known().is_none())
    }

    fn insert(&mut self, kept: Kept<T>) {
        if let Err(place) = self.0.binary_search(&kept) {
            self.change(|all| all.insert(place, kept));
        }
    }

    fn change(&mut self, change: impl FnOnce(&mut Vec<Kept<T>>)) {
        let mut all = std::mem::take(&mut self.0).into_vec();
        change(&mut all);
        self.0 = all.into_boxed_slice();
    }
}

impl<T: Choice> FromIterator<T> for Picks<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut picks = Self::default();
        for value in values {
            picks.insert(Kept::Known(value));
        }
        picks
    }
}

impl<T: fmt::Debug> fmt::Debug for Picks<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: Choice> Serialize for Picks<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut keys = serializer.serialize_seq(Some(self.0.len()))?;
        for kept in &self.0 {
            keys.serialize_element(kept)?;
        }
        keys.end()
    }
}

impl<'de, T: Choice> Deserialize<'de> for Picks<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Keys<T>(PhantomData<T>);

        impl<'de, T: Choice> Visitor<'de> for Keys<T> {
            type Value = Picks<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of keys")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut keys: A) -> Result<Self::Value, A::Error> {
                let mut picks = Picks::default();
                while let Some(kept) = keys.next_element()? {
                    picks.insert(kept);
                }
                Ok(picks)
            }
        }

        deserializer.deserialize_seq(Keys(PhantomData))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    choices! {
        /// For these tests.
        pub enum Fruit { Apple = "apple", Pear = "pear", Plum = "plum", }
        common [Apple]
    }

    #[test]
    fn picks_stand_in_the_order_they_are_offered_and_only_once() {
        let mut picks: Picks<Fruit> = [Fruit::Plum, Fruit::Apple, Fruit::Plum].into_iter().collect();
        assert_eq!(picks.known().collect::<Vec<_>>(), [Fruit::Apple, Fruit::Plum]);
        picks.toggle(Fruit::Apple);
        picks.toggle(Fruit::Pear);
        assert_eq!(picks.known().collect::<Vec<_>>(), [Fruit::Pear, Fruit::Plum]);
    }

    #[test]
    fn a_key_from_a_newer_version_survives_and_is_not_repeated_in_debug() {
        let stored = ciborium::Value::Array(vec!["quince-of-a-newer-version".into(), "pear".into()]);
        let mut picks: Picks<Fruit> = stored.deserialized().unwrap();
        assert!(picks.has_newer() && picks.has(Fruit::Pear));
        assert!(!format!("{picks:?}").contains("quince"));
        picks.toggle(Fruit::Pear);
        let again = ciborium::Value::serialized(&picks).unwrap();
        assert_eq!(again, ciborium::Value::Array(vec!["quince-of-a-newer-version".into()]));
    }

    /// Ten thousand meetings of some thirty choices each lie in memory while it is unlocked.
    #[test]
    fn a_choice_takes_little_room() {
        assert_eq!((size_of::<Option<Kept<Fruit>>>(), size_of::<Picks<Fruit>>()), (16, 16));
    }

    #[test]
    fn keys_find_their_values() {
        for fruit in Fruit::ALL {
            assert_eq!(Fruit::from_key(fruit.key()), Some(*fruit));
        }
        assert_eq!(Fruit::COMMON, [Fruit::Apple]);
    }
}
