//! Locking, language and look.

use dioxus::prelude::*;

use crate::journal::Choice;
use crate::session::{AutoLock, Theme};
use crate::ui::components::{Again, Button, Chip, Group, Section};
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::state::use_shared;
use crate::words::{Language, Words, say};

/// Locking, language and look.
#[component]
pub(super) fn LockAndLook() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut preferences = use_signal(|| shared.keeper().preferences());
    let mut settings = use_signal(|| shared.keeper().settings());
    let mut trouble = use_signal(|| None);
    let mut wanted = use_signal(|| None::<AutoLock>);
    let mut prefer = move |change: &dyn Fn(&mut crate::session::Preferences)| {
        let mut changed = preferences.peek().clone();
        change(&mut changed);
        // Kept for this run even if it cannot be written down; it is a language, not a journal.
        shared.keeper().set_preferences(changed.clone());
        preferences.set(changed);
        shared.changed();
    };
    rsx! {
        Section { title: say!(words, "lock-and-look-title"),
            Button { id: "lock-now",  onclick: move |()| shared.lock(), {say!(words, "me-lock-now")} }
            SaveTrouble { trouble: trouble() }
            Group { legend: say!(words, "me-auto-lock"), name: "auto-lock",
                div { class: "chips",
                    for auto_lock in AutoLock::ALL.iter().copied() {
                        Chip {
                            key: "{auto_lock.key()}",
                            name: auto_lock.key(),
                            on: settings.read().auto_lock() == auto_lock,
                            onpick: move |()| wanted.set((settings.peek().auto_lock() != auto_lock).then_some(auto_lock)),
                            {say!(words, "me-after-minutes", minutes = auto_lock.minutes())}
                        }
                    }
                }
            }
            // Until the passphrase was right, the old time holds.
            if let Some(auto_lock) = wanted() {
                Again {
                    id: "auto-lock-again",
                    why: say!(words, "me-auto-lock-again"),
                    onright: move |()| {
                        match shared.keeper().change_settings(|settings| settings.set_auto_lock(auto_lock)) {
                            Ok(()) => {
                                settings.set(shared.keeper().settings());
                                trouble.set(None);
                            }
                            Err(why) => trouble.set(Some(why)),
                        }
                        wanted.set(None);
                    },
                    onaway: move |()| wanted.set(None),
                }
            }
            super::away::LockWhenAway {}
            Group { legend: say!(words, "me-language"), name: "language",
                div { class: "chips",
                    for language in Language::ALL.iter().copied() {
                        Chip {
                            key: "{language.tag()}",
                            lang: language.tag(),
                            name: language.tag(),
                            on: words.language() == language,
                            onpick: move |()| {
                                prefer(&|preferences| preferences.language = Some(language));
                                shared.words.set(Words::new(language));
                            },
                            {language.own_name()}
                        }
                    }
                }
            }
            Group { legend: say!(words, "me-theme"), name: "theme",
                div { class: "chips",
                    for theme in Theme::ALL.iter().copied() {
                        Chip {
                            key: "{theme.key()}",
                            name: theme.key(),
                            on: preferences.read().theme == theme,
                            onpick: move |()| prefer(&|preferences| preferences.theme = theme),
                            {theme_name(&words, theme)}
                        }
                    }
                }
            }
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
