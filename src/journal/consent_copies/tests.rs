//! A yes stays with what it was said of, and a no goes along.

use chrono::NaiveDate;

use super::super::boundary::{BoundaryCode, BoundaryIssue};
use super::super::consent::ConsentState::{self, AgreedAll, AgreedPart, AskedNotToShare, NotAsked, Withdrawn};
use super::super::escalation::{Category, Escalation};
use super::super::meeting::{Meeting, Request, Topic};
use super::*;

fn day(day: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap().and_hms_opt(12, 0, 0).unwrap()
}

/// A concern, an issue and a request.
fn new() -> [Entry; 3] {
    let mut meeting = Meeting::new(day(1));
    meeting.request = Some(Request::default());
    [Escalation::new(day(1)).into(), BoundaryIssue::new(day(1)).into(), meeting.into()]
}

/// Turns it to the first or the second of two things.
fn about(mut entry: Entry, second: bool) -> Entry {
    match &mut entry {
        Entry::Escalation(concern) => {
            let of = if second { Category::StoppedMedicines } else { Category::Suicide };
            concern.be_about(Some(of), &mut None);
        }
        Entry::Boundary(issue) => {
            let of = if second { BoundaryCode::HomeVisit } else { BoundaryCode::MoneyGifts };
            issue.be_about(Some(of), &mut None);
        }
        Entry::Meeting(meeting) => {
            let of = if second { Topic::SideEffects } else { Topic::Rights };
            meeting.request.as_mut().unwrap().be_about(Some(of), &mut None);
        }
        _ => panic!("one of the three"),
    }
    entry
}

fn said(mut entry: Entry, state: ConsentState) -> Entry {
    consents_mut(&mut entry).pop().unwrap().set(state);
    entry
}

fn saved(mut entry: Entry, before: &Entry, on: u32) -> Entry {
    entry.follow_consent(Some(before), day(on));
    entry
}

fn state(entry: &Entry) -> ConsentState {
    consents(entry).pop().unwrap().unwrap().state()
}

fn last(entry: &Entry) -> (Option<NaiveDateTime>, Option<ConsentState>) {
    let last = consents(entry).pop().unwrap().unwrap().history.last().cloned().unwrap_or_default();
    (last.at, last.state())
}

/// What was kept of it is in step with what stands.
fn stands(entry: &Entry, expected: ConsentState) {
    assert_eq!(state(entry), expected);
    assert_eq!(last(entry).1, Some(expected), "the last of the history is what stands");
}

#[test]
fn an_earlier_version_about_something_else_comes_back_without_the_yes_and_with_the_no() {
    for new in new() {
        let first = about(new, false);
        for (answer, back) in [(AgreedAll, NotAsked), (AgreedPart, NotAsked), (Withdrawn, Withdrawn)] {
            let now = saved(said(about(first.clone(), true), answer), &first, 3);
            let mut earlier = first.clone();
            earlier.keep_consent_of(&now);
            assert_eq!(state(&earlier), back);
            stands(&saved(earlier, &now, 4), back);
            // About the same, it is the answer to it.
            let mut same = about(first.clone(), true);
            same.keep_consent_of(&now);
            assert_eq!(state(&same), answer);
        }
    }
}

#[test]
fn of_two_copies_about_different_things_neither_takes_the_yes_of_the_other() {
    for new in new() {
        let first = about(new, false);
        let yes = saved(said(about(first.clone(), true), AgreedAll), &first, 3);
        let mut met = first.clone();
        met.meet_consent(&yes);
        stands(&met, NotAsked);
        assert_eq!(last(&met).0, Some(day(3)), "what is said after that yes is later than this");
        let once = met.clone();
        met.meet_consent(&yes);
        assert_eq!(met, once, "and once more is the same");
        // The yes stays where it was given, and the later of two does not count for the other thing.
        let mut met = yes.clone();
        met.meet_consent(&first);
        stands(&met, AgreedAll);
        let mut met = saved(said(first.clone(), AgreedAll), &first, 2);
        met.meet_consent(&yes);
        stands(&met, NotAsked);
        // A no goes everywhere.
        let no = saved(said(yes.clone(), AskedNotToShare), &yes, 5);
        let mut met = first.clone();
        met.meet_consent(&no);
        stands(&met, AskedNotToShare);
    }
}

#[test]
fn a_draft_about_something_else_learns_the_no_and_not_the_yes() {
    for new in new() {
        let draft = about(new.clone(), false);
        let other = about(new, true);
        let yes = saved(said(other.clone(), AgreedAll), &other, 3);
        let no = saved(said(yes.clone(), Withdrawn), &yes, 5);
        let mut learnt = draft.clone();
        learnt.learn_consent(&yes);
        assert_eq!(state(&learnt), NotAsked);
        stands(&saved(learnt.clone(), &yes, 4), NotAsked);
        learnt.learn_consent(&no);
        stands(&saved(learnt, &no, 6), Withdrawn);
        // Also where nothing came in, and the draft lay there while the journal was changed.
        stands(&saved(draft.clone(), &yes, 4), NotAsked);
        stands(&saved(draft, &no, 6), Withdrawn);
    }
}

/// The yes that stands was given to something else. That it is the same answer does not make it one to this.
#[test]
fn a_draft_from_before_the_thing_was_changed_and_asked_about_anew_comes_without_a_yes() {
    for new in new() {
        let first = about(new, false);
        let draft = saved(said(first.clone(), AgreedAll), &first, 2);
        let now = saved(said(about(draft.clone(), true), AgreedAll), &draft, 4);
        stands(&now, AgreedAll);
        assert_eq!(last(&now).0, Some(day(4)), "the same answer to another question is a new word");
        stands(&saved(draft, &now, 5), NotAsked);
    }
}

/// Whoever says yes first and then what it was about has said yes to that: no second word of theirs is made of it.
#[test]
fn saying_later_what_a_yes_was_about_is_no_new_word() {
    for new in new() {
        let yes = saved(said(new.clone(), AgreedAll), &new, 2);
        let named = saved(about(yes.clone(), true), &yes, 4);
        stands(&named, AgreedAll);
        assert_eq!(last(&named).0, Some(day(2)));
    }
}

/// On one phone: the yes was said of what it turned out to be about, and of that alone.
#[test]
fn a_no_to_one_thing_waits_while_there_is_a_yes_to_another() {
    for new in new() {
        let no = saved(said(about(new.clone(), false), AskedNotToShare), &new, 2);
        let turned = saved(about(no.clone(), true), &no, 3);
        stands(&turned, AskedNotToShare);
        for yes in [
            saved(said(turned.clone(), AgreedAll), &turned, 4),
            saved(said(about(no.clone(), true), AgreedAll), &no, 4),
        ] {
            stands(&yes, AgreedAll);
            // More of it, and none of it, take back nothing that was not said of the same.
            let part = saved(said(yes.clone(), AgreedPart), &yes, 5);
            let unasked = saved(said(part.clone(), NotAsked), &part, 6);
            for now in [yes, part, unasked] {
                let back = saved(about(now.clone(), false), &now, 7);
                stands(&back, AskedNotToShare);
                assert_eq!(last(&back).0, Some(day(7)), "what is said after that is later, and nothing before");
            }
        }
        // Looking at it only, within one sitting, is the same.
        stands(&saved(about(said(about(no.clone(), true), AgreedAll), false), &no, 4), AskedNotToShare);
    }
}

#[test]
fn a_no_that_was_taken_back_where_it_was_said_waits_for_nothing() {
    for new in new() {
        let no = saved(said(about(new.clone(), false), AskedNotToShare), &new, 2);
        // Also where it was looked at as something else, and left as it was.
        for looked_at in [no.clone(), about(about(no.clone(), true), false)] {
            let yes = saved(said(looked_at, AgreedAll), &no, 3);
            let turned = saved(about(yes.clone(), true), &yes, 4);
            stands(&turned, NotAsked);
            let other = saved(said(turned.clone(), AgreedAll), &turned, 5);
            for now in [turned, other] {
                let mut earlier = no.clone();
                earlier.keep_consent_of(&now);
                stands(&saved(earlier, &now, 6), NotAsked);
                let mut met = no.clone();
                met.meet_consent(&now);
                stands(&met, NotAsked);
                stands(&saved(no.clone(), &now, 6), NotAsked);
            }
        }
    }
}

#[test]
fn a_no_outlives_what_was_said_later_of_something_else() {
    for new in new() {
        let first = about(new, false);
        let no = saved(said(first.clone(), AskedNotToShare), &first, 2);
        // Where they knew of the no, and where they did not.
        for known in [true, false] {
            let begun = about(if known { no.clone() } else { first.clone() }, true);
            let yes = saved(said(begun, AgreedAll), if known { &no } else { &first }, 3);
            let unasked = saved(said(yes.clone(), NotAsked), &yes, 4);
            for (other, word, on) in [(yes, AgreedAll, 3), (unasked, NotAsked, 4)] {
                let mut met = no.clone();
                met.meet_consent(&other);
                stands(&met, AskedNotToShare);
                assert_eq!(last(&met).0, Some(day(on)), "what comes back of an older copy is no later");
                let once = met.clone();
                met.meet_consent(&other);
                met.meet_consent(&no);
                assert_eq!(met, once, "and once more is the same");
                // What they said to the other thing stands for that, and the no is there when it is about the first again.
                let mut met = other.clone();
                met.meet_consent(&no);
                let expected = if known || word == AgreedAll { word } else { AskedNotToShare };
                stands(&met, expected);
                stands(&saved(about(met.clone(), false), &met, 6), AskedNotToShare);
                // A draft and an earlier version, from before the no and after it.
                for old in [&first, &no] {
                    let mut earlier = old.clone();
                    earlier.keep_consent_of(&met);
                    stands(&saved(earlier, &met, 6), AskedNotToShare);
                    stands(&saved(old.clone(), &met, 6), AskedNotToShare);
                    let mut draft = old.clone();
                    draft.learn_consent(&met);
                    assert_eq!(state(&draft), AskedNotToShare);
                    stands(&saved(draft, &met, 6), AskedNotToShare);
                }
            }
        }
    }
}

/// They said no to both, on either phone to one, and took back the other.
#[test]
fn a_no_that_came_in_and_was_taken_back_takes_none_with_it_that_was_said_here() {
    for new in new() {
        let first = about(new, false);
        let here = saved(said(first.clone(), AskedNotToShare), &first, 2);
        let elsewhere = saved(said(about(first.clone(), true), Withdrawn), &first, 3);
        let mut met = here;
        met.meet_consent(&elsewhere);
        stands(&met, Withdrawn);
        met.meet_consent(&saved(said(elsewhere.clone(), AgreedAll), &elsewhere, 4));
        stands(&met, AskedNotToShare);
    }
}

/// It lay there and learnt of a yes to something else; then they said no.
#[test]
fn a_draft_that_learnt_of_a_yes_to_something_else_takes_no_later_no_back() {
    for new in new() {
        let draft = about(new.clone(), false);
        let other = about(new, true);
        let yes = saved(said(other.clone(), AgreedAll), &other, 3);
        let mut learnt = draft;
        learnt.learn_consent(&yes);
        assert_eq!(state(&learnt), NotAsked);
        let no = saved(said(yes.clone(), Withdrawn), &yes, 4);
        stands(&saved(learnt, &no, 5), Withdrawn);
    }
}

/// What stood in it after that was no answer given on it, and an answer given on it is one.
#[test]
fn a_draft_that_learnt_goes_on_from_what_it_learnt() {
    for new in new() {
        let first = about(new, false);
        let yes = saved(said(about(first.clone(), true), AgreedAll), &first, 3);
        let mut learnt = first.clone();
        learnt.learn_consent(&yes);
        let no = saved(said(yes.clone(), Withdrawn), &yes, 4);
        stands(&saved(said(learnt, AgreedAll), &no, 5), AgreedAll);

        let no = saved(said(first.clone(), AskedNotToShare), &first, 2);
        let other = saved(said(about(no.clone(), true), AgreedAll), &no, 3);
        let mut learnt = no;
        learnt.learn_consent(&other);
        assert_eq!(state(&learnt), AskedNotToShare);
        let yes = saved(said(about(other.clone(), false), AgreedAll), &other, 4);
        stands(&saved(learnt, &yes, 5), AgreedAll);
    }
}

#[test]
fn that_nobody_was_asked_takes_back_a_no_only_where_it_was_known() {
    for new in new() {
        let yes = saved(said(new.clone(), AgreedAll), &new, 2);
        let no = saved(said(yes.clone(), Withdrawn), &yes, 3);
        stands(&saved(said(yes.clone(), NotAsked), &no, 4), Withdrawn);
        stands(&saved(said(no.clone(), NotAsked), &no, 4), NotAsked);
        let elsewhere = saved(said(yes.clone(), NotAsked), &yes, 4);
        for (mut one, other) in [(no.clone(), elsewhere.clone()), (elsewhere, no)] {
            one.meet_consent(&other);
            stands(&one, Withdrawn);
            one.meet_consent(&yes);
            stands(&one, Withdrawn);
        }
    }
}

/// An app that knows nothing of it keeps it, and one that does reads what was written before there was any.
#[test]
fn that_a_no_waits_is_stored_and_nothing_is_where_none_does() {
    for new in new() {
        let no = saved(said(about(new.clone(), false), AskedNotToShare), &new, 2);
        let yes = saved(said(about(no.clone(), true), AgreedAll), &no, 3);
        for (entry, waits) in [(no, false), (yes, true)] {
            let consent = consents(&entry).pop().unwrap().unwrap();
            let mut stored = Vec::new();
            ciborium::into_writer(consent, &mut stored).unwrap();
            assert_eq!(stored.windows(10).any(|bytes| bytes == b"waiting_no"), waits);
            let read: Consent = ciborium::from_reader(stored.as_slice()).unwrap();
            assert_eq!(&read, consent);
        }
    }
}
