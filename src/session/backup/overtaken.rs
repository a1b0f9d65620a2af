//! Drafts in a backup that cannot be drafts here: the entry was saved here since, or is being written on here as well. What
//! was typed there is nowhere else, and is not dropped: it becomes an earlier version of the entry, under what stands.

use chrono::NaiveDateTime;

use crate::journal::{Entry, Share};
use crate::session::open::{decoded, encoded};
use crate::session::shelves::entry_id;
use crate::session::{Draft, WriteTrouble, history};
use crate::vault::{Batch, OpenVault, RecordId};

/// A version that was never saved: before the first edition.
const NEVER_SAVED: u32 = 0;

/// What becomes of such a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Overtaken {
    /// What it says is here already.
    Known,
    /// It becomes an earlier version.
    Earlier,
    /// It has no entry here that it could be a version of, or comes from a newer version of the app: it is in the backup and
    /// nowhere else.
    Left,
}

/// What becomes of `theirs`, a draft of a backup, beside the draft `here` and the entry `stands`, each as stored; adds to
/// `batch` what follows. Call it once for one entry in one batch. Aliases that were being typed never come here
/// (`merge/aliases.rs`).
pub(super) fn overtaken(
    vault: &OpenVault,
    batch: &mut Batch,
    (id, theirs): (RecordId, &[u8]),
    (here, stands): (Option<&[u8]>, Option<&[u8]>),
    now: NaiveDateTime,
) -> Result<Overtaken, WriteTrouble> {
    let id = entry_id(id);
    if here == Some(theirs) {
        return Ok(Overtaken::Known);
    }
    let Some(draft) = Draft::decode(id, theirs) else { return Ok(Overtaken::Left) };
    let here = here.and_then(|here| Draft::decode(id, here)).map(|draft| draft.entry);
    let stands = stands.and_then(|stands| decoded(id, stands)).map(|(entry, _)| entry);
    let words = match (draft.entry, &stands) {
        // The draft of an answer has no copy of what left.
        (Entry::Share(draft), Some(Entry::Share(line))) => line_answered(draft, line.clone()).into(),
        (entry, _) => entry,
    };
    if here.iter().chain(&stands).any(|entry| says(entry, &words)) {
        return Ok(Overtaken::Known);
    }
    if stands.is_none() {
        return Ok(Overtaken::Left);
    }
    if history::any(vault, id, |version| says(version, &words))? {
        return Ok(Overtaken::Known);
    }
    history::push(vault, batch, id, now, &encoded(&words, NEVER_SAVED))?;
    Ok(Overtaken::Earlier)
}

/// A line of the ledger with what a draft says was answered.
fn line_answered(draft: Share, line: Share) -> Share {
    Share { answers: draft.answers, answered_on: draft.answered_on, answer: draft.answer, ..line }
}

/// Whether `entry` says what `words` say. When something was said of passing it on is known to what was saved alone.
fn says(entry: &Entry, words: &Entry) -> bool {
    let mut words = words.clone();
    words.keep_consent_of(entry);
    *entry == words
}
