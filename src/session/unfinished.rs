//! The one unfinished thing that Today shows.
//!
//! There may be many; a screen that lists them all is a list of duties. What matters most comes first, and the rest
//! shows itself when that is done:
//!
//! 1. A concern that somebody should have today: somebody else's safety does not wait for our paper.
//! 2. "I want to talk with my supervisor today": a person, and the day ends.
//! 3. What was being written, while it is fresh: a sentence half thought is the first thing to be forgotten.
//! 4. A promise from supervision whose day has come: somebody counts on it, but it was made for a day, not for an hour.
//! 5. "I want to talk before the next meeting": it has until then.
//! 6. What was being written longer ago. It is safe where it is, and must not stand in the way of a promise for ever.
//!
//! An unfinished debrief fades after seven days without a word: what happened then is better told anew.

use chrono::{NaiveDateTime, TimeDelta};

use super::draft::{Draft, Screen};
use super::keeper::Keeper;
use crate::journal::{EntryRef, Escalation, Journal, MeetingStatus, TalkAnswer, known};

/// For how long what was being written is fresh, and an unfinished debrief there at all.
const FRESH: TimeDelta = TimeDelta::days(7);

/// Something that waits for the supporter.
#[derive(Clone, Debug, PartialEq)]
pub enum Unfinished {
    /// A concern that somebody should have today, and nobody has.
    Concern(EntryRef),
    /// They wanted to talk with their supervisor today.
    TalkToday,
    /// Something was being written.
    Draft(Box<Draft>),
    /// A promise from this supervision session is due.
    FollowUp(EntryRef),
    /// They wanted to talk with their supervisor before the next meeting.
    TalkBeforeNext,
}

impl Keeper {
    /// What matters most of all that waits, as things stand `now`. Nothing while locked.
    pub fn unfinished(&self, now: NaiveDateTime) -> Option<Unfinished> {
        let drafts = self.drafts();
        self.read(|journal| most_pressing(journal, drafts, now)).ok().flatten()
    }
}

fn most_pressing(journal: &Journal, drafts: Vec<Draft>, now: NaiveDateTime) -> Option<Unfinished> {
    let talk = wants_to_talk(journal, now);
    let draft = latest(drafts, now);
    let is_fresh = |draft: &Draft| now - draft.at < FRESH;
    waiting_concern(journal)
        .or((talk == Some(TalkAnswer::Today)).then_some(Unfinished::TalkToday))
        .or_else(|| draft.clone().filter(is_fresh).map(|draft| Unfinished::Draft(Box::new(draft))))
        .or_else(|| journal.due_follow_up(now.date()).map(|(session, _)| Unfinished::FollowUp(session.id.into())))
        .or(talk.map(|_| Unfinished::TalkBeforeNext))
        .or_else(|| draft.map(|draft| Unfinished::Draft(Box::new(draft))))
}

/// The concern that has waited the longest for somebody.
fn waiting_concern(journal: &Journal) -> Option<Unfinished> {
    let waits = journal.escalations().filter(|concern| concern.needs_somebody());
    let first: &Escalation = waits.min_by_key(|concern| (concern.written, concern.id))?;
    Some(Unfinished::Concern(first.id.into()))
}

/// The latest draft, unless it is a debrief that has faded. A half-typed alias is no work to come back to; it waits where
/// the next meeting is logged.
fn latest(drafts: Vec<Draft>, now: NaiveDateTime) -> Option<Draft> {
    drafts
        .into_iter()
        .filter(|draft| draft.screen != Some(Screen::Alias))
        .filter(|draft| draft.screen != Some(Screen::Debrief) || now - draft.at < FRESH)
        .max_by_key(|draft| draft.at)
}

/// The last answer about talking with the supervisor, while it holds: "today" until midnight, "before the next meeting"
/// until one has been held, and neither once there has been supervision.
fn wants_to_talk(journal: &Journal, now: NaiveDateTime) -> Option<TalkAnswer> {
    let last = journal.debriefs().filter(|debrief| debrief.talk.is_some()).max_by_key(|debrief| debrief.written)?;
    let later = |when| when > last.written;
    if journal.last_supervision().and_then(|session| session.when).is_some_and(later) {
        return None;
    }
    known(&last.talk).filter(|answer| match answer {
        TalkAnswer::Today => last.written.date() == now.date(),
        TalkAnswer::BeforeNext => {
            !journal.meetings().any(|meeting| meeting.is(MeetingStatus::Held) && later(meeting.when))
        }
        TalkAnswer::AtSupervision | TalkAnswer::No => false,
    })
}

#[cfg(test)]
mod tests {
    use chrono::{Days, NaiveDate};

    use super::*;
    use crate::journal::{Category, Debrief, FollowUpItem, Level, Meeting, Phase, SupervisionSession};

    fn now() -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 3, 10).unwrap().and_hms_opt(12, 0, 0).unwrap()
    }

    fn concern() -> Escalation {
        let mut concern = Escalation::new(now());
        concern.category = Some(Category::Violence.into());
        concern.level = Some(Level::Today.into());
        concern
    }

    fn wants(talk: TalkAnswer) -> Debrief {
        let mut debrief = Debrief::new(Phase::After, None, now());
        debrief.talk = Some(talk.into());
        debrief.finished = true;
        debrief
    }

    fn promised() -> SupervisionSession {
        let mut session = SupervisionSession::new(now() - Days::new(5)).held(now() - Days::new(5));
        session.follow_ups.push(FollowUpItem { day: Some(now().date()), ..FollowUpItem::default() });
        session
    }

    fn draft(screen: Screen, days: u64) -> Draft {
        Draft::new(screen, Meeting::new(now()).into(), now() - Days::new(days))
    }

    #[test]
    fn what_matters_most_is_shown_and_the_rest_waits_its_turn() {
        let (concern, session) = (concern(), promised());
        let mut journal =
            Journal::of([concern.clone().into(), session.clone().into(), wants(TalkAnswer::Today).into()]);
        let (fresh, old) = (draft(Screen::Meeting, 1), draft(Screen::Boundary, 8));
        let both = || vec![fresh.clone(), old.clone()];
        assert_eq!(most_pressing(&journal, both(), now()), Some(Unfinished::Concern(concern.id.into())));
        journal.remove(EntryRef::from(concern.id).id);
        assert_eq!(most_pressing(&journal, both(), now()), Some(Unfinished::TalkToday));
        // Tomorrow "today" is over.
        let tomorrow = now() + Days::new(1);
        assert_eq!(most_pressing(&journal, both(), tomorrow), Some(Unfinished::Draft(Box::new(fresh.clone()))));
        let due = Some(Unfinished::FollowUp(session.id.into()));
        assert_eq!(most_pressing(&journal, vec![old.clone()], tomorrow), due, "an old draft does not hide a promise");
        journal.put(wants(TalkAnswer::BeforeNext).into());
        let mut done = session;
        done.follow_ups[0].done = true;
        journal.put(done.into());
        let mut journal = Journal::of(journal.all().filter(|entry| {
            !matches!(entry, crate::journal::Entry::Debrief(debrief) if known(&debrief.talk) == Some(TalkAnswer::Today))
        }).cloned());
        assert_eq!(most_pressing(&journal, vec![old.clone()], tomorrow), Some(Unfinished::TalkBeforeNext));
        let mut next = Meeting::new(now());
        next.when = now() + Days::new(1);
        journal.put(next.into());
        let later = now() + Days::new(2);
        assert_eq!(most_pressing(&journal, vec![old.clone()], later), Some(Unfinished::Draft(Box::new(old))));
        assert_eq!(most_pressing(&journal, Vec::new(), later), None);
    }

    #[test]
    fn an_unfinished_debrief_fades_after_a_week_and_nothing_else_does() {
        let journal = Journal::default();
        let shown = |draft: Draft| most_pressing(&journal, vec![draft], now()).is_some();
        assert!(shown(draft(Screen::Debrief, 6)) && !shown(draft(Screen::Debrief, 7)));
        assert!(shown(draft(Screen::Meeting, 90)) && !shown(draft(Screen::Alias, 0)));
    }
}
