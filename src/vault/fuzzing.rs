//! Doors for the fuzzer in `fuzz/`: any bytes at all, against the parsers of what lies on a disk. No key leads through
//! them; where a parser stands behind a seal, the door seals under keys that anyone can compute.
//!
//! Only there when fuzzing, and in tests, which replay what the fuzzer found worth keeping.

/// The header: as it is, and as somebody would write it who can compute a checksum but has no key.
pub fn header(bytes: &[u8]) {
    super::header::door::knock(bytes);
}

/// Values in the store: heads, tails, the manifest, the mark; raw, and sealed.
pub fn record(bytes: &[u8]) {
    super::record::door::knock(bytes);
}

/// A sealed file: raw, and one that was right before it was altered.
pub fn attachment(bytes: &[u8]) {
    super::files::door::knock(bytes);
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    /// What the fuzzer kept: one input for each way through the code that it found.
    #[test]
    fn what_the_fuzzer_found_holds() {
        replay("header", super::header);
        replay("record", super::record);
        replay("attachment", super::attachment);
    }

    fn replay(name: &str, knock: fn(&[u8])) {
        let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
        let inputs: Vec<_> = std::fs::read_dir(corpus).unwrap().map(|entry| entry.unwrap().path()).collect();
        assert!(inputs.len() > 5, "{name} has no corpus");
        for input in inputs {
            knock(&std::fs::read(input).unwrap());
        }
    }
}
