//! Everything else about a meeting, behind one button.

use dioxus::prelude::*;

use crate::journal::{self, Consent, FollowUp, Meeting, PrivateText, Request, Topic, known};
use crate::ui::components::{Line, LoadSlider, PickMany, PickOne};
use crate::ui::form::Form;
use crate::ui::screens::parts::{ConsentQuestion, NoteField};
use crate::ui::state::use_shared;
use crate::words::say;

/// Everything else about a meeting.
#[component]
pub(super) fn More(form: Form<Meeting>) -> Element {
    let words = use_shared().words();
    let mut open = use_signal(|| false);
    rsx! {
        button {
            class: "button button-plain",
            id: "more",
            "aria-expanded": if open() { "true" } else { "false" },
            onclick: move |_| open.toggle(),
            {if open() { say!(words, "meeting-less") } else { say!(words, "meeting-more") }}
        }
        if open() {
            MoreFields { form }
        }
    }
}

#[component]
fn MoreFields(form: Form<Meeting>) -> Element {
    let words = use_shared().words();
    let meeting = form.now();

    /// A single choice of the meeting.
    macro_rules! one {
        ($field:ident: $choice:ident, $name:literal, $legend:literal) => {
            rsx! {
                PickOne::<journal::$choice> {
                    legend: say!(words, $legend),
                    name: $name,
                    kept: meeting.$field.clone(),
                    onpick: move |pick: Option<_>| form.change(|meeting| meeting.$field = pick.map(Into::into)),
                }
            }
        };
    }
    /// A multiple choice of the meeting.
    macro_rules! many {
        ($field:ident: $choice:ident, $name:literal, $legend:literal) => {
            rsx! {
                PickMany::<journal::$choice> {
                    legend: say!(words, $legend),
                    name: $name,
                    picks: meeting.$field.clone(),
                    ontoggle: move |value| form.change(|meeting| meeting.$field.toggle(value)),
                }
            }
        };
    }

    rsx! {
        {one!(kind: MeetingKind, "kind", "meeting-kind")}
        {one!(sequence: Sequence, "sequence", "meeting-sequence")}
        {one!(place_wish: PlaceWish, "place-wish", "meeting-place-wish")}
        {one!(seen: Seen, "seen", "meeting-seen")}
        {one!(hp_present: HpPresent, "hp-present", "meeting-hp-present")}
        {many!(others: Other, "others", "meeting-others")}
        {one!(initiated_by: InitiatedBy, "initiated-by", "meeting-initiated-by")}
        LoadSlider {
            legend: say!(words, "meeting-load-before"),
            name: "load-before",
            load: meeting.load_before,
            onchange: move |load| form.change(|meeting| meeting.load_before = load),
        }
        {many!(shared_self: SharedSelf, "shared-self", "meeting-shared-self")}
        {one!(story_balance: StoryBalance, "story-balance", "meeting-story-balance")}
        {one!(mutual: Mutual, "mutual", "meeting-mutual")}
        {many!(gave_me: GaveMe, "gave-me", "meeting-gave-me")}
        {many!(medicines_said: MedicinesSaid, "medicines-said", "meeting-medicines-said")}
        {many!(not_sure_of: NotSureOf, "not-sure-of", "meeting-not-sure-of")}
        {many!(for_the_clinic: ForTheClinic, "for-the-clinic", "meeting-for-the-clinic")}
        {many!(follow_up: FollowUp, "follow-up", "meeting-follow-up")}
        if meeting.follow_up.has(FollowUp::Promised) {
            Line {
                id: "promised",
                label: say!(words, "meeting-promised"),
                first: form.first().promised.reveal().to_owned(),
                oninput: move |text: String| form.write(|meeting| meeting.promised = PrivateText::new(text)),
            }
        }
        if meeting.follow_up.has(FollowUp::WantsClinic) {
            RequestFields { form }
        }
        super::ExpenseFields { form }
        ConsentQuestion {
            name: "consent",
            legend: say!(words, "consent-meeting"),
            consent: meeting.consent.clone(),
            topics: meeting.topics.clone(),
            onchange: move |consent| form.change(|meeting| meeting.consent = consent),
        }
        NoteField {
            first: form.first().note.reveal().to_owned(),
            oninput: move |text: String| form.write(|meeting| meeting.note = PrivateText::new(text)),
        }
    }
}

/// What the person would like the clinic to get in touch about, and whether it may be passed on.
#[component]
fn RequestFields(form: Form<Meeting>) -> Element {
    let words = use_shared().words();
    let request = form.now().request.unwrap_or_default();
    let consented = request.consent.clone();
    let mut change = move |change: &dyn Fn(&mut Request)| {
        form.change(|meeting| change(meeting.request.get_or_insert_default()));
    };
    rsx! {
        div { class: "card",
            PickOne::<Topic> {
                legend: say!(words, "request-about"),
                name: "request-about",
                kept: request.about.clone(),
                onpick: move |pick: Option<Topic>| change(&|request| request.about = pick.map(Into::into)),
            }
            ConsentQuestion {
                name: "request-consent",
                legend: say!(words, "request-consent"),
                consent: consented,
                topics: known(&request.about).into_iter().collect(),
                onchange: move |consent: Consent| change(&|request| request.consent = consent.clone()),
            }
        }
    }
}
