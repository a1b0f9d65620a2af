//! Consent as a screen shows it: what the person said and when, the day by which they say it themselves, what telling
//! without consent requires, and who has changed their mind since something was shared.

mod by;
mod minds;
mod story;
mod wish;
mod without;

pub(super) use by::ByWhen;
pub(super) use minds::{ChangedMinds, SharedBefore};
pub(super) use story::{Story, in_words};
pub(super) use wish::WishPassed;
pub(super) use without::{OnDay, TooEarly, WithoutConsent, begin_without};
