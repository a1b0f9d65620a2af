//! What the page may say to us.
//!
//! The page is our own, but what comes from it is treated as a stranger's: bounded in size and depth, of a known shape,
//! and from the page that is being shown now. Everything else is dropped without a word.

use serde::Deserialize;
use serde::de::IgnoredAny;

/// The longest message the page may send, in bytes. A note of a hundred pages fits.
const LONGEST: usize = 1 << 20;

/// The deepest nesting the page may send. An event is five deep.
const DEEPEST: usize = 16;

/// What a page said, and which page it was.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Message<'a> {
    /// The number of the session the page was loaded for.
    pub(super) session: u64,
    /// The number of the screen it comes from; nothing for what outlives screens.
    pub(super) screen: Option<u64>,
    /// What it said.
    pub(super) says: Says<'a>,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Says<'a> {
    /// The page has loaded and waits for its first edits.
    Ready,
    /// "Back" was asked for where there is none: the app goes out of sight.
    Leave,
    /// Something happened in the page: a user event for the VirtualDom.
    Event {
        /// The event.
        said: &'a str,
        /// Whether it takes a person: appearing on the screen or getting the focus takes none.
        touch: bool,
    },
    /// The answer to a query of the VirtualDom.
    Answer(&'a str),
}

/// The two shapes that the interpreter of `dioxus-liveview` sends. Parsed here only to refuse everything else: what is
/// inside is read by dioxus.
#[derive(Deserialize)]
#[expect(dead_code, reason = "the shape is the check")]
#[serde(tag = "method", content = "params", rename_all = "snake_case")]
enum Shape {
    UserEvent(UserEvent),
    Query(QueryAnswer),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UserEvent {
    name: EventName,
    #[serde(rename = "element")]
    _element: u32,
    #[serde(rename = "data")]
    _data: IgnoredAny,
    #[serde(rename = "bubbles")]
    _bubbles: bool,
}

/// The events our components listen to. The interpreter only sends what is listened to.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum EventName {
    Click,
    Input,
    Change,
    KeyDown,
    KeyUp,
    PointerDown,
    PointerUp,
    PointerLeave,
    PointerCancel,
    FocusIn,
    FocusOut,
    Focus,
    Blur,
    Scroll,
    Mounted,
    Resize,
    Toggle,
    Error,
}

impl EventName {
    fn is_touch(&self) -> bool {
        matches!(self, Self::Click | Self::Input | Self::Change | Self::KeyDown | Self::PointerDown | Self::Scroll)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QueryAnswer {
    #[serde(rename = "id")]
    _id: u32,
    #[serde(default, rename = "data")]
    _data: IgnoredAny,
    #[serde(rename = "returned_value")]
    _returned_value: bool,
}

/// Reads `raw` as `<session> <screen> <message>`; nothing if it is not something a page of ours says.
pub(super) fn read(raw: &str) -> Option<Message<'_>> {
    if raw.len() > LONGEST {
        return None;
    }
    let (session, rest) = raw.split_once(' ')?;
    let (screen, said) = rest.split_once(' ')?;
    let session = session.parse().ok()?;
    let screen = if screen == "-" { None } else { Some(screen.parse().ok()?) };
    let says = if said == "ready" {
        Says::Ready
    } else if said == "leave" {
        Says::Leave
    } else {
        if depth(said) > DEEPEST {
            return None;
        }
        match serde_json::from_str(said).ok()? {
            Shape::UserEvent(event) => Says::Event { said, touch: event.name.is_touch() },
            Shape::Query(_) => Says::Answer(said),
        }
    };
    Some(Message { session, screen, says })
}

/// How deep the brackets of a JSON text are nested, strings left out.
fn depth(json: &str) -> usize {
    let (mut now, mut deepest) = (0_usize, 0);
    let (mut in_string, mut escaped) = (false, false);
    for byte in json.bytes() {
        if in_string {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => in_string = false,
                _ => {}
            }
            continue;
        }
        match byte {
            b'"' => in_string = true,
            b'[' | b'{' => {
                now += 1;
                deepest = deepest.max(now);
            }
            b']' | b'}' => now = now.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const CLICK: &str =
        r#"{"method":"user_event","params":{"name":"click","element":7,"data":{"a":[1]},"bubbles":true}}"#;

    #[test]
    fn the_shapes_of_our_page_are_understood() {
        let said = |screen, says| Some(Message { session: 3, screen, says });
        assert_eq!(read("3 - ready"), said(None, Says::Ready));
        assert_eq!(read("3 - leave"), said(None, Says::Leave));
        assert_eq!(read(&format!("3 5 {CLICK}")), said(Some(5), Says::Event { said: CLICK, touch: true }));
        let appeared = CLICK.replace("click", "mounted");
        assert_eq!(read(&format!("3 5 {appeared}")), said(Some(5), Says::Event { said: &appeared, touch: false }));
        let answer = r#"{"method":"query","params":{"id":1,"data":null,"returned_value":true}}"#;
        assert_eq!(read(&format!("3 - {answer}")), said(None, Says::Answer(answer)));
    }

    #[test]
    fn everything_else_is_dropped() {
        let deep = format!(
            r#"3 - {{"method":"user_event","params":{{"name":"click","element":7,"bubbles":true,"data":{}{}}}}}"#,
            "[".repeat(40),
            "]".repeat(40)
        );
        let long = format!("3 - {}", CLICK.replace("[1]", &format!("\"{}\"", "a".repeat(LONGEST))));
        for said in [
            "ready",
            "3 ready",
            "-1 - ready",
            "3 x ready",
            "3 - Ready",
            "3 - ",
            r#"3 - {"method":"browser_open","params":{"href":"https://example.org"}}"#,
            r#"3 - {"method":"user_event","params":{"name":"paste","element":7,"data":{},"bubbles":true}}"#,
            r#"3 - {"method":"user_event","params":{"name":"click","element":-7,"data":{},"bubbles":true}}"#,
            r#"3 - {"method":"user_event","params":{"name":"click","element":7,"data":{},"bubbles":true,"x":1}}"#,
            &deep,
            &long,
        ] {
            assert_eq!(read(said), None, "{}", &said[..said.len().min(90)]);
        }
    }

    proptest! {
        #[test]
        fn nothing_the_page_sends_makes_us_panic(raw in ".*", session in any::<u64>()) {
            let _ = read(&raw);
            let _ = read(&format!("{session} - {raw}"));
            let _ = read(&format!("{session} 1 {{\"method\":{raw}}}"));
        }
    }
}
