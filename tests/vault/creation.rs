//! Making a vault, and what is refused.

use mellom::vault::{Cost, CreateError, Passphrase, Presence, UnlockError, Vault};

use crate::support::{LETTERS, Place, id, right};

#[test]
fn there_is_nothing_until_it_is_created() {
    let place = Place::new();
    let vault = place.vault();
    assert_eq!(vault.presence(), Presence::Absent);
    assert_eq!(vault.unlock(&right()).err(), Some(UnlockError::Absent));
    assert!(vault.wait_before_next_try().is_zero());
    let (open, _code) = vault.create(&right(), Cost::FLOOR).unwrap();
    assert_eq!(vault.presence(), Presence::Present);
    assert_eq!(open.losses(), None);
    assert!(open.all(LETTERS).unwrap().records.is_empty());
}

#[test]
fn a_vault_is_not_created_over_another() {
    let place = Place::new();
    let (vault, open) = place.create();
    open.put(LETTERS, id(1), b"kept").unwrap();
    let before = std::fs::read(place.header()).unwrap();
    let again = vault.create(&right(), Cost::FLOOR);
    assert_eq!(again.err(), Some(CreateError::NotAbsent(Presence::Present)));
    assert_eq!(std::fs::read(place.header()).unwrap(), before);
    assert!(open.get(LETTERS, id(1)).unwrap().is_some());
}

#[test]
fn a_weak_passphrase_is_refused_before_anything_is_written() {
    let place = Place::new();
    let vault = place.vault();
    for weak in ["", "1234", "password1", "12345678"] {
        let made = vault.create(&Passphrase::new(weak.to_owned()), Cost::FLOOR);
        assert_eq!(made.err(), Some(CreateError::TooWeak));
    }
    assert_eq!(vault.presence(), Presence::Absent);
    assert_eq!(place.contents().len(), 1, "more than the lock file");
}

#[test]
fn a_vault_at_the_standard_cost_opens() {
    let place = Place::new();
    let vault = place.vault();
    drop(vault.create(&right(), Cost::STANDARD).unwrap());
    assert!(vault.unlock(&right()).is_ok());
}

#[cfg(unix)]
#[test]
fn the_folder_is_for_its_owner() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    let (_vault, _open) = place.create();
    let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&place.folder), 0o700);
    assert_eq!(mode(&place.header()), 0o600);
    assert_eq!(mode(&place.folder.join("attempts")), 0o600);
}

/// Each state that a kill can leave, made by hand; `kills` makes them by killing.
#[test]
fn remains_of_a_creation_are_swept_away() {
    let place = Place::new();
    let vault = place.vault();
    let unfinished = place.folder.join("store-1.creating");
    std::fs::create_dir(&unfinished).unwrap();
    std::fs::write(unfinished.join("db"), b"half").unwrap();
    std::fs::write(place.folder.join("vault.tmp"), b"half").unwrap();
    assert_eq!(vault.presence(), Presence::Absent);
    assert_eq!(vault.unlock(&right()).err(), Some(UnlockError::Absent));
    let (open, _code) = vault.create(&right(), Cost::FLOOR).unwrap();
    open.put(LETTERS, id(1), b"kept").unwrap();
    drop((open, vault));
    let (_vault, open) = place.reopen();
    assert_eq!(open.losses(), None);
    assert!(!unfinished.exists());
}

#[test]
fn a_creation_whose_last_step_is_owed_is_a_vault() {
    let place = Place::new();
    let (vault, open) = place.create();
    open.put(LETTERS, id(1), b"kept").unwrap();
    drop((open, vault));
    std::fs::rename(place.store(), place.folder.join("store-1.creating")).unwrap();
    let vault = place.vault();
    assert_eq!(vault.presence(), Presence::Present);
    let refused = vault.create(&right(), Cost::FLOOR);
    assert_eq!(refused.err(), Some(CreateError::NotAbsent(Presence::Present)));
    let open = vault.unlock(&right()).unwrap();
    assert!(open.get(LETTERS, id(1)).unwrap().is_some());
    assert!(place.store().exists());
}

#[test]
fn the_folder_is_made_with_what_leads_to_it() {
    let place = tempfile::tempdir().unwrap();
    let deep = place.path().join("a/b/vault");
    assert_eq!(Vault::at(&deep).unwrap().presence(), Presence::Absent);
}
