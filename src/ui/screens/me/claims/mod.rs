//! Honorarium and travel: what is owed, what was paid, and a sheet of it for the clinic.

mod expense;
mod many;
mod rates;
mod read;
mod unanswered;

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use dioxus::prelude::*;

pub use self::expense::WriteExpense;
use self::many::{MarkDue, MarkPaid};
pub use self::rates::WriteRates;
use self::read::Reading;
use self::unanswered::Unanswered;
use crate::claim::{Claim, Line, Wanted, claimed, unanswered, unmarked};
use crate::journal::{Currency, EntryRef, Id, Meeting, MeetingKind, Period, Rates};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, ButtonLook, Chip, Frame, Group, Icon, Notice, Picture, Section};
use crate::ui::nav::Place;
use crate::ui::screens::parts::capital;
use crate::ui::state::{Shared, now, today, use_shared};
use crate::words::{Label, Words, day, money, plain_tenths, say};

/// How far a claim has come.
#[derive(Clone, Copy, PartialEq)]
enum Step {
    /// What is owed and what was paid.
    Looking,
    /// The exact bytes.
    Reading,
    /// The passphrase is asked for again.
    Asking,
}

/// What is looked at, and then the exact bytes.
#[component]
pub fn Claims(wanted: Wanted) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut step = use_signal(|| Step::Looking);
    // "Back" from reading goes to what is looked at.
    let back = use_callback(move |()| {
        let before = match *step.peek() {
            Step::Looking => return false,
            Step::Reading => Step::Looking,
            Step::Asking => Step::Reading,
        };
        step.set(before);
        true
    });
    use_hook(|| shared.nav.back_inside(back));
    let Some(claim) = shared.read(|journal| Claim::of(journal, wanted)) else { return rsx! {} };
    if step() != Step::Looking {
        return rsx! { Reading { sheet: claim.sheet(&words), paper: claim.paper(&words), lacks_a_rate: claim.lacks_a_rate(), step } };
    }
    let lines = shared.read(|journal| lines(journal, wanted, &words)).unwrap_or_default();
    let nothing = lines.is_empty();
    // Without the rates there is not much to read.
    let (read_look, rates_look) = if claim.lacks_a_rate() {
        (ButtonLook::Equal, ButtonLook::Main)
    } else {
        (ButtonLook::Main, ButtonLook::Equal)
    };
    // Something there is, and all of it is paid.
    let settled = shared.read(|journal| !claimed(journal, Wanted { owed_only: false, ..wanted }).is_empty());
    let settled = wanted.owed_only && settled.unwrap_or_default();
    let unspoken = shared
        .read(|journal| unmarked(journal, wanted).len() + unanswered(journal, wanted, now()).len())
        .unwrap_or_default();
    rsx! {
        Frame {
            title: say!(words, "claims-title"),
            at: "claims",
            actions: rsx! {
                if !nothing {
                    Button { id: "read-claim", look: read_look, onclick: move |()| step.set(Step::Reading),
                        {say!(words, "claims-read")}
                    }
                }
                Button { id: "rates", look: rates_look, onclick: move |()| edit_rates(&mut shared), {say!(words, "rates-title")} }
            },
            p { class: "quiet", {say!(words, "claims-what")} }
            Periods { wanted }
            Unanswered { wanted }
            MarkDue { wanted }
            if claim.lacks_a_rate() {
                Notice { id: "rate-missing", p { {say!(words, "claims-no-rate")} } }
            }
            if nothing && unspoken == 0 {
                p { id: "claims-none",
                    {if settled { say!(words, "claims-none-owed") } else { say!(words, "claims-none") }}
                }
            }
            if !nothing {
                div { class: "rows",
                    for line in lines {
                        button {
                            key: "{line.meeting:?}",
                            class: "row row-line",
                            "data-line": "",
                            onclick: move |_| edit_expense(&mut shared, line.meeting),
                            span { class: "row-text",
                                span { class: "row-name", "{line.name}" }
                                span { class: "quiet", "{line.parts}" }
                            }
                            span { class: "amount", "{line.amount}" }
                            Icon { picture: Picture::Onward }
                        }
                    }
                }
                SumTable { claim }
                MarkPaid { wanted }
            }
        }
    }
}

/// Which months, and whether only what is owed.
#[component]
fn Periods(wanted: Wanted) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let label = |name| match name {
        "this-month" => say!(words, "period-this-month"),
        "last-month" => say!(words, "period-last-month"),
        "three-months" => say!(words, "period-three-months"),
        "last-year" => say!(words, "period-last-year"),
        "ever" => say!(words, "period-ever"),
        _ => say!(words, "period-this-year"),
    };
    let mut look = move |wanted| shared.nav.stand_at(Place::Claims(wanted));
    rsx! {
        Group { legend: say!(words, "summary-which-period"), name: "period",
            div { class: "chips",
                for (name, period) in periods(today()) {
                    Chip {
                        key: "{name}",
                        name,
                        on: wanted.period == period,
                        onpick: move |()| look(Wanted { period, ..wanted }),
                        {label(name)}
                    }
                }
            }
        }
        Group { legend: say!(words, "claims-which"), name: "which",
            div { class: "chips",
                Chip { name: "owed", on: wanted.owed_only, onpick: move |()| look(Wanted { owed_only: true, ..wanted }),
                    {say!(words, "claims-owed")}
                }
                Chip { name: "all", on: !wanted.owed_only, onpick: move |()| look(Wanted { owed_only: false, ..wanted }),
                    {say!(words, "claims-all")}
                }
            }
        }
    }
}

/// The periods that are offered on `today`; nothing is all the time there is. None is offered under two names: in January
/// "this year" is this month.
fn periods(today: NaiveDate) -> Vec<(&'static str, Option<Period>)> {
    let month = Period::month_of(today);
    let year = Period::months_until(today, today.month());
    let mut periods =
        vec![("this-month", month), ("last-month", month.before()), ("three-months", Period::months_until(today, 3))];
    if periods.iter().all(|(_, period)| *period != year) {
        periods.push(("this-year", year));
    }
    let last_december = year.first_day().pred_opt();
    periods.extend(last_december.map(|december| ("last-year", Period::months_until(december, 12))));
    let ever = std::iter::once(("ever", None));
    ever.chain(periods.into_iter().map(|(name, period)| (name, Some(period)))).collect()
}

/// What it comes to.
#[component]
fn SumTable(claim: Claim) -> Element {
    let words = use_shared().words();
    let sums = claim.sums();
    let amount = |hundredths: u64| money(words.language(), hundredths, claim.currency());
    let all = together(&words, &claim);
    let rows = [
        ("honorarium", say!(words, "expense-honorarium"), sums.honorarium),
        ("way", say!(words, "claims-way", km = plain_tenths(words.language(), sums.tenths_of_km)), sums.way),
        ("ticket", say!(words, "claims-tickets"), sums.ticket),
    ];
    rsx! {
        Section { title: say!(words, "claims-sum"),
            // Said once more by role: a row that is laid out as a line is no row to a screen reader.
            table { class: "numbers sums", id: "claims-sums", role: "table",
                caption { class: "only-read", {say!(words, "claims-sum")} }
                tbody { role: "rowgroup",
                    for (id, name, hundredths) in rows.into_iter().filter(|(_, _, hundredths)| *hundredths > 0) {
                        tr { key: "{id}", id: "sum-{id}", role: "row",
                            th { scope: "row", role: "rowheader", "{name}" }
                            td { role: "cell", {amount(hundredths)} }
                        }
                    }
                    tr { id: "sum-all", role: "row", class: "numbers-sum",
                        th { scope: "row", role: "rowheader", {say!(words, "claims-together")} }
                        td { role: "cell", "{all}" }
                    }
                    if sums.owed != sums.all {
                        tr { id: "sum-owed", role: "row",
                            th { scope: "row", role: "rowheader", {say!(words, "claims-still-owed")} }
                            td { role: "cell", {amount(sums.owed)} }
                        }
                    }
                }
            }
        }
    }
}

/// What all of it comes to. Where nothing could be worked out that is not nothing.
fn together(words: &Words, claim: &Claim) -> String {
    if claim.is_unknown() {
        return say!(words, "claims-no-amount");
    }
    money(words.language(), claim.sums().all, claim.currency())
}

/// A line as it is shown.
#[derive(Clone, PartialEq)]
struct Shown {
    meeting: Id<Meeting>,
    name: String,
    parts: String,
    amount: String,
}

fn lines(journal: &crate::journal::Journal, wanted: Wanted, words: &Words) -> Vec<Shown> {
    let rates = journal.rates(Rates::ID).cloned().unwrap_or_default();
    let currency = crate::journal::known(&rates.currency);
    claimed(journal, wanted)
        .into_iter()
        .filter_map(|meeting| {
            let line = Line::of(meeting, &rates, wanted.owed_only)?;
            Some(Shown {
                meeting: meeting.id,
                name: capital(&day(words, line.day, today())),
                parts: parts(words, &line),
                amount: amount(words, &line, currency),
            })
        })
        .collect()
}

/// What a line is made of, and what of it is paid, in a few words.
fn parts(words: &Words, line: &Line) -> String {
    let mut parts: Vec<String> = Vec::new();
    match line.kind {
        None | Some(MeetingKind::OneToOne) => {}
        Some(kind) => parts.push(kind.label(words)),
    }
    let paid = |name: String, paid: bool| if paid { say!(words, "claims-part-paid", part = name) } else { name };
    if let Some(honorarium) = &line.honorarium {
        parts.push(paid(say!(words, "expense-honorarium"), honorarium.paid));
    }
    if let Some(travel) = &line.travel {
        if let Some(way) = line.tenths_of_km {
            let way = plain_tenths(words.language(), way.into());
            parts.push(paid(say!(words, "claims-km", km = way), travel.paid));
        }
        if line.ticket.is_some() {
            parts.push(paid(say!(words, "claim-word-ticket"), travel.paid));
        }
    }
    if line.receipt == Some(true) {
        parts.push(say!(words, "claim-word-receipt"));
    }
    parts.join(" · ")
}

fn amount(words: &Words, line: &Line, currency: Option<Currency>) -> String {
    if line.lacks_a_rate() && line.sum() == 0 {
        return say!(words, "claims-no-amount");
    }
    money(words.language(), line.sum(), currency)
}

fn edit_rates(shared: &mut Shared) {
    let rates = shared.keeper().read(|journal| journal.rates(Rates::ID).cloned()).ok().flatten();
    let draft = Draft::new(Screen::Rates, rates.unwrap_or_else(|| Rates::new(now())).into(), now());
    shared.nav.go(Place::Writing(Box::new(draft)));
}

fn edit_expense(shared: &mut Shared, meeting: Id<Meeting>) {
    if let Ok(Some(meeting)) = shared.keeper().read(|journal| journal.meeting(meeting).cloned()) {
        let begun = shared.keeper().draft(EntryRef::from(meeting.id).id);
        shared.nav.go(Place::Writing(Box::new(to_write(begun, meeting, now()))));
    }
}

/// What is opened to write down the money of `meeting`: what was begun on it, on the screen it was begun on, for there its
/// money can be written too. Opened here, half a meeting would be saved as a whole one, unseen.
fn to_write(begun: Option<Draft>, meeting: Meeting, now: NaiveDateTime) -> Draft {
    begun.unwrap_or_else(|| Draft::new(Screen::Expense, meeting.into(), now))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{Journal, PrivateText};
    use crate::words::Language;

    #[test]
    fn what_could_not_be_worked_out_does_not_come_to_nothing() {
        let words = Words::new(Language::English);
        let wanted = Wanted { period: None, owed_only: true };
        let mut meeting = Meeting::new(NaiveDateTime::default());
        meeting.expense.honorarium_paid = Some(false);
        let mut journal = Journal::of([meeting.clone().into()]);
        assert_eq!(together(&words, &Claim::of(&journal, wanted)), "Not worked out");
        meeting.expense.ticket_hundredths = Some(4_200);
        journal.put(meeting.into());
        assert!(together(&words, &Claim::of(&journal, wanted)).contains("42"), "what is known is counted");
    }

    #[test]
    fn no_period_is_offered_under_two_names() {
        for month in 1..=12 {
            let day = NaiveDate::from_ymd_opt(2026, month, 10).unwrap();
            let offered = periods(day);
            for (place, (_, period)) in offered.iter().enumerate() {
                assert!(offered[place + 1..].iter().all(|(_, other)| other != period), "{offered:?}");
            }
            let whole_year = offered.iter().any(|(_, period)| *period == Some(Period::months_until(day, month)));
            assert!(whole_year && offered.len() >= 5, "{offered:?}");
        }
    }

    #[test]
    fn what_was_not_paid_last_year_can_be_reached_and_is_what_is_shown_first() {
        for month in 1..=12 {
            let offered = periods(NaiveDate::from_ymd_opt(2026, month, 10).unwrap());
            assert_eq!(offered.first(), Some(&("ever", None)));
            let holds = |month, day| {
                let day = NaiveDate::from_ymd_opt(2025, month, day).unwrap();
                offered.iter().any(|(name, period)| *name == "last-year" && period.is_some_and(|all| all.holds(day)))
            };
            assert!(holds(1, 1) && holds(12, 31), "{offered:?}");
        }
    }

    #[test]
    fn money_of_a_meeting_that_is_half_written_is_written_where_the_meeting_is() {
        let meeting = Meeting::new(NaiveDateTime::default());
        let half = Meeting { note: PrivateText::new("half wr"), ..meeting.clone() };
        let at = NaiveDateTime::default();
        for screen in [Screen::Meeting, Screen::Expense] {
            let begun = Draft::new(screen, half.clone().into(), at);
            assert_eq!(to_write(Some(begun.clone()), meeting.clone(), at), begun);
        }
        assert_eq!(to_write(None, meeting.clone(), at), Draft::new(Screen::Expense, meeting.into(), at));
    }
}
