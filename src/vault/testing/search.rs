//! Searching the memory of a process of its own, all of it that can be written to.
//!
//! Who looks for a key must not hold it in order to look. So what is looked for is kept behind a mask, and taken from
//! under it one byte at a time.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::Command;

const MASK: u8 = 0xa5;

/// The allocator writes its own notes over the beginning of what is freed; what is looked for begins behind them.
const NOTES: usize = 16;

/// Something to look for.
pub(crate) struct Needle {
    name: &'static str,
    masked: Vec<u8>,
}

impl Needle {
    /// Keeps no copy of `bytes` that could be found.
    pub(crate) fn new(name: &'static str, bytes: &[u8]) -> Needle {
        Needle { name, masked: bytes.iter().map(|byte| byte ^ MASK).collect() }
    }

    /// What it looks for, for as long as the caller wants it to be found.
    pub(crate) fn shown(&self) -> Vec<u8> {
        let mut shown = Vec::with_capacity(self.masked.len());
        shown.extend(self.masked.iter().map(|byte| byte ^ MASK));
        shown
    }

    /// The part that is looked for.
    fn telling(&self) -> &[u8] {
        &self.masked[NOTES.min(self.masked.len() / 2)..]
    }

    fn is_at(&self, bytes: &[u8]) -> bool {
        let telling = self.telling();
        bytes.len() >= telling.len() && telling.iter().zip(bytes).all(|(masked, byte)| masked ^ byte == MASK)
    }
}

/// The names of the needles that are somewhere in this process's memory.
pub(crate) fn found(needles: &[Needle]) -> Vec<&'static str> {
    let mut memory = File::open("/proc/self/mem").unwrap();
    let mut buffer = vec![0; 1 << 20];
    // What has been read is not to be found again here.
    let own = buffer.as_ptr() as u64..buffer.as_ptr() as u64 + buffer.len() as u64;
    let around = |part: Range<u64>| [part.start..part.end.min(own.start), part.start.max(own.end)..part.end];
    let longest = needles.iter().map(|needle| needle.masked.len()).max().unwrap();
    let mut starts = [false; 256];
    needles.iter().for_each(|needle| starts[usize::from(needle.telling()[0] ^ MASK)] = true);
    let mut found = Vec::new();
    for part in writable().into_iter().flat_map(around) {
        let mut at = part.start;
        while at < part.end {
            let length = (part.end - at).min(buffer.len() as u64) as usize;
            memory.seek(SeekFrom::Start(at)).unwrap();
            // Nothing, where it was given back since the list was made.
            let read = memory.read(&mut buffer[..length]).unwrap_or(0);
            for from in 0..read {
                if starts[usize::from(buffer[from])] {
                    let here = needles.iter().filter(|needle| needle.is_at(&buffer[from..read]));
                    found.extend(here.map(|needle| needle.name));
                }
            }
            // What lies across the edge is found in the next piece.
            let more = at + (length as u64) < part.end;
            at += (length - if more { longest } else { 0 }) as u64;
        }
    }
    buffer.fill(0);
    found.sort_unstable();
    found.dedup();
    found
}

/// Heap, stacks, and every other stretch of memory that this process may write.
fn writable() -> Vec<Range<u64>> {
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    let lines = maps.lines().filter(|line| line.split(' ').nth(1).unwrap().starts_with("rw"));
    let ranges = lines.map(|line| {
        let (from, to) = line.split(' ').next().unwrap().split_once('-').unwrap();
        u64::from_str_radix(from, 16).unwrap()..u64::from_str_radix(to, 16).unwrap()
    });
    ranges.collect()
}

/// In a process to be searched: the folder it was given.
const FOLDER: &str = "MELLOM_TEST_SEARCHED";

/// The folder, in the process that [`alone`] started.
pub(crate) fn inside() -> Option<PathBuf> {
    std::env::var_os(FOLDER).map(PathBuf::from)
}

/// Runs `test` again, alone in a process of its own.
pub(crate) fn alone(test: &str, folder: &Path) {
    let this = std::env::current_exe().unwrap();
    let arguments = [test, "--exact", "--nocapture", "--test-threads=1"];
    let output = Command::new(this).args(arguments).env(FOLDER, folder).env("RUST_BACKTRACE", "0").output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}
