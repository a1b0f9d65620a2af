//! A boundary issue: a place where the supporter felt a limit.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::choice::{Kept, choices, chosen};
use super::consent::Consent;
use super::contact::Contact;
use super::id::Id;
use super::load::Load;
use super::meeting::Meeting;
use super::newer::NewerFields;
use super::question::Question;
use super::text::PrivateText;

/// One boundary issue.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BoundaryIssue {
    /// What the entry is called.
    #[serde(skip)]
    pub id: Id<BoundaryIssue>,
    /// When it was written down, in the phone's local time.
    pub written: NaiveDateTime,
    /// When it happened, in the phone's local time: what was said, or the meeting that it came up in, or else when it was begun.
    pub when: NaiveDateTime,
    /// The meeting it came up in.
    pub meeting: Option<Id<Meeting>>,
    /// Whom it concerns.
    pub contact: Option<Id<Contact>>,
    /// Whom the meeting was with that it came up in, once that was deleted. While that is there, it says so itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub met: Option<Id<Contact>>,
    /// What it is about.
    pub code: Option<Kept<BoundaryCode>>,
    /// Where it came from.
    pub direction: Option<Kept<Direction>>,
    /// What the supporter did.
    pub handling: Option<Kept<Handling>>,
    /// Where it stands.
    pub status: Option<Kept<BoundaryStatus>>,
    /// What the supporter wants to ask about it.
    pub question: Option<Kept<Question>>,
    /// How it feels.
    pub feeling: Option<Load>,
    /// What the person met has said about passing it on, where it is theirs.
    pub consent: Consent,
    /// In the supporter's words.
    pub note: PrivateText,
    /// While it is being written: whether it is to be brought to supervision. Once it is saved, the agenda says that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bring: Option<bool>,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

impl BoundaryIssue {
    /// An open issue, written down `now`.
    pub fn new(now: NaiveDateTime) -> Self {
        Self { id: Id::random(), written: now, when: now, status: Some(BoundaryStatus::Open.into()), ..Self::default() }
    }

    /// An open issue that came up in `meeting`, written down `now`.
    pub fn of_meeting(meeting: &Meeting, now: NaiveDateTime) -> Self {
        // What is only planned has not brought anything up.
        let when = if meeting.when <= now { meeting.when } else { now };
        Self { meeting: Some(meeting.id), contact: meeting.contact, when, ..Self::new(now) }
    }

    /// Whether there is anything in it that one could read, or talk about: what it is about, or words of one's own.
    pub fn says_something(&self) -> bool {
        self.code.is_some() || !self.note.is_blank()
    }

    /// Whether it still waits for an answer.
    pub fn is_open(&self) -> bool {
        !chosen(&self.status, BoundaryStatus::Settled)
    }
}

choices! {
    /// What a boundary issue is about.
    pub enum BoundaryCode {
        /// Time and availability.
        Time = "time_availability",
        /// Where to meet.
        MeetingPlace = "meeting_place",
        /// The other person is attracted to the supporter.
        AttractionFromThem = "attraction_from_them",
        /// The supporter is attracted to the other person.
        AttractionFromMe = "attraction_from_me",
        /// Contact in social media.
        SocialMedia = "social_media_contact",
        /// Advice about medicines.
        MedicationAdvice = "medication_advice",
        /// Torn about what may be passed on.
        ConfidentialityDilemma = "confidentiality_dilemma",
        /// Contact outside agreed hours.
        OutsideHours = "outside_hours",
        /// A telephone number was given.
        PhoneNumber = "phone_number_shared",
        /// Friend or peer supporter.
        Friendship = "friendship",
        /// Sexual contact.
        SexualContact = "sexual_contact",
        /// Being seen together.
        SeenTogether = "seen_together",
        /// At home with one of the two.
        HomeVisit = "home_visit",
        /// Being alone with someone, and safety.
        LoneMeeting = "lone_meeting_safety",
        /// Money and gifts.
        MoneyGifts = "money_gifts",
        /// Practical help beyond the role.
        PracticalHelp = "practical_help_beyond_role",
        /// Faith against treatment.
        FaithVsTreatment = "faith_vs_treatment",
        /// The supporter said more than they wanted.
        ConfidentialitySlip = "confidentiality_slip",
        /// Same circle, same clinic, same workplace.
        DualRelationship = "dual_relationship",
        /// What the role is.
        RoleClarity = "role_clarity",
        /// What the professional expects.
        HpExpectation = "hp_expectation",
        /// The supporter told more of their own than they wanted.
        SelfDisclosureRegret = "self_disclosure_regret",
        /// The supporter's own story was stirred.
        OwnStory = "own_story_triggered",
        /// Not a good match.
        Mismatch = "mismatch",
        /// The other person leans heavily.
        Dependency = "dependency",
        /// The supporter was treated badly.
        Discrimination = "discrimination_toward_me",
        /// Something else.
        Other = "other",
    }
    common [Time, MeetingPlace, AttractionFromThem, OutsideHours, MedicationAdvice, ConfidentialityDilemma]

    /// Where an issue came from.
    pub enum Direction {
        /// From the person met.
        FromThem = "from_them",
        /// From the supporter.
        FromMe = "from_me",
        /// From the clinic.
        FromClinic = "from_clinic",
    }

    /// What the supporter did.
    pub enum Handling {
        /// Named it.
        NamedIt = "named_it",
        /// Took a pause.
        Paused = "paused",
        /// Let it pass.
        LetItPass = "let_it_pass",
        /// Ended the meeting.
        Ended = "ended",
    }

    /// Where an issue stands.
    pub enum BoundaryStatus {
        /// Open.
        Open = "open",
        /// It has been to supervision.
        Brought = "brought_to_supervision",
        /// Settled.
        Settled = "settled",
    }
}

#[cfg(test)]
mod tests {
    use chrono::{Days, NaiveDate};

    use super::*;

    fn noon() -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 3, 12).unwrap().and_hms_opt(12, 0, 0).unwrap()
    }

    #[test]
    fn a_limit_of_a_meeting_is_of_its_day_and_its_person() {
        let monday = Meeting { contact: Some(Id::random()), ..Meeting::new(noon() - Days::new(3)) };
        let issue = BoundaryIssue::of_meeting(&monday, noon());
        assert_eq!((issue.meeting, issue.contact), (Some(monday.id), monday.contact));
        assert_eq!((issue.when, issue.written), (monday.when, noon()));
        let to_come = Meeting::new(noon() + Days::new(3));
        assert_eq!(BoundaryIssue::of_meeting(&to_come, noon()).when, noon(), "nothing has come up there yet");
    }

    #[test]
    fn a_limit_without_a_code_and_without_a_word_says_nothing() {
        let mut issue = BoundaryIssue::new(noon());
        issue.handling = Some(Handling::NamedIt.into());
        issue.note = PrivateText::new(" \n");
        assert!(!issue.says_something());
        issue.note = PrivateText::new("once more");
        assert!(issue.says_something());
        let coded = BoundaryIssue { code: Some(BoundaryCode::Time.into()), ..BoundaryIssue::new(noon()) };
        assert!(coded.says_something());
    }
}
