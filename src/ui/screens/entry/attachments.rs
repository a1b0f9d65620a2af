//! What is attached to an entry: the list, adding, looking at it, taking a copy out, and deleting.

use dioxus::prelude::*;

use crate::journal::{EntryId, Kind};
use crate::platform::{SaveError, Saved};
use crate::session::{Attachment, FileId, FileTrouble, Media, SHOWN_MAX};
use crate::ui::components::{Button, ButtonLook, Notice, NoticeLook, Section, Working};
use crate::ui::state::{now, use_shared};
use crate::words::{Language, Words, say};

/// Whether files can be attached to entries of this kind: to what is written, not to people, numbers, or what was shared.
pub(super) fn takes_files(kind: Option<Kind>) -> bool {
    match kind {
        Some(Kind::Meeting | Kind::Boundary | Kind::Escalation | Kind::Debrief | Kind::Supervision) => true,
        Some(
            Kind::Contact | Kind::Share | Kind::Trusted | Kind::Role | Kind::Rates | Kind::Script | Kind::ClinicNote,
        )
        | None => false,
    }
}

/// What is attached to an entry.
#[component]
pub(super) fn Attachments(entry: EntryId) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    // Drawn again when one was added or deleted.
    let attached = shared.read(|_| ()).map(|()| shared.keeper().attachments(entry)).unwrap_or_default();
    let shown = use_signal(|| None::<(FileId, String)>);
    let mut adding = use_signal(|| false);
    let mut trouble = use_signal(|| None::<FileTrouble>);
    let keeper = shared.keeper();
    use_drop(move || keeper.stop_showing());

    let add = move |()| async move {
        if adding() {
            return;
        }
        adding.set(true);
        trouble.set(None);
        if let Some(mut picked) = shared.platform().open_file().await {
            let (keeper, now) = (shared.keeper(), now());
            let attaching = tokio::task::spawn_blocking(move || {
                keeper.attach(entry, &picked.name, picked.length, &mut picked.reader, now)
            });
            match attaching.await {
                Ok(Ok(_)) => shared.changed(),
                Ok(Err(why)) => trouble.set(Some(why)),
                Err(_) => trouble.set(Some(FileTrouble::Failed)),
            }
        }
        adding.set(false);
    };

    rsx! {
        Section { title: say!(words, "files-title"),
            for (place, attachment) in attached.into_iter().enumerate() {
                Attached { key: "{attachment.file:?}", attachment, place, shown }
            }
            if adding() {
                Working {}
            }
            if let Some(trouble) = trouble() {
                Notice { id: "file-trouble",
                    p { {file_trouble(&words, trouble)} }
                    p { {say!(words, "file-none-added")} }
                }
            }
            Button { id: "file-add", onclick: add, {say!(words, "file-add")} }
            p { class: "quiet", {say!(words, "files-original")} }
            p { class: "quiet", {say!(words, "files-pictures")} }
        }
    }
}

/// What is being asked about one file, or what came of it.
#[derive(Clone, Copy, PartialEq)]
enum Asking {
    Nothing,
    ToCopy,
    Copied,
    NotCopied(SaveError),
    ToDelete,
    NotShown,
    Trouble(FileTrouble),
}

/// One file.
#[component]
fn Attached(attachment: Attachment, place: usize, shown: Signal<Option<(FileId, String)>>) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut asking = use_signal(|| Asking::Nothing);
    let mut busy = use_signal(|| false);
    let file = attachment.file;
    let name = attachment.name.reveal().to_owned();
    let media = attachment.media.filter(|media| media.is_picture() || shared.platform().plays_sound());
    let small = attachment.length <= SHOWN_MAX;
    let token = shown().filter(|(shown, _)| *shown == file).map(|(_, token)| token);

    let view = move |()| match shared.keeper().show(file) {
        Ok(token) => {
            asking.set(Asking::Nothing);
            shown.set(Some((file, token)));
        }
        Err(why) => asking.set(Asking::Trouble(why)),
    };
    let close = move |()| {
        shared.keeper().stop_showing();
        shown.set(None);
    };
    let copy = {
        let name = name.clone();
        move |()| {
            let name = name.clone();
            async move {
                if busy() {
                    return;
                }
                busy.set(true);
                let outcome = match shared.keeper().read_attachment(file) {
                    Ok(reader) => match shared.platform().save_stream(&name, Box::new(reader)).await {
                        Ok(Saved::Done) => Asking::Copied,
                        Ok(Saved::Cancelled) => Asking::Nothing,
                        Err(why) => Asking::NotCopied(why),
                    },
                    Err(why) => Asking::Trouble(why),
                };
                busy.set(false);
                asking.set(outcome);
            }
        }
    };
    let delete = move |()| match shared.keeper().remove_attachment(file) {
        Ok(()) => {
            shown.set(None);
            shared.changed();
        }
        Err(why) => asking.set(Asking::Trouble(why.into())),
    };

    rsx! {
        div { class: "card", "data-file": "{place}",
            div {
                p { class: "written", "{name}" }
                p { class: "quiet", "{size(&words, attachment.length)}" }
            }
            if let Some(token) = token {
                Shown { token, name: name.clone(), media, onfail: move |()| { shown.set(None); asking.set(Asking::NotShown); } }
            }
            div { class: "row-buttons",
                if shown().is_some_and(|(shown, _)| shown == file) {
                    Button { id: "file-close-{place}", look: ButtonLook::Plain, onclick: close, {say!(words, "file-close")} }
                } else if let Some(media) = media.filter(|_| small) {
                    Button { id: "file-view-{place}", look: ButtonLook::Plain, onclick: view,
                        {if media.is_picture() { say!(words, "file-view") } else { say!(words, "file-listen") }}
                        span { class: "only-read", "{name}" }
                    }
                }
                Button { id: "file-copy-{place}", look: ButtonLook::Plain, onclick: move |()| asking.set(Asking::ToCopy),
                    {say!(words, "file-copy")}
                    span { class: "only-read", "{name}" }
                }
                Button { id: "file-delete-{place}", look: ButtonLook::Plain, onclick: move |()| asking.set(Asking::ToDelete),
                    {say!(words, "file-delete")}
                    span { class: "only-read", "{name}" }
                }
            }
            if media.is_some() && !small {
                p { class: "quiet", {say!(words, "file-too-large-to-show")} }
            }
            match asking() {
                Asking::Nothing => rsx! {},
                Asking::ToCopy => rsx! {
                    Notice { id: "file-copy-sure",
                        p { {say!(words, "file-copy-sure")} }
                        if busy() {
                            Working {}
                        }
                        Button { id: "file-copy-no", onclick: move |()| asking.set(Asking::Nothing), {say!(words, "file-copy-no")} }
                        // Not disabled while the system's dialog is open: a button that is loses the focus for good.
                        Button { id: "file-copy-yes", onclick: copy, {say!(words, "file-copy-do")} }
                    }
                },
                Asking::Copied => rsx! {
                    Notice { id: "file-copied", p { {say!(words, "file-copied")} } }
                },
                Asking::NotCopied(why) => rsx! {
                    Notice { id: "file-not-copied",
                        p { {not_copied(&words, why)} }
                        p { {say!(words, "file-none-copied")} }
                    }
                },
                Asking::ToDelete => rsx! {
                    Notice { look: NoticeLook::Danger,
                        p { {say!(words, "file-delete-sure")} }
                        Button { id: "file-delete-no", onclick: move |()| asking.set(Asking::Nothing), {say!(words, "keep")} }
                        Button { id: "file-delete-yes", look: ButtonLook::Danger, onclick: delete, {say!(words, "delete-do")} }
                    }
                },
                Asking::NotShown => rsx! {
                    Notice { id: "file-not-shown", p { {say!(words, "file-not-shown")} } }
                },
                Asking::Trouble(why) => rsx! {
                    Notice { id: "file-trouble", p { {file_trouble(&words, why)} } }
                },
            }
        }
    }
}

/// The picture, or the player. The page gets it from the shell, which asks the keeper.
#[component]
fn Shown(token: String, name: String, media: Option<Media>, onfail: EventHandler<()>) -> Element {
    let source = format!("/file/{token}");
    match media {
        Some(media) if media.is_picture() => rsx! {
            img { class: "attached", id: "file-shown", src: source, alt: name, onerror: move |_| onfail.call(()) }
        },
        Some(_) => rsx! {
            audio { class: "attached", id: "file-shown", src: source, controls: true, "aria-label": name, onerror: move |_| onfail.call(()) }
        },
        None => rsx! {},
    }
}

/// A length in words.
fn size(words: &Words, length: u64) -> String {
    match length {
        0..1_000 => say!(words, "size-small"),
        1_000..1_000_000 => say!(words, "size-kilobytes", count = (length / 1_000).to_string()),
        _ => {
            let tenths = length / 100_000;
            let mark = if words.language() == Language::Bokmal { ',' } else { '.' };
            say!(words, "size-megabytes", count = format!("{}{mark}{}", tenths / 10, tenths % 10))
        }
    }
}

fn file_trouble(words: &Words, trouble: FileTrouble) -> String {
    match trouble {
        FileTrouble::Locked => say!(words, "file-locked"),
        FileTrouble::TooLarge => say!(words, "file-too-large"),
        FileTrouble::Unreadable => say!(words, "file-unreadable"),
        FileTrouble::NoRoom => say!(words, "file-no-room"),
        FileTrouble::ReadOnly => say!(words, "file-read-only"),
        FileTrouble::Gone => say!(words, "file-gone"),
        FileTrouble::Damaged => say!(words, "file-damaged"),
        FileTrouble::Failed => say!(words, "file-failed"),
    }
}

fn not_copied(words: &Words, why: SaveError) -> String {
    match why {
        SaveError::NoRoom => say!(words, "share-no-room"),
        SaveError::NotAllowed => say!(words, "share-not-allowed"),
        SaveError::Failed => say!(words, "share-failed"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_said_as_people_say_them() {
        let (nb, en) = (Words::new(Language::Bokmal), Words::new(Language::English));
        assert_eq!(size(&nb, 3), "under 1 kB");
        assert_eq!(size(&nb, 43_999), "43 kB");
        assert_eq!(size(&nb, 2_349_000), "2,3 MB");
        assert_eq!(size(&en, 2_349_000), "2.3 MB");
        assert_eq!(size(&en, 52_428_800), "52.4 MB");
    }
}
