//! One meeting's money, apart from the rest of the meeting.

use dioxus::prelude::*;

use crate::journal::{Entry, Meeting};
use crate::session::{Draft, Screen};
use crate::ui::components::{AmountTrouble, Button, ButtonLook, Frame, Saved, use_amounts};
use crate::ui::form::use_form;
use crate::ui::screens::meeting::ExpenseFields;
use crate::ui::screens::parts::{SaveTrouble, capital};
use crate::ui::state::{now, today, use_shared};
use crate::words::{day, say};

/// The screen for one meeting's money.
#[component]
pub fn WriteExpense(draft: Draft) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut form = use_form(
        Screen::Expense,
        draft,
        |entry| match entry {
            Entry::Meeting(meeting) => Some(meeting),
            _ => None,
        },
        || Meeting::new(now()),
    );
    let when = capital(&day(&words, form.first().when.date(), today()));
    let mut amounts = use_amounts();
    rsx! {
        Frame {
            title: when,
            at: "expense",
            actions: rsx! {
                AmountTrouble { amounts }
                Button {
                    id: "save",
                    look: ButtonLook::Main,
                    enter: true,
                    onclick: move |()| {
                        if amounts.are_numbers() && form.save() {
                            shared.nav.leave();
                        }
                    },
                    {say!(words, "save")}
                }
            },
            SaveTrouble { trouble: form.trouble() }
            ExpenseFields { form }
            Saved { id: form.id() }
        }
    }
}
