//! The twelve words, shown once, and three of them asked for: a paper that was never read is no way in.

use dioxus::prelude::*;
use zeroize::Zeroizing;

use super::not_noted;
use crate::platform::{SaveError, Saved};
use crate::ui::components::{Button, ButtonLook, Frame, Line, Notice};
use crate::ui::nav::Shown;
use crate::ui::state::{this_instant, use_shared};
use crate::words::{Words, say};

/// Which three are asked for: one early, one in the middle, one late. Nothing secret hangs on the choice.
const ASKED: [[usize; 3]; 4] = [[2, 7, 11], [1, 6, 10], [3, 5, 12], [4, 8, 9]];

/// Showing, then asking.
#[component]
pub fn ShownWords(code: Shown) -> Element {
    let mut shared = use_shared();
    let mut asking = use_signal(|| false);
    use_hook(move || {
        shared.nav.back_inside(Callback::new(move |()| {
            let inside = *asking.peek();
            if inside {
                asking.set(false);
            }
            inside
        }))
    });
    rsx! {
        if asking() {
            Asking { code }
        } else {
            Showing { code, onwritten: move |()| asking.set(true) }
        }
    }
}

/// What became of the file.
#[derive(Clone, Copy, PartialEq)]
enum Outcome {
    Saved,
    NotSaved(SaveError),
}

#[component]
fn Showing(code: Shown, onwritten: EventHandler<()>) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut busy = use_signal(|| false);
    let mut outcome = use_signal(|| None::<Outcome>);
    let list: Vec<&'static str> = code.words().collect();
    let save = move |()| {
        let words = shared.words();
        let page = page(&words, &code);
        async move {
            if busy() {
                return;
            }
            busy.set(true);
            // A name that says nothing to whoever sees it in a folder.
            let saved = shared.platform().save_file(&say!(words, "words-file"), page.into_bytes()).await;
            busy.set(false);
            outcome.set(match saved {
                Ok(Saved::Done) => Some(Outcome::Saved),
                Ok(Saved::Cancelled) => None,
                Err(why) => Some(Outcome::NotSaved(why)),
            });
        }
    };
    rsx! {
        Frame {
            title: say!(words, "words-title"),
            at: "words",
            actions: rsx! {
                Button { id: "words-not-now", onclick: move |()| shared.nav.back(), {say!(words, "not-now")} }
                Button { id: "words-written", look: ButtonLook::Main, onclick: move |()| onwritten.call(()),
                    {say!(words, "words-written")}
                }
            },
            p { {say!(words, "words-what")} }
            ol { class: "twelve", id: "twelve", lang: "en",
                for (number, word) in (1..).zip(list) {
                    li { key: "{number}",
                        span { class: "twelve-number", "{number}" }
                        span { "data-word": "{number}", "{word}" }
                    }
                }
            }
            p { {say!(words, "words-paper")} }
            p { class: "quiet", {say!(words, "words-english")} }
            p { class: "quiet", {say!(words, "words-save-warning")} }
            Button { id: "words-save", look: ButtonLook::Plain, onclick: save, {say!(words, "words-save")} }
            match outcome() {
                Some(Outcome::Saved) => rsx! {
                    Notice { id: "words-saved", p { {say!(words, "words-saved")} } }
                },
                Some(Outcome::NotSaved(why)) => rsx! {
                    Notice { id: "words-not-saved",
                        p { {say!(words, "words-not-saved")} }
                        if why == SaveError::NoRoom {
                            p { {say!(words, "free-some-room")} }
                        }
                    }
                },
                None => rsx! {},
            }
        }
    }
}

/// What is printed: the words, and nothing that says of what.
fn page(words: &Words, code: &Shown) -> String {
    let mut page = String::with_capacity(512);
    for (number, word) in (1..).zip(code.words()) {
        page.push_str(&format!("{number:>2}.  {word}\r\n"));
    }
    page.push_str("\r\n");
    page.push_str(&say!(words, "words-file-note"));
    page.push_str("\r\n");
    page
}

#[component]
fn Asking(code: Shown) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let asked = use_hook(|| ASKED[this_instant().and_utc().timestamp_subsec_millis() as usize % ASKED.len()]);
    let mut typed = use_signal(|| [(); 3].map(|()| Zeroizing::new(String::new())));
    let mut wrong = use_signal(|| None::<usize>);
    let mut right = use_signal(|| false);
    let mut unnoted = use_signal(|| None);
    let done = move |()| {
        let first_wrong = {
            let typed = typed.peek();
            asked
                .into_iter()
                .zip(typed.iter())
                .find(|(place, text)| !code.has_word(*place, text))
                .map(|(place, _)| place)
        };
        wrong.set(first_wrong);
        if wrong.peek().is_none() {
            unnoted.set(shared.keeper().words_came_right().err());
            right.set(true);
            shared.changed();
        }
    };
    let leave = move |()| {
        // Not back to the words: they have been shown.
        shared.nav.leave();
    };
    rsx! {
        Frame {
            title: if right() { say!(words, "words-right-title") } else { say!(words, "words-ask-title") },
            at: "words-ask",
            actions: rsx! {
                if right() {
                    Button { id: "done", look: ButtonLook::Main, onclick: leave, {say!(words, "done")} }
                } else {
                    Button { id: "words-not-now", onclick: leave, {say!(words, "not-now")} }
                    Button { id: "words-check", look: ButtonLook::Main, enter: true, onclick: done,
                        {say!(words, "keys-check-do")}
                    }
                }
            },
            if right() {
                Notice { id: "words-right", p { {say!(words, "words-right")} } }
                if let Some(unnoted) = unnoted() {
                    Notice { {not_noted(&words, unnoted)} }
                }
            } else {
                p { {say!(words, "words-ask-what")} }
                for (at, place) in asked.into_iter().enumerate() {
                    Line {
                        key: "{place}",
                        id: "word-{place}",
                        label: say!(words, "words-number", place = place),
                        oninput: move |text: String| {
                            typed.write()[at] = Zeroizing::new(text);
                            wrong.set(None);
                        },
                    }
                }
                if let Some(place) = wrong() {
                    Notice { id: "word-wrong", p { {say!(words, "words-wrong", place = place)} } }
                }
            }
        }
    }
}
