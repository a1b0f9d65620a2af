//! Panics that say where and never what.
//!
//! A panic's message can hold a piece of the text that caused it (slicing a string inside a letter prints the string).
//! Standard error ends up in logs on both phones, so only the place is ever written, and in a release not even that.

/// Replaces the panic hook for the whole process.
pub(super) fn panics() {
    std::panic::set_hook(Box::new(|panic| {
        if cfg!(debug_assertions)
            && let Some(place) = panic.location()
        {
            use std::io::Write;
            let _ = writeln!(std::io::stderr(), "a panic at {place}");
        }
    }));
}
