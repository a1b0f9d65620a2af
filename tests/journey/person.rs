//! What a person does, in the words of the person.

use crate::stage::App;

/// The passphrase of these tests. The strength it needs is a test of the vault's.
pub const PASSPHRASE: &str = "seks grønne seil under broen";

impl App<'_> {
    /// Makes a vault, past the first screen.
    pub fn make_notebook(&self) {
        self.at("create");
        self.write("#passphrase", PASSPHRASE);
        self.write("#passphrase-again", PASSPHRASE);
        self.tap("#create:not([disabled])");
        self.at("today");
    }

    /// Unlocks.
    pub fn unlock(&self) {
        self.at("unlock");
        self.write("#passphrase", PASSPHRASE);
        self.tap("#unlock:not([disabled])");
        self.gone("main[data-at=\"unlock\"]");
    }

    /// Picks a value that closes its own question.
    pub fn pick_once(&self, field: &str, key: &str) {
        self.find(&format!("[data-field=\"{field}\"]"));
        let chip = format!("[data-field=\"{field}\"] [data-key=\"{key}\"]");
        if !self.has(&chip) {
            self.tap(&format!("[data-field=\"{field}\"] [data-key=\"more\"]"));
        }
        self.tap(&chip);
        self.gone(&chip);
    }

    /// Waits until everything typed is sealed.
    pub fn until_saved(&self) {
        self.find("[data-draft=\"down\"]");
    }
}
