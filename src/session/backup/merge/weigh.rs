//! What becomes of one record of a backup beside what is here.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;
use serde::Deserialize;
use zeroize::Zeroizing;

use super::{Asked, Merged};
use crate::journal::{Entry, Share};
use crate::session::backup::overtaken::{Overtaken, overtaken};
use crate::session::backup::{Named, RestoreTrouble, files};
use crate::session::draft::serde_bytes_wiped;
use crate::session::open::{decoded, encoded};
use crate::session::shelves::{DRAFTS, ENTRIES, HISTORY, SETTINGS, TOMBSTONES, TRASH, entry_id, record};
use crate::session::{Draft, WriteTrouble, history};
use crate::vault::{Batch, OpenVault, Plain, ReadError, RecordId, Shelf};

/// Decides about one record of a backup, and adds to `batch` what follows.
pub(super) fn weigh(
    vault: &OpenVault,
    batch: &mut Batch,
    (shelf, id, theirs): Named<&Plain>,
    asked: Asked,
    current: &mut BTreeSet<RecordId>,
    merged: &mut Merged,
) -> Result<(), RestoreTrouble> {
    let here = |shelf| get(vault, shelf, id);
    let lives = here(ENTRIES)?;
    let erased = is_there(vault, TOMBSTONES, id)?;
    if shelf == ENTRIES && lives.as_ref().is_none_or(|ours| edition(ours) <= edition(theirs)) {
        current.insert(id);
    }
    match shelf {
        ENTRIES => match (lives, here(TRASH)?) {
            (Some(ours), _) if *ours == **theirs => merged.same += 1,
            (Some(ours), _) if lost_its_copy(id, &ours) && !asked.bring_back => {
                // However often the line was written on elsewhere: what was answered comes, and the copy does not.
                match answered_elsewhere(id, theirs, &ours) {
                    Some(line) => {
                        merged.changed += 1;
                        if has_words(id, &ours) {
                            history::push(vault, batch, entry_id(id), asked.now, &ours)?;
                        }
                        batch.put(ENTRIES, id, &line);
                    }
                    None => merged.same += 1,
                }
            }
            (Some(ours), _) if edition(theirs) > edition(&ours) => {
                merged.changed += 1;
                history::push(vault, batch, entry_id(id), asked.now, &ours)?;
                match with_last_word(id, theirs, &ours) {
                    Some(met) => batch.put(ENTRIES, id, &met),
                    None => batch.put(ENTRIES, id, theirs),
                };
            }
            (Some(ours), _) => {
                merged.same += 1;
                history::push(vault, batch, entry_id(id), asked.now, theirs)?;
                if let Some(met) = with_last_word(id, &ours, theirs) {
                    batch.put(ENTRIES, id, &met);
                }
            }
            (None, Some(deleted)) => {
                merged.in_trash_here += 1;
                if in_trash(&deleted).is_none_or(|deleted| *deleted != **theirs) {
                    history::push(vault, batch, entry_id(id), asked.now, theirs)?;
                }
            }
            (None, None) if erased && !asked.bring_back => merged.erased_here += 1,
            (None, None) => {
                merged.new += 1;
                merged.erased_here += usize::from(erased);
                batch.put(ENTRIES, id, theirs).remove(TOMBSTONES, id);
            }
        },
        DRAFTS if lives.is_none() && (erased && !asked.bring_back || is_there(vault, TRASH, id)?) => {}
        DRAFTS if !asked.bring_back && is_of_what_went(vault, id, theirs, lives.as_deref())? => {}
        DRAFTS => match (here(DRAFTS)?, lives) {
            (None, None) => {
                merged.others += 1;
                batch.put(DRAFTS, id, theirs);
            }
            (None, Some(_)) if current.contains(&id) => {
                merged.others += 1;
                batch.put(DRAFTS, id, theirs);
            }
            // Two phones may have gone on writing from the same beginning, or it was saved here since. What is written here
            // stays; what was typed there is nowhere else.
            (here, lives) => {
                // Before anything is written, its entry is still to come.
                let comes = lives.is_none() && current.contains(&id);
                match overtaken(vault, batch, (id, theirs), (here.as_deref(), lives.as_deref()), asked.now)? {
                    Overtaken::Known => {}
                    Overtaken::Left if comes => merged.earlier += 1,
                    Overtaken::Earlier => merged.earlier += 1,
                    Overtaken::Left => merged.left += 1,
                }
            }
        },
        TRASH => match (lives, here(TRASH)?) {
            (None, None) if erased && !asked.bring_back => {}
            (None, None) => {
                merged.others += 1;
                batch.put(TRASH, id, theirs).remove(TOMBSTONES, id);
            }
            (Some(ours), _) if lost_its_copy(id, &ours) && !asked.bring_back => {}
            (Some(ours), _) => keep_deleted(vault, batch, id, theirs, &ours, asked.now)?,
            (None, Some(ours)) => {
                if let Some(ours) = in_trash(&ours) {
                    keep_deleted(vault, batch, id, theirs, &ours, asked.now)?;
                }
            }
        },
        HISTORY if lives.as_ref().is_some_and(|ours| lost_its_copy(id, ours)) && !asked.bring_back => {}
        // They are erased with their entry, and so must not come without it.
        HISTORY if lives.is_some() || is_there(vault, TRASH, id)? => {
            history::unite(vault, batch, entry_id(id), theirs)?;
        }
        HISTORY | SETTINGS => {}
        TOMBSTONES => {
            // An entry's or a file's.
            if !erased && lives.is_none() && !is_there(vault, TRASH, id)? && !files::has(vault, id) {
                batch.put(TOMBSTONES, id, theirs);
            }
        }
        // From a newer version, which will know what to do with it.
        _ => {
            if here(shelf)?.is_none() {
                batch.put(shelf, id, theirs);
            }
        }
    }
    Ok(())
}

/// `stands`, with what the person said last, if the other copy knows of a later word: text follows the edition, consent
/// does not. A no that was heard on one phone must not be lost because more was written on the other; nor whom it concerned,
/// where only the other was there when that was deleted.
fn with_last_word(id: RecordId, stands: &[u8], other: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (entry, edition) = decoded(entry_id(id), stands)?;
    let (other, _) = decoded(entry_id(id), other)?;
    let mut met = entry.clone();
    met.meet_consent(&other);
    met.goes_on_concerning(&other);
    (met != entry).then(|| encoded(&met, edition))
}

/// `ours`, a line of the ledger without its copy, with what was answered according to the later edition `theirs`: what was
/// picked, and the day. Nothing if that is what stands here. Words about the answer may say whom the page was about, and were
/// erased with the copy: they come where the copy is gone there too, because then they were written after it.
fn answered_elsewhere(id: RecordId, theirs: &[u8], ours: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (Entry::Share(theirs), edition) = decoded(entry_id(id), theirs)? else { return None };
    let (Entry::Share(ours), stands) = decoded(entry_id(id), ours)? else { return None };
    let written_after = theirs.copy.is_blank() && !theirs.answer.is_blank();
    let answer = if written_after { theirs.answer } else { ours.answer.clone() };
    let line = Share { answers: theirs.answers, answered_on: theirs.answered_on, answer, ..ours.clone() };
    (edition > stands && line != ours).then(|| encoded(&line.into(), edition))
}

/// A version that was deleted elsewhere, of an entry that is here: kept as an earlier version if it differs.
fn keep_deleted(
    vault: &OpenVault,
    batch: &mut Batch,
    id: RecordId,
    theirs: &[u8],
    ours: &[u8],
    now: NaiveDateTime,
) -> Result<(), WriteTrouble> {
    match in_trash(theirs) {
        Some(deleted) if **deleted != *ours => history::push(vault, batch, entry_id(id), now, &deleted),
        _ => Ok(()),
    }
}

/// What is here; nothing where it is damaged, which the unlocking has reported.
fn get(vault: &OpenVault, shelf: Shelf, id: RecordId) -> Result<Option<Plain>, RestoreTrouble> {
    match vault.get(shelf, id) {
        Ok(found) => Ok(found),
        Err(ReadError::Damaged) => Ok(None),
        Err(_) => Err(RestoreTrouble::Failed),
    }
}

pub(super) fn is_there(vault: &OpenVault, shelf: Shelf, id: RecordId) -> Result<bool, RestoreTrouble> {
    Ok(get(vault, shelf, id)?.is_some())
}

/// How often an entry, as it is stored, was saved.
fn edition(bytes: &[u8]) -> u32 {
    #[derive(Deserialize)]
    struct Edition {
        n: Option<u32>,
    }
    // An entry from before editions were counted is its first.
    ciborium::from_reader(bytes).ok().and_then(|found: Edition| found.n).unwrap_or(1)
}

/// Whether this is a line of the ledger whose copy was erased.
fn lost_its_copy(id: RecordId, bytes: &[u8]) -> bool {
    let entry = decoded(entry_id(id), bytes).map(|(entry, _)| entry);
    matches!(entry, Some(Entry::Share(share)) if share.copy.is_blank() && share.copy_digest.is_some())
}

/// Whether a line of the ledger has words.
fn has_words(id: RecordId, bytes: &[u8]) -> bool {
    let entry = decoded(entry_id(id), bytes).map(|(entry, _)| entry);
    matches!(entry, Some(Entry::Share(share)) if share.has_words())
}

/// Whether a draft has words of what was erased here: a passage that was picked from it, or what was written about the
/// answer to a page whose copy is gone.
fn is_of_what_went(
    vault: &OpenVault,
    id: RecordId,
    theirs: &[u8],
    lives: Option<&[u8]>,
) -> Result<bool, RestoreTrouble> {
    if lives.is_some_and(|ours| lost_its_copy(id, ours)) {
        return Ok(true);
    }
    let Some(draft) = Draft::decode(entry_id(id), theirs) else { return Ok(false) };
    for source in draft.picked_from() {
        if is_there(vault, TOMBSTONES, record(source.entry.id))? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The entry in a record of the trash.
fn in_trash(bytes: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    #[derive(Deserialize)]
    struct Deleted {
        #[serde(deserialize_with = "serde_bytes_wiped::deserialize")]
        b: Zeroizing<Vec<u8>>,
    }
    ciborium::from_reader(bytes).ok().map(|found: Deleted| found.b)
}
