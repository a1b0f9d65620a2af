//! Letters for people: fresh and random for every export.

use zeroize::Zeroize;

use crate::journal::{Contact, Id};

/// Which person is which letter in one export. Not `Debug`, not stored, wiped when the passages are made: two exports
/// cannot be laid beside each other to learn who is who.
pub(super) struct Letters {
    people: Vec<Id<Contact>>,
}

impl Letters {
    /// Draws letters for these people, each mentioned as often as it likes.
    pub fn draw(mentioned: impl IntoIterator<Item = Id<Contact>>) -> Self {
        let mut people: Vec<Id<Contact>> = mentioned.into_iter().collect();
        people.sort();
        people.dedup();
        // Fisher and Yates: every order is as likely as any other.
        for last in (1..people.len()).rev() {
            people.swap(last, below(last + 1));
        }
        Self { people }
    }

    /// What stands for a person: the same in both languages.
    pub fn of(&self, person: Id<Contact>) -> String {
        let place = self.people.iter().position(|other| *other == person).unwrap_or(self.people.len());
        format!("[person {}]", letter(place))
    }

    /// How many people there are.
    pub fn people(&self) -> impl Iterator<Item = Id<Contact>> {
        let mut people = self.people.clone();
        people.sort();
        people.into_iter()
    }
}

impl Drop for Letters {
    fn drop(&mut self) {
        let mut bytes: Vec<[u8; 16]> = self.people.drain(..).map(Id::bytes).collect();
        bytes.zeroize();
    }
}

/// A number below `end`, each as likely as any other.
fn below(end: usize) -> usize {
    let end = u64::try_from(end.max(1)).unwrap_or(u64::MAX);
    let fair = u64::MAX - u64::MAX % end;
    loop {
        let mut bytes = [0; 8];
        // INVARIANT: the random source of Linux, Android and iOS does not fail once the system has started.
        #[allow(clippy::expect_used, reason = "see INVARIANT")]
        getrandom::fill(&mut bytes).expect("the system gives randomness");
        let drawn = u64::from_le_bytes(bytes);
        if drawn < fair {
            return usize::try_from(drawn % end).unwrap_or_default();
        }
    }
}

/// A, B, .., Z, AA, AB, ..
fn letter(place: usize) -> String {
    let mut letters = Vec::new();
    let mut left = place + 1;
    while left > 0 {
        left -= 1;
        letters.push(b'A' + (left % 26) as u8);
        left /= 26;
    }
    letters.iter().rev().map(|&letter| char::from(letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(count: u8) -> Vec<Id<Contact>> {
        (0..count).map(|number| Id::from_bytes([number; 16])).collect()
    }

    #[test]
    fn every_person_has_one_letter_and_nobody_the_same() {
        let people = people(30);
        let letters = Letters::draw(people.iter().chain(&people).copied());
        let mut drawn: Vec<String> = people.iter().map(|person| letters.of(*person)).collect();
        drawn.sort();
        let mut expected: Vec<String> = (0..30).map(|place| format!("[person {}]", letter(place))).collect();
        expected.sort();
        assert_eq!(drawn, expected);
        assert_eq!((letter(0), letter(25), letter(26)), ("A".into(), "Z".into(), "AA".into()));
    }

    #[test]
    fn who_is_a_is_drawn_anew_each_time() {
        let people = people(2);
        let first_is_a = (0..400).filter(|_| Letters::draw(people.clone()).of(people[0]) == "[person A]").count();
        // 400 throws of a coin stray further than this once in ten million times.
        assert!((140..=260).contains(&first_is_a), "{first_is_a} of 400");
    }
}
