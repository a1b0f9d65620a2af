//! The closed choices of a meeting.

use crate::journal::choices;

choices! {
    /// What sort of meeting it is.
    pub enum MeetingKind {
        /// With one person.
        OneToOne = "one_to_one",
        /// Peer supporters among themselves.
        Network = "network",
        /// Training for the role.
        Training = "training",
    }

    /// What became of it.
    pub enum MeetingStatus {
        /// It took place.
        Held = "held",
        /// Still to come.
        Planned = "planned",
        /// Called off beforehand.
        Cancelled = "cancelled",
        /// The other person did not come.
        NoShow = "no_show",
    }

    /// Where in the row of meetings it stands.
    pub enum Sequence {
        /// The first with this person.
        First = "first",
        /// One of several.
        FollowUp = "follow_up",
        /// The last.
        Closing = "closing",
    }

    /// How the two met.
    pub enum Mode {
        /// Face to face.
        InPerson = "in_person",
        /// By video.
        Video = "video",
        /// By telephone.
        Phone = "phone",
        /// In writing.
        TextChat = "text_chat",
    }

    /// The kind of place. Never its name.
    pub enum Place {
        /// The outpatient clinic.
        Clinic = "clinic",
        /// A café or another public room.
        Cafe = "cafe",
        /// A walk, outdoors.
        Outdoors = "outdoors",
        /// On a screen.
        Online = "online",
        /// A library or community venue.
        CommunityVenue = "community_venue",
        /// A voluntary organisation.
        Ngo = "ngo",
        /// Another hospital.
        OtherHospital = "other_hospital",
        /// The supporter's home.
        MyHome = "my_home",
        /// The other person's home.
        TheirHome = "their_home",
        /// A car.
        Car = "car",
        /// Somewhere else.
        Other = "other",
    }
    common [Clinic, Cafe, Outdoors, Online]

    /// Whose wish the place was.
    pub enum PlaceWish {
        /// The person met.
        Theirs = "theirs",
        /// The supporter.
        Mine = "mine",
        /// The clinic.
        Clinic = "clinic",
        /// Both.
        Joint = "joint",
    }

    /// Who could see the two together.
    pub enum Seen {
        /// Nobody could see.
        Nobody = "nobody",
        /// Somebody might wonder.
        MightWonder = "might_wonder",
        /// They were seen.
        Seen = "seen",
        /// They were seen, and it was fine.
        SeenAndFine = "seen_and_fine",
    }

    /// Whether the professional was there.
    pub enum HpPresent {
        /// Not there.
        No = "no",
        /// At the start only.
        StartOnly = "start_only",
        /// All the way.
        Whole = "whole",
        /// On call afterwards.
        OnCall = "on_call",
    }

    /// Who else was there.
    pub enum Other {
        /// Nobody.
        Nobody = "none",
        /// An interpreter.
        Interpreter = "interpreter",
        /// Partner or family.
        Family = "family",
        /// A friend.
        Friend = "friend",
        /// A child.
        Child = "child",
    }

    /// How long it was, in bands.
    pub enum Duration {
        /// Under half an hour.
        Under30 = "under_30",
        /// 30 to 60 minutes.
        Min30To60 = "30_60",
        /// 60 to 90 minutes.
        Min60To90 = "60_90",
        /// More than 90 minutes.
        Over90 = "over_90",
        /// Much of a day.
        MuchOfADay = "much_of_a_day",
    }

    /// Who asked for the meeting.
    pub enum InitiatedBy {
        /// The clinic.
        Clinic = "clinic",
        /// The person met.
        Person = "person",
        /// The supporter.
        Me = "me",
    }

    /// What was talked about.
    pub enum Topic {
        /// Loneliness and belonging.
        Loneliness = "loneliness",
        /// A new diagnosis, fear.
        NewDiagnosis = "new_diagnosis",
        /// Telling others.
        TellingOthers = "telling_others",
        /// Stigma and shame.
        Stigma = "stigma",
        /// Knowledge about HIV, U=U.
        Knowledge = "knowledge",
        /// Medicines.
        Medicines = "medicines",
        /// Relationships, love, sex.
        Love = "love",
        /// Hope and ordinary life.
        Hope = "hope",
        /// Side effects and worries about health.
        SideEffects = "side_effects",
        /// Family, children, pregnancy.
        Family = "family",
        /// Faith and culture.
        Faith = "faith",
        /// Migration, being a minority in a minority.
        Migration = "migration",
        /// Gender and sexuality.
        Sexuality = "sexuality",
        /// Work, money, everyday things.
        Work = "work",
        /// Rights and the health system.
        Rights = "rights",
        /// Alcohol and other substances.
        Substances = "substances",
        /// Mental health.
        MentalHealth = "mental_health",
        /// Grief.
        Grief = "grief",
        /// Growing older, other illness.
        Ageing = "ageing",
        /// An old fear came back.
        OldFear = "old_fear",
        /// A crisis outside, such as a pandemic.
        OutsideCrisis = "outside_crisis",
        /// Something else.
        Other = "other",
    }
    common [Loneliness, NewDiagnosis, TellingOthers, Stigma, Knowledge, Medicines, Love, Hope]

    /// What the supporter told of their own.
    pub enum SharedSelf {
        /// The story of the diagnosis.
        DiagnosisStory = "diagnosis_story",
        /// Hard times.
        HardTimes = "hard_times",
        /// How the supporter coped.
        HowICoped = "how_i_coped",
        /// Routines with medicines.
        MedicinesRoutine = "medicines_routine",
        /// Love and sex.
        Love = "love_sex",
        /// Telling others.
        TellingOthers = "telling_others",
        /// Family.
        Family = "family",
        /// Faith.
        Faith = "faith",
        /// Contact details or social media.
        ContactDetails = "contact_details",
        /// Nothing of their own.
        Nothing = "nothing",
    }

    /// Whether what the supporter told was light or dark.
    pub enum StoryBalance {
        /// Mostly hope.
        MostlyHope = "mostly_hope",
        /// Both.
        Both = "both",
        /// Mostly what was hard.
        MostlyHard = "mostly_hard",
    }

    /// What the meeting did to the supporter.
    pub enum Mutual {
        /// It gave something.
        GaveMe = "gave_me",
        /// Neither.
        Neutral = "neutral",
        /// It drained.
        Drained = "drained",
    }

    /// What it gave the supporter.
    pub enum GaveMe {
        /// Belonging.
        Belonging = "belonging",
        /// Hope.
        Hope = "hope",
        /// Meaning.
        Meaning = "meaning",
        /// Something learnt.
        Learning = "learning",
        /// Courage.
        Courage = "courage",
        /// A laugh.
        Laughter = "laughter",
    }

    /// What comes next.
    pub enum FollowUp {
        /// Nothing.
        Nothing = "none",
        /// A new meeting.
        NewMeeting = "new_meeting",
        /// The person asks to hear from the clinic.
        WantsClinic = "wants_clinic",
        /// The supporter promised something.
        Promised = "promised",
        /// Another peer supporter should take over.
        HandOver = "hand_over",
        /// It ends here.
        Close = "close",
    }

    /// What was said of the medicines.
    pub enum MedicinesSaid {
        /// Has stopped.
        Stopped = "stopped",
        /// Has doubts.
        Doubting = "doubting",
        /// Forgets.
        Forgets = "forgets",
        /// Has side effects.
        SideEffects = "side_effects",
        /// Faith comes into it.
        Faith = "faith",
        /// Is afraid that someone sees them.
        AfraidSeen = "afraid_seen",
    }

    /// What the supporter was asked and was not sure of.
    pub enum NotSureOf {
        /// Transmission.
        Transmission = "transmission",
        /// Medicines.
        Medicines = "medicines",
        /// Pregnancy.
        Pregnancy = "pregnancy",
        /// Travel.
        Travel = "travel",
        /// Rights.
        Rights = "rights",
        /// Something else.
        Other = "other",
    }

    /// What the clinic could do better.
    pub enum ForTheClinic {
        /// To meet a peer supporter earlier.
        EarlierPeer = "earlier_peer",
        /// More places to meet.
        MeetingPlace = "meeting_place",
        /// Less waiting.
        Waiting = "waiting",
        /// Better information.
        Information = "information",
        /// An interpreter.
        Interpreter = "interpreter",
        /// Help from other services.
        OtherServices = "other_services",
    }

    /// How often a planned meeting comes again.
    pub enum Repeats {
        /// Every week.
        Weekly = "weekly",
        /// Every second week.
        EveryTwoWeeks = "every_two_weeks",
        /// Every month, on the same weekday of the month.
        Monthly = "monthly",
    }
}
