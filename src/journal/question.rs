//! What a supporter asks of, and needs from, their supervising professional. Closed lists, always the supporter's own to
//! share: a question is never tied to a person or a meeting.

use super::boundary::BoundaryCode;
use super::choice::choices;

choices! {
    /// A question for the supervising professional.
    pub enum Question {
        /// How to end when a meeting runs long.
        EndOnTime = "end_on_time",
        /// How much time is reasonable.
        HowMuchTime = "how_much_time",
        /// Which places are all right.
        WhichPlaces = "which_places",
        /// What to do when seen together.
        IfSeen = "if_seen",
        /// Whether to meet at someone's home.
        AtHome = "at_home",
        /// How to be safe alone with someone.
        AloneSafely = "alone_safely",
        /// How to say no and stay kind.
        SayNo = "say_no",
        /// What to do with one's own feelings.
        MyFeelings = "my_feelings",
        /// Whether friendship is possible.
        Friends = "friends",
        /// What contact between meetings is all right.
        BetweenMeetings = "between_meetings",
        /// What to say to doubts about medicines without advising.
        DoubtsWithoutAdvice = "doubts_without_advice",
        /// How to talk about faith and medicines.
        FaithAndMedicines = "faith_and_medicines",
        /// What to keep and what to pass on.
        WhatMayIKeep = "what_may_i_keep",
        /// How to mend having said too much.
        SaidTooMuch = "said_too_much",
        /// Gifts and money.
        Gifts = "gifts",
        /// How much practical help.
        PracticalHelp = "practical_help",
        /// What is my task and what is the clinic's.
        MyTask = "my_task",
        /// What to do when the two know each other from elsewhere.
        KnowEachOther = "know_each_other",
        /// What to do when someone leans heavily.
        LeansOnMe = "leans_on_me",
        /// Whether somebody else should take over.
        SomeoneElse = "someone_else",
        /// How much of one's own story to tell.
        HowMuchOfMine = "how_much_of_mine",
        /// What to do when one's own story is stirred.
        MyOwnStory = "my_own_story",
        /// What to do when treated badly.
        TreatedBadly = "treated_badly",
        /// Something to be said in person.
        InPerson = "in_person",
    }
    common [EndOnTime, WhichPlaces, SayNo, BetweenMeetings, DoubtsWithoutAdvice, WhatMayIKeep, InPerson]

    /// What the supporter needs.
    pub enum Need {
        /// Time to talk about a meeting that weighs.
        TimeToTalk = "time_to_talk",
        /// Time to talk about what it was like to tell.
        TalkAboutTelling = "talk_about_telling",
        /// Whom to call outside opening hours.
        WhomToCall = "whom_to_call",
        /// No new first meetings for two weeks.
        NoNewFirst = "no_new_first",
        /// A break.
        Break = "break",
        /// Training.
        Training = "training",
        /// The professional at the next meeting.
        HpAtNext = "hp_at_next",
        /// Another peer supporter to take over.
        AnotherPeer = "another_peer",
        /// The two are not a good match.
        NotAGoodMatch = "not_a_good_match",
        /// The supporter may know the person.
        MayKnowThem = "may_know_them",
        /// Expenses covered.
        Expenses = "expenses",
    }
    common [TimeToTalk, TalkAboutTelling, WhomToCall, NoNewFirst, Break, Training]

    /// What a question is about: the word in front of it on the page.
    pub enum QuestionTheme {
        /// Time.
        Time = "time",
        /// Place.
        Place = "place",
        /// Closeness.
        Closeness = "closeness",
        /// Contact.
        Contact = "contact",
        /// Medicines.
        Medicines = "medicines",
        /// Confidentiality.
        Confidentiality = "confidentiality",
        /// The role.
        Role = "role",
        /// The match.
        Match = "match",
        /// Myself.
        Myself = "myself",
        /// Something else.
        Other = "other",
    }
}

impl Question {
    /// What it is about.
    pub fn theme(self) -> QuestionTheme {
        match self {
            Self::EndOnTime | Self::HowMuchTime => QuestionTheme::Time,
            Self::WhichPlaces | Self::IfSeen | Self::AtHome | Self::AloneSafely => QuestionTheme::Place,
            Self::SayNo | Self::MyFeelings | Self::Friends => QuestionTheme::Closeness,
            Self::BetweenMeetings => QuestionTheme::Contact,
            Self::DoubtsWithoutAdvice | Self::FaithAndMedicines => QuestionTheme::Medicines,
            Self::WhatMayIKeep | Self::SaidTooMuch => QuestionTheme::Confidentiality,
            Self::Gifts | Self::PracticalHelp | Self::MyTask | Self::KnowEachOther | Self::LeansOnMe => {
                QuestionTheme::Role
            }
            Self::SomeoneElse => QuestionTheme::Match,
            Self::HowMuchOfMine | Self::MyOwnStory | Self::TreatedBadly => QuestionTheme::Myself,
            Self::InPerson => QuestionTheme::Other,
        }
    }

    /// The questions that lie nearest to a boundary issue, the likeliest first.
    pub fn nearest(code: BoundaryCode) -> &'static [Self] {
        use BoundaryCode as B;
        match code {
            B::Time => &[Self::EndOnTime, Self::HowMuchTime],
            B::OutsideHours => &[Self::BetweenMeetings, Self::HowMuchTime],
            B::MeetingPlace => &[Self::WhichPlaces, Self::AtHome],
            B::SeenTogether => &[Self::IfSeen, Self::WhichPlaces],
            B::HomeVisit => &[Self::AtHome, Self::AloneSafely],
            B::LoneMeeting => &[Self::AloneSafely, Self::WhichPlaces],
            B::AttractionFromThem => &[Self::SayNo, Self::SomeoneElse],
            B::AttractionFromMe => &[Self::MyFeelings, Self::SomeoneElse],
            B::SexualContact => &[Self::InPerson, Self::SomeoneElse],
            B::Friendship => &[Self::Friends, Self::BetweenMeetings],
            B::SocialMedia | B::PhoneNumber => &[Self::BetweenMeetings, Self::Friends],
            B::MoneyGifts => &[Self::Gifts],
            B::PracticalHelp => &[Self::PracticalHelp, Self::MyTask],
            B::MedicationAdvice => &[Self::DoubtsWithoutAdvice],
            B::FaithVsTreatment => &[Self::FaithAndMedicines, Self::DoubtsWithoutAdvice],
            B::ConfidentialityDilemma => &[Self::WhatMayIKeep],
            B::ConfidentialitySlip => &[Self::SaidTooMuch],
            B::DualRelationship => &[Self::KnowEachOther, Self::SomeoneElse],
            B::RoleClarity | B::HpExpectation => &[Self::MyTask],
            B::SelfDisclosureRegret => &[Self::HowMuchOfMine],
            B::OwnStory => &[Self::MyOwnStory],
            B::Mismatch => &[Self::SomeoneElse],
            B::Dependency => &[Self::LeansOnMe, Self::HowMuchTime],
            B::Discrimination => &[Self::TreatedBadly],
            B::Other => &[Self::InPerson],
        }
    }
}
