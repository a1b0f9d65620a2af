//! Whether it has become heavier of late.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use crate::journal::{EntryId, Journal, Load, Phase, chosen};

/// How many meetings are compared with as many before them.
const MEETINGS: usize = 3;

/// From which rise of the mean on it counts, in steps of the load.
const RISE: f64 = 1.5;

/// Whether the mean load of the last three meetings is at least 1.5 above that of the three before. A meeting's load is
/// what stands on it, or else what was said in the last debrief after it; meetings without either do not count.
pub(super) fn trend_up(journal: &Journal, now: NaiveDateTime) -> bool {
    let mut debriefed: BTreeMap<EntryId, (NaiveDateTime, Load)> = BTreeMap::new();
    for debrief in journal.debriefs().filter(|debrief| chosen(&debrief.phase, Phase::After)) {
        if let (Some(about), Some(load)) = (&debrief.about, debrief.load_after) {
            let latest = debriefed.entry(about.id).or_insert((debrief.written, load));
            if debrief.written > latest.0 {
                *latest = (debrief.written, load);
            }
        }
    }
    let mut loads: Vec<(NaiveDateTime, f64)> = journal
        .meetings()
        .filter(|meeting| meeting.held_one_to_one() && meeting.when <= now)
        .filter_map(|meeting| {
            let said_later = || debriefed.get(&EntryId::from_bytes(meeting.id.bytes())).map(|(_, load)| *load);
            let load = meeting.load_after.or_else(said_later)?;
            Some((meeting.when, f64::from(load.value())))
        })
        .collect();
    loads.sort_by_key(|(when, _)| std::cmp::Reverse(*when));
    let mean = |loads: &[(NaiveDateTime, f64)]| loads.iter().map(|(_, load)| load).sum::<f64>() / MEETINGS as f64;
    match (loads.get(..MEETINGS), loads.get(MEETINGS..2 * MEETINGS)) {
        (Some(last), Some(before)) => mean(last) - mean(before) >= RISE,
        _ => false,
    }
}
