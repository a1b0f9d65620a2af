//! What the clinic pays.

use dioxus::prelude::*;

use crate::journal::{Currency, Entry, MOST_HUNDREDTHS, Rates};
use crate::session::{Draft, Screen};
use crate::ui::components::{AmountField, AmountTrouble, Button, ButtonLook, Frame, PickOne, Saved, use_amounts};
use crate::ui::form::use_form;
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::state::{now, use_shared};
use crate::words::{plain_hundredths, say};

/// The screen for the rates.
#[component]
pub fn WriteRates(draft: Draft) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut form = use_form(
        Screen::Rates,
        draft,
        |entry| match entry {
            Entry::Rates(rates) => Some(rates),
            _ => None,
        },
        || Rates::new(now()),
    );
    let first = form.first();
    let as_text = |hundredths: Option<u32>| {
        hundredths.map(|amount| plain_hundredths(words.language(), amount.into())).unwrap_or_default()
    };
    let mut amounts = use_amounts();
    rsx! {
        Frame {
            title: say!(words, "rates-title"),
            at: "rates",
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
            p { class: "quiet", {say!(words, "rates-why")} }
            AmountField {
                id: "rate-meeting",
                label: say!(words, "rates-meeting"),
                first: as_text(first.meeting_hundredths),
                most: MOST_HUNDREDTHS,
                onread: move |amount| form.change(|rates| rates.meeting_hundredths = amount),
            }
            AmountField {
                id: "rate-km",
                label: say!(words, "rates-km"),
                first: as_text(first.km_hundredths),
                most: MOST_HUNDREDTHS,
                onread: move |amount| form.change(|rates| rates.km_hundredths = amount),
            }
            PickOne::<Currency> {
                legend: say!(words, "rates-currency"),
                name: "currency",
                kept: form.now().currency,
                onpick: move |pick: Option<Currency>| {
                    // There is always one: tapping the picked one changes nothing.
                    if let Some(currency) = pick {
                        form.change(|rates| rates.currency = Some(currency.into()));
                    }
                },
            }
            Saved { id: form.id() }
        }
    }
}
