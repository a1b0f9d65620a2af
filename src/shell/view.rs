//! The window, the web view in it, and what each system calls them.

use std::sync::Arc;

use tao::event_loop::{EventLoopProxy, EventLoopWindowTarget};
use tao::window::{Window, WindowBuilder, WindowId};
use wry::{NewWindowResponse, WebContext, WebView, WebViewBuilder};

use super::window::{Signal, WindowError};
use super::{page, reach};
#[cfg(not(target_os = "android"))]
use crate::platform::Moment;
use crate::platform::Platform;
use crate::session::Keeper;

/// A window with the page in it.
pub(super) struct View {
    // In the order in which they may be dropped.
    web: WebView,
    window: Window,
    _context: WebContext,
}

impl View {
    /// A window that shows `address`.
    ///
    /// # Errors
    /// See [`WindowError`].
    pub(super) fn open(
        target: &EventLoopWindowTarget<Signal>,
        proxy: &EventLoopProxy<Signal>,
        keeper: &Arc<Keeper>,
        address: &str,
    ) -> Result<Self, WindowError> {
        let window = window_builder().build(target).map_err(|_| WindowError::NoWindow)?;
        let mut context = web_context();
        let web = web_view(&window, &mut context, proxy, keeper, address)?;
        Ok(Self { web, window, _context: context })
    }

    /// Which window it is.
    pub(super) fn id(&self) -> WindowId {
        self.window.id()
    }

    /// Runs a script of ours in the page. A page that is gone is told of by its own signal.
    pub(super) fn run(&self, script: &str) {
        reach::run(&self.web, script);
    }

    /// Goes to one of our pages.
    pub(super) fn go(&self, address: &str) {
        reach::go(&self.web, address);
    }

    /// Hides the page, without asking it.
    pub(super) fn cover(&self, platform: &dyn Platform) {
        if platform.cover(true).is_err() {
            let _ = self.web.set_visible(false);
        }
    }

    /// Shows the page again.
    pub(super) fn uncover(&self, platform: &dyn Platform) {
        if platform.cover(false).is_err() {
            let _ = self.web.set_visible(true);
        }
        // What was hidden lost the keyboard.
        let _ = self.web.focus();
    }
}

/// A phone's window is as large as the phone has room for.
#[cfg(any(target_os = "android", target_os = "ios"))]
fn window_builder() -> WindowBuilder {
    WindowBuilder::new()
}

#[cfg(not(any(target_os = "android", target_os = "ios")))]
fn window_builder() -> WindowBuilder {
    use tao::dpi::{LogicalSize, PixelUnit};
    use tao::window::WindowSizeConstraints;
    /// The size of a phone in the hand.
    const PHONE: LogicalSize<f64> = LogicalSize::new(412.0, 892.0);
    /// The narrowest phone the interface is made for.
    const NARROWEST: LogicalSize<f64> = LogicalSize::new(320.0, 480.0);
    WindowBuilder::new().with_title("Mellom").with_inner_size(PHONE).with_inner_size_constraints(
        WindowSizeConstraints {
            min_width: Some(PixelUnit::Logical(NARROWEST.width.into())),
            min_height: Some(PixelUnit::Logical(NARROWEST.height.into())),
            ..Default::default()
        },
    )
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
    let builder = watched(builder, proxy.clone());
    let view = attach(builder, window)?;
    watch(&view, proxy.clone());
    Ok(view)
}

/// Hears of the end of the page's process, where wry tells of it.
#[cfg(target_os = "ios")]
fn watched(builder: WebViewBuilder<'_>, proxy: EventLoopProxy<Signal>) -> WebViewBuilder<'_> {
    use wry::WebViewBuilderExtDarwin;
    builder.with_on_web_content_process_terminate_handler(move || {
        let _ = proxy.send_event(Signal::FromSystem(Moment::PageGone));
    })
}

#[cfg(not(target_os = "ios"))]
fn watched(builder: WebViewBuilder<'_>, _: EventLoopProxy<Signal>) -> WebViewBuilder<'_> {
    builder
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
        let _ = proxy.send_event(Signal::FromSystem(Moment::PageGone));
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

/// On the phones the settings stand in the Kotlin of `platforms/android` and in `src/platform/ios`.
#[cfg(not(target_os = "linux"))]
fn watch(_: &WebView, _: EventLoopProxy<Signal>) {}
