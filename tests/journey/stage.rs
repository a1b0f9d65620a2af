//! The stage for tests that look like users: a screen of its own, a home of its own, and the real binary driven through
//! WebKit's own WebDriver.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::{Value, json};

/// How long a screen may take to appear. Generous: the machine may be busy, and nothing here measures speed.
const PATIENCE: Duration = Duration::from_secs(30);

/// A process that ends with the test, however the test ends.
pub struct Process(pub Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A screen that nobody sees.
pub struct Display {
    number: String,
    _server: Process,
}

impl Display {
    pub fn open() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "420x900x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed (scripts/test installs it)");
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        Self { number: format!(":{}", number.trim()), _server: Process(server) }
    }
}

/// A home folder of one person: what the app leaves behind can be searched whole.
pub struct Home {
    pub folder: tempfile::TempDir,
    language: &'static str,
    /// Where "share" saves, since no WebDriver can drive the system's dialog.
    pub shared_to: PathBuf,
    /// The file that "add a file" picks.
    pub picked: PathBuf,
    /// How many days have gone by since the story began, for the app that is opened next.
    pub days_later: std::cell::Cell<u32>,
    /// Whether the app that is opened next takes a page that comes anew as Android does.
    pub pages_come_anew: std::cell::Cell<bool>,
    /// What a phone's share sheet would answer, for the app that is opened next; empty on a desk.
    pub sheet: std::cell::Cell<&'static str>,
}

impl Home {
    pub fn new(language: &'static str) -> Self {
        Self::picking(language, "nothing")
    }

    /// A home whose person picks the file of this name.
    pub fn picking(language: &'static str, name: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let shared_to = folder.path().join("picked-by-the-person").join("summary.txt");
        std::fs::create_dir_all(shared_to.parent().unwrap()).unwrap();
        let picked = shared_to.with_file_name(name);
        Self {
            folder,
            language,
            shared_to,
            picked,
            days_later: Default::default(),
            pages_come_anew: Default::default(),
            sheet: Default::default(),
        }
    }

    /// The app's data folder.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data/mellom")
    }

    /// Points `command` at this home.
    pub fn settle<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        let path = self.folder.path();
        for folder in ["data", "config", "cache", "state", "runtime"] {
            std::fs::create_dir_all(path.join(folder)).unwrap();
        }
        if self.pages_come_anew.get() {
            command.env("MELLOM_PAGE_ANEW", "");
        }
        command
            .env("HOME", path)
            .env("XDG_DATA_HOME", path.join("data"))
            .env("XDG_CONFIG_HOME", path.join("config"))
            .env("XDG_CACHE_HOME", path.join("cache"))
            .env("XDG_STATE_HOME", path.join("state"))
            .env("XDG_RUNTIME_DIR", path.join("runtime"))
            .env("TMPDIR", path.join("runtime"))
            .env("LC_ALL", "C.UTF-8")
            .env("LANGUAGE", self.language)
            .env("GTK_A11Y", "none")
            .env("MELLOM_SAVE_TO", &self.shared_to)
            .env("MELLOM_OPEN", &self.picked)
            .env("MELLOM_DAYS_LATER", self.days_later.get().to_string())
            .env("MELLOM_SHEET", self.sheet.get())
    }
}

/// How long a driver may take to start the app and reach it.
const TO_START: Duration = Duration::from_secs(30);

/// A driver, and the port it listens at.
fn drive(display: &Display, home: &Home) -> (Process, u16) {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut command = Command::new("WebKitWebDriver");
    command.arg(format!("--port={port}")).env("DISPLAY", &display.number).stdout(Stdio::null());
    (Process(home.settle(&mut command).spawn().expect("WebKitWebDriver is installed")), port)
}

/// The app, started by `driver`, which listens at `port`. Nothing if the driver has started it and lost it.
async fn connect(driver: &Process, port: u16) -> Option<Client> {
    let wanted = json!({"webkitgtk:browserOptions": {"binary": env!("CARGO_BIN_EXE_mellom"), "args": []}});
    let Value::Object(wanted) = wanted else { unreachable!() };
    loop {
        let connected = ClientBuilder::new(hyper_util_connector())
            .capabilities(wanted.clone())
            .connect(&format!("http://127.0.0.1:{port}"))
            .await;
        match connected {
            Ok(client) => return Some(client),
            // Asked once more, it would start a second one beside the first.
            Err(_) if !children(driver.0.id()).is_empty() => return None,
            Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
        }
    }
}

/// The app in its window, with somebody at it.
pub struct App<'a> {
    runtime: &'a tokio::runtime::Runtime,
    client: Client,
    driver: Process,
    display: String,
    /// Where screenshots go, if they are wanted.
    shots: Option<PathBuf>,
}

impl<'a> App<'a> {
    /// Starts the real binary on `display` in `home`.
    pub fn open(runtime: &'a tokio::runtime::Runtime, display: &Display, home: &Home, shots: Option<&Path>) -> Self {
        let give_up = Instant::now() + 2 * TO_START;
        let (driver, client) = loop {
            let (driver, port) = drive(display, home);
            let started = runtime.block_on(async { tokio::time::timeout(TO_START, connect(&driver, port)).await });
            if let Ok(Some(client)) = started {
                break (driver, client);
            }
            // On a busy machine a driver now and then loses the app that it has started.
            assert!(Instant::now() < give_up, "no session");
            for lost in children(driver.0.id()) {
                let _ = Command::new("kill").args(["-9", &lost.to_string()]).status();
                until_ended(lost);
            }
        };
        Self { runtime, client, driver, display: display.number.clone(), shots: shots.map(Path::to_owned) }
    }

    /// Waits until `css` is there.
    pub fn find(&self, css: &str) -> Element {
        self.runtime.block_on(async {
            let give_up = Instant::now() + PATIENCE;
            loop {
                match self.client.find(Locator::Css(css)).await {
                    Ok(element) => return element,
                    Err(_) if Instant::now() < give_up => tokio::time::sleep(Duration::from_millis(30)).await,
                    Err(why) => {
                        let said = self.client.execute("return document.body.innerText", vec![]).await;
                        panic!("{css} did not appear: {why}\n{said:?}");
                    }
                }
            }
        })
    }

    /// Whether `css` is there now.
    pub fn has(&self, css: &str) -> bool {
        self.runtime.block_on(self.client.find(Locator::Css(css))).is_ok()
    }

    /// Waits until `css` is gone.
    pub fn gone(&self, css: &str) {
        let give_up = Instant::now() + PATIENCE;
        while self.has(css) {
            assert!(Instant::now() < give_up, "{css} is still there");
            std::thread::sleep(Duration::from_millis(30));
        }
    }

    /// Waits for a screen, and until it has taken the focus: on a busy machine the heading may take it after somebody has
    /// begun to type, and what they typed would be lost to the test.
    pub fn at(&self, screen: &str) {
        self.find(&format!("main[data-at=\"{screen}\"]"));
        let give_up = Instant::now() + Duration::from_secs(3);
        let focused = format!("main[data-at=\"{screen}\"] :focus");
        while !self.has(&focused) && Instant::now() < give_up {
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Taps. An element that was drawn again between finding and tapping is found again.
    pub fn tap(&self, css: &str) {
        let give_up = Instant::now() + PATIENCE;
        loop {
            let element = self.find(css);
            // The driver scrolls the window; ours does not scroll, the screen in it does, as under a thumb.
            let centre = "document.querySelector(arguments[0])?.scrollIntoView({block: 'center'})";
            self.run(centre, vec![json!(css)]);
            match self.runtime.block_on(element.click()) {
                Ok(()) => return,
                Err(_) if Instant::now() < give_up => std::thread::sleep(Duration::from_millis(30)),
                Err(why) => {
                    self.shot("failed");
                    panic!("{css} cannot be tapped: {why:?}");
                }
            }
        }
    }

    /// Taps an element at this part of its width, from 0 at its left end to 1, as a thumb would.
    pub fn tap_at(&self, css: &str, part: f64) {
        use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
        self.find(css);
        let place = "const element = document.querySelector(arguments[0]);
             element.scrollIntoView({block: 'center'});
             const box = element.getBoundingClientRect();
             return [box.left + box.width * arguments[1], box.top + box.height / 2]";
        let place = self.run(place, vec![json!(css), json!(part)]);
        let (x, y) = (place[0].as_f64().unwrap(), place[1].as_f64().unwrap());
        let tap = MouseActions::new("finger".to_owned())
            .then(PointerAction::MoveTo { duration: None, x, y })
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        self.runtime.block_on(self.client.perform_actions(tap)).unwrap();
    }

    /// Picks a value of a closed choice, and waits until it is picked.
    pub fn pick(&self, field: &str, key: &str) {
        let chip = self.shown(field, key);
        self.tap(&chip);
        self.find(&format!("{chip}[aria-pressed=\"true\"]"));
    }

    /// A value of a closed choice, on the screen: "More" is opened where it stands behind it.
    pub fn shown(&self, field: &str, key: &str) -> String {
        let chip = format!("[data-field=\"{field}\"] [data-key=\"{key}\"]");
        let more = format!("[data-field=\"{field}\"] [data-key=\"more\"]");
        // A field that was just opened may not show its values yet.
        self.find(&format!("{chip}, {more}"));
        if !self.has(&chip) {
            self.tap(&more);
        }
        chip
    }

    /// Moves a slider from nothing to `value` with the keyboard.
    pub fn slide(&self, name: &str, value: usize) {
        let slider = self.find(&format!("input#{name}"));
        // Left once: at the left end already, which says a load of nothing.
        let keys = "\u{E012}".to_owned() + &"\u{E014}".repeat(value);
        self.runtime.block_on(slider.send_keys(&keys)).unwrap();
        self.find(&format!("input#{name}[aria-valuetext=\"{value}\"]"));
    }

    /// Types `text` into a field.
    pub fn write(&self, css: &str, text: &str) {
        let field = self.find(css);
        self.runtime.block_on(field.send_keys(text)).unwrap();
    }

    /// Presses keys wherever the focus is, one after another.
    pub fn press_keys(&self, keys: &str) {
        for key in keys.chars() {
            self.hold_key(key, Duration::ZERO);
        }
    }

    /// Holds a key down for a while, wherever the focus is.
    pub fn hold_key(&self, value: char, duration: Duration) {
        use fantoccini::actions::{InputSource, KeyAction, KeyActions};
        let keys = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value })
            .then(KeyAction::Pause { duration })
            .then(KeyAction::Up { value });
        self.runtime.block_on(self.client.perform_actions(keys)).unwrap();
    }

    /// Holds a finger on an element for a while.
    pub fn hold(&self, css: &str, duration: Duration) {
        self.find(css);
        self.run("document.querySelector(arguments[0]).scrollIntoView({block: 'center'})", vec![json!(css)]);
        let touch = |kind: &str| {
            self.run(
                "document.querySelector(arguments[0])?.dispatchEvent(new PointerEvent(arguments[1], {bubbles: true}))",
                vec![json!(css), json!(kind)],
            );
        };
        touch("pointerdown");
        std::thread::sleep(duration);
        touch("pointerup");
    }

    /// What an element says.
    pub fn text(&self, css: &str) -> String {
        let element = self.find(css);
        self.runtime.block_on(element.text()).unwrap()
    }

    /// The text as it stands in the page, white space and all.
    pub fn exact_text(&self, css: &str) -> String {
        let found = self.run("return document.querySelector(arguments[0]).textContent", vec![json!(css)]);
        found.as_str().unwrap().to_owned()
    }

    /// What stands in a text field.
    pub fn value(&self, css: &str) -> String {
        self.find(css);
        let found = self.run("return document.querySelector(arguments[0]).value", vec![json!(css)]);
        found.as_str().unwrap().to_owned()
    }

    /// Runs a script in the page.
    pub fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.runtime.block_on(self.client.execute(script, arguments)).unwrap()
    }

    /// Nothing is cut off or stands outside the screen sideways.
    fn fits(&self, name: &str) {
        let cut = self.run(
            "const wide = [];
             for (const e of document.querySelectorAll('.app, .app *')) {
               const box = e.getBoundingClientRect();
               const hidden = e.closest('.only-read, svg') || box.width === 0;
               if (!hidden && (box.right > innerWidth + 1 || box.left < -1 || e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline'))
                 wide.push(e.tagName + '.' + e.className + ' ' + (e.textContent ?? '').slice(0, 40));
             }
             return wide",
            vec![],
        );
        assert_eq!(cut, json!([]), "cut off on {name}");
    }

    /// Takes a picture of the screen, whole, and looks whether everything fits.
    pub fn shot(&self, name: &str) {
        self.fits(name);
        self.picture(name);
    }

    /// Takes a picture of the screen, whole, whatever it looks like.
    pub fn picture(&self, name: &str) {
        let Some(folder) = &self.shots else { return };
        // What moves settles within 200 ms.
        std::thread::sleep(Duration::from_millis(300));
        let png = self.runtime.block_on(self.client.screenshot()).unwrap();
        std::fs::create_dir_all(folder).unwrap();
        std::fs::write(folder.join(format!("{name}.png")), png).unwrap();
    }

    /// Scrolls the screen to an element and takes a picture.
    pub fn shot_at(&self, css: &str, name: &str) {
        self.find(css);
        self.run("document.querySelector(arguments[0]).scrollIntoView({block: 'start'})", vec![json!(css)]);
        self.shot(name);
    }

    /// The process of the app itself.
    pub fn process(&self) -> u32 {
        children(self.driver.0.id()).into_iter().next().expect("the driver started the app")
    }

    /// Ends the app as the system does when it needs the memory: at once, without a word.
    pub fn kill(self) {
        let process = self.process();
        assert!(Command::new("kill").args(["-9", &process.to_string()]).status().unwrap().success());
        until_ended(process);
        // The driver notices by itself; it must not be asked to close a session that has no app.
        drop(self.driver);
    }

    /// Closes the window as its owner does, by the button on its frame, and waits until the app has ended.
    pub fn close_window(self) {
        let process = self.process();
        ask_to_close(&self.display).expect("the window can be asked to close");
        until_ended(process);
        drop(self.driver);
    }

    /// Ends the session, which ends the app, and waits until the app has ended.
    pub fn close(self) {
        let process = self.process();
        let _ = self.runtime.block_on(self.client.close());
        until_ended(process);
    }
}

/// Tells every window on `display` that takes it that its owner wants it closed.
fn ask_to_close(display: &str) -> Result<(), Box<dyn std::error::Error>> {
    use x11rb::connection::Connection;
    use x11rb::protocol::xproto::{AtomEnum, ClientMessageEvent, ConnectionExt, EventMask};
    let (server, screen) = x11rb::connect(Some(display))?;
    let protocols = server.intern_atom(false, b"WM_PROTOCOLS")?.reply()?.atom;
    let delete = server.intern_atom(false, b"WM_DELETE_WINDOW")?.reply()?.atom;
    for window in server.query_tree(server.setup().roots[screen].root)?.reply()?.children {
        let takes = server.get_property(false, window, protocols, AtomEnum::ATOM, 0, 32)?.reply()?;
        if takes.value32().is_some_and(|mut atoms| atoms.any(|atom| atom == delete)) {
            let message = ClientMessageEvent::new(32, window, protocols, [delete, 0, 0, 0, 0]);
            server.send_event(false, window, EventMask::NO_EVENT, message)?;
        }
    }
    server.flush()?;
    Ok(())
}

/// Waits until a process has ended, whether or not somebody has asked how.
fn until_ended(process: u32) {
    let give_up = Instant::now() + PATIENCE;
    let runs = || {
        let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
        status.lines().any(|line| line.starts_with("State:") && !line.contains("zombie"))
    };
    while runs() {
        assert!(Instant::now() < give_up, "the app did not end");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// The processes that `parent` started.
fn children(parent: u32) -> Vec<u32> {
    let path = format!("/proc/{parent}/task/{parent}/children");
    let list = std::fs::read_to_string(path).unwrap_or_default();
    list.split_whitespace().filter_map(|id| id.parse().ok()).collect()
}

fn hyper_util_connector() -> hyper_util::client::legacy::connect::HttpConnector {
    hyper_util::client::legacy::connect::HttpConnector::new()
}
