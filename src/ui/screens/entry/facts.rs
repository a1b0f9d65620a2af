//! What was chosen in an entry, as names and values.

use crate::journal::consent::{Whose, whose_boundary, whose_category};
use crate::journal::{
    Asked, BoundaryIssue, Consent, Entry as AnyEntry, Escalation, Expense, Honorarium, Journal, Kept, Load, Meeting,
    MeetingStatus, Mode, Picks, SupervisionSession, chosen, known,
};
use crate::ui::screens::consent::in_words;
use crate::ui::state::today;
use crate::words::{Label, Words, day, plain_hundredths, plain_tenths, say};

/// One chosen fact: its name and its value, in the person's language.
#[derive(Clone, PartialEq)]
pub(super) struct Fact {
    pub(super) name: String,
    pub(super) value: String,
}

/// Collects facts, passing over what was not chosen.
struct Facts<'a> {
    words: &'a Words,
    facts: Vec<Fact>,
}

impl Facts<'_> {
    fn text(&mut self, name: String, value: Option<String>) {
        if let Some(value) = value {
            self.facts.push(Fact { name, value });
        }
    }

    fn one<T: Label>(&mut self, name: String, kept: &Option<Kept<T>>) {
        let value = kept.as_ref().map(|kept| match kept.known() {
            Some(value) => value.label(self.words),
            None => say!(self.words, "newer-value"),
        });
        self.text(name, value);
    }

    fn many<T: Label>(&mut self, name: String, picks: &Picks<T>) {
        let labels: Vec<String> = picks.known().map(|value| value.label(self.words)).collect();
        self.text(name, (!labels.is_empty()).then(|| labels.join(" · ")));
    }

    fn load(&mut self, name: String, load: Option<Load>) {
        let value = load.map(|load| say!(self.words, "out-of-ten", value = load.value().to_string()));
        self.text(name, value);
    }

    fn consent(&mut self, consent: &Consent) {
        self.text(say!(self.words, "fact-consent"), Some(in_words(self.words, consent)));
    }
}

/// The chosen facts of an entry, in the order of its screen.
pub(super) fn of(words: &Words, journal: &Journal, entry: &AnyEntry) -> Vec<Fact> {
    let mut facts = Facts { words, facts: Vec::new() };
    if matches!(entry, AnyEntry::Meeting(_) | AnyEntry::Boundary(_) | AnyEntry::Escalation(_) | AnyEntry::Debrief(_)) {
        let person = journal.person_of(entry).and_then(|person| journal.contact(person));
        facts.text(say!(words, "fact-who"), person.map(|person| person.alias.reveal().to_owned()));
    }
    match entry {
        AnyEntry::Meeting(meeting) => meeting_facts(&mut facts, meeting),
        AnyEntry::Boundary(issue) => boundary_facts(&mut facts, issue),
        AnyEntry::Escalation(concern) => concern_facts(&mut facts, concern),
        AnyEntry::Supervision(session) => session_facts(&mut facts, session),
        AnyEntry::Debrief(debrief) => {
            facts.one(say!(words, "fact-phase"), &debrief.phase);
            facts.load(say!(words, "fact-load"), debrief.load_after);
            facts.one(say!(words, "fact-talk"), &debrief.talk);
        }
        AnyEntry::Share(share) => {
            facts.one(say!(words, "fact-way"), &share.way);
            facts.one(say!(words, "fact-through"), &share.through);
            facts.many(say!(words, "fact-answer"), &share.answers);
            facts.text(say!(words, "share-answer-day"), share.answered_on.map(|on| day(words, on, today())));
        }
        AnyEntry::Contact(_) | AnyEntry::Trusted(_) | AnyEntry::Newer(_) => {}
        AnyEntry::Role(_) | AnyEntry::Rates(_) | AnyEntry::Script(_) | AnyEntry::ClinicNote(_) => {}
    }
    facts.facts
}

fn meeting_facts(facts: &mut Facts, meeting: &Meeting) {
    let words = facts.words;
    if !meeting.is(MeetingStatus::Held) {
        facts.one(say!(words, "meeting-status"), &meeting.status);
    }
    facts.one(say!(words, "fact-sequence"), &meeting.sequence);
    if !chosen(&meeting.mode, Mode::InPerson) {
        facts.one(say!(words, "fact-mode"), &meeting.mode);
    }
    facts.one(say!(words, "fact-place"), &meeting.place);
    facts.one(say!(words, "fact-wish"), &meeting.place_wish);
    facts.one(say!(words, "fact-seen"), &meeting.seen);
    facts.one(say!(words, "fact-hp"), &meeting.hp_present);
    facts.many(say!(words, "fact-others"), &meeting.others);
    facts.one(say!(words, "fact-length"), &meeting.duration);
    facts.one(say!(words, "fact-asked"), &meeting.initiated_by);
    facts.many(say!(words, "fact-topics"), &meeting.topics);
    facts.load(say!(words, "fact-heavy-before"), meeting.load_before);
    facts.load(say!(words, "fact-heavy-after"), meeting.load_after);
    facts.many(say!(words, "fact-shared"), &meeting.shared_self);
    facts.one(say!(words, "fact-story"), &meeting.story_balance);
    facts.one(say!(words, "fact-mutual"), &meeting.mutual);
    facts.many(say!(words, "fact-gave"), &meeting.gave_me);
    facts.many(say!(words, "fact-medicines"), &meeting.medicines_said);
    facts.many(say!(words, "fact-unsure"), &meeting.not_sure_of);
    facts.many(say!(words, "fact-clinic"), &meeting.for_the_clinic);
    facts.many(say!(words, "fact-next"), &meeting.follow_up);
    facts.one(say!(words, "fact-repeats"), &meeting.repeats);
    if let Some(request) = meeting.wish_for_clinic() {
        facts.one(say!(words, "fact-request"), &request.about);
        facts.text(say!(words, "fact-request-consent"), Some(in_words(words, &request.consent)));
    }
    expense_facts(facts, &meeting.expense);
    if meeting.asks(Asked::Consent) {
        facts.consent(&meeting.consent);
    }
}

fn expense_facts(facts: &mut Facts, expense: &Expense) {
    let (words, language) = (facts.words, facts.words.language());
    let paid = |paid: bool| if paid { say!(words, "expense-paid") } else { say!(words, "expense-due") };
    let honorarium = expense.honorarium().map(|honorarium| match honorarium {
        Honorarium::Due => say!(words, "expense-due"),
        Honorarium::Paid => say!(words, "expense-paid"),
        Honorarium::None => say!(words, "expense-no-honorarium"),
    });
    facts.text(say!(words, "expense-honorarium"), honorarium);
    facts.text(say!(words, "expense-kilometres"), expense.tenths_of_km.map(|way| plain_tenths(language, way.into())));
    facts.text(
        say!(words, "expense-ticket"),
        expense.ticket_hundredths.map(|price| plain_hundredths(language, price.into())),
    );
    if expense.has_travel() {
        facts.text(say!(words, "expense-travel"), Some(paid(expense.travel_paid == Some(true))));
    }
}

fn boundary_facts(facts: &mut Facts, issue: &BoundaryIssue) {
    let words = facts.words;
    facts.one(say!(words, "fact-issue"), &issue.code);
    facts.one(say!(words, "fact-from"), &issue.direction);
    facts.one(say!(words, "fact-handled"), &issue.handling);
    facts.load(say!(words, "fact-load"), issue.feeling);
    facts.one(say!(words, "fact-question"), &issue.question);
    facts.one(say!(words, "fact-state"), &issue.status);
    if known(&issue.code).is_some_and(|code| whose_boundary(code) == Whose::Theirs) {
        facts.consent(&issue.consent);
    }
}

fn concern_facts(facts: &mut Facts, concern: &Escalation) {
    let words = facts.words;
    facts.one(say!(words, "fact-issue"), &concern.category);
    facts.one(say!(words, "fact-level"), &concern.level);
    facts.text(say!(words, "fact-arose-on"), concern.arose_on.map(|on| day(words, on, today())));
    facts.many(say!(words, "fact-done"), &concern.done);
    facts.text(say!(words, "fact-told-on"), concern.told_on.map(|on| day(words, on, today())));
    facts.one(say!(words, "fact-receiver"), &concern.received_by);
    facts.one(say!(words, "fact-told-to"), &concern.told_to);
    facts.one(say!(words, "fact-told"), &concern.told_first);
    facts.many(say!(words, "fact-said"), &concern.said);
    if let Some(repair) = &concern.repair {
        facts.many(say!(words, "fact-not-said"), &repair.not_said);
        facts.text(say!(words, "fact-repaired"), repair.on.map(|on| day(words, on, today())));
    }
    facts.one(say!(words, "fact-state"), &concern.status);
    if known(&concern.category).is_none_or(|category| whose_category(category) == Whose::Theirs) {
        facts.consent(&concern.consent);
    }
}

fn session_facts(facts: &mut Facts, session: &SupervisionSession) {
    let words = facts.words;
    facts.one(say!(words, "supervision-status"), &session.status);
    facts.many(say!(words, "supervision-needs"), &session.needs);
    facts.many(say!(words, "supervision-outcome"), &session.outcome);
}
