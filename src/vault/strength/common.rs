//! The words that come first to anybody.

/// What one of them adds, as the logarithm (base 10) of guesses.
pub(super) const COMMON: f64 = 2.0;

/// Whether `word`, in small letters, is one of them. `stands_for` says whether what is written may be a letter in disguise.
pub(super) fn is_common(word: &[char], stands_for: impl Fn(char, char) -> bool) -> bool {
    let is = |common: &str| {
        let mut written = word.iter();
        common.chars().all(|letter| written.next().is_some_and(|written| stands_for(*written, letter)))
            && written.next().is_none()
    };
    WORDS.iter().any(|common| is(common))
}

/// Words of Bokmål and English that sentences are full of, and those of this app. Words of up to two letters are cheap anyway.
const WORDS: &[&str] = &[
    "aldri", "alle", "alltid", "always", "and", "are", "baby", "bare", "ble", "day", "deg", "dem", "den", "denne",
    "der", "dere", "det", "dette", "ditt", "dog", "ein", "elsker", "eller", "enn", "ett", "fikk", "for", "fordi",
    "forever", "fra", "from", "fuck", "går", "god", "good", "had", "hade", "hadde", "ham", "han", "har", "hat", "hate",
    "hater", "have", "hei", "hello", "hemmelig", "her", "heter", "him", "his", "hiv", "hjem", "home", "hun", "hva",
    "hvem", "hvor", "ikke", "ingen", "inn", "into", "is", "its", "jeg", "just", "kan", "know", "kom", "kommer", "life",
    "like", "liker", "livet", "love", "make", "med", "meg", "mobil", "mellom", "men", "mer", "min", "mine", "mitt",
    "mot", "name", "navn", "never", "not", "now", "når", "nei", "noe", "noen", "one", "only", "opp", "our", "out",
    "over", "pass", "passord", "password", "samme", "secret", "seg", "ser", "she", "siden", "sin", "skal", "some",
    "som", "take", "telefon", "that", "the", "their", "them", "then", "there", "they", "this", "tid", "til", "time",
    "tlf", "two", "under", "uten", "vår", "være", "vært", "var", "very", "ville", "vil", "want", "was", "what", "when",
    "who", "will", "with", "would", "year", "yes", "you", "your",
];
