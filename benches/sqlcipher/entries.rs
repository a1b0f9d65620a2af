//! What is saved: real entries of the journal, so that the same bytes serve the vault, SQLCipher and the keeper.

use chrono::NaiveDateTime;
use mellom::journal::{Entry, Meeting, PrivateText};

/// Bytes in every entry as both sides are given it.
pub const SIZE: usize = 2048;
/// Entries in the notebook.
pub const IN_ALL: usize = 10_000;

/// Names an entry.
pub type Id = [u8; 16];

/// The entries there are, and a source of numbers that is the same in every run.
pub struct Entries {
    ids: Vec<Id>,
    numbers: SplitMix64,
}

impl Entries {
    pub fn new() -> Self {
        Self { ids: Vec::new(), numbers: SplitMix64(20_261_122) }
    }

    /// Makes up new entries.
    pub fn new_ids(&mut self, count: usize) -> Vec<Id> {
        let new: Vec<Id> = (0..count).map(|_| self.numbers.id()).collect();
        self.ids.extend(&new);
        new
    }

    /// A fresh text for each of these.
    pub fn texts(&mut self, ids: &[Id]) -> Vec<(Id, Vec<u8>)> {
        ids.iter().map(|id| (*id, self.text())).collect()
    }

    /// Some of the entries there are, in no order, some of them perhaps twice.
    pub fn draw(&mut self, count: usize) -> Vec<Id> {
        (0..count).map(|_| self.ids[self.numbers.below(self.ids.len())]).collect()
    }

    /// All of them, in no order.
    pub fn shuffled(&mut self) -> Vec<Id> {
        let mut ids = self.ids.clone();
        for last in (1..ids.len()).rev() {
            ids.swap(last, self.numbers.below(last + 1));
        }
        ids
    }

    /// Takes one out, and says which.
    pub fn forget_one(&mut self) -> Id {
        let at = self.numbers.below(self.ids.len());
        self.ids.swap_remove(at)
    }

    /// A meeting, encoded into exactly [`SIZE`] bytes.
    fn text(&mut self) -> Vec<u8> {
        let around = encoded(&"-".repeat(SIZE / 2)).len() - SIZE / 2;
        let note: String = (around..SIZE).map(|_| self.numbers.letter()).collect();
        let text = encoded(&note);
        assert_eq!(text.len(), SIZE, "an entry is as long as it is said to be");
        text
    }
}

fn encoded(note: &str) -> Vec<u8> {
    let mut meeting = Meeting::new(NaiveDateTime::default());
    meeting.note = PrivateText::new(note.to_owned());
    Entry::from(meeting).encode(1).to_vec()
}

/// Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
struct SplitMix64(u64);

impl SplitMix64 {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    fn letter(&mut self) -> char {
        char::from(b'a' + self.below(26) as u8)
    }

    fn id(&mut self) -> Id {
        (u128::from(self.next()) << 64 | u128::from(self.next())).to_le_bytes()
    }
}
