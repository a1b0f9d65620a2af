//! The questions of a way, one a screen. All of them closed; all of them may stay unanswered.

use dioxus::prelude::*;

use super::{NotNow, Walking};
use crate::journal::{Choice, Level, Receiver, Said, ToldFirst, Topic};
use crate::ui::components::{Button, ButtonLook, Check, Frame, PickMany, PickOne};
use crate::ui::screens::consent::{ByWhen, OnDay, TooEarly};
use crate::ui::state::use_shared;
use crate::words::{Words, say};

/// A question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fact {
    /// By when they tell it themselves.
    By,
    /// Whether the two have called.
    Called,
    /// Which part may be passed on.
    Part,
    /// Whom the supporter told.
    ToldTo,
    /// On which day.
    ToldOn,
    /// Whether the person knew.
    ToldFirst,
    /// The least that was said.
    Said,
}

impl Fact {
    fn name(self) -> &'static str {
        match self {
            Self::By => "by",
            Self::Called => "called",
            Self::Part => "part",
            Self::ToldTo => "told-to",
            Self::ToldOn => "told-on",
            Self::ToldFirst => "told-first",
            Self::Said => "said",
        }
    }

    fn question(self, words: &Words) -> String {
        match self {
            Self::By => say!(words, "consent-by"),
            Self::Called => say!(words, "ways-called"),
            Self::Part => say!(words, "ways-which-part"),
            Self::ToldTo => say!(words, "override-told-to"),
            Self::ToldOn => say!(words, "override-told-on"),
            Self::ToldFirst => say!(words, "concern-told-first"),
            Self::Said => say!(words, "override-said"),
        }
    }
}

/// One question.
#[component]
pub(super) fn Ask(fact: Fact, walking: Walking) -> Element {
    let words = use_shared().words();
    rsx! {
        Frame {
            title: fact.question(&words),
            at: "ways-{fact.name()}",
            actions: rsx! {
                NotNow { walking }
                Button { id: "next", look: ButtonLook::Main, onclick: move |()| walking.next(), {say!(words, "debrief-next")} }
            },
            Answer { fact, walking }
        }
    }
}

#[component]
fn Answer(fact: Fact, walking: Walking) -> Element {
    let words = use_shared().words();
    let walked = walking.now();
    let level = walked.level();
    let concern = walked.concern.unwrap_or_default();
    let legend = fact.question(&words);
    // The facts of a concern change in the one that is carried along.
    let mut change = move |change: &dyn Fn(&mut crate::journal::Escalation)| {
        walking.change(|walk| {
            if let Some(concern) = &mut walk.concern {
                change(concern);
            }
        });
    };
    match fact {
        Fact::By => rsx! {
            if level >= Some(Level::Today) {
                p { id: "today-rather", {say!(words, "concern-never-lower")} }
            }
            ByWhen { name: "by", quiet: true, by: walked.consent.by, onchange: move |by| walking.change(|walk| walk.consent.by = by) }
            Check {
                id: "may-say-so",
                on: walked.consent.may_say_so,
                onchange: move |on| walking.change(|walk| walk.consent.may_say_so = on),
                {say!(words, "consent-may-say-so")}
            }
        },
        Fact::Called => rsx! {
            div { class: "stack-close",
                Check { id: "called-together", on: walked.called, onchange: move |on| walking.change(|walk| walk.called = on),
                    {say!(words, "ways-called-yes")}
                }
            }
        },
        Fact::Part => rsx! {
            p { class: "quiet", {say!(words, "consent-part-concern")} }
            PickMany::<Topic> {
                legend,
                quiet: true,
                name: "part",
                picks: walked.consent.topics,
                only: offered(&walked.entry),
                ontoggle: move |topic| walking.change(|walk| walk.consent.topics.toggle(topic)),
            }
        },
        Fact::ToldTo => rsx! {
            PickOne::<Receiver> {
                legend,
                quiet: true,
                name: "told-to",
                kept: concern.told_to,
                onpick: move |pick: Option<Receiver>| change(&|concern| concern.told_to = pick.map(Into::into)),
            }
        },
        Fact::ToldOn => rsx! {
            OnDay {
                name: "told-on",
                legend,
                quiet: true,
                day: concern.told_on,
                onchange: move |day| change(&|concern| concern.told_on = day),
            }
            TooEarly { concern, asks: true, onchange: move |day| change(&|concern| concern.arose_on = day) }
        },
        Fact::ToldFirst => rsx! {
            PickOne::<ToldFirst> {
                legend,
                quiet: true,
                name: "told-first",
                kept: concern.told_first,
                onpick: move |pick: Option<ToldFirst>| change(&|concern| concern.told_first = pick.map(Into::into)),
            }
        },
        Fact::Said => rsx! {
            PickMany::<Said> {
                legend,
                quiet: true,
                name: "said",
                picks: concern.said,
                ontoggle: move |said| change(&|concern| concern.said.toggle(said)),
            }
        },
    }
}

/// The parts that something may be said of: of a meeting, what was talked about.
fn offered(entry: &crate::journal::Entry) -> Vec<Topic> {
    match entry {
        crate::journal::Entry::Meeting(meeting) if !meeting.topics.is_empty() => meeting.topics.known().collect(),
        _ => Topic::ALL.to_vec(),
    }
}
