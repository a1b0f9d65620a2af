//! The interface without a window: what it tells the shell, and what cannot be reached where there is no phone.

use std::collections::HashMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use dioxus::dioxus_core::{AttributeValue, ElementId, Event, Mutation};
use dioxus::html::{PlatformEventData, SerializedFormData, SerializedHtmlEventConverter, SerializedMouseData};
use dioxus::prelude::*;
use tokio::sync::oneshot;

use super::nav::{Place, Tab};
use super::state::Shared;
use super::{Called, Host, Launch, virtual_dom};
use crate::platform::{
    Answer, Callable, Dialled, HardwareKey, KeyError, KeyStanding, Picked, Platform, Prompt, SaveError, Saved,
};
use crate::session::{Cost, HardwareSecret, Keeper, Passphrase, Proof, Standing};

mod answers;
mod claims;
mod danger;
mod lock_screen;
mod sittings;
mod supervision;
mod today;
mod ways;

const PASSPHRASE: &str = "rød grøt med fløte";

/// A key that gives out what it wrapped when somebody says so, and that is never heard of again when nobody does.
struct Finger(Mutex<Option<oneshot::Receiver<()>>>);

impl HardwareKey for Finger {
    fn standing(&self) -> KeyStanding {
        KeyStanding::Ready
    }

    fn wrap(&self, _: Prompt, secret: &HardwareSecret) -> Answer<Result<Vec<u8>, KeyError>> {
        Box::pin(std::future::ready(Ok(secret.expose().to_vec())))
    }

    fn release(&self, _: Prompt, wrapped: Vec<u8>) -> Answer<Result<HardwareSecret, KeyError>> {
        let touched = self.0.lock().unwrap().take().expect("one finger is asked for");
        Box::pin(async move {
            touched.await.map_err(|_| KeyError::Cancelled)?;
            HardwareSecret::take(wrapped).ok_or(KeyError::Gone)
        })
    }

    fn forget(&self) -> Result<(), KeyError> {
        Ok(())
    }
}

/// A phone that has a key and nothing else.
struct Phone(Arc<Finger>);

impl Platform for Phone {
    fn data_folder(&self) -> PathBuf {
        PathBuf::new()
    }

    fn locale(&self) -> String {
        "en".to_owned()
    }

    fn save_file(&self, _: &str, _: Vec<u8>) -> Answer<Result<Saved, SaveError>> {
        Box::pin(std::future::ready(Ok(Saved::Cancelled)))
    }

    fn save_copy(&self, _: &str, _: &Path) -> Answer<Result<Saved, SaveError>> {
        Box::pin(std::future::ready(Ok(Saved::Cancelled)))
    }

    fn save_stream(&self, _: &str, _: Box<dyn Read + Send>) -> Answer<Result<Saved, SaveError>> {
        Box::pin(std::future::ready(Ok(Saved::Cancelled)))
    }

    fn open_file(&self) -> Answer<Option<Picked>> {
        Box::pin(std::future::ready(None))
    }

    fn dial(&self, _: &Callable) -> Dialled {
        Dialled::Neither
    }

    fn message(&self, _: &Callable, _: &str) -> Dialled {
        Dialled::Neither
    }

    fn hardware_key(&self) -> Option<Arc<dyn HardwareKey>> {
        Some(self.0.clone())
    }
}

/// The interface on a phone, and what would be on its screen.
struct Page {
    dom: VirtualDom,
    keeper: Arc<Keeper>,
    host: Host,
    /// Lets the key give out what it has.
    touch: Option<oneshot::Sender<()>>,
    /// What a call from danger left behind.
    called: Called,
    named: HashMap<String, ElementId>,
    /// Every text that has been on the screen.
    said: Vec<String>,
    disabled: HashMap<ElementId, bool>,
    /// How everything looks: its classes.
    looks: HashMap<ElementId, String>,
    _folder: tempfile::TempDir,
}

impl Page {
    /// A notebook that a finger opens, locked, on the screen.
    fn locked() -> Self {
        dioxus::html::set_event_converter(Box::new(SerializedHtmlEventConverter));
        let folder = tempfile::tempdir().unwrap();
        let keeper = Keeper::at_cost(folder.path().to_owned(), Cost::FLOOR);
        let passphrase = Passphrase::new(PASSPHRASE.to_owned());
        keeper.create(&passphrase).unwrap();
        let secret = HardwareSecret::random().unwrap();
        keeper.admit_device(Proof::Passphrase(&passphrase), &secret, secret.expose()).unwrap();
        keeper.lock();
        let (touch, touched) = oneshot::channel();
        let host = Host::new(|_| ());
        let phone = Phone(Arc::new(Finger(Mutex::new(Some(touched)))));
        let called = Called::default();
        let launch =
            Launch { keeper: keeper.clone(), platform: Arc::new(phone), host: host.clone(), called: called.clone() };
        let dom = virtual_dom(launch);
        let (named, said, disabled, looks) = Default::default();
        Self { dom, keeper, host, touch: Some(touch), called, named, said, disabled, looks, _folder: folder }
    }

    fn see(&mut self, drawn: Vec<Mutation>) {
        for edit in drawn {
            match edit {
                Mutation::SetAttribute { name: "id", value: AttributeValue::Text(name), id, .. } => {
                    self.named.insert(name, id);
                }
                Mutation::SetAttribute { name: "data-call", value: AttributeValue::Text(number), id, .. } => {
                    self.named.insert(format!("call-{number}"), id);
                }
                Mutation::SetAttribute { name: "data-key", value: AttributeValue::Text(key), id, .. } => {
                    self.named.insert(format!("key-{key}"), id);
                }
                Mutation::SetAttribute { name: "class", value: AttributeValue::Text(look), id, .. } => {
                    self.looks.insert(id, look);
                }
                Mutation::CreateTextNode { value, .. } => self.said.push(value),
                Mutation::SetAttribute { name: "disabled", value, id, .. } => {
                    let disabled = matches!(value, AttributeValue::Bool(true));
                    self.disabled.insert(id, disabled);
                }
                _ => {}
            }
        }
    }

    fn draw(&mut self) {
        let drawn = self.dom.render_immediate_to_vec().edits;
        self.see(drawn);
    }

    fn shared(&mut self) -> Shared {
        self.dom.in_scope(ScopeId::APP, consume_context::<Shared>)
    }

    /// Unlocked, and on the first screen.
    fn unlock(&mut self) {
        self.keeper.unlock(&Passphrase::new(PASSPHRASE.to_owned())).unwrap();
        self.changed();
    }

    fn changed(&mut self) {
        let mut shared = self.shared();
        self.dom.in_scope(ScopeId::APP, || shared.changed());
        self.draw();
    }

    fn go(&mut self, place: Place) {
        let mut shared = self.shared();
        self.named.clear();
        self.dom.in_scope(ScopeId::APP, || shared.nav.go(place));
        self.draw();
    }

    fn back(&mut self) {
        let mut shared = self.shared();
        self.dom.in_scope(ScopeId::APP, || shared.nav.back());
        self.draw();
    }

    fn has_said(&self, text: &str) -> bool {
        self.said.iter().any(|said| said.contains(text))
    }

    fn is_disabled(&self, name: &str) -> bool {
        self.disabled[&self.named[name]]
    }

    fn happens(&mut self, event: &str, name: &str, data: impl std::any::Any) {
        let data: Rc<dyn std::any::Any> = Rc::new(PlatformEventData::new(Box::new(data)));
        self.dom.runtime().handle_event(event, Event::new(data, true), self.named[name]);
        self.draw();
    }

    fn press(&mut self, name: &str) {
        self.happens("click", name, SerializedMouseData::default());
    }

    fn write(&mut self, name: &str, text: &str) {
        self.happens("input", name, SerializedFormData::new(text.to_owned(), Vec::new()));
    }

    /// Draws until it is so.
    async fn until(&mut self, so: impl Fn(&Self) -> bool) {
        let drawn = tokio::time::timeout(Duration::from_secs(30), async {
            while !so(self) {
                self.dom.wait_for_work().await;
                self.draw();
            }
        });
        drawn.await.expect("it never was so");
    }

    /// Has somebody at the screen do `work`.
    fn with(work: impl AsyncFnOnce(&mut Self)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        runtime.block_on(async {
            let mut page = Self::locked();
            let drawn = page.dom.rebuild_to_vec().edits;
            page.see(drawn);
            work(&mut page).await;
        });
    }
}

#[test]
fn the_passphrase_opens_while_the_phone_is_still_asking_for_a_finger() {
    Page::with(async |page| {
        page.press("device-key");
        page.until(|page| page.is_disabled("device-key")).await;
        page.write("passphrase", PASSPHRASE);
        assert!(!page.is_disabled("unlock"), "nothing waits for an answer that may never come");
        page.press("unlock");
        page.until(|page| page.keeper.standing() == Standing::Open).await;
    });
}

#[test]
fn a_finger_that_takes_its_time_opens_all_the_same() {
    Page::with(async |page| {
        page.press("device-key");
        page.until(|page| page.is_disabled("device-key")).await;
        assert_eq!(page.keeper.standing(), Standing::Locked);
        page.touch.take().unwrap().send(()).unwrap();
        page.until(|page| page.keeper.standing() == Standing::Open).await;
    });
}

#[test]
fn a_finger_that_is_refused_leaves_the_passphrase_and_can_be_asked_for_again() {
    Page::with(async |page| {
        page.press("device-key");
        page.until(|page| page.is_disabled("device-key")).await;
        page.touch = None;
        page.until(|page| !page.is_disabled("device-key")).await;
        assert!(page.named.contains_key("device-key-trouble"));
        page.write("passphrase", PASSPHRASE);
        assert!(!page.is_disabled("unlock"));
    });
}

#[test]
fn the_shell_knows_while_the_phone_is_in_somebody_elses_hands() {
    Page::with(async |page| {
        page.keeper.unlock(&Passphrase::new(PASSPHRASE.to_owned())).unwrap();
        let mut shared = page.dom.in_scope(ScopeId::APP, consume_context::<Shared>);
        page.dom.in_scope(ScopeId::APP, || shared.changed());
        page.draw();
        assert!(!page.host.is_handed());
        page.dom.in_scope(ScopeId::APP, || shared.nav.go(Place::Handed("A page.".to_owned())));
        page.draw();
        assert!(page.host.is_handed());
        // Asking for the passphrase is not having it.
        page.press("handed-back");
        assert!(page.named.contains_key("again-passphrase"));
        assert!(page.host.is_handed());
        page.dom.in_scope(ScopeId::APP, || shared.nav.home(Tab::Supervision));
        page.draw();
        assert!(!page.host.is_handed());
    });
}
