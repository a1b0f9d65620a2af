//! What one can say on each of the ways through "they asked me not to tell".

use crate::journal::{Category, Level, Way};

/// The scripts for a way, in the order in which they are said. The words to somebody who may want to die, and about them,
/// are for that and nothing else: to anybody else they are untrue.
pub fn scripts(way: Way, category: Option<Category>, level: Option<Level>) -> Vec<&'static str> {
    let in_danger = level >= Some(Level::Today);
    let ask_directly = category.is_some_and(is_about_a_life);
    let mut ids = Vec::new();
    match way {
        Way::TellSelf if ask_directly => ids.push("sc2"),
        Way::TellSelf => ids.push("sc1"),
        Way::Together | Way::Part if in_danger && ask_directly => ids.push("sc3"),
        Way::Together | Way::Part => {}
        Way::Least => {
            if ask_directly {
                ids.extend(["sc3", "sc4"]);
            }
            match level {
                Some(Level::Now) if ask_directly => ids.push("sc5"),
                Some(Level::Now) => {}
                _ => ids.push("sc6"),
            }
        }
        Way::WithoutNaming => ids.push("sc6"),
    }
    ids
}

/// Whether to say to whoever answers that help is needed, in words that fit whatever it is about.
pub fn say_when_answered(way: Way, category: Option<Category>, level: Option<Level>) -> bool {
    way == Way::Least && level == Some(Level::Now) && !category.is_some_and(is_about_a_life)
}

/// The scripts for danger now: those about a life at stake, unless it is known to be about something else.
pub fn in_danger(category: Option<Category>) -> Vec<&'static str> {
    if category.is_none_or(is_about_a_life) { vec!["sc5", "sc2", "sc3", "sc4"] } else { Vec::new() }
}

fn is_about_a_life(category: Category) -> bool {
    matches!(category, Category::Suicide | Category::SelfHarm)
}

/// What to say after somebody was told.
pub const REPAIR: &str = "sc10";
