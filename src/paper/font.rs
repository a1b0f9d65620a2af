//! The two faces of a page, and what they can write.
//!
//! Letters are drawn one after the other, each as wide as the font says: no shaping and no kerning. Latin in composed form
//! (NFC) needs neither to be read, and a crate for it would weigh more than the rest of this room.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use krilla::text::{Font, GlyphId, KrillaGlyph};
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, MetadataProvider};

use super::pdf::PdfError;
use crate::packed::{packed, unpacked};

static REGULAR: LazyLock<Vec<u8>> = LazyLock::new(|| unpacked(packed!("regular.ttf")));
static BOLD: LazyLock<Vec<u8>> = LazyLock::new(|| unpacked(packed!("bold.ttf")));

/// The regular face and the bold one.
pub(super) struct Faces {
    /// For what is read.
    pub(super) regular: Face,
    /// For headings.
    pub(super) bold: Face,
}

/// One face.
pub(super) struct Face {
    font: Font,
    letters: Charmap<'static>,
    widths: GlyphMetrics<'static>,
    per_em: f32,
}

impl Faces {
    /// The faces that come with the app.
    pub(super) fn embedded() -> Result<Self, PdfError> {
        Ok(Self { regular: Face::of(&REGULAR)?, bold: Face::of(&BOLD)? })
    }
}

impl Face {
    fn of(file: &'static [u8]) -> Result<Self, PdfError> {
        let read = FontRef::from_index(file, 0).map_err(|_| PdfError::Failed)?;
        let widths = read.glyph_metrics(Size::unscaled(), LocationRef::default());
        let font = Font::new(file.into(), 0).ok_or(PdfError::Failed)?;
        Ok(Self { letters: read.charmap(), per_em: font.units_per_em(), font, widths })
    }

    /// The font as the file takes it in.
    pub(super) fn font(&self) -> Font {
        self.font.clone()
    }

    /// The characters of `text` that this face cannot write.
    pub(super) fn lacks(&self, text: &str, lacking: &mut BTreeSet<char>) {
        lacking.extend(text.chars().filter(|letter| *letter != '\n' && self.letters.map(*letter).is_none()));
    }

    /// How wide `text` is at `size`, in points.
    pub(super) fn width(&self, text: &str, size: f32) -> f32 {
        text.chars().map(|letter| self.letter(letter).1).sum::<f32>() * size
    }

    /// `text` as shapes, each knowing which letter it is: what is searched and read aloud is the text itself.
    pub(super) fn shapes(&self, text: &str) -> Vec<KrillaGlyph> {
        text.char_indices()
            .map(|(at, letter)| {
                let (shape, width) = self.letter(letter);
                KrillaGlyph::new(shape, width, 0.0, 0.0, 0.0, at..at + letter.len_utf8(), None)
            })
            .collect()
    }

    /// The shape of a letter, and its width where the font's size is 1.
    fn letter(&self, letter: char) -> (GlyphId, f32) {
        let shape = self.letters.map(letter).unwrap_or_default();
        (GlyphId::new(shape.to_u32()), self.widths.advance_width(shape).unwrap_or_default() / self.per_em)
    }
}
