//! What a run did to its files, as strace saw it.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitStatus;
use std::time::Duration;

use crate::support::{again, finish};

/// Everything that changes files, and what is needed to know where a `write` lands. The question mark lets strace pass
/// over calls that an architecture has not got.
const CALLS: &str = "?open,openat,?creat,?mkdir,?mkdirat,?rename,?renameat,?renameat2,?unlink,?unlinkat,?rmdir,?link,\
                     ?linkat,?symlinkat,ftruncate,?truncate,fallocate,write,pwrite64,writev,pwritev,?pwritev2,\
                     ?copy_file_range,?sendfile,fsync,fdatasync,?sync_file_range,lseek,read,dup,?dup2,dup3,fcntl";

/// One change to a file or a folder, by path below the recorded folder.
pub enum Change {
    MakeFolder(PathBuf),
    MakeFile(PathBuf),
    SetLength(PathBuf, usize),
    Write {
        path: PathBuf,
        at: usize,
        bytes: Vec<u8>,
    },
    Rename(PathBuf, PathBuf),
    Remove(PathBuf),
    /// The file's data and length are on the disk when it returns; with `everything`, also what else was asked for.
    Sync {
        path: PathBuf,
        everything: bool,
    },
}

/// A change, and when it was: lines of the trace, of which there is one for each beginning and each end.
pub struct Event {
    pub began: usize,
    pub ended: usize,
    pub change: Change,
}

pub struct Recording {
    pub events: Vec<Event>,
    /// When each acknowledgement was given.
    pub acknowledged: Vec<usize>,
}

impl Recording {
    /// Runs `test` again under strace and keeps what it does below the folder that `vault` is in. Whatever it writes
    /// beside the vault is no part of the recording; a write to a file that ends in `acknowledged` is an
    /// acknowledgement.
    pub fn of(test: &str, vault: &Path) -> Recording {
        let trace = vault.with_extension("trace");
        let trace_name = trace.to_str().unwrap();
        let calls = format!("trace={CALLS}");
        // All strings in hexadecimal and whole, and every file descriptor with its path.
        let strace =
            ["strace", "-f", "-qq", "-y", "-xx", "-s", "4194304", "-e", "signal=none", "-e", &calls, "-o", trace_name];
        let log = fs::File::create(vault.with_extension("log")).unwrap();
        let mut command = again(&strace, test, vault);
        command.stdout(log.try_clone().unwrap()).stderr(log);
        let child = command.spawn().expect("strace is needed to test power cuts");
        let status: ExitStatus = finish(child, Duration::from_secs(300));
        let said = fs::read_to_string(vault.with_extension("log")).unwrap();
        assert!(status.success(), "strace was refused, or: {said}");
        let recording = Recording::read(&fs::read_to_string(&trace).unwrap(), vault);
        fs::remove_file(trace).unwrap();
        recording
    }

    /// Reads strace's output.
    fn read(trace: &str, vault: &Path) -> Recording {
        let mut reader = Reader::new(vault);
        let mut unfinished = HashMap::<&str, (usize, &str)>::new();
        for (at, line) in trace.lines().enumerate() {
            let (thread, said) = line.split_once(' ').expect("a line has a thread");
            let said = said.trim_start();
            if said.starts_with("+++") || said.starts_with("---") {
                continue;
            }
            if let Some(begun) = said.strip_suffix("<unfinished ...>") {
                unfinished.insert(thread, (at, begun));
            } else if said.starts_with("<...") {
                let (_, rest) = said.split_once("resumed>").expect("it resumes");
                let (began, begun) = unfinished.remove(thread).expect("it began");
                reader.call(began, at, &format!("{begun}{rest}"));
            } else {
                reader.call(at, at, said);
            }
        }
        assert!(!reader.recording.events.is_empty(), "nothing was recorded");
        reader.recording.events.sort_by_key(|event| event.began);
        reader.recording
    }
}

struct Reader {
    vault: PathBuf,
    root: PathBuf,
    /// Which open file a descriptor stands for, and how far each has been read or written.
    open: HashMap<i64, usize>,
    places: Vec<Place>,
    recording: Recording,
}

#[derive(Clone, Copy, Default)]
struct Place {
    at: usize,
    appends: bool,
}

impl Reader {
    fn new(vault: &Path) -> Reader {
        Reader {
            vault: vault.to_owned(),
            root: vault.parent().unwrap().to_owned(),
            open: HashMap::new(),
            places: Vec::new(),
            recording: Recording { events: Vec::new(), acknowledged: Vec::new() },
        }
    }

    /// The path below the recorded folder, if that is where it is.
    fn inside(&self, path: &Path) -> Option<PathBuf> {
        let ours = path.starts_with(&self.vault) || path == self.root;
        ours.then(|| path.strip_prefix(&self.root).unwrap().to_owned())
    }

    fn call(&mut self, began: usize, ended: usize, text: &str) {
        let (name, rest) = text.split_once('(').expect("a call");
        // A call that never returned was cut short by the end of the process.
        let Some((arguments, result)) = rest.rsplit_once(" = ") else { return };
        let arguments = arguments.trim_end().strip_suffix(')').expect("a call ends");
        let Some(result) = number(result) else { return };
        if result < 0 {
            return;
        }
        let arguments: Vec<&str> = arguments.split(", ").collect();
        let change = self.change(name, &arguments, result, began);
        self.recording.events.extend(change.into_iter().map(|change| Event { began, ended, change }));
    }

    fn change(&mut self, name: &str, arguments: &[&str], result: i64, began: usize) -> Vec<Change> {
        // The path that arguments n (folder) and m (name) make.
        let joined = |folder: usize, name: usize| Descriptor::read(arguments[folder]).path.join(path(arguments[name]));
        match name {
            "open" => self.opened(&path(arguments[0]), arguments[1], result),
            "openat" => self.opened(&joined(0, 1), arguments[2], result),
            "mkdir" => self.inside(&path(arguments[0])).map(Change::MakeFolder).into_iter().collect(),
            "mkdirat" => self.inside(&joined(0, 1)).map(Change::MakeFolder).into_iter().collect(),
            "rename" => self.renamed(&path(arguments[0]), &path(arguments[1])),
            "renameat" | "renameat2" => self.renamed(&joined(0, 1), &joined(2, 3)),
            "unlink" | "rmdir" => self.inside(&path(arguments[0])).map(Change::Remove).into_iter().collect(),
            "unlinkat" => self.inside(&joined(0, 1)).map(Change::Remove).into_iter().collect(),
            "dup" | "dup2" | "dup3" | "fcntl" => {
                if name != "fcntl" || arguments[1].starts_with("F_DUPFD") {
                    let known = self.open.get(&Descriptor::read(arguments[0]).number).copied();
                    known.map(|place| self.open.insert(result, place));
                }
                Vec::new()
            }
            _ => self.on_an_open_file(name, arguments, result, began).into_iter().collect(),
        }
    }

    fn on_an_open_file(&mut self, name: &str, arguments: &[&str], result: i64, began: usize) -> Option<Change> {
        let file = Descriptor::read(arguments[0]);
        let moved = result as usize;
        if name == "write" && file.path.extension().is_some_and(|end| end == "acknowledged") {
            self.recording.acknowledged.push(began);
        }
        let path = self.inside(&file.path).filter(|_| !file.deleted)?;
        let place = self.open.get(&file.number).map(|place| &mut self.places[*place]);
        match name {
            "lseek" => place?.at = moved,
            "read" => place?.at += moved,
            "write" => {
                let place = place.expect("it was opened");
                assert!(!place.appends, "teach the recorder to append");
                let at = place.at;
                place.at += moved;
                return Some(Change::Write { path, at, bytes: bytes(arguments[1], moved) });
            }
            "pwrite64" => {
                let at = number(arguments[3])? as usize;
                return Some(Change::Write { path, at, bytes: bytes(arguments[1], moved) });
            }
            "ftruncate" => return Some(Change::SetLength(path, number(arguments[1])? as usize)),
            "fsync" => return Some(Change::Sync { path, everything: true }),
            "fdatasync" => return Some(Change::Sync { path, everything: false }),
            // It promises neither the length nor that the disk has emptied its cache.
            "sync_file_range" => panic!("the log is only pushed out, not synced (src/vault/store/sled/durable.rs)"),
            other => panic!("teach the recorder {other}"),
        }
        None
    }

    fn opened(&mut self, path: &Path, flags: &str, descriptor: i64) -> Vec<Change> {
        let has = |flag| flags.split('|').any(|one| one == flag);
        self.open.insert(descriptor, self.places.len());
        self.places.push(Place { at: 0, appends: has("O_APPEND") });
        let Some(path) = self.inside(path) else { return Vec::new() };
        let mut changes = Vec::new();
        if has("O_CREAT") {
            // Nothing, for a file that is there; the medium knows.
            changes.push(Change::MakeFile(path.clone()));
        }
        if has("O_TRUNC") {
            changes.push(Change::SetLength(path, 0));
        }
        changes
    }

    fn renamed(&self, from: &Path, to: &Path) -> Vec<Change> {
        match (self.inside(from), self.inside(to)) {
            (Some(from), Some(to)) => vec![Change::Rename(from, to)],
            (None, None) => Vec::new(),
            _ => panic!("it was moved out of sight"),
        }
    }
}

/// `3<\x2f\x74>` or `AT_FDCWD<...>`, `(deleted)` after it if it has no name any more.
struct Descriptor {
    number: i64,
    path: PathBuf,
    deleted: bool,
}

impl Descriptor {
    fn read(argument: &str) -> Descriptor {
        let (descriptor, path) = argument.split_once('<').unwrap_or((argument, ""));
        let (path, after) = path.rsplit_once('>').unwrap_or((path, ""));
        Descriptor {
            number: number(descriptor).unwrap_or(-1),
            path: text(path).into(),
            deleted: after.contains("deleted"),
        }
    }
}

/// The number at the beginning.
fn number(text: &str) -> Option<i64> {
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '-').unwrap_or(text.len());
    text[..end].parse().ok()
}

fn path(argument: &str) -> PathBuf {
    text(argument.trim_matches('"')).into()
}

fn text(hexadecimal: &str) -> String {
    String::from_utf8(unhex(hexadecimal)).unwrap()
}

fn bytes(argument: &str, length: usize) -> Vec<u8> {
    let quoted = argument.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let mut bytes = unhex(quoted.expect("strace left something out"));
    bytes.truncate(length);
    assert_eq!(bytes.len(), length, "strace left something out");
    bytes
}

/// `\x68\x69`
fn unhex(text: &str) -> Vec<u8> {
    let digit = |c: u8| match c {
        b'0'..=b'9' => c - b'0',
        b'a'..=b'f' => c - b'a' + 10,
        other => panic!("no hexadecimal digit: {other}"),
    };
    // A socket or a pipe is in plain letters; nothing of ours is.
    if !text.starts_with("\\x") {
        return Vec::new();
    }
    text.as_bytes().chunks(4).map(|one| digit(one[2]) << 4 | digit(one[3])).collect()
}
