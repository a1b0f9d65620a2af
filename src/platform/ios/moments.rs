//! What iOS says by itself, and the cover that it makes its picture for the app switcher of.

use std::cell::{Cell, OnceCell};
use std::ptr::NonNull;
use std::rc::Rc;
use std::time::Duration;

use block2::RcBlock;
use dispatch2::{DispatchQueue, DispatchTime, MainThreadBound};
use objc2::rc::Retained;
use objc2::{MainThreadMarker, MainThreadOnly};
use objc2_foundation::{NSNotification, NSNotificationCenter, NSNotificationName, NSOperationQueue};
use objc2_ui_kit::{
    UIApplication, UIApplicationDidBecomeActiveNotification, UIApplicationDidEnterBackgroundNotification,
    UIApplicationProtectedDataWillBecomeUnavailable, UIApplicationWillResignActiveNotification,
    UIBackgroundTaskInvalid, UIColor, UIContentSizeCategoryDidChangeNotification, UIView,
};

use super::screen;
use crate::platform::{Listener, Moment};

/// Tells `listener` of everything from now on, for the life of the process.
pub(super) fn observe(main: MainThreadMarker, listener: Listener) {
    // SAFETY: the names are constants of the system, and the main queue calls back on the main thread.
    unsafe {
        // Made when it is needed: this runs before there is an application.
        let cover = Rc::new(OnceCell::new());
        let covered = cover.clone();
        on(UIApplicationWillResignActiveNotification, move || lay(covered.get_or_init(|| blank(main))));
        let back = listener.clone();
        on(UIApplicationDidBecomeActiveNotification, move || {
            // First what is due, such as locking; then the view.
            back(Moment::Back);
            if let Some(cover) = cover.get() {
                cover.removeFromSuperview();
            }
        });
        let away = listener.clone();
        on(UIApplicationDidEnterBackgroundNotification, move || {
            go_on_for_a_while(main);
            away(Moment::Away);
        });
        let locked = listener.clone();
        on(UIApplicationProtectedDataWillBecomeUnavailable, move || locked(Moment::DeviceLocked));
        on(UIContentSizeCategoryDidChangeNotification, move || listener(Moment::TextScale));
    }
}

/// How long iOS is asked not to suspend us when we go out of sight: time to seal what was typed and to lock, which takes a
/// second at most (`shell/window/clearing.rs`, PATIENCE). It gives about thirty seconds to whoever asks.
const A_WHILE: Duration = Duration::from_secs(5);

/// Keeps iOS from suspending us in the middle of locking. Locking is not waited for in the notification itself: it takes
/// turns of this same thread.
fn go_on_for_a_while(main: MainThreadMarker) {
    // SAFETY: a constant of the system.
    let none = unsafe { UIBackgroundTaskInvalid };
    let task = Rc::new(Cell::new(none));
    let end = {
        let task = task.clone();
        move || {
            let begun = task.replace(none);
            if begun != none {
                UIApplication::sharedApplication(main).endBackgroundTask(begun);
            }
        }
    };
    let expires = RcBlock::new(end.clone());
    task.set(UIApplication::sharedApplication(main).beginBackgroundTaskWithExpirationHandler(Some(&expires)));
    let end = MainThreadBound::new(end, main);
    if let Ok(when) = DispatchTime::try_from(A_WHILE) {
        let _ = DispatchQueue::main().after(when, move || {
            if let Some(main) = MainThreadMarker::new() {
                end.into_inner(main)();
            }
        });
    }
}

fn blank(main: MainThreadMarker) -> Retained<UIView> {
    let cover = UIView::new(main);
    cover.setBackgroundColor(Some(&UIColor::systemBackgroundColor()));
    cover
}

/// Lays the cover over the window, before iOS takes its picture.
fn lay(cover: &Retained<UIView>) {
    if let Some(window) = screen::window(cover.mtm()) {
        cover.setFrame(window.bounds());
        window.addSubview(cover);
    }
}

/// Calls `then` on the main thread whenever `name` is posted.
unsafe fn on(name: &NSNotificationName, then: impl Fn() + 'static) {
    let block = RcBlock::new(move |_: NonNull<NSNotification>| then());
    let center = NSNotificationCenter::defaultCenter();
    // SAFETY: the block takes what this method hands to it, and is called on the main queue alone.
    let observer = unsafe {
        center.addObserverForName_object_queue_usingBlock(
            Some(name),
            None,
            Some(&NSOperationQueue::mainQueue()),
            &block,
        )
    };
    // It observes until the process ends.
    std::mem::forget(observer);
}
