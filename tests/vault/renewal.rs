//! "Someone may know the old one": afterwards the old passphrase, the old code and the old header are worth nothing.

use std::fs;

use mellom::vault::{ChangeError, Cost, Proof, RecoveryCode, RewriteError, UnlockError};

use crate::keys::{assert_whole, filled, new};
use crate::kills::{Acknowledged, CHANGING, calls, inject, sample, traced};
use crate::support::{LETTERS, Place, copy_folder, held, id, inside, right, wrong};

#[test]
fn everything_that_opened_it_opens_nothing_and_an_older_header_neither() {
    let place = Place::new();
    let (vault, old_code) = filled(&place);
    let old_header = fs::read(place.header()).unwrap();
    let open = vault.unlock(&right()).unwrap();
    let digest = open.digest(b"a text").unwrap();
    let code = vault.renew(&open, Proof::Passphrase(&right()), &new(), Cost::FLOOR).unwrap();

    // The vault that was open goes on, under keys that the old header does not know.
    open.put(LETTERS, id(2), b"and on it goes").unwrap();
    assert!(matches!(vault.check(&right()).err(), Some(UnlockError::WrongPassphrase { .. })));
    assert!(matches!(vault.check_code(&old_code).err(), Some(UnlockError::WrongCode { .. })));
    vault.check(&new()).unwrap();
    drop((open, vault));

    let vault = place.vault();
    let open = vault.unlock_with_code(&code).unwrap();
    assert_whole(&open);
    assert_eq!(held(&open, 2).unwrap(), b"and on it goes");
    assert_eq!(open.digest(b"a text").unwrap(), digest);
    drop((open, vault));

    // Whoever kept the old header, beside the records of today.
    let stores = || {
        fs::read_dir(&place.folder)
            .unwrap()
            .filter_map(|entry| {
                let name = entry.unwrap().file_name().into_string().unwrap();
                name.starts_with("store-").then_some(name)
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(stores(), ["store-2"]);
    fs::write(place.header(), &old_header).unwrap();
    assert_eq!(place.vault().unlock(&right()).err(), Some(UnlockError::StoreMissing));
    fs::rename(place.folder.join("store-2"), place.store()).unwrap();
    assert_eq!(place.vault().unlock(&right()).err(), Some(UnlockError::StoreDamaged));
}

#[test]
fn without_a_proof_nothing_is_renewed() {
    let place = Place::new();
    let (vault, code) = filled(&place);
    let open = vault.unlock(&right()).unwrap();
    let header = fs::read(place.header()).unwrap();
    let refused = vault.renew(&open, Proof::Passphrase(&wrong()), &new(), Cost::FLOOR).err();
    assert!(matches!(refused, Some(ChangeError::Proof(UnlockError::WrongPassphrase { .. }))));
    let weak = mellom::vault::Passphrase::new("12345678".to_owned());
    assert_eq!(vault.renew(&open, Proof::Code(&code), &weak, Cost::FLOOR).err(), Some(ChangeError::TooWeak));
    // Another vault's handle renews nothing here.
    let elsewhere = Place::new();
    let (other_vault, _) = filled(&elsewhere);
    let other = other_vault.unlock(&right()).unwrap();
    let refused = vault.renew(&other, Proof::Code(&code), &new(), Cost::FLOOR).err();
    assert_eq!(refused, Some(ChangeError::Rewrite(RewriteError::HeaderDamaged)));
    assert_eq!(fs::read(place.header()).unwrap(), header);
    assert_whole(&open);
}

#[test]
fn killed_while_renewing() {
    const TEST: &str = "renewal::killed_while_renewing";
    let shown = |folder: &std::path::Path| folder.with_extension("shown");
    if let Some(folder) = inside(TEST) {
        let vault = Place::at(&folder).vault();
        let open = vault.unlock(&right()).unwrap();
        let code = vault.renew(&open, Proof::Passphrase(&right()), &new(), Cost::FLOOR).unwrap();
        let words: Vec<_> = code.words().collect();
        fs::write(shown(&folder), words.join(" ")).unwrap();
        Acknowledged::beside(&folder).add();
        return;
    }
    let image = Place::new();
    let (vault, old_code) = filled(&image);
    drop(vault);
    let counting = Place::new();
    copy_folder(&image.folder, &counting.folder);
    let mut left = std::collections::BTreeMap::new();
    for (call, n) in sample(calls(&CHANGING, TEST, &counting.folder), 60) {
        let what = format!("{call} {n}");
        let place = Place::new();
        copy_folder(&image.folder, &place.folder);
        traced(&inject(&call, &format!("signal=KILL:when={n}")), TEST, &place.folder);
        let promised = Acknowledged::beside(&place.folder).count() > 0;
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
        // The code goes with the passphrase of its day.
        assert_eq!(vault.check_code(&old_code).is_ok(), opens[0], "{what}");
        if promised {
            let code = RecoveryCode::parse(&fs::read_to_string(shown(&place.folder)).unwrap()).unwrap();
            assert_whole(&vault.unlock_with_code(&code).unwrap());
        }
        *left.entry(format!("promised {promised}, new {}", opens[1])).or_insert(0) += 1;
    }
    println!("{left:?}");
    assert!(left.len() >= 2, "the kills all fell into one place: {left:?}");
}
