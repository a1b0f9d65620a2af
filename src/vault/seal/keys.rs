//! Every key there is: a type each, a label each, a function each.
//!
//! ```text
//! passphrase + salt --Argon2id-------------> KekRoot, CommitRoot
//! recovery code + salt --"code kek", "code cmt"--> KekRoot, CommitRoot
//! KekRoot    --"slot key"---> SlotKey      opens the slot's MasterKey
//! CommitRoot --"commit"-----> 32 bytes     compared before the slot is opened
//! MasterKey  --"header mac"-> HeaderMacKey
//! MasterKey  --"body key"---> BodyKey      opens the header's sealed body: EpochKey
//! EpochKey   --"records"----> RecordKey    seals records
//! EpochKey   --"manifest"---> ManifestKey  seals the manifest
//! EpochKey   --"index"------> IndexKey     names store keys
//! EpochKey   --"set"--------> SetKey       sums the set of live records
//! FileKey    random, one for each sealed file; kept in a record
//! ```
//!
//! A key lives in its own heap allocation, is wiped when dropped, and has neither `Debug` nor `Clone`. What this does
//! not give: protection from a process that can read our memory, or from the system paging it out.

use secrecy::{ExposeSecret, SecretBox};
use zeroize::Zeroizing;

use super::hash::{self, Label, label};
use super::random::{Draw, NoRandomness};
use crate::vault::VaultId;

/// A key that may seal. Others cannot be passed to the cipher by mistake.
pub(in crate::vault) trait SealKey {
    /// The raw key; for the cipher alone.
    fn bytes(&self) -> &[u8; 32];
}

macro_rules! keys {
    ($($(#[$doc:meta])* $name:ident;)*) => { $(
        $(#[$doc])*
        pub(in crate::vault) struct $name(SecretBox<[u8; 32]>);
    )* };
}

keys! {
    /// Makes a slot's key-encryption key, nothing else.
    KekRoot;
    /// Makes a slot's commitment, nothing else.
    CommitRoot;
    /// Wraps the master key in one slot.
    SlotKey;
    /// Random, once per vault. Wraps the epoch key; makes the header's keys.
    MasterKey;
    /// MAC over the header.
    HeaderMacKey;
    /// Seals the header's body.
    BodyKey;
    /// Random, once per epoch; written nowhere but in the header's sealed body.
    EpochKey;
    /// Seals records.
    RecordKey;
    /// Seals the manifest.
    ManifestKey;
    /// Turns shelf and record id into store keys.
    IndexKey;
    /// Turns a live record into a summand of the manifest's set-hash.
    SetKey;
    /// Random, once per sealed file, and used for that file alone. Kept in a record of the vault's own.
    FileKey;
    /// Random, once per vault, kept in a record: hashes what the ledger must recognise and not keep.
    DigestKey;
}

/// What a passphrase or a recovery code comes to in one slot.
pub(in crate::vault) struct Roots {
    pub(in crate::vault) kek: KekRoot,
    pub(in crate::vault) commit: CommitRoot,
}

macro_rules! seal_keys {
    ($($name:ident),*) => { $(
        impl SealKey for $name {
            fn bytes(&self) -> &[u8; 32] {
                self.0.expose_secret()
            }
        }
    )* };
}
seal_keys!(SlotKey, BodyKey, RecordKey, ManifestKey, FileKey);

const SLOT_KEY: Label = label("mellom1 slot key");
const COMMIT: Label = label("mellom1 commit");
const CODE_KEK: Label = label("mellom1 code kek");
const CODE_COMMIT: Label = label("mellom1 code cmt");
const HARDWARE_KEK: Label = label("mellom1 hw kek");
const HARDWARE_COMMIT: Label = label("mellom1 hw cmt");
const HEADER_MAC_KEY: Label = label("mellom1 hdr mac");
const HEADER_MAC: Label = label("mellom1 hdr tag");
const BODY_KEY: Label = label("mellom1 body key");
const RECORD_KEY: Label = label("mellom1 records");
const MANIFEST_KEY: Label = label("mellom1 manifest");
const INDEX_KEY: Label = label("mellom1 index");
const SET_KEY: Label = label("mellom1 set");
const RECORD_NAME: Label = label("mellom1 rec name");
const MANIFEST_NAME: Label = label("mellom1 man name");
const DIGEST: Label = label("mellom1 digest");
const SUMMAND: Label = label("mellom1 summand");

fn derive(key: &SecretBox<[u8; 32]>, label: &Label, parts: &[&[u8]]) -> SecretBox<[u8; 32]> {
    SecretBox::init_with_mut(|out| hash::keyed_32(key.expose_secret(), label, parts, out))
}

fn make(draw: Draw<'_>) -> Result<SecretBox<[u8; 32]>, NoRandomness> {
    let mut drawn = Ok(());
    let key = SecretBox::init_with_mut(|out: &mut [u8; 32]| drawn = draw(out));
    drawn.map(|()| key)
}

/// From one place in memory to its own, with no stop on the stack.
fn copied(bytes: &[u8]) -> SecretBox<[u8; 32]> {
    SecretBox::init_with_mut(|out: &mut [u8; 32]| out.copy_from_slice(bytes))
}

/// Splits Argon2id's 64 bytes.
pub(super) fn split_roots(output: &[u8; 64]) -> Roots {
    let (kek, commit) = output.split_at(32);
    Roots { kek: KekRoot(copied(kek)), commit: CommitRoot(copied(commit)) }
}

/// The roots of a recovery code in the slot with this salt. The code has 128 random bits, which nobody can try through,
/// so nothing slow stands here; a passphrase must never come this way.
pub(in crate::vault) fn derive_code_roots(code: &[u8; 16], salt: &[u8; 32]) -> Roots {
    let root = |label| SecretBox::init_with_mut(|out| hash::keyed_32(code, label, &[salt], out));
    Roots { kek: KekRoot(root(&CODE_KEK)), commit: CommitRoot(root(&CODE_COMMIT)) }
}

/// The roots of a secret that the device holds, in the slot with this salt. Random from end to end, like a code.
pub(in crate::vault) fn derive_hardware_roots(secret: &[u8; 32], salt: &[u8; 32]) -> Roots {
    let root = |label| SecretBox::init_with_mut(|out| hash::keyed_32(secret, label, &[salt], out));
    Roots { kek: KekRoot(root(&HARDWARE_KEK)), commit: CommitRoot(root(&HARDWARE_COMMIT)) }
}

/// The key that wraps the master key in the slot described by `context`.
pub(in crate::vault) fn derive_slot_key(root: &KekRoot, context: &[u8]) -> SlotKey {
    SlotKey(derive(&root.0, &SLOT_KEY, &[context]))
}

/// What the slot stores so that a passphrase can be told right or wrong before anything is opened. Finding two
/// passphrases with one commitment is finding a collision of BLAKE2b-256.
pub(in crate::vault) fn derive_commitment(root: &CommitRoot, context: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    hash::keyed_32(root.0.expose_secret(), &COMMIT, &[context], &mut out);
    out
}

/// Whether `root` is the one that was committed to. Constant time.
pub(in crate::vault) fn commits(root: &CommitRoot, context: &[u8], commitment: &[u8; 32]) -> bool {
    hash::keyed_32_is(root.0.expose_secret(), &COMMIT, &[context], commitment)
}

/// A new master key.
pub(in crate::vault) fn make_master_key(draw: Draw<'_>) -> Result<MasterKey, NoRandomness> {
    make(draw).map(MasterKey)
}

/// A new epoch key.
pub(in crate::vault) fn make_epoch_key(draw: Draw<'_>) -> Result<EpochKey, NoRandomness> {
    make(draw).map(EpochKey)
}

/// A new file key.
pub(in crate::vault) fn make_file_key(draw: Draw<'_>) -> Result<FileKey, NoRandomness> {
    make(draw).map(FileKey)
}

/// The file key as it goes into its record, to be sealed at once.
pub(in crate::vault) fn file_key_to_wrap(key: &FileKey) -> &[u8; 32] {
    key.0.expose_secret()
}

/// A file key whose record was just opened.
pub(in crate::vault) fn unwrap_file_key(opened: &[u8; 32]) -> FileKey {
    FileKey(copied(opened))
}

/// The master key as it goes into a slot, to be sealed at once.
pub(in crate::vault) fn master_key_to_wrap(key: &MasterKey) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(key.0.expose_secret().to_vec())
}

/// The epoch key as it goes into the header's body, to be sealed at once.
pub(in crate::vault) fn epoch_key_to_wrap(key: &EpochKey) -> &[u8; 32] {
    key.0.expose_secret()
}

/// A master key that was just opened.
pub(in crate::vault) fn unwrap_master_key(opened: &[u8; 32]) -> MasterKey {
    MasterKey(copied(opened))
}

/// An epoch key that was just opened.
pub(in crate::vault) fn unwrap_epoch_key(opened: &[u8; 32]) -> EpochKey {
    EpochKey(copied(opened))
}

/// A new digest key.
pub(in crate::vault) fn make_digest_key(draw: Draw<'_>) -> Result<DigestKey, NoRandomness> {
    make(draw).map(DigestKey)
}

/// The digest key as it goes into its record, to be sealed at once.
pub(in crate::vault) fn digest_key_to_keep(key: &DigestKey) -> &[u8; 32] {
    key.0.expose_secret()
}

/// A digest key that was just read.
pub(in crate::vault) fn digest_key_kept(kept: &[u8; 32]) -> DigestKey {
    DigestKey(copied(kept))
}

/// The keyed hash of a text.
pub(in crate::vault) fn derive_digest(key: &DigestKey, bytes: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    hash::keyed_32(key.0.expose_secret(), &DIGEST, &[bytes], &mut out);
    out
}

/// The key of the header's MAC.
pub(in crate::vault) fn derive_header_mac_key(key: &MasterKey, vault: &VaultId) -> HeaderMacKey {
    HeaderMacKey(derive(&key.0, &HEADER_MAC_KEY, &[vault]))
}

/// The MAC over a header's bytes.
pub(in crate::vault) fn derive_header_mac(key: &HeaderMacKey, header: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    hash::keyed_32(key.0.expose_secret(), &HEADER_MAC, &[header], &mut out);
    out
}

/// Whether the MAC is right. Constant time.
pub(in crate::vault) fn header_mac_is(key: &HeaderMacKey, header: &[u8], tag: &[u8; 32]) -> bool {
    hash::keyed_32_is(key.0.expose_secret(), &HEADER_MAC, &[header], tag)
}

/// The key of the header's sealed body.
pub(in crate::vault) fn derive_body_key(key: &MasterKey, vault: &VaultId) -> BodyKey {
    BodyKey(derive(&key.0, &BODY_KEY, &[vault]))
}

/// The key that seals an epoch's records.
pub(in crate::vault) fn derive_record_key(key: &EpochKey, vault: &VaultId) -> RecordKey {
    RecordKey(derive(&key.0, &RECORD_KEY, &[vault]))
}

/// The key that seals an epoch's manifest.
pub(in crate::vault) fn derive_manifest_key(key: &EpochKey, vault: &VaultId) -> ManifestKey {
    ManifestKey(derive(&key.0, &MANIFEST_KEY, &[vault]))
}

/// The key that names an epoch's records in the store: names say nothing and die with the epoch.
pub(in crate::vault) fn derive_index_key(key: &EpochKey, vault: &VaultId) -> IndexKey {
    IndexKey(derive(&key.0, &INDEX_KEY, &[vault]))
}

/// The key of an epoch's set-hash. The sum is safe from chosen sets because no one without this key can compute a
/// summand.
pub(in crate::vault) fn derive_set_key(key: &EpochKey, vault: &VaultId) -> SetKey {
    SetKey(derive(&key.0, &SET_KEY, &[vault]))
}

/// The store key of a chunk of a record.
pub(in crate::vault) fn derive_record_name(key: &IndexKey, shelf: u8, id: &[u8; 16], chunk: u32) -> [u8; 16] {
    let parts: [&[u8]; 3] = [&[shelf], id, &chunk.to_le_bytes()];
    hash::keyed_16(key.0.expose_secret(), &RECORD_NAME, &parts)
}

/// The store key of the manifest.
pub(in crate::vault) fn derive_manifest_name(key: &IndexKey) -> [u8; 16] {
    hash::keyed_16(key.0.expose_secret(), &MANIFEST_NAME, &[])
}

/// A live record's summand.
pub(in crate::vault) fn derive_summand(key: &SetKey, name: &[u8; 16], version: u64, chunks: u32) -> [u8; 32] {
    let mut out = [0; 32];
    let parts: [&[u8]; 3] = [name, &version.to_le_bytes(), &chunks.to_le_bytes()];
    hash::keyed_32(key.0.expose_secret(), &SUMMAND, &parts, &mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::testing::{assert_not_impl, hex};

    fn key(fill: u8) -> SecretBox<[u8; 32]> {
        SecretBox::init_with_mut(|out: &mut [u8; 32]| *out = [fill; 32])
    }

    fn shown(key: &SecretBox<[u8; 32]>) -> String {
        hex(key.expose_secret())
    }

    /// Frozen; each line recomputed with Python's hashlib.blake2b(key=, person=, digest_size=).
    #[test]
    fn derivations_are_frozen() {
        let vault: VaultId = [0xaa; 16];
        let Roots { kek, commit } = split_roots(&std::array::from_fn(|i| i as u8));
        let code = derive_code_roots(&std::array::from_fn(|i| i as u8), &[8; 32]);
        let hardware = derive_hardware_roots(&std::array::from_fn(|i| i as u8), &[8; 32]);
        let master = MasterKey(key(1));
        let epoch = EpochKey(key(2));
        let index = IndexKey(key(3));
        let set = SetKey(key(4));
        let mac = HeaderMacKey(key(5));
        let rows = [
            ("slot key", shown(&derive_slot_key(&kek, b"context").0)),
            ("commit", hex(&derive_commitment(&commit, b"context"))),
            ("code kek", shown(&code.kek.0)),
            ("code cmt", shown(&code.commit.0)),
            ("hw kek", shown(&hardware.kek.0)),
            ("hw cmt", shown(&hardware.commit.0)),
            ("hdr mac", shown(&derive_header_mac_key(&master, &vault).0)),
            ("hdr tag", hex(&derive_header_mac(&mac, b"header"))),
            ("body key", shown(&derive_body_key(&master, &vault).0)),
            ("records", shown(&derive_record_key(&epoch, &vault).0)),
            ("manifest", shown(&derive_manifest_key(&epoch, &vault).0)),
            ("index", shown(&derive_index_key(&epoch, &vault).0)),
            ("set", shown(&derive_set_key(&epoch, &vault).0)),
            ("rec name", hex(&derive_record_name(&index, 7, &[9; 16], 1))),
            ("man name", hex(&derive_manifest_name(&index))),
            ("summand", hex(&derive_summand(&set, &[6; 16], 258, 3))),
        ];
        let expected = include_str!("derivations.txt");
        let got: String = rows.iter().map(|(name, value)| format!("{name} = {value}\n")).collect();
        assert_eq!(got, expected);
    }

    #[test]
    fn keys_can_be_neither_printed_nor_copied() {
        macro_rules! all {
            ($($name:ident),*) => { $(
                assert_not_impl!($name: std::fmt::Debug);
                assert_not_impl!($name: Clone);
            )* };
        }
        all!(Roots, KekRoot, CommitRoot, SlotKey, MasterKey, HeaderMacKey, BodyKey);
        all!(EpochKey, RecordKey, ManifestKey, IndexKey, SetKey, DigestKey, FileKey);
    }

    #[test]
    fn a_failing_source_makes_no_key() {
        assert!(make_master_key(&mut |_| Err(NoRandomness)).is_err());
        assert!(make_epoch_key(&mut |_| Err(NoRandomness)).is_err());
        assert!(make_file_key(&mut |_| Err(NoRandomness)).is_err());
    }

    #[test]
    fn a_commitment_tells_right_from_wrong() {
        let root = CommitRoot(key(1));
        let commitment = derive_commitment(&root, b"context");
        assert!(commits(&root, b"context", &commitment));
        assert!(!commits(&root, b"other", &commitment));
        assert!(!commits(&CommitRoot(key(2)), b"context", &commitment));
    }
}
