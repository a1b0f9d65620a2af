//! What stands on the agenda of a session, or was talked about in it: the question, the words beside it, and the way to
//! what it came from.

use dioxus::prelude::*;

use crate::journal::{AgendaItem, Journal, SupervisionSession};
use crate::ui::components::Section;
use crate::ui::nav::Place;
use crate::ui::screens::supervision::{about_line, question_line};
use crate::ui::state::use_shared;
use crate::words::say;

/// The things of a session. What there was no time for stands on the next agenda.
#[component]
pub(super) fn Talked(session: SupervisionSession) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let says = |journal: &Journal| {
        let items = session.agenda.iter().filter(|item| !item.left && says_something(journal, item));
        items.cloned().collect::<Vec<_>>()
    };
    let items = shared.read(says).unwrap_or_default();
    if items.is_empty() {
        return rsx! {};
    }
    let title = if session.is_planned() { say!(words, "supervision-agenda") } else { say!(words, "session-talked") };
    rsx! {
        Section { title,
            ul { class: "rows", id: "talked",
                for (place, item) in items.into_iter().enumerate() {
                    li { key: "{place}", class: "row",
                        div { class: "row-text",
                            p { {question_line(&words, &item)} }
                            if !item.note.is_blank() {
                                p { class: "written quiet", {item.note.reveal()} }
                            }
                            if let (Some(about), Some(entry)) = (about_line(&words, &shared, &item), item.about.clone()) {
                                button { class: "button button-plain row-about", onclick: move |_| shared.nav.go(Place::Entry(entry.clone())), "{about}" }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Whether anybody would know what it was. With neither a question nor words, what it came from has to be there.
fn says_something(journal: &Journal, item: &AgendaItem) -> bool {
    item.question.is_some() || !item.note.is_blank() || journal.still_has(item)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDateTime;

    use super::*;
    use crate::journal::{Meeting, PrivateText, Question};

    #[test]
    fn what_was_talked_about_is_shown_also_without_a_question_while_anybody_knows_what_it_was() {
        let meeting = Meeting::new(NaiveDateTime::default());
        let brought = AgendaItem { about: Some(meeting.id.into()), ..AgendaItem::default() };
        let with_it = Journal::of([meeting.into()]);
        assert!(says_something(&with_it, &brought));
        assert!(!says_something(&Journal::default(), &brought), "it was deleted");
        let asked = AgendaItem { question: Some(Question::Gifts.into()), ..brought.clone() };
        let written = AgendaItem { note: PrivateText::new("may I visit?"), ..brought };
        assert!(says_something(&Journal::default(), &asked) && says_something(&Journal::default(), &written));
    }
}
