//! When it is the supporter who is in trouble: their own crisis, or a slip of their own. Short paths, one step a screen:
//! whom to call first, what to say, what to do with the phone. Writing comes last, and nobody has to.

use super::help::Lines;
use crate::journal::{Category, choices};
use crate::words::Words;

/// What it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Own {
    /// The supporter's own crisis.
    Crisis,
    /// A slip of theirs.
    Slip(Slip),
}

choices! {
    /// A slip that can happen to anyone.
    pub enum Slip {
        /// The phone is lost, or was out of the supporter's hands.
        LostPhone = "lost_phone",
        /// Something went to the wrong person.
        WrongRecipient = "wrong_recipient",
        /// More was said than should have been.
        SaidTooMuch = "said_too_much",
    }
}

impl Slip {
    /// What it is called.
    pub fn name(self, words: &Words) -> String {
        words.named(match self {
            Self::LostPhone => "own-lost",
            Self::WrongRecipient => "own-wrong",
            Self::SaidTooMuch => "own-said",
        })
    }
}

/// One screen of a path.
#[derive(Debug, PartialEq, Eq)]
pub struct OwnStep {
    /// The key of its heading.
    title: &'static str,
    /// What to read.
    pub lines: Lines,
    /// The key of something to say, where there is something.
    say: Option<&'static str>,
    /// What can be done here.
    pub offers: Offers,
}

/// What a step offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offers {
    /// To read only.
    Nothing,
    /// Whom to call when one needs somebody oneself.
    SomebodyForMe,
    /// The professional and the clinic, and a message under this key that is ready to send.
    TheClinic(&'static str),
    /// Locking, another passphrase, erasing.
    LockAndErase,
    /// Writing it down. Never required.
    Writing,
}

impl OwnStep {
    /// Its heading.
    pub fn title(&self, words: &Words) -> String {
        words.named(self.title)
    }

    /// Something to say, where there is something.
    pub fn say(&self, words: &Words) -> Option<String> {
        self.say.map(|key| words.named(key))
    }

    /// Every key it asks for.
    pub fn keys(&self) -> Vec<&'static str> {
        let message = match self.offers {
            Offers::TheClinic(message) => Some(message),
            _ => None,
        };
        [self.title].into_iter().chain(self.lines.keys().iter().copied()).chain(self.say).chain(message).collect()
    }
}

const CRISIS: &[OwnStep] = &[
    OwnStep {
        title: "own-crisis-call",
        lines: Lines::of(&["own-crisis-allowed", "own-crisis-danger"]),
        say: None,
        offers: Offers::SomebodyForMe,
    },
    OwnStep {
        title: "own-crisis-say",
        lines: Lines::of(&["own-crisis-enough"]),
        say: Some("own-crisis-words"),
        offers: Offers::Nothing,
    },
    OwnStep {
        title: "own-crisis-pause",
        lines: Lines::of(&["own-crisis-no-reason", "help-not-push-through"]),
        say: Some("own-pause-words"),
        offers: Offers::TheClinic("own-pause-message"),
    },
    WRITING,
];

const LOST_PHONE: &[OwnStep] = &[
    OwnStep {
        title: "own-lost-lock",
        lines: Lines::of(&["own-lost-away", "own-lost-card", "own-lost-sealed", "own-lost-back"]),
        say: None,
        offers: Offers::LockAndErase,
    },
    OwnStep {
        title: "own-clinic",
        lines: Lines::of(&["help-not-hide"]),
        say: Some("own-lost-words"),
        offers: Offers::TheClinic("call-me-today"),
    },
    WRITING,
];

const WRONG_RECIPIENT: &[OwnStep] = &[
    OwnStep {
        title: "own-wrong-call",
        lines: Lines::of(&["own-wrong-back", "own-wrong-rather-call", "own-wrong-no-more"]),
        say: Some("own-wrong-words"),
        offers: Offers::Nothing,
    },
    OwnStep {
        title: "own-clinic",
        lines: Lines::of(&["help-not-hide"]),
        say: Some("own-wrong-clinic-words"),
        offers: Offers::TheClinic("call-me-today"),
    },
    WRITING,
];

const SAID_TOO_MUCH: &[OwnStep] = &[
    OwnStep {
        title: "own-clinic",
        lines: Lines::of(&["help-not-hide", "own-said-no-more"]),
        say: Some("own-said-clinic-words"),
        offers: Offers::TheClinic("call-me-today"),
    },
    OwnStep {
        title: "own-said-person",
        lines: Lines::of(&["own-said-together", "own-said-not-written"]),
        say: Some("own-said-words"),
        offers: Offers::Nothing,
    },
    WRITING,
];

const WRITING: OwnStep =
    OwnStep { title: "own-write", lines: Lines::of(&["own-write-not"]), say: None, offers: Offers::Writing };

impl Own {
    /// Every path.
    pub const ALL: [Self; 4] =
        [Self::Crisis, Self::Slip(Slip::LostPhone), Self::Slip(Slip::WrongRecipient), Self::Slip(Slip::SaidTooMuch)];

    /// Its steps, in order.
    pub fn steps(self) -> &'static [OwnStep] {
        match self {
            Self::Crisis => CRISIS,
            Self::Slip(Slip::LostPhone) => LOST_PHONE,
            Self::Slip(Slip::WrongRecipient) => WRONG_RECIPIENT,
            Self::Slip(Slip::SaidTooMuch) => SAID_TOO_MUCH,
        }
    }

    /// What it is written down as, if it is.
    pub fn category(self) -> Category {
        match self {
            Self::Crisis => Category::MyOwnCrisis,
            Self::Slip(_) => Category::MySlip,
        }
    }
}
