//! What iOS says by itself, and the cover that it makes its picture for the app switcher of.

use std::cell::OnceCell;
use std::ptr::NonNull;
use std::rc::Rc;

use block2::RcBlock;
use objc2::rc::Retained;
use objc2::{MainThreadMarker, MainThreadOnly};
use objc2_foundation::{NSNotification, NSNotificationCenter, NSNotificationName, NSOperationQueue};
use objc2_ui_kit::{
    UIApplicationDidBecomeActiveNotification, UIApplicationDidEnterBackgroundNotification,
    UIApplicationProtectedDataWillBecomeUnavailable, UIApplicationWillResignActiveNotification, UIColor,
    UIContentSizeCategoryDidChangeNotification, UIView,
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
        on(UIApplicationDidEnterBackgroundNotification, move || away(Moment::Away));
        let locked = listener.clone();
        on(UIApplicationProtectedDataWillBecomeUnavailable, move || locked(Moment::DeviceLocked));
        on(UIContentSizeCategoryDidChangeNotification, move || listener(Moment::TextScale));
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
