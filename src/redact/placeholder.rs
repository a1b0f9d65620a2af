//! What stands in the place of a hidden word.

use std::borrow::Cow;

use super::span::{Kind, Span, Tier};

/// The language of placeholders.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tongue {
    /// Norwegian Bokmål.
    Bokmaal,
    /// English.
    English,
}

/// The fixed text for what was hidden. Its length says nothing about what it stands for.
#[must_use]
pub fn placeholder(kind: Kind, tongue: Tongue) -> &'static str {
    let (bokmaal, english) = match kind {
        Kind::Name => ("[navn]", "[name]"),
        Kind::Phone => ("[telefonnummer]", "[phone number]"),
        Kind::NationalId => ("[fødselsnummer]", "[identity number]"),
        Kind::Email => ("[e-postadresse]", "[e-mail address]"),
        Kind::Url => ("[nettadresse]", "[web address]"),
        Kind::Handle => ("[brukernavn]", "[user name]"),
        Kind::Account | Kind::Card => ("[kontonummer]", "[account number]"),
        Kind::Address => ("[adresse]", "[address]"),
        Kind::Code => ("[nummer]", "[number]"),
        Kind::Date => ("[dato]", "[date]"),
        Kind::Age => ("[alder]", "[age]"),
        Kind::Clinic => ("[behandlingssted]", "[clinic]"),
        Kind::Organisation => ("[virksomhet]", "[organisation]"),
        Kind::Place => ("[sted]", "[place]"),
        Kind::Background => ("[bakgrunn]", "[background]"),
        Kind::Work => ("[arbeid]", "[work]"),
        Kind::Word => ("[skjult ord]", "[hidden word]"),
    };
    match tongue {
        Tongue::Bokmaal => bokmaal,
        Tongue::English => english,
    }
}

/// `text` with every hidden span replaced by its placeholder; what is only [`Tier::Shown`] stays.
#[must_use]
pub fn replaced(text: &str, spans: &[Span], tongue: Tongue) -> String {
    replaced_with(text, spans, |span| (span.tier != Tier::Shown).then(|| placeholder(span.kind, tongue).into()))
}

/// `text` with every span replaced by what `choose` answers; `None` leaves it as it is. The caller who gives each person
/// a letter for one export chooses here, by [`Why::Declared`](super::Why::Declared).
///
/// `spans` are those of [`Redactor::find`](super::Redactor::find) for this very text: in order, without overlap.
#[must_use]
pub fn replaced_with<'a>(text: &str, spans: &[Span], choose: impl Fn(&Span) -> Option<Cow<'a, str>>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for span in spans {
        let (Some(before), Some(word)) = (text.get(at..span.start), text.get(span.start..span.end)) else { continue };
        out.push_str(before);
        out.push_str(choose(span).as_deref().unwrap_or(word));
        at = span.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}
