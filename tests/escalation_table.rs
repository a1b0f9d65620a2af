//! Every category of concern, at every level, under every consent: what is offered, and what a summary may say of it.
//!
//! The tables are written out from the design's rules, by hand; nothing in them is computed by the code under test.

use std::sync::LazyLock;

use chrono::{NaiveDate, NaiveDateTime};
use mellom::guide::Offers;
use mellom::journal::*;
use mellom::summary::{Choices, Page};
use mellom::words::{Language, Words};

/// Whose a concern is, by the design: mine to share; theirs; or on no page, whatever anybody says.
#[derive(Clone, Copy, PartialEq)]
enum Rule {
    Theirs,
    Mine,
    NoPage,
}

/// One category: the lowest level that may be chosen, the numbers where somebody is needed today, the numbers in danger
/// now, whose it is, and what a summary calls it.
struct Row(Category, Level, &'static [&'static str], &'static [&'static str], Rule, &'static str);

use Rule::{Mine, NoPage, Theirs};

/// Suicide, self-harm, violence and children: today, never lower. In danger the emergency line stands first; where there
/// is none at this moment, after those that are for it; in danger now both
/// emergency lines stand there, whatever it is about.
const TABLE: &[Row] = &[
    Row(
        Category::Suicide,
        Level::Today,
        &["116117", "116123", "kirkens-sos", "113"],
        &["113", "112", "116117", "116123", "kirkens-sos"],
        Theirs,
        "thoughts of suicide",
    ),
    Row(
        Category::SelfHarm,
        Level::Today,
        &["116117", "116123", "kirkens-sos", "113"],
        &["113", "112", "116117", "116123", "kirkens-sos"],
        Theirs,
        "self-harm or deep despair",
    ),
    Row(
        Category::Violence,
        Level::Today,
        &["116006", "116117", "112"],
        &["112", "113", "116006", "116117"],
        Theirs,
        "violence or threats",
    ),
    Row(
        Category::ChildAtRisk,
        Level::Today,
        &["116111", "112"],
        &["112", "113", "116111"],
        Theirs,
        "a child who may not be safe",
    ),
    Row(
        Category::StoppedMedicines,
        Level::Mine,
        &["116117"],
        &["113", "112", "116117"],
        Theirs,
        "someone has stopped the medicines",
    ),
    Row(
        Category::AcuteIllness,
        Level::Supervision,
        &["116117", "giftinformasjonen", "113"],
        &["113", "112", "116117", "giftinformasjonen"],
        Theirs,
        "someone became suddenly ill",
    ),
    Row(
        Category::Psychosis,
        Level::Supervision,
        &["116117", "113"],
        &["113", "112", "116117"],
        Theirs,
        "someone very confused or heavily intoxicated",
    ),
    Row(Category::Outing, Level::Mine, &["112"], &["112", "113"], Theirs, "being outed, blackmail or abuse"),
    Row(
        Category::ThreatToMe,
        Level::Supervision,
        &["112"],
        &["112", "113"],
        Mine,
        "I have been threatened or exploited",
    ),
    Row(
        Category::MyOwnCrisis,
        Level::Mine,
        &["116123", "kirkens-sos", "116117", "113"],
        &["113", "112", "116123", "kirkens-sos", "116117"],
        NoPage,
        "",
    ),
    Row(Category::MySlip, Level::Supervision, &[], &["113", "112"], Mine, "I have said too much, or lost something"),
    Row(Category::HealthWorker, Level::Mine, &["hivnorge"], &["113", "112", "hivnorge"], NoPage, ""),
    Row(Category::Other, Level::Mine, &["116117", "113"], &["113", "112", "116117"], Theirs, "something else"),
];

const LEVELS: [Level; 5] = [Level::Mine, Level::Supervision, Level::Soon, Level::Today, Level::Now];

const STATES: [ConsentState; 8] = [
    ConsentState::NotAsked,
    ConsentState::AgreedAll,
    ConsentState::AgreedPart,
    ConsentState::WillTellSelf,
    ConsentState::AskedNotToShare,
    ConsentState::CouldNotAsk,
    ConsentState::Withdrawn,
    ConsentState::OverrideSafety,
];

fn march(day: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap().and_hms_opt(14, 0, 0).unwrap()
}

#[test]
fn the_tables_name_every_category_level_and_state() {
    let named: Vec<Category> = TABLE.iter().map(|row| row.0).collect();
    assert!(Category::ALL.iter().all(|category| named.contains(category)) && named.len() == Category::ALL.len());
    assert_eq!(LEVELS, Level::ALL);
    assert!(ConsentState::ALL.iter().all(|state| STATES.contains(state)) && STATES.len() == ConsentState::ALL.len());
}

/// The ways through, by rule. Nothing comes before the call in danger now. Who said yes, or was told on without consent,
/// needs no way. Who cannot be asked leaves what the supporter does alone. The least is told where somebody is needed
/// today or now; otherwise the secret stays, and help is asked for without naming anyone.
fn ways(whose: Rule, level: Level, state: ConsentState, called: bool) -> Vec<Way> {
    if whose != Theirs || (level == Level::Now && !called) {
        return vec![];
    }
    let last = if level == Level::Today || level == Level::Now { Way::Least } else { Way::WithoutNaming };
    match state {
        ConsentState::AgreedAll | ConsentState::OverrideSafety => vec![],
        ConsentState::CouldNotAsk => vec![last],
        _ => vec![Way::TellSelf, Way::Together, Way::Part, last],
    }
}

#[test]
fn what_is_offered_follows_from_category_level_and_consent() {
    for Row(category, lowest, today, now, whose, _) in TABLE {
        for level in LEVELS {
            for state in STATES {
                for called in [false, true] {
                    let offers = Offers::of(*category, Some(level), state, called);
                    let case = format!("{category:?}, {level:?}, {state:?}, called: {called}");
                    let from_lowest: Vec<Level> = LEVELS.into_iter().skip_while(|offered| offered != lowest).collect();
                    assert_eq!(offers.levels, from_lowest, "{case}");
                    let level = if level < *lowest { *lowest } else { level };
                    assert_eq!(offers.level, level, "{case}");
                    assert_eq!(offers.call_first, level == Level::Now && !called, "{case}");
                    let (own, numbers, onwards): (_, &[&str], &[&str]) = match level {
                        Level::Mine | Level::Supervision => (false, &[], &[]),
                        Level::Soon => (true, &[], &["116117", "113"]),
                        Level::Today => (true, today, &["116117", "113"]),
                        // At danger to life, 113 again before anybody else.
                        Level::Now => (true, now, &["113", "116117"]),
                    };
                    // A worry about a health worker leads past that health worker, at every level.
                    let health_worker = *category == Category::HealthWorker;
                    let numbers = if health_worker && level < Level::Today { today } else { numbers };
                    assert_eq!(offers.own_numbers_last, health_worker, "{case}");
                    assert_eq!(offers.own_numbers, own, "{case}");
                    assert_eq!(offers.numbers, numbers, "{case}");
                    assert_eq!(offers.when_nobody_answered, onwards, "{case}");
                    let waits = (level == Level::Today || level == Level::Now) && !called;
                    assert_eq!(offers.agenda, !waits, "{case}");
                    assert_eq!(offers.ways, ways(*whose, level, state, called), "{case}");
                    let locked = match whose {
                        Mine => false,
                        NoPage => true,
                        Theirs => !matches!(
                            state,
                            ConsentState::AgreedAll | ConsentState::AgreedPart | ConsentState::OverrideSafety
                        ),
                    };
                    assert_eq!(offers.locked, locked, "{case}");
                }
            }
        }
    }
}

/// A concern with everything in it that could be told.
fn concern(category: Category, level: Level, state: ConsentState) -> Escalation {
    let mut concern = Escalation::new(march(12));
    concern.category = Some(category.into());
    concern.level = Some(level.into());
    concern.consent = Consent::new(state);
    concern.consent.topics = [Topic::SideEffects].into_iter().collect();
    concern.consent.may_say_so = true;
    concern.note = PrivateText::new("kanarifugl");
    concern
}

/// The facts that telling without consent requires.
fn with_facts(mut concern: Escalation) -> Escalation {
    concern.told_first = Some(ToldFirst::Knew.into());
    concern.told_to = Some(Receiver::Clinic.into());
    concern.told_on = Some(march(12).date());
    concern.said = [Said::Worried].into_iter().collect();
    concern
}

/// Read once: there are many pages.
static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(Language::English));

fn page(entries: impl IntoIterator<Item = Entry>) -> String {
    let told = Journal::of(entries).disclose(Period::month_of(march(1).date()), PeopleMet::ThreeOrMore);
    let choices = Choices { how_i_am: true, carry: true, ..Choices::default() };
    Page::of(&told, &choices, &WORDS).text()
}

const CARRY: &str = "I carry something I was asked not to pass on.";
const PLAN: &str = "plans to raise something themselves";
const PART: &str = "it is about side effects";

#[test]
fn what_a_summary_says_follows_from_category_level_and_consent() {
    let empty = page([]);
    for Row(category, lowest, _, _, whose, named) in TABLE {
        for level in LEVELS.into_iter().filter(|level| level >= lowest) {
            for state in STATES {
                for facts in [false, true] {
                    let mut concern = concern(*category, level, state);
                    if facts {
                        concern = with_facts(concern);
                    }
                    let text = page([concern.into()]);
                    let case = format!("{category:?}, {level:?}, {state:?}, facts: {facts}\n{text}");
                    let in_danger = level == Level::Today || level == Level::Now;
                    let told = match whose {
                        NoPage => false,
                        // What is mine to keep is kept.
                        _ if level == Level::Mine => false,
                        Mine => true,
                        Theirs => match state {
                            ConsentState::AgreedAll => true,
                            ConsentState::OverrideSafety => facts && in_danger,
                            _ => false,
                        },
                    };
                    assert_eq!(told, !named.is_empty() && text.contains(named), "{case}");
                    let carries = *whose != Mine && state == ConsentState::AskedNotToShare;
                    assert_eq!(carries, text.contains(CARRY), "{case}");
                    let plans = *whose != Mine && state == ConsentState::WillTellSelf;
                    assert_eq!(plans, text.contains(PLAN), "{case}");
                    let part = *whose == Theirs && state == ConsentState::AgreedPart;
                    assert_eq!(part, text.contains(PART), "{case}");
                    if !told && !carries && !plans && !part {
                        assert_eq!(text, empty, "{case}");
                    }
                    assert!(!text.contains("kanarifugl"), "{case}");
                }
            }
        }
    }
}

/// Takes a fact away.
type Lack = fn(&mut Escalation);

/// Each fact that telling without consent requires is required.
#[test]
fn without_one_of_its_facts_an_override_releases_nothing() {
    let whole = with_facts(concern(Category::Suicide, Level::Now, ConsentState::OverrideSafety));
    assert!(page([whole.clone().into()]).contains("thoughts of suicide"));
    let lacks: [(&str, Lack); 8] = [
        ("level", |concern| concern.level = Some(Level::Soon.into())),
        ("category", |concern| concern.category = None),
        ("whether the person was told first", |concern| concern.told_first = None),
        ("to whom", |concern| concern.told_to = None),
        ("on which day", |concern| concern.told_on = None),
        ("the least that was said", |concern| concern.said = Picks::default()),
        ("a day since it arose", |concern| {
            concern.arose_on = Some(march(12).date());
            concern.told_on = Some(march(11).date());
        }),
        ("a day near the one it was written on", |concern| concern.told_on = Some(march(4).date())),
    ];
    let empty = page([]);
    for (fact, lack) in lacks {
        let mut concern = whole.clone();
        lack(&mut concern);
        assert_eq!(page([concern.into()]), empty, "without {fact}");
    }
}

/// Call first, write later: who called last night and writes this morning has told nobody too early.
#[test]
fn what_is_written_on_the_day_after_the_call_is_complete() {
    let mut concern = with_facts(concern(Category::Suicide, Level::Now, ConsentState::OverrideSafety));
    concern.told_on = Some(march(11).date());
    assert!(page([concern.clone().into()]).contains("thoughts of suicide"));
    concern.arose_on = Some(march(11).date());
    assert!(page([concern.into()]).contains("thoughts of suicide"));
}

/// A meeting says when a concern arose, unless it has not been held yet.
#[test]
fn a_concern_of_a_meeting_arose_in_it() {
    let meeting = Meeting::new(march(9));
    let concern = Escalation::of_meeting(&meeting, march(12));
    assert_eq!((concern.when, concern.arose_on, concern.written), (march(9), Some(march(9).date()), march(12)));
    assert_eq!(concern.meeting, Some(meeting.id));
    let concern = Escalation::of_meeting(&Meeting::new(march(14)), march(12));
    assert_eq!((concern.when, concern.arose_on), (march(12), None));
}

/// One from the last meeting of a month, written down in the next, does not fall between the two pages.
#[test]
fn a_concern_stands_on_the_page_of_the_month_it_is_written_in() {
    let february = NaiveDate::from_ymd_opt(2026, 2, 27).unwrap().and_hms_opt(14, 0, 0).unwrap();
    let written = Escalation::of_meeting(&Meeting::new(february), march(2));
    let mut concern = concern(Category::Suicide, Level::Today, ConsentState::AgreedAll);
    (concern.when, concern.written) = (written.when, written.written);
    concern.be_received_by(Some(Receiver::Clinic));
    let text = page([concern.into()]);
    assert!(text.contains("The clinic has received it."), "{text}");
}

/// The page says "the same day" where both days were said and are the same, and of nothing else.
#[test]
fn the_same_day_is_said_where_it_is_known() {
    let told = |arose: Option<u32>, told: Option<u32>| {
        let mut concern = concern(Category::Suicide, Level::Today, ConsentState::AgreedAll);
        concern.done = [Done::CalledClinic].into_iter().collect();
        concern.arose_on = arose.map(|day| march(day).date());
        concern.told_on = told.map(|day| march(day).date());
        page([concern.into()])
    };
    assert!(told(Some(10), Some(10)).contains("I called the same day."));
    assert!(told(Some(10), Some(12)).contains("I told someone in the days after."));
    for (arose, told_on) in [(None, Some(12)), (Some(12), None), (None, None), (Some(12), Some(10))] {
        let text = told(arose, told_on);
        assert!(
            text.contains("I have called about it.") && !text.contains("same day"),
            "{arose:?} {told_on:?}\n{text}"
        );
        assert!(!text.contains("days after"), "{arose:?} {told_on:?}\n{text}");
    }
}

/// "Someone else has taken over" is an answer like "I have called": nothing waits, and the page says what is known.
#[test]
fn a_concern_that_somebody_else_has_is_told_of_as_that() {
    let mut concern = concern(Category::Suicide, Level::Now, ConsentState::AgreedAll);
    concern.status = Some(EscalationStatus::Received.into());
    assert!(concern.after_now() && !concern.needs_somebody());
    let text = page([concern.clone().into()]);
    assert!(text.contains("thoughts of suicide") && text.contains("Someone has received it."), "{text}");
    for untrue in ["No one has confirmed", "I called", "I told", "I have"] {
        let (first, _) = text.split_once("8. About").unwrap();
        assert!(!first.contains(untrue), "{untrue}\n{text}");
    }
    // Put down is another thing: nobody has it.
    concern.status = Some(EscalationStatus::PutDown.into());
    assert!(!concern.after_now());
    assert_eq!(page([concern.into()]), page([]));
}

/// The line that the app itself points to is somebody who was called.
#[test]
fn who_called_another_service_has_called() {
    let mut concern = concern(Category::ChildAtRisk, Level::Today, ConsentState::NotAsked);
    assert!(concern.needs_somebody());
    concern.done = [Done::CalledOther].into_iter().collect();
    assert!(!concern.needs_somebody() && concern.told_whom() == Some(Receiver::Other));
    assert!(Done::CalledOther.is_by_telephone());
}

/// What was put down stays put down, whoever is said to have it or not to have it.
#[test]
fn who_has_it_takes_nothing_up_again_that_was_put_down() {
    let mut concern = concern(Category::Violence, Level::Today, ConsentState::NotAsked);
    concern.be_received_by(Some(Receiver::Clinic));
    assert_eq!(known(&concern.status), Some(EscalationStatus::Received));
    concern.be_received_by(None);
    assert_eq!(known(&concern.status), Some(EscalationStatus::Open));
    concern.status = Some(EscalationStatus::PutDown.into());
    for receiver in [Some(Receiver::Clinic), None] {
        concern.be_received_by(receiver);
        assert_eq!(known(&concern.status), Some(EscalationStatus::PutDown));
        assert_eq!(known(&concern.received_by), receiver);
    }
}

/// That they will tell it themselves is not said any more once they have.
#[test]
fn a_plan_that_was_carried_out_is_no_plan() {
    let mut concern = concern(Category::Outing, Level::Soon, ConsentState::WillTellSelf);
    assert!(page([concern.clone().into()]).contains(PLAN));
    concern.consent.was_told_by_them();
    assert!(!page([concern.into()]).contains(PLAN));
}

/// Telling about one concern opens nothing else that the person asked to be kept.
#[test]
fn an_override_never_reaches_back_to_older_secrets() {
    let person = Contact::new(PrivateText::new("løperen"), march(1));
    let mut told = with_facts(concern(Category::Suicide, Level::Now, ConsentState::OverrideSafety));
    let mut older = concern(Category::Violence, Level::Today, ConsentState::AskedNotToShare);
    older.when = march(2);
    let mut meeting = Meeting::new(march(2));
    meeting.for_the_clinic = [ForTheClinic::Waiting].into_iter().collect();
    // The same answer on something that is not a concern releases nothing.
    meeting.consent = Consent::new(ConsentState::OverrideSafety);
    let mut issue = BoundaryIssue::new(march(2));
    issue.code = Some(BoundaryCode::MedicationAdvice.into());
    issue.consent = Consent::new(ConsentState::OverrideSafety);
    for contact in [&mut told.contact, &mut older.contact, &mut meeting.contact, &mut issue.contact] {
        *contact = Some(person.id);
    }
    let mut plan = SupervisionSession::new(march(20));
    plan.agenda.push(AgendaItem {
        about: Some(issue.id.into()),
        question: Some(Question::DoubtsWithoutAdvice.into()),
        ..AgendaItem::default()
    });
    let text = page([person.into(), told.into(), older.into(), meeting.into(), issue.into(), plan.into()]);
    assert!(text.contains("thoughts of suicide") && text.contains(CARRY), "{text}");
    for secret in ["violence", "7. For the clinic", "(open)"] {
        assert!(!text.contains(secret), "{secret}\n{text}");
    }
}
