import { type Intent, phrases } from '../understanding/index.ts';

/** What is said about what somebody reports: faults, wishes, and what became of them. */
export const casesIntents: readonly Intent[] = [
  {
    name: 'cases.fault',
    slots: { text: 'text' },
    examples: {
      nb: phrases(`{text} er nede | {text} får feilmelding | {text} krasjer | jeg kommer ikke inn {text} | {text} virker ikke | {text} fungerer ikke | {text} systemet henger | {text} har hengt seg |
        {text} systemet er treg | {text} svarer ikke | får ikke logget inn {text} | {text} feilmelding | det er feil i {text} | noe er galt med {text} | {text} kaster meg ut | {text} laster ikke |
        {text} åpner ikke | jeg har problemer med å logge inn {text} | {text} viser bare blank side | {text} systemet frosset | {text} systemet er ødelagt | {text} fikk feil | {text} lagrer ikke |
        kan ikke logge inn {text} | {text} systemet forsvant | feil: {text} | {text} funker ikke | melde feil {text} | meld en feil | jeg vil melde en feil {text} | meld feil {text} | rapportere feil {text} |
        får feil når jeg {text} | jeg får ikke åpnet {text} | jeg får ikke lagret {text} | det går ikke å lagre {text} | problem med {text} | {text} systemet er utilgjengelig | feilrapport {text} |
        systemet er borte {text} | {text} systemet henger | {text} siden har frosset | {text} appen står stille | {text} forsvant fra systemet | {text} systemet er tregt |
        {text} forsvant | {text} er borte | {text} henger | {text} er treg | {text} frosset |
        systemet er nede | får feilmelding når jeg prøver å lagre | det krasjer når jeg åpner vedlegg | kommer ikke inn |
        innlogginga virker ikke i dag, står bare og spinner | meld feil: {text} |
        nå har det skjedd igjen!! Alt jeg skrev i saksframlegget forsvant da jeg bytta fane 😡 | varsla kommer ikke på mail lenger, siste kom i forrige uke |
        vedlegga lar sæ itj åpn |
        får ikke åpnet noe som helst i dag | websak henger som bare det | elements er helt død her hos oss | programmet låser seg hver gang jeg prøver å lagre |
        den bare spinner og spinner | alt står bom fast | jeg blir kastet ut hele tiden | skjermen er bare hvit | noe er gæernt med systemet | itj kom inn |
        kjem itj inn i systemet i dag | får itte logga mæ på | innlogginga funker ikke | det dukker opp en rød feil når jeg trykker send |
        jeg får bare en feilkode | dokumentet mitt er sporløst borte | søket finner ingenting lenger | knappen for å sende er død |
        er det noe feil med portalen i dag? | er systemet nede? | er det flere som ikke kommer inn? | er det driftsstans? | ligger acos nede hos dere? |
        har dere problemer med serveren? | det tar evigheter å åpne en sak | kræsja igjen | nå gikk det i svart | bilder vises ikke i saken |
        får ikke lastet opp vedlegg | vedlegget lar seg ikke åpne | utskriften blir bare tull | e-postene kommer ikke fram fra systemet |
        jeg får beskjed om at økten er utløpt hele tida | feil 500 når jeg åpner lista | oppdateringen ødela alt | systemet fryser | det går ikke an å signere |
        får ikke signert, den bare feiler`),
      nn: phrases(`{text} er nede | eg får feilmelding {text} | {text} krasjar | eg kjem ikkje inn {text} | {text} verkar ikkje | {text} fungerer ikkje | {text} systemet heng | {text} systemet er treg |
        får ikkje logga inn {text} | det er feil i {text} | noko er gale med {text} | {text} svarar ikkje | {text} lagrar ikkje | {text} systemet har frose | eg får ikkje opna {text} |
        eg vil melde ein feil {text} | melde feil {text} | {text} systemet forsvann | problem med {text} | feil: {text} |
        {text} systemet heng | {text} sida er borte | {text} appen står stille |
        {text} heng | {text} er borte | {text} er treg |
        systemet er nede | får feilmelding når eg prøver å lagre | det krasjar når eg opnar vedlegg | kjem ikkje inn |
        innlogginga verkar ikkje i dag, ho berre spinn | meld feil: {text} | heile skulen slit med å opna meldingsboka i dag, er det noko gale hjå dykk? |
        eg blir kasta ut kvar gong eg vel «Ny journalpost» | no har klokka i systemet stilt seg ein time feil igjen |
        får ikkje opna noko i dag | programmet låser seg kvar gong eg lagrar | alt står fast | eg blir kasta ut heile tida | skjermen er berre kvit |
        noko er gale med systemet | kjem kje inn | eg kjem meg ikkje inn i portalen | innlogginga verkar ikkje | det kjem opp ein raud feil når eg trykkjer send |
        eg får berre ein feilkode | dokumentet mitt er heilt vekke | søket finn ingenting lenger | er systemet nede? | er det fleire som ikkje kjem inn? |
        er det driftsstans? | det tek ei æve å opna ei sak | krasja igjen | får ikkje lasta opp vedlegg | vedlegget lèt seg ikkje opna | knappen er daud |
        fungerer kje | verkar kje | feil 500 når eg opnar lista | det går ikkje an å signera | systemet frys heile tida | har de problem med serveren?`),
      sv: phrases(`{text} ligger nere | {text} är nere | jag får felmeddelande {text} | {text} kraschar | jag kommer inte in {text} | {text} fungerar inte | {text} funkar inte | {text} hänger sig |
        {text} systemet är segt | {text} svarar inte | kan inte logga in {text} | det är fel på {text} | något är fel med {text} | {text} laddar inte | {text} systemet har fryst | {text} sparar inte | jag vill anmäla ett fel {text} |
        anmäla fel {text} | rapportera fel {text} | {text} öppnas inte | problem med {text} | {text} systemet försvann | {text} systemet är trasigt | {text} systemet strular | det går inte att logga in {text} | fel: {text} |
        {text} systemet ligger nere | {text} sidan är borta | {text} appen hänger sig |
        {text} försvann | {text} är borta | {text} hänger |
        systemet ligger nere | får felmeddelande när jag ska spara | det kraschar när jag öppnar bilagor | kommer inte in |
        inloggningen funkar inte idag, den bara snurrar | anmäl fel: {text} | är det bara jag eller är Public 360 segt som sirap idag? |
        allt jag skrev i tjänsteutlåtandet är borta | det går inte att öppna pdf:er i akten sen i går eftermiddag |
        får inte upp nånting idag | programmet låser sig varje gång jag sparar | den bara snurrar | allt står still | jag blir utkastad hela tiden |
        skärmen är bara vit | nåt är knas med systemet | kommer ej in | fungerar ej | funkar ej att logga in | inloggningen funkar inte |
        det dyker upp ett rött fel när jag trycker på skicka | jag får bara en felkod | min handling är spårlöst borta | sökningen hittar ingenting längre |
        ligger systemet nere? | är det fler som inte kommer in? | är det driftstopp? | har ni problem med servern? | det tar evigheter att öppna ett ärende |
        kraschade igen | det går inte att ladda upp bilagor | bilagan går inte att öppna | knappen är död | fel 500 när jag öppnar listan |
        det går inte att signera | systemet fryser hela tiden | platina är jättesegt idag | nu dog det igen | W3D3 svarar inte`),
      da: phrases(`{text} er nede | jeg får en fejlmeddelelse {text} | {text} crasher | {text} går ned | jeg kan ikke komme ind {text} | {text} virker ikke | {text} fungerer ikke | {text} systemet hænger |
        {text} systemet er langsomt | {text} svarer ikke | kan ikke logge ind {text} | der er fejl i {text} | der er noget galt med {text} | {text} gemmer ikke | {text} systemet fryser | jeg vil melde en fejl {text} |
        melde fejl {text} | meld en fejl {text} | {text} åbner ikke | problem med {text} | {text} systemet forsvandt | {text} systemet er i stykker | fejl: {text} | jeg får fejl når {text} |
        {text} systemet er væk | {text} siden fryser | {text} programmet hænger |
        {text} er væk | {text} hænger | {text} er langsom |
        systemet er nede | får en fejlmeddelelse når jeg gemmer | det går ned når jeg åbner bilag | jeg kan ikke komme ind |
        login virker ikke i dag, den kører bare i ring | anmeld fejl: {text} | er det kun mig, eller er F2 ulideligt langsomt i dag? |
        alt hvad jeg skrev i indstillingen er forsvundet | der kommer ingen notifikationer mere, den seneste kom i onsdags |
        kan ikke åbne noget i dag | programmet låser hver gang jeg gemmer | den kører bare i ring | alt står stille | jeg bliver smidt ud hele tiden |
        skærmen er bare hvid | der er noget galt med systemet | kommer ikk ind | virker ik | virker ikk i dag | login virker ikke |
        der kommer en rød fejl når jeg trykker send | jeg får bare en fejlkode | mit dokument er sporløst væk | søgningen finder ingenting mere |
        er systemet nede? | er der andre der ikke kan komme ind? | er der driftsforstyrrelser? | har I problemer med serveren? |
        det tager evigheder at åbne en sag | crashede igen | kan ikke uploade bilag | bilaget kan ikke åbnes | knappen er død | fejl 500 når jeg åbner listen |
        det går ikke at underskrive | systemet fryser hele tiden | SBSYS er mega langsomt i dag | nu gik det ned igen | aula står af`),
      en: phrases(`{text} is down | i get an error {text} | {text} crashes | i can't get in {text} | {text} is not working | {text} doesn't work | {text} systemet hangs | {text} systemet is slow | {text} is not responding |
        can't log in {text} | there is an error in {text} | something is wrong with {text} | {text} won't load | {text} systemet froze | {text} keeps crashing | {text} error message | {text} won't open |
        {text} won't save | i want to report a bug {text} | report a fault {text} | report an error {text} | {text} systemet disappeared | problem with {text} | {text} systemet is broken | {text} stopped working | bug: {text} | {text} throws me out |
        {text} unavailable | having trouble logging in {text} | unable to log in {text} | {text} fails when {text} |
        {text} the system is down | {text} the page has disappeared | {text} the app is frozen | {text} the system is slow |
        {text} disappeared | {text} is frozen | {text} is slow |
        the system is down | I get an error message when I save | it crashes when I open an attachment | I can't get in |
        login doesn't work today, just keeps spinning | report a fault: {text} | is it just me or is the case system painfully slow today |
        everything I typed in the report is gone | notifications stopped coming through, last one was Wednesday |
        can't open anything today | the program locks up every time i save | it just keeps spinning | everything is stuck | i keep getting kicked out |
        the screen is just white | something's up with the system | cant get in | doesnt work | login isnt working | a red error pops up when i press send |
        i only get an error code | my document has vanished | search finds nothing any more | is the system down? | is anyone else locked out? |
        is there an outage? | are you having server problems? | it takes forever to open a case | crashed again | can't upload attachments |
        the attachment won't open | the button is dead | error 500 when i open the list | signing fails every time | the system freezes all the time |
        it's broken again | the portal is dead slow this morning | nothing happens when i click save | page not loading | my work got lost when it timed out`),
    },
  },
  {
    name: 'cases.wish',
    slots: { text: 'text' },
    examples: {
      nb: phrases(`jeg ønsker at {text} | jeg ønsker, at {text} | jeg ønsker meg {text} | jeg skulle ønske {text} | jeg kunne ønske {text} | kunne det vært mulig å {text} | det hadde vært fint om {text} | det ville vært bra hvis {text} |
        forslag: {text} | jeg savner {text} | hadde vært kjekt å kunne {text} | ønske: {text} | kan dere legge til {text} | legg til {text} | endringsønske: {text} | vi savner {text} | forbedringsforslag: {text} |
        det burde være mulig å {text} | jeg foreslår at {text} | jeg har et forslag {text} | jeg har et ønske om {text} | kunne vi fått {text} | det hadde vært nyttig om {text} | hadde vært supert om {text} |
        det hadde vært enklere hvis {text} | dere burde {text} | idé: {text} | kan vi ikke få {text} |
        det ville vært fint om {text} | en ting jeg virkelig savner er {text} |
        det skulle vært en knapp for å {text} | kan dere ikke lage {text} | hadde vært gull om vi kunne {text} | det er på tide at vi får {text} |
        jeg har en idé om at {text} | et forslag fra oss er at {text} | hvorfor kan vi ikke ha {text} i systemet | vi på avdelingen ønsker oss {text} |
        ønskeliste: {text} | jeg drømmer om {text} | kan det lages {text} | kan det bli mulig å {text} | tips til forbedring: {text} |
        det hadde hjulpet oss mye om {text} | burde kunne {text} | skulle ønske det gikk an å {text} | hva om systemet kunne {text} | det mangler {text} |
        mangler en funksjon for å {text} | jeg vil foreslå {text} | vil gjerne ha {text} i systemet | jeg har lyst på {text} | innspill: {text} |
        ville vært genialt med {text} | går det an å få {text}`),
      nn: phrases(`eg ønskjer at {text} | eg ønsker at {text} | eg ønskjer meg {text} | eg skulle ønskje {text} | eg skulle ønske {text} | det hadde vore fint om {text} | kunne det vore mogleg å {text} | eg saknar {text} | forslag: {text} |
        ønskje: {text} | hadde vore kjekt om {text} | eg føreslår at {text} | eg har eit forslag {text} | eg har eit ønske om {text} | kan de leggje til {text} | det burde vere mogleg å {text} | legg til {text} | kunne vi fått {text} | det ville vore bra om {text} |
        framlegg: {text} | det ville vore fint om {text} | endringsønske: {text} | eg skulle gjerne sett at {text} |
        det skulle vore ein knapp for å {text} | kan de ikkje lage {text} | hadde vore gull om vi kunne {text} | eg har ein idé om at {text} |
        eit framlegg frå oss er at {text} | vi ønskjer oss {text} | ønskeliste: {text} | kan det bli mogleg å {text} | tips til betring: {text} |
        det hadde hjelpt oss mykje om {text} | burde kunne {text} | skulle ønskje det gjekk an å {text} | det manglar {text} | manglar ein funksjon for å {text} |
        eg vil føreslå {text} | innspel: {text} | vil gjerne ha {text} i systemet | går det an å få {text} | hadde vore genialt med {text}`),
      sv: phrases(`jag önskar att {text} | jag önskar mig {text} | jag skulle önska {text} | det vore bra om {text} | det hade varit bra om {text} | förslag: {text} | jag saknar {text} | skulle det vara möjligt att {text} | önskemål: {text} |
        kan ni lägga till {text} | lägg till {text} | jag föreslår att {text} | jag har ett förslag {text} | förbättringsförslag: {text} | det borde gå att {text} | ni borde {text} | vore det möjligt att {text} | vi saknar {text} | det skulle vara smidigt om {text} | ändringsönskemål: {text} |
        skulle det gå att {text} | vi på gymnasiet skulle verkligen behöva {text} |
        det borde finnas en knapp för att {text} | kan ni inte göra {text} | det hade varit guld om vi kunde {text} | jag har en idé om att {text} |
        ett förslag från oss är att {text} | vi önskar oss {text} | önskelista: {text} | kan det bli möjligt att {text} | förbättringstips: {text} |
        det hade hjälpt oss mycket om {text} | man borde kunna {text} | jag önskar att det gick att {text} | det saknas {text} |
        saknar en funktion för att {text} | jag vill föreslå {text} | synpunkt: {text} | vill gärna ha {text} i systemet | går det att få {text} |
        det vore grymt med {text} | tänk om man kunde {text}`),
      da: phrases(`jeg ønsker at {text} | jeg ønsker, at {text} | jeg ønsker mig {text} | jeg kunne ønske {text} | det ville være rart hvis {text} | det ville være godt hvis {text} | forslag: {text} | jeg savner {text} |
        kunne det være muligt at {text} | ønske: {text} | kan i tilføje {text} | tilføj {text} | jeg foreslår at {text} | jeg har et forslag {text} | det burde være muligt at {text} | vi mangler {text} | det kunne være smart hvis {text} | ændringsønske: {text} | forbedringsforslag: {text} |
        kunne man få {text} | jeg kunne godt tænke mig {text} | her på plejecentret kunne vi virkelig bruge {text} |
        der burde være en knap til at {text} | kan I ikke lave {text} | det ville være guld værd hvis vi kunne {text} | jeg har en idé om at {text} |
        et forslag fra os er at {text} | vi ønsker os {text} | ønskeseddel: {text} | kan det blive muligt at {text} | tip til forbedring: {text} |
        det ville hjælpe os meget hvis {text} | man burde kunne {text} | jeg ville ønske man kunne {text} | der mangler {text} |
        mangler en funktion til at {text} | jeg vil foreslå {text} | input: {text} | vil gerne have {text} i systemet | kan man få {text} |
        det ville være genialt med {text} | tænk hvis man kunne {text}`),
      en: phrases(`i wish {text} | please add {text} | please add a {text} | please add support for {text} | feature request: {text} | suggestion: {text} | it would be nice if {text} | it would be great to {text} | could you add {text} | i miss {text} | change request: {text} | can you add {text} |
        would it be possible to {text} | i'd love to {text} | i have a suggestion {text} | i suggest {text} | it would be helpful if {text} | you should add {text} | idea: {text} | i would like to suggest {text} | improvement: {text} | we need a feature {text} | could we have {text} | it should be possible to {text} |
        I'd like {text} | we in Student Services could really do with {text} |
        there should be a button to {text} | can't you build {text} | it would be gold if we could {text} | i have an idea: {text} |
        a suggestion from our team is {text} | our department would like {text} in the system | wish list: {text} | could it be made possible to {text} |
        tip for improvement: {text} | it would help us a lot if {text} | we ought to be able to {text} | i wish we could {text} | what's missing is {text} |
        missing a function for {text} | i'd like to propose {text} | feedback: {text} | is there any chance of getting {text} | it'd be brilliant to have {text} |
        imagine if we could {text} | enhancement: {text} | requesting a feature to {text}`),
    },
  },
  {
    name: 'cases.report',
    examples: {
      nb: phrases(
        `meld fra | melde fra | jeg vil melde fra | jeg vil melde fra om noe | si fra | jeg vil si ifra om noe | ny sak | opprett sak | jeg har noe å melde | jeg vil rapportere noe | rapporter | meld inn noe | jeg har et forslag |
        kan jeg si fra om noe her | jeg har noe å si fra om | vil melde | melde noe |
        jeg vil melde inn noe | hvor kan jeg melde fra | jeg må si fra om noe | vil melde ifra | melde inn en sak | jeg vil gi en tilbakemelding | gi tilbakemelding | kan jeg melde inn noe | jeg trenger å rapportere noe |
        melde inn noe | vil rapportere noe |
        jeg vil melde noe | har noe å si fra om | si fra om noe | vil gi tilbakemelding | gi en tilbakemelding | kan jeg rapportere noe til dere |
        hvor kan jeg klage på systemet | jeg har et innspill | jeg har en tilbakemelding til dere | melding til dere | åpne skjemaet for å melde fra | lag en sak |
        opprett en sak | ny melding | registrer en ny henvendelse | send inn en henvendelse | jeg ønsker å melde inn noe | få melde noe | vil si ifra |
        jeg vil klage | det er noe jeg vil ta opp`,
      ),
      nn: phrases(
        `meld frå | melde frå | eg vil melde frå | sei frå | eg vil melde frå om noko | ny sak | opprett sak | eg vil rapportere noko | rapporter | eg har eit forslag |
        kan eg seie frå om noko her | eg har noko å melde |
        eg vil melde inn noko | eg må seie frå om noko | melde inn ei sak | gi tilbakemelding |
        melde inn noko | vil rapportere noko |
        eg vil melde noko | har noko å seie frå om | seie frå | vil gje tilbakemelding | gje ei tilbakemelding | kan eg rapportere noko til dykk |
        eg har eit innspel | eg har ei tilbakemelding til dykk | opne skjemaet for å melde frå | lag ei sak | opprett ei sak | ny melding | send inn ei melding |
        eg ønskjer å melde inn noko | eg vil klage | det er noko eg vil ta opp`,
      ),
      sv: phrases(
        `anmäl | jag vill anmäla något | rapportera | jag vill rapportera något | nytt ärende | skapa ärende | jag har ett förslag | säga till om något |
        kan jag säga till om en sak här | jag har något att anmäla | vill göra en anmälan | göra en felanmälan eller ett önskemål |
        jag vill säga till om något | lämna feedback | göra en anmälan | jag behöver rapportera något |
        har något att säga till om | jag måste säga till om en grej | vill ge feedback | lämna en synpunkt | kan jag rapportera något till er |
        jag har en synpunkt | jag har feedback till er | anmäla något | öppna formuläret för anmälan | skapa ett ärende | ny anmälan | skicka in en anmälan |
        jag vill klaga | det är något jag vill ta upp | rapportera in en grej`,
      ),
      da: phrases(
        `meld ind | jeg vil melde noget | indberet | jeg vil indberette noget | ny sag | opret sag | jeg har et forslag | sige til om noget | rapporter |
        kan jeg sige til om noget her | jeg har noget at melde | vil lave en anmeldelse | meld |
        jeg vil sige til om noget | give feedback | lave en indmelding | jeg skal melde noget ind |
        jeg vil gerne melde noget | jeg har noget at indberette |
        har noget at sige til om | jeg skal lige sige noget til jer | vil give feedback | giv feedback | kan jeg indberette noget til jer | jeg har et input |
        jeg har feedback til jer | melde noget ind | åbn skemaet så jeg kan melde noget | lav en sag | opret en sag | ny henvendelse | send en henvendelse |
        jeg vil klage | der er noget jeg vil tage op | indrapportere noget`,
      ),
      en: phrases(
        `report | i want to report something | report something | new case | open a ticket | file a report | i'd like to report something | create a ticket | i have a suggestion | submit a request | log an issue |
        i have something to report | can i report something here | report an issue or a wish |
        i want to give feedback | leave feedback | i need to report something | file a request | submit something | raise something |
        i have something to tell you about | need to flag something | flag an issue | give feedback | can i report something to you |
        i have some feedback for you | open the report form | create a case | raise a ticket | log a ticket | new ticket | submit a report |
        i'd like to make a complaint | there is something i want to raise`,
      ),
    },
  },
  {
    name: 'cases.newWish',
    examples: {
      nb: phrases(
        `endringsønske | nytt ønske | nytt endringsønske | jeg har et ønske | jeg har et endringsønske | send inn ønske`,
      ),
      nn: phrases(`endringsønskje | endringsønske | nytt ønske | eg har eit ønske | eg har eit endringsønske`),
      sv: phrases(`ändringsönskemål | nytt önskemål | jag har ett önskemål | lämna önskemål`),
      da: phrases(`ændringsønske | nyt ønske | jeg har et ønske | jeg har et ændringsønske`),
      en: phrases(`change request | new change request | new wish | i have a wish | i have a change request`),
    },
  },
  {
    name: 'cases.mine',
    examples: {
      nb: phrases(`mine saker | sakene mine | vis sakene mine | hva skjer med sakene mine | status på saken min | hva skjedde med ønsket mitt | mine ønsker | ønskene mine | hvordan går det med saken min | hvilke saker har jeg meldt |
        hva har jeg meldt inn | mine henvendelser | er saken min behandlet | se sakene mine | hva er status på ønsket mitt | hvor er saken min | sakene jeg har meldt |
        hvor langt har dere kommet med det jeg meldte | status på feilen jeg meldte | hva skjer med feilen jeg meldte | hva skjer med det jeg sendte inn | hvilke ønsker har jeg sendt inn | er det gjort noe med saken min | noe nytt om saken min |
        er feilen min fikset | hva skjedde med feilen min | har dere sett på saken min | mine innmeldinger | mine forslag | når blir ønsket mitt gjort | kan jeg se ønskene mine | vis det jeg har meldt inn | hva ble det til med ønsket mitt | hvordan ligger saken min an | følge opp saken min |
        hvilke saker har jeg meldt inn |
        hva skjer med ønsket mitt | status på feilen jeg meldte i forrige uke |
        saken min? | hva skjer med saken min | noe nytt i saken min | hvordan ligger det an med feilen jeg meldte | fikk dere ønsket mitt |
        hvor er saken jeg sendte | oversikt over mine saker | alt jeg har meldt | mine meldinger om feil | ble forslaget mitt tatt med |
        jobber dere med feilen jeg meldte | har noen tatt tak i det jeg sa fra om | kan jeg se sakene jeg har sendt inn | når blir feilen jeg meldte rettet |
        er det noen som ser på saken min | hva har jeg meldt fra om | liste over feil jeg har meldt | ble det noe av forslaget mitt`),
      nn: phrases(
        `mine saker | sakene mine | vis sakene mine | kva skjer med saka mi | status på saka mi | mine ønske | kva har eg meldt inn | korleis går det med saka mi | kva saker har eg | ønska mine | kva skjer med ønsket mitt |
        kor langt er de komne med det eg melde | status på feilen eg melde | kva skjer med det eg sende inn | noko nytt om saka mi |
        er feilen min retta | kva skjedde med feilen min | mine innmeldingar | mine forslag | har de sett på saka mi |
        kva saker har eg meldt |
        kor langt har de kome med det eg melde? | status på feilen eg melde i førre veke |
        saka mi? | noko nytt i saka mi | er feilen min fiksa | kva vart det til med ønsket mitt | fekk de ønsket mitt | vis det eg har meldt inn |
        oversyn over sakene mine | vart framlegget mitt teke med | jobbar de med feilen eg melde | har nokon teke tak i det eg sa frå om |
        kan eg sjå sakene eg har sendt inn | når blir feilen eg melde retta | kva har eg meldt frå om | ser nokon på saka mi`,
      ),
      sv: phrases(
        `mina ärenden | visa mina ärenden | vad händer med mitt ärende | status på mitt ärende | mina önskemål | vad har jag anmält | hur går det med mitt ärende | vilka ärenden har jag | vad hände med mitt önskemål |
        hur långt har ni kommit med det jag anmälde | status på felet jag anmälde | vilka önskemål har jag skickat in | något nytt om mitt ärende |
        är mitt fel åtgärdat | vad hände med mitt fel | mina anmälningar av fel | mina förslag | har ni tittat på mitt ärende | visa det jag har anmält |
        vilka ärenden har jag anmält |
        vad händer med mitt önskemål | status på felet jag anmälde förra veckan |
        mitt ärende? | något nytt i mitt ärende | är felet jag anmälde fixat | vad blev det av mitt önskemål | fick ni mitt önskemål | översikt över mina ärenden |
        mina felanmälningar | togs mitt förslag med | jobbar ni med felet jag anmälde | har någon tagit tag i det jag rapporterade |
        kan jag se ärendena jag skickat in | när rättas felet jag anmälde | tittar någon på mitt ärende`,
      ),
      da: phrases(
        `mine sager | vis mine sager | hvad sker der med min sag | status på min sag | mine ønsker | hvad har jeg meldt ind | hvordan går det med min sag | hvilke sager har jeg | hvad skete der med mit ønske |
        hvor langt er i med det jeg meldte | status på fejlen jeg meldte | hvilke ønsker har jeg sendt ind | noget nyt om min sag |
        er min fejl rettet | hvad skete der med min fejl | mine indmeldinger | mine forslag | har i set på min sag | vis det jeg har meldt ind |
        hvilke sager har jeg meldt ind |
        hvad sker der med mit ønske | status på fejlen jeg meldte i sidste uge |
        min sag? | noget nyt i min sag | er fejlen jeg meldte rettet | hvad blev der af mit ønske | fik I mit ønske | vis det jeg har meldt |
        oversigt over mine sager | mine fejlmeldinger | kom mit forslag med | arbejder I på den fejl jeg meldte | er der nogen der har taget fat i det jeg sagde |
        kan jeg se de sager jeg har sendt ind | hvornår bliver fejlen jeg meldte rettet | hvad har jeg meldt | er der nogen der kigger på min sag`,
      ),
      en: phrases(
        `my cases | show my cases | what happened to my case | status of my request | my requests | what have i reported | my tickets | how is my case going | any news on my request | what about my wish | see my cases | my change requests | cases i reported |
        how far are you with what i reported | status of the bug i reported | which wishes have i sent | any update on my case | any news on the error i reported |
        is my bug fixed | what happened to my bug | my reports | my suggestions | have you looked at my case | show what i have reported | follow up on my request | where is my request |
        which cases have i reported |
        what happened to my request | status of the bug I reported last week |
        my case? | what's happening with my case | anything new on my case | has the bug i reported been fixed | what became of my request |
        did you get my suggestion | status of my ticket | overview of my cases | my bug reports | was my suggestion accepted |
        are you working on the fault i reported | has anyone picked up what i reported | can i see the cases i sent in | when will the bug i reported be fixed |
        is anybody looking at my case | where is my case now`,
      ),
    },
  },
  {
    name: 'cases.new',
    examples: {
      nb: phrases(
        `nye ønsker | vis nye ønsker | har det kommet nye ønsker | nye saker | ubehandlede ønsker | hvilke ønsker er nye | innkomne ønsker | nye endringsønsker | ønsker som venter | er det noen nye saker |
        hvilke ønsker har kommet inn | er det kommet inn noen nye ønsker | siste ønsker | hva har kommet inn av saker | nye innmeldinger | vis siste saker | hva er meldt inn i det siste |
        vis nye saker |
        nye ønsker å vurdere | nye ønsker fra brukerne | er det kommet inn nye ønsker | ønsker som ikke er vurdert | hvilke ønsker venter på meg | ønskekøen |
        nye forslag fra folk | ønsker til behandling`,
      ),
      nn: phrases(
        `nye ønske | vis nye ønske | har det kome nye ønske | nye saker | ubehandla ønske | innkomne ønske | nye endringsønske | kva ønske er nye |
        kva ønske har kome inn | er det kome inn nokre nye ønske | siste ønska | nye innmeldingar |
        vis nye saker |
        nye ønske frå brukarane | er det kome nye ønske | ønske som ikkje er vurderte | kva ønske ventar på meg | ønskekøen | nye framlegg frå folk`,
      ),
      sv: phrases(
        `nya önskemål | visa nya önskemål | har det kommit nya önskemål | nya ärenden | obehandlade önskemål | inkomna önskemål | vilka önskemål är nya |
        vilka önskemål har kommit in | har det kommit in några nya önskemål | senaste önskemålen | nya anmälningar |
        visa nya ärenden |
        nya önskemål från användarna | önskemål som inte är bedömda | vilka önskemål väntar på mig | önskemålskön | nya förslag från folk`,
      ),
      da: phrases(
        `nye ønsker | vis nye ønsker | er der kommet nye ønsker | nye sager | ubehandlede ønsker | indkomne ønsker | hvilke ønsker er nye |
        hvilke ønsker er kommet ind | er der kommet nogle nye ønsker ind | seneste ønsker | nye indmeldinger |
        vis nye sager | er der kommet nye ønsker ind? |
        nye ønsker fra brugerne | ønsker der ikke er vurderet | hvilke ønsker venter på mig | ønskekøen | nye forslag fra folk`,
      ),
      en: phrases(
        `new requests | new wishes | show new requests | are there any new requests | new cases | untouched requests | incoming wishes | which requests are new | latest change requests |
        which wishes have come in | have any new wishes come in | latest requests | what has been reported lately | new reports |
        show new cases |
        new wishes from users | unhandled wishes | requests that nobody has looked at | which requests are waiting for me | incoming requests | the request queue |
        new suggestions from people | wishes to review`,
      ),
    },
  },
  {
    name: 'cases.newFaults',
    examples: {
      nb: phrases(`nye feil | vis nye feil | er det meldt nye feil | nye feilmeldinger | hvilke feil er meldt |
        innmeldte feil | ubehandlede feil | feilkøen | nye feilmeldinger fra brukere | feil som ingen har sett på`),
      nn: phrases(`nye feil | vis nye feil | er det meldt nye feil | nye feilmeldingar | kva feil er melde |
        innmelde feil | ubehandla feil | feilkøen`),
      sv: phrases(`nya fel | visa nya fel | har det anmälts nya fel | nya felanmälningar | vilka fel är anmälda |
        inkomna felanmälningar | obehandlade fel | felkön`),
      da: phrases(`nye fejl | vis nye fejl | er der meldt nye fejl | nye fejlmeldinger | hvilke fejl er meldt |
        indmeldte fejl | ubehandlede fejl | fejlkøen`),
      en: phrases(
        `new faults | show new faults | new fault reports | have new faults been reported | which faults are reported |
        reported faults | unhandled faults | which faults have been reported | the fault queue | new bugs`,
      ),
    },
  },
];
