//! What is worth asking about a meeting: a network meeting has nobody who could have stayed away, and nobody was told
//! anything at a meeting that is still to come.

use super::{FollowUp, Meeting, MeetingKind, MeetingStatus, Sequence};
use crate::journal::choice::known;

/// A question about a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is the field of the same name in `Meeting`")]
pub enum Asked {
    Contact,
    Sequence,
    Place,
    PlaceWish,
    Seen,
    HpPresent,
    Others,
    Duration,
    InitiatedBy,
    Topics,
    SharedSelf,
    StoryBalance,
    Mutual,
    GaveMe,
    LoadBefore,
    LoadAfter,
    FollowUp,
    MedicinesSaid,
    NotSureOf,
    ForTheClinic,
    Consent,
    Reminder,
    Repeats,
    Expense,
}

impl Asked {
    /// Every question.
    pub const ALL: &'static [Self] = &[
        Self::Contact,
        Self::Sequence,
        Self::Place,
        Self::PlaceWish,
        Self::Seen,
        Self::HpPresent,
        Self::Others,
        Self::Duration,
        Self::InitiatedBy,
        Self::Topics,
        Self::SharedSelf,
        Self::StoryBalance,
        Self::Mutual,
        Self::GaveMe,
        Self::LoadBefore,
        Self::LoadAfter,
        Self::FollowUp,
        Self::MedicinesSaid,
        Self::NotSureOf,
        Self::ForTheClinic,
        Self::Consent,
        Self::Reminder,
        Self::Repeats,
        Self::Expense,
    ];
}

impl Meeting {
    /// Whether `asked` is worth asking. What was answered before is asked whatever the meeting has become: an answer that
    /// nobody can see is one that nobody can take back.
    pub fn asks(&self, asked: Asked) -> bool {
        let kind = known(&self.kind).unwrap_or(MeetingKind::OneToOne);
        let status = known(&self.status).unwrap_or(MeetingStatus::Held);
        self.answers(asked) || (of_kind(kind, asked) && of_status(status, asked))
    }

    /// What may have become of it.
    pub fn outcomes(&self) -> &'static [MeetingStatus] {
        use MeetingStatus::{Cancelled, Held, NoShow, Planned};
        if self.is_kind(MeetingKind::OneToOne) || self.is(NoShow) {
            &[Held, Planned, Cancelled, NoShow]
        } else {
            &[Held, Planned, Cancelled]
        }
    }

    /// What may be said `now` to have become of it while it is planned. Before its time it can be called off, and nothing
    /// else has come about yet.
    pub fn outcomes_by(&self, now: chrono::NaiveDateTime) -> Vec<MeetingStatus> {
        let outcomes = self.outcomes().iter().copied().filter(|status| *status != MeetingStatus::Planned);
        outcomes.filter(|status| self.when <= now || *status == MeetingStatus::Cancelled).collect()
    }

    /// The next in its series, still to be planned: of its kind, with the same person, at the same sort of place, under the
    /// same name. Nothing while it is planned itself, when it does not come again, and after the last.
    pub fn next_in_series(&self, now: chrono::NaiveDateTime) -> Option<Self> {
        let repeats = known(&self.repeats)?;
        if self.is(MeetingStatus::Planned) || self.closes() {
            return None;
        }
        let one_to_one = self.is_kind(MeetingKind::OneToOne);
        Some(Self {
            kind: self.kind.clone(),
            contact: self.contact,
            sequence: one_to_one.then(|| Sequence::FollowUp.into()),
            mode: self.mode.clone(),
            place: self.place.clone(),
            when: repeats.next_after(self.when, now),
            reminder: self.reminder.clone(),
            repeats: self.repeats.clone(),
            follows: Some(self.id),
            ..Self::planned(now)
        })
    }

    fn answers(&self, asked: Asked) -> bool {
        match asked {
            Asked::Contact => self.contact.is_some(),
            Asked::Sequence => self.sequence.is_some(),
            Asked::Place => self.place.is_some() || self.mode.is_some(),
            Asked::PlaceWish => self.place_wish.is_some(),
            Asked::Seen => self.seen.is_some(),
            Asked::HpPresent => self.hp_present.is_some(),
            Asked::Others => !self.others.is_empty(),
            Asked::Duration => self.duration.is_some(),
            Asked::InitiatedBy => self.initiated_by.is_some(),
            Asked::Topics => !self.topics.is_empty(),
            Asked::SharedSelf => !self.shared_self.is_empty(),
            Asked::StoryBalance => self.story_balance.is_some(),
            Asked::Mutual => self.mutual.is_some(),
            Asked::GaveMe => !self.gave_me.is_empty(),
            Asked::LoadBefore => self.load_before.is_some(),
            Asked::LoadAfter => self.load_after.is_some(),
            Asked::FollowUp => !self.follow_up.is_empty() || !self.promised.is_blank() || self.request.is_some(),
            Asked::MedicinesSaid => !self.medicines_said.is_empty(),
            Asked::NotSureOf => !self.not_sure_of.is_empty(),
            Asked::ForTheClinic => !self.for_the_clinic.is_empty(),
            Asked::Consent => self.consent != Default::default(),
            Asked::Reminder => !self.reminder.is_blank(),
            Asked::Repeats => self.repeats.is_some(),
            Asked::Expense => self.expense != Default::default(),
        }
    }
}

impl FollowUp {
    /// Whether it may follow any meeting; the others are about the person met.
    pub fn fits_all(self) -> bool {
        match self {
            Self::Nothing | Self::NewMeeting | Self::Promised => true,
            Self::WantsClinic | Self::HandOver | Self::Close => false,
        }
    }
}

/// Whether something is worth asking of a meeting of this kind. The person met stands in no other than one of one to one.
fn of_kind(kind: MeetingKind, asked: Asked) -> bool {
    use Asked as A;
    match kind {
        MeetingKind::OneToOne => true,
        MeetingKind::Network => {
            matches!(asked, A::Seen | A::SharedSelf | A::Mutual) || of_kind(MeetingKind::Training, asked)
        }
        MeetingKind::Training => matches!(
            asked,
            A::Place
                | A::Duration
                | A::Topics
                | A::GaveMe
                | A::LoadBefore
                | A::LoadAfter
                | A::NotSureOf
                | A::FollowUp
                | A::Reminder
                | A::Repeats
                | A::Expense
        ),
    }
}

/// Whether something is worth asking of a meeting that this became of.
fn of_status(status: MeetingStatus, asked: Asked) -> bool {
    use Asked as A;
    match status {
        MeetingStatus::Held => !matches!(asked, A::Reminder | A::Repeats),
        MeetingStatus::Planned => matches!(
            asked,
            A::Contact
                | A::Sequence
                | A::Place
                | A::PlaceWish
                | A::HpPresent
                | A::Others
                | A::InitiatedBy
                | A::LoadBefore
                | A::Reminder
                | A::Repeats
        ),
        MeetingStatus::Cancelled => {
            matches!(asked, A::Contact | A::Sequence | A::LoadAfter | A::FollowUp | A::Expense)
        }
        MeetingStatus::NoShow => {
            matches!(asked, A::Place | A::LoadBefore) || of_status(MeetingStatus::Cancelled, asked)
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, NaiveDateTime};

    use super::super::{Repeats, Topic};
    use super::*;
    use crate::journal::{Choice, Id, PrivateText};

    fn now() -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 3, 4).unwrap().and_hms_opt(12, 0, 0).unwrap()
    }

    fn meeting(kind: MeetingKind, status: MeetingStatus) -> Meeting {
        Meeting { kind: Some(kind.into()), status: Some(status.into()), ..Meeting::new(now()) }
    }

    fn asked(kind: MeetingKind, status: MeetingStatus) -> Vec<Asked> {
        Asked::ALL.iter().copied().filter(|asked| meeting(kind, status).asks(*asked)).collect()
    }

    #[test]
    fn a_network_meeting_and_training_ask_about_nobody() {
        let of_somebody = [
            Asked::Contact,
            Asked::Sequence,
            Asked::HpPresent,
            Asked::Others,
            Asked::InitiatedBy,
            Asked::PlaceWish,
            Asked::StoryBalance,
            Asked::MedicinesSaid,
            Asked::ForTheClinic,
            Asked::Consent,
        ];
        for status in MeetingStatus::ALL {
            for kind in [MeetingKind::Network, MeetingKind::Training] {
                assert!(asked(kind, *status).iter().all(|asked| !of_somebody.contains(asked)), "{kind:?} {status:?}");
            }
        }
        assert!(of_somebody.iter().all(|one| asked(MeetingKind::OneToOne, MeetingStatus::Held).contains(one)));
    }

    #[test]
    fn nobody_stays_away_from_a_network_meeting() {
        assert!(meeting(MeetingKind::OneToOne, MeetingStatus::Held).outcomes().contains(&MeetingStatus::NoShow));
        assert!(!meeting(MeetingKind::Network, MeetingStatus::Held).outcomes().contains(&MeetingStatus::NoShow));
    }

    #[test]
    fn before_its_time_a_meeting_can_only_be_called_off() {
        use MeetingStatus::{Cancelled, Held, NoShow, Planned};
        let mut planned = meeting(MeetingKind::OneToOne, Planned);
        assert_eq!(planned.outcomes_by(now()), [Held, Cancelled, NoShow], "its time has come");
        planned.when += chrono::TimeDelta::minutes(1);
        assert_eq!(planned.outcomes_by(now()), [Cancelled]);
        // So the next of a series is at the hour of the series, and not at that of the tap.
        planned.repeats = Some(Repeats::Weekly.into());
        let hour = planned.when.time();
        for status in planned.outcomes_by(now()) {
            let mut became = planned.clone();
            became.becomes(status, now());
            assert_eq!(became.next_in_series(now()).unwrap().when.time(), hour);
        }
    }

    #[test]
    fn what_did_not_take_place_asks_neither_about_topics_nor_about_what_was_said() {
        for status in [MeetingStatus::Planned, MeetingStatus::Cancelled, MeetingStatus::NoShow] {
            for one in [Asked::Topics, Asked::Duration, Asked::MedicinesSaid, Asked::SharedSelf, Asked::Consent] {
                assert!(!asked(MeetingKind::OneToOne, status).contains(&one), "{status:?} {one:?}");
            }
        }
        assert!(asked(MeetingKind::OneToOne, MeetingStatus::NoShow).contains(&Asked::Expense), "the way was made");
    }

    #[test]
    fn an_answer_is_never_hidden() {
        let mut meeting = meeting(MeetingKind::OneToOne, MeetingStatus::Held);
        meeting.contact = Some(Id::random());
        meeting.topics.toggle(Topic::Grief);
        meeting.kind = Some(MeetingKind::Network.into());
        meeting.status = Some(MeetingStatus::Cancelled.into());
        assert!(meeting.asks(Asked::Contact) && meeting.asks(Asked::Topics));
    }

    #[test]
    fn the_next_of_a_series_is_like_the_last_and_takes_nothing_of_what_was_said() {
        let mut last = meeting(MeetingKind::OneToOne, MeetingStatus::Held);
        last.contact = Some(Id::random());
        last.repeats = Some(Repeats::Weekly.into());
        last.reminder = PrivateText::new("coffee");
        last.note = PrivateText::new("what was said");
        last.topics.toggle(Topic::Grief);
        let next = last.next_in_series(now()).unwrap();
        assert!(next.is(MeetingStatus::Planned) && next.id != last.id);
        assert_eq!((next.contact, next.follows), (last.contact, Some(last.id)));
        assert_eq!(next.when.date(), NaiveDate::from_ymd_opt(2026, 3, 11).unwrap());
        assert!(next.note.is_blank() && next.topics.is_empty() && next.reminder == last.reminder);
    }

    #[test]
    fn a_series_waits_for_the_one_that_is_planned_and_ends_with_the_last() {
        let mut meeting = meeting(MeetingKind::OneToOne, MeetingStatus::Planned);
        meeting.repeats = Some(Repeats::Monthly.into());
        assert!(meeting.next_in_series(now()).is_none(), "it is planned itself");
        meeting.becomes(MeetingStatus::Cancelled, now());
        assert!(meeting.next_in_series(now()).is_some(), "a cancelled one does not end the series");
        meeting.sequence = Some(Sequence::Closing.into());
        assert!(meeting.next_in_series(now()).is_none(), "it was the last");
    }
}
