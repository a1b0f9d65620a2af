//! A disk that loses its power: what of a recording may be on it afterwards.
//!
//! The rules are those of a journalling file system, at its worst:
//! * what a file held when it was last synced is there;
//! * of later writes each 4 KiB page holds some prefix of those that went to it: nothing new, a part, or all. Pages do
//!   not wait for each other, so a long write may be torn anywhere;
//! * names (made, renamed, removed) and shortenings are there up to some point of the journal, and at least up to the last
//!   `fsync` of anything. `fdatasync` brings its own file only.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

use super::recording::{Change, Event, Recording};
use crate::support::Dice;

const PAGE: usize = 4096;

/// What becomes of writes that nobody synced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    Dropped,
    Kept,
    /// Some of them, page by page.
    Torn,
    /// As torn, and files already have the length they were going to have.
    TornAtFullLength,
    /// Kept, but for one page of each file.
    AllButOne,
}

pub const FATES: [Fate; 6] =
    [Fate::Dropped, Fate::Kept, Fate::Torn, Fate::Torn, Fate::TornAtFullLength, Fate::AllButOne];

type Inode = usize;
const ROOT: Inode = 0;

/// A change, by what it changes instead of by name.
enum Step {
    /// `folder` calls it `name` from now on.
    Link {
        folder: Inode,
        name: String,
        inode: Inode,
    },
    Move {
        from: (Inode, String),
        to: (Inode, String),
    },
    Unlink {
        folder: Inode,
        name: String,
    },
    SetLength {
        inode: Inode,
        length: usize,
    },
    Write {
        inode: Inode,
        at: usize,
        bytes: Vec<u8>,
    },
    Sync {
        inode: Inode,
        everything: bool,
    },
}

struct Moment {
    began: usize,
    ended: usize,
    step: Step,
}

#[derive(Clone)]
enum Node {
    Folder(BTreeMap<String, Inode>),
    File(Vec<u8>),
}

pub struct Medium {
    /// What was there before the recording, all of it safe on the disk.
    base: Vec<Node>,
    folders: Vec<bool>,
    moments: Vec<Moment>,
    /// When the power may go: just before each of these.
    pub cuts: Vec<usize>,
    acknowledged: Vec<usize>,
}

impl Medium {
    /// `base` is the folder as it was before the recording.
    pub fn new(base: &Path, recording: Recording) -> Medium {
        let mut nodes = Vec::new();
        load(base, &mut nodes);
        let mut cuts: Vec<usize> = recording.events.iter().flat_map(|event| [event.began, event.ended + 1]).collect();
        cuts.extend(recording.acknowledged.iter().flat_map(|at| [*at, *at + 1]));
        cuts.sort_unstable();
        cuts.dedup();
        let mut live = Live { nodes: nodes.clone(), moments: Vec::new() };
        recording.events.into_iter().for_each(|event| live.happens(event));
        let folders = live.nodes.iter().map(|node| matches!(node, Node::Folder(_))).collect();
        Medium { base: nodes, folders, moments: live.moments, cuts, acknowledged: recording.acknowledged }
    }

    /// How much had been acknowledged when the power went.
    pub fn acknowledged(&self, cut: usize) -> usize {
        self.acknowledged.iter().filter(|at| **at < cut).count()
    }

    /// Writes a state that a power cut just before `cut` may leave into the empty folder `to`.
    pub fn leave(&self, cut: usize, fate: Fate, dice: &mut Dice, to: &Path) {
        let known: Vec<&Moment> = self.moments.iter().take_while(|moment| moment.began < cut).collect();
        // Up to when each file, and the journal, are certainly on the disk.
        let mut safe = HashMap::<Inode, usize>::new();
        let mut journal = 0;
        for moment in known.iter().filter(|moment| moment.ended < cut) {
            let Step::Sync { inode, everything } = moment.step else { continue };
            let upto = safe.entry(inode).or_default();
            *upto = moment.began.max(*upto);
            if everything {
                journal = journal.max(moment.began);
            }
        }

        let pending = known.iter().filter(|moment| moment.is_of_the_journal() && moment.ended >= journal).count();
        let mut kept = match fate {
            Fate::Dropped => 0,
            Fate::Kept | Fate::AllButOne => pending,
            Fate::Torn | Fate::TornAtFullLength => dice.below(pending + 1),
        };
        let mut nodes = self.base.clone();
        nodes.extend(self.folders[self.base.len()..].iter().map(|folder| match folder {
            true => Node::Folder(BTreeMap::new()),
            false => Node::File(Vec::new()),
        }));
        let mut shortened = Vec::new();
        for moment in known.iter().filter(|moment| moment.is_of_the_journal()) {
            let is_kept = moment.ended < journal || one_of(&mut kept);
            match &moment.step {
                Step::SetLength { .. } => shortened.extend(is_kept.then_some(moment.began)),
                step if is_kept => rename(&mut nodes, step),
                _ => {}
            }
        }
        let mut contents = Contents { known: &known, safe: &safe, shortened: &shortened, fate, dice };
        for (inode, node) in nodes.iter_mut().enumerate() {
            if let Node::File(bytes) = node {
                contents.fill(inode, bytes);
            }
        }
        store(&nodes, ROOT, to);
    }
}

impl Moment {
    fn is_of_the_journal(&self) -> bool {
        !matches!(self.step, Step::Write { .. } | Step::Sync { .. })
    }
}

/// Takes one, if there is one left.
fn one_of(left: &mut usize) -> bool {
    let any = *left > 0;
    *left -= usize::from(any);
    any
}

/// What a file holds.
struct Contents<'a> {
    known: &'a [&'a Moment],
    safe: &'a HashMap<Inode, usize>,
    shortened: &'a [usize],
    fate: Fate,
    dice: &'a mut Dice,
}

impl Contents<'_> {
    fn fill(&mut self, file: Inode, bytes: &mut Vec<u8>) {
        let safe = self.safe.get(&file).copied().unwrap_or(0);
        let pages = |at: usize, length: usize| at / PAGE..(at + length).div_ceil(PAGE);
        // How many of the writes that are not safe each page gets.
        let mut lucky = HashMap::<usize, usize>::new();
        for moment in self.known {
            if let Step::Write { inode, at, bytes } = &moment.step
                && *inode == file
                && moment.ended >= safe
            {
                pages(*at, bytes.len()).for_each(|page| *lucky.entry(page).or_default() += 1);
            }
        }
        let mut all: Vec<(&usize, &mut usize)> = lucky.iter_mut().collect();
        all.sort();
        let one = if self.fate == Fate::AllButOne { self.dice.below(all.len().max(1)) } else { usize::MAX };
        for (nth, (_, writes)) in all.into_iter().enumerate() {
            *writes = match self.fate {
                Fate::Dropped => 0,
                Fate::AllButOne if nth == one => self.dice.below(*writes),
                Fate::Kept | Fate::AllButOne => *writes,
                Fate::Torn | Fate::TornAtFullLength => self.dice.below(*writes + 1),
            };
        }
        let mut full = bytes.len();
        for moment in self.known {
            match &moment.step {
                Step::SetLength { inode, length } if *inode == file => {
                    full = *length;
                    if moment.ended < safe || self.shortened.contains(&moment.began) {
                        bytes.resize(*length, 0);
                    }
                }
                Step::Write { inode, at, bytes: written } if *inode == file => {
                    full = full.max(at + written.len());
                    for page in pages(*at, written.len()) {
                        let lucky = lucky.get_mut(&page).filter(|_| moment.ended >= safe);
                        let there = lucky.is_none_or(one_of);
                        if there {
                            let (from, to) = ((*at).max(page * PAGE), (at + written.len()).min((page + 1) * PAGE));
                            bytes.resize(bytes.len().max(to), 0);
                            bytes[from..to].copy_from_slice(&written[from - at..to - at]);
                        }
                    }
                }
                _ => {}
            }
        }
        if self.fate == Fate::TornAtFullLength {
            bytes.resize(full.max(bytes.len()), 0);
        }
    }
}

/// The disk as the recorded program saw it; turns names into what they stood for.
struct Live {
    nodes: Vec<Node>,
    moments: Vec<Moment>,
}

impl Live {
    fn happens(&mut self, event: Event) {
        let step = match event.change {
            Change::MakeFolder(path) => self.link(&path, Node::Folder(BTreeMap::new())),
            Change::MakeFile(path) if self.find(&path).is_none() => self.link(&path, Node::File(Vec::new())),
            Change::MakeFile(_) => return,
            Change::SetLength(path, length) => Step::SetLength { inode: self.there(&path), length },
            Change::Write { path, at, bytes } => Step::Write { inode: self.there(&path), at, bytes },
            Change::Rename(from, to) => Step::Move { from: self.entry(&from), to: self.entry(&to) },
            Change::Remove(path) => {
                let (folder, name) = self.entry(&path);
                Step::Unlink { folder, name }
            }
            Change::Sync { path, everything } => Step::Sync { inode: self.there(&path), everything },
        };
        rename(&mut self.nodes, &step);
        self.moments.push(Moment { began: event.began, ended: event.ended, step });
    }

    fn link(&mut self, path: &Path, node: Node) -> Step {
        let (folder, name) = self.entry(path);
        self.nodes.push(node);
        Step::Link { folder, name, inode: self.nodes.len() - 1 }
    }

    fn entry(&self, path: &Path) -> (Inode, String) {
        let folder = self.there(path.parent().unwrap());
        (folder, path.file_name().unwrap().to_str().unwrap().to_owned())
    }

    fn there(&self, path: &Path) -> Inode {
        self.find(path).unwrap_or_else(|| panic!("{path:?} came from nowhere"))
    }

    fn find(&self, path: &Path) -> Option<Inode> {
        path.iter().try_fold(ROOT, |at, name| match &self.nodes[at] {
            Node::Folder(names) => names.get(name.to_str().unwrap()).copied(),
            Node::File(_) => None,
        })
    }
}

/// Changes names; nothing else.
fn rename(nodes: &mut [Node], step: &Step) {
    let mut names = |folder: &Inode, change: &mut dyn FnMut(&mut BTreeMap<String, Inode>)| match &mut nodes[*folder] {
        Node::Folder(names) => change(names),
        Node::File(_) => panic!("a file has no names in it"),
    };
    match step {
        Step::Link { folder, name, inode } => names(folder, &mut |names| {
            names.insert(name.clone(), *inode);
        }),
        Step::Unlink { folder, name } => names(folder, &mut |names| {
            names.remove(name);
        }),
        Step::Move { from, to } => {
            let mut moved = None;
            names(&from.0, &mut |names| moved = names.remove(&from.1));
            let moved = moved.expect("it was there");
            names(&to.0, &mut |names| {
                names.insert(to.1.clone(), moved);
            });
        }
        _ => {}
    }
}

fn load(path: &Path, nodes: &mut Vec<Node>) -> Inode {
    let inode = nodes.len();
    if !path.is_dir() {
        nodes.push(Node::File(fs::read(path).unwrap()));
        return inode;
    }
    nodes.push(Node::Folder(BTreeMap::new()));
    let mut names = BTreeMap::new();
    for entry in fs::read_dir(path).unwrap() {
        let entry = entry.unwrap();
        names.insert(entry.file_name().into_string().unwrap(), load(&entry.path(), nodes));
    }
    nodes[inode] = Node::Folder(names);
    inode
}

fn store(nodes: &[Node], inode: Inode, path: &Path) {
    match &nodes[inode] {
        Node::File(bytes) => fs::write(path, bytes).unwrap(),
        Node::Folder(names) => {
            fs::create_dir_all(path).unwrap();
            names.iter().for_each(|(name, inode)| store(nodes, *inode, &path.join(name)));
        }
    }
}
