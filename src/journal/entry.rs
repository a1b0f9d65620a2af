//! Any entry of the journal, and how it is written down.
//!
//! An entry is stored as a CBOR map of four: `k`, the key of its kind; `f`, the format; `n`, its edition; `e`, the entry
//! itself, a map of text keys. The identity is not in it: it is the name of the record that holds it. Kinds, values and
//! fields that only a newer version knows are read, shown as such, and written back unchanged.
//!
//! The edition counts how often the entry was saved. A backup that is read back into a living notebook tells by it which
//! of two versions came later, without trusting a clock. It says nothing about what changed.

use std::fmt;

use chrono::NaiveDateTime;
use ciborium::Value;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::boundary::BoundaryIssue;
use super::choice::{Choice, Kept, choices};
use super::claim::Rates;
use super::clinic_note::ClinicNote;
use super::contact::Contact;
use super::debrief::Debrief;
use super::envelope::{self, Envelope, Read};
use super::escalation::Escalation;
use super::id::Id;
use super::meeting::Meeting;
use super::role::RoleAgreement;
use super::script::OwnScript;
use super::share::Share;
use super::supervision::SupervisionSession;
use super::trusted::TrustedContact;
use super::wiped;

/// The format entries are written in. What a later format writes is kept whole and not shown.
pub(super) const FORMAT: u8 = 1;

choices! {
    /// The kinds of entry.
    pub enum Kind {
        /// A person met.
        Contact = "contact",
        /// A meeting.
        Meeting = "meeting",
        /// A boundary issue.
        Boundary = "boundary",
        /// A concern.
        Escalation = "escalation",
        /// A debrief.
        Debrief = "debrief",
        /// A supervision session.
        Supervision = "supervision",
        /// A summary that was shared.
        Share = "share",
        /// Somebody to call.
        Trusted = "trusted",
        /// The supporter's own agreement.
        Role = "role",
        /// What the clinic pays.
        Rates = "rates",
        /// Something to say, in the supporter's own words.
        Script = "script",
        /// What the clinic says holds.
        ClinicNote = "clinic_note",
    }
}

/// The identity of an entry of any kind.
pub type EntryId = Id<Entry>;

/// Points at an entry of any kind.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct EntryRef {
    /// Its kind, if this version knows it.
    pub kind: Option<Kept<Kind>>,
    /// Its identity.
    pub id: EntryId,
}

/// One entry.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "most entries are meetings; a box around each would save nothing")]
pub enum Entry {
    /// A person met.
    Contact(Contact),
    /// A meeting.
    Meeting(Meeting),
    /// A boundary issue.
    Boundary(BoundaryIssue),
    /// A concern.
    Escalation(Escalation),
    /// A debrief.
    Debrief(Debrief),
    /// A supervision session.
    Supervision(SupervisionSession),
    /// A summary that was shared.
    Share(Share),
    /// Somebody to call.
    Trusted(TrustedContact),
    /// The supporter's own agreement.
    Role(RoleAgreement),
    /// What the clinic pays.
    Rates(Rates),
    /// Something to say, in the supporter's own words.
    Script(OwnScript),
    /// What the clinic says holds.
    ClinicNote(ClinicNote),
    /// An entry of a kind that only a newer version knows.
    Newer(NewerEntry),
}

/// An entry of a kind that only a newer version knows, kept as it was read.
#[derive(Clone, PartialEq)]
pub struct NewerEntry {
    /// What it is called.
    pub id: EntryId,
    whole: Value,
}

impl fmt::Debug for NewerEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NewerEntry({:?})", self.id)
    }
}

/// Why stored bytes could not be read as an entry. The bytes stay where they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// They are not a map of the shape this module writes.
    #[error("not an entry")]
    NotAnEntry,
}

/// Runs one expression for the entry inside, whatever its kind.
macro_rules! each {
    ($entry:expr, $inner:ident => $body:expr, newer $newer:ident => $other:expr) => {
        match $entry {
            Entry::Contact($inner) => $body,
            Entry::Meeting($inner) => $body,
            Entry::Boundary($inner) => $body,
            Entry::Escalation($inner) => $body,
            Entry::Debrief($inner) => $body,
            Entry::Supervision($inner) => $body,
            Entry::Share($inner) => $body,
            Entry::Trusted($inner) => $body,
            Entry::Role($inner) => $body,
            Entry::Rates($inner) => $body,
            Entry::Script($inner) => $body,
            Entry::ClinicNote($inner) => $body,
            Entry::Newer($newer) => $other,
        }
    };
}

impl Entry {
    /// Its kind, if this version knows it.
    pub fn kind(&self) -> Option<Kind> {
        Some(match self {
            Self::Contact(_) => Kind::Contact,
            Self::Meeting(_) => Kind::Meeting,
            Self::Boundary(_) => Kind::Boundary,
            Self::Escalation(_) => Kind::Escalation,
            Self::Debrief(_) => Kind::Debrief,
            Self::Supervision(_) => Kind::Supervision,
            Self::Share(_) => Kind::Share,
            Self::Trusted(_) => Kind::Trusted,
            Self::Role(_) => Kind::Role,
            Self::Rates(_) => Kind::Rates,
            Self::Script(_) => Kind::Script,
            Self::ClinicNote(_) => Kind::ClinicNote,
            Self::Newer(_) => return None,
        })
    }

    /// What it is called.
    pub fn id(&self) -> EntryId {
        each!(self, entry => entry.id.cast(), newer newer => newer.id)
    }

    /// Points at it.
    pub fn reference(&self) -> EntryRef {
        EntryRef { kind: self.kind().map(Kept::Known), id: self.id() }
    }

    /// When it stands in the journal, in the phone's local time: when it happened, or when it was written down.
    pub fn when(&self) -> NaiveDateTime {
        match self {
            Self::Meeting(meeting) => meeting.when,
            Self::Boundary(issue) => issue.when,
            Self::Escalation(concern) => concern.when,
            Self::Supervision(session) => session.when.unwrap_or(session.written),
            Self::Contact(contact) => contact.written,
            Self::Debrief(debrief) => debrief.written,
            Self::Share(share) => share.written,
            Self::Trusted(trusted) => trusted.written,
            Self::Role(role) => role.written,
            Self::Rates(rates) => rates.written,
            Self::Script(own) => own.written,
            Self::ClinicNote(note) => note.written,
            Self::Newer(_) => NaiveDateTime::default(),
        }
    }

    /// When it was first written down, in the phone's local time.
    pub fn written(&self) -> NaiveDateTime {
        each!(self, entry => entry.written, newer _newer => NaiveDateTime::default())
    }

    /// The bytes to store, as this `edition` of the entry: 1 at the first save, one more at each. Wiped when they go.
    pub fn encode(&self, edition: u32) -> Zeroizing<Vec<u8>> {
        let kind = self.kind().map(Kind::key).unwrap_or_default();
        each!(self,
            entry => wiped::encode(&Envelope { k: kind, f: FORMAT, n: edition, e: entry }),
            newer newer => wiped::encode(&envelope::renumbered(&newer.whole, edition)))
    }

    /// The entry that is called `id` and was stored as `bytes`, and which edition of it that is.
    ///
    /// # Errors
    /// When `bytes` are not what [`Self::encode`] writes, in this or a newer version.
    pub fn decode(id: EntryId, bytes: &[u8]) -> Result<(Self, u32), DecodeError> {
        match envelope::read(bytes)? {
            Read::Known(mut entry, edition) => {
                each!(&mut entry, inner => inner.id = id.cast(), newer newer => newer.id = id);
                Ok((entry, edition))
            }
            Read::Newer(whole, edition) => Ok((Self::Newer(NewerEntry { id, whole }), edition)),
        }
    }
}

/// Points at an entry of a known kind.
macro_rules! refer {
    ($($entry:ty => $kind:ident),+ $(,)?) => { $(
        impl From<Id<$entry>> for EntryRef {
            fn from(id: Id<$entry>) -> Self {
                Self { kind: Some(Kind::$kind.into()), id: id.cast() }
            }
        }

        impl From<$entry> for Entry {
            fn from(entry: $entry) -> Self {
                Self::$kind(entry)
            }
        }
    )+ };
}

refer! {
    Contact => Contact,
    Meeting => Meeting,
    BoundaryIssue => Boundary,
    Escalation => Escalation,
    Debrief => Debrief,
    SupervisionSession => Supervision,
    Share => Share,
    TrustedContact => Trusted,
    RoleAgreement => Role,
    Rates => Rates,
    OwnScript => Script,
    ClinicNote => ClinicNote,
}

impl EntryRef {
    /// The identity as that of a meeting, if it is one.
    pub fn meeting(&self) -> Option<Id<Meeting>> {
        self.as_kind(Kind::Meeting)
    }

    /// The identity as that of a boundary issue, if it is one.
    pub fn boundary(&self) -> Option<Id<BoundaryIssue>> {
        self.as_kind(Kind::Boundary)
    }

    /// The identity as that of a concern, if it is one.
    pub fn escalation(&self) -> Option<Id<Escalation>> {
        self.as_kind(Kind::Escalation)
    }

    /// The identity as that of a person, if it is one.
    pub fn contact(&self) -> Option<Id<Contact>> {
        self.as_kind(Kind::Contact)
    }

    fn as_kind<K>(&self, kind: Kind) -> Option<Id<K>> {
        self.kind.as_ref().is_some_and(|kept| kept.is(kind)).then(|| self.id.cast())
    }
}

#[cfg(test)]
mod tests {
    use super::super::meeting::{Place, Topic};
    use super::super::text::PrivateText;
    use super::*;

    fn full_meeting() -> Meeting {
        let mut meeting = Meeting::new(NaiveDateTime::default());
        meeting.place = Some(Place::Cafe.into());
        meeting.topics.toggle(Topic::Grief);
        meeting.note = PrivateText::new("æøå");
        meeting
    }

    #[test]
    fn an_entry_comes_back_as_it_was_written() {
        let entry = Entry::from(full_meeting());
        for edition in [1, 2, u32::MAX] {
            assert_eq!(Entry::decode(entry.id(), &entry.encode(edition)), Ok((entry.clone(), edition)));
        }
    }

    #[test]
    fn fields_and_values_of_a_newer_version_survive_a_round_trip() {
        let entry = Entry::from(full_meeting());
        let mut whole: Value = ciborium::from_reader(&**entry.encode(3)).unwrap();
        {
            let map = whole.as_map_mut().unwrap();
            let body = map.iter_mut().find(|(key, _)| key.as_text() == Some("e")).unwrap().1.as_map_mut().unwrap();
            body.push(("weather".into(), Value::Map(vec![("rain".into(), 7.into())])));
            let place = body.iter_mut().find(|(key, _)| key.as_text() == Some("place")).unwrap();
            place.1 = "moon_base".into();
        }
        let mut bytes = Vec::new();
        ciborium::into_writer(&whole, &mut bytes).unwrap();

        let (read, edition) = Entry::decode(entry.id(), &bytes).unwrap();
        assert_eq!(edition, 3);
        let Entry::Meeting(meeting) = &read else { panic!("a meeting") };
        assert!(meeting.newer.any() && meeting.place.as_ref().unwrap().known().is_none());
        let again: Value = ciborium::from_reader(&**read.encode(edition)).unwrap();
        let text = format!("{again:?}");
        assert!(text.contains("moon_base") && text.contains("weather") && text.contains("rain"));
        assert!(!format!("{read:?}").contains("moon_base"));
    }

    fn bytes(map: Vec<(Value, Value)>) -> Vec<u8> {
        let mut bytes = Vec::new();
        ciborium::into_writer(&Value::Map(map), &mut bytes).unwrap();
        bytes
    }

    #[test]
    fn a_kind_or_format_of_a_newer_version_is_kept_whole() {
        for (kind, format) in [("dream", FORMAT), ("meeting", 9)] {
            let map = vec![
                ("k".into(), kind.into()),
                ("f".into(), format.into()),
                ("e".into(), Value::Map(vec![("of".into(), "flying".into())])),
            ];
            let stored = bytes(map.clone());
            let (entry, edition) = Entry::decode(Id::random(), &stored).unwrap();
            assert_eq!((entry.kind(), edition), (None, 1));
            assert_eq!(&**entry.encode(1), &stored[..]);
            // Saved again, which only a merge does: with its edition, and otherwise as it was.
            let counted = bytes([map, vec![("n".into(), 7.into())]].concat());
            assert_eq!(&**entry.encode(7), &counted[..]);
            assert_eq!(Entry::decode(entry.id(), &counted).unwrap().1, 7);
        }
    }

    #[test]
    fn the_envelope_may_be_in_any_order_and_without_an_edition() {
        let entry = Entry::from(full_meeting());
        let Value::Map(fields) = ciborium::from_reader(&**entry.encode(5)).unwrap() else { panic!("a map") };
        for turn in 0..4 {
            let mut turned = fields.clone();
            turned.rotate_left(turn);
            turned.insert(turn, ("later".into(), Value::Array(vec![1.into()])));
            assert_eq!(Entry::decode(entry.id(), &bytes(turned.clone())), Ok((entry.clone(), 5)));
            turned.retain(|(key, _)| key.as_text() != Some("n"));
            assert_eq!(Entry::decode(entry.id(), &bytes(turned)), Ok((entry.clone(), 1)));
        }
    }

    #[test]
    fn half_an_envelope_or_two_of_one_field_are_refused() {
        let entry = Entry::from(full_meeting());
        let Value::Map(fields) = ciborium::from_reader(&**entry.encode(5)).unwrap() else { panic!("a map") };
        for name in ["k", "f", "e", "n"] {
            let one = fields.iter().find(|(key, _)| key.as_text() == Some(name)).unwrap().clone();
            let twice = bytes([fields.clone(), vec![one]].concat());
            assert_eq!(Entry::decode(entry.id(), &twice), Err(DecodeError::NotAnEntry), "{name} twice");
            let mut without = fields.clone();
            without.retain(|(key, _)| key.as_text() != Some(name));
            let read = Entry::decode(entry.id(), &bytes(without));
            assert_eq!(read.is_ok(), name == "n", "without {name}");
        }
    }

    #[test]
    fn anything_else_is_refused_without_a_panic() {
        for bytes in [&b""[..], b"\xff", b"hello", b"\xa0", b"\x9f\x9f\x9f\x9f"] {
            assert_eq!(Entry::decode(Id::random(), bytes), Err(DecodeError::NotAnEntry));
        }
    }
}
