//! What waits for the supporter. Today shows one of it.
//!
//! There may be many things; a screen that lists them all is a list of duties. What matters most comes first, and the
//! rest shows itself when that is done, or when it is asked for:
//!
//! 1. A concern that somebody should have today: somebody else's safety does not wait for our paper.
//! 2. "I want to talk with my supervisor today": a person, and the day ends.
//! 3. What was being written, while it is fresh: a sentence half thought is the first thing to be forgotten.
//! 4. A day that has passed by which the clinic should have heard, or by which somebody would tell it themselves.
//! 5. A promise from supervision whose day has come: somebody counts on it, but it was made for a day, not for an hour.
//! 6. "I want to talk before the next meeting": it has until then.
//! 7. What was being written longer ago. It is safe where it is, and must not stand in the way of a promise for ever.
//!
//! An unfinished debrief fades after seven days without a word: what happened then is better told anew.

use chrono::{NaiveDateTime, TimeDelta};

use super::draft::{Draft, Screen};
use super::keeper::Keeper;
use crate::journal::{EntryRef, Escalation, Journal, MeetingStatus, TalkAnswer, Waiting, known};

/// For how long what was being written is fresh, and an unfinished debrief there at all.
pub(super) const FRESH: TimeDelta = TimeDelta::days(7);

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
    /// A day has passed: by which somebody would tell it themselves, or the clinic should have heard.
    Passed(Waiting),
    /// They wanted to talk with their supervisor before the next meeting.
    TalkBeforeNext,
}

impl Keeper {
    /// Everything that waits as things stand `now`, what matters most first. Nothing while locked.
    pub fn unfinished(&self, now: NaiveDateTime) -> Vec<Unfinished> {
        let drafts = self.drafts();
        self.read(|journal| waiting(journal, drafts, now)).unwrap_or_default()
    }
}

fn waiting(journal: &Journal, drafts: Vec<Draft>, now: NaiveDateTime) -> Vec<Unfinished> {
    let talk = wants_to_talk(journal, now);
    let (fresh, old) = match latest(drafts, now) {
        Some(draft) if now - draft.at < FRESH => (Some(draft), None),
        old => (None, old),
    };
    let written = |draft: Draft| Unfinished::Draft(Box::new(draft));
    let promise = journal.due_follow_up(now.date()).map(|(session, _)| Unfinished::FollowUp(session.id.into()));
    let first = [
        waiting_concern(journal),
        (talk == Some(TalkAnswer::Today)).then_some(Unfinished::TalkToday),
        fresh.map(written),
    ];
    let passed = journal.waiting(now.date()).into_iter().map(Unfinished::Passed);
    let last =
        [promise, (talk == Some(TalkAnswer::BeforeNext)).then_some(Unfinished::TalkBeforeNext), old.map(written)];
    first.into_iter().flatten().chain(passed).chain(last.into_iter().flatten()).collect()
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
        .filter(|draft| !draft.screen.is(Screen::Alias))
        .filter(|draft| !draft.screen.is(Screen::Debrief) || now - draft.at < FRESH)
        .max_by_key(|draft| draft.at)
}

/// The last answer about talking with the supervisor, while it holds: "today" until midnight, "before the next meeting"
/// until one has been held, and neither once there has been supervision.
fn wants_to_talk(journal: &Journal, now: NaiveDateTime) -> Option<TalkAnswer> {
    let last = journal
        .debriefs()
        .filter(|debrief| debrief.talk.is_some())
        .max_by_key(|debrief| debrief.talk_at.unwrap_or(debrief.written))?;
    let said = last.talk_at.unwrap_or(last.written);
    let later = |when| when > said;
    if journal.last_supervision().and_then(|session| session.when).is_some_and(later) {
        return None;
    }
    known(&last.talk).filter(|answer| match answer {
        TalkAnswer::Today => said.date() == now.date(),
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
        let written = |draft: &Draft| Unfinished::Draft(Box::new(draft.clone()));
        let first = Unfinished::Concern(concern.id.into());
        let due = Unfinished::FollowUp(session.id.into());
        assert_eq!(
            waiting(&journal, vec![old.clone(), fresh.clone()], now()),
            [first.clone(), Unfinished::TalkToday, written(&fresh), due.clone()]
        );
        // Tomorrow "today" is over, and an old draft does not hide a promise.
        let tomorrow = now() + Days::new(1);
        assert_eq!(waiting(&journal, vec![old.clone()], tomorrow), [first.clone(), due.clone(), written(&old)]);

        let mut later = wants(TalkAnswer::BeforeNext);
        later.written = tomorrow;
        journal.put(later.into());
        assert_eq!(waiting(&journal, Vec::new(), tomorrow), [first, due.clone(), Unfinished::TalkBeforeNext]);
        let mut met = Meeting::new(now());
        met.when = now() + Days::new(2);
        journal.put(met.into());
        journal.remove(EntryRef::from(concern.id).id);
        let mut kept = session;
        let days_later = now() + Days::new(3);
        assert_eq!(waiting(&journal, Vec::new(), days_later), [due]);
        kept.follow_ups[0].done = true;
        journal.put(kept.into());
        assert_eq!(waiting(&journal, Vec::new(), days_later), []);
    }

    #[test]
    fn today_is_the_day_on_which_they_said_it_and_not_the_day_on_which_they_sat_down() {
        let midnight = now().date().and_hms_opt(0, 0, 0).unwrap();
        let mut sitting = wants(TalkAnswer::Today);
        sitting.written = midnight - TimeDelta::minutes(20);
        sitting.talk_at = Some(midnight + TimeDelta::minutes(10));
        // Sat down to later, and answered before.
        let mut other = wants(TalkAnswer::No);
        other.written = midnight - TimeDelta::minutes(10);
        other.talk_at = Some(midnight - TimeDelta::minutes(5));
        let journal = Journal::of([sitting.into(), other.into()]);
        assert_eq!(waiting(&journal, Vec::new(), midnight + TimeDelta::hours(9)), [Unfinished::TalkToday]);
        assert_eq!(waiting(&journal, Vec::new(), midnight + TimeDelta::hours(24)), []);
    }

    #[test]
    fn an_unfinished_debrief_fades_after_a_week_and_nothing_else_does() {
        let journal = Journal::default();
        let shown = |draft: Draft| !waiting(&journal, vec![draft], now()).is_empty();
        assert!(shown(draft(Screen::Debrief, 6)) && !shown(draft(Screen::Debrief, 7)));
        assert!(shown(draft(Screen::Meeting, 90)) && !shown(draft(Screen::Alias, 0)));
    }
}
