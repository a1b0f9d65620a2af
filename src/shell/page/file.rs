//! The file that the person is looking at.
//!
//! The page asks for it by a name of 32 random digits that the keeper made when the person opened it. The keeper knows the
//! name until another file is opened or the app is locked; before and after it answers like any path that is not there.

use std::borrow::Cow;
use std::io::{Read, Seek, SeekFrom};

use wry::http::{HeaderValue, Method, Request, Response, StatusCode, header};

use super::{respond, response};
use crate::journal::Choice;
use crate::session::{AttachmentReader, Keeper, SHOWN_MAX};

/// Where files are asked for.
const PATH: &str = "/file/";

/// The most that is given at a time to a player that asks for a part: 1 MiB.
const PART_MAX: u64 = 1 << 20;

type Answer = Response<Cow<'static, [u8]>>;

/// Whether a file is asked for, there or not.
pub(super) fn is_asked_for(request: &Request<Vec<u8>>) -> bool {
    request.uri().path().starts_with(PATH)
}

/// Answers a request for a file.
pub(super) fn serve(keeper: &Keeper, request: &Request<Vec<u8>>) -> Answer {
    let token = request.uri().path().strip_prefix(PATH).filter(|_| request.method() == Method::GET);
    let Some((media, mut file)) = token.and_then(|token| keeper.shown(token)) else { return nothing() };
    let length = file.length();
    let asked = request.headers().get(header::RANGE).and_then(|range| range.to_str().ok());
    let (status, from, to) = match asked.map(|range| part(range, length)) {
        None if length > SHOWN_MAX => return empty(StatusCode::PAYLOAD_TOO_LARGE),
        None => (StatusCode::OK, 0, length),
        Some(Some((from, to))) => (StatusCode::PARTIAL_CONTENT, from, to),
        Some(None) => return empty(StatusCode::RANGE_NOT_SATISFIABLE),
    };
    // Locked meanwhile, or damaged: nothing, rather than a part that looks whole.
    let Ok(body) = read(&mut file, from, to) else { return nothing() };
    let mut answer = respond(status, media.key(), Cow::Owned(body));
    let headers = answer.headers_mut();
    headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    if status == StatusCode::PARTIAL_CONTENT
        && let Ok(range) = HeaderValue::from_str(&format!("bytes {from}-{}/{length}", to - 1))
    {
        headers.insert(header::CONTENT_RANGE, range);
    }
    answer
}

fn nothing() -> Answer {
    empty(StatusCode::NOT_FOUND)
}

fn empty(status: StatusCode) -> Answer {
    response(status, "text/plain; charset=utf-8", "")
}

fn read(file: &mut AttachmentReader, from: u64, to: u64) -> std::io::Result<Vec<u8>> {
    file.seek(SeekFrom::Start(from))?;
    let wanted = usize::try_from(to - from).map_err(std::io::Error::other)?;
    let mut body = vec![0; wanted];
    file.read_exact(&mut body)?;
    Ok(body)
}

/// From where to where, of `length` bytes: of the shapes `bytes=2-5`, `bytes=2-` and `bytes=-5`, one part, and not too
/// much at a time. Nothing if there is no such part.
fn part(range: &str, length: u64) -> Option<(u64, u64)> {
    let (from, to) = range.trim().strip_prefix("bytes=")?.split_once('-')?;
    let (from, to) = match (from.is_empty(), to.is_empty()) {
        (true, false) => (length.saturating_sub(to.parse().ok()?), length),
        (false, true) => (from.parse().ok()?, length),
        (false, false) => (from.parse().ok()?, to.parse::<u64>().ok()?.saturating_add(1)),
        (true, true) => return None,
    };
    let to = to.min(length).min(from.saturating_add(PART_MAX));
    (from < to).then_some((from, to))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::journal::{EntryId, Meeting};
    use crate::session::{FileId, Passphrase};

    fn passphrase() -> Passphrase {
        Passphrase::new("seks grønne seil under broen".into())
    }

    struct Case {
        keeper: Arc<Keeper>,
        entry: EntryId,
        folder: tempfile::TempDir,
    }

    impl Case {
        fn new() -> Case {
            let folder = tempfile::tempdir().unwrap();
            let keeper = Keeper::at(folder.path().into());
            keeper.create(&passphrase()).unwrap();
            let meeting = Meeting::new(chrono::NaiveDateTime::default());
            let entry = EntryId::from_bytes(meeting.id.bytes());
            keeper.save(meeting.into()).unwrap();
            Case { keeper, entry, folder }
        }

        fn attach(&self, name: &str, bytes: &[u8]) -> FileId {
            let now = chrono::NaiveDateTime::default();
            self.keeper.attach(self.entry, name, None, &mut &*bytes, now).unwrap()
        }

        fn ask(&self, path: &str, range: Option<&str>) -> Answer {
            self.ask_by(&Method::GET, path, range)
        }

        fn ask_by(&self, method: &Method, path: &str, range: Option<&str>) -> Answer {
            let mut request = Request::builder().method(method).uri(format!("mellom://app{path}"));
            if let Some(range) = range {
                request = request.header(header::RANGE, range);
            }
            let request = request.body(Vec::new()).unwrap();
            assert!(is_asked_for(&request));
            serve(&self.keeper, &request)
        }

        fn status(&self, path: &str) -> StatusCode {
            let answer = self.ask(path, None);
            assert_eq!(answer.status() == StatusCode::OK, !answer.body().is_empty());
            answer.status()
        }
    }

    #[test]
    fn a_file_is_there_while_it_is_looked_at_and_gone_with_the_lock() {
        let case = Case::new();
        let (picture, other) = (case.attach("a.png", b"a picture"), case.attach("b.jpg", b"another"));
        let path = |token: &str| format!("/file/{token}");
        let token = case.keeper.show(picture).unwrap();
        assert_eq!(token.len(), 32);
        let answer = case.ask(&path(&token), None);
        assert_eq!(answer.status(), StatusCode::OK);
        assert_eq!(**answer.body(), *b"a picture");
        for (name, value) in [
            (header::CONTENT_TYPE, "image/png"),
            (header::CACHE_CONTROL, "no-store"),
            (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
            (header::ACCEPT_RANGES, "bytes"),
        ] {
            assert_eq!(answer.headers()[name], value);
        }
        assert!(!answer.headers().contains_key(header::CONTENT_RANGE), "it is whole");
        for method in [Method::POST, Method::HEAD, Method::PUT, Method::DELETE] {
            let answer = case.ask_by(&method, &path(&token), None);
            assert_eq!((answer.status(), answer.body().len()), (StatusCode::NOT_FOUND, 0), "{method}");
        }
        let guessed = "0".repeat(32);
        for wrong in ["/file/", "/file/../app.css", &path(&guessed), &path(&token[1..]), &format!("{}/", path(&token))]
        {
            assert_eq!(case.status(wrong), StatusCode::NOT_FOUND, "{wrong}");
        }

        // Another is opened: one at a time.
        let second = case.keeper.show(other).unwrap();
        assert_ne!(second, token);
        assert_eq!(case.status(&path(&token)), StatusCode::NOT_FOUND);
        assert_eq!(case.status(&path(&second)), StatusCode::OK);

        // Locked: nothing; unlocked again: still nothing, until it is opened again.
        case.keeper.lock();
        assert_eq!(case.status(&path(&second)), StatusCode::NOT_FOUND);
        case.keeper.unlock(&passphrase()).unwrap();
        assert_eq!(case.status(&path(&second)), StatusCode::NOT_FOUND);
        let third = case.keeper.show(other).unwrap();
        assert_eq!(case.status(&path(&third)), StatusCode::OK);

        // Closed, and deleted.
        case.keeper.stop_showing();
        assert_eq!(case.status(&path(&third)), StatusCode::NOT_FOUND);
        let fourth = case.keeper.show(other).unwrap();
        case.keeper.remove_attachment(other).unwrap();
        assert_eq!(case.status(&path(&fourth)), StatusCode::NOT_FOUND);
    }

    #[test]
    fn what_could_run_is_never_served() {
        let case = Case::new();
        for name in ["a.svg", "a.html", "a.pdf"] {
            let token = case.keeper.show(case.attach(name, b"<svg onload=x>")).unwrap();
            assert_eq!(case.status(&format!("/file/{token}")), StatusCode::NOT_FOUND, "{name}");
        }
    }

    #[test]
    fn a_player_may_ask_for_parts() {
        let case = Case::new();
        let sound: Vec<u8> = (0..3_000_000u32).map(|n| (n % 251) as u8).collect();
        let token = case.keeper.show(case.attach("a.mp3", &sound)).unwrap();
        let path = format!("/file/{token}");
        let answer = case.ask(&path, Some("bytes=70000-70009"));
        assert_eq!(answer.status(), StatusCode::PARTIAL_CONTENT);
        assert_eq!(**answer.body(), sound[70_000..70_010]);
        assert_eq!(answer.headers()[header::CONTENT_RANGE], "bytes 70000-70009/3000000");
        assert_eq!(answer.headers()[header::CONTENT_TYPE], "audio/mpeg");
        // Not all at once.
        assert_eq!(case.ask(&path, Some("bytes=0-")).body().len(), 1 << 20);
        assert_eq!(case.ask(&path, Some("bytes=3000000-")).status(), StatusCode::RANGE_NOT_SATISFIABLE);
    }

    #[test]
    fn what_is_too_long_to_be_shown_is_given_in_parts_only() {
        let case = Case::new();
        let long = vec![7; SHOWN_MAX as usize + 1];
        let path = format!("/file/{}", case.keeper.show(case.attach("a.mp3", &long)).unwrap());
        assert_eq!(case.status(&path), StatusCode::PAYLOAD_TOO_LARGE);
        assert_eq!(case.ask(&path, Some("bytes=-1")).status(), StatusCode::PARTIAL_CONTENT);
    }

    #[test]
    fn a_damaged_file_is_not_shown_as_far_as_it_goes() {
        let case = Case::new();
        let token = case.keeper.show(case.attach("a.mp3", &[7; 200_000])).unwrap();
        let path = format!("/file/{token}");
        let sealed = std::fs::read_dir(case.folder.path().join("vault/files")).unwrap().next().unwrap().unwrap().path();
        let mut bytes = std::fs::read(&sealed).unwrap();
        *bytes.last_mut().unwrap() ^= 1;
        std::fs::write(sealed, bytes).unwrap();
        assert_eq!(case.status(&path), StatusCode::NOT_FOUND);
        // What is whole of it can be heard.
        assert_eq!(**case.ask(&path, Some("bytes=0-9")).body(), [7; 10]);
    }

    #[test]
    fn parts_are_read_strictly() {
        for (range, expected) in [
            ("bytes=0-0", Some((0, 1))),
            ("bytes=2-5", Some((2, 6))),
            ("bytes=2-", Some((2, 10))),
            ("bytes=-3", Some((7, 10))),
            ("bytes=-99", Some((0, 10))),
            ("bytes=0-18446744073709551615", Some((0, 10))),
            ("bytes=10-", None),
            ("bytes=5-2", None),
            ("bytes=-", None),
            ("bytes=-0", None),
            ("bytes=a-b", None),
            ("bytes=0-1,3-4", None),
            ("lines=0-1", None),
        ] {
            assert_eq!(part(range, 10), expected, "{range}");
        }
    }
}
