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

### The summary: fixed sentences of the page

list-and = { $first } og { $last }
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
summary-nobody-received = Ingen har bekreftet at de har tatt imot.
summary-received-clinic = Poliklinikken har tatt imot.
summary-received-hp = Du har tatt imot.
summary-received-ambulance = 113 har tatt imot.
summary-received-police = Politiet har tatt imot.
summary-received-out-of-hours = Legevakten har tatt imot.
summary-received-other = En annen tjeneste har tatt imot.
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
summary-category-psychosis = psykose eller kraftig rus
summary-category-outing = utlevering, utpressing eller hets
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
summary-lasted-much-of-a-day = De fleste varte mye av en dag.
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
summary-topic-outside-crisis = en krise utenfor
summary-network = Nettverksmøter: { $count }.
summary-training = Opplæring: { $count }.
summary-clinic-earlier-peer = Ønske om å møte en likeperson tidligere.
summary-clinic-meeting-place = Ønske om flere møtesteder å velge mellom.
summary-clinic-waiting = Ønske om mindre venting.
summary-clinic-information = Ønske om bedre informasjon.
summary-clinic-interpreter = Ønske om tolk.
summary-clinic-other-services = Ønske om hjelp fra andre tjenester.
summary-about = Jeg har valgt hva som står her. Noe kan mangle. Det er ikke en risikovurdering. Snakk med meg før du kontakter noen på grunn av arket. Må du følge opp eller dokumentere noe, si det til meg først hvis du kan. Makuler arket når vi er ferdige.
