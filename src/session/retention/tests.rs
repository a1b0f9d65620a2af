use chrono::Duration;
use proptest::prelude::*;

use super::*;
use crate::claim::{Wanted, claimed, unmarked};
use crate::journal::{AgendaItem, Contact, EscalationStatus, Period, Place, PrivateText, SupervisionSession};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn noon(day: NaiveDate) -> NaiveDateTime {
    day.and_hms_opt(12, 0, 0).unwrap()
}

fn only(purpose: Purpose, keep: KeepFor) -> Retention {
    let mut retention = Retention::default();
    retention.set(purpose, Some(keep));
    retention
}

fn all(keep: KeepFor) -> Retention {
    let mut retention = Retention::default();
    for purpose in Purpose::ALL {
        retention.set(*purpose, Some(keep));
    }
    retention
}

/// A held meeting with a note, and an honorarium and a way that are paid; and the sitting that ends it.
fn landed(on: NaiveDate) -> (Meeting, Debrief) {
    let mut meeting = Meeting::new(noon(on));
    meeting.note = PrivateText::new("what was said");
    meeting.place = Some(Place::Cafe.into());
    meeting.expense.tenths_of_km = Some(120);
    meeting.expense.honorarium_paid = Some(true);
    meeting.expense.travel_paid = Some(true);
    let mut debrief = Debrief::new(Phase::After, Some(meeting.id.into()), noon(on));
    debrief.finished = true;
    (meeting, debrief)
}

fn concern(on: NaiveDate, status: EscalationStatus) -> Escalation {
    let mut concern = Escalation::new(noon(on));
    concern.status = Some(status.into());
    concern
}

fn share(on: NaiveDate) -> Share {
    Share { id: Id::random(), written: noon(on), copy: PrivateText::new("a page"), ..Share::default() }
}

fn purposes(due: &[Due]) -> Vec<Purpose> {
    due.iter().map(|due| due.purpose).collect()
}

#[test]
fn everything_is_off_until_it_is_turned_on() {
    let (meeting, debrief) = landed(day(2000, 1, 1));
    let old = concern(day(2000, 1, 1), EscalationStatus::Received);
    let journal = Journal::of([meeting.into(), debrief.into(), old.into(), share(day(2000, 1, 1)).into()]);
    assert!(Retention::default().is_off());
    assert_eq!(due(&journal, &Retention::default(), day(2026, 1, 1)), []);
}

#[test]
fn each_choice_ends_on_the_same_day_of_a_later_month() {
    let journal = Journal::of([share(day(2026, 1, 31)).into()]);
    for (keep, last, first_over) in [
        (KeepFor::ThreeMonths, day(2026, 4, 29), day(2026, 4, 30)),
        (KeepFor::SixMonths, day(2026, 7, 30), day(2026, 7, 31)),
        (KeepFor::OneYear, day(2027, 1, 30), day(2027, 1, 31)),
        (KeepFor::TwoYears, day(2028, 1, 30), day(2028, 1, 31)),
    ] {
        let retention = only(Purpose::Copies, keep);
        assert_eq!(due(&journal, &retention, last), [], "{keep:?}");
        assert_eq!(purposes(&due(&journal, &retention, first_over)), [Purpose::Copies], "{keep:?}");
    }
}

#[test]
fn a_purpose_takes_its_own_and_nothing_else() {
    let (meeting, debrief) = landed(day(2026, 1, 1));
    let closed = concern(day(2026, 1, 2), EscalationStatus::PutDown);
    let copy = share(day(2026, 1, 3));
    let journal = Journal::of([meeting.clone().into(), debrief.into(), closed.clone().into(), copy.clone().into()]);
    let today = day(2026, 12, 1);
    for (purpose, entry, since) in [
        (Purpose::Notes, EntryRef::from(meeting.id), day(2026, 1, 1)),
        (Purpose::Concerns, closed.id.into(), day(2026, 1, 2)),
        (Purpose::Claims, meeting.id.into(), day(2026, 1, 1)),
        (Purpose::Copies, copy.id.into(), day(2026, 1, 3)),
    ] {
        let found = due(&journal, &only(purpose, KeepFor::SixMonths), today);
        assert_eq!(found, [Due { purpose, entry, day: since }]);
    }
    assert_eq!(due(&journal, &all(KeepFor::SixMonths), today).len(), 4);
}

#[test]
fn what_is_open_stays() {
    let today = day(2026, 12, 1);
    let long_ago = day(2020, 1, 1);
    let (meeting, debrief) = landed(long_ago);
    let with = |change: &dyn Fn(&mut Meeting, &mut Debrief)| {
        let (mut meeting, mut debrief) = (meeting.clone(), debrief.clone());
        change(&mut meeting, &mut debrief);
        Journal::of([meeting.into(), debrief.into()])
    };
    let notes = only(Purpose::Notes, KeepFor::ThreeMonths);
    let claims = only(Purpose::Claims, KeepFor::ThreeMonths);
    let concerns = only(Purpose::Concerns, KeepFor::ThreeMonths);
    assert_eq!(due(&with(&|_, _| {}), &notes, today).len(), 1);

    let not_landed = with(&|_, debrief| debrief.finished = false);
    let got_ready_only = with(&|_, debrief| debrief.phase = Some(Phase::Before.into()));
    let landed_lately = with(&|_, debrief| debrief.written = noon(day(2026, 11, 1)));
    let planned = with(&|meeting, _| meeting.status = Some(MeetingStatus::Planned.into()));
    for (name, journal) in [
        ("not landed", not_landed),
        ("got ready only", got_ready_only),
        ("landed lately", landed_lately),
        ("planned", planned),
    ] {
        assert_eq!(due(&journal, &notes, today), [], "{name}");
    }

    let mut still_open = concern(long_ago, EscalationStatus::Open);
    still_open.meeting = Some(meeting.id);
    let mut waiting = with(&|_, _| {});
    waiting.put(still_open.into());
    assert_eq!(due(&waiting, &notes, today), [], "a concern from the meeting is open");
    assert_eq!(due(&waiting, &concerns, today), []);

    let closed = concern(long_ago, EscalationStatus::Received);
    let mut plan = SupervisionSession::new(noon(today));
    plan.agenda.push(AgendaItem { about: Some(meeting.id.into()), ..AgendaItem::default() });
    plan.agenda.push(AgendaItem { about: Some(closed.id.into()), ..AgendaItem::default() });
    let mut to_bring = with(&|_, _| {});
    to_bring.put(closed.into());
    to_bring.put(plan.into());
    assert_eq!(due(&to_bring, &notes, today), [], "it is on the agenda");
    assert_eq!(due(&to_bring, &concerns, today), [], "it is on the agenda");

    let unpaid = with(&|meeting, _| meeting.expense.honorarium_paid = Some(false));
    assert_eq!(due(&unpaid, &claims, today), []);
    for paid in [None, Some(false)] {
        let unpaid = with(&|meeting, _| meeting.expense.travel_paid = paid);
        assert_eq!(due(&unpaid, &claims, today), [], "the way there is still owed");
    }
    let nothing = with(&|meeting, _| meeting.expense = Expense::default());
    assert_eq!(due(&nothing, &claims, today), [], "there is nothing to take");
}

#[test]
fn words_go_and_choices_stay() {
    let (mut meeting, _) = landed(day(2020, 1, 1));
    meeting.promised = PrivateText::new("a book");
    meeting.reminder = PrivateText::new("coffee");
    let mut entry = Entry::from(meeting.clone());
    clear(Purpose::Notes, &mut entry);
    let Entry::Meeting(cleared) = entry else { panic!("a meeting") };
    assert!(cleared.note.is_blank() && cleared.promised.is_blank() && cleared.reminder.is_blank());
    meeting.note = PrivateText::default();
    meeting.promised = PrivateText::default();
    meeting.reminder = PrivateText::default();
    assert_eq!(cleared, meeting, "nothing but the words went");

    let mut entry = Entry::from(meeting.clone());
    clear(Purpose::Claims, &mut entry);
    meeting.expense = Expense { gone: true, ..Expense::default() };
    assert_eq!(entry, Entry::from(meeting));
}

#[test]
fn what_was_paid_and_is_not_kept_any_more_is_not_offered_as_due_again() {
    let (meeting, _) = landed(day(2026, 1, 5));
    let wanted = Wanted { period: Some(Period::month_of(day(2026, 1, 5))), owed_only: false };
    let mut entry = Entry::from(meeting);
    clear(Purpose::Claims, &mut entry);
    let journal = Journal::of([Entry::decode(entry.id(), &entry.encode(1)).unwrap().0]);
    assert!(unmarked(&journal, wanted).is_empty());
    assert!(claimed(&journal, wanted).is_empty(), "there is nothing left to show");
    assert_eq!(due(&journal, &only(Purpose::Claims, KeepFor::ThreeMonths), day(2030, 1, 1)), [], "nor to take");
    // What nobody spoke of is still offered.
    let journal = Journal::of([Meeting::new(noon(day(2026, 1, 5))).into()]);
    assert_eq!(unmarked(&journal, wanted).len(), 1);
}

/// One entry of any kind that retention knows, or does not.
fn entries() -> impl Strategy<Value = Vec<Entry>> {
    let one = (0..9_u8, 0..2000_i64, 0..2000_i64, any::<bool>()).prop_map(|(kind, ago, later, flag)| {
        let on = day(2026, 6, 15) - Duration::days(ago);
        let (mut meeting, mut debrief) = landed(on);
        debrief.finished = flag;
        debrief.written = noon(on + Duration::days(later.min(ago)));
        meeting.expense.honorarium_paid = Some(flag);
        match kind {
            0..=2 => vec![meeting.into(), debrief.into()],
            3 => vec![concern(on, EscalationStatus::Received).into()],
            4 => vec![concern(on, EscalationStatus::Open).into()],
            5 => vec![share(on).into()],
            6 => vec![Contact::new(PrivateText::new("the runner"), noon(on)).into()],
            7 => vec![Entry::Meeting(meeting)],
            _ => vec![Entry::Debrief(debrief)],
        }
    });
    proptest::collection::vec(one, 0..12).prop_map(|lists| lists.concat())
}

fn retention() -> impl Strategy<Value = Retention> {
    proptest::collection::vec(proptest::option::of(0..KeepFor::ALL.len()), Purpose::ALL.len()).prop_map(|choices| {
        let mut retention = Retention::default();
        for (purpose, keep) in Purpose::ALL.iter().zip(choices) {
            retention.set(*purpose, keep.map(|place| KeepFor::ALL[place]));
        }
        retention
    })
}

proptest! {
    #[test]
    fn nothing_younger_or_open_or_of_another_purpose_ever_goes(entries in entries(), retention in retention()) {
        let today = day(2026, 6, 15);
        let journal = Journal::of(entries);
        for due in due(&journal, &retention, today) {
            let keep = retention.of(due.purpose).expect("only what is turned on goes");
            let end = today - Months::new(keep.months());
            // A month later may be a shorter one; then its last day counts.
            prop_assert!(due.day <= end + Duration::days(3), "{due:?} is younger than {end}");
            let entry = journal.find(&due.entry).expect("it is there");
            match (due.purpose, entry) {
                (Purpose::Notes, Entry::Meeting(meeting)) => {
                    let landed = journal.debriefs_of(&due.entry);
                    prop_assert!(landed.iter().any(|debrief| debrief.finished));
                    prop_assert!(landed.iter().all(|debrief| debrief.written.date() <= due.day));
                    prop_assert!(meeting.when.date() <= due.day);
                }
                (Purpose::Claims, Entry::Meeting(meeting)) => {
                    prop_assert!(meeting.expense.is_settled());
                    prop_assert!(meeting.when.date() <= due.day);
                }
                (Purpose::Concerns, Entry::Escalation(concern)) => {
                    prop_assert!(!concern.is_open() && concern.when.date() <= due.day);
                }
                (Purpose::Copies, Entry::Share(share)) => prop_assert!(share.written.date() <= due.day),
                (purpose, other) => prop_assert!(false, "{purpose:?} took {:?}", other.kind()),
            }
        }
    }
}

#[test]
fn what_could_not_be_taken_is_not_said_to_have_gone() {
    let place = tempfile::tempdir().unwrap();
    let vault = crate::vault::Vault::at(place.path()).unwrap();
    let passphrase = crate::vault::Passphrase::new("fire ord som ingen setter sammen".to_owned());
    let vault = vault.create(&passphrase, crate::vault::Cost::FLOOR).unwrap().0;
    let mut open = Open::read(vault.into()).unwrap();
    let now = noon(day(2026, 6, 1));
    let (meeting, debrief) = landed(day(2026, 1, 1));
    open.save(meeting.clone().into(), now).unwrap();
    open.save(debrief.into(), now).unwrap();
    open.settings.retention = only(Purpose::Notes, KeepFor::ThreeMonths);
    // An account that is longer than a record can be: the write fails.
    let long = ciborium::Value::Text("x".repeat(crate::vault::RECORD_MAX));
    let long = ciborium::Value::Map(vec![(ciborium::Value::Text("later".to_owned()), long)]);
    *open.household = long.deserialized().unwrap();
    assert_eq!(open.apply_retention(now, &|| true), Err(WriteTrouble::TooLong));
    assert_eq!(open.household.gone, None);
    assert!(open.account_changed, "the days are still to be saved");
    assert!(open.journal.meetings().all(Meeting::has_words));

    *open.household = Default::default();
    open.apply_retention(now, &|| true).unwrap();
    assert_eq!(open.household.gone.as_ref().map(|gone| gone.of(Purpose::Notes)), Some(1));
    assert!(!open.journal.meetings().any(Meeting::has_words));
}
