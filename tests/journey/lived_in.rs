//! A notebook that somebody has lived in: one entry of every kind, with words in every field that takes them.

use std::fs::File;
use std::path::Path;
use std::time::{Duration, Instant};

use chrono::{Local, NaiveDateTime};
use mellom::journal::{
    AgendaItem, BoundaryCode, BoundaryIssue, Category, Contact, Debrief, Direction, EntryRef, Escalation, FollowUp,
    GaveMe, Handling, Id, Level, Load, Meeting, MeetingStatus, Phase, Place, PrivateText, Question, Sequence, Share,
    ShareWay, SupervisionSession, SupervisionStatus, Topic, TrustedContact, TrustedRole,
};
use mellom::session::{Keeper, Passphrase, Standing};

use crate::person::PASSPHRASE;
use crate::stage::Home;

/// Lives in `home` before the app is opened there: makes the notebook if there is none, and does what `live` does.
pub fn live_in(home: &Home, live: impl FnOnce(&Keeper)) {
    // An app that was here a moment ago may take its time to let go of the folder.
    let keeper = (0..30)
        .map(|_| Keeper::at(home.data()))
        .find(|keeper| !matches!(keeper.standing(), Standing::Trouble(_)))
        .expect("the folder is free");
    let passphrase = Passphrase::new(PASSPHRASE.to_owned());
    if keeper.unlock(&passphrase).is_err() {
        drop(keeper.create(&passphrase).unwrap());
    }
    live(&keeper);
    keeper.lock();
    drop(keeper);
    until_free(&home.data());
}

/// Waits until nobody holds the folder: a keeper's scribe lets go at its next round, which takes its time on a busy machine.
fn until_free(data: &Path) {
    let lock = File::open(data.join("vault/lock")).unwrap();
    let give_up = Instant::now() + Duration::from_secs(30);
    while lock.try_lock().is_err() {
        assert!(Instant::now() < give_up, "the folder is free");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// The hour, so many days from now; before now where `days` is negative.
pub fn days_from_now(days: i64) -> NaiveDateTime {
    Local::now().naive_local() + chrono::Duration::days(days)
}

fn words(text: &str) -> PrivateText {
    PrivateText::new(text)
}

/// One entry of every kind, as of the last weeks, and an entry that was changed, and one that was deleted.
pub fn write_everything(keeper: &Keeper) {
    let mut runner = Contact::new(words("løperen"), days_from_now(-60));
    runner.words_to_hide = vec![words("Kari")];
    keeper.save(runner.clone().into()).unwrap();

    let mut held = Vec::new();
    for (week, load) in [(1, 7), (3, 4), (5, 2), (9, 6)] {
        let mut meeting = Meeting::new(days_from_now(-7 * week));
        meeting.contact = Some(runner.id);
        meeting.sequence = Some(if week == 9 { Sequence::First } else { Sequence::FollowUp }.into());
        meeting.place = Some(Place::Cafe.into());
        meeting.load_before = Some(Load::new(3));
        meeting.load_after = Some(Load::new(load));
        meeting.topics.toggle(Topic::Loneliness);
        meeting.topics.toggle(Topic::Hope);
        meeting.gave_me.toggle(GaveMe::Belonging);
        meeting.follow_up.toggle(FollowUp::Promised);
        meeting.promised = words("Å spørre om når neste kurs er");
        meeting.note = words("Vi gikk langs elva. Det ble mye om hvem som vet, og hvem som ikke skal få vite.");
        keeper.save(meeting.clone().into()).unwrap();
        held.push(meeting);
    }
    let latest = held[0].clone();
    let mut changed = latest.clone();
    changed.note = words("Vi gikk langs elva, og satte oss på benken ved broen.");
    keeper.save(changed.into()).unwrap();

    let mut planned = Meeting::new(days_from_now(3));
    planned.status = Some(MeetingStatus::Planned.into());
    planned.contact = Some(runner.id);
    planned.place = Some(Place::Clinic.into());
    keeper.save(planned.into()).unwrap();

    let mut issue = BoundaryIssue::new(days_from_now(-7));
    issue.meeting = Some(latest.id);
    issue.contact = Some(runner.id);
    issue.code = Some(BoundaryCode::Time.into());
    issue.direction = Some(Direction::FromThem.into());
    issue.handling = Some(Handling::NamedIt.into());
    issue.question = Some(Question::EndOnTime.into());
    issue.feeling = Some(Load::new(4));
    issue.note = words("Det ble sent igjen, og jeg sa det ikke før på trappa.");
    keeper.save(issue.clone().into()).unwrap();

    let mut concern = Escalation::new(days_from_now(-5));
    concern.category = Some(Category::Violence.into());
    concern.level = Some(Level::Today.into());
    concern.note = words("Det er ikke trygt hjemme.");
    keeper.save(concern.into()).unwrap();

    let mut landing = Debrief::new(Phase::After, Some(latest.id.into()), days_from_now(-7));
    landing.load_after = Some(Load::new(7));
    landing.set_answer("a1", words("Skuldrene er helt oppe ved ørene."), false);
    landing.set_answer("a8", words("En tur alene før bussen."), false);
    landing.finished = true;
    keeper.save(landing.into()).unwrap();

    let mut earlier = SupervisionSession::new(days_from_now(-30));
    earlier.when = Some(days_from_now(-28));
    earlier.status = Some(SupervisionStatus::Held.into());
    earlier.note = words("Vi ble enige om å slutte til avtalt tid.");
    keeper.save(earlier.into()).unwrap();
    let mut coming = SupervisionSession::new(days_from_now(-2));
    coming.agenda = vec![
        AgendaItem { about: Some(issue.id.into()), question: issue.question.clone(), ..AgendaItem::default() },
        AgendaItem {
            question: Some(Question::DoubtsWithoutAdvice.into()),
            note: words("Hun sa at hun hopper over noen dager. Hva svarer jeg neste gang?"),
            ..AgendaItem::default()
        },
    ];
    keeper.save(coming.into()).unwrap();

    let share = Share {
        id: Id::random(),
        written: days_from_now(-28),
        way: Some(ShareWay::TextFile.into()),
        copy: words("Oppsummering\n\nMøtene i tall\nHoldt: 3"),
        ..Share::default()
    };
    keeper.save(share.into()).unwrap();

    let mut hp = TrustedContact::new(TrustedRole::Hp, days_from_now(-60));
    hp.number = words("12 34 56 78");
    keeper.save(hp.into()).unwrap();

    let mut gone = Meeting::new(days_from_now(-40));
    gone.note = words("Dette ble slettet.");
    keeper.save(gone.clone().into()).unwrap();
    keeper.remove(EntryRef::from(gone.id).id).unwrap();
}

/// Bends bytes of the store until something is missed that does not stop the vault from opening.
pub fn bend(data: &Path) {
    let vault = std::fs::read_dir(data.join("vault")).unwrap().map(|entry| entry.unwrap().path());
    let store = vault.map(|path| path.join("db")).find(|path| path.exists()).expect("the store is there");
    let bytes = std::fs::read(&store).unwrap();
    for place in (bytes.len() / 8..bytes.len()).step_by(bytes.len() / 16) {
        let mut bent = bytes.clone();
        for byte in &mut bent[place..(place + 64).min(bytes.len())] {
            *byte ^= 0x55;
        }
        std::fs::write(&store, &bent).unwrap();
        let keeper = Keeper::at(data.to_owned());
        let passphrase = Passphrase::new(PASSPHRASE.to_owned());
        let damage = keeper.unlock(&passphrase).ok().and_then(|()| keeper.damage());
        keeper.lock();
        drop(keeper);
        until_free(data);
        if damage.is_some_and(|damage| !damage.readable.is_empty()) {
            return;
        }
    }
    panic!("none of the places held anything");
}
