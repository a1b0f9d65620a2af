//! Nothing of what the app holds ends up in a log or a file when something breaks.
//!
//! Panics say where and never what.
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

/// Forbids the system to write the app's memory, or that of its web view, to a file when it crashes.
pub(super) fn dumps() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
}

#[cfg(all(test, unix))]
mod tests {
    #[test]
    fn no_memory_is_dumped() {
        super::dumps();
        let limit = rustix::process::getrlimit(rustix::process::Resource::Core);
        assert_eq!((limit.current, limit.maximum), (Some(0), Some(0)));
    }
}
