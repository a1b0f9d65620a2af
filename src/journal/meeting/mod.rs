//! A meeting: what was, where, how long, and how it was to be there.

mod asked;
mod choices;
mod series;

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::choice::{Kept, Picks, chosen};
use super::claim::Expense;
use super::consent::Consent;
use super::contact::Contact;
use super::id::Id;
use super::load::Load;
use super::newer::NewerFields;
use super::text::PrivateText;

pub use asked::Asked;
pub use choices::{
    Duration, FollowUp, ForTheClinic, GaveMe, HpPresent, InitiatedBy, MedicinesSaid, MeetingKind, MeetingStatus, Mode,
    Mutual, NotSureOf, Other, Place, PlaceWish, Repeats, Seen, Sequence, SharedSelf, StoryBalance, Topic,
};

/// A meeting with one person, a network meeting, or training.
///
/// Which of its facts are the supporter's own and which belong to the person met stands in [`super::consent`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Meeting {
    /// What the entry is called.
    #[serde(skip)]
    pub id: Id<Meeting>,
    /// When it was written down, in the phone's local time.
    pub written: NaiveDateTime,
    /// When it was, or will be, in the phone's local time. Exact here; a summary gets the month.
    pub when: NaiveDateTime,
    /// With one person, with other supporters, or training.
    pub kind: Option<Kept<MeetingKind>>,
    /// Planned, held, cancelled or missed.
    pub status: Option<Kept<MeetingStatus>>,
    /// Whom it was with.
    pub contact: Option<Id<Contact>>,
    /// First, follow-up or closing.
    pub sequence: Option<Kept<Sequence>>,
    /// In person or at a distance.
    pub mode: Option<Kept<Mode>>,
    /// The kind of place.
    pub place: Option<Kept<Place>>,
    /// Whose wish the place was.
    pub place_wish: Option<Kept<PlaceWish>>,
    /// Who could see.
    pub seen: Option<Kept<Seen>>,
    /// Whether the professional was there.
    pub hp_present: Option<Kept<HpPresent>>,
    /// Who else was there.
    pub others: Picks<Other>,
    /// How long it was.
    pub duration: Option<Kept<Duration>>,
    /// Who asked for it.
    pub initiated_by: Option<Kept<InitiatedBy>>,
    /// What it was about.
    pub topics: Picks<Topic>,
    /// What the supporter told of their own.
    pub shared_self: Picks<SharedSelf>,
    /// Whether that was hope, hard times, or both.
    pub story_balance: Option<Kept<StoryBalance>>,
    /// What the meeting did to the supporter.
    pub mutual: Option<Kept<Mutual>>,
    /// What it gave the supporter.
    pub gave_me: Picks<GaveMe>,
    /// How heavy it was before.
    pub load_before: Option<Load>,
    /// How heavy it was afterwards.
    pub load_after: Option<Load>,
    /// What comes next.
    pub follow_up: Picks<FollowUp>,
    /// What was promised, in the supporter's words.
    pub promised: PrivateText,
    /// Whether that was kept. Not in entries from before it could be said.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub promise_kept: bool,
    /// What was said of the medicines.
    pub medicines_said: Picks<MedicinesSaid>,
    /// What the supporter was asked and was not sure of.
    pub not_sure_of: Picks<NotSureOf>,
    /// What the clinic could do better.
    pub for_the_clinic: Picks<ForTheClinic>,
    /// What the person asked the supporter to tell the clinic. It counts while [`FollowUp::WantsClinic`] is picked: see
    /// [`Meeting::wish_for_clinic`].
    pub request: Option<Request>,
    /// What the person met has said about passing on what was talked about.
    pub consent: Consent,
    /// Money spent and owed. Exported apart from everything else.
    pub expense: Expense,
    /// What Today calls it while it is planned, in the supporter's words: something that says nothing to anybody else.
    pub reminder: PrivateText,
    /// How often it comes again.
    pub repeats: Option<Kept<Repeats>>,
    /// The meeting before it in its series.
    pub follows: Option<Id<Meeting>>,
    /// In the supporter's words.
    pub note: PrivateText,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

impl Meeting {
    /// A meeting held just now with one person.
    pub fn new(now: NaiveDateTime) -> Self {
        Self {
            id: Id::random(),
            written: now,
            when: now,
            kind: Some(MeetingKind::OneToOne.into()),
            status: Some(MeetingStatus::Held.into()),
            ..Self::default()
        }
    }

    /// A meeting that is still to come. When is the supporter's to say.
    pub fn planned(now: NaiveDateTime) -> Self {
        Self { status: Some(MeetingStatus::Planned.into()), ..Self::new(now) }
    }

    /// What became of it: one that was planned for later has come about by now.
    pub fn becomes(&mut self, status: MeetingStatus, now: NaiveDateTime) {
        self.status = Some(status.into());
        if matches!(status, MeetingStatus::Held | MeetingStatus::NoShow) {
            self.when = self.when.min(now);
        }
    }

    /// Whether it says that it has been, at a time that has not: a slip in the day or the year, which would stand in every
    /// count and claim until then.
    pub fn is_ahead_of(&self, now: NaiveDateTime) -> bool {
        (self.is(MeetingStatus::Held) || self.is(MeetingStatus::NoShow)) && self.when > now
    }

    /// Whether the supporter wrote anything in words of their own.
    pub fn has_words(&self) -> bool {
        !self.note.is_blank() || !self.promised.is_blank() || !self.reminder.is_blank()
    }

    /// Takes out what the supporter wrote in words of their own.
    pub fn clear_words(&mut self) {
        self.note = PrivateText::default();
        self.promised = PrivateText::default();
        self.reminder = PrivateText::default();
    }

    /// What the person wants the clinic to get in touch about, while they do. When it is said that they do not, what was
    /// answered about it stays, in case that was a slip, and counts for nothing.
    pub fn wish_for_clinic(&self) -> Option<&Request> {
        self.request.as_ref().filter(|_| self.follow_up.has(FollowUp::WantsClinic))
    }

    /// Whether the person met still has a promise from the supporter to come. What was promised may stand there in words
    /// although the promise was taken back.
    pub fn owes_something(&self) -> bool {
        self.follow_up.has(FollowUp::Promised) && !self.promise_kept
    }

    /// Whether it was planned, its time has come and gone, and nobody has said what became of it.
    pub fn waits_for_outcome(&self, now: NaiveDateTime) -> bool {
        self.is(MeetingStatus::Planned) && self.when <= now
    }

    /// Whether it was, or was meant as, the last with this person.
    pub fn closes(&self) -> bool {
        chosen(&self.sequence, Sequence::Closing) || self.follow_up.has(FollowUp::Close)
    }

    /// Whether it was held with one person, which is what "meetings" means in a summary.
    pub fn held_one_to_one(&self) -> bool {
        self.is(MeetingStatus::Held) && self.is_kind(MeetingKind::OneToOne)
    }

    /// Whether its status is `status`.
    pub fn is(&self, status: MeetingStatus) -> bool {
        chosen(&self.status, status)
    }

    /// Whether it is of `kind`. A meeting that does not say is with one person.
    pub fn is_kind(&self, kind: MeetingKind) -> bool {
        match &self.kind {
            Some(kept) => kept.is(kind),
            None => kind == MeetingKind::OneToOne,
        }
    }
}

/// Something the person met wants the clinic to hear, with its own consent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Request {
    /// What the person would like the clinic to get in touch about.
    pub about: Option<Kept<Topic>>,
    /// What they said about passing it on.
    pub consent: Consent,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

#[cfg(test)]
mod tests {
    use chrono::{Days, NaiveDate};

    use super::*;

    #[test]
    fn a_wish_that_was_taken_back_is_none_and_a_promise_that_was_kept_is_not_owed() {
        let mut meeting = Meeting::new(NaiveDateTime::default());
        meeting.request = Some(Request::default());
        meeting.promised = PrivateText::new("a book");
        assert!(meeting.wish_for_clinic().is_none() && !meeting.owes_something());
        meeting.follow_up.toggle(FollowUp::WantsClinic);
        meeting.follow_up.toggle(FollowUp::Promised);
        assert!(meeting.wish_for_clinic().is_some() && meeting.owes_something());
        meeting.promise_kept = true;
        assert!(!meeting.owes_something());
    }

    #[test]
    fn a_meeting_planned_for_tomorrow_that_took_place_took_place_by_now() {
        let now = NaiveDate::from_ymd_opt(2026, 3, 4).unwrap().and_hms_opt(12, 0, 0).unwrap();
        let tomorrow = now.checked_add_days(Days::new(1)).unwrap();
        for (status, when) in
            [(MeetingStatus::Held, now), (MeetingStatus::NoShow, now), (MeetingStatus::Cancelled, tomorrow)]
        {
            let mut meeting = Meeting { when: tomorrow, ..Meeting::planned(now) };
            meeting.becomes(status, now);
            assert!(meeting.is(status));
            assert_eq!(meeting.when, when, "{status:?}");
        }
    }

    #[test]
    fn only_what_has_been_can_be_ahead_of_its_time() {
        let now = NaiveDate::from_ymd_opt(2026, 3, 4).unwrap().and_hms_opt(12, 0, 0).unwrap();
        for (status, ahead) in [
            (MeetingStatus::Held, true),
            (MeetingStatus::NoShow, true),
            (MeetingStatus::Cancelled, false),
            (MeetingStatus::Planned, false),
        ] {
            let at = |when| Meeting { status: Some(status.into()), when, ..Meeting::new(now) }.is_ahead_of(now);
            let minute = chrono::TimeDelta::minutes(1);
            assert_eq!((at(now - minute), at(now), at(now + minute)), (false, false, ahead), "{status:?}");
        }
    }
}
