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
kind-role = My role
kind-rates = Rates
kind-script = Something you can say
kind-clinic-note = Text from the clinic

## MeetingKind

meeting-kind-one-to-one = With one person
meeting-kind-network = Network meeting
meeting-kind-training = Training

## MeetingStatus

meeting-status-planned = Planned
meeting-status-held = Took place
meeting-status-cancelled = Cancelled
meeting-status-no-show = They did not come

## Sequence

sequence-first = The first
sequence-follow-up = Follow-up
sequence-closing = The last

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
seen-might-wonder = Someone may have wondered
seen-seen = We were seen
seen-seen-and-fine = We were seen, and it was fine

## HpPresent

hp-present-no = No
hp-present-start-only = At the start
hp-present-whole = The whole time
hp-present-on-call = No, but available afterwards

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
duration-much-of-a-day = Most of the day

## InitiatedBy

initiated-by-clinic = The clinic
initiated-by-person = The other person
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
topic-outside-crisis = A crisis in the world around us
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
follow-up-wants-clinic = They want to hear from the clinic
follow-up-promised = I promised something
follow-up-hand-over = Another peer supporter takes over
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
boundary-lone-meeting = Safety when we are alone
boundary-money-gifts = Money and gifts
boundary-practical-help = Practical help beyond the role
boundary-faith-vs-treatment = Faith and treatment
boundary-confidentiality-slip = I said more than I wanted
boundary-dual-relationship = Same circle, same workplace
boundary-role-clarity = What my role is
boundary-hp-expectation = What my supervisor expects
boundary-self-disclosure-regret = I said too much about myself
boundary-own-story = It touched my own story
boundary-mismatch = We are not a good match
boundary-dependency = They lean heavily on me
boundary-discrimination = I was treated badly
boundary-other = Something else

## Direction

direction-from-them = From them
direction-from-me = From me
direction-from-clinic = From the clinic

## Handling

handling-named-it = I put it into words
handling-paused = I paused
handling-let-it-pass = I let it pass
handling-ended = I ended the meeting

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
category-psychosis = Very confused, or heavily intoxicated
category-outing = Being outed, blackmail, harassment
category-threat-to-me = Someone threatens or exploits me
category-my-own-crisis = I am struggling myself
category-my-slip = I said too much, lost the phone, wrote to the wrong person
category-health-worker = A health worker
category-other = Something else that worries me

## Level

level-mine = Mine to keep
level-supervision = Take to supervision
level-soon = Talk to the clinic within a few days
level-today = Talk to someone today
level-now = Danger now, or unsure: call now

## Done

done-called-113 = Called 113
done-called-112 = Called 112
done-called-out-of-hours = Called the out-of-hours doctor, 116{"\u00A0"}117
done-called-clinic = Called the clinic
done-called-other = Called another helpline or service
done-talked-to-hp = Talked with my supervisor
done-stayed = Stayed with them, or on the line
done-called-together = We called together
done-other = Something else

## Receiver

receiver-clinic = The clinic
receiver-hp = My supervisor
receiver-ambulance = 113
receiver-police = The police
receiver-out-of-hours = The out-of-hours doctor
receiver-other = Another service

## ToldFirst

told-first-agreed = Yes, and they agreed
told-first-knew = Yes, but they did not agree
told-first-no = No
told-first-unsafe = It was not safe to say

## Said

said-worried = That I am worried about someone
said-danger = That a life may be in danger
said-about = What it is about
said-where = Where the person is
said-who = Who the person is
said-not-wanted = That the person did not want me to tell
said-how-we-know = How we know each other
said-diagnosis = That the person lives with HIV
said-rest = Something else the person has told me

## Way

way-tell-self = They tell someone themselves
way-together = We call together
way-part = They let me pass on one part
way-least = I say as little as I can, and let them know
way-without-naming = I ask for help without saying who

## EscalationStatus

concern-status-open = No one has taken over yet
concern-status-received = Someone else has taken over
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
question-what-may-i-keep = What may I keep to myself, and what must I pass on?
question-said-too-much = I said more than I wanted. How do I put it right?
question-gifts = May I give or accept gifts and money?
question-practical-help = How much practical help is all right to give?
question-my-task = What is my task, and what is yours?
question-know-each-other = What do I do when we know each other from elsewhere?
question-leans-on-me = What do I do when someone leans heavily on me?
question-someone-else = Could another peer supporter take over?
question-how-much-of-mine = How much of my own story should I share?
question-my-own-story = Something stirred my own story. What do I do with that?
question-treated-badly = I was treated in a way I cannot accept. What do I do?
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
need-talk-about-telling = Time to talk about what it was like to tell someone
need-whom-to-call = Whom I call outside opening hours
need-no-new-first = No new first meetings for two weeks
need-break = A break
need-training = Training
need-hp-at-next = My supervisor at the next meeting
need-another-peer = Another peer supporter to take over
need-not-a-good-match = To talk about whether we are a good match
need-may-know-them = To say that I may know the person
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

## FollowUpOwner

follow-up-owner-me = Me
follow-up-owner-professional = My supervisor
follow-up-owner-clinic = The clinic

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
share-way-shown = On the screen
share-way-pdf = As a PDF
share-way-locked-pdf = As a locked PDF

## ShareThrough

share-through-taken = To another app
share-through-offered = To the share sheet. The phone does not say whether it was sent.

## ShareAnswer

share-answer-talked = We have talked about it
share-answer-answered = I got an answer to what I asked
share-answer-follows-up = My supervisor follows something up
share-answer-asked-more = My supervisor wanted to know more
share-answer-nothing = I have not heard anything yet

## TrustedRole

trusted-role-hp = My supervisor
trusted-role-clinic = The clinic
trusted-role-close = Someone I trust

## RolePoint

role-point-task = What my task is, and what it is not
role-point-time = How many I meet, how often and how long
role-point-places = Where we meet
role-point-contact = Contact between meetings
role-point-confidentiality = What stays between us, and when I must tell
role-point-supervision = Supervision, and how often
role-point-out-of-hours = Whom I call when the clinic is closed
role-point-pay = Pay and travel
role-point-training = Training
role-point-ending = How it ends or passes to someone else

## OwnLimit

own-limit-end-on-time = I end when we agreed to
own-limit-free-time = Not in the evening or at the weekend
own-limit-few-at-a-time = No more people at a time than I can carry
own-limit-safe-places = Only places where I am safe
own-limit-not-at-home = Not in anyone’s home
own-limit-own-number = My number and profiles are my own
own-limit-no-medicine-advice = I give no advice on medicines
own-limit-no-money = No money and no gifts
own-limit-no-romance = No dating and no sex
own-limit-own-story = Some of my story I keep to myself
own-limit-say-no = I may say no to a match
own-limit-break = I may take a break

## TrainingTopic

training-topic-peer-support = Being a peer supporter
training-topic-conversation = Listening and talking
training-topic-hiv = HIV and treatment
training-topic-boundaries = Boundaries
training-topic-confidentiality = Confidentiality and rules
training-topic-suicide = Suicide: asking, staying, getting help
training-topic-first-aid = First aid
training-topic-sexuality = Sexuality
training-topic-culture = Interpreters and culture
training-topic-other = Something else

## Currency

currency-nok = Norwegian kroner (NOK)
currency-sek = Swedish kronor (SEK)
currency-dkk = Danish kroner (DKK)
currency-eur = Euro (EUR)
currency-gbp = British pounds (GBP)
currency-usd = US dollars (USD)
currency-chf = Swiss francs (CHF)

## Span

span-3-months = Three months
span-6-months = Half a year
span-12-months = A year

### Guide

## Phases

phase-before-goal = 2 minutes. Arrive as yourself, with a plan for place, time and limits.
phase-after-goal = 3-5 minutes. What happened, what it did to you, is anyone in danger, what next.
phase-before-supervision-goal = 5 minutes. Choose what to bring, and what stays in the journal.
phase-after-supervision-goal = 2 minutes. Take it home, close it.

## Prompts: Before a meeting

prompt-b1 = How are you arriving today? What do you have room for?
prompt-b2 = What do you want the first five minutes to feel like for them?
prompt-b3 = How will you say what stays between you, and the one exception?
prompt-b4 = Which part of your story might help today? Which part stays yours?
prompt-b5 = Does the place feel safe for both of you? Who could see or hear you?
prompt-b6 = Does someone know when you expect to be done?
prompt-b7 = When will you stop, and how will you say it?
prompt-b8 = Last time left something open. What did you promise, if anything?

## Prompts: Straight after

prompt-a3 = Are you afraid for anyone’s life or safety – your own included?
prompt-a1 = Breathe out. What is in your body right now?
prompt-a2 = In one sentence: what was this meeting about?
prompt-a4 = What did the two of you recognise in each other?
prompt-a5 = You shared something of your own. How does that sit with you now?
prompt-a6 = Did the way HIV looks shift a little today – for the person you met, or for you?
prompt-a7 = Where did you feel a limit? What did you do with it?
prompt-a8 = What do you need in the next hour?
prompt-a9 = Do you want to talk with your supervisor?

## Prompts: Before supervision

prompt-s1 = Looking back over these meetings: what keeps coming back?
prompt-s2 = What do you most want help with? Write it as a question.
prompt-s3 = There is something you have had no yes to pass on. What could you say without it?
prompt-s4 = Which limit was hardest, and what would you like it to be?
prompt-s5 = Someone’s view of the medicines clashed with the clinic’s. What did you say, and what do you need to know?
prompt-s6 = Your load has been rising. What would make it lighter?
prompt-s7 = What did you manage that nobody noticed?
prompt-s8 = Is there anything you need from the clinic – training, someone to step in, expenses, rest?

## Prompts: After supervision

prompt-p1 = What do you take with you from supervision?
prompt-p2 = What will you do differently next time – one small thing?
prompt-p3 = Was anything left unsaid? Keep it here, or plan when to say it.
prompt-p4 = You shared a summary. Did you get the answer you needed?
prompt-p5 = A concern is still open. Has someone received it? You may not be told how it went.
prompt-p6 = Did you promise the person you meet an answer? When can you give it?
prompt-p7 = Can this page be closed – or even deleted?

## Pack: Someone may not want to live

pack-risk = Someone may not want to live
prompt-r1 = Are they safe right now? If you are not sure: call 113. You do not have to judge how serious it is.
prompt-r2 = What must others know to help? No name, no method.
prompt-r3 = Did you ask directly about suicide? If not: it is not too late, and it need not be you who asks.
prompt-r4 = Who knows now? Did the person know that you would tell?
prompt-r5 = It is not your fault, and it is not yours alone. Who will sit with you today?

## Pack: They asked you not to tell

pack-secret = They asked you not to tell
prompt-k1 = What exactly did they ask you to keep? Name the topic, not the details.
prompt-k2 = Is a life or a child’s safety part of this? Then you cannot carry it alone.
prompt-k3 = What did you answer? Did you promise anything?
prompt-k4 = What is possible: they tell it themselves, you call together, or they let you pass on one part?
prompt-k5 = What are you afraid will happen if you tell? And if you do not?
prompt-k6 = You can ask your supervisor without naming anyone. What would you ask?

## Pack: Attraction, dating, sex

pack-dating = Attraction, dating, sex
prompt-d1 = This is common, and it is not shameful. What happened?
prompt-d2 = Who is most vulnerable here, and what is safe for you both?
prompt-d3 = What did you say? Would you say it the same way tomorrow?
prompt-d4 = Can you still be their peer supporter? If not, who could be?

## Pack: Friend or peer supporter?

pack-friend = Friend or peer supporter?
prompt-f1 = What did they need from you that the role does not hold?
prompt-f2 = How much time did you give? How much did you have?
prompt-f3 = What would a good limit sound like, in your own words?
prompt-f4 = If you stay in touch after the programme: what would have to be clear?

## Pack: Where we met

pack-place = Where we met
prompt-l1 = Did the place open something, or close it?
prompt-l2 = Was it all right for you both to be seen there?
prompt-l3 = Whose wish was the place – theirs, yours, the clinic’s?

## Pack: Medicines and advice

pack-meds = Medicines and advice
prompt-m1 = What did they say about the medicines? One word is enough: stopped, doubting, forgets, side effects, faith, afraid someone sees them.
prompt-m2 = What did you say as a peer – your experience – and what was advice?
prompt-m3 = If they have stopped: have they said yes to the clinic hearing it? Today is better than next week.
prompt-m4 = Can both be true – praying and taking the tablets?

## Pack: Confidentiality

pack-conf = Confidentiality
prompt-c1 = What are you carrying, and whom does it concern?
prompt-c2 = You said more than you wanted. Who needs to know, so that it can be put right?
prompt-c3 = What is the least you could share and still get help?

## Pack: Role and being in between

pack-role = Role and being in between
prompt-o1 = Which role did you have today: friend, peer, service user, part of the service?
prompt-o2 = What did the clinic expect, and what did the person expect?
prompt-o3 = What would help to have written down as a shared rule?

## Pack: It was heavy

pack-load = It was heavy
prompt-h1 = Stop here if you want. It is saved. Nothing is expected of you.
prompt-h2 = Look around. Notice three things.
prompt-h3 = Did it touch your own story? You may need support too, for your own sake.
prompt-h4 = Who can you call today, without explaining everything?

## Pack: A good, ordinary meeting

pack-light = A good, ordinary meeting
prompt-g1 = What made the meeting good?
prompt-g2 = What did you get from it yourself?
prompt-g3 = Anything to remember for next time?

## Pack: It did not happen

pack-cancelled = It did not happen
prompt-n1 = How did you hear it, and how was it for you?
prompt-n2 = Are you worried about them? If yes, tell the clinic that they did not come – nothing more is needed.
prompt-n3 = Will you offer a new time, or let the clinic do it?

## Things you can say

script-sc1-when = Opening agreement
script-sc1 = I do not pass on what you tell me unless you say yes. I get support from the clinic, and there I talk about how this is for me. One exception: if I am afraid for your life, or that a child is not safe, I get help. I will tell you first if I can. Is that all right?
script-sc2-when = Asking directly
script-sc2 = I care about you, so I ask straight out: are you thinking of taking your own life?
script-sc3-when = They ask you not to tell
script-sc3 = I hear that you do not want anyone to know. I cannot promise that when your life is at stake. I would like us to call together. What should they know – and what is yours to keep?
script-sc4-when = They go quiet
script-sc4 = You have done nothing wrong, and I am staying here. I would rather you were angry with me than not here.
script-sc5-when = To whoever answers when you call
script-sc5 = I am at … with someone who says they want to die. They do not want me to call. I am not a health worker. What do I do now?
script-sc6-when = To the supervisor, without naming
script-sc6 = I have met someone I am worried about, and I was asked not to say anything. I need to talk it through today. I am not naming anyone yet.
script-sc7-when = Attraction
script-sc7 = I am glad you trust me. I am here as your peer supporter, and then it cannot become more than that between us. That is not about you. Would you rather meet someone else?
script-sc8-when = Ending on time
script-sc8 = We have ten minutes left. What is the most important thing to get said?
script-sc9-when = Medicines
script-sc9 = I am not the one to advise on medicines. I can tell you how it was for me – and I would like us to ask the nurse together.
script-sc10-when = After you told someone
script-sc10 = I said I would get help if I was afraid for you. I have. This is what I said, and this is what I did not say.

## Fixed lines

not-now = Not now
enough = That is enough for today.
private-stays = This stays on your phone.
call-first = Call first. Write later.
unsure-call = Not sure? Call. It is safer to call once too often.
not-your-judgement = You are not the one who must judge how serious it is.
load-question = How heavy does it feel?
load-before = Before
load-after = Now
not-with-them = Not with them? Call anyway and say what you know: name, number, place. You do not have to say how you know each other.
weapon = Weapon or violence: get yourself to safety first.
call-log = The call stays in the phone’s call log.
locked-item = This stays out of the summary. You can always ask for help, and always call an emergency number.
few-people = You have met few people. Your supervisor will probably understand who it is about.
own-load-share = You may be followed up at the clinic yourself. You need not share how you are in order to get supervision.
note-caution = Do not write about other people’s sex lives, drug use or anything illegal. Others may get to see this phone, the police included.
review-title = Read this as if it ended up with the wrong person
review-hint = The app hides what it recognises. It does not understand your text. Nicknames, rare jobs and small places are for you to catch.
hide-everywhere = Hide everywhere
keep-visible = Keep visible
ask-word = I do not know this word. Is it a name?
not-anonymous = Your clinic may still guess who this is about. It is de-identified, not anonymous.
share-confirm = I have read all of it. Share this.
share-none = Share nothing
call-me-today = Can you call me today?

## What to do now

help-danger-question = Is there danger right now, or are you unsure?
help-now-call = Call 113. For violence or a weapon, call 112.
help-now-anyway = Call even if they do not want you to.
help-now-say = Tell them you are calling, and why: “I am calling because I do not want you to die.”
help-now-stay = Stay with them, or on the line, until help is there – as long as you are safe yourself.
help-now-answer = Answer what you know. They judge how urgent it is. You do not have to.

## What 113 may ask

help-asked-title = What 113 may ask
help-asked-where = Where are you? Where is the person?
help-asked-what = What has happened?
help-asked-awake = Are they awake? Are they breathing normally?
help-asked-taken = Have they taken something, or hurt themselves?
help-asked-plan = Do they have a plan, or something to do it with?
help-asked-alone = Are they alone? Are there children there?
help-asked-weapon = Is there a weapon or violence? Are you safe yourself?
help-asked-unknown = If you do not know, say so. That is all right.

## What to do

help-do-ask-directly = Ask straight out whether they are thinking of taking their own life. Asking does not make it worse.
help-do-stay = Stay with them, or on the line.
help-do-call-together = Call together, if you can.
help-do-say-what-you-tell = Say what you are going to tell, and to whom.
help-do-ask-if-safe = Ask whether it is safe to talk or write right now.
help-do-danger-112 = Danger right now: call 112.
help-do-abuse-line = The helpline for violence and abuse is 116{"\u00A0"}006. You can call it together.
help-do-tell-same-day = Tell your supervisor the same day.
help-do-child-line = The emergency line for children and young people is 116{"\u00A0"}111.
help-do-own-experience = Share your own experience, if you want to.
help-do-ask-the-nurse = Suggest that you ask the nurse together.
help-do-may-they-know = Ask whether the clinic may know.
help-do-medicines-today = Pregnant, very ill or confused: talk to the clinic the same day.
help-do-ill-113 = Fever and confusion, trouble breathing or a stiff neck: call 113.
help-do-unsure-113 = Danger to life, or unsure: call 113.
help-do-ill-116117 = Otherwise: the out-of-hours doctor, 116{"\u00A0"}117.
help-do-calm = Speak calmly, and say little at a time.
help-do-distance = Keep some distance. Stay near a way out.
help-do-call-113 = Call 113.
help-do-keep-evidence = Messages and pictures can be kept, if the person wants to.
help-do-police-when-they-wish = The police, when the person wants it.
help-do-leave = Leave as soon as you can.
help-do-then-clinic = Then tell the clinic.
help-do-crisis-line = Call a crisis line, or your own clinic.
help-do-pause-meetings = Take a break from the meetings. You are allowed to.
help-do-tell-clinic-same-day = Tell the clinic the same day.
help-do-lock-phone = Is the phone gone? Lock it or erase it from another device.
help-do-another-professional = Talk to another professional you trust.
help-do-ombud = You can also talk to the health ombud in your county, or to a user organisation.
help-do-talk-to-supervisor = Talk to your supervisor. You can do it without naming anyone.

## What not to do

help-not-promise = Do not promise to keep it to yourself.
help-not-judge = Do not try to judge how serious it is.
help-not-force = Do not search through things, and do not take anything by force.
help-not-diagnose = Do not try to find out what is wrong. Others do that.
help-not-confront = Do not confront the one who is violent.
help-not-message = Do not write to a phone that others can see.
help-not-question-child = Do not question the child.
help-not-advise = Do not give advice on medicines.
help-not-wait = Do not wait and see.
help-not-argue = Do not argue about what they see or believe.
help-not-contact-blackmailer = Do not contact the one who threatens.
help-not-meet-alone = Do not meet this person alone again.
help-not-push-through = Do not push through.
help-not-hide = It can happen to anyone. Do not hide it.
help-not-in-summary = Do not put it in the summary to the one it is about.
help-not-alone = Do not carry it alone.

## Whom to call

contact-113 = Ambulance
contact-113-note = Danger to life, and danger of suicide.
contact-112 = Police
contact-112-note = Violence, a weapon or threats right now.
contact-110 = Fire
contact-110-note = Fire or smoke.
contact-116117 = Out-of-hours doctor (legevakt)
contact-116117-note = When it cannot wait until tomorrow. If someone may be seriously ill or hurt: call 113.
contact-116123 = Mental Helse
contact-116123-note = Someone to talk to. Free to call. You can also write, at sidetmedord.no.
contact-kirkens-sos = Kirkens SOS
contact-kirkens-sos-note = Someone to talk to.
contact-116111 = Emergency line for children and young people
contact-116111-note = When a child is not safe. Adults can call too.
contact-kors-pa-halsen = Kors på halsen
contact-kors-pa-halsen-note = For people under 18.
contact-116006 = Helpline for violence and abuse
contact-116006-note = For those who live with violence or abuse.
contact-giftinformasjonen = Poisons information
contact-giftinformasjonen-note = When someone may have swallowed something harmful. Danger right now: call 113.
contact-hivnorge = HivNorge
contact-hivnorge-note = A user organisation.
contact-check = Check this number
contact-as-of = As we had it: { $day }
hours-always = Day and night
hours-office = In office hours

## Whom to call in another country

country-no = Norway
country-gb = United Kingdom
country-se = Sweden
country-dk = Denmark
country-de = Germany
country-us = United States
country-eu = Another country in the EU or EEA
contact-gb-999 = Emergency number
contact-gb-999-note = Ambulance, police and fire. Danger to life.
contact-gb-112 = Emergency number
contact-gb-112-note = Can be used instead of 999.
contact-gb-111 = NHS 111 (England)
contact-gb-111-note = Mental health crisis: choose option 2.
contact-gb-111-wales-scotland = 111 (Wales and Scotland)
contact-gb-111-wales-scotland-note = In Wales: press 2.
contact-gb-lifeline = Lifeline (Northern Ireland)
contact-gb-lifeline-note = Someone to talk to.
contact-gb-samaritans = Samaritans
contact-gb-samaritans-note = Someone to talk to.
contact-gb-shout = Shout
contact-gb-shout-note = You write a message to this number.
contact-gb-papyrus = Papyrus
contact-gb-papyrus-note = For people under 35.
contact-gb-childline = Childline
contact-gb-childline-note = For children and young people.
contact-gb-tht = THT Direct
contact-gb-tht-note = An organisation you can ask for advice.
contact-se-112 = Emergency number
contact-se-112-note = Ambulance, police and fire. Danger to life.
contact-se-1177 = 1177
contact-se-1177-note = Health advice by phone.
contact-se-mind = Mind Självmordslinjen
contact-se-mind-note = Someone to talk to. The hours may have changed.
contact-se-medmanniska = Jourhavande medmänniska
contact-se-medmanniska-note = Someone to talk to.
contact-dk-112 = Emergency number
contact-dk-112-note = Ambulance, police and fire. Danger to life.
contact-dk-1813 = 1813
contact-dk-1813-note = In the Capital Region, when it cannot wait.
contact-dk-livslinien = Livslinien
contact-dk-livslinien-note = Not open day and night, and many do not get through. Try again. Danger right now: call 112.
contact-de-112 = Emergency number
contact-de-112-note = Ambulance and fire. Danger to life.
contact-de-110 = Police
contact-de-110-note = Violence, a weapon or threats right now.
contact-de-116117 = Doctor out of hours
contact-de-116117-note = When it cannot wait until tomorrow. If someone may be seriously ill or hurt: call 112.
contact-de-seelsorge-111 = TelefonSeelsorge
contact-de-seelsorge-111-note = Someone to talk to.
contact-de-seelsorge-222 = TelefonSeelsorge, another number
contact-de-seelsorge-222-note = Someone to talk to.
contact-de-116123 = TelefonSeelsorge, short number
contact-de-116123-note = Someone to talk to.
contact-us-911 = Emergency number
contact-us-911-note = Ambulance, police and fire. Danger to life.
contact-us-988 = The 988 crisis line
contact-us-988-note = You can also write a message. Choose 1 for veterans, 2 for Spanish.
contact-us-crisis-text = Crisis Text Line
contact-us-crisis-text-note = You write HOME to this number.
contact-us-trevor = Trevor Project
contact-us-trevor-note = For young people who are LGBTQ.
contact-us-samhsa = SAMHSA
contact-us-samhsa-note = Mental health and substance use.
contact-us-trans-lifeline = Trans Lifeline
contact-us-trans-lifeline-note = For trans people.
contact-eu-112 = Emergency number
contact-eu-112-note = Ambulance, police and fire. Danger to life.
contact-eu-116123 = Someone to talk to
contact-eu-116123-note = In several countries, but not in all.
contact-eu-116111 = For children and young people
contact-eu-116111-note = In several countries, but not in all.

## My own crisis, my own slip

own-crisis-call = Call someone first
own-crisis-allowed = You are allowed to need someone. You need not explain everything.
own-crisis-danger = Danger to your life, or unsure: call 113.
own-crisis-say = What you can say
own-crisis-enough = One sentence is enough. Whoever answers will ask.
own-crisis-words = I am having a hard time and need to talk to someone now. I cannot explain all of it.
own-crisis-pause = Take a break from the meetings
own-crisis-no-reason = You are allowed to take a break. You need not say why.
own-pause-words = I need a break from the meetings. Can you see to what has been arranged?
own-pause-message = I need a break. Can you call me today?
own-clinic = Tell the clinic the same day
own-lost = The phone is gone
own-lost-lock = Lock the phone first
own-lost-away = Lock or erase it from another device, with the Apple or Google account the phone belongs to.
own-lost-card = Call your mobile company, and have the SIM card blocked.
own-lost-sealed = What you have written here is encrypted. It is as strong as your passphrase.
own-lost-back = Was it this phone, and do you have it back? Then someone may know your passphrase.
own-lost-words = I have lost my phone. There may be something on it about people I meet. This is what I have done. What do we do now?
own-wrong = Something went to the wrong person
own-wrong-call = Call whoever got it
own-wrong-back = If it can be taken back, do that now.
own-wrong-rather-call = Call rather than write. What you write may be read by others.
own-wrong-no-more = Do not explain what it is about, or who.
own-wrong-words = You have got something that was not for you. Can you delete it without reading more, and tell me when it is done?
own-wrong-clinic-words = I have sent something to the wrong person. It is about someone I meet. What do we do now?
own-said = I said too much
own-said-no-more = Do not go on explaining to whoever heard it. That only adds to it.
own-said-clinic-words = I said more than I should have about someone I meet. I want to put it right. What do we do now?
own-said-person = Tell the one it is about
own-said-together = Agree with your supervisor on when and how.
own-said-not-written = Best when you meet, and not in a message.
own-said-words = I said more about you than I should have, and I am sorry. This is what I said, and this is what I did not say. What would you like me to do?
own-write = Write it down, if you want to
own-write-not = You do not have to. What matters most is that someone knows.

## The law

law-read = Read at the source.
law-known = General knowledge. Nobody has checked it for the app.
law-assumed = Not looked into, and so not certain. Ask.
law-no-help = Everyone has a duty to help a person who is in obvious danger of losing their life or of serious harm.
law-no-help-source = Penal Code, section 287, from a government guide on confidentiality
law-no-avert = Everyone has a duty to try to avert certain serious crimes. It holds regardless of confidentiality.
law-no-avert-source = Penal Code, section 196, from a government guide on confidentiality
law-no-silence = Those who do work for a hospital and are not health personnel are under the confidentiality rules of public administration.
law-no-silence-source = Specialist Health Services Act, section 6-1, and Public Administration Act, section 13
law-no-covered = Whether this also covers peer supporters who get an honorarium, or nothing, we do not know. Ask the hospital.
law-no-covered-source = none
law-no-status = That someone has HIV is not to be shared without informed consent.
law-no-status-source = HivNorge
law-no-transmission = Transmitting HIV can still be punishable in Norway. That is why it is best not to write about a particular person’s sex life.
law-no-transmission-source = Penal Code, sections 237 and 238

### The summary: fixed sentences of the page

list-and = { $first } and { $last }
summary-name = Summary
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
summary-called = I have called about it.
summary-told = I have told someone.
summary-nobody-received = No one has confirmed receiving it.
summary-received-clinic = The clinic has received it.
summary-received-hp = You have received it.
summary-received-ambulance = 113 has received it.
summary-received-police = The police have received it.
summary-received-out-of-hours = The out-of-hours doctor has received it.
summary-received-other = Another service has received it.
summary-received-someone = Someone has received it.
summary-because-of-danger = I told someone without consent, because of danger.
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
summary-category-psychosis = someone very confused or heavily intoxicated
summary-category-outing = being outed, blackmail or abuse
summary-category-threat-to-me = I have been threatened or exploited
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
summary-part-about = One person I am worried about has agreed that I pass on one thing: it is about { $topic }. The rest is theirs to tell.
summary-part = One person I am worried about has agreed that I pass on one thing. I will say it in person.
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
summary-lasted-much-of-a-day = Most lasted most of the day.
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
summary-topic-outside-crisis = a crisis in the world around us
summary-network = Network meetings: { $count }.
summary-training = Training: { $count }.
summary-clinic-earlier-peer = A wish to meet a peer supporter earlier.
summary-clinic-meeting-place = A wish for more meeting places to choose from.
summary-clinic-waiting = A wish for less waiting.
summary-clinic-information = A wish for better information.
summary-clinic-interpreter = A wish for an interpreter.
summary-clinic-other-services = A wish for help from other services.
summary-about = I chose what is here. Something may be missing. It is not a risk assessment. Please talk to me before you contact anyone because of it. If you must follow up or document something, tell me first if you can. Shred the page when we are done.
summary-own-words = In my own words
summary-own-words-note = What stands in brackets is hidden. The letters are for this page only.

## The claim file

claim-word-day = Date
claim-word-what = What
claim-word-honorarium = Fee
claim-word-honorarium-paid = Fee paid
claim-word-kilometres = Kilometres
claim-word-way = Mileage
claim-word-ticket = Ticket
claim-word-receipt = Receipt
claim-word-travel-paid = Travel paid
claim-word-sum = Sum
claim-word-owed = Not paid
claim-word-yes = Yes
claim-word-no = No
claim-word-meeting = Meeting
claim-word-network = Network meeting
claim-word-training = Training

### The screens

tabs = Main menu
tab-today = Today
tab-journal = Journal
tab-supervision = Supervision
tab-me = Me
back = Back
help = Help
hide = Hide
open = Open
open-waiting-concern = See the concern
open-that-meeting = See the meeting
save = Save
saved = Draft kept
edit = Change
keep = Keep
remove = Remove
done = Done
yes = Yes
no = No
more = More
go-on = Continue
call = Call
working = One moment …
newer-value = From a newer version
newer-entry = From a newer version
newer-parts = Some of this was written in a newer version. It is not shown here, but it is kept.
being-changed = You have begun to change this. The changes are not saved yet.
newer-draft-title = From a newer version
newer-draft = This was begun in a newer version of the app. It is kept, and can be opened there.
draft-stuck = What you write is here on the screen, but cannot be saved right now. The phone may be full. Make a little room, and the app tries again by itself.
create-title = A notebook of your own
create-what = What you write here stays on this phone. It is locked with a passphrase that only you have.
create-do = Make the notebook
create-no-way-back = Afterwards you get twelve words for paper, which open the notebook if you forget the passphrase. If you lose both the passphrase and the words, nobody can bring back what you wrote, not even the people who made the app. If you lose the phone, only a backup helps.
passphrase = Passphrase
passphrase-hint = Four or five words that do not belong together are easy to remember and hard to guess.
passphrase-again = The passphrase once more
passphrase-differs = The two are not the same yet.
passphrase-show = Show what I type
strength-weak = Too easy to guess. Add a word or two.
strength-fair = Nearly. One more word will do.
strength-good = Good enough. One more word makes it stronger still.
strength-strong = Strong. Do not share it with anyone.
create-already-there = There is already a notebook here, or a part of one. Nothing was changed. Start the app again.
create-no-room = There is no room on the phone to make the notebook. Nothing was written.
create-read-only = The phone does not let the app write right now. Nothing was made.
create-failed = The notebook could not be made. Nothing is lost.
free-some-room = Delete something you do not need on the phone, and try again.
read-only-next = Restart the phone, and try again.
no-memory = The phone has too little memory free right now.
no-memory-next = Close some other apps, and try again.
try-again-or-restart = Try again. If that does not help, start the app again.
unlock-title = Locked
unlock-do = Unlock
unlock-wrong = That passphrase does not open it. Look it over and try again.
recover-wrong = The words belong together, but they are not the ones that open this. Newer words may have taken their place.
unlock-too-soon = Some time must pass between tries.
unlock-wait = { $seconds ->
    [one] Wait one second.
   *[other] Wait { $seconds } seconds.
    }
unlock-no-room = The phone is full, and opening needs a little room. Nothing is lost.
unlock-read-only = The phone does not let the app write right now, and opening needs that. Nothing is lost.
unlock-damaged = Something in what is stored is damaged, and it cannot be opened like this. Nothing was changed.
damaged-next = Do not delete the app. If you have an earlier copy of the phone, bring it back. Otherwise show this to somebody you trust who knows phones.
unlock-damaged-next = Do not delete the app. If you have a backup, you can start from it where the app is unlocked, and what cannot be opened is kept. If you have an earlier copy of the phone, bring that back. If you have neither, show this to somebody you trust who knows phones.
unlock-failed = It could not be opened. Nothing is lost.
keys-title = Passphrase and recovery words
keys-change = Change the passphrase
keys-change-what = The old passphrase no longer works afterwards. The recovery words stay the same.
keys-passphrase-now = The passphrase you have now
keys-passphrase-new = New passphrase
keys-changed = The passphrase is changed. The old one no longer opens anything.
keys-words = Recovery words
keys-words-what = Twelve words on paper, which open the notebook if you forget the passphrase.
keys-words-in-doubt = You have not checked the words yet.
keys-check-words = Check the words I have
keys-check-what = Take out the paper, and type all twelve words.
keys-check-do = Check
keys-check-right = The words are right. Put the paper back, somewhere the phone is not.
keys-new-words = Make new words
keys-new-words-why = Once new words are made, the old ones open nothing. Type the passphrase to go on.
keys-renew = Someone may know the passphrase
keys-renew-short = Everything that opens the notebook is replaced: passphrase, words and keys.
keys-renew-what = You choose a new passphrase and get twelve new words, and everything you wrote is locked again. The old passphrase and the old words open nothing afterwards.
keys-renew-not = If someone has already copied what is on the phone, they can still open the copy with the old passphrase.
keys-renew-do = Replace them all
device-key-title = Fingerprint or face
device-key-what = The phone can keep a secret that opens the notebook, and give it out for your finger or your face.
device-key-not = The passphrase always works beside it. If someone can make you hold out your finger or your face, leave this off. Whoever adds a finger to the phone does not get in: the phone then throws the secret away.
device-key-on = Open with fingerprint or face
device-key-off = Open with the passphrase only
device-key-ask = Type the passphrase. After that the phone asks for your finger or your face.
device-key-not-set-up = No fingerprint or face is registered on this phone yet. That is done in the phone’s own settings.
device-key-unlock = Use fingerprint or face
device-key-prompt = Open the notebook
device-key-cancel = Use the passphrase
device-key-cancelled = Nothing was changed.
device-key-gone = The phone no longer has the secret, because fingers or faces on it have changed. The passphrase opens as before, and you can switch this on again afterwards.
device-key-not-now = The phone does not take a finger or a face right now. The passphrase opens as before.
device-key-failed = That did not work on this phone. The passphrase opens as before.
me-when-away = Lock when I leave the app
me-at-once = At once
words-title = Twelve words in case you forget the passphrase
words-what = If you forget the passphrase, these words open the notebook. They are shown only now.
words-paper = Write them on paper, in this order, and keep the paper somewhere the phone is not. Whoever finds both the words and the phone can read everything.
words-english = The words are from a list that is used in many places. The first four letters of each are enough.
words-save = Save as a file to print
words-save-warning = A file is easier to find than a paper. If you choose a file, print it and delete it at once.
words-saved = The file is saved. Print it, and then delete it.
words-not-saved = The file was not saved. The words are still here.
words-file = words.txt
words-file-note = To be kept somewhere the phone is not.
words-written = I have written them down
words-ask-title = Did you write them down correctly?
words-ask-what = Look at the paper, and type these three words.
words-number = Word number { $place }
words-wrong = Word number { $place } is another one. Look at the paper, or go back and see the words once more.
words-right-title = You wrote them down correctly
words-right = Now you can get in even if you forget the passphrase.
words-card = You have not yet checked the words that open the notebook if you forget the passphrase.
words-card-do = Check the words
recover-link = I have forgotten it: use the recovery words
recover-title = Recovery words
recover-what = Type the twelve words from the paper, in the same order. Then you choose a new passphrase.
recover-words = The words
recover-hint = Capital letters make no difference, and the first four letters of each word are enough.
recover-unknown = Word number { $place } is not in the list. Look for a slip of the finger.
recover-count = { $count ->
    [one] There is one word here. There should be twelve.
   *[other] There are { $count } words here. There should be twelve.
    }
recover-check = Each word is in the list, but they do not belong together. One of them may be another, or two have changed places.
recover-new-title = Choose a new passphrase
recover-new-what = The words are right. Once the new passphrase is chosen, the old one no longer opens anything. The words stay the same.
recover-do = Use the new passphrase
change-no-room = The phone is full, so nothing was changed. What you had still holds.
change-read-only = The phone does not let the app write right now, so nothing was changed. What you had still holds.
change-damaged = Something in what is stored is damaged, and then it cannot be locked again. Nothing was changed.
change-failed = Something went wrong on the way. Nothing you wrote is lost, but it is not certain whether the old or the new one holds.
change-failed-next = One of them always opens. Try the new one first, then the old.
trouble-title = Something needs fixing first
nothing-changed = Nothing was changed or lost.
try-again = Try again
place-in-use = The app is already open somewhere else.
place-in-use-safe = What you have written is where it was.
place-in-use-next = Close the other one, and try again.
place-read-only = The phone does not let the app write where things are stored.
place-no-room = The phone is full.
place-header-missing = A file that is needed for opening is gone.
place-header-missing-safe = The rest is still here, locked. The app does not touch it.
place-header-missing-next = Do not delete the app. If you have an earlier copy of the phone, bring it back. Without that file nobody can open the rest.
place-header-damaged = A file that is needed for opening is damaged.
place-header-damaged-safe = The rest is still here, locked. The app does not touch it.
place-store-missing = The lock is here, but what was locked away is gone.
place-store-missing-safe = The app makes nothing new over the old.
place-newer = This was written by a newer version of the app.
place-newer-next = Update the app, and open it again.
place-development = This was made by a development version of the app, before it was ready for a real journal.
place-development-next = This version cannot open it. If you want to start afresh, move what is there out of the way first.
place-failed = The place where things are stored cannot be read.
unreadable-entries = { $count ->
    [one] One thing that was stored cannot be read. The rest is here.
   *[other] { $count } things that were stored cannot be read. The rest is here.
    }
write-locked = It is locked now. Unlock, and what you wrote is here.
write-no-room = The phone is full, so this is not saved yet. It is still here.
write-read-only = The phone does not let the app write right now, so this is not saved yet. It is still here.
write-too-long = This is longer than one note can be. Split it in two, and it will save.
write-failed = It could not be saved. What you wrote is still here.
today-title = Today
today-log-meeting = Write down a meeting
today-prepare-supervision = Prepare supervision
today-next = Next
today-last = Last
today-empty = Nothing here yet. When you have met somebody, you can write it down in under a minute.
today-unfinished = You were working on { $kind }, { $when }.
draft-meeting = a meeting
draft-alias = an alias
draft-boundary = something about a boundary
draft-concern = a concern
draft-debrief = a debrief
draft-limit = a debrief about a boundary
discard = Discard
discard-sure = Then it is gone. Are you sure?
discard-changes-sure = Then the changes are gone. What was saved stays. Are you sure?
discard-do = Yes, discard it
write-title = What do you want to write about?
write-meeting = A meeting
write-boundary = A boundary
write-concern = A concern
note = In your own words
meeting-title = A meeting
meeting-who = Who
meeting-new-person = Someone new
alias = What do you want to call this person?
alias-hint = No real names. Choose a word only you understand, not a job, country or looks.
alias-add = Add
meeting-status = The meeting
meeting-when = When
chip-today = Today
chip-yesterday = Yesterday
chip-other-day = Another day
meeting-date = Date
meeting-time = Time of day
meeting-where = Where
meeting-mode = How
meeting-duration = How long
meeting-topics = What it was about
meeting-load-before = How heavy was it before the meeting?
meeting-load-after = How heavy does it feel now?
load-unset = Not set
load-light = 0 light
load-too-much = 10 too much
meeting-more = More about this meeting
meeting-less = Show less
meeting-kind = What kind of meeting
meeting-sequence = Which meeting is this?
meeting-place-wish = Who wanted this place?
meeting-seen = Could anyone see you?
meeting-hp-present = Was your supervisor there?
meeting-others = Was anyone else there?
meeting-load-before-planned = How heavy does it feel now, before the meeting?
meeting-hp-present-planned = Will your supervisor be there?
meeting-others-planned = Will anyone else be there?
meeting-initiated-by = Who asked for the meeting?
meeting-shared-self = What did you share of your own?
meeting-story-balance = What did you share most of?
meeting-mutual = How did the meeting leave you?
meeting-gave-me = What did it give you?
meeting-medicines-said = Was anything said about medicines?
meeting-not-sure-of = Were you asked something you were not sure of?
meeting-for-the-clinic = Anything the clinic could do better?
meeting-follow-up = What comes next?
meeting-promised = What did you promise?
request-about = What would they like to hear from the clinic about?
request-consent = May you pass it on?

## People, and meetings that are planned

draft-person = what you know of someone you meet
people-title = The people I meet
people-empty = No one is here yet. You can write someone down here, or when you log a meeting.
people-new = Someone new
people-put-away = { $count ->
    [one] One who is set aside
   *[other] { $count } who are set aside
    }
person-no-alias = No alias yet
month-unset = Not set
person-needs-alias = Choose a word to call this person by, so that you can find what you write.
person-plan = Plan a meeting
person-meetings = Meetings
person-no-meetings = You have no meetings here yet.
person-first-met = First met
person-matched = Through the clinic
person-matched-ask = Did the clinic bring you together?
person-interpreter = Needs an interpreter
person-interpreter-ask = Do the two of you need an interpreter?
person-opening = What stays between you
person-opening-ask = Have you said what stays between you, and the one exception?
person-told = Knows that I write
person-told-ask = Does this person know that you take notes?
person-may-know = I may know this person from elsewhere
person-words = Words to hide
person-words-warning = This becomes a list of real names. Best left empty, or first names only.
person-words-why = Names, nicknames, relatives and places: what should be hidden the day you share something in your own words. The list itself is never shared, and is deleted with the person.
person-words-ask = Ask me each time, and store nothing
person-words-asked = Ask me each time
person-words-go = The words that stand here already are deleted when you save, from earlier versions too.
person-words-show = Show the words
person-words-count = { $count ->
    [one] One word, hidden
   *[other] { $count } words, hidden
    }
person-word = Word { $place }
person-word-add = Add a word
person-ask = Bring up with my supervisor
person-ask-why = What you choose is on your list for supervision, without saying whom it is about. You say that in person only.
person-may-know-unsaid = You have written that you may know this person. Would you like to tell your supervisor?
person-closed = You two have had your last meeting. You can set this person aside, or delete what is about them.
person-put-away = Set aside
person-bring-back = Bring back
person-is-put-away = Set aside. Everything is still here.
person-delete = Delete this person
person-delete-words = The name you gave them and the words to hide are deleted.
person-delete-all = { $count ->
    [one] Also delete what is about this person: one thing
   *[other] Also delete what is about this person: { $count } things
    }
person-delete-all-why = Meetings, boundaries and concerns, and what you wrote afterwards. What you leave stays without a name.
person-deleted = { $count ->
    [one] This has been moved to Recently deleted, locked like everything else. You can undo it there for 30 days.
   *[other] { $count } things have been moved to Recently deleted, locked like everything else. Here you can undo all of it at once. There you can put back one thing at a time, for 30 days.
    }
closing-offer = This was the last meeting. When you are ready, you can delete what is about this person.
closing-see = See what can be deleted
see-person = About this person
month-year = { $month } { $year }
write-plan = A planned meeting
meeting-plan-title = A planned meeting
meeting-became = What became of the meeting?
meeting-off = Is the meeting off?
meeting-repeats = Does it come again?
meeting-repeats-why = When this meeting is no longer planned, the app offers the next one. Nothing is added by itself.
meeting-reminder = What should Today call it?
meeting-reminder-hint = A word that only you understand. It is shown instead of “Meeting” for as long as the meeting is planned. The app sends no notifications.
fact-repeats = Comes again
fact-reminder = Name on Today
repeats-weekly = Every week
repeats-every-two-weeks = Every two weeks
repeats-monthly = Every month
series-next = The next one would be: { $when }.
series-plan = Plan it
series-end = There will be no more
caution-name = This may be a name: “{ $what }”.
caution-number = This may be a number that is somebody’s: “{ $what }”.
caution-address = This may be an address: “{ $what }”.
caution-limits = You can let it stand. The app sees only a little: not every name, and not what makes somebody recognisable.

## The rest of the screens

debrief-now = Debrief
consent-meeting = May anything from this meeting be passed on?
consent-boundary = This concerns the other person too. May it be passed on?
consent-concern = What did they say about you passing it on?
consent-which = Which part?
consent-part-nothing = Nothing here can be passed on in parts. It stays off the page.
consent-why = Why not?
consent-may-say-so = I may say that they will raise it themselves
boundary-title = A boundary
boundary-code = What is it about?
boundary-direction = Where did it come from?
boundary-handling = What did you do?
boundary-feeling = How heavy does it feel?
boundary-question = What do you want to ask your supervisor?
more-questions = More questions
boundary-bring = Bring it to supervision
boundary-mine = This is yours. You can always bring it up.
boundary-status = Where does it stand?
came-up-who = Who is it about?
came-up-in = Did it come up at a meeting?
came-up-when = When was it?
came-up-there = This came up at the meeting
for-meeting = For the meeting { $day }
boundary-says-nothing = Choose what it is about, or write a few words about it, and then you can save it.
person-everything = Everything about this person
gate-yes = Yes, or unsure
gate-no = No danger right now
asked-again = You answered that you were afraid, or unsure.
danger-what-to-say = You can say this
danger-afterwards = Afterwards
danger-have-called = I have called
danger-someone-has-it = Someone else has taken over
danger-nobody-answered = Nobody answered
danger-try-next = Call 113 again, or try the next one. You may call more than once.
concern-title = A concern
concern-category = What worries you?
concern-level = What is needed now?
concern-never-lower = Someone should hear about this today. It is not yours to carry alone.
concern-call-today = Talk to someone today
concern-call-soon = Talk to the clinic within a few days
concern-do = This helps
concern-do-not = Important
concern-done = What has been done?
concern-received-by = Who has taken over?
concern-told-first = Did they know that you would tell?
concern-told-on = On which day did you tell someone?
concern-arose-on = On which day did it come up?
concern-health-worker = If it is about your own supervisor, call someone else.
consent-ask-again = The answer you were given was about something else. Ask again about this.
consent-choose-again = You told someone about something else. Choose again what holds for this.
concern-status = Where does the concern stand?
concern-may-never-hear = Whoever receives it has a duty of confidentiality. You may never hear how it went.
concern-put-down-well = You have put it down. You are allowed to. You can take it up again whenever you want.
concern-take-up = Take it up again
concern-own-crisis = Whom you can call, and what you can say
# Concern and consent: when I was asked not to tell
concern-two-fit = If two of them fit, choose the more urgent one.
concern-nobody-next = Try the next one. You may call several times, and you may call somebody else.
consent-by = By when?
consent-by-today = Today
consent-by-tomorrow = Tomorrow
consent-by-week = Within a week
consent-by-other = Another day
consent-by-date = Day
consent-by-why = When the day has passed, Today says that you can ask how it went. Not what it is about.
consent-part-concern = Tick what you may pass on. The rest stays off the page.
override-title = You told, because of danger
override-why = For it to stand on a page, all of this is needed. It holds for this concern only. What you were asked not to tell before stays locked.
override-level = This only holds when somebody is needed today or now.
override-told-to = Whom did you tell?
override-told-on = On which day did you tell?
override-told-on-today = Today
override-told-on-other = Another day
override-said = What did you say? As little as possible is enough.
override-missing = Something is still missing. Until then it stays off the page.
override-complete = Everything that is needed is there.
override-too-early = The day you told someone is before the day it came up. Look at the two days again.
override-which-day = Choose the day it came up as well.
fact-told-to = Told to
fact-told-on = Told on
fact-arose-on = Came up
fact-said = What I said
fact-not-said = What I did not say
fact-repaired = Talked with them about it
fact-repair-note = Afterwards
said-history-title = Consent over time
said-history-before = Earlier: { $state }
said-history-on = { $day }: { $state }
said-history-by = { $state }, by { $day }
said-day-passed = They meant to say it themselves by { $day }. Ask how it went.
said-day-done = They have said it
said-day-new = Agree on another day
wish-day-passed = They meant to tell the clinic themselves by { $day }. Ask how it went.
ways-open = Find a way forward
ways-title = Find a way forward
ways-intro = You need not promise anything, and you need not carry it alone. Choose the way that fits best now. You can choose another one later.
ways-danger = Danger now, or unsure: call now
ways-could-not-ask = You could not ask. This is what is left.
way-say-tell-self = Will you say it yourself? To whom, and by when? May I say that you mean to bring it up?
way-say-together = Shall we call together? You talk, or I do while you listen. We agree first on what we say.
way-say-part = What may I say, and what is yours to keep? I will say only what you say yes to.
way-say-least = I have to ask for help now. I will say as little as I can. This is what I will say, and this is what I will not.
way-say-without-naming = What you have told me stays with me. I am going to ask for advice for myself. I will not say who you are.
way-tell-self-how = Agree on a day. Ask how it went.
way-together-how = Call while you are together, or keep the line open.
way-part-how = Say the one part and no more. To the rest, answer: “That is not mine to say, please ask them.”
way-least-how = Say it to the person first, if it is safe. Then call.
way-without-naming-how = The secret stays with you. You get help with carrying it.
say-when-answered = I need help now. I am at … This is what I see: … I am not a health worker. What do I do now?
danger-about-a-life = When someone may not want to live any longer
ways-to-them = To the person
ways-you-can-say = What you can say
ways-called = Have you called?
ways-called-yes = Yes, we called together
ways-called-not-yet = Not yet
ways-which-part = Which part may you pass on?
ways-end-title = Look it over, then save
ways-end-nothing = Nothing is written down yet
ways-end-state = About passing it on: { $state }
ways-end-unchanged = What is written about passing it on stays as it is.
ways-end-carry = In the summary you can tick that you carry something, without saying what.
ways-end-repair = Afterwards you can tell the person what you said, and what you did not.
repair-open = Tell them afterwards
repair-why = When you talk: say it as it is. That makes it easier for them to trust you again.
repair-said = This is what I said
repair-not-said = This is what I did not say
repair-note-title = Do you want to write something about it?
repair-note = How was it received?
repair-talked = I have talked with them about it
waits-told-themselves = Someone meant to say something themselves, and the day has passed. You can ask how it went.
waits-soon = There is something you wanted to talk with the clinic about. Some days have passed.
changed-minds-title = Someone has changed their mind
changed-minds = { $count ->
    [one] One person has changed their mind since you shared a page.
   *[other] { $count } people have changed their minds since you shared a page.
}
changed-minds-next = What they said no to is not on this one. What was shared cannot be taken back. You can ask your supervisor not to use it.
changed-minds-see = See what was shared ({ $day })
shared-before-no = This was shared before they changed their mind.
shared-before-no-on = This was shared before they changed their mind ({ $day }).
debrief-next = Next
debrief-answer = Write if you like
debrief-finish = Done
debrief-stop = That is enough for today
debrief-call = Call today
debrief-closing = What you wrote is saved. You can close this now.
entry-gone = Gone
entry-gone-why = This was deleted, or it is not on this phone.
entry-after-meeting = After the meeting
see-prepared = What you prepared
see-straight-after = What you wrote straight after
see-later = What you wrote later
see-before-supervision = What you wrote before supervision
see-after-supervision = What you wrote after supervision
see-of-limit = What you wrote about this
see-written = What you wrote
see-of-day = { $what }, { $when }
answer-change = Your answer
answer-change-how = Leave the field empty, and the answer is taken out. What it said before is under “Earlier versions”. You can also delete it for good there.
earlier-promise = What you promised ({ $day })
earlier-remembering = What you wanted to remember for next time ({ $day })
earlier-changing = What you wanted to do differently ({ $day })
add-boundary = Write about a boundary
add-concern = Write about a concern
to-agenda = Bring to supervision
on-agenda = On the list for supervision.
delete = Delete
delete-sure = This moves it to Recently deleted. You can undo it there for 30 days.
delete-do = Yes, delete
files-title = Attachments
files-original = The file is copied in here and locked like the rest. The original stays where you picked it. The app cannot delete it.
files-pictures = A picture can carry where and when it was taken, even if you do not see it. That too stays locked in here.
file-add = Add a file
file-view = View
file-listen = Listen
file-close = Close
file-copy = Save a copy outside the app
file-copy-sure = This leaves the app: whoever can see the place you choose can read it. Do you still want to save it?
file-copy-do = Yes, save a copy
file-copy-no = No, leave it here
file-copied = The copy is where you chose. It is not locked. Delete it when you no longer need it.
file-none-copied = Nothing has left the app.
file-delete = Delete the file
file-delete-sure = The file will be gone from the app, and you cannot get it back. Are you sure?
file-none-added = Nothing was added. What you have written is here.
file-locked = The app was locked before this was done. Try again.
file-too-large = The file is too large. The app takes files of up to 200 MB.
file-unreadable = The file you picked cannot be read. Pick another, or try again.
file-no-room = There is no room for the file on the phone. A little room must always be left for what you write.
file-read-only = The phone does not let the app write just now. Restart the phone, and try again.
file-gone = This has been deleted, or it is not on this phone.
file-damaged = The file is damaged or missing and cannot be opened. What you have written is here.
file-failed = It did not work. Try again. If that does not help, restart the app.
file-not-shown = This cannot be shown here. You can save a copy and open it in another app.
file-too-large-to-show = Too large to be shown here. You can save a copy and open it in another app.
size-small = under 1 kB
size-kilobytes = { $count } kB
size-megabytes = { $count } MB
deleted-title = Deleted
deleted-why = This has been moved to Recently deleted, locked like everything else. It will be deleted for good on { $day }, or the next time you open the app after that.
undo = Undo
see-trash = See recently deleted
delete-copies = { $count ->
    [one] Also delete the copy of the summary that mentions this
   *[other] Also delete the copies of the { $count } summaries that mention this
    }
delete-copies-why = The copies are deleted together with this, not before. When you shared and on what basis stays.
share-copy-erased = The copy has been deleted. What stays is when you shared, on what basis, and a fingerprint that can show whether a page is the same.
trash-title = Recently deleted
trash-empty = There is nothing here.
trash-why = You can put things back for 30 days. Then they are deleted for good.
trash-goes = Will be deleted for good: { $day }
trash-with-copies = The copies that mention it are deleted with it.
put-back = Put back
trash-erase = Delete for good now
trash-erase-all = Delete all of this for good now
trash-erase-sure = You cannot undo this. It is deleted along with its earlier versions, drafts and attachments, and the files on the phone are rewritten without it.
trash-erase-do = Yes, delete for good
trash-erased = It is deleted for good, and the files on the phone have been rewritten without it.
trash-erased-later = It is deleted for good in the app. The files on the phone have not been rewritten yet. There may be too little room, or something in the files is damaged. The app tries again each time you unlock.
trash-remains = What the app cannot reach: backups you already have, and older copies of the files with somebody who also knows the passphrase. The phone's storage may hold on to remains for a while. They can be read only by somebody with your passphrase and special equipment.
history-open = Earlier versions
history-title = Earlier versions
history-none = There are no earlier versions of this.
history-why = The app keeps up to 20 versions. They are deleted together with what they belong to.
history-until = Until { $when }
history-bring-back = Bring this version back
history-stays = What stands there now becomes an earlier version itself. Nothing is lost.
history-erase = Delete the earlier versions
history-erase-sure = Then only what stands there now is left. You cannot undo this.
history-damaged = The earlier versions cannot be read. What stands there now is not affected.
safekeeping-title = Passphrase, backup and deleting
retention-title = How long things are kept
retention-why = Everything stays until you delete it. If you like, the app can delete some things for you when they are no longer needed. It happens soon after you unlock. It does not pass through Recently deleted, so it cannot be undone.
purpose-notes = Notes, once you have debriefed
purpose-notes-why = The words you wrote about a meeting. What you chose stays. Meetings with an open concern, and what you want to bring to supervision, are not touched.
purpose-concerns = Concerns that are closed
purpose-concerns-why = Those that someone else has taken over, or that you have put down. The whole concern is deleted.
purpose-claims = Fees and travel that are paid
purpose-claims-why = Kilometres and amounts. The meeting stays.
purpose-copies = Copies of what you shared
purpose-copies-why = When you shared and on what basis stays.
keep-off = Until I delete it
keep-months = { $months ->
    [12] One year
    [24] Two years
   *[other] { $months } months
    }
retention-nothing-now = Nothing is that old today.
retention-now = { $count ->
    [one] One thing is deleted at once, from { $from }.
   *[other] { $count } things are deleted at once, from { $from } to { $to }.
    }
retention-turn-on = Turn on
retention-turn-on-and-erase = Turn on, and delete this now
retention-last = The last time something was deleted by itself: { $day }. { $what }.
retention-gone-notes = { $count ->
    [one] one note
   *[other] { $count } notes
    }
retention-gone-concerns = { $count ->
    [one] one concern
   *[other] { $count } concerns
    }
retention-gone-claims = { $count ->
    [one] one claim
   *[other] { $count } claims
    }
retention-gone-copies = { $count ->
    [one] one copy
   *[other] { $count } copies
    }
wipe-title = Delete everything
wipe-what = Everything in the app is deleted: the journal, what was recently deleted, earlier versions, attachments, numbers and settings. Language, appearance, country and the number you reach without unlocking too.
wipe-how = The key is deleted first. Without it, whatever may remain on the phone cannot be read by anyone.
wipe-not = Files you have shared, and backups you have saved elsewhere, are beyond the app's reach.
wipe-no-return = This cannot be undone. Nobody can bring it back for you.
wipe-do = Delete everything now
wipe-failed = Not everything could be deleted. Try again, or restart the app.
again-wipe = Type the passphrase once more. Nothing is deleted until you have pressed once more.
again-retention = Type the passphrase once more to turn it on.
again-erase-all = Type the passphrase once more. Then all of this is deleted for good.
damage-title = Something is damaged
damage-restore = Bring it back from a backup
damage-lost = { $count ->
    [one] One thing that was stored is gone.
   *[other] { $count } things that were stored are gone.
    }
damage-torn = { $count ->
    [one] One thing is here only in part and cannot be read.
   *[other] { $count } things are here only in part and cannot be read.
    }
damage-torn-entries = In the journal: { $count }
damage-torn-drafts = Drafts: { $count }
damage-torn-deleted = In Recently deleted: { $count }
damage-files = { $count ->
    [one] One attached file is gone or damaged.
   *[other] { $count } attached files are gone or damaged.
    }
damage-untraced = Something that is stored here cannot be read, and the app does not know what it was.
damage-saves = { $count ->
    [one] The last thing you saved may be gone.
   *[other] What you saved last may be gone: up to { $count } saves. The app does not know which.
    }
damage-altered = Something is not as the app last stored it. An older version may have been put back, or something was added.
damage-why = It may come from a fault in the phone's storage, or from somebody who changed the files.
damage-safe = The app has changed nothing. Without the passphrase, nobody can have written anything in your journal.
damage-readable = This can be read
damage-readable-count = { $kind ->
    [contact] People you meet: { $count }
    [meeting] Meetings: { $count }
    [boundary] Boundaries: { $count }
    [escalation] Concerns: { $count }
    [debrief] Debriefs: { $count }
    [supervision] Supervision: { $count }
    [share] Shared summaries: { $count }
    [trusted] Numbers to call: { $count }
    [role] My role: { $count }
    [rates] Rates: { $count }
    [script] Things you can say: { $count }
    [clinic_note] Texts from the clinic: { $count }
   *[other] Other things: { $count }
    }
damage-nothing-readable = Nothing in the journal can be read.
damage-go-on-why = If you go on with what is here, what cannot be read is removed, and the app says no more about it. Wait with that if you have a backup. For as long as it stands like this, deleted things cannot be taken out of the files.
damage-go-on = Go on with what is here
damage-see = See what is damaged
fact-phase = When
fact-talk = Talk with my supervisor
fact-way = How
fact-through = Handed on
concern-still-open = No one has taken this over yet. Call one of these today.
concern-still-open-now = No one has taken this over yet. Call now.
concern-waits = You have a concern that no one has taken over yet.
talk-wanted-today = You wanted to talk with your supervisor today.
talk-wanted-yesterday = Yesterday you said you wanted to talk with your supervisor.
talk-wanted-earlier = A few days ago you said you wanted to talk with your supervisor.
summary-stays-off = What they have not said yes to stays off. You can ask first, and come back.
summary-concern-waits = You have a concern that no one has taken over yet. Do not wait for supervision. You can call without saying who it is about.
summary-file-open = Put a file on the phone, not in the cloud.
concern-when = In opening hours: your supervisor or the clinic. Otherwise: the out-of-hours doctor, 116{"\u00A0"}117.
concern-call-now = Call now
numbers-none-clinic = You have not written down a number for your supervisor or the clinic.
numbers-not-a-number = This cannot be called. Write the number in digits.
fact-promised = I promised
promise-to-them = You promised something to the person you met.
promises-to-them = What you promised them
promise-from = From the meeting { $day }
fact-issue = About
fact-from = Came from
fact-handled = What I did
fact-question = My question
fact-state = Now
fact-level = I thought
fact-done = What is done
fact-receiver = Taken over by
fact-told = Knew that I would tell
fact-consent = About passing it on
fact-load = How heavy
journal-title = Journal
journal-write = Write something
journal-empty = Nothing here yet. What you write ends up here, newest first.
journal-older = Show older
journal-newer = Show newer
journal-month = { $month } { $year }
journal-search = Search
journal-elsewhere = Outside the journal
journal-found = { $number ->
    [0] Found nothing.
    [one] Found one.
   *[other] Found { $number }.
}
journal-filter = Filter
journal-filter-clear = Show everything
journal-filter-kind = Kind
journal-filter-person = Whom it is about
journal-filter-topic = Topic
journal-filter-only = Only what
journal-filter-open = Is still open
journal-planned = { $kind }, planned
journal-cancelled = { $kind }, cancelled
journal-no-show = { $kind }, they did not come
journal-filter-flagged = Is on a supervision agenda
supervision-title = Supervision
supervision-needs = What do you need?
supervision-agenda = What you want to bring
supervision-agenda-empty = The list is empty. Add a question, or bring something from the journal.
supervision-add-question = Add a question
supervision-ask = What do you want to ask?
agenda-no-question = Something I want to talk about
supervision-think = Think it through
supervision-held = Write down what came of it
supervision-have-talked = When you two have talked
supervision-outcome = What came of it?
supervision-status = Status
supervision-build = Build the summary
supervision-shared = Shared earlier
supervision-shared-none = You have not shared anything yet.
session-title = Supervision
session-planned = Next supervision
session-day-none = Not arranged yet
session-day = Which day was it?
session-talked = What we talked about
session-talked-hint = Untick what you did not get to. It stays on the list for next time.
sessions-earlier = Earlier supervision
follow-ups-title = What was promised?
follow-ups-open = Promised in supervision
follow-up-add = Add a promise
follow-up-what = What is to be done?
follow-up-owner = Who does it?
follow-up-day = By when?
follow-up-by = by { $day }
follow-up-unsaid = Not said who or when
follow-up-done = Done
follow-up-offer-mine = Write down what you follow up
follow-up-offer-theirs = Write down what your supervisor follows up
still-open = Something is still open after this supervision.
still-open-due = Something was left open after supervision. Is it still?
agenda-item-title = Something to bring
agenda-note-hint = This stays on your phone. The summary only has the question above, if you choose one.
help-with = What you most want help with
put-on-list = Put it on the list
put-on-list-why = The words stay on your phone and are not part of the summary.
draft-agenda = something to bring to supervision
session-is-ahead = The day you chose has not come yet, so this is not saved. Everything you wrote is here. Choose the day the two of you talked. A day to come goes under “Next supervision”.
meeting-is-ahead = The time you chose has not come yet, so the meeting is not saved. Everything you wrote is here. Change the day or the time, or choose “Planned”.
day-set = Choose a day
day-which = Which day?
day-none = No particular day
move-up = Move up
move-down = Move down
boundary-debrief = Think this through
scripts-title = Things you can say
scripts-what = Words to lean on when they are hard to find. Make them your own. None of them has to be used.
scripts-open = See everything you can say
scripts-own = In your words
scripts-edit = Say it my way
scripts-label = How I say it
scripts-keep = Keep it like this
scripts-original = As it was
scripts-original-back = Use the original again
summary-build-title = Choose what goes into the summary
summary-only-choices = The summary is one page, made of your choices. What you have written is on it only if you add it.
summary-which-period = Which period?
period-this-month = This month
period-last-month = Last month
period-two-months = The last two months
period-three-months = The last three months
summary-three-or-more = I met three people or more
few-people-what-stays-off = That is why topics and places stay off the page.
summary-include-how-i-am = Include how I am
summary-include-carry = Say that I carry something I was asked not to pass on, without saying what
summary-read = Read the summary
summary-exact = This is exactly what is shared. Nothing more.
summary-change = Change something
share-done = The file is where you chose. It is not locked: whoever finds it can read it.
share-done-next = Now give the file to your supervisor the way you two have agreed. Delete it afterwards. The app cannot do that for you.
share-see-record = See what was shared
share-cancelled = Nothing was shared.
share-nothing-left = Nothing has left the phone.
share-no-room = There is no room there. Choose another place.
share-not-allowed = It is not possible to save there. Choose another place.
share-failed = It could not be saved. Try again.
share-unrecorded = The page is saved where you chose, but the app could not write down that it was shared.
share-what-left = What was shared
share-on-consent = On this consent
# The ways out, once the page has been read
share-ways-title = How do you want to share the summary?
share-ways-nothing-yet = Nothing has left the phone yet.
share-way-show-do = Show it on the screen
share-way-show-what = Your supervisor reads it on your phone while you are there. There is no file.
share-way-text-do = Save as text
share-way-text-what = A plain text file, which every machine can open. Whoever has the file can read it.
share-way-pdf-do = Save as a PDF
share-way-pdf-what = The same on a page that is easy to print, and that screen readers read well. Whoever has the file can read it.
share-way-locked-do = Save as a locked PDF
share-way-locked-what = Six words open it, which you say to your supervisor. Some machines in hospitals do not open locked files.
share-again-title = Is it you sharing this?
share-again-why = Type your passphrase. The app asks before anything leaves the phone.
share-aloud-title = Six words to say aloud
share-aloud-what = These words open the file: in this order, in small letters, with a space between them.
share-aloud-how = Say them to your supervisor, or write them on a slip of paper. Never send them along with the file.
share-aloud-gone = The app does not remember them. When you leave this screen, they are gone. Then it is better to make a new file.
share-aloud-save = Save the locked file
share-done-locked = The file is where you chose. Only the six words open it.
share-pdf-lacks = The PDF cannot show { $characters }. As text you can share the whole page.
share-pdf-failed = The PDF could not be made. As text you can share the whole page.
# Where the phone has a share sheet
share-app-text-do = Share as text
share-app-pdf-do = Share as a PDF
share-app-locked-do = Share as a locked PDF
share-app-choose = Choose the app you two have agreed on. If it keeps things in a cloud, the page may end up there.
share-aloud-share = Share the locked file
share-aloud-first = Write them down before you share. If you stay long in the other app, this one locks, and then the words are gone.
share-taken-title = The file is handed on
share-taken = Another app has taken the file. What it does with it, this app cannot know. The file is not locked: whoever gets it can read it.
share-taken-locked = Another app has taken the file. What it does with it, this app cannot know. Only the six words open the file.
share-taken-next = Check that it reached your supervisor, and delete it in the other app when you two are done. This app cannot do that for you.
share-taken-unrecorded = The file is handed on, but the app could not write down that it was shared.
share-offered-title = Was the file sent?
share-offered = The phone does not say whether you chose an app, or what it did with the file. The file is not locked: whoever gets it can read it.
share-offered-locked = The phone does not say whether you chose an app, or what it did with the file. Only the six words open the file.
share-offered-next = It is written down that you shared. If you did not send it, you can say so here. If you did, check that it arrived, and delete it in the other app when you two are done.
share-offered-unrecorded = The app could not write down that you shared.
share-not-sent-do = I did not send it
share-not-sent = Then it no longer says that you shared. What was written down is under “Recently deleted”.
share-not-sent-noted = It still says that you shared.
share-app-no-room = There is no room on the phone for the copy that the other app reads. Free some space and try again.
share-app-failed = The file could not be handed on. Try again, or choose another app.
claims-share = Share the file
claims-shared-next = Check that it reached the clinic, and delete it in the other app afterwards. When the money has come, you can say here that all is paid.
handed-hint = Take your time, and give the phone back when you have read it.
handed-back = I have the phone back
handed-again-title = Back to the journal
handed-again-why = Type your passphrase to go on.
share-answer-title = What did your supervisor answer?
share-answer-what = After you shared
share-answer-day = When the answer came
share-answer-note = Something to remember from it
fact-answer = The answer

### A passage in one's own words, and its review
share-speaks-of = About someone you meet, in your own words
share-on-mine = { $kind }: my own note
own-words-title = In your own words
own-words-what = You can add one or two short passages. They are left off until you have gone through them word by word.
own-words-add = Add a passage
own-words-waits = There is danger now in a concern that no one has taken over. Call first. Your own words can wait.
own-words-nth = Passage { $nth }
own-words-reviewed = Gone through. It will be on the page.
own-words-not-reviewed = Not gone through yet. It will not be on the page.
own-words-go-through = Go through it
own-words-change = Change
own-words-take-out = Remove this passage
own-words-in-person = The passage is removed. Bring it up when you meet.
own-words-not-kept = What you said was somebody’s word was not saved.
passage-title = Write a passage
passage-label = What you want your supervisor to read
passage-hint = At most { $most } characters. Everything that points at somebody is hidden, and then you read it through.
passage-left = { $left } characters left
passage-too-long = { $over } characters too many. Make it shorter, or two passages.
passage-empty = Write something first.
passage-pick = Copy from a note
passage-pick-what = These notes are yours, or the person has said you may pass them on. What is hidden is hidden already.
passage-pick-nothing = You have no notes in this period that can be taken here.
passage-pick-part = Part { $nth }
passage-no-longer = The note this was taken from may not be shared now: the person’s yes no longer stands, or the note is deleted. Your words are still here, and stay off the page. Ask the person again and note the answer, or remove the passage.
review-go-on = Go on
review-undo = Undo
review-hidden = hidden: { $kind }
review-asked = hidden, needs an answer
review-underlined = shown, may narrow it down
review-tap = Tap a word to hide it, show it, or say whose it is. A hidden word is shown for two seconds.
review-hidden-before = What you hid before is still hidden. What you let stand is hidden again, or you are asked again.
review-key-hidden = Hidden
review-key-asked = Hidden until you have answered
review-key-underlined = Shown, but may narrow down who it is
review-asked-left = { $count ->
    [one] One word needs your answer.
   *[other] { $count } words need your answer.
}
review-untouched = { $count ->
    [0] You have looked at all the suggestions.
    [one] One suggestion you have not looked at.
   *[other] { $count } suggestions you have not looked at.
}
review-rare = This narrows down who it may be: { $traits }. Together it may point at one person. Hide some of it if you can.
trait-age = age
trait-sex = sex
trait-place = place
trait-time = time
trait-diagnosis = when they learnt of it
trait-background = background
trait-work = work or school
ask-word-yes = Yes, hide it
hide-here = Hide here
show-again = Show it here
hold-to-show = Hold to show
hold-longer = This points at one person. Hold the button until the word is shown.
never-leaves = This is a word you wrote down about { $alias }. It is never shared. You can change the words at the person.
belongs-to = It is about someone I meet
belongs-to-whom = Whose word is it?
belongs-to-what = The word is hidden everywhere, and added to the words to hide for this person.
strip-title = The word you chose
strip-close = Close
neighbour-title = Could a neighbour tell who this is?
neighbour-text = This is how the passage reads. Each person gets a random letter when you share.
neighbour-yes = Yes
neighbour-not-sure = Not sure
neighbour-no = No
neighbour-then = Thank you for an honest answer. What would you like to do?
neighbour-take-out = Remove the passage and share the rest
neighbour-in-person = Say it when we meet instead
neighbour-edit = Change the text
neighbour-keep = Keep it all the same
draft-passage = a passage for supervision

### An example of a review, before the first passage
example-offer-title = Before your first passage
example-offer-why = The app hides what it recognises. The rest is for you to find.
example-offer-what = Here is a short, made-up text to try that on. It takes a minute, and nothing of it is kept.
example-offer-later = You can open it again whenever you go through a passage.
example-skip = Skip it
example-try = Try an example
# Read by the redactor in a test: the two names are found, and the nickname is not. Nobody in it is real.
example-text = On Thursday I went for a walk with Robin Hood in Nottingham. Sparrow had rung him the night before, and that made it easier to sleep.
example-nickname = Sparrow
example-label = The made-up text
example-task = This text is made up. The app has hidden what it recognised.
example-find = One of the words that are left is a nickname. Find it, tap it, and hide it.
example-leave = Leave the example
example-learnt-title = What the app cannot do
example-learnt-word = This is how the text reads now. “{ $nickname }” is what somebody in it is called. To the app it is a bird. It has no way of knowing better.
example-learnt-others = It is the same with everything that only you and a few others know: a nickname, a rare job, a small place, something that happened. The app will miss some of it.
example-learnt-eyes = You are the last to read the text before you share it. Nobody goes through it after you.

# Backup
backup-title = Backup
backup-what = A backup is one file with everything you have written here, locked with a passphrase. If you lose the phone, or get a new one, you can start again from it.
backup-where = Keep it somewhere other than on this phone: on a memory stick, or on a computer that you trust.
backup-last = The last backup: { $day }
backup-none = You have not made a backup yet.
backup-still-holds = What you erase here is still in the backups you made before. If you want it gone there too, make a new backup and delete the old files.
backup-make = Make a backup
backup-again = A backup is the whole notebook in one file. Write your passphrase once more before you make it.
backup-take-in = Add from a backup
backup-file-name = notes-{ $day }.age
backup-passphrase-why = Choose a passphrase for the backup. It may be the same as for the app.
backup-new-passphrase = Passphrase for the backup
backup-passphrase = The backup’s passphrase
backup-passphrase-needed = Without this passphrase nobody can open the backup, not even you. Write it down and keep it apart from the file.
backup-do = Make the backup
backup-made-title = The backup is ready
backup-made = { $left ->
    [0] It has been read back, and everything is there. Now choose where to keep it.
   *[other] It has been read back, and everything that can be read here is there. Now choose where to keep it.
    }
backup-choose-place = Choose a place
backup-drop = Leave it
backup-not-placed = It has not been put anywhere yet. If you leave, it is thrown away.
backup-kept-title = The backup is made
backup-whole = { $left ->
    [0] It is where you chose. The app has read it back: everything is there.
   *[other] It is where you chose. The app has read it back: everything that can be read here is there.
    }
backup-kept-next = If it is still on this phone, move it somewhere else, so that the two are not lost together.
backup-left-out = { $count ->
    [one] One thing that is damaged could not be read, and is not in the backup. Keep your older backups.
   *[other] { $count } things that are damaged could not be read, and are not in the backup. Keep your older backups.
    }
backup-hurt = { $count ->
    [one] This attachment is damaged on this phone. If an older backup still has it whole, add from that backup, and it comes back:
   *[other] These attachments are damaged on this phone. If an older backup still has them whole, add from that backup, and they come back:
    }
backup-hurt-file = { $name } ({ $kind }, { $day })
backup-no-room = There is no room on the phone to make the backup. What you have written is still here.
backup-read-only = The phone does not let the app write right now. What you have written is still here.
backup-not-read-back = The backup was made, but could not be read back as it should be. It has been thrown away. What you have written is still here.
backup-failed = The backup was not made. What you have written is still here.
backup-place-no-room = There was no room in that place.
backup-place-not-allowed = The app may not write in that place.
backup-place-failed = It could not be put there.
backup-other-place = The backup is ready here still. Choose another place.
backup-due-never = There is no backup of what you have written yet. If the phone is lost, it is lost too.
backup-due-since = The last backup is from { $day }, and you have written more since.
backup-weigh = See what is in it
merge-what = What is in the backup and not here is added. Nothing that is here is lost.
merge-title = What is in the backup
merge-made = Made: { $day }
merge-nothing = Everything in it is here already.
merge-new = { $count ->
    [one] One entry is not here, and will be added.
   *[other] { $count } entries are not here, and will be added.
    }
merge-changed = { $count ->
    [one] One entry is newer in the backup. The one here becomes an earlier version of it.
   *[other] { $count } entries are newer in the backup. Those here become earlier versions of them.
    }
merge-others = { $count ->
    [one] One draft, deleted thing or attachment will be added.
   *[other] { $count } drafts, deleted things or attachments will be added.
    }
merge-earlier = { $count ->
    [one] One draft in the backup is of something you have written more on here. It becomes an earlier version of it.
   *[other] { $count } drafts in the backup are of things you have written more on here. They become earlier versions of them.
    }
merge-left = { $count ->
    [one] One draft is different here and in the backup. The one here stays. The other is only in the backup, so keep it.
   *[other] { $count } drafts are different here and in the backup. Those here stay. The others are only in the backup, so keep it.
    }
merge-same = { $count ->
    [one] One entry is here already.
   *[other] { $count } entries are here already.
    }
merge-in-trash = { $count ->
    [one] One entry you have deleted here, and it stays deleted.
   *[other] { $count } entries you have deleted here, and they stay deleted.
    }
merge-erased-here = { $count ->
    [one] One entry that you erased is in this backup. It does not come back unless you ask.
   *[other] { $count } entries that you erased are in this backup. They do not come back unless you ask.
    }
merge-bring-back = Bring back what I erased
merge-nothing-lost = Nothing is added before you say so.
merge-do = Add it
merge-done-title = Added
merge-done = { $count ->
    [0] Nothing was added.
    [one] One thing was added or updated.
   *[other] { $count } things were added or updated.
    }
restore-have = I have a backup
restore-title = Start from a backup
restore-what = Pick the backup, and type its passphrase. Everything in it comes here.
restore-pick = Pick the backup
restore-pick-other = Pick another file
restore-picked = Picked: { $name }
restore-same = Use the same passphrase for the app
restore-new-passphrase = Passphrase for the app
restore-do = Start from it
restore-not-a-backup = That file is not a backup from this app. Nothing was changed.
restore-pick-another = Pick another file.
restore-wrong = That passphrase does not open the backup. Nothing was changed.
restore-wrong-next = Look it over and try again. An older backup may have an older passphrase.
restore-too-much = Opening that file would take more than this phone has. Nothing was changed.
restore-newer = The backup was made by a newer version of the app. Nothing was changed.
restore-damaged = The backup is damaged, and not all of it can be read. Keep it anyway.
restore-unreadable = The file could not be read.
restore-unreadable-next = Copy it to this phone first, and pick it there.
restore-no-room = There is no room on the phone for what is in the backup. The backup is as it was.
restore-read-only = The phone does not let the app write right now. The backup is as it was.
restore-too-large = A file in the backup is larger than this version of the app takes. The backup is as it was.
restore-done-and-locked = Everything in the backup is here, and it is locked. The recovery words have not been shown.
restore-done-and-locked-next = Unlock with the passphrase you chose for this phone. Then make new recovery words under Me.
restore-failed = It did not work this time. The backup is as it was.
restore-aside = What cannot be opened is put aside on the phone, whole and untouched. Then you can start from your backup.
restore-aside-do = Put it aside and go on
me-title = Me
me-lock-now = Lock now
me-auto-lock = Lock automatically
me-auto-lock-again = Write your passphrase once more, and the new time holds. Until then everything is as before.
me-after-minutes = { $minutes ->
    [one] After 1 minute
    [60] After an hour
   *[other] After { $minutes } minutes
    }
me-language = Language
me-theme = Appearance
theme-system = Same as the phone
theme-light = Light
theme-dark = Dark

## Me: my weeks, my role, claims

lock-and-look-title = Lock and appearance
weeks-title = My weeks
weeks-span = How far back?
weeks-empty = There are no meetings in this time. Once you have written about some, you can look back on them here.
weeks-load = How heavy it has been
weeks-load-none = You have not set how heavy it was. That is quite all right.
weeks-after = Afterwards
weeks-from = From { $day }
weeks-now = Now
weeks-load-after = After meetings it has been { $after } of 10 on average.
weeks-load-before = Before meetings it has been { $before } of 10 on average.
weeks-load-both = Before meetings it has been { $before } of 10 on average, and { $after } afterwards.
weeks-trend-heavier = It has been heavier in the second half than in the first. You can bring that to supervision.
weeks-trend-lighter = It has been lighter in the second half than in the first.
weeks-trend-same = It has been much the same throughout.
weeks-trend-unknown = There are too few meetings to say whether it is rising or falling.
weeks-table = As a table
weeks-week = Week from
weeks-nothing = –
weeks-gave = What the meetings gave you
weeks-mutual = What the meetings were like for you
weeks-what = What
weeks-times = Number of meetings
weeks-most-often = Most often: { $what }.
weeks-months = Meetings each month
weeks-month = Month
weeks-meetings = Meetings
weeks-months-said = { $count ->
    [0] No one-to-one meetings.
    [one] One one-to-one meeting.
   *[other] { $count } one-to-one meetings.
    }
weeks-months-others = { $count ->
    [one] One network meeting or training.
   *[other] { $count } network meetings and training.
    }
weeks-topics-rare = { $count ->
    [one] One more topic came up.
   *[other] { $count } more topics came up.
    }
role-title = My role
role-empty = Here you can keep what you and the clinic have agreed, and your own limits. Then it is easy to find when you need it.
role-write = Write it down
role-private = This stays on your phone. Pick what fits. You need not write anything.
role-agreed = What we have agreed on
role-agreement-words = The agreement, in your words
role-limits = My limits
role-limits-words = More about my limits
role-training = Training I have done
role-training-month = When: { $about }
role-training-when = { $about }, { $month } { $year }
role-out-of-hours = Whom I call when the clinic is closed
role-to-settle = What the clinic should settle
role-to-settle-words = More about what should be settled
claims-title = Pay and travel
claims-what = Only days, kilometres and amounts. Never whom you met, or what you talked about.
claims-which = What do you want to see?
claims-owed = Not paid
claims-all = All
period-this-year = This year so far
period-last-year = Last year
period-ever = All time
claims-none = There is nothing to claim in this period.
claims-none-owed = Nothing in this period is unpaid.
claims-unmarked = { $count ->
    [one] One meeting in this period says nothing about a fee.
   *[other] { $count } meetings in this period say nothing about a fee.
    }
claims-unanswered = { $count ->
    [one] The time of one planned meeting in this period has passed. What became of it?
   *[other] The time of { $count } planned meetings in this period has passed. What became of them?
    }
claims-mark-due = { $count ->
    [one] I am to be paid for this
   *[other] I am to be paid for these
    }
claims-no-rate = The rates are missing, so something is not counted. Write them down under “Rates”.
claims-no-amount = Not worked out
claims-km = { $km } km
claims-part-paid = { $part } (paid)
claims-sum = Sum
claims-way = Mileage, { $km } km
claims-tickets = Tickets
claims-together = Together
claims-still-owed = Of this not paid
claims-due-sure = { $count ->
    [one] One meeting in this period is marked with a fee for you.
   *[other] { $count } meetings in this period are marked with a fee for you. To change that again, you take one meeting at a time.
    }
claims-due-yes = Yes, I am to be paid
claims-mark-paid = All of this is paid
claims-paid-sure = { $count ->
    [one] One meeting is set as paid.
   *[other] { $count } meetings are set as paid.
    }
claims-paid-yes = Yes, it is paid
claims-left-alone = { $count ->
    [one] You are writing about one meeting. It has not been changed.
   *[other] You are writing about { $count } meetings. They have not been changed.
    }
claims-read = Look at the file
claims-file = The file for the clinic
claims-exact = This is exactly what stands in the file. A spreadsheet can open it. The clinic sees on which days you had meetings.
claims-save = Save the file
claims-kind = Which kind of file
claims-kind-spreadsheet = Spreadsheet
claims-kind-pages = PDF
claims-exact-pages = This is exactly what stands on the page. The clinic sees on which days you had meetings.
claims-saved-next = Give it to the clinic the way you have agreed, and delete it afterwards. When the money has come, you can say here that all is paid.
rates-title = Rates
rates-why = What the clinic pays. The rates apply to all meetings, past ones too.
rates-meeting = For one meeting
rates-km = For one kilometre
rates-currency = Currency
expense-honorarium = Fee
expense-kilometres = Kilometres, there and back
expense-ticket = Tickets, amount
expense-receipt = I have a receipt
expense-travel = The travel
expense-due = Not paid yet
expense-paid = Paid
expense-no-honorarium = No fee
not-an-amount = This is not a number. Write 120 or 120.50, for example.
amount-not-saved = Nothing has been saved yet, because one of the numbers cannot be read. Correct it, or empty the field.
draft-role = your role
draft-rates = the rates
draft-expense = pay and travel

## Me: the rest

numbers-title = Numbers I call
numbers-why = These show only while the app is unlocked. Calls stay in the phone’s call log.
numbers-label = What should it say beside the number?
numbers-number = Number
numbers-none = You have not written down any numbers yet.
numbers-write = Write down numbers
numbers-edit = Change numbers
numbers-dialled-as = Dialled as { $number }
numbers-plus = Does it begin with a country code? Put + in front, or it may be somebody else who is called.
numbers-more-than-one = There is more than one number here, or something more beside it. Write one number only. You can press an extension when someone has answered.
numbers-instruction = The signs * and # are instructions to the phone network. Write only the digits of the number.
numbers-too-long = No number is that long. If it is two, write only one of them.
number-not-as-written = The app cannot call the number the way it is written. Dial the number yourself now, and write it again when you have time.
number-not-opened = No phone app opened. Dial the number yourself, on this phone or another one.
message-not-opened = No messaging app opened. You can write to the number yourself, or call.
text-line-not-opened = No messaging app opened. Write to the number yourself, on this phone or another one, or take another number.
help-title = Help now
help-danger = Danger now, or unsure
help-worry = Something worries me
help-me = I need to talk to someone myself
help-other-numbers = Other numbers
number-check = This number has not been checked. If you do not get through, call the out-of-hours doctor, 116{"\u00A0"}117.
number-unchecked = This number has not been checked.
number-check-since = Check this number. Last checked { $day }.
number-checked = Checked { $day }.
number-copied = The number is copied. This machine cannot call.
help-do-this = What you can do
help-own-slip = If something has gone wrong
countries-title = Numbers in another country
countries-what = Choose a country, and its numbers are shown beside the Norwegian ones. The choice is not encrypted, and neither is the language.
countries-unchecked = These numbers have not been gone through. They are written down as they were found. Check them before you need them.
countries-instead = When you are there, call { $number } where the app says 113 or 112.
number-as-found = Not checked. This is how it stood { $day }. Check the number before you rely on it.
message-write = Write
message-offer = Write “{ $text }”
message-copied = The text is copied. This machine cannot send messages.
message-log = A message stays among the messages on the phone. The app sends nothing by itself.
open-contact-title = A number you reach without unlocking
open-contact-what = You can have one number under Help that you reach without unlocking.
open-contact-clear = Anyone who has your phone can then see the label and the number you write here. They are not encrypted. Choose a label that says nothing about you. “Delete everything” deletes them too.
open-contact-unnamed = My number to call
open-contact-put = Show it under Help
open-contact-take-away = Take it away
law-title = What the law says
law-not-advice = This is not advice from a lawyer. Ask your clinic what applies where you are.
law-source = Source: { $source }.
law-as-of = As it stood { $day }.
law-none = The app has no text on the law here. Ask your clinic.
law-clinic = From the clinic
law-clinic-yours = Written here by you.
law-clinic-none = Does the clinic have a text of its own on confidentiality, and on when to tell? You can put it here.
law-clinic-write = Write the text here
law-clinic-label = The clinic’s text
draft-clinic-note = the clinic’s text
draft-share-answer = your supervisor’s answer
about-title = About this app
about-what = Mellom is a private notebook for peer supporters.
about-offline = The app cannot go online. It was built without the means to. What you write does not leave the phone unless you share it yourself.
about-locked = Everything you write is encrypted, except the number you may choose to show without unlocking. It is as strong as your passphrase. Whoever knows it, or holds the phone while the app is open, can read everything.
about-limits = Deleted text may still lie encrypted in the files for a while. If you lose the phone, only what is in a backup can be brought back. Old backups still hold what you erase here.
about-not-reviewed = The questions and the advice have not been reviewed by clinicians or lawyers. Ask the clinic when in doubt.
about-not-anonymous = What you share is de-identified. Somebody who knows you both may still understand whom it is about.
about-version = Version { $version }
debrief-save = Save and debrief
change = Change
undo-load = Remove
out-of-ten = { $value } of 10
danger-worried = No danger right now, but I am worried
danger-leave = Back to where I was
danger-whom = Whom did you call?
danger-good = It is good that you called. You do not have to write anything now.
danger-good-received = It is good that someone else has taken over. You do not have to write anything now.
danger-write = Write a little
danger-kept = This is noted in your journal.
danger-kept-draft = It could not be saved yet. It is kept as a draft.
talk-on-agenda = It is on your list for supervision.
talk-wanted = You wanted to talk with your supervisor before the next meeting.
have-talked = We have talked
talk-not-needed = No longer needed
next-hour = The next hour
prepare = Get ready
write-network = A network meeting
write-training = Training
share-saved-title = The summary is saved
strength-wait = When the passphrase is strong enough and the same twice, you can go on.
chip-tomorrow = Tomorrow
fact-who = Who
fact-place = Place
fact-length = Length
fact-topics = Topics
fact-heavy-before = Heavy before
fact-heavy-after = Heavy after
fact-hp = Supervisor
fact-others = Others
fact-wish = Wanted the place
fact-seen = Seen
fact-asked = Asked by
fact-shared = Shared of mine
fact-story = What I shared
fact-mutual = For me
fact-gave = Gave me
fact-medicines = Medicines
fact-unsure = Unsure of
fact-clinic = For the clinic
fact-next = Next
fact-request = Wants to hear about
fact-request-consent = The wish may be passed on
fact-sequence = Meeting
fact-mode = How
numbers-first = Would you like to write down your supervisor’s number? Then it is easy to find when you need it.
draft-numbers = a number
follow-up-due = The day has come for something you promised in supervision.
follow-up-due-theirs = The day has come for something you were promised in supervision.
follow-up-open = You promised something in supervision, without a day. It is still open.
follow-up-open-theirs = You were promised something in supervision, without a day. It is still open.
follow-up-due-unsaid = The day has come for something that was promised in supervision.
follow-up-open-unsaid = Something was promised in supervision, without a day. It is still open.
draft-before = your thoughts before a meeting
draft-before-supervision = your thoughts before supervision
draft-after-supervision = your thoughts after supervision
more-waits = Something else waits too
draft-session = a supervision session
draft-script = something you can say
note-full = There is no room for more in this field. Go on in a new note.
danger-own = Numbers I call
