//! Whether what stays between the two was said, asked where it should have been.

use dioxus::prelude::*;

use crate::guide;
use crate::journal::{Contact, Entry, EntryRef, Id, Journal, Meeting, OpeningAgreement, chosen};
use crate::session::WriteTrouble;
use crate::ui::components::PickOne;
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::state::{Shared, use_shared};
use crate::words::say;

/// "Said" or "not yet", on the page of a meeting that was held. It is written to the person.
#[component]
pub(super) fn Opening(meeting: Meeting) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    // Once asked it stays until the page is left: an answer that goes away under the finger cannot be taken back.
    let asked = use_hook(|| shared.keeper().read(|journal| person_to_ask_about(journal, &meeting, false).is_some()));
    let person = shared.read(|journal| person_to_ask_about(journal, &meeting, asked == Ok(true))).flatten();
    let Some(person) = person else { return rsx! {} };
    let id = person.id;
    rsx! {
        SaveTrouble { trouble: trouble() }
        PickOne::<OpeningAgreement> {
            legend: say!(words, "person-opening-ask"),
            name: "opening",
            kept: person.opening_agreement,
            onpick: move |pick: Option<OpeningAgreement>| {
                // Tapping where it stands already changes nothing.
                if let Some(said) = pick {
                    trouble.set(write(&mut shared, id, said).err());
                }
            },
        }
    }
}

/// The person of a meeting that was held, where it was the first, or where it has not been said yet.
fn person_to_ask_about(journal: &Journal, meeting: &Meeting, asked: bool) -> Option<Contact> {
    if !meeting.held_one_to_one() {
        return None;
    }
    let person = journal.contact(meeting.contact?)?;
    let waits = chosen(&person.opening_agreement, OpeningAgreement::NotYet);
    (asked || waits || guide::is_first(journal, meeting)).then(|| person.clone())
}

/// Somebody may be half-way through writing about the person: that stays, with this in it.
fn write(shared: &mut Shared, person: Id<Contact>, said: OpeningAgreement) -> Result<(), WriteTrouble> {
    shared.keeper().change(EntryRef::from(person).id, |entry| {
        if let Entry::Contact(person) = entry {
            person.opening_agreement = Some(said.into());
        }
    })?;
    shared.changed();
    Ok(())
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

    use super::*;
    use crate::journal::{MeetingKind, MeetingStatus, PrivateText, Sequence};

    fn now() -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 3, 10).unwrap().and_hms_opt(12, 0, 0).unwrap()
    }

    #[test]
    fn it_is_asked_after_the_first_meeting_with_somebody_and_as_long_as_it_was_not_said() {
        let mut runner = Contact::new(PrivateText::new("the runner"), now());
        let with = |hours, sequence: Option<Sequence>| Meeting {
            contact: Some(runner.id),
            when: now() + TimeDelta::hours(hours),
            sequence: sequence.map(Into::into),
            ..Meeting::new(now())
        };
        let (first, second) = (with(-48, None), with(-1, None));
        let asks = |runner: &Contact, meeting: &Meeting, asked| {
            let entries = [first.clone().into(), second.clone().into(), Entry::from(runner.clone())];
            person_to_ask_about(&Journal::of(entries), meeting, asked).is_some()
        };
        assert!(asks(&runner, &first, false) && !asks(&runner, &second, false));
        assert!(asks(&runner, &with(-1, Some(Sequence::First)), false), "it was said to be the first");
        let with_nobody = Meeting { contact: None, ..first.clone() };
        let network = Meeting { kind: Some(MeetingKind::Network.into()), ..first.clone() };
        let planned = Meeting { status: Some(MeetingStatus::Planned.into()), ..first.clone() };
        for meeting in [with_nobody, network, planned] {
            assert!(!asks(&runner, &meeting, false));
        }
        runner.opening_agreement = Some(OpeningAgreement::NotYet.into());
        assert!(asks(&runner, &second, false), "it waits to be said");
        runner.opening_agreement = Some(OpeningAgreement::Said.into());
        assert!(!asks(&runner, &second, false));
        assert!(asks(&runner, &second, true), "what was just answered stays in sight");
        assert!(asks(&runner, &first, false), "and where it belongs it can be seen and changed");
    }
}
