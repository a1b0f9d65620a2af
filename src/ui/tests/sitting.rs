//! A sitting, question by question.

use super::*;
use crate::journal::{Debrief, Phase};
use crate::session::{Draft, Screen};
use crate::ui::state::now;

/// More than any sitting asks.
const ENOUGH: usize = 20;

#[test]
fn the_police_are_not_spoken_of_where_it_is_about_oneself() {
    Page::with(async |page| {
        page.unlock();
        let words = page.shared().words();
        let sitting = Debrief::new(Phase::After, None, now());
        page.go(Place::Writing(Box::new(Draft::new(Screen::Debrief, sitting.into(), now()))));
        let mut screens = Vec::new();
        for _ in 0..ENOUGH {
            if !page.named.contains_key("not-now") {
                break;
            }
            page.said.clear();
            page.named.remove("not-now").map(|id| page.named.insert("earlier-not-now".to_owned(), id));
            page.press("earlier-not-now");
            screens.push(page.said.join("\n"));
        }
        let (stays, caution) = (words.named("private-stays"), words.named("note-caution"));
        let asks = |id: &str| {
            let text = words.named(&format!("prompt-{id}"));
            screens.iter().find(|said| said.contains(&text)).unwrap_or_else(|| panic!("{id} is not asked"))
        };
        for id in ["a1", "a8"] {
            let said = asks(id);
            assert!(said.contains(&stays) && !said.contains(&caution), "{said}");
        }
        let said = asks("a2");
        assert!(said.contains(&stays) && said.contains(&caution), "{said}");
    });
}
