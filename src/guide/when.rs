//! When something opens: the conditions of `assets/guide/prompts.json`, as data.

use chrono::NaiveDateTime;

use super::context::Context;
use crate::journal::{BoundaryCode, Category, Choice, ConsentState, MedicinesSaid, MeetingStatus, Place};

/// A condition. The build reads it from its text and names the journal's own values, so an unknown key does not compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Whenever its phase or pack is there.
    Always,
    /// A named condition holds.
    Flag(Flag),
    /// The opposite holds.
    Not(&'static When),
    /// All of these hold.
    All(&'static [When]),
    /// At least one of these holds.
    Any(&'static [When]),
    /// Nobody has said where.
    PlaceUnset,
    /// The place is one of these.
    Place(&'static [Place]),
    /// A boundary issue around the sitting has one of these codes.
    Boundary(&'static [BoundaryCode]),
    /// A concern around the sitting is of one of these categories.
    Category(&'static [Category]),
    /// Something around the sitting stands under one of these answers.
    Consent(&'static [ConsentState]),
    /// This is what became of the meeting.
    Status(&'static [MeetingStatus]),
    /// This was said of the medicines.
    Said(&'static [MedicinesSaid]),
    /// A load, or how much it rose, is known and at least this.
    AtLeast(Measure, u8),
    /// A load, or how much it rose, is known and at most this.
    AtMost(Measure, u8),
}

/// A condition with a name of its own, worked out of the journal by [`Context::of`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flag {
    /// The first meeting with this person.
    FirstMeeting,
    /// The person of the meeting was not told yet what stays between the two, and the one exception.
    AgreementNotSaid,
    /// Last time left something open.
    OpenFollowup,
    /// Someone's life or safety calls for somebody today or now, and nobody else has it yet.
    SafetyNow,
    /// The supporter told something of their own.
    SharedSelf,
    /// There is an open boundary issue.
    AnyBoundary,
    /// There is something that may not be passed on, or not yet.
    ConsentPending,
    /// Since the last supervision, an open issue about advice on medicines or about faith against treatment.
    MedConflict,
    /// The mean load of the last three meetings is at least 1.5 above that of the three before.
    LoadTrendUp,
    /// A summary was shared since the supervision before.
    SharedExport,
    /// A concern is still open.
    EscalationOpen,
    /// Something was promised to a person met.
    PromisedBack,
    /// What the level of a concern calls for has been done: somebody was called, or somebody else has it.
    AfterNow,
    /// Anything at all was flagged: what the light path looks for.
    Flags,
}

impl Flag {
    /// Every named condition.
    pub const ALL: &'static [Self] = &[
        Self::FirstMeeting,
        Self::AgreementNotSaid,
        Self::OpenFollowup,
        Self::SafetyNow,
        Self::SharedSelf,
        Self::AnyBoundary,
        Self::ConsentPending,
        Self::MedConflict,
        Self::LoadTrendUp,
        Self::SharedExport,
        Self::EscalationOpen,
        Self::PromisedBack,
        Self::AfterNow,
        Self::Flags,
    ];
}

/// What is measured, from 0 to 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// The load afterwards.
    After,
    /// The load before.
    Before,
    /// How much heavier it became.
    Rise,
}

/// Why a condition holds, to tell whether it is new (rule 6).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cause {
    /// Because of the very meeting or session that is sat down for.
    pub subject: bool,
    /// Because of something that was written down then, at the latest.
    pub written: Option<NaiveDateTime>,
}

impl Cause {
    /// Holds for no reason that could ever be new.
    pub const NONE: Self = Self { subject: false, written: None };
    /// Holds because of what is sat down for.
    pub const SUBJECT: Self = Self { subject: true, written: None };

    /// Holds because of something written down `at`.
    pub const fn written(at: NaiveDateTime) -> Self {
        Self { subject: false, written: Some(at) }
    }

    /// Whether there is a reason at all. What opens for a reason goes before what is always asked.
    pub fn is_something(self) -> bool {
        self != Self::NONE
    }

    /// Both reasons.
    pub fn and(self, other: Self) -> Self {
        Self { subject: self.subject || other.subject, written: self.written.max(other.written) }
    }
}

impl When {
    /// Whether it holds in `context`, and why.
    pub fn cause(&self, context: &Context) -> Option<Cause> {
        match self {
            Self::Always => Some(Cause::NONE),
            Self::Flag(flag) => context.flag(*flag),
            Self::Not(part) => part.cause(context).is_none().then_some(Cause::NONE),
            Self::All(parts) => parts.iter().try_fold(Cause::NONE, |found, part| Some(found.and(part.cause(context)?))),
            Self::Any(parts) => parts.iter().filter_map(|part| part.cause(context)).reduce(Cause::and),
            Self::PlaceUnset => subject(context.place.is_none()),
            Self::Place(places) => subject(context.place.is_some_and(|place| places.contains(&place))),
            // What is sat down for is asked about, whatever was said of it in another sitting.
            Self::Boundary(codes) if context.is_about_an_issue() => {
                subject(context.boundaries.iter().any(|(code, _)| codes.contains(code)))
            }
            Self::Boundary(codes) => newest(&context.boundaries, codes),
            Self::Category(categories) => newest(&context.concerns, categories),
            Self::Consent(states) => newest(&context.consents, states),
            Self::Status(states) => subject(context.status.is_some_and(|status| states.contains(&status))),
            Self::Said(said) => subject(context.medicines_said.iter().any(|one| said.contains(one))),
            Self::AtLeast(measure, least) => subject(measure.of(context).is_some_and(|load| load >= *least)),
            Self::AtMost(measure, most) => subject(measure.of(context).is_some_and(|load| load <= *most)),
        }
    }

    /// Whether it names `code`, so that it may hold because of it.
    pub(super) fn names_code(&self, code: BoundaryCode) -> bool {
        self.any_part(&|part| matches!(part, Self::Boundary(codes) if codes.contains(&code)))
    }

    /// Whether it names `category`, so that it may hold because of it.
    pub(super) fn names_category(&self, category: Category) -> bool {
        self.any_part(&|part| matches!(part, Self::Category(categories) if categories.contains(&category)))
    }

    /// Whether `is` holds for a part that is not under a "not".
    fn any_part(&self, is: &dyn Fn(&Self) -> bool) -> bool {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().any(|part| part.any_part(is)),
            Self::Not(_) => false,
            leaf => is(leaf),
        }
    }

    /// The condition called `name`: a [`Flag`], a short name for a value, or a boundary code.
    pub(super) const fn named(name: &str, complaint: &str) -> Self {
        let mut i = 0;
        while i < NAMES.len() {
            if same(NAMES[i].0, name) {
                return NAMES[i].1;
            }
            i += 1;
        }
        // One code, as a list that lives for ever.
        let place = place_of::<BoundaryCode>(name, complaint);
        Self::Boundary(BoundaryCode::ALL.split_at(place).1.split_at(1).0)
    }
}

impl Measure {
    fn of(self, context: &Context) -> Option<u8> {
        let (before, after) = (context.load_before, context.load_after);
        match self {
            Self::After => after.map(|load| load.value()),
            Self::Before => before.map(|load| load.value()),
            Self::Rise => Some(after?.value().saturating_sub(before?.value())),
        }
    }
}

/// The names that conditions may use beside boundary codes.
const NAMES: &[(&str, When)] = &[
    ("always", When::Always),
    ("first_meeting", When::Flag(Flag::FirstMeeting)),
    ("agreement_not_said", When::Flag(Flag::AgreementNotSaid)),
    ("open_followup", When::Flag(Flag::OpenFollowup)),
    ("safety_now", When::Flag(Flag::SafetyNow)),
    ("shared_self", When::Flag(Flag::SharedSelf)),
    ("any_boundary", When::Flag(Flag::AnyBoundary)),
    ("consent_pending", When::Flag(Flag::ConsentPending)),
    ("med_conflict", When::Flag(Flag::MedConflict)),
    ("load_trend_up", When::Flag(Flag::LoadTrendUp)),
    ("shared_export", When::Flag(Flag::SharedExport)),
    ("escalation_open", When::Flag(Flag::EscalationOpen)),
    ("promised_back", When::Flag(Flag::PromisedBack)),
    ("after_now", When::Flag(Flag::AfterNow)),
    ("flags", When::Flag(Flag::Flags)),
    ("stopped", When::Said(&[MedicinesSaid::Stopped])),
    ("faith", When::Said(&[MedicinesSaid::Faith])),
    ("no_show", When::Status(&[MeetingStatus::NoShow])),
];

/// The value that is stored under `key`; stops the compiler with `complaint` if there is none.
pub(super) const fn value<T: Choice>(key: &str, complaint: &str) -> T {
    T::ALL[place_of::<T>(key, complaint)]
}

const fn place_of<T: Choice>(key: &str, complaint: &str) -> usize {
    let mut i = 0;
    while i < T::KEYS.len() {
        if same(T::KEYS[i], key) {
            return i;
        }
        i += 1;
    }
    // INVARIANT: runs while compiling, in the initialisers of the tables; the sentence is the compiler's error.
    panic!("{}", complaint)
}

const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}

fn subject(holds: bool) -> Option<Cause> {
    holds.then_some(Cause::SUBJECT)
}

fn newest<T: PartialEq>(logged: &[(T, NaiveDateTime)], wanted: &[T]) -> Option<Cause> {
    logged.iter().filter(|(what, _)| wanted.contains(what)).map(|(_, at)| Cause::written(*at)).reduce(Cause::and)
}
