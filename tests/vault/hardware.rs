//! The device as a way in: it opens what the passphrase opens, it is never the only way, and losing it loses nothing.

use std::fs;

use mellom::vault::{ChangeError, Cost, HardwareSecret, OpenVault, Passphrase, Proof, UnlockError, Vault};

use crate::support::{LETTERS, Place, id, right, wrong};

const SAID: &[u8] = b"what was said";

fn filled(place: &Place) -> Vault {
    let vault = place.vault();
    let (open, _code) = vault.create(&right(), Cost::FLOOR).unwrap();
    open.put(LETTERS, id(1), SAID).unwrap();
    vault
}

fn with_device(vault: &Vault, secret: &HardwareSecret) -> Result<OpenVault, UnlockError> {
    vault.unlock_with_hardware(secret, &|_, _, _| ())
}

fn assert_whole(open: &OpenVault) {
    assert_eq!(open.get(LETTERS, id(1)).unwrap().as_deref(), Some(SAID));
    assert!(open.losses().is_none());
}

fn new() -> Passphrase {
    Passphrase::new("en annen grøt med bær".to_owned())
}

#[test]
fn the_secret_of_the_device_opens_what_the_passphrase_opens() {
    let place = Place::new();
    let vault = filled(&place);
    let secret = HardwareSecret::random().unwrap();
    assert_eq!(with_device(&vault, &secret).err(), Some(UnlockError::WrongSecret), "nobody let it in yet");
    vault.admit_hardware(Proof::Passphrase(&right()), &secret).unwrap();
    assert_whole(&with_device(&vault, &secret).unwrap());
    drop(vault);
    // In another process, and the passphrase beside it.
    let vault = place.vault();
    assert_whole(&with_device(&vault, &secret).unwrap());
    assert_whole(&vault.unlock(&right()).unwrap());
}

#[test]
fn nobody_lets_a_device_in_without_the_passphrase() {
    let place = Place::new();
    let vault = filled(&place);
    let secret = HardwareSecret::random().unwrap();
    let refused = vault.admit_hardware(Proof::Passphrase(&wrong()), &secret).err();
    assert!(matches!(refused, Some(ChangeError::Proof(UnlockError::WrongPassphrase { .. }))), "{refused:?}");
    assert_eq!(with_device(&vault, &secret).err(), Some(UnlockError::WrongSecret));
}

#[test]
fn another_secret_opens_nothing_and_costs_no_try() {
    let place = Place::new();
    let vault = filled(&place);
    let secret = HardwareSecret::random().unwrap();
    vault.admit_hardware(Proof::Passphrase(&right()), &secret).unwrap();
    for _ in 0..20 {
        let other = HardwareSecret::random().unwrap();
        assert_eq!(with_device(&vault, &other).err(), Some(UnlockError::WrongSecret));
    }
    assert!(vault.wait_before_next_try().is_zero());
    assert_whole(&vault.unlock(&right()).unwrap());
}

#[test]
fn a_new_secret_takes_the_place_of_the_old_one() {
    let place = Place::new();
    let vault = filled(&place);
    let (old, young) = (HardwareSecret::random().unwrap(), HardwareSecret::random().unwrap());
    vault.admit_hardware(Proof::Passphrase(&right()), &old).unwrap();
    vault.admit_hardware(Proof::Passphrase(&right()), &young).unwrap();
    assert_eq!(with_device(&vault, &old).err(), Some(UnlockError::WrongSecret));
    assert_whole(&with_device(&vault, &young).unwrap());
}

#[test]
fn a_device_that_was_dismissed_opens_nothing_and_everything_else_opens_as_before() {
    let place = Place::new();
    let vault = place.vault();
    let (open, code) = vault.create(&right(), Cost::FLOOR).unwrap();
    open.put(LETTERS, id(1), SAID).unwrap();
    let secret = HardwareSecret::random().unwrap();
    vault.admit_hardware(Proof::Passphrase(&right()), &secret).unwrap();
    vault.dismiss_hardware(&open).unwrap();
    // Twice is not an error.
    vault.dismiss_hardware(&open).unwrap();
    drop(open);
    assert_eq!(with_device(&vault, &secret).err(), Some(UnlockError::WrongSecret));
    assert_whole(&vault.unlock(&right()).unwrap());
    assert_whole(&vault.unlock_with_code(&code).unwrap());
}

#[test]
fn a_changed_passphrase_leaves_the_device_in_and_a_renewal_does_not() {
    let place = Place::new();
    let vault = filled(&place);
    let secret = HardwareSecret::random().unwrap();
    vault.admit_hardware(Proof::Passphrase(&right()), &secret).unwrap();
    vault.change_passphrase(Proof::Passphrase(&right()), &new(), Cost::FLOOR).unwrap();
    let open = with_device(&vault, &secret).unwrap();
    assert_whole(&open);
    vault.renew(&open, Proof::Passphrase(&new()), &right(), Cost::FLOOR).unwrap();
    drop(open);
    assert_eq!(with_device(&vault, &secret).err(), Some(UnlockError::WrongSecret));
    assert_whole(&vault.unlock(&right()).unwrap());
}

/// A rewrite keeps the slots as they were.
#[test]
fn erasing_leaves_the_device_in() {
    let place = Place::new();
    let vault = filled(&place);
    let secret = HardwareSecret::random().unwrap();
    vault.admit_hardware(Proof::Passphrase(&right()), &secret).unwrap();
    let open = with_device(&vault, &secret).unwrap();
    open.put(LETTERS, id(2), b"gone soon").unwrap();
    open.remove(LETTERS, id(2)).unwrap();
    let _done = open.rewrite(&|| true).unwrap();
    drop(open);
    assert_whole(&with_device(&vault, &secret).unwrap());
}

#[test]
fn from_outside_nobody_sees_whether_a_device_opens_it() {
    let place = Place::new();
    let vault = filled(&place);
    let before = fs::read(place.header()).unwrap();
    let open = vault.unlock(&right()).unwrap();
    vault.admit_hardware(Proof::Passphrase(&right()), &HardwareSecret::random().unwrap()).unwrap();
    let with = fs::read(place.header()).unwrap();
    vault.dismiss_hardware(&open).unwrap();
    let without = fs::read(place.header()).unwrap();
    // The slot is 192 bytes from 40 + 2 * 192 on, and noise each time; the two before it are not touched.
    let (slots, slot) = (40..40 + 2 * 192, 40 + 2 * 192..40 + 3 * 192);
    assert!(before[slots.clone()] == with[slots.clone()] && with[slots.clone()] == without[slots]);
    assert!(before[slot.clone()] != with[slot.clone()] && with[slot.clone()] != without[slot.clone()]);
    // Not merely another slot each time, but one like the other: of 192 random bytes about 135 differ from each other.
    for whole in [&before, &with, &without] {
        let different: std::collections::BTreeSet<u8> = whole[slot.clone()].iter().copied().collect();
        assert!(different.len() > 100, "{}", different.len());
    }
}

#[test]
fn a_device_does_not_wait_out_wrong_passphrases() {
    let place = Place::new();
    let vault = filled(&place);
    let secret = HardwareSecret::random().unwrap();
    vault.admit_hardware(Proof::Passphrase(&right()), &secret).unwrap();
    for _ in 0..4 {
        assert!(vault.unlock(&wrong()).is_err());
    }
    assert!(!vault.wait_before_next_try().is_zero());
    assert_whole(&with_device(&vault, &secret).unwrap());
    assert!(vault.wait_before_next_try().is_zero(), "whoever is in may try again at once");
}
