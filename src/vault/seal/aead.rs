//! XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03): secrecy and integrity under a key and associated data.
//!
//! What it does not give: it does not commit to its key (a sealed message can be made to open under two keys, so a
//! key that came from a passphrase is checked against a commitment first); it does not hide length (callers pad); it
//! does not notice that an older message was put back (callers keep versions). A random 24-byte nonce may be drawn
//! for every message without counting: 2^80 messages would have to be sealed before a repeat is worth worrying about.

use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{Tag, XChaCha20Poly1305, XNonce};
use zeroize::{Zeroize, Zeroizing};

use super::keys::SealKey;

/// Bytes in a nonce.
pub(in crate::vault) const NONCE: usize = 24;
/// Bytes in an authentication tag.
pub(in crate::vault) const TAG: usize = 16;

/// Wrong key, wrong associated data, or an altered message. Deliberately says no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::vault) struct NotAuthentic;

/// Encrypts `text` in place and appends the tag. The caller vouches that `nonce` is fresh under `key`.
pub(in crate::vault) fn seal(key: &impl SealKey, nonce: &[u8; NONCE], associated: &[u8], text: &mut Vec<u8>) {
    // Growing would leave a copy of the text in the old allocation.
    if text.capacity() - text.len() < TAG {
        let mut roomy = Vec::with_capacity(text.len() + TAG);
        roomy.extend_from_slice(text);
        text.zeroize();
        *text = roomy;
    }
    let tag = seal_in_place(key, nonce, associated, text);
    text.extend_from_slice(&tag);
}

/// Encrypts `text` in place and gives the tag. The caller vouches that `nonce` is fresh under `key`.
pub(in crate::vault) fn seal_in_place(
    key: &impl SealKey,
    nonce: &[u8; NONCE],
    associated: &[u8],
    text: &mut [u8],
) -> [u8; TAG] {
    // INVARIANT: sealing fails only beyond 2^38 bytes; nothing here is longer than a store value or a header.
    let tag = XChaCha20Poly1305::new(key.bytes().into())
        .encrypt_inout_detached(&XNonce::from(*nonce), associated, text.into())
        .expect("the text is short");
    tag.into()
}

/// Checks the tag, then decrypts. On failure nothing was decrypted.
pub(in crate::vault) fn open(
    key: &impl SealKey,
    nonce: &[u8; NONCE],
    associated: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, NotAuthentic> {
    let (sealed, tag) = sealed.split_last_chunk::<TAG>().ok_or(NotAuthentic)?;
    let mut text = Zeroizing::new(sealed.to_vec());
    open_in_place(key, nonce, associated, &mut text, tag)?;
    Ok(text)
}

/// Checks the tag, then decrypts `text` in place. On failure nothing was decrypted.
pub(in crate::vault) fn open_in_place(
    key: &impl SealKey,
    nonce: &[u8; NONCE],
    associated: &[u8],
    text: &mut [u8],
    tag: &[u8; TAG],
) -> Result<(), NotAuthentic> {
    XChaCha20Poly1305::new(key.bytes().into())
        .decrypt_inout_detached(&XNonce::from(*nonce), associated, text.into(), &Tag::from(*tag))
        .map_err(|_| NotAuthentic)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::testing::{hex, unhex};

    struct Fixed([u8; 32]);
    impl SealKey for Fixed {
        fn bytes(&self) -> &[u8; 32] {
            &self.0
        }
    }

    /// draft-irtf-cfrg-xchacha-03, appendix A.3.1.
    #[test]
    fn agrees_with_the_draft() {
        let key = Fixed(std::array::from_fn(|i| 0x80 + i as u8));
        let nonce: [u8; 24] = std::array::from_fn(|i| 0x40 + i as u8);
        let associated = unhex("50515253c0c1c2c3c4c5c6c7");
        let plain = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, \
                      sunscreen would be it.";
        let mut text = plain.to_vec();
        seal(&key, &nonce, &associated, &mut text);
        assert_eq!(
            hex(&text),
            "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39\
             ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9\
             21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49"
        );
        assert_eq!(*open(&key, &nonce, &associated, &text).unwrap(), plain);
    }

    #[test]
    fn any_change_is_refused() {
        let key = Fixed([7; 32]);
        let mut text = b"what was said in the room".to_vec();
        seal(&key, &[1; 24], b"where", &mut text);
        assert!(open(&key, &[1; 24], b"where", &text).is_ok());
        assert!(open(&Fixed([8; 32]), &[1; 24], b"where", &text).is_err());
        assert!(open(&key, &[2; 24], b"where", &text).is_err());
        assert!(open(&key, &[1; 24], b"elsewhere", &text).is_err());
        assert!(open(&key, &[1; 24], b"where", &text[..15]).is_err());
        for at in 0..text.len() {
            let mut bent = text.clone();
            bent[at] ^= 1;
            assert!(open(&key, &[1; 24], b"where", &bent).is_err());
        }
    }
}

#[cfg(test)]
mod wycheproof;
