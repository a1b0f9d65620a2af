//! What was found, where, and how it is to be treated.

/// A stretch of the text that says something about somebody. Holds positions, never the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Where it begins in the original text, in bytes.
    pub start: usize,
    /// Where it ends, in bytes, itself not included.
    pub end: usize,
    /// What it is.
    pub kind: Kind,
    /// How it is to be treated.
    pub tier: Tier,
    /// What gave it away.
    pub why: Why,
}

/// How a stretch is to be treated, strictest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// Points at one person by itself. Hidden.
    Direct,
    /// Points at one person together with little else: a date, an age, a place, a clinic. Hidden.
    Quasi,
    /// May be a name; only the person who wrote it knows. Hidden until answered.
    Ask,
    /// Narrows the circle: work, faith, school. Shown, underlined.
    Shown,
}

/// What a stretch is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The name of a person, or a part of one.
    Name,
    /// A telephone number.
    Phone,
    /// A national identity number, Norwegian or of another country.
    NationalId,
    /// An e-mail address.
    Email,
    /// A web address.
    Url,
    /// A name in an app.
    Handle,
    /// A bank account.
    Account,
    /// A payment card.
    Card,
    /// A street address, a post box or a postcode with its place.
    Address,
    /// A case number, a record number, a number plate: anything else that is looked up.
    Code,
    /// A date, or a month or year by itself.
    Date,
    /// How old somebody is.
    Age,
    /// A hospital, clinic or surgery.
    Clinic,
    /// An employer, a congregation, a school, an association.
    Organisation,
    /// A town, a country, a park.
    Place,
    /// Nationality, people or faith.
    Background,
    /// What somebody works as, or where in a general way.
    Work,
    /// A word that no list knows.
    Word,
}

/// What gave a stretch away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Why {
    /// It is among the words of this declared person, counted from 0 in the order they were given.
    Declared(usize),
    /// It has the form of such a thing.
    Form,
    /// The words around it: a title, kinship, "is called".
    Cue,
    /// A capital letter where no sentence begins.
    Capital,
    /// It is in a list of names or places.
    Listed,
    /// No list of words knows it.
    Unknown,
    /// The same word was found elsewhere in the text.
    Elsewhere,
}

/// A stretch of the view, before it is carried back to the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    pub start: usize,
    pub end: usize,
    pub kind: Kind,
    pub tier: Tier,
    pub why: Why,
}

impl Found {
    pub fn new(start: usize, end: usize, kind: Kind, tier: Tier, why: Why) -> Self {
        Self { start, end, kind, tier, why }
    }

    pub fn overlaps(&self, start: usize, end: usize) -> bool {
        self.start < end && start < self.end
    }
}

/// Makes one stretch of those that overlap: everything that was to be hidden stays hidden, under the strictest of them.
/// A shown stretch never grows a hidden one, and disappears under it.
pub(super) fn merged(mut found: Vec<Found>) -> Vec<Found> {
    let mut shown: Vec<Found> = Vec::new();
    found.retain(|one| {
        if one.tier == Tier::Shown {
            shown.push(*one);
        }
        one.tier != Tier::Shown && one.start < one.end
    });
    found.sort_by_key(|one| (one.start, one.tier, std::cmp::Reverse(one.end)));
    let mut merged: Vec<Found> = Vec::new();
    for one in found {
        match merged.last_mut() {
            Some(last) if one.start < last.end => {
                let end = last.end.max(one.end);
                // A declared word says whose it is; then the stricter wins; of equals the longer says what it is.
                let declared = |found: &Found| matches!(found.why, Why::Declared(_));
                let longer = one.tier == last.tier && one.end - one.start > last.end - last.start;
                if !declared(last) && (declared(&one) || one.tier < last.tier || longer) {
                    (last.kind, last.tier, last.why) = (one.kind, one.tier, one.why);
                }
                last.end = end;
            }
            _ => merged.push(one),
        }
    }
    let mut free: Vec<Found> = Vec::new();
    for one in shown {
        if !merged.iter().chain(&free).any(|other| other.overlaps(one.start, one.end)) {
            free.push(one);
        }
    }
    merged.extend(free);
    merged.sort_by_key(|one| one.start);
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_to_be_hidden_stays_hidden_when_stretches_overlap() {
        let found = |start, end, tier| Found::new(start, end, Kind::Name, tier, Why::Form);
        let merged = merged(vec![
            found(4, 9, Tier::Quasi),
            found(0, 6, Tier::Ask),
            found(8, 12, Tier::Direct),
            found(11, 15, Tier::Shown),
            found(20, 22, Tier::Shown),
            // One inside another does not cut it short.
            found(30, 40, Tier::Ask),
            found(32, 34, Tier::Direct),
        ]);
        let ends: Vec<_> = merged.iter().map(|one| (one.start, one.end, one.tier)).collect();
        assert_eq!(ends, [(0, 12, Tier::Direct), (20, 22, Tier::Shown), (30, 40, Tier::Direct)]);
    }
}
