//! A field for a number with at most two places.

use std::collections::BTreeSet;

use dioxus::prelude::*;

use super::Notice;
use crate::ui::state::use_shared;
use crate::words::{Typed, read_hundredths, say};

/// The amounts of one screen, and which of them are no numbers as they stand.
#[derive(Clone, Copy, PartialEq)]
pub struct Amounts {
    wrong: Signal<BTreeSet<String>>,
    /// Whether somebody has tried to save one of these.
    told: Signal<bool>,
}

/// The amounts of a screen that has [`AmountField`]s on it. It is not saved while one of them is no number: what stood
/// there before is not what stands on the screen, and nothing at all is neither.
pub fn use_amounts() -> Amounts {
    let (wrong, told) = (use_signal(BTreeSet::new), use_signal(|| false));
    use_context_provider(|| Amounts { wrong, told })
}

impl Amounts {
    /// Whether all of them are numbers. If not, [`AmountTrouble`] says so from now on. Asked before saving, and before a
    /// part with amounts in it is closed: a field that goes takes what stands in it along.
    pub fn are_numbers(&mut self) -> bool {
        let all = self.wrong.peek().is_empty();
        self.told.set(!all);
        all
    }

    fn set(&mut self, id: &str, is_wrong: bool) {
        if is_wrong {
            self.wrong.write().insert(id.to_owned());
        } else if self.wrong.peek().contains(id) {
            self.wrong.write().remove(id);
        }
    }
}

/// Says that something was not saved, because an amount is no number. Stands among the actions, over the button that was
/// pressed: the top of a long screen is out of sight there.
#[component]
pub fn AmountTrouble(amounts: Amounts) -> Element {
    let words = use_shared().words();
    rsx! {
        if (amounts.told)() && !amounts.wrong.read().is_empty() {
            Notice { id: "no-amount", p { {say!(words, "amount-not-saved")} } }
        }
    }
}

/// A field for an amount or a distance. Uncontrolled like every text field. What is no number is said to be none, the
/// number that was there stays meanwhile, and the screen is not saved.
#[component]
pub fn AmountField(
    id: String,
    label: String,
    /// The number when the field is first shown, as text.
    first: String,
    /// The greatest number that makes sense, in hundredths.
    most: u32,
    /// Told of every number, in hundredths, and of nothing where the field is empty.
    onread: EventHandler<Option<u32>>,
) -> Element {
    let first = use_hook(|| first);
    let words = use_shared().words();
    let mut amounts = use_context::<Amounts>();
    let mut wrong = use_signal(|| false);
    use_drop({
        let id = id.clone();
        move || amounts.set(&id, false)
    });
    rsx! {
        div { class: "field field-amount",
            label { r#for: "{id}", "{label}" }
            input {
                id: "{id}",
                r#type: "text",
                inputmode: "decimal",
                maxlength: "20",
                initial_value: "{first}",
                autocomplete: "off",
                spellcheck: "false",
                "aria-describedby": "{id}-wrong",
                "aria-invalid": if wrong() { "true" },
                oninput: {
                    let id = id.clone();
                    move |event: FormEvent| {
                        let typed = read_hundredths(words.language(), &event.value(), most);
                        wrong.set(typed == Typed::NotANumber);
                        amounts.set(&id, typed == Typed::NotANumber);
                        match typed {
                            Typed::Hundredths(hundredths) => onread.call(Some(hundredths)),
                            Typed::Nothing => onread.call(None),
                            Typed::NotANumber => {}
                        }
                    }
                },
            }
            p { class: "quiet", id: "{id}-wrong", role: "status",
                if wrong() {
                    {say!(words, "not-an-amount")}
                }
            }
        }
    }
}
