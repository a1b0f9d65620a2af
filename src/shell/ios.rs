//! Where iOS comes in: `platforms/ios/Sources/main.m` calls this and nothing else.

#![allow(unsafe_code, reason = "an entry point with a name that C knows")]

/// Shows the app. Returns only if there is no window.
#[unsafe(no_mangle)]
pub extern "C" fn mellom_start() {
    // tao never returns from a loop that runs; without a window there is nobody to tell.
    let _ = super::run();
}
