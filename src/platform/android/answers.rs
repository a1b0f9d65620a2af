//! What Kotlin says by itself: answers that a person took their time with, and moments of the app's life.

use std::collections::HashMap;
use std::fs::File;
use std::os::fd::OwnedFd;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use futures_channel::oneshot;

use crate::platform::{Listener, Moment};

/// An answer that came under a ticket.
pub(crate) enum Answers {
    /// The document that the person picked: nothing if they chose not to.
    Document(Option<Document>),
    /// What the key made or released, or a number of `key.rs` that says why not.
    Key(Result<Vec<u8>, i32>),
}

/// A document, open.
pub(crate) struct Document {
    pub(super) file: File,
    pub(super) name: String,
    pub(super) length: Option<u64>,
}

impl Document {
    /// `length` below zero is not known.
    pub(crate) fn new(fd: OwnedFd, name: String, length: i64) -> Self {
        Self { file: File::from(fd), name, length: u64::try_from(length).ok() }
    }
}

/// Somebody who waits for an answer.
struct Waiter {
    tell: oneshot::Sender<Answers>,
    /// The person has answered and is back; what they picked is on its way, perhaps out of a cloud.
    answered: bool,
}

/// Who waits for what. Holds no text and no key: an answer passes through.
static WAITING: Mutex<Option<HashMap<i64, Waiter>>> = Mutex::new(None);
static NEXT: AtomicI64 = AtomicI64::new(1);
/// How long a share sheet, or the app that was picked in it, explains that the person is gone.
const SHEET_LASTS: Duration = Duration::from_secs(180);

/// The share sheet that was opened last. Nobody waits for it but the question whether the person has left.
static SHEET: Mutex<Option<(Instant, oneshot::Receiver<Answers>)>> = Mutex::new(None);
static LISTENER: Mutex<Option<Listener>> = Mutex::new(None);

/// A ticket, and its answer once there is one.
pub(super) fn ticket() -> (i64, oneshot::Receiver<Answers>) {
    let ticket = NEXT.fetch_add(1, Ordering::Relaxed);
    let (tell, told) = oneshot::channel();
    whole(&WAITING).get_or_insert_default().insert(ticket, Waiter { tell, answered: false });
    (ticket, told)
}

/// Nobody will answer this one any more.
pub(super) fn void(ticket: i64) {
    if let Some(waiting) = &mut *whole(&WAITING) {
        waiting.remove(&ticket);
    }
}

/// The picker is over and something was picked, which comes when it comes. Whoever leaves the app meanwhile has left it.
pub(crate) fn picked(ticket: i64) {
    if let Some(waiter) = whole(&WAITING).as_mut().and_then(|waiting| waiting.get_mut(&ticket)) {
        waiter.answered = true;
    }
}

/// Whether somebody still waits for an answer of the person's. Who was locked meanwhile waits no more.
pub(super) fn anyone_waits() -> bool {
    // If the activity was made anew meanwhile, nobody will ever say that the sheet is over.
    drop(whole(&SHEET).take_if(|(since, _)| since.elapsed() > SHEET_LASTS));
    let waits = |waiter: &Waiter| !waiter.answered && !waiter.tell.is_canceled();
    whole(&WAITING).as_ref().is_some_and(|waiting| waiting.values().any(waits))
}

/// A share sheet is open, until `over`.
pub(super) fn leads_away(over: oneshot::Receiver<Answers>) {
    *whole(&SHEET) = Some((Instant::now(), over));
}

/// Hands an answer on. When nobody waits for it any more, an open document is closed and a released key wiped.
pub(crate) fn tell(ticket: i64, answer: Answers) -> bool {
    let waiting = whole(&WAITING).as_mut().and_then(|waiting| waiting.remove(&ticket));
    match waiting.map(|waiter| waiter.tell.send(answer)) {
        Some(Ok(())) => true,
        Some(Err(Answers::Key(Ok(mut key)))) => {
            zeroize::Zeroize::zeroize(&mut key);
            false
        }
        _ => false,
    }
}

pub(super) fn listen(listener: Listener) {
    *whole(&LISTENER) = Some(listener);
}

/// Hands a moment on.
pub(crate) fn happened(moment: Moment) {
    let listener = whole(&LISTENER).clone();
    if let Some(listener) = listener {
        listener(moment);
    }
}

fn whole<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
