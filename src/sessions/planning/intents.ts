import { type Intent, phrases } from '../../understanding/index.ts';

/** What is said by those who hold cafés and mini-trainings. */
export const planningIntents: readonly Intent[] = [
  {
    name: 'sessions.plan',
    slots: { text: 'text' },
    examples: {
      nb: phrases(`minikurs om arkiv torsdag 10-10:30, 20 plasser {text} | {text} kafé torsdag kl 10 | {text} kurs 3. desember kl. 12-13 | sett opp en {text} kafé fredag kl 12 | lag et {text} minikurs om arkiv tirsdag | {text} kafé fredag 12-13 | {text} minikurs fra kl 10 til 11 |
        ny kafé {text} | ny økt {text} | nytt minikurs {text} | nytt kafé {text} | lag økt {text} | lag en kafé {text} | opprett et minikurs om {text} | jeg vil holde en kafé {text} | sett opp et kurs om {text} | planlegg et minikurs om {text} | {text} økt 10:00 20 plasser |
        sett opp {text} kafé fredag 12-13 | lag {text} kafé torsdag | planlegg {text} minikurs fredag kl 10 |
        mini-training om arkiv torsdag 10-10:30, 20 plasser | kafé mandag kl 9 i Realfagbygget | minikurs i økonomi 3. desember fra 13 til 14 | sett opp {text} |
        planlegg {text} | lag {text} |
        kafé tirsdag 9-10 | minikurs {text} onsdag kl 13 | kurs om {text} 12. januar kl 10-11 | jeg holder kafé om {text} på mandag kl 14 |
        vi kjører kafé i møterom 3 fredag kl 12 | økt om {text} 5/1 kl 9 | kafé i kantina hver torsdag kl 11 | ny kafé mandag kl 10 i rom 204, 15 plasser |
        minikurs i {text} neste tirsdag fra 10 til 10.30`),
      nn: phrases(
        `ny økt {text} | ny kafé {text} | nytt minikurs {text} | lag ei økt {text} | eg vil halde ein kafé {text} | set opp eit minikurs om {text} | {text} kafé torsdag kl 10 | {text} minikurs fredag 12-13 | opprett eit kurs om {text} | planlegg ein kafé {text} |
        set opp {text} kafé fredag 12-13 | lag {text} kafé torsdag |
        minikurs om arkiv torsdag 10-10:30, 20 plassar | kafé måndag kl 9 i Realfagbygget | minikurs i økonomi 3. desember frå 13 til 14 | set opp {text} |
        planlegg {text} | lag {text} |
        kafé tysdag 9-10 | minikurs {text} onsdag kl 13 | kurs om {text} 12. januar kl 10-11 | eg held kafé om {text} på måndag kl 14 |
        vi køyrer kafé i møterom 3 fredag kl 12 | økt om {text} 5/1 kl 9 | ny kafé måndag kl 10 i rom 204, 15 plassar`,
      ),
      sv: phrases(
        `nytt tillfälle {text} | nytt kafé {text} | ny miniutbildning {text} | {text} miniutbildning torsdag 10-11 | {text} kafé fredag kl 12 | skapa ett tillfälle {text} | jag vill hålla ett kafé {text} | sätt upp en miniutbildning om {text} | planera ett kafé {text} | lägg in en utbildning {text} |
        sätt upp {text} kafé fredag 12-13 | skapa {text} kafé torsdag | planera {text} miniutbildning fredag kl 10 |
        miniutbildning om arkiv torsdag 10-10:30, 20 platser | kafé måndag kl 9 i huvudbyggnaden | miniutbildning i ekonomi 3 december från 13 till 14 |
        lägg upp {text} | planera {text} | skapa {text} |
        kafé tisdag 9-10 | miniutbildning {text} onsdag kl 13 | kurs om {text} 12 januari kl 10-11 | jag håller kafé om {text} på måndag kl 14 |
        vi kör kafé i mötesrum 3 fredag kl 12 | tillfälle om {text} 5/1 kl 9 | nytt kafé måndag kl 10 i rum 204, 15 platser`,
      ),
      da: phrases(
        `ny session {text} | ny café {text} | nyt minikursus {text} | {text} minikursus torsdag 10-11 | {text} café fredag kl. 12 | opret en session {text} | jeg vil holde en café {text} | sæt et minikursus op om {text} | planlæg en café {text} | lav et minikursus {text} |
        sæt op {text} café fredag 12-13 | opret {text} café torsdag | planlæg {text} minikursus fredag kl 10 |
        minikursus om arkiv torsdag 10-10:30, 20 pladser | café mandag kl. 9 i hovedbygningen | minikursus i økonomi 3. december fra 13 til 14 | opret {text} |
        planlæg {text} | lav {text} |
        café tirsdag 9-10 | minikursus {text} onsdag kl. 13 | kursus om {text} 12. januar kl. 10-11 | jeg holder café om {text} på mandag kl. 14 |
        vi kører café i mødelokale 3 fredag kl. 12 | session om {text} 5/1 kl. 9 | ny café mandag kl. 10 i lokale 204, 15 pladser`,
      ),
      en: phrases(
        `new session {text} | new café {text} | new mini-training {text} | new training {text} | {text} mini-training thursday 10-11 | {text} café friday at 12 pm | create a session {text} | schedule a café {text} | set up a mini-training on {text} | plan a café {text} | {text} training tuesday 1-2pm | i want to host a café {text} | {text} session 10:00 20 seats |
        set up {text} café friday 12-13 | plan {text} training on thursday | schedule {text} café friday at 10 am |
        mini-training on archive Thursday 10-10:30, 20 seats | café Monday at 9 in the main building | mini-training in finance 3 December 1-2pm | set up {text} |
        plan {text} | schedule {text} |
        café tuesday 9-10 | mini-training {text} wednesday at 1pm | course on {text} 12 january 10-11 | i'm holding a café about {text} on monday at 2pm |
        we're running a café in meeting room 3 on friday at 12 | session on {text} 5 jan at 9 | new café monday at 10 in room 204, 15 seats`,
      ),
    },
  },
  {
    name: 'sessions.new',
    slots: { kind: 'kind' },
    examples: {
      nb: phrases(
        `ny økt | lag økt | lag en økt | ny kafé | nytt kafé | nytt minikurs | jeg vil sette opp en økt | sett opp en kafé | opprett økt | opprett minikurs | planlegg en kafé | jeg vil holde et minikurs | lag et nytt kurs | sett opp et minikurs | jeg vil arrangere en kafé | legg inn en ny økt |
        jeg skal holde et minikurs | jeg vil legge inn en kafé | kan jeg sette opp et kurs |
        lag et nytt minikurs | jeg vil sette opp en kafé | planlegg økt | opprett ny økt | skal holde et minikurs |
        lage økt | vil lage et kurs | sette opp ny økt | registrere en ny økt | legge inn et kurs | nytt kurs | nytt arrangement | opprett kafé |
        kan du hjelpe meg å sette opp et minikurs | jeg skal ha kafé | hvordan setter jeg opp en økt her | åpne skjemaet for ny økt | ny opplæring |
        planlegge kafé | legge ut en ny kafé`,
      ),
      nn: phrases(
        `ny økt | lag ei økt | lag økt | ny kafé | nytt minikurs | opprett økt | set opp ein kafé | eg vil halde eit minikurs | planlegg ei økt | eg vil setje opp ei økt | lag eit kurs |
        eg skal halde eit minikurs | kan eg setje opp ein kafé |
        lag eit nytt minikurs | eg vil setje opp ein kafé | planlegg økt | opprett ny økt | skal halde eit minikurs |
        lage økt | vil lage eit kurs | eg vil arrangere ein kafé | setje opp ny økt | registrere ei ny økt | leggje inn eit kurs | nytt kurs | nytt arrangement |
        opprett kafé | kan du hjelpe meg å setje opp eit minikurs | eg skal ha kafé | opne skjemaet for ny økt | ny opplæring | planleggje kafé`,
      ),
      sv: phrases(
        `nytt tillfälle | ny session | nytt kafé | ny miniutbildning | skapa tillfälle | skapa ett tillfälle | jag vill hålla ett kafé | planera ett tillfälle | sätt upp ett kafé | jag vill lägga in ett tillfälle |
        jag ska hålla ett kafé | jag vill lägga upp ett kafé | kan jag sätta upp en utbildning |
        skapa en ny miniutbildning | planera tillfälle | skapa nytt tillfälle | ska hålla en miniutbildning |
        skapa kurs | vill skapa en kurs | jag vill ordna ett kafé | sätta upp nytt tillfälle | registrera ett nytt tillfälle | lägga in en kurs | ny kurs |
        nytt evenemang | skapa kafé | kan du hjälpa mig att sätta upp en miniutbildning | jag ska ha kafé | öppna formuläret för nytt tillfälle | ny utbildning |
        planera kafé`,
      ),
      da: phrases(
        `ny session | ny café | nyt minikursus | opret session | opret en café | jeg vil holde en café | planlæg en session | lav en ny session | sæt en café op | jeg vil holde et minikursus |
        jeg skal holde et minikursus | jeg vil lægge en café ind |
        lav et nyt minikursus | jeg vil gerne oprette en café | planlæg session | opret ny session | skal holde et minikursus |
        lave session | vil lave et kursus | jeg vil arrangere en café | sætte ny session op | registrere en ny session | lægge et kursus ind | nyt kursus |
        nyt arrangement | opret café | kan du hjælpe mig med at sætte et minikursus op | jeg skal holde café | åbn skemaet til ny session | ny undervisning |
        planlægge café`,
      ),
      en: phrases(
        `new session | new café | new mini-training | new training | create a session | plan a session | set up a café | i want to host a café | schedule a mini-training | create a new training | add a session | i want to hold a training |
        i am going to hold a mini-training | can i set up a session | i would like to arrange a café |
        create a new mini-training | I want to set up a café | create session |
        make a session | want to create a course | i want to arrange a café | set up a new session | register a new session | add a course | new course |
        new event | create café | can you help me set up a mini-training | i'm hosting a café | open the form for a new session | plan a café |
        schedule a session`,
      ),
    },
  },
  {
    name: 'sessions.move',
    slots: { session: 'session', when: 'when' },
    examples: {
      nb: phrases(
        `flytt økt {session} til {when} | flytt {session} til {when} | kan du flytte {session} til {when} | utsett {session} til {when} | endre tidspunkt for {session} til {when} | jeg må flytte {session} | flytt {session} | {session} flyttes til {when} | endre tid på {session} |
        kafeen {session} må flyttes til {when} | vi må skyve kurset {session} til {when} | endre tida på økt {session} | ny tid for økt {session} | kurset {session} flyttes |
        endre tida på {session} til {when} | {session} må flyttes til {when} | vi må skyve {session} til {when} |
        bytt tidspunkt på {session} til {when} | {session} skal være {when} i stedet | forskyv {session} til {when} | kan {session} tas {when} i stedet |
        sett {session} til {when} | omberam {session} til {when} | ny dato for {session}: {when} | {session} må utsettes | utsett {session} | flytte {session} |
        endre tidspunktet for {session} | skyv på {session} | vi tar {session} {when} i stedet |
        kafeen må flyttes en time | flytt kafeen til fredag | kan vi ta kurset på tirsdag i stedet | kurset starter kl 10 i stedet for 9 |
        utsett minikurset en uke | kafeen begynner halvtimen senere | ny tid: {session} {when} | rykk {session} fram til {when} |
        foreleseren kan ikke {when}, flytt {session}`,
      ),
      nn: phrases(
        `flytt økt {session} til {when} | flytt {session} til {when} | kan du flytte {session} til {when} | utset {session} til {when} | eg må flytte {session} | endre tidspunkt for {session} til {when} | flytt {session} |
        kafeen {session} må flyttast til {when} | vi må skuve kurset {session} til {when} | endre tida på økt {session} |
        endre tida på {session} til {when} | {session} må flyttast til {when} | vi må skuve {session} til {when} |
        byt tidspunkt på {session} til {when} | {session} skal vere {when} i staden | forskyv {session} til {when} | kan {session} takast {when} i staden |
        set {session} til {when} | ny dato for {session}: {when} | {session} må utsetjast | utset {session} | flytte {session} | endre tidspunktet for {session} |
        vi tek {session} {when} i staden |
        kafeen må flyttast ein time | flytt kafeen til fredag | kan vi ta kurset på tysdag i staden | kurset startar kl 10 i staden for 9 |
        utset minikurset ei veke | ny tid: {session} {when}`,
      ),
      sv: phrases(
        `flytta tillfälle {session} till {when} | flytta {session} till {when} | kan du flytta {session} till {when} | skjut upp {session} till {when} | ändra tid för {session} till {when} | jag måste flytta {session} | flytta {session} |
        kaféet {session} måste flyttas till {when} | vi måste skjuta kursen {session} till {when} | ändra tiden för tillfälle {session} | ny tid för kursen {session} |
        ändra tiden för {session} till {when} | {session} måste flyttas till {when} | vi behöver flytta {session} till {when} |
        byt tid på {session} till {when} | {session} ska vara {when} istället | flytta fram {session} till {when} | kan {session} tas {when} istället |
        lägg {session} på {when} | nytt datum för {session}: {when} | {session} måste skjutas upp | skjut upp {session} | ändra tiden för {session} |
        vi tar {session} {when} istället | boka om {session} till {when} |
        kaféet måste flyttas en timme | flytta kaféet till fredag | kan vi ta kursen på tisdag istället | kursen börjar kl 10 istället för 9 |
        skjut upp miniutbildningen en vecka | ny tid: {session} {when} | tidigarelägg {session} till {when} | senarelägg {session} till {when}`,
      ),
      da: phrases(
        `flyt session {session} til {when} | flyt {session} til {when} | kan du flytte {session} til {when} | udskyd {session} til {when} | ændre tidspunkt for {session} til {when} | jeg skal flytte {session} | flyt {session} |
        caféen {session} skal flyttes til {when} | vi må rykke kurset {session} til {when} | ændr tidspunktet for session {session} | ny tid for kurset {session} |
        ændr tidspunktet for {session} til {when} | {session} skal flyttes til {when} | vi må rykke {session} til {when} |
        skift tidspunkt på {session} til {when} | {session} skal være {when} i stedet | ryk {session} til {when} | kan {session} tages {when} i stedet |
        læg {session} på {when} | ny dato for {session}: {when} | {session} må udsættes | udsæt {session} | ændre tiden for {session} |
        vi tager {session} {when} i stedet |
        caféen skal flyttes en time | flyt caféen til fredag | kan vi tage kurset på tirsdag i stedet | kurset starter kl. 10 i stedet for 9 |
        udsæt minikurset en uge | ny tid: {session} {when} | ryk {session} frem til {when}`,
      ),
      en: phrases(
        `move session {session} to {when} | move {session} to {when} | can you move {session} to {when} | postpone {session} to {when} | reschedule {session} to {when} | i need to move {session} | reschedule {session} | change the time of {session} to {when} | move {session} |
        the café {session} has to be moved to {when} | we need to push the training {session} to {when} | change the time of session {session} | new time for the course {session} |
        {session} has to be moved to {when} | we need to push {session} to {when} |
        change {session} to {when} | {session} should be {when} instead | push {session} to {when} | can {session} be {when} instead |
        new date for {session}: {when} | {session} has to be postponed | postpone {session} | change the time of {session} | let's do {session} {when} instead |
        bring {session} forward to {when} | shift {session} to {when} |
        the café has to move an hour | move the café to friday | can we do the training on tuesday instead | the course starts at 10 instead of 9 |
        postpone the mini-training by a week | new time: {session} {when} | delay {session} until {when} | let's push the café to {when} |
        can we bump {session} to {when}`,
      ),
    },
  },
  {
    name: 'sessions.callOff',
    slots: { session: 'session' },
    examples: {
      nb: phrases(
        `avlys økt {session} | avlys {session} | jeg må avlyse {session} | kan du avlyse {session} | {session} er avlyst | kanseller {session} | vi avlyser {session} | {session} utgår |
        kurset {session} går ut | kafeen blir det ikke noe av | det blir ingen kafé {session} | dropp økt {session} | vi kan ikke holde kurset {session} |
        vi må avlyse {session}, foreleseren er syk | {session} går ut |
        {session} blir ikke noe av | kanseller {session} for alle | vi dropper {session} | stryk {session} fra kalenderen | slett {session} |
        fjern {session} fra lista | {session} må avlyses | jeg er syk, avlys {session} | det blir ingen kafé likevel, avlys {session} |
        gi beskjed om at {session} er avlyst |
        kafeen på torsdag går ikke som planlagt, avlys den | kurset på mandag er avlyst | det blir ikke noe kurs på fredag | vi må avlyse kafeen på onsdag |
        ingen påmeldte, avlys minikurset | for få påmeldte på {session}, vi avlyser | kan ikke holde {session} | jeg får ikke holdt {session} |
        ta bort {session}, den blir ikke | avlysning av {session} | jeg avlyser {session} | fjern kurset på tirsdag | slett kafeen på fredag | kurset går ut`,
      ),
      nn: phrases(
        `avlys økt {session} | avlys {session} | eg må avlyse {session} | kan du avlyse {session} | vi avlyser {session} | {session} er avlyst |
        kurset {session} går ut | kafeen blir det ikkje noko av | dropp økt {session} |
        vi må avlyse {session}, kurshaldaren er sjuk | {session} går ut | kanseller {session} |
        {session} blir ikkje noko av | avlys {session} for alle | vi droppar {session} | slett {session} | {session} må avlysast | eg er sjuk, avlys {session} |
        gje beskjed om at {session} er avlyst |
        kafeen på torsdag går ikkje som planlagt, avlys han | kurset på måndag er avlyst | det blir ikkje noko kurs på fredag | vi må avlyse kafeen på onsdag |
        for få påmelde på {session}, vi avlyser | kan ikkje halde {session} | eg får ikkje halde {session} | avlysing av {session} | eg avlyser {session} |
        fjern kurset på tysdag | slett kafeen på fredag`,
      ),
      sv: phrases(
        `ställ in tillfälle {session} | ställ in {session} | jag måste ställa in {session} | kan du ställa in {session} | vi ställer in {session} | {session} är inställt |
        kursen {session} utgår | kaféet blir inte av | vi kan inte hålla kursen {session} | stryk tillfälle {session} |
        {session} är inställd | vi måste ställa in {session}, läraren är sjuk | {session} blir inte av | avlys {session} |
        {session} utgår | ställ in {session} för alla | radera {session} | {session} måste ställas in | jag är sjuk, ställ in {session} |
        meddela att {session} är inställt | stryk {session} ur kalendern |
        kaféet på torsdag blir inte av | kursen på måndag är inställd | det blir ingen kurs på fredag | vi måste ställa in kaféet på onsdag |
        för få anmälda till {session}, vi ställer in | kan inte hålla {session} | jag ställer in {session} | ta bort kursen på tisdag | radera kaféet på fredag |
        inställt: {session}`,
      ),
      da: phrases(
        `aflys session {session} | aflys {session} | jeg er nødt til at aflyse {session} | kan du aflyse {session} | vi aflyser {session} | {session} er aflyst |
        kurset {session} udgår | caféen bliver ikke til noget | drop session {session} | vi kan ikke holde kurset {session} |
        vi må aflyse {session}, underviseren er syg | {session} bliver ikke til noget | drop {session} |
        {session} udgår | aflys {session} for alle | vi dropper {session} | slet {session} | {session} må aflyses | jeg er syg, aflys {session} |
        giv besked om at {session} er aflyst |
        caféen på torsdag bliver ikke til noget | kurset på mandag er aflyst | der bliver ikke noget kursus på fredag | vi må aflyse caféen på onsdag |
        for få tilmeldte til {session}, vi aflyser | kan ikke holde {session} | jeg aflyser {session} | aflysning af {session} | fjern kurset på tirsdag |
        slet caféen på fredag`,
      ),
      en: phrases(
        `cancel session {session} | call off {session} | i have to cancel {session} | can you cancel {session} | we are cancelling {session} | {session} is cancelled | cancel the café {session} | cancel the training {session} |
        the café {session} is off | the course {session} won't take place | drop session {session} | we can't hold the course {session} | scrap the session {session} |
        cancel {session} for everyone | we have to cancel {session}, the trainer is ill | {session} won't take place | call {session} off |
        {session} is off | {session} won't happen | we're dropping {session} | delete {session} | {session} must be called off | i'm ill, call off {session} |
        can you call off {session} | tell people {session} is cancelled | scrap {session} |
        thursday's café won't go ahead | monday's training is cancelled | there will be no course on friday | we need to cancel wednesday's café |
        too few people signed up for {session}, cancel it | i can't run {session} | i'm calling off {session} | cancellation of {session} |
        remove tuesday's course from the calendar | delete friday's café | nobody signed up, cancel the mini-training`,
      ),
    },
  },
  {
    name: 'sessions.count',
    slots: { count: 'number' },
    examples: {
      nb: phrases(
        `{count} | minst {count} | mer enn {count} | det kom {count} | {count} deltakere | vi var {count} | {count} stykker | det møtte {count} | ca. {count} | ingen kom | {count} møtte opp | det var {count} personer | over {count} deltok |
        vi var {count} på kafeen | {count} på kurset | oppmøte {count} | det var {count} på økta | {count} møtte på kurset |
        det kom 12 | vi var 25 på kafeen | ca. 50 møtte opp | oppmøte: 8 | 234 deltakere |
        vi var {count} stykker | {count} deltok | det var {count} på kafeen | {count} til stede | antall deltakere {count} | deltakerantall: {count} |
        {count} dukket opp | det ble {count} til slutt | bare {count} kom | jeg telte {count}`,
      ),
      nn: phrases(
        `{count} | minst {count} | meir enn {count} | det kom {count} | {count} deltakarar | vi var {count} | det møtte {count} | om lag {count} | ingen kom | {count} møtte opp | det var {count} personar |
        vi var {count} på kafeen | oppmøte {count} | {count} på kurset |
        det kom 12 | vi var 25 på kafeen | ca. 50 møtte opp | oppmøte: 8 | 234 deltakarar |
        vi var {count} stykke | {count} deltok | det var {count} på kafeen | {count} til stades | talet på deltakarar {count} | {count} dukka opp |
        det vart {count} til slutt | berre {count} kom | eg talde {count}`,
      ),
      sv: phrases(
        `{count} | minst {count} | mer än {count} | det kom {count} | {count} deltagare | vi var {count} | ungefär {count} | ingen kom | {count} personer kom | det var {count} stycken |
        vi var {count} på kaféet | {count} dök upp | {count} på kursen | det var {count} på kursen |
        det kom 12 | vi var 25 på kaféet | ca 50 dök upp | deltagare: 8 | 234 deltagare |
        vi var {count} stycken | {count} deltog | det var {count} på kaféet | {count} närvarande | antal deltagare {count} | närvaro {count} |
        det blev {count} till slut | bara {count} kom | jag räknade till {count}`,
      ),
      da: phrases(
        `{count} | mindst {count} | mere end {count} | der kom {count} | {count} deltagere | vi var {count} | cirka {count} | ingen kom | {count} mødte op | der var {count} personer |
        vi var {count} til caféen | fremmøde {count} | {count} til kurset | der kom {count} på kurset |
        der kom 12 | vi var 25 til caféen | ca. 50 mødte op | fremmøde: 8 | 234 deltagere |
        {count} deltog | der var {count} på caféen | {count} til stede | antal deltagere {count} | {count} dukkede op | det blev {count} til sidst |
        kun {count} kom | jeg talte {count}`,
      ),
      en: phrases(
        `{count} | at least {count} | more than {count} | {count} came | {count} participants | we were {count} | about {count} | nobody came | {count} people showed up | there were {count} people | {count} attended |
        we were {count} at the café | attendance {count} | {count} at the training | we had {count} people in the session | {count} turned up |
        12 came | we were 25 at the café | about 50 turned up | attendance: 8 | 234 participants |
        there were {count} at the café | {count} present | number of attendees {count} | headcount {count} | {count} showed up | it was {count} in the end |
        only {count} came | i counted {count}`,
      ),
    },
  },
];
