//! The event loop and the web view: what comes from the page, the stage and the system, and where it goes.
//!
//! - `away`: out of sight and back.
//! - `clearing`: the order in which locking happens.

mod away;
mod clearing;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tao::event::{Event, StartCause, WindowEvent};
use tao::event_loop::{ControlFlow, EventLoopBuilder, EventLoopProxy};

use self::away::{Away, Touch};
use self::clearing::{Clearing, Next};
use super::message::{self, Says};
use super::stage::{News, Stage};
use super::view::View;
use super::{page, quiet};
use crate::platform::{self, Moment, Platform};
use crate::session::{Cost, Keeper};
use crate::ui::{self, Call, Called, Host, Launch};

/// How often to look whether it is time to lock. A timer stands still while the machine sleeps.
const LOOK_EVERY: Duration = Duration::from_secs(10);

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
        if let Some(flow) = self.goes_on_clearing() {
            return flow;
        }
        match self.before_locking() {
            Some(left) if !left.is_zero() => ControlFlow::WaitUntil(Instant::now() + left.min(LOOK_EVERY)),
            Some(_) => self.lock_now(),
            None => ControlFlow::Wait,
        }
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

    /// Text in the size the person reads.
    fn scale(&self) {
        if let Some(view) = &self.view {
            view.run(&format!("mellom.scale({:.2})", self.platform.text_scale()));
        }
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
