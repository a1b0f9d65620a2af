//! The ways through "they asked me not to tell": the person tells it themselves, the two call together, one part is
//! released, or the supporter tells the least and says so. Where nobody's life is in danger the last is another one: the
//! secret stays, and the supporter gets help without naming anyone.

use super::choice::choices;
use super::consent::{ConsentState, Whose, whose_category};
use super::escalation::{Category, Level};

choices! {
    /// A way through.
    pub enum Way {
        /// They tell it themselves.
        TellSelf = "tell_self",
        /// The two call together.
        Together = "together",
        /// They release one part.
        Part = "part",
        /// The supporter tells the least, and says so. Only where somebody is needed today or now.
        Least = "least",
        /// The secret stays, and the supporter asks for help without naming anyone.
        WithoutNaming = "without_naming",
    }
}

/// The ways where somebody is needed today or now.
const IN_DANGER: &[Way] = &[Way::TellSelf, Way::Together, Way::Part, Way::Least];

/// The ways where nobody is in danger.
const NO_DANGER: &[Way] = &[Way::TellSelf, Way::Together, Way::Part, Way::WithoutNaming];

impl Way {
    /// Where the consent stands at its end. Getting help without naming anyone leaves it where it stood.
    pub fn leads_to(self) -> Option<ConsentState> {
        match self {
            Self::TellSelf => Some(ConsentState::WillTellSelf),
            Self::Together => Some(ConsentState::AgreedAll),
            Self::Part => Some(ConsentState::AgreedPart),
            Self::Least => Some(ConsentState::OverrideSafety),
            Self::WithoutNaming => None,
        }
    }

    /// The ways that are open while the person's word stands at `state`. With a `category` and a `level` where it is a
    /// concern. `called` is whether the step that belongs to the level has been taken: before that, danger now leaves one
    /// way only, and that is the call.
    pub fn open(
        category: Option<Category>,
        level: Option<Level>,
        state: ConsentState,
        called: bool,
    ) -> &'static [Self] {
        let theirs = category.is_none_or(|category| whose_category(category) == Whose::Theirs);
        let call_first = level == Some(Level::Now) && !called;
        if !theirs || call_first {
            return &[];
        }
        let in_danger = level >= Some(Level::Today);
        match state {
            ConsentState::AgreedAll | ConsentState::OverrideSafety => &[],
            // Nobody can be asked: what is left is what the supporter does alone.
            ConsentState::CouldNotAsk if in_danger => &[Self::Least],
            ConsentState::CouldNotAsk => &[Self::WithoutNaming],
            ConsentState::NotAsked
            | ConsentState::AgreedPart
            | ConsentState::WillTellSelf
            | ConsentState::AskedNotToShare
            | ConsentState::Withdrawn => {
                if in_danger {
                    IN_DANGER
                } else {
                    NO_DANGER
                }
            }
        }
    }
}
