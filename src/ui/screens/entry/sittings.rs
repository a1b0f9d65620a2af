//! The ways from an entry to the sittings about it, each called by what it was for.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use dioxus::prelude::*;

use crate::journal::{Debrief, EntryRef, Journal, Phase, known};
use crate::ui::components::{Button, ButtonLook};
use crate::ui::nav::Place;
use crate::ui::state::{today, use_shared};
use crate::words::{Words, day, moment, say};

/// How long after a meeting began a sitting is straight after it, whatever day it has become.
const STRAIGHT_AFTER: TimeDelta = TimeDelta::hours(12);

/// The sittings about an entry.
#[component]
pub(super) fn Sittings(about: EntryRef) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let sittings = shared.read(|journal| named(&words, journal, &about, today())).unwrap_or_default();
    rsx! {
        for (place, (sitting, name)) in sittings.into_iter().enumerate() {
            Button {
                key: "{sitting.id:?}",
                id: if place == 0 { "see-debrief".to_owned() } else { format!("see-debrief-{place}") },
                look: ButtonLook::Plain,
                onclick: move |()| shared.nav.go(Place::Entry(sitting.clone())),
                "{name}"
            }
        }
    }
}

/// The sittings about an entry, newest first, under names that tell them apart: of several of one name the day stands
/// there too, and where the day does not tell either, the time.
fn named(words: &Words, journal: &Journal, about: &EntryRef, today: NaiveDate) -> Vec<(EntryRef, String)> {
    let met = journal.find(about).filter(|_| about.meeting().is_some()).map(|meeting| meeting.when());
    let sittings = journal.debriefs_of(about).into_iter();
    let sittings: Vec<(&Debrief, String)> = sittings.map(|sitting| (sitting, name(words, sitting, met))).collect();
    let full_name = |(sitting, name): &(&Debrief, String)| {
        let others = || sittings.iter().filter(|(other, called)| other.id != sitting.id && called == name);
        if others().count() == 0 {
            return name.clone();
        }
        let on = sitting.written.date();
        let when = match others().any(|(other, _)| other.written.date() == on) {
            true => moment(words, sitting.written, today),
            false => day(words, on, today),
        };
        say!(words, "see-of-day", what = name.as_str(), when = when)
    };
    sittings.iter().map(|one| (one.0.id.into(), full_name(one))).collect()
}

/// What a sitting was for. `met` is when the meeting was that it is about, if it is about one.
fn name(words: &Words, sitting: &Debrief, met: Option<NaiveDateTime>) -> String {
    let straight_after = |met: NaiveDateTime| {
        sitting.written.date() == met.date() || sitting.written.signed_duration_since(met) < STRAIGHT_AFTER
    };
    if sitting.about.as_ref().is_some_and(|about| about.boundary().is_some()) {
        return say!(words, "see-of-limit");
    }
    match known(&sitting.phase) {
        Some(Phase::Before) => say!(words, "see-prepared"),
        Some(Phase::After) if met.is_none_or(straight_after) => say!(words, "see-straight-after"),
        Some(Phase::After) => say!(words, "see-later"),
        Some(Phase::BeforeSupervision) => say!(words, "see-before-supervision"),
        Some(Phase::AfterSupervision) => say!(words, "see-after-supervision"),
        None => say!(words, "see-written"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{BoundaryIssue, Entry, Meeting};
    use crate::words::Language;

    fn at(day: u32, hour: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 3, day).unwrap().and_hms_opt(hour, 0, 0).unwrap()
    }

    /// The names of sittings of these phases, begun then, about `about`.
    fn names(language: Language, about: Entry, sittings: &[(Phase, NaiveDateTime)]) -> Vec<String> {
        let reference = about.reference();
        let sittings = sittings.iter().map(|(phase, at)| Debrief::new(*phase, Some(reference.clone()), *at).into());
        let journal = Journal::of(sittings.chain([about]).collect::<Vec<Entry>>());
        let found = named(&Words::new(language), &journal, &reference, at(20, 12).date());
        found.into_iter().map(|(_, name)| name).collect()
    }

    #[test]
    fn a_sitting_is_called_by_what_it_was_for() {
        let meeting = || Entry::from(Meeting::new(at(10, 18)));
        let sittings = [(Phase::Before, at(10, 9)), (Phase::After, at(11, 0)), (Phase::After, at(13, 9))];
        assert_eq!(
            names(Language::English, meeting(), &sittings),
            ["What you wrote later", "What you wrote straight after", "What you prepared"]
        );
        assert_eq!(
            names(Language::Bokmal, meeting(), &sittings),
            ["Det du skrev senere", "Det du skrev rett etterpå", "Det du forberedte"]
        );
    }

    #[test]
    fn of_several_of_one_phase_the_day_tells_and_of_one_day_the_time() {
        let meeting = || Entry::from(Meeting::new(at(10, 18)));
        assert_eq!(
            names(Language::English, meeting(), &[(Phase::After, at(12, 9)), (Phase::After, at(13, 9))]),
            ["What you wrote later, Friday 13 March", "What you wrote later, Thursday 12 March"]
        );
        let same_day = names(Language::Bokmal, meeting(), &[(Phase::Before, at(9, 9)), (Phase::Before, at(9, 15))]);
        assert_eq!(
            same_day,
            ["Det du forberedte, mandag 9. mars kl.\u{a0}15.00", "Det du forberedte, mandag 9. mars kl.\u{a0}09.00"]
        );
    }

    #[test]
    fn what_was_thought_about_a_limit_was_not_written_straight_after_it() {
        let issue = BoundaryIssue::new(at(10, 18));
        assert_eq!(
            names(Language::English, issue.into(), &[(Phase::After, at(10, 19))]),
            ["What you wrote about this"]
        );
    }
}
