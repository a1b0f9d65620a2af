//! What an entry is stored in: its kind, its format and its edition, and then the entry.
//!
//! The order in which we write them lets an entry be read in one pass, straight into its own type. Any other order is
//! read as well, in two.

use std::fmt;

use ciborium::Value;
use serde::de::{DeserializeOwned, Error, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::cbor;
use super::choice::Choice;
use super::entry::{DecodeError, Entry, FORMAT, Kind};

/// How an entry is stored.
#[derive(Serialize)]
pub(super) struct Envelope<'a, T> {
    pub(super) k: &'static str,
    pub(super) f: u8,
    pub(super) n: u32,
    pub(super) e: &'a T,
}

/// An entry that was read, without its identity, and its edition.
#[expect(clippy::large_enum_variant, reason = "it is handed on at once, and nearly always an entry")]
pub(super) enum Read {
    /// One of ours.
    Known(Entry, u32),
    /// One whose kind or format only a newer version knows, whole.
    Newer(Value, u32),
}

/// The edition of an entry that does not say.
const FIRST: u32 = 1;

/// Reads what [`Envelope`] writes.
pub(super) fn read(bytes: &[u8]) -> Result<Read, DecodeError> {
    let opened: Opened = from_bytes(bytes)?;
    let edition = opened.edition;
    match (opened.kind, opened.entry) {
        (_, Some(entry)) => Ok(Read::Known(entry, edition)),
        // It came before its kind.
        (Some(kind), None) => Ok(Read::Known(late(kind, bytes)?, edition)),
        (None, None) => Ok(Read::Newer(from_bytes(bytes)?, edition)),
    }
}

/// `whole` with another edition. One that says something else under that name is left alone: it is not ours.
pub(super) fn renumbered(whole: &Value, edition: u32) -> Value {
    let mut whole = whole.clone();
    if let Some(map) = whole.as_map_mut() {
        match map.iter_mut().find(|(key, _)| key.as_text() == Some("n")) {
            Some((_, there)) if there.is_integer() => *there = edition.into(),
            Some(_) => {}
            None if edition == FIRST => {}
            None => map.push(("n".into(), edition.into())),
        }
    }
    whole
}

/// What one pass finds out.
struct Opened {
    /// The kind, if kind and format are ours.
    kind: Option<Kind>,
    edition: u32,
    /// The entry, if it came after them.
    entry: Option<Entry>,
}

#[derive(Deserialize)]
#[serde(field_identifier, rename_all = "lowercase")]
enum Field {
    K,
    F,
    N,
    E,
    #[serde(other)]
    Another,
}

impl<'de> Deserialize<'de> for Opened {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Map;

        impl<'de> Visitor<'de> for Map {
            type Value = Opened;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an entry in its envelope")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Opened, A::Error> {
                let (mut kind, mut format, mut edition, mut entry) = (None, None, None, None);
                while let Some(field) = map.next_key()? {
                    match field {
                        Field::K => once(&mut kind, Kind::from_key(&map.next_value::<String>()?))?,
                        Field::F => once(&mut format, map.next_value::<u8>()? == FORMAT)?,
                        Field::N => once(&mut edition, map.next_value::<u32>()?)?,
                        Field::E => {
                            let read = match (kind.flatten(), format) {
                                (Some(kind), Some(true)) => Some(body(kind, &mut map)?),
                                _ => map.next_value::<IgnoredAny>().map(|_| None)?,
                            };
                            once(&mut entry, read)?;
                        }
                        Field::Another => drop(map.next_value::<IgnoredAny>()?),
                    }
                }
                let missing = || A::Error::custom("half an envelope");
                let ours = format.ok_or_else(missing)?;
                Ok(Opened {
                    kind: kind.ok_or_else(missing)?.filter(|_| ours),
                    edition: edition.unwrap_or(FIRST),
                    entry: entry.ok_or_else(missing)?,
                })
            }
        }

        deserializer.deserialize_map(Map)
    }
}

fn once<T, E: Error>(place: &mut Option<T>, value: T) -> Result<(), E> {
    match place.replace(value) {
        None => Ok(()),
        Some(_) => Err(E::custom("twice")),
    }
}

/// Runs one expression with the type of a kind's entries.
macro_rules! of_kind {
    ($kind:expr, $next:expr) => {
        match $kind {
            Kind::Contact => Entry::Contact($next),
            Kind::Meeting => Entry::Meeting($next),
            Kind::Boundary => Entry::Boundary($next),
            Kind::Escalation => Entry::Escalation($next),
            Kind::Debrief => Entry::Debrief($next),
            Kind::Supervision => Entry::Supervision($next),
            Kind::Share => Entry::Share($next),
            Kind::Trusted => Entry::Trusted($next),
            Kind::Role => Entry::Role($next),
            Kind::Rates => Entry::Rates($next),
            Kind::Script => Entry::Script($next),
            Kind::ClinicNote => Entry::ClinicNote($next),
        }
    };
}

/// Reads an entry straight into its own type: a generic tree on the way would leave unwiped copies of what was written.
fn body<'de, A: MapAccess<'de>>(kind: Kind, map: &mut A) -> Result<Entry, A::Error> {
    Ok(of_kind!(kind, map.next_value()?))
}

fn late(kind: Kind, bytes: &[u8]) -> Result<Entry, DecodeError> {
    #[derive(Deserialize)]
    struct Body<T> {
        e: T,
    }

    fn second_pass<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, DecodeError> {
        from_bytes(bytes).map(|body: Body<T>| body.e)
    }

    Ok(of_kind!(kind, second_pass(bytes)?))
}

fn from_bytes<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, DecodeError> {
    cbor::from_bytes(bytes).map_err(|cbor::Unreadable| DecodeError::NotAnEntry)
}
