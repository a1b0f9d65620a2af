//! The page: eight sections in a fixed order, lines that can be left out, and the exact text.

use std::collections::BTreeSet;

use super::lines;
use super::own_words::OwnWords;
use crate::journal::{Disclosure, SharedUnder};
use crate::paper::Sheet;
use crate::words::{Language, Words};

/// The sections, in the order in which they stand. The number is what the page prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SectionNumber {
    /// Is anything urgent?
    Urgent = 1,
    /// What I need from you.
    Needs = 2,
    /// My questions.
    Questions = 3,
    /// What I was asked to pass on.
    PassOn = 4,
    /// How I am. Off unless chosen.
    HowIAm = 5,
    /// The meetings in numbers.
    Meetings = 6,
    /// For the clinic.
    Clinic = 7,
    /// About this page.
    About = 8,
}

impl SectionNumber {
    /// Every section, in order.
    pub const ALL: [Self; 8] = [
        Self::Urgent,
        Self::Needs,
        Self::Questions,
        Self::PassOn,
        Self::HowIAm,
        Self::Meetings,
        Self::Clinic,
        Self::About,
    ];
}

/// What stands in the ledger for passages, which have a heading and no number on the page.
pub const OWN_WORDS: u8 = 9;

/// What the supporter chose, beyond what consent allows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// Whether the page says how I am.
    pub how_i_am: bool,
    /// Whether the page says that I carry something I was asked not to pass on.
    pub carry: bool,
    /// The lines that stay off the page.
    pub left_out: BTreeSet<LineId>,
}

/// Names a line of a page while it is being put together: by what it says, so that leaving one out never leaves out
/// another, however the period or the journal change meanwhile.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineId {
    /// The section it stands in.
    pub section: SectionNumber,
    /// The sentence.
    pub text: String,
    /// Which of the lines that say this, counted from 0.
    pub nth: usize,
}

/// When a line stands on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// Unless the supporter leaves it out.
    UnlessLeftOut,
    /// Always.
    Always,
    /// Where nothing else in its section does: the section never says nothing.
    InPlaceOfNothing,
}

/// One line that may stand on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What it is called.
    pub id: LineId,
    /// The sentence.
    pub text: String,
    /// Whether it stands behind a dash, in a list.
    pub listed: bool,
    /// Whether it can be left out.
    pub stands: Stands,
    /// The entries of others it was drawn from.
    pub on: Vec<SharedUnder>,
}

/// The page as it could be, and as it is with the supporter's choices.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    language: Language,
    name: String,
    title: String,
    period: String,
    sections: Vec<(SectionNumber, String, Vec<Line>)>,
    left_out: BTreeSet<LineId>,
    pub(super) own_words: Option<OwnWords>,
}

impl Page {
    /// The page for what may be told, as the supporter chose it.
    pub fn of(disclosure: &Disclosure, choices: &Choices, words: &Words) -> Self {
        let sections = SectionNumber::ALL
            .into_iter()
            .map(|number| (number, lines::heading(number, words), lines::of(number, disclosure, choices, words)))
            .collect();
        Self {
            language: words.language(),
            name: lines::name(words),
            title: lines::title(words),
            period: lines::period(disclosure.period, words),
            sections,
            left_out: choices.left_out.clone(),
            own_words: None,
        }
    }

    /// Every section with a line that could stand in it, and whether each line does.
    pub fn sections(&self) -> impl Iterator<Item = (SectionNumber, &str, Vec<(&Line, bool)>)> {
        self.sections.iter().filter(|(_, _, lines)| !lines.is_empty()).map(|(number, heading, lines)| {
            (*number, heading.as_str(), lines.iter().map(|line| (line, self.stands(line, lines))).collect())
        })
    }

    /// The exact text that is shown, and that leaves.
    pub fn text(&self) -> String {
        self.sheet().text()
    }

    /// The page as a document: from here on it is only written down, and nothing is chosen any more.
    pub fn sheet(&self) -> Sheet {
        let mut sheet = Sheet::new(self.language, self.name.clone(), self.title.clone());
        sheet.paragraph(self.period.clone());
        for (number, heading, lines) in &self.sections {
            if *number == SectionNumber::About
                && let Some(own_words) = &self.own_words
            {
                own_words.tell(&mut sheet);
            }
            let standing: Vec<&Line> = lines.iter().filter(|line| self.stands(line, lines)).collect();
            if standing.is_empty() {
                continue;
            }
            sheet.heading(format!("{}. {heading}", *number as u8));
            for line in standing {
                if line.listed {
                    sheet.item(line.text.clone());
                } else {
                    sheet.paragraph(line.text.clone());
                }
            }
        }
        sheet
    }

    /// The entries of others that the page draws on, each once.
    pub fn drawn_on(&self) -> Vec<SharedUnder> {
        let mut drawn: Vec<SharedUnder> = Vec::new();
        let passages = self.own_words.iter().flat_map(OwnWords::drawn_on);
        for source in self.standing().flat_map(|line| &line.on).chain(passages) {
            if !drawn.contains(source) {
                drawn.push(source.clone());
            }
        }
        drawn
    }

    /// The numbers of the sections that hold something; [`OWN_WORDS`] for passages.
    pub fn section_numbers(&self) -> Vec<u8> {
        self.sections
            .iter()
            .filter(|(_, _, lines)| lines.iter().any(|line| self.stands(line, lines)))
            .map(|(number, _, _)| *number as u8)
            .chain(self.own_words.iter().map(|_| OWN_WORDS))
            .collect()
    }

    fn standing(&self) -> impl Iterator<Item = &Line> {
        self.sections.iter().flat_map(|(_, _, lines)| lines.iter().filter(|line| self.stands(line, lines)))
    }

    /// Whether a line stands, among the others of its section.
    fn stands(&self, line: &Line, section: &[Line]) -> bool {
        match line.stands {
            Stands::Always => true,
            Stands::UnlessLeftOut => !self.left_out.contains(&line.id),
            Stands::InPlaceOfNothing => section.iter().all(|other| other.id == line.id || !self.stands(other, &[])),
        }
    }
}
