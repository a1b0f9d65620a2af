//! The cheapest way to guess a text, piece by piece.

use zeroize::Zeroizing;

use super::{common, date, keyboard, phone};

/// What the first run of letters adds, by its length up to six, as the logarithm (base 10) of guesses: about as many words
/// of that length are common in a language. No longer word adds more than the last: it is one of the eight thousand commonest.
const WORD: [f64; 6] = [1.0, 2.0, 2.7, 3.2, 3.6, 3.9];

/// The most that any further word adds: people choose words that go with the first, such as a surname. Two words stay below
/// the rule also with a year, or one or two digits, and with [signs](SIGNS) between and after them; three are above it.
const FURTHER_WORD: f64 = 2.5;

/// What a year adds, or one or two digits, to two words and more, and what a sign adds to them at a joint or at the end:
/// whoever is told that two words are too easy adds these.
const ADDED: (f64, f64) = (0.9, 0.1);

/// The signs that people put between words or after them.
const SIGNS: &str = "-_.,!?&+/:;*#";

/// What a sign adds that parts two words or ends one; see [`Text::is_joint`].
const JOINT: f64 = 0.4;

/// A year of the last century or this one.
const YEAR: f64 = 1.6;

/// The letters after which a run is taken for more than one word, and what each further letter adds.
const LONG: (usize, f64) = (12, 0.3);

/// What a letter adds that is written as a digit or a sign (3 for e, @ for a), and how many add something: whoever writes
/// three of them so writes all of them so.
const DISGUISED: (f64, usize) = (0.4, 3);

/// The longest word that is looked for behind disguises.
const LONGEST_DISGUISED: usize = 10;

/// The consonants that words have in a row, and what each further one adds: nobody says "kqzvxjw".
const CLUSTER: (usize, f64) = (4, 1.0);

/// What a capital adds where no word has one (passWORD).
const ODD_CASE: f64 = 2.0;

/// What saying something again adds: where from, and how much of it.
const AGAIN: f64 = 1.0;

/// The fewest characters that are seen to be said again.
const LEAST_AGAIN: usize = 3;

/// What letters or digits in their order add (abc, 987): where from, which way, how far.
const IN_ORDER: f64 = 1.7;

/// Any other character: about ten are tried by anybody.
const ONE: f64 = 1.0;

/// The logarithm (base 10) of the guesses that the cheapest way takes; 0 for no text.
///
/// How the pieces follow each other is not counted: the guesser is given the pattern.
pub(super) fn log10(text: &[char]) -> f64 {
    let mut small = Zeroizing::new(Vec::with_capacity(text.len()));
    small.extend(text.iter().map(|letter| letter.to_lowercase().next().unwrap_or(*letter)));
    let text = Text { typed: text, small: &small };
    // The least that leads up to each place: without a word so far, with one, and with more. It shows where the words are.
    let mut least = Zeroizing::new(vec![[f64::INFINITY; 3]; text.typed.len() + 1]);
    least[0][0] = 0.0;
    for from in 0..text.typed.len() {
        let [no_word, a_word, words] = least[from];
        text.pieces(from, |length, piece| {
            let Some(least) = least.get_mut(from + length) else { return };
            match piece {
                Piece::Word { first, further } => {
                    least[1] = least[1].min(no_word + first);
                    least[2] = least[2].min(a_word + further).min(words + further);
                }
                Piece::Other { adds, to_words } => {
                    least[0] = least[0].min(no_word + adds);
                    least[1] = least[1].min(a_word + adds);
                    least[2] = least[2].min(words + to_words);
                }
            }
        });
    }
    least.last().map_or(0.0, |ways| ways.iter().copied().fold(f64::INFINITY, f64::min))
}

/// What a piece adds.
enum Piece {
    /// A run of letters: as the first one, and after another.
    Word { first: f64, further: f64 },
    /// Anything else: what it adds, and what it adds to two words or more.
    Other { adds: f64, to_words: f64 },
}

struct Text<'a> {
    typed: &'a [char],
    /// The same in small letters.
    small: &'a [char],
}

impl Text<'_> {
    /// Every piece that begins at `from`: its length in characters and what it adds.
    fn pieces(&self, from: usize, mut piece: impl FnMut(usize, Piece)) {
        self.words(from, &mut piece);
        self.digits(from, &mut piece);
        if self.is_joint(from) {
            piece(1, Piece::Other { adds: JOINT, to_words: ADDED.1 });
        } else if from + 1 == self.small.len() && SIGNS.contains(self.small[from]) {
            piece(1, Piece::Other { adds: ONE, to_words: ADDED.1 });
        }
        let mut other = |length, adds| piece(length, Piece::Other { adds, to_words: adds });
        let rest = &self.small[from..];
        // A blank between words is where everybody puts one.
        other(1, if rest[0].is_whitespace() { 0.0 } else { ONE });
        date::dates(rest, &mut other);
        phone::numbers(rest, &mut other);
        keyboard::walks(rest, &mut other);
        for length in 3..=in_order(rest) {
            other(length, IN_ORDER);
        }
        for length in LEAST_AGAIN..=self.said_before(from) {
            other(length, AGAIN);
        }
    }

    /// Whether this is a sign where people put one: after three letters or digits.
    fn is_joint(&self, at: usize) -> bool {
        let before = at.checked_sub(3).and_then(|from| self.small.get(from..at));
        SIGNS.contains(self.small[at])
            && before.is_some_and(|run| run.iter().all(|one| one.is_alphanumeric() || is_disguise(*one)))
    }

    /// Runs of letters, with those among them that are written as digits or signs.
    fn words(&self, from: usize, piece: &mut impl FnMut(usize, Piece)) {
        let begins = self.begins_a_word(from);
        let (mut any, mut disguised, mut odd, mut case, mut cluster) = (false, 0, 0.0, Case::None, 0);
        for (at, &letter) in self.typed[from..].iter().enumerate() {
            if disguised > 0 && at >= LONGEST_DISGUISED {
                return;
            }
            if letter.is_alphabetic() {
                let next = case.then(letter.is_uppercase());
                odd += if next.is_some() { 0.0 } else { ODD_CASE };
                case = next.unwrap_or(Case::of(letter.is_uppercase()));
                any = true;
            } else if is_disguise(letter) {
                disguised += 1;
            } else {
                return;
            }
            cluster = if is_consonant(self.small[from + at]) { cluster + 1 } else { 0 };
            if cluster > CLUSTER.0 {
                odd += CLUSTER.1;
            }
            if any {
                let letters = &self.small[from..=from + at];
                let length = letters.len();
                let word = if common::is_common(letters, stands_for) { common::COMMON } else { word(length) };
                let disguise = DISGUISED.0 * disguised.min(DISGUISED.1) as f64;
                let strange = disguise + odd + length.saturating_sub(LONG.0) as f64 * LONG.1;
                let further = if begins { word.min(FURTHER_WORD) } else { word };
                piece(length, Piece::Word { first: word + strange, further: further + strange });
            }
        }
    }

    /// Whether a word may begin here: not amid letters, but for a capital after a small one.
    fn begins_a_word(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).map(|before| self.typed[before]) else { return true };
        !before.is_alphabetic() || before.is_lowercase() && self.typed[at].is_uppercase()
    }

    /// The whole of a run of digits. Up to four are a year or a day to whoever guesses.
    fn digits(&self, from: usize, piece: &mut impl FnMut(usize, Piece)) {
        let is_digit = |letter: &char| letter.is_ascii_digit();
        if from > 0 && is_digit(&self.small[from - 1]) {
            return;
        }
        let run = &self.small[from..];
        let length = run.iter().take_while(|letter| is_digit(letter)).count();
        let digits = length as f64;
        if length == 4 && matches!(run[..2], ['1', '9'] | ['2', '0']) {
            piece(length, Piece::Other { adds: YEAR, to_words: ADDED.0 });
        } else if length > 0 {
            let adds = digits.min((digits - 2.0).max(2.0));
            piece(length, Piece::Other { adds, to_words: if length <= 2 { ADDED.0 } else { adds } });
        }
    }

    /// The most characters from `from` on that stand before as well, whether or not the two overlap: "hest hest" and "aaaa".
    fn said_before(&self, from: usize) -> usize {
        let rest = self.small[from..].iter();
        let again =
            |earlier: usize| rest.clone().zip(&self.small[earlier..]).take_while(|(one, other)| one == other).count();
        (0..from).map(again).max().unwrap_or_default()
    }
}

/// How the letters of a word were written so far: words are small, or have one capital, or are all capitals.
#[derive(Clone, Copy)]
enum Case {
    None,
    OneCapital,
    Capitals,
    Small,
}

impl Case {
    fn of(is_capital: bool) -> Self {
        if is_capital { Self::OneCapital } else { Self::Small }
    }

    /// How they are written with another letter; none where no word goes on like this.
    fn then(self, is_capital: bool) -> Option<Self> {
        match (self, is_capital) {
            (Self::None, _) => Some(Self::of(is_capital)),
            (Self::OneCapital | Self::Capitals, true) => Some(Self::Capitals),
            (Self::OneCapital | Self::Small, false) => Some(Self::Small),
            (Self::Small, true) | (Self::Capitals, false) => None,
        }
    }
}

/// What a run of `length` letters adds that is one word.
fn word(length: usize) -> f64 {
    WORD.get(length - 1).copied().unwrap_or(WORD[WORD.len() - 1])
}

/// Whether people write a letter as this.
fn is_disguise(letter: char) -> bool {
    "013457@$!|+".contains(letter)
}

/// Whether `written` is `letter`, or what people write for it.
fn stands_for(written: char, letter: char) -> bool {
    written == letter
        || match letter {
            'a' => "4@".contains(written),
            'e' => written == '3',
            'i' | 'l' => "1!|".contains(written),
            'o' => written == '0',
            's' => "5$".contains(written),
            't' => "7+".contains(written),
            _ => false,
        }
}

/// Whether a letter is a consonant, or stands for one. Alphabets that write no vowels are not held to it.
fn is_consonant(letter: char) -> bool {
    letter.is_ascii_alphabetic() && !"aeiouy".contains(letter) || is_disguise(letter) && !"0134@!".contains(letter)
}

/// How many letters or digits from the beginning on follow each other in the order of the alphabet, or backwards.
fn in_order(rest: &[char]) -> usize {
    let step = |pair: &[char]| {
        let both_are = pair.iter().all(char::is_ascii_lowercase) || pair.iter().all(char::is_ascii_digit);
        both_are.then(|| i64::from(u32::from(pair[1])) - i64::from(u32::from(pair[0]))).filter(|step| step.abs() == 1)
    };
    let first = rest.get(..2).and_then(step);
    if first.is_none() {
        return 0;
    }
    1 + rest.windows(2).take_while(|pair| step(pair) == first).count()
}
