//! What a document says, before it is a text or a page: a title and blocks, in one language.

use std::fmt;

use crate::words::Language;

/// A document: what it says, and nothing of how it looks.
///
/// [`Sheet::text`] is the exact text, and [`pdf`](super::pdf) the same text on pages.
#[derive(Clone, PartialEq, Eq)]
pub struct Sheet {
    language: Language,
    name: String,
    title: String,
    blocks: Vec<Block>,
}

/// One block of a document. Its text may hold line breaks; they stand where they are.
#[derive(Clone, PartialEq, Eq)]
pub enum Block {
    /// The heading of what follows. A blank line stands before it.
    Heading(String),
    /// A sentence, or a few.
    Paragraph(String),
    /// A line of a list, without its dash. What follows directly upon another stands in the same list.
    Item(String),
}

impl Block {
    /// What it says.
    pub fn text(&self) -> &str {
        match self {
            Self::Heading(text) | Self::Paragraph(text) | Self::Item(text) => text,
        }
    }
}

/// What stands before a line of a list.
pub(super) const DASH: &str = "- ";

impl Sheet {
    /// A document with nothing below its title. `name` is the one word that a file's properties say of it: "Summary".
    pub fn new(language: Language, name: String, title: String) -> Self {
        Self { language, name, title, blocks: Vec::new() }
    }

    /// Adds the heading of what follows.
    pub fn heading(&mut self, text: String) {
        self.blocks.push(Block::Heading(text));
    }

    /// Adds a paragraph.
    pub fn paragraph(&mut self, text: String) {
        self.blocks.push(Block::Paragraph(text));
    }

    /// Adds a line of a list.
    pub fn item(&mut self, text: String) {
        self.blocks.push(Block::Item(text));
    }

    /// The language it is in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The one word that a file's properties say of it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What stands at its head.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// What stands below the title, in order.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// The exact text: what the screen shows, and what a file of plain text holds.
    pub fn text(&self) -> String {
        let mut text = format!("{}\n", self.title);
        for block in &self.blocks {
            match block {
                Block::Heading(_) => text.push('\n'),
                Block::Paragraph(_) => {}
                Block::Item(_) => text += DASH,
            }
            text += block.text();
            text.push('\n');
        }
        text
    }
}

// What a document says is nobody else's, and may hold a passage in the supporter's own words.
impl fmt::Debug for Sheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sheet({}, {} blocks)", self.language.tag(), self.blocks.len())
    }
}

impl fmt::Debug for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Heading(_) => "Heading",
            Self::Paragraph(_) => "Paragraph",
            Self::Item(_) => "Item",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_has_a_line_for_each_block_and_a_blank_one_before_each_heading() {
        let mut sheet = Sheet::new(Language::English, "Summary".to_owned(), "Summary for supervision".to_owned());
        sheet.paragraph("Period: March.".to_owned());
        sheet.heading("2. What I need from you".to_owned());
        sheet.item("Time to talk.".to_owned());
        sheet.paragraph("More.".to_owned());
        let text = "Summary for supervision\nPeriod: March.\n\n2. What I need from you\n- Time to talk.\nMore.\n";
        assert_eq!(sheet.text(), text);
    }

    #[test]
    fn what_a_document_says_is_not_in_its_debug_output() {
        let mut sheet = Sheet::new(Language::Bokmal, String::new(), "kanarifugl".to_owned());
        sheet.item("kanarifugl".to_owned());
        assert!(!format!("{sheet:?} {:?}", sheet.blocks()).contains("kanarifugl"));
    }
}
