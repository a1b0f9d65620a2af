//! Phases, packs and prompts: the rows of `assets/guide/prompts.json`, made into Rust by `build.rs`, like those of the
//! numbers and of the law.

use chrono::NaiveDate;

use super::contacts::{Certainty, HelpLine, Hours, LineKind};
use super::law::{Grounds, LawLine, LawNote};
use super::scripts::Script;
use super::when::{Measure, When, value};
use crate::journal::{Choice, Phase};
use crate::words::Words;

/// One question.
#[derive(Debug)]
pub struct Prompt {
    /// Under which its answer is stored and its text found. Never changes.
    pub id: &'static str,
    /// When it opens, beside the condition of its pack.
    pub when: When,
    /// What it is for: what must give way to what.
    pub group: Group,
    /// What kind of answer it takes.
    pub asks: Asks,
    /// Whether it stands in a pack, and not in a phase.
    pub in_pack: bool,
    /// Whether rule 6 passes it by: asked however lately it was answered.
    pub never_skip: bool,
    /// The framework it comes from, in a word or two. For those who review the prompts; not shown.
    pub framework: &'static str,
    /// What it is drawn from. For those who review the prompts; not shown.
    pub source: &'static str,
}

impl Prompt {
    /// The question.
    pub fn text(&self, words: &Words) -> String {
        words.named(&format!("prompt-{}", self.id))
    }
}

impl PartialEq for Prompt {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Prompt {}

/// What a prompt is for, the most pressing first (rule 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Someone's life or safety.
    Safety,
    /// How the supporter is, and what they need.
    OwnLoad,
    /// What was agreed with the person met, and what may be told.
    Consent,
    /// A limit.
    Boundary,
    /// What can be learnt.
    Learning,
    /// What was good.
    Strength,
}

/// What kind of answer a prompt takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Words of one's own, or none.
    Words,
    /// Yes, not sure, no: the safety question.
    Safety,
    /// Whether, and when, to talk with the supervising professional.
    Talk,
}

/// A branch pack: prompts about one thing that was logged.
#[derive(Debug, PartialEq, Eq)]
pub struct Pack {
    /// Under which its name is found.
    pub id: &'static str,
    /// When it opens.
    pub when: When,
    /// What it is for.
    pub group: Group,
    /// The phases it opens in.
    pub phases: &'static [Phase],
    /// Whether it opens only while no other pack does, and then takes the place of everything else: the light path.
    pub alone: bool,
    /// Its prompts, in order.
    pub prompts: &'static [Prompt],
}

impl Pack {
    /// What it is called.
    pub fn name(&self, words: &Words) -> String {
        words.named(&format!("pack-{}", self.id))
    }
}

/// The prompts of a phase.
#[derive(Debug)]
pub(super) struct PhaseTable {
    pub(super) phase: Phase,
    /// How many of its prompts one sitting holds (rule 3).
    pub(super) cap: usize,
    /// Before which of its prompts the packs stand: what ends the phase stays at the end.
    pub(super) packs_at: usize,
    pub(super) prompts: &'static [Prompt],
}

/// How much one sitting holds.
#[derive(Debug)]
pub(super) struct Limits {
    /// Packs.
    pub(super) packs: usize,
    /// Prompts of packs.
    pub(super) branch: usize,
    /// The load from which on there is nothing but self-care.
    pub(super) heavy: u8,
    /// Prompts at that load.
    pub(super) self_care: usize,
}

include!(concat!(env!("OUT_DIR"), "/guide.rs"));

/// A day; stops the compiler with `complaint` if there is no such day.
const fn day(year: i32, month: u32, day: u32, complaint: &str) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        // INVARIANT: runs while compiling, in the initialiser of a table.
        None => panic!("{}", complaint),
    }
}

/// The phases stand in the order of [`Phase`], all four, or nothing compiles.
const _: () = {
    assert!(PHASES.len() == Phase::ALL.len(), "assets/guide/prompts.json: four phases");
    let mut i = 0;
    while i < PHASES.len() {
        assert!(PHASES[i].phase as usize == i, "assets/guide/prompts.json: the phases, in their order");
        i += 1;
    }
};

impl PhaseTable {
    pub(super) fn of(phase: Phase) -> &'static Self {
        &PHASES[phase as usize]
    }

    /// The prompt of this phase that asks for `what`.
    pub(super) fn asking(&self, what: Asks) -> Option<&'static Prompt> {
        self.prompts.iter().find(|prompt| prompt.asks == what)
    }
}

/// Every prompt: those of the phases in order, then those of the packs.
pub fn prompts() -> impl Iterator<Item = &'static Prompt> {
    PHASES.iter().flat_map(|table| table.prompts).chain(PACKS.iter().flat_map(|pack| pack.prompts))
}

/// The prompt with this id, if this version has it.
pub fn prompt(id: &str) -> Option<&'static Prompt> {
    prompts().find(|prompt| prompt.id == id)
}

/// Every branch pack, in order.
pub fn packs() -> &'static [Pack] {
    &PACKS
}

/// In a sentence, what a phase is for and how long it takes.
pub fn goal(phase: Phase, words: &Words) -> String {
    words.named(match phase {
        Phase::Before => "phase-before-goal",
        Phase::After => "phase-after-goal",
        Phase::BeforeSupervision => "phase-before-supervision-goal",
        Phase::AfterSupervision => "phase-after-supervision-goal",
    })
}
