//! The passages of the summary that is being put together.
//!
//! What is typed is a sealed draft like any other: locking takes the screen and leaves the text, and so does the way to
//! Help. What was hidden by hand goes with the text, so that nobody has to find it twice. What was let stand lives as long
//! as the screen: a decision to show a name is for the moment in which it was taken, and must not lie in a file. Afterwards
//! the passage is gone through anew.

use dioxus::prelude::*;

use crate::journal::{Contact, Entry, EntryId, EntryRef, Id, Journal, Level, PrivateText, Share, StillHolds, chosen};
use crate::review::{HiddenByHand, NotYet, Passages, Review, Reviewed, Reviewer, tongue};
use crate::session::{Draft, Screen, WriteTrouble};
use crate::ui::state::{Shared, now, this_instant, use_shared};

/// The most passages a page takes.
pub(crate) const MOST_PASSAGES: usize = 2;

/// Where in its making a passage is.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Step {
    /// An example is offered first.
    Offered,
    /// The example is gone through.
    Example,
    /// What the example shows.
    Learnt,
    /// Being written.
    Writing,
    /// Being gone through.
    Reviewing,
    /// The one question.
    Asking,
}

/// Which review is on the screen.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Which {
    /// That of a passage.
    Passage(usize),
    /// That of the example.
    Example,
}

/// What happened to a passage or its words, to be said once.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Gone {
    /// It is to be said in person.
    InPerson,
    /// The words that are somebody's could not be added to theirs.
    WordsNotKept(WriteTrouble),
}

struct OnePassage {
    /// What carries it while it is a draft: a share that has not left.
    draft: Share,
    /// What was hidden in it by hand, now or before a lock.
    hidden: HiddenByHand,
    review: Option<Review>,
    reviewed: Option<Reviewed>,
}

impl OnePassage {
    fn new(draft: Share, hidden: HiddenByHand) -> Self {
        Self { draft, hidden, review: None, reviewed: None }
    }

    /// As it is sealed.
    fn to_keep(&self) -> Draft {
        let hidden = (!self.hidden.is_empty()).then(|| Box::new(self.hidden.clone()));
        Draft { hidden, ..Draft::new(Screen::Passage, self.draft.clone().into(), this_instant()) }
    }
}

/// The passages. Copied freely; lives as long as the summary's screen.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Own {
    shared: Shared,
    passages: Signal<Vec<OnePassage>>,
    pub(super) step: Signal<Step>,
    pub(super) example: Signal<Option<Review>>,
    /// Where the example was opened.
    pub(super) before_example: Signal<Step>,
    drawn: Signal<Option<Passages>>,
    gone: Signal<Option<Gone>>,
}

/// The passages that were being written, and room for more.
pub(crate) fn use_own() -> Own {
    let shared = use_shared();
    let passages = use_signal(|| {
        let mut drafts: Vec<Draft> =
            shared.keeper().drafts().into_iter().filter(|draft| draft.screen.is(Screen::Passage)).collect();
        drafts.sort_by_key(|draft| std::cmp::Reverse(draft.at));
        let passages = drafts.into_iter().filter_map(|draft| match draft.entry {
            Entry::Share(share) => Some(OnePassage::new(share, draft.hidden.map(|hidden| *hidden).unwrap_or_default())),
            _ => None,
        });
        passages.filter(|one| !one.draft.copy.is_blank()).take(MOST_PASSAGES).collect::<Vec<_>>()
    });
    let (step, before_example) = (use_signal(|| Step::Writing), use_signal(|| Step::Writing));
    let example = use_signal(|| None);
    let (drawn, gone) = (use_signal(|| None), use_signal(|| None));
    // The first text waits for the word lists; they are read while the person looks at the page.
    use_hook(|| {
        spawn(async {
            let _ = tokio::task::spawn_blocking(Reviewer::warm).await;
        })
    });
    Own { shared, passages, step, example, before_example, drawn, gone }
}

impl Own {
    /// Whether each passage has been gone through.
    pub(crate) fn standing(&self) -> Vec<bool> {
        self.passages.read().iter().map(|one| one.reviewed.is_some()).collect()
    }

    /// Names a passage for as long as it is there.
    pub(crate) fn key(&self, nth: usize) -> String {
        self.id(nth).map(|id| format!("{id:?}")).unwrap_or_default()
    }

    /// Whether a concern is about danger now and nobody else has it: then nobody is to be redacting.
    pub(crate) fn waits(&self) -> bool {
        let is_now = |journal: &Journal| {
            journal.escalations().any(|concern| concern.needs_somebody() && chosen(&concern.level, Level::Now))
        };
        self.shared.read(is_now).unwrap_or(true)
    }

    /// Whether what a passage was picked from may be shared as things stand now.
    pub(crate) fn holds(&self, nth: usize) -> bool {
        let on = self.passages.read().get(nth).map(|one| one.draft.on_consent.clone()).unwrap_or_default();
        self.shared.read(|journal| journal.pickable().still_holds(&on).is_ok()).unwrap_or_default()
    }

    /// What happened, if something did.
    pub(crate) fn gone(&self) -> Option<Gone> {
        *self.gone.read()
    }

    /// One more passage. Which.
    pub(crate) fn add(&mut self) -> usize {
        self.gone.set(None);
        let mut passages = self.passages.write();
        let empty = passages.iter().position(|one| one.draft.copy.is_blank());
        if let Some(nth) = empty.or((passages.len() >= MOST_PASSAGES).then_some(MOST_PASSAGES - 1)) {
            return nth;
        }
        let draft = Share { id: Id::random(), written: now(), ..Share::default() };
        passages.push(OnePassage::new(draft, HiddenByHand::default()));
        passages.len() - 1
    }

    /// Takes a passage out, draft and all.
    pub(crate) fn take_out(&mut self, nth: usize) {
        if let Some(id) = self.id(nth) {
            // What cannot be taken away now stays a draft, and is offered again.
            let _ = self.shared.keeper().discard(id);
            self.passages.write().remove(nth);
            self.shared.changed();
        }
    }

    /// Takes away passages in which nothing was written.
    pub(crate) fn tidy(&mut self) {
        self.passages.write().retain(|one| !one.draft.copy.is_blank());
    }

    /// The passages have left: their drafts are not needed any more.
    pub(crate) fn left(&mut self) {
        let standing: Vec<bool> = self.passages.peek().iter().map(|one| one.reviewed.is_some()).collect();
        for (nth, _) in standing.iter().enumerate().rev().filter(|(_, reviewed)| **reviewed) {
            self.take_out(nth);
        }
    }

    /// Draws letters for the page that is about to be read, anew each time.
    pub(crate) fn draw(&mut self) {
        self.gone.set(None);
        // Gone through on a yes that is none any more: not on the page, and not to be taken out when that leaves.
        for nth in 0..self.standing().len() {
            if !self.holds(nth)
                && let Some(one) = self.passages.write().get_mut(nth)
            {
                (one.review, one.reviewed) = (None, None);
            }
        }
        let words = self.shared.words();
        let drawn = if self.waits() {
            None
        } else {
            self.shared.read(Reviewer::of).and_then(|reviewer| {
                let passages = self.passages.read();
                let mut reviewed = passages.iter().filter_map(|one| one.reviewed.as_ref());
                let first = reviewed.next()?;
                Some(Passages::draw(first, reviewed.next(), &reviewer, tongue(&words)))
            })
        };
        self.drawn.set(drawn);
    }

    /// The passages as they stand on the page that is read.
    pub(crate) fn drawn(&self) -> Option<Passages> {
        self.drawn.read().clone()
    }

    /// Goes back one step inside a passage. Whether there was one.
    pub(crate) fn back(self) -> bool {
        let mut step = self.step;
        let before = match *step.peek() {
            Step::Offered | Step::Writing => return false,
            Step::Example => *self.before_example.peek(),
            Step::Learnt => Step::Example,
            Step::Reviewing => Step::Writing,
            Step::Asking => Step::Reviewing,
        };
        step.set(before);
        true
    }

    // Inside a passage.

    pub(super) fn id(&self, nth: usize) -> Option<EntryId> {
        self.passages.read().get(nth).map(|one| EntryRef::from(one.draft.id).id)
    }

    pub(super) fn text(&self, nth: usize) -> PrivateText {
        self.passages.peek().get(nth).map(|one| one.draft.copy.clone()).unwrap_or_default()
    }

    /// The passage says `text` now. What was let stand in another text does not hold; what was hidden there is hidden
    /// wherever it is said.
    pub(super) fn write(&mut self, nth: usize, text: PrivateText, source: Option<StillHolds>) {
        let mut passages = self.passages.write();
        let Some(one) = passages.get_mut(nth) else { return };
        if let Some(source) = source {
            one.draft.on_consent = source.on().to_vec();
        }
        one.draft.copy = text;
        one.hidden = std::mem::take(&mut one.hidden).in_another_text();
        if one.draft.copy.is_blank() && !one.draft.on_consent.is_empty() {
            // Nothing is left of what was picked, nor of its words; what comes now is the supporter's own.
            one.draft.on_consent.clear();
            one.hidden = HiddenByHand::default();
        }
        (one.review, one.reviewed) = (None, None);
        let keeper = self.shared.keeper();
        if one.draft.copy.is_blank() {
            // Nothing is no draft. If it cannot be taken away now, Today offers it.
            let _ = keeper.discard(EntryRef::from(one.draft.id).id);
        } else {
            keeper.keep(one.to_keep());
        }
    }

    /// Begins the review, or takes it up where it was.
    pub(super) fn begin(&mut self, nth: usize) -> Result<(), crate::review::NoPassage> {
        let mut passages = self.passages.write();
        let Some(one) = passages.get_mut(nth) else { return Err(crate::review::NoPassage::Empty) };
        let reviewer = self.shared.read(Reviewer::of).unwrap_or_else(|| Reviewer::with([]));
        let holds = reviewer.still_holds(&one.draft.on_consent)?;
        if one.review.is_none() {
            one.review = Some(reviewer.begin_again(one.draft.copy.reveal(), &one.hidden)?.taken_from(holds));
        }
        let mut step = self.step;
        step.set(Step::Reviewing);
        Ok(())
    }

    /// Looks at the review; the caller is drawn again when it changes.
    pub(super) fn review<R>(&self, which: Which, look: impl FnOnce(&Review) -> R) -> Option<R> {
        match which {
            Which::Passage(nth) => self.passages.read().get(nth)?.review.as_ref().map(look),
            Which::Example => self.example.read().as_ref().map(look),
        }
    }

    /// Changes the review. What was finished before is not any more. Nothing of the example is kept.
    pub(super) fn change<R>(&mut self, which: Which, change: impl FnOnce(&mut Review) -> R) -> Option<R> {
        let nth = match which {
            Which::Passage(nth) => nth,
            Which::Example => return self.example.write().as_mut().map(change),
        };
        let mut passages = self.passages.write();
        let one = passages.get_mut(nth)?;
        one.reviewed = None;
        let review = one.review.as_mut()?;
        let changed = change(review);
        let asks_each_time = |person| self.shared.read(|journal| asks_each_time(journal, person)).unwrap_or(true);
        let hidden = review.hidden_by_hand().without_saying_whose(asks_each_time);
        if hidden != one.hidden {
            one.hidden = hidden;
            self.shared.keeper().keep(one.to_keep());
        }
        Some(changed)
    }

    /// A word was tapped and perhaps shown for a moment: nothing is changed by that, and a finished review stays finished.
    pub(super) fn look_at(&mut self, which: Which, at: usize) {
        match which {
            Which::Passage(nth) => {
                if let Some(review) = self.passages.write().get_mut(nth).and_then(|one| one.review.as_mut()) {
                    review.looked_at(at);
                }
            }
            Which::Example => {
                if let Some(review) = self.example.write().as_mut() {
                    review.looked_at(at);
                }
            }
        }
    }

    /// Finishes the review: the passage stands on the page, and the words that are somebody's are theirs.
    pub(super) fn finish(&mut self, nth: usize) -> Option<Result<(), NotYet>> {
        let finished = self.review(Which::Passage(nth), Review::finish)?;
        let reviewed = match finished {
            Ok(reviewed) => reviewed,
            Err(why) => return Some(Err(why)),
        };
        let trouble = self.keep_words(&reviewed).err();
        self.gone.set(trouble.map(Gone::WordsNotKept));
        if let Some(one) = self.passages.write().get_mut(nth) {
            one.reviewed = Some(reviewed);
        }
        Some(Ok(()))
    }

    /// Says that the passage will be said in person, and takes it out.
    pub(super) fn say_in_person(&mut self, nth: usize) {
        self.take_out(nth);
        self.gone.set(Some(Gone::InPerson));
    }

    /// Adds the words that are somebody's to their words to hide, but for those who asked that none is stored.
    fn keep_words(&mut self, reviewed: &Reviewed) -> Result<(), WriteTrouble> {
        let keeper = self.shared.keeper();
        for (person, word) in reviewed.words_of_people() {
            let found = self.shared.read(|journal| journal.contact(*person).cloned()).flatten();
            let Some(mut person) = found.filter(|person| !person.ask_each_time) else { continue };
            if !person.words_to_hide.contains(word) {
                person.words_to_hide.push(word.clone());
                keeper.save_person(person)?;
                self.shared.changed();
            }
        }
        Ok(())
    }
}

/// Whether none of a person's words may be stored.
fn asks_each_time(journal: &Journal, person: Id<Contact>) -> bool {
    journal.contact(person).is_none_or(|person| person.ask_each_time)
}
