//! A finger or a face instead of the passphrase, through the same doors the interface uses: the keeper, and a key of the
//! device's. There is no phone here, so the key is one of software that behaves like a phone's: it wraps, it gives back for
//! a person, and it throws everything away when the fingers change.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};

use mellom::platform::{Answer, HardwareKey, KeyError, KeyStanding, Prompt};
use mellom::session::{Cost, HardwareSecret, Keeper, Passphrase, Proof, Standing, UnlockTrouble};

/// A device's key in software. It wraps by a pad that it draws for each key and never hands out.
#[derive(Default)]
struct SoftKey {
    pad: Mutex<Option<[u8; 32]>>,
    drawn: AtomicU8,
    asked: AtomicUsize,
    refuses: bool,
}

impl SoftKey {
    /// Somebody registers another finger.
    fn fingers_change(&self) {
        *self.pad.lock().unwrap() = None;
    }

    fn apply(pad: [u8; 32], bytes: &[u8]) -> Vec<u8> {
        bytes.iter().zip(pad).map(|(byte, pad)| byte ^ pad).collect()
    }
}

impl HardwareKey for SoftKey {
    fn standing(&self) -> KeyStanding {
        KeyStanding::Ready
    }

    fn wrap(&self, _: Prompt, secret: &HardwareSecret) -> Answer<Result<Vec<u8>, KeyError>> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let pad = [0x5a ^ self.drawn.fetch_add(1, Ordering::SeqCst); 32];
        *self.pad.lock().unwrap() = Some(pad);
        let wrapped = if self.refuses { Err(KeyError::Cancelled) } else { Ok(Self::apply(pad, secret.expose())) };
        Box::pin(std::future::ready(wrapped))
    }

    fn release(&self, _: Prompt, wrapped: Vec<u8>) -> Answer<Result<HardwareSecret, KeyError>> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let secret = match *self.pad.lock().unwrap() {
            _ if self.refuses => Err(KeyError::Cancelled),
            Some(pad) => HardwareSecret::take(Self::apply(pad, &wrapped)).ok_or(KeyError::Gone),
            None => Err(KeyError::Gone),
        };
        Box::pin(std::future::ready(secret))
    }

    fn forget(&self) -> Result<(), KeyError> {
        self.fingers_change();
        Ok(())
    }
}

fn passphrase() -> Passphrase {
    Passphrase::new("rød grøt med fløte".to_owned())
}

fn other() -> Passphrase {
    Passphrase::new("en annen grøt med bær".to_owned())
}

fn prompt() -> Prompt {
    Prompt { title: "Open".to_owned(), cancel: "Passphrase".to_owned() }
}

fn now<T>(answer: Answer<T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(answer)
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
    let key = SoftKey { refuses: true, ..SoftKey::default() };
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
