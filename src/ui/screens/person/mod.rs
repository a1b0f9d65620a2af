//! The people the supporter meets: all of them, one of them, writing about one, deleting one.

mod delete;
mod list;
mod one;
mod requests;
mod words;
mod write;

pub use delete::DeletePerson;
pub use list::People;
pub(super) use list::PeopleDoor;
pub use one::Person;
pub(super) use write::WritePerson;

use crate::journal::{Contact, Id, Meeting};
use crate::session::{Draft, Screen};
use crate::ui::nav::Place;
use crate::ui::state::{Shared, now};
use crate::words::{Words, say};

/// What a person is called on the screen.
fn name(words: &Words, person: &Contact) -> String {
    if person.alias.is_blank() { say!(words, "person-no-alias") } else { person.alias.reveal().to_owned() }
}

/// Goes to a new meeting with this person.
fn meet(shared: &mut Shared, person: Id<Contact>, meeting: Meeting) {
    let meeting = Meeting { contact: Some(person), ..meeting };
    shared.nav.go(Place::Writing(Box::new(Draft::new(Screen::Meeting, meeting.into(), now()))));
}
