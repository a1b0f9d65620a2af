//! A sync that keeps its word, for Linux.
//!
//! Everywhere else sled syncs its log for real after each piece that it writes, and its recovery is built on that: a
//! segment is given up, and used anew, once what replaced its pages is on the disk. On Linux alone it calls
//! `sync_file_range` instead, which promises neither the file's length nor that the disk has emptied its cache. A sync of
//! our own after each save made saves last, but came too late for the order *within* one: of 400 states that a power cut
//! could leave, one was refused (`tests/vault/power.rs`, by the accounting of Linux; by that of the phones, none ever).
//!
//! sled offers no choice, so the choice is made where the linker looks: this function has the name of the C library's,
//! and the program's own comes first. Nothing else in the house calls either; whoever does is given more than they asked
//! for. `tests/vault/power.rs` refuses a recording in which the weaker call was made, and `tests/shipped` looks for it in
//! what the shipped binary does.

use std::ffi::{c_int, c_uint};

// SAFETY: POSIX; takes any number, and answers one that is no open file with an error.
#[allow(unsafe_code)]
unsafe extern "C" {
    safe fn fdatasync(file: c_int) -> c_int;
}

/// All of the file's data and its length are on the disk when this returns 0. Otherwise -1, and `errno` says why.
// SAFETY: the name is that of a function of the C library, with the same arguments and answers, and what it promises is
// more than what that one does.
#[allow(unsafe_code)]
#[unsafe(no_mangle)]
extern "C" fn sync_file_range(file: c_int, _offset: i64, _length: i64, _flags: c_uint) -> c_int {
    fdatasync(file)
}
