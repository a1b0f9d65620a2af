//! What the suites share.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use mellom::vault::{Cost, OpenVault, Passphrase, PlaceError, RecordId, Shelf, Vault};

pub const LETTERS: Shelf = Shelf::new(1);
pub const DRAFTS: Shelf = Shelf::new(2);

pub fn right() -> Passphrase {
    Passphrase::new("rød grøt med fløte".to_owned())
}

pub fn wrong() -> Passphrase {
    Passphrase::new("rød grøt uten fløte".to_owned())
}

pub fn id(n: u8) -> RecordId {
    RecordId::from_bytes([n; 16])
}

/// Text that is its own: which record, which edition, how long.
pub fn text(n: u8, edition: u32, length: usize) -> Vec<u8> {
    let mut state = u64::from(edition) << 8 | u64::from(n) | 1 << 40;
    (0..length)
        .map(|_| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state as u8
        })
        .collect()
}

/// A folder to put a vault in, gone afterwards.
pub struct Place {
    _gone_afterwards: Option<tempfile::TempDir>,
    pub folder: PathBuf,
}

impl Place {
    pub fn new() -> Place {
        let folder = tempfile::tempdir().unwrap();
        Place { folder: folder.path().join("vault"), _gone_afterwards: Some(folder) }
    }

    pub fn at(folder: impl Into<PathBuf>) -> Place {
        Place { _gone_afterwards: None, folder: folder.into() }
    }

    /// Whoever forks elsewhere in this process holds a copy of every open file until it becomes another program; a
    /// folder that was just let go may stay taken for that long.
    pub fn vault(&self) -> Vault {
        let give_up = Instant::now() + Duration::from_secs(20);
        loop {
            match Vault::at(&self.folder) {
                Err(PlaceError::InUse) if Instant::now() < give_up => std::thread::sleep(Duration::from_millis(5)),
                taken => return taken.unwrap(),
            }
        }
    }

    /// A vault at the least cost that is accepted, so that the suites are quick without weakening a rule.
    pub fn create(&self) -> (Vault, OpenVault) {
        let vault = self.vault();
        let (open, _code) = vault.create(&right(), Cost::FLOOR).unwrap();
        (vault, open)
    }

    pub fn reopen(&self) -> (Vault, OpenVault) {
        let vault = self.vault();
        let open = vault.unlock(&right()).unwrap();
        (vault, open)
    }

    pub fn header(&self) -> PathBuf {
        self.folder.join("vault.hdr")
    }

    pub fn store(&self) -> PathBuf {
        self.folder.join("store-1")
    }

    /// Every file and what is in it.
    pub fn contents(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut contents = BTreeMap::new();
        read_into(&self.folder, &mut contents);
        contents
    }
}

fn read_into(folder: &Path, contents: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            contents.insert(path.clone(), Vec::new());
            read_into(&path, contents);
        } else {
            contents.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
}

pub fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let copy = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_folder(&path, &copy);
        } else {
            fs::copy(&path, &copy).unwrap();
        }
    }
}

/// What a record holds, if it holds anything.
pub fn held(open: &OpenVault, n: u8) -> Option<Vec<u8>> {
    open.get(LETTERS, id(n)).unwrap().map(|plain| plain.to_vec())
}

/// Set in processes that a test started to do its work elsewhere: the name of the test.
const INSIDE: &str = "MELLOM_TEST_INSIDE";
/// A folder for such a process.
const FOLDER: &str = "MELLOM_TEST_FOLDER";

/// The folder that was given to this process, if it was started to run `test`.
pub fn inside(test: &str) -> Option<PathBuf> {
    (std::env::var(INSIDE).ok()? == test).then(|| std::env::var_os(FOLDER).unwrap().into())
}

/// This test binary again, to run `test` alone, as arguments to `before` (a program that runs programs).
pub fn again(before: &[&str], test: &str, folder: &Path) -> Command {
    let this = std::env::current_exe().unwrap();
    let mut command = match before {
        [] => Command::new(this),
        [program, arguments @ ..] => {
            let mut command = Command::new(program);
            command.args(arguments).arg(this);
            command
        }
    };
    command
        .args([test, "--exact", "--nocapture", "--test-threads=1"])
        .env(INSIDE, test)
        .env(FOLDER, folder)
        .env("RUST_BACKTRACE", "0")
        .stdin(Stdio::null());
    command
}

/// Waits for a process, but not for ever.
pub fn finish(mut child: Child, patience: Duration) -> ExitStatus {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status;
        }
        if start.elapsed() > patience {
            let _ = child.kill();
            panic!("a process hung for {patience:?}");
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// Whether the long form of the sampled suites was asked for.
pub fn long() -> bool {
    std::env::var_os("MELLOM_LONG").is_some()
}

/// Small numbers that look random and are the same every time.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}
