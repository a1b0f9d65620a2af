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
//!    Then what was left open there a week ago: nobody was promised anything, and it has no other way back.
//! 6. "I want to talk before the next meeting": it has until then.
//! 7. What was being written longer ago. It is safe where it is, and must not stand in the way of a promise for ever.
//!
//! Of several things that were being written the latest comes first, and none is left out.
//!
//! An unfinished debrief fades after seven days without a word: what happened then is better told anew.

use std::collections::BTreeSet;

use chrono::{NaiveDateTime, TimeDelta};

use super::draft::{Draft, Screen};
use super::keeper::Keeper;
use super::trash::Lying;
use super::trouble::WriteTrouble;
use crate::journal::{
    Debrief, Entry, EntryId, EntryRef, Escalation, Journal, MeetingStatus, TalkAnswer, Waiting, known,
};

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
    /// Something was left open in this supervision session, a week ago or longer.
    StillOpen(EntryRef),
    /// A day has passed: by which somebody would tell it themselves, or the clinic should have heard.
    Passed(Waiting),
    /// They wanted to talk with their supervisor before the next meeting.
    TalkBeforeNext,
}

impl Unfinished {
    /// Whether it may wait as long as it likes: it leaves room for what the notebook itself needs, which would otherwise
    /// never have its turn.
    pub fn is_patient(&self, now: NaiveDateTime) -> bool {
        match self {
            Self::TalkBeforeNext => true,
            Self::Draft(draft) => now - draft.at >= FRESH,
            Self::Concern(_) | Self::TalkToday | Self::FollowUp(_) | Self::StillOpen(_) | Self::Passed(_) => false,
        }
    }
}

impl Keeper {
    /// They have talked with their supervisor: nothing waits for that any more, also should the sitting go in which they
    /// said last that they want to.
    ///
    /// # Errors
    /// See [`WriteTrouble`]; it waits as before.
    pub fn have_talked(&self) -> Result<(), WriteTrouble> {
        let now = self.now();
        let said = self.read(|journal| {
            let last = wants_to_talk(journal, now).map(|(sitting, _)| sitting.id)?;
            let mut wanted: Vec<&Debrief> =
                journal.debriefs().filter(|one| holds(journal, one, now).is_some()).collect();
            // The last at the end: it waits until all of them know.
            wanted.sort_by_key(|sitting| sitting.id == last);
            Some(wanted.into_iter().map(|sitting| EntryRef::from(sitting.id)).collect::<Vec<_>>())
        });
        for sitting in said.map_err(|_| WriteTrouble::Locked)?.unwrap_or_default() {
            self.change(sitting.id, |entry| {
                if let Entry::Debrief(sitting) = entry {
                    sitting.has_talked = true;
                }
            })?;
        }
        Ok(())
    }

    /// Everything that waits as things stand `now`, what matters most first. Nothing while locked.
    pub fn unfinished(&self, now: NaiveDateTime) -> Vec<Unfinished> {
        let mut drafts = self.drafts();
        // An alias lies in the trash with the meeting it was typed for.
        let deleted = self.look(|open| open.trash.values().filter_map(Lying::typed).collect::<Vec<_>>());
        let deleted = deleted.unwrap_or_default();
        drafts.retain(|draft| !draft.screen.is(Screen::Alias) || !deleted.contains(&draft.id()));
        self.read(|journal| waiting(journal, drafts, now)).unwrap_or_default()
    }
}

fn waiting(journal: &Journal, drafts: Vec<Draft>, now: NaiveDateTime) -> Vec<Unfinished> {
    let talk = wants_to_talk(journal, now).map(|(_, answer)| answer);
    let (fresh, old): (Vec<Draft>, Vec<Draft>) =
        shown(drafts, now).into_iter().partition(|draft| now - draft.at < FRESH);
    let written = |draft: Draft| Unfinished::Draft(Box::new(draft));
    let promise = journal.due_follow_up(now.date()).map(|(session, _)| session.id);
    // The page of a session shows both: it is not asked for twice.
    let open = journal.due_still_open(now.date()).map(|session| session.id).filter(|open| Some(*open) != promise);
    let promise = promise.map(|session| Unfinished::FollowUp(session.into()));
    let open = open.map(|session| Unfinished::StillOpen(session.into()));
    let people = [waiting_concern(journal), (talk == Some(TalkAnswer::Today)).then_some(Unfinished::TalkToday)];
    let passed = journal.waiting(now.date()).into_iter().map(Unfinished::Passed);
    let days = [promise, open, (talk == Some(TalkAnswer::BeforeNext)).then_some(Unfinished::TalkBeforeNext)];
    let people = people.into_iter().flatten().chain(fresh.into_iter().map(written));
    people.chain(passed).chain(days.into_iter().flatten()).chain(old.into_iter().map(written)).collect()
}

/// The concern that has waited the longest for somebody.
fn waiting_concern(journal: &Journal) -> Option<Unfinished> {
    let waits = journal.escalations().filter(|concern| concern.needs_somebody());
    let first: &Escalation = waits.min_by_key(|concern| (concern.written, concern.id))?;
    Some(Unfinished::Concern(first.id.into()))
}

/// Every draft, the latest first, except debriefs that have faded. A half-typed alias is no work of its own to come back
/// to; it waits in the meeting it was typed for, or by itself where that is gone.
fn shown(drafts: Vec<Draft>, now: NaiveDateTime) -> Vec<Draft> {
    let typed: BTreeSet<EntryId> = drafts.iter().filter_map(Draft::typed).collect();
    let mut shown: Vec<Draft> = drafts
        .into_iter()
        .filter(|draft| !draft.screen.is(Screen::Alias) || draft.is_lost_alias(&typed))
        .filter(|draft| !draft.screen.is(Screen::Debrief) || now - draft.at < FRESH)
        .collect();
    shown.sort_by_key(|draft| (std::cmp::Reverse(draft.at), draft.id()));
    shown
}

/// The last answer about talking with the supervisor, while it holds, and where it was given.
fn wants_to_talk(journal: &Journal, now: NaiveDateTime) -> Option<(&Debrief, TalkAnswer)> {
    let last = journal
        .debriefs()
        .filter(|debrief| debrief.talk.is_some())
        .max_by_key(|debrief| debrief.talk_at.unwrap_or(debrief.written))?;
    Some((last, holds(journal, last, now)?))
}

/// The wish to talk in a sitting, while it holds: "today" until midnight, "before the next meeting" until one has been held,
/// and neither once there has been supervision or they say that they have talked.
fn holds(journal: &Journal, sitting: &Debrief, now: NaiveDateTime) -> Option<TalkAnswer> {
    let said = sitting.talk_at.unwrap_or(sitting.written);
    let later = |when| when > said;
    if sitting.has_talked || journal.last_supervision().and_then(|session| session.when).is_some_and(later) {
        return None;
    }
    known(&sitting.talk).filter(|answer| match answer {
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
    use crate::journal::{Category, FollowUpItem, Level, Meeting, Outcome, Phase, SupervisionSession};

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
            [first.clone(), Unfinished::TalkToday, written(&fresh), due.clone(), written(&old)]
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
    fn what_was_left_open_waits_behind_a_promise_and_is_not_asked_for_twice() {
        let mut session = promised();
        session.outcome.toggle(Outcome::StillOpen);
        let mut older = SupervisionSession::new(now() - Days::new(20)).held(now() - Days::new(20));
        let due = Unfinished::FollowUp(session.id.into());
        let later = now() + Days::new(2);
        let shown = |sessions: [&SupervisionSession; 2]| {
            let journal = Journal::of(sessions.map(|session| session.clone().into()));
            waiting(&journal, vec![draft(Screen::Boundary, 8)], later)
        };
        assert_eq!(shown([&session, &older])[0], due);
        assert_eq!(shown([&session, &older]).len(), 2, "one page has both");
        older.outcome.toggle(Outcome::StillOpen);
        let open = Unfinished::StillOpen(older.id.into());
        assert_eq!(shown([&session, &older])[..2], [due, open.clone()]);
        assert!(matches!(shown([&session, &older])[2], Unfinished::Draft(_)), "what is old does not hide it");
        session.follow_ups[0].done = true;
        assert_eq!(shown([&session, &older])[0], open, "the longest first");
        older.is_open_no_more();
        assert_eq!(shown([&session, &older])[0], Unfinished::StillOpen(session.id.into()));
        assert!(!open.is_patient(later));
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

    #[test]
    fn everything_that_was_begun_can_be_found_the_latest_first() {
        let at = |screen, hours: i64| Draft::new(screen, Meeting::new(now()).into(), now() - TimeDelta::hours(hours));
        let (boundary, meeting) = (at(Screen::Boundary, 2), at(Screen::Meeting, 1));
        let shown = waiting(&Journal::default(), vec![boundary.clone(), meeting.clone()], now());
        assert_eq!(shown, [meeting, boundary].map(|draft| Unfinished::Draft(Box::new(draft))));
    }

    #[test]
    fn whoever_has_talked_with_their_supervisor_is_not_reminded_of_it() {
        let folder = tempfile::tempdir().unwrap();
        let keeper = Keeper::at_by(folder.path().to_owned(), crate::session::Cost::FLOOR, std::sync::Arc::new(now));
        let passphrase = crate::session::Passphrase::new("seks grønne seil under broen".to_owned());
        drop(keeper.create(&passphrase).unwrap());
        for (answer, waits) in
            [(TalkAnswer::Today, Unfinished::TalkToday), (TalkAnswer::BeforeNext, Unfinished::TalkBeforeNext)]
        {
            let sitting = wants(answer);
            let id = sitting.id;
            keeper.save(sitting.into()).unwrap();
            assert_eq!(keeper.unfinished(now()), [waits]);
            keeper.have_talked().unwrap();
            assert_eq!(keeper.unfinished(now()), []);
            // The answer stands as it was given.
            let talk = keeper.read(|journal| known(&journal.debrief(id).unwrap().talk)).unwrap();
            assert_eq!(talk, Some(answer));
            keeper.remove(EntryRef::from(id).id).unwrap();
        }
    }

    #[test]
    fn a_talk_that_was_had_is_not_asked_for_again_when_the_sitting_goes_that_said_so() {
        let folder = tempfile::tempdir().unwrap();
        let keeper = Keeper::at_by(folder.path().to_owned(), crate::session::Cost::FLOOR, std::sync::Arc::new(now));
        let passphrase = crate::session::Passphrase::new("seks grønne seil under broen".to_owned());
        drop(keeper.create(&passphrase).unwrap());
        let (mut earlier, mut last) = (wants(TalkAnswer::BeforeNext), wants(TalkAnswer::Today));
        earlier.talk_at = Some(now() - TimeDelta::hours(2));
        last.talk_at = Some(now() - TimeDelta::hours(1));
        keeper.save(earlier.into()).unwrap();
        keeper.save(last.clone().into()).unwrap();
        assert_eq!(keeper.unfinished(now()), [Unfinished::TalkToday]);
        keeper.have_talked().unwrap();
        keeper.remove(EntryRef::from(last.id).id).unwrap();
        assert_eq!(keeper.unfinished(now()), []);
    }

    #[test]
    fn what_may_wait_leaves_room_for_the_backup_and_what_may_not_does_not() {
        let written = |days| Unfinished::Draft(Box::new(draft(Screen::Meeting, days)));
        for (one, patient) in [
            (Unfinished::TalkBeforeNext, true),
            (written(7), true),
            (written(6), false),
            (Unfinished::TalkToday, false),
            (Unfinished::Concern(concern().id.into()), false),
        ] {
            assert_eq!(one.is_patient(now()), patient, "{one:?}");
        }
    }
}
