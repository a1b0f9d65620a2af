//! What narrows the circle without pointing at anybody: work, school, faith. Shown, and underlined.

use std::sync::LazyLock;

use super::pattern::{Edge, Pattern};
use super::span::{Found, Kind, Tier, Why};
use super::view::View;

static WORK: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        "(?:prest|rørlegger|lærer|ordfører|lensmann|fisker|jordmor|frisør|bonde|snekker|elektriker|advokat|politi(?:mann|kvinne|betjent)?|brannmann|drosjesjåfør|sjåfør|renholder|kokk|servitør|sykepleier|lege|tannlege|psykolog|vernepleier|helsefagarbeider|ingeniør|student|pensjonist|uføretrygdet|asylsøker|flyktning|au pair|offshorearbeider|sjømann|pilot|flyvertinne|journalist|forfatter|skuespiller|musiker|dommer|politiker|rektor|barnehagelærer|bussjåfør|sexarbeider|imam|pastor|diakon|vekter|soldat|baker|slakter|murer|maler|mekaniker|bibliotekar|butikksjef|butikkmedarbeider|priest|plumber|teacher|mayor|midwife|hairdresser|farmer|carpenter|electrician|lawyer|solicitor|police officer|firefighter|taxi driver|bus driver|driver|cleaner|chef|cook|waiter|waitress|engineer|pensioner|refugee|asylum seeker|journalist|author|actor|musician|judge|politician|headteacher|sex worker|nurse|doctor|soldier|builder|mechanic|librarian|social worker|accountant|barista|bartender)(?:en|e|a|s|er|ne|ene)?",
        Edge::Word,
        Edge::Word,
    )
});

pub(super) fn shown(view: &View, found: &mut Vec<Found>) {
    WORK.each(view, |start, end| found.push(Found::new(start, end, Kind::Work, Tier::Shown, Why::Listed)));
}
