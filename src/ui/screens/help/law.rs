//! What the law says, as plain text, with the clinic's own text above it where there is one.

use dioxus::prelude::*;

use crate::guide::Country;
use crate::guide::law::{self, LawLine};
use crate::journal::{ClinicNote, Entry, PrivateText};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, ButtonLook, Frame, Notice, Saved, Section, TextArea};
use crate::ui::form::use_form;
use crate::ui::nav::Place;
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::state::{now, today, use_shared};
use crate::words::{day, say};

/// The law note of Norway, and of the country that was chosen.
#[component]
pub fn Law() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let clinic = shared.read(|journal| journal.clinic_note(ClinicNote::ID).cloned()).flatten();
    let written = clinic.clone().filter(|note| !note.text.is_blank());
    let mut countries = vec![shared.preferences().country, Country::Norway];
    countries.dedup();
    let write = move |()| {
        let note = clinic.clone().unwrap_or_else(|| ClinicNote::new(now()));
        shared.nav.go(Place::Writing(Box::new(Draft::new(Screen::ClinicNote, note.into(), now()))));
    };
    rsx! {
        Frame { title: say!(words, "law-title"), at: "law",
            Notice { id: "not-advice", p { {say!(words, "law-not-advice")} } }
            Section { title: say!(words, "law-clinic"),
                if let Some(note) = &written {
                    p { class: "written", id: "from-the-clinic", {note.text.reveal()} }
                    p { class: "quiet", {say!(words, "law-clinic-yours")} }
                } else {
                    p { {say!(words, "law-clinic-none")} }
                }
                Button { id: "write-clinic-note", look: ButtonLook::Plain, onclick: write,
                    {if written.is_some() { say!(words, "edit") } else { say!(words, "law-clinic-write") }}
                }
            }
            for country in countries {
                Section { key: "{country.name(&words)}", title: country.name(&words),
                    if let Some(note) = law::note(country) {
                        p { class: "quiet", {say!(words, "law-as-of", day = day(&words, note.as_of, today()))} }
                        for line in note.lines {
                            OneLine { key: "{line.id}", line }
                        }
                    } else {
                        p { {say!(words, "law-none")} }
                    }
                }
            }
        }
    }
}

/// One thing the law says: what, where it stands, and how sure that is.
#[component]
fn OneLine(line: &'static LawLine) -> Element {
    let words = use_shared().words();
    rsx! {
        div { class: "say", "data-law": line.id,
            p { {line.text(&words)} }
            p { class: "quiet",
                {say!(words, "law-source", source = line.source(&words))}
                " "
                {line.grounds.text(&words)}
            }
        }
    }
}

/// Writing down what the clinic says.
#[component]
pub fn WriteClinicNote(draft: Draft) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut form = use_form(
        Screen::ClinicNote,
        draft,
        |entry| match entry {
            Entry::ClinicNote(note) => Some(note),
            _ => None,
        },
        || ClinicNote::new(now()),
    );
    rsx! {
        Frame {
            title: say!(words, "law-clinic"),
            at: "law-write",
            actions: rsx! {
                Button {
                    id: "save",
                    look: ButtonLook::Main,
                    onclick: move |()| {
                        if form.save() {
                            shared.nav.leave();
                        }
                    },
                    {say!(words, "save")}
                }
            },
            SaveTrouble { trouble: form.trouble() }
            TextArea {
                id: "clinic-note",
                label: say!(words, "law-clinic-label"),
                hint: say!(words, "private-stays"),
                first: form.first().text.reveal().to_owned(),
                oninput: move |text: String| form.write(|note| note.text = PrivateText::new(text)),
            }
            Saved { id: form.id() }
        }
    }
}
