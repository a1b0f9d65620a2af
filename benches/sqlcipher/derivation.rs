//! Sees Argon2id at work inside an unlocking, so that its time and its memory can be taken off.
//!
//! The vault derives between opening its store and walking it, behind one door. But nothing else in the process asks for
//! a block of exactly its 64 MiB, and it gives them back, wiped, when it is done: the allocator sees it begin and end.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

use mellom::vault::Cost;

use crate::memory;

/// What a derivation asks for.
const BLOCKS: usize = Cost::STANDARD.memory_kib() as usize * 1024;

static FIRST_LOOK: OnceLock<Instant> = OnceLock::new();
static BEGAN: AtomicU64 = AtomicU64::new(0);
static TOOK: AtomicU64 = AtomicU64::new(0);
static PEAK_BEFORE: AtomicU64 = AtomicU64::new(0);

/// The system's allocator, and an eye on it.
pub struct Watched;

// SAFETY: every call is the system's own with the same arguments. What `begins` and `ended` allocate is small, and no
// lock is held meanwhile.
unsafe impl GlobalAlloc for Watched {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if layout.size() == BLOCKS {
            begins();
        }
        // SAFETY: as the caller vouches.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: as the caller vouches.
        unsafe { System.dealloc(block, layout) };
        if layout.size() == BLOCKS {
            ended();
        }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: as the caller vouches.
        unsafe { System.realloc(block, layout, size) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as the caller vouches.
        unsafe { System.alloc_zeroed(layout) }
    }
}

fn now() -> u64 {
    FIRST_LOOK.get_or_init(Instant::now).elapsed().as_nanos() as u64
}

fn begins() {
    PEAK_BEFORE.store(memory::peak(), Relaxed);
    BEGAN.store(now(), Relaxed);
}

fn ended() {
    TOOK.store(now() - BEGAN.load(Relaxed), Relaxed);
    memory::forget_peak();
}

/// How long the last derivation took, its memory's coming and going included.
///
/// # Panics
/// If there was none: the vault no longer derives as this file believes.
pub fn took() -> Duration {
    let took = TOOK.load(Relaxed);
    assert_ne!(took, 0, "a derivation was seen");
    Duration::from_nanos(took)
}

/// The most memory held before the last derivation and since, in bytes.
pub fn peak_around() -> u64 {
    PEAK_BEFORE.load(Relaxed).max(memory::peak())
}
