import { type Intent, phrases } from '../understanding/index.ts';

/** What is said about cafés and mini-trainings. */
export const sessionsIntents: readonly Intent[] = [
  {
    name: 'sessions.list',
    slots: { kind: 'kind', area: 'name', when: 'when' },
    examples: {
      nb: phrases(`neste økter | neste økt | økter | kommende økter | neste kafé | neste minikurs | når er neste økt | når er neste kafé | når er neste minikurs | når er det kafé | hvilke kurs er det {when} | hva skjer {when} | kurs {when} |
        er det noen kurs {when} | vis økter | vis alle kurs | hvilke kurs har dere | hvilke kurs finnes | kurs om {area} | økter i {area} | når er neste kurs i {area} | er det kafé {when} | bare kafeer | kun minikurs |
        når starter neste kurs | har dere noe kurs i {area} | opplæring {when} | finnes det kurs om {area} | hva er neste økt | når kan jeg gå på kurs | hvilke økter er det denne uka | ledige kurs | vis kurs om {area} | kafé {when} | er det kurs i {area} {when} |
        er det noe opplæring {when} | skjer det noe {when} | hva slags kurs er det {when} | finnes det noen kurs | hvilke minikurs kommer`),
      nn: phrases(`neste økter | neste økt | økter | komande økter | kommande økter | neste kafé | neste minikurs | når er neste kafé | når er det kafé | kva kurs er det {when} | kva skjer {when} | kurs om {area} | økter i {area} | vis øktene | er det kurs {when} |
        kva kurs har de | når er neste minikurs | finst det kurs om {area} | berre kafear | kva økter er det denne veka | opplæring {when} |
        er det noko opplæring {when} | skjer det noko {when}`),
      sv: phrases(`nästa tillfällen | nästa tillfälle | kommande tillfällen | tillfällen | nästa kafé | nästa miniutbildning | när är nästa tillfälle | när är nästa kafé | när är det kafé | vilka utbildningar är det {when} | vad händer {when} | kurser om {area} |
        finns det någon kurs {when} | visa tillfällen | vilka kurser har ni | utbildning i {area} | bara kaféer | när är nästa utbildning | finns det utbildning om {area} | vilka tillfällen finns den här veckan | kommande kurser |
        vilka kurser finns det {when} | händer det något {when} | finns det några kurser |
        vilka kurser finns det på {when}`),
      da: phrases(`næste sessioner | næste session | kommende sessioner | sessioner | næste café | næste minikursus | hvornår er næste session | hvornår er næste café | hvornår er der café | hvilke kurser er der {when} | hvad sker der {when} | kurser om {area} |
        er der kursus {when} | vis sessioner | hvilke kurser har i | undervisning i {area} | kun caféer | hvornår er næste kursus | findes der et kursus om {area} | hvilke sessioner er der i denne uge |
        er der noget undervisning {when} | sker der noget {when} | er der et åbent værksted {when}`),
      en: phrases(`next sessions | next session | upcoming sessions | coming sessions | sessions | next café | next mini-training | when is the next session | when is the next café | when is the café | which trainings are there {when} | what's on {when} | courses about {area} |
        any training {when} | show sessions | what courses do you have | training in {area} | only cafés | when is the next training | is there a course on {area} | sessions this week | upcoming trainings | what sessions are coming up | list sessions | is there a café {when} |
        what training is there {when} | anything happening {when} | what courses are there |
        which courses are there {when} | which sessions are there`),
    },
  },
  {
    name: 'sessions.mine',
    examples: {
      nb: phrases(
        `hva er jeg påmeldt | mine påmeldinger | mine økter | hvilke kurs er jeg påmeldt | hva har jeg meldt meg på | påmeldingene mine | mine kurs | er jeg påmeldt noe | vis påmeldingene mine | når er kurset mitt | hvilke økter har jeg meldt meg på | mine bookinger | kursene mine | øktene mine |
        hva skal jeg på | hvilke kurs skal jeg på | hva har jeg meldt meg på | vis hva jeg har meldt meg på | er jeg med på noe |
        husker ikke hva jeg har meldt meg på | kan du vise hva jeg er påmeldt`,
      ),
      nn: phrases(
        `kva er eg påmeldt | mine påmeldingar | kva kurs er eg meld på | kva har eg meldt meg på | mine økter | påmeldingane mine | er eg påmeldt noko | kursa mine | øktene mine |
        kva skal eg på | kva kurs skal eg på | er eg med på noko |
        hugsar ikkje kva eg har meldt meg på`,
      ),
      sv: phrases(
        `vad är jag anmäld till | mina bokningar | mina anmälningar | vilka kurser är jag anmäld till | vad har jag anmält mig till | mina tillfällen | visa mina bokningar | mina kurser | är jag anmäld till något | vad har jag bokat |
        vilka kurser ska jag på | vad ska jag på | är jag med på något |
        jag minns inte vad jag anmält mig till`,
      ),
      da: phrases(
        `hvad er jeg tilmeldt | mine tilmeldinger | hvilke kurser er jeg tilmeldt | hvad har jeg tilmeldt mig | mine sessioner | vis mine tilmeldinger | mine bookinger | mine kurser | er jeg tilmeldt noget |
        hvilke kurser skal jeg på | hvad skal jeg på | er jeg med på noget |
        jeg kan ikke huske hvad jeg har tilmeldt mig`,
      ),
      en: phrases(
        `my bookings | what am i booked for | what am i signed up for | my sessions | show my bookings | which sessions have i booked | my registrations | my courses | am i registered for anything | what have i signed up for | sessions i booked | my trainings |
        which courses am i going to | what am i attending | do i have a seat on anything |
        i forgot what i signed up for`,
      ),
    },
  },
  {
    name: 'sessions.book',
    slots: { session: 'session' },
    examples: {
      nb: phrases(`meld meg på {session} | meld på {session} | jeg vil melde meg på {session} | kan du melde meg på {session} | påmelding {session} | book {session} | jeg vil være med på {session} | sett meg opp på {session} | jeg vil delta på {session} | bestill plass på {session} |
        reserver plass på {session} | skriv meg opp på {session} | jeg vil gjerne bli med på {session} | hold av en plass til meg på {session} | påmeld {session} | bli med på {session} |
        skriv meg på kurset {session} | regn med meg på kafeen {session} | jeg kommer på kafeen {session} | få plass på kurset {session} | jeg vil gjerne på kurset {session}`),
      nn: phrases(
        `meld meg på {session} | meld på {session} | eg vil melde meg på {session} | kan du melde meg på {session} | påmelding {session} | eg vil vere med på {session} | set meg opp på {session} | eg vil delta på {session} | book {session} | hald av ein plass til meg på {session} | eg vil bli med på {session} |
        skriv meg på kurset {session} | rekn med meg på kafeen {session} | eg kjem på kafeen {session}`,
      ),
      sv: phrases(
        `anmäl mig till {session} | anmäl {session} | jag vill anmäla mig till {session} | kan du anmäla mig till {session} | boka {session} | boka plats på {session} | jag vill vara med på {session} | jag vill delta på {session} | skriv upp mig på {session} | boka in mig på {session} |
        skriv upp mig på kursen {session} | räkna med mig på kaféet {session} | jag kommer på kaféet {session} | få plats på kursen {session}`,
      ),
      da: phrases(
        `tilmeld {session} | tilmeld mig {session} | tilmeld mig til {session} | jeg vil gerne tilmelde mig {session} | kan du tilmelde mig {session} | book {session} | jeg vil være med til {session} | jeg vil deltage i {session} | reserver en plads på {session} | sæt mig på {session} | meld mig på {session} | book en plads på {session} |
        skriv mig på kurset {session} | regn med mig til caféen {session} | jeg kommer til caféen {session} | få plads på kurset {session}`,
      ),
      en: phrases(
        `book {session} | book me on {session} | sign me up for {session} | i want to join {session} | can you book {session} for me | register me for {session} | i'd like to attend {session} | reserve a seat in {session} | put me down for {session} | i want to sign up for {session} | enroll me in {session} | count me in for {session} | book me a seat on {session} | join {session} |
        add me to the session {session} | i will be at the café {session} | put my name down for the course {session} | get me a place on the course {session}`,
      ),
    },
  },
  {
    name: 'sessions.cancelBooking',
    slots: { session: 'session' },
    examples: {
      nb: phrases(
        `meld meg av {session} | meld av {session} | jeg vil melde meg av {session} | kan du melde meg av {session} | avbestill {session} | jeg kan ikke komme på {session} | stryk meg fra {session} | avmelding {session} | ta meg av {session} | meld meg av | jeg kan ikke komme likevel | jeg må melde avbud til {session} | jeg rekker ikke {session} | avbestill plassen min |
        jeg må melde avbud til kurset {session} | ikke regn med meg på kurset {session} | jeg vil ikke være med på kurset {session} | kurset {session} må klare seg uten meg | slett meg fra økt {session} | jeg må droppe kurset {session} |
        jeg klarer ikke å komme på kurset {session} | avbestill plassen min på kurset {session} | jeg trekker meg fra kurset {session} | ta meg av lista for kurset {session} | jeg har meldt meg på kurset {session} men kan ikke komme | gi plassen min på kurset {session} til noen andre | jeg rekker ikke kurset {session} | jeg er syk og kan ikke komme på kurset {session} | fjern påmeldingen min til kurset {session}`,
      ),
      nn: phrases(
        `meld meg av {session} | meld av {session} | eg vil melde meg av {session} | eg kan ikkje kome på {session} | avbestill {session} | avmelding {session} | stryk meg frå {session} | meld meg av | eg kan ikkje kome likevel | eg rekk ikkje {session} | kan du melde meg av {session} |
        eg må melde avbod til kurset {session} | eg vil ikkje vere med på kurset {session} | slett meg frå økt {session} |
        eg trekkjer meg frå kurset {session} | avbestill plassen min på kurset {session} | ta meg av lista for kurset {session} | fjern påmeldinga mi til kurset {session} | eg rekk ikkje kurset {session}`,
      ),
      sv: phrases(
        `avanmäl {session} | avanmäl mig {session} | avboka {session} | jag vill avanmäla mig från {session} | jag kan inte komma på {session} | avboka min plats på {session} | stryk mig från {session} | avanmäl mig | jag kan inte komma ändå | kan du avboka {session} | jag hinner inte {session} | avboka |
        jag måste lämna återbud till kursen {session} | jag vill inte vara med på kursen {session} | kursen {session} får gå utan mig | avboka mig från kursen {session} |
        ta bort min anmälan till kursen {session} | jag drar mig ur kursen {session} | jag hinner inte till kursen {session} | avbeställ min plats på kursen {session} | stryk mig från listan till kursen {session}`,
      ),
      da: phrases(
        `afmeld {session} | afmeld mig {session} | afmeld mig fra {session} | jeg vil afmelde mig {session} | jeg kan ikke komme til {session} | afbestil {session} | afmeld mig | jeg kan ikke komme alligevel | aflys min tilmelding til {session} | kan du afmelde mig fra {session} |
        jeg må melde afbud til kurset {session} | frameld mig kurset {session} | slet mig fra session {session} | kurset {session} må klare sig uden mig |
        fjern min tilmelding til kurset {session} | jeg trækker mig fra kurset {session} | jeg når ikke kurset {session} | afbestil min plads på kurset {session} | tag mig af listen til kurset {session}`,
      ),
      en: phrases(
        `unbook {session} | cancel my booking for {session} | i can't make it to {session} | take me off {session} | cancel my seat on {session} | unregister me from {session} | i can't come to {session} | remove me from {session} | cancel my booking | sign me off {session} | i can't attend {session} | drop out of {session} |
        i no longer want to attend the course {session} | unsubscribe me from the training {session} | the course {session} will have to do without me | i have to drop the course {session} |
        i have to withdraw from the course {session} | remove my booking for the course {session} | take me off the list for the course {session} | give my seat on the course {session} to someone else | i won't make it to the course {session} | release my seat on the course {session}`,
      ),
    },
  },
  {
    name: 'sessions.show',
    slots: { session: 'session', number: 'number' },
    examples: {
      nb: phrases(`økt {number} | vis økt {number} | kurs {number} | økt nummer {number} | vis nummer {number} | fortell om økt {session} | detaljer om kurset {session} | hvem holder kurset {session} | hvor er kurset {session} | når starter kurset {session} |
        hvor mange plasser er det på kurset {session} | er kurset {session} fullt | vis kurset {session} | vis detaljer for økt {session} | se på økt {session} | info om kafeen {session}`),
      nn: phrases(
        `økt {number} | vis økt {number} | økt nummer {number} | vis nummer {number} | fortel om økta {session} | detaljar om kurset {session} | kven held kurset {session} | kor er kurset {session} | når byrjar kurset {session} | er kurset {session} fullt | info om kafeen {session}`,
      ),
      sv: phrases(
        `tillfälle {number} | visa tillfälle {number} | tillfälle nummer {number} | visa nummer {number} | berätta om tillfället {session} | detaljer om kursen {session} | vem håller kursen {session} | var är kursen {session} | när börjar kursen {session} | är kursen {session} full | info om kaféet {session}`,
      ),
      da: phrases(
        `session {number} | vis session {number} | session nummer {number} | vis nummer {number} | fortæl om sessionen {session} | detaljer om kurset {session} | hvem holder kurset {session} | hvor er kurset {session} | hvornår starter kurset {session} | er kurset {session} fuldt | info om caféen {session}`,
      ),
      en: phrases(
        `session {number} | show session {number} | session number {number} | show number {number} | tell me about session {session} | details of the course {session} | who runs the course {session} | where is the training {session} | what time does the course {session} start | is the session {session} full | info on the café {session} | how many seats are left in the session {session}`,
      ),
    },
  },
  {
    name: 'sessions.plan',
    slots: { text: 'text' },
    examples: {
      nb: phrases(`minikurs om arkiv torsdag 10-10:30, 20 plasser {text} | {text} kafé torsdag kl 10 | {text} kurs 3. desember kl. 12-13 | sett opp en {text} kafé fredag kl 12 | lag et {text} minikurs om arkiv tirsdag | {text} kafé fredag 12-13 | {text} minikurs fra kl 10 til 11 |
        ny kafé {text} | ny økt {text} | nytt minikurs {text} | nytt kafé {text} | lag økt {text} | lag en kafé {text} | opprett et minikurs om {text} | jeg vil holde en kafé {text} | sett opp et kurs om {text} | planlegg et minikurs om {text} | {text} økt 10:00 20 plasser |
        sett opp {text} kafé fredag 12-13 | lag {text} kafé torsdag | planlegg {text} minikurs fredag kl 10`),
      nn: phrases(
        `ny økt {text} | ny kafé {text} | nytt minikurs {text} | lag ei økt {text} | eg vil halde ein kafé {text} | set opp eit minikurs om {text} | {text} kafé torsdag kl 10 | {text} minikurs fredag 12-13 | opprett eit kurs om {text} | planlegg ein kafé {text} |
        set opp {text} kafé fredag 12-13 | lag {text} kafé torsdag`,
      ),
      sv: phrases(
        `nytt tillfälle {text} | nytt kafé {text} | ny miniutbildning {text} | {text} miniutbildning torsdag 10-11 | {text} kafé fredag kl 12 | skapa ett tillfälle {text} | jag vill hålla ett kafé {text} | sätt upp en miniutbildning om {text} | planera ett kafé {text} | lägg in en utbildning {text} |
        sätt upp {text} kafé fredag 12-13 | skapa {text} kafé torsdag | planera {text} miniutbildning fredag kl 10`,
      ),
      da: phrases(
        `ny session {text} | ny café {text} | nyt minikursus {text} | {text} minikursus torsdag 10-11 | {text} café fredag kl. 12 | opret en session {text} | jeg vil holde en café {text} | sæt et minikursus op om {text} | planlæg en café {text} | lav et minikursus {text} |
        sæt op {text} café fredag 12-13 | opret {text} café torsdag | planlæg {text} minikursus fredag kl 10`,
      ),
      en: phrases(
        `new session {text} | new café {text} | new mini-training {text} | new training {text} | {text} mini-training thursday 10-11 | {text} café friday at 12 pm | create a session {text} | schedule a café {text} | set up a mini-training on {text} | plan a café {text} | {text} training tuesday 1-2pm | i want to host a café {text} | {text} session 10:00 20 seats |
        set up {text} café friday 12-13 | plan {text} training on thursday | schedule {text} café friday at 10 am`,
      ),
    },
  },
  {
    name: 'sessions.new',
    slots: { kind: 'kind' },
    examples: {
      nb: phrases(
        `ny økt | lag økt | lag en økt | ny kafé | nytt kafé | nytt minikurs | jeg vil sette opp en økt | sett opp en kafé | opprett økt | opprett minikurs | planlegg en kafé | jeg vil holde et minikurs | lag et nytt kurs | sett opp et minikurs | jeg vil arrangere en kafé | legg inn en ny økt |
        jeg skal holde et minikurs | jeg vil legge inn en kafé | kan jeg sette opp et kurs`,
      ),
      nn: phrases(
        `ny økt | lag ei økt | lag økt | ny kafé | nytt minikurs | opprett økt | set opp ein kafé | eg vil halde eit minikurs | planlegg ei økt | eg vil setje opp ei økt | lag eit kurs |
        eg skal halde eit minikurs | kan eg setje opp ein kafé`,
      ),
      sv: phrases(
        `nytt tillfälle | ny session | nytt kafé | ny miniutbildning | skapa tillfälle | skapa ett tillfälle | jag vill hålla ett kafé | planera ett tillfälle | sätt upp ett kafé | jag vill lägga in ett tillfälle |
        jag ska hålla ett kafé | jag vill lägga upp ett kafé | kan jag sätta upp en utbildning`,
      ),
      da: phrases(
        `ny session | ny café | nyt minikursus | opret session | opret en café | jeg vil holde en café | planlæg en session | lav en ny session | sæt en café op | jeg vil holde et minikursus |
        jeg skal holde et minikursus | jeg vil lægge en café ind`,
      ),
      en: phrases(
        `new session | new café | new mini-training | new training | create a session | plan a session | set up a café | i want to host a café | schedule a mini-training | create a new training | add a session | i want to hold a training |
        i am going to hold a mini-training | can i set up a session | i would like to arrange a café`,
      ),
    },
  },
  {
    name: 'sessions.move',
    slots: { session: 'session', when: 'when' },
    examples: {
      nb: phrases(
        `flytt økt {session} til {when} | flytt {session} til {when} | kan du flytte {session} til {when} | utsett {session} til {when} | endre tidspunkt for {session} til {when} | jeg må flytte {session} | flytt {session} | {session} flyttes til {when} | endre tid på {session} |
        kafeen {session} må flyttes til {when} | vi må skyve kurset {session} til {when} | endre tida på økt {session} | ny tid for økt {session} | kurset {session} flyttes`,
      ),
      nn: phrases(
        `flytt økt {session} til {when} | flytt {session} til {when} | kan du flytte {session} til {when} | utset {session} til {when} | eg må flytte {session} | endre tidspunkt for {session} til {when} | flytt {session} |
        kafeen {session} må flyttast til {when} | vi må skuve kurset {session} til {when} | endre tida på økt {session}`,
      ),
      sv: phrases(
        `flytta tillfälle {session} till {when} | flytta {session} till {when} | kan du flytta {session} till {when} | skjut upp {session} till {when} | ändra tid för {session} till {when} | jag måste flytta {session} | flytta {session} |
        kaféet {session} måste flyttas till {when} | vi måste skjuta kursen {session} till {when} | ändra tiden för tillfälle {session} | ny tid för kursen {session}`,
      ),
      da: phrases(
        `flyt session {session} til {when} | flyt {session} til {when} | kan du flytte {session} til {when} | udskyd {session} til {when} | ændre tidspunkt for {session} til {when} | jeg skal flytte {session} | flyt {session} |
        caféen {session} skal flyttes til {when} | vi må rykke kurset {session} til {when} | ændr tidspunktet for session {session} | ny tid for kurset {session}`,
      ),
      en: phrases(
        `move session {session} to {when} | move {session} to {when} | can you move {session} to {when} | postpone {session} to {when} | reschedule {session} to {when} | i need to move {session} | reschedule {session} | change the time of {session} to {when} | move {session} |
        the café {session} has to be moved to {when} | we need to push the training {session} to {when} | change the time of session {session} | new time for the course {session}`,
      ),
    },
  },
  {
    name: 'sessions.callOff',
    slots: { session: 'session' },
    examples: {
      nb: phrases(
        `avlys økt {session} | avlys {session} | jeg må avlyse {session} | kan du avlyse {session} | {session} er avlyst | kanseller {session} | vi avlyser {session} | {session} utgår |
        kurset {session} går ut | kafeen blir det ikke noe av | det blir ingen kafé {session} | dropp økt {session} | vi kan ikke holde kurset {session}`,
      ),
      nn: phrases(
        `avlys økt {session} | avlys {session} | eg må avlyse {session} | kan du avlyse {session} | vi avlyser {session} | {session} er avlyst |
        kurset {session} går ut | kafeen blir det ikkje noko av | dropp økt {session}`,
      ),
      sv: phrases(
        `ställ in tillfälle {session} | ställ in {session} | jag måste ställa in {session} | kan du ställa in {session} | vi ställer in {session} | {session} är inställt |
        kursen {session} utgår | kaféet blir inte av | vi kan inte hålla kursen {session} | stryk tillfälle {session}`,
      ),
      da: phrases(
        `aflys session {session} | aflys {session} | jeg er nødt til at aflyse {session} | kan du aflyse {session} | vi aflyser {session} | {session} er aflyst |
        kurset {session} udgår | caféen bliver ikke til noget | drop session {session} | vi kan ikke holde kurset {session}`,
      ),
      en: phrases(
        `cancel session {session} | call off {session} | i have to cancel {session} | can you cancel {session} | we are cancelling {session} | {session} is cancelled | cancel the café {session} | cancel the training {session} |
        the café {session} is off | the course {session} won't take place | drop session {session} | we can't hold the course {session} | scrap the session {session}`,
      ),
    },
  },
  {
    name: 'sessions.count',
    slots: { count: 'number' },
    examples: {
      nb: phrases(
        `{count} | minst {count} | mer enn {count} | det kom {count} | {count} deltakere | vi var {count} | {count} stykker | det møtte {count} | ca. {count} | ingen kom | {count} møtte opp | det var {count} personer | over {count} deltok |
        vi var {count} på kafeen | {count} på kurset | oppmøte {count} | det var {count} på økta | {count} møtte på kurset`,
      ),
      nn: phrases(
        `{count} | minst {count} | meir enn {count} | det kom {count} | {count} deltakarar | vi var {count} | det møtte {count} | om lag {count} | ingen kom | {count} møtte opp | det var {count} personar |
        vi var {count} på kafeen | oppmøte {count} | {count} på kurset`,
      ),
      sv: phrases(
        `{count} | minst {count} | mer än {count} | det kom {count} | {count} deltagare | vi var {count} | ungefär {count} | ingen kom | {count} personer kom | det var {count} stycken |
        vi var {count} på kaféet | {count} dök upp | {count} på kursen | det var {count} på kursen`,
      ),
      da: phrases(
        `{count} | mindst {count} | mere end {count} | der kom {count} | {count} deltagere | vi var {count} | cirka {count} | ingen kom | {count} mødte op | der var {count} personer |
        vi var {count} til caféen | fremmøde {count} | {count} til kurset | der kom {count} på kurset`,
      ),
      en: phrases(
        `{count} | at least {count} | more than {count} | {count} came | {count} participants | we were {count} | about {count} | nobody came | {count} people showed up | there were {count} people | {count} attended |
        we were {count} at the café | attendance {count} | {count} at the training | we had {count} people in the session | {count} turned up`,
      ),
    },
  },
];
