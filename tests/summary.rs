//! The one page: the two golden samples, to the letter, and what may never stand on it.

use chrono::{NaiveDate, NaiveDateTime};
use mellom::journal::*;
use mellom::summary::{Choices, Page, Stands};
use mellom::words::{Language, Words};

fn at(month: u32, day: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap().and_hms_opt(14, 0, 0).unwrap()
}

fn march() -> Period {
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
fn three_people() -> Journal {
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
fn one_person() -> Journal {
    let person = Contact::new(PrivateText::new("a"), at(1, 1));
    let mut first = meeting(3, &person, Sequence::FollowUp, Place::Clinic, StoryBalance::Both);
    first.topics = [Topic::Loneliness].into_iter().collect();
    first.not_sure_of = [NotSureOf::Rights].into_iter().collect();
    first.for_the_clinic = [ForTheClinic::Waiting].into_iter().collect();
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

fn page(journal: &Journal, how_i_am: bool, language: Language) -> String {
    let told = journal.disclose(march(), PeopleMet::ByAlias);
    let choices = Choices { how_i_am, carry: true, ..Choices::default() };
    Page::of(&told, &choices, &Words::new(language)).text()
}

#[test]
fn golden_sample_with_three_people() {
    let journal = three_people();
    assert_eq!(page(&journal, true, Language::Bokmal), include_str!("golden/summary-three-people.nb.txt"));
    assert_eq!(page(&journal, true, Language::English), include_str!("golden/summary-three-people.en.txt"));
}

#[test]
fn golden_sample_with_one_person_and_no_consent() {
    let journal = one_person();
    assert_eq!(page(&journal, false, Language::Bokmal), include_str!("golden/summary-one-person.nb.txt"));
    assert_eq!(page(&journal, false, Language::English), include_str!("golden/summary-one-person.en.txt"));
}

#[test]
fn how_i_am_and_what_i_carry_stay_off_unless_chosen() {
    let words = Words::new(Language::English);
    let text = Page::of(&three_people().disclose(march(), PeopleMet::ByAlias), &Choices::default(), &words).text();
    assert!(!text.contains("How I am") && !text.contains("I carry"));
}

#[test]
fn saying_three_or_more_counts_only_where_a_meeting_names_nobody() {
    let one = one_person();
    assert!(one.disclose(march(), PeopleMet::ThreeOrMore).few_people);
    let mut unnamed = Meeting::new(at(3, 20));
    unnamed.duration = Some(Duration::Min60To90.into());
    let with_unnamed = Journal::of([Entry::from(unnamed)]);
    assert!(with_unnamed.disclose(march(), PeopleMet::ByAlias).few_people);
    assert!(!with_unnamed.disclose(march(), PeopleMet::ThreeOrMore).few_people);
}

#[test]
fn a_concern_that_became_mine_tells_nothing_of_the_person() {
    let mut concern = Escalation::new(at(3, 12));
    concern.category = Some(Category::ThreatToMe.into());
    concern.level = Some(Level::Today.into());
    concern.done = [Done::CalledClinic].into_iter().collect();
    concern.told_on = Some(at(3, 12).date());
    concern.told_first = Some(ToldFirst::Unsafe.into());
    concern.consent = Consent::new(ConsentState::OverrideSafety);
    let told = Journal::of([Entry::from(concern)]).disclose(march(), PeopleMet::ByAlias);
    let fact = &told.concerns[0].fact;
    assert_eq!((fact.told_first, fact.without_consent, told.concerns[0].on.len()), (None, false, 0));
}

#[test]
fn a_line_left_out_stays_out_and_takes_no_other_with_it() {
    let words = Words::new(Language::Bokmal);
    let journal = three_people();
    let march_page = Page::of(&journal.disclose(march(), PeopleMet::ByAlias), &Choices::default(), &words);
    let ids = |page: &Page| -> Vec<_> {
        let lines = page.sections().flat_map(|(_, _, lines)| lines.into_iter().map(|(line, _)| line.clone()));
        lines.collect::<Vec<_>>().into_iter().filter(|line| line.stands == Stands::UnlessLeftOut).collect()
    };
    for left_out in ids(&march_page) {
        let choices = Choices { left_out: [left_out.id.clone()].into(), ..Choices::default() };
        for months in [1, 3] {
            let told = journal.disclose(Period::months_until(at(3, 15).date(), months), PeopleMet::ByAlias);
            let all = Page::of(&told, &Choices::default(), &words);
            let some = Page::of(&told, &choices, &words);
            let gone: Vec<_> =
                all.text().lines().filter(|line| !some.text().contains(line)).map(str::to_owned).collect();
            assert!(
                !some.text().lines().any(|line| line.trim_start_matches("- ") == left_out.text),
                "{}",
                left_out.text
            );
            let heading = |line: &String| line.starts_with(|first: char| first.is_ascii_digit());
            assert!(gone.iter().all(|line| line.contains(&left_out.text) || heading(line)), "{gone:?}");
        }
    }
}

#[test]
fn the_first_section_never_says_nothing_and_never_reassures_too_early() {
    let words = Words::new(Language::English);
    let mut concern = Escalation::new(at(3, 12));
    concern.category = Some(Category::Suicide.into());
    concern.level = Some(Level::Today.into());
    concern.consent = Consent::new(ConsentState::AgreedAll);
    let waiting = concern.clone();
    concern.done = [Done::CalledClinic].into_iter().collect();
    concern.told_on = Some(at(3, 12).date());
    let reassures = "Nothing new on this page is marked urgent.";
    for concern in [waiting, concern] {
        let told = Journal::of([Entry::from(concern)]).disclose(march(), PeopleMet::ByAlias);
        let page = Page::of(&told, &Choices::default(), &words);
        assert!(page.text().contains("thoughts of suicide") && !page.text().contains(reassures), "{}", page.text());
        let left_out = page.sections().flat_map(|(_, _, lines)| lines).map(|(line, _)| line.id.clone()).collect();
        let page = Page::of(&told, &Choices { left_out, ..Choices::default() }, &words);
        assert!(page.text().contains(reassures), "{}", page.text());
    }
}
