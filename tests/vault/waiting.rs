//! The wait after wrong passphrases. The whole table is tested beside the code, where the clock is a parameter; here
//! the first step is waited for, in real time.

use std::time::Duration;

use mellom::vault::{UnlockError, Vault};

use crate::support::{Place, right, wrong};

const FIRST_WAIT: Duration = Duration::from_secs(2);

fn try_wrong(vault: &Vault) -> Duration {
    match vault.unlock(&wrong()).err() {
        Some(UnlockError::WrongPassphrase { wait }) => wait,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_fourth_try_waits_and_a_restart_does_not_help() {
    let place = Place::new();
    let (vault, open) = place.create();
    drop(open);
    assert_eq!(try_wrong(&vault), Duration::ZERO);
    assert_eq!(try_wrong(&vault), Duration::ZERO);
    assert_eq!(try_wrong(&vault), FIRST_WAIT);
    // Not even the right one is looked at.
    let refused = vault.unlock(&right()).err();
    assert!(matches!(refused, Some(UnlockError::TooSoon { wait }) if wait <= FIRST_WAIT));
    std::thread::sleep(Duration::from_millis(1200));
    assert!(vault.wait_before_next_try() < Duration::from_millis(900));
    drop(vault);

    let vault = place.vault();
    let left = vault.wait_before_next_try();
    assert!(left > Duration::from_millis(1500), "the restart took {left:?} off");
    assert!(matches!(vault.unlock(&right()).err(), Some(UnlockError::TooSoon { .. })));
    std::thread::sleep(vault.wait_before_next_try());
    drop(vault.unlock(&right()).unwrap());

    // A right one clears it, also on the disk.
    assert_eq!(try_wrong(&vault), Duration::ZERO);
    drop(vault);
    assert!(place.vault().wait_before_next_try().is_zero());
}

#[test]
fn tries_side_by_side_are_counted_one_by_one() {
    let place = Place::new();
    let (vault, open) = place.create();
    drop(open);
    let looked_at = std::thread::scope(|scope| {
        let tries: Vec<_> = (0..12).map(|_| scope.spawn(|| vault.unlock(&wrong()).err())).collect();
        let answers = tries.into_iter().map(|thread| thread.join().unwrap());
        answers.filter(|answer| matches!(answer, Some(UnlockError::WrongPassphrase { .. }))).count()
    });
    assert_eq!(looked_at, 3);
}

#[test]
fn an_unreadable_count_waits_longest() {
    let place = Place::new();
    drop(place.create());
    for broken in [&b"x"[..], &[0; 8], &[0xff; 9]] {
        std::fs::write(place.folder.join("attempts"), broken).unwrap();
        let vault = place.vault();
        let wait = vault.wait_before_next_try();
        assert!(wait > Duration::from_secs(299) && wait <= Duration::from_secs(300));
        assert!(matches!(vault.unlock(&right()).err(), Some(UnlockError::TooSoon { .. })));
    }
}

#[test]
fn what_is_wrong_with_the_folder_costs_no_try() {
    let place = Place::new();
    drop(place.create());
    let header = std::fs::read(place.header()).unwrap();
    std::fs::write(place.header(), &header[..100]).unwrap();
    let vault = place.vault();
    for _ in 0..5 {
        assert_eq!(vault.unlock(&wrong()).err(), Some(UnlockError::HeaderDamaged));
    }
    std::fs::rename(place.store(), place.folder.join("elsewhere")).unwrap();
    std::fs::write(place.header(), &header).unwrap();
    for _ in 0..5 {
        assert_eq!(vault.unlock(&wrong()).err(), Some(UnlockError::StoreMissing));
    }
    assert!(vault.wait_before_next_try().is_zero());
}
