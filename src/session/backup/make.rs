//! Making a backup.

use std::fs::File;
use std::io::{self, BufWriter, ErrorKind, Read};

use chrono::NaiveDate;

use super::{BackupTrouble, Named, SHELVES, Sealed, files};
use crate::session::keeper::whole;
use crate::session::open::Open;
use crate::session::{Attachment, Keeper};
use crate::vault::{BackupItem, BackupReader, BackupWriter, Passphrase, Plain, RecordId};

/// A backup that was read back and is whole.
pub struct MadeBackup {
    /// The file, until it is where the person wants it.
    pub file: Sealed,
    /// Records and attached files that could not be read, and so are not in it.
    pub left_out: usize,
    /// Which attachments those files are, as far as that is known.
    pub hurt: Vec<Attachment>,
}

/// Everything as it was in one moment.
struct Moment {
    lockings: u64,
    records: Vec<Named<Plain>>,
    files: Vec<(RecordId, u64)>,
    /// How many records cannot be read.
    torn: usize,
    /// Files that cannot be read, or not to their end.
    hurt: Vec<RecordId>,
}

impl Keeper {
    /// Makes a backup of everything, reads it back, and leaves it in a folder of our own to be handed on. `today` is the
    /// day that stands in it.
    ///
    /// Takes a second or so, and as long as the disk takes. Meanwhile the notebook can be used; what is written
    /// meanwhile is not in it. All records are in memory while it lasts; of attachments only a piece at a time.
    ///
    /// # Errors
    /// See [`BackupTrouble`].
    pub fn make_backup(&self, passphrase: &Passphrase, today: NaiveDate) -> Result<MadeBackup, BackupTrouble> {
        let (sealed, file) = Sealed::create(&self.folder)?;
        let mut backup = BackupWriter::start(BufWriter::new(file), passphrase, &today.to_string())?;
        // After the key was derived, so that the copy is held no longer than it must be.
        let mut moment = self.moment()?;
        self.leave_out_what_is_hurt(&mut moment)?;
        for (shelf, id, plain) in &moment.records {
            self.still(moment.lockings)?;
            backup.record(*shelf, *id, plain)?;
        }
        for (id, length) in &moment.files {
            let mut reader = self.attached(*id, moment.lockings)??;
            backup.file(*id, *length, &mut reader)?;
        }
        let (file, _) = backup.finish()?;
        let file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.sync_all()?;
        self.read_back(&sealed, passphrase, &moment)?;
        let known =
            |open: &Open| moment.hurt.iter().filter_map(|id| open.attachments.get(files::file(*id)).cloned()).collect();
        let left_out = moment.torn + moment.hurt.len();
        let hurt = self.look(known).map_err(|_| BackupTrouble::Locked)?;
        Ok(MadeBackup { file: sealed, left_out, hurt })
    }

    /// The backup is where the person wanted it: that day is remembered.
    ///
    /// # Errors
    /// If it cannot be saved. The backup is as good without.
    pub fn backup_is_kept(&self, day: NaiveDate) -> Result<(), crate::session::WriteTrouble> {
        self.change_settings(|settings| settings.set_last_backup(day))
    }

    /// Copies everything. What still lies on the desk is sealed first, so that it is in it as well.
    fn moment(&self) -> Result<Moment, BackupTrouble> {
        let mut opened = whole(&self.open);
        let lockings = opened.lockings;
        let open = opened.open.as_mut().ok_or(BackupTrouble::Locked)?;
        self.seal_desk(open);
        let mut moment = Moment { lockings, records: Vec::new(), files: Vec::new(), torn: 0, hurt: Vec::new() };
        for shelf in SHELVES {
            let all = open.vault.all(shelf).map_err(|_| BackupTrouble::Failed)?;
            moment.torn += all.unreadable.len();
            moment.records.extend(all.records.into_iter().map(|(id, plain)| (shelf, id, plain)));
        }
        let files = files::listed(&open.vault)?;
        (moment.files, moment.hurt) = (files.there, files.hurt);
        Ok(moment)
    }

    /// Reads every file through before it is promised. One that is hurt would end the whole backup in the middle, and every
    /// one after it: it is left out, and whoever makes the backup is told.
    fn leave_out_what_is_hurt(&self, moment: &mut Moment) -> Result<(), BackupTrouble> {
        let mut there = Vec::new();
        for (id, length) in std::mem::take(&mut moment.files) {
            let read = files::again_if_it_may_pass(|| {
                let file = self.attached(id, moment.lockings).map_err(|_| ErrorKind::PermissionDenied)?;
                files::read_through(&mut file?)
            });
            // A locking ends the reading, and says nothing about the file.
            self.still(moment.lockings)?;
            match read {
                Ok(()) => there.push((id, length)),
                Err(error) if files::is_hurt(&error) => moment.hurt.push(id),
                Err(error) => return Err(error.into()),
            }
        }
        moment.files = there;
        Ok(())
    }

    /// Reads the file to its end and compares it with what should be in it.
    fn read_back(&self, sealed: &Sealed, passphrase: &Passphrase, moment: &Moment) -> Result<(), BackupTrouble> {
        let not = |_| BackupTrouble::NotReadBack;
        let file: File = sealed.open()?;
        let mut backup = BackupReader::open(file, passphrase).map_err(not)?;
        let (mut records, mut files) = (moment.records.iter(), moment.files.iter());
        while let Some(item) = backup.next().map_err(not)? {
            self.still(moment.lockings)?;
            let same = match item {
                BackupItem::Record { shelf, id, plain } => {
                    records.next().is_some_and(|(at, name, bytes)| (*at, *name) == (shelf, id) && **bytes == *plain)
                }
                BackupItem::File { id, length, mut bytes } => {
                    let known = files.next() == Some(&(id, length));
                    known && same_bytes(&mut self.attached(id, moment.lockings)??, &mut bytes)?
                }
            };
            if !same {
                return Err(BackupTrouble::NotReadBack);
            }
        }
        if records.next().is_some() || files.next().is_some() {
            return Err(BackupTrouble::NotReadBack);
        }
        Ok(())
    }

    /// An attached file, to be read until the notebook is locked; or why the file itself cannot be read.
    fn attached(&self, id: RecordId, lockings: u64) -> Result<io::Result<impl Read + '_>, BackupTrouble> {
        let opened = whole(&self.open);
        let open: &Open = opened.open.as_ref().ok_or(BackupTrouble::Locked)?;
        Ok(files::reader(&open.vault, id).map(|inner| WhileOpen { inner, keeper: self, lockings }))
    }

    /// An error once the notebook has been locked.
    pub(super) fn still(&self, lockings: u64) -> Result<(), BackupTrouble> {
        if whole(&self.open).lockings == lockings { Ok(()) } else { Err(BackupTrouble::Locked) }
    }
}

/// Reads on only while the notebook is open.
pub(super) struct WhileOpen<'a, R> {
    pub(super) inner: R,
    pub(super) keeper: &'a Keeper,
    pub(super) lockings: u64,
}

impl<R: Read> Read for WhileOpen<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.keeper.still(self.lockings).map_err(|_| ErrorKind::PermissionDenied)?;
        self.inner.read(buffer)
    }
}

fn same_bytes(ours: &mut impl Read, theirs: &mut impl Read) -> io::Result<bool> {
    let (mut one, mut other) = (zeroize::Zeroizing::new([0; 4096]), zeroize::Zeroizing::new([0; 4096]));
    loop {
        let count = theirs.read(&mut other[..])?;
        if count == 0 {
            return Ok(ours.read(&mut one[..1])? == 0);
        }
        match ours.read_exact(&mut one[..count]) {
            Ok(()) if one[..count] == other[..count] => {}
            Ok(()) => return Ok(false),
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Ok(false),
            Err(error) => return Err(error),
        }
    }
}
