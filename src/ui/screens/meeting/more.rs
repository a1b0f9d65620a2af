//! Everything else about a meeting, behind one button.

use dioxus::prelude::*;

use super::plan::Plan;
use crate::journal::{
    self, Asked, Choice, Consent, FollowUp, Lapsed, Meeting, MeetingKind, MeetingStatus, PrivateText, Request, Topic,
    known,
};
use crate::ui::components::{CautiousLine, LoadSlider, PickMany, PickOne};
use crate::ui::form::Form;
use crate::ui::screens::parts::{AskAgain, ConsentQuestion, NoteField};
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
            one!($field: $choice, $name, say!(words, $legend))
        };
        ($field:ident: $choice:ident, $name:literal, $legend:expr) => {
            rsx! {
                PickOne::<journal::$choice> {
                    legend: $legend,
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
            many!($field: $choice, $name, say!(words, $legend))
        };
        ($field:ident: $choice:ident, $name:literal, $legend:expr) => {
            rsx! {
                PickMany::<journal::$choice> {
                    legend: $legend,
                    name: $name,
                    picks: meeting.$field.clone(),
                    ontoggle: move |value| form.change(|meeting| meeting.$field.toggle(value)),
                }
            }
        };
    }

    // Nobody is met at a network meeting, so there is nobody to hand over and nothing to pass on.
    let follow_up = match meeting.is_kind(MeetingKind::OneToOne) {
        true => FollowUp::ALL.to_vec(),
        false => FollowUp::ALL.iter().copied().filter(|one| one.fits_all() || meeting.follow_up.has(*one)).collect(),
    };
    let asks = |asked| meeting.asks(asked);
    // What is still to come is not asked about as if it had been.
    let (hp_present, others, load_before) = match meeting.is(MeetingStatus::Planned) {
        true => (
            say!(words, "meeting-hp-present-planned"),
            say!(words, "meeting-others-planned"),
            say!(words, "meeting-load-before-planned"),
        ),
        false => (say!(words, "meeting-hp-present"), say!(words, "meeting-others"), say!(words, "meeting-load-before")),
    };
    rsx! {
        {one!(kind: MeetingKind, "kind", "meeting-kind")}
        if !meeting.is(MeetingStatus::Planned) {
            Plan { form }
        }
        if asks(Asked::Sequence) {
            {one!(sequence: Sequence, "sequence", "meeting-sequence")}
        }
        if asks(Asked::PlaceWish) {
            {one!(place_wish: PlaceWish, "place-wish", "meeting-place-wish")}
        }
        if asks(Asked::Seen) {
            {one!(seen: Seen, "seen", "meeting-seen")}
        }
        if asks(Asked::HpPresent) {
            {one!(hp_present: HpPresent, "hp-present", hp_present)}
        }
        if asks(Asked::Others) {
            {many!(others: Other, "others", others)}
        }
        if asks(Asked::InitiatedBy) {
            {one!(initiated_by: InitiatedBy, "initiated-by", "meeting-initiated-by")}
        }
        if asks(Asked::LoadBefore) {
            LoadSlider {
                legend: load_before,
                name: "load-before",
                load: meeting.load_before,
                onchange: move |load| form.change(|meeting| meeting.load_before = load),
            }
        }
        if asks(Asked::SharedSelf) {
            {many!(shared_self: SharedSelf, "shared-self", "meeting-shared-self")}
        }
        if asks(Asked::StoryBalance) {
            {one!(story_balance: StoryBalance, "story-balance", "meeting-story-balance")}
        }
        if asks(Asked::Mutual) {
            {one!(mutual: Mutual, "mutual", "meeting-mutual")}
        }
        if asks(Asked::GaveMe) {
            {many!(gave_me: GaveMe, "gave-me", "meeting-gave-me")}
        }
        if asks(Asked::MedicinesSaid) {
            {many!(medicines_said: MedicinesSaid, "medicines-said", "meeting-medicines-said")}
        }
        if asks(Asked::NotSureOf) {
            {many!(not_sure_of: NotSureOf, "not-sure-of", "meeting-not-sure-of")}
        }
        if asks(Asked::ForTheClinic) {
            {many!(for_the_clinic: ForTheClinic, "for-the-clinic", "meeting-for-the-clinic")}
        }
        if asks(Asked::FollowUp) {
            PickMany::<FollowUp> {
                legend: say!(words, "meeting-follow-up"),
                name: "follow-up",
                picks: meeting.follow_up.clone(),
                only: follow_up,
                ontoggle: move |value| form.change(|meeting| {
                    meeting.follow_up.toggle(value);
                    // A promise that is made again is a new one.
                    meeting.promise_kept &= value != FollowUp::Promised;
                }),
            }
        }
        // The words of a promise that was taken back stay where they can be taken away.
        if meeting.follow_up.has(FollowUp::Promised) || !meeting.promised.is_blank() {
            CautiousLine {
                id: "promised",
                label: say!(words, "meeting-promised"),
                first: form.first().promised.reveal().to_owned(),
                oninput: move |text: String| form.write(|meeting| meeting.promised = PrivateText::new(text)),
            }
        }
        // Without it, what was answered about the wish counts for nothing and is asked by nobody.
        if meeting.follow_up.has(FollowUp::WantsClinic) {
            RequestFields { form }
        }
        if asks(Asked::Expense) {
            super::ExpenseFields { form }
        }
        if asks(Asked::Consent) {
            ConsentQuestion {
                name: "consent",
                legend: say!(words, "consent-meeting"),
                consent: meeting.consent.clone(),
                topics: meeting.topics.clone(),
                onchange: move |consent| form.change(|meeting| meeting.consent = consent),
            }
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
    let mut lapsed = use_signal(|| None);
    let mut change = move |change: &dyn Fn(&mut Request)| {
        form.change(|meeting| change(meeting.request.get_or_insert_default()));
    };
    rsx! {
        div { class: "card",
            PickOne::<Topic> {
                legend: say!(words, "request-about"),
                name: "request-about",
                kept: request.about.clone(),
                onpick: move |pick: Option<Topic>| {
                    form.change(|meeting| meeting.request.get_or_insert_default().be_about(pick, &mut lapsed.write()));
                },
            }
            if request.about.is_some() {
                AskAgain { lapsed: lapsed.read().as_ref().map(Lapsed::state), stands: request.consent.state() }
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
