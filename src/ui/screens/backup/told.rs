//! What happened, what is safe, what to do next: one plain sentence or two for each.

use dioxus::prelude::*;

use crate::platform::SaveError;
use crate::session::{BackupTrouble, RestoreTrouble};
use crate::words::{Words, say};

pub(super) fn backup_trouble(words: &Words, trouble: BackupTrouble) -> Element {
    said(match trouble {
        BackupTrouble::TooWeak => [say!(words, "strength-weak"), String::new()],
        BackupTrouble::NoRoom => [say!(words, "backup-no-room"), say!(words, "free-some-room")],
        BackupTrouble::ReadOnly => [say!(words, "backup-read-only"), say!(words, "read-only-next")],
        BackupTrouble::NotReadBack => [say!(words, "backup-not-read-back"), say!(words, "try-again-or-restart")],
        _ => [say!(words, "backup-failed"), say!(words, "try-again-or-restart")],
    })
}

pub(super) fn not_kept(words: &Words, why: SaveError) -> Element {
    said([
        match why {
            SaveError::NoRoom => say!(words, "backup-place-no-room"),
            SaveError::NotAllowed => say!(words, "backup-place-not-allowed"),
            SaveError::Failed => say!(words, "backup-place-failed"),
        },
        say!(words, "backup-other-place"),
    ])
}

pub(super) fn restore_trouble(words: &Words, trouble: RestoreTrouble) -> Element {
    said(match trouble {
        RestoreTrouble::NotABackup => [say!(words, "restore-not-a-backup"), say!(words, "restore-pick-another")],
        RestoreTrouble::WrongPassphrase => [say!(words, "restore-wrong"), say!(words, "restore-wrong-next")],
        RestoreTrouble::TooMuchWork => [say!(words, "restore-too-much"), say!(words, "restore-pick-another")],
        RestoreTrouble::Newer => [say!(words, "restore-newer"), say!(words, "place-newer-next")],
        RestoreTrouble::Damaged => [say!(words, "restore-damaged"), say!(words, "restore-pick-another")],
        RestoreTrouble::Unreadable => [say!(words, "restore-unreadable"), say!(words, "restore-unreadable-next")],
        RestoreTrouble::AlreadyThere => [say!(words, "create-already-there"), String::new()],
        RestoreTrouble::TooWeak => [say!(words, "strength-weak"), String::new()],
        RestoreTrouble::NoRoom => [say!(words, "restore-no-room"), say!(words, "free-some-room")],
        RestoreTrouble::ReadOnly => [say!(words, "restore-read-only"), say!(words, "read-only-next")],
        RestoreTrouble::TooLarge => [say!(words, "restore-too-large"), say!(words, "place-newer-next")],
        RestoreTrouble::RestoredAndLocked => {
            [say!(words, "restore-done-and-locked"), say!(words, "restore-done-and-locked-next")]
        }
        RestoreTrouble::NoMemory => [say!(words, "no-memory"), say!(words, "no-memory-next")],
        _ => [say!(words, "restore-failed"), say!(words, "try-again-or-restart")],
    })
}

fn said([what, next]: [String; 2]) -> Element {
    rsx! {
        p { "{what}" }
        if !next.is_empty() {
            p { "{next}" }
        }
    }
}
