//! For the fuzzer: see `vault::fuzzing`.

use std::io::{self, Read, Write};
use std::iter;
use std::sync::OnceLock;

use age::{Encryptor, Recipient, scrypt};

use super::write::secret;
use super::*;
use crate::vault::{Passphrase, RecordId, Shelf};

/// Deriving the key is not what is tried.
const QUICK: u8 = 2;

/// Something out of a backup.
#[derive(PartialEq, Eq)]
enum Told {
    Record(Shelf, RecordId, Vec<u8>),
    File(RecordId, Vec<u8>),
}

impl Told {
    /// Records come first.
    fn place(&self) -> (bool, Option<Shelf>, RecordId) {
        match self {
            Told::Record(shelf, id, _) => (false, Some(*shelf), *id),
            Told::File(id, _) => (true, None, *id),
        }
    }
}

/// Tries `bytes` after the first as a file, as an archive in an envelope that is right, or as changes to a backup that
/// was right: place (u16) and difference, three bytes each. The first says as which.
pub(in crate::vault) fn knock(bytes: &[u8]) {
    let Some((kind, bytes)) = bytes.split_first() else {
        return;
    };
    match kind % 3 {
        0 => drop(read(bytes)),
        1 => archive(bytes, usize::from(*kind)),
        _ => {
            let sound = sound();
            let mut bent = sound.clone();
            for change in bytes.chunks_exact(3) {
                // The backup is longer than a u16 reaches.
                let at = usize::from(u16::from_le_bytes([change[0], change[1]])) * 3 % bent.len();
                bent[at] ^= change[2];
            }
            let (told, verdict) = read(&bent);
            assert!(verdict.is_err() == (bent != *sound), "an altered backup is whole");
            assert!(read(sound).0.starts_with(&told), "a wrong word");
        }
    }
}

/// Any archive. One that is whole is so in no other length, and says the same when it is written again.
fn archive(archive: &[u8], cut: usize) {
    let (told, verdict) = read(&wrapped(archive));
    if verdict.is_err() {
        return;
    }
    assert!(read(&written(&told)) == (told, verdict), "it says something else the second time");
    let shorter = &archive[..archive.len() - 1 - cut % archive.len()];
    assert!(read(&wrapped(shorter)).1.is_err(), "a part is whole");
    let longer = [archive, &[0]].concat();
    assert!(read(&wrapped(&longer)).1 == Err(RestoreError::Damaged), "something stands behind the end");
}

/// Everything that a reader gives out before it ends, and how it ends.
fn read(file: &[u8]) -> (Vec<Told>, Result<BackupCounts, RestoreError>) {
    let mut told = Vec::new();
    let verdict = BackupReader::open_at(file, &anyones(), QUICK + 2).and_then(|mut backup| {
        let verdict = read_on(&mut backup, &mut told);
        assert!(
            backup.next().map(|item| item.is_none()) == verdict.map(|()| true),
            "it does not stay with what it said"
        );
        verdict.map(|()| backup.counts())
    });
    assert!(told.is_sorted_by(|one, next| one.place() < next.place()), "something stands there twice");
    if let Ok(counts) = verdict {
        let records = told.iter().filter(|told| matches!(told, Told::Record(..))).count() as u64;
        assert!(counts == BackupCounts { records, files: told.len() as u64 - records });
    }
    (told, verdict)
}

fn read_on(backup: &mut BackupReader<&[u8]>, told: &mut Vec<Told>) -> Result<(), RestoreError> {
    while let Some(item) = backup.next()? {
        match item {
            BackupItem::Record { shelf, id, plain } => told.push(Told::Record(shelf, id, plain.to_vec())),
            BackupItem::File { id, length, mut bytes } => {
                let mut whole = Vec::new();
                // An error is met again at the next item.
                if bytes.read_to_end(&mut whole).is_ok() {
                    assert!(whole.len() as u64 == length);
                    told.push(Told::File(id, whole));
                }
            }
        }
    }
    Ok(())
}

fn written(told: &[Told]) -> Vec<u8> {
    let made = (|| {
        let mut backup = BackupWriter::start_at(Vec::new(), &anyones(), "2026-11-25", QUICK)?;
        for told in told {
            match told {
                Told::Record(shelf, id, bytes) => backup.record(*shelf, *id, bytes)?,
                Told::File(id, bytes) => backup.file(*id, bytes.len() as u64, &mut &bytes[..])?,
            }
        }
        Ok::<_, BackupError>(backup.finish()?.0)
    })();
    // INVARIANT: it is written to memory, and what a reader gives out stands within a writer's bounds.
    made.expect("it was written")
}

/// A backup that is right, of more than one of age's pieces.
fn sound() -> &'static Vec<u8> {
    static SOUND: OnceLock<Vec<u8>> = OnceLock::new();
    SOUND.get_or_init(|| {
        let id = |n| RecordId::from_bytes([n; 16]);
        written(&[
            Told::Record(Shelf::new(1), id(1), b"one".to_vec()),
            Told::Record(Shelf::new(2), id(1), vec![2; 300]),
            Told::File(id(3), (0..70_000).map(|n| n as u8).collect()),
            Told::File(id(4), Vec::new()),
        ])
    })
}

/// As it stands, in an envelope that is right.
fn wrapped(archive: &[u8]) -> Vec<u8> {
    let mut recipient = scrypt::Recipient::new(secret(&anyones()));
    recipient.set_work_factor(QUICK);
    let made = (|| {
        let encryptor =
            Encryptor::with_recipients(iter::once(&recipient as &dyn Recipient)).map_err(io::Error::other)?;
        let mut out = encryptor.wrap_output(Vec::new())?;
        out.write_all(archive)?;
        out.finish()
    })();
    // INVARIANT: it is written to memory, for one passphrase.
    made.expect("it was written")
}

/// The passphrase of every file that is tried.
fn anyones() -> Passphrase {
    Passphrase::new("anyone".to_owned())
}
