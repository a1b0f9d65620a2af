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
        self.at("words");
        self.tap("#words-not-now");
        self.at("today");
    }

    /// The recovery words as they stand on the screen, for the paper.
    pub fn words_on_paper(&self) -> Vec<String> {
        (1..=12).map(|number| self.text(&format!("[data-word=\"{number}\"]"))).collect()
    }

    /// Types the three words that are asked for, from the paper.
    pub fn write_asked_words(&self, paper: &[String]) {
        self.at("words-ask");
        let asked = (1..=12).filter(|number| self.has(&format!("#word-{number}"))).collect::<Vec<_>>();
        assert_eq!(asked.len(), 3);
        for number in asked {
            self.write(&format!("#word-{number}"), &paper[number - 1]);
        }
    }

    /// Types over what stands in a field.
    pub fn write_over(&self, css: &str, text: &str) {
        self.find(css);
        self.run("document.querySelector(arguments[0]).select()", vec![serde_json::json!(css)]);
        self.write(css, text);
    }

    /// Shares the page that is being read as a text file.
    pub fn share_as_text(&self) {
        self.tap("#share");
        self.at("share-ways");
        self.tap("#way-text");
        self.at("share-again");
        self.says_who_it_is();
        self.at("share-left");
        self.find("#shared");
    }

    /// Types the passphrase where it is asked for again.
    pub fn says_who_it_is(&self) {
        self.write("#again-passphrase", PASSPHRASE);
        self.tap("#again-go-on");
    }

    /// Unlocks.
    pub fn unlock(&self) {
        self.unlock_with(PASSPHRASE);
    }

    /// Unlocks with another passphrase.
    pub fn unlock_with(&self, passphrase: &str) {
        self.at("unlock");
        self.write("#passphrase", passphrase);
        self.tap("#unlock:not([disabled])");
        self.gone("main[data-at=\"unlock\"]");
    }

    /// Picks a value that closes its own question.
    pub fn pick_once(&self, field: &str, key: &str) {
        let chip = self.shown(field, key);
        self.tap(&chip);
        self.gone(&chip);
    }

    /// How many elements there are.
    pub fn count(&self, css: &str) -> usize {
        let found = self.run("return document.querySelectorAll(arguments[0]).length", vec![serde_json::json!(css)]);
        found.as_u64().unwrap() as usize
    }

    /// How far down an element begins, in CSS pixels.
    pub fn place_of(&self, css: &str) -> f64 {
        self.find(css);
        let place = "return document.querySelector(arguments[0]).getBoundingClientRect().top";
        self.run(place, vec![serde_json::json!(css)]).as_f64().unwrap()
    }

    /// Whether what is tapped stands in the lower half, where a thumb reaches it.
    pub fn is_by_the_thumb(&self, css: &str) {
        let (top, height) = (self.place_of(css), self.run("return innerHeight", vec![]).as_f64().unwrap());
        assert!(top > height / 2.0, "{css} stands at {top} of {height}");
    }

    /// Waits until something is so.
    pub fn until(&self, so: impl Fn() -> bool, what: &str) {
        let give_up = std::time::Instant::now() + std::time::Duration::from_secs(30);
        while !so() {
            assert!(std::time::Instant::now() < give_up, "{what}");
            std::thread::sleep(std::time::Duration::from_millis(30));
        }
    }

    /// Waits until everything typed is sealed.
    pub fn until_saved(&self) {
        self.find("[data-draft=\"down\"]");
    }
}
