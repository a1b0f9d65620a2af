//! The build's reader of `assets/guide`: what it understands, and the sentence it says when it does not.

#[path = "../build/condition.rs"]
mod condition;
#[path = "../build/contacts.rs"]
mod contacts;
#[path = "../build/guide.rs"]
mod guide;

use condition::{Condition, Field, Measure, parse};

fn name(name: &str) -> Condition {
    Condition::Name(name.to_owned())
}

fn one_of(field: Field, keys: &[&str]) -> Condition {
    Condition::OneOf(field, keys.iter().map(|key| (*key).to_owned()).collect())
}

fn not(condition: Condition) -> Condition {
    Condition::Not(Box::new(condition))
}

#[test]
fn every_shape_of_condition_is_read() {
    let known_and_not = |key| Condition::All(vec![not(Condition::PlaceUnset), not(one_of(Field::Place, &[key]))]);
    let cases = [
        ("always", name("always")),
        ("friendship", name("friendship")),
        ("not safety_now", not(name("safety_now"))),
        ("not safety_now and shared_self", Condition::All(vec![not(name("safety_now")), name("shared_self")])),
        ("place!=clinic", known_and_not("clinic")),
        ("place!=clinic or place==unset", Condition::Any(vec![known_and_not("clinic"), Condition::PlaceUnset])),
        ("place != unset", not(Condition::PlaceUnset)),
        ("place == cafe", one_of(Field::Place, &["cafe"])),
        ("boundary in (a, b)", one_of(Field::Boundary, &["a", "b"])),
        ("escalation.category in (suicide)", one_of(Field::Category, &["suicide"])),
        ("consent == asked_not_to_share", one_of(Field::Consent, &["asked_not_to_share"])),
        ("meeting.status in (cancelled, no_show)", one_of(Field::Status, &["cancelled", "no_show"])),
        ("load_after >= 7", Condition::AtLeast(Measure::After, 7)),
        ("load_before <= 0", Condition::AtMost(Measure::Before, 0)),
        ("load_after - load_before >= 3", Condition::AtLeast(Measure::Rise, 3)),
        (
            "no flags and load_after <= 3",
            Condition::All(vec![not(name("flags")), Condition::AtMost(Measure::After, 3)]),
        ),
        (
            "a and b or not c and load_after >= 10",
            Condition::Any(vec![
                Condition::All(vec![name("a"), name("b")]),
                Condition::All(vec![not(name("c")), Condition::AtLeast(Measure::After, 10)]),
            ]),
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(parse(text), Ok(expected), "{text}");
    }
}

#[test]
fn what_is_not_a_condition_is_refused_with_a_reason() {
    for (text, reason) in [
        ("", "a condition is missing at the end"),
        ("not", "a condition is missing at the end"),
        ("a and", "a condition is missing at the end"),
        ("and a", "a condition is missing before `and`"),
        ("a b", "`b` is one word too many in `a b`"),
        ("first_meeting)", "`)` is one word too many in `first_meeting)`"),
        ("boundary", "`boundary` has to be followed by `in`, `==` or `!=`"),
        ("boundary in friendship", "`(` is missing before `friendship`"),
        ("boundary in ()", "a key is missing before `)`"),
        ("boundary in (a,)", "a key is missing before `)`"),
        ("boundary in (a b)", "`)` is missing before `b`"),
        ("boundary in (a", "`)` is missing at the end"),
        ("boundary != friendship", "`!=` is for places, not for `boundary`, which may hold several"),
        ("consent == unset", "`unset` is for places, not for `consent`"),
        ("place ==", "a key is missing at the end"),
        ("load_after", "`>=` or `<=` is missing at the end"),
        ("load_after > 7", "`>` means nothing in `load_after > 7`"),
        ("load_after >= 11", "`11` is not a load from 0 to 10"),
        ("load_after >= much", "`much` is not a load from 0 to 10"),
        ("load_after - 3 >= 1", "`load_before` is missing before `3`"),
        ("Friendship", "a condition is missing before `Friendship`"),
        ("a; b", "`;` means nothing in `a; b`"),
        ("vennskap på norsk", "`å` means nothing in `vennskap på norsk`"),
    ] {
        assert_eq!(parse(text), Err(reason.to_owned()), "{text}");
    }
}

#[test]
fn a_condition_is_written_with_the_sentence_for_a_key_that_does_not_exist() {
    let rust = |text| parse(text).map(|condition| condition.rust("prompts.json: f4"));
    assert_eq!(
        rust("friendshp").as_deref(),
        Ok(r#"When::named("friendshp", "prompts.json: f4: `friendshp` is neither a condition nor a boundary code")"#)
    );
    assert_eq!(
        rust("boundary in (friendship)").as_deref(),
        Ok(
            r#"When::Boundary(&const { [value("friendship", "prompts.json: f4: `friendship` is not a key of Boundary"), ] })"#
        )
    );
    assert_eq!(
        rust("load_after >= 7 or place == unset").as_deref(),
        Ok("When::Any(&const { [When::AtLeast(Measure::After, 7), When::PlaceUnset] })")
    );
}

/// A small file of the right shape, with one thing said differently.
fn prompts(from: &str, to: &str) -> Result<String, String> {
    let file = r#"{
        "limits": { "packs": 2, "branch": 3 },
        "heavy": { "load": 8, "most": 3, "prompts": ["h1"] },
        "phases": [{ "phase": "after", "cap": 5, "packs_before": "a8", "prompts": [
            { "id": "a8", "when": "always", "group": "load", "framework": "-", "source": "-" }
        ]}],
        "packs": [{ "id": "load", "when": "load_after >= 7", "group": "load", "phases": ["after"], "prompts": [
            { "id": "h1", "when": "always", "framework": "-", "source": "-" }
        ]}],
        "scripts": [{ "id": "sc1", "when": "first_meeting", "beside": ["a8"], "source": "-" }]
    }"#;
    assert!(file.contains(from), "{from}");
    guide::prompts("prompts.json", &file.replacen(from, to, 1))
}

#[test]
fn a_fault_in_the_file_is_named_with_the_id_it_stands_at() {
    assert!(prompts("-", "-").is_ok());
    for (from, to, sentence) in [
        (
            r#""when": "always", "group""#,
            r#""when": "allways or", "group""#,
            "prompts.json: a8: a condition is missing at the end",
        ),
        (
            r#""when": "load_after >= 7""#,
            r#""when": "load_after = 7""#,
            "prompts.json: load: `=` means nothing in `load_after = 7`",
        ),
        (r#""when": "first_meeting""#, r#""when": "no""#, "prompts.json: sc1: a condition is missing at the end"),
        (
            r#""group": "load", "framework""#,
            r#""group": "heavy", "framework""#,
            "prompts.json: a8: `heavy` is not a group",
        ),
        (r#""group": "load", "framework""#, r#""framework""#, "prompts.json: a8: no group"),
        (
            r#""source": "-" }"#,
            r#""source": "-", "asks": "age" }"#,
            "prompts.json: a8: `age` is not something a prompt asks",
        ),
        (r#""id": "h1""#, r#""id": "a8""#, "prompts.json: `a8` stands twice"),
        (
            r#""packs_before": "a8""#,
            r#""packs_before": "h1""#,
            "prompts.json: after: `h1` is not a prompt of this phase",
        ),
        (r#""prompts": ["h1"]"#, r#""prompts": ["h9"]"#, "prompts.json: heavy: `h9` is not a prompt"),
        (r#""beside": ["a8"]"#, r#""beside": ["z1"]"#, "prompts.json: sc1: `z1` is not a prompt"),
    ] {
        assert_eq!(prompts(from, to), Err(sentence.to_owned()), "{to}");
    }
    let text_in_the_data = prompts(r#""group": "load", "framework""#, r#""text": "Hi", "framework""#);
    assert!(text_in_the_data.is_err_and(|sentence| sentence.starts_with("prompts.json: unknown field `text`")));
}

/// A file of one number, with one thing said differently.
fn numbers(from: &str, to: &str) -> Result<String, String> {
    let file = r#"[{ "id": "116117", "number": "116 117", "kind": "out_of_hours", "hours": "always",
        "certainty": "high", "checked_on": null }]"#;
    assert!(file.contains(from), "{from}");
    contacts::contacts("contacts-no.json", "no", &file.replacen(from, to, 1))
}

#[test]
fn a_fault_in_the_numbers_is_named_too() {
    let sound = numbers("null", "null").unwrap();
    assert!(sound.contains("HELP_LINES_NO") && sound.contains("LineKind::OutOfHours"));
    assert!(sound.contains("checked_on: None"));
    assert!(numbers("null", r#""2026-11-21""#).is_ok_and(|rust| rust.contains("Some(day(2026, 11, 21, ")));
    let day = numbers("null", r#""November""#);
    assert_eq!(day, Err("contacts-no.json: 116117: `November` is not a day".to_owned()));
    for number in ["", "12", "116  117", " 116117", "116-", "+47 116 117", "116 l17", "1234 5678 9012 3456"] {
        let complaint = format!("contacts-no.json: 116117: `{number}` is not a number that can be called");
        assert_eq!(numbers("116 117", number), Err(complaint));
    }
    for number in ["113", "1-866-488-7386", "08-702 16 80"] {
        assert!(numbers("116 117", number).is_ok(), "{number}");
    }
}

#[test]
fn a_fault_in_the_law_is_named_too() {
    let law = |as_of: &str| {
        let file = r#"[{ "country": "no", "as_of": DAY, "lines": [{ "id": "no-help", "grounds": "assumed" }] }]"#;
        contacts::law("law.json", &file.replace("DAY", as_of))
    };
    assert!(law(r#""2026-11-21""#).is_ok_and(|rust| rust.contains("Grounds::Assumed") && rust.contains("2026, 11")));
    assert_eq!(law(r#""lately""#), Err("law.json: no: `lately` is not a day".to_owned()));
    // A note without its day is none.
    assert!(law("null").is_err());
}
