//! Writing about a person: closed choices, an alias, and the words to hide.

use dioxus::prelude::*;

use super::words::WordsToHide;
use crate::journal::{Contact, Entry, OpeningAgreement, PrivateText};
use crate::session::{Draft, Screen};
use crate::ui::components::{
    Button, ButtonLook, CautiousLine, Check, Frame, MonthField, Notice, PickOne, Saved, YesNo,
};
use crate::ui::form::use_form;
use crate::ui::nav::Place;
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::state::{now, use_shared};
use crate::words::say;

/// The screen for writing down or changing a person.
#[component]
pub fn WritePerson(draft: Draft) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut form = use_form(
        Screen::Person,
        draft,
        |entry| match entry {
            Entry::Contact(person) => Some(person),
            _ => None,
        },
        || Contact::new(PrivateText::default(), now()),
    );
    let person = form.now();
    let mut nameless = use_signal(|| false);
    rsx! {
        Frame {
            title: say!(words, "kind-contact"),
            at: "write-person",
            actions: rsx! {
                Button {
                    id: "save",
                    look: ButtonLook::Main,
                    onclick: move |()| {
                        nameless.set(form.first().alias.is_blank());
                        if !nameless() && form.save_by(|keeper, person| keeper.save_person(person)) {
                            shared.nav.go_instead(Place::Person(form.first().id));
                        }
                    },
                    {say!(words, "save")}
                }
            },
            SaveTrouble { trouble: form.trouble() }
            if nameless() {
                Notice { id: "no-alias", p { {say!(words, "person-needs-alias")} } }
            }
            CautiousLine {
                id: "alias",
                label: say!(words, "alias"),
                hint: say!(words, "alias-hint"),
                first: form.first().alias.reveal().to_owned(),
                oninput: move |text: String| {
                    nameless.set(false);
                    form.write(|person| person.alias = PrivateText::new(text));
                },
            }
            MonthField {
                legend: say!(words, "person-first-met"),
                name: "first-met",
                chosen: person.first_met,
                onpick: move |day| form.change(|person| person.first_met = day),
            }
            YesNo {
                legend: say!(words, "person-matched-ask"),
                name: "matched",
                answer: person.matched_by_clinic,
                onanswer: move |answer| form.change(|person| person.matched_by_clinic = answer),
            }
            YesNo {
                legend: say!(words, "person-interpreter-ask"),
                name: "interpreter",
                answer: person.interpreter,
                onanswer: move |answer| form.change(|person| person.interpreter = answer),
            }
            PickOne::<OpeningAgreement> {
                legend: say!(words, "person-opening-ask"),
                name: "opening",
                kept: person.opening_agreement.clone(),
                onpick: move |pick: Option<_>| form.change(|person| person.opening_agreement = pick.map(Into::into)),
            }
            YesNo {
                legend: say!(words, "person-told-ask"),
                name: "told",
                answer: person.told_of_notes,
                onanswer: move |answer| form.change(|person| person.told_of_notes = answer),
            }
            Check { id: "may-know", on: person.may_know_them, onchange: move |on| form.change(|person| person.may_know_them = on),
                {say!(words, "person-may-know")}
            }
            WordsToHide { form }
            Saved { id: form.id() }
        }
    }
}
