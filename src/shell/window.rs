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
use tao::dpi::{LogicalSize, PixelUnit};
use tao::event::{Event, WindowEvent};
use tao::event_loop::{ControlFlow, EventLoopBuilder, EventLoopProxy};
use tao::window::{Window, WindowBuilder, WindowSizeConstraints};
use wry::{NewWindowResponse, WebContext, WebView, WebViewBuilder};

use super::message::{self, Says};
use super::stage::{News, Stage};
use super::{page, quiet};
use crate::platform::{self, Platform};
use crate::session::{Cost, Keeper};
use crate::ui::{self, Call, Host, Launch};

/// How long locking waits for the stage to work off what was typed.
const PATIENCE: Duration = Duration::from_millis(750);

/// The size of a phone in the hand, for the window on a desk.
const PHONE: LogicalSize<f64> = LogicalSize::new(412.0, 892.0);

/// How often to look whether it is time to lock. A timer stands still while the machine sleeps.
const LOOK_EVERY: Duration = Duration::from_secs(10);

/// The narrowest phone the interface is made for.
const NARROWEST: LogicalSize<f64> = LogicalSize::new(320.0, 480.0);

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

enum Signal {
    FromPage(String),
    FromStage { session: u64, news: News },
    Lock,
    PageDied,
}

/// Shows the app until the person closes it.
///
/// # Errors
/// When the system gives no window or no web view.
pub fn run() -> Result<(), WindowError> {
    quiet::panics();
    quiet::dumps();
    let platform = platform::current();
    let keeper = keeper(platform.data_folder());

    let event_loop = EventLoopBuilder::<Signal>::with_user_event().build();
    let proxy = event_loop.create_proxy();
    let window = WindowBuilder::new()
        .with_title("Mellom")
        .with_inner_size(PHONE)
        .with_inner_size_constraints(WindowSizeConstraints {
            min_width: Some(PixelUnit::Logical(NARROWEST.width.into())),
            min_height: Some(PixelUnit::Logical(NARROWEST.height.into())),
            ..Default::default()
        })
        .build(&event_loop)
        .map_err(|_| WindowError::NoWindow)?;

    let first = 1;
    let mut context = web_context();
    let view = web_view(&window, &mut context, &proxy, &keeper, &page::address(first))?;
    let mut show = Show {
        keeper,
        platform,
        proxy,
        view,
        session: first,
        stage: None,
        clearing: None,
        last_touch: Touch::now(),
        broken: 0,
    };

    event_loop.run(move |event, _, flow| {
        // The window and its context live as long as the loop.
        let _ = (&window, &context);
        match event {
            Event::UserEvent(signal) => show.handle(signal),
            Event::WindowEvent { event: WindowEvent::CloseRequested, .. } => show.clear(Next::Exit),
            _ => {}
        }
        *flow = show.attend();
    })
}

fn keeper(folder: PathBuf) -> Arc<Keeper> {
    // The journeys unlock dozens of times, under a WebDriver that no release has.
    if cfg!(feature = "automation") { Keeper::at_cost(folder, Cost::FLOOR) } else { Keeper::at(folder) }
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

struct Show {
    keeper: Arc<Keeper>,
    platform: Arc<dyn Platform>,
    proxy: EventLoopProxy<Signal>,
    view: WebView,
    /// The number of the page that is being shown. What comes from an earlier one is dropped.
    session: u64,
    stage: Option<Stage>,
    clearing: Option<Clearing>,
    last_touch: Touch,
    /// How many stages broke with nothing done in between.
    broken: u32,
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
            Signal::Lock | Signal::PageDied => self.clear(Next::FreshPage),
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
        match self.keeper.auto_lock() {
            Some(after) => match after.checked_sub(self.last_touch.ago()) {
                Some(left) if !left.is_zero() => ControlFlow::WaitUntil(now + left.min(LOOK_EVERY)),
                _ => {
                    self.clear(Next::FreshPage);
                    ControlFlow::WaitUntil(now + PATIENCE)
                }
            },
            None => ControlFlow::Wait,
        }
    }

    fn page_says(&mut self, raw: &str) {
        let Some(message) = message::read(raw) else { return };
        if message.session != self.session || self.clearing.is_some() {
            return;
        }
        match (message.says, &self.stage) {
            (Says::Ready, None) => self.open_stage(),
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
        let launch = Launch { keeper: self.keeper.clone(), platform: self.platform.clone(), host: host.clone() };
        let tell = move |news| {
            let _ = proxy.send_event(Signal::FromStage { session, news });
        };
        self.last_touch = Touch::now();
        self.stage = Stage::open(host, move || ui::virtual_dom(launch), tell).ok();
    }

    fn show_frame(&self, frame: &[u8]) {
        let script = match frame.split_first() {
            Some((0, text)) => query_script(text),
            Some((1, _)) => Some(format!("mellom.receive('{}','{}')", self.session, STANDARD.encode(frame))),
            _ => None,
        };
        if let Some(script) = script {
            // A page that is gone is told of by its own signal.
            let _ = self.view.evaluate_script(&script);
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
        let _ = self.view.set_visible(false);
        let _ = self.view.load_url(&page::blank());
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
            let _ = self.view.load_url(&address);
            let _ = self.view.set_visible(true);
            // What was hidden lost the keyboard.
            let _ = self.view.focus();
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

fn web_context() -> WebContext {
    #[cfg_attr(not(feature = "automation"), allow(unused_mut))]
    let mut context = WebContext::new(None);
    #[cfg(feature = "automation")]
    context.set_allows_automation(true);
    context
}

fn web_view(
    window: &Window,
    context: &mut WebContext,
    proxy: &EventLoopProxy<Signal>,
    keeper: &Arc<Keeper>,
    address: &str,
) -> Result<WebView, WindowError> {
    let from_page = proxy.clone();
    let builder = WebViewBuilder::new_with_web_context(context)
        // Nothing is kept by the web view itself. WebKit allows no automation of such a view.
        .with_incognito(!cfg!(feature = "automation"))
        // wry's own default in debug builds; it lets everyone inspect, and stops a WebDriver from working.
        .with_devtools(false)
        .with_general_autofill_enabled(false)
        .with_hotkeys_zoom(false)
        .with_asynchronous_custom_protocol(page::SCHEME.into(), {
            let keeper = keeper.clone();
            move |_, request, responder| page::answer(&keeper, request, responder)
        })
        .with_navigation_handler(|url| page::is_ours(&url))
        .with_new_window_req_handler(|_, _| NewWindowResponse::Deny)
        .with_download_started_handler(|_, _| false)
        .with_drag_drop_handler(|_| true)
        .with_ipc_handler(move |request| {
            let _ = from_page.send_event(Signal::FromPage(request.into_body()));
        })
        .with_url(address);
    let view = attach(builder, window)?;
    watch(&view, proxy.clone());
    Ok(view)
}

#[cfg(target_os = "linux")]
fn attach(builder: WebViewBuilder<'_>, window: &Window) -> Result<WebView, WindowError> {
    use tao::platform::unix::WindowExtUnix;
    use wry::WebViewBuilderExtUnix;
    let container = window.default_vbox().ok_or(WindowError::NoWebView)?;
    builder.build_gtk(container).map_err(|_| WindowError::NoWebView)
}

#[cfg(not(target_os = "linux"))]
fn attach(builder: WebViewBuilder<'_>, window: &Window) -> Result<WebView, WindowError> {
    builder.build(window).map_err(|_| WindowError::NoWebView)
}

/// Settings that wry has no words for, and the end of the page's process.
#[cfg(target_os = "linux")]
fn watch(view: &WebView, proxy: EventLoopProxy<Signal>) {
    use webkit2gtk::{CacheModel, SettingsExt, WebContextExt, WebViewExt};
    use wry::WebViewExtUnix;
    let view = view.webview();
    view.connect_web_process_terminated(move |_, _| {
        let _ = proxy.send_event(Signal::PageDied);
    });
    if let Some(settings) = WebViewExt::settings(&view) {
        settings.set_enable_html5_database(false);
        settings.set_enable_html5_local_storage(false);
        settings.set_enable_media(false);
        settings.set_enable_page_cache(false);
        settings.set_enable_webaudio(false);
        settings.set_enable_webgl(false);
    }
    if let Some(context) = view.context() {
        context.set_spell_checking_enabled(false);
        // Pictures that were looked at do not stay in memory for the next page.
        context.set_cache_model(CacheModel::DocumentViewer);
    }
}

#[cfg(not(target_os = "linux"))]
fn watch(_: &WebView, proxy: EventLoopProxy<Signal>) {
    // The end of the page's process is told of through wry's own handlers on the phones.
    drop(proxy);
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
