//! The device as a way in: what it wrapped lies beside the vault, and the vault has a slot for what comes out of it.
//!
//! The file is worth nothing without the device's own key, and the slot nothing without the file. Whichever is lost, the
//! passphrase opens as before; so nothing in here is ever a reason not to unlock.

use std::fs;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use super::keeper::{Keeper, whole};
use super::open::Open;
use super::reading::Reading;
use super::trouble::{ChangeTrouble, UnlockTrouble};
use crate::vault::{HardwareSecret, Proof, replace_private_file};

/// The name of the file in the data folder.
const FILE: &str = "device.key";
/// The name of the file while it is being written.
const HALF: &str = "device.tmp";

/// What a device wraps is less than a hundred bytes; what is longer is not ours.
const LONGEST: u64 = 4096;

/// Throws the device's own key away, and says whether it is gone.
pub(super) type Forget = Box<dyn Fn() -> bool + Send + Sync>;

impl Keeper {
    /// Says how the device's own key is thrown away: it is done wherever the device is let in no more, so that nothing that
    /// once opened the notebook outlives that. `forget` says whether the key is gone; none to begin with is gone. Only the
    /// first one that is given counts.
    pub fn when_device_goes(&self, forget: impl Fn() -> bool + Send + Sync + 'static) {
        let _ = self.device.set(Box::new(forget));
    }

    /// What the device wrapped, to be given back to it. Nothing if it is no way in.
    pub fn device_key(&self) -> Option<Vec<u8>> {
        let path = self.device_file();
        let length = fs::metadata(&path).ok()?.len();
        if length == 0 || length > LONGEST { None } else { fs::read(path).ok() }
    }

    /// Lets the device open the notebook as well: `secret` opens it, and `wrapped` is what the device made of it.
    ///
    /// # Errors
    /// See [`ChangeTrouble`]; the device opens nothing then.
    pub fn admit_device(&self, proof: Proof<'_>, secret: &HardwareSecret, wrapped: &[u8]) -> Result<(), ChangeTrouble> {
        let vault = whole(&self.vault).as_ref().ok().cloned().ok_or(ChangeTrouble::Failed)?;
        // The slot first: a file that opens nothing would be a broken promise.
        let admitted = vault.admit_hardware(proof, secret).map_err(ChangeTrouble::from).and_then(|()| {
            self.write_device_file(wrapped).map_err(|error| match error.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => ChangeTrouble::NoRoom,
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => ChangeTrouble::ReadOnly,
                _ => ChangeTrouble::Failed,
            })
        });
        // The device has made its key already, and some keep the secret itself: neither outlives what it was for.
        admitted.inspect_err(|_| {
            let _ = self.dismiss_device();
        })
    }

    /// Lets the device open the notebook no more. Its key and the file go even while locked; the slot goes while unlocked.
    ///
    /// # Errors
    /// See [`ChangeTrouble`]. The device then opens nothing all the same, for want of the file, if that could be removed.
    pub fn dismiss_device(&self) -> Result<(), ChangeTrouble> {
        // The device's part first: what it has forgotten opens nothing, whatever the disk says.
        let key = self.forget_device_key();
        let file = self.forget_device_file().is_ok();
        // Whatever became of those: without the slot, neither opens anything.
        let vault = whole(&self.vault).as_ref().ok().cloned().ok_or(ChangeTrouble::Failed)?;
        if let Some(open) = self.if_open(|open| open.vault.clone()) {
            vault.dismiss_hardware(&open)?;
        }
        if key && file { Ok(()) } else { Err(ChangeTrouble::Failed) }
    }

    /// Unlocks with what the device gave out.
    ///
    /// # Errors
    /// See [`UnlockTrouble`]. After [`UnlockTrouble::WrongSecret`] the device is no way in any more: what it wrapped belongs to
    /// another vault, or to this one before everything was made anew.
    pub fn unlock_with_device(&self, secret: &HardwareSecret) -> Result<(), UnlockTrouble> {
        let lockings = self.lockings();
        let vault = whole(&self.vault).as_ref().ok().cloned().ok_or(UnlockTrouble::Failed)?;
        self.noting_damage(|| {
            let reading = Reading::default();
            let open = vault
                .unlock_with_hardware(secret, &|shelf, id, text| reading.see(shelf, id, text))
                .map_err(UnlockTrouble::from)
                .inspect_err(|why| {
                    if *why == UnlockTrouble::WrongSecret {
                        let _ = self.let_device_go();
                    }
                })?;
            self.settle_in(Open::with(Arc::new(open), reading)?, lockings)
        })
    }

    /// Throws away the device's key and what it wrapped. Neither opens anything without the slot, so whoever has seen to
    /// that need not look at what becomes of this.
    pub(super) fn let_device_go(&self) -> io::Result<()> {
        self.forget_device_key();
        self.forget_device_file()
    }

    /// Throws the device's key away. Whether it is gone.
    pub(super) fn forget_device_key(&self) -> bool {
        self.device.get().is_none_or(|forget| forget())
    }

    /// Removes what the device wrapped; nothing happens if it wrapped nothing.
    pub(super) fn forget_device_file(&self) -> io::Result<()> {
        for file in [FILE, HALF] {
            match fs::remove_file(self.folder.join(file)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }

    fn device_file(&self) -> PathBuf {
        self.folder.join(FILE)
    }

    fn write_device_file(&self, wrapped: &[u8]) -> io::Result<()> {
        replace_private_file(&self.device_file(), wrapped)
    }
}
