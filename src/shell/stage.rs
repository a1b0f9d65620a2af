//! One VirtualDom on a thread of its own, for one session: from a page that is ready to the moment of locking.
//!
//! A stage ends when its channel is closed: [`dioxus_liveview::run`] first works off what the page has already sent, so
//! that the last letters typed reach their draft, and then returns, which drops the VirtualDom and every copy of a
//! private text in it. Locking does not wait for that for ever; see [`super::window`].

use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use dioxus::prelude::VirtualDom;
use dioxus_liveview::LiveViewError;
use futures_channel::mpsc::{UnboundedReceiver, UnboundedSender, unbounded};
use futures_util::{Sink, Stream};

use crate::ui::Host;

/// What a stage tells the window.
pub(super) enum News {
    /// Edits or a query for the page.
    Frame(Vec<u8>),
    /// The VirtualDom is gone. `broken` if it panicked.
    Ended {
        /// Whether it ended by a panic.
        broken: bool,
    },
}

/// The way from the window to a stage. Closing or dropping it ends the stage.
pub(super) struct Stage {
    from_page: UnboundedSender<Heard>,
}

/// What the page said, and from which screen.
struct Heard {
    screen: Option<u64>,
    said: Vec<u8>,
}

impl Stage {
    /// Starts a VirtualDom on its own thread. `tell` is called from there.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub(super) fn open(
        host: Host,
        make: impl FnOnce() -> VirtualDom + Send + 'static,
        tell: impl Fn(News) + Clone + Send + Unpin + 'static,
    ) -> std::io::Result<Self> {
        let (from_page, received) = unbounded();
        std::thread::Builder::new().name("stage".into()).spawn(move || {
            let channel = Channel { received, host, tell: tell.clone() };
            // Whatever happens in there, the window hears that it is over and shows a fresh page.
            let ended = std::panic::catch_unwind(AssertUnwindSafe(move || perform(make, channel)));
            tell(News::Ended { broken: ended.is_err() });
        })?;
        Ok(Self { from_page })
    }

    /// Closes the channel. What the page had already sent is still worked off; then the stage says that it has ended.
    pub(super) fn close(&self) {
        self.from_page.close_channel();
    }

    /// Hands on what the page said.
    pub(super) fn hears(&self, screen: Option<u64>, said: &str) {
        // The stage may be ending at this moment; then nobody needs to hear it.
        let _ = self.from_page.unbounded_send(Heard { screen, said: said.as_bytes().to_vec() });
    }
}

fn perform(make: impl FnOnce() -> VirtualDom, channel: Channel<impl Fn(News) + Send + Unpin + 'static>) {
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_time().build() else { return };
    let local = tokio::task::LocalSet::new();
    // Installs the converter that turns the page's events into Dioxus' own; the pool itself is not used.
    drop(dioxus_liveview::LiveViewPool::new());
    let _ = local.block_on(&runtime, dioxus_liveview::run(make(), channel));
    drop(local);
    // Key derivation runs on the runtime's blocking threads; locking does not wait for one to finish.
    runtime.shutdown_background();
}

/// What stands in for the socket.
struct Channel<T> {
    received: UnboundedReceiver<Heard>,
    host: Host,
    tell: T,
}

impl<T: Unpin> Stream for Channel<T> {
    type Item = Result<Vec<u8>, LiveViewError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let Some(heard) = ready!(Pin::new(&mut self.received).poll_next(context)) else { return Poll::Ready(None) };
            // The VirtualDom draws after every event, before it asks for the next: what it drew last is what counts.
            if heard.screen.is_none_or(|screen| screen == self.host.screen()) {
                return Poll::Ready(Some(Ok(heard.said)));
            }
        }
    }
}

impl<T: Fn(News)> Sink<Vec<u8>> for Channel<T> {
    type Error = LiveViewError;

    fn poll_ready(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn start_send(self: Pin<&mut Self>, frame: Vec<u8>) -> Result<(), Self::Error> {
        (self.tell)(News::Frame(frame));
        Ok(())
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn poll_close(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }
}
