//! One thing that cannot be written must not keep others waiting.

use super::trouble::WriteTrouble;

/// Does something to all of `things` in one write. If that fails, and it may be for one of them alone, does it to each by
/// itself: to all that will. Gives those that are done, and the first trouble.
pub(super) fn together_or_alone<T: Clone>(
    things: &[T],
    mut attempt: impl FnMut(&[T]) -> Result<(), WriteTrouble>,
) -> (Vec<T>, Result<(), WriteTrouble>) {
    let together = if things.is_empty() { Ok(()) } else { attempt(things) };
    match together {
        Ok(()) => (things.to_vec(), Ok(())),
        Err(trouble) if things.len() == 1 || !may_be_of_one(trouble) => (Vec::new(), Err(trouble)),
        Err(_) => {
            let mut outcome = Ok(());
            let mut done = things.to_vec();
            done.retain(|thing| {
                let alone = attempt(std::slice::from_ref(thing));
                outcome = outcome.and(alone);
                alone.is_ok()
            });
            (done, outcome)
        }
    }
}

/// Whether it may be the fault of one thing in a write: it is too long, or lies where the disk is hurt. A full disk and a
/// locked notebook are the same for all.
fn may_be_of_one(trouble: WriteTrouble) -> bool {
    match trouble {
        WriteTrouble::TooLong | WriteTrouble::Failed => true,
        WriteTrouble::Locked | WriteTrouble::NoRoom | WriteTrouble::ReadOnly => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is done of five things when the third fails so, and how often it was tried.
    fn done_of_five(third: WriteTrouble) -> (Vec<u8>, Result<(), WriteTrouble>, usize) {
        let mut tries = 0;
        let (done, outcome) = together_or_alone(&[1, 2, 3, 4, 5], |things| {
            tries += 1;
            if things.contains(&3) { Err(third) } else { Ok(()) }
        });
        (done, outcome, tries)
    }

    #[test]
    fn one_that_cannot_be_written_keeps_no_other_waiting() {
        for trouble in [WriteTrouble::TooLong, WriteTrouble::Failed] {
            assert_eq!(done_of_five(trouble), (vec![1, 2, 4, 5], Err(trouble), 6));
        }
    }

    #[test]
    fn what_is_the_same_for_all_is_tried_once() {
        for trouble in [WriteTrouble::NoRoom, WriteTrouble::ReadOnly, WriteTrouble::Locked] {
            assert_eq!(done_of_five(trouble), (vec![], Err(trouble), 1));
        }
    }

    #[test]
    fn what_is_alone_is_tried_once_and_nothing_is_not_tried() {
        let mut tries = 0;
        let mut attempt = |_: &[u8]| {
            tries += 1;
            Err(WriteTrouble::Failed)
        };
        assert_eq!(together_or_alone(&[1], &mut attempt), (vec![], Err(WriteTrouble::Failed)));
        assert_eq!(together_or_alone(&[], &mut attempt), (vec![], Ok(())));
        assert_eq!(tries, 1);
    }
}
