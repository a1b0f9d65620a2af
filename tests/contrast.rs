//! Colour: every pair of the design's tokens that is used together is readable, in both themes.
//!
//! WCAG 2.2, relative luminance and contrast ratio: body text 7:1, secondary text 4.5:1, controls and focus rings 3:1.

use std::collections::BTreeMap;

const TOKENS: &str = include_str!("../assets/css/tokens.css");

/// The colours of a theme: the light ones stand first in the file, the dark ones override them.
fn theme(dark: bool) -> BTreeMap<&'static str, [f64; 3]> {
    let (light, rest) = TOKENS.split_once("@media").unwrap();
    let (_, chosen) = rest.split_once("[data-theme=\"dark\"]").unwrap();
    let mut colours = colours(light);
    if dark {
        colours.extend(self::colours(chosen));
    }
    colours
}

fn colours(css: &'static str) -> BTreeMap<&'static str, [f64; 3]> {
    css.lines()
        .filter_map(|line| {
            let (name, value) = line.trim().strip_prefix("--")?.split_once(": #")?;
            let hex = value.strip_suffix(';')?;
            let part = |at: usize| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
            Some((name, [part(0), part(2), part(4)]))
        })
        .collect()
}

fn luminance(colour: [f64; 3]) -> f64 {
    let [r, g, b] = colour.map(|c| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn every_pair_that_is_used_together_can_be_read() {
    const BODY: f64 = 7.0;
    const SECONDARY: f64 = 4.5;
    const CONTROL: f64 = 3.0;
    let pairs = [
        ("ink", "paper", BODY),
        ("ink", "raised", BODY),
        ("ink", "accent-wash", BODY),
        ("ink", "danger-wash", BODY),
        ("quiet", "paper", SECONDARY),
        ("quiet", "raised", SECONDARY),
        ("accent", "paper", SECONDARY),
        ("accent", "raised", SECONDARY),
        ("on-accent", "accent", SECONDARY),
        ("on-danger", "danger", SECONDARY),
        ("edge", "paper", CONTROL),
        ("edge", "raised", CONTROL),
        ("accent", "accent-wash", CONTROL),
        ("danger", "danger-wash", CONTROL),
        ("danger", "paper", CONTROL),
        ("meeting", "raised", CONTROL),
        ("boundary", "raised", CONTROL),
        ("escalation", "raised", CONTROL),
        ("debrief", "raised", CONTROL),
        ("supervision", "raised", CONTROL),
    ];
    for dark in [false, true] {
        let colours = theme(dark);
        for (text, ground, least) in pairs {
            let found = contrast(colours[text], colours[ground]);
            assert!(found >= least, "{text} on {ground}, dark {dark}: {found:.2}, wanted {least}");
        }
    }
}

#[test]
fn the_dark_theme_is_the_same_whether_the_system_or_the_person_chose_it() {
    let (_, rest) = TOKENS.split_once("@media").unwrap();
    let (system, person) = rest.split_once("[data-theme=\"dark\"]").unwrap();
    assert_eq!(colours(system), colours(person));
    assert!(colours(system).len() > 10);
}

const COMPONENTS: &str = include_str!("../assets/css/components.css");

/// What is wrong with how a style sheet draws the load slider: a part whose edge can hardly be seen on paper or on a card,
/// touched or not, or one that fades.
fn faint_slider(sheet: &str) -> Vec<String> {
    const CONTROL: f64 = 3.0;
    let rules: Vec<(&str, &str)> = sheet
        .split('}')
        .filter_map(|rule| rule.split_once('{'))
        .map(|(names, inside)| (names.rsplit("*/").next().unwrap_or(names).trim(), inside))
        .filter(|(names, _)| names.contains(".slider input"))
        .collect();
    let mut found = Vec::new();
    for (names, inside) in &rules {
        if inside.contains("opacity") {
            found.push(format!("{names} fades"));
        }
    }
    for part in ["track", "thumb"] {
        let edges: Vec<&str> = rules
            .iter()
            .filter(|(names, _)| names.ends_with(part))
            .flat_map(|(_, inside)| inside.lines())
            .filter(|line| line.trim().starts_with("border:") || line.trim().starts_with("border-color:"))
            .filter_map(|line| line.split_once("var(--")?.1.split_once(')'))
            .map(|(edge, _)| edge)
            .collect();
        if edges.is_empty() {
            found.push(format!("the {part} is the system's"));
        }
        for (edge, ground, dark) in edges.iter().flat_map(|edge| {
            ["paper", "raised"].into_iter().flat_map(move |ground| [false, true].map(|dark| (*edge, ground, dark)))
        }) {
            let colours = theme(dark);
            let ratio = contrast(colours[edge], colours[ground]);
            if ratio < CONTROL {
                found.push(format!("the {part}, {edge} on {ground}, dark {dark}: {ratio:.2}"));
            }
        }
    }
    found
}

#[test]
fn the_load_slider_is_seen_before_it_is_touched_and_after() {
    assert_eq!(faint_slider(COMPONENTS), [""; 0]);
}

#[test]
fn a_slider_that_is_hardly_seen_is_found() {
    let native = ".slider input { accent-color: var(--accent); } .slider input[data-unset] { opacity: 0.55; }";
    assert_eq!(
        faint_slider(native),
        [".slider input[data-unset] fades", "the track is the system's", "the thumb is the system's"]
    );
    let pale = COMPONENTS.replacen(
        "border: 1px solid var(--edge);\n  border-radius: 0.25rem",
        "border: 1px solid var(--hairline);\n  border-radius: 0.25rem",
        1,
    );
    assert_eq!(faint_slider(&pale).len(), 4, "{:?}", faint_slider(&pale));
}
