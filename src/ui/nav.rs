//! Where the person is, and the way back.

use std::ops::Deref;
use std::sync::Arc;

use dioxus::prelude::*;

use crate::claim::Wanted;
use crate::guide::own::Slip;
use crate::journal::{Contact, Entry, EntryRef, Escalation, Id};
use crate::session::{Draft, RecoveryCode};

/// A place in the app.
#[derive(Clone, PartialEq)]
pub enum Place {
    /// The first tab: one card, two buttons.
    Today,
    /// The second tab: everything, newest first.
    Journal,
    /// The third tab: agenda, summary, what was shared.
    Supervision,
    /// The fourth tab: settings.
    Me,
    /// What to write: meeting, boundary issue, concern.
    Write,
    /// Something being written; the screen is the draft's own.
    Writing(Box<Draft>),
    /// One entry.
    Entry(EntryRef),
    /// Building, reading and sharing a summary.
    Summary,
    /// Help now.
    Help,
    /// Danger now: the numbers, and nothing before them. With what was being written, if anything was.
    DangerNow(Option<Box<Draft>>),
    /// Afterwards: whom was called, or what to do when nobody answered.
    DangerOver(Option<Box<Draft>>),
    /// The moment after a call was noted, with what was kept, and whether somebody else has it.
    DangerNoted(Box<Draft>, bool),
    /// The question that decides between calling first and writing.
    ConcernGate(Box<Draft>),
    /// The numbers the supporter calls.
    Numbers,
    /// What the app is and what it cannot do.
    About,
    /// Making a backup, and taking one in.
    Backup,
    /// Starting from a backup, where there is no vault yet.
    Restore,
    /// What is deleted and can still be put back.
    Trash,
    /// Earlier versions of an entry.
    History(EntryRef),
    /// How long things are kept.
    Retention,
    /// Erasing everything.
    Wipe,
    /// What was found damaged at unlocking.
    Damage,
    /// Passphrase and recovery words.
    Keys,
    /// Another passphrase.
    ChangePassphrase,
    /// Everything that opens the notebook, anew.
    Renew,
    /// Whether the words on the paper are the right ones.
    CheckWords,
    /// The recovery words, the one time they are shown.
    Words(Shown),
    /// Everybody the supporter meets.
    People,
    /// One of them.
    Person(Id<Contact>),
    /// Deleting one of them, and what concerns them.
    DeletePerson(Id<Contact>),
    /// The passphrase is forgotten. The only place but Help that is reached while locked.
    Recover,
    /// The ways through "they asked me not to tell", with the entry it is about.
    FourWays(Box<Draft>),
    /// What is said to the person after somebody was told.
    Repair(Box<Draft>),
    /// Looking back over load, meetings and what they gave.
    MyWeeks,
    /// The supporter's own agreement.
    Role,
    /// Honorarium and travel: what is looked at.
    Claims(Wanted),
    /// Everything one can say.
    Scripts,
    /// The supporter's own crisis: which step.
    OwnCrisis(usize),
    /// A slip of the supporter's own: which, and which step.
    OwnSlip(Slip, usize),
    /// Numbers in another country. Reached whatever the vault is like, as Help is.
    Countries,
    /// The number that stands under Help without unlocking.
    OpenContact,
    /// What the law says.
    Law,
    /// The exact text of a page, with the phone in somebody else's hands.
    Handed(String),
}

impl Place {
    /// The tab that stands out while the person is here.
    pub fn tab(&self) -> Option<Tab> {
        match self {
            Self::Today | Self::Damage => Some(Tab::Today),
            Self::Journal | Self::Entry(_) | Self::History(_) => Some(Tab::Journal),
            Self::People | Self::Person(_) | Self::DeletePerson(_) => Some(Tab::Journal),
            Self::Supervision | Self::Summary => Some(Tab::Supervision),
            Self::Me | Self::Numbers | Self::About => Some(Tab::Me),
            Self::Backup | Self::Restore | Self::Trash | Self::Retention | Self::Wipe => Some(Tab::Me),
            Self::MyWeeks | Self::Role | Self::Claims(_) => Some(Tab::Me),
            Self::Keys | Self::ChangePassphrase | Self::Renew | Self::CheckWords => Some(Tab::Me),
            Self::Write | Self::Writing(_) | Self::Help | Self::ConcernGate(_) => None,
            Self::Words(_) | Self::Recover => None,
            Self::FourWays(_) | Self::Repair(_) => None,
            Self::Scripts => Some(Tab::Me),
            Self::OwnCrisis(_) | Self::OwnSlip(..) | Self::Countries | Self::OpenContact | Self::Law => None,
            Self::Handed(_) => None,
            Self::DangerNow(_) | Self::DangerOver(_) | Self::DangerNoted(..) => None,
        }
    }

    /// Whether the phone is in somebody else's hands, and nothing but the page may be reached.
    pub fn is_handed(&self) -> bool {
        matches!(self, Self::Handed(_))
    }

    /// Whether it is about danger now. Such places follow one another, and are left together.
    pub fn is_danger(&self) -> bool {
        matches!(self, Self::DangerNow(_) | Self::DangerOver(_) | Self::DangerNoted(..))
    }
}

/// A recovery code while it is on the screen: one, however often the place is copied, and wiped when it is left.
#[derive(Clone)]
pub struct Shown(Arc<RecoveryCode>);

impl Shown {
    /// Takes the code over.
    pub fn new(code: RecoveryCode) -> Self {
        Self(Arc::new(code))
    }
}

impl Deref for Shown {
    type Target = RecoveryCode;

    fn deref(&self) -> &RecoveryCode {
        &self.0
    }
}

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// The four tabs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// Today.
    Today,
    /// Journal.
    Journal,
    /// Supervision.
    Supervision,
    /// Me.
    Me,
}

impl Tab {
    /// Every tab, in order.
    pub const ALL: [Self; 4] = [Self::Today, Self::Journal, Self::Supervision, Self::Me];

    /// The place a tab leads to.
    pub fn place(self) -> Place {
        match self {
            Self::Today => Place::Today,
            Self::Journal => Place::Journal,
            Self::Supervision => Place::Supervision,
            Self::Me => Place::Me,
        }
    }
}

/// The way through the app: a stack of places, never empty.
#[derive(Clone, Copy, PartialEq)]
pub struct Nav {
    stack: Signal<Vec<Place>>,
    /// How many steps have been taken: the number of the screen.
    steps: Signal<u64>,
    /// What "Back" does first on a screen that has steps of its own.
    inside: Signal<Option<Callback<(), bool>>>,
    /// Whether the last step was one back.
    came_back: Signal<bool>,
}

impl Nav {
    /// A way that starts at `first`.
    pub fn starting_at(first: Vec<Place>) -> Self {
        Self {
            stack: Signal::new(if first.is_empty() { vec![Place::Today] } else { first }),
            steps: Signal::new(0),
            inside: Signal::new(None),
            came_back: Signal::new(false),
        }
    }

    /// Where the person is.
    pub fn here(&self) -> Place {
        self.stack.read().last().cloned().unwrap_or(Place::Today)
    }

    /// Whether the phone is in somebody else's hands.
    pub fn is_handed(&self) -> bool {
        self.stack.read().last().is_some_and(Place::is_handed)
    }

    /// In danger, where calls are made and told of: the concern it is about, if it has one already.
    pub fn in_danger(&self) -> Option<Option<Id<Escalation>>> {
        match self.stack.peek().last()? {
            Place::DangerNow(draft) | Place::DangerOver(draft) => {
                Some(draft.as_ref().and_then(|draft| match &draft.entry {
                    Entry::Escalation(concern) => Some(concern.id),
                    _ => None,
                }))
            }
            _ => None,
        }
    }

    /// Whether there is a way back.
    pub fn can_go_back(&self) -> bool {
        self.stack.read().len() > 1
    }

    /// Whether the person came here from a screen on which something is being written.
    pub fn comes_from_writing(&self) -> bool {
        matches!(self.stack.peek().iter().rev().nth(1), Some(Place::Writing(_)))
    }

    /// How many steps have been taken. A new number means a new screen, even at the same place.
    pub fn steps(&self) -> u64 {
        (self.steps)()
    }

    /// Goes to `place`, with a way back.
    pub fn go(&mut self, place: Place) {
        self.step(|stack| stack.push(place));
    }

    /// Leaves danger behind: to where the person was before, or from there to `place`.
    pub fn leave_danger(&mut self, place: Option<Place>) {
        self.step(|stack| {
            while stack.last().is_some_and(Place::is_danger) {
                stack.pop();
            }
            stack.extend(place);
            if stack.is_empty() {
                stack.push(Place::Today);
            }
        });
    }

    /// Says where the person stands on the screen that is shown, so that coming back comes back to it. Not a step.
    pub fn stand_at(&mut self, place: Place) {
        if let Some(here) = self.stack.write().last_mut() {
            *here = place;
        }
    }

    /// Goes to `place` instead of where the person is. Where it is also the place before, it does not stand there twice.
    pub fn go_instead(&mut self, place: Place) {
        self.step(|stack| {
            stack.pop();
            if stack.last() != Some(&place) {
                stack.push(place);
            }
        });
    }

    /// Lets the screen that is shown take "Back" itself; `false` from it means that it did not.
    pub fn back_inside(&mut self, take: Callback<(), bool>) {
        self.inside.set(Some(take));
    }

    /// Goes back one step: inside the screen, or to the one before.
    pub fn back(&mut self) {
        let inside = *self.inside.peek();
        if inside.is_some_and(|take| take.call(())) {
            return;
        }
        if self.can_go_back() {
            self.step(|stack| {
                stack.pop();
            });
            self.came_back.set(true);
        }
    }

    /// Whether the person came here by going back.
    pub fn came_back(&self) -> bool {
        *self.came_back.peek()
    }

    /// Goes back to the screen before, past what "Back" would do inside this one.
    pub fn leave(&mut self) {
        self.inside.set(None);
        self.back();
    }

    /// Starts over on `way`, the last of which is where the person stands.
    pub fn start_over(&mut self, way: Vec<Place>) {
        self.step(|stack| *stack = if way.is_empty() { vec![Place::Today] } else { way });
    }

    /// Goes to a tab and forgets the way.
    pub fn home(&mut self, tab: Tab) {
        self.step(|stack| *stack = vec![tab.place()]);
    }

    fn step(&mut self, step: impl FnOnce(&mut Vec<Place>)) {
        self.inside.set(None);
        self.came_back.set(false);
        step(&mut self.stack.write());
        self.steps += 1;
    }
}
