//! Numbers to call.

use super::number::Group;

/// Numbers that must stay readable, wherever they stand: whom to call.
#[derive(Debug, Clone, Default)]
pub(in crate::redact) struct Kept(Vec<Vec<u8>>);

/// Emergency and crisis lines of other countries that people travel to or come from, and Norwegian short numbers.
const ALWAYS_KEPT: [&str; 14] = [
    "110", "112", "113", "116117", "116123", "116111", "116006", "999", "111", "101", "911", "988", "08001111",
    "741741",
];

impl Kept {
    pub fn new(numbers: &[&str]) -> Self {
        let digits = |number: &&str| number.bytes().filter(u8::is_ascii_digit).collect();
        Self(ALWAYS_KEPT.iter().chain(numbers).map(digits).collect())
    }

    /// Whether the groups, read in order, are kept numbers and nothing else.
    pub(super) fn holds(&self, groups: &[Group]) -> bool {
        let whole: Vec<u8> = groups.iter().flat_map(|group| group.digits.iter().copied()).collect();
        let whole = whole.strip_prefix(b"0047").or_else(|| whole.strip_prefix(b"47")).unwrap_or(&whole);
        if self.0.iter().any(|kept| kept == whole) {
            return true;
        }
        (1..groups.len()).any(|cut| self.holds(&groups[..cut]) && self.holds(&groups[cut..]))
    }
}
