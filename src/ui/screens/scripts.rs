//! Things I can say: every script, each free to be put into one's own words, and the original to be had back.

use dioxus::prelude::*;

use super::help::said;
use super::parts::SaveTrouble;
use crate::guide::scripts;
use crate::journal::{Entry, EntryRef, OwnScript, PrivateText};
use crate::session::{Draft, Screen, WriteTrouble};
use crate::ui::components::{Button, ButtonLook, CautiousArea, Frame, Saved};
use crate::ui::form::use_form;
use crate::ui::nav::Place;
use crate::ui::state::{Shared, now, use_shared};
use crate::words::say;

/// Every script under the situation it is for.
#[component]
pub fn Scripts() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    rsx! {
        Frame { title: say!(words, "scripts-title"), at: "scripts",
            p { {say!(words, "scripts-what")} }
            for script in scripts::all() {
                section { key: "{script.id}", class: "stack-close", "data-script": script.id,
                    h2 { {script.situation(&words)} }
                    p { class: "say written", {said(&shared, script)} }
                    if is_own(&shared, script.id) {
                        p { class: "quiet", {say!(words, "scripts-own")} }
                    }
                    Button { id: "edit-{script.id}", look: ButtonLook::Plain, onclick: move |()| write(&mut shared, script.id),
                        {say!(words, "scripts-edit")}
                        span { class: "only-read", {script.situation(&words)} }
                    }
                }
            }
        }
    }
}

fn is_own(shared: &Shared, script: &str) -> bool {
    shared.read(|journal| journal.own_script(script).is_some()).unwrap_or_default()
}

/// Opens a script for writing: what was being written, or one's own version, or the original to begin with.
fn write(shared: &mut Shared, script: &'static str) {
    let is_this = |draft: &Draft| matches!(&draft.entry, Entry::Script(own) if own.script == script);
    let begun = shared.keeper().drafts().into_iter().filter(is_this).max_by_key(|draft| draft.at);
    let draft = begun.unwrap_or_else(|| {
        let own = shared.read(|journal| journal.own_script(script).cloned()).flatten();
        let original = scripts::script(script).map(|script| script.text(&shared.words())).unwrap_or_default();
        let own = own.unwrap_or_else(|| OwnScript::new(script, &original, now()));
        Draft::new(Screen::Script, own.into(), now())
    });
    shared.nav.go(Place::Writing(Box::new(draft)));
}

/// One script in one's own words.
#[component]
pub fn WriteScript(draft: Draft) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut form = use_form(
        Screen::Script,
        draft,
        |entry| match entry {
            Entry::Script(own) => Some(own),
            _ => None,
        },
        || OwnScript::new("", "", now()),
    );
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    let own = form.first();
    let known = scripts::script(&own.script);
    let is_kept = is_own(&shared, &own.script);
    rsx! {
        Frame {
            title: known.map_or_else(|| say!(words, "newer-entry"), |script| script.situation(&words)),
            at: "script",
            actions: rsx! {
                Button {
                    id: "save",
                    look: ButtonLook::Main,
                    onclick: move |()| {
                        // Nothing, or the original letter by letter, is the original.
                        let text = form.first().text;
                        let same = known.is_some_and(|script| script.text(&shared.words()).trim() == text.reveal().trim());
                        let saved = if text.is_blank() || same {
                            trouble.set(have_original_back(&mut shared, &form.first()).err());
                            trouble().is_none()
                        } else {
                            form.save()
                        };
                        if saved {
                            shared.nav.leave();
                        }
                    },
                    {say!(words, "scripts-keep")}
                }
            },
            SaveTrouble { trouble: form.trouble().or(trouble()) }
            CautiousArea {
                id: "script-text",
                label: say!(words, "scripts-label"),
                hint: say!(words, "private-stays"),
                first: own.text.reveal().to_owned(),
                oninput: move |text: String| form.write(|own| own.text = PrivateText::new(text)),
            }
            Saved { id: form.id() }
            if let Some(script) = known.filter(|_| is_kept) {
                section { class: "stack-close",
                    h2 { {say!(words, "scripts-original")} }
                    p { class: "say", {script.text(&words)} }
                    Button {
                        id: "original",
                        onclick: move |()| {
                            trouble.set(have_original_back(&mut shared, &form.first()).err());
                            if trouble().is_none() {
                                shared.nav.leave();
                            }
                        },
                        {say!(words, "scripts-original-back")}
                    }
                }
            }
        }
    }
}

/// Takes every own version of a script away, also one that came from another phone; for thirty days they lie where
/// everything deleted lies.
fn have_original_back(shared: &mut Shared, own: &OwnScript) -> Result<(), WriteTrouble> {
    let keeper = shared.keeper();
    let kept = keeper
        .read(|journal| {
            let versions = journal.scripts().filter(|other| other.script == own.script);
            versions.map(|version| EntryRef::from(version.id).id).collect::<Vec<_>>()
        })
        .map_err(|_| WriteTrouble::Locked)?;
    keeper.discard(EntryRef::from(own.id).id)?;
    for id in kept {
        keeper.remove(id)?;
    }
    shared.changed();
    Ok(())
}
