//! Everything that opens a vault, drawn anew: when it is created, and when someone may know what opened it before.

use super::header::{Body, Header, HeaderKeys, NewHeader, NewSlot, Parameters};
use super::seal::kdf::{self, Cost, OutOfMemory, SALT};
use super::seal::keys::{self, MasterKey, Roots};
use super::seal::random::{self, Draw, NoRandomness};
use super::{Passphrase, RecoveryCode, VaultId};

/// A master key that no header knows yet, with a passphrase and a recovery code to reach it.
pub(super) struct Fresh {
    master: MasterKey,
    passphrase: (Parameters, Roots),
    code: (RecoveryCode, [u8; SALT], Roots),
}

/// Which header it is to be.
pub(super) struct Position<'a> {
    pub(super) vault: &'a VaultId,
    pub(super) generation: u64,
    pub(super) store_number: u32,
}

impl Fresh {
    /// Draws keys and code, and derives the passphrase: blocks for as long as `cost` says.
    pub(super) fn make<E>(passphrase: &Passphrase, cost: Cost) -> Result<Fresh, E>
    where
        E: From<NoRandomness> + From<OutOfMemory>,
    {
        let draw: Draw<'_> = &mut random::from_system;
        let parameters = Parameters { salt: random::array(draw)?, cost };
        let roots = kdf::derive_roots(passphrase, &parameters.salt, cost)?;
        let code = RecoveryCode::make(draw)?;
        let code_salt = random::array(draw)?;
        let code_roots = code.roots(&code_salt);
        Ok(Fresh {
            master: keys::make_master_key(draw)?,
            passphrase: (parameters, roots),
            code: (code, code_salt, code_roots),
        })
    }

    /// The header that these open. Nothing in it comes from another header.
    pub(super) fn header(&self, at: &Position<'_>, body: &Body) -> Result<(Header, HeaderKeys), NoRandomness> {
        let (parameters, roots) = &self.passphrase;
        let (_, code_salt, code_roots) = &self.code;
        let new = NewHeader {
            vault: at.vault,
            generation: at.generation,
            store_number: at.store_number,
            master: &self.master,
            slots: &[NewSlot::passphrase(*parameters, roots), NewSlot::code(*code_salt, code_roots)],
            body,
        };
        Header::make(new, &mut random::from_system)
    }

    /// The code, to be shown once; the rest is wiped.
    pub(super) fn into_code(self) -> RecoveryCode {
        self.code.0
    }
}
