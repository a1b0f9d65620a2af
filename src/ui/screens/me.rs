//! Me: language, look, locking, the numbers I call.

use dioxus::prelude::*;

use super::parts::SaveTrouble;
use crate::journal::Choice;
use crate::session::{AutoLock, Theme};
use crate::ui::components::{Button, ButtonLook, Frame, Section};
use crate::ui::nav::Place;
use crate::ui::state::use_shared;
use crate::words::{Language, Words, say};

/// The fourth tab.
#[component]
pub fn Me() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut preferences = use_signal(|| shared.keeper().preferences());
    let mut settings = use_signal(|| shared.keeper().settings());
    let mut trouble = use_signal(|| None);
    let mut prefer = move |change: &dyn Fn(&mut crate::session::Preferences)| {
        let mut changed = preferences.peek().clone();
        change(&mut changed);
        // Kept for this run even if it cannot be written down; it is a language, not a journal.
        shared.keeper().set_preferences(changed.clone());
        preferences.set(changed);
        shared.changed();
    };
    rsx! {
        Frame { title: say!(words, "me-title"), at: "me",
            Button { id: "lock-now",  onclick: move |()| shared.lock(), {say!(words, "me-lock-now")} }
            SaveTrouble { trouble: trouble() }
            fieldset { "data-field": "auto-lock",
                legend { {say!(words, "me-auto-lock")} }
                div { class: "chips",
                    for auto_lock in AutoLock::ALL.iter().copied() {
                        button {
                            key: "{auto_lock.key()}",
                            class: "chip",
                            "data-key": auto_lock.key(),
                            "aria-pressed": if settings.read().auto_lock() == auto_lock { "true" } else { "false" },
                            onclick: move |_| {
                                let mut changed = settings.peek().clone();
                                changed.set_auto_lock(auto_lock);
                                match shared.keeper().set_settings(changed.clone()) {
                                    Ok(()) => {
                                        settings.set(changed);
                                        trouble.set(None);
                                    }
                                    Err(why) => trouble.set(Some(why)),
                                }
                            },
                            {say!(words, "me-after-minutes", minutes = auto_lock.minutes())}
                        }
                    }
                }
            }
            fieldset { "data-field": "language",
                legend { {say!(words, "me-language")} }
                div { class: "chips",
                    for language in Language::ALL.iter().copied() {
                        button {
                            key: "{language.tag()}",
                            class: "chip",
                            lang: language.tag(),
                            "data-key": language.tag(),
                            "aria-pressed": if words.language() == language { "true" } else { "false" },
                            onclick: move |_| {
                                prefer(&|preferences| preferences.language = Some(language));
                                shared.words.set(Words::new(language));
                            },
                            {language.own_name()}
                        }
                    }
                }
            }
            fieldset { "data-field": "theme",
                legend { {say!(words, "me-theme")} }
                div { class: "chips",
                    for theme in Theme::ALL.iter().copied() {
                        button {
                            key: "{theme.key()}",
                            class: "chip",
                            "data-key": theme.key(),
                            "aria-pressed": if preferences.read().theme == theme { "true" } else { "false" },
                            onclick: move |_| prefer(&|preferences| preferences.theme = theme),
                            {theme_name(&words, theme)}
                        }
                    }
                }
            }
            Section { title: say!(words, "numbers-title"),
                super::help::TrustedNumbers { for_me: true, offer: true }
                Button { id: "edit-numbers", onclick: move |()| shared.nav.go(Place::Numbers), {say!(words, "numbers-edit")} }
            }
            Button { id: "about", look: ButtonLook::Plain, onclick: move |()| shared.nav.go(Place::About), {say!(words, "about-title")} }
        }
    }
}

fn theme_name(words: &Words, theme: Theme) -> String {
    match theme {
        Theme::System => say!(words, "theme-system"),
        Theme::Light => say!(words, "theme-light"),
        Theme::Dark => say!(words, "theme-dark"),
    }
}
