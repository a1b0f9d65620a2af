//! The one who looks.

use super::declared::{Declared, DeclaredPerson};
use super::lexicon::Lexicon;
use super::names::names;
use super::numbers::{Kept, numbers};
use super::scene::Scene;
use super::span::{Found, Kind, Span, Tier, merged};
use super::view::View;
use super::{addresses, ages, clinics, dates, forms, places, shown};

/// Looks through a text for what points at people. Not `Debug`: it holds declared names.
pub struct Redactor<'a> {
    lexicon: &'a Lexicon,
    declared: Declared,
    kept: Kept,
}

impl<'a> Redactor<'a> {
    /// With the words that were declared about people. They are hidden wherever they stand, whatever else is decided.
    #[must_use]
    pub fn new(lexicon: &'a Lexicon, people: &[DeclaredPerson]) -> Self {
        Self { lexicon, declared: Declared::of(people), kept: Kept::new(&[]) }
    }

    /// Leaves these telephone numbers readable: whom to call.
    #[must_use]
    pub fn keeping(mut self, numbers: &[&str]) -> Self {
        self.kept = Kept::new(numbers);
        self
    }

    /// What is to be hidden, asked about or shown underlined, in order and without overlap.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<Span> {
        let view = View::of(text);
        let scene = Scene::of(&view, self.lexicon);
        let (mut found, mut kept) = (Vec::new(), Vec::new());
        numbers(&view, &self.kept, &mut found, &mut kept);
        forms::forms(&view, &mut found);
        addresses::addresses(&scene, &mut found);
        dates::dates(&view, &mut found);
        ages::ages(&view, &mut found);
        found.retain(|one| !kept.iter().any(|&(start, end)| start <= one.start && one.end <= end));
        clinics::clinics(&scene, &mut found);
        places::phrases(&scene, self.lexicon, &mut found);
        let taken = found.clone();
        names(&scene, &taken, &mut found);
        shown::shown(&view, &mut found);
        self.declared.find(&scene, &mut found);
        merged(found).into_iter().map(|one| span(&view, &one)).collect()
    }
}

fn span(view: &View, found: &Found) -> Span {
    let (start, end) = view.original(found.start, found.end);
    let tier = if found.kind == Kind::Work { Tier::Shown } else { found.tier };
    Span { start, end, kind: found.kind, tier, why: found.why }
}
