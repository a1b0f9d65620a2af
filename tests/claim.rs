//! The claim: the sheet to the letter in both languages, and not one word of a journal that is full of words.

mod planting;

use chrono::{NaiveDate, NaiveDateTime};
use ciborium::Value;
use mellom::claim::{Claim, Wanted, Word, claimed, unmarked};
use mellom::journal::*;
use mellom::words::{Language, Words};
use planting::{CANARY, canaries, one_of, planted, read, with_room};

fn at(month: u32, day: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap().and_hms_opt(14, 0, 0).unwrap()
}

fn march(owed_only: bool) -> Wanted {
    Wanted { period: Some(Period::month_of(at(3, 15).date())), owed_only }
}

fn rates() -> Rates {
    Rates { meeting_hundredths: Some(70_000), km_hundredths: Some(350), ..Rates::new(at(1, 1)) }
}

fn meeting(day: u32, expense: Expense) -> Meeting {
    let mut meeting = Meeting::new(at(3, day));
    meeting.expense = expense;
    meeting
}

/// A month: one paid, one owed with a way and a ticket, a network meeting with a ticket, one not spoken of.
fn month() -> Journal {
    let paid = meeting(3, Expense { honorarium_paid: Some(true), ..Expense::default() });
    let owed = meeting(
        12,
        Expense {
            tenths_of_km: Some(125),
            ticket_hundredths: Some(4_200),
            receipt: Some(true),
            honorarium_paid: Some(false),
            ..Expense::default()
        },
    );
    let mut network =
        meeting(20, Expense { ticket_hundredths: Some(123_450), travel_paid: Some(true), ..Expense::default() });
    network.kind = Some(MeetingKind::Network.into());
    let mut planned = meeting(30, Expense { honorarium_paid: Some(false), ..Expense::default() });
    planned.status = Some(MeetingStatus::Planned.into());
    let silent = meeting(25, Expense::default());
    Journal::of([paid, owed, network, planned, silent].map(Entry::from).into_iter().chain([rates().into()]))
}

fn sheet(journal: &Journal, owed_only: bool, language: Language) -> String {
    Claim::of(journal, march(owed_only)).sheet(&Words::new(language))
}

#[test]
fn a_sheet_in_bokmal_to_the_letter() {
    let expected = "\u{feff}\
        Dato;Hva;Honorar (NOK);Honorar betalt;Kilometer;Kjøring (NOK);Billett (NOK);Kvittering;Reise betalt;Sum (NOK);Ikke betalt (NOK)\r\n\
        03.03.2026;Møte;700,00;Ja;;;;;;700,00;0,00\r\n\
        12.03.2026;Møte;700,00;Nei;12,5;43,75;42,00;Ja;Nei;785,75;785,75\r\n\
        20.03.2026;Nettverksmøte;;;;;1234,50;;Ja;1234,50;0,00\r\n\
        Sum;;1400,00;;12,5;43,75;1276,50;;;2720,25;785,75\r\n";
    assert_eq!(sheet(&month(), false, Language::Bokmal), expected);
}

#[test]
fn a_sheet_in_english_to_the_letter_with_what_is_owed_only() {
    let expected = "\u{feff}\
        Date,What,Fee (NOK),Fee paid,Kilometres,Mileage (NOK),Ticket (NOK),Receipt,Travel paid,Sum (NOK),Not paid (NOK)\r\n\
        2026-03-12,Meeting,700.00,No,12.5,43.75,42.00,Yes,No,785.75,785.75\r\n\
        Sum,,700.00,,12.5,43.75,42.00,,,785.75,785.75\r\n";
    assert_eq!(sheet(&month(), true, Language::English), expected);
}

#[test]
fn a_sum_of_what_is_not_all_known_is_left_empty_and_no_other() {
    let mut journal = month();
    let sums = |journal: &Journal| {
        let sheet = sheet(journal, false, Language::Bokmal);
        sheet.lines().last().unwrap().to_owned()
    };
    journal.put(Rates { km_hundredths: None, ..rates() }.into());
    assert_eq!(sums(&journal), "Sum;;1400,00;;12,5;;1276,50;;;;", "nobody knows what a kilometre is");
    journal.put(Rates { meeting_hundredths: None, ..rates() }.into());
    assert_eq!(sums(&journal), "Sum;;;;12,5;43,75;1276,50;;;;", "nobody knows what a meeting is");
}

#[test]
fn the_same_on_pages_to_the_letter_each_meeting_for_itself() {
    let claim = Claim::of(&month(), march(true));
    let expected = "Honorar og reise\n\n\
        12.03.2026, Møte\n\
        - Honorar (NOK): 700,00\n- Honorar betalt: Nei\n- Kilometer: 12,5\n- Kjøring (NOK): 43,75\n\
        - Billett (NOK): 42,00\n- Kvittering: Ja\n- Reise betalt: Nei\n\
        - Sum (NOK): 785,75\n- Ikke betalt (NOK): 785,75\n\n\
        Sum\n\
        - Honorar (NOK): 700,00\n- Kilometer: 12,5\n- Kjøring (NOK): 43,75\n- Billett (NOK): 42,00\n\
        - Sum (NOK): 785,75\n- Ikke betalt (NOK): 785,75\n";
    assert_eq!(claim.paper(&Words::new(Language::Bokmal)).text(), expected);
}

#[test]
fn what_is_planned_is_not_claimed_and_what_nobody_spoke_of_waits() {
    let journal = month();
    let days = |meetings: Vec<&Meeting>| meetings.iter().map(|meeting| meeting.when.date()).collect::<Vec<_>>();
    let march_days = |days: &[u32]| days.iter().map(|day| at(3, *day).date()).collect::<Vec<_>>();
    assert_eq!(days(claimed(&journal, march(false))), march_days(&[3, 12, 20]));
    assert_eq!(days(claimed(&journal, march(true))), march_days(&[12]));
    assert_eq!(days(unmarked(&journal, march(true))), march_days(&[25]));
}

/// A spreadsheet takes a cell that begins with one of these for a formula (OWASP, "CSV Injection").
const STARTS_A_FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

#[test]
fn no_word_of_the_file_starts_a_formula_or_breaks_a_line() {
    for language in Language::ALL {
        let words = Words::new(*language);
        for word in Word::ALL {
            let text = word.text(&words);
            assert!(text.starts_with(char::is_alphabetic), "{text}");
            assert!(!text.contains([';', ',', '"', '\r', '\n', '\t', '=', '+', '-', '@']), "{text}");
        }
        for cell in sheet(&month(), false, *language)
            .trim_start_matches('\u{feff}')
            .lines()
            .flat_map(|line| line.split([';', ',']))
        {
            assert!(!cell.starts_with(STARTS_A_FORMULA), "{cell}");
        }
    }
}

#[test]
fn a_claim_from_a_journal_full_of_canaries_contains_none() {
    let full: Vec<Entry> = Kind::ALL.iter().map(|kind| planted(&one_of(*kind))).collect();
    for entry in &full {
        assert!(canaries(entry) >= 2, "{:?} has {} canaries", entry.kind(), canaries(entry));
        assert_eq!(with_room(entry), Vec::<String>::new(), "{:?} could hold more", entry.kind());
    }
    let meeting = full.iter().find_map(|entry| if let Entry::Meeting(meeting) = entry { Some(meeting) } else { None });
    let meeting = meeting.unwrap();
    assert!(meeting.note.reveal() == CANARY && meeting.topics.has_newer() && meeting.expense.newer.any());
    let journal = Journal::of(full);

    for language in Language::ALL {
        for owed_only in [false, true] {
            let sheet = sheet(&journal, owed_only, *language);
            assert_eq!(sheet.lines().count(), 3, "a heading, the one meeting, and the sums: {sheet}");
            assert!(!sheet.contains("kanari") && !sheet.contains('='), "{sheet}");
            let claim = Claim::of(&journal, march(owed_only));
            let pages = claim.paper(&Words::new(*language)).text();
            assert!(!pages.contains("kanari") && !pages.contains('='), "{pages}");
        }
    }
}

#[test]
fn a_currency_and_a_kind_of_a_newer_version_are_left_out_and_not_repeated() {
    let renamed = |entry: &Entry, name: &str| {
        let mut whole: Value = ciborium::from_reader(&**entry.encode(1)).unwrap();
        let body = whole.as_map_mut().unwrap().iter_mut().find(|(key, _)| key.as_text() == Some("e")).unwrap();
        let field = body.1.as_map_mut().unwrap().iter_mut().find(|(key, _)| key.as_text() == Some(name)).unwrap();
        field.1 = CANARY.into();
        read(entry.id(), &whole).unwrap()
    };
    let one = one_of(Kind::Meeting);
    let journal = Journal::of([renamed(&one, "kind"), renamed(&rates().into(), "currency")]);
    let sheet = sheet(&journal, false, Language::English);
    assert!(!sheet.contains("kanari") && !sheet.contains("NOK"), "{sheet}");
    assert!(sheet.contains("2026-03-05,,700.00,No"), "{sheet}");
}

/// Nobody is asked again about a meeting that has no fee, and it is on no sheet.
#[test]
fn a_meeting_without_a_fee_is_said_once_and_claimed_never() {
    let mut expense = Expense::default();
    expense.set_honorarium(Some(Honorarium::None));
    let journal = Journal::of([meeting(25, expense.clone())].map(Entry::from));
    assert!(unmarked(&journal, march(false)).is_empty() && claimed(&journal, march(false)).is_empty());
    assert!(!expense.is_owed() && !expense.is_claimed());
    // Said otherwise, it is what was said last, and nothing of the first answer is left.
    for (said, paid) in [(Honorarium::Due, Some(false)), (Honorarium::Paid, Some(true))] {
        expense.set_honorarium(Some(said));
        assert_eq!((expense.honorarium(), expense.honorarium_paid, expense.no_honorarium), (Some(said), paid, false));
    }
    expense.set_honorarium(None);
    assert_eq!((expense.honorarium(), &expense), (None, &Expense::default()));
}
