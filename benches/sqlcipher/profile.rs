//! Measured is what ships: a manifest of its own also has a profile of its own, which cargo does not compare.

const APPS: &str = include_str!("../../Cargo.toml");
const OURS: &str = include_str!("../Cargo.toml");

/// Ends the process if the release profile here is not the app's.
pub fn insist_on_the_apps_own() {
    if release_profile(APPS) != release_profile(OURS) {
        eprintln!("[profile.release] differs between Cargo.toml and benches/Cargo.toml: this is not what ships");
        std::process::exit(1);
    }
}

/// The settings under `[profile.release]`.
fn release_profile(manifest: &str) -> Vec<&str> {
    let lines = manifest.lines().map(str::trim).skip_while(|line| *line != "[profile.release]").skip(1);
    lines.take_while(|line| !line.starts_with('[')).filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
}
