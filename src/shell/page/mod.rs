//! What the web view may load: one page, its style and its five scripts, all embedded; while unlocked, the one file that
//! the person is looking at; and nothing else.
//!
//! There is no file system behind the protocol, so no path can climb out of anything.

mod file;

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use wry::RequestAsyncResponder;
use wry::http::{Request, Response, StatusCode, header};

use crate::session::Keeper;

/// The protocol's name. Neutral: it may show up in a crash report of the system.
pub(super) const SCHEME: &str = "mellom";

/// The only policy any of our pages is served under: scripts and styles from the app itself, no evaluation of text, no
/// connection, no form, no frame. Pictures and sound come from the app itself too.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
                      media-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/// The address of the page for a session.
pub(super) fn address(session: u64) -> String {
    format!("{}/?s={session}", origin())
}

/// The address of the empty page, shown while locking.
pub(super) fn blank() -> String {
    format!("{}/blank", origin())
}

/// The address of the page that needs nothing of ours to work, for when our own keeps breaking.
pub(super) fn sorry() -> String {
    format!("{}/sorry", origin())
}

/// Whether the web view may go to `url`: to our own pages and nowhere else.
pub(super) fn is_ours(url: &str) -> bool {
    url.strip_prefix(&origin()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Android's web view knows no schemes of an app's own; wry serves them from a host of that name instead. `localhost`,
/// because a page of a made-up host below it is still one the web view trusts, and no such name is looked up anywhere.
fn origin() -> String {
    if cfg!(target_os = "android") { format!("http://{SCHEME}.localhost") } else { format!("{SCHEME}://app") }
}

/// Answers a request of the web view. A file is read on a thread of its own: the window must not wait for a disk.
pub(super) fn answer(keeper: &Arc<Keeper>, request: Request<Vec<u8>>, responder: RequestAsyncResponder) {
    if !file::is_asked_for(&request) {
        return responder.respond(serve(&request));
    }
    let keeper = keeper.clone();
    // Without a thread there is no answer, and an empty frame.
    let _ = std::thread::Builder::new()
        .name("file".into())
        .spawn(move || responder.respond(file::serve(&keeper, &request)));
}

fn serve(request: &Request<Vec<u8>>) -> Response<Cow<'static, [u8]>> {
    let (kind, body): (&str, &'static str) = match request.uri().path() {
        "/" | "" => ("text/html; charset=utf-8", include_str!("page.html")),
        "/blank" => ("text/html; charset=utf-8", include_str!("blank.html")),
        "/sorry" => ("text/html; charset=utf-8", include_str!("sorry.html")),
        "/app.css" => ("text/css; charset=utf-8", crate::ui::STYLE),
        "/rows.js" => ("text/javascript; charset=utf-8", include_str!("rows.js")),
        "/focus.js" => ("text/javascript; charset=utf-8", include_str!("focus.js")),
        "/grow.js" => ("text/javascript; charset=utf-8", include_str!("grow.js")),
        "/bridge.js" => ("text/javascript; charset=utf-8", include_str!("bridge.js")),
        "/interpreter.js" => ("text/javascript; charset=utf-8", interpreter()),
        _ => return response(StatusCode::NOT_FOUND, "text/plain; charset=utf-8", ""),
    };
    response(StatusCode::OK, kind, body)
}

fn response(status: StatusCode, kind: &'static str, body: &'static str) -> Response<Cow<'static, [u8]>> {
    respond(status, kind, Cow::Borrowed(body.as_bytes()))
}

fn respond(status: StatusCode, kind: &'static str, body: Cow<'static, [u8]>) -> Response<Cow<'static, [u8]>> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ] {
        headers.insert(name, wry::http::HeaderValue::from_static(value));
    }
    response
}

/// The interpreter of `dioxus-liveview` that turns edits into a page, as a file of its own: it comes wrapped in a
/// script element, which our policy would refuse to run.
fn interpreter() -> &'static str {
    static SCRIPT: OnceLock<String> = OnceLock::new();
    SCRIPT.get_or_init(|| {
        let glue = dioxus_liveview::interpreter_glue("in-process");
        let inner = glue.trim().strip_prefix("<script>").and_then(|rest| rest.strip_suffix("</script>"));
        inner.unwrap_or_default().to_owned()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn get(url: &str) -> Response<Cow<'static, [u8]>> {
        serve(&Request::builder().uri(url).body(Vec::new()).unwrap())
    }

    #[test]
    fn the_page_and_its_parts_are_served_under_the_policy() {
        let scripts = ["/rows.js", "/focus.js", "/grow.js", "/bridge.js", "/interpreter.js"];
        for path in ["/?s=1", "/blank", "/sorry", "/app.css"].into_iter().chain(scripts) {
            let answer = get(&format!("mellom://app{path}"));
            assert_eq!(answer.status(), StatusCode::OK, "{path}");
            assert!(answer.body().len() > 50, "{path}");
            let policy = answer.headers()[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
            assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
        }
        let script = String::from_utf8(get("mellom://app/interpreter.js").body().to_vec()).unwrap();
        assert!(script.contains("class NativeInterpreter") && !script.contains("<script>"));
    }

    #[test]
    fn nothing_else_is_served_however_it_is_asked_for() {
        for path in [
            "/etc/passwd",
            "/../../etc/passwd",
            "/%2e%2e/%2e%2e/etc/passwd",
            "//etc/passwd",
            "/app.css/x",
            "/favicon.ico",
        ] {
            let answer = get(&format!("mellom://app{path}"));
            assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{path}");
            assert!(answer.body().is_empty(), "{path}");
        }
    }

    #[test]
    fn the_page_goes_nowhere_but_to_itself() {
        assert!(is_ours(&address(4)) && is_ours(&blank()));
        for url in ["https://example.org/", "file:///etc/passwd", "mellom://apple/", "data:text/html,x", "about:blank"]
        {
            assert!(!is_ours(url), "{url}");
        }
    }
}
