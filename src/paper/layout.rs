//! Where every line of a document stands: on which page, how far from the edge, how far down.

use super::font::{Face, Faces};
use super::sheet::{Block, DASH, Sheet};

/// A4, in points of 1/72 inch.
pub(super) const WIDTH: f32 = 595.0;
pub(super) const HEIGHT: f32 = 842.0;
/// What stays white on every side: two centimetres, which every printer can do.
const MARGIN: f32 = 57.0;

/// What a block is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// The one title.
    Title,
    /// A heading.
    Heading,
    /// A paragraph.
    Paragraph,
    /// A line of a list.
    Item,
}

/// A block, broken into lines.
pub(super) struct Laid<'a> {
    pub(super) role: Role,
    pub(super) text: &'a str,
    /// The dash of a line of a list, where it stands.
    pub(super) dash: Option<Line>,
    pub(super) lines: Vec<Line>,
}

/// A line where it stands.
pub(super) struct Line {
    /// Counted from 0.
    pub(super) page: usize,
    pub(super) x: f32,
    /// How far down the letters stand, from the top of the page.
    pub(super) baseline: f32,
    pub(super) text: String,
}

impl Role {
    /// In which face, and how large.
    pub(super) fn type_in(self, faces: &Faces) -> (&Face, f32) {
        match self {
            Self::Title => (&faces.bold, 18.0),
            Self::Heading => (&faces.bold, 12.5),
            Self::Paragraph | Self::Item => (&faces.regular, 11.0),
        }
    }

    /// What is left white above it.
    fn above(self) -> f32 {
        match self {
            Self::Title => 0.0,
            Self::Heading => 12.0,
            Self::Paragraph | Self::Item => 3.0,
        }
    }
}

/// Every block of `sheet` in its place, and how many pages that is.
pub(super) fn lay<'a>(sheet: &'a Sheet, faces: &Faces) -> (Vec<Laid<'a>>, usize) {
    let title = (Role::Title, sheet.title());
    let blocks = sheet.blocks().iter().map(|block| {
        let role = match block {
            Block::Heading(_) => Role::Heading,
            Block::Paragraph(_) => Role::Paragraph,
            Block::Item(_) => Role::Item,
        };
        (role, block.text())
    });
    let mut at = Place { page: 0, y: MARGIN };
    let laid = std::iter::once(title).chain(blocks).map(|(role, text)| at.lay(role, text, faces)).collect();
    (laid, at.page + 1)
}

/// Where the next line goes.
struct Place {
    page: usize,
    y: f32,
}

impl Place {
    fn lay<'a>(&mut self, role: Role, text: &'a str, faces: &Faces) -> Laid<'a> {
        let (face, size) = role.type_in(faces);
        let leading = size * 1.45;
        let indent = if role == Role::Item { face.width(DASH, size) } else { 0.0 };
        // A heading does not stand alone at the foot of a page.
        let after = if role == Role::Heading { 3.0 * leading } else { 0.0 };
        self.y += role.above();
        let mut lines: Vec<Line> = Vec::new();
        for line in broken(text, face, size, WIDTH - 2.0 * MARGIN - indent) {
            if self.y + leading + after > HEIGHT - MARGIN {
                *self = Self { page: self.page + 1, y: MARGIN };
            }
            self.y += leading;
            lines.push(Line { page: self.page, x: MARGIN + indent, baseline: self.y - leading * 0.25, text: line });
        }
        let dash = lines.first().filter(|_| role == Role::Item).map(|first| Line {
            page: first.page,
            x: MARGIN,
            baseline: first.baseline,
            text: DASH.to_owned(),
        });
        Laid { role, text, dash, lines }
    }
}

/// `text` in lines that are at most `width` wide. Every line but the last ends with the space that stood there, so that
/// whoever reads the file aloud, or copies from it, finds words and not one long one; a word that is wider than the page is
/// cut, and there no space is added.
fn broken(text: &str, face: &Face, size: f32, width: f32) -> Vec<String> {
    let mut lines = Vec::new();
    let mut rest = text.split('\n').peekable();
    while let Some(paragraph) = rest.next() {
        let mut line = String::new();
        for word in paragraph.split_inclusive(' ') {
            if !line.is_empty() && face.width(line.as_str(), size) + face.width(word.trim_end(), size) > width {
                lines.push(std::mem::take(&mut line));
            }
            for letter in word.chars() {
                let end = face.width(letter.encode_utf8(&mut [0; 4]), size);
                if letter != ' ' && !line.is_empty() && face.width(&line, size) + end > width {
                    lines.push(std::mem::take(&mut line));
                }
                line.push(letter);
            }
        }
        if rest.peek().is_some() {
            line.push(' ');
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_hold_every_letter_and_none_is_too_wide() {
        let faces = Faces::embedded().unwrap();
        let long = "x".repeat(300);
        let text = format!("Vi snakket lenge om møtet på kafeen og {long} søsteren.\n\nHun var redd for å bli sett.");
        let lines = broken(&text, &faces.regular, 11.0, 200.0);
        assert!(lines.len() > 12);
        assert!(lines.iter().all(|line| faces.regular.width(line.trim_end(), 11.0) <= 200.0), "{lines:?}");
        assert_eq!(lines.concat(), text.replace('\n', " "));
    }

    #[test]
    fn no_heading_stands_at_the_foot_of_a_page_without_its_first_line() {
        let faces = Faces::embedded().unwrap();
        for before in 0..60 {
            let mut sheet = Sheet::new(crate::words::Language::English, "n".into(), "t".into());
            for _ in 0..before {
                sheet.paragraph("line".into());
            }
            sheet.heading("heading".into());
            sheet.paragraph("line".into());
            let (laid, pages) = lay(&sheet, &faces);
            let page = |nth: usize| laid[nth].lines[0].page;
            assert_eq!(page(before + 1), page(before + 2), "after {before} lines");
            assert_eq!(pages, page(before + 2) + 1);
            assert!(laid.iter().flat_map(|laid| &laid.lines).all(|line| line.baseline < HEIGHT - MARGIN));
        }
    }
}
