//! A way while it is being walked. Nothing of it is saved before its end, and nothing of it is lost before: every choice
//! goes into the draft at once.

use dioxus::prelude::*;

use super::newest;
use crate::journal::{
    BoundaryIssue, Category, Consent, Done, Entry, Escalation, Kept, Level, Meeting, ToldFirst, Way, known,
};
use crate::session::{Draft, Screen, Walked};
use crate::ui::screens::consent::begin_without;
use crate::ui::state::{Shared, this_instant, use_shared};

/// A way that is being walked: what would be written down at its end.
#[derive(Clone, PartialEq)]
pub(super) struct Walk {
    /// The entry as it was.
    pub(super) entry: Entry,
    /// The way, once one is chosen.
    pub(super) way: Option<Way>,
    /// What the person said, as it would stand.
    pub(super) consent: Consent,
    /// The concern with the facts as they would stand, where it is one.
    pub(super) concern: Option<Escalation>,
    /// Whether the two have called, where they meant to.
    pub(super) called: bool,
}

impl Walk {
    fn of(entry: Entry) -> Self {
        let consent = match &entry {
            Entry::Meeting(meeting) => meeting.consent.clone(),
            Entry::Boundary(issue) => issue.consent.clone(),
            Entry::Escalation(concern) => concern.consent.clone(),
            _ => Consent::default(),
        };
        let concern = match &entry {
            Entry::Escalation(concern) => Some(concern.clone()),
            _ => None,
        };
        Self { entry, way: None, consent, concern, called: false }
    }

    pub(super) fn category(&self) -> Option<Category> {
        self.concern.as_ref().and_then(|concern| known(&concern.category))
    }

    pub(super) fn level(&self) -> Option<Level> {
        self.concern.as_ref().and_then(|concern| known(&concern.level))
    }

    /// The ways that are open.
    pub(super) fn open(&self) -> &'static [Way] {
        let called = self.concern.as_ref().is_some_and(Escalation::after_now);
        Way::open(self.category(), self.level(), self.consent.state(), called)
    }

    /// Sets out on a way, from where things stood.
    fn set_out(&mut self, way: Way) {
        *self = Self::of(self.entry.clone());
        self.way = Some(way);
        if let Some(state) = way.leads_to() {
            self.consent.set(state);
        }
        if let (Way::Least, Some(concern)) = (way, &mut self.concern) {
            begin_without(concern);
        }
    }

    /// What is saved at the end. Calling together that has not happened yet changes nothing.
    pub(super) fn outcome(&self) -> Entry {
        let changes = self.way.is_some_and(|way| way.leads_to().is_some() && (way != Way::Together || self.called));
        if !changes {
            return self.entry.clone();
        }
        let mut entry = self.as_it_would_stand();
        if let (Entry::Escalation(concern), Some(Way::Together)) = (&mut entry, self.way) {
            if !concern.done.has(Done::CalledTogether) {
                concern.done.toggle(Done::CalledTogether);
            }
            concern.told_first = Some(ToldFirst::Agreed.into());
        }
        entry
    }

    /// The entry with every choice that was made so far.
    fn as_it_would_stand(&self) -> Entry {
        let mut entry = self.entry.clone();
        match &mut entry {
            Entry::Meeting(meeting) => meeting.consent = self.consent.clone(),
            Entry::Boundary(issue) => issue.consent = self.consent.clone(),
            Entry::Escalation(concern) => {
                if let Some(walked) = &self.concern {
                    *concern = walked.clone();
                }
                concern.consent = self.consent.clone();
            }
            _ => {}
        }
        entry
    }

    /// What was chosen so far, in an entry that holds nothing else: what is written stands in the draft itself.
    fn choices(&self) -> Entry {
        let consent = self.consent.clone();
        match &self.entry {
            Entry::Meeting(meeting) => Meeting { id: meeting.id, consent, ..Meeting::default() }.into(),
            Entry::Boundary(issue) => BoundaryIssue { id: issue.id, consent, ..BoundaryIssue::default() }.into(),
            Entry::Escalation(concern) => {
                let mut chosen = Escalation { id: concern.id, consent, ..Escalation::default() };
                take_facts(&mut chosen, self.concern.clone().unwrap_or_default());
                chosen.into()
            }
            other => other.clone(),
        }
    }

    /// Where somebody had come when they were interrupted.
    fn resumed(entry: Entry, walked: Walked) -> Self {
        let mut walk = Self { way: Some(walked.way), called: walked.called, ..Self::of(entry) };
        walk.consent = Self::of(walked.choices.clone()).consent;
        if let (Some(concern), Entry::Escalation(chosen)) = (&mut walk.concern, walked.choices) {
            take_facts(concern, chosen);
        }
        walk
    }
}

/// Takes over what a way asks about.
fn take_facts(concern: &mut Escalation, from: Escalation) {
    concern.told_to = from.told_to;
    concern.told_on = from.told_on;
    concern.told_first = from.told_first;
    concern.said = from.said;
}

/// The walk of a screen: read it with [`Self::now`], change it with the rest.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Walking {
    shared: Shared,
    walk: Signal<Walk>,
    place: Signal<usize>,
    /// The screen that the entry is written on.
    screen: CopyValue<Kept<Screen>>,
    /// Whether the entry was being written when this began.
    written: CopyValue<bool>,
}

/// The walk from `draft`: from where somebody was interrupted, if they were.
pub(super) fn use_walking(draft: Draft) -> Walking {
    let shared = use_shared();
    let begun = use_hook(|| {
        let written = match shared.keeper().draft(draft.id()) {
            Some(Draft { walked: Some(walked), .. }) => walked.written,
            there => there.is_some(),
        };
        CopyValue::new((newest(&shared, draft), written))
    });
    let (draft, written) = begun.peek().clone();
    let screen = draft.screen.clone();
    let place = use_signal(|| draft.walked.as_ref().map_or(0, |walked| walked.place));
    let walk = use_signal(|| match draft.walked {
        Some(walked) => Walk::resumed(draft.entry, *walked),
        None => Walk::of(draft.entry),
    });
    use_hook(|| Walking { shared, walk, place, screen: CopyValue::new(screen), written: CopyValue::new(written) })
}

impl Walking {
    /// The walk as it stands; the caller is drawn again when it changes.
    pub(super) fn now(&self) -> Walk {
        self.walk.read().clone()
    }

    /// The step, from 0; the caller is drawn again when it changes.
    pub(super) fn place(&self) -> usize {
        (self.place)()
    }

    /// Makes a choice.
    pub(super) fn change(&mut self, change: impl FnOnce(&mut Walk)) {
        change(&mut self.walk.write());
        self.keep();
    }

    /// Sets out on a way, from where things stood.
    pub(super) fn set_out(&mut self, way: Way) {
        self.place.set(0);
        self.change(|walk| walk.set_out(way));
    }

    /// Goes to the next step.
    pub(super) fn next(&mut self) {
        self.place += 1;
        self.keep();
    }

    /// Goes to the step before, and from the first to the choice of a way. `false` where that is where it stands already.
    pub(super) fn back(&mut self) -> bool {
        if self.walk.peek().way.is_none() {
            return false;
        }
        if *self.place.peek() == 0 {
            self.change(|walk| walk.way = None);
        } else {
            self.place -= 1;
            self.keep();
        }
        true
    }

    /// Leaves the way before its end: what was being written before goes on being a draft, and nothing else does.
    pub(super) fn leave(&mut self) {
        self.walk.write().way = None;
        self.keep();
    }

    fn keep(&self) {
        let walk = self.walk.peek();
        let (keeper, entry) = (self.shared.keeper(), walk.entry.clone());
        let walked = walk.way.map(|way| {
            let choices = walk.choices();
            let (place, called, written) = (*self.place.peek(), walk.called, *self.written.peek());
            Box::new(Walked { way, place, choices, called, written })
        });
        if walked.is_none() && !*self.written.peek() {
            // A draft that cannot be thrown away waits on Today, and can be thrown away there.
            let _ = keeper.discard(entry.id());
            return;
        }
        keeper.keep(Draft { screen: self.screen.peek().clone(), entry, at: this_instant(), walked, hidden: None });
    }
}
