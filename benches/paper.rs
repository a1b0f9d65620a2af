//! The summary of a year: what it costs to build, to write down on pages, and to lock. Printed, never asserted: machines
//! differ.
//!
//! Bar, in a release build on the development machine: 200 ms for building and rendering together.

use std::time::Instant;

use chrono::{Days, NaiveDate};
use mellom::journal::{
    Choice, Consent, ConsentState, Contact, Entry, ForTheClinic, Journal, Load, Meeting, PeopleMet, Period, Place,
    PrivateText, Sequence, Topic,
};
use mellom::paper::{SpokenPassphrase, lock, pdf};
use mellom::summary::{Choices, Page};
use mellom::words::{Language, Words};

/// Three a week: more than anybody has.
const MEETINGS: u64 = 156;
const ROUNDS: usize = 20;

fn main() {
    let journal = a_year();
    let year = Period::months_until(NaiveDate::from_ymd_opt(2026, 12, 31).expect("a day"), 12);
    println!("a year of {MEETINGS} meetings, milliseconds, median and slowest of {ROUNDS}");
    for language in Language::ALL {
        let words = Words::new(*language);
        let build = || {
            let told = journal.disclose(year, PeopleMet::ByAlias);
            Page::of(&told, &Choices { how_i_am: true, carry: true, ..Choices::default() }, &words).sheet()
        };
        let sheet = build();
        let pages = pdf(&sheet).expect("the font has every letter of ours");
        let passphrase = SpokenPassphrase::new(*language).expect("randomness");
        report("build", || drop(build()));
        report("build, and plain text", || drop(build().text()));
        report("build, and pages", || drop(pdf(&build())));
        report("lock", || drop(lock(&pages, &passphrase)));
        println!("{:<28} {} letters, {} bytes", language.tag(), sheet.text().chars().count(), pages.len());
    }
}

fn a_year() -> Journal {
    let people: Vec<Contact> = (0..12).map(|nth| Contact::new(PrivateText::new(format!("p{nth}")), start())).collect();
    let meetings = (0..MEETINGS).map(|nth| {
        let mut meeting = Meeting::new(start() + Days::new(nth * 7 / 3));
        let pick = nth as usize;
        meeting.contact = Some(people[pick % people.len()].id);
        meeting.sequence = Some(if pick < 12 { Sequence::First } else { Sequence::FollowUp }.into());
        meeting.place = Some(Place::ALL[pick % Place::ALL.len()].into());
        meeting.load_after = Some(Load::new((pick % 11) as u8));
        meeting.consent = Consent::new(ConsentState::AgreedAll);
        meeting.topics = Topic::ALL.iter().copied().skip(pick % 5).step_by(3).collect();
        meeting.for_the_clinic = ForTheClinic::ALL.iter().copied().skip(pick % 3).step_by(2).collect();
        Entry::from(meeting)
    });
    let meetings: Vec<Entry> = meetings.collect();
    Journal::of(people.into_iter().map(Entry::from).chain(meetings))
}

fn start() -> chrono::NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 1, 1).and_then(|day| day.and_hms_opt(14, 0, 0)).expect("a day")
}

fn report(what: &str, work: impl Fn()) {
    let mut took: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let begun = Instant::now();
            work();
            begun.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    took.sort_by(f64::total_cmp);
    println!("{what:<28} {:8.2} {:8.2}", took[ROUNDS / 2], took[ROUNDS - 1]);
}
