//! Watching a program's sockets, and everything it starts, with `strace`.
//!
//! What counts is the family a socket is asked for: a connection to anywhere, even to this machine's own loopback, needs
//! one of `AF_INET` or `AF_INET6`. The rule is the narrower one around: nothing but `AF_UNIX` (the screen, the web view's
//! own processes) and `AF_NETLINK` (what GLib asks the kernel about interfaces; it leads to the kernel and nowhere else).

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use crate::stage::tool;

/// Every system call that opens, names or uses a socket, and the one way around them. `execve` shows who was watched.
const CALLS: &str = "trace=socket,socketpair,connect,bind,listen,accept,accept4,sendto,recvfrom,io_uring_setup,execve";

/// The families that lead nowhere but to this machine's own kernel and programs.
const LOCAL: [&str; 4] = ["AF_UNIX", "AF_LOCAL", "AF_NETLINK", "AF_UNSPEC"];

/// Runs what is appended to it, and writes what it does with sockets to `log`.
pub fn strace(log: &Path) -> Command {
    let mut command = tool("strace", "strace");
    // Only the calls that are asked for stop the program; all others run at their own speed.
    command.args(["-f", "--seccomp-bpf", "-qq", "-s", "0", "-e", CALLS, "-o"]).arg(log);
    command
}

/// What was seen.
#[derive(Debug, Default)]
pub struct Watched {
    /// How often each family of sockets was named.
    pub families: BTreeMap<String, usize>,
    /// The programs that were started.
    pub programs: Vec<String>,
    /// What must not be: lines that name a family which leads elsewhere, or go around the calls that are watched.
    pub strangers: Vec<String>,
}

impl Watched {
    pub fn read(log: &str) -> Self {
        let mut watched = Self::default();
        for line in log.lines() {
            for family in families(line) {
                *watched.families.entry(family.to_owned()).or_default() += 1;
            }
            let asks = line.contains(" socket(") || line.contains(" socketpair(");
            // A family that strace has no name for is a number.
            let unnamed = asks && !line.contains("(AF_");
            if unnamed || line.contains("io_uring_setup") || families(line).any(|family| !LOCAL.contains(&family)) {
                watched.strangers.push(line.to_owned());
            }
            if let Some((_, program)) = line.split_once("execve(\"") {
                watched.programs.push(program.split('"').next().unwrap_or_default().to_owned());
            }
        }
        watched
    }
}

/// The families of sockets that a line of `strace` names.
fn families(line: &str) -> impl Iterator<Item = &str> {
    line.match_indices("AF_").filter_map(move |(at, _)| {
        // PF_INET and such end differently; a longer word is no family.
        let whole = !line[..at].ends_with(|before: char| before.is_ascii_alphanumeric() || before == '_');
        let end = line[at..].find(|c: char| !c.is_ascii_alphanumeric() && c != '_').map_or(line.len(), |end| at + end);
        whole.then(|| &line[at..end])
    })
}

/// Asks this test binary to become the program that is watched in the test below.
const LISTENS: &str = "MELLOM_TEST_LISTENS";

#[test]
fn a_program_that_opens_a_port_is_seen_however_deep_it_hides() {
    if std::env::var_os(LISTENS).is_some() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        drop(std::net::TcpStream::connect(listener.local_addr().unwrap()).unwrap());
        let _ = std::net::UdpSocket::bind("[::1]:0");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("calls");
    // A child of a child, as the web view's processes are.
    let this_test = "watch::a_program_that_opens_a_port_is_seen_however_deep_it_hides";
    let script = "\"$0\" --exact \"$1\" >/dev/null 2>&1; true";
    let binary = std::env::current_exe().unwrap();
    let done = strace(&log).args(["sh", "-c", script]).arg(binary).arg(this_test).env(LISTENS, "1").status().unwrap();
    assert!(done.success());
    let watched = Watched::read(&std::fs::read_to_string(&log).unwrap());
    assert!(watched.families.contains_key("AF_INET") && watched.families.contains_key("AF_INET6"), "{watched:#?}");
    for call in ["socket(AF_INET,", "bind(", "listen(", "connect(", "socket(AF_INET6,"] {
        assert!(call == "listen(" || watched.strangers.iter().any(|line| line.contains(call)), "{call} {watched:#?}");
    }
}

#[test]
fn what_strace_writes_is_understood() {
    let local = "12 execve(\"/usr/bin/mellom\", [...], 0x7ffe /* 46 vars */) = 0\n\
                 12 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 5\n\
                 12 connect(5, {sa_family=AF_UNIX, sun_path=@\"/tmp/.X11-unix/X1\"}, 20) = 0\n\
                 13 socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 5\n\
                 13 recvfrom(5,  <unfinished ...>\n\
                 13 <... recvfrom resumed>\"\"..., 4096, 0, NULL, NULL) = 19\n";
    let watched = Watched::read(local);
    assert!(watched.strangers.is_empty(), "{watched:#?}");
    assert_eq!(watched.programs, ["/usr/bin/mellom"]);
    for line in [
        "12 socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_IP) = 5",
        "12 socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP <unfinished ...>",
        "12 <... accept4 resumed>{sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr(\"127.0.0.1\")}, [16], 0) = 7",
        "12 sendto(5, \"\"..., 3, 0, {sa_family=AF_INET6, sin6_port=htons(53)}, 28) = 3",
        "12 socket(AF_BLUETOOTH, SOCK_STREAM, 0) = 5",
        "12 socket(0x2d /* AF_??? */, SOCK_STREAM, 0) = 5",
        "12 io_uring_setup(64, {flags=0}) = 5",
    ] {
        assert_eq!(Watched::read(line).strangers, [line]);
    }
}
