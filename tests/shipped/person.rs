//! Somebody at the app: a keyboard first, a mouse where a mouse is natural.

use std::process::Command;

use mellom::journal::Choice;
use mellom::words::{Label, Language, Words};

use crate::eyes::{Eyes, Seen, State, role};
use crate::hands::Hands;
use crate::stage::{Desk, Home, Process, descendants, end, name, start, until};

/// The passphrase of these tests, with a letter that not every keyboard has.
pub const PASSPHRASE: &str = "seks grønne seil under broen";

/// Something to press: a thing with an id, the answer to a question, or a button that says this among other things.
#[derive(Clone)]
pub enum Target {
    Id(String),
    Answer { question: String, answer: String },
    Saying(String),
}

impl From<&str> for Target {
    fn from(id: &str) -> Self {
        Self::Id(id.to_owned())
    }
}

impl Target {
    fn is(&self, seen: &Seen) -> bool {
        match self {
            Self::Id(id) => seen.id == *id,
            Self::Answer { question, answer } => {
                seen.group == *question && seen.name == *answer && seen.is(State::Focusable)
            }
            Self::Saying(words) => seen.name.contains(words) && seen.is(State::Focusable) && seen.role != role::PAGE,
        }
    }

    fn what(&self) -> String {
        match self {
            Self::Id(id) => format!("#{id}"),
            Self::Answer { question, answer } => format!("«{answer}» under «{question}»"),
            Self::Saying(words) => format!("a button that says «{words}»"),
        }
    }
}

/// The app in its window, with somebody at it.
pub struct App<'a> {
    pub desk: &'a Desk,
    pub home: &'a Home,
    pub eyes: Eyes,
    pub hands: Hands<'a>,
    pub words: Words,
    pub window: String,
    process: Process,
}

impl<'a> App<'a> {
    /// Starts the shipped binary; under `watcher`, if somebody is to watch it.
    pub fn open(desk: &'a Desk, home: &'a Home, watcher: Option<Command>) -> Self {
        let process = start(desk, home, watcher);
        let (eyes, hands) = (Eyes::open(&desk.ears), Hands::at(desk));
        let window = until("the window", || hands.windows(of_the_app(&process)).pop());
        hands.turns_to(&window);
        Self { desk, home, eyes, hands, words: Words::new(Language::Bokmal), window, process }
    }

    /// The process of the app itself.
    pub fn process(&self) -> u32 {
        of_the_app(&self.process)
    }

    /// Ends the app at once, without a word, and waits until it and all its helpers are gone.
    pub fn kill(mut self) {
        let helpers = descendants(self.process());
        end(self.process());
        self.process.ends("the app");
        until("the end of the web view's own processes", || {
            helpers.iter().all(|helper| !std::path::Path::new(&format!("/proc/{helper}")).exists()).then_some(())
        });
    }

    /// The text under a key of the language file.
    pub fn says(&self, key: &str) -> String {
        self.words.named(key)
    }

    /// An answer of a closed choice, under the question with this key.
    pub fn answer<T: Label + Choice>(&self, question: &str, answer: T) -> Target {
        Target::Answer { question: self.says(question), answer: answer.label(&self.words) }
    }

    /// Waits for a screen: its heading is there, and has the focus, as a screen reader needs it.
    pub fn at(&self, title: &str) {
        let heading = |seen: &Seen| seen.role == role::HEADING && seen.name == title && seen.is(State::Focused);
        self.eyes.find(&format!("the screen «{title}»"), heading);
    }

    /// Waits for the screen whose title stands under this key.
    pub fn at_key(&self, key: &str) {
        self.at(&self.says(key));
    }

    /// Waits until something is there.
    pub fn sees(&self, target: impl Into<Target>) -> Seen {
        let target = target.into();
        self.eyes.find(&target.what(), |seen| target.is(seen))
    }

    /// Whether something is there now.
    pub fn has(&self, target: impl Into<Target>) -> bool {
        let target = target.into();
        self.eyes.page().iter().any(|seen| target.is(seen))
    }

    /// Waits until this text stands somewhere on the screen.
    pub fn reads(&self, text: &str) {
        until(&format!("«{text}»"), || {
            let page = self.eyes.page();
            page.iter().any(|seen| seen.name.contains(text) || self.eyes.text(&seen.thing).contains(text)).then_some(())
        });
    }

    /// Goes to something with the tab key, the way a person does who uses no mouse. It must be reachable, and every stop
    /// on the way must lie further along than the one before: focus never jumps about.
    pub fn goes_to(&self, target: impl Into<Target>) -> Seen {
        let target = target.into();
        let (page, goal) = until(&format!("{} to go to", target.what()), || {
            let page = self.eyes.page();
            let goal = page.iter().position(|seen| target.is(seen) && seen.is(State::Enabled))?;
            Some((page, goal))
        });
        let mut here = page.iter().rposition(|seen| seen.is(State::Focused) && seen.role != role::PAGE).unwrap_or(0);
        let forward = goal >= here;
        while here != goal {
            self.hands.keys(&[if forward { "Tab" } else { "shift+Tab" }]);
            let stops = |place: &usize| page[*place].is(State::Focusable) && page[*place].role != role::PAGE;
            let ahead: Vec<usize> = if forward {
                (here + 1..page.len()).filter(stops).collect()
            } else {
                (0..here).rev().filter(stops).collect()
            };
            here = until(&format!("the focus to move from {:?} towards {}", page[here].name, target.what()), || {
                ahead.iter().copied().find(|place| self.eyes.is(&page[*place].thing, State::Focused))
            });
            let passed = if forward { here > goal } else { here < goal };
            assert!(!passed, "the tab key passes over {}: it stops at {:?}", target.what(), page[here].name);
        }
        page[goal].clone()
    }

    /// Presses something with the keyboard.
    pub fn presses(&self, target: impl Into<Target>) {
        self.goes_to(target);
        self.hands.keys(&["Return"]);
    }

    /// Picks an answer with the keyboard, opening "More" where it stands behind it, and waits until it is picked.
    pub fn picks(&self, target: Target) {
        if let Target::Answer { question, .. } = &target
            && !self.has(target.clone())
        {
            let more = format!("{} {question}", self.says("more"));
            self.presses(Target::Answer { question: question.clone(), answer: more });
            self.sees(target.clone());
        }
        let thing = self.goes_to(target.clone()).thing;
        self.hands.keys(&["space"]);
        until(&format!("{} to be picked", target.what()), || {
            (self.eyes.is(&thing, State::Pressed) || self.eyes.is(&thing, State::Checked)).then_some(())
        });
    }

    /// Clicks with the mouse on something that always stands in the window: the bar, the tabs, what can be done here.
    pub fn clicks(&self, target: impl Into<Target>) {
        let thing = self.sees(target).thing;
        let mut last = None;
        let middle = until("a thing to stand still where it can be clicked", || {
            let middle = self.eyes.area(&thing)?.middle();
            let still = last.replace(middle) == Some(middle);
            (still && self.eyes.is(&thing, State::Showing)).then_some(middle)
        });
        self.hands.clicks(middle);
    }

    /// Types `text` into a field and waits until every letter has arrived.
    pub fn writes(&self, field: &str, text: &str) {
        let thing = self.goes_to(field).thing;
        let before = self.eyes.letters(&thing);
        self.hands.types(text);
        let wanted = before + text.chars().count();
        until(&format!("{wanted} letters in #{field}"), || (self.eyes.letters(&thing) == wanted).then_some(()));
    }

    /// Moves a slider from nothing to `value`.
    pub fn slides(&self, name: &str, value: usize) {
        self.goes_to(name);
        self.hands.keys(&vec!["Right"; value]);
    }

    /// Waits until what was typed is sealed.
    pub fn until_saved(&self) {
        self.reads(&self.says("saved"));
    }

    /// Makes a vault, past the first screen.
    pub fn makes_a_notebook(&self) {
        self.at_key("create-title");
        self.writes("passphrase", PASSPHRASE);
        self.writes("passphrase-again", PASSPHRASE);
        self.enters("create");
        self.at_key("words-title");
        self.presses("words-not-now");
        self.at_key("today-title");
    }

    /// Unlocks, on the lock screen.
    pub fn unlocks(&self) {
        self.writes("passphrase", PASSPHRASE);
        self.enters("unlock");
    }

    /// Presses Enter in the field, once the button that it stands for can be pressed.
    pub fn enters(&self, button: &str) {
        let ready = |seen: &Seen| seen.id == button && seen.is(State::Enabled);
        self.eyes.find(&format!("#{button} to be ready"), ready);
        self.hands.keys(&["Return"]);
    }

    /// Begins to write down a meeting, with the place for a note open.
    pub fn begins_a_note(&self) {
        self.presses("log-meeting");
        self.at_key("meeting-title");
        self.presses("more");
        self.sees("note");
    }

    /// Unlocks to the meeting that was being written, and reads its note.
    pub fn comes_back_to_the_note(&self) -> String {
        self.at_key("unlock-title");
        self.unlocks();
        self.at_key("meeting-title");
        self.presses("more");
        self.eyes.text(&self.sees("note").thing)
    }
}

/// The app itself, which may have been started by the one who watches it.
fn of_the_app(started: &Process) -> u32 {
    until("the app to run", || {
        let mut all = std::iter::once(started.id()).chain(descendants(started.id()));
        all.find(|process| name(*process) == "mellom")
    })
}

impl Drop for App<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.desk.keep(&self.eyes, self.home);
        }
    }
}
