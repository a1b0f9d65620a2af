//! A picture comes in, is looked at, and goes.

use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use serde_json::json;

use crate::search::search;
use crate::stage::{App, Display, Home};
use crate::{folder, runtime};

/// Stands in the picture, and in its name.
const CANARY: &str = "kanarifuglen-i-bildet";
const NAME: &str = "kanarifuglen-paa-brygga.png";

/// A picture of a fjord, more or less, with a remark in it that nobody sees.
fn picture() -> Vec<u8> {
    const WIDTH: u32 = 240;
    const HEIGHT: u32 = 120;
    let mut rows = Vec::new();
    for y in 0..HEIGHT {
        rows.push(0);
        for x in 0..WIDTH {
            let shore = 60 + (x as i32 - 120).abs() / 6;
            let colour: [u8; 3] = if (y as i32) < shore { [214, 226, 228] } else { [23, 89, 92] };
            rows.extend_from_slice(&colour);
        }
    }
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut chunk = |kind: &[u8], data: &[u8]| {
        png.extend_from_slice(&(data.len() as u32).to_be_bytes());
        let body = [kind, data].concat();
        png.extend_from_slice(&body);
        png.extend_from_slice(&crc(&body).to_be_bytes());
    };
    let size = [WIDTH.to_be_bytes(), HEIGHT.to_be_bytes()].concat();
    chunk(b"IHDR", &[&size[..], &[8, 2, 0, 0, 0]].concat());
    chunk(b"tEXt", format!("Comment\0{CANARY}").as_bytes());
    // Stored, not compressed: blocks of at most 65,535 bytes.
    let mut stored = vec![0x78, 1];
    let mut blocks = rows.chunks(60_000).peekable();
    while let Some(block) = blocks.next() {
        stored.push(u8::from(blocks.peek().is_none()));
        let length = block.len() as u16;
        stored.extend_from_slice(&length.to_le_bytes());
        stored.extend_from_slice(&(!length).to_le_bytes());
        stored.extend_from_slice(block);
    }
    let (mut a, mut b) = (1u32, 0u32);
    for byte in &rows {
        a = (a + u32::from(*byte)) % 65_521;
        b = (b + a) % 65_521;
    }
    stored.extend_from_slice(&(b << 16 | a).to_be_bytes());
    chunk(b"IDAT", &stored);
    chunk(b"IEND", &[]);
    png
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 })
    })
}

impl App<'_> {
    /// Waits until the picture that is shown is painted; gives its address.
    fn see_picture(&self) -> String {
        self.find("#file-shown");
        let give_up = Instant::now() + Duration::from_secs(20);
        while self.run("return document.querySelector('#file-shown')?.naturalWidth ?? 0", vec![]) != json!(240) {
            assert!(Instant::now() < give_up, "no picture");
            std::thread::sleep(Duration::from_millis(30));
        }
        self.run("return document.querySelector('#file-shown').src", vec![]).as_str().unwrap().to_owned()
    }

    /// Whether the page gets anything at this address. Asked for anew each time: what a page has loaded, it has.
    fn can_load(&self, address: &str) -> bool {
        static TURN: AtomicU32 = AtomicU32::new(0);
        self.loads(&format!("{address}?{}", TURN.fetch_add(1, Ordering::Relaxed)))
    }

    fn loads(&self, address: &str) -> bool {
        let try_it = "window.tried = ''; const i = new Image(); i.onload = () => { window.tried = 'there' }; \
                      i.onerror = () => { window.tried = 'nothing' }; i.src = arguments[0]";
        self.run(try_it, vec![json!(address)]);
        let give_up = Instant::now() + Duration::from_secs(20);
        loop {
            match self.run("return window.tried", vec![]).as_str() {
                Some("there") => return true,
                Some("nothing") => return false,
                _ => assert!(Instant::now() < give_up, "no answer"),
            }
            std::thread::sleep(Duration::from_millis(30));
        }
    }

    /// Whether the page gets anything at exactly this address, kept or not.
    fn has_kept(&self, address: &str) -> bool {
        self.loads(address)
    }

    fn a_meeting(&self) {
        self.tap("#log-meeting");
        self.pick("place", "cafe");
        self.tap("#save");
        self.at("entry");
    }

    fn to_the_meeting(&self) {
        self.tap("#tab-journal");
        self.tap(".row[data-kind=meeting]");
        self.at("entry");
    }
}

fn pick(home: &Home) {
    std::fs::write(&home.picked, picture()).unwrap();
}

#[test]
fn a_picture_is_added_to_a_meeting_seen_locked_seen_again_and_deleted() {
    let (runtime, display) = (runtime(), Display::open());
    let home = Home::picking("nb", NAME);
    pick(&home);
    let shots = folder();
    let app = App::open(&runtime, &display, &home, Some(&shots));
    app.make_notebook();
    app.a_meeting();
    app.shot_at("#file-add", "110-attachments-none");
    app.tap("#file-add");
    app.find("[data-file=\"0\"]");
    assert!(app.text("[data-file=\"0\"]").contains(NAME));
    assert!(app.text("[data-file=\"0\"]").contains("86 kB"));
    std::fs::remove_file(&home.picked).unwrap();
    app.tap("#file-view-0");
    let address = app.see_picture();
    app.shot_at("[data-file=\"0\"]", "111-attachment-seen");
    assert!(app.can_load(&address));
    app.tap("#file-close-0");
    app.gone("#file-shown");
    assert!(!app.can_load(&address), "closed is gone");
    app.tap("#file-view-0");
    let address = app.see_picture();

    app.tap("#hide");
    app.at("unlock");
    assert!(!app.can_load(&address), "locked is gone");
    assert!(!app.has_kept(&address), "nor is it kept");
    // Neither the web view's own folders nor the vault hold a word of it.
    search(home.folder.path(), &[CANARY, NAME, "kanarifuglen"]);
    app.unlock();
    assert!(!app.can_load(&address), "and it does not come back by itself");
    app.to_the_meeting();
    app.tap("#file-view-0");
    app.see_picture();
    app.run("document.documentElement.style.fontSize = '200%'", vec![]);
    app.shot_at("[data-file=\"0\"]", "112-attachment-200");
    app.run("document.documentElement.style.fontSize = ''", vec![]);

    app.tap("#file-delete-0");
    app.find("#file-delete-yes");
    app.shot_at("#file-delete-yes", "113-attachment-delete-sure");
    app.tap("#file-delete-yes");
    app.gone("[data-file=\"0\"]");
    assert_eq!(std::fs::read_dir(home.data().join("vault/files")).unwrap().count(), 0);
    app.close();
    search(home.folder.path(), &[CANARY, NAME, "kanarifuglen"]);
}

#[test]
fn a_copy_leaves_the_app_only_after_a_yes_and_is_exact() {
    let (runtime, display) = (runtime(), Display::open());
    let home = Home::picking("en", NAME);
    pick(&home);
    let shots = folder();
    let app = App::open(&runtime, &display, &home, Some(&shots));
    app.make_notebook();
    app.tap("#tab-me");
    app.pick("theme", "dark");
    app.tap("#tab-today");
    app.a_meeting();
    app.tap("#file-add");
    app.tap("#file-view-0");
    app.see_picture();
    app.shot_at("[data-file=\"0\"]", "114-attachment-en-dark");
    app.tap("#file-copy-0");
    app.find("#file-copy-sure");
    app.shot_at("#file-copy-sure", "115-attachment-copy-sure");
    assert!(!home.shared_to.exists());
    app.tap("#file-copy-no");
    app.gone("#file-copy-sure");
    assert!(!home.shared_to.exists());
    app.tap("#file-copy-0");
    app.tap("#file-copy-yes");
    app.find("#file-copied");
    app.shot_at("#file-copied", "116-attachment-copied");
    assert!(std::fs::read(&home.shared_to).unwrap() == picture());
    app.close();
}

#[test]
fn what_is_no_picture_is_listed_and_never_shown() {
    let (runtime, display) = (runtime(), Display::open());
    let home = Home::picking("nb", "tegning.svg");
    std::fs::write(&home.picked, "<svg xmlns='http://www.w3.org/2000/svg'><script>window.ran = 1</script></svg>")
        .unwrap();
    let app = App::open(&runtime, &display, &home, None);
    app.make_notebook();
    app.a_meeting();
    app.tap("#file-add");
    app.find("[data-file=\"0\"]");
    assert!(!app.has("#file-view-0"));
    // A picture that is none says so.
    std::fs::remove_file(&home.picked).unwrap();
    app.close();

    let home = Home::picking("nb", "odelagt.png");
    std::fs::write(&home.picked, b"not a picture").unwrap();
    let app = App::open(&runtime, &display, &home, None);
    app.make_notebook();
    app.a_meeting();
    app.tap("#file-add");
    app.tap("#file-view-0");
    app.find("#file-not-shown");
    app.close();
    assert!(Path::new(&home.data()).exists());
}
