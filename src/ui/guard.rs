//! A defect of ours: the screen that broke is given up, and the shell starts over, locked, with the drafts intact.
//!
//! Dioxus catches a panic in a component and would show nothing in its place. Nothing is not a sentence and a next step.

use dioxus::prelude::*;

use super::host::Host;

/// Whatever breaks inside is told to the host, which starts over.
#[component]
pub(super) fn Guard(children: Element) -> Element {
    let host = use_context::<Host>();
    rsx! {
        ErrorBoundary {
            // What broke is not shown and not written down: it may hold a word of somebody's.
            handle_error: move |_: ErrorContext| {
                host.broke();
                rsx! {}
            },
            {children}
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::super::host::Call;
    use super::*;

    #[component]
    fn Broken() -> Element {
        panic!("as a defect of ours would")
    }

    #[component]
    fn Root() -> Element {
        rsx! {
            Guard { Broken {} }
        }
    }

    #[test]
    fn a_screen_that_breaks_is_told_to_the_host() {
        let asked = Arc::new(AtomicU32::new(0));
        let host = Host::new({
            let asked = asked.clone();
            move |call| {
                assert_eq!(call, Call::StartOver);
                asked.fetch_add(1, Ordering::SeqCst);
            }
        });
        let mut dom = VirtualDom::new(Root).with_root_context(host);
        dom.rebuild_in_place();
        dom.render_immediate(&mut dioxus::dioxus_core::NoOpMutations);
        assert!(asked.load(Ordering::SeqCst) > 0);
    }
}
