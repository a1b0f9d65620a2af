//! A page that was read leaves the phone, and the ledger says so.
//!
//! Two things have to be true whatever the person does and whatever goes wrong: what is handed over are the very bytes that
//! were made of the page that was read; and what may have left stands in the ledger, and what certainly has not does not.
//! On a system that does not tell what became of a file, the ledger says that much and no more, and the person can say it.

mod file;

use chrono::NaiveDateTime;

pub use file::{FileWay, Made, made};

use crate::journal::{EntryRef, Id, Period, PrivateText, Share, ShareThrough, ShareWay};
use crate::platform::{Handed, NotHanded, Platform, hand_over};
use crate::session::{Keeper, WriteTrouble};
use crate::summary::Page;

/// What became of a file that was to leave.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// It left, or may have.
    Left {
        /// Which way.
        through: Through,
        /// Its line in the ledger, or why there is none.
        noted: Result<EntryRef, WriteTrouble>,
    },
    /// The person chose not to.
    Cancelled,
    /// It could not be handed over, and has not left.
    NotHanded(NotHanded),
}

/// Where a file is that left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Through {
    /// Where the person put it.
    Placed,
    /// An app has taken it.
    Taken,
    /// Apps were offered it, and the system does not tell whether one took it.
    Offered,
}

impl Through {
    fn kept(self) -> Option<ShareThrough> {
        match self {
            Self::Placed => None,
            Self::Taken => Some(ShareThrough::Taken),
            Self::Offered => Some(ShareThrough::Offered),
        }
    }
}

/// Hands over `bytes`, the file that was made of `page` this way, and writes down that it left.
///
/// `now` is asked when that is known: the person may take their time.
pub async fn leave(
    platform: &dyn Platform,
    keeper: &Keeper,
    page: &Page,
    period: Period,
    way: FileWay,
    bytes: &[u8],
    now: impl Fn() -> NaiveDateTime,
) -> Outcome {
    let through = match hand_over(platform, way.file_name(), bytes.to_vec()).await {
        Ok(Handed::Placed) => Through::Placed,
        Ok(Handed::Taken) => Through::Taken,
        Ok(Handed::Offered) => Through::Offered,
        Ok(Handed::Cancelled) => return Outcome::Cancelled,
        Err(why) => return Outcome::NotHanded(why),
    };
    let share = Share { through: through.kept().map(Into::into), ..line(page, period, way.kept(), now()) };
    Outcome::Left { through, noted: note(keeper, share, Some(bytes)) }
}

/// Writes down that `page` is shown on the screen.
///
/// # Errors
/// See [`WriteTrouble`]. It had better not be shown then.
pub fn note_shown(keeper: &Keeper, page: &Page, period: Period, now: NaiveDateTime) -> Result<EntryRef, WriteTrouble> {
    note(keeper, line(page, period, ShareWay::Shown, now), None)
}

/// The person says that what was offered was not sent: its line goes to the trash like anything else.
///
/// # Errors
/// See [`WriteTrouble`]; the line stays.
pub fn not_sent(keeper: &Keeper, entry: &EntryRef) -> Result<(), WriteTrouble> {
    keeper.remove(entry.id)
}

fn line(page: &Page, period: Period, way: ShareWay, now: NaiveDateTime) -> Share {
    Share {
        id: Id::random(),
        written: now,
        period,
        way: Some(way.into()),
        on_consent: page.drawn_on(),
        sections: page.section_numbers(),
        copy: PrivateText::new(page.text()),
        ..Share::default()
    }
}

fn note(keeper: &Keeper, share: Share, file: Option<&[u8]>) -> Result<EntryRef, WriteTrouble> {
    let entry = share.id.into();
    keeper.note_share(share, file)?;
    Ok(entry)
}
