//! The claim as a file that a spreadsheet opens: comma-separated values (RFC 4180), of numbers, days and fixed words.
//!
//! Semicolons and decimal commas in Bokmål, commas and decimal points in English, as spreadsheets in those languages read
//! them. It begins with a byte order mark, without which the most common of them takes "ø" for two other letters.

use chrono::NaiveDate;

use super::line::{Line, Part};
use super::make::Claim;
use crate::journal::{Choice, Currency, MeetingKind};
use crate::words::{Language, Words, plain_hundredths, plain_tenths, say};

/// What stands in one cell. There is no way to put a text into it.
///
/// ```
/// use mellom::claim::Cell;
/// let sum = Cell::Hundredths(125_050);
/// ```
/// ```compile_fail
/// use mellom::claim::Cell;
/// let note: Cell = "the runner".into();
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A day.
    Day(NaiveDate),
    /// Hundredths of the currency.
    Hundredths(u64),
    /// Tenths of a kilometre.
    Tenths(u64),
    /// A fixed word.
    Word(Word),
    /// A fixed word with the currency of the column below it.
    Money(Word, Option<Currency>),
}

/// The words of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the word it names")]
pub enum Word {
    Day,
    What,
    Honorarium,
    HonorariumPaid,
    Kilometres,
    Way,
    Ticket,
    Receipt,
    TravelPaid,
    Sum,
    Owed,
    Yes,
    No,
    OneToOne,
    Network,
    Training,
}

impl Word {
    /// Every word there is.
    pub const ALL: [Self; 16] = [
        Self::Day,
        Self::What,
        Self::Honorarium,
        Self::HonorariumPaid,
        Self::Kilometres,
        Self::Way,
        Self::Ticket,
        Self::Receipt,
        Self::TravelPaid,
        Self::Sum,
        Self::Owed,
        Self::Yes,
        Self::No,
        Self::OneToOne,
        Self::Network,
        Self::Training,
    ];

    /// The word in a language.
    pub fn text(self, words: &Words) -> String {
        match self {
            Self::Day => say!(words, "claim-word-day"),
            Self::What => say!(words, "claim-word-what"),
            Self::Honorarium => say!(words, "claim-word-honorarium"),
            Self::HonorariumPaid => say!(words, "claim-word-honorarium-paid"),
            Self::Kilometres => say!(words, "claim-word-kilometres"),
            Self::Way => say!(words, "claim-word-way"),
            Self::Ticket => say!(words, "claim-word-ticket"),
            Self::Receipt => say!(words, "claim-word-receipt"),
            Self::TravelPaid => say!(words, "claim-word-travel-paid"),
            Self::Sum => say!(words, "claim-word-sum"),
            Self::Owed => say!(words, "claim-word-owed"),
            Self::Yes => say!(words, "claim-word-yes"),
            Self::No => say!(words, "claim-word-no"),
            Self::OneToOne => say!(words, "claim-word-meeting"),
            Self::Network => say!(words, "claim-word-network"),
            Self::Training => say!(words, "claim-word-training"),
        }
    }
}

impl Cell {
    pub(super) fn text(self, words: &Words) -> String {
        let language = words.language();
        match self {
            Self::Empty => String::new(),
            Self::Day(day) => match language {
                Language::Bokmal => day.format("%d.%m.%Y").to_string(),
                Language::English => day.format("%Y-%m-%d").to_string(),
            },
            Self::Hundredths(amount) => plain_hundredths(language, amount),
            Self::Tenths(way) => plain_tenths(language, way),
            Self::Word(word) | Self::Money(word, None) => word.text(words),
            Self::Money(word, Some(currency)) => format!("{} ({})", word.text(words), currency.key()),
        }
    }
}

impl Claim {
    /// The file, to the byte: a heading, a line for each meeting, and the sums.
    pub fn sheet(&self, words: &Words) -> String {
        let between = match words.language() {
            Language::Bokmal => ";",
            Language::English => ",",
        };
        let mut sheet = String::from('\u{feff}');
        let lines = self.lines().iter().map(row);
        for cells in std::iter::once(self.heading()).chain(lines).chain([self.last_row()]) {
            sheet.push_str(&cells.map(|cell| cell.text(words)).join(between));
            sheet.push_str("\r\n");
        }
        sheet
    }

    pub(super) fn heading(&self) -> [Cell; 11] {
        let money = |word| Cell::Money(word, self.currency());
        [
            Cell::Word(Word::Day),
            Cell::Word(Word::What),
            money(Word::Honorarium),
            Cell::Word(Word::HonorariumPaid),
            Cell::Word(Word::Kilometres),
            money(Word::Way),
            money(Word::Ticket),
            Cell::Word(Word::Receipt),
            Cell::Word(Word::TravelPaid),
            money(Word::Sum),
            money(Word::Owed),
        ]
    }

    pub(super) fn last_row(&self) -> [Cell; 11] {
        let sums = self.sums();
        // A sum of what is not all known would be a wrong number.
        let sum = |hundredths: u64, known: bool| if known { Cell::Hundredths(hundredths) } else { Cell::Empty };
        let known = |part: &Part| part.hundredths.is_some();
        [
            Cell::Word(Word::Sum),
            Cell::Empty,
            sum(sums.honorarium, self.lines().iter().all(|line| line.honorarium.as_ref().is_none_or(known))),
            Cell::Empty,
            Cell::Tenths(sums.tenths_of_km),
            sum(sums.way, self.lines().iter().all(|line| line.tenths_of_km.is_none() || line.way.is_some())),
            Cell::Hundredths(sums.ticket),
            Cell::Empty,
            Cell::Empty,
            sum(sums.all, !self.lacks_a_rate()),
            sum(sums.owed, !self.lacks_a_rate()),
        ]
    }
}

pub(super) fn row(line: &Line) -> [Cell; 11] {
    let hundredths = |amount: Option<u64>| amount.map_or(Cell::Empty, Cell::Hundredths);
    let yes_or_no = |yes: bool| Cell::Word(if yes { Word::Yes } else { Word::No });
    let kind = line.kind.map_or(Cell::Empty, |kind| {
        Cell::Word(match kind {
            MeetingKind::OneToOne => Word::OneToOne,
            MeetingKind::Network => Word::Network,
            MeetingKind::Training => Word::Training,
        })
    });
    [
        Cell::Day(line.day),
        kind,
        hundredths(line.honorarium.as_ref().and_then(|part| part.hundredths)),
        line.honorarium.as_ref().map_or(Cell::Empty, |part| yes_or_no(part.paid)),
        line.tenths_of_km.map_or(Cell::Empty, |way| Cell::Tenths(way.into())),
        hundredths(line.way),
        hundredths(line.ticket),
        line.receipt.map_or(Cell::Empty, yes_or_no),
        line.travel.as_ref().map_or(Cell::Empty, |part| yes_or_no(part.paid)),
        if line.lacks_a_rate() { Cell::Empty } else { Cell::Hundredths(line.sum()) },
        if line.lacks_a_rate() { Cell::Empty } else { Cell::Hundredths(line.owed()) },
    ]
}
