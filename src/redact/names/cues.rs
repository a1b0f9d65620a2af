//! Words that announce a name: titles, and "is called".

use super::{Mark, Marks, Why};
use crate::redact::language::Known;
use crate::redact::scene::Scene;
use crate::redact::words::{BEFORE_PEOPLE, DOES, KIN, TITLES};

pub(super) fn apply(scene: &Scene, free: &[bool], marks: &mut Marks) {
    for at in 0..scene.tokens.len() {
        if TITLES.has(scene.word(at)) {
            after_title(scene, at, free, marks);
        }
        if is_called(scene, at)
            && let Some(name) = named(scene, at)
            && free[name]
        {
            let (token, facts) = (scene.tokens[name], scene.facts[name]);
            if token.capital || facts.known < Known::Composed || facts.first && !facts.small {
                marks[name] = Mark::name(Why::Cue);
            } else if !facts.small && !DOES.has(scene.word(name)) && !facts.nobody {
                marks[name] = Mark::maybe(Why::Cue);
            }
        }
        if KIN.has(scene.word(at))
            && let Some(name) = scene.after(at)
            && free[name]
            && scene.tokens[name].capital
            && !scene.facts[name].small
            && !scene.facts[name].nobody
        {
            marks[name] = Mark::name(Why::Cue);
        }
    }
}

/// "Dr. Olsen", "sykepleier Kari", "lege brekke".
fn after_title(scene: &Scene, at: usize, free: &[bool], marks: &mut Marks) {
    if !matches!(scene.gap(at), b" " | b". " | b".") {
        return;
    }
    let mut name = at + 1;
    while name < scene.tokens.len()
        && name - at < 4
        && free[name]
        && scene.tokens[name].capital
        && !scene.facts[name].nobody
    {
        // "Dr. May" is a name, "The Judge. May I" is not.
        if scene.facts[name].small && !scene.facts[name].is_name() {
            break;
        }
        marks[name] = Mark::name(Why::Cue);
        if !scene.follows(name) && scene.gap(name) != b". " {
            return;
        }
        name += 1;
    }
    if name == at + 1
        && name < scene.tokens.len()
        && free[name]
        && !scene.tokens[name].capital
        && scene.gap(at) != b"\n"
    {
        let facts = scene.facts[name];
        let word = scene.word(name);
        let possible = !facts.small
            && !facts.nobody
            && !DOES.has(word)
            && !KIN.has(word)
            && !TITLES.has(word)
            && !BEFORE_PEOPLE.has(word);
        if possible && facts.is_name() && !facts.ordinary {
            marks[name] = Mark::name(Why::Cue);
        } else if possible && (facts.known < Known::Composed || facts.is_name()) {
            marks[name] = Mark::maybe(Why::Cue);
        }
    }
}

/// The last word of "heter", "navnet er", "is called", "goes by".
fn is_called(scene: &Scene, at: usize) -> bool {
    let word = scene.word(at);
    if [
        &b"heter"[..],
        b"het",
        b"hetet",
        b"heitte",
        b"heite",
        b"kalles",
        b"kalt",
        b"dOpt",
        b"named",
        b"nicknamed",
        b"kallenavnet",
        b"kallenavn",
        b"alias",
        b"aka",
        b"navn",
    ]
    .contains(&word)
    {
        return true;
    }
    let before = scene.before(at).map_or(&b""[..], |before| scene.word(before));
    matches!(
        (before, word),
        (b"kaller" | b"kalte", b"seg" | b"ham" | b"henne" | b"meg")
            | (b"navnet" | b"name", b"er" | b"is" | b"was" | b"var")
            | (b"goes" | b"went", b"by")
            | (b"known" | b"kjent", b"as" | b"som")
            | (b"is" | b"was" | b"someone" | b"guy" | b"man" | b"woman" | b"girl" | b"boy" | b"are", b"called")
            | (b"calls" | b"call", b"himself" | b"herself" | b"themselves" | b"me" | b"him" | b"her")
            | (b"name's" | b"navnet", b"hans" | b"hennes" | b"mitt")
            | (b"i'm" | b"im", b"called")
    )
}

/// The word that is announced, over "er", a colon or a quotation mark.
fn named(scene: &Scene, at: usize) -> Option<usize> {
    let next = at + 1;
    let gap = scene.gap(at);
    if next >= scene.tokens.len()
        || gap.contains(&b'\n')
        || gap.contains(&b',')
        || (gap.contains(&b'.') && scene.word(at) != b"aka")
    {
        return None;
    }
    let over = matches!(
        scene.word(next),
        b"er" | b"is" | b"var" | b"bare" | b"egentlig" | b"just" | b"really" | b"something" | b"noe"
    ) && scene.follows(next);
    let name = if over { next + 1 } else { next };
    (name < scene.tokens.len()).then_some(name)
}
