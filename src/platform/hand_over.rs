//! The one door out for a file: the share sheet where the system has one, and otherwise a place that the person picks.

use thiserror::Error;

use super::{Platform, SaveError, Saved, ShareError, Shared};

/// What became of a file that was handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handed {
    /// It is where the person wanted it.
    Placed,
    /// An app that the person picked has taken it.
    Taken,
    /// The share sheet is open, and the system does not tell what becomes of the file.
    Offered,
    /// The person chose not to.
    Cancelled,
}

/// Why a file was not handed over. Nothing has left then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NotHanded {
    /// It could not be put where the person wanted it.
    #[error(transparent)]
    Placing(SaveError),
    /// The share sheet did not open, or an app did not take it.
    #[error(transparent)]
    Sharing(ShareError),
}

/// Hands over a file with these bytes. `name` is what it is called there, and neutral.
///
/// # Errors
/// See [`NotHanded`].
pub async fn hand_over(platform: &dyn Platform, name: &str, bytes: Vec<u8>) -> Result<Handed, NotHanded> {
    if platform.shares() {
        return match platform.share_file(name, bytes).await.map_err(NotHanded::Sharing)? {
            Shared::Taken => Ok(Handed::Taken),
            Shared::Offered => Ok(Handed::Offered),
            Shared::Cancelled => Ok(Handed::Cancelled),
        };
    }
    match platform.save_file(name, bytes).await.map_err(NotHanded::Placing)? {
        Saved::Done => Ok(Handed::Placed),
        Saved::Cancelled => Ok(Handed::Cancelled),
    }
}
