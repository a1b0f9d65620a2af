//! Text fields. All of them are uncontrolled: the browser holds the text, and what is typed is told to us. A field bound
//! to a value loses letters under fast typing.

use dioxus::prelude::*;

use crate::journal::EntryId;
use crate::session::DraftState;
use crate::ui::state::use_shared;
use crate::words::say;

/// The most characters one field takes: a hundred pages. More would be more than an entry can hold.
const MOST_CHARACTERS: usize = 100_000;

/// A field for many lines, which grows with its text. Nothing in it is learnt by a spelling checker or a keyboard.
#[component]
pub fn TextArea(
    id: String,
    label: String,
    #[props(default)] hint: Option<String>,
    /// The text when the field is first shown.
    first: String,
    oninput: EventHandler<String>,
) -> Element {
    let first = use_hook(|| first);
    let words = use_shared().words();
    let mut full = use_signal(|| false);
    let described = hint.as_ref().map(|_| format!("{id}-hint"));
    rsx! {
        div { class: "field",
            label { r#for: "{id}", "{label}" }
            if let Some(hint) = hint {
                p { class: "quiet", id: "{id}-hint", "{hint}" }
            }
            if full() {
                p { role: "status", {say!(words, "note-full")} }
            }
            textarea {
                id: "{id}",
                // Whoever goes from field to field hears the hint as well.
                "aria-describedby": described,
                rows: "3",
                maxlength: "{MOST_CHARACTERS}",
                initial_value: "{first}",
                autocomplete: "off",
                autocapitalize: "sentences",
                spellcheck: "false",
                "autocorrect": "off",
                oninput: move |event| {
                    let text = event.value();
                    full.set(text.encode_utf16().count() >= MOST_CHARACTERS);
                    oninput.call(text);
                },
            }
        }
    }
}

/// A field for one line.
#[component]
pub fn Line(
    id: String,
    label: String,
    #[props(default)] hint: Option<String>,
    /// The text when the field is first shown.
    #[props(default)]
    first: String,
    /// `text`, `password` or `tel`.
    #[props(default = "text")]
    kind: &'static str,
    /// Whether it shows dots. Not as a field for a password: the phone would offer to keep what is typed there.
    #[props(default)]
    masked: bool,
    oninput: EventHandler<String>,
) -> Element {
    let first = use_hook(|| first);
    let described = hint.as_ref().map(|_| format!("{id}-hint"));
    rsx! {
        div { class: "field",
            label { r#for: "{id}", "{label}" }
            if let Some(hint) = hint {
                p { class: "quiet", id: "{id}-hint", "{hint}" }
            }
            input {
                id: "{id}",
                class: if masked { "masked" },
                r#type: kind,
                "aria-describedby": described,
                maxlength: "200",
                initial_value: "{first}",
                autocomplete: "off",
                autocapitalize: "off",
                spellcheck: "false",
                "autocorrect": "off",
                oninput: move |event| oninput.call(event.value()),
            }
        }
    }
}

/// A field for a day, a month or a time of day, in the system's own form.
#[component]
pub fn DateField(
    id: String,
    label: String,
    /// `date`, `month` or `time`.
    kind: &'static str,
    first: String,
    oninput: EventHandler<String>,
) -> Element {
    let first = use_hook(|| first);
    rsx! {
        div { class: "field",
            label { r#for: "{id}", "{label}" }
            input {
                id: "{id}",
                r#type: kind,
                initial_value: "{first}",
                onchange: move |event| oninput.call(event.value()),
            }
        }
    }
}

/// A quiet "Saved" when the draft is down.
#[component]
pub fn Saved(id: EntryId) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let mut state = use_signal(|| None);
    use_future(move || async move {
        let mut news = shared.keeper().draft_news();
        // The first value is from before this field was shown.
        while news.changed().await.is_ok() {
            state.set(Some(shared.keeper().draft_state(id)));
        }
    });
    rsx! {
        p { class: "saved", "data-draft": if state() == Some(DraftState::Down) { "down" },
            if state() == Some(DraftState::Down) {
                {say!(words, "saved")}
            }
        }
        if state() == Some(DraftState::Stuck) {
            p { class: "notice", role: "status", {say!(words, "draft-stuck")} }
        }
    }
}
