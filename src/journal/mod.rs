//! The journal: what a peer supporter writes down. The domain, without input or output.
//!
//! An entry is a struct of closed choices ([`Choice`]) and the supporter's own words ([`PrivateText`]). Choices are kept
//! as stable text keys and entries as maps, so that what a newer version wrote survives here. [`consent`] says what is
//! mine and what is theirs; [`Journal::disclose`] is the only way from the journal to a summary.

mod about;
mod boundary;
mod came_up;
pub(crate) mod cbor;
mod choice;
mod claim;
mod clinic_note;
mod concerning;
pub mod consent;
mod consent_copies;
mod consent_history;
mod consent_waits;
mod consent_word;
mod contact;
mod debrief;
mod disclose;
mod disclosure;
mod entry;
mod envelope;
mod escalation;
mod follow_up;
mod held;
mod id;
mod in_hand;
mod ledger;
mod load;
mod lookback;
mod meeting;
mod newer;
mod notebook;
mod period;
mod picking;
mod question;
mod role;
mod script;
pub mod search;
mod share;
mod supervision;
mod text;
mod trusted;
mod waiting;
mod ways;
pub(crate) mod wiped;

pub use about::Lapsed;
pub use boundary::{BoundaryCode, BoundaryIssue, BoundaryStatus, Direction, Handling};
pub use came_up::CameUp;
pub(crate) use choice::choices;
pub use choice::{Choice, Kept, NewerKey, Picks, chosen, known};
pub use claim::{Currency, Expense, Honorarium, MOST_HUNDREDTHS, MOST_TENTHS, Rates};
pub use clinic_note::ClinicNote;
pub use consent::{Consent, ConsentState, CouldNotAskWhy, Exportable};
pub use consent_word::ConsentChange;
pub use contact::{Contact, OpeningAgreement};
pub use debrief::{Answer, Debrief, Phase, SafetyAnswer, TalkAnswer};
pub use disclosure::{
    Allowed, AskedQuestion, Concern, ConcernStanding, Disclosure, ENOUGH_PEOPLE, MoreNumbers, Numbers, PeopleMet,
    PlaceGroup, QuestionStanding, Receipt, Told, ToldDay, Trend,
};
pub use entry::{DecodeError, Entry, EntryId, EntryRef, Kind, NewerEntry};
pub use escalation::{Category, Done, Escalation, EscalationStatus, Level, Receiver, Repair, Said, ToldFirst};
pub use follow_up::{FollowUpItem, FollowUpOwner};
pub use held::after_holding;
pub use id::Id;
pub use ledger::ChangedMind;
pub use load::Load;
pub use lookback::{LookBack, MeanLoad, Month, Span, Week};
pub use meeting::{
    Asked, Duration, FollowUp, ForTheClinic, GaveMe, HpPresent, InitiatedBy, MedicinesSaid, Meeting, MeetingKind,
    MeetingStatus, Mode, Mutual, NotSureOf, Other, Place, PlaceWish, Repeats, Request, Seen, Sequence, SharedSelf,
    StoryBalance, Topic,
};
pub use newer::NewerFields;
pub use notebook::Journal;
pub use period::Period;
pub use picking::{NoLongerHolds, Pickable, PickableNote, StillHolds};
pub use question::{Need, Question, QuestionTheme};
pub use role::{OwnLimit, RoleAgreement, RolePoint, TrainingDone, TrainingTopic};
pub use script::OwnScript;
pub use share::{CopyDigest, Share, ShareAnswer, ShareThrough, ShareWay, SharedPart, SharedUnder};
pub use supervision::{AgendaItem, Outcome, SupervisionSession, SupervisionStatus, Towards};
pub use text::PrivateText;
pub use trusted::{TrustedContact, TrustedRole};
pub use waiting::Waiting;
pub use ways::Way;
