//! One thing of the agenda taken in hand, to be given another question or words of one's own.
//!
//! It is written on apart from the agenda, which may change meanwhile: something else is brought, or supervision is held.
//! Once it is put down it goes where it stood, wherever that is by then.

use chrono::NaiveDateTime;
use zeroize::Zeroizing;

use super::entry::{EntryId, EntryRef};
use super::supervision::{AgendaItem, SupervisionSession};
use super::text::PrivateText;

impl SupervisionSession {
    /// `item` taken in hand: a session of its own, which never stands in the journal, and holds the item as it was and as
    /// it is to be.
    pub fn taking(item: &AgendaItem, now: NaiveDateTime) -> Self {
        Self { agenda: vec![item.clone(), item.clone()], ..Self::new(now) }
    }

    /// What is in hand, as it was and as it is to be; nothing of a session that holds an agenda of another make.
    pub fn in_hand(&self) -> Option<(&AgendaItem, &AgendaItem)> {
        match &self.agenda[..] {
            [was, is] => Some((was, is)),
            _ => None,
        }
    }

    /// Changes what is in hand.
    pub fn change_in_hand(&mut self, change: impl FnOnce(&mut AgendaItem)) {
        if let [_, is] = &mut self.agenda[..] {
            change(is);
        }
    }

    /// Puts what is in hand where it stood. What is not on the agenda any more comes last: words are not lost because
    /// something else was done meanwhile. A second time changes nothing. Whether anything changed.
    pub fn put_down(&mut self, hand: &Self) -> bool {
        let Some((was, is)) = hand.in_hand() else { return false };
        let place = |it: &AgendaItem| self.agenda.iter().position(|item| item.is_same_thing(it));
        let place = place(was).or_else(|| place(is));
        match place.and_then(|place| self.agenda.get_mut(place)) {
            Some(item) => {
                // Only what was changed in hand: the rest may have been changed where it stands.
                let before = item.clone();
                if was.question != is.question {
                    item.question = is.question.clone();
                }
                if was.note != is.note {
                    item.note = is.note.clone();
                }
                *item != before
            }
            None => {
                self.agenda.push(is.clone());
                true
            }
        }
    }

    /// Brings `words` beside what is brought of `entry`, or by themselves about it: behind words that stand there already.
    /// Whether anything changed.
    pub fn bring_words(&mut self, entry: &EntryRef, words: &PrivateText) -> bool {
        if words.is_blank() || self.brings_words(entry, words) {
            return false;
        }
        match self.agenda.iter_mut().find(|item| item.about.as_ref() == Some(entry)) {
            Some(item) if item.note.is_blank() => item.note = words.clone(),
            Some(item) => {
                let both = Zeroizing::new(format!("{}\n{}", item.note.reveal(), words.reveal()));
                item.note = PrivateText::new(both.as_str());
            }
            None => {
                let item = AgendaItem { about: Some(entry.clone()), note: words.clone(), ..AgendaItem::default() };
                self.agenda.push(item);
            }
        }
        true
    }

    /// Whether `entry` is on the agenda with these words.
    pub fn brings_words(&self, entry: &EntryRef, words: &PrivateText) -> bool {
        let has = |note: &PrivateText| note.reveal().contains(words.reveal());
        self.agenda.iter().any(|item| item.about.as_ref() == Some(entry) && has(&item.note))
    }

    /// Forgets the words beside whatever is about these entries. Whether there were any.
    pub fn forget_words_about(&mut self, entries: &[EntryId]) -> bool {
        let is_about = |item: &AgendaItem| item.about.as_ref().is_some_and(|about| entries.contains(&about.id));
        let words = self.agenda.iter_mut().filter(|item| is_about(item) && !item.note.is_blank());
        words.map(|item| item.note = PrivateText::default()).count() > 0
    }
}

impl AgendaItem {
    /// Whether `other` is the same thing, perhaps changed meanwhile. What came from an entry is known by it; what came from
    /// none, by what it says.
    pub fn is_same_thing(&self, other: &Self) -> bool {
        match (&self.about, &other.about) {
            (Some(one), Some(other)) => one == other,
            (None, None) => self.question == other.question && self.note == other.note,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::choice::known;
    use super::super::debrief::Debrief;
    use super::super::disclosure::PeopleMet;
    use super::super::entry::Entry;
    use super::super::id::Id;
    use super::super::meeting::Meeting;
    use super::super::notebook::Journal;
    use super::super::period::Period;
    use super::super::question::Question;
    use super::*;

    const NOW: NaiveDateTime = chrono::DateTime::UNIX_EPOCH.naive_utc();

    fn words() -> PrivateText {
        PrivateText::new("May I visit her in hospital?")
    }

    fn asked(question: Question) -> AgendaItem {
        AgendaItem { question: Some(question.into()), ..AgendaItem::default() }
    }

    fn plan(items: &[AgendaItem]) -> SupervisionSession {
        SupervisionSession { agenda: items.to_vec(), ..SupervisionSession::new(NOW) }
    }

    /// The first thing of `plan`, taken in hand and given words.
    fn written_on(plan: &SupervisionSession) -> SupervisionSession {
        let mut hand = SupervisionSession::taking(&plan.agenda[0], NOW);
        hand.change_in_hand(|item| item.note = words());
        hand
    }

    #[test]
    fn what_was_written_on_goes_where_it_stands_by_then() {
        let (gifts, friends) = (asked(Question::Gifts), asked(Question::Friends));
        let mut plan = plan(&[gifts.clone(), friends.clone()]);
        let hand = written_on(&plan);
        assert_ne!(hand.id, plan.id, "it lies beside the agenda");
        plan.agenda.swap(0, 1);
        assert!(plan.put_down(&hand));
        assert_eq!(plan.agenda, [friends, AgendaItem { note: words(), ..gifts }]);
        assert!(!plan.put_down(&hand), "a second time changes nothing");
        assert_eq!(plan.agenda.len(), 2);
    }

    #[test]
    fn words_are_not_lost_because_what_they_are_about_was_taken_off_meanwhile() {
        let mut plan = plan(&[asked(Question::Gifts)]);
        let hand = written_on(&plan);
        plan.agenda.clear();
        assert!(plan.put_down(&hand));
        assert_eq!(plan.agenda, [AgendaItem { note: words(), ..asked(Question::Gifts) }]);
    }

    #[test]
    fn what_came_from_an_entry_is_the_same_thing_whatever_is_asked_about_it_by_now() {
        let meeting = Meeting::new(NOW);
        let about = |question: Option<Question>| AgendaItem {
            about: Some(meeting.id.into()),
            question: question.map(Into::into),
            ..AgendaItem::default()
        };
        let mut plan = plan(&[about(None)]);
        let hand = written_on(&plan);
        plan.agenda = vec![asked(Question::Friends), about(Some(Question::Gifts))];
        assert!(plan.put_down(&hand));
        assert_eq!(plan.agenda.len(), 2);
        let stands = (&plan.agenda[1].note, known(&plan.agenda[1].question));
        assert_eq!(stands, (&words(), Some(Question::Gifts)), "what was changed where it stands stays changed");
    }

    #[test]
    fn an_answer_is_put_on_the_agenda_once_and_beside_what_is_brought_already() {
        let sitting = EntryRef::from(Id::<Debrief>::random());
        let mut plan = plan(&[asked(Question::Gifts)]);
        assert!(!plan.bring_words(&sitting, &PrivateText::new(" ")), "nothing was said");
        assert!(plan.bring_words(&sitting, &words()) && plan.brings_words(&sitting, &words()));
        assert!(!plan.bring_words(&sitting, &words()));
        assert_eq!(plan.agenda.len(), 2);
        let about_sitting = sitting.clone();
        assert_eq!((&plan.agenda[1].about, &plan.agenda[1].note), (&Some(sitting), &words()));

        // Written anew, it is put behind what stands there, which may be words of another day.
        let more = PrivateText::new("And may she visit me?");
        let mut written_anew = plan.clone();
        assert!(!written_anew.brings_words(&about_sitting, &more) && written_anew.bring_words(&about_sitting, &more));
        let note = written_anew.agenda[1].note.reveal();
        assert!(note.starts_with(words().reveal()) && note.ends_with(more.reveal()), "{note}");

        let other = EntryRef::from(Id::<Debrief>::random());
        plan.bring(&other, Some(Question::Friends.into()), true);
        assert!(plan.bring_words(&other, &words()));
        assert_eq!(plan.agenda.len(), 3);
        assert_eq!(known(&plan.agenda[2].question), Some(Question::Friends));
    }

    /// Free text is private. The question is what the professional gets, and a note without one is not there for them.
    #[test]
    fn words_on_the_agenda_are_on_no_page_with_or_without_a_question() {
        let mut plan = plan(&[asked(Question::Gifts), AgendaItem::default()]);
        let said = |plan: &SupervisionSession| {
            Journal::of([Entry::from(plan.clone())]).disclose(Period::default(), PeopleMet::ByAlias)
        };
        let without = said(&plan);
        plan.agenda.iter_mut().for_each(|item| item.note = words());
        assert_eq!(said(&plan), without);
    }
}
