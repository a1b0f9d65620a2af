//! What has a form of its own: e-mail and web addresses, user names, codes of letters and digits.

use std::sync::LazyLock;

use super::pattern::{Edge, Pattern, compiled};
use super::span::{Found, Kind, Tier, Why};
use super::view::View;

type Form = (Kind, Tier, Pattern);

static FORMS: LazyLock<Vec<Form>> = LazyLock::new(|| {
    let form = |kind, written: &str, before, after| (kind, Tier::Direct, Pattern::new(written, before, after));
    vec![
        form(
            Kind::Email,
            r"[\w.+'-]+ ?(?:@|[(\[] ?(?:at|krøllalfa|alfakrøll) ?[)\]]) ?[\w-]+(?: ?(?:\.|[(\[] ?(?:dot|punktum) ?[)\]]) ?[\w-]{2,})+",
            Edge::Word,
            Edge::Open,
        ),
        form(Kind::Url, r"(?:https?://|www\.)[^ \n]+", Edge::Word, Edge::Open),
        form(
            Kind::Url,
            r"[\w-]+(?:\.[\w-]+)*\.(?:no|com|org|net|info|io|dk|uk|eu|gov|edu|biz|ru|app|pl|nu|tv|gg|online|site|blog|shop)(?:/[^ \n]*)?",
            Edge::Word,
            Edge::Word,
        ),
        form(Kind::Url, r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}/[^ \n]+", Edge::Word, Edge::Open),
        form(Kind::Url, r"[\w-]{3,}\.(?:me|us|de|fr|se|fi|es|it|nl|link)", Edge::Word, Edge::Word),
        form(Kind::Handle, r"@\w[\w.-]{1,}\w", Edge::Word, Edge::Open),
        // Letters and digits grown together, as no word is: "unni_88", "per.1985".
        form(Kind::Handle, r"[a-zAEOX][\w-]*[a-zAEOX](?:[_.][\w-]*)*[_.][\w-]*\d{2,}\w*", Edge::Word, Edge::Word),
        form(Kind::Handle, r"[a-zAEOX][a-zAEOX-]{2,}\d{2,}", Edge::Word, Edge::Word),
        form(Kind::Handle, r"[a-zAEOX]+(?:_[a-zAEOX]+)+_?\d*", Edge::Word, Edge::Word),
        form(Kind::Account, r"[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,4})?", Edge::Word, Edge::Word),
        form(Kind::NationalId, r"[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]", Edge::Word, Edge::Word),
        form(Kind::Code, r"(?:\d{1,3}\.){3}\d{1,3}", Edge::Digit, Edge::Digit),
        form(Kind::Code, r"(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}", Edge::Word, Edge::Word),
        form(Kind::Code, r"-?\d{1,2}\.\d{4,}[ ,;]+-?\d{1,3}\.\d{4,}", Edge::Digit, Edge::Digit),
        form(Kind::Code, r"\d{4,6}/\d{2,4}", Edge::Digit, Edge::Digit),
        form(Kind::Code, r"[a-z]{1,5}[-/]?\d{5,}[a-z]?", Edge::Word, Edge::Word),
        form(Kind::Code, r"[a-z]{2,4}-\d{2,}(?:-[\da-z]+)*", Edge::Word, Edge::Word),
        form(
            Kind::Code,
            r"(?:saks?(?:nr|nummer)?|journal-?(?:nr|nummer)|pasient-?(?:nr|id|nummer)|prøve(?:nr|nummer)|duf(?:-?nr|-?nummer)?|(?:case|record|file|nhs|hospital|passport|reference|ref|application|booking)s? ?(?:no|nos|nr|number|num|id)?|pass(?:nr|nummer)|ref(?:eranse)?(?:nr|nummer)?|id-?(?:nr|nummer))\.?[:#]? ?(?:is |er |no\.? |nr\.? )?#?([a-z]{0,4}-?\d[\w/-]{3,})",
            Edge::Word,
            Edge::Word,
        ),
        form(
            Kind::Code,
            r"(?:nos?|nr|nummer|number)\. ?(\d{1,6}/\d{2,4})(?:(?:,| and| og) (\d{1,6}/\d{2,4}))*",
            Edge::Word,
            Edge::Digit,
        ),
        // A mixture of letters and at least four digits.
        form(Kind::Code, r"\w*[a-z]\w*\d\w*\d\w*\d\w*\d\w*|\w*\d\w*\d\w*\d\w*\d\w*[a-z]\w*", Edge::Word, Edge::Word),
    ]
});

/// A number plate with its space: two capitals, or "er 12345" would be one.
static PLATE: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"[a-z]{2} \d{5}", Edge::Word, Edge::Word));

pub(super) fn forms(view: &View, found: &mut Vec<Found>) {
    PLATE.each(view, |start, end| {
        if view.is_upper(start) && view.is_upper(start + 1) {
            found.push(Found::new(start, end, Kind::Code, Tier::Direct, Why::Form));
        }
    });
    for (kind, tier, pattern) in FORMS.iter() {
        pattern.each(view, |start, end| {
            let (start, end) = trimmed(view, start, end);
            if end > start && !is_harmless(&view.low()[start..end], *kind) {
                found.push(Found::new(start, end, *kind, *tier, Why::Form));
            }
        });
    }
}

/// Without the signs that belong to the sentence.
fn trimmed(view: &View, start: usize, mut end: usize) -> (usize, usize) {
    while end > start
        && matches!(view.byte(end - 1), b'.' | b',' | b';' | b')' | b'"' | b'!' | b'?' | b'>' | b'\'' | b'-')
    {
        end -= 1;
    }
    (start, end)
}

/// Measures, times, doses and decades that are written together with their unit.
fn is_harmless(found: &[u8], kind: Kind) -> bool {
    static MEASURE: LazyLock<regex::bytes::Regex> = LazyLock::new(|| {
        let written = r"^(?:\d+(?:[.,x/]\d+)*-?(?:mg|ml|mcg|g|kg|km|cm|mm|m|kr|nok|t|timer|min|talls?|tallet|år|årene|åring|åringen|stk|x|s|st|nd|rd|th|am|pm|h|kopier|mmol|pg|iu|ie|gb|mb|kcal)|(?:kl|kr|uke|nr|ca|side|pkt|kap|rom|avd|cd|covid|hpv|pam|mp|ps|ft|t|b|f|z|nok|eur|usd|gbp|klokken|klokka|week|room|year|år)[.-]?\d+(?:[.:]\d+)*)$";
        compiled(written)
    });
    let digits = found.iter().filter(|byte| byte.is_ascii_digit()).count();
    match kind {
        Kind::Handle | Kind::Code => MEASURE.is_match(found) && digits < 7,
        // A clock time or a date is no network address: 10.12.20.15 is rare, 12.3.20.4 rarer.
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(Kind, String)> {
        let view = View::of(text);
        let mut found = Vec::new();
        forms(&view, &mut found);
        found.iter().map(|one| (one.kind, text.chars().skip(one.start).take(one.end - one.start).collect())).collect()
    }

    #[test]
    fn addresses_on_the_net_are_found_however_they_are_written() {
        for text in ["kari.n@ahus.no", "KARI@GMAIL.COM", "kari @ gmail.com", "kari (at) mail (dot) no"] {
            assert!(found(text).contains(&(Kind::Email, text.to_owned())), "{text}: {:?}", found(text));
        }
        for text in ["https://x.yz/per?a=1", "www.stedet.no", "blogg.olanordmann.no", "bit.ly/3xYz", "per.me"] {
            assert!(found(text).contains(&(Kind::Url, text.to_owned())), "{text}: {:?}", found(text));
        }
    }

    #[test]
    fn a_user_name_is_no_word() {
        for text in ["@solskinn", "natt_ravn", "fjell.geit.88", "bølge_2001"] {
            assert!(found(text).iter().any(|one| one.1 == text), "{text}: {:?}", found(text));
        }
    }

    #[test]
    fn measures_and_clock_times_are_no_codes() {
        for text in ["600mg", "kl.14.30", "cd4", "uke 12", "1990-tallet", "20-åring", "kr 450", "t.12", "covid-19"] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
