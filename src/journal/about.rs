//! An answer holds for what was asked about. When it turns out to be about something else, a yes is no yes any more, and the
//! person is asked anew; a no goes on standing.

use super::boundary::{BoundaryCode, BoundaryIssue};
use super::choice::Kept;
use super::consent::Consent;
use super::entry::Entry;
use super::escalation::{Category, Escalation};
use super::meeting::{Request, Topic};

impl Escalation {
    /// Says what it is about. Whether the person had said yes to telling about something else: that yes is taken out.
    pub fn be_about(&mut self, category: Option<Category>) -> bool {
        change(&mut self.category, category, &mut self.consent)
    }
}

impl BoundaryIssue {
    /// Says what it is about. Whether the person had said yes to telling about something else: that yes is taken out.
    pub fn be_about(&mut self, code: Option<BoundaryCode>) -> bool {
        change(&mut self.code, code, &mut self.consent)
    }
}

impl Request {
    /// Says what it is about. Whether the person had said yes to passing on something else: that yes is taken out.
    pub fn be_about(&mut self, topic: Option<Topic>) -> bool {
        change(&mut self.about, topic, &mut self.consent)
    }
}

/// Taking it away counts as well: otherwise two taps would carry the answer over.
fn change<T: Copy + PartialEq>(field: &mut Option<Kept<T>>, to: Option<T>, consent: &mut Consent) -> bool {
    let to = to.map(Into::into);
    let another = turned(field, &to);
    *field = to;
    another && consent.lapse()
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
    use super::super::consent::ConsentState;
    use super::*;

    #[test]
    fn a_yes_to_one_thing_is_no_yes_to_another_and_a_no_stays() {
        for state in ConsentState::ALL.iter().copied() {
            let yes =
                matches!(state, ConsentState::AgreedAll | ConsentState::AgreedPart | ConsentState::OverrideSafety);
            let expected = if yes { ConsentState::NotAsked } else { state };

            let mut concern = Escalation::new(NaiveDateTime::default());
            concern.be_about(Some(Category::StoppedMedicines));
            concern.consent.set(state);
            assert!(!concern.be_about(Some(Category::StoppedMedicines)), "the same again is nothing else");
            assert_eq!(concern.consent.state(), state);
            assert_eq!(concern.be_about(Some(Category::Suicide)), yes, "{state:?}");
            assert_eq!(concern.consent.state(), expected);
            assert_eq!(known(&concern.category), Some(Category::Suicide));

            let mut issue = BoundaryIssue::new(NaiveDateTime::default());
            issue.be_about(Some(BoundaryCode::Friendship));
            issue.consent.set(state);
            // By way of nothing at all.
            assert_eq!(issue.be_about(None), yes, "{state:?}");
            assert!(!issue.be_about(Some(BoundaryCode::SexualContact)));
            assert_eq!(issue.consent.state(), expected);

            let mut request = Request::default();
            request.consent.set(state);
            assert!(!request.be_about(Some(Topic::SideEffects)), "nothing was said of anything else");
            assert_eq!(request.be_about(Some(Topic::Medicines)), yes, "{state:?}");
            assert_eq!(request.consent.state(), expected);
        }
    }

    /// That somebody tells it themselves, and that this may be said, was said of the other thing as well.
    #[test]
    fn a_plan_that_may_be_told_of_holds_for_what_it_was_about() {
        let mut concern = Escalation::new(NaiveDateTime::default());
        concern.be_about(Some(Category::StoppedMedicines));
        concern.consent.set(ConsentState::WillTellSelf);
        concern.consent.may_say_so = true;
        assert!(concern.be_about(Some(Category::Suicide)));
        assert_eq!(concern.consent.release_plan(), None);
    }
}
