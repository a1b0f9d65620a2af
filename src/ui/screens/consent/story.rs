//! An entry that belongs to somebody else as well: what they said, when they said otherwise, and the way on.

use dioxus::prelude::*;

use crate::journal::consent::{Whose, whose_boundary, whose_category};
use crate::journal::{Asked, Consent, ConsentChange, ConsentState, Entry, EscalationStatus, Kept, Way, known};
use crate::session::{Draft, Screen, WriteTrouble};
use crate::ui::components::{Button, ButtonLook, Notice, Section};
use crate::ui::nav::Place;
use crate::ui::screens::parts::{SaveTrouble, capital};
use crate::ui::state::{now, today, use_shared};
use crate::words::{Label, Words, day, say};

/// What the person said about an entry, and where one can go from there. Nothing where the entry is mine.
#[component]
pub fn Story(entry: Entry) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let Some((screen, consent)) = of(&entry) else { return rsx! {} };
    let consent = consent.clone();
    let ways = ways(&entry);
    let repair = matches!(&entry, Entry::Escalation(concern) if concern.after_now());
    // One word alone stands among the facts; more than one is a story.
    let told = consent.history.len() > 1;
    let draft = Draft::new(screen, entry.clone(), now());
    rsx! {
        if consent.is_locked() {
            p { class: "quiet", id: "locked", {say!(words, "locked-item")} }
        }
        if consent.day_passed(today()).is_some() {
            DayPassed { draft: draft.clone(), consent: consent.clone() }
        }
        if told {
            Section { title: say!(words, "said-history-title"),
                ul { class: "stack-close", id: "consent-history",
                    for (place, change) in consent.history.iter().enumerate() {
                        li { key: "{place}", {sentence(&words, change)} }
                    }
                }
            }
        }
        if !ways.is_empty() {
            Button {
                id: "ways",
                onclick: {
                    let draft = draft.clone();
                    move |()| shared.nav.go(Place::FourWays(Box::new(draft.clone())))
                },
                {say!(words, "ways-open")}
            }
        }
        if repair {
            Button { id: "repair", onclick: move |()| shared.nav.go(Place::Repair(Box::new(draft.clone()))),
                {say!(words, "repair-open")}
            }
        }
    }
}

/// The day by which they would say it themselves has passed: whether they did, another day, or another way.
#[component]
fn DayPassed(draft: Draft, consent: Consent) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    let when = consent.by.map(|by| day(&words, by, today())).unwrap_or_default();
    let id = draft.id();
    // Beside what is being written on it, which stays.
    let told = move |()| match shared.keeper().change(id, they_said_it) {
        Ok(()) => shared.changed(),
        Err(why) => trouble.set(Some(why)),
    };
    rsx! {
        Notice { id: "day-passed",
            p { {say!(words, "said-day-passed", day = when)} }
            SaveTrouble { trouble: trouble() }
            Button { id: "they-said-it", onclick: told, {say!(words, "said-day-done")} }
            Button {
                id: "another-day",
                look: ButtonLook::Plain,
                onclick: move |()| shared.nav.go(Place::Writing(Box::new(draft.clone()))),
                {say!(words, "said-day-new")}
            }
        }
    }
}

/// They said it themselves: nothing waits any more, no page says that they will, and a concern has been received.
fn they_said_it(entry: &mut Entry) {
    match entry {
        Entry::Meeting(meeting) => meeting.consent.was_told_by_them(),
        Entry::Boundary(issue) => issue.consent.was_told_by_them(),
        Entry::Escalation(concern) => {
            concern.consent.was_told_by_them();
            concern.status = Some(EscalationStatus::Received.into());
        }
        _ => {}
    }
}

/// The consent of an entry that is not mine alone, and the screen it is changed on.
fn of(entry: &Entry) -> Option<(Screen, &Consent)> {
    match entry {
        Entry::Meeting(meeting) => meeting.asks(Asked::Consent).then_some((Screen::Meeting, &meeting.consent)),
        Entry::Boundary(issue) => {
            let theirs = known(&issue.code).is_none_or(|code| whose_boundary(code) == Whose::Theirs);
            theirs.then_some((Screen::Boundary, &issue.consent))
        }
        Entry::Escalation(concern) => {
            let theirs = known(&concern.category).is_none_or(|category| whose_category(category) == Whose::Theirs);
            theirs.then_some((Screen::Concern, &concern.consent))
        }
        _ => None,
    }
}

/// The ways that are open. A meeting or an issue about which nobody has asked yet needs no way around a no.
fn ways(entry: &Entry) -> &'static [Way] {
    match entry {
        Entry::Escalation(concern) => {
            Way::open(known(&concern.category), known(&concern.level), concern.consent.state(), concern.after_now())
        }
        _ => match of(entry).map(|(_, consent)| consent.state()) {
            None | Some(ConsentState::NotAsked | ConsentState::AgreedPart) => &[],
            Some(state) => Way::open(None, None, state, false),
        },
    }
}

/// What was said about passing something on, of which part, by when, and why not.
pub fn in_words(words: &Words, consent: &Consent) -> String {
    consent.word().in_words(words)
}

impl ConsentChange {
    fn in_words(&self, words: &Words) -> String {
        let Some(state) = self.state() else { return say!(words, "newer-value") };
        let mut said = state.label(words);
        if let Some(by) = self.by {
            said = say!(words, "said-history-by", state = said, day = day(words, by, today()));
        }
        let more = self.topics.known().map(|topic| topic.label(words));
        let why = self.why.as_ref().and_then(Kept::known).map(|why| why.label(words));
        std::iter::once(said).chain(more).chain(why).collect::<Vec<_>>().join(" · ")
    }
}

/// One word of theirs, with its day.
fn sentence(words: &Words, change: &ConsentChange) -> String {
    let said = change.in_words(words);
    match change.at {
        Some(at) => capital(&say!(words, "said-history-on", day = day(words, at.date(), today()), state = said)),
        None => say!(words, "said-history-before", state = said),
    }
}
