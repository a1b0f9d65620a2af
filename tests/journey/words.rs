//! The twelve words: written down, forgotten passphrase, mended; and what opens is changed on the way.

use crate::person::PASSPHRASE;
use crate::stage::{App, Display, Home};
use crate::{folder, runtime};

const NEW: &str = "åtte røde tak ved elva";
const NEWER: &str = "ni blå dører mot havet";

#[test]
fn a_lost_passphrase_is_mended_with_the_words_in_bokmal() {
    a_lost_passphrase_is_mended_with_the_words("nb");
}

#[test]
fn a_lost_passphrase_is_mended_with_the_words_in_english() {
    a_lost_passphrase_is_mended_with_the_words("en");
}

fn a_lost_passphrase_is_mended_with_the_words(language: &'static str) {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new(language));
    let shots = folder().join(format!("{language}-words"));
    let app = App::open(&runtime, &display, &home, Some(&shots));

    app.at("create");
    app.write("#passphrase", PASSPHRASE);
    app.write("#passphrase-again", PASSPHRASE);
    app.tap("#create:not([disabled])");
    app.at("words");
    app.look_with_the_widest_of(bip39::Language::English.word_list(), "01-words");
    let words = app.words_on_paper();
    app.tap("#words-save");
    app.find("#words-saved");
    app.look("02-words-saved");
    let printed = std::fs::read_to_string(&home.shared_to).unwrap();
    assert!(words.iter().all(|word| printed.contains(word)));
    assert!(!printed.to_lowercase().contains("mellom"), "the page says of what: {printed}");

    // A slip is said by its number, and does not cost the others.
    app.tap("#words-written");
    app.at("words-ask");
    app.look("03-words-ask");
    app.write("input[id^=word-]", "zebra");
    app.tap("#words-check");
    app.find("#word-wrong");
    app.look("04-word-wrong");
    app.tap("#back");
    app.at("words");
    app.tap("#words-written");
    app.write_asked_words(&words);
    app.tap("#words-check");
    app.find("#words-right");
    app.look("05-words-right");
    app.tap("#done");
    app.at("today");
    assert!(!app.has("#words-in-doubt"));

    // Forgotten.
    app.tap("#hide");
    app.at("unlock");
    app.look("06-unlock");
    app.tap("#forgotten");
    app.at("recover");
    app.look("07-recover");
    let slip = words.iter().enumerate().map(|(n, word)| if n == 4 { "kanari" } else { word }).collect::<Vec<_>>();
    app.write("#words", &slip.join(" "));
    app.tap("#go-on:not([disabled])");
    assert!(app.text("#words-wrong").contains('5'));
    app.look("08-recover-slip");
    app.write_over("#words", "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong");
    app.tap("#go-on:not([disabled])");
    app.find("#trouble");
    app.look("09-recover-other-words");
    // As they stand on the paper, and sloppily.
    let typed: Vec<_> =
        words.iter().enumerate().map(|(n, word)| format!("{}. {}", n + 1, word.to_uppercase())).collect();
    app.write_over("#words", &typed.join(" "));
    app.tap("#go-on:not([disabled])");
    app.at("recover-new");
    app.look("10-recover-new");
    app.write("#passphrase", NEW);
    app.write("#passphrase-again", NEW);
    app.tap("#change:not([disabled])");
    app.at("today");

    // The old one is gone, the new one opens.
    app.tap("#hide");
    app.at("unlock");
    app.write("#passphrase", PASSPHRASE);
    app.tap("#unlock:not([disabled])");
    app.find("#trouble");
    app.write_over("#passphrase", NEW);
    app.tap("#unlock:not([disabled])");
    app.at("today");

    // Under Me: the words on the paper are still right.
    app.tap("#tab-me");
    app.tap("#keys");
    app.at("keys");
    app.look("11-keys");
    app.tap("#check-words");
    app.at("check-words");
    app.write("#words", &words.join(" "));
    app.look("12-check-words");
    app.tap("#check:not([disabled])");
    app.find("#words-right");
    app.look("13-check-right");
    app.tap("#done");

    // Another passphrase.
    app.tap("#change-passphrase");
    app.at("change-passphrase");
    app.write("#passphrase-now", "ikke dette passordet");
    app.write("#passphrase", NEWER);
    app.write("#passphrase-again", NEWER);
    app.tap("#change:not([disabled])");
    app.find("#trouble");
    app.look("14-change-wrong");
    app.write_over("#passphrase-now", NEW);
    app.tap("#change:not([disabled])");
    app.find("#changed");
    app.look("15-changed");
    app.tap("#done");

    // Other words, and for now nobody writes them down.
    app.tap("#new-words");
    app.find("#new-words-ask");
    app.shot_at("#new-words-ask", "16-new-words-ask");
    app.write("#new-words-ask-passphrase", NEWER);
    app.tap("#new-words-ask-go-on");
    app.at("words");
    assert_ne!(app.words_on_paper(), words);
    app.tap("#words-not-now");
    app.at("keys");
    app.find("#words-in-doubt");
    app.look("17-keys-in-doubt");
    app.tap("#tab-today");
    app.find("#words-in-doubt");
    app.look("18-today-in-doubt");
    app.tap("#hide");

    // Somebody may have seen it.
    app.unlock_with(NEWER);
    app.tap("#tab-me");
    app.tap("#keys");
    app.tap("#renew");
    app.at("renew");
    app.look("19-renew");
    app.write("#passphrase-now", NEWER);
    app.write("#passphrase", PASSPHRASE);
    app.write("#passphrase-again", PASSPHRASE);
    app.tap("#renew:not([disabled])");
    app.at("words");
    let paper = app.words_on_paper();
    app.tap("#words-written");
    app.write_asked_words(&paper);
    app.tap("#words-check");
    app.find("#words-right");
    app.tap("#done");
    app.at("keys");
    app.tap("#hide");
    app.unlock();
    app.tap("#hide");

    // And the first words open nothing now.
    app.at("unlock");
    app.tap("#forgotten");
    app.write("#words", &words.join(" "));
    app.tap("#go-on:not([disabled])");
    app.find("#trouble");
    app.close();
}
