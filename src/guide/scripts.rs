//! Things one can say: offered, never required, and free to be put into one's own words.

use super::context::Context;
use super::tables::SCRIPTS;
use super::when::When;
use crate::journal::{BoundaryCode, Category};
use crate::words::Words;

/// Something to say.
#[derive(Debug)]
pub struct Script {
    /// Under which its text is found.
    pub id: &'static str,
    /// What it fits.
    pub when: When,
    /// The prompts that it helps with.
    pub beside: &'static [&'static str],
    /// Whether it may be shown before unlocking: it is for danger to life and names neither role, clinic nor HIV.
    pub before_unlocking: bool,
    /// What it is drawn from. For those who review the scripts; not shown.
    pub source: &'static str,
}

impl Script {
    /// The situation it is for.
    pub fn situation(&self, words: &Words) -> String {
        words.named(&format!("script-{}-when", self.id))
    }

    /// What to say.
    pub fn text(&self, words: &Words) -> String {
        words.named(&format!("script-{}", self.id))
    }
}

/// Every script, in order.
pub fn all() -> &'static [Script] {
    &SCRIPTS
}

/// The script with this id, if this version has it.
pub fn script(id: &str) -> Option<&'static Script> {
    SCRIPTS.iter().find(|script| script.id == id)
}

/// The scripts that fit what is known.
pub fn fitting(context: &Context) -> Vec<&'static Script> {
    matching(|script| script.when.cause(context).is_some())
}

/// The scripts for a concern of this category.
pub fn for_category(category: Category) -> Vec<&'static Script> {
    matching(|script| script.when.names_category(category))
}

/// The scripts for a boundary issue of this code.
pub fn for_boundary(code: BoundaryCode) -> Vec<&'static Script> {
    matching(|script| script.when.names_code(code))
}

/// The scripts that help with this prompt.
pub fn beside(prompt: &str) -> Vec<&'static Script> {
    matching(|script| script.beside.contains(&prompt))
}

/// The scripts that may be shown before unlocking.
pub fn before_unlocking() -> Vec<&'static Script> {
    matching(|script| script.before_unlocking)
}

fn matching(fits: impl Fn(&Script) -> bool) -> Vec<&'static Script> {
    SCRIPTS.iter().filter(|script| fits(script)).collect()
}
