//! Merging a backup into the open notebook.
//!
//! By identity and edition: what is not here comes in; of two versions the later edition stands and the other becomes an
//! earlier version of it; of two with the same number the one that lives here stands. What was deleted or erased here does
//! not come back unasked; nor does the copy of a summary whose line stands here without it, neither as an earlier version nor
//! in a later edition. A file that is hurt here is taken from the backup. What is being written here stays, and learns what
//! was said since: a yes that lies there unsaved gives way to a no that comes in, and to a part of it. What was being written
//! there on what was saved here since, or is being written here as well, becomes an earlier version. Settings stay as they are.

mod aliases;
mod weigh;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};

use self::weigh::{is_there, weigh};
use super::make::WhileOpen;
use super::{MOST_BYTES, MOST_RECORDS, Named, OWN, RestoreTrouble, Sealed, files};
use crate::session::keeper::whole;
use crate::session::open::Open;
use crate::session::shelves::{ATTACHMENTS, ENTRIES, TOMBSTONES, TRASH, record};
use crate::session::{Draft, Keeper};
use crate::vault::{BackupItem, BackupReader, Batch, OpenVault, Passphrase, Plain, RecordId, Shelf};

/// A backup that can be merged: read to its end, and weighed against what is here.
pub struct Merging {
    sealed: Arc<Sealed>,
    passphrase: Passphrase,
    /// The day it was made.
    pub made: Option<NaiveDate>,
    /// What merging it would do, without what was erased here.
    pub would: Merged,
}

/// What merging a backup does, or would do, to the entries of the journal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// Not here, and come in.
    pub new: usize,
    /// Here in an earlier edition, which becomes an earlier version.
    pub changed: usize,
    /// Here already, the same or in a later edition.
    pub same: usize,
    /// Erased here. They come back only if that was asked for.
    pub erased_here: usize,
    /// In the trash here, where they stay.
    pub in_trash_here: usize,
    /// Drafts, deleted entries and attachments that come in.
    pub others: usize,
    /// Drafts of what was written on here, which become earlier versions of it.
    pub earlier: usize,
    /// Drafts that are other ones here, and stay in the backup.
    pub left: usize,
}

impl Merged {
    /// Whether there is nothing to do, but for what was erased here.
    pub fn nothing_new(&self) -> bool {
        self.added() == 0
    }

    /// How much is added or renewed.
    pub fn added(&self) -> usize {
        self.new + self.changed + self.others + self.earlier
    }
}

/// What the person said, and when.
#[derive(Clone, Copy)]
struct Asked {
    bring_back: bool,
    now: NaiveDateTime,
    /// Whether anything is written.
    really: bool,
}

impl Keeper {
    /// Reads a backup to its end and says what merging it would do. Changes nothing.
    ///
    /// # Errors
    /// See [`RestoreTrouble`].
    pub fn weigh_backup(
        &self,
        passphrase: Passphrase,
        sealed: Arc<Sealed>,
        now: NaiveDateTime,
    ) -> Result<Merging, RestoreTrouble> {
        let mut backup = BackupReader::open(sealed.open()?, &passphrase)?;
        let made = backup.made().parse().ok();
        let would = self.pass_through(&mut backup, Asked { bring_back: false, now, really: false })?;
        Ok(Merging { sealed, passphrase, made, would })
    }

    /// Merges a backup that was weighed. With `bring_back`, also what was erased here.
    ///
    /// # Errors
    /// See [`RestoreTrouble`]; whole batches may have been merged before it, and repeating it is safe.
    pub fn merge_backup(
        &self,
        merging: &Merging,
        bring_back: bool,
        now: NaiveDateTime,
    ) -> Result<Merged, RestoreTrouble> {
        let mut backup = BackupReader::open(merging.sealed.open()?, &merging.passphrase)?;
        let merged = self.pass_through(&mut backup, Asked { bring_back, now, really: true });
        // Memory has to know what the vault holds, also when it ended half-way.
        self.read_again()?;
        // What came in may be over by what was chosen here, or have lain in the other trash for its time.
        self.tidy_soon();
        merged
    }

    fn pass_through(&self, backup: &mut BackupReader<impl Read>, asked: Asked) -> Result<Merged, RestoreTrouble> {
        let mut pass = Pass {
            keeper: self,
            lockings: whole(&self.open).lockings,
            asked,
            merged: Merged::default(),
            waiting: Vec::new(),
            bytes: 0,
            attachments: BTreeMap::new(),
            current: BTreeSet::new(),
            aliases: Vec::new(),
        };
        while let Some(item) = backup.next()? {
            match item {
                BackupItem::Record { shelf, .. } if shelf.number() >= OWN => return Err(RestoreTrouble::Damaged),
                BackupItem::Record { shelf, id, plain } => pass.record(shelf, id, plain)?,
                BackupItem::File { id, mut bytes, .. } => {
                    pass.flush()?;
                    let taken = pass.file(id, &mut bytes);
                    if let Err(error) = taken {
                        // The reader knows why, if it was the backup.
                        backup.next()?;
                        return Err(error);
                    }
                }
            }
        }
        pass.flush()?;
        pass.take_in_aliases()?;
        Ok(pass.merged)
    }

    /// Reads everything out of the vault once more.
    fn read_again(&self) -> Result<(), RestoreTrouble> {
        let mut opened = whole(&self.open);
        let Some(open) = &mut opened.open else { return Ok(()) };
        self.seal_desk(open);
        *open = Open::read(open.vault.clone())?;
        // What is being written here was begun before this came in: it learns what was said since.
        let mut drafts: Vec<Draft> = open.drafts().values().cloned().collect();
        drafts.retain_mut(|draft| {
            let before = draft.clone();
            if let Some(stands) = open.journal.get(draft.id()) {
                draft.entry.learn_consent(stands);
                // What was chosen on a way, and is not saved either.
                if let Some(walked) = &mut draft.walked {
                    walked.choices.learn_consent(stands);
                }
            }
            *draft != before
        });
        if !drafts.is_empty() {
            open.seal_drafts(drafts)?;
        }
        Ok(())
    }
}

/// One pass through a backup.
struct Pass<'a> {
    keeper: &'a Keeper,
    lockings: u64,
    asked: Asked,
    merged: Merged,
    /// Records of one shelf that have not been weighed yet.
    waiting: Vec<Named<Plain>>,
    bytes: usize,
    /// Attachments whose file is still to come.
    attachments: BTreeMap<RecordId, Plain>,
    /// Entries that were saved no more often here than there.
    current: BTreeSet<RecordId>,
    /// Aliases that were being typed: they come in with what they were typed for, or not at all.
    aliases: Vec<Draft>,
}

impl Pass<'_> {
    fn record(&mut self, shelf: Shelf, id: RecordId, plain: Plain) -> Result<(), RestoreTrouble> {
        if self.is_alias(shelf, id, &plain) {
            return Ok(());
        }
        // A shelf at a time: a batch then never holds two changes to what is kept of one entry, and what one shelf
        // decides is written before the next looks.
        let another = self.waiting.last().is_some_and(|(last, ..)| *last != shelf);
        if another || self.waiting.len() >= MOST_RECORDS || self.bytes >= MOST_BYTES {
            self.flush()?;
        }
        self.bytes += plain.len();
        self.waiting.push((shelf, id, plain));
        Ok(())
    }

    /// Weighs what is waiting, and writes what comes of it, all in one.
    fn flush(&mut self) -> Result<(), RestoreTrouble> {
        let waiting = std::mem::take(&mut self.waiting);
        self.bytes = 0;
        let mut opened = whole(&self.keeper.open);
        if opened.lockings != self.lockings {
            return Err(RestoreTrouble::Interrupted);
        }
        let open = opened.open.as_mut().ok_or(RestoreTrouble::Interrupted)?;
        if self.asked.really {
            // What is being written counts as here.
            self.keeper.seal_desk(open);
        }
        let mut batch = Batch::new();
        for (shelf, id, plain) in waiting {
            match shelf {
                ATTACHMENTS => drop(self.attachments.insert(id, plain)),
                _ => {
                    let current = &mut self.current;
                    weigh(&open.vault, &mut batch, (shelf, id, &plain), self.asked, current, &mut self.merged)?;
                }
            }
        }
        if self.asked.really && !batch.is_empty() {
            open.vault.write(batch)?;
        }
        Ok(())
    }

    /// Whether a file is here, to its end as it was written: a hurt one is worth no more than none, and the good copy comes in
    /// its place.
    fn has_whole(&self, vault: &OpenVault, id: RecordId) -> bool {
        let Ok(inner) = files::reader(vault, id) else { return false };
        let mut file = WhileOpen { inner, keeper: self.keeper, lockings: self.lockings };
        files::read_through(&mut file).is_ok()
    }

    /// Takes in a file whose attachment belongs to an entry that is here.
    fn file(&mut self, id: RecordId, bytes: &mut dyn Read) -> Result<(), RestoreTrouble> {
        let Some(attachment) = self.attachments.remove(&id) else { return Ok(()) };
        let vault = {
            let opened = whole(&self.keeper.open);
            if opened.lockings != self.lockings {
                return Err(RestoreTrouble::Interrupted);
            }
            opened.open.as_ref().ok_or(RestoreTrouble::Interrupted)?.vault.clone()
        };
        let owner = files::owner(id, &attachment).map(record);
        let wanted =
            |owner| Ok::<_, RestoreTrouble>(is_there(&vault, ENTRIES, owner)? || is_there(&vault, TRASH, owner)?);
        let erased = is_there(&vault, TOMBSTONES, id)? && !self.asked.bring_back;
        if erased || self.has_whole(&vault, id) {
            return Ok(());
        }
        if !self.asked.really {
            self.merged.others += 1;
        } else if owner.map_or(Ok(true), wanted)? {
            let mut batch = Batch::new();
            batch.put(ATTACHMENTS, id, &attachment).remove(TOMBSTONES, id);
            // A locking does not wait for a long file, and the keys go with it.
            let mut source = WhileOpen { inner: bytes, keeper: self.keeper, lockings: self.lockings };
            let taken = files::take_in(&vault, &mut batch, id, &mut source);
            self.keeper.still(self.lockings).map_err(|_| RestoreTrouble::Interrupted)?;
            taken?;
            vault.write(batch)?;
            self.merged.others += 1;
        }
        Ok(())
    }
}
