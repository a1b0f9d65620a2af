//! The most memory this process ever held, as Linux counts it: resident pages, the libraries' own included.

use std::fs;

/// Bytes at the highest since the start or the last [`forget_peak`].
pub fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").expect("memory is measured on Linux only");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("the peak is among it");
    let kib: u64 = line.trim_end_matches("kB").trim().parse().expect("a number");
    kib * 1024
}

/// Begins anew, with what is held now (proc_pid_clear_refs(5), since Linux 4.0).
pub fn forget_peak() {
    fs::write("/proc/self/clear_refs", "5").expect("the peak can be reset");
}
