//! What can be found of an entry: the supporter's own words first, then the labels of what was chosen.
//!
//! Words to hide are not among them: they are kept for hiding, and a search must not become a list of names.

use super::labels::Labels;
use crate::journal::{
    BoundaryIssue, Consent, ConsentState, Debrief, Entry, Escalation, Journal, Kept, Kind, Meeting, MeetingKind,
    MeetingStatus, Picks, PrivateText, Share, SupervisionSession, known,
};
use crate::words::Label;

/// Tells every text of `entry` that can be found, one by one.
pub(super) fn tell(journal: &Journal, entry: &Entry, labels: &Labels, tell: &mut dyn FnMut(&str)) {
    let mut texts = Texts { labels, tell };
    texts.person(journal, entry);
    match entry {
        Entry::Meeting(meeting) => texts.meeting(meeting),
        Entry::Boundary(issue) => texts.boundary(issue),
        Entry::Escalation(concern) => texts.concern(concern),
        Entry::Debrief(debrief) => texts.debrief(debrief),
        Entry::Supervision(session) => texts.session(session),
        Entry::Share(share) => texts.share(share),
        // Not in the timeline.
        _ => return,
    }
    if let Some(kind) = entry.kind().filter(|kind| *kind != Kind::Meeting) {
        texts.label(kind);
    }
}

struct Texts<'a> {
    labels: &'a Labels,
    tell: &'a mut dyn FnMut(&str),
}

impl Texts<'_> {
    fn own(&mut self, text: &PrivateText) {
        if !text.is_blank() {
            (self.tell)(text.reveal());
        }
    }

    fn label<T: Label>(&mut self, value: T) {
        self.labels.tell(value, self.tell);
    }

    fn one<T: Label>(&mut self, kept: &Option<Kept<T>>) {
        if let Some(value) = known(kept) {
            self.label(value);
        }
    }

    fn many<T: Label>(&mut self, picks: &Picks<T>) {
        for value in picks.known() {
            self.label(value);
        }
    }

    /// What the person is called whom the entry concerns.
    fn person(&mut self, journal: &Journal, entry: &Entry) {
        if let Some(person) = journal.person_of(entry).and_then(|id| journal.contact(id)) {
            self.own(&person.alias);
        }
    }

    fn consent(&mut self, consent: &Consent) {
        // Where every entry has it, nobody looks for it.
        if consent.state() != ConsentState::NotAsked {
            self.label(consent.state());
        }
        self.many(&consent.topics);
        self.one(&consent.why);
    }

    fn meeting(&mut self, meeting: &Meeting) {
        self.own(&meeting.note);
        self.own(&meeting.promised);
        self.own(&meeting.reminder);
        match known(&meeting.kind) {
            Some(MeetingKind::OneToOne) | None => self.label(Kind::Meeting),
            Some(kind) => self.label(kind),
        }
        if known(&meeting.status) != Some(MeetingStatus::Held) {
            self.one(&meeting.status);
        }
        self.one(&meeting.sequence);
        self.one(&meeting.repeats);
        self.one(&meeting.mode);
        self.one(&meeting.place);
        self.one(&meeting.place_wish);
        self.one(&meeting.seen);
        self.one(&meeting.hp_present);
        self.many(&meeting.others);
        self.one(&meeting.duration);
        self.one(&meeting.initiated_by);
        self.many(&meeting.topics);
        self.many(&meeting.shared_self);
        self.one(&meeting.story_balance);
        self.one(&meeting.mutual);
        self.many(&meeting.gave_me);
        self.many(&meeting.follow_up);
        self.many(&meeting.medicines_said);
        self.many(&meeting.not_sure_of);
        self.many(&meeting.for_the_clinic);
        if let Some(request) = meeting.wish_for_clinic() {
            self.one(&request.about);
            self.consent(&request.consent);
        }
        self.consent(&meeting.consent);
    }

    fn boundary(&mut self, issue: &BoundaryIssue) {
        self.own(&issue.note);
        self.one(&issue.code);
        self.one(&issue.direction);
        self.one(&issue.handling);
        self.one(&issue.status);
        self.one(&issue.question);
        self.consent(&issue.consent);
    }

    fn concern(&mut self, concern: &Escalation) {
        self.own(&concern.note);
        if let Some(repair) = &concern.repair {
            self.own(&repair.note);
        }
        self.one(&concern.category);
        self.one(&concern.level);
        self.many(&concern.done);
        self.one(&concern.received_by);
        self.one(&concern.told_first);
        self.one(&concern.told_to);
        self.many(&concern.said);
        self.one(&concern.status);
        self.consent(&concern.consent);
    }

    fn debrief(&mut self, debrief: &Debrief) {
        for answer in &debrief.answers {
            self.own(&answer.text);
        }
        self.one(&debrief.phase);
        self.one(&debrief.safety);
        self.one(&debrief.talk);
    }

    fn session(&mut self, session: &SupervisionSession) {
        self.own(&session.note);
        for item in &session.agenda {
            self.own(&item.note);
            self.one(&item.question);
        }
        for promise in &session.follow_ups {
            self.own(&promise.text);
            self.one(&promise.owner);
        }
        self.many(&session.needs);
        self.many(&session.outcome);
    }

    fn share(&mut self, share: &Share) {
        self.own(&share.copy);
        self.own(&share.answer);
        self.one(&share.way);
        self.one(&share.through);
        self.many(&share.answers);
    }
}
