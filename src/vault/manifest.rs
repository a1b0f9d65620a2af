//! What the vault should hold, sealed and saved with every change: how many records, and a sum over them.
//!
//! The sum is over keyed hashes of (store key, version, chunks), modulo 2^256, so a save updates it by subtracting one
//! summand and adding another, whatever the number of records. Whoever removes a record, or puts an older version
//! back, would have to write a manifest that agrees, and cannot.
//!
//! What it does not give: notice that the whole log lost its end, which leaves an earlier day's records with that
//! day's manifest. The version of the last save is therefore also kept in the store's *mark*, apart from the log. Nor
//! notice when log and mark were both put back; nothing offline can.

use zeroize::Zeroizing;

/// A sum of summands, modulo 2^256.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Sum([u8; 32]);

impl Sum {
    /// Its bytes, to be added to another sum.
    pub(super) fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    pub(super) fn add(&mut self, summand: &[u8; 32]) {
        let mut carry = 0;
        for (byte, other) in self.0.iter_mut().zip(summand) {
            let total = u16::from(*byte) + u16::from(*other) + carry;
            *byte = total as u8;
            carry = total >> 8;
        }
    }

    pub(super) fn subtract(&mut self, summand: &[u8; 32]) {
        // Two's complement: minus x is not-x plus one.
        self.add(&summand.map(|byte| !byte));
        let mut one = [0; 32];
        one[0] = 1;
        self.add(&one);
    }
}

/// The manifest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Manifest {
    /// The version of the last save.
    pub(super) counter: u64,
    /// Live records.
    pub(super) count: u64,
    pub(super) sum: Sum,
    /// Records found lost so far, and not yet accepted as lost.
    pub(super) lost: u64,
    /// Saves found gone so far, and not yet accepted as gone.
    pub(super) saves: u64,
    /// Whether it was found, and not yet accepted, that the records were not those last written.
    pub(super) altered: bool,
    /// Whether something was erased whose ciphertext is still in the store's files. It stands here and not in the header
    /// because the manifest is saved in the same write as the removal itself: neither can be there without the other.
    pub(super) rewrite_owed: bool,
}

const LENGTH: usize = 8 + 8 + 32 + 8 + 8 + 1 + 1;

impl Manifest {
    pub(super) fn to_bytes(self) -> Zeroizing<Vec<u8>> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(LENGTH));
        bytes.extend_from_slice(&self.counter.to_le_bytes());
        bytes.extend_from_slice(&self.count.to_le_bytes());
        bytes.extend_from_slice(&self.sum.0);
        bytes.extend_from_slice(&self.lost.to_le_bytes());
        bytes.extend_from_slice(&self.saves.to_le_bytes());
        bytes.push(u8::from(self.altered));
        bytes.push(u8::from(self.rewrite_owed));
        bytes
    }

    /// Reads what [`to_bytes`](Manifest::to_bytes) wrote; what follows must be zeros.
    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Manifest> {
        let (counter, rest) = bytes.split_first_chunk::<8>()?;
        let (count, rest) = rest.split_first_chunk::<8>()?;
        let (sum, rest) = rest.split_first_chunk::<32>()?;
        let (lost, rest) = rest.split_first_chunk::<8>()?;
        let (saves, rest) = rest.split_first_chunk::<8>()?;
        let ([altered, rewrite_owed], padding) = rest.split_first_chunk::<2>()?;
        if *altered > 1 || *rewrite_owed > 1 || padding.iter().any(|byte| *byte != 0) {
            return None;
        }
        Some(Manifest {
            counter: u64::from_le_bytes(*counter),
            count: u64::from_le_bytes(*count),
            sum: Sum(*sum),
            lost: u64::from_le_bytes(*lost),
            saves: u64::from_le_bytes(*saves),
            altered: *altered == 1,
            rewrite_owed: *rewrite_owed == 1,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_carry_and_take_back() {
        let mut sum = Sum::default();
        sum.add(&[0xff; 32]);
        let mut one = [0; 32];
        one[0] = 1;
        sum.add(&one);
        assert_eq!(sum, Sum::default(), "2^256 - 1 + 1 is 0");
        sum.subtract(&one);
        assert_eq!(sum, Sum([0xff; 32]));
        let (a, b): ([u8; 32], [u8; 32]) =
            (std::array::from_fn(|i| i as u8 * 7), std::array::from_fn(|i| 255 - i as u8));
        let mut forth = Sum::default();
        forth.add(&a);
        forth.add(&b);
        let mut back = Sum::default();
        back.add(&b);
        back.add(&a);
        assert_eq!(forth, back, "order does not matter");
        forth.subtract(&a);
        assert_eq!(forth, Sum(b));
    }

    #[test]
    fn bytes_go_round() {
        let manifest = Manifest {
            counter: u64::MAX - 3,
            count: 1 << 40,
            sum: Sum([0x5a; 32]),
            lost: 2,
            saves: 3,
            altered: true,
            rewrite_owed: true,
        };
        let mut bytes = manifest.to_bytes();
        assert_eq!(Manifest::from_bytes(&bytes), Some(manifest));
        bytes.extend_from_slice(&[0; 20]);
        assert_eq!(Manifest::from_bytes(&bytes), Some(manifest));
        bytes.push(1);
        assert_eq!(Manifest::from_bytes(&bytes), None);
        assert_eq!(Manifest::from_bytes(&bytes[..LENGTH - 1]), None);
        for flag in [LENGTH - 2, LENGTH - 1] {
            let mut bent = bytes[..LENGTH].to_vec();
            bent[flag] = 2;
            assert_eq!(Manifest::from_bytes(&bent), None);
        }
    }
}
