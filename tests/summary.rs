//! The one page: the two golden samples, to the letter, and what may never stand on it.

mod samples;

use mellom::journal::*;
use mellom::summary::{Choices, Page, Stands};
use mellom::words::{Language, Words};

use crate::samples::{at, march, one_person, three_people};

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

/// It was a misunderstanding, and the answers under it are still there.
#[test]
fn a_wish_that_was_taken_back_is_told_to_nobody() {
    let mut meeting = Meeting::new(at(3, 12));
    meeting.follow_up.toggle(FollowUp::WantsClinic);
    let consent = Consent::new(ConsentState::AgreedAll);
    meeting.request = Some(Request { about: Some(Topic::Medicines.into()), consent, ..Request::default() });
    let told = |meeting: &Meeting| Journal::of([meeting.clone().into()]).disclose(march(), PeopleMet::ByAlias);
    assert_eq!(told(&meeting).requests.len(), 1);
    meeting.follow_up.toggle(FollowUp::WantsClinic);
    assert!(told(&meeting).requests.is_empty());
    // Nor is it something that they asked me to keep.
    meeting.request.as_mut().unwrap().consent = Consent::new(ConsentState::AskedNotToShare);
    assert!(told(&meeting).carries_something.is_none());
}

#[test]
fn a_question_about_something_that_was_deleted_is_asked_by_nobody() {
    let mut issue = BoundaryIssue::new(at(3, 10));
    issue.code = Some(BoundaryCode::Mismatch.into());
    let question =
        |about, question: Question| AgendaItem { about, question: Some(question.into()), ..Default::default() };
    let mut plan = SupervisionSession::new(at(3, 28));
    plan.agenda = vec![question(Some(issue.id.into()), Question::Gifts), question(None, Question::MyTask)];
    let mut journal = Journal::of([issue.clone().into(), plan.into()]);
    let asked = |journal: &Journal| -> Vec<Question> {
        let told = journal.disclose(march(), PeopleMet::ByAlias);
        told.questions.iter().map(|asked| asked.fact.question.get()).collect()
    };
    let both = asked(&journal);
    assert_eq!(both.len(), 2);
    let issue = Entry::from(issue);
    journal.remove(issue.id());
    assert_eq!(asked(&journal), [Question::MyTask]);
    journal.put(issue);
    assert_eq!(asked(&journal), both, "put back, it is asked again");
}
