//! The claim as a document, for pages: the same cells as in the file for a spreadsheet, each under its name.

use super::make::Claim;
use super::sheet::{Cell, row};
use crate::paper::Sheet;
use crate::words::{Words, say};

impl Claim {
    /// The document. A table of eleven columns is no use on a page, and less to somebody who hears it read: each meeting
    /// stands on its own instead.
    pub fn paper(&self, words: &Words) -> Sheet {
        let mut sheet = Sheet::new(words.language(), say!(words, "claims-title"), say!(words, "claims-title"));
        let names = self.heading();
        for cells in self.lines().iter().map(row).chain([self.last_row()]) {
            let (which, what) = cells.split_at(2);
            let which: Vec<String> =
                which.iter().filter(|cell| **cell != Cell::Empty).map(|cell| cell.text(words)).collect();
            sheet.heading(which.join(", "));
            for (name, cell) in names.iter().skip(2).zip(what).filter(|(_, cell)| **cell != Cell::Empty) {
                sheet.item(format!("{}: {}", name.text(words), cell.text(words)));
            }
        }
        sheet
    }
}
