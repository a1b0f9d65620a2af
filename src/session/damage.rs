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
    /// Whether the person has been told of all of it before and went on.
    pub known: bool,
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
        let losses = self.vault.losses()?;
        let mut readable = BTreeMap::new();
        for kind in self.journal.all().filter_map(|entry| entry.kind()) {
            *readable.entry(kind).or_default() += 1;
        }
        let only_torn = Losses { torn: 0, ..losses } == Losses::default();
        let known = only_torn && losses.torn <= self.household.torn_seen;
        Some(Damage { losses, torn: self.torn, known, readable })
    }

    fn accept_damage(&mut self) -> Result<(), WriteTrouble> {
        self.vault.accept_losses()?;
        self.household.torn_seen = self.vault.losses().map_or(0, |losses| losses.torn);
        self.account_changed = true;
        self.save_account()
    }
}

impl Keeper {
    /// What was found damaged, if anything was. Nothing while locked.
    pub fn damage(&self) -> Option<Damage> {
        self.look(Open::damage).ok().flatten()
    }

    /// The person goes on with what is there. What is lost is not spoken of again; what is there in part stays, in case a
    /// backup mends it.
    ///
    /// # Errors
    /// See [`WriteTrouble`]; it is spoken of again.
    pub fn accept_damage(&self) -> Result<(), WriteTrouble> {
        self.write(Open::accept_damage)
    }
}
