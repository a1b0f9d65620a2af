//! What was found damaged at unlocking, in figures that a screen can turn into sentences.

use std::collections::BTreeMap;

use super::keeper::Keeper;
use super::open::Open;
use super::trouble::WriteTrouble;
use crate::journal::Kind;
use crate::vault::Losses;

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

    fn accept_damage(&mut self) -> Result<(), WriteTrouble> {
        self.vault.accept_losses()?;
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
    /// # Errors
    /// See [`WriteTrouble`]; it is spoken of again.
    pub fn accept_damage(&self) -> Result<(), WriteTrouble> {
        self.write(Open::accept_damage)
    }
}
