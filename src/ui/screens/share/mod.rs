//! The ways out of the phone for a page that has been read: on the screen, as a file, as a locked file, or not at all.

mod aloud;
mod answer;
mod handed;
mod left;
mod ways;

use dioxus::prelude::*;

pub use answer::WriteShareAnswer;
pub use handed::Handed;
pub(super) use ways::{not_handed, not_made};

use self::aloud::{Aloud, SayAloud};
use self::left::Left;
use self::ways::{Told, Ways};
use crate::journal::{EntryRef, Period};
use crate::leaving::{FileWay, Outcome, Through, leave, made, not_sent, note_shown};
use crate::paper::PdfError;
use crate::session::WriteTrouble;
use crate::summary::Page;
use crate::ui::components::{Again, Frame};
use crate::ui::nav::Place;
use crate::ui::state::{Shared, now, use_shared};
use crate::words::say;

/// Where the person is on the way out.
#[derive(Clone, PartialEq)]
enum Stands {
    /// Which way.
    Choosing,
    /// The passphrase is asked for again, for this way.
    Asking(FileWay),
    /// The words of a locked file are on the screen, and it has not been put anywhere.
    Aloud(Aloud),
    /// It has left, or may have. With what was written down about it, and with the words of a locked file.
    Left { through: Through, noted: Result<EntryRef, WriteTrouble>, aloud: Option<Aloud> },
}

/// The steps on the way out. Made by the screen that has read the page, because its "Back" goes through them.
#[derive(Clone, Copy, PartialEq)]
pub struct Leaving {
    stands: Signal<Stands>,
    told: Signal<Option<Told>>,
    /// Whether the passphrase has been right since the page was read.
    asked: Signal<bool>,
    /// The page has left, or was shown, and the ledger says so.
    onleft: Callback<()>,
}

/// The steps on the way out, at their beginning. `onleft` is called when the page has left, or was shown, and the ledger
/// says so.
pub fn use_leaving(onleft: impl FnMut(()) + 'static) -> Leaving {
    Leaving {
        stands: use_signal(|| Stands::Choosing),
        told: use_signal(|| None),
        asked: use_signal(|| false),
        onleft: use_callback(onleft),
    }
}

impl Leaving {
    /// One step back; `false` where that leads back to reading. What is changed there is read and asked for anew.
    pub fn back(mut self) -> bool {
        self.told.set(None);
        let inside = !matches!(*self.stands.peek(), Stands::Choosing | Stands::Left { .. });
        self.stands.set(Stands::Choosing);
        if !inside {
            self.asked.set(false);
        }
        inside
    }
}

/// The way out of a page that has been read to the end.
#[component]
pub fn WaysOut(
    page: Page,
    /// Whether so few people were met that the page may point at one of them.
    few_people: bool,
    /// The months it is about.
    period: Period,
    leaving: Leaving,
) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let Leaving { mut stands, mut told, mut asked, onleft } = leaving;
    let mut busy = use_signal(|| false);

    // Makes the file and hands it over; a locked one first shows its words.
    let making = page.clone();
    let go = use_callback(move |way: FileWay| {
        let page = making.clone();
        spawn(async move {
            if busy() {
                return;
            }
            busy.set(true);
            told.set(None);
            let sheet = page.sheet();
            let file = tokio::task::spawn_blocking(move || made(&sheet, way)).await.unwrap_or(Err(PdfError::Failed));
            match file {
                Err(why) => {
                    told.set(Some(Told::NotMade(why)));
                    stands.set(Stands::Choosing);
                }
                Ok(file) => match file.passphrase {
                    Some(passphrase) => stands.set(Stands::Aloud(Aloud::new(passphrase, file.bytes))),
                    None => put(shared, leaving, &page, period, way, &file.bytes, None).await,
                },
            }
            busy.set(false);
        });
    });
    let begin = move |way| {
        told.set(None);
        if *asked.peek() { go.call(way) } else { stands.set(Stands::Asking(way)) }
    };
    let showing = page.clone();
    let show = move |()| match note_shown(&shared.keeper(), &showing, period, now()) {
        Ok(_) => {
            shared.changed();
            onleft.call(());
            shared.nav.go(Place::Handed(showing.text()));
        }
        // Nothing has left: better to try again than to have shown it and not to know.
        Err(why) => told.set(Some(Told::NotNoted(why))),
    };
    match stands() {
        Stands::Choosing => rsx! { Ways { few_people, told: told(), onfile: begin, onshow: show } },
        Stands::Asking(way) => rsx! {
            Frame { title: say!(words, "share-again-title"), at: "share-again",
                Again {
                    id: "again",
                    why: say!(words, "share-again-why"),
                    onright: move |()| {
                        asked.set(true);
                        go.call(way);
                    },
                    onaway: move |()| stands.set(Stands::Choosing),
                }
            }
        },
        Stands::Aloud(aloud) => {
            let save = move |aloud: Aloud| {
                let page = page.clone();
                async move {
                    if busy() {
                        return;
                    }
                    busy.set(true);
                    let held = aloud.clone();
                    put(shared, leaving, &page, period, FileWay::Locked, held.file(), Some(aloud)).await;
                    busy.set(false);
                }
            };
            rsx! { SayAloud { aloud, told: told(), onsave: save } }
        }
        Stands::Left { through, noted, aloud } => {
            let offered = noted.clone().ok().filter(|_| through == Through::Offered);
            let take_back = {
                let (offered, aloud) = (offered.clone(), aloud.clone());
                move |()| {
                    let Some(entry) = &offered else { return };
                    told.set(Some(match not_sent(&shared.keeper(), entry) {
                        Ok(()) => Told::NotSent,
                        Err(why) => Told::StillNoted(why),
                    }));
                    stands.set(aloud.clone().map_or(Stands::Choosing, Stands::Aloud));
                    shared.changed();
                }
            };
            rsx! {
                Left {
                    through,
                    noted,
                    aloud,
                    onnotsent: take_back,
                    ondone: move |()| {
                        if offered.is_some() {
                            onleft.call(());
                        }
                    },
                }
            }
        }
    }
}

/// Hands a file over, and says what became of it.
async fn put(
    mut shared: Shared,
    leaving: Leaving,
    page: &Page,
    period: Period,
    way: FileWay,
    bytes: &[u8],
    aloud: Option<Aloud>,
) {
    let Leaving { mut stands, mut told, onleft, .. } = leaving;
    let (platform, keeper) = (shared.platform(), shared.keeper());
    match leave(&*platform, &keeper, page, period, way, bytes, now).await {
        Outcome::Left { through, noted } => {
            if noted.is_ok() {
                shared.changed();
            }
            // What was only offered may come back: its passages go when the person is done.
            if noted.is_ok() && through != Through::Offered {
                onleft.call(());
            }
            stands.set(Stands::Left { through, noted, aloud });
        }
        outcome => {
            told.set(Some(match outcome {
                Outcome::NotHanded(why) => Told::NotHanded(why),
                _ => Told::Cancelled,
            }));
            // The words of a locked file may have been said already: it stays the same file.
            if aloud.is_none() {
                stands.set(Stands::Choosing);
            }
        }
    }
}
