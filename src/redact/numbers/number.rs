//! A number as groups of digits with signs between them.

use crate::redact::view::View;

#[derive(Clone, Copy)]
pub(super) struct Group<'a> {
    pub start: usize,
    pub end: usize,
    pub digits: &'a [u8],
}

/// A number as it stands in the text.
#[derive(Clone)]
pub(super) struct Number<'a> {
    pub view: &'a View,
    pub groups: Vec<Group<'a>>,
}

/// The groups from `start`: at most two signs between them, the kinds that people put into numbers.
pub(super) fn groups(low: &[u8], start: usize) -> Vec<Group<'_>> {
    let mut groups = Vec::new();
    let mut at = start;
    loop {
        let begin = at;
        while at < low.len() && low[at].is_ascii_digit() {
            at += 1;
        }
        groups.push(Group { start: begin, end: at, digits: &low[begin..at] });
        let mut next = at;
        while next < low.len() && next - at < 3 && matches!(low[next], b' ' | b'.' | b'-' | b'/' | b'(' | b')') {
            next += 1;
        }
        let signs = &low[at..next];
        let sentence_ends = signs.len() > 1 && signs[0] == b'.';
        if next == at || next >= low.len() || !low[next].is_ascii_digit() || sentence_ends {
            return groups;
        }
        at = next;
    }
}

impl Number<'_> {
    pub fn start(&self) -> usize {
        self.groups[0].start
    }

    pub fn end(&self) -> usize {
        self.groups[self.groups.len() - 1].end
    }

    pub fn digits(&self) -> usize {
        self.groups.iter().map(|group| group.digits.len()).sum()
    }

    /// The lengths of the groups, as digits: "92 41 23 45" is "2222".
    pub fn shape(&self) -> String {
        self.groups.iter().map(|group| char::from_digit(group.digits.len().min(35) as u32, 36).unwrap_or('z')).collect()
    }

    /// The signs between the groups, with a space for none.
    pub fn signs(&self) -> Vec<u8> {
        self.groups
            .windows(2)
            .map(|pair| {
                let signs = &self.view.low()[pair[0].end..pair[1].start];
                signs.iter().copied().find(|&sign| sign != b' ').unwrap_or(b' ')
            })
            .collect()
    }

    /// The word before it, letters only, in the alphabet of comparison.
    pub fn word_before(&self) -> &[u8] {
        let low = self.view.low();
        let mut end = self.start();
        while end > 0 && matches!(low[end - 1], b' ' | b':' | b'.' | b'#' | b'(' | b'=') {
            end -= 1;
        }
        let start = low[..end].iter().rposition(|byte| !byte.is_ascii_alphabetic()).map_or(0, |at| at + 1);
        &low[start..end]
    }

    /// The word after it.
    pub fn word_after(&self) -> &[u8] {
        let low = self.view.low();
        let start = self.end() + usize::from(self.view.byte(self.end()) == b' ');
        let end = low[start.min(low.len())..].iter().position(|byte| !byte.is_ascii_alphabetic());
        &low[start.min(low.len())..end.map_or(low.len(), |end| start + end)]
    }

    pub fn is_after_plus(&self) -> bool {
        let before = self.start();
        before > 0 && self.view.byte(before - 1) == b'+'
            || before > 1 && self.view.byte(before - 1) == b'(' && self.view.byte(before - 2) == b'+'
    }
}
