//! A journal with a canary wherever a text can stand, of every kind of entry there is.

use chrono::{NaiveDate, NaiveDateTime};
use ciborium::Value;
use mellom::journal::*;

/// A day in the month that is claimed and summed up.
fn day() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 3, 5).unwrap().and_hms_opt(14, 0, 0).unwrap()
}

/// Planted in every text there is, as a spreadsheet would like it least.
pub const CANARY: &str = "=kanari";

/// An entry of every kind. The match says so: a new kind does not compile without a line.
pub fn one_of(kind: Kind) -> Entry {
    let now = day();
    match kind {
        Kind::Contact => Contact::new(PrivateText::default(), now).into(),
        Kind::Meeting => {
            let mut meeting = Meeting::new(now);
            meeting.expense = Expense {
                tenths_of_km: Some(125),
                ticket_hundredths: Some(4_200),
                honorarium_paid: Some(false),
                ..Expense::default()
            };
            meeting.into()
        }
        Kind::Boundary => BoundaryIssue::new(now).into(),
        Kind::Escalation => Escalation::new(now).into(),
        Kind::Debrief => Debrief::new(Phase::After, None, now).into(),
        Kind::Supervision => SupervisionSession::new(now).into(),
        Kind::Share => Share { id: Id::random(), written: now, ..Share::default() }.into(),
        Kind::Trusted => TrustedContact::new(TrustedRole::Hp, now).into(),
        Kind::Role => RoleAgreement::new(now).into(),
        Kind::Rates => Rates { meeting_hundredths: Some(70_000), km_hundredths: Some(350), ..Rates::new(now) }.into(),
        Kind::Script => OwnScript::new("", "", now).into(),
        Kind::ClinicNote => ClinicNote::new(now).into(),
    }
}

/// `entry` with a canary wherever a text can stand: in its own texts, in lists, in choices and fields of a newer version.
/// It is done on what is stored, so a field that is added later is planted without a line here.
pub fn planted(entry: &Entry) -> Entry {
    let mut entry = entry.clone();
    // Each round fills what the round before has opened, such as the texts of a list's first item.
    loop {
        let before: Value = ciborium::from_reader(&**entry.encode(1)).unwrap();
        let mut whole = before.clone();
        for place in places(&before) {
            for candidate in candidates(at_place(&whole, &place)) {
                let mut tried = whole.clone();
                *at_place_mut(&mut tried, &place) = candidate;
                if let Some(read) = read(entry.id(), &tried) {
                    (whole, entry) = (tried, read);
                    break;
                }
            }
        }
        if whole == before {
            return entry;
        }
    }
}

/// What could stand instead of a value: a canary for a blank, and something to plant in for what is empty.
fn candidates(value: &Value) -> Vec<Value> {
    let canary = || Value::from(CANARY);
    match value {
        Value::Text(text) if text.is_empty() => vec![canary()],
        Value::Null => vec![canary(), Value::Map(Vec::new())],
        // Picks take a key that only a newer version knows, lists of texts a text, of structs a whole one, of numbers one.
        Value::Array(items) if items.is_empty() => {
            [canary(), Value::Map(Vec::new()), 7.into()].map(|item| Value::Array(vec![item])).to_vec()
        }
        Value::Map(fields) if !fields.iter().any(|(name, _)| name.as_text() == Some(CANARY)) => {
            vec![Value::Map([&fields[..], &[(canary(), canary())]].concat())]
        }
        _ => Vec::new(),
    }
}

/// Every place in the entry proper, as the way to it from the outside.
fn places(whole: &Value) -> Vec<Vec<usize>> {
    fn walk(value: &Value, way: &mut Vec<usize>, found: &mut Vec<Vec<usize>>) {
        found.push(way.clone());
        let inside: Vec<&Value> = match value {
            Value::Array(items) => items.iter().collect(),
            Value::Map(fields) => fields.iter().map(|(_, value)| value).collect(),
            _ => Vec::new(),
        };
        for (step, value) in inside.into_iter().enumerate() {
            way.push(step);
            walk(value, way, found);
            way.pop();
        }
    }
    let body = whole.as_map().unwrap().iter().position(|(name, _)| name.as_text() == Some("e")).unwrap();
    let mut found = Vec::new();
    walk(at_place(whole, &[body]), &mut vec![body], &mut found);
    found
}

fn at_place<'a>(value: &'a Value, way: &[usize]) -> &'a Value {
    way.iter().fold(value, |value, step| match value {
        Value::Array(items) => &items[*step],
        Value::Map(fields) => &fields[*step].1,
        _ => unreachable!(),
    })
}

fn at_place_mut<'a>(value: &'a mut Value, way: &[usize]) -> &'a mut Value {
    way.iter().fold(value, |value, step| match value {
        Value::Array(items) => &mut items[*step],
        Value::Map(fields) => &mut fields[*step].1,
        _ => unreachable!(),
    })
}

pub fn read(id: EntryId, whole: &Value) -> Option<Entry> {
    let mut bytes = Vec::new();
    ciborium::into_writer(whole, &mut bytes).unwrap();
    // Written back as well: what is read and dropped again is not planted.
    let (entry, edition) = Entry::decode(id, &bytes).ok().filter(|(entry, _)| entry.kind().is_some())?;
    let again: Value = ciborium::from_reader(&**entry.encode(edition)).unwrap();
    (canaries_in(&again) == canaries_in(whole)).then_some(entry)
}

fn canaries_in(value: &Value) -> usize {
    format!("{value:?}").matches(CANARY).count()
}

pub fn canaries(entry: &Entry) -> usize {
    canaries_in(&ciborium::from_reader(&**entry.encode(1)).unwrap())
}

/// The texts and lists that were left empty.
#[allow(dead_code, reason = "each suite takes what it needs")]
pub fn with_room(entry: &Entry) -> Vec<String> {
    let whole: Value = ciborium::from_reader(&**entry.encode(1)).unwrap();
    let is_empty = |value: &Value| match value {
        Value::Text(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    };
    let around = |place: &[usize]| format!("{:?}", at_place(&whole, &place[..place.len() - 1]));
    places(&whole).iter().filter(|place| is_empty(at_place(&whole, place))).map(|place| around(place)).collect()
}
