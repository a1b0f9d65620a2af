//! How old somebody is.

use std::sync::LazyLock;

use super::pattern::{Edge, Pattern, compiled};
use super::span::{Found, Kind, Tier, Why};
use super::view::View;

const NUMBER: &str = "(?:\\d{1,3}|en|ett|to|tre|fire|fem|seks|syv|sju|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tjue[a-zAEO]*|tretti[a-zAEO]*|førti[a-zAEO]*|femti[a-zAEO]*|seksti[a-zAEO]*|sytti[a-zAEO]*|åtti[a-zAEO]*|nitti[a-zAEO]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)";
/// An age in figures that needs help to be one: two digits, no leading zero.
const TENS: &str = r"[1-9]\d";
const ABOUT: &str = "(?:ca\\.? |cirka |omtrent |rundt |nesten |snart |bare |over |under |about |around |almost |nearly |only |just |now |nå |straks |godt |drøyt |knapt )*";

static AGES: LazyLock<Vec<Pattern>> = LazyLock::new(|| {
    // Some carry what follows with them, so the patterns say themselves where a word must end.
    let age = |written: String| Pattern::new(&written, Edge::Word, Edge::Open);
    let open = |written: String| Pattern::new(&written, Edge::Open, Edge::Open);
    vec![
        age(format!(r"{NUMBER}[ -]?(?:åring(?:en|er|ene|s)?|års ?alder(?:en)?|år ?s?dag(?:en)?|år[ -]gam(?:mel|melt|le|al)|års? alder)\b")),
        age(format!(r"(?:(?:begynnelsen|slutten|midten|starten) av )?(?:{TENS} ?-? ?(?:årene|åra)|(?:tjue|tretti|førti|femti|seksti|sytti|åtti|nitti)-?åra(?:ne|ene)?|(?:tjue|tretti|førti|femti|seksti|sytti|åtti|nitti)-?årene|tenårene)\b")),
        age(format!(r"{NUMBER}[ -]years?[ -]olds?|age[ds]?:? (?:of )?\d{{1,3}}|alder:? ?\d{{1,3}}|aged {NUMBER}|(?:early |mid |late |mid-)?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|[1-9]0'?s)|\d{{1,3}} ?(?:yo|y/o|yrs? old|åring)\b")),
        age(format!(r"(?:turn(?:s|ed|ing)?|fyller|fylte|fylt|blir|ble) {ABOUT}({TENS})\b")),
        // "43 år": an age, unless years are counted from or for something.
        age(format!(r"({NUMBER} år)(?:[.,;:)!?\n]| og | men | fra | gift | ugift | samboer| skilt | bor | jobber | med barn|$)")),
        age(r"(?:mann|kvinne|gutt|jente|dame|fyr|kar|person|man|woman|guy|boy|girl|lady) (?:på|i|of|in|,) ?(?:ca\.? |rundt )?([1-9]\d?)\b".to_owned()),
        age(format!(
            r"(?:er|var|ble|blir|fyller|fylte|fylt|han|hun|hen|jeg|de|is|was|he's|she's|they're|i'm|am|are|were|be|becoming|became) {ABOUT}({TENS})(?:[.,;)\n!?]| og\b| and\b| da\b| when\b| når\b| nå\b| now\b| but\b| men\b| years| år|$)"
        )),
        age(format!(r"(?:he|she|they|who|i)(?:'s| is| was|'m| am| are| were|s) {ABOUT}({TENS})\b")),
        age(format!(
            r"(?:sønn(?:en|er)?|datter(?:en|a)?|døtre|barn(?:a|et)?|gutt(?:en|er)?|jent(?:e|a|er)|tvillinger|brødre|søstre|bror|søster|nevø|niese|barnebarn|unger|ungene|children|kids|son|daughter|sons|daughters|boys|girls)(?: hans| hennes| deres)? (?:på|aged|er|of|is|are) ({NUMBER})(?:(?:,| og| and) ({NUMBER}))?(?: år| years)?\b"
        )),
        age(r"(?:på|aged|er) (\d{1,2})(?:, (\d{1,2}))? (?:og|and|&) (\d{1,2})(?: år| years|[.,;)\n])".to_owned()),
        age(format!(r"{NUMBER} (?:måneder|mnd|uker|months?|weeks?)[ -](?:gam[a-z]+|old)\b")),
        // Between commas, in brackets, alone: "Kari, 43, kom".
        open(format!(r", ({TENS})(?:,|\)| \(|\.|\n|;)")),
        age(format!(r"\(({TENS})(?:\)|,| år| -)")),
        open(format!(r"[.!?\n] ?({TENS}),")),
        age(format!(r"({NUMBER}) år(?:,|\)| \()")),
        age(format!(r"(?:i|in|at) (?:en |an |the )?(?:alder(?:en)?|age) (?:av|på|of) {ABOUT}({NUMBER})(?: år| years)?\b")),
        age(format!(r"(?:var|er|was|were|is) ({NUMBER}) (?:da|når|when) (?:han|hun|hen|jeg|de|he|she|they|i|det)\b")),
        age(format!(r"(?:da|when) (?:han|hun|hen|jeg|de|he|she|they|i) (?:var|was|were) ({NUMBER})\b")),
        age(format!(r"(?:født|born) (?:i )?'?({TENS})\b")),
    ]
});

pub(super) fn ages(view: &View, found: &mut Vec<Found>) {
    for pattern in AGES.iter() {
        pattern.each(view, |start, end| {
            if !counted(&view.low()[end..]) && !lasted(&view.low()[..start], &view.low()[start..end]) {
                found.push(Found::new(start, end, Kind::Age, Tier::Quasi, Why::Form));
            }
        });
    }
}

/// "i 15 år", "for 12 år", "de siste 3 år": a length of time.
fn lasted(before: &[u8], found: &[u8]) -> bool {
    let word = before.trim_ascii_end().rsplit(|byte| !byte.is_ascii_alphabetic()).next().unwrap_or_default();
    found.ends_with(b" Ar")
        && [
            &b"i"[..],
            b"om",
            b"etter",
            b"siste",
            b"gjennom",
            b"hvert",
            b"for",
            b"neste",
            b"tok",
            b"cirka",
            b"minst",
            b"mange",
        ]
        .contains(&word)
}

/// Whether what follows shows that something else than a life was counted: "12 uker siden", "20 mg", "30 %".
fn counted(rest: &[u8]) -> bool {
    static COUNTED: LazyLock<regex::bytes::Regex> = LazyLock::new(|| {
        let written = r"^ ?(?:%|°|(?:mg|ml|kr|kroner|nok|km|kg|cm|min|minutter|minutes|timer|hours?|dager|days|uker|weeks|måneder|months|mnd|prosent|percent|ganger|times|stk|kopier|copies|sider|pages|meter|poeng|år siden|years ago|years since|years sober|år med|år uten|år på|år etter|år før|år i |år tilbake|personer|people|stykker|sekunder|grader)(?:[^a-zAEO]|$))";
        compiled(written)
    });
    COUNTED.is_match(&rest[..rest.len().min(24)])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_found(text: &str) -> bool {
        let mut found = Vec::new();
        ages(&View::of(text), &mut found);
        !found.is_empty()
    }

    #[test]
    fn an_age_is_found_in_the_ways_people_write_it() {
        for text in [
            "Han er 43 år.",
            "en 43-åring",
            "hun er i 30-årene",
            "førti år gammel",
            "Ali (34) kom",
            "Kari, 43, kom",
            "she's 34 and",
            "aged 40",
            "in his twenties",
            "a 12-year-old",
            "sønnen på 8",
            "barn på 4 og 7 år",
            "fylte 50.",
            "turned 30",
            "da hun var 17",
            "mann på 56",
            "40s",
        ] {
            assert!(is_found(text), "{text}");
        }
    }

    #[test]
    fn what_is_counted_is_no_age() {
        for text in [
            "for 12 år siden",
            "er 20 mg",
            "i 15 år nå har han ventet",
            "det var 30 minutter",
            "er 40 kopier",
            "kl 14",
            "uke 12, 450",
        ] {
            assert!(!is_found(text), "{text}");
        }
    }
}
