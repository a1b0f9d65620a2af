//! A share: what left the phone, when, how, and on which consent. Stays in the vault.

use std::fmt;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::choice::{Kept, Picks, choices};
use super::consent::ConsentState;
use super::entry::EntryRef;
use super::id::Id;
use super::newer::NewerFields;
use super::period::Period;
use super::text::PrivateText;

/// One line of the ledger, with a copy of exactly what was shared.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Share {
    /// What the entry is called.
    #[serde(skip)]
    pub id: Id<Share>,
    /// When it left, in the phone's local time.
    pub written: NaiveDateTime,
    /// The months it covers.
    pub period: Period,
    /// How it left.
    pub way: Option<Kept<ShareWay>>,
    /// What is known of a file that went through the share sheet; nothing where it was put in a place or shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub through: Option<Kept<ShareThrough>>,
    /// The entries of others that it drew on, each with the consent it stood under at that moment.
    pub on_consent: Vec<SharedUnder>,
    /// The sections of the page that held something, by number.
    pub sections: Vec<u8>,
    /// The exact text that left; nothing once it has been erased.
    pub copy: PrivateText,
    /// What is left of the text once it has been erased.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copy_digest: Option<CopyDigest>,
    /// A keyed hash of the bytes of the file that left; nothing where there was none. The copy is the text and not the
    /// file: it is what anybody read, it can be read and searched here, and a page is known for the same one by its text
    /// however it was written down. The hash tells whether a file that turns up is the one that left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_digest: Option<CopyDigest>,
    /// What the professional answered.
    pub answers: Picks<ShareAnswer>,
    /// When that was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answered_on: Option<NaiveDate>,
    /// A few words about it, for oneself.
    pub answer: PrivateText,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

impl Share {
    /// Whether the line has its copy, or words about the answer.
    pub fn has_words(&self) -> bool {
        !self.copy.is_blank() || !self.answer.is_blank()
    }

    /// The day from which its words are kept for a time: that on which it left, or was answered, if only words about the
    /// answer are left.
    pub fn kept_since(&self) -> NaiveDate {
        let left = self.written.date();
        if self.copy.is_blank() { self.answered_on.map_or(left, |answered| answered.max(left)) } else { left }
    }

    /// The same line with nothing of what left. For a draft of the answer.
    pub fn without_its_copy(self) -> Self {
        Self { copy: PrivateText::default(), ..self }
    }
}

/// A hash of a text that was erased, keyed with the vault: whoever holds the text and the open vault can tell that it is
/// the same; nobody can tell from it what the text was.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct CopyDigest([u8; 32]);

impl CopyDigest {
    /// The hash with these bytes.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Whether it is this hash.
    pub fn is(&self, bytes: &[u8; 32]) -> bool {
        self.0 == *bytes
    }
}

impl fmt::Debug for CopyDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CopyDigest({:02x}{:02x}..)", self.0[0], self.0[1])
    }
}

impl Serialize for CopyDigest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for CopyDigest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bytes;

        impl serde::de::Visitor<'_> for Bytes {
            type Value = [u8; 32];

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("32 bytes")
            }

            fn visit_bytes<E: serde::de::Error>(self, bytes: &[u8]) -> Result<Self::Value, E> {
                bytes.try_into().map_err(|_| E::invalid_length(bytes.len(), &self))
            }
        }

        deserializer.deserialize_bytes(Bytes).map(Self)
    }
}

/// One entry that a summary drew on, and why it was allowed to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SharedUnder {
    /// The entry.
    pub entry: EntryRef,
    /// What the person had said.
    pub state: Option<Kept<ConsentState>>,
    /// The part of the entry, where it has a consent of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<Kept<SharedPart>>,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

choices! {
    /// A part of an entry with a consent of its own.
    pub enum SharedPart {
        /// What the person asked the supporter to tell the clinic.
        Request = "request",
    }

    /// How a summary left.
    pub enum ShareWay {
        /// As a file of plain text.
        TextFile = "text_file",
        /// On the phone's own screen.
        Shown = "shown",
        /// As pages in a PDF.
        Pdf = "pdf",
        /// As a PDF behind six words.
        LockedPdf = "locked_pdf",
    }

    /// What is known of a file that went through the share sheet.
    pub enum ShareThrough {
        /// An app has taken it. What that app did with it is not known.
        Taken = "taken",
        /// It was offered to other apps. Whether one took it, that phone does not tell.
        Offered = "offered",
    }

    /// What the professional answered.
    pub enum ShareAnswer {
        /// We talked about it.
        Talked = "talked",
        /// I got an answer to my questions.
        Answered = "answered",
        /// They follow something up.
        FollowsUp = "follows_up",
        /// They asked for more.
        AskedMore = "asked_more",
        /// I have not heard anything.
        Nothing = "nothing",
    }
}
