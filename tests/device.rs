//! A finger or a face instead of the passphrase, through the same doors the interface uses: the keeper, and a key of the
//! device's. There is no phone here, so the key is one of software that behaves like a phone's: it wraps, it gives back for
//! a person, and it throws everything away when the fingers change.

mod phone;

use std::sync::Arc;

use mellom::platform::{HardwareKey, KeyError, Prompt};
use mellom::session::{ChangeTrouble, Cost, HardwareSecret, Keeper, Passphrase, Proof, Standing, UnlockTrouble};

use crate::phone::{SoftKey, now};

fn passphrase() -> Passphrase {
    Passphrase::new("rød grøt med fløte".to_owned())
}

fn other() -> Passphrase {
    Passphrase::new("en annen grøt med bær".to_owned())
}

fn prompt() -> Prompt {
    Prompt { title: "Open".to_owned(), cancel: "Passphrase".to_owned() }
}

/// What the interface does when somebody switches it on.
fn admit(keeper: &Keeper, key: &SoftKey) {
    let secret = HardwareSecret::random().unwrap();
    let wrapped = now(key.wrap(prompt(), &secret)).unwrap();
    keeper.admit_device(Proof::Passphrase(&passphrase()), &secret, &wrapped).unwrap();
}

/// What the lock screen does.
fn unlock(keeper: &Keeper, key: &SoftKey) -> Result<(), KeyError> {
    let secret = now(key.release(prompt(), keeper.device_key().expect("it was admitted")))?;
    keeper.unlock_with_device(&secret).map_err(|_| KeyError::Failed)
}

#[test]
fn a_finger_opens_the_notebook_and_the_passphrase_still_does() {
    let folder = tempfile::tempdir().unwrap();
    let key = SoftKey::default();
    let keeper = Keeper::at_cost(folder.path().to_owned(), Cost::FLOOR);
    keeper.create(&passphrase()).unwrap();
    assert!(keeper.device_key().is_none(), "nobody is let in unasked");
    admit(&keeper, &key);
    keeper.lock();
    unlock(&keeper, &key).unwrap();
    assert_eq!(keeper.standing(), Standing::Open);
    keeper.lock();
    keeper.unlock(&passphrase()).unwrap();
}

#[test]
fn what_lies_beside_the_vault_is_not_the_secret_and_opens_nothing_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let key = SoftKey::default();
    let keeper = Keeper::at_cost(folder.path().to_owned(), Cost::FLOOR);
    keeper.create(&passphrase()).unwrap();
    admit(&keeper, &key);
    keeper.lock();
    let wrapped = HardwareSecret::take(keeper.device_key().unwrap()).unwrap();
    assert_eq!(keeper.unlock_with_device(&wrapped), Err(UnlockTrouble::WrongSecret));
    assert_eq!(keeper.standing(), Standing::Locked);
}

#[test]
fn when_the_fingers_change_the_passphrase_opens_and_the_device_can_be_let_in_again() {
    let folder = tempfile::tempdir().unwrap();
    let key = SoftKey::default();
    let keeper = Keeper::at_cost(folder.path().to_owned(), Cost::FLOOR);
    keeper.create(&passphrase()).unwrap();
    admit(&keeper, &key);
    keeper.lock();
    key.fingers_change();
    assert_eq!(unlock(&keeper, &key), Err(KeyError::Gone));
    // What the lock screen does then.
    keeper.dismiss_device().unwrap();
    assert!(keeper.device_key().is_none());
    keeper.unlock(&passphrase()).unwrap();
    admit(&keeper, &key);
    keeper.lock();
    unlock(&keeper, &key).unwrap();
}

#[test]
fn a_person_who_says_no_to_the_phone_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let key = SoftKey::that_refuses();
    let keeper = Keeper::at_cost(folder.path().to_owned(), Cost::FLOOR);
    keeper.create(&passphrase()).unwrap();
    let secret = HardwareSecret::random().unwrap();
    assert_eq!(now(key.wrap(prompt(), &secret)), Err(KeyError::Cancelled));
    assert!(keeper.device_key().is_none());
    keeper.lock();
    assert_eq!(keeper.unlock_with_device(&secret), Err(UnlockTrouble::WrongSecret));
    keeper.unlock(&passphrase()).unwrap();
}

#[test]
fn when_someone_may_know_the_passphrase_the_device_is_let_in_no_more() {
    let folder = tempfile::tempdir().unwrap();
    let key = SoftKey::default();
    let keeper = Keeper::at_cost(folder.path().to_owned(), Cost::FLOOR);
    keeper.create(&passphrase()).unwrap();
    admit(&keeper, &key);
    let wrapped = keeper.device_key().unwrap();
    keeper.renew(Proof::Passphrase(&passphrase()), &other()).unwrap();
    assert!(keeper.device_key().is_none());
    keeper.lock();
    // Nor does an older copy of the file help, and it goes when that is noticed.
    std::fs::write(folder.path().join("device.key"), &wrapped).unwrap();
    let secret = now(key.release(prompt(), wrapped)).unwrap();
    assert_eq!(keeper.unlock_with_device(&secret), Err(UnlockTrouble::WrongSecret));
    assert!(keeper.device_key().is_none());
    keeper.unlock(&other()).unwrap();
}

#[test]
fn erasing_everything_erases_what_the_device_wrapped() {
    let folder = tempfile::tempdir().unwrap();
    let key = SoftKey::default();
    let keeper = Keeper::at_cost(folder.path().to_owned(), Cost::FLOOR);
    keeper.create(&passphrase()).unwrap();
    admit(&keeper, &key);
    keeper.wipe().unwrap();
    assert!(keeper.device_key().is_none() && !folder.path().join("device.key").exists());
    assert_eq!(keeper.standing(), Standing::NoVault);
}

/// A keeper on a phone with this key, as the app has it.
fn on_a_phone(folder: &std::path::Path, key: &Arc<SoftKey>) -> Arc<Keeper> {
    let keeper = Keeper::at_cost(folder.to_owned(), Cost::FLOOR);
    let own = key.clone();
    keeper.when_device_goes(move || own.forget().is_ok());
    keeper
}

#[test]
fn wherever_the_device_is_let_in_no_more_it_forgets_its_key() {
    let folder = tempfile::tempdir().unwrap();
    let key = Arc::new(SoftKey::default());
    let keeper = on_a_phone(folder.path(), &key);
    keeper.create(&passphrase()).unwrap();
    let let_in = || {
        admit(&keeper, &key);
        assert!(key.is_there());
    };

    let_in();
    keeper.change_passphrase(Proof::Passphrase(&passphrase()), &passphrase()).unwrap();
    assert!(key.is_there(), "another passphrase is nothing to the device");
    keeper.dismiss_device().unwrap();
    assert!(!key.is_there(), "switched off");

    let_in();
    keeper.lock();
    keeper.dismiss_device().unwrap();
    assert!(!key.is_there(), "switched off while locked");

    keeper.unlock(&passphrase()).unwrap();
    let_in();
    keeper.renew(Proof::Passphrase(&passphrase()), &passphrase()).unwrap();
    assert!(!key.is_there(), "everything made anew");

    let_in();
    keeper.lock();
    assert_eq!(keeper.unlock_with_device(&HardwareSecret::random().unwrap()), Err(UnlockTrouble::WrongSecret));
    assert!(!key.is_there(), "it gave out what opens nothing");

    keeper.unlock(&passphrase()).unwrap();
    let_in();
    keeper.wipe().unwrap();
    assert!(!key.is_there(), "everything erased");

    // A phone that held on to it from an earlier life of the app, whose files are gone.
    now(key.wrap(prompt(), &HardwareSecret::random().unwrap())).unwrap();
    keeper.create(&passphrase()).unwrap();
    assert!(!key.is_there(), "a new notebook");
}

#[test]
fn a_device_that_will_not_let_go_stops_nobody_from_erasing_and_is_spoken_of() {
    let folder = tempfile::tempdir().unwrap();
    let key = Arc::new(SoftKey::that_clings());
    let keeper = on_a_phone(folder.path(), &key);
    keeper.create(&passphrase()).unwrap();
    admit(&keeper, &key);
    let wrapped = keeper.device_key().unwrap();
    assert_eq!(keeper.dismiss_device(), Err(ChangeTrouble::Failed), "it is not said to have been forgotten");
    // All the same it opens nothing.
    assert!(keeper.device_key().is_none());
    keeper.lock();
    let secret = now(key.release(prompt(), wrapped)).unwrap();
    assert_eq!(keeper.unlock_with_device(&secret), Err(UnlockTrouble::WrongSecret));
    keeper.wipe().unwrap();
    assert_eq!(keeper.standing(), Standing::NoVault);
}

#[test]
fn what_the_device_wrapped_and_cannot_be_removed_stops_nobody_from_erasing_and_is_spoken_of() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = Keeper::at_cost(folder.path().to_owned(), Cost::FLOOR);
    keeper.create(&passphrase()).unwrap();
    let clings = folder.path().join("device.key");
    std::fs::create_dir(&clings).unwrap();
    assert!(keeper.wipe().is_err(), "something still lies there");
    assert!(!folder.path().join("vault/vault.hdr").exists());
    assert_eq!(keeper.standing(), Standing::NoVault);
    std::fs::remove_dir(&clings).unwrap();
    keeper.wipe().unwrap();
}

#[test]
fn a_device_that_could_not_be_let_in_keeps_nothing_that_opens() {
    let folder = tempfile::tempdir().unwrap();
    let key = Arc::new(SoftKey::default());
    let keeper = on_a_phone(folder.path(), &key);
    keeper.create(&passphrase()).unwrap();
    let admit = |passphrase: &Passphrase| {
        let secret = HardwareSecret::random().unwrap();
        let wrapped = now(key.wrap(prompt(), &secret)).unwrap();
        let admitted = keeper.admit_device(Proof::Passphrase(passphrase), &secret, &wrapped);
        (secret, admitted)
    };

    let (secret, admitted) = admit(&other());
    assert!(matches!(admitted, Err(ChangeTrouble::Proof(_))), "{admitted:?}");
    assert!(!key.is_there() && keeper.device_key().is_none());
    assert_eq!(keeper.unlock_with_device(&secret), Err(UnlockTrouble::WrongSecret));

    // The slot is written, and then the file cannot be: some devices keep the secret itself.
    std::fs::create_dir(folder.path().join("device.tmp")).unwrap();
    let (secret, admitted) = admit(&passphrase());
    assert_eq!(admitted, Err(ChangeTrouble::Failed));
    assert!(!key.is_there() && keeper.device_key().is_none());
    assert_eq!(keeper.dismiss_device(), Err(ChangeTrouble::Failed), "something of it still lies there");
    keeper.lock();
    assert_eq!(keeper.unlock_with_device(&secret), Err(UnlockTrouble::WrongSecret));
    keeper.unlock(&passphrase()).unwrap();
}

#[cfg(unix)]
#[test]
fn what_the_device_wrapped_is_for_its_owner_alone_and_stands_whole() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let key = SoftKey::default();
    let keeper = Keeper::at_cost(folder.path().to_owned(), Cost::FLOOR);
    keeper.create(&passphrase()).unwrap();
    admit(&keeper, &key);
    // A kill left the beginning of another one.
    let half = folder.path().join("device.tmp");
    std::fs::rename(folder.path().join("device.key"), &half).unwrap();
    std::fs::write(&half, vec![7; 500]).unwrap();
    admit(&keeper, &key);
    let file = folder.path().join("device.key");
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(std::fs::read(&file).unwrap().len(), 32);
    assert!(!half.exists());
}

#[test]
fn a_file_that_no_device_wrote_is_not_given_to_one() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = Keeper::at_cost(folder.path().to_owned(), Cost::FLOOR);
    keeper.create(&passphrase()).unwrap();
    for nonsense in [Vec::new(), vec![7; 5000]] {
        std::fs::write(folder.path().join("device.key"), nonsense).unwrap();
        assert!(keeper.device_key().is_none());
    }
}

#[test]
fn a_device_that_is_let_go_while_unlocked_leaves_no_way_in() {
    let folder = tempfile::tempdir().unwrap();
    let key = SoftKey::default();
    let keeper = Keeper::at_cost(folder.path().to_owned(), Cost::FLOOR);
    keeper.create(&passphrase()).unwrap();
    admit(&keeper, &key);
    let wrapped = keeper.device_key().unwrap();
    keeper.dismiss_device().unwrap();
    keeper.lock();
    let secret = now(key.release(prompt(), wrapped)).unwrap();
    assert_eq!(keeper.unlock_with_device(&secret), Err(UnlockTrouble::WrongSecret));
}
