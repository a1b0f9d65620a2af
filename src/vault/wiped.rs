//! A buffer for what was opened: wiped when it goes, and quickly.
//!
//! `Zeroizing<Vec<u8>>` stores a zero a byte at a time, each store volatile. Where ten thousand records are opened in a
//! breath that is a good part of the time. A plain fill followed by a barrier leaves the compiler as little choice: the
//! barrier may read what was filled.

use std::ops::{Deref, DerefMut};

/// Bytes of which nothing remains when they are dropped. They never grow, so that no copy is left behind.
pub(super) struct Wiped(Vec<u8>);

impl Wiped {
    /// Takes the buffer over. What lies beyond its length is not wiped: it must never have held more.
    pub(super) fn new(bytes: Vec<u8>) -> Wiped {
        Wiped(bytes)
    }

    /// Sets all to zero now, and empties it for the next.
    pub(super) fn wipe(&mut self) {
        self.0.fill(0);
        zeroize::optimization_barrier(self.0.as_slice());
        self.0.clear();
    }

    /// Appends. There must be room.
    pub(super) fn append(&mut self, bytes: &[u8]) {
        debug_assert!(self.room() >= bytes.len(), "growing would leave a copy behind");
        self.0.extend_from_slice(bytes);
    }

    /// How much may be appended.
    pub(super) fn room(&self) -> usize {
        self.0.capacity() - self.0.len()
    }
}

impl Deref for Wiped {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl DerefMut for Wiped {
    fn deref_mut(&mut self) -> &mut [u8] {
        &mut self.0
    }
}

impl Drop for Wiped {
    fn drop(&mut self) {
        self.wipe();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_remains_after_wiping() {
        let mut bytes = Wiped::new(b"what was said".to_vec());
        let place = bytes.as_ptr();
        bytes.wipe();
        assert_eq!((bytes.len(), bytes.room() >= 13), (0, true));
        bytes.append(&[1; 3]);
        assert_eq!(bytes.as_ptr(), place, "the buffer moved");
        bytes.0.clear();
        // The ten that were not written over.
        let rest = bytes.0.spare_capacity_mut();
        // SAFETY-free: each was written before it was cleared; `assume_init` is not needed to compare addresses.
        assert!(rest.len() >= 10);
    }
}
