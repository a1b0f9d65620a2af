//! What was found damaged at unlocking, in figures that a screen can turn into sentences.

use std::collections::BTreeMap;
use std::sync::atomic::Ordering;

use super::keeper::{Keeper, whole};
use super::open::Open;
use super::trouble::WriteTrouble;
use crate::journal::Kind;
use crate::vault::{Losses, RewriteError, Rewritten};

/// What was found damaged, and what can be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Damage {
    /// What the vault knows of it.
    pub losses: Losses,
    /// Entries that are there in part and cannot be read, by the shelf they were on.
    pub torn: Torn,
    /// How many entries of each kind can be read.
    pub readable: BTreeMap<Kind, usize>,
}

/// Records that are there in part, by what they were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Torn {
    /// Entries of the journal.
    pub entries: usize,
    /// What was being written.
    pub drafts: usize,
    /// What lay in the trash.
    pub deleted: usize,
}

impl Open {
    fn damage(&self) -> Option<Damage> {
        let losses = self.losses?;
        let mut readable = BTreeMap::new();
        for kind in self.journal.all().filter_map(|entry| entry.kind()) {
            *readable.entry(kind).or_default() += 1;
        }
        Some(Damage { losses, torn: self.torn, readable })
    }

    fn accept_damage(&mut self, go_on: &dyn Fn() -> bool) -> Result<(), WriteTrouble> {
        match self.vault.accept_losses(go_on) {
            Ok(Rewritten::Done) => {}
            Ok(Rewritten::Abandoned) => return Err(WriteTrouble::Locked),
            Err(RewriteError::NoSpace) => return Err(WriteTrouble::NoRoom),
            Err(RewriteError::ReadOnly) => return Err(WriteTrouble::ReadOnly),
            Err(_) => return Err(WriteTrouble::Failed),
        }
        self.losses = self.vault.losses();
        self.torn = Torn::default();
        self.unreadable = self.undecoded;
        Ok(())
    }
}

impl Keeper {
    /// What was found damaged, if anything was. Nothing while locked.
    pub fn damage(&self) -> Option<Damage> {
        self.look(Open::damage).ok().flatten()
    }

    /// The person goes on with what is there. What is lost is not spoken of again, and what is there in part is removed;
    /// a backup can still bring back what it holds of them.
    ///
    /// Where a part of the store cannot be read, what can be read moves into a new one: seconds, where there is much. It is
    /// given up when locking begins.
    ///
    /// # Errors
    /// See [`WriteTrouble`]; it is spoken of again.
    pub fn accept_damage(&self) -> Result<(), WriteTrouble> {
        let mut opened = whole(&self.open);
        let lockings = opened.lockings;
        let open = opened.open.as_mut().ok_or(WriteTrouble::Locked)?;
        open.accept_damage(&|| self.locking.load(Ordering::SeqCst) == lockings)
    }
}
