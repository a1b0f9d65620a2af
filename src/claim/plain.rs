//! What may stand in a claim.

use chrono::NaiveDate;

use crate::journal::{Currency, MeetingKind};

/// A number, a day, a yes or no, one of a few fixed words, and what is made of these. The list of types stands in this
/// file and nowhere else; nothing that a person wrote, and nothing that points at a person, is on it.
///
/// ```
/// fn stands_in_a_claim<T: mellom::claim::Plain>() {}
/// stands_in_a_claim::<Option<u64>>();
/// stands_in_a_claim::<mellom::claim::Claim>();
/// ```
///
/// Text is not, whoever wrote it:
///
/// ```compile_fail
/// fn stands_in_a_claim<T: mellom::claim::Plain>() {}
/// stands_in_a_claim::<mellom::journal::PrivateText>();
/// ```
/// ```compile_fail
/// fn stands_in_a_claim<T: mellom::claim::Plain>() {}
/// stands_in_a_claim::<String>();
/// ```
/// ```compile_fail
/// fn stands_in_a_claim<T: mellom::claim::Plain>() {}
/// stands_in_a_claim::<&'static str>();
/// ```
///
/// Nor is a person, or a choice that says something about one:
///
/// ```compile_fail
/// fn stands_in_a_claim<T: mellom::claim::Plain>() {}
/// stands_in_a_claim::<mellom::journal::Id<mellom::journal::Contact>>();
/// ```
/// ```compile_fail
/// fn stands_in_a_claim<T: mellom::claim::Plain>() {}
/// stands_in_a_claim::<mellom::journal::Topic>();
/// ```
pub trait Plain: sealed::Plain {}

impl<T: sealed::Plain> Plain for T {}

pub(super) mod sealed {
    pub trait Plain {}
}

macro_rules! plain {
    ($($on_the_list:ty),+ $(,)?) => { $( impl sealed::Plain for $on_the_list {} )+ };
}

plain! { bool, u32, u64, NaiveDate, MeetingKind, Currency }

impl<T: Plain> sealed::Plain for Option<T> {}
impl<T: Plain> sealed::Plain for Vec<T> {}

/// Declares structs of plain things. A field of any other type does not compile.
macro_rules! of_plain_things {
    ($(
        $(#[$about:meta])*
        pub struct $name:ident {
            $( $(#[$doc:meta])* $visible:vis $field:ident: $type:ty, )+
        }
    )+) => { $(
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name {
            $( $(#[$doc])* $visible $field: $type, )+
        }

        impl $crate::claim::plain::sealed::Plain for $name where $( $type: $crate::claim::Plain ),+ {}
    )+ };
}
pub(super) use of_plain_things;
