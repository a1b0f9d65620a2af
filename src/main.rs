//! Chooses a shell and starts it.
fn main() {}
