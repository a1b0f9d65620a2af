//! One thing of the agenda: what is asked about it, and words of one's own beside that.

use dioxus::prelude::*;

use super::parts::SaveTrouble;
use super::supervision::about_line;
use crate::journal::{AgendaItem, Entry, PrivateText, Question, SupervisionSession};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, ButtonLook, CautiousArea, Frame, PickOne, Saved};
use crate::ui::form::use_form;
use crate::ui::nav::Place;
use crate::ui::state::{Shared, now, use_shared};
use crate::words::say;

/// Takes `item` in hand, or goes on with what was begun on it.
pub(super) fn take_in_hand(shared: &mut Shared, item: &AgendaItem) {
    let is_this = |draft: &Draft| {
        draft.screen.is(Screen::InHand)
            && matches!(&draft.entry, Entry::Supervision(hand) if hand.in_hand().is_some_and(|(was, _)| was.is_same_thing(item)))
    };
    let begun = shared.keeper().drafts().into_iter().filter(is_this).max_by_key(|draft| draft.at);
    let hand = || Draft::new(Screen::InHand, SupervisionSession::taking(item, now()).into(), now());
    shared.nav.go(Place::Writing(Box::new(begun.unwrap_or_else(hand))));
}

/// The screen for one thing of the agenda.
#[component]
pub fn InHand(draft: Draft) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut form = use_form(
        Screen::InHand,
        draft,
        |entry| match entry {
            Entry::Supervision(hand) => Some(hand),
            _ => None,
        },
        || SupervisionSession::taking(&AgendaItem::default(), now()),
    );
    let item = form.now().in_hand().map(|(_, is)| is.clone()).unwrap_or_default();
    rsx! {
        Frame {
            title: say!(words, "agenda-item-title"),
            at: "agenda-item",
            actions: rsx! {
                Button {
                    id: "save",
                    look: ButtonLook::Main,
                    onclick: move |()| {
                        if form.save_by(|keeper, hand| keeper.put_down(&hand)) {
                            shared.nav.leave();
                        }
                    },
                    {say!(words, "save")}
                }
            },
            SaveTrouble { trouble: form.trouble() }
            if let Some(about) = about_line(&words, &shared, &item) {
                p { class: "quiet", "{about}" }
            }
            PickOne::<Question> {
                legend: say!(words, "supervision-ask"),
                name: "question",
                kept: item.question.clone(),
                onpick: move |pick: Option<Question>| form.change(|hand| {
                    hand.change_in_hand(|item| item.question = pick.map(Into::into));
                }),
            }
            CautiousArea {
                id: "agenda-note",
                label: say!(words, "note"),
                hint: format!("{} {}", say!(words, "agenda-note-hint"), say!(words, "note-caution")),
                first: item.note.reveal().to_owned(),
                oninput: move |text: String| form.write(|hand| {
                    hand.change_in_hand(|item| item.note = PrivateText::new(text));
                }),
            }
            Saved { id: form.id() }
        }
    }
}
