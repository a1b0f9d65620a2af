//! What is left in a passage that narrows the circle. One such thing is harmless; three or more together may be one person.
//!
//! About 6,800 people live with HIV in Norway: a municipality of 5,000 has six, and half of them are of one sex. So a place
//! with a month of diagnosis, or with an occupation, is a name in other words.

use super::same::Said;
use crate::redact::Kind;

/// What narrows the circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trait {
    /// How old somebody is, roughly.
    Age,
    /// Man or woman, he or she.
    Sex,
    /// Where.
    Place,
    /// When.
    Time,
    /// When somebody learnt that they have HIV.
    Diagnosis,
    /// Nationality, language, faith, orientation.
    Background,
    /// Work, school, congregation.
    Work,
}

impl Trait {
    /// Every trait.
    pub const ALL: [Self; 7] =
        [Self::Age, Self::Sex, Self::Place, Self::Time, Self::Diagnosis, Self::Background, Self::Work];
}

/// From so many together on, a passage is warned of.
pub const RARE: usize = 3;

/// What is left in `text`, where words of these kinds were found and stand.
pub(super) fn traits(text: &str, kinds: &[Kind]) -> Vec<Trait> {
    let said = Said::of(text);
    let says = |words: &str| words.split('|').any(|word| said.says(&Said::of(word)));
    let found = |wanted: &[Kind]| kinds.iter().any(|kind| wanted.contains(kind));
    let time = found(&[Kind::Date]) || says(TIMES);
    Trait::ALL
        .into_iter()
        .filter(|one| match one {
            Trait::Age => found(&[Kind::Age]) || says(AGES),
            Trait::Sex => says(SEXES),
            Trait::Place => found(&[Kind::Place, Kind::Address, Kind::Clinic]) || says(PLACES),
            Trait::Time => time,
            Trait::Diagnosis => said.has_beginning(DIAGNOSES) && (time || says(SINCE)),
            Trait::Background => found(&[Kind::Background]) || says(BACKGROUNDS),
            Trait::Work => found(&[Kind::Work, Kind::Organisation]) || says(WORK),
        })
        .collect()
}

const AGES: &str = "\
    ung|unge|ungdom|tenåring|tenåringen|eldre|gammel|gamle|tjueårene|tjueåra|trettiårene|trettiåra|førtiårene|\
    førtiåra|femtiårene|femtiåra|sekstiårene|sekstiåra|syttiårene|syttiåra|young|teenager|elderly|old man|\
    old woman|older|twenties|thirties|forties|fifties|sixties|seventies";

const SEXES: &str = "\
    han|ham|hans|hun|henne|hennes|mann|mannen|kvinne|kvinnen|kvinna|gutt|gutten|jente|jenta|dame|dama|damen|fyr|\
    fyren|far|faren|mor|moren|mora|pappa|mamma|bror|broren|søster|søsteren|sønn|sønnen|datter|datteren|kone|\
    kona|ektemann|ektemannen|he|him|his|she|her|hers|man|woman|boy|girl|guy|lady|father|mother|dad|mum|brother|\
    sister|son|daughter|wife|husband";

const PLACES: &str = "\
    bygd|bygda|bygden|hjembygda|tettsted|tettstedet|grend|grenda|landsby|landsbyen|småby|småbyen|øy|øya|øyen|\
    kommune|kommunen|fjord|fjorden|village|small town|hamlet|island|municipality|hometown|home town";

const TIMES: &str = "\
    i fjor|i forfjor|forrige uke|forrige måned|forrige år|i fjor sommer|sommeren|vinteren|høsten|våren|påsken|\
    påska|jula|julen|ramadan|last week|last month|last year|summer|winter|autumn|easter|christmas";

const DIAGNOSES: &str = "diagnos|nydiagnos|smittet|smitta|testet positiv|tested positive|infected";

const SINCE: &str = "\
    siden|nylig|nettopp|nydiagnostisert|år|måned|måneder|uke|uker|ago|since|recently|newly|just|year|years|\
    month|months|week|weeks";

const BACKGROUNDS: &str = "\
    innvandrer|innvandreren|flyktning|flyktningen|asylsøker|asylsøkeren|utlending|minoritet|kristen|muslim|jøde|\
    hindu|buddhist|katolikk|troende|homofil|homo|lesbisk|skeiv|bifil|transperson|trans|immigrant|refugee|\
    asylum seeker|foreigner|minority|christian|jew|catholic|believer|gay|lesbian|queer|bisexual";

const WORK: &str = "\
    kollega|kollegaen|sjefen|arbeidsplassen|menigheten|menigheta|kirken|kirka|moskeen|skolen|skolens|\
    universitetet|laget|koret|colleague|boss|workplace|congregation|church|mosque|school|university|choir";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_narrows_the_circle_is_seen_in_both_languages() {
        let seen = |text: &str| traits(text, &[]);
        assert_eq!(seen("Hun bor i en liten bygd."), [Trait::Sex, Trait::Place]);
        assert_eq!(
            seen("En ung mann fra ei øy, nydiagnostisert for to uker siden."),
            [Trait::Age, Trait::Sex, Trait::Place, Trait::Diagnosis]
        );
        assert_eq!(
            seen("She was diagnosed last year and sings in the choir."),
            [Trait::Sex, Trait::Time, Trait::Diagnosis, Trait::Work]
        );
        assert_eq!(traits("Vi snakket.", &[Kind::Age, Kind::Place]), [Trait::Age, Trait::Place]);
        assert!(seen("Vi snakket om hvordan det er å bli spurt.").is_empty());
    }
}
