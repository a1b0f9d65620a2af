//! What may never stand on the page, for any journal at all.
//!
//! Two properties. No text that was written anywhere reaches the page. And what is locked could be anything: changing
//! the content of every item that the person has not agreed to leaves the page the same, to the byte, but for the one
//! allowed sentence ("I carry something"), which says nothing of the content.

use chrono::{Days, NaiveDate, NaiveDateTime};
use mellom::journal::consent::{Whose, whose_boundary, whose_category};
use mellom::journal::*;
use mellom::summary::{Choices, Page};
use mellom::words::{Language, Words};
use proptest::prelude::*;
use proptest::sample::select;

const CANARY: &str = "kanarifugl";

fn day(number: u64) -> NaiveDateTime {
    let first = NaiveDate::from_ymd_opt(2026, 2, 20).unwrap();
    first.checked_add_days(Days::new(number)).unwrap().and_hms_opt(9, 0, 0).unwrap()
}

fn text() -> PrivateText {
    PrivateText::new(CANARY)
}

fn any_of<T: Choice>() -> impl Strategy<Value = T> {
    select(T::ALL)
}

fn maybe<T: Choice>() -> impl Strategy<Value = Option<Kept<T>>> {
    prop::option::of(any_of::<T>().prop_map(Kept::Known))
}

fn some_of<T: Choice>() -> impl Strategy<Value = Picks<T>> {
    prop::collection::vec(any_of::<T>(), 0..4).prop_map(|values| values.into_iter().collect())
}

fn consent() -> impl Strategy<Value = Consent> {
    (any_of::<ConsentState>(), some_of::<Topic>(), any::<bool>()).prop_map(|(state, topics, may_say_so)| {
        let mut consent = Consent::new(state);
        consent.topics = topics;
        consent.may_say_so = may_say_so;
        consent
    })
}

fn meeting(people: [Id<Contact>; 4]) -> impl Strategy<Value = Meeting> {
    let facts =
        (0_u64..60, 0_usize..5, maybe::<MeetingStatus>(), maybe::<MeetingKind>(), maybe::<Place>(), maybe::<Mode>());
    let more = (some_of::<Topic>(), some_of::<ForTheClinic>(), some_of::<MedicinesSaid>(), some_of::<NotSureOf>());
    let theirs = (consent(), prop::option::of(((maybe::<Topic>(), consent()), any::<bool>())), 0_u8..=10);
    (facts, more, theirs).prop_map(move |(facts, more, theirs)| {
        let (when, person, status, kind, place, mode) = facts;
        let mut meeting = Meeting::new(day(when));
        meeting.contact = people.get(person).copied();
        (meeting.status, meeting.kind, meeting.place, meeting.mode) = (status, kind, place, mode);
        (meeting.topics, meeting.for_the_clinic, meeting.medicines_said, meeting.not_sure_of) = more;
        meeting.consent = theirs.0;
        // A wish that was taken back leaves its answers behind, and they are told to nobody.
        let (asked, still) = theirs.1.unzip();
        meeting.request = asked.map(|(about, consent)| Request { about, consent, ..Request::default() });
        if still.unwrap_or(false) {
            meeting.follow_up.toggle(FollowUp::WantsClinic);
        }
        meeting.load_after = Some(Load::new(theirs.2));
        meeting.note = text();
        meeting.promised = text();
        meeting
    })
}

fn issue() -> impl Strategy<Value = BoundaryIssue> {
    (0_u64..60, maybe::<BoundaryCode>(), maybe::<BoundaryStatus>(), consent()).prop_map(
        |(when, code, status, consent)| {
            let mut issue = BoundaryIssue::new(day(when));
            (issue.code, issue.status, issue.consent, issue.note) = (code, status, consent, text());
            issue
        },
    )
}

fn concern() -> impl Strategy<Value = Escalation> {
    let facts = (0_u64..60, maybe::<Category>(), maybe::<Level>(), some_of::<Done>(), maybe::<Receiver>());
    let telling = (maybe::<Receiver>(), some_of::<Said>());
    (facts, maybe::<ToldFirst>(), maybe::<EscalationStatus>(), consent(), any::<bool>(), telling).prop_map(
        |((when, category, level, done, received_by), told_first, status, consent, told, (told_to, said))| {
            let mut concern = Escalation::new(day(when));
            (concern.category, concern.level, concern.done, concern.received_by) = (category, level, done, received_by);
            (concern.told_first, concern.status, concern.consent, concern.note) = (told_first, status, consent, text());
            (concern.told_to, concern.said) = (told_to, said);
            concern.repair =
                Some(Repair { note: text(), not_said: [Said::Who].into_iter().collect(), ..Repair::default() });
            concern.told_on = told.then(|| day(when).date());
            concern
        },
    )
}

#[derive(Clone, Debug)]
struct Everything {
    meetings: Vec<Meeting>,
    issues: Vec<BoundaryIssue>,
    concerns: Vec<Escalation>,
    questions: Vec<Question>,
    people: [Id<Contact>; 4],
}

fn everything() -> impl Strategy<Value = Everything> {
    let people = [1, 2, 3, 4].map(|number| Id::from_bytes([number; 16]));
    (
        prop::collection::vec(meeting(people), 0..7),
        prop::collection::vec(issue(), 0..4),
        prop::collection::vec(concern(), 0..4),
        prop::collection::vec(any_of::<Question>(), 0..4),
    )
        .prop_map(move |(meetings, issues, concerns, questions)| Everything {
            meetings,
            issues,
            concerns,
            questions,
            people,
        })
}

impl Everything {
    fn journal(&self) -> Journal {
        let mut plan = SupervisionSession::new(day(59));
        plan.note = text();
        plan.needs = Need::ALL.iter().copied().collect();
        for (place, question) in self.questions.iter().enumerate() {
            plan.agenda.push(AgendaItem {
                about: self.issues.get(place).map(|issue| issue.id.into()),
                question: Some((*question).into()),
                note: text(),
                ..AgendaItem::default()
            });
        }
        let mut debrief = Debrief::new(Phase::After, None, day(30));
        debrief.set_answer("a1", text(), false);
        let trusted = TrustedContact { label: text(), number: text(), ..TrustedContact::new(TrustedRole::Hp, day(1)) };
        let people = self.people.map(|id| Contact { id, words_to_hide: vec![text()], ..Contact::new(text(), day(1)) });
        Journal::of(
            self.meetings
                .iter()
                .cloned()
                .map(Entry::from)
                .chain(self.issues.iter().cloned().map(Entry::from))
                .chain(self.concerns.iter().cloned().map(Entry::from))
                .chain(people.map(Entry::from))
                .chain([plan.into(), debrief.into(), trusted.into()]),
        )
    }

    /// The same, with the content of everything locked turned into something else.
    fn with_locked_things_changed(&self) -> Self {
        let mut changed = self.clone();
        for meeting in &mut changed.meetings {
            if is_locked(&meeting.consent) {
                meeting.topics = other(&meeting.topics);
                meeting.for_the_clinic = other(&meeting.for_the_clinic);
                meeting.medicines_said = other(&meeting.medicines_said);
            }
            let wanted = meeting.follow_up.has(FollowUp::WantsClinic);
            if let Some(request) = &mut meeting.request {
                if !wanted || is_locked(&request.consent) {
                    request.about = next(&request.about, |_| true);
                }
                if !wanted {
                    request.consent = Consent::new(ConsentState::AgreedAll);
                }
            }
        }
        for issue in &mut changed.issues {
            let theirs = known(&issue.code).is_some_and(|code| whose_boundary(code) == Whose::Theirs);
            if theirs && is_locked(&issue.consent) {
                issue.code = next(&issue.code, |code| whose_boundary(code) == Whose::Theirs);
                issue.direction = Some(Direction::FromThem.into());
                issue.handling = Some(Handling::Ended.into());
            }
        }
        for concern in &mut changed.concerns {
            let theirs = known(&concern.category).is_some_and(|category| whose_category(category) != Whose::Mine);
            if theirs && is_locked(&concern.consent) {
                concern.category = next(&concern.category, |category| whose_category(category) != Whose::Mine);
                concern.level = Some(Level::Now.into());
                concern.done = [Done::Called112].into_iter().collect();
                concern.told_first = Some(ToldFirst::Unsafe.into());
            }
        }
        changed
    }
}

/// Nothing of the item may be told.
fn is_locked(consent: &Consent) -> bool {
    match consent.state() {
        ConsentState::NotAsked
        | ConsentState::AskedNotToShare
        | ConsentState::CouldNotAsk
        | ConsentState::Withdrawn
        | ConsentState::WillTellSelf => true,
        ConsentState::AgreedAll | ConsentState::AgreedPart | ConsentState::OverrideSafety => false,
    }
}

fn other<T: Choice>(picks: &Picks<T>) -> Picks<T> {
    T::ALL.iter().copied().filter(|value| !picks.has(*value)).collect()
}

fn next<T: Choice>(kept: &Option<Kept<T>>, fits: impl Fn(T) -> bool) -> Option<Kept<T>> {
    let now = known(kept)?;
    let at = T::ALL.iter().position(|value| *value == now)?;
    T::ALL.iter().cycle().skip(at + 1).copied().find(|value| fits(*value)).map(Kept::Known)
}

fn pages(everything: &Everything) -> Vec<String> {
    let journal = everything.journal();
    let mut pages = Vec::new();
    for language in Language::ALL {
        let words = Words::new(*language);
        for people in [PeopleMet::ByAlias, PeopleMet::ThreeOrMore] {
            let told = journal.disclose(Period::month_of(day(20).date()), people);
            let choices = Choices { how_i_am: true, carry: true, ..Choices::default() };
            pages.push(Page::of(&told, &choices, &words).text());
        }
    }
    pages
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_word_that_was_written_reaches_the_page(everything in everything()) {
        for page in pages(&everything) {
            prop_assert!(!page.contains(CANARY), "{page}");
        }
    }

    #[test]
    fn what_is_locked_could_be_anything(everything in everything()) {
        prop_assert_eq!(pages(&everything), pages(&everything.with_locked_things_changed()));
    }

    #[test]
    fn with_few_people_there_are_no_topics_and_no_places(everything in everything()) {
        let told = everything.journal().disclose(Period::month_of(day(20).date()), PeopleMet::ByAlias);
        if told.few_people {
            prop_assert!(told.topics.is_empty() && told.numbers.more.is_none());
        }
    }

    #[test]
    fn every_line_from_another_person_names_its_consent(everything in everything()) {
        let told = everything.journal().disclose(Period::month_of(day(20).date()), PeopleMet::ThreeOrMore);
        for topic in &told.topics {
            prop_assert!(!topic.on.is_empty());
        }
        for request in &told.requests {
            prop_assert!(!request.on.is_empty());
        }
        for concern in &told.concerns {
            let mine = whose_category(concern.fact.category.get()) == Whose::Mine;
            prop_assert_eq!(mine, concern.on.is_empty());
        }
    }
}

/// The words that would point at a person in any small group stay off the topic list, consent or not.
#[test]
fn topics_that_point_at_a_person_are_never_listed() {
    let people = [1, 2, 3].map(|number| Id::<Contact>::from_bytes([number; 16]));
    let meetings = people.map(|person| {
        let mut meeting = Meeting::new(day(20));
        meeting.contact = Some(person);
        meeting.topics = Topic::ALL.iter().copied().collect();
        meeting.consent = Consent::new(ConsentState::AgreedAll);
        meeting
    });
    let told = Journal::of(meetings.map(Entry::from)).disclose(Period::month_of(day(20).date()), PeopleMet::ByAlias);
    let listed: Vec<Topic> = told.topics.iter().map(|topic| topic.fact.get()).collect();
    for never in [
        Topic::Substances,
        Topic::Love,
        Topic::Sexuality,
        Topic::Family,
        Topic::Migration,
        Topic::Faith,
        Topic::MentalHealth,
    ] {
        assert!(!listed.contains(&never), "{never:?}");
    }
    assert!(listed.contains(&Topic::Loneliness));
}
