//! One thing that cannot be written must not keep others waiting.

use super::trouble::WriteTrouble;

/// Whether there is still time for another write. Whoever waits to lock waits for one at most.
pub(super) type GoOn<'a> = &'a dyn Fn() -> bool;

/// After so many failures in a row it is not one thing: each costs as long as the store takes to recover.
const IN_A_ROW: usize = 2;

/// Does something to all of `things` in one write. If that fails, and it may be for one of them alone, does it to each by
/// itself: to all that will. It is given up after two failures in a row, from the front and then from the back, so that two
/// that are hurt side by side shut nothing off; and when `go_on` says so. Gives those that are done, and the first trouble.
pub(super) fn together_or_alone<T: Clone>(
    things: &[T],
    go_on: GoOn<'_>,
    mut attempt: impl FnMut(&[T]) -> Result<(), WriteTrouble>,
) -> (Vec<T>, Result<(), WriteTrouble>) {
    let together = if things.is_empty() { Ok(()) } else { attempt(things) };
    match together {
        Ok(()) => (things.to_vec(), Ok(())),
        Err(trouble) if things.len() == 1 || !may_be_of_one(trouble) => (Vec::new(), Err(trouble)),
        Err(trouble) => {
            let (mut done, mut first) = (Vec::new(), None);
            let mut left = things.iter();
            for from_the_back in [false, true] {
                let mut in_a_row = 0;
                while in_a_row < IN_A_ROW && go_on() {
                    let next = if from_the_back { left.next_back() } else { left.next() };
                    let Some(thing) = next else { break };
                    match attempt(std::slice::from_ref(thing)) {
                        Ok(()) => {
                            in_a_row = 0;
                            done.push(thing.clone());
                        }
                        Err(alone) => {
                            // What is too long costs nothing, and says nothing of the others.
                            in_a_row += usize::from(alone != WriteTrouble::TooLong);
                            first = first.or(Some(alone));
                        }
                    }
                }
            }
            let outcome = if done.len() == things.len() { Ok(()) } else { Err(first.unwrap_or(trouble)) };
            (done, outcome)
        }
    }
}

/// Whether it may be the fault of one thing in a write: it is too long, or lies where the disk is hurt. A full disk and a
/// locked notebook are the same for all.
pub(super) fn may_be_of_one(trouble: WriteTrouble) -> bool {
    match trouble {
        WriteTrouble::TooLong | WriteTrouble::Failed => true,
        WriteTrouble::Locked | WriteTrouble::NoRoom | WriteTrouble::ReadOnly => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is done of ten things when these fail so, and how often it was tried.
    fn done_but(bad: &[u8], trouble: WriteTrouble) -> (Vec<u8>, Result<(), WriteTrouble>, usize) {
        let mut tries = 0;
        let ten: Vec<u8> = (1..=10).collect();
        let (mut done, outcome) = together_or_alone(&ten, &|| true, |things| {
            tries += 1;
            if things.iter().any(|thing| bad.contains(thing)) { Err(trouble) } else { Ok(()) }
        });
        done.sort();
        (done, outcome, tries)
    }

    #[test]
    fn one_that_cannot_be_written_keeps_no_other_waiting() {
        for trouble in [WriteTrouble::TooLong, WriteTrouble::Failed] {
            assert_eq!(done_but(&[3], trouble), (vec![1, 2, 4, 5, 6, 7, 8, 9, 10], Err(trouble), 11));
            assert_eq!(done_but(&[3, 4], trouble).0, [1, 2, 5, 6, 7, 8, 9, 10], "two side by side");
        }
        assert_eq!(
            done_but(&[3, 4, 5, 6], WriteTrouble::Failed).0,
            [1, 2, 7, 8, 9, 10],
            "nor do many that lie together"
        );
        let too_long = done_but(&[1, 2, 9, 10], WriteTrouble::TooLong).0;
        assert_eq!(too_long, [3, 4, 5, 6, 7, 8], "that says nothing of the others");
    }

    #[test]
    fn a_disk_that_fails_for_everything_is_not_tried_for_everything() {
        let all: Vec<u8> = (1..=10).collect();
        assert_eq!(done_but(&all, WriteTrouble::Failed), (vec![], Err(WriteTrouble::Failed), 5));
    }

    #[test]
    fn whoever_waits_to_lock_waits_for_one_try() {
        let (tries, mut done) = (std::cell::Cell::new(0), Vec::new());
        let (_, outcome) = together_or_alone(&[1, 2, 3, 4], &|| tries.get() < 3, |things| {
            tries.set(tries.get() + 1);
            if things.len() > 1 {
                return Err(WriteTrouble::Failed);
            }
            done.extend_from_slice(things);
            Ok(())
        });
        assert_eq!((done, outcome), (vec![1, 2], Err(WriteTrouble::Failed)), "what is left is not done");
    }

    #[test]
    fn what_is_the_same_for_all_is_tried_once() {
        for trouble in [WriteTrouble::NoRoom, WriteTrouble::ReadOnly, WriteTrouble::Locked] {
            assert_eq!(done_but(&[3], trouble), (vec![], Err(trouble), 1));
        }
    }

    #[test]
    fn what_is_alone_is_tried_once_and_nothing_is_not_tried() {
        let mut tries = 0;
        let mut attempt = |_: &[u8]| {
            tries += 1;
            Err(WriteTrouble::Failed)
        };
        assert_eq!(together_or_alone(&[1], &|| true, &mut attempt), (vec![], Err(WriteTrouble::Failed)));
        assert_eq!(together_or_alone(&[], &|| true, &mut attempt), (vec![], Ok(())));
        assert_eq!(tries, 1);
    }
}
