//! A session of real use, by keyboard and mouse, watched from start to end.
//!
//! Words are planted in everything that takes words. Afterwards every one of them must stand in the vault, read back
//! through the library; none of them in any file, neither while the app is unlocked, nor while it is locked, nor after it
//! was killed; and not one socket may have been opened that leads anywhere.

use mellom::journal::{PeopleMet, Share};
use mellom::session::Keeper;
use mellom::summary::{Choices, Page};
use mellom::words::{Language, Words};

use crate::person::{App, PASSPHRASE};
use crate::search::search;
use crate::stage::{Desk, Home};
use crate::steps::{self, SHARED_AS};
use crate::vault;
use crate::watch::{Watched, strace};

/// One in every kind of field that is kept.
pub const KEPT: [&str; 14] = [
    "kanarilege 47193862",    // the professional's number
    "kanariklinikk 47295163", // the clinic's number
    "kanarinavn",             // what a number is called
    "kanarinummer 47386251",  // that number
    "kanarialias",            // what the person met is called
    "kanarilovet",            // what was promised
    "kanarifløyt",            // a meeting's note, with a letter beyond ASCII
    "kanarigrense",           // a boundary issue's note
    "kanarikropp",            // three answers of a debrief
    "kanarisetning",          //
    "kanaripust",             //
    "kanaribekymring",        // a concern's note
    "kanarifremmed",          // an alias that was typed and not added
    "kanariutkast",           // a draft's note
];

/// Typed, and not kept: words that were taken back, and a wrong passphrase.
pub const NOT_KEPT: [&str; 2] = ["kanariangret", "kanaripassord"];

/// Everything that may stand nowhere but in the vault. A number is a secret also without the words beside it: the app dials
/// it so.
fn secrets() -> impl Iterator<Item = &'static str> {
    KEPT.into_iter().flat_map(|kept| kept.split(' ')).chain(NOT_KEPT).chain([PASSPHRASE, "grønne seil"])
}

#[test]
fn a_session_of_use_opens_no_socket_and_leaves_no_word_behind() {
    let (desk, home) = (Desk::new(), Home::new());
    let log = tempfile::NamedTempFile::new().unwrap();
    let app = App::open(&desk, &home, Some(strace(log.path())));

    steps::looks_for_help_before_anything(&app);
    app.makes_a_notebook();
    steps::writes_down_numbers(&app);
    steps::logs_a_meeting(&app);
    nothing_is_left_behind(&home);
    steps::writes_of_a_boundary_issue(&app);
    steps::debriefs(&app);
    steps::calls_and_writes_of_a_concern(&app);
    steps::looks_back(&app);
    let read = steps::shares_a_summary(&app);
    steps::leaves_a_draft_and_hides(&app);
    nothing_is_left_behind(&home);
    steps::looks_for_help_while_locked(&app);
    steps::gets_in_at_the_second_try(&app);
    nothing_is_left_behind(&home);
    app.presses("hide");
    app.at_key("unlock-title");
    nothing_is_left_behind(&home);
    app.kill();
    nothing_is_left_behind(&home);

    no_socket_leads_anywhere(&std::fs::read_to_string(log.path()).unwrap());
    let keeper = vault::open(&home);
    every_word_is_in_the_vault(&keeper);
    only_what_was_read_has_left(&keeper, &home, &read);
}

fn nothing_is_left_behind(home: &Home) {
    let found = search(home.path(), secrets());
    assert!(found.words.is_empty(), "{:?}", found.words);
    assert!(found.files.iter().any(|file| file.starts_with(home.data().join("vault"))), "{:?}", found.files);
    assert_eq!(said_on(home, "stdout"), Vec::<String>::new());
    assert_eq!(said_on(home, "stderr"), Vec::<String>::new());
}

/// What the app said. The search above covers every line; of these, the toolkit's own remarks on the machine it runs on
/// (an icon that is missing, a service that is not there) are none of ours.
fn said_on(home: &Home, stream: &str) -> Vec<String> {
    let said = std::fs::read_to_string(home.path().join(stream)).unwrap();
    let of_the_toolkit = |line: &str| line.trim_start_matches("** ").starts_with("(mellom:");
    said.lines().filter(|line| !line.is_empty() && !of_the_toolkit(line)).map(str::to_owned).collect()
}

fn no_socket_leads_anywhere(log: &str) {
    let watched = Watched::read(log);
    assert!(watched.strangers.is_empty(), "{:#?}", watched.strangers);
    for program in ["mellom", "WebKitWebProcess", "WebKitNetworkProcess"] {
        assert!(watched.programs.iter().any(|path| path.ends_with(program)), "{program} was not watched");
    }
    assert!(watched.families["AF_UNIX"] > 5, "{watched:?}");
}

/// Without this, a search that finds nothing would prove nothing: the words might never have arrived.
fn every_word_is_in_the_vault(keeper: &Keeper) {
    let texts = vault::texts(keeper);
    for word in KEPT {
        assert!(texts.iter().any(|text| text == word), "{word} is not in the vault");
    }
    for word in NOT_KEPT {
        assert!(!texts.iter().any(|text| text.contains(word)), "{word} was taken back");
    }
}

/// The page on the screen, the file, the vault's record, and the page that the library makes: the same, to the byte.
fn only_what_was_read_has_left(keeper: &Keeper, home: &Home, read: &str) {
    let left = std::fs::read(home.picked(SHARED_AS)).expect("the file lies where the person said");
    let others = std::fs::read_dir(home.picked("")).unwrap().count();
    assert_eq!(others, 1, "one file, and none where `MELLOM_SAVE_TO` would have it");
    let (share, page) = keeper
        .read(|journal| {
            let shares: Vec<&Share> = journal.shares().collect();
            assert_eq!(shares.len(), 1, "a summary that was not shared leaves no record");
            let told = journal.disclose(shares[0].period, PeopleMet::ByAlias);
            (shares[0].clone(), Page::of(&told, &Choices::default(), &Words::new(Language::Bokmal)))
        })
        .unwrap();
    let left = String::from_utf8(left).expect("plain text");
    assert_eq!(left, share.copy.reveal());
    assert_eq!(left, page.text());
    assert_eq!(left.trim(), read.trim());
    for fact in ["Holdt: 1", "hvem jeg ringer utenom åpningstiden"] {
        assert!(left.contains(fact), "«{fact}» is missing:\n{left}");
    }
    assert!(secrets().all(|word| !left.contains(word)), "a word has left");
}
