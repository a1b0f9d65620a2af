//! A lock around a PDF: AES-256 as ISO 32000-2 has it (revision 6), opened with a passphrase that is said aloud.
//!
//! Everything in the file is sealed, the properties too; outside the lock stand only random numbers and how the file is
//! built. How strong it is, is how strong the passphrase is: somebody who holds the file may guess as fast as they can.

use std::collections::BTreeMap;
use std::sync::Arc;

use lopdf::encryption::crypt_filters::{Aes256CryptFilter, CryptFilter};
use lopdf::{Dictionary, Document, EncryptionState, EncryptionVersion, Object, Permissions};
use zeroize::Zeroizing;

use super::neutral;
use super::pdf::PdfError;
use super::spoken::SpokenPassphrase;

/// The one filter, for texts and streams alike.
const FILTER: &[u8] = b"StdCF";

/// `pdf` behind `passphrase`.
///
/// The passphrase and the key are wiped here; what lopdf copied of them while it worked is beyond our reach.
///
/// # Errors
///
/// [`PdfError::NoRandomness`], and [`PdfError::Failed`] for bytes that are no PDF of ours.
pub fn lock(pdf: &[u8], passphrase: &SpokenPassphrase) -> Result<Vec<u8>, PdfError> {
    let mut document = Document::load_mem(pdf).map_err(|_| PdfError::Failed)?;
    // What stands in the properties of the open file must not stand outside the lock.
    let name = || Ok(Object::string_literal(neutral::bytes::<16>()?.to_vec()));
    document.trailer.set("ID", Object::Array(vec![name()?, name()?]));
    say_extension(&mut document)?;

    let key = Zeroizing::new(neutral::bytes::<32>()?);
    let spoken = passphrase.text();
    // A second way in, which the format asks for, and which nobody knows.
    let owner = Zeroizing::new(neutral::fresh()?);
    let filter: Arc<dyn CryptFilter> = Arc::new(Aes256CryptFilter);
    let state = EncryptionState::try_from(EncryptionVersion::V5 {
        encrypt_metadata: true,
        crypt_filters: BTreeMap::from([(FILTER.to_vec(), filter)]),
        file_encryption_key: &*key,
        stream_filter: FILTER.to_vec(),
        string_filter: FILTER.to_vec(),
        owner_password: &owner,
        user_password: &spoken,
        // Who may read it may also print it, and have it read aloud.
        permissions: Permissions::all(),
    })
    .map_err(|_| PdfError::Failed)?;
    document.encrypt(&state).map_err(|_| PdfError::Failed)?;
    let mut locked = Vec::new();
    document.save_to(&mut locked).map_err(|_| PdfError::Failed)?;
    Ok(locked)
}

/// PDF/UA-1 is a PDF 1.7, which knows this lock only as an extension (Adobe's, level 8; ISO took it over as it was).
fn say_extension(document: &mut Document) -> Result<(), PdfError> {
    let mut level = Dictionary::new();
    level.set("BaseVersion", Object::Name(b"1.7".to_vec()));
    level.set("ExtensionLevel", 8);
    let mut adobe = Dictionary::new();
    adobe.set("ADBE", level);
    document.catalog_mut().map_err(|_| PdfError::Failed)?.set("Extensions", adobe);
    Ok(())
}
