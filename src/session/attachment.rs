//! What is attached to entries: which file belongs to which entry, and what it is called. The files themselves are the
//! vault's.

use std::collections::BTreeMap;
use std::sync::{Arc, Weak};

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::shelves::{ATTACHMENTS, TOMBSTONES};
use crate::journal::{EntryId, Kept, PrivateText, choices, known, wiped};
use crate::vault::{Batch, FileId, OpenVault, ReadError, RecordId, SealedFile};

/// A file that belongs to an entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Attachment {
    /// The sealed file.
    pub file: FileId,
    /// The entry it belongs to.
    pub entry: EntryId,
    /// What it was called where it was picked. The person's own, like everything they wrote.
    pub name: PrivateText,
    /// What can be shown in the app; nothing for any other file.
    pub media: Option<Media>,
    /// Bytes in it.
    pub length: u64,
    /// When it was attached, in the phone's local time.
    pub at: NaiveDateTime,
}

choices! {
    /// What can be shown in the app, stored as its media type. Neither SVG nor HTML is among them: those can run
    /// scripts and load things.
    pub enum Media {
        /// A picture.
        Png = "image/png",
        /// A picture.
        Jpeg = "image/jpeg",
        /// A picture.
        Webp = "image/webp",
        /// A picture, perhaps a moving one.
        Gif = "image/gif",
        /// Sound.
        Mp3 = "audio/mpeg",
        /// Sound.
        Ogg = "audio/ogg",
        /// Sound.
        M4a = "audio/mp4",
        /// Sound.
        Wav = "audio/wav",
    }
}

impl Media {
    /// What a file of this name is said to be.
    pub fn of(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "png" => Some(Self::Png),
            "jpg" | "jpeg" => Some(Self::Jpeg),
            "webp" => Some(Self::Webp),
            "gif" => Some(Self::Gif),
            "mp3" => Some(Self::Mp3),
            "ogg" | "oga" | "opus" => Some(Self::Ogg),
            "m4a" => Some(Self::M4a),
            "wav" => Some(Self::Wav),
            _ => None,
        }
    }

    /// Whether it is a picture; otherwise it is sound.
    pub fn is_picture(self) -> bool {
        matches!(self, Self::Png | Self::Jpeg | Self::Webp | Self::Gif)
    }
}

/// How an attachment is stored, under the id of its file: format, entry, name, media, length, time.
#[derive(Serialize, Deserialize)]
struct Stored {
    f: u8,
    e: EntryId,
    n: PrivateText,
    m: Option<Kept<Media>>,
    l: u64,
    t: NaiveDateTime,
}

const FORMAT: u8 = 1;

impl Attachment {
    fn encode(&self) -> Zeroizing<Vec<u8>> {
        wiped::encode(&Stored {
            f: FORMAT,
            e: self.entry,
            n: self.name.clone(),
            m: self.media.map(Into::into),
            l: self.length,
            t: self.at,
        })
    }

    pub(super) fn decode(id: RecordId, bytes: &[u8]) -> Option<Self> {
        let stored: Stored = ciborium::from_reader(bytes).ok().filter(|stored: &Stored| stored.f == FORMAT)?;
        Some(Self {
            file: FileId::from_bytes(*id.as_bytes()),
            entry: stored.e,
            name: stored.n,
            media: known(&stored.m),
            length: stored.l,
            at: stored.t,
        })
    }
}

/// All attachments, while unlocked.
#[derive(Default)]
pub(super) struct Attachments {
    known: BTreeMap<FileId, Attachment>,
    /// The one file that is being shown, under the name that the page knows it by.
    pub(super) shown: Option<(String, FileId)>,
    /// Lives as long as the notebook is open; what reads or writes a file looks at it.
    alive: Arc<()>,
}

impl Attachments {
    /// Reads them out of an unlocked vault. Gives how many cannot be read as well.
    pub(super) fn read(vault: &OpenVault) -> Result<(Self, usize), ReadError> {
        let shelved = vault.all(ATTACHMENTS)?;
        let mut unreadable = shelved.unreadable.len();
        let mut all = Self::default();
        for (id, plain) in &shelved.records {
            match Attachment::decode(*id, plain) {
                Some(attachment) => drop(all.known.insert(attachment.file, attachment)),
                None => unreadable += 1,
            }
        }
        Ok((all, unreadable))
    }

    /// Gone when the notebook is locked.
    pub(super) fn alive(&self) -> Weak<()> {
        Arc::downgrade(&self.alive)
    }

    /// Whether `alive` is from this unlocking.
    pub(super) fn is_this(&self, alive: &Weak<()>) -> bool {
        alive.ptr_eq(&Arc::downgrade(&self.alive))
    }

    pub(super) fn get(&self, file: FileId) -> Option<&Attachment> {
        self.known.get(&file)
    }

    /// Those of one entry, in the order in which they were attached.
    pub(super) fn of(&self, entry: EntryId) -> Vec<Attachment> {
        let mut found: Vec<Attachment> = self.known.values().filter(|file| file.entry == entry).cloned().collect();
        found.sort_by_key(|file| (file.at, file.file));
        found
    }

    /// Puts a new one into `batch`; [`Self::put`] once that is saved.
    pub(super) fn add_to(batch: &mut Batch, attachment: &Attachment) {
        batch.put(ATTACHMENTS, record(attachment.file), &attachment.encode());
    }

    /// Keeps memory in step: the vault now holds this.
    pub(super) fn put(&mut self, attachment: Attachment) {
        self.known.insert(attachment.file, attachment);
    }

    /// Erases one in `batch`, file and all; [`Self::forget`] once that is saved.
    pub(super) fn erase_in(batch: &mut Batch, file: FileId) {
        // Its name stays, so that no backup brings it back unasked.
        batch.erase(ATTACHMENTS, record(file)).erase_file(file).put(TOMBSTONES, record(file), &[]);
    }

    /// Keeps memory in step: the vault holds this no more.
    pub(super) fn forget(&mut self, file: FileId) {
        self.known.remove(&file);
        self.shown.take_if(|(_, shown)| *shown == file);
    }

    /// Erases all of an entry in `batch`; [`Self::forget_of`] once that is saved.
    pub(super) fn erase_of(&self, entry: EntryId, batch: &mut Batch) {
        self.of(entry).iter().for_each(|attachment| Self::erase_in(batch, attachment.file));
    }

    /// Keeps memory in step: the vault holds none of this entry's any more.
    pub(super) fn forget_of(&mut self, entry: EntryId) {
        self.of(entry).iter().for_each(|attachment| self.forget(attachment.file));
    }
}

impl Attachment {
    /// The attachment that a sealed file becomes.
    pub(super) fn new(entry: EntryId, name: &str, sealed: SealedFile, at: NaiveDateTime) -> Self {
        let name = PrivateText::new(name);
        let media = Media::of(name.reveal());
        Self { file: sealed.id, entry, name, media, length: sealed.length, at }
    }
}

fn record(file: FileId) -> RecordId {
    RecordId::from_bytes(*file.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::Id;

    #[test]
    fn what_can_run_scripts_is_never_shown() {
        for name in ["a.svg", "a.html", "a.xhtml", "a.xml", "a.pdf", "a", "", "png", "a.png.svg", "a.png "] {
            assert_eq!(Media::of(name), None, "{name}");
        }
        assert_eq!(Media::of("Ferie 2024.JPG"), Some(Media::Jpeg));
        assert!(Media::Gif.is_picture() && !Media::Ogg.is_picture());
    }

    #[test]
    fn an_attachment_comes_back_as_it_was() {
        let attachment = Attachment {
            file: FileId::from_bytes([4; 16]),
            entry: Id::from_bytes([5; 16]),
            name: PrivateText::new("kaffe på brygga.png"),
            media: Some(Media::Png),
            length: 1 << 33,
            at: NaiveDateTime::default(),
        };
        let bytes = attachment.encode();
        assert_eq!(Attachment::decode(RecordId::from_bytes([4; 16]), &bytes), Some(attachment));
        assert_eq!(Attachment::decode(RecordId::from_bytes([4; 16]), b"nonsense"), None);
    }
}
