//! Killed at every file operation of a change of passphrase and of a new recovery code. Afterwards exactly the old or
//! exactly the new one opens the vault, and what was promised is kept.

use std::collections::BTreeMap;
use std::fs;

use mellom::vault::{Cost, Proof, RecoveryCode, UnlockError};

use crate::keys::{assert_whole, filled, new};
use crate::kills::{Acknowledged, CHANGING, calls, inject, traced};
use crate::support::{Place, copy_folder, inside, right};

/// A locked vault, and its code.
fn image() -> (Place, RecoveryCode) {
    let place = Place::new();
    let (vault, code) = filled(&place);
    drop(vault);
    (place, code)
}

/// Kills `test` at each of its calls, over a copy of `image` each time, and looks what is left.
fn at_every_call(test: &str, image: &Place, mut look: impl FnMut(&Place, bool, &str) -> String) {
    let counting = Place::new();
    copy_folder(&image.folder, &counting.folder);
    let mut left = BTreeMap::new();
    for (call, n) in calls(&CHANGING, test, &counting.folder) {
        let place = Place::new();
        copy_folder(&image.folder, &place.folder);
        traced(&inject(&call, &format!("signal=KILL:when={n}")), test, &place.folder);
        let promised = Acknowledged::beside(&place.folder).count() > 0;
        *left.entry(look(&place, promised, &format!("{call} {n}"))).or_insert(0) += 1;
    }
    println!("{left:?}");
    assert!(left.len() >= 3, "the kills all fell into one place: {left:?}");
}

#[test]
fn killed_while_changing_the_passphrase() {
    const TEST: &str = "kills_keys::killed_while_changing_the_passphrase";
    if let Some(folder) = inside(TEST) {
        let vault = Place::at(&folder).vault();
        vault.change_passphrase(Proof::Passphrase(&right()), &new(), Cost::FLOOR).unwrap();
        Acknowledged::beside(&folder).add();
        return;
    }
    let (image, code) = image();
    at_every_call(TEST, &image, |place, promised, what| {
        let vault = place.vault();
        let opens = [right(), new()].map(|passphrase| match vault.unlock(&passphrase) {
            Ok(open) => {
                assert_whole(&open);
                true
            }
            Err(UnlockError::WrongPassphrase { .. }) => false,
            Err(other) => panic!("{what}: {other:?}"),
        });
        assert!(opens[0] != opens[1], "{what}: {opens:?}");
        assert!(opens[1] || !promised, "{what}: the new one was promised");
        assert_whole(&vault.unlock_with_code(&code).unwrap());
        format!("promised {promised}, new {}", opens[1])
    });
}

#[test]
fn killed_while_making_a_new_code() {
    const TEST: &str = "kills_keys::killed_while_making_a_new_code";
    let shown = |folder: &std::path::Path| folder.with_extension("shown");
    if let Some(folder) = inside(TEST) {
        let vault = Place::at(&folder).vault();
        let code = vault.new_recovery_code(Proof::Passphrase(&right())).unwrap();
        let words: Vec<_> = code.words().collect();
        fs::write(shown(&folder), words.join(" ")).unwrap();
        Acknowledged::beside(&folder).add();
        return;
    }
    let (image, old) = image();
    at_every_call(TEST, &image, |place, promised, what| {
        let vault = place.vault();
        // Whatever became of the code: the passphrase opens.
        assert_whole(&vault.unlock(&right()).unwrap());
        let old_opens = vault.unlock_with_code(&old).is_ok();
        assert!(!(promised && old_opens), "{what}: the old code still opens");
        if promised {
            let new = RecoveryCode::parse(&fs::read_to_string(shown(&place.folder)).unwrap()).unwrap();
            assert_whole(&vault.unlock_with_code(&new).unwrap());
        }
        // And a next one can be made.
        let next = vault.new_recovery_code(Proof::Passphrase(&right())).unwrap();
        assert_whole(&vault.unlock_with_code(&next).unwrap());
        format!("promised {promised}, old {old_opens}")
    });
}
