//! Writing a passage, or picking it from a note.

use dioxus::prelude::*;

use super::own::Own;
use super::pick::PickFromNotes;
use crate::journal::{Period, PrivateText};
use crate::review::{MOST_LETTERS, NoPassage, letters};
use crate::ui::components::{Button, Frame, Notice, Saved, TextArea};
use crate::ui::state::use_shared;
use crate::words::say;

#[component]
pub(super) fn WritePassage(nth: usize, own: Own, period: Period, onclose: EventHandler<()>) -> Element {
    let words = use_shared().words();
    let mut own = own;
    let mut refused = use_signal(|| None::<NoPassage>);
    // A signal of its own: the field is not drawn again while somebody types in it.
    let mut count = use_signal(|| letters(own.text(nth).reveal()));
    let first = own.text(nth).reveal().to_owned();
    let Some(id) = own.id(nth) else { return rsx! {} };
    rsx! {
        Frame {
            title: say!(words, "passage-title"),
            at: "passage-write",
            actions: rsx! {
                Button {
                    id: "passage-out",
                    onclick: move |()| {
                        own.take_out(nth);
                        onclose.call(());
                    },
                    {say!(words, "own-words-take-out")}
                }
                Button {
                    id: "go-through",
                    onclick: move |()| refused.set(own.begin(nth).err()),
                    {say!(words, "own-words-go-through")}
                }
            },
            if let Some(why) = refused() {
                Notice { id: "passage-refused",
                    match why {
                        NoPassage::Empty => rsx! { p { {say!(words, "passage-empty")} } },
                        NoPassage::TooLong { letters } => rsx! {
                            p { {say!(words, "passage-too-long", over = letters.saturating_sub(MOST_LETTERS))} }
                        },
                        NoPassage::NoLonger(_) => rsx! { p { {say!(words, "passage-no-longer")} } },
                    }
                }
            }
            TextArea {
                id: "passage",
                label: say!(words, "passage-label"),
                hint: say!(words, "passage-hint", most = MOST_LETTERS),
                first,
                oninput: move |text: String| {
                    count.set(letters(&text));
                    own.write(nth, PrivateText::new(text), None);
                },
            }
            LettersLeft { count }
            Saved { id }
            PickFromNotes { nth, own, period, count }
        }
    }
}

#[component]
fn LettersLeft(count: Signal<usize>) -> Element {
    let words = use_shared().words();
    let count = count();
    rsx! {
        p { class: "quiet", id: "letters-left",
            if count <= MOST_LETTERS {
                {say!(words, "passage-left", left = MOST_LETTERS.saturating_sub(count))}
            } else {
                {say!(words, "passage-too-long", over = count.saturating_sub(MOST_LETTERS))}
            }
        }
    }
}
