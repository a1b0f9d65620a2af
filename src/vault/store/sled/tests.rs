use super::*;

fn key(n: u32) -> Key {
    let mut key = [0; 16];
    // Spread like hashes.
    key[..4].copy_from_slice(&n.wrapping_mul(0x9e37_79b9).to_be_bytes());
    key[4..8].copy_from_slice(&n.to_be_bytes());
    key
}

fn noise(n: u32, len: usize) -> Vec<u8> {
    let mut x = u64::from(n) << 1 | 1;
    (0..len)
        .map(|_| {
            x ^= x << 13;
            x ^= x >> 7;
            x ^= x << 17;
            x as u8
        })
        .collect()
}

struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Place {
        Place(tempfile::tempdir().unwrap())
    }
    fn folder(&self) -> PathBuf {
        self.0.path().join("store-1")
    }
    fn create(&self) -> SledStore {
        SledStore::create(&self.folder(), &self.0.path().join("reserve")).unwrap()
    }
    fn open(&self) -> Result<SledStore, StoreError> {
        SledStore::open(&self.folder(), &self.0.path().join("reserve"))
    }
    fn blobs(&self) -> usize {
        fs::read_dir(self.folder().join("blobs")).unwrap().count()
    }
}

fn all(store: &SledStore) -> (std::collections::BTreeMap<Key, Vec<u8>>, Scanned) {
    let mut seen = std::collections::BTreeMap::new();
    let scanned = store
        .scan(&mut |key, value| {
            assert!(seen.insert(*key, value.to_vec()).is_none(), "seen twice");
        })
        .unwrap();
    (seen, scanned)
}

#[test]
fn what_is_committed_is_there_after_reopening() {
    let place = Place::new();
    let store = place.create();
    let puts = (0..200).map(|n| Change::Put(key(n), noise(n, 300)));
    store.commit(puts.collect(), b"mark").unwrap();
    store
        .commit(
            vec![Change::Put(key(1), noise(999, 5)), Change::Delete(key(2)), Change::Delete(key(7777))],
            b"later mark",
        )
        .unwrap();
    let check = |store: &SledStore| {
        assert_eq!(store.get(&key(0)).unwrap(), Some(noise(0, 300)));
        assert_eq!(store.get(&key(1)).unwrap(), Some(noise(999, 5)));
        assert_eq!(store.get(&key(2)).unwrap(), None);
        let (seen, scanned) = all(store);
        assert_eq!(seen.len(), 199);
        assert_eq!(scanned.unreadable_stretches, 0);
        assert_eq!(store.mark().unwrap(), b"later mark");
    };
    check(&store);
    store.wounded.store(true, Ordering::Release);
    store.settle().unwrap();
    check(&store);
    drop(store);
    check(&place.open().unwrap());
    check(&place.open().unwrap());
}

#[test]
fn values_never_leave_the_log() {
    let place = Place::new();
    let store = place.create();
    for round in 0..6 {
        for start in (0..600).step_by(50) {
            let puts = (start..start + 50).map(|n| Change::Put(key(n), noise(n + round, VALUE_MAX)));
            store.commit(puts.collect(), b"mark").unwrap();
        }
        assert_eq!(place.blobs(), 0);
    }
    drop(store);
    drop(place.open().unwrap());
    assert_eq!(place.blobs(), 0);
}

#[test]
fn a_value_that_is_too_long_is_refused_before_anything_is_written() {
    let place = Place::new();
    let store = place.create();
    let changes = vec![Change::Put(key(1), vec![0; VALUE_MAX]), Change::Put(key(2), vec![0; VALUE_MAX + 1])];
    assert_eq!(store.commit(changes, b"mark"), Err(StoreError::TooLarge));
    assert_eq!(store.get(&key(1)).unwrap(), None);
}

#[test]
fn a_store_is_never_made_by_opening_one() {
    let place = Place::new();
    fs::create_dir(place.folder()).unwrap();
    assert_eq!(place.open().err(), Some(StoreError::Damaged));
    fs::write(place.folder().join("db"), b"").unwrap();
    assert_eq!(place.open().err(), Some(StoreError::Damaged));
    assert_eq!(fs::read_dir(place.folder()).unwrap().count(), 1);
}

#[test]
fn a_half_written_snapshot_is_not_believed() {
    let place = Place::new();
    let store = place.create();
    store.commit(vec![Change::Put(key(1), noise(1, 100))], b"mark").unwrap();
    drop(store);
    drop(place.open().unwrap());
    // What a kill while opening leaves: a name that sorts last, and half a snapshot.
    let half = place.folder().join("snap.FFFFFFFFFFFFFFFF.generating");
    fs::write(&half, b"half").unwrap();
    let store = place.open().unwrap();
    assert_eq!(store.get(&key(1)).unwrap(), Some(noise(1, 100)));
    assert!(!half.exists());
    // The good one was kept.
    let aside = fs::read_dir(place.folder()).unwrap().any(|entry| {
        let name = entry.unwrap().file_name();
        name.to_string_lossy().starts_with("aside.")
    });
    assert!(!aside);
}

#[test]
fn a_damaged_snapshot_or_conf_is_set_aside() {
    let place = Place::new();
    let store = place.create();
    store.commit(vec![Change::Put(key(1), noise(1, 100))], b"mark").unwrap();
    drop(store);
    drop(place.open().unwrap());
    let names = fs::read_dir(place.folder()).unwrap().map(|entry| entry.unwrap().path());
    let derived = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy();
        name == "conf" || name.starts_with("snap.")
    };
    let names: Vec<PathBuf> = names.filter(derived).collect();
    assert_eq!(names.len(), 2, "a snapshot and a conf: {names:?}");
    for name in names {
        for bytes in [&b"garbage that is long enough to be read"[..], b"x"] {
            fs::write(&name, bytes).unwrap();
            let store = place.open().unwrap();
            assert_eq!(store.get(&key(1)).unwrap(), Some(noise(1, 100)));
        }
    }
}

#[test]
fn a_panic_breaks_the_store_and_stays_inside() {
    let place = Place::new();
    let store = place.create();
    let changes = vec![Change::Put(key(1), noise(1, 100))];
    store.commit(changes, b"mark").unwrap();
    let panicking = store.with(|_| -> engine::Result<()> { panic!("on purpose, in a test") });
    assert_eq!(panicking, Err(StoreError::Broken));
    assert_eq!(store.get(&key(1)), Err(StoreError::Broken));
    assert_eq!(store.commit(vec![], b"mark"), Err(StoreError::Broken));
    assert_eq!(store.scan(&mut |_, _| ()).err(), Some(StoreError::Broken));
    assert_eq!(store.settle(), Err(StoreError::Broken));
    drop(store);
    assert_eq!(place.open().err(), Some(StoreError::Broken));
}

#[test]
fn a_store_that_hangs_while_it_is_opened_is_not_opened_beside_itself() {
    let place = Place::new();
    drop(place.create());
    assert_eq!(unopened(&place.folder(), Lost::Panicked), StoreError::Damaged);
    assert!(place.open().is_ok());
    assert_eq!(unopened(&place.folder(), Lost::Hung), StoreError::Broken);
    assert_eq!(place.open().err(), Some(StoreError::Broken), "an engine may still be writing there");
    // Put aside with everything the engine holds, it stands in nobody's way.
    fs::rename(place.folder(), place.0.path().join("aside")).unwrap();
    moved_away(place.0.path());
    drop(place.create());
    assert!(place.open().is_ok());
}
