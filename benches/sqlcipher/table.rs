//! What is printed at the end.

use crate::rounds::Medians;

/// What a measure is held to.
pub enum Bar {
    /// Ours by theirs, at most.
    Ratio(f64),
    /// Ours, at most, in the measure's own unit.
    Ours(f64),
    /// Shown for what it tells.
    None,
}

/// What a measure is given in.
#[derive(Clone, Copy)]
pub enum Unit {
    /// Milliseconds.
    Time,
    /// Megabytes, of a million bytes.
    Memory,
}

impl Unit {
    fn say(self, value: f64) -> String {
        match self {
            Unit::Time if value < 1.0 => format!("{:.1} µs", value * 1e3),
            Unit::Time => format!("{value:.1} ms"),
            Unit::Memory => format!("{value:.1} MB"),
        }
    }
}

/// Measures in the order they were taken.
#[derive(Default)]
pub struct Table(Vec<[String; 6]>);

impl Table {
    /// Adds a measure, and prints it, so that one who waits sees something happen.
    pub fn compare(&mut self, measure: &str, of: Medians, unit: Unit, bar: Bar) {
        let ratio = of.ours / of.theirs;
        let (bar, meets) = match bar {
            Bar::Ratio(most) => (format!("<= {most:.1}"), Some(ratio <= most)),
            Bar::Ours(most) => (format!("<= {}", unit.say(most)), Some(of.ours <= most)),
            Bar::None => (String::new(), None),
        };
        let verdict = meets.map_or("", |meets| if meets { "meets" } else { "falls short" });
        let row = [measure, &unit.say(of.ours), &unit.say(of.theirs), &format!("{ratio:.2}"), &bar, verdict];
        println!("{measure}: {ratio:.2}");
        self.0.push(row.map(str::to_owned));
    }

    /// Prints the whole table.
    pub fn print(&self) {
        println!();
        print_row(&["measure", "ours", "theirs", "ratio", "bar", ""]);
        for row in &self.0 {
            print_row(&row.each_ref().map(String::as_str));
        }
    }
}

fn print_row([measure, ours, theirs, ratio, bar, verdict]: &[&str; 6]) {
    let row = format!("{measure:<36} {ours:>10} {theirs:>10} {ratio:>6}  {bar:<10} {verdict}");
    println!("{}", row.trim_end());
}
