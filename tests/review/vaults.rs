//! Goal 1: a page without a passage holds nothing that was written, whatever is in the vault; and no page at all holds a word
//! to hide.

use chrono::NaiveDate;
use mellom::journal::*;
use mellom::redact::Tongue;
use mellom::review::{Passages, Reviewer};
use mellom::summary::{Choices, Page};
use mellom::words::{Language, Words};

use super::chance::Chance;
use super::planting::{CANARY, canaries, one_of, planted};
use super::texts::{DECLARED, passage, say, words_beside_brackets};
use super::{somebody, through};

fn pages(journal: &Journal, passages: Option<&Passages>) -> Vec<String> {
    let march = Period::month_of(NaiveDate::from_ymd_opt(2026, 3, 5).unwrap());
    let mut pages = Vec::new();
    for language in Language::ALL {
        let words = Words::new(*language);
        for people in [PeopleMet::ByAlias, PeopleMet::ThreeOrMore] {
            let told = journal.disclose(march, people);
            let choices = Choices { how_i_am: true, carry: true, ..Choices::default() };
            pages.push(Page::of(&told, &choices, &words).with(passages.cloned(), &words).text());
        }
    }
    pages
}

#[test]
fn a_page_without_a_passage_from_a_journal_full_of_canaries_holds_none() {
    let full: Vec<Entry> = Kind::ALL.iter().map(|kind| planted(&one_of(*kind))).collect();
    for entry in &full {
        assert!(canaries(entry) >= 2, "{:?} has {} canaries", entry.kind(), canaries(entry));
    }
    for page in pages(&Journal::of(full), None) {
        assert!(!page.contains("kanari") && page.lines().count() > 5, "{page}");
    }
}

#[test]
fn no_page_holds_a_word_to_hide() {
    let mut chance = Chance::of("vaults");
    let people = [somebody(1, "løperen", DECLARED[0]), somebody(2, CANARY, DECLARED[1])];
    for _ in 0..40 {
        // Notes and answers full of words to hide, in every way they are written.
        let mut entries: Vec<Entry> = people.iter().cloned().map(Entry::from).collect();
        for kind in [Kind::Meeting, Kind::Boundary, Kind::Escalation, Kind::Debrief] {
            let mut entry = one_of(kind);
            let mut text = || PrivateText::new(passage(&mut chance));
            match &mut entry {
                Entry::Meeting(meeting) => (meeting.note, meeting.promised) = (text(), text()),
                Entry::Boundary(issue) => issue.note = text(),
                Entry::Escalation(concern) => concern.note = text(),
                Entry::Debrief(debrief) => debrief.set_answer("a1", text(), false),
                _ => {}
            }
            entries.push(entry);
        }
        let journal = Journal::of(entries);
        let reviewer = Reviewer::of(&journal);
        let Ok(review) = reviewer.begin(&passage(&mut chance)) else { continue };
        let reviewed = through(review).finish().unwrap();
        let passages = Passages::draw(&reviewed, None, &reviewer, Tongue::Bokmaal);
        for (with, without) in pages(&journal, Some(&passages)).into_iter().zip(pages(&journal, None)) {
            let own = passages.texts().next().unwrap();
            assert!(with.contains(own) && !without.contains(own));
            for declared in DECLARED.concat() {
                assert!(!say(&words_beside_brackets(own), declared), "{declared}: {with}");
                // The fixed sentences are the app's own; "liv" in them is nobody.
                let beside: Vec<String> =
                    with.lines().filter(|line| !without.contains(*line)).map(str::to_owned).collect();
                assert!(!say(&words_beside_brackets(&beside.join("\n")), declared), "{declared}: {with}");
            }
            // Beside the passage the page is the same, to the letter.
            let block = with.replace(own, "");
            assert_eq!(block.lines().count(), without.lines().count() + 4, "{with}");
        }
    }
}

#[test]
fn passages_stand_under_a_heading_of_their_own_before_what_the_page_is() {
    let reviewer = Reviewer::with([]);
    let reviewed = through(reviewer.begin("Jeg trenger å snakke om ventetiden.").unwrap()).finish().unwrap();
    let passages = Passages::draw(&reviewed, Some(&reviewed), &reviewer, Tongue::Bokmaal);
    let [page, ..] = pages(&Journal::default(), Some(&passages))
        .try_into()
        .unwrap_or_else(|pages: Vec<String>| [pages[0].clone(), String::new(), String::new(), String::new()]);
    let heading = page.find("\nMed mine egne ord\n").unwrap();
    let own = page.find("\n- Jeg trenger å snakke om ventetiden.\n- Jeg trenger å snakke om ventetiden.\n").unwrap();
    let about = page.find("ventetiden.\n\n8. Om dette arket\n").unwrap();
    assert!(heading < own && own < about, "{page}");
    let words = Words::new(Language::Bokmal);
    let told = Journal::default().disclose(Period::default(), PeopleMet::ByAlias);
    let page = Page::of(&told, &Choices::default(), &words).with(Some(passages), &words);
    assert_eq!(page.section_numbers().last(), Some(&mellom::summary::OWN_WORDS));
    assert!(!format!("{page:?}").contains("ventetiden"));
}
