//! A desk of its own for every test: a screen nobody sees, a home folder that can be searched whole, and processes that
//! end with the test, however it ends.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::eyes::{Eyes, Seen};

/// How long anything may take to happen. Generous: the machine may be slow and busy, and nothing here measures speed.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long to rest between two looks.
const BETWEEN_LOOKS: Duration = Duration::from_millis(25);

/// Looks until there is something to see.
pub fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let give_up = Instant::now() + PATIENCE;
    loop {
        if let Some(seen) = look() {
            return seen;
        }
        assert!(Instant::now() < give_up, "waited in vain for {what}");
        sleep(BETWEEN_LOOKS);
    }
}

/// A program of the system's that these tests need. A test never passes because one is missing.
pub fn tool(name: &str, package: &str) -> Command {
    let beside = ["/usr/libexec", "/usr/lib/at-spi2-core"].map(PathBuf::from);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).chain(beside).map(|folder| folder.join(name)).find(|path| path.is_file());
    Command::new(found.unwrap_or_else(|| panic!("`{name}` is missing: apt-get install {package}")))
}

/// A program that runs as long as the test does, and not even a test that is killed leaves it behind.
fn companion(name: &str, package: &str) -> Command {
    let program = tool(name, package);
    let mut command = tool("setpriv", "util-linux");
    command.args(["--pdeathsig", "KILL", "--"]).arg(program.get_program());
    command
}

/// A process that ends with the test, and whatever it started with it.
pub struct Process(Child);

impl Process {
    pub fn start(command: &mut Command) -> Self {
        Self(command.spawn().unwrap_or_else(|error| panic!("{command:?} does not start: {error}")))
    }

    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// The first line it writes.
    fn first_line(&mut self) -> String {
        let mut line = String::new();
        BufReader::new(self.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
        line.trim().to_owned()
    }

    /// Waits until it has ended by itself.
    pub fn ends(&mut self, what: &str) {
        until(&format!("the end of {what}"), || self.0.try_wait().unwrap());
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Those furthest down first: strace, when it goes, leaves running what it was watching.
        for process in descendants(self.id()).into_iter().rev() {
            end(process);
        }
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Ends a process as a phone does that needs its memory: at once, without a word.
pub fn end(process: u32) {
    let _ = tool("kill", "procps").args(["-9", &process.to_string()]).stderr(Stdio::null()).status();
}

/// The processes that `parent` started, and those that they started, from the top.
pub fn descendants(parent: u32) -> Vec<u32> {
    let mut all = Vec::new();
    let threads = std::fs::read_dir(format!("/proc/{parent}/task")).into_iter().flatten().flatten();
    for thread in threads {
        let list = std::fs::read_to_string(thread.path().join("children")).unwrap_or_default();
        for child in list.split_whitespace().filter_map(|id| id.parse().ok()) {
            all.push(child);
            all.extend(descendants(child));
        }
    }
    all
}

/// The name of a process, as the system knows it.
pub fn name(process: u32) -> String {
    std::fs::read_to_string(format!("/proc/{process}/comm")).unwrap_or_default().trim().to_owned()
}

/// A home folder of one person. Everything the app may write lies in it.
pub struct Home(tempfile::TempDir);

impl Home {
    pub fn new() -> Self {
        let home = Self(tempfile::tempdir().unwrap());
        for folder in ["data", "config", "cache", "state", "runtime", "picked"] {
            std::fs::create_dir(home.path().join(folder)).unwrap();
        }
        home
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// The app's data folder.
    pub fn data(&self) -> PathBuf {
        self.path().join("data/mellom")
    }

    /// Where the person saves what they share.
    pub fn picked(&self, name: &str) -> PathBuf {
        self.path().join("picked").join(name)
    }

    /// Points `command` at this home, and at nothing of the machine's.
    fn settle<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("HOME", self.path())
            .env("XDG_DATA_HOME", self.path().join("data"))
            .env("XDG_CONFIG_HOME", self.path().join("config"))
            .env("XDG_CACHE_HOME", self.path().join("cache"))
            .env("XDG_STATE_HOME", self.path().join("state"))
            .env("XDG_RUNTIME_DIR", self.path().join("runtime"))
            .env("TMPDIR", self.path().join("runtime"))
            .env("LC_ALL", "C.UTF-8")
            .env("LANGUAGE", "nb")
            .current_dir(self.path())
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
            // What the toolkit remembers of its dialogs goes to the home as well, where it is searched.
            .env("GSETTINGS_BACKEND", "keyfile")
            .env_remove("WAYLAND_DISPLAY")
    }
}

/// A screen that nobody sees, a Norwegian keyboard, and the bus over which a screen reader listens.
pub struct Desk {
    pub display: String,
    pub ears: String,
    _screen: Process,
    _bus: Process,
    _registry: Process,
    _folder: tempfile::TempDir,
    _turn: MutexGuard<'static, ()>,
}

/// One desk at a time: two apps typed at by two hands would only wait for each other on a small machine.
static TURN: Mutex<()> = Mutex::new(());

impl Desk {
    pub fn new() -> Self {
        // A test that failed at the desk has left it.
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let mut screen = Process::start(
            companion("Xvfb", "xvfb")
                .args(["-displayfd", "1", "-screen", "0", "1280x1000x24", "-nolisten", "tcp"])
                // A screen that forgets its keyboard when the last program leaves it would forget ours at once; and for a
                // letter that is on no key, xdotool lays out the keyboard anew, faster than a program can follow.
                .arg("-noreset")
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        );
        let display = format!(":{}", screen.first_line());
        assert!(display.len() > 1, "Xvfb did not start");
        let laid_out = tool("setxkbmap", "x11-xkb-utils").args(["-display", &display, "no"]).status().unwrap();
        assert!(laid_out.success(), "the keyboard is Norwegian");

        let folder = tempfile::tempdir().unwrap();
        let mut bus = Process::start(
            companion("dbus-daemon", "dbus-daemon")
                .arg("--config-file=/usr/share/defaults/at-spi2/accessibility.conf")
                .arg(format!("--address=unix:path={}", folder.path().join("ears").display()))
                .args(["--nofork", "--print-address=1"])
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        );
        let ears = bus.first_line();
        assert!(ears.starts_with("unix:"), "`dbus-daemon` finds no accessibility.conf: apt-get install at-spi2-core");
        let registry = Process::start(
            companion("at-spi2-registryd", "at-spi2-core")
                .env("AT_SPI_BUS_ADDRESS", &ears)
                .env("DISPLAY", &display)
                .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
        );
        // An app that came first would have the bus start a registry of its own choosing.
        Eyes::open(&ears).wait_for_the_registry();
        Self { display, ears, _screen: screen, _bus: bus, _registry: registry, _folder: folder, _turn: turn }
    }

    /// Keeps what is on the screen, and what the app said, to look at after a test has failed. In a test that panics
    /// already, nothing in here may.
    pub fn keep(&self, eyes: &Eyes, home: &Home) {
        let test = std::thread::current().name().unwrap_or("test").replace("::", "-");
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("shipped").join(test);
        let _ = std::fs::create_dir_all(&folder);
        let _ = tool("import", "imagemagick")
            .args(["-display", &self.display, "-window", "root"])
            .arg(folder.join("screen.png"))
            .status();
        let line = |seen: Seen| format!("{} {:?} #{} in {:?}\n", seen.role, seen.name, seen.id, seen.group);
        let _ = std::fs::write(folder.join("page.txt"), eyes.page().into_iter().map(line).collect::<String>());
        let _ = std::fs::copy(home.path().join("stderr"), folder.join("stderr.txt"));
    }
}

/// Where the shipped binary is.
pub fn binary() -> PathBuf {
    std::env::var_os("MELLOM_SHIPPED").unwrap_or_else(|| env!("CARGO_BIN_EXE_mellom").into()).into()
}

/// Starts the shipped binary in `home` on `desk`; under `watcher`, if somebody is to watch it.
pub fn start(desk: &Desk, home: &Home, watcher: Option<Command>) -> Process {
    let binary = binary();
    let mut command = match watcher {
        Some(mut watcher) => {
            watcher.arg(&binary);
            watcher
        }
        None => Command::new(&binary),
    };
    home.settle(&mut command)
        .env("DISPLAY", &desk.display)
        .env("AT_SPI_BUS_ADDRESS", &desk.ears)
        // Answers the file dialog in a build for tests. The shipped one must not know it.
        .env("MELLOM_SAVE_TO", home.picked("answered-for-the-person.txt"))
        .stdin(Stdio::null())
        .stdout(File::create(home.path().join("stdout")).unwrap())
        .stderr(File::create(home.path().join("stderr")).unwrap());
    Process::start(&mut command)
}
