//! Consent over time: no sequence of what people do with it (say, say otherwise, take back, turn to something else, share,
//! bring an earlier version back, finish an old draft, merge another copy) lets anything out that the last word keeps in, or
//! that this word was not about.
//!
//! Beside the journal runs a model that knows only who said what last, and about what; it never looks at how the journal
//! keeps it.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use mellom::journal::*;
use mellom::redact::Tongue;
use mellom::review::{CouldTell, NoPassage, Passages, Press, Review, Reviewed, Reviewer};
use mellom::summary::{Choices, Page};
use mellom::words::{Language, Words};
use proptest::prelude::*;
use proptest::sample::select;

const CARRY: &str = "I carry something I was asked not to pass on.";

/// Read once: there are many pages.
static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(Language::English));

/// What has a consent of its own here: a concern, a meeting, what the person in it asked for, an issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Item {
    Concern,
    Meeting,
    Request,
    Issue,
}

const ITEMS: [Item; 4] = [Item::Concern, Item::Meeting, Item::Request, Item::Issue];

impl Item {
    /// What stands on a page of English when everything of it may, by what it is about.
    fn on_the_page(self) -> [&'static str; 2] {
        match self {
            Self::Concern => ["thoughts of suicide", "someone has stopped the medicines"],
            Self::Meeting => ["A wish to meet a peer supporter earlier."; 2],
            Self::Request => ["get in touch about side effects", "get in touch about rights"],
            // Of what it is about the page says nothing, whoever agreed.
            Self::Issue => ["(open)"; 2],
        }
    }

    /// The supporter's own note in it. What a person asked for has none of its own.
    fn note(self) -> Option<&'static str> {
        match self {
            Self::Concern => Some("jeg ble redd og gikk en lang tur"),
            Self::Meeting => Some("jeg var glad hele veien hjem"),
            Self::Issue => Some("jeg var usikker og sa det"),
            Self::Request => None,
        }
    }

    /// Which entry it is in.
    fn entry(self) -> usize {
        match self {
            Self::Concern => 0,
            Self::Meeting | Self::Request => 1,
            Self::Issue => 2,
        }
    }
}

#[derive(Clone, Debug)]
enum Action {
    /// Somebody says something, and it is saved.
    Say(Item, ConsentState),
    /// The same on the other copy of the journal, the phone that a backup was restored on.
    SayElsewhere(Item, ConsentState),
    /// It turns out to be about something else, the first or the second thing, and what they say to that may be known at
    /// once.
    Turn(Item, usize, Option<ConsentState>),
    /// The same on the other copy.
    TurnElsewhere(Item, usize, Option<ConsentState>),
    /// Something is begun and left lying.
    BeginDraft(usize),
    /// It is finished, with what it said then, or with another answer.
    FinishDraft(Option<(Item, ConsentState)>),
    /// An earlier version comes back.
    BringBack(usize, usize),
    /// The other copy is made from this one.
    BackUp,
    /// The other copy is merged into this one. Its text may be newer than this one's, whatever was said since.
    Merge { theirs_is_newer: bool },
    /// A passage is picked from the notes that may be picked now, and gone through at once.
    Pick(usize),
    /// A summary leaves.
    Share,
    /// The phones' clock goes back: winter time, a journey west, a clock that is put right.
    ClockBack(i64),
}

fn item() -> impl Strategy<Value = Item> {
    select(ITEMS.to_vec())
}

fn state() -> impl Strategy<Value = ConsentState> {
    select(ConsentState::ALL)
}

fn action() -> impl Strategy<Value = Action> {
    prop_oneof![
        4 => (item(), state()).prop_map(|(item, state)| Action::Say(item, state)),
        2 => (item(), state()).prop_map(|(item, state)| Action::SayElsewhere(item, state)),
        3 => (item(), 0_usize..2, prop::option::of(state())).prop_map(|(item, to, said)| Action::Turn(item, to, said)),
        2 => (item(), 0_usize..2, prop::option::of(state()))
            .prop_map(|(item, to, said)| Action::TurnElsewhere(item, to, said)),
        1 => (0_usize..3).prop_map(Action::BeginDraft),
        1 => prop::option::of((item(), state())).prop_map(Action::FinishDraft),
        1 => (0_usize..3, 0_usize..8).prop_map(|(entry, version)| Action::BringBack(entry, version)),
        1 => Just(Action::BackUp),
        2 => any::<bool>().prop_map(|theirs_is_newer| Action::Merge { theirs_is_newer }),
        2 => (0_usize..6).prop_map(Action::Pick),
        1 => Just(Action::Share),
        1 => (1_i64..400).prop_map(Action::ClockBack),
    ]
}

fn first() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 3, 2).unwrap().and_hms_opt(9, 0, 0).unwrap()
}

/// A concern, a meeting with a request, and an issue, each with all that could be told of it.
fn entries() -> [Entry; 3] {
    let mut concern = Escalation::new(first());
    concern.category = Some(Category::Suicide.into());
    // Nobody was told: an answer that says so releases nothing.
    concern.level = Some(Level::Today.into());
    let mut meeting = Meeting::new(first());
    meeting.for_the_clinic = [ForTheClinic::EarlierPeer].into_iter().collect();
    meeting.follow_up.toggle(FollowUp::WantsClinic);
    meeting.request = Some(Request { about: Some(Topic::SideEffects.into()), ..Request::default() });
    let mut issue = BoundaryIssue::new(first());
    let note = |item: Item| PrivateText::new(item.note().unwrap());
    (concern.note, meeting.note, issue.note) = (note(Item::Concern), note(Item::Meeting), note(Item::Issue));
    issue.code = Some(BoundaryCode::MedicationAdvice.into());
    issue.question = Some(Question::DoubtsWithoutAdvice.into());
    [concern.into(), meeting.into(), issue.into()]
}

fn consent_mut(entry: &mut Entry, item: Item) -> &mut Consent {
    match (entry, item) {
        (Entry::Escalation(concern), Item::Concern) => &mut concern.consent,
        (Entry::Meeting(meeting), Item::Meeting) => &mut meeting.consent,
        (Entry::Meeting(meeting), Item::Request) => &mut meeting.request.as_mut().unwrap().consent,
        (Entry::Boundary(issue), Item::Issue) => &mut issue.consent,
        _ => panic!("an item is in its own entry"),
    }
}

const CATEGORIES: [Category; 2] = [Category::Suicide, Category::StoppedMedicines];
const CODES: [BoundaryCode; 2] = [BoundaryCode::MedicationAdvice, BoundaryCode::HomeVisit];
const TOPICS: [Topic; 2] = [Topic::SideEffects, Topic::Rights];

/// Says what it is about, as its screen does. A meeting is about itself.
fn turn(entry: &mut Entry, item: Item, to: usize) {
    match (entry, item) {
        (Entry::Escalation(concern), Item::Concern) => concern.be_about(Some(CATEGORIES[to]), &mut None),
        (Entry::Boundary(issue), Item::Issue) => issue.be_about(Some(CODES[to]), &mut None),
        (Entry::Meeting(meeting), Item::Request) => {
            meeting.request.as_mut().unwrap().be_about(Some(TOPICS[to]), &mut None)
        }
        _ => {}
    }
}

fn about(entry: &Entry, item: Item) -> usize {
    match (entry, item) {
        (Entry::Escalation(concern), Item::Concern) => place(&CATEGORIES, &concern.category),
        (Entry::Boundary(issue), Item::Issue) => place(&CODES, &issue.code),
        (Entry::Meeting(meeting), Item::Request) => place(&TOPICS, &meeting.request.as_ref().unwrap().about),
        _ => 0,
    }
}

fn place<T: Choice>(all: &[T], one: &Option<Kept<T>>) -> usize {
    all.iter().position(|each| known(one) == Some(*each)).unwrap()
}

fn state_of(entry: &Entry, item: Item) -> ConsentState {
    consent_mut(&mut entry.clone(), item).state()
}

/// Goes through a passage that lies there as a draft, and lets everything stand.
fn gone_through(draft: &Share, reviewer: &Reviewer) -> Result<Reviewed, NoPassage> {
    let holds = reviewer.still_holds(&draft.on_consent)?;
    let mut review = reviewer.begin(draft.copy.reveal())?.taken_from(holds);
    let hidden = |review: &Review| review.stretches().find(|one| one.is_word && !one.look.leaves()).map(|one| one.at);
    while let Some(at) = hidden(&review) {
        review.show(at, Press::Held).unwrap();
    }
    review.answer(CouldTell::No);
    Ok(review.finish().unwrap())
}

/// A word, and when it was said. Nothing was said before the first one.
#[derive(Clone, Copy, PartialEq)]
struct Word {
    at: Option<NaiveDateTime>,
    state: ConsentState,
}

/// What was said of one item, as one copy of the journal has heard it.
#[derive(Clone)]
struct Said {
    /// What it is about.
    about: usize,
    /// The word that stands for that.
    last: Word,
    /// The no that holds for whatever else it may turn out to be about: it stood when that was something else.
    waits: Option<Word>,
    /// Every no that stood here at some time.
    heard: Vec<Word>,
    /// Whether the last word that was said of each thing was a no; nothing where none was said of it.
    no_to: [Option<bool>; 2],
}

type Model = BTreeMap<Item, Said>;

fn allows(state: ConsentState) -> bool {
    matches!(state, ConsentState::AgreedAll | ConsentState::AgreedPart | ConsentState::OverrideSafety)
}

fn is_no(state: ConsentState) -> bool {
    !allows(state) && state != ConsentState::NotAsked
}

impl Said {
    fn nothing() -> Self {
        let last = Word { at: None, state: ConsentState::NotAsked };
        Self { about: 0, last, waits: None, heard: Vec::new(), no_to: [None; 2] }
    }

    /// Whatever the clock says, what stands from now on is later than what stood before it.
    fn stands(&mut self, state: ConsentState, now: NaiveDateTime) {
        let at = self.last.at.filter(|last| *last > now).map_or(now, |last| last + TimeDelta::minutes(1));
        self.last = Word { at: Some(at), state };
        self.heard.extend(is_no(state).then_some(self.last));
    }

    /// Saying the same again is no new word.
    fn say(&mut self, state: ConsentState, now: NaiveDateTime) {
        if self.last.state != state {
            self.no_to[self.about] = Some(is_no(state));
            self.stands(state, now);
        }
    }

    /// It is about this now. A no goes on standing, and holds for what it was about as well. Anything else was said of that
    /// alone: a no that waits holds for this, and a yes is none to it.
    fn turn(&mut self, to: usize, now: NaiveDateTime) {
        if self.about == to {
            return;
        }
        self.about = to;
        match self.waits {
            _ if is_no(self.last.state) => self.waits = Some(self.last),
            Some(no) => self.stands(no.state, now),
            None if allows(self.last.state) => self.stands(ConsentState::NotAsked, now),
            None => {}
        }
    }

    /// Whether a no stands where it is about this and nothing is said.
    fn no_to_inherit(&self, to: usize) -> bool {
        is_no(self.last.state) || (self.about != to && self.waits.is_some())
    }

    /// Both in one sitting: where something is said, nothing else stood in between.
    fn turn_and_say(&mut self, to: usize, said: Option<ConsentState>, now: NaiveDateTime) {
        let (stood, heard) = (self.last, self.heard.len());
        self.turn(to, now);
        if let Some(state) = said.filter(|state| *state != self.last.state) {
            self.heard.truncate(heard);
            self.last.at = stood.at;
            self.say(state, now);
        }
    }

    /// Whether this no was heard here, and something else was said of what it was said of.
    fn took_back(&self, no: Word) -> bool {
        self.heard.contains(&no) && !is_no(self.last.state) && self.waits.is_none_or(|waits| waits.at < no.at)
    }

    /// Every no of this one's that holds beyond what this one is about, and that the other did not take back; behind one
    /// that it did, the last that it never heard.
    fn noes(&self, other: &Said) -> impl Iterator<Item = Word> {
        let stands = (self.about != other.about && is_no(self.last.state)).then_some(self.last);
        let unheard =
            self.heard.iter().filter(|no| !other.heard.contains(no)).max_by_key(|no| (no.at, no.state)).copied();
        self.waits.into_iter().chain(stands).filter_map(move |no| if other.took_back(no) { unheard } else { Some(no) })
    }

    /// Of two copies the later word stands. By a clock that went back two may have been said in the same minute: then the one
    /// that allows nothing. That nobody was asked takes no no back that was not heard there; nor does what was said of
    /// something else.
    fn meet(&mut self, other: &Said) {
        let unheard = |no: Word, by: &Said| is_no(no.state) && !by.heard.contains(&no);
        let (mine, theirs) = (self.last, other.last);
        let nobody_asked = |word: Word| word.state == ConsentState::NotAsked;
        let theirs_stand = match mine.at.cmp(&theirs.at) {
            _ if nobody_asked(theirs) && unheard(mine, other) => false,
            _ if nobody_asked(mine) && unheard(theirs, self) => true,
            Ordering::Less => true,
            Ordering::Greater => false,
            Ordering::Equal => allows(mine.state) && !allows(theirs.state),
        };
        let of_another = self.about != other.about;
        let theirs_wait = other.noes(self).filter(|no| unheard(*no, self)).max_by_key(|no| no.at);
        let waits = self.noes(other).chain(other.noes(self)).max_by_key(|no| no.at);
        let state = match (theirs_stand, of_another) {
            (false, true) if nobody_asked(mine) => theirs_wait.map_or(mine.state, |no| no.state),
            (false, _) => mine.state,
            (true, true) if !is_no(theirs.state) => waits.map_or(ConsentState::NotAsked, |no| no.state),
            (true, _) => theirs.state,
        };
        self.waits = waits;
        self.last = Word { at: mine.at.max(theirs.at), state };
        if of_another && is_no(state) {
            self.waits = Some(self.last);
        }
        self.heard.extend(&other.heard);
        self.heard.extend(is_no(state).then_some(self.last));
        for (mine, theirs) in self.no_to.iter_mut().zip(other.no_to) {
            *mine = match (*mine, theirs) {
                (None, one) | (one, None) => one,
                // Where they heard different things of it, the rest of the model says which stands.
                (Some(one), Some(other)) => Some(one && other),
            };
        }
    }
}

fn heard(model: &Model) -> BTreeMap<Item, Vec<Word>> {
    model.iter().map(|(item, said)| (*item, said.heard.clone())).collect()
}

/// Turns it to what it is about, and says what they say to that, if they said anything.
fn turn_and_say(
    model: &mut Model,
    entry: &mut Entry,
    (item, to, said): (Item, usize, Option<ConsentState>),
    now: NaiveDateTime,
) {
    turn(entry, item, to);
    if let Some(state) = said {
        consent_mut(entry, item).set(state);
    }
    model.get_mut(&item).unwrap().turn_and_say(about(entry, item), said, now);
}

struct World {
    now: NaiveDateTime,
    here: [Entry; 3],
    elsewhere: [Entry; 3],
    versions: [Vec<Entry>; 3],
    draft: Option<Entry>,
    /// Every no it knows of.
    draft_heard: BTreeMap<Item, Vec<Word>>,
    shares: Vec<Share>,
    /// As the draft of a passage lies there, and as it was gone through when it was picked.
    passages: Vec<(Share, Reviewed)>,
    model: Model,
    model_elsewhere: Model,
}

impl World {
    fn new() -> Self {
        let here = entries();
        let model: Model = ITEMS.into_iter().map(|item| (item, Said::nothing())).collect();
        Self {
            now: first(),
            elsewhere: here.clone(),
            here,
            versions: Default::default(),
            draft: None,
            draft_heard: BTreeMap::new(),
            shares: Vec::new(),
            passages: Vec::new(),
            model_elsewhere: model.clone(),
            model,
        }
    }

    /// What saving does, as the session does it.
    fn save(&mut self, place: usize, mut entry: Entry) {
        entry.follow_consent(Some(&self.here[place]), self.now);
        self.versions[place].push(std::mem::replace(&mut self.here[place], entry));
    }

    /// What is at `place` stands there by now, whatever it is about.
    fn settle(&mut self, place: usize) {
        for item in ITEMS.into_iter().filter(|item| item.entry() == place) {
            self.model.get_mut(&item).unwrap().turn(about(&self.here[place], item), self.now);
        }
    }

    fn act(&mut self, action: &Action) {
        self.now += TimeDelta::hours(1);
        let now = self.now;
        match action {
            Action::Say(item, state) => {
                let mut entry = self.here[item.entry()].clone();
                consent_mut(&mut entry, *item).set(*state);
                self.model.get_mut(item).unwrap().say(*state, now);
                self.save(item.entry(), entry);
            }
            Action::Turn(item, to, said) => {
                let mut entry = self.here[item.entry()].clone();
                turn_and_say(&mut self.model, &mut entry, (*item, *to, *said), now);
                self.save(item.entry(), entry);
            }
            Action::TurnElsewhere(item, to, said) => {
                let stood = self.elsewhere[item.entry()].clone();
                let entry = &mut self.elsewhere[item.entry()];
                turn_and_say(&mut self.model_elsewhere, entry, (*item, *to, *said), now);
                entry.follow_consent(Some(&stood), now);
            }
            Action::SayElsewhere(item, state) => {
                let stood = self.elsewhere[item.entry()].clone();
                let entry = &mut self.elsewhere[item.entry()];
                consent_mut(entry, *item).set(*state);
                entry.follow_consent(Some(&stood), now);
                self.model_elsewhere.get_mut(item).unwrap().say(*state, now);
            }
            Action::BeginDraft(place) => {
                self.draft = Some(self.here[*place].clone());
                self.draft_heard = heard(&self.model);
            }
            Action::FinishDraft(said) => {
                let Some(mut draft) = self.draft.take() else { return };
                let place = self.here.iter().position(|entry| entry.id() == draft.id()).unwrap();
                for item in ITEMS.into_iter().filter(|item| item.entry() == place) {
                    let model = self.model.get_mut(&item).unwrap();
                    let no = if is_no(model.last.state) { Some(model.last) } else { model.waits };
                    let knew = no.is_some_and(|no| self.draft_heard[&item].contains(&no));
                    let to = about(&draft, item);
                    let Some((_, state)) = said.filter(|(of, _)| *of == item) else {
                        model.turn(to, now);
                        continue;
                    };
                    // What the draft said when it was begun is no word of today's; nor is that nobody was asked, where somebody
                    // said no meanwhile.
                    let knows = state != ConsentState::NotAsked || !model.no_to_inherit(to) || knew;
                    let is_new = state_of(&draft, item) != state && knows;
                    model.turn_and_say(to, is_new.then_some(state), now);
                    consent_mut(&mut draft, item).set(state);
                }
                self.save(place, draft);
            }
            Action::BringBack(place, version) => {
                if let Some(mut earlier) = self.versions[*place].get(*version).cloned() {
                    earlier.keep_consent_of(&self.here[*place]);
                    self.save(*place, earlier);
                    self.settle(*place);
                }
            }
            Action::BackUp => {
                self.elsewhere = self.here.clone();
                self.model_elsewhere = self.model.clone();
            }
            Action::Merge { theirs_is_newer } => {
                for (ours, theirs) in self.here.iter_mut().zip(&self.elsewhere) {
                    if *theirs_is_newer {
                        let mut theirs = theirs.clone();
                        theirs.meet_consent(ours);
                        *ours = theirs;
                    } else {
                        ours.meet_consent(theirs);
                    }
                }
                for item in ITEMS {
                    let (ours, theirs) = (&self.model[&item], &self.model_elsewhere[&item]);
                    let (mut base, other) =
                        if *theirs_is_newer { (theirs.clone(), ours) } else { (ours.clone(), theirs) };
                    base.meet(other);
                    self.model.insert(item, base);
                }
                if let Some(draft) = &mut self.draft {
                    let stands = self.here.iter().find(|entry| entry.id() == draft.id()).unwrap();
                    draft.learn_consent(stands);
                    self.draft_heard = heard(&self.model);
                }
            }
            Action::Pick(place) => {
                let journal = self.journal();
                let notes = journal.pickable_notes(Period::month_of(first().date()));
                let Some(note) = notes.into_iter().nth(*place) else { return };
                let on_consent = note.holds.on().to_vec();
                let draft = Share { id: Id::random(), copy: note.text, on_consent, ..Share::default() };
                let reviewed = gone_through(&draft, &Reviewer::of(&journal)).unwrap();
                self.passages.push((draft, reviewed));
            }
            Action::Share => {
                let page = self.page_with_passages().last().cloned().unwrap_or_else(|| self.page().0);
                self.shares.push(Share {
                    id: Id::random(),
                    written: now,
                    on_consent: page.drawn_on(),
                    ..Share::default()
                });
            }
            Action::ClockBack(minutes) => self.now -= TimeDelta::minutes(*minutes),
        }
    }

    fn journal(&self) -> Journal {
        let mut plan = SupervisionSession::new(first());
        plan.agenda.push(AgendaItem {
            about: Some(self.here[2].reference()),
            question: Some(Question::DoubtsWithoutAdvice.into()),
            ..AgendaItem::default()
        });
        let shares = self.shares.iter().cloned().map(Entry::from);
        Journal::of(self.here.iter().cloned().chain([plan.into()]).chain(shares))
    }

    fn page(&self) -> (Page, String) {
        let told = self.journal().disclose(Period::month_of(first().date()), PeopleMet::ThreeOrMore);
        let choices = Choices { how_i_am: true, carry: true, ..Choices::default() };
        let page = Page::of(&told, &choices, &WORDS);
        let text = page.text();
        (page, text)
    }

    /// The page with each of the passages, as it is drawn now.
    fn page_with_passages(&self) -> Vec<Page> {
        let reviewer = Reviewer::of(&self.journal());
        let drawn =
            self.passages.iter().map(|(_, reviewed)| Passages::draw(reviewed, None, &reviewer, Tongue::Bokmaal));
        drawn.map(|passages| self.page().0.with(Some(passages), &WORDS)).collect()
    }

    /// A passage that was picked may be begun, and stands on the page, while the yes it was picked on is the last word.
    fn check_passages(&self) -> Result<(), TestCaseError> {
        let reviewer = Reviewer::of(&self.journal());
        for ((draft, _), page) in self.passages.iter().zip(self.page_with_passages()) {
            let of = |item: &Item| item.note() == Some(draft.copy.reveal());
            let item = ITEMS.into_iter().find(of).unwrap();
            let last = self.model[&item].last.state;
            let agreed = last == ConsentState::AgreedAll;
            let text = page.text();
            prop_assert_eq!(text.contains(draft.copy.reveal()), agreed, "{:?} under {:?}\n{}", item, last, text);
            prop_assert_eq!(page.own_words().is_some(), agreed, "no heading over nothing");
            let begun = gone_through(draft, &reviewer).map(drop);
            prop_assert_eq!(begun, if agreed { Ok(()) } else { Err(NoPassage::NoLonger(NoLongerHolds)) });
        }
        Ok(())
    }

    /// What must hold, whatever was done.
    fn check(&self) -> Result<(), TestCaseError> {
        let (_, text) = self.page();
        for item in ITEMS {
            let last = self.model[&item].last.state;
            let entry = &self.here[item.entry()];
            prop_assert_eq!(state_of(entry, item), last, "the last word stands: {:?}", item);
            let about = about(entry, item);
            if self.model[&item].no_to[about] == Some(true) {
                prop_assert!(is_no(state_of(entry, item)), "they said no to this, and nothing else since: {:?}", item);
            }
            for (one, line) in item.on_the_page().into_iter().enumerate() {
                let may = last == ConsentState::AgreedAll && line == item.on_the_page()[about];
                prop_assert_eq!(text.contains(line), may, "{:?}, {}, under {:?}\n{}", item, one, last, text);
            }
        }
        let asked_not_to = self.model.values().any(|said| said.last.state == ConsentState::AskedNotToShare);
        prop_assert_eq!(text.contains(CARRY), asked_not_to, "the one allowed sentence, and only then\n{}", text);

        // What left on a yes that is a no now is said to have, in the ledger.
        let journal = self.journal();
        for share in &self.shares {
            for (place, under) in share.on_consent.iter().enumerate() {
                let item = ITEMS.into_iter().find(|item| {
                    let request = under.part.as_ref().is_some_and(|part| part.is(SharedPart::Request));
                    self.here[item.entry()].id() == under.entry.id && (*item == Item::Request) == request
                });
                let last = self.model[&item.unwrap()].last.state;
                let no = matches!(last, ConsentState::Withdrawn | ConsentState::AskedNotToShare);
                let said = journal.changed_minds(share).iter().any(|mind| mind.place == place && mind.at.is_some());
                prop_assert_eq!(said, no, "{:?} under {:?}", item, last);
            }
        }
        Ok(())
    }
}

/// Does them one after the other, and looks after each.
fn each_holds(
    world: &mut World,
    actions: &[Action],
    check: fn(&World) -> Result<(), TestCaseError>,
) -> Result<(), TestCaseError> {
    actions.iter().try_for_each(|action| {
        world.act(action);
        check(world)
    })
}

/// One item, yes and no in turn, and a clock that goes back: few enough that every order of them comes up.
fn back_and_forth() -> impl Strategy<Value = Action> {
    let says = || select(vec![ConsentState::AgreedAll, ConsentState::AskedNotToShare, ConsentState::Withdrawn]);
    prop_oneof![
        6 => says().prop_map(|state| Action::Say(Item::Concern, state)),
        1 => says().prop_map(|state| Action::SayElsewhere(Item::Concern, state)),
        3 => (1_i64..400).prop_map(Action::ClockBack),
        1 => Just(Action::BeginDraft(Item::Concern.entry())),
        1 => Just(Action::FinishDraft(None)),
        1 => Just(Action::BackUp),
        1 => any::<bool>().prop_map(|theirs_is_newer| Action::Merge { theirs_is_newer }),
    ]
}

/// One item that is about this and about that, yes and no: few enough that every order of them comes up.
fn this_and_that() -> impl Strategy<Value = Action> {
    let says = || {
        select(vec![
            ConsentState::AgreedAll,
            ConsentState::AgreedAll,
            ConsentState::Withdrawn,
            ConsentState::AskedNotToShare,
            ConsentState::NotAsked,
        ])
    };
    let turn = || (0_usize..2, prop::option::of(says()));
    let concern = Item::Concern;
    prop_oneof![
        2 => says().prop_map(move |state| Action::Say(concern, state)),
        1 => says().prop_map(move |state| Action::SayElsewhere(concern, state)),
        4 => turn().prop_map(move |(to, said)| Action::Turn(concern, to, said)),
        3 => turn().prop_map(move |(to, said)| Action::TurnElsewhere(concern, to, said)),
        2 => Just(Action::BeginDraft(concern.entry())),
        3 => prop::option::of(says())
            .prop_map(move |said| Action::FinishDraft(said.map(|state| (concern, state)))),
        3 => (0_usize..5).prop_map(move |version| Action::BringBack(concern.entry(), version)),
        1 => Just(Action::BackUp),
        3 => any::<bool>().prop_map(|theirs_is_newer| Action::Merge { theirs_is_newer }),
        1 => (1_i64..400).prop_map(Action::ClockBack),
    ]
}

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn nothing_that_is_done_lets_out_what_the_last_word_keeps_in(actions in prop::collection::vec(action(), 1..14)) {
        each_holds(&mut World::new(), &actions, World::check)?;
    }

    #[test]
    fn a_clock_that_goes_back_takes_no_word_back(actions in prop::collection::vec(back_and_forth(), 4..16)) {
        each_holds(&mut World::new(), &actions, World::check)?;
    }

    #[test]
    fn a_yes_moves_to_nothing_else_and_a_no_waits_for_what_it_was_said_of(
        actions in prop::collection::vec(this_and_that(), 3..16)
    ) {
        each_holds(&mut World::new(), &actions, World::check)?;
    }
}

proptest! {
    // Fewer: each goes through a passage after every step.
    #![proptest_config(cases(150))]

    #[test]
    fn a_passage_leaves_only_while_the_yes_it_was_picked_on_is_the_last_word(
        (item, rest) in (item(), prop::collection::vec(action(), 1..12))
    ) {
        let mut world = World::new();
        world.act(&Action::Say(item, ConsentState::AgreedAll));
        let actions = [vec![Action::Pick(0)], rest].concat();
        each_holds(&mut world, &actions, World::check_passages)?;
    }
}

/// The notes of one's own are one's own, and are copied all the same: where they came from is known, and gone with them.
#[test]
fn a_passage_says_what_it_was_picked_from_and_what_it_stands_on() {
    let mut meeting = Meeting::new(first());
    meeting.consent.set(ConsentState::AgreedAll);
    let with_answer = |about: Option<EntryRef>| {
        let mut debrief = Debrief::new(Phase::After, about, first());
        debrief.set_answer("a1", PrivateText::new("jeg var glad"), false);
        debrief
    };
    let (alone, after) = (with_answer(None), with_answer(Some(meeting.id.into())));
    let mut session = SupervisionSession::new(first());
    (session.note, session.status) = (PrivateText::new("vi snakket"), Some(SupervisionStatus::Held.into()));
    let mut mine = BoundaryIssue::new(first());
    (mine.note, mine.code) = (PrivateText::new("for sent"), Some(BoundaryCode::Time.into()));
    let entries: [Entry; 5] = [
        meeting.clone().into(),
        alone.clone().into(),
        after.clone().into(),
        session.clone().into(),
        mine.clone().into(),
    ];
    let mut journal = Journal::of(entries);
    let march = Period::month_of(first().date());
    let sources = |journal: &Journal| -> BTreeMap<EntryId, Vec<(EntryId, Option<ConsentState>)>> {
        let notes = journal.pickable_notes(march);
        let state = |under: &SharedUnder| under.state.as_ref().and_then(Kept::known);
        let on = |note: &PickableNote| note.holds.on().iter().map(|under| (under.entry.id, state(under))).collect();
        notes.iter().map(|note| (note.entry.id, on(note))).collect()
    };
    let id = |entry: EntryRef| entry.id;
    let [alone, after, session, mine] = [alone.id.into(), after.id.into(), session.id.into(), mine.id.into()].map(id);
    let met = EntryRef::from(meeting.id).id;
    let agreed = Some(ConsentState::AgreedAll);
    let own = [alone, session, mine].map(|id| (id, vec![(id, None)]));
    let all: BTreeMap<_, _> = own.clone().into_iter().chain([(after, vec![(after, None), (met, agreed)])]).collect();
    assert_eq!(sources(&journal), all);

    // A no to the meeting is one to what was thought about it afterwards, and to nothing else.
    let picked = journal.pickable_notes(march);
    let holding = |journal: &Journal| {
        let reviewer = Reviewer::of(journal);
        let holds = |note: &&PickableNote| reviewer.still_holds(note.holds.on()).is_ok();
        picked.iter().filter(holds).map(|note| note.entry.id).collect::<BTreeSet<_>>()
    };
    assert_eq!(holding(&journal), BTreeSet::from([alone, after, session, mine]));
    meeting.consent.set(ConsentState::Withdrawn);
    journal.put(meeting.into());
    assert_eq!(holding(&journal), BTreeSet::from([alone, session, mine]));
    assert_eq!(sources(&journal), own.into_iter().collect());

    // What is not there any more is nothing to share.
    journal.remove(session);
    assert_eq!(holding(&journal), BTreeSet::from([alone, mine]));
}
