//! The event loop, the web view, and the order in which locking happens.
//!
//! Locking never waits for Dioxus. In this order: (a) the view is covered and leaves for the empty page; (b) the channel
//! to the stage is closed, and the stage works off what the page had already sent, so that the last letters reach their
//! draft; (c) the VirtualDom drops; (d) the keeper seals the draft and drops keys and journal; (e) a fresh page is loaded
//! for a new session. A stage that does not end within [`PATIENCE`] is left behind: it holds no key, it can read nothing
//! more, and a draft it still lays down waits for the next unlocking.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tao::event::{Event, StartCause, WindowEvent};
use tao::event_loop::{ControlFlow, EventLoopBuilder, EventLoopProxy, EventLoopWindowTarget};

use super::due::{Asked, OutOfSight, before_locking};
use super::message::{self, Says};
use super::stage::{News, Stage};
use super::view::View;
use super::{page, quiet};
use crate::platform::{self, Moment, Platform};
use crate::session::{Cost, Keeper};
use crate::ui::{self, Call, Called, Host, Launch};

/// How long locking waits for the stage to work off what was typed.
const PATIENCE: Duration = Duration::from_millis(750);

/// How often to look whether it is time to lock. A timer stands still while the machine sleeps.
const LOOK_EVERY: Duration = Duration::from_secs(10);

/// After this many broken stages with nothing done in between, showing a fourth would only flicker.
const BROKEN_TOO_OFTEN: u32 = 3;

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WindowError {
    /// The system gives no window.
    #[error("the system gives no window")]
    NoWindow,
    /// The system gives no web view.
    #[error("the system gives no web view")]
    NoWebView,
}

pub(super) enum Signal {
    FromPage(String),
    FromStage { session: u64, news: News },
    FromSystem(Moment),
    Lock,
}

/// Shows the app until the person closes it; on a phone, for the life of the process.
///
/// # Errors
/// When the system gives no window or no web view.
pub fn run() -> Result<(), WindowError> {
    quiet::panics();
    quiet::dumps();
    let platform = platform::current();
    let keeper = keeper(platform.data_folder());
    keeper.when_device_goes({
        let platform = platform.clone();
        move || platform.hardware_key().is_none_or(|key| key.forget().is_ok())
    });

    let event_loop = EventLoopBuilder::<Signal>::with_user_event().build();
    let proxy = event_loop.create_proxy();
    platform.listen({
        let proxy = std::sync::Mutex::new(proxy.clone());
        Arc::new(move |moment| {
            let proxy = proxy.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            let _ = proxy.send_event(Signal::FromSystem(moment));
        })
    });
    // A desk has no such thing, and says so.
    let _ = platform.secure_screen(true);

    let first = 1;
    // iOS has no application to give a window until its loop runs; there it is opened when the loop says that it has begun.
    let view = if cfg!(target_os = "ios") {
        None
    } else {
        Some(View::open(&event_loop, &proxy, &keeper, &page::address(first))?)
    };
    let mut show = Show {
        keeper,
        platform,
        proxy,
        view,
        session: first,
        stage: None,
        clearing: None,
        last_touch: Touch::now(),
        away: None,
        unseen: Vec::new(),
        broken: 0,
        called: Called::default(),
    };

    event_loop.run(move |event, target, flow| {
        match event {
            Event::NewEvents(StartCause::Init) => show.comes_back(target),
            Event::UserEvent(signal) => show.handle(signal),
            Event::WindowEvent { event: WindowEvent::CloseRequested, .. } => show.clear(Next::Exit),
            Event::WindowEvent { event: WindowEvent::Stopped, .. } => show.goes_away(),
            Event::WindowEvent { event: WindowEvent::Started | WindowEvent::Resumed, .. } => show.comes_back(target),
            Event::WindowEvent { event: WindowEvent::Destroyed, window_id, .. } => {
                // A phone takes the window and keeps the process. On a desk the loop is ending.
                show.view.take_if(|view| view.id() == window_id);
            }
            // iOS took the scene and gives another.
            #[cfg(target_os = "ios")]
            Event::SceneRequested { .. } => show.comes_back(target),
            _ => {}
        }
        *flow = show.attend();
    })
}

fn keeper(folder: PathBuf) -> Arc<Keeper> {
    // The journeys unlock dozens of times, under a WebDriver that no release has.
    if cfg!(feature = "automation") { Keeper::at_cost(folder, Cost::FLOOR) } else { Keeper::at(folder) }
}

/// Whether the system may make the page anew without having been asked, as Android does with its window. The tests ask for
/// it on a desk.
fn page_comes_anew() -> bool {
    cfg!(target_os = "android") || cfg!(feature = "automation") && std::env::var_os("MELLOM_PAGE_ANEW").is_some()
}

/// What comes after the view has been cleared.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    FreshPage,
    Exit,
}

/// When the person last touched something, by two clocks: one stands still while the machine sleeps, and the other can be
/// set. Whichever says that more time has gone by counts.
#[derive(Clone, Copy)]
struct Touch {
    ticked: Instant,
    dated: SystemTime,
}

impl Touch {
    fn now() -> Self {
        Self { ticked: Instant::now(), dated: SystemTime::now() }
    }

    fn ago(&self) -> Duration {
        self.ticked.elapsed().max(self.dated.elapsed().unwrap_or_default())
    }
}

struct Clearing {
    since: Instant,
    next: Next,
}

struct Away {
    since: Touch,
    /// What the system asks the person on our behalf, and when that was seen to be answered.
    asked: Asked<Touch>,
}

impl Away {
    fn now(asking: bool) -> Self {
        Self { since: Touch::now(), asked: if asking { Asked::Something } else { Asked::Nothing } }
    }

    fn out_of_sight(&mut self, asking: bool) -> OutOfSight {
        self.asked.seen(asking, Touch::now);
        OutOfSight { ago: self.since.ago(), asked: self.asked.map(|answered| answered.ago()) }
    }
}

struct Show {
    keeper: Arc<Keeper>,
    platform: Arc<dyn Platform>,
    proxy: EventLoopProxy<Signal>,
    /// Nothing while a phone has taken the window and the process goes on.
    view: Option<View>,
    /// The number of the page that is being shown. What comes from an earlier one is dropped.
    session: u64,
    stage: Option<Stage>,
    clearing: Option<Clearing>,
    last_touch: Touch,
    /// Since when nothing of ours has been on the screen.
    away: Option<Away>,
    /// What the page was not shown while it was away: a phone may take it at any moment.
    unseen: Vec<Vec<u8>>,
    /// How many stages broke with nothing done in between.
    broken: u32,
    /// The call that was opened from danger, if one was. Opening it may lock the app.
    called: Called,
}

impl Show {
    fn handle(&mut self, signal: Signal) {
        match signal {
            Signal::FromPage(raw) => self.page_says(&raw),
            Signal::FromStage { session, news } if session == self.session => match news {
                News::Frame(frame) if self.clearing.is_none() => self.show_frame(&frame),
                News::Frame(_) => {}
                News::Ended { broken } => self.stage_ended(broken),
            },
            Signal::FromStage { .. } => {}
            Signal::FromSystem(moment) => self.happens(moment),
            Signal::Lock => self.clear(Next::FreshPage),
        }
    }

    /// What is due now, and when to look again.
    fn attend(&mut self) -> ControlFlow {
        let now = Instant::now();
        if let Some(clearing) = &self.clearing {
            let patience_ends = clearing.since + PATIENCE;
            if self.stage.is_some() && now < patience_ends {
                return ControlFlow::WaitUntil(patience_ends);
            }
            let next = clearing.next;
            self.lock_and_go_on(next);
            return if next == Next::Exit { ControlFlow::Exit } else { ControlFlow::Wait };
        }
        match self.before_locking() {
            Some(left) if !left.is_zero() => ControlFlow::WaitUntil(now + left.min(LOOK_EVERY)),
            Some(_) => {
                self.clear(Next::FreshPage);
                ControlFlow::WaitUntil(now + PATIENCE)
            }
            None => ControlFlow::Wait,
        }
    }

    /// How long until it is time to lock; nothing while it is locked.
    fn before_locking(&mut self) -> Option<Duration> {
        let away = self.away.as_mut().map(|away| away.out_of_sight(self.platform.is_asking()));
        let when_away = self.keeper.lock_when_away().unwrap_or_default();
        Some(before_locking(self.keeper.auto_lock()?, self.last_touch.ago(), when_away, away))
    }

    fn happens(&mut self, moment: Moment) {
        match moment {
            Moment::Away => self.goes_away(),
            Moment::Back => self.shows_again(),
            Moment::BackGesture => self.goes_back(),
            Moment::DeviceLocked if self.is_reading_help() => {}
            Moment::PageGone | Moment::DeviceLocked => self.clear(Next::FreshPage),
            Moment::TextScale => self.scale(),
        }
    }

    /// Whether what is on the screen is Help, and locked. Who reads what to say with the screen going dark on them finds it
    /// where it was; a passphrase that is half typed on the lock screen does not wait there.
    fn is_reading_help(&self) -> bool {
        self.keeper.auto_lock().is_none() && self.stage.as_ref().is_some_and(Stage::is_reading_help)
    }

    /// Nothing of ours is on the screen any more. It is covered at once and locked when it is time.
    fn goes_away(&mut self) {
        if self.away.is_some() {
            return;
        }
        self.away = Some(Away::now(self.platform.is_asking()));
        if let Some(view) = &self.view {
            view.cover(&*self.platform);
        }
    }

    /// The person is back: perhaps in another window, because the phone has taken the one there was.
    fn comes_back(&mut self, target: &EventLoopWindowTarget<Signal>) {
        if self.view.is_none() {
            // Whatever was shown went with its window.
            let handed = self.close_stage();
            self.session += 1;
            self.unseen.clear();
            self.view = View::open(target, &self.proxy, &self.keeper, &page::address(self.session)).ok();
            let _ = self.platform.secure_screen(true);
            if handed {
                self.clear(Next::FreshPage);
            }
        }
        self.shows_again();
    }

    fn shows_again(&mut self) {
        // Whoever was away for too long finds it locked, and sees nothing else on the way there.
        if self.away.is_some() && self.clearing.is_none() && self.before_locking().is_some_and(|left| left.is_zero()) {
            self.clear(Next::FreshPage);
        }
        if self.away.take().is_some() && self.clearing.is_none() {
            for frame in std::mem::take(&mut self.unseen) {
                self.show_frame(&frame);
            }
            if let Some(view) = &self.view {
                view.uncover(&*self.platform);
            }
        }
    }

    /// The system's "back" is the app's own; where the app has none, it goes out of sight.
    fn goes_back(&mut self) {
        match &self.view {
            Some(view) if self.stage.is_some() && self.clearing.is_none() => view.run("mellom.back()"),
            _ => drop(self.platform.leave()),
        }
    }

    /// Text in the size the person reads.
    fn scale(&self) {
        if let Some(view) = &self.view {
            view.run(&format!("mellom.scale({:.2})", self.platform.text_scale()));
        }
    }

    /// Ends the stage, and says whether the phone is in somebody else's hands: they must not find the notebook open.
    fn close_stage(&mut self) -> bool {
        let Some(stage) = self.stage.take() else { return false };
        stage.close();
        stage.is_handed()
    }

    fn page_says(&mut self, raw: &str) {
        let Some(message) = message::read(raw) else { return };
        if self.clearing.is_some() {
            return;
        }
        if message.session != self.session {
            // Android makes the page anew when it makes the window anew, at the address the first one had.
            if page_comes_anew() && message.says == Says::Ready {
                self.show_anew();
            }
            return;
        }
        match (message.says, &self.stage) {
            (Says::Ready, None) => {
                self.open_stage();
                self.scale();
            }
            (Says::Leave, _) => drop(self.platform.leave()),
            // Android has made the window anew, and the page with it.
            (Says::Ready, Some(_)) if page_comes_anew() => self.show_anew(),
            // A page that loads a second time has lost its place; it starts over like any other.
            (Says::Ready, Some(_)) => self.clear(Next::FreshPage),
            (Says::Event { said, touch }, Some(stage)) => {
                if touch {
                    self.last_touch = Touch::now();
                    self.broken = 0;
                }
                stage.hears(message.screen, said);
            }
            (Says::Answer(said), Some(stage)) => stage.hears(None, said),
            (Says::Event { .. } | Says::Answer(_), None) => {}
        }
    }

    /// The same notebook in a fresh page: unlocked if it was, and where the person was writing. Locked where the phone is in
    /// somebody else's hands.
    fn show_anew(&mut self) {
        if self.close_stage() {
            return self.clear(Next::FreshPage);
        }
        self.session += 1;
        self.unseen.clear();
        if let Some(view) = &self.view {
            view.go(&page::address(self.session));
        }
    }

    fn open_stage(&mut self) {
        let session = self.session;
        let proxy = self.proxy.clone();
        let locker = self.proxy.clone();
        let host = Host::new(move |call| {
            let _ = locker.send_event(match call {
                Call::Lock => Signal::Lock,
                Call::StartOver => Signal::FromStage { session, news: News::Ended { broken: true } },
            });
        });
        let launch = Launch {
            keeper: self.keeper.clone(),
            platform: self.platform.clone(),
            host: host.clone(),
            called: self.called.clone(),
        };
        let tell = move |news| {
            let _ = proxy.send_event(Signal::FromStage { session, news });
        };
        self.last_touch = Touch::now();
        self.stage = Stage::open(host, move || ui::virtual_dom(launch), tell).ok();
    }

    fn show_frame(&mut self, frame: &[u8]) {
        if self.away.is_some() {
            self.unseen.push(frame.to_vec());
            return;
        }
        let script = match frame.split_first() {
            Some((0, text)) => query_script(text),
            Some((1, _)) => Some(format!("mellom.receive('{}','{}')", self.session, STANDARD.encode(frame))),
            _ => None,
        };
        if let (Some(script), Some(view)) = (script, &self.view) {
            view.run(&script);
        }
    }

    /// The stage is over, by closing or by a defect.
    fn stage_ended(&mut self, broken: bool) {
        self.stage = None;
        if self.clearing.is_none() {
            self.broken += u32::from(broken);
            self.clear(Next::FreshPage);
        }
    }

    /// (a) to (c): covers the view, leaves the page, closes the channel.
    fn clear(&mut self, next: Next) {
        if let Some(clearing) = &mut self.clearing {
            if next == Next::Exit {
                clearing.next = next;
            }
            return;
        }
        self.unseen.clear();
        if let Some(view) = &self.view {
            view.cover(&*self.platform);
            view.go(&page::blank());
        }
        // The stage is remembered until it says that it has ended.
        if let Some(stage) = &self.stage {
            stage.close();
        }
        self.clearing = Some(Clearing { since: Instant::now(), next });
    }

    /// (d) and (e): drops keys and journal, shows a fresh page.
    fn lock_and_go_on(&mut self, next: Next) {
        self.keeper.lock();
        self.stage = None;
        self.clearing = None;
        self.session += 1;
        if next == Next::FreshPage {
            let sound = self.broken < BROKEN_TOO_OFTEN;
            let address = if sound { page::address(self.session) } else { page::sorry() };
            if let Some(view) = &self.view {
                view.go(&address);
                if self.away.is_none() {
                    view.uncover(&*self.platform);
                }
            }
        }
    }
}

/// The script of a query, to be run from outside the page: its policy allows no evaluation of text inside. The scripts
/// are dioxus' own (focus, scroll, measure) and hold no text of the person.
fn query_script(text: &[u8]) -> Option<String> {
    #[derive(serde::Deserialize)]
    #[serde(tag = "type", content = "data", rename_all = "lowercase")]
    enum Text {
        Query(String),
    }
    let Text::Query(script) = serde_json::from_slice(text).ok()?;
    // Answers go the way everything goes, with the session's number in front.
    let script = script.replace("window.ipc.postMessage(", "mellom.post(");
    Some(format!("(() => {{ \"use strict\"; {script} }})()"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_goes_by_while_the_machine_sleeps_and_never_backwards() {
        let hour = Duration::from_secs(3600);
        let slept = Touch { ticked: Instant::now(), dated: SystemTime::now() - hour };
        assert!(slept.ago() >= hour);
        let set_back = Touch { ticked: Instant::now(), dated: SystemTime::now() + hour };
        assert!(set_back.ago() < hour);
    }
}
