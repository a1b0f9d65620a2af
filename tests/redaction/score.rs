//! How much of what should be hidden is hidden, and how much else.

use mellom::redact::{Span, Tier};

/// A note and what in it points at people: bytes from, to.
pub struct Note {
    pub text: String,
    pub gold: Vec<Gold>,
    /// The words a supporter would have declared about the people in it.
    pub people: Vec<String>,
}

#[derive(Clone, Copy)]
pub struct Gold {
    pub start: usize,
    pub end: usize,
    pub kind: What,
}

/// The kinds that are counted apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum What {
    Name,
    Date,
    Age,
    Place,
    Clinic,
}

/// Which tiers count as hidden.
#[derive(Clone, Copy)]
pub enum Hidden {
    WithoutAsking,
    WithAsking,
}

impl Hidden {
    fn holds(self, tier: Tier) -> bool {
        match self {
            Self::WithoutAsking => tier < Tier::Ask,
            Self::WithAsking => tier < Tier::Shown,
        }
    }
}

/// Every letter and digit of `start..end` is inside a hidden span.
pub fn is_hidden(text: &str, spans: &[Span], start: usize, end: usize, hidden: Hidden) -> bool {
    text[start..end].char_indices().filter(|(_, letter)| letter.is_alphanumeric()).all(|(at, _)| {
        spans.iter().any(|span| hidden.holds(span.tier) && span.start <= start + at && start + at < span.end)
    })
}

#[derive(Default)]
pub struct Score {
    gold: usize,
    found: usize,
    spans: usize,
    right: usize,
    words: usize,
    lost: usize,
    pub missed: Vec<String>,
    pub extra: Vec<String>,
}

impl Score {
    pub fn add(&mut self, note: &Note, spans: &[Span], wanted: &[What], hidden: Hidden) {
        for gold in note.gold.iter().filter(|gold| wanted.contains(&gold.kind)) {
            self.gold += 1;
            if is_hidden(&note.text, spans, gold.start, gold.end, hidden) {
                self.found += 1;
            } else {
                self.missed.push(around(&note.text, gold.start, gold.end));
            }
        }
        for span in spans.iter().filter(|span| hidden.holds(span.tier)) {
            self.spans += 1;
            if note.gold.iter().any(|gold| gold.start < span.end && span.start < gold.end) {
                self.right += 1;
            } else {
                self.extra.push(around(&note.text, span.start, span.end));
            }
        }
        let mut at = 0;
        for word in note.text.split(|letter: char| !letter.is_alphanumeric()) {
            let (start, end) = (at, at + word.len());
            at = end + note.text[end..].chars().next().map_or(0, char::len_utf8);
            if word.is_empty() || note.gold.iter().any(|gold| gold.start < end && start < gold.end) {
                continue;
            }
            self.words += 1;
            self.lost += usize::from(is_hidden(&note.text, spans, start, end, hidden));
        }
    }

    pub fn recall(&self) -> f64 {
        self.found as f64 / self.gold.max(1) as f64
    }

    pub fn precision(&self) -> f64 {
        self.right as f64 / self.spans.max(1) as f64
    }

    pub fn over_redaction(&self) -> f64 {
        self.lost as f64 / self.words.max(1) as f64
    }

    pub fn say(&self, name: &str) {
        println!(
            "{name}: recall {:.4} of {}, span precision {:.3}, over-redaction {:.4}",
            self.recall(),
            self.gold,
            self.precision(),
            self.over_redaction()
        );
        for missed in self.missed.iter().take(25) {
            println!("    missed {missed}");
        }
        for extra in self.extra.iter().take(12) {
            println!("    extra  {extra}");
        }
    }
}

fn around(text: &str, start: usize, end: usize) -> String {
    let before: String = text[..start].chars().rev().take(25).collect::<Vec<_>>().into_iter().rev().collect();
    let after: String = text[end..].chars().take(15).collect();
    format!("{before}[[{}]]{after}", &text[start..end]).replace('\n', " ")
}
