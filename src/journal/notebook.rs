//! All entries together, in memory: what the screens and the summary look things up in.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use super::boundary::BoundaryIssue;
use super::claim::Rates;
use super::clinic_note::ClinicNote;
use super::contact::Contact;
use super::debrief::Debrief;
use super::entry::{Entry, EntryId, EntryRef, Kind};
use super::escalation::Escalation;
use super::id::Id;
use super::meeting::{Meeting, MeetingStatus};
use super::role::RoleAgreement;
use super::script::OwnScript;
use super::share::Share;
use super::supervision::SupervisionSession;
use super::trusted::TrustedContact;

/// The journal: every entry, by its identity. It holds what the vault holds and nothing else.
#[derive(Default)]
pub struct Journal {
    /// In boxes: an entry has many fields, and a map of large values keeps room for half as many again.
    entries: BTreeMap<EntryId, Box<Entry>>,
}

impl Journal {
    /// A journal of `entries`.
    pub fn of(entries: impl IntoIterator<Item = Entry>) -> Self {
        Self::of_boxed(entries.into_iter().map(Box::new))
    }

    /// A journal of entries that are in their boxes already.
    pub(crate) fn of_boxed(entries: impl IntoIterator<Item = Box<Entry>>) -> Self {
        Self { entries: entries.into_iter().map(|entry| (entry.id(), entry)).collect() }
    }

    /// Puts `entry` in, over an earlier version of itself.
    pub fn put(&mut self, entry: Entry) {
        self.entries.insert(entry.id(), Box::new(entry));
    }

    /// Takes an entry out.
    pub fn remove(&mut self, id: EntryId) -> Option<Entry> {
        self.entries.remove(&id).map(|entry| *entry)
    }

    /// The entry that `reference` points at, if it is still there.
    pub fn find(&self, reference: &EntryRef) -> Option<&Entry> {
        self.entries.get(&reference.id).map(Box::as_ref)
    }

    /// The entry with this identity, of whatever kind, if it is there.
    pub fn get(&self, id: EntryId) -> Option<&Entry> {
        self.entries.get(&id).map(Box::as_ref)
    }

    /// Every entry, in no order that matters.
    pub fn all(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values().map(Box::as_ref)
    }

    /// Everything that belongs in the timeline, newest first: all but people, numbers to call, the role, the rates,
    /// scripts and the clinic's text, a supervision that has not been held, and what this version does not know.
    pub fn timeline(&self) -> Vec<&Entry> {
        let mut entries: Vec<&Entry> = self
            .entries
            .values()
            .map(Box::as_ref)
            .filter(|entry| match entry {
                Entry::Supervision(session) => !session.is_planned(),
                _ => !matches!(
                    entry.kind(),
                    None | Some(
                        Kind::Contact | Kind::Trusted | Kind::Role | Kind::Rates | Kind::Script | Kind::ClinicNote
                    )
                ),
            })
            .collect();
        entries.sort_by_key(|entry| std::cmp::Reverse((entry.when(), entry.written(), entry.id())));
        entries
    }

    /// How many entries a newer version wrote that this one cannot show.
    pub fn newer(&self) -> usize {
        self.entries.values().filter(|entry| entry.kind().is_none()).count()
    }

    /// The debriefs about `entry`, newest first.
    pub fn debriefs_of(&self, entry: &EntryRef) -> Vec<&Debrief> {
        let mut found: Vec<&Debrief> =
            self.debriefs().filter(|debrief| debrief.about.as_ref() == Some(entry)).collect();
        found.sort_by_key(|debrief| std::cmp::Reverse(debrief.written));
        found
    }

    /// The last supervision session that was held, if any.
    pub fn last_supervision(&self) -> Option<&SupervisionSession> {
        self.sessions().filter(|session| !session.is_planned()).max_by_key(|session| session.when)
    }

    /// The session that is planned, which carries the agenda.
    pub fn planned_supervision(&self) -> Option<&SupervisionSession> {
        self.sessions().filter(|session| session.is_planned()).max_by_key(|session| session.written)
    }

    /// The last meeting before `now`, whatever became of it, and the next one that is planned.
    pub fn around(&self, now: NaiveDateTime) -> (Option<&Meeting>, Option<&Meeting>) {
        let last = self.meetings().filter(|meeting| meeting.when <= now).max_by_key(|meeting| meeting.when);
        let planned = self.meetings().filter(|meeting| meeting.is(MeetingStatus::Planned));
        let next = planned.filter(|meeting| meeting.when > now).min_by_key(|meeting| meeting.when);
        (last, next)
    }
}

/// A look-up by identity and a walk over all, for each kind.
macro_rules! by_kind {
    ($($kind:ident: $entry:ty, $one:ident, $all:ident, $what:literal;)+) => {
        impl Journal { $(
            #[doc = concat!("The ", $what, " with this identity, if it is still there.")]
            pub fn $one(&self, id: Id<$entry>) -> Option<&$entry> {
                match self.entries.get(&EntryId::from_bytes(id.bytes())).map(Box::as_ref) {
                    Some(Entry::$kind(entry)) => Some(entry),
                    _ => None,
                }
            }

            #[doc = concat!("Every ", $what, ", in no order.")]
            pub fn $all(&self) -> impl Iterator<Item = &$entry> {
                self.entries.values().filter_map(|entry| match &**entry {
                    Entry::$kind(entry) => Some(entry),
                    _ => None,
                })
            }
        )+ }
    };
}

by_kind! {
    Contact: Contact, contact, contacts, "person met";
    Meeting: Meeting, meeting, meetings, "meeting";
    Boundary: BoundaryIssue, boundary, boundaries, "boundary issue";
    Escalation: Escalation, escalation, escalations, "concern";
    Debrief: Debrief, debrief, debriefs, "debrief";
    Supervision: SupervisionSession, session, sessions, "supervision session";
    Share: Share, share, shares, "shared summary";
    Trusted: TrustedContact, trusted, trusted_contacts, "number to call";
    Role: RoleAgreement, role, roles, "role agreement";
    Rates: Rates, rates, all_rates, "set of rates";
    Script: OwnScript, own_script_called, scripts, "script in one's own words";
    ClinicNote: ClinicNote, clinic_note, clinic_notes, "text of the clinic's";
}
