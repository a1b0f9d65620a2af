//! Running an engine that may panic, and may even hang, without going down with it.
//!
//! Panics still print through the panic hook; the hook is `main`'s to choose. What sled puts into its messages is
//! sealed values and page numbers.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// Work that gave no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lost {
    /// It ended with a panic.
    Panicked,
    /// It is still at it, and may yet write.
    Hung,
}

/// How long a save may take. A phone's slow flash answers in a second or two.
const PATIENCE: Duration = Duration::from_secs(60);

/// How much longer, once [`PATIENCE`] is over. The clock runs on while a phone lets no thread of this process run: when it
/// wakes, the time is over before the work has had any of it.
const ONCE_MORE: Duration = Duration::from_secs(10);

/// Runs `work` here and turns a panic into [`Lost`].
///
/// Unwind safety is the caller's: after [`Lost`] it does not touch the engine again.
pub(super) fn catch<T>(work: impl FnOnce() -> T) -> Result<T, Lost> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| Lost::Panicked)
}

/// Runs `work` on a thread of its own and waits for it, but not for ever. A thread that hangs is left behind.
///
/// sled 0.34.7 waits for its log writer on a condition variable, and when the write of a batch's first buffer fails
/// the writer does not signal it (`exit_reservation` in `pagecache/logger.rs`): a save can then wait until the end of
/// time, and everything that waits for the save with it.
pub(super) fn on_a_thread<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> std::io::Result<Result<T, Lost>> {
    waiting_for(PATIENCE, ONCE_MORE, work)
}

type Work = Box<dyn FnOnce() + Send>;

/// A thread that is there for one save after another: starting one for each costs as much as a good disk's sync. The
/// same holds as for [`on_a_thread`]. One that hangs is left behind, and with it this worker.
#[derive(Default)]
pub(super) struct Worker(Mutex<Option<Sender<Work>>>);

impl Worker {
    /// Runs `work` on the thread, which is started when it is first needed. After [`Lost`] it is another one.
    pub(super) fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> std::io::Result<Result<T, Lost>> {
        self.run_within(PATIENCE, ONCE_MORE, work)
    }

    fn run_within<T: Send + 'static>(
        &self,
        patience: Duration,
        once_more: Duration,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> std::io::Result<Result<T, Lost>> {
        let mut desk = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (answer, answered) = channel();
        let to = match desk.take() {
            Some(to) => to,
            None => start_worker()?,
        };
        // If the thread is gone it drops the work, and with it the answer.
        let _ = to.send(Box::new(move || {
            let _ = answer.send(work());
        }));
        let answer = wait_for(&answered, patience, once_more);
        if answer.is_ok() {
            *desk = Some(to);
        }
        Ok(answer)
    }
}

/// Waits for an answer, and then once more.
fn wait_for<T>(answered: &Receiver<T>, patience: Duration, once_more: Duration) -> Result<T, Lost> {
    let mut answer = answered.recv_timeout(patience);
    if let Err(RecvTimeoutError::Timeout) = answer {
        answer = answered.recv_timeout(once_more);
    }
    answer.map_err(|error| match error {
        RecvTimeoutError::Disconnected => Lost::Panicked,
        RecvTimeoutError::Timeout => Lost::Hung,
    })
}

/// The thread ends when nobody can send to it any more, or with the panic that its work ends with.
fn start_worker() -> std::io::Result<Sender<Work>> {
    let (to, from) = channel::<Work>();
    thread::Builder::new().name("vault-save".into()).spawn(move || from.into_iter().for_each(|work| work()))?;
    Ok(to)
}

fn waiting_for<T: Send + 'static>(
    patience: Duration,
    once_more: Duration,
    work: impl FnOnce() -> T + Send + 'static,
) -> std::io::Result<Result<T, Lost>> {
    let (answer, answered) = channel();
    thread::Builder::new().name("vault-save".into()).spawn(move || {
        let _ = answer.send(work());
    })?;
    Ok(wait_for(&answered, patience, once_more))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_answer() {
        assert_eq!(catch(|| 1), Ok(1));
        assert_eq!(catch(|| -> u8 { panic!("on purpose, in a test") }), Err(Lost::Panicked));
        assert_eq!(on_a_thread(|| 1).unwrap(), Ok(1));
        let lost = on_a_thread(|| -> u8 { panic!("on purpose, in a test") });
        assert_eq!(lost.unwrap(), Err(Lost::Panicked));
    }

    #[test]
    fn a_worker_answers_again_and_again_and_after_a_panic_with_another_thread() {
        let worker = Worker::default();
        let thread = |worker: &Worker| worker.run(|| thread::current().id()).unwrap().unwrap();
        let first = thread(&worker);
        assert_eq!(thread(&worker), first);
        assert_ne!(first, thread::current().id());
        let lost = worker.run(|| -> u8 { panic!("on purpose, in a test") });
        assert_eq!(lost.unwrap(), Err(Lost::Panicked));
        let second = thread(&worker);
        assert_ne!(second, first);
        let hung = worker.run_within(Duration::from_millis(20), Duration::from_millis(20), || {
            loop {
                thread::park();
            }
        });
        assert_eq!(hung.unwrap(), Err::<(), _>(Lost::Hung));
        assert_ne!(thread(&worker), second);
    }

    #[test]
    fn a_hang_is_an_answer() {
        let hung = waiting_for(Duration::from_millis(20), Duration::from_millis(20), || {
            loop {
                thread::park();
            }
        });
        assert_eq!(hung.unwrap(), Err::<(), _>(Lost::Hung));
    }

    /// A phone that slept in the middle of a save: by the clock all the time is over, and the work has had none of it.
    #[test]
    fn work_that_slept_through_its_time_is_waited_for_once_more() {
        let slept = || thread::sleep(Duration::from_millis(100));
        let long = Duration::from_secs(30);
        assert_eq!(waiting_for(Duration::ZERO, long, slept).unwrap(), Ok(()));
        let worker = Worker::default();
        assert_eq!(worker.run_within(Duration::ZERO, long, slept).unwrap(), Ok(()));
        assert_eq!(worker.run(|| 1).unwrap(), Ok(1), "and it goes on");
    }
}
