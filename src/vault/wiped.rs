//! A buffer for what was opened: wiped when it goes, and quickly.
//!
//! `Zeroizing<Vec<u8>>` stores its zeros a byte at a time, each store volatile. Where ten thousand records are opened in
//! a breath that takes a good part of the breath. A plain fill before a barrier binds the compiler as well: the barrier
//! may read what was filled.

use std::ops::{Deref, DerefMut};

/// Bytes of which nothing remains when they are dropped. They never outgrow their room, which would leave a copy behind.
pub(super) struct Wiped(Vec<u8>);

impl Wiped {
    /// Takes a buffer over. Beyond its length it must never have held anything.
    pub(super) fn new(bytes: Vec<u8>) -> Wiped {
        Wiped(bytes)
    }

    /// An empty buffer with room for `length` bytes.
    pub(super) fn with_room(length: usize) -> Wiped {
        Wiped(Vec::with_capacity(length))
    }

    /// How much may be appended.
    pub(super) fn room(&self) -> usize {
        self.0.capacity() - self.0.len()
    }

    /// Appends what there must be room for.
    pub(super) fn append(&mut self, bytes: &[u8]) {
        debug_assert!(bytes.len() <= self.room(), "a copy would be left behind");
        self.0.extend_from_slice(bytes);
    }

    /// Wipes and empties it, for the next.
    pub(super) fn clear(&mut self) {
        wipe(&mut self.0);
        self.0.clear();
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
        wipe(&mut self.0);
    }
}

/// Sets `bytes` to zero, whatever the compiler thinks of it.
pub(super) fn wipe(bytes: &mut [u8]) {
    bytes.fill(0);
    zeroize::optimization_barrier(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_buffer_is_wiped_where_it_lies_and_used_again() {
        let mut bytes = Wiped::with_room(5);
        bytes.append(b"words");
        let place = bytes.as_ptr();
        wipe(&mut bytes);
        assert_eq!(*bytes, [0; 5]);
        bytes.clear();
        assert_eq!((bytes.len(), bytes.room()), (0, 5));
        bytes.append(b"other");
        assert_eq!(bytes.as_ptr(), place);
    }
}
