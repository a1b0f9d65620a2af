//! A passphrase to say aloud: six words, drawn anew for every locked file.
//!
//! It goes from mouth to ear, never along with the file. Six of 2048 words are 66 bits. The lists are our own, of everyday
//! words in small letters of the English alphabet, which every keyboard has and no reader of PDFs spells in its own way. For
//! Bokmål there is no published list that a person could read out: the one that is around (PyPI `xkcdpass`) is every form
//! in a spelling dictionary. The English list of BIP-39 has "blood", "suffer", "ill" and "victim" in it, and words that sound
//! like others; nobody should have to say those to their nurse. `assets/spoken/README.md` says how the lists were made.

use std::fmt;
use std::sync::LazyLock;

use zeroize::Zeroizing;

use super::neutral;
use super::pdf::PdfError;
use crate::words::Language;

/// How many words a passphrase is.
pub const SPOKEN_WORDS: usize = 6;
/// How many words each list holds: a power of two, so that every word is as likely as the next.
const LIST: usize = 2048;

static BOKMAAL: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| include_str!("../../assets/spoken/bokmaal.txt").lines().collect());
static ENGLISH: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| include_str!("../../assets/spoken/english.txt").lines().collect());

/// Six random words. Wiped when dropped; can be neither printed nor copied.
///
/// ```compile_fail
/// fn copy(passphrase: &mellom::paper::SpokenPassphrase) -> mellom::paper::SpokenPassphrase {
///     passphrase.clone()
/// }
/// ```
/// ```compile_fail
/// fn print(passphrase: mellom::paper::SpokenPassphrase) {
///     println!("{passphrase}");
/// }
/// ```
pub struct SpokenPassphrase {
    language: Language,
    /// Places in the list.
    places: Zeroizing<[usize; SPOKEN_WORDS]>,
}

impl SpokenPassphrase {
    /// A new passphrase in `language`.
    ///
    /// # Errors
    ///
    /// [`PdfError::NoRandomness`].
    pub fn new(language: Language) -> Result<Self, PdfError> {
        let drawn = Zeroizing::new(neutral::bytes::<{ 2 * SPOKEN_WORDS }>()?);
        let mut places = Zeroizing::new([0; SPOKEN_WORDS]);
        for (place, two) in places.iter_mut().zip(drawn.chunks_exact(2)) {
            *place = usize::from(u16::from_le_bytes([two[0], two[1]])) % LIST;
        }
        Ok(Self { language, places })
    }

    /// The words, in order. Each is a reference into the list, so nothing is copied but their order.
    pub fn words(&self) -> impl Iterator<Item = &'static str> {
        let list = list(self.language);
        self.places.iter().map(|place| list[*place])
    }

    /// What is typed to open the file: the words with a space between.
    pub(super) fn text(&self) -> Zeroizing<String> {
        // As long as it can get, so that it does not move while it grows.
        let mut text = Zeroizing::new(String::with_capacity(SPOKEN_WORDS * 16));
        for word in self.words() {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(word);
        }
        text
    }
}

impl fmt::Debug for SpokenPassphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SpokenPassphrase")
    }
}

fn list(language: Language) -> &'static [&'static str] {
    match language {
        Language::Bokmal => &BOKMAAL,
        Language::English => &ENGLISH,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_lists_hold_2048_words_that_any_keyboard_can_type() {
        for language in [Language::Bokmal, Language::English] {
            let list = list(language);
            let once: BTreeSet<&str> = list.iter().copied().collect();
            assert_eq!((list.len(), once.len()), (LIST, LIST), "{language:?}");
            for word in list {
                assert!((3..=8).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase()), "{word}");
            }
        }
    }

    #[test]
    fn english_words_are_told_apart_by_four_letters_and_by_two_slips_of_the_pen() {
        let list = list(Language::English);
        let beginnings: BTreeSet<&str> = list.iter().map(|word| &word[..word.len().min(4)]).collect();
        assert_eq!(beginnings.len(), LIST);
        for (place, word) in list.iter().enumerate() {
            for other in &list[place + 1..] {
                assert!(!one_slip_away(word.as_bytes(), other.as_bytes()), "{word} and {other}");
                assert!(!other.starts_with(word), "{word} begins {other}");
            }
        }
        assert!(one_slip_away(b"lamp", b"lamb") && one_slip_away(b"cart", b"carrt") && one_slip_away(b"form", b"from"));
        assert!(!one_slip_away(b"lamp", b"lime") && !one_slip_away(b"cart", b"carpet"));
    }

    /// Whether a letter more, a letter less, another letter, or two letters the other way round makes one of the other.
    fn one_slip_away(one: &[u8], other: &[u8]) -> bool {
        let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
        let begin = short.iter().zip(long).take_while(|(a, b)| a == b).count();
        let end = short[begin..].iter().rev().zip(long.iter().rev()).take_while(|(a, b)| a == b).count();
        let (short, long) = (&short[begin..short.len() - end], &long[begin..long.len() - end]);
        match (short, long) {
            ([], [] | [_]) | ([_], [_]) => true,
            ([a, b], [c, d]) => a == d && b == c,
            _ => false,
        }
    }

    /// Of words that sound alike a person would have to ask how they are spelled.
    #[test]
    fn no_english_word_sounds_like_another_word() {
        let twins = "add air allowed aloud aunt bare bear beach beech berry board bored blew blue bow bread break bury buy \
             canvas carrot caught cell cellar cereal choose chord clause coarse course coral creak creek crews cruise \
             currant current dear deer dew draft ewe fair fare feet fir flea flour flower fore four gate gait gilt grate great \
             groan hair hare hear heel herd hole hour key knead knight knit knot know lead leek lessen lesson lute made mail \
             main maize mane manner manor meat medal metal meet moose mousse muscle mussel mustard night none oar one pail \
             pair pale palate palette pane peace peak pear pearl pedal petal peer piece plain plane plum pole pour praise pray \
             profit purr rain raise rap read reed ring road roam rode role root rose rote route rye sail sale scene sea seam \
             see seller sew sight site sleigh soar sole some son sore stair stake stalk stationary steal steel stork story sun \
             surf sweet symbol tail tea team their there threw throne through tide time toad toe ton tow vain veil vein waist \
             wait walk waste watt way weak wear weather week whale which wood would wrap write yolk";
        let heard = |word: &&str| list(Language::English).contains(word);
        assert_eq!(twins.split_whitespace().filter(heard).collect::<Vec<_>>(), Vec::<&str>::new());
    }

    /// What a person who is unwell, poor, afraid or in mourning would rather not be made to say. These are the words that
    /// stood in the list of BIP-39, or in the first list in Bokmål, and others like them.
    #[test]
    fn there_is_nothing_unkind_in_the_lists() {
        let unkind = [
            "abuse accident addict alcohol alone anger ankle army arrest assault asthma attack bad betray blame blind blood \
             body bomb bone bullet burden cancer cannon cash casino cheap cigar clinic corpse cost crash crime cruel cry \
             damage danger death debt despair die dirt disease divorce doctor drink drug dumb enemy evil exile face fat fatal \
             fault fear fever fight gas ghost grief guilt gun harm hate hospital hurt ill illegal illness immune infect inject \
             injury jail jealous kidney kill kiss knife lawsuit lonely loan lung mad misery muscle naked nasty needy nurse \
             orphan pain panic patient pill pistol poison police poor poverty prison pulse punch rifle robbery ruin sad scar \
             sex shame shock shoot sick sin skin skull slave slum sorry sting stomach suffer swear sword tattoo test thief \
             tobacco tooth toxic tragic trash ugly vein victim virus vomit war weapon widow wine wound wreck wrong",
            "alene apotek aquavit bandasje blod bot brann dram doktor enslig fange feber fengsel fett frykt galle gjeld grav \
             gubbe gift harpun hasj hoste jury kaos kiste klage kniv krig krutt krypt lanse lege lik lunge medisin mord mus \
             nerve nyre pille pinlig pisk pistol politi pung purke redsel ruin rykte sinne sjokk skam skudd skyld slag smerte \
             snus spark sprit straff strupe sult svekke syk synd tablett tampong test tobakk trist tvinge umulig urne uvenn \
             vemodig virus vold",
        ];
        for (language, unkind) in [Language::English, Language::Bokmal].into_iter().zip(unkind) {
            let found: Vec<&str> = unkind.split_whitespace().filter(|word| list(language).contains(word)).collect();
            assert_eq!(found, Vec::<&str>::new(), "{language:?}");
        }
    }

    #[test]
    fn every_passphrase_is_another_and_debug_says_nothing() {
        for language in [Language::Bokmal, Language::English] {
            let drawn = || SpokenPassphrase::new(language).unwrap();
            let text = |spoken: &SpokenPassphrase| spoken.text().to_string();
            let one = drawn();
            assert_eq!(text(&one).split(' ').count(), SPOKEN_WORDS);
            assert_ne!(text(&one), text(&drawn()));
            assert_eq!(format!("{one:?}"), "SpokenPassphrase");
        }
    }
}
