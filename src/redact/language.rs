//! Which language a text is in, and whether a word belongs to it.

use super::lexicon::Lexicon;
use super::tokens::Token;
use super::view::View;
use super::words::{BOKMAAL, ENGLISH};

/// The language a text is mostly in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    Bokmaal,
    English,
    /// Too little to tell, or a mixture: a word is known if either language knows it.
    Either,
}

impl Language {
    /// Counts the small words that only one of the two has.
    pub fn of(view: &View, tokens: &[Token]) -> Self {
        let (mut bokmaal, mut english) = (0_usize, 0_usize);
        for token in tokens {
            let word = &view.low()[token.start..token.end];
            match (BOKMAAL.has(word), ENGLISH.has(word)) {
                (true, false) => bokmaal += 1,
                (false, true) => english += 1,
                _ => {}
            }
        }
        match (bokmaal, english) {
            (0, 0) => Self::Either,
            _ if bokmaal >= english * 2 => Self::Bokmaal,
            _ if english >= bokmaal * 2 => Self::English,
            _ => Self::Either,
        }
    }

    /// Whether a capital letter in the middle of a sentence means a name: so in Bokmål, while English also writes
    /// weekdays, titles and languages so.
    pub fn capital_is_a_name(self) -> bool {
        self == Self::Bokmaal
    }
}

/// How well a word is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Known {
    /// Not at all.
    No,
    /// In the other language only.
    Abroad,
    /// As a compound of known words, or by its ending.
    Composed,
    /// It stands in the list.
    Yes,
}

/// How well `word` is known in a text of `language`.
pub(super) fn known(lexicon: &Lexicon, word: &[u8], language: Language) -> Known {
    let bokmaal = in_bokmaal(lexicon, word);
    let english = in_english(lexicon, word);
    let (own, other) = match language {
        Language::Bokmaal => (bokmaal, english),
        Language::English => (english, bokmaal),
        Language::Either => (bokmaal.max(english), Known::No),
    };
    match (own, other) {
        (Known::No, Known::Yes) => Known::Abroad,
        (own, _) => own,
    }
}

fn in_english(lexicon: &Lexicon, word: &[u8]) -> Known {
    let listed = |word: &[u8]| lexicon.in_english(word) || ENGLISH.has(word);
    if listed(word) {
        return Known::Yes;
    }
    if let Some(apostrophe) = word.iter().position(|&letter| letter == b'\'')
        && matches!(&word[apostrophe..], b"'s" | b"'" | b"'ll" | b"'d" | b"'re" | b"'ve" | b"'m" | b"'t")
        && listed(&word[..apostrophe])
    {
        return Known::Yes;
    }
    let parts = || word.split(|&letter| letter == b'-').filter(|part| !part.is_empty());
    if word.contains(&b'-') && parts().all(listed) {
        return Known::Composed;
    }
    // "breastfeed", "screenshot": two words of some length.
    if word.len() >= 8
        && (4..=word.len() - 4).any(|cut| lexicon.in_english(&word[..cut]) && lexicon.in_english(&word[cut..]))
    {
        return Known::Composed;
    }
    // Dictionaries leave out what a prefix makes.
    for prefix in [&b"un"[..], b"re", b"over", b"under", b"non", b"mis", b"pre", b"co", b"anti", b"self"] {
        if word.len() > prefix.len() + 4 && word.strip_prefix(prefix).is_some_and(listed) {
            return Known::Composed;
        }
    }
    Known::No
}

fn in_bokmaal(lexicon: &Lexicon, word: &[u8]) -> Known {
    let listed = |word: &[u8]| lexicon.in_bokmaal(word) || BOKMAAL.has(word);
    // A genitive, with or without an apostrophe that should not be there.
    let bare = word.strip_suffix(b"'s").or_else(|| word.strip_suffix(b"'")).unwrap_or(word);
    if listed(bare) || bare.strip_suffix(b"s").is_some_and(|bare| bare.len() > 2 && listed(bare)) {
        return Known::Yes;
    }
    let parts = || bare.split(|&letter| letter == b'-').filter(|part| !part.is_empty());
    let composed = |word: &[u8]| listed(word) || is_compound(lexicon, word);
    if bare.contains(&b'-') && parts().all(|part| composed(part) || lexicon.in_english(part) || part.len() == 1) {
        return Known::Composed;
    }
    if is_compound(lexicon, bare) || is_medical(bare) || is_colloquial(lexicon, bare) {
        return Known::Composed;
    }
    Known::No
}

/// Bokmål writes compounds as one word: known + (s or e) + known, at most three of them.
fn is_compound(lexicon: &Lexicon, word: &[u8]) -> bool {
    compound_of(lexicon, word, 3)
}

fn compound_of(lexicon: &Lexicon, word: &[u8], parts: usize) -> bool {
    const SHORTEST: usize = 7;
    if parts < 2 || word.len() < SHORTEST {
        return false;
    }
    let tail_is_known = |tail: &[u8]| {
        tail.len() >= 3
            && (lexicon.in_bokmaal(tail)
                || tail.strip_suffix(b"s").is_some_and(|bare| bare.len() > 3 && lexicon.in_bokmaal(bare))
                || compound_of(lexicon, tail, parts - 1))
    };
    lexicon.bokmaal_heads(word, |end| {
        if end < 3 || end + 3 > word.len() {
            return false;
        }
        let rest = &word[end..];
        (end + rest.len() >= SHORTEST && tail_is_known(rest))
            || (matches!(rest[0], b's' | b'e' | b'-') && rest.len() > 4 && tail_is_known(&rest[1..]))
    })
}

/// Words of a hospital that no general list has: by how they end.
fn is_medical(word: &[u8]) -> bool {
    const ENDINGS: [&str; 45] = [
        "itt", "itten", "oskopi", "oskopien", "ografi", "ografien", "ektomi", "ostomi", "algi", "emi", "uri", "ose",
        "osen", "isk", "iske", "ologi", "ologisk", "ologiske", "pati", "patien", "erapi", "azol", "cillin", "mycin",
        "statin", "pril", "sartan", "olol", "vir", "mab", "pam", "somi", "plastikk", "sjon", "sjonen", "sjoner",
        "itet", "iteten", "isme", "ering", "eringen", "ulær", "ulære", "ativ", "ativt",
    ];
    word.len() > 7 && ENDINGS.iter().any(|ending| word.ends_with(super::fold::norwegian(ending).as_bytes()))
}

/// Spoken forms: "snakka'kke", "kasta" for kastet, "spiser'n", doubled letters for weight ("neeei").
fn is_colloquial(lexicon: &Lexicon, word: &[u8]) -> bool {
    if let Some(stem) = word.strip_suffix(b"a")
        && stem.len() > 3
        && (lexicon.in_bokmaal(&[stem, b"et"].concat()) || lexicon.in_bokmaal(&[stem, b"en"].concat()))
    {
        return true;
    }
    // The present tense, which the list leaves out for some verbs: "kaller".
    if let Some(infinitive) = word.strip_suffix(b"r")
        && infinitive.len() > 3
        && infinitive.ends_with(b"e")
        && lexicon.in_bokmaal(infinitive)
    {
        return true;
    }
    // The neuter of an adjective, which the list leaves to a rule: "pent".
    if let Some(stem) = word.strip_suffix(b"t")
        && stem.len() > 2
        && lexicon.in_bokmaal(stem)
        && !lexicon.is_first_name(word)
        && !lexicon.is_last_name(word)
    {
        return true;
    }
    let mut short = word.to_vec();
    short.dedup();
    word.len() > short.len() + 1 && (lexicon.in_bokmaal(&short) || BOKMAAL.has(&short))
}

#[cfg(test)]
mod tests {
    use super::super::fold::folded;
    use super::super::tokens::tokens;
    use super::*;

    fn known_in(language: Language, word: &str) -> Known {
        known(Lexicon::embedded(), &folded(word), language)
    }

    #[test]
    fn a_compound_of_known_words_is_known_and_a_stranger_is_not() {
        assert_eq!(known_in(Language::Bokmaal, "førstegangssamtale"), Known::Composed);
        assert_eq!(known_in(Language::Bokmaal, "utenfor"), Known::Yes);
        assert_eq!(known_in(Language::Bokmaal, "neighbour"), Known::Abroad);
        assert_eq!(known_in(Language::Bokmaal, "zbigniew"), Known::No);
        assert_eq!(known_in(Language::English, "couldn't"), Known::Yes);
    }

    #[test]
    fn the_small_words_tell_the_language() {
        let language = |text: &str| {
            let view = View::of(text);
            Language::of(&view, &tokens(&view))
        };
        assert_eq!(language("Vi møttes hjemme hos ham, og det gikk bra."), Language::Bokmaal);
        assert_eq!(language("We met at his place and it went well."), Language::English);
        assert_eq!(language("Paris?"), Language::Either);
    }
}
