//! The label of every closed choice: one line each, checked while compiling.

use super::{Words, say};
use crate::journal::*;

/// A closed choice that has a label in every language.
pub trait Label: Choice {
    /// What a person reads for this value.
    fn label(self, words: &Words) -> String;
}

/// Declares the labels of closed choices. The match is exhaustive, so a new value does not compile without a line here,
/// and the line does not compile without its text.
macro_rules! labels {
    ($( $choice:ident { $( $value:ident => $key:tt, )+ } )+) => { $(
        impl Label for $choice {
            fn label(self, words: &Words) -> String {
                match self { $( Self::$value => say!(words, $key), )+ }
            }
        }
    )+

    #[cfg(test)]
    fn walk_every_label(words: &Words, mut see: impl FnMut(&'static str, String)) {
        $( for value in $choice::ALL {
            see(value.key(), value.label(words));
        } )+
    } };
}

labels! {
    Kind {
        Contact => "kind-contact",
        Meeting => "kind-meeting",
        Boundary => "kind-boundary",
        Escalation => "kind-escalation",
        Debrief => "kind-debrief",
        Supervision => "kind-supervision",
        Share => "kind-share",
        Trusted => "kind-trusted",
        Role => "kind-role",
        Rates => "kind-rates",
        Script => "kind-script",
        ClinicNote => "kind-clinic-note",
    }
    MeetingKind {
        OneToOne => "meeting-kind-one-to-one",
        Network => "meeting-kind-network",
        Training => "meeting-kind-training",
    }
    MeetingStatus {
        Planned => "meeting-status-planned",
        Held => "meeting-status-held",
        Cancelled => "meeting-status-cancelled",
        NoShow => "meeting-status-no-show",
    }
    Sequence {
        First => "sequence-first",
        FollowUp => "sequence-follow-up",
        Closing => "sequence-closing",
    }
    Mode {
        InPerson => "mode-in-person",
        Video => "mode-video",
        Phone => "mode-phone",
        TextChat => "mode-text-chat",
    }
    Place {
        Clinic => "place-clinic",
        Cafe => "place-cafe",
        Outdoors => "place-outdoors",
        Online => "place-online",
        CommunityVenue => "place-community-venue",
        Ngo => "place-ngo",
        OtherHospital => "place-other-hospital",
        MyHome => "place-my-home",
        TheirHome => "place-their-home",
        Car => "place-car",
        Other => "place-other",
    }
    PlaceWish {
        Theirs => "place-wish-theirs",
        Mine => "place-wish-mine",
        Clinic => "place-wish-clinic",
        Joint => "place-wish-joint",
    }
    Seen {
        Nobody => "seen-nobody",
        MightWonder => "seen-might-wonder",
        Seen => "seen-seen",
        SeenAndFine => "seen-seen-and-fine",
    }
    HpPresent {
        No => "hp-present-no",
        StartOnly => "hp-present-start-only",
        Whole => "hp-present-whole",
        OnCall => "hp-present-on-call",
    }
    Other {
        Nobody => "other-nobody",
        Interpreter => "other-interpreter",
        Family => "other-family",
        Friend => "other-friend",
        Child => "other-child",
    }
    Duration {
        Under30 => "duration-under-30",
        Min30To60 => "duration-min-30-to-60",
        Min60To90 => "duration-min-60-to-90",
        Over90 => "duration-over-90",
        MuchOfADay => "duration-much-of-a-day",
    }
    InitiatedBy {
        Clinic => "initiated-by-clinic",
        Person => "initiated-by-person",
        Me => "initiated-by-me",
    }
    Repeats {
        Weekly => "repeats-weekly",
        EveryTwoWeeks => "repeats-every-two-weeks",
        Monthly => "repeats-monthly",
    }
    Topic {
        Loneliness => "topic-loneliness",
        NewDiagnosis => "topic-new-diagnosis",
        TellingOthers => "topic-telling-others",
        Stigma => "topic-stigma",
        Knowledge => "topic-knowledge",
        Medicines => "topic-medicines",
        Love => "topic-love",
        Hope => "topic-hope",
        SideEffects => "topic-side-effects",
        Family => "topic-family",
        Faith => "topic-faith",
        Migration => "topic-migration",
        Sexuality => "topic-sexuality",
        Work => "topic-work",
        Rights => "topic-rights",
        Substances => "topic-substances",
        MentalHealth => "topic-mental-health",
        Grief => "topic-grief",
        Ageing => "topic-ageing",
        OldFear => "topic-old-fear",
        OutsideCrisis => "topic-outside-crisis",
        Other => "topic-other",
    }
    SharedSelf {
        DiagnosisStory => "shared-self-diagnosis-story",
        HardTimes => "shared-self-hard-times",
        HowICoped => "shared-self-how-i-coped",
        MedicinesRoutine => "shared-self-medicines-routine",
        Love => "shared-self-love",
        TellingOthers => "shared-self-telling-others",
        Family => "shared-self-family",
        Faith => "shared-self-faith",
        ContactDetails => "shared-self-contact-details",
        Nothing => "shared-self-nothing",
    }
    StoryBalance {
        MostlyHope => "story-balance-mostly-hope",
        Both => "story-balance-both",
        MostlyHard => "story-balance-mostly-hard",
    }
    Mutual {
        GaveMe => "mutual-gave-me",
        Neutral => "mutual-neutral",
        Drained => "mutual-drained",
    }
    GaveMe {
        Belonging => "gave-me-belonging",
        Hope => "gave-me-hope",
        Meaning => "gave-me-meaning",
        Learning => "gave-me-learning",
        Courage => "gave-me-courage",
        Laughter => "gave-me-laughter",
    }
    FollowUp {
        Nothing => "follow-up-nothing",
        NewMeeting => "follow-up-new-meeting",
        WantsClinic => "follow-up-wants-clinic",
        Promised => "follow-up-promised",
        HandOver => "follow-up-hand-over",
        Close => "follow-up-close",
    }
    MedicinesSaid {
        Stopped => "medicines-said-stopped",
        Doubting => "medicines-said-doubting",
        Forgets => "medicines-said-forgets",
        SideEffects => "medicines-said-side-effects",
        Faith => "medicines-said-faith",
        AfraidSeen => "medicines-said-afraid-seen",
    }
    NotSureOf {
        Transmission => "not-sure-of-transmission",
        Medicines => "not-sure-of-medicines",
        Pregnancy => "not-sure-of-pregnancy",
        Travel => "not-sure-of-travel",
        Rights => "not-sure-of-rights",
        Other => "not-sure-of-other",
    }
    ForTheClinic {
        EarlierPeer => "for-the-clinic-earlier-peer",
        MeetingPlace => "for-the-clinic-meeting-place",
        Waiting => "for-the-clinic-waiting",
        Information => "for-the-clinic-information",
        Interpreter => "for-the-clinic-interpreter",
        OtherServices => "for-the-clinic-other-services",
    }
    BoundaryCode {
        Time => "boundary-time",
        MeetingPlace => "boundary-meeting-place",
        AttractionFromThem => "boundary-attraction-from-them",
        AttractionFromMe => "boundary-attraction-from-me",
        SocialMedia => "boundary-social-media",
        MedicationAdvice => "boundary-medication-advice",
        ConfidentialityDilemma => "boundary-confidentiality-dilemma",
        OutsideHours => "boundary-outside-hours",
        PhoneNumber => "boundary-phone-number",
        Friendship => "boundary-friendship",
        SexualContact => "boundary-sexual-contact",
        SeenTogether => "boundary-seen-together",
        HomeVisit => "boundary-home-visit",
        LoneMeeting => "boundary-lone-meeting",
        MoneyGifts => "boundary-money-gifts",
        PracticalHelp => "boundary-practical-help",
        FaithVsTreatment => "boundary-faith-vs-treatment",
        ConfidentialitySlip => "boundary-confidentiality-slip",
        DualRelationship => "boundary-dual-relationship",
        RoleClarity => "boundary-role-clarity",
        HpExpectation => "boundary-hp-expectation",
        SelfDisclosureRegret => "boundary-self-disclosure-regret",
        OwnStory => "boundary-own-story",
        Mismatch => "boundary-mismatch",
        Dependency => "boundary-dependency",
        Discrimination => "boundary-discrimination",
        Other => "boundary-other",
    }
    Direction {
        FromThem => "direction-from-them",
        FromMe => "direction-from-me",
        FromClinic => "direction-from-clinic",
    }
    Handling {
        NamedIt => "handling-named-it",
        Paused => "handling-paused",
        LetItPass => "handling-let-it-pass",
        Ended => "handling-ended",
    }
    BoundaryStatus {
        Open => "boundary-status-open",
        Brought => "boundary-status-brought",
        Settled => "boundary-status-settled",
    }
    Category {
        Suicide => "category-suicide",
        SelfHarm => "category-self-harm",
        Violence => "category-violence",
        ChildAtRisk => "category-child-at-risk",
        StoppedMedicines => "category-stopped-medicines",
        AcuteIllness => "category-acute-illness",
        Psychosis => "category-psychosis",
        Outing => "category-outing",
        ThreatToMe => "category-threat-to-me",
        MyOwnCrisis => "category-my-own-crisis",
        MySlip => "category-my-slip",
        HealthWorker => "category-health-worker",
        Other => "category-other",
    }
    Level {
        Mine => "level-mine",
        Supervision => "level-supervision",
        Soon => "level-soon",
        Today => "level-today",
        Now => "level-now",
    }
    Done {
        Called113 => "done-called-113",
        Called112 => "done-called-112",
        CalledOutOfHours => "done-called-out-of-hours",
        CalledClinic => "done-called-clinic",
        CalledOther => "done-called-other",
        TalkedToHp => "done-talked-to-hp",
        Stayed => "done-stayed",
        CalledTogether => "done-called-together",
        Other => "done-other",
    }
    Receiver {
        Clinic => "receiver-clinic",
        Hp => "receiver-hp",
        Ambulance => "receiver-ambulance",
        Police => "receiver-police",
        OutOfHours => "receiver-out-of-hours",
        Other => "receiver-other",
    }
    ToldFirst {
        Agreed => "told-first-agreed",
        Knew => "told-first-knew",
        No => "told-first-no",
        Unsafe => "told-first-unsafe",
    }
    Said {
        Worried => "said-worried",
        Danger => "said-danger",
        About => "said-about",
        Where => "said-where",
        Who => "said-who",
        NotWanted => "said-not-wanted",
        HowWeKnow => "said-how-we-know",
        Diagnosis => "said-diagnosis",
        Rest => "said-rest",
    }
    Way {
        TellSelf => "way-tell-self",
        Together => "way-together",
        Part => "way-part",
        Least => "way-least",
        WithoutNaming => "way-without-naming",
    }
    EscalationStatus {
        Open => "concern-status-open",
        Received => "concern-status-received",
        PutDown => "concern-status-put-down",
    }
    Phase {
        Before => "phase-before",
        After => "phase-after",
        BeforeSupervision => "phase-before-supervision",
        AfterSupervision => "phase-after-supervision",
    }
    SafetyAnswer {
        Yes => "safety-yes",
        NotSure => "safety-not-sure",
        No => "safety-no",
    }
    TalkAnswer {
        Today => "talk-today",
        BeforeNext => "talk-before-next",
        AtSupervision => "talk-at-supervision",
        No => "talk-no",
    }
    Question {
        EndOnTime => "question-end-on-time",
        HowMuchTime => "question-how-much-time",
        WhichPlaces => "question-which-places",
        IfSeen => "question-if-seen",
        AtHome => "question-at-home",
        AloneSafely => "question-alone-safely",
        SayNo => "question-say-no",
        MyFeelings => "question-my-feelings",
        Friends => "question-friends",
        BetweenMeetings => "question-between-meetings",
        DoubtsWithoutAdvice => "question-doubts-without-advice",
        FaithAndMedicines => "question-faith-and-medicines",
        WhatMayIKeep => "question-what-may-i-keep",
        SaidTooMuch => "question-said-too-much",
        Gifts => "question-gifts",
        PracticalHelp => "question-practical-help",
        MyTask => "question-my-task",
        KnowEachOther => "question-know-each-other",
        LeansOnMe => "question-leans-on-me",
        SomeoneElse => "question-someone-else",
        HowMuchOfMine => "question-how-much-of-mine",
        MyOwnStory => "question-my-own-story",
        TreatedBadly => "question-treated-badly",
        InPerson => "question-in-person",
    }
    QuestionTheme {
        Time => "theme-time",
        Place => "theme-place",
        Closeness => "theme-closeness",
        Contact => "theme-contact",
        Medicines => "theme-medicines",
        Confidentiality => "theme-confidentiality",
        Role => "theme-role",
        Match => "theme-match",
        Myself => "theme-myself",
        Other => "theme-other",
    }
    Need {
        TimeToTalk => "need-time-to-talk",
        TalkAboutTelling => "need-talk-about-telling",
        WhomToCall => "need-whom-to-call",
        NoNewFirst => "need-no-new-first",
        Break => "need-break",
        Training => "need-training",
        HpAtNext => "need-hp-at-next",
        AnotherPeer => "need-another-peer",
        NotAGoodMatch => "need-not-a-good-match",
        MayKnowThem => "need-may-know-them",
        Expenses => "need-expenses",
    }
    SupervisionStatus {
        Planned => "supervision-status-planned",
        Held => "supervision-status-held",
    }
    Outcome {
        Answered => "outcome-answered",
        Agreed => "outcome-agreed",
        HpFollowsUp => "outcome-hp-follows-up",
        IFollowUp => "outcome-i-follow-up",
        StillOpen => "outcome-still-open",
    }
    FollowUpOwner {
        Me => "follow-up-owner-me",
        Professional => "follow-up-owner-professional",
        Clinic => "follow-up-owner-clinic",
    }
    ConsentState {
        NotAsked => "consent-not-asked",
        AgreedAll => "consent-agreed-all",
        AgreedPart => "consent-agreed-part",
        WillTellSelf => "consent-will-tell-self",
        AskedNotToShare => "consent-asked-not-to-share",
        CouldNotAsk => "consent-could-not-ask",
        Withdrawn => "consent-withdrawn",
        OverrideSafety => "consent-override-safety",
    }
    CouldNotAskWhy {
        Unsafe => "could-not-ask-unsafe",
        LostContact => "could-not-ask-lost-contact",
    }
    OpeningAgreement {
        Said => "opening-agreement-said",
        NotYet => "opening-agreement-not-yet",
    }
    ShareWay {
        TextFile => "share-way-text-file",
        Shown => "share-way-shown",
        Pdf => "share-way-pdf",
        LockedPdf => "share-way-locked-pdf",
    }
    ShareThrough {
        Taken => "share-through-taken",
        Offered => "share-through-offered",
    }
    ShareAnswer {
        Talked => "share-answer-talked",
        Answered => "share-answer-answered",
        FollowsUp => "share-answer-follows-up",
        AskedMore => "share-answer-asked-more",
        Nothing => "share-answer-nothing",
    }
    TrustedRole {
        Hp => "trusted-role-hp",
        Clinic => "trusted-role-clinic",
        Close => "trusted-role-close",
    }
    RolePoint {
        Task => "role-point-task",
        Time => "role-point-time",
        Places => "role-point-places",
        Contact => "role-point-contact",
        Confidentiality => "role-point-confidentiality",
        Supervision => "role-point-supervision",
        OutOfHours => "role-point-out-of-hours",
        Pay => "role-point-pay",
        Training => "role-point-training",
        Ending => "role-point-ending",
    }
    OwnLimit {
        EndOnTime => "own-limit-end-on-time",
        FreeTime => "own-limit-free-time",
        FewAtATime => "own-limit-few-at-a-time",
        SafePlaces => "own-limit-safe-places",
        NotAtHome => "own-limit-not-at-home",
        OwnNumber => "own-limit-own-number",
        NoMedicineAdvice => "own-limit-no-medicine-advice",
        NoMoney => "own-limit-no-money",
        NoRomance => "own-limit-no-romance",
        OwnStory => "own-limit-own-story",
        SayNo => "own-limit-say-no",
        Break => "own-limit-break",
    }
    TrainingTopic {
        PeerSupport => "training-topic-peer-support",
        Conversation => "training-topic-conversation",
        Hiv => "training-topic-hiv",
        Boundaries => "training-topic-boundaries",
        Confidentiality => "training-topic-confidentiality",
        Suicide => "training-topic-suicide",
        FirstAid => "training-topic-first-aid",
        Sexuality => "training-topic-sexuality",
        Culture => "training-topic-culture",
        Other => "training-topic-other",
    }
    Currency {
        Nok => "currency-nok",
        Sek => "currency-sek",
        Dkk => "currency-dkk",
        Eur => "currency-eur",
        Gbp => "currency-gbp",
        Usd => "currency-usd",
        Chf => "currency-chf",
    }
    Span {
        ThreeMonths => "span-3-months",
        SixMonths => "span-6-months",
        OneYear => "span-12-months",
    }
}

#[cfg(test)]
mod tests {
    use super::super::Language;
    use super::*;

    #[test]
    fn every_choice_has_a_label_in_every_language() {
        for language in Language::ALL {
            let words = Words::new(*language);
            walk_every_label(&words, |key, label| {
                assert!(!label.is_empty() && !label.contains("No localization"), "{language:?}: {key}: {label}");
            });
        }
    }

    #[test]
    fn what_can_still_be_read_is_counted_in_words_of_its_kind() {
        for language in Language::ALL {
            let words = Words::new(*language);
            let counted = |kind: &str| say!(words, "damage-readable-count", kind = kind, count = 2);
            let all: std::collections::BTreeSet<_> = Kind::ALL.iter().map(|kind| counted(kind.key())).collect();
            assert_eq!(all.len(), Kind::ALL.len(), "{all:?}");
            assert!(!all.contains(&counted("of a newer version")), "{all:?}");
        }
    }
}
