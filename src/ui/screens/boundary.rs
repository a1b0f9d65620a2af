//! A boundary issue: what it is about, what was done, and a question for supervision.

use dioxus::prelude::*;

use super::came_up::CameUpFields;
use super::help::Sayings;
use super::parts::{AskAgain, ConsentQuestion, NoteField, SaveTrouble};
use crate::guide::scripts;
use crate::journal::consent::{Whose, whose_boundary};
use crate::journal::{
    BoundaryCode, BoundaryIssue, BoundaryStatus, CameUp, Choice, Direction, Entry, Handling, Lapsed, PrivateText,
    Question, known,
};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, ButtonLook, Check, Frame, LoadSlider, Notice, PickOne, Saved};
use crate::ui::form::use_form;
use crate::ui::nav::Place;
use crate::ui::screens::supervision::settle_agenda;
use crate::ui::state::{now, use_shared};
use crate::words::say;

/// The screen for a boundary issue.
#[component]
pub fn Boundary(draft: Draft) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut form = use_form(
        Screen::Boundary,
        draft,
        |entry| match entry {
            Entry::Boundary(issue) => Some(issue),
            _ => None,
        },
        || BoundaryIssue::new(now()),
    );
    // A new issue is brought to supervision unless the person says otherwise; an old one stays as it was.
    let at_first = use_hook(|| {
        let entry = form.reference();
        shared
            .keeper()
            .read(|journal| {
                let brought = journal.planned_supervision().is_some_and(|plan| plan.brings(&entry));
                brought || journal.find(&entry).is_none()
            })
            .unwrap_or(true)
    });
    let mut agenda_trouble = use_signal(|| None);
    // Whether somebody has tried to save nothing at all.
    let mut nothing = use_signal(|| false);
    let issue = form.now();
    let bring = issue.bring.unwrap_or(at_first);
    let code = known(&issue.code);
    let theirs = code.is_some_and(|code| whose_boundary(code) == Whose::Theirs);
    let mut lapsed = use_signal(|| None);
    let mut more_questions = use_signal(|| false);
    let mut nearest: Vec<Question> = code.map(|code| Question::nearest(code).to_vec()).unwrap_or_default();
    nearest.extend(known(&issue.question).filter(|question| !nearest.contains(question)));
    let questions = if more_questions() { Question::ALL.to_vec() } else { nearest };

    rsx! {
        Frame {
            title: say!(words, "boundary-title"),
            at: "boundary",
            actions: rsx! {
                if nothing() && !issue.says_something() {
                    Notice { id: "says-nothing", p { {say!(words, "boundary-says-nothing")} } }
                }
                Button {
                    id: "save",
                    look: ButtonLook::Main,
                    onclick: move |()| {
                        // It would stand on the agenda as well, and nobody would know what it was.
                        nothing.set(!form.first().says_something());
                        if nothing() {
                            return;
                        }
                        let saved = form.save_by(|keeper, issue| keeper.save(BoundaryIssue { bring: None, ..issue }.into()));
                        if !saved {
                            return;
                        }
                        let issue = form.first();
                        let settled = settle_agenda(&mut shared, &issue.id.into(), issue.question, bring);
                        agenda_trouble.set(settled.err());
                        if agenda_trouble().is_none() {
                            shared.nav.go_instead(Place::Entry(form.reference()));
                        }
                    },
                    {say!(words, "save")}
                }
            },
            SaveTrouble { trouble: form.trouble().or(agenda_trouble()) }
            PickOne::<BoundaryCode> {
                legend: say!(words, "boundary-code"),
                name: "code",
                kept: issue.code.clone(),
                onpick: move |pick: Option<BoundaryCode>| {
                    form.change(|issue| {
                        issue.be_about(pick, &mut lapsed.write());
                        if let Some(direction) = pick.and_then(direction_of) {
                            issue.direction = Some(direction.into());
                        }
                    });
                },
            }
            if code.is_some() && !theirs {
                p { class: "quiet", {say!(words, "boundary-mine")} }
            }
            Sayings { ids: code.map(said).unwrap_or_default() }
            if code.is_none_or(|code| direction_of(code).is_none()) {
            PickOne::<Direction> {
                legend: say!(words, "boundary-direction"),
                name: "direction",
                kept: issue.direction.clone(),
                onpick: move |pick: Option<_>| form.change(|issue| issue.direction = pick.map(Into::into)),
            }
            }
            PickOne::<Handling> {
                legend: say!(words, "boundary-handling"),
                name: "handling",
                kept: issue.handling.clone(),
                onpick: move |pick: Option<_>| form.change(|issue| issue.handling = pick.map(Into::into)),
            }
            LoadSlider {
                legend: say!(words, "boundary-feeling"),
                name: "feeling",
                load: issue.feeling,
                onchange: move |load| form.change(|issue| issue.feeling = load),
            }
            if code.is_some() {
                PickOne::<Question> {
                    legend: say!(words, "boundary-question"),
                    name: "question",
                    kept: issue.question.clone(),
                    only: questions,
                    onpick: move |pick: Option<_>| form.change(|issue| issue.question = pick.map(Into::into)),
                }
                if !more_questions() {
                    Button { id: "more-questions", look: ButtonLook::Plain, onclick: move |()| more_questions.set(true),
                        {say!(words, "more-questions")}
                    }
                }
            }
            Check {
                id: "bring",
                on: bring,
                onchange: move |on| form.change(|issue| issue.bring = Some(on)),
                {say!(words, "boundary-bring")}
            }
            CameUpFields {
                came_up: issue.came_up(),
                onchange: move |came_up: CameUp| {
                    if came_up.has_left_somebody() {
                        lapsed.set(None);
                    }
                    form.change(|issue| issue.take_over(came_up));
                },
            }
            if theirs {
                AskAgain { lapsed: lapsed.read().as_ref().map(Lapsed::state), stands: issue.consent.state() }
                ConsentQuestion {
                    name: "consent",
                    legend: say!(words, "consent-boundary"),
                    consent: issue.consent.clone(),
                    topics: Default::default(),
                    onchange: move |consent| form.change(|issue| issue.consent = consent),
                }
            }
            PickOne::<BoundaryStatus> {
                legend: say!(words, "boundary-status"),
                name: "status",
                kept: issue.status.clone(),
                onpick: move |pick: Option<BoundaryStatus>| {
                    form.change(|issue| issue.status = Some(pick.unwrap_or(BoundaryStatus::Open).into()))
                },
            }
            NoteField {
                first: form.first().note.reveal().to_owned(),
                oninput: move |text: String| {
                    form.write(|issue| issue.note = PrivateText::new(text));
                    if nothing() {
                        nothing.set(!form.first().says_something());
                    }
                },
            }
            Saved { id: form.id() }
        }
    }
}

/// Where an issue came from, for the codes that say so themselves.
fn direction_of(code: BoundaryCode) -> Option<Direction> {
    match code {
        BoundaryCode::AttractionFromThem => Some(Direction::FromThem),
        BoundaryCode::AttractionFromMe
        | BoundaryCode::PhoneNumber
        | BoundaryCode::ConfidentialitySlip
        | BoundaryCode::SelfDisclosureRegret
        | BoundaryCode::OwnStory => Some(Direction::FromMe),
        BoundaryCode::HpExpectation => Some(Direction::FromClinic),
        _ => None,
    }
}

/// What one can say about an issue of this code.
fn said(code: BoundaryCode) -> Vec<&'static str> {
    scripts::for_boundary(code).into_iter().map(|script| script.id).collect()
}
