//! What leaves as a file: the same text as on the screen, nothing about where it comes from, and a lock that holds.
//!
//! The files are looked at by others' tools, as whoever gets one would: poppler, qpdf, exiftool.
//!
//! **How pages are held against the preview.** `pdftotext -raw` gives every line as it stands on the paper. A line of the
//! preview may have been broken at a space, which then stands at the end of the paper's line and is not printed. So: going
//! down both, each line of the preview must be one or more lines of the paper, byte for byte, with exactly one space where
//! two meet, and nothing may be left over on either side. Blank lines are space on paper and fall away.

mod samples;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use mellom::journal::{Journal, PeopleMet, Period};
use mellom::paper::{Lacking, PdfError, Sheet, SpokenPassphrase, lock, pdf};
use mellom::redact::Tongue;
use mellom::review::{CouldTell, Look, Passages, Press, Review, Reviewer};
use mellom::summary::{Choices, Page};
use mellom::words::{Language, Words};

use crate::samples::{at, march, one_person, three_people};

fn page(journal: &Journal, language: Language) -> Page {
    let told = journal.disclose(march(), PeopleMet::ByAlias);
    Page::of(&told, &Choices { how_i_am: true, carry: true, ..Choices::default() }, &Words::new(language))
}

fn samples() -> impl Iterator<Item = (Language, Page)> {
    let journals = [three_people(), one_person()];
    Language::ALL
        .iter()
        .flat_map(move |language| journals.each_ref().map(|journal| (*language, page(journal, *language))))
}

fn run(tool: &str, arguments: &[&str], file: &Path) -> Output {
    let mut command = Command::new(tool);
    command.args(arguments).arg(file).env("LC_ALL", "C.UTF-8");
    command.output().unwrap_or_else(|why| panic!("{tool} (scripts/prepare installs it): {why}"))
}

fn said(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// Runs `see` with a file that holds these bytes.
fn with_file<T>(bytes: &[u8], see: impl FnOnce(&Path) -> T) -> T {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("summary.pdf");
    fs::write(&file, bytes).unwrap();
    see(&file)
}

/// What stands on the paper, line by line, and how many pages there are.
fn on_paper(bytes: &[u8]) -> (Vec<String>, usize) {
    with_file(bytes, |file| {
        // To standard output: the file's name comes first for pdftotext.
        let output = Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(file).arg("-").output().unwrap();
        let text = said(&output);
        let pages = text.matches('\u{c}').count();
        let lines = text.split(['\n', '\u{c}']).filter(|line| !line.is_empty()).map(str::to_owned).collect();
        (lines, pages)
    })
}

/// Holds the paper against the preview, as the top of this file says.
fn assert_same(preview: &str, paper: &[String]) {
    let mut paper = paper.iter();
    for line in preview.lines().filter(|line| !line.is_empty()) {
        let mut joined = paper.next().unwrap_or_else(|| panic!("not on paper: {line:?}")).clone();
        while joined != line {
            let more = paper.next().unwrap_or_else(|| panic!("cut short on paper: {line:?}, {joined:?}"));
            joined = format!("{joined} {more}");
            assert!(line.starts_with(&joined), "{line:?} is on paper {joined:?}");
        }
    }
    assert_eq!(paper.next(), None, "more on paper than in the preview");
}

#[test]
fn the_pages_say_what_the_preview_says_to_the_byte() {
    for (_, page) in samples() {
        let sheet = page.sheet();
        assert_eq!(sheet.text(), page.text());
        let (lines, _) = on_paper(&pdf(&sheet).unwrap());
        assert_same(&page.text(), &lines);
    }
}

#[test]
fn passages_stand_on_the_pages_as_they_were_read() {
    let reviewer = Reviewer::with([]);
    let reviewed = |text: &str| {
        let mut review = reviewer.begin(text).unwrap();
        let asked = |review: &Review| review.stretches().find(|one| one.look == Look::Asked).map(|one| one.at);
        // What is asked about is shown; it is nobody.
        while let Some(at) = asked(&review) {
            review.show(at, Press::Tap).unwrap();
        }
        review.answer(CouldTell::No);
        review.finish().unwrap()
    };
    // Typed in a hurry: two spaces, a line break, a letter in two pieces, and more than one line on the paper.
    let first = reviewed(
        "Vi gikk  langs elva – «det ble stille».\nA\u{30a} vente var verst, sa de, og jeg visste ikke hva jeg skulle si da det ble snakk om ventetiden.",
    );
    let second = reviewed("Jeg trenger råd: hva gjør jeg neste gang?");
    for (language, page) in samples() {
        let tongue = if language == Language::Bokmal { Tongue::Bokmaal } else { Tongue::English };
        let passages = Passages::draw(&first, Some(&second), &reviewer, tongue);
        let page = page.with(Some(passages), &Words::new(language));
        let text = page.text();
        assert!(
            text.contains("\n- Jeg trenger råd: hva gjør jeg neste gang?\n\n8. "),
            "last before what the page is: {text}"
        );
        let (lines, _) = on_paper(&pdf(&page.sheet()).unwrap());
        assert_same(&text, &lines);
    }
}

#[test]
fn a_long_document_goes_on_over_the_page_and_loses_nothing() {
    let page = page(&three_people(), Language::Bokmal);
    let mut sheet = page.sheet();
    for nth in 0..120 {
        sheet.heading(format!("{nth}. En overskrift"));
        sheet
            .item("Vi snakket lenge om møtet på kafeen, og søsteren var redd for å bli sett. ".repeat(3).trim().into());
    }
    let (lines, pages) = on_paper(&pdf(&sheet).unwrap());
    assert!(pages > 10, "{pages} pages");
    assert_same(&sheet.text(), &lines);
}

#[test]
fn every_letter_a_page_can_write_can_be_read_out_of_it_again() {
    let mut sheet = Sheet::new(Language::English, "Summary".into(), "Letters".into());
    let all: Vec<char> = (' '..'\u{2300}').collect();
    let Err(PdfError::Lacks(lacking)) = pdf(&sheet_of(&all)) else { panic!("no font has all of them") };
    let held: Vec<char> = all.into_iter().filter(|letter| !lacking.characters().contains(letter)).collect();
    assert!("æøåÆØÅ–«»’ŠšŽžĐđŊŋ€½…".chars().all(|letter| held.contains(&letter)));
    let spaces = |letter: char| letter.is_whitespace();
    let letters: Vec<char> = held.into_iter().filter(|letter| !spaces(*letter)).collect();
    assert!(letters.len() > 700, "{}", letters.len());
    for few in letters.chunks(40) {
        sheet.item(few.iter().collect());
    }
    let (lines, _) = on_paper(&pdf(&sheet).unwrap());
    assert_same(&sheet.text(), &lines);
}

fn sheet_of(letters: &[char]) -> Sheet {
    let mut sheet = Sheet::new(Language::English, "Summary".into(), "Letters".into());
    sheet.paragraph(letters.iter().collect());
    sheet
}

#[test]
fn a_character_that_no_page_can_write_is_named_and_not_left_out() {
    let mut sheet = page(&one_person(), Language::Bokmal).sheet();
    sheet.paragraph("Hun skrev привет og 🙂, to ganger: 🙂.".into());
    let named = |lacking: &Lacking| lacking.characters().iter().collect::<String>();
    match pdf(&sheet) {
        Err(PdfError::Lacks(lacking)) => {
            assert_eq!(named(&lacking), "веипрт🙂");
            assert_eq!(format!("{lacking:?}"), "7 characters");
        }
        other => panic!("{:?}", other.map(|bytes| bytes.len())),
    }
    // As plain text it is whole.
    assert!(sheet.text().contains("привет og 🙂"));
}

#[test]
fn a_file_says_its_title_and_its_language_and_nothing_else_of_itself() {
    for (language, page) in samples() {
        let bytes = pdf(&page.sheet()).unwrap();
        let (name, tag) = match language {
            Language::Bokmal => ("Oppsummering", "nb"),
            Language::English => ("Summary", "en"),
        };
        with_file(&bytes, |file| {
            let info = said(&run("pdfinfo", &[], file));
            assert!(
                info.lines().any(|line| line
                    .split_once(':')
                    .is_some_and(|(key, value)| key == "Title" && value.trim() == name)),
                "{info}"
            );
            for silent in ["Author", "Creator", "Producer", "CreationDate", "ModDate", "Keywords", "Subject"] {
                assert!(!info.contains(silent), "{info}");
            }
            assert!(info.contains("Tagged:          yes"), "{info}");

            let all = said(&run("exiftool", &["-a", "-s", "-PDF:all", "-XMP:all"], file));
            let told: Vec<(&str, &str)> = all
                .lines()
                .filter_map(|line| line.split_once(':'))
                .map(|(key, value)| (key.trim(), value.trim()))
                .collect();
            assert!(told.contains(&("Title", name)) && told.contains(&("Language", tag)), "{all}");
            for (key, value) in told {
                let allowed = match key {
                    "Title" => value == name,
                    "Language" => value == tag,
                    // That it is a PDF, made for everybody, of so many pages; and random names.
                    "PDFVersion" | "Linearized" | "PageCount" | "NPages" | "TaggedPDF" | "Format" | "Part"
                    | "RenditionClass" => true,
                    "DocumentID" | "InstanceID" => true,
                    _ => false,
                };
                assert!(allowed, "{key} stands in the file: {all}");
            }
        });
        let whole = String::from_utf8_lossy(&bytes).to_lowercase();
        for word in ["mellom", "krilla", "writer", "rust", "/users", "/home", "2026"] {
            assert!(!whole.contains(word), "the file holds {word}");
        }
    }
}

/// The names of a file that stand outside any lock.
fn names(bytes: &[u8]) -> Vec<Vec<u8>> {
    let document = lopdf::Document::load_mem(bytes).unwrap();
    let names = document.trailer.get(b"ID").unwrap().as_array().unwrap();
    names.iter().map(|name| name.as_str().unwrap().to_vec()).collect()
}

#[test]
fn two_exports_of_the_same_page_cannot_be_known_for_the_same() {
    let sheet = page(&three_people(), Language::Bokmal).sheet();
    let passphrase = SpokenPassphrase::new(Language::Bokmal).unwrap();
    let open = [pdf(&sheet).unwrap(), pdf(&sheet).unwrap()];
    let locked = open.each_ref().map(|bytes| lock(bytes, &passphrase).unwrap());
    let mut all: Vec<_> = open.iter().chain(&locked).flat_map(|bytes| names(bytes)).collect();
    assert_eq!(all.len(), 8);
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 8, "a name stands in two files");
}

#[test]
fn a_locked_file_opens_with_its_six_words_and_with_nothing_else() {
    for language in Language::ALL {
        let page = page(&three_people(), *language);
        let passphrase = SpokenPassphrase::new(*language).unwrap();
        let words = passphrase.words().collect::<Vec<_>>().join(" ");
        let bytes = lock(&pdf(&page.sheet()).unwrap(), &passphrase).unwrap();
        let another = SpokenPassphrase::new(*language).unwrap().words().collect::<Vec<_>>().join(" ");
        with_file(&bytes, |file| {
            for wrong in ["", another.as_str(), words.to_uppercase().as_str(), words.rsplit_once(' ').unwrap().0] {
                let refused = run("qpdf", &[&format!("--password={wrong}"), "--check"], file);
                assert!(!refused.status.success(), "opened with another passphrase");
            }
            let password = format!("--password={words}");
            let how = said(&run("qpdf", &[&password, "--show-encryption"], file));
            for strong in ["R = 6", "stream encryption method: AESv3", "string encryption method: AESv3"] {
                assert!(how.contains(strong), "{how}");
            }
            said(&run("qpdf", &[&password, "--check"], file));
            // By way of qpdf: poppler's own programs take the first 32 letters of a passphrase from their command line.
            let opened = file.with_extension("open");
            said(&run("qpdf", &[&password, "--decrypt", file.to_str().unwrap()], &opened));
            let (lines, _) = on_paper(&fs::read(&opened).unwrap());
            assert_same(&page.text(), &lines);
            let refused = run("pdfinfo", &[], file);
            assert!(!refused.status.success());
        });
        // Neither the text, nor the title, nor the properties stand outside the lock.
        let whole = String::from_utf8_lossy(&bytes);
        for hidden in ["Oppsummering", "Summary", "xmpmeta", "veiledning", "supervision"] {
            assert!(!whole.contains(hidden), "{hidden}");
        }
    }
}

#[test]
fn an_open_file_is_well_made() {
    for (_, page) in samples() {
        with_file(&pdf(&page.sheet()).unwrap(), |file| said(&run("qpdf", &["--check"], file)));
    }
}

#[test]
fn every_word_that_is_said_aloud_is_a_word_of_bokmaal() {
    let set = fst::Set::new(include_bytes!("../assets/lexicon/bokmaal.fst").as_slice()).unwrap();
    let list = include_str!("../assets/spoken/bokmaal.txt");
    let strange: Vec<&str> = list.lines().filter(|word| !set.contains(word)).collect();
    assert!(strange.is_empty(), "{strange:?}");
}

#[test]
fn a_year_makes_a_page() {
    let told = three_people().disclose(Period::months_until(at(12, 31).date(), 12), PeopleMet::ByAlias);
    let page = Page::of(&told, &Choices::default(), &Words::new(Language::Bokmal));
    let (lines, _) = on_paper(&pdf(&page.sheet()).unwrap());
    assert_same(&page.text(), &lines);
}
