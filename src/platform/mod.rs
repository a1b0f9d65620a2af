//! What only the operating system can do, behind one trait.
//!
//! The interface asks for a thing ("save these bytes where the person says") and gets a typed answer; how it is done on
//! each system stays in here.

#[cfg(all(feature = "shell", target_os = "linux"))]
mod desktop;

use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;
#[cfg(feature = "shell")]
use std::sync::Arc;

/// What the operating system does for us.
pub trait Platform: Send + Sync {
    /// The folder that holds everything of ours. It need not exist yet.
    fn data_folder(&self) -> PathBuf;

    /// The system's locale, such as `nb-NO`.
    fn locale(&self) -> String;

    /// Lets the person pick a place and puts `bytes` there. `name` is a suggestion, and neutral.
    fn save_file(&self, name: &str, bytes: Vec<u8>) -> Answer<Result<Saved, SaveError>>;

    /// Opens the dialler with `number` in it. It never calls by itself.
    fn dial(&self, number: &str) -> Dialled;
}

/// An answer that the person may take their time with.
pub type Answer<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// What became of a file that was offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It is where the person wanted it.
    Done,
    /// The person chose not to.
    Cancelled,
}

/// Why a file could not be put where the person wanted it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SaveError {
    /// There is no room.
    #[error("no room")]
    NoRoom,
    /// The place may not be written to.
    #[error("not allowed")]
    NotAllowed,
    /// Something else went wrong.
    #[error("not saved")]
    Failed,
}

impl From<std::io::Error> for SaveError {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind as Kind;
        match error.kind() {
            Kind::StorageFull | Kind::QuotaExceeded => Self::NoRoom,
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Self::NotAllowed,
            _ => Self::Failed,
        }
    }
}

/// What happened to a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialled {
    /// The dialler is open.
    Opened,
    /// This machine makes no calls; the number is on its clipboard.
    Copied,
    /// Neither worked. The number is on the screen.
    Neither,
}

/// The platform this program was built for.
#[cfg(all(feature = "shell", target_os = "linux"))]
pub fn current() -> Arc<dyn Platform> {
    Arc::new(desktop::Desktop)
}
