//! What the person said, and when they said otherwise. Every change of a consent is kept with its day, in closed values
//! only, and the last word stands: an older one never comes back by way of a draft, an earlier version or a backup.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta, Timelike};
use serde::{Deserialize, Serialize};

use super::about::{Subject, turned};
use super::choice::{Kept, Picks};
use super::consent::{Consent, ConsentState, CouldNotAskWhy};
use super::meeting::Topic;
use super::newer::NewerFields;

/// One word of theirs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConsentChange {
    /// When it was written down, in the phone's local time; nothing where it was said before changes were kept. Never
    /// before the word that it follows, also where the phone's clock has gone back between the two.
    pub at: Option<NaiveDateTime>,
    state: Option<Kept<ConsentState>>,
    /// The topics they agreed to.
    pub topics: Picks<Topic>,
    /// By when they would tell it themselves.
    pub by: Option<NaiveDate>,
    /// Whether the supporter might say that they would.
    pub may_say_so: bool,
    /// Why the supporter could not ask.
    pub why: Option<Kept<CouldNotAskWhy>>,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

impl ConsentChange {
    /// Where it stood from then on; nothing where only a newer version knows.
    pub fn state(&self) -> Option<ConsentState> {
        match &self.state {
            Some(state) => state.known(),
            None => Some(ConsentState::NotAsked),
        }
    }

    /// What `consent` says now, written down at `at`.
    fn of(consent: &Consent, at: Option<NaiveDateTime>) -> Self {
        Self {
            at,
            state: consent.state.clone(),
            topics: consent.topics.clone(),
            by: consent.by,
            may_say_so: consent.may_say_so,
            why: consent.why.clone(),
            newer: NewerFields::default(),
        }
    }

    fn says_the_same(&self, other: &Self) -> bool {
        self.state() == other.state()
            && self.topics == other.topics
            && self.by == other.by
            && self.may_say_so == other.may_say_so
            && self.why == other.why
    }

    /// Whether it lets anything stand on a page.
    fn allows_something(&self) -> bool {
        match self.state() {
            Some(ConsentState::AgreedAll | ConsentState::AgreedPart | ConsentState::OverrideSafety) => true,
            Some(ConsentState::WillTellSelf) => self.may_say_so,
            Some(
                ConsentState::NotAsked
                | ConsentState::AskedNotToShare
                | ConsentState::CouldNotAsk
                | ConsentState::Withdrawn,
            )
            | None => false,
        }
    }
}

impl ConsentChange {
    /// Whether somebody said that it may not be told. That nobody was asked is none.
    fn is_a_no(&self) -> bool {
        !self.allows_something() && self.state() != Some(ConsentState::NotAsked)
    }

    /// Whether whatever this lets onto a page, `other` does too.
    fn lets_out_no_more_than(&self, other: &Self) -> bool {
        if !self.allows_something() || self.says_the_same(other) {
            return true;
        }
        let within = || !self.topics.has_newer() && self.topics.known().all(|topic| other.topics.has(topic));
        match (self.state(), other.state()) {
            (_, Some(ConsentState::AgreedAll)) => true,
            (Some(ConsentState::WillTellSelf), Some(ConsentState::AgreedPart)) => true,
            (Some(ConsentState::WillTellSelf), Some(ConsentState::WillTellSelf)) => other.may_say_so,
            (Some(ConsentState::AgreedPart), Some(ConsentState::AgreedPart)) => within(),
            _ => false,
        }
    }
}

impl Consent {
    /// Since when it has stood as it does, if that was kept.
    pub fn since(&self) -> Option<NaiveDateTime> {
        self.history.last().and_then(|change| change.at)
    }

    /// What it says now.
    pub fn word(&self) -> ConsentChange {
        ConsentChange::of(self, self.since())
    }

    /// Follows on from `before`, which stood in the journal until now: a word that was changed is added to the history,
    /// and where it was not, the word that stands in the journal goes on standing.
    /// `about` is what each of the two is about, first `before`.
    pub(super) fn follow(
        &mut self,
        before: Option<&Consent>,
        about: (Option<Subject>, Option<Subject>),
        now: NaiveDateTime,
    ) {
        // To the minute: finer would say more about a person's day than anybody needs.
        let now = now.with_second(0).and_then(|now| now.with_nanosecond(0)).unwrap_or(now);
        let nothing = Consent::default();
        let before = before.unwrap_or(&nothing);
        let mine = ConsentChange::of(self, None);
        let stood = ConsentChange::of(before, None);
        // What this was changed from. It knows all that was said: then from what stands. It was begun before something was
        // said: then from the last word it knew of.
        let knows_all = self.history == before.history;
        let from = match self.history.last() {
            Some(last) if !knows_all => last.clone(),
            None if !knows_all => ConsentChange::default(),
            _ => stood.clone(),
        };
        self.history = united(&before.history, &self.history);
        last_is(&mut self.history, &stood);
        if !knows_all && mine.says_the_same(&from) {
            self.take(&stood);
            if about.0 == about.1 || self.lapse().is_none() {
                return;
            }
        } else if mine.says_the_same(&stood) && !(mine.allows_something() && turned(&about.0, &about.1)) {
            // The same yes to something else is a new word.
            return;
        }
        let mine = ConsentChange::of(self, None);
        // What was said before changes were kept: that it was said is known, the day is not.
        if self.history.is_empty() && before.state() != ConsentState::NotAsked {
            self.history.push(stood);
        }
        let at = after(&self.history, now);
        self.history.push(ConsentChange { at: Some(at), ..mine });
    }

    /// Learns what another copy of the journal has brought in, while this is being written. An answer that was given here
    /// and not saved has no day: what came in stands, unless that lets out more. A yes that came in is none here, where this
    /// is about something else.
    pub(super) fn learn(&mut self, stands: &Consent, about_another: bool) {
        if stands.history.iter().all(|change| self.history.contains(change)) {
            return;
        }
        let (mine, stood) = (ConsentChange::of(self, None), ConsentChange::of(stands, None));
        let from = self.history.last().cloned().unwrap_or_default();
        let gives_way = !mine.is_a_no() && stood.lets_out_no_more_than(&mine);
        if gives_way || mine.says_the_same(&from) {
            self.take(&stood);
            if about_another {
                self.lapse();
            }
        }
        self.history = stands.history.clone();
    }

    /// Becomes what stands now, as far as it was said of what this is about.
    pub(super) fn keep(&mut self, stands: &Consent, about_another: bool) {
        *self = stands.clone();
        if about_another {
            self.lapse();
        }
    }

    /// Takes back an answer that lets something onto a page, because it was given about something else. A no goes on
    /// standing: nothing is let out by it. The answer, if there was such a one.
    pub(super) fn lapse(&mut self) -> Option<Self> {
        self.word().allows_something().then(|| {
            let answer = self.clone();
            self.set(ConsentState::NotAsked);
            answer
        })
    }

    /// Meets the same consent as another copy of the journal has it: the later word stands. Where nobody knows which was
    /// later, the one that allows nothing does. Where the later one is a yes and was said of something else, nobody has been
    /// asked about this.
    pub(super) fn meet(&mut self, other: &Consent, about_another: bool) {
        let (mine, theirs) = (self.word(), other.word());
        self.history = united(&self.history, &other.history);
        let silent = |word: &ConsentChange| word.at.is_none() && word.state() == Some(ConsentState::NotAsked);
        let theirs_stands = match (mine.at, theirs.at) {
            _ if mine.says_the_same(&theirs) && !about_another => false,
            // Where nobody has been asked yet, any word is the later one.
            _ if silent(&mine) || silent(&theirs) => silent(&mine),
            (Some(mine), Some(theirs)) if mine != theirs => theirs > mine,
            _ => mine.allows_something() && !theirs.allows_something(),
        };
        if theirs_stands {
            self.take(&theirs);
            if about_another && self.lapse().is_some() && theirs.at.is_some() {
                // On the day of that yes: it knows nothing of this, and what is said afterwards is later.
                self.history.push(ConsentChange { at: theirs.at, ..ConsentChange::of(self, None) });
            }
        }
        let stands = self.word();
        last_is(&mut self.history, &stands);
    }

    fn take(&mut self, word: &ConsentChange) {
        self.state = word.state.clone();
        self.topics = word.topics.clone();
        self.by = word.by;
        self.may_say_so = word.may_say_so;
        self.why = word.why.clone();
    }
}

/// Both histories, each word once, in order; what has no day comes first.
fn united(one: &[ConsentChange], other: &[ConsentChange]) -> Vec<ConsentChange> {
    let holds = |all: &[ConsentChange], some: &[ConsentChange]| some.iter().all(|change| all.contains(change));
    // One that knows all the other does is in order already: in the order in which it was said, whatever a clock said.
    if holds(one, other) {
        return one.to_vec();
    }
    if holds(other, one) {
        return other.to_vec();
    }
    let mut all = one.to_vec();
    for change in other {
        if !all.contains(change) {
            all.push(change.clone());
        }
    }
    // Stable: within a minute the order in which they were written holds.
    all.sort_by_key(|change| change.at);
    all
}

/// Puts the word that stands last. It does not come out last by itself where two copies of a journal heard different
/// words within a minute, or where a clock had gone back before words were kept in order.
fn last_is(history: &mut Vec<ConsentChange>, stands: &ConsentChange) {
    if let Some(place) = history.iter().rposition(|change| change.says_the_same(stands)) {
        let word = history.remove(place);
        history.push(word);
    }
}

/// The time of a new word: now, and never before the one that it follows. A phone's clock goes back (in October, on a
/// journey west, when it is put right); the order in which things were said does not.
fn after(history: &[ConsentChange], now: NaiveDateTime) -> NaiveDateTime {
    match history.iter().filter_map(|change| change.at).max() {
        Some(last) if last > now => last.checked_add_signed(TimeDelta::minutes(1)).unwrap_or(last),
        _ => now,
    }
}

#[cfg(test)]
mod tests {
    use super::super::consent_copies::consents;
    use super::super::entry::Entry;
    use super::super::escalation::Escalation;
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
        assert!(
            consent(&no_again).history.is_sorted_by(|one, next| one.at < next.at),
            "each later than the one before"
        );
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
}
