//! Finds what points at people in a text, so that it can be hidden before the text leaves: Bokmål and English, on the
//! phone, without a network and without a model. The redactor suggests, the person decides, and nothing here claims that
//! what is left is anonymous.
//!
//! ```
//! use mellom::redact::{DeclaredPerson, Lexicon, Redactor, Tongue, replaced};
//!
//! let people = [DeclaredPerson::new(["Solveig", "Solla"])];
//! let redactor = Redactor::new(Lexicon::embedded(), &people).keeping(&["116 117"]);
//! let text = "Sollas bror, Dawit, kan nås på 924 12 345. Ellers 116 117.";
//! let spans = redactor.find(text);
//! assert_eq!(
//!     replaced(text, &spans, Tongue::Bokmaal),
//!     "[navn] bror, [navn], kan nås på [telefonnummer]. Ellers 116 117."
//! );
//! ```
//!
//! A text becomes a `view` (one plain byte a letter, with the way back), the view a `scene` (words, and what the lists say
//! about each), and then every file looks for its own: `numbers`, `forms`, `addresses`, `dates`, `ages`, `clinics`,
//! `places`, `names`, `shown`, and `declared` for the words somebody wrote down, which win over everything. Overlaps
//! are merged under the strictest. `docs/redaction.md` says how well it does and what it misses.
//!
//! No text is kept, and none is in an error or in `Debug` output.

mod addresses;
mod ages;
mod clinics;
mod dates;
mod declared;
mod fold;
mod forms;
mod language;
mod letters;
mod lexicon;
mod names;
mod numbers;
mod pattern;
mod placeholder;
mod places;
mod redactor;
mod scene;
mod shown;
mod span;
mod tokens;
mod unseen;
mod view;
mod words;

pub use declared::DeclaredPerson;
pub use fold::folded;
pub use lexicon::{FILES as LEXICON_FILES, Lexicon, LexiconError};
pub use placeholder::{Tongue, placeholder, replaced, replaced_with};
pub use redactor::Redactor;
pub use span::{Kind, Span, Tier, Why};
pub use unseen::unseen;
