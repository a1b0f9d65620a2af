//! The two months of the golden samples.

use chrono::{NaiveDate, NaiveDateTime};
use mellom::journal::*;

/// Two o'clock on a day of 2026.
pub fn at(month: u32, day: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap().and_hms_opt(14, 0, 0).unwrap()
}

/// The month of both samples.
pub fn march() -> Period {
    Period::month_of(at(3, 15).date())
}

fn meeting(day: u32, contact: &Contact, sequence: Sequence, place: Place, story: StoryBalance) -> Meeting {
    let mut meeting = Meeting::new(at(3, day));
    meeting.contact = Some(contact.id);
    meeting.sequence = Some(sequence.into());
    meeting.place = Some(place.into());
    meeting.mode = Some(Mode::InPerson.into());
    meeting.duration = Some(Duration::Min60To90.into());
    meeting.story_balance = Some(story.into());
    meeting.load_after = Some(Load::new(6));
    meeting
}

/// The agenda that both samples share.
fn agenda(issue: &BoundaryIssue, unspoken: Option<&BoundaryIssue>) -> SupervisionSession {
    let mut plan = SupervisionSession::new(at(3, 28));
    plan.needs = [Need::TalkAboutTelling, Need::WhomToCall, Need::NoNewFirst].into_iter().collect();
    plan.agenda.push(AgendaItem {
        about: Some(issue.id.into()),
        question: Some(Question::EndOnTime.into()),
        ..AgendaItem::default()
    });
    plan.agenda.push(AgendaItem {
        about: unspoken.map(|issue| issue.id.into()),
        question: Some(Question::DoubtsWithoutAdvice.into()),
        ..AgendaItem::default()
    });
    plan
}

/// An open issue about time, which is mine; one about advice on medicines, which is theirs and not consented to; and
/// something I was asked not to pass on.
fn issues(contact: &Contact) -> [BoundaryIssue; 3] {
    let issue = |code: BoundaryCode, consent| {
        let mut issue = BoundaryIssue::new(at(3, 10));
        issue.contact = Some(contact.id);
        issue.code = Some(code.into());
        issue.consent = Consent::new(consent);
        issue
    };
    [
        issue(BoundaryCode::Time, ConsentState::NotAsked),
        issue(BoundaryCode::MedicationAdvice, ConsentState::NotAsked),
        issue(BoundaryCode::ConfidentialityDilemma, ConsentState::AskedNotToShare),
    ]
}

/// Sample 1: three people met, two of whom said yes to something.
pub fn three_people() -> Journal {
    let people = ["a", "b", "c"].map(|alias| Contact::new(PrivateText::new(alias), at(1, 1)));
    let [a, b, c] = &people;
    let mut first = meeting(3, a, Sequence::First, Place::Clinic, StoryBalance::Both);
    first.hp_present = Some(HpPresent::StartOnly.into());
    first.consent = Consent::new(ConsentState::AgreedAll);
    first.topics = [Topic::Loneliness, Topic::Hope, Topic::MentalHealth].into_iter().collect();
    first.for_the_clinic = [ForTheClinic::EarlierPeer].into_iter().collect();
    first.gave_me = [GaveMe::Belonging].into_iter().collect();

    let mut second = meeting(6, b, Sequence::FollowUp, Place::Cafe, StoryBalance::Both);
    second.consent = Consent::new(ConsentState::AgreedAll);
    second.topics = [Topic::TellingOthers].into_iter().collect();
    second.for_the_clinic = [ForTheClinic::MeetingPlace].into_iter().collect();
    second.follow_up = [FollowUp::WantsClinic].into_iter().collect();
    second.request = Some(Request {
        about: Some(Topic::SideEffects.into()),
        consent: Consent::new(ConsentState::AgreedAll),
        ..Request::default()
    });
    second.gave_me = [GaveMe::Belonging, GaveMe::Hope].into_iter().collect();

    // Nothing of this one may be passed on.
    let mut third = meeting(9, c, Sequence::FollowUp, Place::CommunityVenue, StoryBalance::Both);
    third.topics = [Topic::Grief, Topic::Stigma].into_iter().collect();
    third.not_sure_of = [NotSureOf::Rights].into_iter().collect();
    third.gave_me = [GaveMe::Hope].into_iter().collect();

    let fourth = meeting(12, a, Sequence::FollowUp, Place::Outdoors, StoryBalance::Both);
    let mut fifth = meeting(17, b, Sequence::FollowUp, Place::Clinic, StoryBalance::MostlyHope);
    fifth.duration = Some(Duration::Under30.into());
    let mut sixth = meeting(24, c, Sequence::Closing, Place::Clinic, StoryBalance::Both);
    sixth.mode = Some(Mode::Phone.into());
    sixth.place = None;

    let mut cancelled = Meeting::new(at(3, 26));
    cancelled.status = Some(MeetingStatus::Cancelled.into());
    let mut network = Meeting::new(at(3, 27));
    network.kind = Some(MeetingKind::Network.into());

    let mut february = Meeting::new(at(2, 12));
    february.load_after = Some(Load::new(4));

    let mut concern = Escalation::new(at(3, 12));
    concern.category = Some(Category::Suicide.into());
    concern.level = Some(Level::Today.into());
    concern.done = [Done::CalledClinic].into_iter().collect();
    concern.arose_on = Some(at(3, 12).date());
    concern.told_on = Some(at(3, 12).date());
    concern.received_by = Some(Receiver::Clinic.into());
    concern.told_first = Some(ToldFirst::Agreed.into());
    concern.status = Some(EscalationStatus::Received.into());
    concern.consent = Consent::new(ConsentState::AgreedAll);

    let [time, medicines, dilemma] = issues(a);
    let plan = agenda(&time, Some(&medicines));
    Journal::of(
        people
            .into_iter()
            .map(Entry::from)
            .chain([first, second, third, fourth, fifth, sixth, cancelled, network, february].map(Entry::from))
            .chain([time, medicines, dilemma].map(Entry::from))
            .chain([concern.into(), plan.into()]),
    )
}

/// Sample 2: the same month with one person met and nothing consented to.
pub fn one_person() -> Journal {
    let person = Contact::new(PrivateText::new("a"), at(1, 1));
    let mut first = meeting(3, &person, Sequence::FollowUp, Place::Clinic, StoryBalance::Both);
    first.topics = [Topic::Loneliness].into_iter().collect();
    first.not_sure_of = [NotSureOf::Rights].into_iter().collect();
    first.for_the_clinic = [ForTheClinic::Waiting].into_iter().collect();
    first.follow_up = [FollowUp::WantsClinic].into_iter().collect();
    first.request = Some(Request { about: Some(Topic::SideEffects.into()), ..Request::default() });
    let second = meeting(12, &person, Sequence::FollowUp, Place::Cafe, StoryBalance::Both);
    let mut concern = Escalation::new(at(3, 12));
    concern.category = Some(Category::Suicide.into());
    concern.level = Some(Level::Today.into());
    let [time, medicines, dilemma] = issues(&person);
    let plan = agenda(&time, Some(&medicines));
    Journal::of(
        [Entry::from(person), first.into(), second.into(), concern.into(), plan.into()]
            .into_iter()
            .chain([time, medicines, dilemma].map(Entry::from)),
    )
}
