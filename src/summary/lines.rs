//! The sentences of the page, section by section.
//!
//! Everything that goes in is a closed choice or a number; everything that comes out is a sentence from the Fluent
//! files. The order of the sections and the wording follow the golden samples in `tests/golden`.

use super::page::{Choices, Line, LineId, SectionNumber};
use crate::journal::{
    Allowed, AskedQuestion, Category, Concern, ConcernStanding, Disclosure, Duration, ForTheClinic, GaveMe, HpPresent,
    Level, MoreNumbers, Need, NotSureOf, Numbers, Period, PlaceGroup, QuestionStanding, Receiver, Sequence,
    SharedUnder, StoryBalance, ToldFirst, Topic, Trend,
};
use crate::words::{Label, Words, month, say};

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
        SectionNumber::Meetings => meetings(&mut lines, told, words),
        SectionNumber::Clinic => {
            for wish in &told.for_the_clinic {
                lines.list(clinic_line(wish.fact.get(), words), wish.on.clone());
            }
        }
        SectionNumber::About => lines.fixed(say!(words, "summary-about")),
    }
    lines.lines
}

struct Lines {
    section: SectionNumber,
    lines: Vec<Line>,
}

impl Lines {
    fn push(&mut self, text: String, listed: bool, fixed: bool, on: Vec<SharedUnder>) {
        let nth = self.lines.iter().filter(|line| line.text == text).count();
        let id = LineId { section: self.section, text: text.clone(), nth };
        self.lines.push(Line { id, text, listed, fixed, on });
    }

    /// A sentence that always stands there.
    fn fixed(&mut self, text: String) {
        self.push(text, false, true, Vec::new());
    }

    /// A sentence of its own.
    fn tell(&mut self, text: String, on: Vec<SharedUnder>) {
        self.push(text, false, false, on);
    }

    /// A line of a list.
    fn list(&mut self, text: String, on: Vec<SharedUnder>) {
        self.push(text, true, false, on);
    }
}

// 1. Is anything urgent?

fn urgent(lines: &mut Lines, told: &Disclosure, words: &Words) {
    let waiting = |concern: &Concern| match concern.standing {
        ConcernStanding::Waiting { level: Level::Today | Level::Now } => true,
        ConcernStanding::Waiting { .. } | ConcernStanding::Reported { .. } => false,
    };
    if !told.concerns.iter().any(|concern| waiting(&concern.fact)) {
        lines.fixed(say!(words, "summary-nothing-urgent"));
    }
    for Allowed { fact, on } in &told.concerns {
        lines.tell(concern_line(fact, words), on.clone());
    }
}

fn concern_line(concern: &Concern, words: &Words) -> String {
    let category = category_name(concern.category.get(), words);
    match concern.standing {
        ConcernStanding::Reported { same_day, called, received_by } => {
            let when = match (called, same_day) {
                (true, true) => say!(words, "summary-called-same-day"),
                (false, true) => say!(words, "summary-told-same-day"),
                (_, false) => say!(words, "summary-told-later"),
            };
            let received = match received_by {
                Some(receiver) => received_line(receiver, words),
                None => say!(words, "summary-nobody-received"),
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
    if choices.carry && told.carries_something {
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
    for person in &told.will_tell_self {
        lines.list(say!(words, "summary-will-tell-self"), vec![person.clone()]);
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

// 6. The meetings

fn meetings(lines: &mut Lines, told: &Disclosure, words: &Words) {
    let numbers = &told.numbers;
    let mut totals = vec![held_line(numbers, words)];
    if numbers.cancelled > 0 {
        totals.push(say!(words, "summary-cancelled", count = numbers.cancelled));
    }
    if numbers.no_show > 0 {
        totals.push(say!(words, "summary-no-show", count = numbers.no_show));
    }
    lines.tell(join(&totals), Vec::new());
    if let Some(more) = &numbers.more {
        more_meetings(lines, more, words);
    }
    let topics: Vec<(String, &[SharedUnder])> = told
        .topics
        .iter()
        .filter_map(|topic| Some((topic_name(topic.fact.get(), words)?, topic.on.as_slice())))
        .collect();
    if !topics.is_empty() {
        let names: Vec<&str> = topics.iter().map(|(name, _)| name.as_str()).collect();
        let mut on: Vec<SharedUnder> = topics.iter().flat_map(|(_, on)| on.iter().cloned()).collect();
        on.dedup();
        lines.tell(say!(words, "summary-topics", topics = names.join(", ")), on);
    }
    if numbers.network > 0 {
        lines.tell(say!(words, "summary-network", count = numbers.network), Vec::new());
    }
    if numbers.training > 0 {
        lines.tell(say!(words, "summary-training", count = numbers.training), Vec::new());
    }
}

fn held_line(numbers: &Numbers, words: &Words) -> String {
    let sequence = numbers.more.as_ref().map(|more| more.sequence.as_slice()).unwrap_or_default();
    if sequence.is_empty() {
        return say!(words, "summary-held", count = numbers.held);
    }
    let parts: Vec<String> = sequence
        .iter()
        .map(|&(sequence, count)| match sequence.get() {
            Sequence::First => say!(words, "summary-first", count = count),
            Sequence::FollowUp => say!(words, "summary-follow-up", count = count),
            Sequence::Closing => say!(words, "summary-closing", count = count),
        })
        .collect();
    say!(words, "summary-held-of-which", count = numbers.held, parts = parts.join(", "))
}

fn more_meetings(lines: &mut Lines, more: &MoreNumbers, words: &Words) {
    let mut sentences = Vec::new();
    if !more.places.is_empty() {
        let places: Vec<String> =
            more.places.iter().map(|(place, count)| place_count(place.get(), *count, words)).collect();
        sentences.push(say!(words, "summary-places", places = places.join(", ")));
    }
    for &(present, count) in &more.hp_present {
        sentences.push(match present.get() {
            HpPresent::StartOnly => say!(words, "summary-hp-start", count = count),
            HpPresent::Whole => say!(words, "summary-hp-whole", count = count),
            HpPresent::OnCall => say!(words, "summary-hp-on-call", count = count),
            HpPresent::No => continue,
        });
    }
    if !sentences.is_empty() {
        lines.tell(join(&sentences), Vec::new());
    }
    let lasted = more.most_lasted.map(|duration| match duration.get() {
        Duration::Under30 => say!(words, "summary-lasted-under-30"),
        Duration::Min30To60 => say!(words, "summary-lasted-30-60"),
        Duration::Min60To90 => say!(words, "summary-lasted-60-90"),
        Duration::Over90 => say!(words, "summary-lasted-over-90"),
        Duration::MuchOfADay => say!(words, "summary-lasted-much-of-a-day"),
    });
    let story = more.story.map(|story| match story.get() {
        StoryBalance::MostlyHope => say!(words, "summary-story-hope"),
        StoryBalance::Both => say!(words, "summary-story-both"),
        StoryBalance::MostlyHard => say!(words, "summary-story-hard"),
    });
    let sentences: Vec<String> = [lasted, story].into_iter().flatten().collect();
    if !sentences.is_empty() {
        lines.tell(join(&sentences), Vec::new());
    }
}

fn place_count(place: PlaceGroup, count: u32, words: &Words) -> String {
    match place {
        PlaceGroup::Clinic => say!(words, "summary-place-clinic", count = count),
        PlaceGroup::Public => say!(words, "summary-place-public", count = count),
        PlaceGroup::Outdoors => say!(words, "summary-place-outdoors", count = count),
        PlaceGroup::Home => say!(words, "summary-place-home", count = count),
        PlaceGroup::Online => say!(words, "summary-place-online", count = count),
        PlaceGroup::Phone => say!(words, "summary-place-phone", count = count),
        PlaceGroup::Other => say!(words, "summary-place-other", count = count),
    }
}

/// A topic as it stands in a list; nothing for those that never stand in one (journal::consent::may_be_listed).
fn topic_name(topic: Topic, words: &Words) -> Option<String> {
    Some(match topic {
        Topic::Loneliness => say!(words, "summary-topic-loneliness"),
        Topic::NewDiagnosis => say!(words, "summary-topic-new-diagnosis"),
        Topic::TellingOthers => say!(words, "summary-topic-telling-others"),
        Topic::Stigma => say!(words, "summary-topic-stigma"),
        Topic::Knowledge => say!(words, "summary-topic-knowledge"),
        Topic::Medicines => say!(words, "summary-topic-medicines"),
        Topic::Hope => say!(words, "summary-topic-hope"),
        Topic::SideEffects => say!(words, "summary-topic-side-effects"),
        Topic::Work => say!(words, "summary-topic-work"),
        Topic::Rights => say!(words, "summary-topic-rights"),
        Topic::Grief => say!(words, "summary-topic-grief"),
        Topic::Ageing => say!(words, "summary-topic-ageing"),
        Topic::OldFear => say!(words, "summary-topic-old-fear"),
        Topic::OutsideCrisis => say!(words, "summary-topic-outside-crisis"),
        Topic::Substances
        | Topic::Love
        | Topic::Sexuality
        | Topic::Family
        | Topic::Migration
        | Topic::Faith
        | Topic::MentalHealth
        | Topic::Other => return None,
    })
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
fn join(sentences: &[String]) -> String {
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
