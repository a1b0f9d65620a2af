//! The last word stands: past drafts, clocks and other copies.

use chrono::NaiveDate;

use super::super::consent_copies::consents;
use super::super::entry::Entry;
use super::super::escalation::Escalation;
use super::super::meeting::Topic;
use super::*;

fn day(day: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap().and_hms_opt(12, 0, 0).unwrap()
}

fn saved(entry: &Entry, state: ConsentState, on: u32, before: Option<&Entry>) -> Entry {
    let mut next = entry.clone();
    let Entry::Escalation(concern) = &mut next else { panic!("a concern") };
    concern.consent.set(state);
    next.follow_consent(before, day(on));
    next
}

fn consent(entry: &Entry) -> &Consent {
    consents(entry)[0].unwrap()
}

fn states(entry: &Entry) -> Vec<(Option<u32>, ConsentState)> {
    use chrono::Datelike;
    let history = consent(entry).history.iter();
    history.map(|change| (change.at.map(|at| at.day()), change.state().unwrap())).collect()
}

#[test]
fn every_change_is_kept_with_its_day_and_saving_again_adds_none() {
    let new: Entry = Escalation::new(day(1)).into();
    let agreed = saved(&new, ConsentState::AgreedAll, 2, None);
    let again = saved(&agreed, ConsentState::AgreedAll, 3, Some(&agreed));
    let withdrawn = saved(&again, ConsentState::Withdrawn, 4, Some(&again));
    assert_eq!(states(&again), [(Some(2), ConsentState::AgreedAll)]);
    assert_eq!(states(&withdrawn), [(Some(2), ConsentState::AgreedAll), (Some(4), ConsentState::Withdrawn)]);
}

#[test]
fn what_was_said_before_changes_were_kept_has_no_day() {
    let mut old = Escalation::new(day(1));
    old.consent = Consent::new(ConsentState::AgreedAll);
    let old: Entry = old.into();
    let withdrawn = saved(&old, ConsentState::Withdrawn, 4, Some(&old));
    assert_eq!(states(&withdrawn), [(None, ConsentState::AgreedAll), (Some(4), ConsentState::Withdrawn)]);
}

/// A draft that was begun while the person still said yes must not say yes for them afterwards.
#[test]
fn a_stale_draft_does_not_undo_a_withdrawal() {
    let new: Entry = Escalation::new(day(1)).into();
    let agreed = saved(&new, ConsentState::AgreedAll, 2, None);
    let withdrawn = saved(&agreed, ConsentState::Withdrawn, 4, Some(&agreed));
    let mut draft = agreed.clone();
    draft.follow_consent(Some(&withdrawn), day(5));
    assert_eq!(consent(&draft).state(), ConsentState::Withdrawn);
    assert_eq!(states(&draft), states(&withdrawn));
    // Nor does what the draft learnt of the same no become another one.
    let same = saved(&agreed, ConsentState::Withdrawn, 6, Some(&withdrawn));
    assert_eq!(states(&same), states(&withdrawn));
    // What is said anew on the same draft is a word of its own.
    let part = saved(&agreed, ConsentState::AgreedPart, 6, Some(&withdrawn));
    assert_eq!(consent(&part).state(), ConsentState::AgreedPart);
    assert_eq!(states(&part).len(), 3);
}

/// Winter time, a journey west, a clock that is put right: what was said later is later all the same.
#[test]
fn a_no_is_kept_also_when_the_clock_went_back() {
    let at = |hour, minute| day(1).date().and_hms_opt(hour, minute, 0).unwrap();
    let save = |entry: &Entry, state, at| {
        let mut next = entry.clone();
        let Entry::Escalation(concern) = &mut next else { panic!("a concern") };
        concern.consent.set(state);
        next.follow_consent(Some(entry), at);
        next
    };
    let new: Entry = Escalation::new(at(9, 0)).into();
    let no = save(&new, ConsentState::AskedNotToShare, at(12, 5));
    let yes = save(&no, ConsentState::AgreedAll, at(11, 50));
    let noted = save(&yes, ConsentState::AgreedAll, at(11, 55));
    let no_again = save(&noted, ConsentState::AskedNotToShare, at(12, 0));
    assert_eq!(consent(&no_again).state(), ConsentState::AskedNotToShare);
    assert_eq!(consent(&no_again).history.len(), 3);
    assert!(consent(&no_again).history.is_sorted_by(|one, next| one.at < next.at), "each later than the one before");
    // Also where the words were written down before they were kept in order.
    let mut old = yes.clone();
    let Entry::Escalation(concern) = &mut old else { panic!("a concern") };
    concern.consent.history[1].at = Some(at(11, 50));
    for sorted in [false, true] {
        let Entry::Escalation(concern) = &mut old else { panic!("a concern") };
        if sorted {
            concern.consent.history.sort_by_key(|change| change.at);
        }
        let noted = save(&old, ConsentState::AgreedAll, at(11, 55));
        assert_eq!(consent(&noted).history.last().unwrap().state(), Some(ConsentState::AgreedAll));
        let no_again = save(&noted, ConsentState::AskedNotToShare, at(12, 0));
        assert_eq!(consent(&no_again).state(), ConsentState::AskedNotToShare);
        assert_eq!(consent(&no_again).history.len(), 3);
    }
}

/// Less than what comes in lets out was said here, and only not saved: it stays.
#[test]
fn what_lies_unsaved_gives_way_to_nothing_that_lets_out_more() {
    use ConsentState::{AgreedAll, AgreedPart, OverrideSafety, WillTellSelf};
    let new: Entry = Escalation::new(day(1)).into();
    let says = |state, topics: &[Topic]| {
        let mut entry = new.clone();
        let Entry::Escalation(concern) = &mut entry else { panic!("a concern") };
        concern.consent.set(state);
        concern.consent.topics = topics.iter().copied().collect();
        concern.consent.may_say_so = state == WillTellSelf;
        entry
    };
    let (work, both, other) = ([Topic::Work], [Topic::Work, Topic::Medicines], [Topic::Medicines]);
    for (mine, came_in, gives_way) in [
        ((AgreedPart, &work[..]), (AgreedPart, &both[..]), false),
        ((AgreedPart, &both), (AgreedPart, &work), true),
        ((AgreedPart, &work), (AgreedPart, &other), false),
        ((WillTellSelf, &[]), (AgreedPart, &both), false),
        ((AgreedPart, &both), (WillTellSelf, &[]), true),
        ((AgreedPart, &work), (AgreedAll, &[]), false),
        ((AgreedAll, &[]), (AgreedPart, &work), true),
        ((AgreedPart, &work), (OverrideSafety, &[]), false),
    ] {
        let mut stands = says(came_in.0, came_in.1);
        stands.follow_consent(Some(&new), day(2));
        let mut draft = says(mine.0, mine.1);
        draft.learn_consent(&stands);
        let expected = if gives_way { &stands } else { &says(mine.0, mine.1) };
        let word = |entry: &Entry| (consent(entry).state(), consent(entry).topics.clone());
        assert_eq!(word(&draft), word(expected), "{mine:?} {came_in:?}");
    }
}

/// A yes that was tapped and not saved has no day; a no that comes in from another phone has one.
#[test]
fn a_yes_that_lies_unsaved_gives_way_to_a_no_that_comes_in() {
    let new: Entry = Escalation::new(day(1)).into();
    let unsaved = |state| {
        let mut draft = new.clone();
        let Entry::Escalation(concern) = &mut draft else { panic!("a concern") };
        concern.consent.set(state);
        draft
    };
    let no = saved(&new, ConsentState::AskedNotToShare, 2, Some(&new));
    let yes = saved(&new, ConsentState::AgreedAll, 2, Some(&new));
    let finished = |mut draft: Entry, came_in: &Entry| {
        draft.learn_consent(came_in);
        draft.follow_consent(Some(came_in), day(3));
        consent(&draft).state()
    };
    assert_eq!(finished(unsaved(ConsentState::AgreedAll), &no), ConsentState::AskedNotToShare);
    assert_eq!(finished(unsaved(ConsentState::NotAsked), &no), ConsentState::AskedNotToShare);
    assert_eq!(finished(unsaved(ConsentState::NotAsked), &yes), ConsentState::AgreedAll);
    // A no that lies unsaved is no less a no.
    assert_eq!(finished(unsaved(ConsentState::Withdrawn), &yes), ConsentState::Withdrawn);
    // What is said on it afterwards is a word of its own.
    let mut draft = unsaved(ConsentState::AgreedAll);
    draft.learn_consent(&no);
    let Entry::Escalation(concern) = &mut draft else { panic!("a concern") };
    concern.consent.set(ConsentState::AgreedAll);
    draft.follow_consent(Some(&no), day(3));
    assert_eq!(states(&draft), [(Some(2), ConsentState::AskedNotToShare), (Some(3), ConsentState::AgreedAll)]);
}

/// Nobody knows which of the two was said later, where one has no day: then the one that lets out less stands.
#[test]
fn a_yes_that_lies_unsaved_gives_way_to_part_of_one_that_comes_in_and_part_of_one_to_no_wider_one() {
    let new: Entry = Escalation::new(day(1)).into();
    let said = |state, may_say_so| {
        let mut entry = new.clone();
        let Entry::Escalation(concern) = &mut entry else { panic!("a concern") };
        concern.consent.set(state);
        concern.consent.may_say_so = may_say_so;
        entry
    };
    let came_in = |state, may_say_so| {
        let mut entry = said(state, may_say_so);
        entry.follow_consent(Some(&new), day(3));
        entry
    };
    let finished = |mut draft: Entry, came_in: &Entry| {
        draft.learn_consent(came_in);
        draft.follow_consent(Some(came_in), day(4));
        consent(&draft).state()
    };
    let (all, part) = (said(ConsentState::AgreedAll, false), said(ConsentState::AgreedPart, false));
    let part_came_in = came_in(ConsentState::AgreedPart, false);
    assert_eq!(finished(all.clone(), &part_came_in), ConsentState::AgreedPart);
    assert_eq!(finished(all.clone(), &came_in(ConsentState::WillTellSelf, true)), ConsentState::WillTellSelf);
    assert_eq!(finished(part, &came_in(ConsentState::AgreedAll, false)), ConsentState::AgreedPart);
    // Said once more with that known, it is a word of its own.
    let mut again = all;
    again.learn_consent(&part_came_in);
    let again = saved(&again, ConsentState::AgreedAll, 5, Some(&part_came_in));
    assert_eq!(states(&again), [(Some(3), ConsentState::AgreedPart), (Some(5), ConsentState::AgreedAll)]);
}

#[test]
fn of_two_copies_the_later_word_stands_and_in_doubt_the_one_that_allows_nothing() {
    let new: Entry = Escalation::new(day(1)).into();
    let agreed = saved(&new, ConsentState::AgreedAll, 2, None);
    let withdrawn = saved(&agreed, ConsentState::Withdrawn, 4, Some(&agreed));
    let mut agreed_again = agreed.clone();
    agreed_again.meet_consent(&withdrawn);
    assert_eq!(consent(&agreed_again).state(), ConsentState::Withdrawn);
    assert_eq!(states(&agreed_again), states(&withdrawn));
    let later = saved(&withdrawn, ConsentState::AgreedAll, 8, Some(&withdrawn));
    let mut met = withdrawn.clone();
    met.meet_consent(&later);
    assert_eq!(consent(&met).state(), ConsentState::AgreedAll);

    let without_days = |state| {
        let mut concern = Escalation::new(day(1));
        concern.consent = Consent::new(state);
        Entry::from(concern)
    };
    let mut yes = without_days(ConsentState::AgreedAll);
    yes.meet_consent(&without_days(ConsentState::AskedNotToShare));
    assert_eq!(consent(&yes).state(), ConsentState::AskedNotToShare);
}
