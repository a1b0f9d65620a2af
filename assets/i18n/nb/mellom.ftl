# Bokmål. Tenkt på bokmål, ikke oversatt. Kort, varmt, voksent. Aldri «pasient», aldri utropstegn.

## Days and months

day-today = i dag
day-yesterday = i går
day-tomorrow = i morgen
day-weekday-date = { $weekday } { $date }
day-weekday-date-year = { $weekday } { $date } { $year }
day-at = { $day } kl. { $time }
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
kind-share = Delt oppsummering
kind-trusted = Nummer å ringe

## MeetingKind

meeting-kind-one-to-one = Med én person
meeting-kind-network = Nettverksmøte
meeting-kind-training = Opplæring

## MeetingStatus

meeting-status-planned = Planlagt
meeting-status-held = Ble holdt
meeting-status-cancelled = Avlyst
meeting-status-no-show = Kom ikke

## Sequence

sequence-first = Første møte
sequence-follow-up = Oppfølging
sequence-closing = Avsluttende

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
seen-might-wonder = Noen kunne lure
seen-seen = Vi ble sett
seen-seen-and-fine = Vi ble sett, og det gikk fint

## HpPresent

hp-present-no = Nei
hp-present-start-only = Bare i starten
hp-present-whole = Hele tiden
hp-present-on-call = På vakt etterpå

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
duration-much-of-a-day = Mye av en dag

## InitiatedBy

initiated-by-clinic = Poliklinikken
initiated-by-person = Den jeg møtte
initiated-by-me = Jeg

## Topic

topic-loneliness = Ensomhet og tilhørighet
topic-new-diagnosis = Ny diagnose, redsel
topic-telling-others = Å fortelle det til andre
topic-stigma = Stigma og skam
topic-knowledge = Kunnskap om hiv, smittefri
topic-medicines = Medisiner
topic-love = Kjærlighet, sex, forhold
topic-hope = Hverdag og håp
topic-side-effects = Bivirkninger, helsebekymringer
topic-family = Familie, barn, graviditet
topic-faith = Tro og kultur
topic-migration = Migrasjon, minoritet i minoriteten
topic-sexuality = Kjønn og seksualitet
topic-work = Jobb, penger, praktiske ting
topic-rights = Rettigheter, helsevesenet
topic-substances = Rus
topic-mental-health = Psykisk helse
topic-grief = Sorg
topic-ageing = Å bli eldre, annen sykdom
topic-old-fear = En gammel redsel kom tilbake
topic-outside-crisis = En krise utenfor oss
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
gave-me-laughter = En latter

## FollowUp

follow-up-nothing = Ingenting nå
follow-up-new-meeting = Nytt møte
follow-up-wants-clinic = Vil høre fra poliklinikken
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
boundary-lone-meeting = Alene med noen, trygghet
boundary-money-gifts = Penger og gaver
boundary-practical-help = Praktisk hjelp utover rollen
boundary-faith-vs-treatment = Tro mot behandling
boundary-confidentiality-slip = Jeg sa mer enn jeg ville
boundary-dual-relationship = Samme miljø, samme jobb
boundary-role-clarity = Hva rollen min er
boundary-hp-expectation = Hva fagpersonen forventer
boundary-self-disclosure-regret = Jeg fortalte for mye om meg selv
boundary-own-story = Min egen historie ble rørt
boundary-mismatch = Vi passer ikke sammen
boundary-dependency = Den andre lener seg mye på meg
boundary-discrimination = Jeg ble dårlig behandlet
boundary-other = Noe annet

## Direction

direction-from-them = Fra den andre
direction-from-me = Fra meg
direction-from-clinic = Fra poliklinikken

## Handling

handling-named-it = Jeg sa det høyt
handling-paused = Jeg tok en pause
handling-let-it-pass = Jeg lot det gå
handling-ended = Jeg avsluttet

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
category-psychosis = Psykose, kraftig rus
category-outing = Utlevering, utpressing, hets
category-threat-to-me = Noen truer eller utnytter meg
category-my-own-crisis = Jeg har det ikke bra selv
category-my-slip = Jeg sa for mye, mistet telefonen, skrev feil
category-health-worker = En ansatt i helsetjenesten
category-other = Noe annet som uroer meg

## Level

level-mine = For meg selv
level-supervision = Ta med til veiledning
level-soon = Snakk med poliklinikken i løpet av få dager
level-today = Snakk med noen i dag
level-now = Fare nå, eller usikker: ring 113

## Done

done-called-113 = Ringte 113
done-called-112 = Ringte 112
done-called-out-of-hours = Ringte legevakten, 116 117
done-called-clinic = Ringte poliklinikken
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

told-first-agreed = Ja, og var enig
told-first-knew = Ja, men var ikke enig
told-first-no = Nei
told-first-unsafe = Det var ikke trygt å si det

## EscalationStatus

concern-status-open = Ingen har tatt imot ennå
concern-status-received = Noen andre har den nå
concern-status-put-down = Jeg har lagt den fra meg

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
need-not-a-good-match = Vi passer ikke så godt sammen
need-may-know-them = Jeg kjenner kanskje personen
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

## TrustedRole

trusted-role-hp = Fagpersonen min
trusted-role-clinic = Poliklinikken
trusted-role-close = En jeg stoler på

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

prompt-a3 = Er du redd for livet eller tryggheten til noen – også din egen?
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
prompt-s3 = Det er noe du ikke har fått lov til å fortelle videre. Hva kan du si uten det?
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
load-question = Hvor tungt kjennes det? 0 lett – 10 for mye
load-before = Før
load-after = Nå
not-with-them = Er du ikke hos personen? Ring likevel, og si det du vet: navn, nummer, sted. Du trenger ikke si hvordan dere kjenner hverandre.
weapon = Våpen eller vold: Kom deg i trygghet først.
call-log = Samtalen blir liggende i anropsloggen.
locked-item = Låst betyr at det ikke kommer med på arket. Du kan alltid be om hjelp og alltid ringe 113.
few-people = Du har møtt få. Fagpersonen skjønner trolig hvem det gjelder.
own-load-share = Du går kanskje selv til kontroll her. Du trenger ikke dele hvordan du har det for å få veiledning.
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
help-do-abuse-line = VO-linjen om vold og overgrep har nummer 116 006. Dere kan ringe sammen.
help-do-tell-same-day = Si det til fagpersonen din samme dag.
help-do-child-line = Alarmtelefonen for barn og unge har nummer 116 111.
help-do-own-experience = Fortell hvordan det var for deg, hvis du vil.
help-do-ask-the-nurse = Foreslå at dere spør sykepleieren sammen.
help-do-may-they-know = Spør om poliklinikken kan få vite det.
help-do-medicines-today = Gravid, svært syk eller forvirret: Snakk med poliklinikken samme dag.
help-do-ill-113 = Feber og forvirring, tung pust eller stiv nakke: ring 113.
help-do-unsure-113 = Fare for livet, eller usikker: ring 113.
help-do-ill-116117 = Ellers: legevakten, 116 117.
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
help-not-hide = Ikke skjul det. Det kan skje alle.
help-not-in-summary = Ikke ta det med i oppsummeringen til den det gjelder.
help-not-alone = Ikke bær det alene.

## Whom to call

contact-113 = Ambulanse
contact-113-note = Fare for livet, også når noen kan ta livet sitt.
contact-112 = Politi
contact-112-note = Vold, våpen eller trusler akkurat nå.
contact-110 = Brann
contact-110-note = Brann eller røyk.
contact-116117 = Legevakt
contact-116117-note = Når det ikke kan vente til i morgen. Usikker: ring 113.
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
