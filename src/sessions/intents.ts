import { type Intent, phrases } from '../understanding/index.ts';
import { planningIntents } from './planning/intents.ts';

/** What is said about cafés and mini-trainings. */
export const sessionsIntents: readonly Intent[] = [
  {
    name: 'sessions.list',
    slots: { kind: 'kind', area: 'name', when: 'when' },
    examples: {
      nb: phrases(`neste økter | neste økt | økter | kommende økter | neste kafé | neste minikurs | når er neste økt | når er neste kafé | når er neste minikurs | når er det kafé | hvilke kurs er det {when} | hva skjer {when} | kurs {when} |
        er det noen kurs {when} | vis økter | vis alle kurs | hvilke kurs har dere | hvilke kurs finnes | kurs om {area} | økter i {area} | når er neste kurs i {area} | er det kafé {when} | bare kafeer | kun minikurs |
        når starter neste kurs | har dere noe kurs i {area} | opplæring {when} | finnes det kurs om {area} | hva er neste økt | når kan jeg gå på kurs | hvilke økter er det denne uka | ledige kurs | vis kurs om {area} | kafé {when} | er det kurs i {area} {when} |
        er det noe opplæring {when} | skjer det noe {when} | hva slags kurs er det {when} | finnes det noen kurs | hvilke minikurs kommer |
        er det noen minikurs om {area} {when}? | bare kafeer takk | hva skjer {when} av opplæring | er det noe drop-in før jul da, eller er det slutt? |
        kurs torsdag? | kafé i dag? | noe kurs i morgen? | når er det kurs | hva skjer denne uka | hvilke kafeer er det | er det noe på fredag | kurs i uke 50 |
        kursoversikt | kurskalender | program for opplæring | hva har dere av kurs om {area} | er det kafé i neste uke | flere kafeer i år? |
        hvilke økter er det ledige plasser på | har dere kurs i {area} | finnes det et kurs i {area} snart | kafeer framover | vis kommende kurs | alle økter |
        når går kurset om {area} | drop-in denne uka? | når kan jeg komme på kafé | hva er det av opplæring i desember`),
      nn: phrases(`neste økter | neste økt | økter | komande økter | kommande økter | neste kafé | neste minikurs | når er neste kafé | når er det kafé | kva kurs er det {when} | kva skjer {when} | kurs om {area} | økter i {area} | vis øktene | er det kurs {when} |
        kva kurs har de | når er neste minikurs | finst det kurs om {area} | berre kafear | kva økter er det denne veka | opplæring {when} |
        er det noko opplæring {when} | skjer det noko {when} |
        er det nokre minikurs om {area} {when}? | berre kafear takk | kva skjer {when} av opplæring | når er de på Sogndal neste gong med kafé? |
        kurs torsdag? | kafé i dag? | noko kurs i morgon? | når er det kurs | kva skjer denne veka | kva kafear er det | er det noko på fredag | kurs i veke 50 |
        kursoversyn | kurskalender | kva har de av kurs om {area} | er det kafé i neste veke | kva økter er det ledige plassar på | har de kurs i {area} |
        kafear framover | vis komande kurs | alle økter | når går kurset om {area} | ka tid e det kafé`),
      sv: phrases(`nästa tillfällen | nästa tillfälle | kommande tillfällen | tillfällen | nästa kafé | nästa miniutbildning | när är nästa tillfälle | när är nästa kafé | när är det kafé | vilka utbildningar är det {when} | vad händer {when} | kurser om {area} |
        finns det någon kurs {when} | visa tillfällen | vilka kurser har ni | utbildning i {area} | bara kaféer | när är nästa utbildning | finns det utbildning om {area} | vilka tillfällen finns den här veckan | kommande kurser |
        vilka kurser finns det {when} | händer det något {when} | finns det några kurser |
        vilka kurser finns det på {when} |
        finns det någon miniutbildning om {area} {when}? | bara kaféer tack | vad är det för utbildning {when} | har ni nåt drop-in på Medicinareberget framöver? |
        kurs torsdag? | kafé idag? | någon kurs imorgon? | när är det kurs | när är nästa miniutbildning | vad händer den här veckan | vilka kaféer finns |
        är det något på fredag | kurser vecka 50 | kursöversikt | kurskalender | vad har ni för kurser om {area} | är det kafé nästa vecka |
        vilka tillfällen har lediga platser | har ni kurs i {area} | kaféer framöver | visa kommande kurser | alla tillfällen | när går kursen om {area} |
        drop-in den här veckan?`),
      da: phrases(`næste sessioner | næste session | kommende sessioner | sessioner | næste café | næste minikursus | hvornår er næste session | hvornår er næste café | hvornår er der café | hvilke kurser er der {when} | hvad sker der {when} | kurser om {area} |
        er der kursus {when} | vis sessioner | hvilke kurser har i | undervisning i {area} | kun caféer | hvornår er næste kursus | findes der et kursus om {area} | hvilke sessioner er der i denne uge |
        er der noget undervisning {when} | sker der noget {when} | er der et åbent værksted {when} |
        er der nogen minikurser om {area} {when}? | kun caféer tak | hvad er der af undervisning {when} | er der noget åbent værksted hos jer i Aabenraa snart? |
        kursus torsdag? | café i dag? | noget kursus i morgen? | hvornår er der kursus | hvornår er næste minikursus | hvad sker der i denne uge |
        hvilke caféer er der | er der noget på fredag | kurser i uge 50 | kursusoversigt | kursuskalender | hvad har I af kurser om {area} |
        er der café i næste uge | hvilke sessioner har ledige pladser | har I kursus i {area} | caféer fremover | vis kommende kurser | alle sessioner |
        hvornår er kurset om {area} | drop-in i denne uge?`),
      en: phrases(`next sessions | next session | upcoming sessions | coming sessions | sessions | next café | next mini-training | when is the next session | when is the next café | when is the café | which trainings are there {when} | what's on {when} | courses about {area} |
        any training {when} | show sessions | what courses do you have | training in {area} | only cafés | when is the next training | is there a course on {area} | sessions this week | upcoming trainings | what sessions are coming up | list sessions | is there a café {when} |
        what training is there {when} | anything happening {when} | what courses are there |
        which courses are there {when} | which sessions are there |
        are there any mini-trainings about {area} {when}? | only cafés please | anything happening on the Dragvoll campus before Christmas? |
        course on thursday? | café today? | any training tomorrow? | when is there a course | when is the next mini-training | what's on this week |
        which cafés are there | anything on friday | training in week 50 | course overview | training calendar | what courses do you have on {area} |
        is there a café next week | which sessions have free seats | do you have a course on {area} | upcoming cafés | show upcoming training | all sessions |
        when is the course on {area} | drop-in this week? | schedule of sessions | training programme`),
    },
  },
  {
    name: 'sessions.mine',
    examples: {
      nb: phrases(
        `hva er jeg påmeldt | mine påmeldinger | mine økter | hvilke kurs er jeg påmeldt | hva har jeg meldt meg på | påmeldingene mine | mine kurs | er jeg påmeldt noe | vis påmeldingene mine | når er kurset mitt | hvilke økter har jeg meldt meg på | mine bookinger | kursene mine | øktene mine |
        hva skal jeg på | hvilke kurs skal jeg på | hva har jeg meldt meg på | vis hva jeg har meldt meg på | er jeg med på noe |
        husker ikke hva jeg har meldt meg på | kan du vise hva jeg er påmeldt |
        vis mine økter | er jeg meldt på noe | husker ikke hva jeg har meldt meg på, kan du vise det? |
        bookingene mine? | hva har jeg booket | står jeg på noe kurs | hvilke kurs er jeg meldt på | er jeg med på noe denne uka |
        når var det jeg skulle på kurs igjen | plassene mine | vis bestillingene mine | kafeene mine | kom jeg med på kurset | har jeg plass på noe kurs |
        hva er jeg oppført på`,
      ),
      nn: phrases(
        `kva er eg påmeldt | mine påmeldingar | kva kurs er eg meld på | kva har eg meldt meg på | mine økter | påmeldingane mine | er eg påmeldt noko | kursa mine | øktene mine |
        kva skal eg på | kva kurs skal eg på | er eg med på noko |
        hugsar ikkje kva eg har meldt meg på |
        vis mine økter | er eg meldt på noko | hugsar ikkje kva eg har meldt meg på, kan du vise det? |
        bookingane mine? | kva har eg booka | er eg påmeld noko | står eg på noko kurs | når er kurset mitt | når var det eg skulle på kurs igjen | plassane mine |
        kafeane mine | kom eg med på kurset | har eg plass på noko kurs`,
      ),
      sv: phrases(
        `vad är jag anmäld till | mina bokningar | mina anmälningar | vilka kurser är jag anmäld till | vad har jag anmält mig till | mina tillfällen | visa mina bokningar | mina kurser | är jag anmäld till något | vad har jag bokat |
        vilka kurser ska jag på | vad ska jag på | är jag med på något |
        jag minns inte vad jag anmält mig till |
        visa mina tillfällen | jag minns inte vad jag anmält mig till, kan du visa? |
        står jag på någon kurs | när är min kurs | när var det jag skulle på kurs nu igen | mina platser | mina kaféer | kom jag med på kursen |
        har jag plats på någon kurs`,
      ),
      da: phrases(
        `hvad er jeg tilmeldt | mine tilmeldinger | hvilke kurser er jeg tilmeldt | hvad har jeg tilmeldt mig | mine sessioner | vis mine tilmeldinger | mine bookinger | mine kurser | er jeg tilmeldt noget |
        hvilke kurser skal jeg på | hvad skal jeg på | er jeg med på noget |
        jeg kan ikke huske hvad jeg har tilmeldt mig |
        vis mine sessioner | er jeg meldt til noget | jeg kan ikke huske hvad jeg har tilmeldt mig, kan du vise det? |
        hvad har jeg booket | står jeg på noget kursus | hvornår er mit kursus | hvornår var det jeg skulle på kursus | mine pladser | mine caféer |
        kom jeg med på kurset | har jeg plads på noget kursus`,
      ),
      en: phrases(
        `my bookings | what am i booked for | what am i signed up for | my sessions | show my bookings | which sessions have i booked | my registrations | my courses | am i registered for anything | what have i signed up for | sessions i booked | my trainings |
        which courses am i going to | what am i attending | do i have a seat on anything |
        i forgot what i signed up for |
        what am I booked on | show my sessions | am I signed up for anything | I forgot what I signed up for, could you show me? |
        what have i booked | am i on any course | which courses am i registered for | when is my course | when was my training again | my seats | my cafés |
        did i get a place on the course | do i have a spot on anything`,
      ),
    },
  },
  {
    name: 'sessions.book',
    slots: { session: 'session' },
    examples: {
      nb: phrases(`meld meg på {session} | meld på {session} | jeg vil melde meg på {session} | kan du melde meg på {session} | påmelding {session} | book {session} | jeg vil være med på {session} | sett meg opp på {session} | jeg vil delta på {session} | bestill plass på {session} |
        reserver plass på {session} | skriv meg opp på {session} | jeg vil gjerne bli med på {session} | hold av en plass til meg på {session} | påmeld {session} | bli med på {session} |
        skriv meg på kurset {session} | regn med meg på kafeen {session} | jeg kommer på kafeen {session} | få plass på kurset {session} | jeg vil gjerne på kurset {session} |
        kan jeg få plass på {session}? | hei, kan du skrive meg på {session}? Mvh Ola | ække jeg med på den {session} ennå? sett meg opp da 😊 |
        arkivkurs påmelding | påmelding til {session} | jeg vil på {session} | meld meg på til {session} | har dere plass til meg på {session} |
        kan jeg bli med på {session} | jeg blir med på {session} | jeg kommer på {session} | ta meg med på {session} | {session}, jeg er med |
        jeg vil gjerne delta på {session} | book meg inn på {session} | plass på {session} takk | reserver en plass til meg på {session} |
        kan du booke {session} til meg | jeg tar {session} | får jeg plass på {session}`),
      nn: phrases(
        `meld meg på {session} | meld på {session} | eg vil melde meg på {session} | kan du melde meg på {session} | påmelding {session} | eg vil vere med på {session} | set meg opp på {session} | eg vil delta på {session} | book {session} | hald av ein plass til meg på {session} | eg vil bli med på {session} |
        skriv meg på kurset {session} | rekn med meg på kafeen {session} | eg kjem på kafeen {session} |
        kan eg få plass på {session}? | hei, kan du skrive meg på {session}? Mvh Ola | eg og kaffikoppen kjem på {session}, skriv meg opp 😄 |
        arkivkurs påmelding | påmelding til {session} | eg vil på {session} | har de plass til meg på {session} | kan eg bli med på {session} |
        eg blir med på {session} | eg kjem på {session} | {session}, eg er med | eg vil gjerne delta på {session} | book meg inn på {session} |
        plass på {session} takk | kan du booke {session} til meg | eg tek {session}`,
      ),
      sv: phrases(
        `anmäl mig till {session} | anmäl {session} | jag vill anmäla mig till {session} | kan du anmäla mig till {session} | boka {session} | boka plats på {session} | jag vill vara med på {session} | jag vill delta på {session} | skriv upp mig på {session} | boka in mig på {session} |
        skriv upp mig på kursen {session} | räkna med mig på kaféet {session} | jag kommer på kaféet {session} | få plats på kursen {session} |
        kan jag få plats på {session}? | hej, kan du anmäla mig till {session}? Hälsningar Olle | plussa på mig på {session}, jag tar med bullar |
        anmälan arkivkurs | anmälan till {session} | jag vill gå på {session} | sätt upp mig på {session} | har ni plats för mig på {session} |
        kan jag vara med på {session} | jag hänger på {session} | jag kommer på {session} | {session}, jag är med | jag vill gärna delta i {session} |
        en plats på {session} tack | boka {session} åt mig | jag tar {session} | får jag plats på {session}`,
      ),
      da: phrases(
        `tilmeld {session} | tilmeld mig {session} | tilmeld mig til {session} | jeg vil gerne tilmelde mig {session} | kan du tilmelde mig {session} | book {session} | jeg vil være med til {session} | jeg vil deltage i {session} | reserver en plads på {session} | sæt mig på {session} | meld mig på {session} | book en plads på {session} |
        skriv mig på kurset {session} | regn med mig til caféen {session} | jeg kommer til caféen {session} | få plads på kurset {session} |
        jeg vil gerne med til {session} | kan jeg få en plads på {session}? | skriv mig på {session} | hej, vil du tilmelde mig {session}? Vh Ole |
        regn med mig til {session}, jeg tager kage med |
        arkivkursus tilmelding | tilmelding til {session} | jeg vil med på {session} | har I plads til mig på {session} | kan jeg komme med på {session} |
        jeg kommer til {session} | {session}, jeg er med | jeg vil gerne deltage i {session} | book mig ind på {session} | en plads på {session} tak |
        meld mig til {session} | book {session} til mig | jeg tager {session} | kan jeg få plads på {session}`,
      ),
      en: phrases(
        `book {session} | book the {session} | book me on {session} | sign me up for {session} | i want to join {session} | can you book {session} for me | register me for {session} | i'd like to attend {session} | reserve a seat in {session} | put me down for {session} | i want to sign up for {session} | enroll me in {session} | count me in for {session} | book me a seat on {session} | join {session} |
        add me to the session {session} | i will be at the café {session} | put my name down for the course {session} | get me a place on the course {session} |
        I'd like to join {session} | can I get a seat on {session}? | hello, please register me for {session}. Regards, Tom |
        I'll be at {session}, pop my name down and I'll bring cake |
        sign-up {session} | registration for {session} | i want to go to {session} | got room for me on {session} | can i join {session} | i'll join {session} |
        i'm coming to {session} | {session}, count me in | book me onto {session} | one seat on {session} please | book {session} for me | i'll take {session} |
        enrol me in {session}`,
      ),
    },
  },
  {
    name: 'sessions.cancelBooking',
    slots: { session: 'session' },
    examples: {
      nb: phrases(
        `meld meg av {session} | meld av {session} | jeg vil melde meg av {session} | kan du melde meg av {session} | jeg kan ikke komme på {session} | stryk meg fra {session} | avmelding {session} | ta meg av {session} | meld meg av | jeg kan ikke komme likevel | jeg må melde avbud til {session} | jeg rekker ikke {session} | avbestill plassen min |
        jeg må melde avbud til kurset {session} | ikke regn med meg på kurset {session} | jeg vil ikke være med på kurset {session} | kurset {session} må klare seg uten meg | slett meg fra økt {session} | jeg må droppe kurset {session} |
        jeg klarer ikke å komme på kurset {session} | avbestill plassen min på kurset {session} | jeg trekker meg fra kurset {session} | ta meg av lista for kurset {session} | jeg har meldt meg på kurset {session} men kan ikke komme | gi plassen min på kurset {session} til noen andre | jeg rekker ikke kurset {session} | jeg er syk og kan ikke komme på kurset {session} | fjern påmeldingen min til kurset {session} |
        jeg kan ikke komme på {session} likevel | avbestill plassen min på {session} | må dessverre melde avbud til {session} |
        jeg vil ikke være med på {session} lenger | rakk visst ikke sjekke kalenderen før jeg meldte meg på, {session} må jeg droppe |
        må melde avbud til {session} | avbook {session} | jeg får ikke vært med på {session} | gi bort plassen min på {session} |
        kanseller plassen min på {session} | jeg må stå over {session} | jeg er syk og kommer ikke på {session} | fjern meg fra {session} |
        trekk påmeldingen min til {session}`,
      ),
      nn: phrases(
        `meld meg av {session} | meld av {session} | eg vil melde meg av {session} | eg kan ikkje kome på {session} | avmelding {session} | stryk meg frå {session} | meld meg av | eg kan ikkje kome likevel | eg rekk ikkje {session} | kan du melde meg av {session} |
        eg må melde avbod til kurset {session} | eg vil ikkje vere med på kurset {session} | slett meg frå økt {session} |
        eg trekkjer meg frå kurset {session} | avbestill plassen min på kurset {session} | ta meg av lista for kurset {session} | fjern påmeldinga mi til kurset {session} | eg rekk ikkje kurset {session} |
        eg kan ikkje kome på {session} likevel | avbestill plassen min på {session} | må diverre melde avbod til {session} |
        eg vil ikkje vere med på {session} lenger | ferja er innstilt så {session} må eg stå over |
        må melde avbod til {session} | ta meg av {session} | gje bort plassen min på {session} | eg må stå over {session} |
        eg er sjuk og kjem ikkje på {session} | fjern meg frå {session} | trekk påmeldinga mi til {session}`,
      ),
      sv: phrases(
        `avanmäl {session} | avanmäl mig {session} | avboka {session} | jag vill avanmäla mig från {session} | jag kan inte komma på {session} | avboka min plats på {session} | stryk mig från {session} | avanmäl mig | jag kan inte komma ändå | kan du avboka {session} | jag hinner inte {session} | avboka |
        jag måste lämna återbud till kursen {session} | jag vill inte vara med på kursen {session} | kursen {session} får gå utan mig | avboka mig från kursen {session} |
        ta bort min anmälan till kursen {session} | jag drar mig ur kursen {session} | jag hinner inte till kursen {session} | avbeställ min plats på kursen {session} | stryk mig från listan till kursen {session} |
        avanmäl mig från {session} | jag kan inte komma på {session} ändå | måste tyvärr lämna återbud till {session} |
        jag vill inte vara med på {session} längre | krock i kalendern, så {session} får gå utan mig |
        avanmälan {session} | måste lämna återbud till {session} | ta bort mig från {session} | jag hinner inte till {session} | ge bort min plats på {session} | jag är sjuk och kommer inte på {session} | dra tillbaka min anmälan till {session}`,
      ),
      da: phrases(
        `afmeld {session} | afmeld mig {session} | afmeld mig fra {session} | jeg vil afmelde mig {session} | jeg kan ikke komme til {session} | afmeld mig | jeg kan ikke komme alligevel | aflys min tilmelding til {session} | kan du afmelde mig fra {session} |
        jeg må melde afbud til kurset {session} | frameld mig kurset {session} | slet mig fra session {session} | kurset {session} må klare sig uden mig |
        fjern min tilmelding til kurset {session} | jeg trækker mig fra kurset {session} | jeg når ikke kurset {session} | afbestil min plads på kurset {session} | tag mig af listen til kurset {session} |
        jeg kan ikke komme til {session} alligevel | frameld mig fra {session} | slet mig fra {session} | må desværre melde afbud til {session} |
        jeg vil ikke med til {session} længere | jeg er dobbeltbooket, så {session} må klare sig uden mig |
        afmelding {session} | må melde afbud til {session} | stryg mig fra {session} | tag mig af {session} | jeg når ikke {session} |
        giv min plads på {session} væk | jeg er syg og kommer ikke til {session} | fjern mig fra {session} |
        træk min tilmelding til {session} | annuller min plads på {session}`,
      ),
      en: phrases(
        `unbook {session} | cancel my booking for {session} | i can't make it to {session} | take me off {session} | cancel my seat on {session} | unregister me from {session} | i can't come to {session} | remove me from {session} | cancel my booking | sign me off {session} | i can't attend {session} | drop out of {session} |
        i no longer want to attend the course {session} | unsubscribe me from the training {session} | the course {session} will have to do without me | i have to drop the course {session} |
        i have to withdraw from the course {session} | remove my booking for the course {session} | take me off the list for the course {session} | give my seat on the course {session} to someone else | i won't make it to the course {session} | release my seat on the course {session} |
        I can't make it to {session} after all | unsubscribe me from {session} | sorry but I won't be able to come to {session} |
        I no longer want to attend {session} | double booked I'm afraid, {session} will have to do without me |
        cancel my place on {session} | i can't make {session} after all | i have to cancel {session} for myself | drop me from {session} |
        i won't make it to {session} | give away my seat on {session} | i'm ill and can't come to {session} |
        withdraw my registration for {session}`,
      ),
    },
  },
  {
    name: 'sessions.show',
    slots: { session: 'session', number: 'number' },
    examples: {
      nb: phrases(`økt {number} | vis økt {number} | kurs {number} | økt nummer {number} | vis nummer {number} | fortell om økt {session} | detaljer om kurset {session} | hvem holder kurset {session} | hvor er kurset {session} | når starter kurset {session} |
        hvor mange plasser er det på kurset {session} | er kurset {session} fullt | vis kurset {session} | vis detaljer for økt {session} | se på økt {session} | info om kafeen {session} |
        vis {session} | fortell om {session} | hvor er {session}? | detaljer om {session} | hvem holder {session} | åpne {session} |
        detaljer {session} | mer om {session} | info om {session} | informasjon om {session} | når er kurset om {session} | lenka til {session} | er {session} fulltegnet |
        er det ledig på {session} | hvor mange plasser er det på {session} | hvor lenge varer {session} | hva handler {session} om | se på {session} |
        kan jeg få se {session} | hva er {session}`),
      nn: phrases(
        `økt {number} | vis økt {number} | økt nummer {number} | vis nummer {number} | fortel om økta {session} | detaljar om kurset {session} | kven held kurset {session} | kor er kurset {session} | når byrjar kurset {session} | er kurset {session} fullt | info om kafeen {session} |
        vis {session} | fortel om {session} | kvar er {session}? | detaljar om {session} | kven held {session} | opne {session} |
        detaljar {session} | meir om {session} | info om {session} | når er kurset om {session} | lenkja til {session} | er {session} fullteikna |
        er det ledig på {session} | kor mange plassar er det på {session} | kor lenge varer {session} | kva handlar {session} om | kan eg få sjå {session}`,
      ),
      sv: phrases(
        `tillfälle {number} | visa tillfälle {number} | tillfälle nummer {number} | visa nummer {number} | berätta om tillfället {session} | detaljer om kursen {session} | vem håller kursen {session} | var är kursen {session} | när börjar kursen {session} | är kursen {session} full | info om kaféet {session} |
        visa {session} | berätta om {session} | var är {session}? | detaljer om {session} | vem håller i {session} | öppna {session} |
        detaljer {session} | mer om {session} | info om {session} | när är kursen om {session} | vem håller {session} | länken till {session} | är {session} fulltecknat |
        finns det plats på {session} | hur många platser finns det på {session} | hur länge varar {session} | vad handlar {session} om | kan jag få se {session}`,
      ),
      da: phrases(
        `session {number} | vis session {number} | session nummer {number} | vis nummer {number} | fortæl om sessionen {session} | detaljer om kurset {session} | hvem holder kurset {session} | hvor er kurset {session} | hvornår starter kurset {session} | er kurset {session} fuldt | info om caféen {session} |
        vis {session} | fortæl om {session} | hvor er {session}? | detaljer om {session} | hvem holder {session} | åbn {session} |
        detaljer {session} | mere om {session} | info om {session} | hvornår er kurset om {session} | linket til {session} | er {session} fuldt booket |
        er der ledigt på {session} | hvor mange pladser er der på {session} | hvor længe varer {session} | hvad handler {session} om | kan jeg få {session} at se`,
      ),
      en: phrases(
        `session {number} | show session {number} | session number {number} | show number {number} | tell me about session {session} | details of the course {session} | who runs the course {session} | where is the training {session} | what time does the course {session} start | is the session {session} full | info on the café {session} | how many seats are left in the session {session} |
        show {session} | tell me about {session} | where is {session}? | details of {session} | who runs {session} | open {session} |
        details {session} | more about {session} | info on {session} | when is the course on {session} | link to {session} | is {session} full | any seats left on {session} |
        how many places are there on {session} | how long is {session} | what is {session} about | let me see {session}`,
      ),
    },
  },
  ...planningIntents,
];
