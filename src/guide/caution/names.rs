//! Names: by their capital inside a sentence, and a few by heart.

use super::words::{self, Word, holds};
use super::{Piece, Sort};

/// First names that are common in Norway, in small letters: needed where the capital says nothing, because a sentence or an
/// alias begins with it. None that is an ordinary word as well.
const BY_HEART: &str = "
    abdi ahmed aisha alexander ali amina anders andreas anita anna anne arne astrid berit bjørn camilla daniel elisabeth
    emma erik espen eva fatima fredrik geir gunnar hanne hans hassan heidi helge henrik hilde ida inger ingrid ivar jan
    janne jens johan john jonas julie kari karin katarzyna kjell knut kristin kristian lars leif lene linda magnus maria
    marianne marie marit marius martin mohamed mohammed morten nils nina odd ola olav ole omar petter piotr ragnhild
    randi rolf rune sara silje siri sissel solveig stian susanne svein terje thomas tone tove trond turid unni wenche
    yusuf øystein åse";

/// Words that have a capital and name nobody.
const ORDINARY: &str = "
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
    October November December English Norwegian Christmas Easter Ramadan God Gud Id Jesus Covid Mellom";

/// Words that begin a sentence just before a name.
const OPENING: &str = "
    Jeg Han Hun Hen Den Det Men Når Hos Med Fra Til Etter Før Både Møtte Så Og Da She They And But When With From Met The
    That Then For After Before Saw Both";

/// Names in running text.
pub(super) fn in_sentences(text: &str) -> Vec<Piece> {
    let all = words::of(text);
    names(&all, |word| {
        let capital = word.is_capitalised() && !is_ordinary(word);
        capital && (!word.begins || is_known(word))
    })
}

/// Names in an alias.
pub(super) fn in_alias(text: &str) -> Vec<Piece> {
    let all = words::of(text);
    // An alias begins with a capital or not, as the supporter likes; two of them in a row are a name.
    names(&all, |word| is_known(word) || (!word.begins && word.is_capitalised() && !is_ordinary(word)))
}

/// What `is_name` says is a name, with the capitals that stand right beside it: "Kari" of "Kari Nordmann" is found first.
fn names(all: &[Word<'_>], is_name: impl Fn(&Word<'_>) -> bool) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut place = 0;
    while place < all.len() {
        if !is_name(&all[place]) {
            place += 1;
            continue;
        }
        let mut first = place;
        // "Ada Berg" where a sentence begins: the second is a name by its capital, and takes the first along.
        if all[place].joined && all[place - 1].begins && belongs(&all[place - 1]) {
            first -= 1;
        }
        let mut last = place;
        while all.get(last + 1).is_some_and(|next| next.joined && belongs(next)) {
            last += 1;
        }
        pieces.push((all[first].range.start..all[last].range.end, Sort::Name));
        place = last + 1;
    }
    pieces
}

/// Whether a word beside a name may be part of it: longer than "Vi" and "He", which begin sentences.
fn belongs(word: &Word<'_>) -> bool {
    word.is_capitalised() && !is_ordinary(word) && word.text.chars().count() > 2 && !holds(OPENING, word.text)
}

fn is_ordinary(word: &Word<'_>) -> bool {
    // "I'm", "I've": the capital is that of "I".
    holds(ORDINARY, word.text) || word.text.starts_with("I'") || word.text.starts_with("I’")
}

fn is_known(word: &Word<'_>) -> bool {
    let name = word.text.to_lowercase();
    let bare = name.trim_end_matches("'s").trim_end_matches("’s");
    let known = |name: &str| holds(BY_HEART, name);
    // A name and its genitive: "Karis".
    known(bare) || bare.strip_suffix('s').is_some_and(known)
}
