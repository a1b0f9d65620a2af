//! Which attachments a backup had to leave out.

use dioxus::prelude::*;

use crate::session::Attachment;
use crate::ui::screens::parts::kind_label;
use crate::ui::state::{today, use_shared};
use crate::words::{day, say};

/// Names them, and says how they may come back.
#[component]
pub(super) fn Hurt(files: Vec<Attachment>) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let line = |file: &Attachment| {
        let name = file.name.reveal();
        let entry = shared.read(|journal| journal.get(file.entry).cloned()).flatten();
        match entry {
            Some(entry) => {
                let when = day(&words, entry.when().date(), today());
                say!(words, "backup-hurt-file", name = name, kind = kind_label(&words, &entry), day = when)
            }
            // Its entry lies in the trash.
            None => name.to_owned(),
        }
    };
    rsx! {
        p { {say!(words, "backup-hurt", count = files.len())} }
        ul { id: "hurt-files",
            for file in &files {
                li { key: "{file.file:?}", {line(file)} }
            }
        }
    }
}
