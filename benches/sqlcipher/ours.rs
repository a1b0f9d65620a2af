//! The vault, as the app uses it.

use std::path::Path;
use std::sync::Arc;

use mellom::session::Keeper;
use mellom::vault::{Batch, Cost, OpenVault, Passphrase, Plain, RecordId, Rewritten, Shelf, Vault};

use crate::derivation;
use crate::entries::Id;

pub const PASSPHRASE: &str = "seks grønne seil under broen";

/// The keeper's shelf of entries, and its folder for the vault: `session` keeps both to itself. [`ready`] notices when
/// they change.
const ENTRIES: Shelf = Shelf::new(1);
const VAULT: &str = "vault";

pub struct Ours {
    open: OpenVault,
    vault: Vault,
}

impl Ours {
    /// Makes a vault, at the cost that the app asks for.
    pub fn create(folder: &Path) -> Self {
        std::fs::create_dir(folder).expect("a folder");
        let vault = Vault::at(&folder.join(VAULT)).expect("the folder can be taken");
        let (open, _code) = vault.create(&passphrase(), Cost::STANDARD).expect("a vault can be made");
        Self { open, vault }
    }

    /// Opens it again.
    pub fn open(folder: &Path) -> Self {
        let vault = Vault::at(&folder.join(VAULT)).expect("the folder can be taken");
        Self { open: vault.unlock(&passphrase()).expect("it opens"), vault }
    }

    /// Saves one entry, durably.
    pub fn put(&self, id: Id, text: &[u8]) {
        self.open.put(ENTRIES, RecordId::from_bytes(id), text).expect("it can be saved");
    }

    /// Saves several, durably, all or none.
    pub fn put_together(&self, entries: &[(Id, Vec<u8>)]) {
        let mut batch = Batch::new();
        for (id, text) in entries {
            batch.put(ENTRIES, RecordId::from_bytes(*id), text);
        }
        self.open.write(batch).expect("they can be saved");
    }

    /// Removes one so that none of our files holds it any more.
    pub fn erase(&self, id: Id) {
        let mut batch = Batch::new();
        batch.erase(ENTRIES, RecordId::from_bytes(id));
        self.open.write(batch).expect("it can be removed");
        assert!(self.open.rewrite(&|| true).expect("it can be rewritten") == Rewritten::Done);
    }

    /// Reads one.
    pub fn get(&self, id: Id) {
        let read = self.open.get(ENTRIES, RecordId::from_bytes(id)).expect("it can be read");
        std::hint::black_box(read.expect("it is there"));
    }

    /// Reads everything.
    pub fn all(&self) -> Vec<(RecordId, Plain)> {
        let read = self.open.all(ENTRIES).expect("they can be read");
        assert!(read.is_whole(), "nothing is missing");
        read.records
    }

    /// Unlocks once more: the milliseconds of that which went into the key.
    pub fn derivation(&self) -> f64 {
        drop(self.vault.unlock(&passphrase()).expect("it opens"));
        derivation::took().as_secs_f64() * 1e3
    }
}

/// What the app does before a person sees her notebook: takes the folder, unlocks the vault, reads every entry.
pub fn ready(folder: &Path) -> Arc<Keeper> {
    let keeper = Keeper::at(folder.to_owned());
    keeper.unlock(&passphrase()).expect("it opens");
    keeper
}

fn passphrase() -> Passphrase {
    Passphrase::new(PASSPHRASE.to_owned())
}
