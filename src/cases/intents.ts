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
        {text} forsvant | {text} er borte | {text} henger | {text} er treg | {text} frosset`),
      nn: phrases(`{text} er nede | eg får feilmelding {text} | {text} krasjar | eg kjem ikkje inn {text} | {text} verkar ikkje | {text} fungerer ikkje | {text} systemet heng | {text} systemet er treg |
        får ikkje logga inn {text} | det er feil i {text} | noko er gale med {text} | {text} svarar ikkje | {text} lagrar ikkje | {text} systemet har frose | eg får ikkje opna {text} |
        eg vil melde ein feil {text} | melde feil {text} | {text} systemet forsvann | problem med {text} | feil: {text} |
        {text} systemet heng | {text} sida er borte | {text} appen står stille |
        {text} heng | {text} er borte | {text} er treg`),
      sv: phrases(`{text} ligger nere | {text} är nere | jag får felmeddelande {text} | {text} kraschar | jag kommer inte in {text} | {text} fungerar inte | {text} funkar inte | {text} hänger sig |
        {text} systemet är segt | {text} svarar inte | kan inte logga in {text} | det är fel på {text} | något är fel med {text} | {text} laddar inte | {text} systemet har fryst | {text} sparar inte | jag vill anmäla ett fel {text} |
        anmäla fel {text} | rapportera fel {text} | {text} öppnas inte | problem med {text} | {text} systemet försvann | {text} systemet är trasigt | {text} systemet strular | det går inte att logga in {text} | fel: {text} |
        {text} systemet ligger nere | {text} sidan är borta | {text} appen hänger sig |
        {text} försvann | {text} är borta | {text} hänger`),
      da: phrases(`{text} er nede | jeg får en fejlmeddelelse {text} | {text} crasher | {text} går ned | jeg kan ikke komme ind {text} | {text} virker ikke | {text} fungerer ikke | {text} systemet hænger |
        {text} systemet er langsomt | {text} svarer ikke | kan ikke logge ind {text} | der er fejl i {text} | der er noget galt med {text} | {text} gemmer ikke | {text} systemet fryser | jeg vil melde en fejl {text} |
        melde fejl {text} | meld en fejl {text} | {text} åbner ikke | problem med {text} | {text} systemet forsvandt | {text} systemet er i stykker | fejl: {text} | jeg får fejl når {text} |
        {text} systemet er væk | {text} siden fryser | {text} programmet hænger |
        {text} er væk | {text} hænger | {text} er langsom`),
      en: phrases(`{text} is down | i get an error {text} | {text} crashes | i can't get in {text} | {text} is not working | {text} doesn't work | {text} systemet hangs | {text} systemet is slow | {text} is not responding |
        can't log in {text} | there is an error in {text} | something is wrong with {text} | {text} won't load | {text} systemet froze | {text} keeps crashing | {text} error message | {text} won't open |
        {text} won't save | i want to report a bug {text} | report a fault {text} | report an error {text} | {text} systemet disappeared | problem with {text} | {text} systemet is broken | {text} stopped working | bug: {text} | {text} throws me out |
        {text} unavailable | having trouble logging in {text} | unable to log in {text} | {text} fails when {text} |
        {text} the system is down | {text} the page has disappeared | {text} the app is frozen | {text} the system is slow |
        {text} disappeared | {text} is frozen | {text} is slow`),
    },
  },
  {
    name: 'cases.wish',
    slots: { text: 'text' },
    examples: {
      nb: phrases(`jeg ønsker at {text} | jeg ønsker, at {text} | jeg ønsker meg {text} | jeg skulle ønske {text} | jeg kunne ønske {text} | kunne det vært mulig å {text} | det hadde vært fint om {text} | det ville vært bra hvis {text} |
        forslag: {text} | jeg savner {text} | hadde vært kjekt å kunne {text} | ønske: {text} | kan dere legge til {text} | legg til {text} | endringsønske: {text} | vi savner {text} | forbedringsforslag: {text} |
        det burde være mulig å {text} | jeg foreslår at {text} | jeg har et forslag {text} | jeg har et ønske om {text} | kunne vi fått {text} | det hadde vært nyttig om {text} | hadde vært supert om {text} |
        det hadde vært enklere hvis {text} | dere burde {text} | idé: {text} | kan vi ikke få {text}`),
      nn: phrases(`eg ønskjer at {text} | eg ønsker at {text} | eg ønskjer meg {text} | eg skulle ønskje {text} | eg skulle ønske {text} | det hadde vore fint om {text} | kunne det vore mogleg å {text} | eg saknar {text} | forslag: {text} |
        ønskje: {text} | hadde vore kjekt om {text} | eg føreslår at {text} | eg har eit forslag {text} | eg har eit ønske om {text} | kan de leggje til {text} | det burde vere mogleg å {text} | legg til {text} | kunne vi fått {text} | det ville vore bra om {text}`),
      sv: phrases(`jag önskar att {text} | jag önskar mig {text} | jag skulle önska {text} | det vore bra om {text} | det hade varit bra om {text} | förslag: {text} | jag saknar {text} | skulle det vara möjligt att {text} | önskemål: {text} |
        kan ni lägga till {text} | lägg till {text} | jag föreslår att {text} | jag har ett förslag {text} | förbättringsförslag: {text} | det borde gå att {text} | ni borde {text} | vore det möjligt att {text} | vi saknar {text} | det skulle vara smidigt om {text} | ändringsönskemål: {text}`),
      da: phrases(`jeg ønsker at {text} | jeg ønsker, at {text} | jeg ønsker mig {text} | jeg kunne ønske {text} | det ville være rart hvis {text} | det ville være godt hvis {text} | forslag: {text} | jeg savner {text} |
        kunne det være muligt at {text} | ønske: {text} | kan i tilføje {text} | tilføj {text} | jeg foreslår at {text} | jeg har et forslag {text} | det burde være muligt at {text} | vi mangler {text} | det kunne være smart hvis {text} | ændringsønske: {text} | forbedringsforslag: {text}`),
      en: phrases(`i wish {text} | please add {text} | feature request: {text} | suggestion: {text} | it would be nice if {text} | it would be great to {text} | could you add {text} | i miss {text} | change request: {text} | can you add {text} |
        would it be possible to {text} | i'd love to {text} | i have a suggestion {text} | i suggest {text} | it would be helpful if {text} | you should add {text} | idea: {text} | i would like to suggest {text} | improvement: {text} | we need a feature {text} | could we have {text} | it should be possible to {text}`),
    },
  },
  {
    name: 'cases.report',
    examples: {
      nb: phrases(
        `meld fra | melde fra | jeg vil melde fra | jeg vil melde fra om noe | si fra | jeg vil si ifra om noe | ny sak | opprett sak | jeg har noe å melde | jeg vil rapportere noe | rapporter | meld inn noe | jeg har et forslag |
        kan jeg si fra om noe her | jeg har noe å si fra om | vil melde | melde noe |
        jeg vil melde inn noe | hvor kan jeg melde fra | jeg må si fra om noe | vil melde ifra | melde inn en sak | jeg vil gi en tilbakemelding | gi tilbakemelding | kan jeg melde inn noe | jeg trenger å rapportere noe`,
      ),
      nn: phrases(
        `meld frå | melde frå | eg vil melde frå | sei frå | eg vil melde frå om noko | ny sak | opprett sak | eg vil rapportere noko | rapporter | eg har eit forslag |
        kan eg seie frå om noko her | eg har noko å melde |
        eg vil melde inn noko | eg må seie frå om noko | melde inn ei sak | gi tilbakemelding`,
      ),
      sv: phrases(
        `anmäl | jag vill anmäla något | rapportera | jag vill rapportera något | nytt ärende | skapa ärende | jag har ett förslag | säga till om något |
        kan jag säga till om en sak här | jag har något att anmäla | vill göra en anmälan | göra en felanmälan eller ett önskemål |
        jag vill säga till om något | lämna feedback | göra en anmälan | jag behöver rapportera något`,
      ),
      da: phrases(
        `meld ind | jeg vil melde noget | indberet | jeg vil indberette noget | ny sag | opret sag | jeg har et forslag | sige til om noget | rapporter |
        kan jeg sige til om noget her | jeg har noget at melde | vil lave en anmeldelse | meld |
        jeg vil sige til om noget | give feedback | lave en indmelding | jeg skal melde noget ind`,
      ),
      en: phrases(
        `report | i want to report something | report something | new case | open a ticket | file a report | i'd like to report something | create a ticket | i have a suggestion | submit a request | log an issue |
        i have something to report | can i report something here | report an issue or a wish |
        i want to give feedback | leave feedback | i need to report something | file a request | submit something | raise something`,
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
        hvilke saker har jeg meldt inn`),
      nn: phrases(
        `mine saker | sakene mine | vis sakene mine | kva skjer med saka mi | status på saka mi | mine ønske | kva har eg meldt inn | korleis går det med saka mi | kva saker har eg | ønska mine | kva skjer med ønsket mitt |
        kor langt er de komne med det eg melde | status på feilen eg melde | kva skjer med det eg sende inn | noko nytt om saka mi |
        er feilen min retta | kva skjedde med feilen min | mine innmeldingar | mine forslag | har de sett på saka mi |
        kva saker har eg meldt`,
      ),
      sv: phrases(
        `mina ärenden | visa mina ärenden | vad händer med mitt ärende | status på mitt ärende | mina önskemål | vad har jag anmält | hur går det med mitt ärende | vilka ärenden har jag | vad hände med mitt önskemål |
        hur långt har ni kommit med det jag anmälde | status på felet jag anmälde | vilka önskemål har jag skickat in | något nytt om mitt ärende |
        är mitt fel åtgärdat | vad hände med mitt fel | mina anmälningar av fel | mina förslag | har ni tittat på mitt ärende | visa det jag har anmält |
        vilka ärenden har jag anmält`,
      ),
      da: phrases(
        `mine sager | vis mine sager | hvad sker der med min sag | status på min sag | mine ønsker | hvad har jeg meldt ind | hvordan går det med min sag | hvilke sager har jeg | hvad skete der med mit ønske |
        hvor langt er i med det jeg meldte | status på fejlen jeg meldte | hvilke ønsker har jeg sendt ind | noget nyt om min sag |
        er min fejl rettet | hvad skete der med min fejl | mine indmeldinger | mine forslag | har i set på min sag | vis det jeg har meldt ind |
        hvilke sager har jeg meldt ind`,
      ),
      en: phrases(
        `my cases | show my cases | what happened to my case | status of my request | my requests | what have i reported | my tickets | how is my case going | any news on my request | what about my wish | see my cases | my change requests | cases i reported |
        how far are you with what i reported | status of the bug i reported | which wishes have i sent | any update on my case | any news on the error i reported |
        is my bug fixed | what happened to my bug | my reports | my suggestions | have you looked at my case | show what i have reported | follow up on my request | where is my request |
        which cases have i reported`,
      ),
    },
  },
  {
    name: 'cases.new',
    examples: {
      nb: phrases(
        `nye ønsker | vis nye ønsker | har det kommet nye ønsker | nye saker | ubehandlede ønsker | hvilke ønsker er nye | innkomne ønsker | nye endringsønsker | ønsker som venter | er det noen nye saker |
        hvilke ønsker har kommet inn | er det kommet inn noen nye ønsker | siste ønsker | hva har kommet inn av saker | nye innmeldinger | vis siste saker | hva er meldt inn i det siste | nye feil`,
      ),
      nn: phrases(
        `nye ønske | vis nye ønske | har det kome nye ønske | nye saker | ubehandla ønske | innkomne ønske | nye endringsønske | kva ønske er nye |
        kva ønske har kome inn | er det kome inn nokre nye ønske | siste ønska | nye innmeldingar`,
      ),
      sv: phrases(
        `nya önskemål | visa nya önskemål | har det kommit nya önskemål | nya ärenden | obehandlade önskemål | inkomna önskemål | vilka önskemål är nya |
        vilka önskemål har kommit in | har det kommit in några nya önskemål | senaste önskemålen | nya anmälningar`,
      ),
      da: phrases(
        `nye ønsker | vis nye ønsker | er der kommet nye ønsker | nye sager | ubehandlede ønsker | indkomne ønsker | hvilke ønsker er nye |
        hvilke ønsker er kommet ind | er der kommet nogle nye ønsker ind | seneste ønsker | nye indmeldinger`,
      ),
      en: phrases(
        `new requests | new wishes | show new requests | are there any new requests | new cases | untouched requests | incoming wishes | which requests are new | latest change requests |
        which wishes have come in | have any new wishes come in | latest requests | what has been reported lately | new reports`,
      ),
    },
  },
  {
    name: 'cases.newFaults',
    examples: {
      nb: phrases(`nye feil | vis nye feil | er det meldt nye feil | nye feilmeldinger | hvilke feil er meldt`),
      nn: phrases(`nye feil | vis nye feil | er det meldt nye feil | nye feilmeldingar | kva feil er melde`),
      sv: phrases(`nya fel | visa nya fel | har det anmälts nya fel | nya felanmälningar | vilka fel är anmälda`),
      da: phrases(`nye fejl | vis nye fejl | er der meldt nye fejl | nye fejlmeldinger | hvilke fejl er meldt`),
      en: phrases(
        `new faults | show new faults | new fault reports | have new faults been reported | which faults are reported`,
      ),
    },
  },
];
