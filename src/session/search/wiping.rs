//! What a search leaves in memory once the notebook is locked: nothing.

use super::super::keeper::Keeper;
use super::*;
use crate::journal::search::fold;
use crate::journal::{Meeting, PrivateText};
use crate::vault::testing::search::{Needle, alone, found, inside};
use crate::vault::{Cost, Passphrase};
use crate::words::Language;

#[test]
fn nothing_of_the_index_is_in_memory_after_locking() {
    const TEST: &str = "session::search::wiping::nothing_of_the_index_is_in_memory_after_locking";
    let Some(folder) = inside() else {
        let folder = tempfile::tempdir().unwrap();
        return alone(TEST, folder.path());
    };
    let keeper = Keeper::at_cost(folder, Cost::FLOOR);
    keeper.create(&Passphrase::new("seks grønne seil under broen".to_owned())).unwrap();
    // Only folding turns what was written into what is looked for.
    let written = "En KanariFugl Sang Ved Åsen, Før DET Ble MØRKT Over VANNET";
    let needles = [Needle::new("index", fold(written).as_bytes())];
    for entry in 0..20 {
        let mut meeting = Meeting::new(chrono::NaiveDateTime::default());
        meeting.note = PrivateText::new(format!("{written} {}", "x".repeat(entry * 100)));
        keeper.save(meeting.into()).unwrap();
    }
    let words = Words::new(Language::Bokmal);
    for typed in ["kan", "kanarifugl asen", "morkt"] {
        let query = Query::new(typed);
        let lines = keeper.look_back(&words, &Filter::default(), &query).unwrap();
        assert_eq!(lines.len(), 20);
        assert_eq!(keeper.excerpts(&words, lines[0].entry, &query).len(), 1);
    }
    assert_eq!(found(&needles), ["index"], "it is there while it is open");
    keeper.lock();
    assert_eq!(found(&needles), [""; 0]);
}
