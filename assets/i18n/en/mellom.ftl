# English. Thought in English, not translated. Short, warm, adult. Never "patient", never an exclamation mark.

## Days and months

day-today = today
day-yesterday = yesterday
day-tomorrow = tomorrow
day-weekday-date = { $weekday } { $date }
day-weekday-date-year = { $weekday } { $date } { $year }
day-at = { $day }, { $time }
day-date = { $day } { $month }
month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

### Labels of closed choices

## Kind

kind-contact = Someone you meet
kind-meeting = Meeting
kind-boundary = Boundary
kind-escalation = Concern
kind-debrief = Debrief
kind-supervision = Supervision
kind-share = Shared summary
kind-trusted = Number to call

## MeetingKind

meeting-kind-one-to-one = With one person
meeting-kind-network = Network meeting
meeting-kind-training = Training

## MeetingStatus

meeting-status-planned = Planned
meeting-status-held = It took place
meeting-status-cancelled = Cancelled
meeting-status-no-show = Did not come

## Sequence

sequence-first = First meeting
sequence-follow-up = Follow-up
sequence-closing = Closing

## Mode

mode-in-person = In person
mode-video = Video
mode-phone = Phone
mode-text-chat = Messages

## Place

place-clinic = The clinic
place-cafe = Café, indoors
place-outdoors = Outdoors, a walk
place-online = Online
place-community-venue = Library, community venue
place-ngo = Voluntary organisation
place-other-hospital = Another hospital
place-my-home = My home
place-their-home = Their home
place-car = In a car
place-other = Somewhere else

## PlaceWish

place-wish-theirs = The other person
place-wish-mine = I did
place-wish-clinic = The clinic
place-wish-joint = We agreed

## Seen

seen-nobody = No one could see us
seen-might-wonder = Someone might wonder
seen-seen = We were seen
seen-seen-and-fine = We were seen, and it was fine

## HpPresent

hp-present-no = No
hp-present-start-only = At the start
hp-present-whole = The whole time
hp-present-on-call = On call afterwards

## Other

other-nobody = No one
other-interpreter = Interpreter
other-family = Partner or family
other-friend = A friend
other-child = A child

## Duration

duration-under-30 = Under 30 min
duration-min-30-to-60 = 30–60 min
duration-min-60-to-90 = 60–90 min
duration-over-90 = Over 90 min
duration-much-of-a-day = Much of a day

## InitiatedBy

initiated-by-clinic = The clinic
initiated-by-person = The person I met
initiated-by-me = I did

## Topic

topic-loneliness = Loneliness and belonging
topic-new-diagnosis = New diagnosis, fear
topic-telling-others = Telling others
topic-stigma = Stigma and shame
topic-knowledge = Knowledge about HIV, U=U
topic-medicines = Medicines
topic-love = Love, sex, relationships
topic-hope = Everyday life and hope
topic-side-effects = Side effects, health worries
topic-family = Family, children, pregnancy
topic-faith = Faith and culture
topic-migration = Migration, a minority in a minority
topic-sexuality = Gender and sexuality
topic-work = Work, money, practical things
topic-rights = Rights, the health system
topic-substances = Substance use
topic-mental-health = Mental health
topic-grief = Grief
topic-ageing = Growing older, other illness
topic-old-fear = An old fear came back
topic-outside-crisis = A crisis outside us
topic-other = Something else

## SharedSelf

shared-self-diagnosis-story = When I found out
shared-self-hard-times = Hard times
shared-self-how-i-coped = How I got through it
shared-self-medicines-routine = Medicines day to day
shared-self-love = Love and sex
shared-self-telling-others = Telling others
shared-self-family = Family
shared-self-faith = Faith
shared-self-contact-details = Number or profile
shared-self-nothing = Nothing of mine

## StoryBalance

story-balance-mostly-hope = Mostly hope
story-balance-both = Both hope and what was hard
story-balance-mostly-hard = Mostly what was hard

## Mutual

mutual-gave-me = It gave me something
mutual-neutral = In between
mutual-drained = It drained me

## GaveMe

gave-me-belonging = Belonging
gave-me-hope = Hope
gave-me-meaning = Meaning
gave-me-learning = Something new to think about
gave-me-courage = Courage
gave-me-laughter = A laugh

## FollowUp

follow-up-nothing = Nothing for now
follow-up-new-meeting = A new meeting
follow-up-wants-clinic = Wants to hear from the clinic
follow-up-promised = I promised something
follow-up-hand-over = Another peer takes over
follow-up-close = We end here

## MedicinesSaid

medicines-said-stopped = Has stopped
medicines-said-doubting = Has doubts
medicines-said-forgets = Forgets
medicines-said-side-effects = Side effects
medicines-said-faith = Faith
medicines-said-afraid-seen = Afraid someone sees them

## NotSureOf

not-sure-of-transmission = Transmission
not-sure-of-medicines = Medicines
not-sure-of-pregnancy = Pregnancy
not-sure-of-travel = Travel
not-sure-of-rights = Rights
not-sure-of-other = Something else

## ForTheClinic

for-the-clinic-earlier-peer = Meet a peer supporter earlier
for-the-clinic-meeting-place = More places to meet
for-the-clinic-waiting = Less waiting
for-the-clinic-information = Better information
for-the-clinic-interpreter = An interpreter
for-the-clinic-other-services = Help from other services

## BoundaryCode

boundary-time = Time and availability
boundary-meeting-place = Where we meet
boundary-attraction-from-them = They are attracted to me
boundary-attraction-from-me = I am attracted to them
boundary-social-media = Contact on social media
boundary-medication-advice = Advice about medicines
boundary-confidentiality-dilemma = What I may pass on
boundary-outside-hours = Contact outside agreed hours
boundary-phone-number = I gave my number
boundary-friendship = Friend or peer supporter
boundary-sexual-contact = Sexual contact
boundary-seen-together = Being seen together
boundary-home-visit = At home with one of us
boundary-lone-meeting = Alone with someone, safety
boundary-money-gifts = Money and gifts
boundary-practical-help = Practical help beyond the role
boundary-faith-vs-treatment = Faith against treatment
boundary-confidentiality-slip = I said more than I wanted
boundary-dual-relationship = Same circle, same workplace
boundary-role-clarity = What my role is
boundary-hp-expectation = What my supervisor expects
boundary-self-disclosure-regret = I told too much about myself
boundary-own-story = My own story was stirred
boundary-mismatch = We are not a good match
boundary-dependency = They lean heavily on me
boundary-discrimination = I was treated badly
boundary-other = Something else

## Direction

direction-from-them = From them
direction-from-me = From me
direction-from-clinic = From the clinic

## Handling

handling-named-it = I named it
handling-paused = I paused
handling-let-it-pass = I let it pass
handling-ended = I ended it

## BoundaryStatus

boundary-status-open = Open
boundary-status-brought = Brought to supervision
boundary-status-settled = Settled

## Category

category-suicide = Thoughts of suicide
category-self-harm = Self-harm, deep despair
category-violence = Violence, threats, control
category-child-at-risk = A child may not be safe
category-stopped-medicines = Has stopped the medicines
category-acute-illness = Suddenly ill
category-psychosis = Psychosis, heavy intoxication
category-outing = Being outed, blackmail, abuse
category-threat-to-me = Someone threatens or uses me
category-my-own-crisis = I am not well myself
category-my-slip = I said too much, lost the phone, wrote to the wrong person
category-health-worker = A health worker
category-other = Something else that worries me

## Level

level-mine = Mine to keep
level-supervision = Take to supervision
level-soon = Talk to the clinic within a few days
level-today = Talk to someone today
level-now = Danger now, or unsure: call 113

## Done

done-called-113 = Called 113
done-called-112 = Called 112
done-called-out-of-hours = Called the out-of-hours service, 116 117
done-called-clinic = Called the clinic
done-talked-to-hp = Talked with my supervisor
done-stayed = Stayed with them, or on the line
done-called-together = We called together
done-other = Something else

## Receiver

receiver-clinic = The clinic
receiver-hp = My supervisor
receiver-ambulance = 113
receiver-police = The police
receiver-out-of-hours = The out-of-hours service
receiver-other = Another service

## ToldFirst

told-first-agreed = Yes, and agreed
told-first-knew = Yes, but did not agree
told-first-no = No
told-first-unsafe = It was not safe to say

## EscalationStatus

concern-status-open = No one has received it yet
concern-status-received = Someone else has it now
concern-status-put-down = I have put it down

## Phase

phase-before = Before a meeting
phase-after = Straight after
phase-before-supervision = Before supervision
phase-after-supervision = After supervision

## SafetyAnswer

safety-yes = Yes
safety-not-sure = Not sure
safety-no = No

## TalkAnswer

talk-today = Today
talk-before-next = Before the next meeting
talk-at-supervision = At supervision
talk-no = No

## Question

question-end-on-time = How do I end when a meeting runs longer than agreed?
question-how-much-time = How much time is reasonable to give one person?
question-which-places = Which places are all right to meet?
question-if-seen = What do we do if someone sees us together?
question-at-home = Is it all right to meet at someone’s home?
question-alone-safely = How do I meet someone alone and stay safe?
question-say-no = How do I say no without hurting?
question-my-feelings = What do I do with feelings of my own?
question-friends = Can we be in touch as friends?
question-between-meetings = What contact is all right between meetings?
question-doubts-without-advice = What can I say when someone has doubts, without giving advice?
question-faith-and-medicines = How do I talk about faith and medicines?
question-what-may-i-keep = What may I keep, and what must I pass on?
question-said-too-much = I said more than I wanted. How do I put it right?
question-gifts = May I give or accept gifts and money?
question-practical-help = How much practical help is all right to give?
question-my-task = What is my task, and what is yours?
question-know-each-other = What do I do when we know each other from elsewhere?
question-leans-on-me = What do I do when someone leans heavily on me?
question-someone-else = Could another peer supporter take over?
question-how-much-of-mine = How much of my own story should I share?
question-my-own-story = Something stirred my own story. What do I do with that?
question-treated-badly = I was met in a way I do not want to stand in. What do I do?
question-in-person = Something I want to ask when we meet.

## QuestionTheme

theme-time = Time
theme-place = Place
theme-closeness = Closeness
theme-contact = Contact
theme-medicines = Medicines
theme-confidentiality = Confidentiality
theme-role = The role
theme-match = The match
theme-myself = Myself
theme-other = Other

## Need

need-time-to-talk = Time to talk about a meeting that was heavy
need-talk-about-telling = Time to talk about what it was like to tell you
need-whom-to-call = Whom I call outside opening hours
need-no-new-first = No new first meetings for two weeks
need-break = A break
need-training = Training
need-hp-at-next = My supervisor at the next meeting
need-another-peer = Another peer supporter to take over
need-not-a-good-match = We are not a good match
need-may-know-them = I may know the person
need-expenses = Expenses covered

## SupervisionStatus

supervision-status-planned = Planned
supervision-status-held = Held

## Outcome

outcome-answered = I got answers
outcome-agreed = We agreed on something
outcome-hp-follows-up = My supervisor follows up
outcome-i-follow-up = I follow up
outcome-still-open = Something is still open

## ConsentState

consent-not-asked = I have not asked
consent-agreed-all = Yes, I may pass it on
consent-agreed-part = I may pass on part of it
consent-will-tell-self = They will say it themselves
consent-asked-not-to-share = I was asked not to tell
consent-could-not-ask = I could not ask
consent-withdrawn = They changed their mind
consent-override-safety = I told, because of danger

## CouldNotAskWhy

could-not-ask-unsafe = It was not safe
could-not-ask-lost-contact = We lost contact

## OpeningAgreement

opening-agreement-said = Yes, it has been said
opening-agreement-not-yet = Not yet

## ShareWay

share-way-text-file = As a text file

## TrustedRole

trusted-role-hp = My supervisor
trusted-role-clinic = The clinic
trusted-role-close = Someone I trust

### The summary: fixed sentences of the page

list-and = { $first } and { $last }
summary-title = Summary for supervision
summary-period = Period: { $month }. De-identified, not anonymous.
summary-period-range = Period: { $first }–{ $last }. De-identified, not anonymous.
summary-urgent = Is anything urgent?
summary-needs = What I need from you
summary-questions = My questions
summary-pass-on = What I was asked to pass on
summary-how-i-am = How I am (I chose to share this)
summary-meetings = The meetings
summary-clinic = For the clinic
summary-about-heading = About this page
summary-nothing-urgent = Nothing new on this page is marked urgent.
summary-concern-reported = One concern has already been reported: { $category }.
summary-called-same-day = I called the same day.
summary-told-same-day = I told someone the same day.
summary-told-later = I told someone in the days after.
summary-nobody-received = No one has confirmed receiving it.
summary-received-clinic = The clinic has received it.
summary-received-hp = You have received it.
summary-received-ambulance = 113 has received it.
summary-received-police = The police have received it.
summary-received-out-of-hours = The out-of-hours service has received it.
summary-received-other = Another service has received it.
summary-because-of-danger = I told without consent, because of danger.
summary-knew-agreed = The person knows that I told you, and agreed.
summary-knew-not-agreed = The person knows that I told you, but did not agree.
summary-did-not-know = The person does not know that I told you.
summary-unsafe-to-say = It was not safe to tell the person first.
summary-name-in-person = I will say who it is only in person.
summary-concern-today = This is urgent: { $category }. I need to talk with you today.
summary-concern-soon = One concern should be taken up within a few days: { $category }.
summary-concern-supervision = One concern I want to bring to supervision: { $category }.
summary-category-suicide = thoughts of suicide
summary-category-self-harm = self-harm or deep despair
summary-category-violence = violence or threats
summary-category-child = a child who may not be safe
summary-category-stopped-medicines = someone has stopped the medicines
summary-category-acute-illness = someone became suddenly ill
summary-category-psychosis = psychosis or heavy intoxication
summary-category-outing = being outed, blackmail or abuse
summary-category-threat-to-me = I have been threatened or used
summary-category-my-slip = I have said too much, or lost something
summary-category-other = something else
summary-need-time-to-talk = Time to talk about a meeting that was heavy.
summary-need-talk-about-telling = Time to talk about what it was like for me to tell you.
summary-need-whom-to-call = An answer: can we agree whom I call outside opening hours?
summary-need-no-new-first = No new first meetings for the next two weeks.
summary-need-break = A break from meetings.
summary-need-training = Training.
summary-need-hp-at-next = That you join the next meeting.
summary-need-another-peer = Another peer supporter to take over one of my meetings.
summary-need-not-a-good-match = To talk about a match that is not a good one.
summary-need-may-know-them = To say in person that I may know someone I meet.
summary-need-expenses = My expenses covered.
summary-question-open = { $theme }: { $question } (open)
summary-question-brought = { $theme }: { $question } (brought up before)
summary-question-general = { $theme }: { $question } (a general question)
summary-not-sure-transmission = Knowledge: I was asked about transmission and was not sure.
summary-not-sure-medicines = Knowledge: I was asked about medicines and was not sure.
summary-not-sure-pregnancy = Knowledge: I was asked about pregnancy and was not sure.
summary-not-sure-travel = Knowledge: I was asked about travel and was not sure.
summary-not-sure-rights = Knowledge: I was asked about rights and was not sure.
summary-not-sure-other = Knowledge: I was asked something I was not sure about.
summary-carry = I carry something I was asked not to pass on. I want to talk about how I carry it.
summary-request-about = One person would like the clinic to get in touch about { $topic }. They have said yes. I will give the name in person.
summary-request = One person would like the clinic to get in touch. They have said yes. I will give the name in person.
summary-will-tell-self = One person plans to raise something themselves, and agreed that I mention it.
summary-trend-heavier-month = Somewhat heavier than the month before.
summary-trend-lighter-month = Somewhat lighter than the month before.
summary-trend-same-month = Much the same as the month before.
summary-trend-heavier = Somewhat heavier than the time before.
summary-trend-lighter = Somewhat lighter than the time before.
summary-trend-same = Much the same as the time before.
summary-gave-me = The meetings gave me { $gifts }.
summary-gift-belonging = belonging
summary-gift-hope = hope
summary-gift-meaning = meaning
summary-gift-learning = something new to think about
summary-gift-courage = courage
summary-gift-laughter = laughter
summary-held = Held: { $count }.
summary-held-of-which = Held: { $count } ({ $parts }).
summary-first = { $count } first
summary-follow-up = { $count } follow-up
summary-closing = { $count } closing
summary-cancelled = Cancelled: { $count }.
summary-no-show = Did not come: { $count }.
summary-places = Place: { $places }.
summary-place-clinic = clinic { $count }
summary-place-public = public place { $count }
summary-place-outdoors = outdoors { $count }
summary-place-home = private home { $count }
summary-place-online = online { $count }
summary-place-phone = phone { $count }
summary-place-other = elsewhere { $count }
summary-hp-start = Professional present at the start: { $count }.
summary-hp-whole = Professional present throughout: { $count }.
summary-hp-on-call = Professional on call afterwards: { $count }.
summary-lasted-under-30 = Most lasted under 30 minutes.
summary-lasted-30-60 = Most lasted 30–60 minutes.
summary-lasted-60-90 = Most lasted 60–90 minutes.
summary-lasted-over-90 = Most lasted over 90 minutes.
summary-lasted-much-of-a-day = Most lasted much of a day.
summary-story-hope = I shared mostly hope.
summary-story-both = I shared both hope and what has been hard.
summary-story-hard = I shared mostly what has been hard.
summary-topics = Topics across meetings: { $topics }.
summary-topic-unnamed = something
summary-topic-loneliness = loneliness
summary-topic-new-diagnosis = a new diagnosis
summary-topic-telling-others = telling others
summary-topic-stigma = shame and stigma
summary-topic-knowledge = knowledge about HIV
summary-topic-medicines = medicines
summary-topic-hope = everyday life and hope
summary-topic-side-effects = side effects
summary-topic-work = work and practical things
summary-topic-rights = rights
summary-topic-grief = grief
summary-topic-ageing = growing older
summary-topic-old-fear = old fear
summary-topic-outside-crisis = a crisis outside
summary-network = Network meetings: { $count }.
summary-training = Training: { $count }.
summary-clinic-earlier-peer = A wish to meet a peer supporter earlier.
summary-clinic-meeting-place = A wish for more meeting places to choose from.
summary-clinic-waiting = A wish for less waiting.
summary-clinic-information = A wish for better information.
summary-clinic-interpreter = A wish for an interpreter.
summary-clinic-other-services = A wish for help from other services.
summary-about = I chose what is here. Something may be missing. It is not a risk assessment. Please talk to me before you contact anyone because of it. If you must follow up or document something, tell me first if you can. Shred the page when we are done.
