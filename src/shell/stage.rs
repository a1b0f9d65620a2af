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
    host: Host,
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
        let watched = host.clone();
        std::thread::Builder::new().name("stage".into()).spawn(move || {
            let channel = Channel { received, host, tell: tell.clone() };
            // Whatever happens in there, the window hears that it is over and shows a fresh page.
            let ended = std::panic::catch_unwind(AssertUnwindSafe(move || perform(make, channel)));
            tell(News::Ended { broken: ended.is_err() });
        })?;
        Ok(Self { from_page, host: watched })
    }

    /// Closes the channel. What the page had already sent is still worked off; then the stage says that it has ended.
    pub(super) fn close(&self) {
        self.from_page.close_channel();
    }

    /// Whether the phone is in somebody else's hands: what comes after this stage must be locked.
    pub(super) fn is_handed(&self) -> bool {
        self.host.is_handed()
    }

    /// Whether Help is read without unlocking.
    pub(super) fn is_reading_help(&self) -> bool {
        self.host.is_reading_help()
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

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::{Arc, mpsc};
    use std::time::Duration;

    use dioxus::prelude::*;

    use super::*;

    /// How often the button was pressed.
    #[derive(Clone, Default)]
    struct Presses(Arc<AtomicUsize>);

    impl Presses {
        fn count(&self) -> usize {
            self.0.load(Ordering::SeqCst)
        }
    }

    #[component]
    fn Button() -> Element {
        let presses = use_context::<Presses>();
        rsx! {
            button {
                onclick: move |_| {
                    presses.0.fetch_add(1, Ordering::SeqCst);
                },
                "press"
            }
        }
    }

    /// A stage with a button, and what it told.
    fn open(host: &Host, presses: &Presses) -> (Stage, mpsc::Receiver<News>) {
        let (tell, told) = mpsc::channel();
        let presses = presses.clone();
        let make = move || VirtualDom::new(Button).with_root_context(presses);
        let stage = Stage::open(host.clone(), make, move |news| drop(tell.send(news))).unwrap();
        let first = told.recv_timeout(Duration::from_secs(30)).unwrap();
        assert!(matches!(first, News::Frame(_)), "the first edits");
        (stage, told)
    }

    /// Waits until the stage says that it has ended.
    fn ended(told: &mpsc::Receiver<News>) -> bool {
        loop {
            if let News::Ended { broken } = told.recv_timeout(Duration::from_secs(30)).unwrap() {
                return broken;
            }
        }
    }

    /// A click on every element that could be the button.
    fn press(stage: &Stage, screen: Option<u64>) {
        for element in 1..4 {
            let data = r#"{"client_x":0,"client_y":0,"page_x":0,"page_y":0,"screen_x":0,"screen_y":0,"offset_x":0,
                "offset_y":0,"button":0,"buttons":0,"alt_key":false,"ctrl_key":false,"meta_key":false,"shift_key":false}"#;
            let event = format!(
                r#"{{"method":"user_event","params":{{"name":"click","element":{element},"data":{data},"bubbles":false}}}}"#
            );
            stage.hears(screen, &event);
        }
    }

    #[test]
    fn what_was_sent_before_closing_is_still_worked_off() {
        let (host, presses) = (Host::new(|_| ()), Presses::default());
        let (stage, told) = open(&host, &presses);
        for _ in 0..100 {
            press(&stage, Some(0));
        }
        stage.close();
        assert!(!ended(&told));
        assert_eq!(presses.count(), 100);
    }

    #[test]
    fn what_comes_from_a_screen_that_is_gone_reaches_nothing() {
        let (host, presses) = (Host::new(|_| ()), Presses::default());
        let (stage, told) = open(&host, &presses);
        press(&stage, Some(7));
        press(&stage, None);
        stage.close();
        ended(&told);
        assert_eq!(presses.count(), 1, "only what outlives screens");
    }

    #[test]
    fn a_stage_still_says_after_its_end_in_whose_hands_the_phone_is() {
        let (host, presses) = (Host::new(|_| ()), Presses::default());
        let (stage, told) = open(&host, &presses);
        assert!(!stage.is_handed());
        host.hands(true);
        stage.close();
        ended(&told);
        assert!(stage.is_handed());
    }

    #[test]
    fn a_defect_ends_the_stage_and_says_so() {
        fn break_down() {
            panic!("as a defect of ours would")
        }

        #[component]
        fn Defect() -> Element {
            rsx! {
                button { onclick: |_| break_down(), "press" }
            }
        }
        let (tell, told) = mpsc::channel();
        let tell = move |news| drop(tell.send(news));
        let stage = Stage::open(Host::new(|_| ()), || VirtualDom::new(Defect), tell).unwrap();
        press(&stage, None);
        assert!(ended(&told));
        press(&stage, None);
    }
}
