//! What a meeting cost and what is owed for it: honorarium, the way there, a ticket.

use dioxus::prelude::*;

use crate::journal::{Honorarium, MOST_HUNDREDTHS, MOST_TENTHS, Meeting};
use crate::ui::components::{AmountField, Check, Chip, Group};
use crate::ui::form::Form;
use crate::ui::state::use_shared;
use crate::words::{plain_hundredths, plain_tenths, say};

/// The fields of one meeting's expense.
#[component]
pub(crate) fn ExpenseFields(form: Form<Meeting>) -> Element {
    let words = use_shared().words();
    let language = words.language();
    let expense = form.now().expense;
    let first = form.first().expense;
    rsx! {
        Fee {
            said: expense.honorarium(),
            onpick: move |said| form.change(|meeting| meeting.expense.set_honorarium(said)),
        }
        AmountField {
            id: "kilometres",
            label: say!(words, "expense-kilometres"),
            first: first.tenths_of_km.map(|way| plain_tenths(language, way.into())).unwrap_or_default(),
            most: MOST_TENTHS * 10,
            onread: move |hundredths: Option<u32>| form.change(|meeting| {
                meeting.expense.tenths_of_km = hundredths.map(|hundredths| (hundredths + 5) / 10)
            }),
        }
        AmountField {
            id: "ticket",
            label: say!(words, "expense-ticket"),
            first: first.ticket_hundredths.map(|price| plain_hundredths(language, price.into())).unwrap_or_default(),
            most: MOST_HUNDREDTHS,
            onread: move |hundredths| form.change(|meeting| meeting.expense.ticket_hundredths = hundredths),
        }
        if expense.has_travel() {
            Check {
                id: "receipt",
                on: expense.receipt == Some(true),
                onchange: move |on| form.change(|meeting| meeting.expense.receipt = Some(on)),
                {say!(words, "expense-receipt")}
            }
            Paid {
                legend: say!(words, "expense-travel"),
                name: "travel",
                // A way there is owed until it is said to be paid.
                paid: Some(expense.travel_paid == Some(true)),
                onpick: move |paid: Option<bool>| form.change(|meeting| {
                    meeting.expense.travel_paid = Some(paid == Some(true))
                }),
            }
        }
    }
}

/// The honorarium: due, paid, or none. Tapping the picked one takes it back.
#[component]
fn Fee(said: Option<Honorarium>, onpick: EventHandler<Option<Honorarium>>) -> Element {
    let words = use_shared().words();
    let answers = [
        ("due", Honorarium::Due, say!(words, "expense-due")),
        ("paid", Honorarium::Paid, say!(words, "expense-paid")),
        ("none", Honorarium::None, say!(words, "expense-no-honorarium")),
    ];
    rsx! {
        Group { legend: say!(words, "expense-honorarium"), name: "honorarium",
            div { class: "chips",
                for (name, answer, label) in answers {
                    Chip {
                        key: "{name}",
                        name,
                        on: said == Some(answer),
                        onpick: move |()| onpick.call((said != Some(answer)).then_some(answer)),
                        "{label}"
                    }
                }
            }
        }
    }
}

/// Paid, due, or neither. Tapping the picked one takes it back.
#[component]
fn Paid(legend: String, name: &'static str, paid: Option<bool>, onpick: EventHandler<Option<bool>>) -> Element {
    let words = use_shared().words();
    rsx! {
        Group { legend, name,
            div { class: "chips",
                Chip {
                    name: "due",
                    on: paid == Some(false),
                    onpick: move |()| onpick.call((paid != Some(false)).then_some(false)),
                    {say!(words, "expense-due")}
                }
                Chip {
                    name: "paid",
                    on: paid == Some(true),
                    onpick: move |()| onpick.call((paid != Some(true)).then_some(true)),
                    {say!(words, "expense-paid")}
                }
            }
        }
    }
}
