//! The interface on stock Dioxus, for development: `dx serve` in this folder gives hot reload.
//!
//! It keeps its vault in a folder of its own under the system's temporary folder, so that nobody's journal is at risk
//! from an experiment. Locking only drops the keys here; covering the screen and a fresh page are the real shell's.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use dioxus::prelude::*;
use mellom::platform::{Answer, Callable, Dialled, Picked, Platform, SaveError, Saved, place_copy, place_stream};
use mellom::session::Keeper;
use mellom::ui::{App, Called, Host, Launch, STYLE};

struct Desk;

impl Platform for Desk {
    fn data_folder(&self) -> PathBuf {
        std::env::temp_dir().join("mellom-stock")
    }

    fn locale(&self) -> String {
        std::env::var("LANG").unwrap_or_default()
    }

    fn save_copy(&self, name: &str, from: &Path) -> Answer<Result<Saved, SaveError>> {
        let copied = place_copy(from, &self.data_folder().join(name));
        Box::pin(async move { Ok(copied.map(|()| Saved::Done)?) })
    }

    fn save_stream(&self, name: &str, mut source: Box<dyn Read + Send>) -> Answer<Result<Saved, SaveError>> {
        let placed = place_stream(&mut *source, &self.data_folder().join(name));
        Box::pin(async move { Ok(placed.map(|()| Saved::Done)?) })
    }

    fn open_file(&self) -> Answer<Option<Picked>> {
        Box::pin(async { None })
    }

    fn dial(&self, _: &Callable) -> Dialled {
        Dialled::Neither
    }

    fn message(&self, _: &Callable, _: &str) -> Dialled {
        Dialled::Neither
    }
}

#[component]
fn Stock() -> Element {
    rsx! {
        document::Style { {STYLE} }
        App {}
    }
}

fn main() {
    let platform: Arc<dyn Platform> = Arc::new(Desk);
    let keeper = Keeper::at(platform.data_folder());
    let host = Host::new({
        let keeper = keeper.clone();
        move |_| keeper.lock()
    });
    LaunchBuilder::new().with_context(Launch { keeper, platform, host, called: Called::default() }).launch(Stock);
}
