//! Section 6 of the page: the meetings in numbers.

use super::lines::{Lines, join};
use crate::journal::{
    Disclosure, Duration, HpPresent, MoreNumbers, Numbers, PlaceGroup, Sequence, SharedUnder, StoryBalance, Topic,
};
use crate::words::{Words, say};

/// The lines that may stand in the section.
pub(super) fn lines(lines: &mut Lines, told: &Disclosure, words: &Words) {
    let numbers = &told.numbers;
    let mut totals = vec![held_line(numbers, words)];
    if numbers.cancelled > 0 {
        totals.push(say!(words, "summary-cancelled", count = numbers.cancelled));
    }
    if numbers.no_show > 0 {
        totals.push(say!(words, "summary-no-show", count = numbers.no_show));
    }
    lines.tell(join(&totals), Vec::new());
    if let Some(more) = &numbers.more {
        more_meetings(lines, more, words);
    }
    let topics: Vec<(String, &[SharedUnder])> = told
        .topics
        .iter()
        .filter_map(|topic| Some((topic_name(topic.fact.get(), words)?, topic.on.as_slice())))
        .collect();
    if !topics.is_empty() {
        let names: Vec<&str> = topics.iter().map(|(name, _)| name.as_str()).collect();
        let mut on: Vec<SharedUnder> = topics.iter().flat_map(|(_, on)| on.iter().cloned()).collect();
        on.dedup();
        lines.tell(say!(words, "summary-topics", topics = names.join(", ")), on);
    }
    if numbers.network > 0 {
        lines.tell(say!(words, "summary-network", count = numbers.network), Vec::new());
    }
    if numbers.training > 0 {
        lines.tell(say!(words, "summary-training", count = numbers.training), Vec::new());
    }
}

fn held_line(numbers: &Numbers, words: &Words) -> String {
    let sequence = numbers.more.as_ref().map(|more| more.sequence.as_slice()).unwrap_or_default();
    if sequence.is_empty() {
        return say!(words, "summary-held", count = numbers.held);
    }
    let parts: Vec<String> = sequence
        .iter()
        .map(|&(sequence, count)| match sequence.get() {
            Sequence::First => say!(words, "summary-first", count = count),
            Sequence::FollowUp => say!(words, "summary-follow-up", count = count),
            Sequence::Closing => say!(words, "summary-closing", count = count),
        })
        .collect();
    say!(words, "summary-held-of-which", count = numbers.held, parts = parts.join(", "))
}

fn more_meetings(lines: &mut Lines, more: &MoreNumbers, words: &Words) {
    let mut sentences = Vec::new();
    if !more.places.is_empty() {
        let places: Vec<String> =
            more.places.iter().map(|(place, count)| place_count(place.get(), *count, words)).collect();
        sentences.push(say!(words, "summary-places", places = places.join(", ")));
    }
    for &(present, count) in &more.hp_present {
        sentences.push(match present.get() {
            HpPresent::StartOnly => say!(words, "summary-hp-start", count = count),
            HpPresent::Whole => say!(words, "summary-hp-whole", count = count),
            HpPresent::OnCall => say!(words, "summary-hp-on-call", count = count),
            HpPresent::No => continue,
        });
    }
    if !sentences.is_empty() {
        lines.tell(join(&sentences), Vec::new());
    }
    let lasted = more.most_lasted.map(|duration| match duration.get() {
        Duration::Under30 => say!(words, "summary-lasted-under-30"),
        Duration::Min30To60 => say!(words, "summary-lasted-30-60"),
        Duration::Min60To90 => say!(words, "summary-lasted-60-90"),
        Duration::Over90 => say!(words, "summary-lasted-over-90"),
        Duration::MuchOfADay => say!(words, "summary-lasted-much-of-a-day"),
    });
    let story = more.story.map(|story| match story.get() {
        StoryBalance::MostlyHope => say!(words, "summary-story-hope"),
        StoryBalance::Both => say!(words, "summary-story-both"),
        StoryBalance::MostlyHard => say!(words, "summary-story-hard"),
    });
    let sentences: Vec<String> = [lasted, story].into_iter().flatten().collect();
    if !sentences.is_empty() {
        lines.tell(join(&sentences), Vec::new());
    }
}

fn place_count(place: PlaceGroup, count: u32, words: &Words) -> String {
    match place {
        PlaceGroup::Clinic => say!(words, "summary-place-clinic", count = count),
        PlaceGroup::Public => say!(words, "summary-place-public", count = count),
        PlaceGroup::Outdoors => say!(words, "summary-place-outdoors", count = count),
        PlaceGroup::Home => say!(words, "summary-place-home", count = count),
        PlaceGroup::Online => say!(words, "summary-place-online", count = count),
        PlaceGroup::Phone => say!(words, "summary-place-phone", count = count),
        PlaceGroup::Other => say!(words, "summary-place-other", count = count),
    }
}

/// A topic as it stands in a list; nothing for those that never stand in one (journal::consent::may_be_listed).
pub(super) fn topic_name(topic: Topic, words: &Words) -> Option<String> {
    Some(match topic {
        Topic::Loneliness => say!(words, "summary-topic-loneliness"),
        Topic::NewDiagnosis => say!(words, "summary-topic-new-diagnosis"),
        Topic::TellingOthers => say!(words, "summary-topic-telling-others"),
        Topic::Stigma => say!(words, "summary-topic-stigma"),
        Topic::Knowledge => say!(words, "summary-topic-knowledge"),
        Topic::Medicines => say!(words, "summary-topic-medicines"),
        Topic::Hope => say!(words, "summary-topic-hope"),
        Topic::SideEffects => say!(words, "summary-topic-side-effects"),
        Topic::Work => say!(words, "summary-topic-work"),
        Topic::Rights => say!(words, "summary-topic-rights"),
        Topic::Grief => say!(words, "summary-topic-grief"),
        Topic::Ageing => say!(words, "summary-topic-ageing"),
        Topic::OldFear => say!(words, "summary-topic-old-fear"),
        Topic::OutsideCrisis => say!(words, "summary-topic-outside-crisis"),
        Topic::Substances
        | Topic::Love
        | Topic::Sexuality
        | Topic::Family
        | Topic::Migration
        | Topic::Faith
        | Topic::MentalHealth
        | Topic::Other => return None,
    })
}
