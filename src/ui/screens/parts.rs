//! Pieces that several screens share: sentences for trouble, consent, a note, a line of the timeline.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::journal::{
    Choice, Consent, ConsentState, CouldNotAskWhy, Debrief, Entry, Kind, MeetingKind, MeetingStatus, Phase, Picks,
    Topic, chosen, known,
};
use crate::session::{CreateTrouble, Draft, Screen, WriteTrouble};
use crate::ui::components::{CautiousArea, Notice, PickMany, PickOne};
use crate::ui::state::{today, use_shared};
pub(super) use crate::words::capital;
use crate::words::{Label, Words, day, say};

/// What happened, what is safe, what to do next.
fn sentences(lines: &[String]) -> Element {
    rsx! {
        for line in lines {
            p { "{line}" }
        }
    }
}

pub(super) fn create_trouble(words: &Words, trouble: CreateTrouble) -> Element {
    sentences(&match trouble {
        CreateTrouble::NoRoom => vec![say!(words, "create-no-room"), say!(words, "free-some-room")],
        CreateTrouble::ReadOnly => vec![say!(words, "create-read-only"), say!(words, "read-only-next")],
        CreateTrouble::NoMemory => vec![say!(words, "no-memory"), say!(words, "no-memory-next")],
        CreateTrouble::TooWeak => vec![say!(words, "strength-weak")],
        CreateTrouble::AlreadyThere => vec![say!(words, "create-already-there")],
        CreateTrouble::Interrupted | CreateTrouble::Failed => {
            vec![say!(words, "create-failed"), say!(words, "try-again-or-restart")]
        }
    })
}

pub(super) fn write_trouble(words: &Words, trouble: WriteTrouble) -> Element {
    sentences(&match trouble {
        WriteTrouble::Locked => vec![say!(words, "write-locked")],
        WriteTrouble::NoRoom => vec![say!(words, "write-no-room"), say!(words, "free-some-room")],
        WriteTrouble::ReadOnly => vec![say!(words, "write-read-only"), say!(words, "read-only-next")],
        WriteTrouble::TooLong => vec![say!(words, "write-too-long")],
        WriteTrouble::Failed => vec![say!(words, "write-failed"), say!(words, "try-again-or-restart")],
    })
}

/// Why saving failed, if it did.
#[component]
pub(super) fn SaveTrouble(trouble: Option<WriteTrouble>) -> Element {
    let words = use_shared().words();
    rsx! {
        if let Some(trouble) = trouble {
            Notice { id: "trouble", {write_trouble(&words, trouble)} }
        }
    }
}

/// Where an answer was about something else, that it is asked for anew; where it was that the supporter told without one, and
/// nobody had been asked, that it is chosen anew. Until there is another answer.
#[component]
pub(super) fn AskAgain(
    /// What lapsed.
    lapsed: Option<ConsentState>,
    /// What stands now.
    stands: ConsentState,
) -> Element {
    let words = use_shared().words();
    rsx! {
        if let Some(lapsed) = lapsed.filter(|_| stands == ConsentState::NotAsked) {
            Notice { id: "ask-again",
                p {
                    {match lapsed {
                        ConsentState::OverrideSafety => say!(words, "consent-choose-again"),
                        _ => say!(words, "consent-ask-again"),
                    }}
                }
            }
        }
    }
}

/// What the person said about passing something on: four answers first, the rest behind "More".
#[component]
pub(super) fn ConsentQuestion(
    /// Names the field for tests.
    name: String,
    /// The question.
    legend: String,
    consent: Consent,
    /// The topics that "some of it" may be said of.
    topics: Picks<Topic>,
    /// Whether the supporter may have told without consent: where somebody is needed today or now.
    #[props(default)]
    in_danger: bool,
    onchange: EventHandler<Consent>,
) -> Element {
    let words = use_shared().words();
    let state = consent.state();
    let locked = consent.is_locked();
    // What has no meaning here is not offered, unless it is what was said.
    let mut without = Vec::new();
    if topics.is_empty() && state != ConsentState::AgreedPart {
        without.push(ConsentState::AgreedPart);
    }
    if !in_danger && state != ConsentState::OverrideSafety {
        without.push(ConsentState::OverrideSafety);
    }
    let with = move |change: &dyn Fn(&mut Consent)| {
        let mut consent = consent.clone();
        change(&mut consent);
        consent
    };
    let agreed = with(&|_| {});
    let offered: Vec<Topic> = topics.known().collect();
    rsx! {
        PickOne::<ConsentState> {
            legend,
            name: name.clone(),
            kept: Some(state.into()),
            without,
            onpick: {
                let with = with.clone();
                move |pick: Option<ConsentState>| {
                    if let Some(state) = pick {
                        onchange.call(with(&|consent| consent.set(state)));
                    }
                }
            },
        }
        if agreed.is_newer() {
            p { class: "quiet", {say!(words, "newer-value")} }
        }
        if state == ConsentState::AgreedPart && !offered.is_empty() {
            PickMany::<Topic> {
                legend: say!(words, "consent-which"),
                name: "{name}-topics",
                picks: agreed.topics.clone(),
                only: offered,
                ontoggle: {
                    let with = with.clone();
                    move |topic| onchange.call(with(&|consent| consent.topics.toggle(topic)))
                },
            }
        }
        if state == ConsentState::AgreedPart && topics.is_empty() {
            p { class: "quiet", {say!(words, "consent-part-nothing")} }
        }
        if state == ConsentState::CouldNotAsk {
            PickOne::<CouldNotAskWhy> {
                legend: say!(words, "consent-why"),
                name: "{name}-why",
                kept: agreed.why.clone(),
                onpick: {
                    let with = with.clone();
                    move |pick: Option<CouldNotAskWhy>| {
                        onchange.call(with(&|consent| consent.why = pick.map(Into::into)))
                    }
                },
            }
        }
        if state == ConsentState::WillTellSelf {
            super::consent::ByWhen {
                name: "{name}-by",
                by: agreed.by,
                onchange: {
                    let with = with.clone();
                    move |by| onchange.call(with(&|consent| consent.by = by))
                },
            }
            crate::ui::components::Check {
                id: "{name}-may-say-so",
                on: agreed.may_say_so,
                onchange: move |on| onchange.call(with(&|consent| consent.may_say_so = on)),
                {say!(words, "consent-may-say-so")}
            }
        }
        if locked {
            p { class: "quiet", {say!(words, "locked-item")} }
        }
    }
}

/// The supporter's own words, with a word of caution.
#[component]
pub(super) fn NoteField(first: String, oninput: EventHandler<String>) -> Element {
    let words = use_shared().words();
    rsx! {
        CautiousArea { id: "note", label: say!(words, "note"), hint: private_hint(&words), first, oninput }
    }
}

/// What is said under the label of a field for the supporter's own words.
pub(super) fn private_hint(words: &Words) -> String {
    format!("{} {}", say!(words, "private-stays"), say!(words, "note-caution"))
}

/// A line of a list: the hue of its kind, the day and the kind, and nothing else.
#[component]
pub(super) fn WhenAndKind(entry: Entry) -> Element {
    let words = use_shared().words();
    let when = day(&words, entry.when().date(), today());
    let kind = entry.kind();
    let label = match &entry {
        // What the supporter chose to call it while it is to come says less than the kind does.
        Entry::Meeting(meeting) if meeting.is(MeetingStatus::Planned) && !meeting.reminder.is_blank() => {
            meeting.reminder.reveal().to_owned()
        }
        entry => kind_label(&words, entry),
    };
    rsx! {
        p { class: "kind-line",
            span { class: "row-mark", "data-kind": kind.map(Kind::key), "aria-hidden": "true" }
            "{capital(&when)} · {label}"
        }
    }
}

/// What a list calls an entry.
pub(super) fn kind_label(words: &Words, entry: &Entry) -> String {
    match (entry, entry.kind()) {
        (Entry::Meeting(meeting), _) => match known(&meeting.kind) {
            Some(MeetingKind::OneToOne) | None => Kind::Meeting.label(words),
            Some(kind) => kind.label(words),
        },
        (Entry::Debrief(debrief), _) => match known(&debrief.phase) {
            Some(Phase::After) | None => say!(words, "debrief-now"),
            Some(phase) => phase.label(words),
        },
        (_, Some(kind)) => kind.label(words),
        (_, None) => say!(words, "newer-entry"),
    }
}

/// The wish to talk with the supervisor that was said on the day `said` and meant for that day.
pub(super) fn talk_wanted(words: &Words, said: NaiveDate) -> String {
    match (today() - said).num_days() {
        ..=0 => say!(words, "talk-wanted-today"),
        1 => say!(words, "talk-wanted-yesterday"),
        2.. => say!(words, "talk-wanted-earlier"),
    }
}

/// What Today calls something unfinished.
pub(super) fn draft_kind(words: &Words, draft: &Draft) -> String {
    match draft.screen.known() {
        Some(Screen::Meeting) => say!(words, "draft-meeting"),
        Some(Screen::Boundary) => say!(words, "draft-boundary"),
        Some(Screen::Concern) => say!(words, "draft-concern"),
        Some(Screen::Debrief) => match &draft.entry {
            Entry::Debrief(sitting) if is_about_a_limit(sitting) => say!(words, "draft-limit"),
            Entry::Debrief(sitting) => draft_sitting(words, known(&sitting.phase)),
            _ => say!(words, "draft-debrief"),
        },
        Some(Screen::Numbers) => say!(words, "draft-numbers"),
        Some(Screen::Person) => say!(words, "draft-person"),
        Some(Screen::Role) => say!(words, "draft-role"),
        Some(Screen::Rates) => say!(words, "draft-rates"),
        Some(Screen::Expense) => say!(words, "draft-expense"),
        Some(Screen::Session) => say!(words, "draft-session"),
        Some(Screen::Script) => say!(words, "draft-script"),
        Some(Screen::ClinicNote) => say!(words, "draft-clinic-note"),
        Some(Screen::ShareAnswer) => say!(words, "draft-share-answer"),
        Some(Screen::Passage) => say!(words, "draft-passage"),
        Some(Screen::Alias) => say!(words, "draft-alias"),
        Some(Screen::InHand) => say!(words, "draft-agenda"),
        None => say!(words, "newer-entry"),
    }
}

fn is_about_a_limit(sitting: &Debrief) -> bool {
    sitting.about.as_ref().is_some_and(|about| chosen(&about.kind, Kind::Boundary))
}

/// What Today calls a sitting that was left half-way.
fn draft_sitting(words: &Words, phase: Option<Phase>) -> String {
    match phase {
        Some(Phase::Before) => say!(words, "draft-before"),
        Some(Phase::BeforeSupervision) => say!(words, "draft-before-supervision"),
        Some(Phase::AfterSupervision) => say!(words, "draft-after-supervision"),
        Some(Phase::After) | None => say!(words, "draft-debrief"),
    }
}
