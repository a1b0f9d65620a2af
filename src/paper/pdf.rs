//! A document on pages: a PDF with its structure, that a screen reader reads as it reads the text.
//!
//! The file is written from nothing and holds what PDF/UA-1 (ISO 14289-1) asks for, which krilla checks as it writes: the
//! language, a title, tags for every line, an outline. It says of itself nothing else: no program, no date, no author.

use std::collections::BTreeSet;
use std::fmt;
use std::num::NonZeroU16;

use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::{ContentTag, Identifier, ListNumbering, SpanTag, Tag, TagGroup, TagTree};
use krilla::{Document, SerializeSettings};

use super::font::Faces;
use super::layout::{HEIGHT, Laid, Line, Role, WIDTH, lay};
use super::neutral;
use super::sheet::Sheet;

/// Why there is no PDF.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PdfError {
    /// The font lacks characters that stand in the text. As plain text it can leave whole.
    #[error("the font lacks characters of the text")]
    Lacks(Lacking),
    /// The system gave no random numbers: trying again later may help.
    #[error("the system gives no random numbers")]
    NoRandomness,
    /// Something else. As plain text it can leave.
    #[error("the pages could not be written")]
    Failed,
}

/// Characters that the font lacks, each once. They come out of what somebody wrote, so Debug does not repeat them.
#[derive(Clone, PartialEq, Eq)]
pub struct Lacking(Vec<char>);

impl Lacking {
    /// The characters, in the order of their numbers.
    pub fn characters(&self) -> &[char] {
        &self.0
    }
}

impl fmt::Debug for Lacking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} characters", self.0.len())
    }
}

/// `sheet` as a PDF.
///
/// # Errors
///
/// See [`PdfError`].
pub fn pdf(sheet: &Sheet) -> Result<Vec<u8>, PdfError> {
    let faces = Faces::embedded()?;
    writable(sheet, &faces)?;
    let (laid, pages) = lay(sheet, &faces);
    let checked = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
    let configuration = checked.map_err(|_| PdfError::Failed)?;
    let mut document = Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    document.set_metadata(
        Metadata::new()
            .title(sheet.name().to_owned())
            .language(sheet.language().tag().to_owned())
            .document_id(neutral::fresh()?),
    );
    let drawn = draw(&mut document, &laid, pages, &faces)?;
    document.set_outline(outline(&laid));
    document.set_tag_tree(tags(sheet, &laid, drawn));
    neutral::made_neutral(document.finish().map_err(|_| PdfError::Failed)?)
}

/// Whether both faces can write what they have to.
fn writable(sheet: &Sheet, faces: &Faces) -> Result<(), PdfError> {
    let mut lacking = BTreeSet::new();
    faces.bold.lacks(sheet.title(), &mut lacking);
    for block in sheet.blocks() {
        // Both hold the same letters; what a heading cannot write, nothing can.
        faces.regular.lacks(block.text(), &mut lacking);
    }
    if lacking.is_empty() { Ok(()) } else { Err(PdfError::Lacks(Lacking(lacking.into_iter().collect()))) }
}

/// What stands of a block on the pages.
#[derive(Default)]
struct Drawn {
    dash: Option<Identifier>,
    lines: Vec<Identifier>,
}

fn draw(document: &mut Document, laid: &[Laid<'_>], pages: usize, faces: &Faces) -> Result<Vec<Drawn>, PdfError> {
    let mut drawn: Vec<Drawn> = laid.iter().map(|_| Drawn::default()).collect();
    for number in 0..pages {
        let settings = PageSettings::from_wh(WIDTH, HEIGHT).ok_or(PdfError::Failed)?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        for (block, drawn) in laid.iter().zip(&mut drawn) {
            let mut write = |line: &Line| write(&mut surface, block.role, line, faces);
            if let Some(dash) = block.dash.iter().find(|dash| dash.page == number) {
                drawn.dash = Some(write(dash));
            }
            let here = block.lines.iter().filter(|line| line.page == number && !line.text.is_empty());
            drawn.lines.extend(here.map(write));
        }
        surface.finish();
        page.finish();
    }
    Ok(drawn)
}

fn write(surface: &mut Surface<'_>, role: Role, line: &Line, faces: &Faces) -> Identifier {
    let (face, size) = role.type_in(faces);
    let written = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
    let at = Point::from_xy(line.x, line.baseline);
    surface.draw_glyphs(at, &face.shapes(&line.text), face.font(), &line.text, size, false);
    surface.end_tagged();
    written
}

/// The headings, to jump to.
fn outline(laid: &[Laid<'_>]) -> Outline {
    let mut outline = Outline::new();
    for block in laid.iter().filter(|block| matches!(block.role, Role::Title | Role::Heading)) {
        if let Some(line) = block.lines.first() {
            let at = XyzDestination::new(line.page, Point::from_xy(0.0, (line.baseline - 24.0).max(0.0)));
            outline.push_child(OutlineNode::new(block.text.to_owned(), at));
        }
    }
    outline
}

/// What is a heading, what a paragraph, what a list.
fn tags(sheet: &Sheet, laid: &[Laid<'_>], drawn: Vec<Drawn>) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(sheet.language().tag().to_owned()));
    let mut list: Option<TagGroup> = None;
    for (block, Drawn { dash, lines }) in laid.iter().zip(drawn) {
        let title = || Some(block.text.to_owned());
        let mut group = match block.role {
            Role::Title => TagGroup::new(Tag::Hn(NonZeroU16::MIN, title())),
            Role::Heading => TagGroup::new(Tag::Hn(NonZeroU16::MIN.saturating_add(1), title())),
            Role::Paragraph => TagGroup::new(Tag::P),
            Role::Item => TagGroup::new(Tag::LBody),
        };
        lines.into_iter().for_each(|line| group.push(line));
        if block.role == Role::Item {
            let mut item = TagGroup::new(Tag::LI);
            if let Some(dash) = dash {
                let mut label = TagGroup::new(Tag::Lbl);
                label.push(dash);
                item.push(label);
            }
            item.push(group);
            list.get_or_insert_with(|| TagGroup::new(Tag::L(ListNumbering::None))).push(item);
            continue;
        }
        list.take().into_iter().for_each(|list| tree.push(list));
        tree.push(group);
    }
    list.into_iter().for_each(|list| tree.push(list));
    tree
}
