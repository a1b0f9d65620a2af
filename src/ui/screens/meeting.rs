//! Logging a meeting: who, when, where, how long, how it was. Everything else stands behind "More about this meeting".

use chrono::{Days, NaiveDate, NaiveTime};
use dioxus::prelude::*;

use super::parts::{ConsentQuestion, NoteField, SaveTrouble, capital};
use crate::journal::{
    Choice, Contact, Debrief, Entry, FollowUp, Id, Meeting, MeetingKind, MeetingStatus, Mode, Phase, Place,
    PrivateText, Request, Topic, chosen,
};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, ButtonLook, DateField, Frame, Line, LoadSlider, PickMany, PickOne, Saved};
use crate::ui::form::{Form, use_form};
use crate::ui::nav;
use crate::ui::state::{now, this_instant, today, use_shared};
use crate::words::{Label, moment, say};

/// The screen for logging or changing a meeting.
#[component]
pub fn LogMeeting(draft: Draft) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut form = use_form(
        Screen::Meeting,
        draft,
        |entry| match entry {
            Entry::Meeting(meeting) => Some(meeting),
            _ => None,
        },
        || Meeting::new(now()),
    );
    let meeting = form.now();
    let held = meeting.is(MeetingStatus::Held);
    let one_to_one = meeting.is_kind(MeetingKind::OneToOne);

    rsx! {
        Frame {
            title: say!(words, "meeting-title"),
            at: "meeting",
            actions: rsx! {
                Button {
                    id: "save",
                    look: ButtonLook::Main,
                    onclick: move |()| {
                        if form.save() {
                            shared.nav.go_instead(nav::Place::Entry(form.reference()));
                        }
                    },
                    {say!(words, "save")}
                }
                if !meeting.is(MeetingStatus::Planned) {
                    Button {
                        id: "save-and-debrief",
                        onclick: move |()| {
                            if form.save() {
                                let meeting = form.first();
                                let debrief = Debrief::new(Phase::After, Some(meeting.id.into()), now());
                                let draft = Draft::new(Screen::Debrief, debrief.into(), now());
                                shared.nav.go_instead(nav::Place::Writing(Box::new(draft)));
                            }
                        },
                        {say!(words, "debrief-save")}
                    }
                }
            },
            SaveTrouble { trouble: form.trouble() }
            if one_to_one {
                Who { form }
            }
            When { form }
            if held {
                Where { form }
                PickOne::<crate::journal::Duration> {
                    legend: say!(words, "meeting-duration"),
                    name: "duration",
                    kept: meeting.duration.clone(),
                    onpick: move |pick: Option<_>| form.change(|meeting| meeting.duration = pick.map(Into::into)),
                }
                LoadSlider {
                    legend: say!(words, "meeting-load-after"),
                    name: "load-after",
                    load: meeting.load_after,
                    onchange: move |load| form.change(|meeting| meeting.load_after = load),
                }
                PickMany::<Topic> {
                    legend: say!(words, "meeting-topics"),
                    name: "topics",
                    picks: meeting.topics.clone(),
                    ontoggle: move |topic| form.change(|meeting| meeting.topics.toggle(topic)),
                }
            }
            More { form }
            Saved { id: form.id() }
        }
    }
}

/// Alias chips; a new alias is a line of its own.
#[component]
fn Who(form: Form<Meeting>) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let meeting = form.now();
    // What was typed and not added is still there.
    let typed = use_hook(|| {
        let drafts = shared.keeper().drafts();
        let begun = drafts.into_iter().find(|draft| draft.screen == Some(Screen::Alias));
        let contact = match begun.map(|draft| draft.entry) {
            Some(Entry::Contact(contact)) => contact,
            _ => Contact::new(PrivateText::default(), now()),
        };
        CopyValue::new(contact)
    });
    let mut adding = use_signal(|| !typed.read().alias.is_blank());
    let mut typed = typed;
    let people: Vec<(Id<Contact>, String)> = shared
        .read(|journal| {
            let mut people: Vec<&Contact> = journal.contacts().filter(|contact| !contact.archived).collect();
            people.sort_by_key(|contact| std::cmp::Reverse(contact.written));
            people.into_iter().map(|contact| (contact.id, contact.alias.reveal().to_owned())).collect()
        })
        .unwrap_or_default();
    let mut pick = move |contact: Option<Id<Contact>>| form.change(|meeting| meeting.contact = contact);
    let mut trouble = use_signal(|| None);
    let write = move |text: String| {
        typed.write().alias = PrivateText::new(text);
        let draft = Draft::new(Screen::Alias, typed.read().clone().into(), this_instant());
        // What was taken away again leaves nothing behind; where that cannot be written, a blank line does no harm.
        if !typed.read().alias.is_blank() || shared.keeper().discard(draft.id()).is_err() {
            shared.keeper().keep(draft);
        }
    };
    let mut add = move || {
        let mut shared = shared;
        let contact = typed.read().clone();
        if contact.alias.is_blank() {
            return;
        }
        let id = contact.id;
        match shared.keeper().save(contact.into()) {
            Ok(()) => {
                pick(Some(id));
                adding.set(false);
                typed.set(Contact::new(PrivateText::default(), now()));
                shared.changed();
            }
            Err(why) => trouble.set(Some(why)),
        }
    };
    rsx! {
        fieldset { "data-field": "contact",
            legend { {say!(words, "meeting-who")} }
            div { class: "chips",
                for (id, name) in people {
                    button {
                        key: "{id:?}",
                        class: "chip",
                        "aria-pressed": if meeting.contact == Some(id) { "true" } else { "false" },
                        onclick: move |_| pick((meeting.contact != Some(id)).then_some(id)),
                        "{name}"
                    }
                }
                button {
                    class: "chip chip-more",
                    "data-key": "new",
                    "aria-expanded": if adding() { "true" } else { "false" },
                    onclick: move |_| adding.toggle(),
                    {say!(words, "meeting-new-person")}
                }
            }
        }
        if adding() {
            div { class: "card",
                Line {
                    id: "alias",
                    label: say!(words, "alias"),
                    hint: say!(words, "alias-hint"),
                    first: typed.read().alias.reveal().to_owned(),
                    oninput: write,
                }
                Button { id: "add-alias", enter: true, onclick: move |()| add(), {say!(words, "alias-add")} }
                SaveTrouble { trouble: trouble() }
            }
        }
    }
}

/// When it was: now, in one line, until the person says otherwise.
#[component]
fn When(form: Form<Meeting>) -> Element {
    let words = use_shared().words();
    let meeting = form.now();
    let today = today();
    let held_now = meeting.is(MeetingStatus::Held) && meeting.when.date() == today;
    let mut changing = use_signal(|| !held_now);
    if !changing() {
        return rsx! {
            div { class: "field", "data-field": "when",
                span { class: "label", {say!(words, "meeting-when")} }
                div { class: "row-buttons-between",
                    span { "{capital(&moment(&words, meeting.when, today))}" }
                    Button { id: "change-when", look: ButtonLook::Plain, onclick: move |()| changing.set(true), {say!(words, "change")} }
                }
            }
        };
    }
    rsx! {
        ChangeWhen { form }
    }
}

/// What became of it, the day and the time.
#[component]
fn ChangeWhen(form: Form<Meeting>) -> Element {
    let words = use_shared().words();
    let meeting = form.now();
    let (today, day) = (today(), meeting.when.date());
    let yesterday = today.checked_sub_days(Days::new(1)).unwrap_or(today);
    let mut set_day = move |day: NaiveDate| form.change(|meeting| meeting.when = day.and_time(meeting.when.time()));
    let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
    let mut days =
        vec![(today, "today", say!(words, "chip-today")), (yesterday, "yesterday", say!(words, "chip-yesterday"))];
    if meeting.is(MeetingStatus::Planned) {
        days = vec![(today, "today", say!(words, "chip-today")), (tomorrow, "tomorrow", say!(words, "chip-tomorrow"))];
    }
    let mut other = use_signal(|| days.iter().all(|(known, _, _)| *known != day));
    rsx! {
        PickOne::<MeetingStatus> {
            legend: say!(words, "meeting-status"),
            name: "status",
            kept: meeting.status.clone(),
            onpick: move |pick: Option<MeetingStatus>| {
                form.change(|meeting| meeting.status = Some(pick.unwrap_or(MeetingStatus::Held).into()))
            },
        }
        fieldset { "data-field": "day",
            legend { {say!(words, "meeting-when")} }
            div { class: "chips",
                for (at, key, label) in days {
                    button {
                        key: "{key}",
                        class: "chip",
                        "data-key": key,
                        "aria-pressed": if day == at && !other() { "true" } else { "false" },
                        onclick: move |_| {
                            other.set(false);
                            set_day(at);
                        },
                        "{label}"
                    }
                }
                button {
                    class: "chip",
                    "data-key": "other",
                    "aria-pressed": if other() { "true" } else { "false" },
                    onclick: move |_| other.set(true),
                    {say!(words, "chip-other-day")}
                }
            }
        }
        if other() {
            DateField {
                id: "date",
                label: say!(words, "meeting-date"),
                kind: "date",
                first: day.format("%Y-%m-%d").to_string(),
                oninput: move |text: String| {
                    if let Ok(day) = text.parse() {
                        set_day(day);
                    }
                },
            }
        }
        DateField {
            id: "time",
            label: say!(words, "meeting-time"),
            kind: "time",
            first: meeting.when.format("%H:%M").to_string(),
            oninput: move |text: String| {
                if let Ok(time) = NaiveTime::parse_from_str(&text, "%H:%M") {
                    form.change(|meeting| meeting.when = meeting.when.date().and_time(time));
                }
            },
        }
    }
}

/// Place and mode as one question: where a call is, nobody needs to ask twice.
#[component]
fn Where(form: Form<Meeting>) -> Element {
    let words = use_shared().words();
    let meeting = form.now();
    let mode = meeting.mode.as_ref().and_then(crate::journal::Kept::known);
    let mut all = use_signal(|| false);
    let places: Vec<Place> = Place::ALL
        .iter()
        .copied()
        .filter(|place| {
            *place != Place::Online && (all() || Place::COMMON.contains(place) || chosen(&meeting.place, *place))
        })
        .collect();
    let distant = [Mode::Phone, Mode::Video, Mode::TextChat];
    rsx! {
        fieldset { "data-field": "place",
            legend { {say!(words, "meeting-where")} }
            div { class: "chips",
                for place in places {
                    button {
                        key: "{place.key()}",
                        class: "chip",
                        "data-key": place.key(),
                        "aria-pressed": if chosen(&meeting.place, place) { "true" } else { "false" },
                        onclick: move |_| form.change(|meeting| {
                            let again = chosen(&meeting.place, place);
                            meeting.place = (!again).then(|| place.into());
                            meeting.mode = (!again).then(|| Mode::InPerson.into());
                        }),
                        "{place.label(&words)}"
                    }
                }
                for distance in distant {
                    button {
                        key: "{distance.key()}",
                        class: "chip",
                        "data-key": distance.key(),
                        "aria-pressed": if mode == Some(distance) { "true" } else { "false" },
                        onclick: move |_| form.change(|meeting| {
                            let again = chosen(&meeting.mode, distance);
                            meeting.mode = (!again).then(|| distance.into());
                            meeting.place = None;
                        }),
                        "{distance.label(&words)}"
                    }
                }
                if !all() {
                    button { class: "chip chip-more", "data-key": "more", onclick: move |_| all.set(true), {say!(words, "more")} }
                }
            }
        }
    }
}

/// Everything else about a meeting.
#[component]
fn More(form: Form<Meeting>) -> Element {
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
                PickOne::<crate::journal::$choice> {
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
                PickMany::<crate::journal::$choice> {
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
                topics: request.about.as_ref().and_then(crate::journal::Kept::known).into_iter().collect(),
                onchange: move |consent: crate::journal::Consent| change(&|request| request.consent = consent.clone()),
            }
        }
    }
}
