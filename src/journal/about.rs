//! An answer holds for what was asked about. When it turns out to be about something else, a yes is no yes any more, and the
//! person is asked anew; a no goes on standing, or stands again where it waited (`consent_waits.rs`).

use super::boundary::{BoundaryCode, BoundaryIssue};
use super::choice::Kept;
use super::consent::{Consent, ConsentState};
use super::entry::Entry;
use super::escalation::{Category, Escalation};
use super::meeting::{Request, Topic};

/// An answer that was taken out because it was given about something else. Whoever is writing holds it meanwhile: where it
/// is about the first thing after all, the answer to that holds again.
#[derive(Debug, PartialEq)]
pub struct Lapsed<T> {
    about: Kept<T>,
    answer: Consent,
}

impl<T> Lapsed<T> {
    /// What had been answered.
    pub fn state(&self) -> ConsentState {
        self.answer.state()
    }
}

impl Escalation {
    /// Says what it is about. An answer that lets something out, and was given about something else, is taken out into
    /// `lapsed`.
    pub fn be_about(&mut self, category: Option<Category>, lapsed: &mut Option<Lapsed<Category>>) {
        change(&mut self.category, category, &mut self.consent, lapsed);
    }
}

impl BoundaryIssue {
    /// Says what it is about. An answer that lets something out, and was given about something else, is taken out into
    /// `lapsed`.
    pub fn be_about(&mut self, code: Option<BoundaryCode>, lapsed: &mut Option<Lapsed<BoundaryCode>>) {
        change(&mut self.code, code, &mut self.consent, lapsed);
    }
}

impl Request {
    /// Says what it is about. An answer that lets something out, and was given about something else, is taken out into
    /// `lapsed`.
    pub fn be_about(&mut self, topic: Option<Topic>, lapsed: &mut Option<Lapsed<Topic>>) {
        change(&mut self.about, topic, &mut self.consent, lapsed);
    }
}

/// Taking it away counts as well: otherwise two taps would carry the answer over. What comes back finds its answer, unless
/// something was answered meanwhile.
fn change<T: Copy + PartialEq>(
    field: &mut Option<Kept<T>>,
    to: Option<T>,
    consent: &mut Consent,
    lapsed: &mut Option<Lapsed<T>>,
) {
    let before = std::mem::replace(field, to.map(Into::into));
    if turned(&before, field)
        && let Some(about) = before
        && let Some(answer) = consent.turn()
    {
        *lapsed = Some(Lapsed { about, answer });
    }
    let unanswered = consent.is_unanswered();
    if let Some(held) = lapsed.take_if(|held| unanswered && to.is_some() && held.about.known() == to) {
        *consent = held.answer;
    }
}

/// Whether it was said what something is about, and now it is about something else.
pub(super) fn turned<T: PartialEq>(was: &Option<T>, is: &Option<T>) -> bool {
    was.is_some() && was != is
}

/// What a consent is about, as its entry says it.
#[derive(PartialEq)]
pub(super) enum Subject {
    Category(Kept<Category>),
    Code(Kept<BoundaryCode>),
    Topic(Kept<Topic>),
}

/// What each consent of an entry is about, in the order of [`super::consent_copies::consents`]. Nothing where that was not
/// said; a meeting's own is about the meeting, whatever it holds.
pub(super) fn subjects(entry: &Entry) -> Vec<Option<Subject>> {
    match entry {
        Entry::Meeting(meeting) => {
            let about = meeting.request.as_ref().and_then(|request| request.about.clone());
            vec![None, about.map(Subject::Topic)]
        }
        Entry::Boundary(issue) => vec![issue.code.clone().map(Subject::Code)],
        Entry::Escalation(concern) => vec![concern.category.clone().map(Subject::Category)],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDateTime;

    use super::super::choice::{Choice, known};
    use super::*;

    /// The answers that let something out.
    const YES: [ConsentState; 3] = [ConsentState::AgreedAll, ConsentState::AgreedPart, ConsentState::OverrideSafety];

    #[test]
    fn a_yes_to_one_thing_is_no_yes_to_another_and_a_no_stays() {
        for state in ConsentState::ALL.iter().copied() {
            let yes = YES.contains(&state).then_some(state);
            let expected = if yes.is_some() { ConsentState::NotAsked } else { state };

            let (mut concern, mut lapsed) = (Escalation::new(NaiveDateTime::default()), None);
            concern.be_about(Some(Category::StoppedMedicines), &mut lapsed);
            concern.consent.set(state);
            concern.be_about(Some(Category::StoppedMedicines), &mut lapsed);
            assert_eq!(lapsed, None, "the same again is nothing else");
            assert_eq!(concern.consent.state(), state);
            concern.be_about(Some(Category::Suicide), &mut lapsed);
            assert_eq!(lapsed.as_ref().map(Lapsed::state), yes, "{state:?}");
            assert_eq!(concern.consent.state(), expected);
            assert_eq!(known(&concern.category), Some(Category::Suicide));

            let (mut issue, mut lapsed) = (BoundaryIssue::new(NaiveDateTime::default()), None);
            issue.be_about(Some(BoundaryCode::Friendship), &mut lapsed);
            issue.consent.set(state);
            // By way of nothing at all.
            issue.be_about(None, &mut lapsed);
            assert_eq!(issue.consent.state(), expected);
            issue.be_about(Some(BoundaryCode::SexualContact), &mut lapsed);
            assert_eq!(lapsed.as_ref().map(Lapsed::state), yes, "{state:?}");
            assert_eq!(issue.consent.state(), expected);

            let (mut request, mut lapsed) = (Request::default(), None);
            request.consent.set(state);
            request.be_about(Some(Topic::SideEffects), &mut lapsed);
            assert_eq!(lapsed, None, "nothing was said of anything else");
            request.be_about(Some(Topic::Medicines), &mut lapsed);
            assert_eq!(lapsed.as_ref().map(Lapsed::state), yes, "{state:?}");
            assert_eq!(request.consent.state(), expected);
        }
    }

    #[test]
    fn two_taps_that_change_nothing_leave_the_answer_as_it_was() {
        let answer = |state| Consent { topics: [Topic::Work].into_iter().collect(), ..Consent::new(state) };
        for state in YES {
            let (mut request, mut lapsed) = (Request { consent: answer(state), ..Request::default() }, None);
            request.be_about(Some(Topic::Medicines), &mut lapsed);
            for away in [None, Some(Topic::SideEffects)] {
                request.be_about(away, &mut lapsed);
                assert_eq!(request.consent.state(), ConsentState::NotAsked, "it lets nothing out meanwhile");
                request.be_about(Some(Topic::Medicines), &mut lapsed);
                assert_eq!((&request.consent, &lapsed), (&answer(state), &None));
            }
            // What was answered meanwhile stands.
            request.be_about(Some(Topic::SideEffects), &mut lapsed);
            request.consent.set(ConsentState::AskedNotToShare);
            request.be_about(Some(Topic::Medicines), &mut lapsed);
            assert_eq!(request.consent.state(), ConsentState::AskedNotToShare);
        }
    }

    /// That somebody tells it themselves, and that this may be said, was said of the other thing as well.
    #[test]
    fn a_plan_that_may_be_told_of_holds_for_what_it_was_about() {
        let mut concern = Escalation::new(NaiveDateTime::default());
        let mut lapsed = None;
        concern.be_about(Some(Category::StoppedMedicines), &mut lapsed);
        concern.consent.set(ConsentState::WillTellSelf);
        concern.consent.may_say_so = true;
        concern.be_about(Some(Category::Suicide), &mut lapsed);
        assert_eq!(lapsed.as_ref().map(Lapsed::state), Some(ConsentState::WillTellSelf));
        assert_eq!(concern.consent.release_plan(), None);
    }
}
