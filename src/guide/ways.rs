//! What one can say on each of the ways through "they asked me not to tell".

use crate::journal::{Category, Level, Way};

/// The scripts for a way, in the order in which they are said. The words about a life at stake are for where one may be:
/// today or now.
pub fn scripts(way: Way, category: Option<Category>, level: Option<Level>) -> Vec<&'static str> {
    let in_danger = level >= Some(Level::Today);
    let ask_directly = matches!(category, Some(Category::Suicide | Category::SelfHarm));
    let mut ids = Vec::new();
    match way {
        Way::TellSelf if ask_directly => ids.push("sc2"),
        Way::TellSelf => ids.push("sc1"),
        Way::Together | Way::Part if in_danger => ids.push("sc3"),
        Way::Together | Way::Part => {}
        Way::Least => {
            ids.extend(["sc3", "sc4"]);
            ids.push(if level == Some(Level::Now) { "sc5" } else { "sc6" });
        }
        Way::WithoutNaming => ids.push("sc6"),
    }
    ids
}

/// What to say after somebody was told.
pub const REPAIR: &str = "sc10";
