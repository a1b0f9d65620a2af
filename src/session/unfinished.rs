//! What waits for the supporter. Today shows one of it.
//!
//! There may be many things; a screen that lists them all is a list of duties. What matters most comes first, and the
//! rest shows itself when that is done, or when it is asked for:
//!
//! 1. "Yes" or "not sure" to the question whether somebody is in danger, with nothing said since: it is asked again, with the
//!    way to the numbers. Then a concern that somebody should have today: somebody else's safety does not wait for our paper.
//! 2. "I want to talk with my supervisor today": a person; and on the days after, while nothing has come of it.
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

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::draft::{Draft, Screen};
use super::keeper::Keeper;
use super::trash::Lying;
use super::wish::{sittings, wish};
use crate::journal::{Entry, EntryId, EntryRef, Escalation, Journal, Level, TalkAnswer, Waiting, chosen};

/// For how long what was being written is fresh, and an unfinished debrief there at all.
pub(super) const FRESH: TimeDelta = TimeDelta::days(7);

/// Something that waits for the supporter.
#[derive(Clone, Debug, PartialEq)]
pub enum Unfinished {
    /// A concern that somebody should have today, and nobody has.
    Concern(EntryRef),
    /// Somebody was afraid for a life, or unsure, and went on without a word about it.
    Unsure(Box<Draft>),
    /// They wanted to talk with their supervisor on this day, the day they said so.
    TalkToday(NaiveDate),
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
            Self::TalkBeforeNext | Self::StillOpen(_) => true,
            Self::Draft(draft) => now - draft.at >= FRESH,
            Self::Unsure(_) | Self::Concern(_) | Self::TalkToday(_) => false,
            Self::FollowUp(_) | Self::Passed(_) => false,
        }
    }
}

impl Keeper {
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
    let wish = wish(journal, &sittings(journal, &drafts), now).map(|wish| (wish.answer, wish.said.date()));
    let (unsure, drafts): (Vec<Draft>, Vec<Draft>) =
        drafts.into_iter().partition(|draft| is_unsure(journal, &draft.entry));
    let unsure = unsure.into_iter().map(|draft| Unfinished::Unsure(Box::new(draft)));
    let (fresh, old): (Vec<Draft>, Vec<Draft>) =
        shown(drafts, now).into_iter().partition(|draft| now - draft.at < FRESH);
    let written = |draft: Draft| Unfinished::Draft(Box::new(draft));
    let promise = journal.due_follow_up(now.date()).map(|(session, _)| session.id);
    // The page of a session shows both: it is not asked for twice.
    let open = journal.due_still_open(now.date()).map(|session| session.id).filter(|open| Some(*open) != promise);
    let promise = promise.map(|session| Unfinished::FollowUp(session.into()));
    let open = open.map(|session| Unfinished::StillOpen(session.into()));
    let today = wish.filter(|(answer, _)| *answer == TalkAnswer::Today).map(|(_, said)| Unfinished::TalkToday(said));
    let before_next = wish.filter(|(answer, _)| *answer == TalkAnswer::BeforeNext).map(|_| Unfinished::TalkBeforeNext);
    let people = [waiting_concern(journal), today];
    let passed = journal.waiting(now.date()).into_iter().map(Unfinished::Passed);
    let days = [promise, open, before_next];
    let people = unsure.chain(people.into_iter().flatten()).chain(fresh.into_iter().map(written));
    people.chain(passed).chain(days.into_iter().flatten()).chain(old.into_iter().map(written)).collect()
}

/// Whether it is what an answer to the safety question began, and nothing has been said of it since: nobody was called, and
/// nobody has said that there is no danger.
fn is_unsure(journal: &Journal, entry: &Entry) -> bool {
    matches!(entry, Entry::Escalation(concern)
        if chosen(&concern.level, Level::Now) && concern.category.is_none() && !concern.after_now()
            && journal.escalation(concern.id).is_none())
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

#[cfg(test)]
mod tests {
    use chrono::{Days, NaiveDate};

    use super::*;
    use crate::journal::{Category, Debrief, Done, FollowUpItem, Level, Meeting, Outcome, Phase, SupervisionSession};

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
            [first.clone(), Unfinished::TalkToday(now().date()), written(&fresh), due.clone(), written(&old)]
        );
        // Tomorrow nothing has come of it yet; and an old draft does not hide a promise.
        let tomorrow = now() + Days::new(1);
        let said = Unfinished::TalkToday(now().date());
        assert_eq!(waiting(&journal, vec![old.clone()], tomorrow), [first.clone(), said, due.clone(), written(&old)]);

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
        assert!(open.is_patient(later), "it may be open for as long as it is");
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
        let said = [Unfinished::TalkToday(midnight.date())];
        for days in 0..7 {
            assert_eq!(waiting(&journal, Vec::new(), midnight + TimeDelta::days(days) + TimeDelta::minutes(9)), said);
        }
        assert_eq!(waiting(&journal, Vec::new(), midnight + TimeDelta::days(7) + TimeDelta::minutes(10)), []);
    }

    #[test]
    fn a_wish_to_talk_waits_also_where_the_sitting_was_left_half_way() {
        let mut sitting = wants(TalkAnswer::Today);
        sitting.finished = false;
        let draft = Draft::new(Screen::Debrief, sitting.clone().into(), now());
        let shown = waiting(&Journal::default(), vec![draft.clone()], now());
        assert_eq!(shown, [Unfinished::TalkToday(now().date()), Unfinished::Draft(Box::new(draft.clone()))]);
        // What is being written stands for what was saved.
        sitting.talk = Some(TalkAnswer::No.into());
        let other = Draft::new(Screen::Debrief, sitting.into(), now());
        let journal = Journal::of([draft.entry]);
        assert_eq!(waiting(&journal, vec![other.clone()], now()), [Unfinished::Draft(Box::new(other))]);
    }

    #[test]
    fn whoever_was_afraid_and_went_on_is_asked_again_before_anything_else() {
        let mut afraid = Escalation::new(now());
        afraid.level = Some(Level::Now.into());
        let begun = |concern: &Escalation| Draft::new(Screen::Concern, concern.clone().into(), now() - Days::new(9));
        let unsure = Unfinished::Unsure(Box::new(begun(&afraid)));
        let (meeting, waits) = (draft(Screen::Meeting, 0), concern());
        let journal = Journal::of([Entry::from(waits.clone()), wants(TalkAnswer::Today).into()]);
        let shown = waiting(&journal, vec![meeting.clone(), begun(&afraid)], now());
        assert_eq!(shown[..2], [unsure.clone(), Unfinished::Concern(waits.id.into())]);
        assert_eq!(shown.len(), 4, "and not once more as a draft");
        assert!(!unsure.is_patient(now()));
        // Something was said about it: it is gone on with, or was saved.
        let mut said = afraid.clone();
        said.category = Some(Category::Violence.into());
        let mut called = afraid.clone();
        called.done.toggle(Done::Called113);
        let mut no_danger = afraid.clone();
        no_danger.level = None;
        for concern in [&said, &called, &no_danger] {
            let shown = waiting(&Journal::default(), vec![begun(concern)], now());
            assert_eq!(shown, [Unfinished::Draft(Box::new(begun(concern)))]);
        }
        let saved = waiting(&Journal::of([afraid.clone().into()]), vec![begun(&afraid)], now());
        assert!(!saved.contains(&unsure), "{saved:?}");
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
    fn what_may_wait_leaves_room_for_the_backup_and_what_may_not_does_not() {
        let written = |days| Unfinished::Draft(Box::new(draft(Screen::Meeting, days)));
        for (one, patient) in [
            (Unfinished::TalkBeforeNext, true),
            (written(7), true),
            (written(6), false),
            (Unfinished::TalkToday(now().date()), false),
            (Unfinished::Concern(concern().id.into()), false),
        ] {
            assert_eq!(one.is_patient(now()), patient, "{one:?}");
        }
    }
}
