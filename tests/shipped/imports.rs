//! What the shipped binary asks of the C library.

use std::process::Command;

use crate::stage::binary;

/// sled would only push its log out on Linux, and not wait until it is on the disk (`src/vault/store/sled/durable.rs`). The
/// program's own function of that name is what it calls; the linker must have found it first.
#[test]
fn a_save_waits_for_the_disk_and_not_only_for_the_cable() {
    let listed = Command::new("nm").args(["--dynamic", "--undefined-only"]).arg(binary()).output().unwrap();
    assert!(listed.status.success(), "nm, of binutils, is needed");
    let listed = String::from_utf8(listed.stdout).unwrap();
    let asks_for = |name| listed.lines().any(|line| line.contains(name));
    assert!(asks_for("fdatasync"), "nothing was read of the binary");
    assert!(!asks_for("sync_file_range"), "the log is only pushed out");
}
