//! Chance that can be drawn again.

use std::time::{SystemTime, UNIX_EPOCH};

/// A small generator of our own (SplitMix64): the same seed gives the same texts on every machine.
pub struct Chance(u64);

impl Chance {
    /// A new seed for every run, printed with the name of the test; `MELLOM_SEED` sets it.
    pub fn of(test: &str) -> Self {
        let now = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |since| since.as_nanos() as u64);
        let seed = std::env::var("MELLOM_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or_else(now);
        println!("{test}: MELLOM_SEED={seed}");
        Self(seed)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn between(&mut self, least: u64, most: u64) -> u64 {
        least + self.next() % (most - least + 1)
    }

    pub fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.between(0, from.len() as u64 - 1) as usize]
    }

    #[allow(dead_code, reason = "each suite takes what it needs")]
    pub fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from(b'0' + self.between(0, 9) as u8)).collect()
    }

    #[allow(dead_code, reason = "each suite takes what it needs")]
    /// `#` becomes a digit, `1` to `9` stay.
    pub fn fill(&mut self, shape: &str) -> String {
        shape.chars().map(|sign| if sign == '#' { char::from(b'0' + self.between(0, 9) as u8) } else { sign }).collect()
    }
}
