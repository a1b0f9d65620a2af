//! A button that is held: what points at one person is not shown by a slip of the thumb.

use std::time::Duration;

use dioxus::prelude::*;

use crate::ui::state::use_shared;

/// For how long.
const HOLD: Duration = Duration::from_millis(800);

/// A button that has to be held, by a finger, or by Enter or the space bar. `onshort` is called when it was only tapped.
#[component]
pub(super) fn HoldButton(
    id: String,
    onheld: EventHandler<()>,
    onshort: EventHandler<()>,
    children: Element,
) -> Element {
    let shared = use_shared();
    // The number of this press; letting go makes it another.
    let mut press = use_signal(|| 0_u64);
    let mut holding = use_signal(|| false);
    let mut begin = move || {
        if holding() {
            return;
        }
        holding.set(true);
        press += 1;
        let this = press();
        spawn(async move {
            tokio::time::sleep(HOLD).await;
            if *press.peek() == this && *holding.peek() {
                holding.set(false);
                // The word stands there now; whoever's thumb is over it feels that they may let go.
                let _ = shared.platform().haptic();
                onheld.call(());
            }
        });
    };
    let mut end = move |short: bool| {
        if holding() {
            holding.set(false);
            press += 1;
            if short {
                onshort.call(());
            }
        }
    };
    let is_press = |event: &KeyboardEvent| match event.key() {
        Key::Enter => true,
        Key::Character(typed) => typed == " ",
        _ => false,
    };
    rsx! {
        button {
            class: "button button-hold",
            id,
            "data-holding": if holding() { "" },
            onpointerdown: move |_| begin(),
            onpointerup: move |_| end(true),
            onpointerleave: move |_| end(false),
            onpointercancel: move |_| end(false),
            // The key repeats while it is held; the first one counts.
            onkeydown: move |event| {
                if is_press(&event) {
                    begin();
                }
            },
            onkeyup: move |event| {
                if is_press(&event) {
                    end(true);
                }
            },
            {children}
        }
    }
}
