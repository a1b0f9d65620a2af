//! Dates, months and years.

use std::sync::LazyLock;

use super::fold::norwegian;
use super::pattern::{Edge, Pattern, compiled};
use super::span::{Found, Kind, Tier, Why};
use super::view::View;
use super::words::MEASURES;

/// Months that are no other word, in both languages; the short forms only count beside a day or a year.
const MONTH: &str = "(?:january|february|march|may|june|july|october|december|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|des|dec)";
const LONG_MONTH: &str = "(?:january|february|march|may|june|july|october|december|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)";
const DAY: &str = "(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|man|tirs?|ons|tors?|fre|lør|søn|mon|tues?|wed|thurs?|fri|sat|sun)";
const YEAR: &str = r"(?:(?:19|20)\d\d)";
const ORDINAL: &str = "(?:første|andre|tredje|fjerde|femte|sjette|sjuende|syvende|åttende|niende|tiende|ellevte|tolvte|trettende|fjortende|femtende|sekstende|syttende|attende|nittende|tjuende|tjue(?:første|andre|tredje|fjerde|femte|sjette|sjuende|åttende|niende)|trettiende|trettiførste|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty-first)";

static DATES: LazyLock<Vec<Pattern>> = LazyLock::new(|| {
    let word = |written: String| Pattern::new(&written, Edge::Word, Edge::Word);
    let digit = |written: &str| Pattern::new(written, Edge::Digit, Edge::Digit);
    vec![
        // 14. mai 2024, tirsdag den 14 mai, 14th of May, fjortende mai.
        word(format!(
            r"(?:{DAY}\.?(?:en|s)?,?[ \n]+)?(?:den |the )?(?:\d{{1,2}}(?:st|nd|rd|th)?|{ORDINAL})\.?[ \n-]?(?:of )?(?:dag )?{MONTH}(?:\.?,?[ \n-]*(?:{YEAR}|'\d\d)|\.? \d\d)?"
        )),
        // May 14, May 14th 2024, January the 2nd.
        word(format!(r"(?:{DAY}\.?,?[ \n]+)?{MONTH}\.?[ \n](?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?:,?[ \n]+{YEAR})?")),
        // 12.03.2024, 12/3/24, 12 - 3 - 2024.
        digit(&format!(r"\d{{1,2}} ?[./-] ?\d{{1,2}} ?[./-] ?(?:{YEAR}|\d\d)")),
        digit(&format!(r"{YEAR}[./-]\d{{1,2}}[./-]\d{{1,2}}(?:[t ]\d\d:\d\d(?::\d\d)?)?")),
        // 12.-14.3.2024, 12.-14. mars.
        digit(&format!(r"\d{{1,2}}\. ?- ?\d{{1,2}}\.(?: ?{MONTH}| ?\d{{1,2}}\.(?:{YEAR}|\d\d)?)(?:[ .]?{YEAR})?")),
        // mars 2024, March '24, mars i fjor.
        word(format!(r"{MONTH}\.?,?[ -]?(?:of |i )?(?:{YEAR}|'\d\d|i fjor|ifjor|last year|this year|i år)")),
        word(format!(r"(?:[123]?\dst|nd|rd|th) of {LONG_MONTH}")),
        // A month by itself, after the small words that make it a time.
        word(format!(
            r"(?:i|in|siden|since|fra|from|til|until|till|før|before|etter|after|during|ved|rundt|around|by|mid|midten av|slutten av|begynnelsen av|early|late|last|next|forrige|neste|denne|this|sommeren|hele|end of|start of|beginning of|utpå|utover|ut)[ -]{LONG_MONTH}"
        )),
        // 120324, the way a form wants it.
        digit(r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d"),
        // 90-tallet, the 1990s, '85.
        word(r"(?:'?\d\d(?:\d\d)? ?-? ?(?:tallet|talet|tall)|(?:19|20)\d0'?s|'\d0s)".to_owned()),
        Pattern::new(r"'(?:[4-9]\d|[0-2]\d)", Edge::Word, Edge::Word),
        // Feasts beside a year.
        word(format!(
            r"(?:jul(?:aften|a|en)?|påske(?:n|aften|a)?|pinse(?:n|a)?|nyttår(?:saften)?|sankthans(?:aften)?|ramadan|eid|easter|christmas(?: eve| day)?|new year'?s?(?: eve| day)?|ramadhan|midsummer|sommeren|vinteren|våren|høsten|summer|winter|spring|autumn|fall)(?: of| in| i)? (?:{YEAR}|'\d\d|i fjor|ifjor|last year)"
        )),
        word(format!(r"(?:uke|veke|week|uge) \d{{1,2}}(?:,? | i | of )(?:{YEAR})")),
    ]
});

static YEARS: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(YEAR, Edge::Digit, Edge::Word));

/// A day and a month in figures: 14/5, 14.5., 14.5.
static DAY_AND_MONTH: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"(?:[12]\d|3[01]|0?[1-9]) ?[./] ?(?:1[0-2]|0?[1-9])\.?", Edge::Digit, Edge::Digit));

pub(super) fn dates(view: &View, found: &mut Vec<Found>) {
    for pattern in DATES.iter() {
        pattern.each(view, |start, end| {
            // "what I may say" is no month.
            if &view.low()[start..end] != b"i may" {
                push(found, start, end);
            }
        });
    }
    YEARS.each(view, |start, end| {
        if !counts(&view.low()[end..]) && !is_currency(word_before(view, start)) && view.byte(end) != b':' {
            push(found, start, end);
        }
    });
    DAY_AND_MONTH.each(view, |start, end| {
        if is_day_and_month(view, start, end) {
            push(found, start, end);
        }
    });
}

fn push(found: &mut Vec<Found>, start: usize, end: usize) {
    found.push(Found::new(start, end, Kind::Date, Tier::Quasi, Why::Form));
}

/// Whether figures with a point or a stroke are a date here and not a measure, a clock time or a fraction.
fn is_day_and_month(view: &View, start: usize, end: usize) -> bool {
    let low = view.low();
    let written = &low[start..end];
    if counts(&low[end..])
        || matches!(view.byte(end), b'/' | b'%' | b'_')
        || (view.byte(end) == b':' && view.byte(end + 1).is_ascii_digit())
        || view.byte(end).is_ascii_alphabetic()
    {
        return false;
    }
    if start > 0 && (low[start - 1].is_ascii_alphabetic() || matches!(low[start - 1], b'/' | b'-' | b'+' | b'<' | b'='))
    {
        return false;
    }
    let before = word_before(view, start);
    let has = |list: &[&str]| list.iter().any(|word| norwegian(word).as_bytes() == before);
    if has(&["den", "dato", "datoen", "d", "on", "date", "født", "born"]) {
        return true;
    }
    // After these a figure is a measure or a time of day.
    if MEASURES.has(before) {
        return false;
    }
    // "1/2 tablett", "3/4": the fractions of every day.
    let fraction = [&b"1/2"[..], b"1/3", b"2/3", b"1/4", b"3/4", b"1/1", b"2/2", b"3/3", b"1/10"].contains(&written);
    if fraction {
        return false;
    }
    // 0.5 was no day, and 7.5 or 12.4 could be; a range of them is a time ("10.30-12.00" is caught by its figures).
    !(view.byte(end) == b'-' && view.byte(end + 1).is_ascii_digit())
}

/// The word right before, in the alphabet of comparison; digits count, so that "cd4" is a word.
fn word_before(view: &View, start: usize) -> &[u8] {
    let low = view.low();
    let mut end = start;
    while end > 0 && matches!(low[end - 1], b' ' | b'.' | b':' | b'\n' | b'(') {
        end -= 1;
    }
    let begin = low[..end].iter().rposition(|byte| !byte.is_ascii_alphanumeric()).map_or(0, |at| at + 1);
    &low[begin..end]
}

fn is_currency(word: &[u8]) -> bool {
    [&b"kr"[..], b"nok", b"kroner", b"pin", b"kode", b"code"].contains(&word)
}

/// Whether something that is counted or measured comes next.
fn counts(rest: &[u8]) -> bool {
    static UNIT: LazyLock<regex::bytes::Regex> = LazyLock::new(|| {
        let written = r"^ ?(?:(?:mg|ml|dl|cl|mcg|g|kg|km|cm|mm|m|kr|nok|kroner|timer|time|minutter|min|sek|mmol|pg|u|iu|ie|e|l|liter|prosent|percent|kopier|copies|cells|celler|kalorier|tabletter|tablett|tabl|tbl|hours?|minutes?|miles?|skritt|steps|ganger|times|poeng|points|år|years?|uker|weeks?|måneder|mnd|months?|dager|days|mil|meter|x|grader|degrees|c|mill|millioner|million|pints?|glass|cm2|kvm|m2|k|gb|mb|personer|people|stykker|stk|pm|am)(?:[^a-zAEO]|$)|%|°|\$)";
        compiled(written)
    });
    UNIT.is_match(&rest[..rest.len().min(24)])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let view = View::of(text);
        let mut found = Vec::new();
        dates(&view, &mut found);
        super::super::span::merged(found)
            .iter()
            .map(|one| text.chars().skip(one.start).take(one.end - one.start).collect())
            .collect()
    }

    #[test]
    fn a_date_is_found_in_the_ways_people_write_it() {
        for date in [
            "14. mai",
            "14.mai",
            "14. mai 2024",
            "tirsdag 14. mai",
            "12.03.2024",
            "12.3.24",
            "12/3",
            "2024-03-12",
            "10. mar",
            "May 14th",
            "14 May",
            "the 14th of May",
            "Tuesday 14 Mar",
            "mars 2024",
            "1998",
            "90-tallet",
            "fjortende mai",
            "12.-14. mars",
            "våren 2019",
            "120324",
        ] {
            let text = format!("det var {date}, og");
            let found = found(&text);
            assert!(found.len() == 1 && found[0].contains(date.trim_start_matches("the ")), "{date}: {found:?}");
        }
    }

    #[test]
    fn measures_and_times_are_no_dates() {
        for text in [
            "kl 10.12",
            "2.5 mg",
            "12.5°",
            "crp 7.8",
            "1/2 tablett",
            "cd4 2010 celler",
            "kr 2000",
            "1.5 timer",
            "120/80",
            "uke 12",
            "2000 kr",
            "37.5",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
