//! Charts: small, quiet, and always beside the same in words. A screen reader passes over the drawing and reads the table.

use dioxus::prelude::*;

/// The drawing's own units. It is as wide as its card, whatever that is.
const WIDTH: f64 = 320.0;
const HEIGHT: f64 = 120.0;
/// Room for half a point above and below.
const EDGE: f64 = 8.0;

/// Where something stood before and after, on a scale from 0 to 100; nothing where there is nothing to show.
pub type BeforeAfter = (Option<u16>, Option<u16>);

/// A row of before and after: a ring, a dot, and how far it is between them; and a line through the dots.
#[component]
pub fn BeforeAfterChart(points: Vec<BeforeAfter>) -> Element {
    let step = WIDTH / points.len().max(1) as f64;
    let size = (step / 3.0).clamp(2.0, 4.5);
    let x = |place: usize| (place as f64 + 0.5) * step;
    let y = |value: u16| HEIGHT - EDGE - f64::from(value.min(100)) / 100.0 * (HEIGHT - 2.0 * EDGE);
    let points: Vec<(f64, Option<f64>, Option<f64>)> = points
        .into_iter()
        .enumerate()
        .map(|(place, (before, after))| (x(place), before.map(y), after.map(y)))
        .collect();
    let line: Vec<String> =
        points.iter().filter_map(|(x, _, after)| after.map(|after| format!("{x:.1},{after:.1}"))).collect();
    rsx! {
        svg { class: "chart", view_box: "0 0 {WIDTH} {HEIGHT}", "aria-hidden": "true",
            line { class: "chart-floor", x1: "0", x2: "{WIDTH}", y1: "{HEIGHT - 1.0}", y2: "{HEIGHT - 1.0}" }
            polyline { class: "chart-line", points: line.join(" ") }
            for (place, (x, before, after)) in points.into_iter().enumerate() {
                g { key: "{place}",
                    if let (Some(before), Some(after)) = (before, after) {
                        line { class: "chart-between", x1: "{x:.1}", x2: "{x:.1}", y1: "{before:.1}", y2: "{after:.1}" }
                    }
                    if let Some(before) = before {
                        circle { class: "chart-before", cx: "{x:.1}", cy: "{before:.1}", r: "{size:.1}" }
                    }
                    if let Some(after) = after {
                        circle { class: "chart-after", cx: "{x:.1}", cy: "{after:.1}", r: "{size:.1}" }
                    }
                }
            }
        }
    }
}

/// The ring or the dot beside the word for it.
#[component]
pub fn ChartMark(after: bool) -> Element {
    rsx! {
        svg { class: "chart-mark", view_box: "0 0 12 12", "aria-hidden": "true",
            circle { class: if after { "chart-after" } else { "chart-before" }, cx: "6", cy: "6", r: "4.5" }
        }
    }
}

/// What the bars are about, which gives them their hue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hue {
    /// Meetings, and what was talked about.
    Meeting,
    /// What it gave.
    Gift,
}

/// How often: a table with a bar under each name.
#[component]
pub fn Bars(
    /// What the table is, read aloud.
    caption: String,
    /// What is counted.
    what: String,
    /// How often, as a heading.
    count: String,
    hue: Hue,
    rows: Vec<(String, u32)>,
) -> Element {
    let most = rows.iter().map(|(_, count)| *count).max().unwrap_or(0).max(1);
    let class = match hue {
        Hue::Meeting => "bar bar-meeting",
        Hue::Gift => "bar bar-gift",
    };
    rsx! {
        table { class: "bars",
            caption { class: "only-read", "{caption}" }
            thead {
                tr {
                    th { scope: "col",
                        span { class: "only-read", "{what}" }
                    }
                    th { scope: "col",
                        span { class: "only-read", "{count}" }
                    }
                }
            }
            tbody {
                for (place, (name, count)) in rows.into_iter().enumerate() {
                    tr { key: "{place}",
                        th { scope: "row",
                            "{name}"
                            svg { class: "bar-ground", view_box: "0 0 100 1", preserve_aspect_ratio: "none", "aria-hidden": "true",
                                rect { class, width: "{f64::from(count) / f64::from(most) * 100.0:.1}", height: "1" }
                            }
                        }
                        td { "{count}" }
                    }
                }
            }
        }
    }
}
