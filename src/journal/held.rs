//! What follows once supervision has been held: what was talked about leaves the agenda, what there was no time for
//! stays on it, and the limits that were brought have been brought.
//!
//! A session that was held is an entry of its own, and the planned one goes on as the next: whoever begins to write about
//! a session and thinks better of it has lost nothing, and what is put on the agenda meanwhile is for next time.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::boundary::BoundaryStatus;
use super::choice::chosen;
use super::entry::Entry;
use super::id::Id;
use super::notebook::Journal;
use super::supervision::{AgendaItem, SupervisionSession, SupervisionStatus};

impl SupervisionSession {
    /// This planned session as one that has been held: on its day, if that has passed, or `now`.
    pub fn held(&self, now: NaiveDateTime) -> Self {
        let mut held = self.clone();
        held.id = Id::random();
        held.written = now;
        held.when = Some(self.when.filter(|when| when.date() < now.date()).unwrap_or(now));
        held.status = Some(SupervisionStatus::Held.into());
        held
    }

    /// Whether it says that it was held, on a day that has not been: it would be the last supervision until then. By the
    /// day alone, for the time of day is asked of nobody.
    pub fn is_ahead_of(&self, today: NaiveDate) -> bool {
        !self.is_planned() && self.when.is_some_and(|when| when.date() > today)
    }
}

/// What has to be saved beside `held`, a session that was held, or that was changed after it was held. To be asked while
/// the journal has the session as it stood before: only what is said anew has anything to follow it, for what was said
/// long ago has been dealt with since. Doing it again changes nothing.
pub fn after_holding(journal: &Journal, held: &SupervisionSession, now: NaiveDateTime) -> Vec<Entry> {
    let mut follows = Vec::new();
    follows.extend(next_agenda(journal, held, now).map(Entry::from));
    for item in held.agenda.iter().filter(|item| !item.left && is_news(journal, held, item)) {
        let issue = item.about.as_ref().and_then(|about| about.boundary()).and_then(|id| journal.boundary(id));
        if let Some(issue) = issue.filter(|issue| chosen(&issue.status, BoundaryStatus::Open)) {
            let mut brought = issue.clone();
            brought.status = Some(BoundaryStatus::Brought.into());
            follows.push(brought.into());
        }
    }
    follows
}

/// The next session, if anything about it changes.
fn next_agenda(journal: &Journal, held: &SupervisionSession, now: NaiveDateTime) -> Option<SupervisionSession> {
    let planned = journal.planned_supervision();
    let mut next = planned.cloned().unwrap_or_else(|| SupervisionSession::new(now));
    // Planned before this one was held, and so planned as this one.
    if planned.is_some_and(|planned| planned.written <= held.written) {
        next.agenda.retain(|item| !held.agenda.iter().any(|talked| !talked.left && is_same(talked, item)));
        // What was wished for, and the day that was agreed on, after this one was begun are for the next.
        for need in held.needs.known().filter(|need| next.needs.has(*need)).collect::<Vec<_>>() {
            next.needs.toggle(need);
        }
        let over = held.when.unwrap_or(now).date();
        next.when = next.when.filter(|when| when.date() > over);
        next.written = now.max(held.written + TimeDelta::minutes(1));
    }
    let left = held.agenda.iter().filter(|item| item.left && is_news(journal, held, item));
    // Given another question or other words meanwhile, it stands there already.
    let mut missing: Vec<AgendaItem> =
        left.filter(|item| !next.agenda.iter().any(|other| item.is_same_thing(other))).cloned().collect();
    missing.iter_mut().for_each(|item| item.left = false);
    // What waited once goes first.
    missing.append(&mut next.agenda);
    next.agenda = missing;
    let changed = planned.map_or(!next.agenda.is_empty(), |planned| *planned != next);
    changed.then_some(next)
}

/// Whether the journal's own version of `held` does not say the same of `item` already.
fn is_news(journal: &Journal, held: &SupervisionSession, item: &AgendaItem) -> bool {
    let before = journal.session(held.id).filter(|before| !before.is_planned());
    !before.is_some_and(|before| before.agenda.iter().any(|was| is_same(was, item) && was.left == item.left))
}

/// Whether they say the same. What was given other words while the session was being written about is not done with.
fn is_same(one: &AgendaItem, other: &AgendaItem) -> bool {
    one.about == other.about && one.question == other.question && one.note == other.note
}

#[cfg(test)]
mod tests {
    use chrono::Days;

    use super::super::boundary::{BoundaryCode, BoundaryIssue};
    use super::super::choice::known;
    use super::super::follow_up::{FollowUpItem, FollowUpOwner};
    use super::super::question::{Need, Question};
    use super::super::supervision::Towards;
    use super::super::text::PrivateText;
    use super::*;

    fn now() -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 3, 10).unwrap().and_hms_opt(12, 0, 0).unwrap()
    }

    fn question(question: Question, left: bool) -> AgendaItem {
        AgendaItem { question: Some(question.into()), left, ..AgendaItem::default() }
    }

    fn asked(session: &SupervisionSession) -> Vec<Question> {
        session.agenda.iter().filter_map(|item| known(&item.question)).collect()
    }

    /// What has to be saved, put into the journal; the planned session if it is among it.
    fn follow(journal: &mut Journal, held: &SupervisionSession) -> Option<SupervisionSession> {
        let follows = after_holding(journal, held, now());
        follows.iter().for_each(|entry| journal.put(entry.clone()));
        follows.into_iter().find_map(|entry| match entry {
            Entry::Supervision(next) => Some(next),
            _ => None,
        })
    }

    #[test]
    fn the_next_day_and_a_wish_that_came_later_are_for_the_next_session() {
        let mut planned = SupervisionSession::new(now());
        planned.when = Some(now());
        planned.needs.toggle(Need::Break);
        let held = planned.held(now());
        // Agreed on in the room, while the session was being written down.
        planned.when = Some(now() + Days::new(14));
        planned.needs.toggle(Need::Training);
        let mut journal = Journal::of([planned.into()]);
        let next = follow(&mut journal, &held).unwrap();
        assert_eq!(next.when, Some(now() + Days::new(14)));
        assert_eq!(next.needs.known().collect::<Vec<_>>(), [Need::Training]);
    }

    #[test]
    fn what_there_was_no_time_for_stays_on_the_agenda_and_what_was_talked_about_leaves_it() {
        let mut planned = SupervisionSession::new(now());
        planned.when = Some(now());
        planned.agenda = vec![question(Question::EndOnTime, false), question(Question::Gifts, false)];
        let mut journal = Journal::of([planned.clone().into()]);
        let mut held = planned.held(now());
        held.agenda[1].left = true;
        // Put on the agenda while the session was being written about.
        planned.agenda.push(question(Question::Friends, false));
        journal.put(planned.clone().into());

        let next = follow(&mut journal, &held).expect("the agenda changes");
        assert_eq!((next.id, asked(&next)), (planned.id, vec![Question::Gifts, Question::Friends]));
        assert_eq!((next.is_planned(), next.when), (true, None));
        assert_eq!(follow(&mut journal, &held), None, "a second time changes nothing");

        // Afterwards one remembers that there was no time for the other one either.
        held.agenda[0].left = true;
        let next = follow(&mut journal, &held).expect("it comes back");
        assert_eq!(asked(&next), [Question::EndOnTime, Question::Gifts, Question::Friends]);
        assert!(next.agenda.iter().all(|item| !item.left));
    }

    #[test]
    fn what_was_written_on_the_agenda_meanwhile_stays_and_stands_there_once() {
        let mut planned = SupervisionSession::new(now());
        let about = Some(BoundaryIssue::new(now()).id.into());
        planned.agenda = vec![AgendaItem { about, ..AgendaItem::default() }];
        let mut written = planned.clone();
        written.agenda[0].note = PrivateText::new("may I visit?");
        for left in [true, false] {
            let mut held = planned.held(now());
            held.agenda[0].left = left;
            let mut journal = Journal::of([written.clone().into()]);
            let next = follow(&mut journal, &held);
            let stands = next.or_else(|| journal.planned_supervision().cloned()).unwrap();
            assert_eq!(stands.agenda, written.agenda, "left: {left}");
        }
    }

    #[test]
    fn what_is_changed_on_an_old_session_brings_nothing_back_that_was_dealt_with_since() {
        let mut settled_anew = BoundaryIssue::new(now());
        settled_anew.status = Some(BoundaryStatus::Open.into());
        let mut old = SupervisionSession::new(now()).held(now());
        old.agenda = vec![question(Question::EndOnTime, true), question(Question::Gifts, false)];
        old.agenda.push(AgendaItem { about: Some(settled_anew.id.into()), ..AgendaItem::default() });
        // Since then: what was left has been talked about, and the limit was opened again.
        let planned = SupervisionSession::new(now() + Days::new(20));
        let mut journal = Journal::of([old.clone().into(), planned.into(), settled_anew.into()]);
        let mut changed = old.clone();
        changed.note = PrivateText::new("one thing more");
        assert_eq!(after_holding(&journal, &changed, now()), []);

        // What is said anew still has something to follow it.
        changed.agenda[1].left = true;
        let next = follow(&mut journal, &changed).expect("it comes back");
        assert_eq!(asked(&next), [Question::Gifts]);
    }

    #[test]
    fn a_session_was_held_on_its_day_or_just_now() {
        let mut planned = SupervisionSession::new(now() - Days::new(9));
        assert_eq!((planned.held(now()).when, planned.held(now()).written), (Some(now()), now()));
        for (hours, expected) in [(-24, now() - Days::new(1)), (-2, now()), (0, now()), (72, now())] {
            planned.when = Some(now() + TimeDelta::hours(hours));
            let held = planned.held(now());
            assert_eq!((held.when, held.is_planned(), held.id == planned.id), (Some(expected), false, false));
        }
    }

    #[test]
    fn a_session_that_was_held_was_not_held_tomorrow() {
        let mut held = SupervisionSession::new(now()).held(now());
        let today = now().date();
        for (hours, ahead) in [(-24, false), (0, false), (11, false), (12, true), (24 * 365, true)] {
            held.when = Some(now() + TimeDelta::hours(hours));
            assert_eq!(held.is_ahead_of(today), ahead, "{hours}");
        }
        held.status = Some(SupervisionStatus::Planned.into());
        assert!(!held.is_ahead_of(today), "it is to come");
    }

    #[test]
    fn a_session_that_nobody_planned_leaves_no_agenda_behind() {
        let mut journal = Journal::default();
        let mut held = SupervisionSession::new(now()).held(now());
        assert_eq!(follow(&mut journal, &held), None);
        held.agenda.push(question(Question::Gifts, true));
        assert_eq!(asked(&follow(&mut journal, &held).unwrap()), [Question::Gifts]);
    }

    #[test]
    fn a_limit_that_was_brought_is_no_longer_open_and_a_settled_one_stays_settled() {
        let mut journal = Journal::default();
        let mut session = SupervisionSession::new(now());
        for (status, left) in
            [(BoundaryStatus::Open, false), (BoundaryStatus::Open, true), (BoundaryStatus::Settled, false)]
        {
            let mut issue = BoundaryIssue::new(now());
            issue.code = Some(BoundaryCode::Time.into());
            issue.status = Some(status.into());
            session.agenda.push(AgendaItem { about: Some(issue.id.into()), left, ..AgendaItem::default() });
            journal.put(issue.into());
        }
        let brought: Vec<Entry> = after_holding(&journal, &session, now())
            .into_iter()
            .filter(|entry| matches!(entry, Entry::Boundary(_)))
            .collect();
        let [Entry::Boundary(issue)] = &brought[..] else { panic!("one issue") };
        assert_eq!(Some(issue.id), session.agenda[0].about.as_ref().and_then(|about| about.boundary()));
        assert!(chosen(&issue.status, BoundaryStatus::Brought));
    }

    #[test]
    fn promises_come_back_by_their_day_until_they_are_done() {
        let today = now().date();
        let promise = |owner: FollowUpOwner, days: Option<u64>, done| FollowUpItem {
            text: PrivateText::new("ask about the course"),
            owner: Some(owner.into()),
            day: days.map(|days| today + Days::new(days)),
            done,
            ..FollowUpItem::default()
        };
        let mut held = SupervisionSession::new(now());
        held.status = Some(SupervisionStatus::Held.into());
        held.follow_ups = vec![
            promise(FollowUpOwner::Clinic, None, false),
            promise(FollowUpOwner::Professional, Some(3), false),
            promise(FollowUpOwner::Me, Some(1), false),
            promise(FollowUpOwner::Me, Some(0), true),
        ];
        let mut planned = SupervisionSession::new(now());
        planned.follow_ups = vec![promise(FollowUpOwner::Me, Some(0), false)];
        let journal = Journal::of([held.into(), planned.into()]);
        let open: Vec<usize> = journal.open_follow_ups().into_iter().map(|(_, place, _)| place).collect();
        assert_eq!(open, [2, 1, 0]);
        assert_eq!(journal.due_follow_up(today), None);
        let (_, due) = journal.due_follow_up(today + Days::new(1)).unwrap();
        assert!(chosen(&due.owner, FollowUpOwner::Me));
    }

    #[test]
    fn a_promise_without_a_day_comes_back_a_week_after_the_session() {
        let mut held = SupervisionSession::new(now()).held(now());
        held.follow_ups = vec![FollowUpItem { owner: Some(FollowUpOwner::Me.into()), ..FollowUpItem::default() }];
        let due = |held: &SupervisionSession, days| {
            Journal::of([held.clone().into()]).due_follow_up(now().date() + Days::new(days)).is_some()
        };
        assert_eq!((due(&held, 6), due(&held, 7)), (false, true));
        held.when = None;
        assert!(due(&held, 7), "then the day on which it was written down counts");
        held.follow_ups[0].done = true;
        assert!(!due(&held, 7));
    }

    #[test]
    fn questions_are_moved_up_and_down_and_stay_within_the_list() {
        let mut session = SupervisionSession::new(now());
        session.agenda = vec![question(Question::EndOnTime, false), question(Question::Gifts, false)];
        session.move_item(0, Towards::First, |_| true);
        session.move_item(1, Towards::Last, |_| true);
        session.move_item(7, Towards::First, |_| true);
        assert_eq!(asked(&session), [Question::EndOnTime, Question::Gifts]);
        session.move_item(1, Towards::First, |_| true);
        assert_eq!(asked(&session), [Question::Gifts, Question::EndOnTime]);
        session.move_item(0, Towards::Last, |_| true);
        assert_eq!(asked(&session), [Question::EndOnTime, Question::Gifts]);
    }
}
