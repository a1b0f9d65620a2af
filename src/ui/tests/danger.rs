//! A call from danger takes the screen, and the app locks on its way: what was being done is there afterwards.

use chrono::TimeDelta;

use super::*;
use crate::journal::{
    BoundaryIssue, Category, Debrief, Done, Entry, Escalation, Id, Level, Meeting, Phase, PrivateText, TrustedContact,
    TrustedRole, known,
};
use crate::session::{Draft, Screen};
use crate::ui::app::way_after_unlocking;
use crate::ui::state::now;

impl Page {
    /// Locks, as a phone does when its dialler comes, unlocks, and says where the person stands.
    fn after_the_call(&mut self) -> Vec<Place> {
        self.keeper.lock();
        self.changed();
        self.unlock();
        let shared = self.shared();
        self.dom.in_scope(ScopeId::APP, || way_after_unlocking(&shared))
    }

    /// Sits down after a meeting of yesterday.
    fn sits_down(&mut self) -> Meeting {
        let meeting = Meeting { contact: Some(Id::random()), ..Meeting::new(now() - TimeDelta::days(1)) };
        self.keeper.save(meeting.clone().into()).unwrap();
        let sitting = Debrief::new(Phase::After, Some(meeting.id.into()), now());
        self.go(Place::Writing(Box::new(Draft::new(Screen::Debrief, sitting.into(), now()))));
        meeting
    }

    /// The worries that are begun and not saved.
    fn begun(&self) -> Vec<Escalation> {
        let drafts = self.keeper.drafts().into_iter();
        let concerns = drafts.filter_map(|draft| match draft.entry {
            Entry::Escalation(concern) => Some(concern),
            _ => None,
        });
        concerns.collect()
    }

    /// A number of somebody in that role, saved.
    fn knows(&self, role: TrustedRole, number: &str) {
        let trusted = TrustedContact { number: PrivateText::new(number), ..TrustedContact::new(role, now()) };
        self.keeper.save(trusted.into()).unwrap();
    }
}

fn is_today(way: &[Place]) -> bool {
    matches!(way, [Place::Today])
}

#[test]
fn whoever_called_from_danger_is_asked_afterwards_what_became_of_it() {
    Page::with(async |page| {
        page.unlock();
        page.go(Place::Help);
        page.press("call-116117");
        assert!(is_today(&page.after_the_call()), "a number is looked at, and nobody is in danger");

        page.go(Place::DangerNow(None));
        page.press("call-113");
        assert!(matches!(page.after_the_call()[..], [Place::Today, Place::DangerOver(None)]));
        // Until it is told.
        assert!(matches!(page.after_the_call()[..], [Place::Today, Place::DangerOver(None)]));
        page.go(Place::DangerOver(None));
        page.press("danger-leave");
        assert!(is_today(&page.after_the_call()));

        // They stayed on the line, as they were told to, and went along.
        let two_hours_ago = now() - TimeDelta::hours(2);
        page.called.opens(None, two_hours_ago);
        assert!(matches!(page.after_the_call()[..], [Place::Today, Place::DangerOver(None)]));
        // And for a while only.
        let last_night = now() - TimeDelta::hours(8);
        page.called.opens(None, last_night);
        assert!(is_today(&page.after_the_call()));
    });
}

#[test]
fn a_worry_about_a_meeting_is_still_about_it_after_the_call() {
    Page::with(async |page| {
        page.unlock();
        let meeting = Id::random();
        let mut concern = Escalation::new(now());
        concern.meeting = Some(meeting);
        page.go(Place::ConcernGate(Box::new(Draft::new(Screen::Concern, concern.clone().into(), now()))));
        page.press("gate-yes");
        page.press("call-113");
        let way = page.after_the_call();
        let [Place::Today, Place::DangerOver(Some(draft))] = &way[..] else { panic!("it is gone") };
        let Entry::Escalation(kept) = &draft.entry else { panic!("a concern") };
        assert_eq!((kept.id, kept.meeting, known(&kept.level)), (concern.id, Some(meeting), Some(Level::Now)));
        // A concern that was saved, and is called about, is found as well.
        page.go(Place::DangerOver(Some(draft.clone())));
        page.press("someone-has-it");
        assert!(page.keeper.drafts().is_empty());
        page.go(Place::DangerNow(Some(draft.clone())));
        page.press("call-112");
        let way = page.after_the_call();
        let [Place::Today, Place::DangerOver(Some(again))] = &way[..] else { panic!("it is gone") };
        assert_eq!(again.id(), draft.id());
    });
}

#[test]
fn a_call_from_the_debrief_is_about_whom_was_met_and_the_sitting_waits() {
    Page::with(async |page| {
        page.unlock();
        let meeting = page.sits_down();
        page.press("safety-yes");
        page.press("call-113");
        let way = page.after_the_call();
        let [Place::Today, Place::Writing(sitting), Place::DangerOver(Some(draft))] = &way[..] else {
            panic!("it is gone")
        };
        assert!(matches!(sitting.entry, Entry::Debrief(_)));
        page.go(Place::DangerOver(Some(draft.clone())));
        page.press("someone-has-it");
        assert!(page.begun().is_empty());
        let saved = page.keeper.read(|journal| journal.get(draft.id()).cloned()).unwrap();
        let Some(Entry::Escalation(concern)) = saved else { panic!("it is kept") };
        assert_eq!((concern.meeting, concern.contact), (Some(meeting.id), meeting.contact));
        assert_eq!((concern.when, concern.arose_on), (meeting.when, Some(meeting.when.date())));
    });
}

#[test]
fn one_sitting_has_one_worry_and_a_yes_that_was_a_slip_is_taken_back() {
    Page::with(async |page| {
        page.unlock();
        page.sits_down();
        page.press("safety-yes");
        // Back to the question that comes next, and to the one that was answered.
        page.back();
        page.back();
        page.press("safety-not_sure");
        let begun = page.begun();
        let [concern] = &begun[..] else { panic!("one: {}", begun.len()) };
        assert_eq!(known(&concern.level), Some(Level::Now));
        page.back();
        page.back();
        page.press("safety-no");
        let begun = page.begun();
        let [slip] = &begun[..] else { panic!("one: {}", begun.len()) };
        assert_eq!((slip.id, known(&slip.level)), (concern.id, None));
    });
}

#[test]
fn a_no_in_the_sitting_takes_back_no_yes_that_was_said_elsewhere() {
    Page::with(async |page| {
        page.unlock();
        let meeting = page.sits_down();
        let sitting = Debrief::new(Phase::After, Some(meeting.id.into()), now());
        // From the meeting itself, while the sitting waits.
        let concern = Escalation::of_meeting(&meeting, now());
        page.go(Place::ConcernGate(Box::new(Draft::new(Screen::Concern, concern.into(), now()))));
        page.press("gate-yes");
        page.go(Place::Writing(Box::new(Draft::new(Screen::Debrief, sitting.into(), now()))));
        page.press("safety-no");
        assert_eq!(page.begun().iter().map(|begun| known(&begun.level)).collect::<Vec<_>>(), [Some(Level::Now)]);
    });
}

#[test]
fn no_danger_after_a_yes_by_mistake_is_not_written_down_as_danger_now() {
    Page::with(async |page| {
        page.unlock();
        let gate =
            |concern: Escalation| Place::ConcernGate(Box::new(Draft::new(Screen::Concern, concern.into(), now())));
        let concern = Escalation { meeting: Some(Id::random()), ..Escalation::new(now()) };
        page.go(gate(concern.clone()));
        page.press("gate-yes");
        page.go(gate(concern));
        page.press("gate-no");
        page.press("key-stopped_medicines");
        assert_eq!(page.begun().iter().map(|begun| known(&begun.level)).collect::<Vec<_>>(), [Some(Level::Soon)]);

        // What it is about was said, and nobody was called: as soon as that suggests.
        let mut of_a_child = Escalation::new(now());
        of_a_child.category = Some(Category::ChildAtRisk.into());
        of_a_child.level = Some(Level::Now.into());
        let level_after_no = |page: &mut Page, concern: &Escalation| {
            page.keeper.keep(Draft::new(Screen::Concern, concern.clone().into(), now()));
            page.go(gate(concern.clone()));
            page.press("gate-no");
            page.begun().into_iter().find(|begun| begun.id == concern.id).and_then(|begun| known(&begun.level))
        };
        assert_eq!(level_after_no(page, &of_a_child), Some(Level::Today));
        // That somebody was called stays as it was.
        let mut called = Escalation { id: Id::random(), ..of_a_child };
        called.done.toggle(Done::Called113);
        assert_eq!(level_after_no(page, &called), Some(Level::Now));
    });
}

#[test]
fn a_worry_about_nothing_yet_begins_nothing() {
    Page::with(async |page| {
        page.unlock();
        let draft = Draft::new(Screen::Concern, Escalation::new(now()).into(), now());
        page.go(Place::ConcernGate(Box::new(draft)));
        page.press("gate-yes");
        assert!(page.keeper.drafts().is_empty());
    });
}

#[test]
fn whoever_was_afraid_in_a_sitting_about_nobody_and_went_on_is_asked_again_on_today() {
    Page::with(async |page| {
        page.unlock();
        let issue = BoundaryIssue::new(now());
        page.keeper.save(issue.clone().into()).unwrap();
        let sitting = Debrief::new(Phase::After, Some(issue.id.into()), now());
        page.go(Place::Writing(Box::new(Draft::new(Screen::Debrief, sitting.into(), now()))));
        page.press("safety-not_sure");
        page.said.clear();
        page.go(Place::Today);
        let asked = page.shared().words().named("asked-again");
        assert!(page.has_said(&asked));
        page.press("asked-again-yes");
        page.press("call-113");
        let way = page.after_the_call();
        assert!(matches!(way[..], [Place::Today, .., Place::DangerOver(Some(_))]));
        assert_eq!(page.begun().len(), 1, "the same one, and not another");

        page.go(Place::Today);
        page.press("asked-again-no");
        assert_eq!(page.begun().iter().map(|begun| known(&begun.level)).collect::<Vec<_>>(), [None]);
        page.said.clear();
        page.go(Place::Today);
        assert!(!page.has_said(&asked), "it waits as what was begun");
        assert!(page.named.contains_key("go-on"));
    });
}

#[test]
fn a_call_button_that_opens_nothing_says_so() {
    Page::with(async |page| {
        page.unlock();
        page.go(Place::DangerNow(None));
        assert!(!page.has_said("No phone app opened"));
        page.press("call-113");
        assert!(page.has_said("No phone app opened"));
    });
}

#[test]
fn a_number_that_could_be_somebody_elses_is_shown_and_not_dialled() {
    Page::with(async |page| {
        page.unlock();
        page.knows(TrustedRole::Hp, "22 11 00 00 / 98 76 54 32");
        page.knows(TrustedRole::Close, "(+47) 22 40 00 40");
        page.go(Place::OwnCrisis(0));
        assert!(page.has_said("22 11 00 00 / 98 76 54 32") && page.has_said("The app cannot call the number"));
        assert!(page.named.contains_key("call-+4722400040"));
        let all: Vec<_> = page.named.keys().filter(|name| name.contains("2211")).collect();
        assert!(all.is_empty(), "{all:?}");
    });
}

#[test]
fn the_professional_and_the_clinic_may_have_one_number() {
    Page::with(async |page| {
        page.unlock();
        page.knows(TrustedRole::Hp, "12 34 56 78");
        page.knows(TrustedRole::Clinic, "12 34 56 78");
        page.go(Place::Help);
        assert!(page.named.contains_key("message-hp-0"));
        // A landline takes no message, and whoever wrote would wait.
        assert!(!page.named.keys().any(|name| name.starts_with("message-clinic")));
        // Drawn once more, each is still itself.
        page.knows(TrustedRole::Hp, "12 34 56 79");
        page.changed();
        page.changed();
    });
}

#[test]
fn help_that_is_read_locked_stays_when_the_screen_goes_dark_and_nothing_else_does() {
    Page::with(async |page| {
        assert!(!page.host.is_reading_help(), "the lock screen may hold half a passphrase");
        page.go(Place::Help);
        assert!(page.host.is_reading_help());
        assert!(page.has_said("Are they awake"), "what is asked on the phone is there to read beside the call");
        page.unlock();
        assert!(!page.host.is_reading_help(), "the notebook is open behind it");
    });
}

/// Violence, or a child: the call has locked the app, and what is read beside it must not speak of somebody who wants to die.
#[test]
fn what_to_say_on_the_phone_fits_whatever_it_is_about_also_when_locked() {
    Page::with(async |page| {
        page.go(Place::Help);
        let place = |text: &str| page.said.iter().position(|said| said.contains(text));
        let (anything, heading) = (place("I need help now. I am at"), place("When someone may not want to live"));
        assert!(anything.is_some() && anything < heading);
        assert!(heading < place("with someone who says they want to die"));
    });
}

#[test]
fn a_line_that_is_only_written_to_is_not_said_to_be_one_to_call() {
    Page::with(async |page| {
        page.go(Place::Countries);
        page.press("key-gb");
        page.press("call-85258");
        assert!(page.has_said("or take another number"));
        assert!(!page.has_said("or call"));
    });
}
