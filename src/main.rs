//! Chooses a shell and starts it.

use std::process::ExitCode;

fn main() -> ExitCode {
    #[cfg(feature = "shell")]
    if mellom::shell::run().is_ok() {
        return ExitCode::SUCCESS;
    }
    // A phone never comes here. On a desk it means that there is no display, and the exit code says so.
    ExitCode::FAILURE
}
