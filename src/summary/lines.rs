//! The sentences of the page, section by section.
//!
//! Everything that goes in is a closed choice or a number; everything that comes out is a sentence from the Fluent
//! files. The order of the sections and the wording follow the golden samples in `tests/golden`.

use super::meetings::{self, topic_name};
use super::page::{Choices, Line, LineId, SectionNumber, Stands};
use crate::journal::{
    Allowed, AskedQuestion, Category, Concern, ConcernStanding, Disclosure, ForTheClinic, GaveMe, Level, Need,
    NotSureOf, Period, QuestionStanding, Receipt, Receiver, SharedUnder, Told, ToldDay, ToldFirst, Trend,
};
use crate::words::{Label, Words, month, say};

/// The word that a file's properties say of the page.
pub(super) fn name(words: &Words) -> String {
    say!(words, "summary-name")
}

pub(super) fn title(words: &Words) -> String {
    say!(words, "summary-title")
}

pub(super) fn period(period: Period, words: &Words) -> String {
    let first = month(words, period.first_month());
    if period.months() == 1 {
        say!(words, "summary-period", month = first)
    } else {
        say!(words, "summary-period-range", first = first, last = month(words, period.last_month()))
    }
}

pub(super) fn heading(section: SectionNumber, words: &Words) -> String {
    match section {
        SectionNumber::Urgent => say!(words, "summary-urgent"),
        SectionNumber::Needs => say!(words, "summary-needs"),
        SectionNumber::Questions => say!(words, "summary-questions"),
        SectionNumber::PassOn => say!(words, "summary-pass-on"),
        SectionNumber::HowIAm => say!(words, "summary-how-i-am"),
        SectionNumber::Meetings => say!(words, "summary-meetings"),
        SectionNumber::Clinic => say!(words, "summary-clinic"),
        SectionNumber::About => say!(words, "summary-about-heading"),
    }
}

/// The lines that may stand in a section.
pub(super) fn of(section: SectionNumber, told: &Disclosure, choices: &Choices, words: &Words) -> Vec<Line> {
    let mut lines = Lines { section, lines: Vec::new() };
    match section {
        SectionNumber::Urgent => urgent(&mut lines, told, words),
        SectionNumber::Needs => {
            for need in &told.needs {
                lines.list(need_line(need.get(), words), Vec::new());
            }
        }
        SectionNumber::Questions => questions(&mut lines, told, choices, words),
        SectionNumber::PassOn => pass_on(&mut lines, told, words),
        SectionNumber::HowIAm if choices.how_i_am => how_i_am(&mut lines, told, words),
        SectionNumber::HowIAm => {}
        SectionNumber::Meetings => meetings::lines(&mut lines, told, words),
        SectionNumber::Clinic => {
            for wish in &told.for_the_clinic {
                lines.list(clinic_line(wish.fact.get(), words), wish.on.clone());
            }
        }
        SectionNumber::About => lines.fixed(say!(words, "summary-about")),
    }
    lines.lines
}

/// The lines of one section, as they are put together.
pub(super) struct Lines {
    section: SectionNumber,
    lines: Vec<Line>,
}

impl Lines {
    fn push(&mut self, text: String, listed: bool, stands: Stands, on: Vec<SharedUnder>) {
        let nth = self.lines.iter().filter(|line| line.text == text).count();
        let id = LineId { section: self.section, text: text.clone(), nth };
        self.lines.push(Line { id, text, listed, stands, on });
    }

    /// A sentence that always stands there.
    fn fixed(&mut self, text: String) {
        self.push(text, false, Stands::Always, Vec::new());
    }

    /// A sentence that stands where nothing else in the section does.
    fn in_place_of_nothing(&mut self, text: String) {
        self.push(text, false, Stands::InPlaceOfNothing, Vec::new());
    }

    /// A sentence of its own.
    pub(super) fn tell(&mut self, text: String, on: Vec<SharedUnder>) {
        self.push(text, false, Stands::UnlessLeftOut, on);
    }

    /// A line of a list.
    fn list(&mut self, text: String, on: Vec<SharedUnder>) {
        self.push(text, true, Stands::UnlessLeftOut, on);
    }
}

// 1. Is anything urgent?

fn urgent(lines: &mut Lines, told: &Disclosure, words: &Words) {
    let waiting = |concern: &Concern| match concern.standing {
        ConcernStanding::Waiting { level: Level::Today | Level::Now } => true,
        // Told, and nobody has said that they have it: nothing to reassure anybody with.
        ConcernStanding::Reported { received: Receipt::NoOne, .. } => true,
        ConcernStanding::Waiting { .. } | ConcernStanding::Reported { .. } => false,
    };
    let nothing = say!(words, "summary-nothing-urgent");
    if told.concerns.iter().any(|concern| waiting(&concern.fact)) {
        lines.in_place_of_nothing(nothing);
    } else {
        lines.fixed(nothing);
    }
    for Allowed { fact, on } in &told.concerns {
        lines.tell(concern_line(fact, words), on.clone());
    }
}

fn concern_line(concern: &Concern, words: &Words) -> String {
    let category = category_name(concern.category.get(), words);
    match concern.standing {
        ConcernStanding::Reported { told, received } => {
            let when = told.map(|told| told_line(told, words)).unwrap_or_default();
            let received = match received {
                Receipt::By(receiver) => received_line(receiver, words),
                Receipt::Someone => say!(words, "summary-received-someone"),
                Receipt::NoOne => say!(words, "summary-nobody-received"),
            };
            let knew = knew_line(concern, words);
            join(&[say!(words, "summary-concern-reported", category = category), when, received, knew])
        }
        ConcernStanding::Waiting { level } => {
            let urgency = match level {
                Level::Now | Level::Today => say!(words, "summary-concern-today", category = category),
                Level::Soon => say!(words, "summary-concern-soon", category = category),
                Level::Supervision | Level::Mine => say!(words, "summary-concern-supervision", category = category),
            };
            join(&[urgency, say!(words, "summary-name-in-person")])
        }
    }
}

/// That the supporter told somebody, and when, where the days were said.
fn told_line(told: Told, words: &Words) -> String {
    match (told.called, told.day) {
        (true, Some(ToldDay::Same)) => say!(words, "summary-called-same-day"),
        (false, Some(ToldDay::Same)) => say!(words, "summary-told-same-day"),
        (_, Some(ToldDay::Later)) => say!(words, "summary-told-later"),
        (true, None) => say!(words, "summary-called"),
        (false, None) => say!(words, "summary-told"),
    }
}

/// Whether the person knew, and agreed; and that the name is said in person only.
fn knew_line(concern: &Concern, words: &Words) -> String {
    let knew = match concern.told_first {
        Some(ToldFirst::Agreed) => say!(words, "summary-knew-agreed"),
        Some(ToldFirst::Knew) => say!(words, "summary-knew-not-agreed"),
        Some(ToldFirst::No) => say!(words, "summary-did-not-know"),
        Some(ToldFirst::Unsafe) => say!(words, "summary-unsafe-to-say"),
        None => String::new(),
    };
    let why = if concern.without_consent { say!(words, "summary-because-of-danger") } else { String::new() };
    join(&[why, knew, say!(words, "summary-name-in-person")])
}

fn received_line(receiver: Receiver, words: &Words) -> String {
    match receiver {
        Receiver::Clinic => say!(words, "summary-received-clinic"),
        Receiver::Hp => say!(words, "summary-received-hp"),
        Receiver::Ambulance => say!(words, "summary-received-ambulance"),
        Receiver::Police => say!(words, "summary-received-police"),
        Receiver::OutOfHours => say!(words, "summary-received-out-of-hours"),
        Receiver::Other => say!(words, "summary-received-other"),
    }
}

/// A category as it stands inside a sentence.
fn category_name(category: Category, words: &Words) -> String {
    match category {
        Category::Suicide => say!(words, "summary-category-suicide"),
        Category::SelfHarm => say!(words, "summary-category-self-harm"),
        Category::Violence => say!(words, "summary-category-violence"),
        Category::ChildAtRisk => say!(words, "summary-category-child"),
        Category::StoppedMedicines => say!(words, "summary-category-stopped-medicines"),
        Category::AcuteIllness => say!(words, "summary-category-acute-illness"),
        Category::Psychosis => say!(words, "summary-category-psychosis"),
        Category::Outing => say!(words, "summary-category-outing"),
        Category::ThreatToMe => say!(words, "summary-category-threat-to-me"),
        Category::MySlip => say!(words, "summary-category-my-slip"),
        // The first two are never released (journal::consent::whose_category).
        Category::MyOwnCrisis | Category::HealthWorker | Category::Other => say!(words, "summary-category-other"),
    }
}

// 2. What I need from you

fn need_line(need: Need, words: &Words) -> String {
    match need {
        Need::TimeToTalk => say!(words, "summary-need-time-to-talk"),
        Need::TalkAboutTelling => say!(words, "summary-need-talk-about-telling"),
        Need::WhomToCall => say!(words, "summary-need-whom-to-call"),
        Need::NoNewFirst => say!(words, "summary-need-no-new-first"),
        Need::Break => say!(words, "summary-need-break"),
        Need::Training => say!(words, "summary-need-training"),
        Need::HpAtNext => say!(words, "summary-need-hp-at-next"),
        Need::AnotherPeer => say!(words, "summary-need-another-peer"),
        Need::NotAGoodMatch => say!(words, "summary-need-not-a-good-match"),
        Need::MayKnowThem => say!(words, "summary-need-may-know-them"),
        Need::Expenses => say!(words, "summary-need-expenses"),
    }
}

// 3. My questions

fn questions(lines: &mut Lines, told: &Disclosure, choices: &Choices, words: &Words) {
    for Allowed { fact, on } in &told.questions {
        lines.list(question_line(fact, words), on.clone());
    }
    for unsure in &told.not_sure_of {
        lines.list(not_sure_line(unsure.get(), words), Vec::new());
    }
    if choices.carry && told.carries_something.is_some() {
        lines.list(say!(words, "summary-carry"), Vec::new());
    }
}

fn question_line(asked: &AskedQuestion, words: &Words) -> String {
    let question = asked.question.get();
    let theme = question.theme().label(words);
    let text = words.after_colon(&question.label(words));
    match asked.standing {
        QuestionStanding::Open => say!(words, "summary-question-open", theme = theme, question = text),
        QuestionStanding::Brought => say!(words, "summary-question-brought", theme = theme, question = text),
        QuestionStanding::General => say!(words, "summary-question-general", theme = theme, question = text),
    }
}

fn not_sure_line(unsure: NotSureOf, words: &Words) -> String {
    match unsure {
        NotSureOf::Transmission => say!(words, "summary-not-sure-transmission"),
        NotSureOf::Medicines => say!(words, "summary-not-sure-medicines"),
        NotSureOf::Pregnancy => say!(words, "summary-not-sure-pregnancy"),
        NotSureOf::Travel => say!(words, "summary-not-sure-travel"),
        NotSureOf::Rights => say!(words, "summary-not-sure-rights"),
        NotSureOf::Other => say!(words, "summary-not-sure-other"),
    }
}

// 4. What I was asked to pass on

fn pass_on(lines: &mut Lines, told: &Disclosure, words: &Words) {
    for request in &told.requests {
        let text = match request.fact {
            Some(topic) => {
                let topic = topic_name(topic.get(), words).unwrap_or_else(|| say!(words, "summary-topic-unnamed"));
                say!(words, "summary-request-about", topic = topic)
            }
            None => say!(words, "summary-request"),
        };
        lines.list(text, request.on.clone());
    }
    for part in &told.parts {
        let text = match part.fact.and_then(|topic| topic_name(topic.get(), words)) {
            Some(topic) => say!(words, "summary-part-about", topic = topic),
            None => say!(words, "summary-part"),
        };
        lines.list(text, part.on.clone());
    }
    for person in &told.will_tell_self {
        lines.list(say!(words, "summary-will-tell-self"), person.on.clone());
    }
}

// 5. How I am

fn how_i_am(lines: &mut Lines, told: &Disclosure, words: &Words) {
    let trend = told.trend.map(|trend| match (trend.get(), told.period.months()) {
        (Trend::Heavier, 1) => say!(words, "summary-trend-heavier-month"),
        (Trend::Lighter, 1) => say!(words, "summary-trend-lighter-month"),
        (Trend::Same, 1) => say!(words, "summary-trend-same-month"),
        (Trend::Heavier, _) => say!(words, "summary-trend-heavier"),
        (Trend::Lighter, _) => say!(words, "summary-trend-lighter"),
        (Trend::Same, _) => say!(words, "summary-trend-same"),
    });
    let gifts: Vec<String> = told.gave_me.iter().map(|gift| gift_name(gift.get(), words)).collect();
    let gave = (!gifts.is_empty()).then(|| say!(words, "summary-gave-me", gifts = and_list(words, &gifts)));
    let sentences: Vec<String> = [trend, gave].into_iter().flatten().collect();
    if !sentences.is_empty() {
        lines.tell(join(&sentences), Vec::new());
    }
}

fn gift_name(gift: GaveMe, words: &Words) -> String {
    match gift {
        GaveMe::Belonging => say!(words, "summary-gift-belonging"),
        GaveMe::Hope => say!(words, "summary-gift-hope"),
        GaveMe::Meaning => say!(words, "summary-gift-meaning"),
        GaveMe::Learning => say!(words, "summary-gift-learning"),
        GaveMe::Courage => say!(words, "summary-gift-courage"),
        GaveMe::Laughter => say!(words, "summary-gift-laughter"),
    }
}

// 7. For the clinic

fn clinic_line(wish: ForTheClinic, words: &Words) -> String {
    match wish {
        ForTheClinic::EarlierPeer => say!(words, "summary-clinic-earlier-peer"),
        ForTheClinic::MeetingPlace => say!(words, "summary-clinic-meeting-place"),
        ForTheClinic::Waiting => say!(words, "summary-clinic-waiting"),
        ForTheClinic::Information => say!(words, "summary-clinic-information"),
        ForTheClinic::Interpreter => say!(words, "summary-clinic-interpreter"),
        ForTheClinic::OtherServices => say!(words, "summary-clinic-other-services"),
    }
}

/// Sentences one after another; empty ones vanish.
pub(super) fn join(sentences: &[String]) -> String {
    sentences.iter().filter(|sentence| !sentence.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// "a", "a and b", "a, b and c".
fn and_list(words: &Words, names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => say!(words, "list-and", first = first.join(", "), last = last.clone()),
    }
}
