//! An alias that was being typed comes in with the meeting it was typed for. Alone it would be a name that nobody finds.

use std::collections::BTreeSet;

use super::{Pass, is_there};
use crate::journal::EntryId;
use crate::session::backup::RestoreTrouble;
use crate::session::keeper::whole;
use crate::session::shelves::{DRAFTS, ENTRIES, TOMBSTONES, TRASH, entry_id, record};
use crate::session::trash::Lying;
use crate::session::{Draft, Screen};
use crate::vault::{Batch, Plain, RecordId, Shelf};

impl Pass<'_> {
    /// Whether this is an alias that was being typed; it is held back then, until all else has been weighed. It is not
    /// counted: what it was typed for is.
    pub(super) fn is_alias(&mut self, shelf: Shelf, id: RecordId, plain: &Plain) -> bool {
        let draft = if shelf == DRAFTS { Draft::decode(entry_id(id), plain) } else { None };
        let alias = draft.filter(|draft| draft.screen.is(Screen::Alias));
        let is_one = alias.is_some();
        self.aliases.extend(alias.filter(|_| self.asked.really));
        is_one
    }

    /// Takes in the aliases that are typed for something that is here now, being written or in the trash.
    pub(super) fn take_in_aliases(&mut self) -> Result<(), RestoreTrouble> {
        let aliases = std::mem::take(&mut self.aliases);
        if aliases.is_empty() {
            return Ok(());
        }
        let mut opened = whole(&self.keeper.open);
        if opened.lockings != self.lockings {
            return Err(RestoreTrouble::Interrupted);
        }
        let open = opened.open.as_mut().ok_or(RestoreTrouble::Interrupted)?;
        self.keeper.seal_desk(open);
        let vault = &open.vault;
        let records = |shelf| vault.all(shelf).map(|all| all.records).map_err(|_| RestoreTrouble::Failed);
        let written =
            records(DRAFTS)?.into_iter().filter_map(|(id, plain)| Draft::decode(entry_id(id), &plain)?.typed());
        let deleted = records(TRASH)?.into_iter().filter_map(|(id, plain)| Lying::read(entry_id(id), &plain)?.typed());
        let typed: BTreeSet<EntryId> = written.chain(deleted).collect();
        let mut batch = Batch::new();
        for alias in aliases.into_iter().filter(|alias| typed.contains(&alias.id())) {
            let id = record(alias.id());
            let erased = is_there(vault, TOMBSTONES, id)? && !self.asked.bring_back;
            if !(erased || is_there(vault, DRAFTS, id)? || is_there(vault, ENTRIES, id)? || is_there(vault, TRASH, id)?)
            {
                batch.put(DRAFTS, id, &alias.encode());
            }
        }
        if !batch.is_empty() {
            vault.write(batch)?;
        }
        Ok(())
    }
}
