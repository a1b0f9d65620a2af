//! Running an engine that may panic, and may even hang, without going down with it.
//!
//! Panics still print through the panic hook; the hook is `main`'s to choose. What sled puts into its messages is
//! sealed values and page numbers.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{RecvTimeoutError, channel};
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
    fn a_hang_is_an_answer() {
        let hung = waiting_for(Duration::from_millis(20), || {
            loop {
                thread::park();
            }
        });
        assert_eq!(hung.unwrap(), Err::<(), _>(Lost));
    }
}
