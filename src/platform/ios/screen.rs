//! What is on the screen, and putting something of the system's on top of it.

use std::sync::atomic::{AtomicUsize, Ordering};

use objc2::MainThreadMarker;
use objc2::rc::Retained;
use objc2_ui_kit::{UIApplication, UIViewController, UIWindow, UIWindowScene};

/// How many sheets of the system's are open on our behalf.
static OPEN: AtomicUsize = AtomicUsize::new(0);

/// Whether the system asks the person something on our behalf.
pub(super) fn is_asking() -> bool {
    OPEN.load(Ordering::Relaxed) > 0
}

/// Counts a sheet for as long as it is held.
pub(super) struct Asking(());

impl Asking {
    pub(super) fn begin() -> Self {
        OPEN.fetch_add(1, Ordering::Relaxed);
        Self(())
    }
}

impl Drop for Asking {
    fn drop(&mut self) {
        OPEN.fetch_sub(1, Ordering::Relaxed);
    }
}

/// The app's window.
pub(super) fn window(main: MainThreadMarker) -> Option<Retained<UIWindow>> {
    let scenes = UIApplication::sharedApplication(main).connectedScenes();
    scenes.iter().find_map(|scene| scene.downcast::<UIWindowScene>().ok()?.windows().firstObject())
}

/// Shows `sheet` over whatever is shown.
pub(super) fn present(main: MainThreadMarker, sheet: &UIViewController) -> Option<()> {
    let mut top = window(main)?.rootViewController()?;
    while let Some(above) = top.presentedViewController() {
        top = above;
    }
    // A large screen shows it as a bubble, and wants to know where from.
    if let Some(bubble) = sheet.popoverPresentationController() {
        bubble.setSourceView(top.view().as_deref());
    }
    top.presentViewController_animated_completion(sheet, true, None);
    Some(())
}
