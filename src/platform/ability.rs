//! What a phone can do that a desk cannot, in types: each is asked for plainly and answers plainly.

use thiserror::Error;

/// Why the system did not do what only it can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum AbilityError {
    /// There is no such thing on this device.
    #[error("not on this device")]
    NotHere,
    /// The app's window is gone, or not there yet.
    #[error("there is no window")]
    NoWindow,
    /// The system refused or did not answer.
    #[error("the system did not do it")]
    Failed,
}

/// What became of a file that was handed to the share sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// An app that the person picked has taken it. What it does with it, no system tells.
    Taken,
    /// The share sheet is open. Whether the person picks an app in it, this system does not tell.
    Offered,
    /// The person picked none, or turned back in the one they picked.
    Cancelled,
}

/// Why a file was not handed to the share sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ShareError {
    /// This device shares no files: it can be saved instead.
    #[error("this device shares no files")]
    NotHere,
    /// There is no room for the copy that the other app reads.
    #[error("no room")]
    NoRoom,
    /// The system refused.
    #[error("not shared")]
    Failed,
}

impl From<std::io::Error> for ShareError {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind as Kind;
        match error.kind() {
            Kind::StorageFull | Kind::QuotaExceeded => Self::NoRoom,
            _ => Self::Failed,
        }
    }
}

impl From<AbilityError> for ShareError {
    fn from(error: AbilityError) -> Self {
        match error {
            AbilityError::NotHere => Self::NotHere,
            AbilityError::NoWindow | AbilityError::Failed => Self::Failed,
        }
    }
}

/// What a file is, for the app that receives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// Plain text.
    Text,
    /// A PDF.
    Pdf,
    /// Anything else.
    Bytes,
}

impl FileKind {
    /// Its media type (RFC 6838).
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Text => "text/plain",
            Self::Pdf => "application/pdf",
            Self::Bytes => "application/octet-stream",
        }
    }

    /// What a file of this name is. Only what the app itself makes is told apart.
    pub fn of_name(name: &str) -> Self {
        match name.rsplit_once('.').map(|(_, ending)| ending) {
            Some("txt") => Self::Text,
            Some("pdf") => Self::Pdf,
            _ => Self::Bytes,
        }
    }
}

/// How far from each edge the bars, the cut-out and the keyboard reach, in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Insets {
    /// From above.
    pub top: f32,
    /// From the right.
    pub right: f32,
    /// From below, the keyboard included.
    pub bottom: f32,
    /// From the left.
    pub left: f32,
}

/// What the system tells without being asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// The person looks at another app, or at none: nothing of ours is on the screen.
    Away,
    /// The person is back.
    Back,
    /// The system's own gesture or button for "back".
    BackGesture,
    /// The process that draws the page is gone, and the page with it.
    PageGone,
    /// The device was locked: what is protected by it can be read no more.
    DeviceLocked,
    /// The text size of the system changed.
    TextScale,
}

/// What hears of [`Moment`]s. It is called from any thread and must not wait.
pub type Listener = std::sync::Arc<dyn Fn(Moment) + Send + Sync>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_name_says() {
        assert_eq!(FileKind::of_name("sammendrag.pdf").media_type(), "application/pdf");
        assert_eq!(FileKind::of_name("a.b.txt").media_type(), "text/plain");
        assert_eq!(FileKind::of_name("pdf").media_type(), "application/octet-stream");
        assert_eq!(FileKind::of_name("backup.age").media_type(), "application/octet-stream");
    }
}
