//! The style sheets are whole: a rule that lost its end swallows those after it, and no browser says so.

const SHEETS: [(&str, &str); 4] = [
    ("tokens.css", include_str!("../assets/css/tokens.css")),
    ("base.css", include_str!("../assets/css/base.css")),
    ("components.css", include_str!("../assets/css/components.css")),
    ("screens.css", include_str!("../assets/css/screens.css")),
];

/// What is wrong with a sheet: a rule inside another, or an end too few or too many. Only `@media` and its like hold rules.
fn wrong(sheet: &str) -> Option<String> {
    let mut open: Vec<String> = Vec::new();
    let mut begun = String::new();
    let mut rest = sheet;
    while let Some(letter) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
            continue;
        }
        match letter {
            '{' => {
                let rule = begun.trim().to_owned();
                if let Some(outer) = open.iter().find(|outer| !outer.starts_with('@')) {
                    return Some(format!("{rule} stands inside {outer}"));
                }
                open.push(rule);
                begun.clear();
            }
            '}' => {
                if open.pop().is_none() {
                    return Some("an end without a rule".to_owned());
                }
                begun.clear();
            }
            ';' => begun.clear(),
            other => begun.push(other),
        }
        rest = &rest[letter.len_utf8()..];
    }
    open.pop().map(|rule| format!("{rule} has no end"))
}

#[test]
fn every_rule_ends_before_the_next_begins() {
    for (name, sheet) in SHEETS {
        assert_eq!(wrong(sheet), None, "{name}");
    }
}

#[test]
fn what_is_wrong_with_a_sheet_is_seen() {
    assert_eq!(wrong("@media print { .a { color: red; } }\n/* } */ .b { color: red; }"), None);
    assert_eq!(wrong(".a { color: red; .b { color: red; } }"), Some(".b stands inside .a".to_owned()));
    assert_eq!(wrong(".a { color: red; } }"), Some("an end without a rule".to_owned()));
    assert_eq!(wrong(".a { color: red;"), Some(".a has no end".to_owned()));
}
