//! What is offered about a concern: how soon, whom to call, which ways through. By what it is about, how soon somebody
//! should know, and what the person said; never by anything that would weigh how serious it is.

use super::contacts;
use crate::journal::consent::{Whose, whose_category};
use crate::journal::{Category, Choice, Consent, ConsentState, Level, Way};

/// What is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offers {
    /// How soon somebody may be said to be needed; nothing below what the category allows.
    pub levels: Vec<Level>,
    /// The level these offers are for: the one that was chosen, or the lowest that the category allows.
    pub level: Level,
    /// Whether there is one thing to do before all else, on a screen of its own: call.
    pub call_first: bool,
    /// Whether the supporter's own numbers stand there: the professional, the clinic.
    pub own_numbers: bool,
    /// Whether those come after the national ones: where it is about a health worker, it may be about one of them.
    pub own_numbers_last: bool,
    /// The national numbers, by id, in the order in which they stand.
    pub numbers: Vec<&'static str>,
    /// The national numbers that "nobody answered" leads on to, by id.
    pub when_nobody_answered: Vec<&'static str>,
    /// Whether it can be put on the agenda of the next supervision: not while somebody is needed before.
    pub agenda: bool,
    /// The ways through "they asked me not to tell".
    pub ways: &'static [Way],
    /// Whether the item stays off every page, but for the one allowed sentence.
    pub locked: bool,
}

impl Offers {
    /// What is offered about a concern. `called` is whether somebody was called already, or has it.
    pub fn of(category: Category, level: Option<Level>, state: ConsentState, called: bool) -> Self {
        let lowest = category.lowest_level();
        let level = level.unwrap_or(category.suggested_level()).max(lowest);
        let health_worker = category == Category::HealthWorker;
        let named = level >= Level::Today || health_worker;
        let mut numbers = if named { contacts::for_category(category) } else { Vec::new() };
        match level {
            // The emergency line comes last where there is no danger at this moment.
            Level::Today => numbers.sort_by_key(|line| line.emergency),
            // In danger it comes first, and both stand there whatever it is about.
            Level::Now => {
                let both = ["113", "112"].into_iter().filter_map(contacts::line);
                let missing: Vec<_> = both.filter(|line| numbers.iter().all(|one| one.id != line.id)).collect();
                numbers.extend(missing);
                numbers.sort_by_key(|line| !line.emergency);
            }
            Level::Mine | Level::Supervision | Level::Soon => {}
        }
        let mut onwards = if level >= Level::Soon { contacts::when_nobody_answered() } else { Vec::new() };
        if level == Level::Now {
            onwards.reverse();
        }
        let ids = |lines: Vec<&'static contacts::HelpLine>| lines.into_iter().map(|line| line.id).collect();
        Self {
            levels: Level::ALL.iter().copied().filter(|level| *level >= lowest).collect(),
            level,
            call_first: level == Level::Now && !called,
            own_numbers: level >= Level::Soon,
            own_numbers_last: health_worker,
            numbers: ids(numbers),
            when_nobody_answered: ids(onwards),
            agenda: called || level < Level::Today,
            ways: Way::open(Some(category), Some(level), state, called),
            locked: match whose_category(category) {
                Whose::Mine => false,
                Whose::OffThePage => true,
                Whose::Theirs => Consent::new(state).is_locked(),
            },
        }
    }
}
