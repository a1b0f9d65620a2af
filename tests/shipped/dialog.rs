//! The system's own dialog for files, as the person meets it.

use std::path::Path;

use crate::eyes::{Seen, role};
use crate::person::App;
use crate::stage::until;

impl App<'_> {
    /// Turns the system's dialog down.
    pub fn turns_down_the_dialog(&self) {
        self.turns_to_the_dialog();
        self.hands.keys(&["Escape"]);
        self.comes_back_from_the_dialog();
    }

    /// Types a name into the system's dialog, in place of the one it suggests.
    pub fn answers_the_dialog_with(&self, path: &Path) {
        let dialog = self.turns_to_the_dialog();
        let path = path.to_str().unwrap();
        self.hands.keys(&["ctrl+a"]);
        self.hands.types(path);
        until("the name to be typed", || {
            let fields = self.eyes.inside(&dialog).into_iter().filter(|seen| seen.role == role::FIELD);
            fields.into_iter().any(|field| self.eyes.text(&field.thing) == path).then_some(())
        });
        self.hands.keys(&["Return"]);
        self.comes_back_from_the_dialog();
    }

    fn turns_to_the_dialog(&self) -> Seen {
        let dialog = until("the system's dialog", || self.dialog());
        let window = until("the dialog's window", || {
            self.hands.windows(self.process()).into_iter().find(|window| *window != self.window)
        });
        self.hands.turns_to(&window);
        dialog
    }

    fn comes_back_from_the_dialog(&self) {
        until("the dialog to close", || self.dialog().is_none().then_some(()));
        self.hands.turns_to(&self.window);
    }

    fn dialog(&self) -> Option<Seen> {
        self.eyes.windows().into_iter().find(|window| window.role == role::FILES)
    }
}
