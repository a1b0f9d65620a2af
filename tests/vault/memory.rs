//! A device with too little memory to derive a key.

use std::process::Command;

use mellom::vault::{Cost, CreateError, Presence, UnlockError};

use crate::support::{Place, again, finish, inside, right};

/// Lets this process grow by `mebibytes` from what it has now, or by as much as it likes.
fn may_grow_by(mebibytes: Option<u64>) {
    let limit = match mebibytes {
        None => "unlimited".to_owned(),
        Some(mebibytes) => {
            let status = std::fs::read_to_string("/proc/self/status").unwrap();
            let line = status.lines().find(|line| line.starts_with("VmSize:")).unwrap();
            let kib: u64 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
            ((kib << 10) + (mebibytes << 20)).to_string()
        }
    };
    let status = Command::new("prlimit")
        .args(["--pid", &std::process::id().to_string()])
        .arg(format!("--as={limit}:unlimited"))
        .status()
        .expect("prlimit (util-linux) is needed to test a device without memory");
    assert!(status.success());
}

#[test]
fn too_little_memory_is_said_and_costs_no_try() {
    const TEST: &str = "memory::too_little_memory_is_said_and_costs_no_try";
    let Some(folder) = inside(TEST) else {
        let place = Place::new();
        let child = again(&[], TEST, &place.folder).spawn().unwrap();
        assert!(finish(child, std::time::Duration::from_secs(60)).success());
        return;
    };
    let place = Place::at(folder);
    let vault = place.vault();
    let passphrase = right();
    // The engine's threads and the strength estimate have had what they need before the limit is set.
    drop(vault.create(&passphrase, Cost::CEILING).unwrap());
    may_grow_by(Some(40));
    for _ in 0..4 {
        assert_eq!(vault.unlock(&passphrase).err(), Some(UnlockError::OutOfMemory));
    }
    assert!(vault.wait_before_next_try().is_zero());
    let count = std::fs::read(place.folder.join("attempts")).unwrap();
    assert_eq!(count, [0, 0, 0, 0, 255, 255, 255, 255]);
    let other = Place::at(place.folder.with_extension("other"));
    let other = other.vault();
    let made = other.create(&passphrase, Cost::CEILING);
    assert_eq!(made.err(), Some(CreateError::OutOfMemory));
    assert_eq!(other.presence(), Presence::Absent);
    may_grow_by(None);
    assert!(vault.unlock(&passphrase).is_ok());
}
