//! Ways in: passphrase and recovery code, proved and changed.

use std::fs;

use mellom::vault::{ChangeError, Cost, OpenVault, Passphrase, Proof, RecoveryCode, UnlockError, Vault};

use crate::support::{LETTERS, Place, held, id, right, wrong};

pub fn new() -> Passphrase {
    Passphrase::new("blå himmel over dalen".to_owned())
}

/// A vault with one record in it, locked, and its code.
pub fn filled(place: &Place) -> (Vault, RecoveryCode) {
    let vault = place.vault();
    let (open, code) = vault.create(&right(), Cost::FLOOR).unwrap();
    open.put(LETTERS, id(1), b"what was said").unwrap();
    (vault, code)
}

pub fn assert_whole(open: &OpenVault) {
    assert_eq!(open.losses(), None);
    assert_eq!(held(open, 1).unwrap(), b"what was said");
}

fn is_wrong_passphrase(error: Option<UnlockError>) -> bool {
    matches!(error, Some(UnlockError::WrongPassphrase { .. }))
}

fn is_wrong_code(error: Option<UnlockError>) -> bool {
    matches!(error, Some(UnlockError::WrongCode { .. }))
}

#[test]
fn the_code_opens_what_the_passphrase_closed() {
    let place = Place::new();
    let (vault, code) = filled(&place);
    let written: Vec<_> = code.words().collect();
    drop((vault, code));
    let vault = place.vault();
    let typed = RecoveryCode::parse(&written.join("\n")).unwrap();
    assert_whole(&vault.unlock_with_code(&typed).unwrap());
    assert_whole(&vault.unlock(&right()).unwrap());
}

#[test]
fn no_two_vaults_have_one_code() {
    let (one, other) = (Place::new(), Place::new());
    let ((_one, code), (other, _)) = (filled(&one), filled(&other));
    assert!(is_wrong_code(other.unlock_with_code(&code).err()));
}

#[test]
fn a_changed_passphrase_is_the_only_one() {
    let place = Place::new();
    let (vault, code) = filled(&place);
    let before = place.contents();
    let cost = Cost::new(20 * 1024, 3).unwrap();
    vault.change_passphrase(Proof::Passphrase(&right()), &new(), cost).unwrap();

    // Not a byte of any record was touched.
    let after = place.contents();
    let changed: Vec<_> = after.iter().filter(|(path, bytes)| before.get(*path) != Some(bytes)).collect();
    assert_eq!(changed.iter().map(|(path, _)| (*path).clone()).collect::<Vec<_>>(), [place.header()]);
    assert_eq!(before.len(), after.len());
    // The cost is the new one: memory and passes stand in clear in slot 0.
    assert_eq!(after[&place.header()][72..80], [0, 80, 0, 0, 3, 0, 0, 0]);

    drop(vault);
    let vault = place.vault();
    assert!(is_wrong_passphrase(vault.unlock(&right()).err()));
    assert_whole(&vault.unlock(&new()).unwrap());
    assert_whole(&vault.unlock_with_code(&code).unwrap());
}

#[test]
fn a_forgotten_passphrase_is_mended_with_the_code() {
    let place = Place::new();
    let (vault, code) = filled(&place);
    vault.change_passphrase(Proof::Code(&code), &new(), Cost::FLOOR).unwrap();
    assert!(is_wrong_passphrase(vault.unlock(&right()).err()));
    assert_whole(&vault.unlock(&new()).unwrap());
    // It stays good for the next time.
    assert_whole(&vault.unlock_with_code(&code).unwrap());
}

#[test]
fn a_new_code_is_the_only_one() {
    let place = Place::new();
    let (vault, old) = filled(&place);
    let code = vault.new_recovery_code(Proof::Passphrase(&right())).unwrap();
    assert!(is_wrong_code(vault.unlock_with_code(&old).err()));
    assert_whole(&vault.unlock_with_code(&code).unwrap());
    assert_whole(&vault.unlock(&right()).unwrap());
    // Whoever has the code may change it too.
    let third = vault.new_recovery_code(Proof::Code(&code)).unwrap();
    assert!(is_wrong_code(vault.unlock_with_code(&code).err()));
    assert_whole(&vault.unlock_with_code(&third).unwrap());
}

#[test]
fn an_open_vault_goes_on_under_its_new_passphrase() {
    let place = Place::new();
    let (vault, _code) = filled(&place);
    let open = vault.unlock(&right()).unwrap();
    vault.change_passphrase(Proof::Passphrase(&right()), &new(), Cost::FLOOR).unwrap();
    open.put(LETTERS, id(2), b"and on it goes").unwrap();
    drop((open, vault));
    let open = place.vault().unlock(&new()).unwrap();
    assert_whole(&open);
    assert_eq!(held(&open, 2).unwrap(), b"and on it goes");
}

#[test]
fn without_a_proof_nothing_changes_and_the_try_counts() {
    let place = Place::new();
    let (vault, _code) = filled(&place);
    let header = fs::read(place.header()).unwrap();
    let mut foreign = filled(&Place::new()).1;
    let refused = vault.change_passphrase(Proof::Passphrase(&wrong()), &new(), Cost::FLOOR).err();
    assert!(matches!(refused, Some(ChangeError::Proof(UnlockError::WrongPassphrase { .. }))));
    let refused = vault.new_recovery_code(Proof::Code(&foreign)).err();
    assert!(matches!(refused, Some(ChangeError::Proof(UnlockError::WrongCode { .. }))));
    assert!(is_wrong_passphrase(vault.check(&wrong()).err()));
    // Three were free, whichever door they were tried at.
    assert!(!vault.wait_before_next_try().is_zero());
    for refused in [vault.unlock(&right()).err(), vault.check(&right()).err()] {
        assert!(matches!(refused, Some(UnlockError::TooSoon { .. })));
    }
    let refused = vault.change_passphrase(Proof::Passphrase(&right()), &new(), Cost::FLOOR).err();
    assert!(matches!(refused, Some(ChangeError::Proof(UnlockError::TooSoon { .. }))));
    assert_eq!(fs::read(place.header()).unwrap(), header);
    foreign = RecoveryCode::parse("zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong").unwrap();
    assert!(matches!(vault.unlock_with_code(&foreign).err(), Some(UnlockError::TooSoon { .. })));
}

#[test]
fn asking_again_tells_right_from_wrong_and_opens_nothing() {
    let place = Place::new();
    let (vault, code) = filled(&place);
    vault.check(&right()).unwrap();
    vault.check_code(&code).unwrap();
    let open = vault.unlock(&right()).unwrap();
    assert!(is_wrong_passphrase(vault.check(&wrong()).err()));
    assert!(is_wrong_passphrase(vault.check(&wrong()).err()));
    // A right one clears the count.
    vault.check(&right()).unwrap();
    assert!(is_wrong_passphrase(vault.check(&wrong()).err()));
    assert!(vault.wait_before_next_try().is_zero());
    assert_whole(&open);
    assert_eq!(Place::new().vault().check(&right()).err(), Some(UnlockError::Absent));
}

#[test]
fn a_weak_new_passphrase_costs_no_try() {
    let place = Place::new();
    let (vault, _code) = filled(&place);
    for _ in 0..5 {
        let weak = Passphrase::new("12345678".to_owned());
        let refused = vault.change_passphrase(Proof::Passphrase(&wrong()), &weak, Cost::FLOOR);
        assert_eq!(refused.err(), Some(ChangeError::TooWeak));
    }
    assert!(vault.wait_before_next_try().is_zero());
}

/// Not promised, and said so: this is what renewing is for.
#[test]
fn an_older_header_still_opens_with_the_passphrase_of_its_day() {
    let place = Place::new();
    let (vault, _code) = filled(&place);
    let old = fs::read(place.header()).unwrap();
    vault.change_passphrase(Proof::Passphrase(&right()), &new(), Cost::FLOOR).unwrap();
    drop(vault);
    fs::write(place.header(), old).unwrap();
    assert_whole(&place.vault().unlock(&right()).unwrap());
}
