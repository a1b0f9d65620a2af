//! The ways out that are files, and the bytes of each.

use crate::journal::ShareWay;
use crate::paper::{PdfError, Sheet, SpokenPassphrase, lock, pdf};
use crate::summary::{FILE_NAME, PDF_NAME};

/// The ways out that are files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileWay {
    /// Plain text.
    Text,
    /// Pages.
    Pdf,
    /// Pages behind six words.
    Locked,
}

impl FileWay {
    /// How the ledger calls it.
    pub fn kept(self) -> ShareWay {
        match self {
            Self::Text => ShareWay::TextFile,
            Self::Pdf => ShareWay::Pdf,
            Self::Locked => ShareWay::LockedPdf,
        }
    }

    /// The name the file is offered under. A locked one is called no differently: the name does not say that somebody
    /// had something to hide.
    pub fn file_name(self) -> &'static str {
        match self {
            Self::Text => FILE_NAME,
            Self::Pdf | Self::Locked => PDF_NAME,
        }
    }
}

/// A file, with its words if it is locked.
pub struct Made {
    /// The file.
    pub bytes: Vec<u8>,
    /// What opens it, to be said and never sent along.
    pub passphrase: Option<SpokenPassphrase>,
}

/// `sheet` as a file.
///
/// # Errors
/// See [`PdfError`].
pub fn made(sheet: &Sheet, way: FileWay) -> Result<Made, PdfError> {
    match way {
        FileWay::Text => Ok(Made { bytes: sheet.text().into_bytes(), passphrase: None }),
        FileWay::Pdf => Ok(Made { bytes: pdf(sheet)?, passphrase: None }),
        FileWay::Locked => {
            let passphrase = SpokenPassphrase::new(sheet.language())?;
            Ok(Made { bytes: lock(&pdf(sheet)?, &passphrase)?, passphrase: Some(passphrase) })
        }
    }
}
