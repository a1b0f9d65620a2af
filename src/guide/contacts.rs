//! Whom to call: the national numbers that ship with the app. The supporter's own numbers are in the journal.
//!
//! The numbers are data (`assets/guide/contacts-<country>.json`), their names and notes are texts. A number is only ever
//! handed to the dialler; nothing here calls. Norway's are what [`all`] and the functions beside it speak of; those of
//! another country come in addition, where the person has chosen it.

use chrono::{Months, NaiveDate};

use super::country::Country;
use super::tables::{
    HELP_LINES_DE, HELP_LINES_DK, HELP_LINES_EU, HELP_LINES_GB, HELP_LINES_NO, HELP_LINES_SE, HELP_LINES_US,
};
use crate::journal::{Category, Choice};
use crate::words::Words;

/// How many months a number is taken as it is after it was last looked at.
const FRESH_MONTHS: Months = Months::new(12);

/// A number to call, or to write to.
#[derive(Debug)]
pub struct HelpLine {
    /// Under which its name is found.
    pub id: &'static str,
    /// Where it is reached.
    pub country: Country,
    /// The number as it is written.
    pub number: &'static str,
    /// For a number that is written to and not called: what to begin with, which may be nothing in particular.
    pub message: Option<&'static str>,
    /// What it is.
    pub kind: LineKind,
    /// When somebody answers.
    pub hours: Hours,
    /// How sure the project is of the number.
    pub certainty: Certainty,
    /// The day it was last looked at; nothing if it never was.
    pub checked_on: Option<NaiveDate>,
    /// Whether it is a national emergency number.
    pub emergency: bool,
    /// Whether it may be shown before unlocking, where the screen must say nothing about its owner.
    pub before_unlocking: bool,
}

/// What a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// Every emergency.
    Emergency,
    /// Ambulance, and danger of suicide.
    Ambulance,
    /// Police.
    Police,
    /// Fire.
    Fire,
    /// The doctor on call.
    OutOfHours,
    /// Somebody to talk to.
    Crisis,
    /// For and about children and young people.
    Young,
    /// Violence and abuse.
    Violence,
    /// Poison.
    Poison,
    /// An organisation of and for people living with HIV.
    Organisation,
}

/// When somebody answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hours {
    /// Day and night.
    Always,
    /// In office hours.
    Office,
    /// The project's sources do not say, so nothing is claimed.
    NotStated,
}

/// How sure the project is of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// Read in several sources or an official one.
    High,
    /// Read in a source of unknown age, or in one only.
    Medium,
    /// General knowledge, looked up by nobody.
    Unchecked,
}

impl HelpLine {
    /// Who answers.
    pub fn name(&self, words: &Words) -> String {
        words.named(&format!("contact-{}", self.id))
    }

    /// When to call it, in a sentence.
    pub fn note(&self, words: &Words) -> String {
        words.named(&format!("contact-{}-note", self.id))
    }

    /// The number as the dialler takes it: digits only.
    pub fn digits(&self) -> String {
        self.number.chars().filter(char::is_ascii_digit).collect()
    }

    /// Whether it carries the mark "Check this number" on `today`. A national emergency number never does; any other
    /// does when it was looked at more than a year ago, or never, or is of a country that nobody has gone through.
    pub fn needs_checking(&self, today: NaiveDate) -> bool {
        let fresh_until = self.checked_on.and_then(|day| day.checked_add_months(FRESH_MONTHS));
        let fresh = self.country.is_checked() && fresh_until.is_some_and(|last| today <= last);
        !self.emergency && !fresh
    }
}

impl Hours {
    /// When somebody answers, where that is known.
    pub fn text(self, words: &Words) -> Option<String> {
        match self {
            Self::Always => Some(words.named("hours-always")),
            Self::Office => Some(words.named("hours-office")),
            Self::NotStated => None,
        }
    }
}

/// Every number of Norway, the most pressing first.
pub fn all() -> &'static [HelpLine] {
    of(Country::Norway)
}

/// Every number of a country, the most pressing first.
pub fn of(country: Country) -> &'static [HelpLine] {
    match country {
        Country::Norway => &HELP_LINES_NO,
        Country::UnitedKingdom => &HELP_LINES_GB,
        Country::Sweden => &HELP_LINES_SE,
        Country::Denmark => &HELP_LINES_DK,
        Country::Germany => &HELP_LINES_DE,
        Country::UnitedStates => &HELP_LINES_US,
        Country::Europe => &HELP_LINES_EU,
    }
}

/// Every number of every country.
pub fn everywhere() -> impl Iterator<Item = &'static HelpLine> {
    Country::ALL.iter().flat_map(|country| of(*country))
}

/// The number to call first in an emergency in `country`.
pub fn first(country: Country) -> Option<&'static HelpLine> {
    of(country).iter().find(|line| line.emergency)
}

/// The digits of every number that ships with the app. They are nobody's secret, and nothing masks them.
pub fn allow_list() -> impl Iterator<Item = String> {
    everywhere().map(HelpLine::digits)
}

/// The number with this id.
pub fn line(id: &str) -> Option<&'static HelpLine> {
    everywhere().find(|line| line.id == id)
}

/// The numbers that may be shown before unlocking.
pub fn before_unlocking() -> Vec<&'static HelpLine> {
    all().iter().filter(|line| line.before_unlocking).collect()
}

/// Whom to call about a concern of this category, the first choice first. The clinic and the supervising professional,
/// who are the supporter's own numbers, come before these wherever there is no danger at this moment.
pub fn for_category(category: Category) -> Vec<&'static HelpLine> {
    lines(match category {
        Category::Suicide | Category::SelfHarm => &["113", "116117", "116123", "kirkens-sos"],
        Category::Violence => &["112", "116006", "116117"],
        Category::ChildAtRisk => &["112", "116111"],
        Category::StoppedMedicines => &["116117"],
        Category::AcuteIllness => &["113", "116117", "giftinformasjonen"],
        Category::Psychosis => &["113", "116117"],
        Category::Outing | Category::ThreatToMe => &["112"],
        Category::MyOwnCrisis => &["113", "116123", "kirkens-sos", "116117"],
        Category::MySlip => &[],
        Category::HealthWorker => &["hivnorge"],
        Category::Other => &["113", "116117"],
    })
}

/// Whom to call when it is the supporter who needs somebody: the emergency numbers first, and those of `country` before
/// Norway's.
pub fn for_me(country: Country) -> Vec<&'static HelpLine> {
    let there = of(country).iter().filter(|line| line.country != Country::Norway);
    let there = there.filter(|line| line.emergency || line.kind == LineKind::Crisis);
    let mut lines: Vec<_> = there.chain(for_category(Category::MyOwnCrisis)).collect();
    lines.sort_by_key(|line| !line.emergency);
    lines
}

/// The numbers of `country` that are there for what these are there for, in their order: any of its emergency numbers for an
/// emergency number. Nothing for Norway, whose own they are.
pub fn there_for(country: Country, here: &[&str]) -> Vec<&'static HelpLine> {
    let lines_there = if country == Country::Norway { &[] } else { of(country) };
    let mut there: Vec<&HelpLine> = Vec::new();
    for here in lines(here) {
        let same = |line: &&HelpLine| line.emergency == here.emergency && (line.emergency || line.kind == here.kind);
        there.extend(lines_there.iter().filter(same));
    }
    let mut seen = std::collections::BTreeSet::new();
    there.retain(|line| seen.insert(line.id));
    there
}

/// Whom to call when nobody answered, after the supporter's own next number.
pub fn when_nobody_answered() -> Vec<&'static HelpLine> {
    lines(&["116117", "113"])
}

fn lines(ids: &[&str]) -> Vec<&'static HelpLine> {
    ids.iter().filter_map(|id| line(id)).collect()
}
