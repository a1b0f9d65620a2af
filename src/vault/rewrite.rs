//! The rewrite: what makes erasing true.
//!
//! The store's log keeps what was removed for months, so a removal alone erases nothing. A rewrite copies the live records
//! into a new store under a new epoch key, and then replaces the header by one that knows only the new key and the new
//! store: the moment everything else becomes noise. Last, the old store is unlinked.
//!
//! ```text
//! store-<n>  header(n, key n)                      before
//! store-<n>  header(n, key n)      store-<n+1>     being copied; a kill leaves the old vault, and a store to sweep away
//! store-<n>  header(n+1, key n+1)  store-<n+1>     the header was replaced; a kill leaves the new vault, and a store to sweep away
//!            header(n+1, key n+1)  store-<n+1>     after
//! ```
//!
//! What it does not give: anything against a copy of the folder that was made earlier, or against flash that keeps old
//! blocks; both need the passphrase as well.

use super::books::{Copying, Desk};
use super::disk;
use super::error::RewriteError;
use super::folder;
use super::header::{self, Body, Header, HeaderKeys, ReplaceError, SLOTS, SlotKind};
use super::locked::{Inner, unpoisoned};
use super::open::Room;
use super::record::Sealer;
use super::seal::random;
use super::seal::{ScrubsStack, keys};
use super::store;

/// How a rewrite ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Rewritten {
    /// What was erased is in no file of the vault any more.
    Done,
    /// It was told to stop, and left everything as it was.
    Abandoned,
}

/// The header that is about to be replaced, and the keys to do it with.
pub(super) struct Old<'a> {
    pub(super) header: &'a Header,
    pub(super) keys: &'a HeaderKeys,
}

/// The header that comes after a rewrite, and its keys if they are not the old ones.
pub(super) struct Next {
    pub(super) header: Header,
    pub(super) keys: Option<HeaderKeys>,
}

/// Rewrites what `copying` says of the store of `room` under the header that `next` makes from the old header, the new store's number and the new
/// body. The caller holds the vault's `entering`.
pub(super) fn rewrite(
    inner: &Inner,
    room: &mut Room,
    copying: Copying,
    next: impl FnOnce(&Old<'_>, u32, &Body) -> Result<Next, ReplaceError>,
    go_on: &dyn Fn() -> bool,
) -> Result<Rewritten, RewriteError> {
    let _scrubs = ScrubsStack;
    let old = current_header(inner)?;
    let (epoch, slots) = standing(&old, &room.keys)?;
    let (from, to) = (old.store_number(), old.store_number().checked_add(1).ok_or(RewriteError::HeaderDamaged)?);
    folder::sweep_stores(&inner.folder, from)?;

    let draw = &mut random::from_system;
    let epoch = epoch.checked_add(1).ok_or(RewriteError::HeaderDamaged)?;
    let body = Body { epoch, epoch_key: keys::make_epoch_key(draw)?, slots };
    let sealer = Sealer::new(old.vault(), epoch, &body.epoch_key);
    let unwritten = Unwritten { inner, keep: from };
    let store = store::create(&folder::store(&inner.folder, to), &folder::reserve(&inner.folder))?;
    let desk = Desk { sealer, store: store.clone() };
    let Some(books) = room.books.copy(&room.desk, &desk, copying, go_on)? else {
        return Ok(Rewritten::Abandoned);
    };
    let Next { header, keys } = next(&Old { header: &old, keys: &room.keys }, to, &body)?;
    if let Err(error) = header::put_in_place(&inner.folder, &header) {
        match current_header(inner) {
            // It is in place all the same.
            Ok(there) if there.store_number() == to => {}
            Ok(_) => return Err(error.into()),
            // Which of the two it is cannot be told just now. Going on in the new store on a guess would lose every save from
            // here on, should the guess be wrong; removing the new store on one would lose everything.
            Err(_) => {
                std::mem::forget(unwritten);
                return Err(error.into());
            }
        }
    }
    let durable = disk::sync_folder(&inner.folder);
    // From here on the new store is the vault, also when the folder could not be synced: what is in place is what the
    // next start finds. Only then the old store must stay, for a power cut could bring the old header back.
    std::mem::forget(unwritten);
    (room.desk, room.books) = (desk, books);
    if let Some(keys) = keys {
        room.keys = keys;
    }
    // The last holder of the old one: closes it.
    *unpoisoned(&inner.store) = Some(store);
    durable?;
    folder::sweep_stores(&inner.folder, to)?;
    Ok(Rewritten::Done)
}

/// The epoch, and which slots are in use. The epoch's key comes with them and goes at once: nothing is opened with it here.
fn standing(old: &Header, keys: &HeaderKeys) -> Result<(u32, [SlotKind; SLOTS]), RewriteError> {
    let _scrubs = ScrubsStack;
    let body = old.body(keys).map_err(|_| RewriteError::HeaderDamaged)?;
    Ok((body.epoch, body.slots))
}

fn current_header(inner: &Inner) -> Result<Header, RewriteError> {
    match header::read(&inner.folder)? {
        Some(Ok(header)) => Ok(header),
        Some(Err(_)) | None => Err(RewriteError::HeaderDamaged),
    }
}

/// A store that no header names yet: swept away, unless it is forgotten.
struct Unwritten<'a> {
    inner: &'a Inner,
    keep: u32,
}

impl Drop for Unwritten<'_> {
    fn drop(&mut self) {
        // What cannot be removed now is removed at the next unlocking.
        let _ = folder::sweep_stores(&self.inner.folder, self.keep);
    }
}
