//! What is on the screen, as a screen reader knows it.
//!
//! The hands in these tests are a keyboard and a mouse (`hands.rs`); they need eyes to know where they are. Counting tab
//! stops and pixels would break with every new line of text, so the tests look the way a blind person does: through
//! AT-SPI, the accessibility tree that GTK and WebKit offer over a D-Bus of their own. That is a socket of the machine's
//! own (`AF_UNIX`, in a temporary folder), it is there for every Orca user of the shipped binary, and it only looks: not
//! one click or letter goes that way. What cannot be found here cannot be found by a screen reader either.

use gtk::gio::{self, DBusCallFlags, DBusConnection, DBusConnectionFlags};
use gtk::glib::Variant;
use gtk::glib::variant::{ObjectPath, ToVariant};

use crate::stage::until;

/// A thing on the screen: whose it is, and its name there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thing {
    owner: String,
    path: String,
}

/// A thing as it was when it was looked at.
#[derive(Clone, Debug)]
pub struct Seen {
    pub thing: Thing,
    pub role: u32,
    pub name: String,
    /// Its `id` in the page, if it has one.
    pub id: String,
    /// The question it belongs to: the name of the group around it.
    pub group: String,
    states: u64,
}

/// The roles we ask about, by their number in AT-SPI. (WebKit gives their names for few of them.)
pub mod role {
    pub const FILES: u32 = 19;
    pub const GROUP: u32 = 39;
    /// As GTK has it, in its own dialogs.
    pub const FIELD: u32 = 61;
    pub const HEADING: u32 = 83;
    pub const PAGE: u32 = 95;
}

/// The states we ask about, by their number in AT-SPI.
#[derive(Clone, Copy)]
pub enum State {
    Checked = 4,
    Enabled = 8,
    Focusable = 11,
    Focused = 12,
    Pressed = 20,
    Showing = 25,
}

impl Seen {
    pub fn is(&self, state: State) -> bool {
        self.states & (1 << state as u64) != 0
    }
}

/// Where something stands on the screen, in pixels.
#[derive(Clone, Copy, Debug)]
pub struct Area {
    pub left: i32,
    pub top: i32,
    pub width: i32,
    pub height: i32,
}

impl Area {
    pub fn middle(self) -> (i32, i32) {
        (self.left + self.width / 2, self.top + self.height / 2)
    }
}

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
const COMPONENT: &str = "org.a11y.atspi.Component";
const TEXT: &str = "org.a11y.atspi.Text";

pub struct Eyes {
    bus: DBusConnection,
}

impl Eyes {
    /// Opens them on the bus at `address`.
    pub fn open(address: &str) -> Self {
        let flags = DBusConnectionFlags::AUTHENTICATION_CLIENT | DBusConnectionFlags::MESSAGE_BUS_CONNECTION;
        let bus = DBusConnection::for_address_sync(address, flags, None, gio::Cancellable::NONE);
        Self { bus: bus.expect("the accessibility bus listens") }
    }

    /// Waits until the registry of accessible programs is there.
    pub fn wait_for_the_registry(&self) {
        let bus = Thing { owner: "org.freedesktop.DBus".into(), path: "/org/freedesktop/DBus".into() };
        let name = (self.desktop().owner,).to_variant();
        until("the registry of accessible programs", || {
            let answer = self.ask(&bus, "org.freedesktop.DBus", "NameHasOwner", Some(&name))?;
            answer.get::<(bool,)>()?.0.then_some(())
        });
    }

    /// Asks; nothing if the thing has gone meanwhile.
    fn ask(&self, thing: &Thing, interface: &str, method: &str, with: Option<&Variant>) -> Option<Variant> {
        let no_hurry = 20_000;
        let none = gio::Cancellable::NONE;
        let flags = DBusCallFlags::NO_AUTO_START;
        let bus = &self.bus;
        bus.call_sync(Some(&thing.owner), &thing.path, interface, method, with, None, flags, no_hurry, none).ok()
    }

    fn property(&self, thing: &Thing, interface: &str, name: &str) -> Option<Variant> {
        let answer =
            self.ask(thing, "org.freedesktop.DBus.Properties", "Get", Some(&(interface, name).to_variant()))?;
        answer.child_value(0).as_variant()
    }

    fn children(&self, thing: &Thing) -> Vec<Thing> {
        let answer = self.ask(thing, ACCESSIBLE, "GetChildren", None);
        let children = answer.and_then(|answer| answer.get::<(Vec<(String, ObjectPath)>,)>());
        let mut things: Vec<_> = children.into_iter().flat_map(|(children,)| children).collect();
        // What another process draws, as WebKit does the page, is only found by its place.
        if things.is_empty() && self.property(thing, ACCESSIBLE, "ChildCount").and_then(|n| n.get::<i32>()) == Some(1) {
            let child = self.ask(thing, ACCESSIBLE, "GetChildAtIndex", Some(&(0_i32,).to_variant()));
            things.extend(child.and_then(|child| child.get::<((String, ObjectPath),)>()).map(|(child,)| child));
        }
        things.into_iter().map(|(owner, path)| Thing { owner, path: path.as_str().to_owned() }).collect()
    }

    /// Looks at one thing.
    fn look_at(&self, thing: &Thing, group: &str) -> Option<Seen> {
        let (role,) = self.ask(thing, ACCESSIBLE, "GetRole", None)?.get::<(u32,)>()?;
        let name = self.property(thing, ACCESSIBLE, "Name")?.get::<String>()?;
        let attributes = self.ask(thing, ACCESSIBLE, "GetAttributes", None)?;
        let (attributes,) = attributes.get::<(std::collections::HashMap<String, String>,)>()?;
        let id = attributes.get("id").cloned().unwrap_or_default();
        let states = self.states(thing)?;
        Some(Seen { thing: thing.clone(), role, name, id, group: group.to_owned(), states })
    }

    fn states(&self, thing: &Thing) -> Option<u64> {
        let (halves,) = self.ask(thing, ACCESSIBLE, "GetState", None)?.get::<(Vec<u32>,)>()?;
        Some(u64::from(*halves.first()?) | u64::from(*halves.get(1)?) << 32)
    }

    /// Whether a thing is in `state` now.
    pub fn is(&self, thing: &Thing, state: State) -> bool {
        self.states(thing).is_some_and(|states| states & (1 << state as u64) != 0)
    }

    fn desktop(&self) -> Thing {
        Thing { owner: "org.a11y.atspi.Registry".into(), path: "/org/a11y/atspi/accessible/root".into() }
    }

    /// The windows of the app, by their roles and names.
    pub fn windows(&self) -> Vec<Seen> {
        let apps = self.children(&self.desktop());
        apps.iter().flat_map(|app| self.children(app)).filter_map(|window| self.look_at(&window, "")).collect()
    }

    /// Everything in the page, in the order in which it is read out.
    pub fn page(&self) -> Vec<Seen> {
        let mut seen = Vec::new();
        for window in self.windows() {
            self.walk(&window, &mut seen);
        }
        let start = seen.iter().position(|one| one.role == role::PAGE).unwrap_or(seen.len());
        seen.split_off(start)
    }

    /// Everything in a window, in the order in which it is read out.
    pub fn inside(&self, window: &Seen) -> Vec<Seen> {
        let mut seen = Vec::new();
        self.walk(window, &mut seen);
        seen
    }

    fn walk(&self, from: &Seen, seen: &mut Vec<Seen>) {
        let group = if from.role == role::GROUP && !from.name.is_empty() { &from.name } else { &from.group };
        for child in self.children(&from.thing) {
            if let Some(child) = self.look_at(&child, group) {
                seen.push(child.clone());
                self.walk(&child, seen);
            }
        }
    }

    /// Where a thing stands on the screen.
    pub fn area(&self, thing: &Thing) -> Option<Area> {
        let on_screen = 0_u32;
        let answer = self.ask(thing, COMPONENT, "GetExtents", Some(&(on_screen,).to_variant()))?;
        let ((left, top, width, height),) = answer.get::<((i32, i32, i32, i32),)>()?;
        Some(Area { left, top, width, height })
    }

    /// How many letters stand in a field. A field for a passphrase tells no more than that.
    pub fn letters(&self, thing: &Thing) -> usize {
        let count = self.property(thing, TEXT, "CharacterCount").and_then(|count| count.get::<i32>());
        usize::try_from(count.unwrap_or_default()).unwrap_or_default()
    }

    /// The text of a thing.
    pub fn text(&self, thing: &Thing) -> String {
        let answer = self.ask(thing, TEXT, "GetText", Some(&(0_i32, -1_i32).to_variant()));
        answer.and_then(|answer| answer.get::<(String,)>()).map(|(text,)| text).unwrap_or_default()
    }

    /// Waits until the page has something that `is_it`.
    pub fn find(&self, what: &str, is_it: impl Fn(&Seen) -> bool) -> Seen {
        until(what, || self.page().into_iter().find(&is_it))
    }
}
