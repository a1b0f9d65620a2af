//! Running an engine that may panic, and may even hang, without going down with it.
//!
//! Panics still print through the panic hook; the hook is `main`'s to choose. What sled puts into its messages is
//! sealed values and page numbers.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// The engine panicked, or did not answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Lost;

/// How long a save may take. A phone's slow flash answers in a second or two.
const PATIENCE: Duration = Duration::from_secs(60);

/// Runs `work` here and turns a panic into [`Lost`].
///
/// Unwind safety is the caller's: after [`Lost`] it does not touch the engine again.
pub(super) fn catch<T>(work: impl FnOnce() -> T) -> Result<T, Lost> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| Lost)
}

/// Runs `work` on a thread of its own and waits for it, but not for ever. A thread that hangs is left behind.
///
/// sled 0.34.7 waits for its log writer on a condition variable, and when the write of a batch's first buffer fails
/// the writer does not signal it (`exit_reservation` in `pagecache/logger.rs`): a save can then wait until the end of
/// time, and everything that waits for the save with it.
pub(super) fn on_a_thread<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> std::io::Result<Result<T, Lost>> {
    waiting_for(PATIENCE, work)
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
        self.run_within(PATIENCE, work)
    }

    fn run_within<T: Send + 'static>(
        &self,
        patience: Duration,
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
        Ok(match answered.recv_timeout(patience) {
            Ok(done) => {
                *desk = Some(to);
                Ok(done)
            }
            Err(RecvTimeoutError::Disconnected | RecvTimeoutError::Timeout) => Err(Lost),
        })
    }
}

/// The thread ends when nobody can send to it any more, or with the panic that its work ends with.
fn start_worker() -> std::io::Result<Sender<Work>> {
    let (to, from) = channel::<Work>();
    thread::Builder::new().name("vault-save".into()).spawn(move || from.into_iter().for_each(|work| work()))?;
    Ok(to)
}

fn waiting_for<T: Send + 'static>(
    patience: Duration,
    work: impl FnOnce() -> T + Send + 'static,
) -> std::io::Result<Result<T, Lost>> {
    let (answer, answered) = channel();
    thread::Builder::new().name("vault-save".into()).spawn(move || {
        let _ = answer.send(work());
    })?;
    Ok(match answered.recv_timeout(patience) {
        Ok(done) => Ok(done),
        Err(RecvTimeoutError::Disconnected | RecvTimeoutError::Timeout) => Err(Lost),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_answer() {
        assert_eq!(catch(|| 1), Ok(1));
        assert_eq!(catch(|| -> u8 { panic!("on purpose, in a test") }), Err(Lost));
        assert_eq!(on_a_thread(|| 1).unwrap(), Ok(1));
        let lost = on_a_thread(|| -> u8 { panic!("on purpose, in a test") });
        assert_eq!(lost.unwrap(), Err(Lost));
    }

    #[test]
    fn a_worker_answers_again_and_again_and_after_a_panic_with_another_thread() {
        let worker = Worker::default();
        let thread = |worker: &Worker| worker.run(|| thread::current().id()).unwrap().unwrap();
        let first = thread(&worker);
        assert_eq!(thread(&worker), first);
        assert_ne!(first, thread::current().id());
        let lost = worker.run(|| -> u8 { panic!("on purpose, in a test") });
        assert_eq!(lost.unwrap(), Err(Lost));
        let second = thread(&worker);
        assert_ne!(second, first);
        let hung = worker.run_within(Duration::from_millis(20), || {
            loop {
                thread::park();
            }
        });
        assert_eq!(hung.unwrap(), Err::<(), _>(Lost));
        assert_ne!(thread(&worker), second);
    }

    #[test]
    fn a_hang_is_an_answer() {
        let hung = waiting_for(Duration::from_millis(20), || {
            loop {
                thread::park();
            }
        });
        assert_eq!(hung.unwrap(), Err::<(), _>(Lost));
    }
}
