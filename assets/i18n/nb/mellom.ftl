# Bokmål. Tenkt på bokmål, ikke oversatt. Kort, varmt, voksent. Aldri «pasient», aldri utropstegn.

## Days and months

day-today = i dag
day-yesterday = i går
day-tomorrow = i morgen
day-weekday-date = { $weekday } { $date }
day-weekday-date-year = { $weekday } { $date } { $year }
day-at = { $day } kl.{"\u00A0"}{ $time }
day-date = { $day }. { $month }
month-january = januar
month-february = februar
month-march = mars
month-april = april
month-may = mai
month-june = juni
month-july = juli
month-august = august
month-september = september
month-october = oktober
month-november = november
month-december = desember
weekday-monday = mandag
weekday-tuesday = tirsdag
weekday-wednesday = onsdag
weekday-thursday = torsdag
weekday-friday = fredag
weekday-saturday = lørdag
weekday-sunday = søndag

### Labels of closed choices

## Kind

kind-contact = En du møter
kind-meeting = Møte
kind-boundary = Grense
kind-escalation = Bekymring
kind-debrief = Lande etter møtet
kind-supervision = Veiledning
kind-share = Delt opp{"\u00AD"}sum{"\u00AD"}me{"\u00AD"}ring
kind-trusted = Nummer å ringe
kind-role = Rollen min
kind-rates = Satser
kind-script = Noe du kan si
kind-clinic-note = Tekst fra poliklinikken

## MeetingKind

meeting-kind-one-to-one = Med én person
meeting-kind-network = Nettverksmøte
meeting-kind-training = Opplæring

## MeetingStatus

meeting-status-planned = Planlagt
meeting-status-held = Gjennomført
meeting-status-cancelled = Avlyst
meeting-status-no-show = Den andre kom ikke

## Sequence

sequence-first = Det første
sequence-follow-up = Oppfølging
sequence-closing = Det siste

## Mode

mode-in-person = Ansikt til ansikt
mode-video = Video
mode-phone = Telefon
mode-text-chat = Meldinger

## Place

place-clinic = Poliklinikken
place-cafe = Kafé, inne
place-outdoors = Ute, på tur
place-online = På nett
place-community-venue = Bibliotek, møteplass
place-ngo = Organisasjon
place-other-hospital = Et annet sykehus
place-my-home = Hjemme hos meg
place-their-home = Hjemme hos den andre
place-car = I bil
place-other = Et annet sted

## PlaceWish

place-wish-theirs = Den andre
place-wish-mine = Jeg
place-wish-clinic = Poliklinikken
place-wish-joint = Vi ble enige

## Seen

seen-nobody = Ingen kunne se oss
seen-might-wonder = Noen kan ha undret seg
seen-seen = Vi ble sett
seen-seen-and-fine = Vi ble sett, og det gikk fint

## HpPresent

hp-present-no = Nei
hp-present-start-only = Bare i starten
hp-present-whole = Hele tiden
hp-present-on-call = Nei, men tilgjengelig etterpå

## Other

other-nobody = Ingen
other-interpreter = Tolk
other-family = Partner eller familie
other-friend = En venn
other-child = Et barn

## Duration

duration-under-30 = Under 30 min
duration-min-30-to-60 = 30–60 min
duration-min-60-to-90 = 60–90 min
duration-over-90 = Over 90 min
duration-much-of-a-day = Store deler av dagen

## InitiatedBy

initiated-by-clinic = Poliklinikken
initiated-by-person = Den andre
initiated-by-me = Jeg

## Topic

topic-loneliness = Ensomhet og tilhørighet
topic-new-diagnosis = Ny diagnose, redsel
topic-telling-others = Å fortelle det til andre
topic-stigma = Stigma og skam
topic-knowledge = Kunnskap om hiv, U=U
topic-medicines = Medisiner
topic-love = Kjærlighet, sex, forhold
topic-hope = Hverdag og håp
topic-side-effects = Bivirkninger, helsebekymringer
topic-family = Familie, barn, graviditet
topic-faith = Tro og kultur
topic-migration = Å være ny i landet, minoritet i minoriteten
topic-sexuality = Kjønn og seksualitet
topic-work = Jobb, penger, praktiske ting
topic-rights = Rettigheter, helsevesenet
topic-substances = Rus
topic-mental-health = Psykisk helse
topic-grief = Sorg
topic-ageing = Å bli eldre, annen sykdom
topic-old-fear = En gammel redsel kom tilbake
topic-outside-crisis = En krise i verden rundt oss
topic-other = Noe annet

## SharedSelf

shared-self-diagnosis-story = Da jeg fikk vite det
shared-self-hard-times = Tunge tider
shared-self-how-i-coped = Hvordan jeg kom gjennom det
shared-self-medicines-routine = Medisiner i hverdagen
shared-self-love = Kjærlighet og sex
shared-self-telling-others = Å fortelle det til andre
shared-self-family = Familie
shared-self-faith = Tro
shared-self-contact-details = Nummer eller profil
shared-self-nothing = Ingenting av mitt

## StoryBalance

story-balance-mostly-hope = Mest håp
story-balance-both = Både håp og det vanskelige
story-balance-mostly-hard = Mest det vanskelige

## Mutual

mutual-gave-me = Det ga meg noe
mutual-neutral = Midt imellom
mutual-drained = Det tappet meg

## GaveMe

gave-me-belonging = Fellesskap
gave-me-hope = Håp
gave-me-meaning = Mening
gave-me-learning = Noe nytt å tenke på
gave-me-courage = Mot
gave-me-laughter = Latter

## FollowUp

follow-up-nothing = Ingenting nå
follow-up-new-meeting = Nytt møte
follow-up-wants-clinic = Den andre vil høre fra poliklinikken
follow-up-promised = Jeg lovet noe
follow-up-hand-over = En annen likeperson tar over
follow-up-close = Vi avslutter

## MedicinesSaid

medicines-said-stopped = Har sluttet
medicines-said-doubting = Tviler
medicines-said-forgets = Glemmer
medicines-said-side-effects = Bivirkninger
medicines-said-faith = Tro
medicines-said-afraid-seen = Redd for at noen ser dem

## NotSureOf

not-sure-of-transmission = Smitte
not-sure-of-medicines = Medisiner
not-sure-of-pregnancy = Graviditet
not-sure-of-travel = Reise
not-sure-of-rights = Rettigheter
not-sure-of-other = Noe annet

## ForTheClinic

for-the-clinic-earlier-peer = Møte en likeperson tidligere
for-the-clinic-meeting-place = Flere steder å møtes
for-the-clinic-waiting = Mindre venting
for-the-clinic-information = Bedre informasjon
for-the-clinic-interpreter = Tolk
for-the-clinic-other-services = Hjelp fra andre tjenester

## BoundaryCode

boundary-time = Tid og tilgjengelighet
boundary-meeting-place = Hvor vi møtes
boundary-attraction-from-them = Den andre er tiltrukket av meg
boundary-attraction-from-me = Jeg er tiltrukket av den andre
boundary-social-media = Kontakt i sosiale medier
boundary-medication-advice = Råd om medisiner
boundary-confidentiality-dilemma = Hva jeg kan si videre
boundary-outside-hours = Kontakt utenom avtalt tid
boundary-phone-number = Jeg ga nummeret mitt
boundary-friendship = Venn eller likeperson
boundary-sexual-contact = Seksuell kontakt
boundary-seen-together = Å bli sett sammen
boundary-home-visit = Hjemme hos en av oss
boundary-lone-meeting = Trygghet når vi er alene
boundary-money-gifts = Penger og gaver
boundary-practical-help = Praktisk hjelp utover rollen
boundary-faith-vs-treatment = Tro og behandling
boundary-confidentiality-slip = Jeg sa mer enn jeg ville
boundary-dual-relationship = Samme miljø, samme jobb
boundary-role-clarity = Hva rollen min er
boundary-hp-expectation = Hva fagpersonen forventer
boundary-self-disclosure-regret = Jeg fortalte for mye om meg selv
boundary-own-story = Det rørte ved min egen historie
boundary-mismatch = Vi passer ikke sammen
boundary-dependency = Den andre lener seg mye på meg
boundary-discrimination = Jeg ble dårlig behandlet
boundary-other = Noe annet

## Direction

direction-from-them = Fra den andre
direction-from-me = Fra meg
direction-from-clinic = Fra poliklinikken

## Handling

handling-named-it = Jeg satte ord på det
handling-paused = Jeg tok en pause
handling-let-it-pass = Jeg lot det ligge
handling-ended = Jeg avsluttet møtet

## BoundaryStatus

boundary-status-open = Åpent
boundary-status-brought = Tatt opp i veiledning
boundary-status-settled = Avklart

## Category

category-suicide = Tanker om selvmord
category-self-harm = Selvskading, sterk fortvilelse
category-violence = Vold, trusler, kontroll
category-child-at-risk = Et barn kan være utrygt
category-stopped-medicines = Har sluttet med medisinene
category-acute-illness = Brått syk
category-psychosis = Svært forvirret, eller kraftig ruset
category-outing = Røpet mot sin vilje, utpressing, hets
category-threat-to-me = Noen truer eller utnytter meg
category-my-own-crisis = Jeg har det ikke bra selv
category-my-slip = Jeg sa for mye, mistet telefonen, skrev til feil person
category-health-worker = En ansatt i helsetjenesten
category-other = Noe annet som uroer meg

## Level

level-mine = For meg selv
level-supervision = Ta med til veiledning
level-soon = Snakk med poliklinikken i løpet av få dager
level-today = Snakk med noen i dag
level-now = Fare nå, eller usikker: ring nå

## Done

done-called-113 = Ringte 113
done-called-112 = Ringte 112
done-called-out-of-hours = Ringte legevakten, 116{"\u00A0"}117
done-called-clinic = Ringte poliklinikken
done-called-other = Ringte en annen hjelpetjeneste
done-talked-to-hp = Snakket med fagpersonen min
done-stayed = Ble hos personen, eller på linjen
done-called-together = Vi ringte sammen
done-other = Noe annet

## Receiver

receiver-clinic = Poliklinikken
receiver-hp = Fagpersonen min
receiver-ambulance = 113
receiver-police = Politiet
receiver-out-of-hours = Legevakten
receiver-other = En annen tjeneste

## ToldFirst

told-first-agreed = Ja, og personen var enig
told-first-knew = Ja, men personen var ikke enig
told-first-no = Nei
told-first-unsafe = Det var ikke trygt å si det

## Said

said-worried = At jeg er urolig for noen
said-danger = At det kan stå om livet
said-about = Hva det handler om
said-where = Hvor personen er
said-who = Hvem personen er
said-not-wanted = At personen ikke ville at jeg skulle si det
said-how-we-know = Hvordan vi kjenner hverandre
said-diagnosis = At personen lever med hiv
said-rest = Noe annet personen har fortalt

## Way

way-tell-self = Personen sier det selv
way-together = Vi ringer sammen
way-part = Jeg får si én del
way-least = Jeg sier så lite jeg kan, og lar personen få vite det
way-without-naming = Jeg ber om hjelp uten å si hvem

## EscalationStatus

concern-status-open = Ingen har tatt over ennå
concern-status-received = Noen andre har tatt over
concern-status-put-down = Jeg har lagt det fra meg

## Phase

phase-before = Før møtet
phase-after = Rett etterpå
phase-before-supervision = Før veiledning
phase-after-supervision = Etter veiledning

## SafetyAnswer

safety-yes = Ja
safety-not-sure = Usikker
safety-no = Nei

## TalkAnswer

talk-today = I dag
talk-before-next = Før neste møte
talk-at-supervision = På neste veiledning
talk-no = Nei

## Question

question-end-on-time = Hvordan avslutter jeg når møtet blir lengre enn avtalt?
question-how-much-time = Hvor mye tid er det rimelig å bruke på én person?
question-which-places = Hvilke steder er det greit å møtes?
question-if-seen = Hva gjør vi hvis noen ser oss sammen?
question-at-home = Er det greit å møtes hjemme hos noen?
question-alone-safely = Hvordan møter jeg noen alene på en trygg måte?
question-say-no = Hvordan sier jeg nei uten å såre?
question-my-feelings = Hva gjør jeg med følelser jeg selv får?
question-friends = Kan vi ha kontakt som venner?
question-between-meetings = Hva er greit av kontakt mellom møtene?
question-doubts-without-advice = Hva kan jeg si når noen tviler, uten å gi råd?
question-faith-and-medicines = Hvordan snakker jeg om tro og medisiner?
question-what-may-i-keep = Hva kan jeg holde for meg selv, og hva må jeg si fra om?
question-said-too-much = Jeg sa mer enn jeg ville. Hvordan retter jeg det opp?
question-gifts = Kan jeg gi eller ta imot gaver og penger?
question-practical-help = Hvor mye praktisk hjelp er det greit å gi?
question-my-task = Hva er min oppgave, og hva er deres?
question-know-each-other = Hva gjør jeg når vi kjenner hverandre fra før?
question-leans-on-me = Hva gjør jeg når noen lener seg mye på meg?
question-someone-else = Kan en annen likeperson ta over?
question-how-much-of-mine = Hvor mye av min egen historie bør jeg dele?
question-my-own-story = Noe rørte ved min egen historie. Hva gjør jeg med det?
question-treated-badly = Jeg ble møtt på en måte jeg ikke vil stå i. Hva gjør jeg?
question-in-person = Noe jeg vil spørre om når vi møtes.

## QuestionTheme

theme-time = Tid
theme-place = Sted
theme-closeness = Nærhet
theme-contact = Kontakt
theme-medicines = Medisiner
theme-confidentiality = Taushet
theme-role = Rollen
theme-match = Matching
theme-myself = Meg selv
theme-other = Annet

## Need

need-time-to-talk = Tid til å snakke om et møte som ble tungt
need-talk-about-telling = Tid til å snakke om hvordan det var å melde fra
need-whom-to-call = Hvem jeg ringer utenom åpningstiden
need-no-new-first = Ingen nye førstegangsmøter på to uker
need-break = En pause
need-training = Kurs eller opplæring
need-hp-at-next = At fagpersonen er med på neste møte
need-another-peer = At en annen likeperson tar over
need-not-a-good-match = Å snakke om at vi kanskje ikke passer sammen
need-may-know-them = Å si at jeg kanskje kjenner personen
need-expenses = Utgifter dekket

## SupervisionStatus

supervision-status-planned = Planlagt
supervision-status-held = Holdt

## Outcome

outcome-answered = Jeg fikk svar
outcome-agreed = Vi ble enige om noe
outcome-hp-follows-up = Fagpersonen følger opp
outcome-i-follow-up = Jeg følger opp
outcome-still-open = Noe er fortsatt åpent

## FollowUpOwner

follow-up-owner-me = Jeg
follow-up-owner-professional = Fagpersonen
follow-up-owner-clinic = Poliklinikken

## ConsentState

consent-not-asked = Jeg har ikke spurt
consent-agreed-all = Ja, jeg kan si det videre
consent-agreed-part = Jeg kan si noe av det videre
consent-will-tell-self = Personen sier det selv
consent-asked-not-to-share = Jeg ble bedt om å ikke si det
consent-could-not-ask = Jeg kunne ikke spørre
consent-withdrawn = Personen har ombestemt seg
consent-override-safety = Jeg sa fra, på grunn av fare

## CouldNotAskWhy

could-not-ask-unsafe = Det var ikke trygt
could-not-ask-lost-contact = Vi mistet kontakten

## OpeningAgreement

opening-agreement-said = Ja, det er sagt
opening-agreement-not-yet = Ikke ennå

## ShareWay

share-way-text-file = Som tekstfil
share-way-shown = På skjermen
share-way-pdf = Som PDF
share-way-locked-pdf = Som låst PDF

## ShareThrough

share-through-taken = Til en annen app
share-through-offered = Til delingsvinduet. Telefonen sier ikke om den ble sendt.

## ShareAnswer

share-answer-talked = Vi har snakket om det
share-answer-answered = Jeg fikk svar på det jeg spurte om
share-answer-follows-up = Fagpersonen følger opp noe
share-answer-asked-more = Fagpersonen ville vite mer
share-answer-nothing = Jeg har ikke hørt noe ennå

## TrustedRole

trusted-role-hp = Fagpersonen min
trusted-role-clinic = Poliklinikken
trusted-role-close = En jeg stoler på

## RolePoint

role-point-task = Hva oppgaven min er, og hva den ikke er
role-point-time = Hvor mange jeg møter, hvor ofte og hvor lenge
role-point-places = Hvor vi møtes
role-point-contact = Kontakt mellom møtene
role-point-confidentiality = Hva som blir mellom oss, og når jeg må si fra
role-point-supervision = Veiledning, og hvor ofte
role-point-out-of-hours = Hvem jeg ringer når poliklinikken er stengt
role-point-pay = Honorar og reise
role-point-training = Opplæring
role-point-ending = Hvordan det avsluttes eller går videre til en annen

## OwnLimit

own-limit-end-on-time = Jeg avslutter til avtalt tid
own-limit-free-time = Ikke om kvelden eller i helgen
own-limit-few-at-a-time = Ikke flere om gangen enn jeg orker
own-limit-safe-places = Bare steder der jeg er trygg
own-limit-not-at-home = Ikke hjemme hos noen
own-limit-own-number = Nummeret og profilene mine er mine
own-limit-no-medicine-advice = Jeg gir ikke råd om medisiner
own-limit-no-money = Ikke penger eller gaver
own-limit-no-romance = Ikke kjæresteforhold, ikke sex
own-limit-own-story = Noe av historien min holder jeg for meg selv
own-limit-say-no = Jeg kan si nei til en kobling
own-limit-break = Jeg kan ta en pause

## TrainingTopic

training-topic-peer-support = Å være likeperson
training-topic-conversation = Å lytte og samtale
training-topic-hiv = Hiv og behandling
training-topic-boundaries = Grenser
training-topic-confidentiality = Taushetsplikt og regler
training-topic-suicide = Selvmord: spørre, bli, hente hjelp
training-topic-first-aid = Førstehjelp
training-topic-sexuality = Seksualitet
training-topic-culture = Tolk og kultur
training-topic-other = Noe annet

## Currency

currency-nok = Norske kroner (NOK)
currency-sek = Svenske kroner (SEK)
currency-dkk = Danske kroner (DKK)
currency-eur = Euro (EUR)
currency-gbp = Britiske pund (GBP)
currency-usd = Amerikanske dollar (USD)
currency-chf = Sveitsiske franc (CHF)

## Span

span-3-months = Tre måneder
span-6-months = Et halvt år
span-12-months = Et år

### Guide

## Phases

phase-before-goal = 2 minutter. Kom som deg selv, med en plan for sted, tid og grenser.
phase-after-goal = 3–5 minutter. Hva som skjedde, hva det gjorde med deg, om noen er i fare, og hva nå.
phase-before-supervision-goal = 5 minutter. Velg hva du vil ta med, og hva som blir liggende i dagboken.
phase-after-supervision-goal = 2 minutter. Ta det med deg hjem, og lukk det.

## Prompts: Before a meeting

prompt-b1 = Hvordan har du det i dag? Hva har du plass til?
prompt-b2 = Hvordan vil du at de første fem minuttene skal kjennes for den du møter?
prompt-b3 = Hvordan vil du si hva som blir mellom dere, og det ene unntaket?
prompt-b4 = Hvilken del av historien din kan hjelpe i dag? Hva holder du for deg selv?
prompt-b5 = Er stedet trygt for dere begge? Hvem kan se eller høre dere?
prompt-b6 = Vet noen når du regner med å være ferdig?
prompt-b7 = Når vil du avslutte, og hvordan sier du det?
prompt-b8 = Noe sto åpent sist. Lovet du noe?

## Prompts: Straight after

prompt-a3 = Er du redd for livet eller tryggheten til noen – eller for deg selv?
prompt-a1 = Pust ut. Hva kjenner du i kroppen nå?
prompt-a2 = Med én setning: Hva handlet møtet om?
prompt-a4 = Hva kjente dere igjen hos hverandre?
prompt-a5 = Du delte noe av ditt eget. Hvordan kjennes det nå?
prompt-a6 = Ble synet på hiv litt annerledes i dag – hos den du møtte, eller hos deg?
prompt-a7 = Hvor kjente du en grense? Hva gjorde du med den?
prompt-a8 = Hva trenger du den neste timen?
prompt-a9 = Vil du snakke med fagpersonen din?

## Prompts: Before supervision

prompt-s1 = Når du ser på møtene samlet: Hva kommer igjen?
prompt-s2 = Hva vil du helst ha hjelp til? Skriv det som et spørsmål.
prompt-s3 = Det er noe du ikke har fått ja til å fortelle videre. Hva kan du si uten det?
prompt-s4 = Hvilken grense var vanskeligst, og hvor skulle du ønske at den gikk?
prompt-s5 = Noen så annerledes på medisinene enn poliklinikken gjør. Hva sa du, og hva trenger du å vite?
prompt-s6 = Det har blitt tyngre for deg i det siste. Hva ville gjort det lettere?
prompt-s7 = Hva fikk du til som ingen la merke til?
prompt-s8 = Er det noe du trenger fra poliklinikken – kurs, avlastning, utgifter dekket, hvile?

## Prompts: After supervision

prompt-p1 = Hva tar du med deg fra veiledningen?
prompt-p2 = Hva gjør du annerledes neste gang – én liten ting?
prompt-p3 = Ble noe usagt? La det ligge her, eller planlegg når du vil si det.
prompt-p4 = Du delte en oppsummering. Fikk du svaret du trengte?
prompt-p5 = En bekymring står fortsatt åpen. Har noen tatt imot den? Du får kanskje ikke vite hvordan det gikk.
prompt-p6 = Lovet du den du møter et svar? Når kan du gi det?
prompt-p7 = Kan denne siden lukkes – eller slettes?

## Pack: Someone may not want to live

pack-risk = Noen orker kanskje ikke å leve
prompt-r1 = Er personen trygg nå? Hvis du er usikker: ring 113. Du trenger ikke vurdere alvoret selv.
prompt-r2 = Hva må andre vite for å hjelpe? Ikke navn, ikke hvordan.
prompt-r3 = Spurte du rett ut om selvmord? Hvis ikke: Det er ikke for sent, og det trenger ikke være du som spør.
prompt-r4 = Hvem vet det nå? Visste personen at du ville si fra?
prompt-r5 = Det er ikke din skyld, og du er ikke alene om det. Hvem kan være hos deg i dag?

## Pack: They asked you not to tell

pack-secret = Du ble bedt om å ikke si det
prompt-k1 = Hva ble du bedt om å holde for deg selv? Skriv temaet, ikke detaljene.
prompt-k2 = Gjelder det liv, eller tryggheten til et barn? Da kan du ikke bære det alene.
prompt-k3 = Hva svarte du? Lovet du noe?
prompt-k4 = Hva er mulig: at personen sier det selv, at dere ringer sammen, eller at du får si én del?
prompt-k5 = Hva er du redd for skal skje hvis du sier det? Og hvis du lar være?
prompt-k6 = Du kan spørre fagpersonen din uten å nevne noen. Hva ville du spurt om?

## Pack: Attraction, dating, sex

pack-dating = Tiltrekning, dating, sex
prompt-d1 = Dette er vanlig, og ikke noe å skamme seg over. Hva skjedde?
prompt-d2 = Hvem er mest sårbar her, og hva er trygt for dere begge?
prompt-d3 = Hva sa du? Ville du sagt det på samme måte i morgen?
prompt-d4 = Kan du fortsatt være likeperson for vedkommende? Hvis ikke, hvem kan?

## Pack: Friend or peer supporter?

pack-friend = Venn eller likeperson?
prompt-f1 = Hva trengte personen fra deg som rollen ikke rommer?
prompt-f2 = Hvor mye tid ga du? Hvor mye hadde du?
prompt-f3 = Hvordan høres en god grense ut, med dine ord?
prompt-f4 = Hvis dere holder kontakten etterpå: Hva må være klart?

## Pack: Where we met

pack-place = Stedet vi møttes
prompt-l1 = Åpnet stedet for noe, eller lukket det?
prompt-l2 = Var det greit for dere begge å bli sett der?
prompt-l3 = Hvem ønsket stedet – den andre, du eller poliklinikken?

## Pack: Medicines and advice

pack-meds = Medisiner og råd
prompt-m1 = Hva ble sagt om medisinene? Ett ord holder: sluttet, tviler, glemmer, bivirkninger, tro, redd for at noen ser dem.
prompt-m2 = Hva sa du som likeperson – din erfaring – og hva ble et råd?
prompt-m3 = Hvis medisinen er stoppet: Har personen sagt ja til at poliklinikken får vite det? I dag er bedre enn neste uke.
prompt-m4 = Kan begge deler være sant – å be og å ta tablettene?

## Pack: Confidentiality

pack-conf = Taushet
prompt-c1 = Hva bærer du på, og hvem gjelder det?
prompt-c2 = Du sa mer enn du ville. Hvem må få vite det, så det kan rettes opp?
prompt-c3 = Hva er det minste du kan dele og likevel få hjelp?

## Pack: Role and being in between

pack-role = Rollen og å stå imellom
prompt-o1 = Hvilken rolle hadde du i dag: venn, likeperson, bruker, en del av tjenesten?
prompt-o2 = Hva forventet poliklinikken, og hva forventet den du møtte?
prompt-o3 = Hva burde stått som en felles regel?

## Pack: It was heavy

pack-load = Det var tungt
prompt-h1 = Stopp her hvis du vil. Det er lagret. Ingen forventer noe av deg nå.
prompt-h2 = Se deg rundt. Legg merke til tre ting.
prompt-h3 = Rørte det ved din egen historie? Da kan du også trenge støtte, for din egen del.
prompt-h4 = Hvem kan du ringe i dag, uten å forklare alt?

## Pack: A good, ordinary meeting

pack-light = Et godt, vanlig møte
prompt-g1 = Hva gjorde møtet godt?
prompt-g2 = Hva ga det deg selv?
prompt-g3 = Noe å huske til neste gang?

## Pack: It did not happen

pack-cancelled = Møtet ble ikke noe av
prompt-n1 = Hvordan fikk du vite det, og hvordan var det for deg?
prompt-n2 = Er du urolig for vedkommende? Si i så fall til poliklinikken at personen ikke kom – mer trenger du ikke si.
prompt-n3 = Tilbyr du ny tid selv, eller lar du poliklinikken gjøre det?

## Things you can say

script-sc1-when = Avtalen når dere begynner
script-sc1 = Det du forteller meg, tar jeg ikke videre uten at du sier ja. Jeg får veiledning på poliklinikken. Der snakker jeg om hvordan det er for meg å være likeperson. Ett unntak: Er jeg redd for livet ditt, eller for at et barn er utrygt, henter jeg hjelp. Da sier jeg det til deg først, hvis jeg kan. Er det greit?
script-sc2-when = Å spørre rett ut
script-sc2 = Jeg bryr meg om deg, så jeg spør rett ut: Tenker du på å ta livet ditt?
script-sc3-when = Når du blir bedt om å ikke si det
script-sc3 = Jeg hører at du ikke vil at noen skal vite det. Det kan jeg ikke love når det står om livet. Jeg vil helst at vi ringer sammen. Hva skal de få vite – og hva vil du ha for deg selv?
script-sc4-when = Når den andre blir stille
script-sc4 = Du har ikke gjort noe galt, og jeg blir her. Jeg vil heller at du er sint på meg enn at du ikke er her.
script-sc5-when = Til den som svarer når du ringer
script-sc5 = Jeg er på … sammen med en som ikke vil leve lenger. Personen vil ikke at jeg ringer. Jeg er ikke helsepersonell. Hva gjør jeg nå?
script-sc6-when = Til fagpersonen, uten å si hvem
script-sc6 = Jeg har møtt en jeg er urolig for, og jeg ble bedt om å ikke si det videre. Jeg trenger å snakke om det i dag. Jeg sier ikke hvem ennå.
script-sc7-when = Tiltrekning
script-sc7 = Jeg er glad for at du stoler på meg. Jeg er her som likeperson, og da kan det ikke bli noe mer mellom oss. Det handler ikke om deg. Vil du heller møte en annen?
script-sc8-when = Å avslutte i tide
script-sc8 = Vi har ti minutter igjen. Hva er viktigst å få sagt?
script-sc9-when = Medisiner
script-sc9 = Jeg er ikke den som gir råd om medisiner. Jeg kan fortelle hvordan det var for meg – og så vil jeg gjerne at vi spør sykepleieren sammen.
script-sc10-when = Etter at du har sagt fra
script-sc10 = Jeg sa at jeg ville hente hjelp hvis jeg ble redd for deg. Det har jeg gjort. Dette sa jeg, og dette sa jeg ikke.

## Fixed lines

not-now = Ikke nå
enough = Det holder for i dag.
private-stays = Dette blir på telefonen din.
call-first = Ring først. Skriv etterpå.
unsure-call = Usikker? Ring. Det er tryggere å ringe én gang for mye.
not-your-judgement = Det er ikke du som skal vurdere hvor alvorlig det er.
load-question = Hvor tungt kjennes det?
load-before = Før
load-after = Nå
not-with-them = Er du ikke hos personen? Ring likevel, og si det du vet: navn, nummer, sted. Du trenger ikke si hvordan dere kjenner hverandre.
weapon = Våpen eller vold: Kom deg i trygghet først.
call-log = Samtalen blir liggende i anropsloggen.
locked-item = Dette kommer ikke med i oppsummeringen. Du kan alltid be om hjelp, og alltid ringe et nødnummer.
few-people = Du har møtt få. Fagpersonen skjønner trolig hvem det gjelder.
own-load-share = Du går kanskje selv til kontroll på poliklinikken. Du trenger ikke dele hvordan du har det for å få veiledning.
note-caution = Ikke skriv om andres sexliv, rusbruk eller ulovlige ting. Andre kan få se telefonen, også politiet.
review-title = Les dette som om det havnet hos feil person
review-hint = Appen skjuler det den kjenner igjen. Den forstår ikke teksten. Kallenavn, sjeldne yrker og små steder må du fange selv.
hide-everywhere = Skjul overalt
keep-visible = La stå
ask-word = Jeg kjenner ikke dette ordet. Er det et navn?
not-anonymous = Poliklinikken kan likevel skjønne hvem det gjelder. Teksten er avidentifisert, ikke anonym.
share-confirm = Jeg har lest alt. Del dette.
share-none = Ikke del noe
call-me-today = Kan du ringe meg i dag?

## What to do now

help-danger-question = Er det fare akkurat nå, eller er du usikker?
help-now-call = Ring 113. Ved vold eller våpen: ring 112.
help-now-anyway = Ring selv om den andre ikke vil.
help-now-say = Si at du ringer, og hvorfor: «Jeg ringer fordi jeg ikke vil at du skal dø.»
help-now-stay = Bli hos personen, eller på linjen, til hjelpen er kommet – så lenge du selv er trygg.
help-now-answer = Svar det du vet. De vurderer hvor mye det haster. Det trenger ikke du.

## What 113 may ask

help-asked-title = Dette kan 113 spørre om
help-asked-where = Hvor er du? Hvor er personen?
help-asked-what = Hva har skjedd?
help-asked-awake = Er personen våken? Puster personen normalt?
help-asked-taken = Har personen tatt noe, eller skadet seg?
help-asked-plan = Har personen en plan, eller noe å gjøre det med?
help-asked-alone = Er personen alene? Er det barn der?
help-asked-weapon = Er det våpen eller vold? Er du selv trygg?
help-asked-unknown = Vet du det ikke, så si det. Det er greit.

## What to do

help-do-ask-directly = Spør rett ut om personen tenker på å ta livet sitt. Det blir ikke verre av å spørre.
help-do-stay = Bli hos personen, eller på linjen.
help-do-call-together = Ring sammen, hvis det går.
help-do-say-what-you-tell = Si hva du kommer til å fortelle, og til hvem.
help-do-ask-if-safe = Spør om det er trygt å snakke eller skrive akkurat nå.
help-do-danger-112 = Fare akkurat nå: ring 112.
help-do-abuse-line = VO-linjen om vold og overgrep har nummer 116{"\u00A0"}006. Dere kan ringe sammen.
help-do-tell-same-day = Si det til fagpersonen din samme dag.
help-do-child-line = Alarmtelefonen for barn og unge har nummer 116{"\u00A0"}111.
help-do-own-experience = Fortell hvordan det var for deg, hvis du vil.
help-do-ask-the-nurse = Foreslå at dere spør sykepleieren sammen.
help-do-may-they-know = Spør om poliklinikken kan få vite det.
help-do-medicines-today = Gravid, svært syk eller forvirret: Snakk med poliklinikken samme dag.
help-do-ill-113 = Feber og forvirring, tung pust eller stiv nakke: ring 113.
help-do-unsure-113 = Fare for livet, eller usikker: ring 113.
help-do-ill-116117 = Ellers: legevakten, 116{"\u00A0"}117.
help-do-calm = Snakk rolig, og si litt om gangen.
help-do-distance = Hold litt avstand. Ha en vei ut.
help-do-call-113 = Ring 113.
help-do-keep-evidence = Meldinger og bilder kan tas vare på, hvis personen selv vil.
help-do-police-when-they-wish = Politiet, når personen selv vil.
help-do-leave = Gå derfra så snart du kan.
help-do-then-clinic = Si det så til poliklinikken.
help-do-crisis-line = Ring en krisetelefon, eller din egen poliklinikk.
help-do-pause-meetings = Ta en pause fra møtene. Det er lov.
help-do-tell-clinic-same-day = Si det til poliklinikken samme dag.
help-do-lock-phone = Er telefonen borte? Lås den eller slett den fra en annen enhet.
help-do-another-professional = Snakk med en annen fagperson du stoler på.
help-do-ombud = Du kan også snakke med brukerombudet i fylket ditt, eller med en brukerorganisasjon.
help-do-talk-to-supervisor = Snakk med fagpersonen din. Du kan gjøre det uten å si hvem.

## What not to do

help-not-promise = Ikke lov å holde det for deg selv.
help-not-judge = Ikke prøv å vurdere hvor alvorlig det er.
help-not-force = Ikke let i tingene til personen, og ikke ta noe med makt.
help-not-diagnose = Ikke prøv å finne ut hva som feiler personen. Det gjør andre.
help-not-confront = Ikke konfronter den som er voldelig.
help-not-message = Ikke skriv til en telefon som andre kan se på.
help-not-question-child = Ikke spør ut barnet.
help-not-advise = Ikke gi råd om medisiner.
help-not-wait = Ikke vent og se.
help-not-argue = Ikke diskuter det personen ser eller tror.
help-not-contact-blackmailer = Ikke ta kontakt med den som truer.
help-not-meet-alone = Ikke møt personen alene igjen.
help-not-push-through = Ikke press deg gjennom det.
help-not-hide = Det kan skje alle. Ikke skjul det.
help-not-in-summary = Ikke ta det med i oppsummeringen til den det gjelder.
help-not-alone = Ikke bær det alene.

## Whom to call

contact-113 = Ambulanse
contact-113-note = Fare for livet, også ved selvmordsfare.
contact-112 = Politi
contact-112-note = Vold, våpen eller trusler akkurat nå.
contact-110 = Brann
contact-110-note = Brann eller røyk.
contact-116117 = Legevakt
contact-116117-note = Når det ikke kan vente til i morgen. Kan noen være alvorlig syk eller skadet: ring 113.
contact-116123 = Mental Helse
contact-116123-note = Noen å snakke med. Gratis å ringe. Du kan også skrive, på sidetmedord.no.
contact-kirkens-sos = Kirkens SOS
contact-kirkens-sos-note = Noen å snakke med.
contact-116111 = Alarmtelefonen for barn og unge
contact-116111-note = Når et barn er utrygt. Voksne kan også ringe.
contact-kors-pa-halsen = Kors på halsen
contact-kors-pa-halsen-note = For deg under 18 år.
contact-116006 = VO-linjen
contact-116006-note = For den som utsettes for vold eller overgrep.
contact-giftinformasjonen = Giftinformasjonen
contact-giftinformasjonen-note = Når noen kan ha fått i seg noe giftig. Fare akkurat nå: ring 113.
contact-hivnorge = HivNorge
contact-hivnorge-note = En brukerorganisasjon.
contact-check = Sjekk dette nummeret
contact-as-of = Slik vi hadde det: { $day }
hours-always = Hele døgnet
hours-office = I kontortiden

## Whom to call in another country

country-no = Norge
country-gb = Storbritannia
country-se = Sverige
country-dk = Danmark
country-de = Tyskland
country-us = USA
country-eu = Et annet land i EU eller EØS
contact-gb-999 = Nødnummer
contact-gb-999-note = Ambulanse, politi og brann. Fare for livet.
contact-gb-112 = Nødnummer
contact-gb-112-note = Kan brukes i stedet for 999.
contact-gb-111 = NHS 111 (England)
contact-gb-111-note = Psykisk krise: velg 2.
contact-gb-111-wales-scotland = 111 (Wales og Skottland)
contact-gb-111-wales-scotland-note = I Wales: trykk 2.
contact-gb-lifeline = Lifeline (Nord-Irland)
contact-gb-lifeline-note = Noen å snakke med.
contact-gb-samaritans = Samaritans
contact-gb-samaritans-note = Noen å snakke med.
contact-gb-shout = Shout
contact-gb-shout-note = Du skriver en melding til dette nummeret.
contact-gb-papyrus = Papyrus
contact-gb-papyrus-note = For deg under 35 år.
contact-gb-childline = Childline
contact-gb-childline-note = For barn og unge.
contact-gb-tht = THT Direct
contact-gb-tht-note = En organisasjon du kan spørre om råd.
contact-se-112 = Nødnummer
contact-se-112-note = Ambulanse, politi og brann. Fare for livet.
contact-se-1177 = 1177
contact-se-1177-note = Råd om helse på telefon.
contact-se-mind = Mind Självmordslinjen
contact-se-mind-note = Noen å snakke med. Åpningstiden kan ha endret seg.
contact-se-medmanniska = Jourhavande medmänniska
contact-se-medmanniska-note = Noen å snakke med.
contact-dk-112 = Nødnummer
contact-dk-112-note = Ambulanse, politi og brann. Fare for livet.
contact-dk-1813 = 1813
contact-dk-1813-note = I hovedstadsregionen, når det ikke kan vente.
contact-dk-livslinien = Livslinien
contact-dk-livslinien-note = Ikke åpen hele døgnet, og mange kommer ikke fram. Prøv igjen. Fare akkurat nå: ring 112.
contact-de-112 = Nødnummer
contact-de-112-note = Ambulanse og brann. Fare for livet.
contact-de-110 = Politi
contact-de-110-note = Vold, våpen eller trusler akkurat nå.
contact-de-116117 = Lege når det er stengt
contact-de-116117-note = Når det ikke kan vente til i morgen. Kan noen være alvorlig syk eller skadet: ring 112.
contact-de-seelsorge-111 = TelefonSeelsorge
contact-de-seelsorge-111-note = Noen å snakke med.
contact-de-seelsorge-222 = TelefonSeelsorge, et nummer til
contact-de-seelsorge-222-note = Noen å snakke med.
contact-de-116123 = TelefonSeelsorge, kort nummer
contact-de-116123-note = Noen å snakke med.
contact-us-911 = Nødnummer
contact-us-911-note = Ambulanse, politi og brann. Fare for livet.
contact-us-988 = Krisetelefonen 988
contact-us-988-note = Du kan også skrive en melding. Velg 1 for veteraner, 2 for spansk.
contact-us-crisis-text = Crisis Text Line
contact-us-crisis-text-note = Du skriver HOME til dette nummeret.
contact-us-trevor = Trevor Project
contact-us-trevor-note = For skeive unge.
contact-us-samhsa = SAMHSA
contact-us-samhsa-note = Psykisk helse og rus.
contact-us-trans-lifeline = Trans Lifeline
contact-us-trans-lifeline-note = For transpersoner.
contact-eu-112 = Nødnummer
contact-eu-112-note = Ambulanse, politi og brann. Fare for livet.
contact-eu-116123 = Noen å snakke med
contact-eu-116123-note = I flere land, men ikke i alle.
contact-eu-116111 = For barn og unge
contact-eu-116111-note = I flere land, men ikke i alle.

## My own crisis, my own slip

own-crisis-call = Ring noen først
own-crisis-allowed = Du har lov til å trenge noen. Du trenger ikke forklare alt.
own-crisis-danger = Fare for livet ditt, eller usikker: ring 113.
own-crisis-say = Dette kan du si
own-crisis-enough = Én setning holder. Den som svarer, spør videre.
own-crisis-words = Jeg har det tungt, og trenger å snakke med noen nå. Jeg orker ikke forklare alt.
own-crisis-pause = Ta en pause fra møtene
own-crisis-no-reason = Du har lov til å ta en pause. Du trenger ikke si hvorfor.
own-pause-words = Jeg trenger en pause fra møtene. Kan du ta deg av det som er avtalt?
own-pause-message = Jeg trenger en pause. Kan du ringe meg i dag?
own-clinic = Si det til poliklinikken samme dag
own-lost = Telefonen er borte
own-lost-lock = Lås telefonen først
own-lost-away = Lås eller slett den fra en annen enhet, med Apple- eller Google-kontoen som telefonen er knyttet til.
own-lost-card = Ring mobilselskapet, og få SIM-kortet sperret.
own-lost-sealed = Det du har skrevet her, er kryptert. Det er så sterkt som passordet ditt.
own-lost-back = Var det denne telefonen, og har du fått den tilbake? Da kan noen kjenne passordet ditt.
own-lost-words = Jeg har mistet telefonen. Det kan ligge noe der om folk jeg møter. Dette har jeg gjort. Hva gjør vi nå?
own-wrong = Noe gikk til feil mottaker
own-wrong-call = Ring den som fikk det
own-wrong-back = Kan det trekkes tilbake, så gjør det nå.
own-wrong-rather-call = Ring heller enn å skrive. Det du skriver, kan bli lest av flere.
own-wrong-no-more = Ikke forklar hva det gjelder, eller hvem.
own-wrong-words = Du har fått noe som ikke var til deg. Kan du slette det uten å lese mer, og si fra når det er gjort?
own-wrong-clinic-words = Jeg har sendt noe til feil mottaker. Det gjelder en jeg møter. Hva gjør vi nå?
own-said = Jeg sa for mye
own-said-no-more = Ikke forklar deg videre til den som hørte det. Da blir det bare mer.
own-said-clinic-words = Jeg sa mer enn jeg skulle om en jeg møter. Jeg vil rette det opp. Hva gjør vi nå?
own-said-person = Si det til den det gjelder
own-said-together = Bli enig med fagpersonen din om når og hvordan.
own-said-not-written = Helst når dere møtes, og ikke i en melding.
own-said-words = Jeg sa mer om deg enn jeg skulle, og det er jeg lei for. Dette sa jeg, og dette sa jeg ikke. Hva vil du at jeg gjør?
own-write = Skriv det ned, hvis du vil
own-write-not = Du trenger ikke. Det viktigste er at noen vet det.

## The law

law-read = Lest i kilden.
law-known = Allmenn kunnskap. Ingen har kontrollert det for appen.
law-assumed = Ikke undersøkt, og derfor ikke sikkert. Spør.
law-no-help = Alle har plikt til å hjelpe en som åpenbart er i fare for å miste livet eller bli alvorlig skadet.
law-no-help-source = Straffeloven § 287, etter statens veileder om taushetsplikt
law-no-avert = Alle har plikt til å prøve å avverge visse alvorlige lovbrudd. Det gjelder uansett taushetsplikt.
law-no-avert-source = Straffeloven § 196, etter statens veileder om taushetsplikt
law-no-silence = Den som gjør arbeid for et sykehus uten å være helsepersonell, har taushetsplikt etter reglene for forvaltningen.
law-no-silence-source = Spesialisthelsetjenesteloven § 6-1 og forvaltningsloven § 13
law-no-covered = Om det også gjelder likepersoner som får honorar eller ikke noe, vet vi ikke. Spør sykehuset.
law-no-covered-source = ingen
law-no-status = At noen har hiv, skal ikke deles uten informert samtykke.
law-no-status-source = HivNorge
law-no-transmission = Å overføre hiv kan fortsatt være straffbart i Norge. Derfor er det best ikke å skrive om sexlivet til en bestemt person.
law-no-transmission-source = Straffeloven §§ 237 og 238

### The summary: fixed sentences of the page

list-and = { $first } og { $last }
summary-name = Oppsummering
summary-title = Oppsummering til veiledning
summary-period = Periode: { $month }. Avidentifisert, ikke anonym.
summary-period-range = Periode: { $first }–{ $last }. Avidentifisert, ikke anonym.
summary-urgent = Haster det?
summary-needs = Dette trenger jeg fra deg
summary-questions = Spørsmålene mine
summary-pass-on = Dette er jeg bedt om å si videre
summary-how-i-am = Slik har jeg det (jeg har valgt å dele dette)
summary-meetings = Møtene
summary-clinic = Til poliklinikken
summary-about-heading = Om dette arket
summary-nothing-urgent = Ikke noe nytt på dette arket er merket som haster.
summary-concern-reported = Én bekymring er alt meldt: { $category }.
summary-called-same-day = Jeg ringte samme dag.
summary-told-same-day = Jeg sa fra samme dag.
summary-told-later = Jeg sa fra dagene etter.
summary-called = Jeg har ringt om det.
summary-told = Jeg har sagt fra.
summary-nobody-received = Ingen har bekreftet at de har tatt imot.
summary-received-clinic = Poliklinikken har tatt imot.
summary-received-hp = Du har tatt imot.
summary-received-ambulance = 113 har tatt imot.
summary-received-police = Politiet har tatt imot.
summary-received-out-of-hours = Legevakten har tatt imot.
summary-received-other = En annen tjeneste har tatt imot.
summary-received-someone = Noen har tatt imot.
summary-because-of-danger = Jeg sa fra uten samtykke, på grunn av fare.
summary-knew-agreed = Personen vet at jeg sa fra, og var enig.
summary-knew-not-agreed = Personen vet at jeg sa fra, men var ikke enig.
summary-did-not-know = Personen vet ikke at jeg sa fra.
summary-unsafe-to-say = Det var ikke trygt å si det til personen først.
summary-name-in-person = Hvem det gjelder, sier jeg bare muntlig.
summary-concern-today = Dette haster: { $category }. Jeg trenger å snakke med deg i dag.
summary-concern-soon = En bekymring bør tas opp i løpet av få dager: { $category }.
summary-concern-supervision = En bekymring vil jeg ta opp på veiledningen: { $category }.
summary-category-suicide = tanker om selvmord
summary-category-self-harm = selvskading eller sterk fortvilelse
summary-category-violence = vold eller trusler
summary-category-child = et barn som kan være utrygt
summary-category-stopped-medicines = noen har sluttet med medisinene
summary-category-acute-illness = noen ble brått syk
summary-category-psychosis = noen som er svært forvirret eller kraftig ruset
summary-category-outing = å bli røpet mot sin vilje, utpressing eller hets
summary-category-threat-to-me = jeg er blitt truet eller utnyttet
summary-category-my-slip = jeg har sagt for mye, eller mistet noe
summary-category-other = noe annet
summary-need-time-to-talk = Tid til å snakke om et møte som ble tungt.
summary-need-talk-about-telling = Tid til å snakke om hvordan det var for meg å melde fra.
summary-need-whom-to-call = Svar på: Kan vi bli enige om hvem jeg ringer utenom åpningstiden?
summary-need-no-new-first = Ingen nye førstegangsmøter de neste to ukene.
summary-need-break = En pause fra møter.
summary-need-training = Kurs eller opplæring.
summary-need-hp-at-next = At du er med på neste møte.
summary-need-another-peer = At en annen likeperson tar over et av møtene mine.
summary-need-not-a-good-match = Å snakke om en matching som ikke er så god.
summary-need-may-know-them = Å si muntlig at jeg kanskje kjenner en av dem jeg møter.
summary-need-expenses = At utgiftene mine blir dekket.
summary-question-open = { $theme }: { $question } (åpent)
summary-question-brought = { $theme }: { $question } (tatt opp før)
summary-question-general = { $theme }: { $question } (generelt spørsmål)
summary-not-sure-transmission = Kunnskap: Jeg ble spurt om smitte og var ikke sikker.
summary-not-sure-medicines = Kunnskap: Jeg ble spurt om medisiner og var ikke sikker.
summary-not-sure-pregnancy = Kunnskap: Jeg ble spurt om graviditet og var ikke sikker.
summary-not-sure-travel = Kunnskap: Jeg ble spurt om reise og var ikke sikker.
summary-not-sure-rights = Kunnskap: Jeg ble spurt om rettigheter og var ikke sikker.
summary-not-sure-other = Kunnskap: Jeg ble spurt om noe jeg ikke var sikker på.
summary-carry = Jeg bærer på noe jeg er bedt om å ikke si videre. Jeg vil snakke om hvordan jeg bærer det.
summary-request-about = Én person vil at poliklinikken tar kontakt om { $topic }. Personen har sagt ja. Navnet sier jeg muntlig.
summary-request = Én person vil at poliklinikken tar kontakt. Personen har sagt ja. Navnet sier jeg muntlig.
summary-will-tell-self = Én person vil ta opp noe selv, og har sagt ja til at jeg nevner det.
summary-part-about = Én person jeg er urolig for, har sagt ja til at jeg sier én ting videre: Det gjelder { $topic }. Resten sier personen selv.
summary-part = Én person jeg er urolig for, har sagt ja til at jeg sier én ting videre. Den sier jeg muntlig.
summary-trend-heavier-month = Noe tyngre enn måneden før.
summary-trend-lighter-month = Noe lettere enn måneden før.
summary-trend-same-month = Omtrent som måneden før.
summary-trend-heavier = Noe tyngre enn tiden før.
summary-trend-lighter = Noe lettere enn tiden før.
summary-trend-same = Omtrent som tiden før.
summary-gave-me = Møtene ga meg { $gifts }.
summary-gift-belonging = fellesskap
summary-gift-hope = håp
summary-gift-meaning = mening
summary-gift-learning = noe nytt å tenke på
summary-gift-courage = mot
summary-gift-laughter = latter
summary-held = Holdt: { $count }.
summary-held-of-which = Holdt: { $count } ({ $parts }).
summary-first = { $count } første
summary-follow-up = { $count } oppfølging
summary-closing = { $count } avsluttende
summary-cancelled = Avlyst: { $count }.
summary-no-show = Kom ikke: { $count }.
summary-places = Sted: { $places }.
summary-place-clinic = poliklinikken { $count }
summary-place-public = offentlig sted { $count }
summary-place-outdoors = ute { $count }
summary-place-home = privat hjem { $count }
summary-place-online = på nett { $count }
summary-place-phone = telefon { $count }
summary-place-other = annet sted { $count }
summary-hp-start = Fagperson med i starten: { $count }.
summary-hp-whole = Fagperson med hele tiden: { $count }.
summary-hp-on-call = Fagperson på vakt etterpå: { $count }.
summary-lasted-under-30 = De fleste varte under 30 minutter.
summary-lasted-30-60 = De fleste varte 30–60 minutter.
summary-lasted-60-90 = De fleste varte 60–90 minutter.
summary-lasted-over-90 = De fleste varte over 90 minutter.
summary-lasted-much-of-a-day = De fleste varte store deler av dagen.
summary-story-hope = Jeg delte mest håp.
summary-story-both = Jeg delte både håp og det som har vært vanskelig.
summary-story-hard = Jeg delte mest det som har vært vanskelig.
summary-topics = Temaer på tvers: { $topics }.
summary-topic-unnamed = noe
summary-topic-loneliness = ensomhet
summary-topic-new-diagnosis = ny diagnose
summary-topic-telling-others = å fortelle det til andre
summary-topic-stigma = skam og stigma
summary-topic-knowledge = kunnskap om hiv
summary-topic-medicines = medisiner
summary-topic-hope = hverdag og håp
summary-topic-side-effects = bivirkninger
summary-topic-work = jobb og praktiske ting
summary-topic-rights = rettigheter
summary-topic-grief = sorg
summary-topic-ageing = å bli eldre
summary-topic-old-fear = gammel redsel
summary-topic-outside-crisis = en krise i verden rundt
summary-network = Nettverksmøter: { $count }.
summary-training = Opplæring: { $count }.
summary-clinic-earlier-peer = Ønske om å møte en likeperson tidligere.
summary-clinic-meeting-place = Ønske om flere møtesteder å velge mellom.
summary-clinic-waiting = Ønske om mindre venting.
summary-clinic-information = Ønske om bedre informasjon.
summary-clinic-interpreter = Ønske om tolk.
summary-clinic-other-services = Ønske om hjelp fra andre tjenester.
summary-about = Jeg har valgt hva som står her. Noe kan mangle. Det er ikke en risikovurdering. Snakk med meg før du kontakter noen på grunn av arket. Må du følge opp eller dokumentere noe, si det til meg først hvis du kan. Makuler arket når vi er ferdige.
summary-own-words = Med mine egne ord
summary-own-words-note = Det som står i klammer, er skjult. Bokstavene gjelder bare på dette arket.

## The claim file

claim-word-day = Dato
claim-word-what = Hva
claim-word-honorarium = Honorar
claim-word-honorarium-paid = Honorar betalt
claim-word-kilometres = Kilometer
claim-word-way = Kjøring
claim-word-ticket = Billett
claim-word-receipt = Kvittering
claim-word-travel-paid = Reise betalt
claim-word-sum = Sum
claim-word-owed = Ikke betalt
claim-word-yes = Ja
claim-word-no = Nei
claim-word-meeting = Møte
claim-word-network = Nettverksmøte
claim-word-training = Opplæring

### The screens

tabs = Hovedmeny
tab-today = I dag
tab-journal = Dagbok
tab-supervision = Veiledning
tab-me = Meg
back = Tilbake
help = Hjelp
hide = Skjul
open = Åpne
open-waiting-concern = Se bekymringen
open-that-meeting = Se møtet
save = Lagre
saved = Utkastet er tatt vare på
edit = Endre
keep = Behold
remove = Ta bort
done = Ferdig
yes = Ja
no = Nei
more = Mer
go-on = Fortsett
call = Ring
working = Et øyeblikk …
newer-value = Fra en nyere versjon
newer-entry = Fra en nyere versjon
newer-parts = Noe i dette er skrevet i en nyere versjon. Det vises ikke her, men er tatt vare på.
being-changed = Du har begynt å endre dette. Endringene er ikke lagret ennå.
newer-draft-title = Fra en nyere versjon
newer-draft = Dette ble påbegynt i en nyere versjon av appen. Det er tatt vare på, og kan åpnes der.
draft-stuck = Det du skriver, er her på skjermen, men kan ikke lagres akkurat nå. Telefonen er kanskje full. Lag litt plass, så prøver appen igjen av seg selv.
create-title = En notatbok for deg selv
create-what = Det du skriver her, blir på denne telefonen. Det låses med et passord som bare du har.
create-do = Lag notatboken
create-no-way-back = Etterpå får du tolv ord på papir, som åpner notatboken hvis du glemmer passordet. Mister du både passordet og ordene, kan ingen hente fram det du har skrevet, heller ikke de som har laget appen. Mister du telefonen, er det bare en sikkerhetskopi som hjelper.
passphrase = Passord
passphrase-hint = Fire eller fem ord som ikke hører sammen, er lette å huske og vanskelige å gjette.
passphrase-again = Passordet en gang til
passphrase-differs = De to er ikke like ennå.
passphrase-show = Vis det jeg skriver
strength-weak = For lett å gjette. Legg til et ord eller to.
strength-fair = Nesten. Ett ord til, så holder det.
strength-good = Godt nok. Et ord til gjør det enda sterkere.
strength-strong = Sterkt. Ikke del det med noen.
create-already-there = Det ligger allerede en notatbok her, eller en del av en. Ingenting er endret. Start appen på nytt.
create-no-room = Det er ikke plass på telefonen til å lage notatboken. Ingenting er skrevet.
create-read-only = Telefonen lar ikke appen skrive akkurat nå. Ingenting er laget.
create-failed = Det gikk ikke å lage notatboken. Ingenting er mistet.
free-some-room = Slett noe du ikke trenger på telefonen, og prøv igjen.
read-only-next = Start telefonen på nytt, og prøv igjen.
no-memory = Telefonen har for lite minne ledig akkurat nå.
no-memory-next = Lukk noen andre apper, og prøv igjen.
try-again-or-restart = Prøv igjen. Hjelper ikke det, start appen på nytt.
unlock-title = Låst
unlock-do = Lås opp
unlock-wrong = Passordet stemmer ikke. Se over det og prøv igjen.
recover-wrong = Ordene hører sammen, men det er ikke de som åpner her. Kanskje er de byttet ut med nyere ord.
unlock-too-soon = Det må gå litt tid mellom forsøkene.
unlock-wait = { $seconds ->
    [one] Vent ett sekund.
   *[other] Vent { $seconds } sekunder.
    }
unlock-no-room = Telefonen er full, og det trengs litt plass for å åpne. Ingenting er mistet.
unlock-read-only = Telefonen lar ikke appen skrive akkurat nå, og det trengs for å åpne. Ingenting er mistet.
unlock-damaged = Noe i det som er lagret, er skadet, og det kan ikke åpnes slik. Ingenting er endret.
damaged-next = Ikke slett appen. Har du en kopi av telefonen fra før, hent den tilbake. Ellers: vis dette til noen du stoler på som kan telefoner.
unlock-damaged-next = Ikke slett appen. Har du en sikkerhetskopi, kan du begynne fra den der appen låses opp, og det som ikke kan åpnes, blir tatt vare på. Har du en kopi av telefonen fra før, hent den tilbake. Har du ingen av delene, vis dette til noen du stoler på som kan telefoner.
unlock-failed = Det gikk ikke å åpne. Ingenting er mistet.
keys-title = Passord og reserveord
keys-change = Bytt passord
keys-change-what = Det gamle passordet virker ikke lenger etterpå. Reserveordene blir de samme.
keys-passphrase-now = Passordet du har nå
keys-passphrase-new = Nytt passord
keys-changed = Passordet er byttet. Det gamle åpner ikke lenger.
keys-words = Reserveord
keys-words-what = Tolv ord på papir, som åpner notatboken hvis du glemmer passordet.
keys-words-in-doubt = Du har ikke sjekket ordene ennå.
keys-check-words = Sjekk ordene jeg har
keys-check-what = Finn fram papiret, og skriv alle de tolv ordene.
keys-check-do = Sjekk
keys-check-right = Ordene stemmer. Legg papiret tilbake, et annet sted enn telefonen.
keys-new-words = Lag nye ord
keys-new-words-why = Når nye ord er laget, åpner de gamle ingenting. Skriv passordet for å gå videre.
keys-renew = Noen kan kjenne passordet
keys-renew-short = Alt som åpner notatboken, blir laget på nytt: passord, ord og nøkler.
keys-renew-what = Du velger et nytt passord og får tolv nye ord, og alt du har skrevet, blir låst på nytt. Det gamle passordet og de gamle ordene åpner ingenting etterpå.
keys-renew-not = Har noen allerede tatt en kopi av det som ligger på telefonen, kan de fortsatt åpne kopien med det gamle passordet.
keys-renew-do = Lag alt på nytt
device-key-title = Finger eller ansikt
device-key-what = Telefonen kan ta vare på en hemmelighet som åpner notatboken, og gi den fra seg når den ser fingeren eller ansiktet ditt.
device-key-not = Passordet virker alltid ved siden av. Kan noen få deg til å holde fram fingeren eller ansiktet, så la dette være av. Den som legger inn en ny finger på telefonen, slipper ikke inn: Da kaster telefonen hemmeligheten.
device-key-on = Åpne med finger eller ansikt
device-key-off = Åpne bare med passordet
device-key-ask = Skriv passordet. Deretter spør telefonen etter fingeren eller ansiktet ditt.
device-key-not-set-up = Det er ikke lagt inn noen finger eller noe ansikt på telefonen ennå. Det gjør du i telefonens egne innstillinger.
device-key-unlock = Bruk finger eller ansikt
device-key-prompt = Åpne notatboken
device-key-cancel = Bruk passordet
device-key-cancelled = Ingenting er endret.
device-key-gone = Telefonen har ikke hemmeligheten lenger, fordi fingre eller ansikter på den er endret. Passordet åpner som før, og du kan slå dette på igjen etterpå.
device-key-not-now = Telefonen tar ikke imot finger eller ansikt akkurat nå. Passordet åpner som før.
device-key-failed = Det gikk ikke på denne telefonen. Passordet åpner som før.
me-when-away = Lås når jeg går ut av appen
me-at-once = Med en gang
words-title = Tolv reserveord, for den dagen passordet er glemt
words-what = Glemmer du passordet, åpner disse ordene notatboken. De vises bare nå.
words-paper = Skriv dem på papir, i denne rekkefølgen, og legg papiret et annet sted enn telefonen. Den som finner både ordene og telefonen, kan lese alt.
words-english = Ordene er engelske, fra en liste som brukes mange steder. De fire første bokstavene i hvert ord er nok.
words-save = Lagre som fil til utskrift
words-save-warning = En fil er lettere å finne enn et papir. Velger du fil, skriv den ut og slett den med en gang.
words-saved = Filen er lagret. Skriv den ut, og slett den så.
words-not-saved = Filen ble ikke lagret. Ordene står her fortsatt.
words-file = ord.txt
words-file-note = Legges et annet sted enn telefonen.
words-written = Jeg har skrevet dem ned
words-ask-title = Kom de riktig ned?
words-ask-what = Se på papiret, og skriv disse tre ordene.
words-number = Ord nummer { $place }
words-wrong = Ord nummer { $place } er et annet. Se på papiret, eller gå tilbake og se på ordene én gang til.
words-right-title = De kom riktig ned
words-right = Nå kommer du inn selv om passordet blir glemt.
words-card = Ordene som åpner notatboken hvis passordet blir glemt, er ikke sjekket ennå.
words-card-do = Sjekk ordene
recover-link = Jeg har glemt det: bruk reserveordene
recover-title = Reserveord
recover-what = Skriv de tolv ordene fra papiret, i samme rekkefølge. Etterpå velger du et nytt passord.
recover-words = Ordene
recover-hint = Store eller små bokstaver er det samme, og de fire første i hvert ord er nok.
recover-unknown = Ord nummer { $place } står ikke i listen. Se etter en skrivefeil.
recover-count = { $count ->
    [one] Her står ett ord. Det skal være tolv.
   *[other] Her står { $count } ord. Det skal være tolv.
    }
recover-check = Hvert ord står i listen, men de hører ikke sammen. Kanskje er ett av dem et annet, eller to har byttet plass.
recover-new-title = Velg et nytt passord
recover-new-what = Ordene stemmer. Når det nye passordet er valgt, åpner ikke det gamle lenger. Ordene blir de samme.
recover-do = Bruk det nye passordet
change-no-room = Telefonen er full, så ingenting er byttet. Det du hadde, gjelder fortsatt.
change-read-only = Telefonen lar ikke appen skrive akkurat nå, så ingenting er byttet. Det du hadde, gjelder fortsatt.
change-damaged = Noe i det som er lagret, er skadet, og da kan det ikke låses på nytt. Ingenting er endret.
change-failed = Noe gikk galt underveis. Ingenting du har skrevet, er mistet, men det er ikke sikkert om det gamle eller det nye gjelder.
change-failed-next = Et av dem åpner alltid. Prøv det nye først, så det gamle.
trouble-title = Noe må ordnes først
nothing-changed = Ingenting er endret eller mistet.
try-again = Prøv igjen
place-in-use = Appen er allerede åpen et annet sted.
place-in-use-safe = Det du har skrevet, ligger der det lå.
place-in-use-next = Lukk den andre, og prøv igjen.
place-read-only = Telefonen lar ikke appen skrive der det skal lagres.
place-no-room = Telefonen er full.
place-header-missing = En fil som trengs for å åpne, er borte.
place-header-missing-safe = Resten ligger her fortsatt, låst. Appen rører det ikke.
place-header-missing-next = Ikke slett appen. Har du en kopi av telefonen fra før, hent den tilbake. Uten den filen kan ingen åpne resten.
place-header-damaged = En fil som trengs for å åpne, er skadet.
place-header-damaged-safe = Resten ligger her fortsatt, låst. Appen rører det ikke.
place-store-missing = Låsen er her, men det som var låst inne, er borte.
place-store-missing-safe = Appen lager ikke noe nytt over det gamle.
place-newer = Dette er skrevet av en nyere versjon av appen.
place-newer-next = Oppdater appen, og åpne den igjen.
place-development = Dette ble laget av en utviklingsversjon av appen, før den var klar for en ordentlig dagbok.
place-development-next = Denne versjonen kan ikke åpne det. Vil du begynne på nytt, må det som ligger der, flyttes bort først.
place-failed = Stedet der ting lagres, kan ikke leses.
unreadable-entries = { $count ->
    [one] Én ting som er lagret, kan ikke leses. Resten er her.
   *[other] { $count } ting som er lagret, kan ikke leses. Resten er her.
    }
write-locked = Det er låst nå. Lås opp, så ligger det du skrev her.
write-no-room = Telefonen er full, så dette er ikke lagret ennå. Det er fortsatt her.
write-read-only = Telefonen lar ikke appen skrive akkurat nå, så dette er ikke lagret ennå. Det er fortsatt her.
write-too-long = Dette er lengre enn ett notat kan være. Del det i to, så lagres det.
write-failed = Det gikk ikke å lagre. Det du skrev, er fortsatt her.
today-title = I dag
today-log-meeting = Skriv ned et møte
today-prepare-supervision = Forbered veiledning
today-next = Neste
today-last = Sist
today-empty = Her er det tomt ennå. Når du har møtt noen, kan du skrive det ned på under et minutt.
today-unfinished = Du holdt på med { $kind }, { $when }.
draft-meeting = et møte
draft-alias = et dekknavn
draft-boundary = noe om en grense
draft-concern = en bekymring
draft-debrief = å lande
draft-limit = å tenke gjennom en grense
discard = Kast
discard-sure = Da blir det borte. Er du sikker?
discard-changes-sure = Da blir endringene borte. Det som er lagret, blir stående. Er du sikker?
discard-do = Ja, kast det
write-title = Hva vil du skrive om?
write-meeting = Et møte
write-boundary = En grense
write-concern = En bekymring
note = Med dine egne ord
meeting-title = Et møte
meeting-who = Hvem
meeting-new-person = Noen ny
alias = Hva vil du kalle personen?
alias-hint = Ikke bruk virkelig navn. Velg et ord som bare du forstår, ikke jobb, land eller utseende.
alias-add = Legg til
meeting-status = Møtet
meeting-when = Når
chip-today = I dag
chip-yesterday = I går
chip-other-day = En annen dag
meeting-date = Dato
meeting-time = Klokkeslett
meeting-where = Hvor
meeting-mode = Hvordan
meeting-duration = Hvor lenge
meeting-topics = Hva det handlet om
meeting-load-before = Hvor tungt var det før møtet?
meeting-load-after = Hvor tungt kjennes det nå?
load-unset = Ikke valgt
load-light = 0 lett
load-too-much = 10 for mye
meeting-more = Mer om dette møtet
meeting-less = Vis mindre
meeting-kind = Hva slags møte
meeting-sequence = Hvilket møte er det?
meeting-place-wish = Hvem ønsket stedet?
meeting-seen = Kunne noen se dere?
meeting-hp-present = Var fagpersonen med?
meeting-others = Var det andre med?
meeting-load-before-planned = Hvor tungt kjennes det nå, før møtet?
meeting-hp-present-planned = Blir fagpersonen med?
meeting-others-planned = Blir det andre med?
meeting-initiated-by = Hvem tok initiativet?
meeting-shared-self = Hva delte du av ditt eget?
meeting-story-balance = Hva delte du mest av?
meeting-mutual = Hva gjorde møtet med deg?
meeting-gave-me = Hva ga det deg?
meeting-medicines-said = Ble det sagt noe om medisiner?
meeting-not-sure-of = Ble du spurt om noe du ikke var sikker på?
meeting-for-the-clinic = Noe poliklinikken kunne gjort bedre?
meeting-follow-up = Hva skjer videre?
meeting-promised = Hva lovet du?
request-about = Hva vil personen høre fra poliklinikken om?
request-consent = Kan du si det videre?

## People, and meetings that are planned

draft-person = opplysninger om en du møter
people-title = De jeg møter
people-empty = Her er det ingen ennå. Du kan legge til noen her, eller når du logger et møte.
people-new = Legg til en person
people-put-away = { $count ->
    [one] Én som er lagt til side
   *[other] { $count } som er lagt til side
    }
person-no-alias = Uten dekknavn
month-unset = Ikke valgt
person-needs-alias = Velg et ord du kan kalle personen, så du finner igjen det du skriver.
person-plan = Planlegg et møte
person-meetings = Møter
person-no-meetings = Dere har ingen møter her ennå.
person-first-met = Møttes første gang
person-matched = Gjennom poliklinikken
person-matched-ask = Var det poliklinikken som koblet dere?
person-interpreter = Trenger tolk
person-interpreter-ask = Trenger dere tolk?
person-opening = Det som blir mellom dere
person-opening-ask = Har du sagt hva som blir mellom dere, og det ene unntaket?
person-told = Vet at jeg skriver
person-told-ask = Vet personen at du skriver notater?
person-may-know = Jeg kjenner kanskje personen fra før
person-words = Ord som skal skjules
person-words-warning = Dette blir en liste over virkelige navn. La den helst stå tom, eller bruk bare fornavn.
person-words-why = Navn, kallenavn, slektninger og steder: det som skal skjules den dagen du deler noe du har skrevet selv. Selve listen deles aldri, og den slettes sammen med personen.
person-words-ask = Spør meg hver gang, og lagre ingenting
person-words-asked = Spør meg hver gang
person-words-go = Ordene som står her fra før, slettes når du lagrer, også fra tidligere versjoner.
person-words-show = Vis ordene
person-words-count = { $count ->
    [one] Ett ord, skjult
   *[other] { $count } ord, skjult
    }
person-word = Ord { $place }
person-word-add = Legg til et ord
person-ask = Ta opp med fagpersonen
person-ask-why = Det du velger, står på listen din til veiledning, uten at det står hvem det gjelder. Det sier du bare muntlig.
person-may-know-unsaid = Du har skrevet at du kanskje kjenner personen. Vil du si det til fagpersonen?
person-closed = Dere har hatt det siste møtet. Du kan legge personen til side, eller slette det som handler om personen.
person-put-away = Legg til side
person-bring-back = Hent fram igjen
person-is-put-away = Lagt til side. Alt er her fortsatt.
person-delete = Slett personen
person-delete-words = Dekknavnet og ordene som skal skjules, slettes.
person-delete-all = { $count ->
    [one] Slett også det som handler om personen: én ting
   *[other] Slett også det som handler om personen: { $count } ting
    }
person-delete-all-why = Møter, grenser og bekymringer, og det du skrev etterpå. Lar du det ligge, blir det stående uten navn.
person-deleted = { $count ->
    [one] Det ligger nå blant det slettede, låst som alt annet. Der kan du angre i 30 dager.
   *[other] { $count } ting ligger nå blant det slettede, låst som alt annet. Her kan du angre alt på én gang. Der kan du legge tilbake én ting om gangen, i 30 dager.
    }
closing-offer = Dette var det siste møtet. Når du er klar for det, kan du slette det som handler om personen.
closing-see = Se hva som kan slettes
see-person = Om denne personen
month-year = { $month } { $year }
write-plan = Et planlagt møte
meeting-plan-title = Et planlagt møte
meeting-became = Ble det noe av møtet?
meeting-off = Blir det ikke noe av møtet?
meeting-repeats = Skal det gjentas?
meeting-repeats-why = Når dette møtet ikke lenger er planlagt, foreslår appen det neste. Ingenting legges inn av seg selv.
meeting-reminder = Hva skal møtet hete på «I dag»?
meeting-reminder-hint = Et ord som bare du forstår. Det vises i stedet for «Møte» så lenge møtet er planlagt. Appen sender ingen varsler.
fact-repeats = Gjentas
fact-reminder = Navn på «I dag»
repeats-weekly = Hver uke
repeats-every-two-weeks = Annenhver uke
repeats-monthly = Hver måned
series-next = Det neste i rekken blir i så fall: { $when }.
series-plan = Planlegg det
series-end = Det blir ikke flere
caution-name = Dette kan være et navn: «{ $what }».
caution-number = Dette kan være et nummer som hører til noen: «{ $what }».
caution-address = Dette kan være en adresse: «{ $what }».
caution-limits = Du kan la det stå. Appen ser bare litt: ikke alle navn, og ikke det som gjør at noen kan kjennes igjen.

## The rest of the screens

debrief-now = Lande etter møtet
consent-meeting = Kan noe fra dette møtet sies videre?
consent-boundary = Dette gjelder også den andre. Kan det sies videre?
consent-concern = Hva sa personen om at du sier det videre?
consent-which = Hvilken del?
consent-part-nothing = Ingenting her kan sies videre i deler. Det kommer ikke med i oppsummeringen.
consent-why = Hvorfor ikke?
consent-may-say-so = Jeg kan si at personen vil ta det opp selv
boundary-title = En grense
boundary-code = Hva handler det om?
boundary-direction = Hvor kom det fra?
boundary-handling = Hva gjorde du?
boundary-feeling = Hvor tungt kjennes det?
boundary-question = Hva vil du spørre fagpersonen din om?
more-questions = Flere spørsmål
boundary-bring = Ta det med til veiledning
boundary-mine = Dette er ditt eget. Du kan alltid ta det opp.
boundary-status = Hvor står det nå?
came-up-who = Hvem gjelder det?
came-up-in = Kom det opp på et møte?
came-up-when = Når var det?
came-up-there = Dette kom opp på møtet
for-meeting = Til møtet { $day }
boundary-says-nothing = Velg hva det handler om, eller skriv noen ord om det, så kan du lagre.
person-everything = Alt som handler om personen
gate-yes = Ja, eller usikker
gate-no = Nei, ingen fare nå
asked-again = Du svarte at du var redd, eller usikker.
danger-what-to-say = Dette kan du si
danger-afterwards = Etterpå
danger-have-called = Jeg har ringt
danger-someone-has-it = Noen andre har tatt over
danger-nobody-answered = Ingen svarte
danger-try-next = Ring 113 en gang til, eller prøv den neste. Du har lov til å ringe flere ganger.
concern-title = En bekymring
concern-category = Hva er du urolig for?
concern-level = Hva trengs nå?
concern-never-lower = Dette bør noen få vite i dag. Du skal ikke bære det alene.
concern-call-today = Snakk med noen i dag
concern-call-soon = Snakk med poliklinikken i løpet av få dager
concern-do = Dette hjelper
concern-do-not = Viktig
concern-done = Hva er gjort?
concern-received-by = Hvem har tatt over?
concern-told-first = Visste personen at du ville si fra?
concern-told-on = Hvilken dag sa du fra?
concern-arose-on = Hvilken dag kom det opp?
concern-health-worker = Er det fagpersonen din det gjelder, ring noen andre.
consent-ask-again = Svaret du fikk, gjaldt noe annet. Spør på nytt om dette.
consent-choose-again = Du sa fra om noe annet. Velg på nytt hva som gjelder for dette.
concern-status = Hvor står bekymringen nå?
concern-may-never-hear = Den som tar imot, har taushetsplikt. Du får kanskje aldri vite hvordan det gikk.
concern-put-down-well = Du har lagt det fra deg. Det har du lov til. Du kan ta det opp igjen når du vil.
concern-take-up = Ta det opp igjen
concern-own-crisis = Hvem du kan ringe, og hva du kan si
# Bekymring og samtykke: når noen ba meg om å ikke si det
concern-two-fit = Passer to av dem, velg den som haster mest.
concern-nobody-next = Prøv den neste. Du har lov til å ringe flere ganger, og til å ringe noen andre.
consent-by = Innen når?
consent-by-today = I dag
consent-by-tomorrow = I morgen
consent-by-week = Innen en uke
consent-by-other = En annen dag
consent-by-date = Dag
consent-by-why = Når dagen er gått, står det på I dag at du kan spørre hvordan det gikk. Ikke hva det gjelder.
consent-part-concern = Kryss av for det du har fått lov til å si. Resten kommer ikke med i oppsummeringen.
override-title = Du sa fra på grunn av fare
override-why = Skal det kunne stå i oppsummeringen, må alt dette være med. Det gjelder bare denne bekymringen. Det du ble bedt om å holde for deg selv før, blir ikke låst opp.
override-level = Dette gjelder bare når noen trengs i dag eller nå.
override-told-to = Hvem sa du det til?
override-told-on = Hvilken dag sa du fra?
override-told-on-today = I dag
override-told-on-other = En annen dag
override-said = Hva sa du? Det holder med så lite som mulig.
override-missing = Noe mangler ennå. Til da kommer det ikke med i oppsummeringen.
override-complete = Alt som trengs, er med.
override-too-early = Dagen du sa fra, er før dagen det kom opp. Se over de to dagene.
override-which-day = Velg også hvilken dag det kom opp.
fact-told-to = Sagt til
fact-told-on = Sagt fra
fact-arose-on = Kom opp
fact-said = Det jeg sa
fact-not-said = Det jeg ikke sa
fact-repaired = Snakket med personen om det
fact-repair-note = Etterpå
said-history-title = Samtykket over tid
said-history-before = Tidligere: { $state }
said-history-on = { $day }: { $state }
said-history-by = { $state }, senest { $day }
said-day-passed = Personen ville si det selv senest { $day }. Spør hvordan det gikk.
said-day-done = Personen har sagt det
said-day-new = Avtal en ny dag
wish-day-passed = Personen ville si det selv til poliklinikken senest { $day }. Spør hvordan det gikk.
ways-open = Finn en vei videre
ways-title = Finn en vei videre
ways-intro = Du trenger ikke love noe, og du trenger ikke bære det alene. Velg den veien som passer best nå. Du kan velge en annen senere.
ways-danger = Fare nå, eller usikker: ring nå
ways-could-not-ask = Du kunne ikke spørre. Da er det dette som er igjen.
way-say-tell-self = Vil du si det selv? Til hvem, og innen når? Er det greit at jeg sier at du vil ta det opp?
way-say-together = Skal vi ringe sammen? Du snakker, eller jeg gjør det mens du hører på. Vi blir enige om hva vi sier først.
way-say-part = Hva kan jeg si, og hva vil du ha for deg selv? Jeg sier bare det du sier ja til.
way-say-least = Jeg må be om hjelp nå. Jeg sier så lite jeg kan. Dette sier jeg, og dette sier jeg ikke.
way-say-without-naming = Det du har fortalt meg, blir hos meg. Jeg kommer til å be om råd til meg selv. Jeg sier ikke hvem du er.
way-tell-self-how = Bli enige om en dag. Spør hvordan det gikk.
way-together-how = Ring mens dere er sammen, eller hold linjen åpen.
way-part-how = Si den ene delen, og ikke mer. Svar «det har jeg ikke lov til å si, spør personen selv» på resten.
way-least-how = Si det til personen først, hvis det er trygt. Så ringer du.
way-without-naming-how = Hemmeligheten blir hos deg. Du får hjelp til hvordan du bærer den.
say-when-answered = Jeg trenger hjelp nå. Jeg er på … Dette er det jeg ser: … Jeg er ikke helsepersonell. Hva gjør jeg nå?
danger-about-a-life = Når noen kanskje ikke vil leve lenger
ways-to-them = Til personen
ways-you-can-say = Dette kan du si
ways-called = Har dere ringt?
ways-called-yes = Ja, vi ringte sammen
ways-called-not-yet = Ikke ennå
ways-which-part = Hvilken del kan du si videre?
ways-end-title = Se over, og lagre
ways-end-nothing = Ingenting skrives ned ennå
ways-end-state = Om å si det videre: { $state }
ways-end-unchanged = Det som står om hva som kan sies videre, blir som det er.
ways-end-carry = I oppsummeringen kan du krysse av for at du bærer på noe, uten å si hva.
ways-end-repair = Etterpå kan du si til personen hva du sa, og hva du ikke sa.
repair-open = Si det til personen etterpå
repair-why = Når dere snakkes: Si det som det er. Det gjør det lettere å stole på deg igjen.
repair-said = Dette sa jeg
repair-not-said = Dette sa jeg ikke
repair-note-title = Vil du skrive noe om det?
repair-note = Hvordan ble det tatt imot?
repair-talked = Jeg har snakket med personen om det
waits-told-themselves = Noen ville si noe selv, og dagen er gått. Du kan spørre hvordan det gikk.
waits-soon = Det er noe du ville snakke med poliklinikken om. Det er gått noen dager.
changed-minds-title = Noen har ombestemt seg
changed-minds = { $count ->
    [one] Én person har ombestemt seg etter at du delte et ark.
   *[other] { $count } personer har ombestemt seg etter at du delte et ark.
}
changed-minds-next = Det de sa nei til, kommer ikke med her. Det som er delt, kan ikke tas tilbake. Du kan be fagpersonen din om å ikke bruke det.
changed-minds-see = Se hva som ble delt ({ $day })
shared-before-no = Dette ble delt før personen ombestemte seg.
shared-before-no-on = Dette ble delt før personen ombestemte seg ({ $day }).
debrief-next = Neste
debrief-answer = Skriv hvis du vil
debrief-finish = Ferdig
debrief-stop = Det holder for i dag
debrief-call = Ring i dag
debrief-closing = Det du skrev, er lagret. Du kan lukke dette nå.
entry-gone = Borte
entry-gone-why = Dette er slettet, eller det ligger ikke på denne telefonen.
entry-after-meeting = Etter møtet
see-prepared = Det du forberedte
see-straight-after = Det du skrev rett etterpå
see-later = Det du skrev senere
see-before-supervision = Det du skrev før veiledningen
see-after-supervision = Det du skrev etter veiledningen
see-of-limit = Det du skrev om dette
see-written = Det du skrev
see-of-day = { $what }, { $when }
answer-change = Svaret ditt
answer-change-how = Lar du feltet stå tomt, tas svaret ut. Det som sto der før, ligger under «Tidligere versjoner». Der kan du også slette det for godt.
earlier-promise = Dette lovet du ({ $day })
earlier-remembering = Dette ville du huske til neste gang ({ $day })
earlier-changing = Dette ville du gjøre annerledes ({ $day })
add-boundary = Skriv om en grense
add-concern = Skriv om en bekymring
to-agenda = Ta med til veiledning
on-agenda = Står på listen til veiledning.
delete = Slett
delete-sure = Det legges blant det slettede. Der kan du angre i 30 dager.
delete-do = Ja, slett
files-title = Vedlegg
files-original = Filen kopieres hit og låses som resten. Originalen blir liggende der du hentet den. Appen kan ikke slette den.
files-pictures = Et bilde kan inneholde hvor og når det ble tatt, uten at det synes. Også det ligger låst her.
file-add = Legg ved en fil
file-view = Vis
file-listen = Hør på
file-close = Lukk
file-copy = Lagre en kopi utenfor appen
file-copy-sure = Kopien forlater appen: Den som kommer til stedet du velger, kan lese den. Vil du lagre den likevel?
file-copy-do = Ja, lagre en kopi
file-copy-no = Nei, la den bli her
file-copied = Kopien ligger der du valgte. Den er ikke låst. Slett den når du ikke trenger den lenger.
file-none-copied = Ingenting har forlatt appen.
file-delete = Slett filen
file-delete-sure = Da er filen borte fra appen, og du får den ikke tilbake. Er du sikker?
file-none-added = Ingenting er lagt ved. Det du har skrevet, er her.
file-locked = Appen ble låst før dette var ferdig. Prøv igjen.
file-too-large = Filen er for stor. Appen tar imot filer på opptil 200 MB.
file-unreadable = Filen du valgte, kan ikke leses. Velg en annen, eller prøv igjen.
file-no-room = Det er ikke plass til filen på telefonen. Det må alltid være litt plass igjen til det du skriver.
file-read-only = Telefonen lar ikke appen skrive akkurat nå. Start telefonen på nytt, og prøv igjen.
file-gone = Dette er slettet, eller det ligger ikke på denne telefonen.
file-damaged = Filen er skadet eller borte og kan ikke åpnes. Det du har skrevet, er her.
file-failed = Det gikk ikke. Prøv igjen. Hjelper ikke det, start appen på nytt.
file-not-shown = Denne kan ikke vises her. Du kan lagre en kopi og åpne den i en annen app.
file-too-large-to-show = For stor til å vises her. Du kan lagre en kopi og åpne den i en annen app.
size-small = under 1 kB
size-kilobytes = { $count } kB
size-megabytes = { $count } MB
deleted-title = Slettet
deleted-why = Det ligger nå blant det slettede, låst som alt annet. Det slettes for godt { $day }, eller neste gang du åpner appen etter det.
undo = Angre
see-trash = Se det slettede
delete-copies = { $count ->
    [one] Slett også kopien av oppsummeringen som nevner dette
   *[other] Slett også kopiene av de { $count } oppsummeringene som nevner dette
    }
delete-copies-why = Kopiene slettes samtidig med dette, ikke før. Det står fortsatt når du delte, og på hvilket grunnlag.
share-copy-erased = Kopien er slettet. Igjen står når du delte, på hvilket grunnlag, og et avtrykk som kan vise om et ark er det samme.
trash-title = Det som er slettet
trash-empty = Her ligger det ingenting.
trash-why = Her kan du angre i 30 dager. Så slettes det for godt.
trash-goes = Slettes for godt { $day }
trash-with-copies = Kopiene som nevner det, slettes samtidig.
put-back = Legg tilbake
trash-erase = Slett for godt nå
trash-erase-all = Slett alt dette for godt nå
trash-erase-sure = Da kan du ikke angre. Det slettes med tidligere versjoner, utkast og vedlegg, og filene på telefonen skrives på nytt uten det.
trash-erase-do = Ja, slett for godt
trash-erased = Det er slettet for godt, og filene på telefonen er skrevet på nytt uten det.
trash-erased-later = Det er slettet for godt i appen. Filene på telefonen er ikke skrevet på nytt ennå. Det kan mangle plass, eller noe i filene er skadet. Appen prøver igjen hver gang du låser opp.
trash-remains = Dette kan appen ikke gjøre noe med: sikkerhetskopier du har fra før, og eldre kopier av filene hos noen som også kjenner passordet. Lageret i telefonen kan gjemme på rester en stund. De kan bare leses av noen med passordet ditt og særlig utstyr.
history-open = Tidligere versjoner
history-title = Tidligere versjoner
history-none = Det finnes ingen tidligere versjoner av dette.
history-why = Appen tar vare på opptil 20 versjoner. De slettes sammen med det de hører til.
history-until = Fram til { $when }
history-bring-back = Hent tilbake denne
history-stays = Det som står der nå, blir selv en tidligere versjon. Ingenting går tapt.
history-erase = Slett de tidligere versjonene
history-erase-sure = Da finnes bare det som står der nå. Det kan du ikke angre.
history-damaged = De tidligere versjonene kan ikke leses. Det som står der nå, er ikke berørt.
safekeeping-title = Passord, kopi og sletting
retention-title = Hvor lenge ting blir liggende
retention-why = Alt blir liggende til du sletter det. Hvis du vil, kan appen slette noe for deg når det ikke trengs lenger. Det skjer like etter at du har låst opp. Det går ikke innom det slettede, så det kan ikke angres.
purpose-notes = Notater, når du har landet
purpose-notes-why = Ordene du har skrevet om et møte. Valgene dine blir stående. Møter med en åpen bekymring, og det du vil ta opp i veiledning, røres ikke.
purpose-concerns = Bekymringer som er avsluttet
purpose-concerns-why = De som noen andre har tatt over, eller som du har lagt fra deg. Hele bekymringen slettes.
purpose-claims = Honorar og reise som er betalt
purpose-claims-why = Kilometer og beløp. Møtet blir stående.
purpose-copies = Kopier av det du har delt
purpose-copies-why = Det står fortsatt når du delte, og på hvilket grunnlag.
keep-off = Til jeg sletter selv
keep-months = { $months ->
    [12] Ett år
    [24] To år
   *[other] { $months } måneder
    }
retention-nothing-now = Ingenting er så gammelt i dag.
retention-now = { $count ->
    [one] Én ting slettes med en gang, fra { $from }.
   *[other] { $count } ting slettes med en gang, fra { $from } til { $to }.
    }
retention-turn-on = Slå på
retention-turn-on-and-erase = Slå på, og slett dette nå
retention-last = Sist noe ble slettet av seg selv: { $day }. { $what }.
retention-gone-notes = { $count ->
    [one] ett notat
   *[other] { $count } notater
    }
retention-gone-concerns = { $count ->
    [one] én bekymring
   *[other] { $count } bekymringer
    }
retention-gone-claims = { $count ->
    [one] ett krav
   *[other] { $count } krav
    }
retention-gone-copies = { $count ->
    [one] én kopi
   *[other] { $count } kopier
    }
wipe-title = Slett alt
wipe-what = Alt i appen blir borte: dagboken, det slettede, tidligere versjoner, vedlegg, nummer og innstillinger. Språk, utseende, land og nummeret du når uten å låse opp også.
wipe-how = Nøkkelen slettes først. Uten den er det som måtte ligge igjen på telefonen, uleselig for alle.
wipe-not = Filer du har delt, og sikkerhetskopier du har lagret andre steder, kan appen ikke slette.
wipe-no-return = Dette kan ikke angres. Ingen kan hente det tilbake for deg.
wipe-do = Slett alt nå
wipe-failed = Ikke alt lot seg slette. Prøv igjen, eller start appen på nytt.
again-wipe = Skriv passordet en gang til. Ingenting slettes før du har trykket én gang til.
again-retention = Skriv passordet en gang til for å slå det på.
again-erase-all = Skriv passordet en gang til. Så slettes alt dette for godt.
damage-title = Noe er skadet
damage-restore = Hent fra en sikkerhetskopi
damage-lost = { $count ->
    [one] Én ting som var lagret, er borte.
   *[other] { $count } ting som var lagret, er borte.
    }
damage-torn = { $count ->
    [one] Én ting er her bare delvis og kan ikke leses.
   *[other] { $count } ting er her bare delvis og kan ikke leses.
    }
damage-torn-entries = I dagboken: { $count }
damage-torn-drafts = Utkast: { $count }
damage-torn-deleted = Blant det slettede: { $count }
damage-files = { $count ->
    [one] Én vedlagt fil er borte eller skadet.
   *[other] { $count } vedlagte filer er borte eller skadet.
    }
damage-untraced = Noe som ligger her, kan ikke leses, og appen vet ikke hva det var.
damage-saves = { $count ->
    [one] Det siste du lagret, kan være borte.
   *[other] Det du lagret sist, kan være borte: opptil { $count } lagringer. Appen vet ikke hvilke.
    }
damage-altered = Noe er ikke slik appen lagret det sist. En eldre utgave kan være lagt tilbake, eller noe er lagt til.
damage-why = Det kan komme av en feil i lageret på telefonen, eller av at noen har endret filene.
damage-safe = Appen har ikke endret noe. Uten passordet kan ingen ha skrevet noe i dagboken din.
damage-readable = Dette kan leses
damage-readable-count = { $kind ->
    [contact] Personer du møter: { $count }
    [meeting] Møter: { $count }
    [boundary] Grenser: { $count }
    [escalation] Bekymringer: { $count }
    [debrief] Lande etter møtet: { $count }
    [supervision] Veiledninger: { $count }
    [share] Delte oppsummeringer: { $count }
    [trusted] Nummer å ringe: { $count }
    [role] Rollen min: { $count }
    [rates] Satser: { $count }
    [script] Ting du kan si: { $count }
    [clinic_note] Tekster fra poliklinikken: { $count }
   *[other] Annet: { $count }
    }
damage-nothing-readable = Ingenting i dagboken kan leses.
damage-go-on-why = Går du videre med det som er her, fjernes det som ikke kan leses, og appen sier ikke mer om det. Vent med det hvis du har en sikkerhetskopi. Så lenge dette står slik, kan ikke slettede ting fjernes fra filene.
damage-go-on = Gå videre med det som er her
damage-see = Se hva som er skadet
fact-phase = Når
fact-talk = Snakke med fagpersonen
fact-way = Hvordan
fact-through = Gitt videre
concern-still-open = Ingen har tatt over dette ennå. Ring en av disse i dag.
concern-still-open-now = Ingen har tatt over dette ennå. Ring nå.
concern-waits = Du har en bekymring som ingen har tatt over ennå.
talk-wanted-today = Du ville snakke med fagpersonen din i dag.
talk-wanted-yesterday = I går sa du at du ville snakke med fagpersonen din.
talk-wanted-earlier = For noen dager siden sa du at du ville snakke med fagpersonen din.
summary-stays-off = Det du ikke har fått ja til å si videre, kommer ikke med. Du kan spørre først og komme tilbake.
summary-concern-waits = Du har en bekymring som ingen har tatt over ennå. Ikke vent på veiledningen. Du kan ringe uten å si hvem det gjelder.
summary-file-open = En fil legger du på telefonen, ikke i skyen.
concern-when = I åpningstiden: fagpersonen din eller poliklinikken. Ellers: legevakten, 116{"\u00A0"}117.
concern-call-now = Ring nå
numbers-none-clinic = Du har ikke skrevet ned nummeret til fagpersonen eller poliklinikken.
numbers-not-a-number = Dette kan ikke ringes. Skriv nummeret med tall.
fact-promised = Jeg lovet
promise-to-them = Du lovet den du møtte noe.
promises-to-them = Det du har lovet
promise-from = Fra møtet { $day }
fact-issue = Gjelder
fact-from = Kom fra
fact-handled = Det jeg gjorde
fact-question = Spørsmålet mitt
fact-state = Nå
fact-level = Jeg tenkte
fact-done = Det som er gjort
fact-receiver = Har tatt over
fact-told = Visste at jeg ville si fra
fact-consent = Om å si det videre
fact-load = Hvor tungt
journal-title = Dagbok
journal-write = Skriv noe
journal-empty = Ingenting her ennå. Det du skriver, havner her, nyeste øverst.
journal-older = Vis eldre
journal-newer = Vis nyere
journal-month = { $month } { $year }
journal-search = Søk
journal-elsewhere = Utenom dagboken
journal-found = { $number ->
    [0] Ingen treff.
    [one] Ett treff.
   *[other] { $number } treff.
}
journal-filter = Avgrens
journal-filter-clear = Vis alt
journal-filter-kind = Type
journal-filter-person = Hvem det gjelder
journal-filter-topic = Tema
journal-filter-only = Bare det som
journal-filter-open = Står åpent
journal-planned = { $kind }, planlagt
journal-cancelled = { $kind }, avlyst
journal-no-show = { $kind }, den andre kom ikke
journal-filter-flagged = Er satt opp til veiledning
supervision-title = Veiledning
supervision-needs = Hva trenger du?
supervision-agenda = Dette vil du ta opp
supervision-agenda-empty = Listen er tom. Legg til et spørsmål, eller ta med noe fra dagboken.
supervision-add-question = Legg til et spørsmål
supervision-ask = Hva vil du spørre om?
agenda-no-question = Noe jeg vil snakke om
supervision-think = Tenk gjennom det
supervision-held = Skriv ned hva dere kom fram til
supervision-have-talked = Når dere har snakket sammen
supervision-outcome = Hva kom ut av det?
supervision-status = Status
supervision-build = Lag oppsummering
supervision-shared = Delt tidligere
supervision-shared-none = Du har ikke delt noe ennå.
session-title = Veiledning
session-planned = Neste veiledning
session-day-none = Ikke avtalt ennå
session-day = Hvilken dag var det?
session-talked = Dette tok vi opp
session-talked-hint = Ta bort haken der dere ikke kom så langt. Da står det igjen til neste gang.
sessions-earlier = Tidligere veiledning
follow-ups-title = Hva ble lovet?
follow-ups-open = Lovet på veiledning
follow-up-add = Legg til et løfte
follow-up-what = Hva skal gjøres?
follow-up-owner = Hvem gjør det?
follow-up-day = Når skal det være gjort?
follow-up-by = senest { $day }
follow-up-unsaid = Ikke sagt hvem eller når
follow-up-done = Gjort
follow-up-offer-mine = Skriv ned hva du følger opp
follow-up-offer-theirs = Skriv ned hva fagpersonen følger opp
still-open = Noe er fortsatt åpent etter denne veiledningen.
still-open-due = Noe ble stående åpent etter veiledning. Er det fortsatt slik?
agenda-item-title = Noe du vil ta opp
agenda-note-hint = Dette blir på telefonen din. I oppsummeringen står bare spørsmålet over, om du velger et.
help-with = Dette vil du helst ha hjelp til
put-on-list = Sett det på listen
put-on-list-why = Ordene blir på telefonen din og kommer ikke med i oppsummeringen.
draft-agenda = noe du vil ta opp på veiledning
session-is-ahead = Dagen du har valgt, er ikke kommet ennå, så dette er ikke lagret. Alt du skrev, er her. Velg dagen dere snakket sammen. En dag som kommer, setter du opp under «Neste veiledning».
meeting-is-ahead = Tidspunktet du har valgt, er ikke kommet ennå, så møtet er ikke lagret. Alt du skrev, er her. Endre dagen eller klokkeslettet, eller velg «Planlagt».
day-set = Velg en dag
day-which = Hvilken dag?
day-none = Ingen bestemt dag
move-up = Flytt opp
move-down = Flytt ned
boundary-debrief = Tenk gjennom dette
scripts-title = Noe du kan si
scripts-what = Forslag til ord når det er vanskelig å finne dem. Gjør dem til dine egne. Ingen av dem må brukes.
scripts-open = Se alt du kan si
scripts-own = Med dine ord
scripts-edit = Si det på min måte
scripts-label = Slik sier jeg det
scripts-keep = Behold det slik
scripts-original = Opprinnelig tekst
scripts-original-back = Bruk den opprinnelige teksten
summary-build-title = Velg hva som kommer med
summary-only-choices = Oppsummeringen er ett ark. Det lages av valgene dine. Noe du har skrevet selv, kommer bare med hvis du legger det til.
summary-which-period = Hvilken periode?
period-this-month = Denne måneden
period-last-month = Forrige måned
period-two-months = Siste to måneder
period-three-months = Siste tre måneder
summary-three-or-more = Jeg møtte tre personer eller flere
few-people-what-stays-off = Derfor kommer ikke temaer og steder med.
summary-include-how-i-am = Ta med hvordan jeg har det
summary-include-carry = Si at jeg bærer på noe jeg er bedt om å ikke si videre, uten å si hva
summary-read = Les oppsummeringen
summary-exact = Dette er nøyaktig det som deles. Ikke noe mer.
summary-change = Endre noe
share-done = Filen ligger der du valgte. Den er ikke låst: Den som finner den, kan lese den.
share-done-next = Nå må du selv gi filen til fagpersonen din, slik dere har avtalt. Slett den etterpå. Appen kan ikke gjøre det for deg.
share-see-record = Se hva som ble delt
share-cancelled = Ingenting ble delt.
share-nothing-left = Ingenting har forlatt telefonen.
share-no-room = Det er ikke plass der. Velg et annet sted.
share-not-allowed = Det går ikke an å lagre der. Velg et annet sted.
share-failed = Det gikk ikke å lagre. Prøv igjen.
share-unrecorded = Arket er lagret der du valgte, men appen fikk ikke skrevet ned at det ble delt.
share-what-left = Dette ble delt
share-on-consent = På dette grunnlaget
# Veiene ut, når arket er lest
share-ways-title = Hvordan vil du dele oppsummeringen?
share-ways-nothing-yet = Ingenting har forlatt telefonen ennå.
share-way-show-do = Vis det på skjermen
share-way-show-what = Fagpersonen leser på telefonen din mens du er der. Det blir ingen fil.
share-way-text-do = Lagre som tekst
share-way-text-what = En vanlig tekstfil, som alle maskiner kan åpne. Den som har filen, kan lese den.
share-way-pdf-do = Lagre som PDF
share-way-pdf-what = Det samme på et ark som er lett å skrive ut, og som skjermlesere leser riktig. Den som har filen, kan lese den.
share-way-locked-do = Lagre som låst PDF
share-way-locked-what = Åpnes med seks ord, som du sier til fagpersonen. Noen maskiner på sykehus åpner ikke låste filer.
share-again-title = Er det du som deler?
share-again-why = Skriv passordet ditt. Appen spør før noe forlater telefonen.
share-aloud-title = Seks ord å si høyt
share-aloud-what = Disse ordene åpner filen: i denne rekkefølgen, med små bokstaver og mellomrom mellom.
share-aloud-how = Si dem til fagpersonen, eller skriv dem på en lapp. Send dem aldri sammen med filen.
share-aloud-gone = Appen husker dem ikke. Når du går herfra, er de borte. Da lager du heller en ny fil.
share-aloud-save = Lagre den låste filen
share-done-locked = Filen ligger der du valgte. Den åpnes bare med de seks ordene.
share-pdf-lacks = PDF-en kan ikke vise { $characters }. Som tekst kan du dele hele arket.
share-pdf-failed = Det gikk ikke å lage PDF-en. Som tekst kan du dele hele arket.
# Where the phone has a share sheet
share-app-text-do = Del som tekst
share-app-pdf-do = Del som PDF
share-app-locked-do = Del som låst PDF
share-app-choose = Velg den appen dere har avtalt. Lagrer den i en sky, kan arket havne der.
share-aloud-share = Del den låste filen
share-aloud-first = Skriv dem ned før du deler. Blir du lenge i den andre appen, låser denne seg, og da er ordene borte.
share-taken-title = Filen er gitt videre
share-taken = En annen app har tatt imot filen. Hva den gjør med den, kan ikke denne appen vite. Filen er ikke låst: Den som får den, kan lese den.
share-taken-locked = En annen app har tatt imot filen. Hva den gjør med den, kan ikke denne appen vite. Filen åpnes bare med de seks ordene.
share-taken-next = Se etter at den kom fram til fagpersonen din, og slett den i den andre appen når dere er ferdige. Det kan ikke denne appen gjøre for deg.
share-taken-unrecorded = Filen er gitt videre, men appen fikk ikke skrevet ned at den ble delt.
share-offered-title = Ble filen sendt?
share-offered = Telefonen sier ikke om du valgte en app, eller hva den gjorde med filen. Filen er ikke låst: Den som får den, kan lese den.
share-offered-locked = Telefonen sier ikke om du valgte en app, eller hva den gjorde med filen. Filen åpnes bare med de seks ordene.
share-offered-next = Det er skrevet ned at du delte. Sendte du den ikke, kan du si det her. Sendte du den, så se etter at den kom fram, og slett den i den andre appen når dere er ferdige.
share-offered-unrecorded = Appen fikk ikke skrevet ned at du delte.
share-not-sent-do = Jeg sendte den ikke
share-not-sent = Da står det ikke lenger at du delte. Det som var skrevet ned, ligger under «Det som er slettet».
share-not-sent-noted = Det står fortsatt at du delte.
share-app-no-room = Det er ikke plass på telefonen til kopien som den andre appen skal lese. Frigjør litt plass, og prøv igjen.
share-app-failed = Det gikk ikke å gi filen videre. Prøv igjen, eller velg en annen app.
claims-share = Del filen
claims-shared-next = Se etter at den kom fram til poliklinikken, og slett den i den andre appen etterpå. Når pengene er kommet, kan du si her at alt er betalt.
handed-hint = Les i ro og mak, og gi telefonen tilbake når du er ferdig.
handed-back = Jeg har telefonen igjen
handed-again-title = Tilbake til dagboken
handed-again-why = Skriv passordet ditt for å gå videre.
share-answer-title = Hva svarte fagpersonen?
share-answer-what = Etter at du delte
share-answer-day = Når svaret kom
share-answer-note = Noe du vil huske av det
fact-answer = Svaret

### Et avsnitt med egne ord, og gjennomgangen av det
share-speaks-of = Om en du møter, med dine egne ord
share-on-mine = { $kind }: mitt eget notat
own-words-title = Med dine egne ord
own-words-what = Du kan legge til ett eller to korte avsnitt. De kommer ikke med før du har gått gjennom dem ord for ord.
own-words-add = Legg til et avsnitt
own-words-waits = Det er fare nå i en bekymring som ingen har tatt over. Ring først. Egne ord kan vente.
own-words-nth = Avsnitt { $nth }
own-words-reviewed = Gått gjennom. Kommer med på arket.
own-words-not-reviewed = Ikke gått gjennom ennå. Kommer ikke med på arket.
own-words-go-through = Gå gjennom
own-words-change = Endre
own-words-take-out = Ta bort avsnittet
own-words-in-person = Avsnittet er tatt bort. Ta det opp når dere møtes.
own-words-not-kept = Det du har gjort kjent som noens ord, ble ikke lagret.
passage-title = Skriv et avsnitt
passage-label = Det du vil at fagpersonen din skal lese
passage-hint = Høyst { $most } tegn. Alt som peker på noen, blir skjult, og så leser du gjennom.
passage-left = { $left } tegn igjen
passage-too-long = { $over } tegn for mye. Kort ned, eller del det i to avsnitt.
passage-empty = Skriv noe først.
passage-pick = Hent fra et notat
passage-pick-what = Her er notater som er dine, eller som personen har sagt at du kan si videre. Det skjulte er allerede skjult.
passage-pick-nothing = Du har ingen notater i denne perioden som kan hentes hit.
passage-pick-part = Del { $nth }
passage-no-longer = Notatet dette ble hentet fra, kan ikke deles nå: Personens ja gjelder ikke lenger, eller notatet er slettet. Ordene dine er fortsatt her, men kommer ikke med på arket. Spør personen igjen og noter svaret, eller ta bort avsnittet.
review-go-on = Gå videre
review-undo = Angre
review-hidden = skjult: { $kind }
review-asked = skjult, må avklares
review-underlined = vises, kan snevre inn
review-tap = Trykk på et ord for å skjule det, vise det eller si hvem det hører til. Et skjult ord vises i to sekunder.
review-hidden-before = Det du skjulte før, er fortsatt skjult. Det du lot stå, er skjult igjen, eller du blir spurt på nytt.
review-key-hidden = Skjult
review-key-asked = Skjult til du har svart
review-key-underlined = Vises, men kan snevre inn hvem det er
review-asked-left = { $count ->
    [one] Ett ord må du svare på.
   *[other] { $count } ord må du svare på.
}
review-untouched = { $count ->
    [0] Du har sett på alle forslagene.
    [one] Ett forslag har du ikke sett på.
   *[other] { $count } forslag har du ikke sett på.
}
review-rare = Dette snevrer inn hvem det kan være: { $traits }. Sammen kan det peke ut én person. Skjul noe av det hvis du kan.
trait-age = alder
trait-sex = kjønn
trait-place = sted
trait-time = tid
trait-diagnosis = når personen fikk vite det
trait-background = bakgrunn
trait-work = arbeid eller skole
ask-word-yes = Ja, skjul det
hide-here = Skjul her
show-again = Vis dette stedet
hold-to-show = Hold inne for å vise
hold-longer = Dette peker på én person. Hold knappen inne til ordet vises.
never-leaves = Dette er et ord du har skrevet ned om { $alias }. Det deles aldri. Du kan endre ordene hos personen.
belongs-to = Hører til en jeg møter
belongs-to-whom = Hvem hører ordet til?
belongs-to-what = Ordet blir skjult overalt, og lagt til ordene som skal skjules for denne personen.
strip-title = Ordet du valgte
strip-close = Lukk
neighbour-title = Kunne en nabo skjønt hvem dette er?
neighbour-text = Slik leses avsnittet. Hver person får en tilfeldig bokstav når du deler.
neighbour-yes = Ja
neighbour-not-sure = Usikker
neighbour-no = Nei
neighbour-then = Takk for at du svarer ærlig. Hva vil du gjøre?
neighbour-take-out = Ta bort avsnittet og del resten
neighbour-in-person = Si det når vi møtes i stedet
neighbour-edit = Endre teksten
neighbour-keep = La det stå likevel
draft-passage = et avsnitt til veiledning

### Et eksempel på en gjennomgang, før det første avsnittet
example-offer-title = Før det første avsnittet
example-offer-why = Appen skjuler det den kjenner igjen. Resten må du finne selv.
example-offer-what = Her er en kort, oppdiktet tekst å prøve det på. Det tar et minutt, og ingenting av det blir lagret.
example-offer-later = Du kan åpne den igjen når du går gjennom et avsnitt.
example-skip = Hopp over
example-try = Prøv et eksempel
# Read by the redactor in a test: the two names are found, and the nickname is not. Nobody in it is real.
example-text = På torsdag gikk jeg en tur med Espen Askeladd ved Soria Moria. Spurven hadde ringt ham kvelden før, og da ble det lettere å sove.
example-nickname = Spurven
example-label = Den oppdiktede teksten
example-task = Denne teksten er diktet opp. Appen har skjult det den kjente igjen.
example-find = Ett av ordene som står igjen, er et kallenavn. Finn det, trykk på det og skjul det.
example-leave = Gå ut av eksempelet
example-learnt-title = Det appen ikke kan
example-learnt-word = Slik leses teksten nå. «{ $nickname }» er det noen i den blir kalt. For appen er det en fugl. Den har ingen måte å vite bedre på.
example-learnt-others = Slik er det med alt som bare du og noen få andre vet: et kallenavn, et sjeldent yrke, et lite sted, noe som har hendt. Noe av det kommer appen til å overse.
example-learnt-eyes = Du er den siste som leser teksten før du deler den. Ingen går gjennom den etter deg.

# Sikkerhetskopi
backup-title = Sikkerhetskopi
backup-what = En sikkerhetskopi er én fil med alt du har skrevet her, låst med et passord. Mister du telefonen, eller får du en ny, kan du begynne igjen fra den.
backup-where = Ha den et annet sted enn på denne telefonen: på en minnepinne, eller på en datamaskin du stoler på.
backup-last = Siste sikkerhetskopi: { $day }
backup-none = Du har ikke laget noen sikkerhetskopi ennå.
backup-still-holds = Det du sletter for godt her, ligger fortsatt i kopiene du laget før. Vil du ha det bort der også, så lag en ny kopi og slett de gamle filene.
backup-make = Lag en sikkerhetskopi
backup-again = En sikkerhetskopi er hele notatboken i én fil. Skriv passordet ditt en gang til før du lager den.
backup-take-in = Hent inn en sikkerhetskopi
backup-file-name = notater-{ $day }.age
backup-passphrase-why = Velg et passord for kopien. Det kan være det samme som i appen.
backup-new-passphrase = Passord for kopien
backup-passphrase = Passordet til kopien
backup-passphrase-needed = Uten dette passordet kan ingen åpne kopien, heller ikke du. Skriv det ned, og ha det et annet sted enn filen.
backup-do = Lag kopien
backup-made-title = Kopien er klar
backup-made = { $left ->
    [0] Den er lest tilbake, og alt er med. Velg nå hvor du vil ha den.
   *[other] Den er lest tilbake, og alt som kan leses her, er med. Velg nå hvor du vil ha den.
    }
backup-choose-place = Velg et sted
backup-drop = La det være
backup-not-placed = Den er ikke lagt noe sted ennå. Går du herfra, blir den kastet.
backup-kept-title = Kopien er laget
backup-whole = { $left ->
    [0] Den ligger der du valgte. Appen har lest den tilbake: alt er med.
   *[other] Den ligger der du valgte. Appen har lest den tilbake: alt som kan leses her, er med.
    }
backup-kept-next = Ligger den fortsatt på denne telefonen, så flytt den et annet sted, så du ikke mister begge på én gang.
backup-left-out = { $count ->
    [one] Én ting som er skadet, lot seg ikke lese, og er ikke med. Ta vare på de eldre kopiene dine.
   *[other] { $count } ting som er skadet, lot seg ikke lese, og er ikke med. Ta vare på de eldre kopiene dine.
    }
backup-hurt = { $count ->
    [one] Dette vedlegget er skadet på telefonen. Har du en eldre kopi der det er helt, kan du hente den inn. Da kommer vedlegget tilbake:
   *[other] Disse vedleggene er skadet på telefonen. Har du en eldre kopi der de er hele, kan du hente den inn. Da kommer vedleggene tilbake:
    }
backup-hurt-file = { $name } ({ $kind }, { $day })
backup-no-room = Det er ikke plass på telefonen til å lage kopien. Det du har skrevet, er fortsatt her.
backup-read-only = Telefonen lar ikke appen skrive akkurat nå. Det du har skrevet, er fortsatt her.
backup-not-read-back = Kopien ble laget, men lot seg ikke lese tilbake som den skulle. Den er kastet. Det du har skrevet, er fortsatt her.
backup-failed = Kopien ble ikke laget. Det du har skrevet, er fortsatt her.
backup-place-no-room = Det var ikke plass der.
backup-place-not-allowed = Appen får ikke skrive der.
backup-place-failed = Det gikk ikke å legge den der.
backup-other-place = Kopien er fortsatt klar her. Velg et annet sted.
backup-due-never = Det finnes ingen sikkerhetskopi av det du har skrevet. Blir telefonen borte, er det borte også.
backup-due-since = Siste sikkerhetskopi er fra { $day }, og du har skrevet mer siden.
backup-weigh = Se hva som er i den
merge-what = Det som er i kopien og ikke her, blir lagt til. Ingenting av det som er her, går tapt.
merge-title = Dette er i kopien
merge-made = Laget: { $day }
merge-nothing = Alt i den er her fra før.
merge-new = { $count ->
    [one] Én ting er ikke her, og blir lagt til.
   *[other] { $count } ting er ikke her, og blir lagt til.
    }
merge-changed = { $count ->
    [one] Én ting er nyere i kopien. Den som er her, blir en tidligere versjon av den.
   *[other] { $count } ting er nyere i kopien. De som er her, blir tidligere versjoner av dem.
    }
merge-others = { $count ->
    [one] Ett utkast, noe slettet eller et vedlegg blir lagt til.
   *[other] { $count } utkast, slettede ting eller vedlegg blir lagt til.
    }
merge-earlier = { $count ->
    [one] Ett utkast i kopien er til noe du har skrevet mer på her. Det blir en tidligere versjon av det.
   *[other] { $count } utkast i kopien er til noe du har skrevet mer på her. De blir tidligere versjoner av det.
    }
merge-left = { $count ->
    [one] Ett utkast er skrevet videre både her og i kopien. Det som er her, blir stående. Det andre er bare i kopien, så ta vare på den.
   *[other] { $count } utkast er skrevet videre både her og i kopien. De som er her, blir stående. De andre er bare i kopien, så ta vare på den.
    }
merge-same = { $count ->
    [one] Én ting er her fra før.
   *[other] { $count } ting er her fra før.
    }
merge-in-trash = { $count ->
    [one] Én ting har du slettet her, og den blir liggende slettet.
   *[other] { $count } ting har du slettet her, og de blir liggende slettet.
    }
merge-erased-here = { $count ->
    [one] Én ting du har slettet for godt, er i denne kopien. Den kommer ikke tilbake uten at du ber om det.
   *[other] { $count } ting du har slettet for godt, er i denne kopien. De kommer ikke tilbake uten at du ber om det.
    }
merge-bring-back = Hent tilbake det jeg har slettet for godt
merge-nothing-lost = Ingenting blir lagt til før du sier fra.
merge-do = Hent det inn
merge-done-title = Hentet inn
merge-done = { $count ->
    [0] Ingenting ble lagt til.
    [one] Én ting ble lagt til eller oppdatert.
   *[other] { $count } ting ble lagt til eller oppdatert.
    }
restore-have = Jeg har en sikkerhetskopi
restore-title = Begynn fra en sikkerhetskopi
restore-what = Velg kopien, og skriv passordet til den. Alt som er i den, kommer hit.
restore-pick = Velg kopien
restore-pick-other = Velg en annen fil
restore-picked = Valgt: { $name }
restore-same = Bruk samme passord i appen
restore-new-passphrase = Passord for appen
restore-do = Begynn fra den
restore-not-a-backup = Den filen er ikke en sikkerhetskopi fra denne appen. Ingenting er endret.
restore-pick-another = Velg en annen fil.
restore-wrong = Det passordet åpner ikke kopien. Ingenting er endret.
restore-wrong-next = Se over det og prøv igjen. En eldre kopi kan ha et eldre passord.
restore-too-much = Å åpne den filen krever mer enn denne telefonen har. Ingenting er endret.
restore-newer = Kopien er laget av en nyere versjon av appen. Ingenting er endret.
restore-damaged = Kopien er skadet, og ikke alt kan leses. Ta vare på den likevel.
restore-unreadable = Filen lot seg ikke lese.
restore-unreadable-next = Kopier den til denne telefonen først, og velg den der.
restore-no-room = Det er ikke plass på telefonen til det som er i kopien. Kopien er som den var.
restore-read-only = Telefonen lar ikke appen skrive akkurat nå. Kopien er som den var.
restore-too-large = En fil i kopien er større enn denne versjonen av appen tar imot. Kopien er som den var.
restore-done-and-locked = Alt i kopien er her, og det er låst. Reserveordene er ikke vist.
restore-done-and-locked-next = Lås opp med passordet du valgte for denne telefonen. Lag så nye reserveord under Meg.
restore-failed = Det gikk ikke denne gangen. Kopien er som den var.
restore-aside = Det som ikke kan åpnes, blir lagt til side på telefonen, helt og urørt. Så kan du begynne fra kopien din.
restore-aside-do = Legg det til side og gå videre
me-title = Meg
me-lock-now = Lås nå
me-auto-lock = Lås automatisk
me-auto-lock-again = Skriv passordet en gang til, så gjelder den nye tiden. Til da er alt som før.
me-after-minutes = { $minutes ->
    [one] Etter 1 minutt
    [60] Etter en time
   *[other] Etter { $minutes } minutter
    }
me-language = Språk
me-theme = Utseende
theme-system = Som telefonen
theme-light = Lyst
theme-dark = Mørkt

## Me: my weeks, my role, claims

lock-and-look-title = Lås og utseende
weeks-title = Ukene mine
weeks-span = Hvor langt tilbake?
weeks-empty = Det er ingen møter i denne perioden. Når du har skrevet om noen, kan du se tilbake på dem her.
weeks-load = Hvor tungt det har vært
weeks-load-none = Du har ikke markert hvor tungt det var. Det er helt i orden.
weeks-after = Etterpå
weeks-from = Fra { $day }
weeks-now = Nå
weeks-load-after = Etter møtene har det i snitt vært { $after } av 10.
weeks-load-before = Før møtene har det i snitt vært { $before } av 10.
weeks-load-both = Før møtene har det i snitt vært { $before } av 10, og etterpå { $after }.
weeks-trend-heavier = Det har vært tyngre i siste halvdel enn i første. Det kan du ta opp i veiledning.
weeks-trend-lighter = Det har vært lettere i siste halvdel enn i første.
weeks-trend-same = Det har vært omtrent likt hele veien.
weeks-trend-unknown = Det er for få møter til å si om det går opp eller ned.
weeks-table = Som tabell
weeks-week = Uken fra
weeks-nothing = –
weeks-gave = Det møtene ga deg
weeks-mutual = Hvordan møtene var for deg
weeks-what = Hva
weeks-times = Antall møter
weeks-most-often = Oftest: { $what }.
weeks-months = Møter per måned
weeks-month = Måned
weeks-meetings = Møter
weeks-months-said = { $count ->
    [0] Ingen møter på tomannshånd.
    [one] Ett møte på tomannshånd.
   *[other] { $count } møter på tomannshånd.
    }
weeks-months-others = { $count ->
    [one] Ett nettverksmøte eller én opplæring.
   *[other] { $count } nettverksmøter og opplæringer.
    }
weeks-topics-rare = { $count ->
    [one] Ett tema til kom opp.
   *[other] { $count } temaer til kom opp.
    }
role-title = Rollen min
role-empty = Her kan du ha det du og poliklinikken er blitt enige om, og dine egne grenser. Da er det lett å finne når du trenger det.
role-write = Skriv ned
role-private = Dette blir på telefonen din. Velg det som passer. Du trenger ikke skrive noe.
role-agreed = Dette er vi enige om
role-agreement-words = Avtalen, med dine ord
role-limits = Grensene mine
role-limits-words = Mer om grensene mine
role-training = Opplæring jeg har tatt
role-training-month = { $about }: hvilken måned?
role-training-when = { $about }, { $month } { $year }
role-out-of-hours = Hvem jeg ringer når poliklinikken er stengt
role-to-settle = Dette bør poliklinikken avklare
role-to-settle-words = Mer om det som bør avklares
claims-title = Honorar og reise
claims-what = Bare dager, kilometer og beløp. Aldri hvem du møtte, eller hva dere snakket om.
claims-which = Hva vil du se?
claims-owed = Ikke betalt
claims-all = Alt
period-this-year = Hittil i år
period-last-year = I fjor
period-ever = Uansett når
claims-none = Det er ingenting å kreve for i denne perioden.
claims-none-owed = Ingenting i denne perioden er ubetalt.
claims-unmarked = { $count ->
    [one] For ett møte i perioden står det ikke noe om honorar.
   *[other] For { $count } møter i perioden står det ikke noe om honorar.
    }
claims-unanswered = { $count ->
    [one] Tiden er gått for ett planlagt møte i perioden. Ble det noe av det?
   *[other] Tiden er gått for { $count } planlagte møter i perioden. Ble det noe av dem?
    }
claims-mark-due = { $count ->
    [one] Jeg skal ha honorar for dette
   *[other] Jeg skal ha honorar for disse
    }
claims-no-rate = Satsene mangler, så noe er ikke regnet med. Skriv dem ned under «Satser».
claims-no-amount = Ikke regnet ut
claims-km = { $km } km
claims-part-paid = { $part } (betalt)
claims-sum = Sum
claims-way = Kjøring, { $km } km
claims-tickets = Billetter
claims-together = Til sammen
claims-still-owed = Av dette ikke betalt
claims-due-sure = { $count ->
    [one] Ett møte i perioden blir merket med at du skal ha honorar.
   *[other] { $count } møter i perioden blir merket med at du skal ha honorar. Vil du endre det igjen, må du ta ett møte om gangen.
    }
claims-due-yes = Ja, jeg skal ha honorar
claims-mark-paid = Alt dette er betalt
claims-paid-sure = { $count ->
    [one] Ett møte blir merket som betalt.
   *[other] { $count } møter blir merket som betalt.
    }
claims-paid-yes = Ja, det er betalt
claims-left-alone = { $count ->
    [one] Ett møte har du et utkast på. Det er ikke endret.
   *[other] { $count } møter har du utkast på. De er ikke endret.
    }
claims-read = Se på filen
claims-file = Filen til poliklinikken
claims-exact = Dette er nøyaktig det som står i filen. Den kan åpnes i et regneark. Poliklinikken ser hvilke dager du har hatt møter.
claims-save = Lagre filen
claims-kind = Hva slags fil
claims-kind-spreadsheet = Regneark
claims-kind-pages = PDF
claims-exact-pages = Dette er nøyaktig det som står på arket. Poliklinikken ser hvilke dager du har hatt møter.
claims-saved-next = Gi den til poliklinikken slik dere har avtalt, og slett den etterpå. Når pengene er kommet, kan du si her at alt er betalt.
rates-title = Satser
rates-why = Det poliklinikken betaler. Satsene gjelder for alle møter, også de som har vært.
rates-meeting = For ett møte
rates-km = For én kilometer
rates-currency = Valuta
expense-honorarium = Honorar
expense-kilometres = Kilometer, fram og tilbake
expense-ticket = Billetter, beløp
expense-receipt = Jeg har kvittering
expense-travel = Reisen
expense-due = Ikke betalt ennå
expense-paid = Betalt
expense-no-honorarium = Ikke noe honorar
not-an-amount = Dette er ikke et tall. Skriv for eksempel 120 eller 120,50.
amount-not-saved = Ingenting er lagret ennå, for ett av tallene kan ikke leses. Rett det, eller tøm feltet.
draft-role = rollen din
draft-rates = satsene
draft-expense = honorar og reise

## Me: the rest

numbers-title = Nummer jeg ringer
numbers-why = Disse vises bare når appen er låst opp. Samtaler blir liggende i anropsloggen på telefonen.
numbers-label = Hva skal det stå ved nummeret?
numbers-number = Nummer
numbers-none = Du har ikke skrevet ned noen nummer ennå.
numbers-write = Skriv ned nummer
numbers-edit = Endre nummer
numbers-dialled-as = Ringes som { $number }
numbers-plus = Begynner det med en landkode? Skriv + foran, ellers kan det bli en annen som blir ringt.
numbers-more-than-one = Her står det mer enn ett nummer, eller noe mer ved siden av det. Skriv bare ett nummer. Et internnummer taster du når noen har svart.
numbers-instruction = Tegnene * og # er beskjeder til telefonnettet. Skriv bare sifrene i nummeret.
numbers-too-long = Så lange nummer finnes ikke. Er det to, så skriv bare det ene.
number-not-as-written = Slik nummeret er skrevet, kan ikke appen ringe det. Slå nummeret selv nå, og skriv det om når du har tid.
number-not-opened = Ingen telefonapp åpnet seg. Slå nummeret selv, på denne telefonen eller en annen.
message-not-opened = Ingen meldingsapp åpnet seg. Du kan skrive til nummeret selv, eller ringe.
text-line-not-opened = Ingen meldingsapp åpnet seg. Skriv til nummeret selv, på denne telefonen eller en annen, eller ta et annet nummer.
help-title = Hjelp nå
help-danger = Fare nå, eller usikker
help-worry = Noe uroer meg
help-me = Jeg trenger selv noen å snakke med
help-other-numbers = Andre nummer
number-check = Dette nummeret er ikke kontrollert. Kommer du ikke fram, ring legevakten, 116{"\u00A0"}117.
number-unchecked = Dette nummeret er ikke kontrollert.
number-check-since = Sjekk dette nummeret. Sist kontrollert { $day }.
number-checked = Kontrollert { $day }.
number-copied = Nummeret er kopiert. Denne maskinen kan ikke ringe.
help-do-this = Dette kan du gjøre
help-own-slip = Når noe har glippet for meg
countries-title = Nummer i et annet land
countries-what = Velg et land, så står numrene der ved siden av de norske. Valget er ikke kryptert, som språket heller ikke er det.
countries-unchecked = Disse numrene er ikke gått gjennom. De er skrevet ned slik de ble funnet. Sjekk dem før du trenger dem.
countries-instead = Er du der, ringer du { $number } når det står 113 eller 112 i appen.
number-as-found = Ikke kontrollert. Slik sto det { $day }. Sjekk nummeret før du stoler på det.
message-write = Skriv
message-offer = Skriv «{ $text }»
message-copied = Teksten er kopiert. Denne maskinen kan ikke sende meldinger.
message-log = En melding blir liggende blant meldingene på telefonen. Appen sender ikke noe selv.
open-contact-title = Et nummer du når uten å låse opp
open-contact-what = Du kan ha ett nummer under Hjelp som du når uten å låse opp.
open-contact-clear = Da kan alle som har telefonen din, se navnet og nummeret du skriver her. De er ikke kryptert. Velg et navn som ikke sier noe om deg. «Slett alt» tar dem også.
open-contact-unnamed = Mitt nummer å ringe
open-contact-put = Vis det under Hjelp
open-contact-take-away = Ta det bort
law-title = Hva loven sier
law-not-advice = Dette er ikke råd fra en jurist. Spør poliklinikken hva som gjelder hos dere.
law-source = Kilde: { $source }.
law-as-of = Slik det sto { $day }.
law-none = Appen har ingen tekst om loven her. Spør poliklinikken.
law-clinic = Fra poliklinikken
law-clinic-yours = Skrevet her av deg.
law-clinic-none = Har poliklinikken en egen tekst om taushet og om når du skal si fra? Den kan stå her.
law-clinic-write = Skriv inn teksten
law-clinic-label = Teksten fra poliklinikken
draft-clinic-note = teksten fra poliklinikken
draft-share-answer = svaret fra fagpersonen
about-title = Om appen
about-what = Mellom er en privat notatbok for likepersoner.
about-offline = Appen kan ikke gå på nett. Den er laget uten den muligheten. Det du skriver, forlater ikke telefonen uten at du selv deler det.
about-locked = Alt du skriver, er kryptert, unntatt nummeret du kan velge å vise uten å låse opp. Det er så sterkt som passordet ditt. Den som kjenner passordet, eller som har telefonen mens appen er åpen, kan lese alt.
about-limits = Slettet tekst kan fortsatt ligge kryptert i filene en stund. Mister du telefonen, er det bare det som er i en sikkerhetskopi, som kan hentes tilbake. Gamle kopier har fortsatt det du sletter for godt her.
about-not-reviewed = Spørsmålene og rådene er ikke vurdert av klinikere eller jurister. Spør poliklinikken når du er i tvil.
about-not-anonymous = Det du deler, er avidentifisert. Den som kjenner dere, kan likevel skjønne hvem det gjelder.
about-version = Versjon { $version }
debrief-save = Lagre og lande
change = Endre
undo-load = Ta bort
out-of-ten = { $value } av 10
danger-worried = Ikke fare akkurat nå, men jeg er urolig
danger-leave = Tilbake til der jeg var
danger-whom = Hvem ringte du?
danger-good = Godt at du ringte. Du trenger ikke skrive noe nå.
danger-good-received = Godt at noen andre har tatt over. Du trenger ikke skrive noe nå.
danger-write = Skriv litt
danger-kept = Det står i dagboken at du har gjort dette.
danger-kept-draft = Det kunne ikke lagres ennå. Det ligger som et utkast.
talk-on-agenda = Det står på listen din til veiledning.
talk-wanted = Du ville snakke med fagpersonen din før neste møte.
have-talked = Vi har snakket sammen
talk-not-needed = Det trengs ikke lenger
next-hour = Den neste timen
prepare = Forbered deg
write-network = Et nettverksmøte
write-training = Opplæring
share-saved-title = Opp{"\u00AD"}sum{"\u00AD"}me{"\u00AD"}ringen er lagret
strength-wait = Når passordet er sterkt nok og likt begge steder, kan du gå videre.
chip-tomorrow = I morgen
fact-who = Hvem
fact-place = Sted
fact-length = Varighet
fact-topics = Temaer
fact-heavy-before = Tungt før
fact-heavy-after = Tungt etterpå
fact-hp = Fagperson
fact-others = Andre
fact-wish = Ønsket stedet
fact-seen = Sett
fact-asked = Initiativ
fact-shared = Delte av mitt
fact-story = Det jeg delte
fact-mutual = For meg
fact-gave = Ga meg
fact-medicines = Medisiner
fact-unsure = Usikker på
fact-clinic = Til poliklinikken
fact-next = Videre
fact-request = Vil høre om
fact-request-consent = Ønsket kan sies videre
fact-sequence = Møte
fact-mode = Hvordan
numbers-first = Vil du skrive ned nummeret til fagpersonen din? Da er det lett å finne når du trenger det.
draft-numbers = et nummer
follow-up-due = Dagen er kommet for noe du lovet på veiledning.
follow-up-due-theirs = Dagen er kommet for noe du ble lovet på veiledning.
follow-up-open = Du lovet noe på veiledning, uten en dag. Det står fortsatt åpent.
follow-up-open-theirs = Du ble lovet noe på veiledning, uten en dag. Det står fortsatt åpent.
follow-up-due-unsaid = Dagen er kommet for noe som ble lovet på veiledning.
follow-up-open-unsaid = Noe ble lovet på veiledning, uten en dag. Det står fortsatt åpent.
draft-before = å gjøre deg klar til et møte
draft-before-supervision = å forberede veiledning
draft-after-supervision = å lande etter veiledning
more-waits = Noe annet venter også
draft-session = en veiledning
draft-script = noe du kan si
note-full = Det er ikke plass til mer i dette feltet. Fortsett i et nytt notat.
danger-own = Nummer jeg ringer
