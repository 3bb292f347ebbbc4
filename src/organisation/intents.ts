import { type Intent, phrases } from '../understanding/index.ts';

/** What is said about people, roles, and how the rollout is set up. */
export const organisationIntents: readonly Intent[] = [
  {
    name: 'organisation.setUp',
    examples: {
      nb: phrases(
        `områder | område | innstillinger | vis områder | vis innstillinger | endre områder | åpne innstillinger | oppsett | legg til et område | hvilke områder har vi | endre innstillingene | rediger områder |
        oppsett av prosjektet | vis oppsettet |
        sett opp områder |
        konfigurasjon | åpne oppsettet | administrer områder | legg til område | nytt område | fjern et område | endre navn på et område | prosjektinnstillinger |
        jeg vil endre innstillingene | oppsett av innføringen | hvor endrer jeg innstillingene dine | admin | administrasjon | sett opp boten | konfigurer |
        tilpass losen`,
      ),
      nn: phrases(
        `områder | område | innstillingar | vis områda | vis innstillingar | endre områda | opne innstillingar | oppsett | legg til eit område | endre innstillingane |
        oppsett av prosjektet |
        set opp område |
        konfigurasjon | opne oppsettet | administrer område | legg til område | nytt område | fjern eit område | endre namn på eit område | prosjektinnstillingar |
        eg vil endre innstillingane | oppsett av innføringa | administrasjon | set opp boten | konfigurer`,
      ),
      sv: phrases(
        `områden | inställningar | visa områden | visa inställningar | ändra områden | öppna inställningar | lägg till ett område | ändra inställningarna | redigera områden |
        konfigurera projektet | lägg upp områden |
        konfiguration | öppna konfigurationen | hantera områden | lägg till område | nytt område | ta bort ett område | byt namn på ett område |
        projektinställningar | jag vill ändra inställningarna | administration | ställ in boten | konfigurera`,
      ),
      da: phrases(
        `områder | indstillinger | vis områder | vis indstillinger | ændre områder | åbn indstillinger | tilføj et område | ændre indstillingerne | rediger områder |
        opsætning af projektet |
        opsæt områder |
        konfiguration | åbn opsætningen | administrer områder | tilføj område | nyt område | fjern et område | omdøb et område | projektindstillinger |
        jeg vil ændre indstillingerne | administration | sæt botten op | konfigurer`,
      ),
      en: phrases(
        `areas | settings | show areas | show settings | change areas | open settings | setup | add an area | change the settings | edit areas |
        rollout setup | configure the project |
        set up areas |
        configuration | open the setup | manage areas | add area | new area | remove an area | rename an area | project settings | i want to change the settings |
        admin | administration | set up the bot | configure | preferences`,
      ),
    },
  },
  {
    name: 'organisation.unreachable',
    examples: {
      nb: phrases(
        `hvem får ikke beskjed | hvem når du ikke | hvem får ikke meldinger | hvem kan du ikke nå | vis dem du ikke når | hvem får ikke beskjed fra deg | personer som ikke kan nås |
        vis folk som ikke kan nås |
        er det noen du ikke når | liste over dem som ikke nås | hvilke personer får ikke meldinger | hvem har ikke fått beskjed |
        hvem får du ikke tak i | hvem mangler boten | folk som ikke har installert boten | hvem har ikke installert deg | hvem går glipp av beskjeder |
        liste over dem som ikke får varsler | hvem får ikke varsler | er det noen som ikke får meldingene | hvem har blokkert deg |
        vis hvem som ikke kan få meldinger | brukere du ikke når | når du fram til alle |
        er det folk du ikke når | hvem har ikke åpnet chatten med deg | hvem når ikke meldingene fram til | meldinger som ikke kom fram | mangler noen i chatten |
        hvem har ikke lagt deg til`,
      ),
      nn: phrases(
        `kven får ikkje melding | kven når du ikkje | kven får ikkje beskjed | kven kan du ikkje nå | vis dei du ikkje når |
        vis folk som ikkje kan nåast |
        er det nokon du ikkje når | kva personar får ikkje meldingar |
        kven får du ikkje tak i | folk som ikkje har installert boten | kven har ikkje installert deg | kven går glipp av beskjedar |
        liste over dei som ikkje får varsel | kven får ikkje varsel | er det nokon som ikkje får meldingane | kven har blokkert deg | brukarar du ikkje når |
        når du fram til alle |
        er det folk du ikkje når | kven har ikkje opna chatten med deg | kven når ikkje meldingane fram til | meldingar som ikkje kom fram |
        kven har ikkje lagt deg til`,
      ),
      sv: phrases(
        `vem får inte meddelanden | vem når du inte | vem kan du inte nå | vilka får inte meddelanden | visa dem du inte når |
        vem får inga meddelanden | visa personer som inte kan nås |
        är det någon du inte når | vilka personer kan du inte nå |
        vilka når du inte |
        vem får du inte tag i | personer som inte har installerat boten | vem har inte installerat dig | vem missar meddelanden |
        lista över dem som inte får aviseringar | vem får inte aviseringar | är det någon som inte får meddelandena | vem har blockerat dig |
        användare du inte når | når du fram till alla |
        finns det folk du inte når | vem har inte öppnat chatten med dig | vilka når inte meddelandena | meddelanden som inte kom fram |
        vem har inte lagt till dig | vilka kan inte nås`,
      ),
      da: phrases(
        `hvem får ikke besked | hvem kan du ikke nå | hvem når du ikke | hvem får ikke beskeder | vis dem du ikke når |
        vis personer der ikke kan nås |
        er der nogen du ikke kan nå | hvilke personer får ikke besked |
        hvem kan du ikke få fat i | folk der ikke har installeret botten | hvem har ikke installeret dig | hvem går glip af beskeder |
        liste over dem der ikke får beskeder | hvem får ikke notifikationer | er der nogen der ikke får beskederne | hvem har blokeret dig | brugere du ikke når |
        når du ud til alle |
        er der folk du ikke når | hvem har ikke åbnet chatten med dig | hvem når beskederne ikke frem til | beskeder der ikke kom frem |
        hvem har ikke tilføjet dig | hvem kan ikke nås`,
      ),
      en: phrases(
        `who gets no messages | who can you not reach | who can't you reach | who is unreachable | who does not get messages | show unreachable people |
        who can't be reached |
        is there anyone you can't reach | which people do not get your messages | list of people you cannot contact |
        who doesn't get messages |
        who can't you get hold of | people who haven't installed the bot | who hasn't installed you | who misses messages |
        list of people who don't get notifications | who doesn't get notifications | does anyone not receive the messages | who has blocked you |
        users you can't reach | do you reach everyone | undeliverable messages |
        are there people you don't reach | who hasn't opened a chat with you | who aren't the messages getting to | messages that were not delivered |
        who hasn't added you | who do your messages not reach | anyone you can't message`,
      ),
    },
  },
  {
    name: 'organisation.claimAdministrator',
    examples: {
      nb: phrases(`jeg er administrator | jeg er administratoren | jeg er admin |
        gjør meg til administrator | jeg vil være administrator | jeg vil ta rollen som administrator |
        jeg skal administrere | ta over som administrator | gi meg adminrettigheter | jeg tar administratorrollen | sett meg som administrator |
        registrer meg som administrator | bli administrator`),
      nn: phrases(`eg er administrator | eg er admin |
        gjer meg til administrator | eg vil vere administrator |
        eg vil ta rolla som administrator |
        eg skal administrere | ta over som administrator | gje meg adminrettar | set meg som administrator | registrer meg som administrator | bli administrator`),
      sv: phrases(`jag är administratör | jag är admin |
        gör mig till administratör | jag vill ta rollen som administratör |
        jag vill vara administratör | jag ska administrera | ta över som administratör | ge mig adminrättigheter | sätt mig som administratör |
        registrera mig som administratör | bli administratör`),
      da: phrases(`jeg er administrator | jeg er administratoren |
        gør mig til administrator | jeg vil overtage rollen som administrator |
        jeg vil være administrator | jeg er admin | jeg skal administrere | overtag som administrator | giv mig adminrettigheder | sæt mig som administrator |
        registrer mig som administrator | bliv administrator`),
      en: phrases(`i am administrator | i am an administrator | i am the administrator | i'm admin | i'm the admin |
        make me administrator | claim administrator | i want to be the administrator |
        i'm going to administer this | take over as administrator | give me admin rights | set me as administrator | register me as admin | become administrator |
        claim admin`),
    },
  },
  {
    name: 'organisation.role',
    slots: { text: 'text' },
    examples: {
      nb: phrases(
        `{text} gjør til ambassadør | {text} gjør til fagspesialist | {text} fjern som ambassadør | {text} sett som prosjektleder | {text} gi rollen ambassadør | {text} utnevn til ambassadør | {text} ta bort som fagspesialist |
        {text} legg til som ambassadør |
        gjør {text} | legg til {text} | fjern {text} |
        {text} skal være superbruker | sett {text} som prosjektleder | gi {text} rollen superbruker | fjern rollen til {text} | {text} er ny superbruker hos oss |
        ta {text} av listen over spesialister | jeg vil gjøre {text} til spesialist | utnevn {text} | {text} slutter som superbruker | roller | vis roller |
        hvem har hvilke roller | endre roller | legg til en superbruker | ny spesialist | fjern en superbruker | del ut roller`,
      ),
      nn: phrases(
        `{text} gjer til ambassadør | {text} gjer til fagspesialist | {text} fjern som ambassadør | {text} utnemn til prosjektleiar | {text} gi rolla ambassadør |
        {text} legg til som ambassadør |
        gjer {text} | legg til {text} | fjern {text} |
        {text} skal vere superbrukar | set {text} som prosjektleiar | gje {text} rolla superbrukar | fjern rolla til {text} | {text} er ny superbrukar hjå oss |
        eg vil gjere {text} til spesialist | nemn opp {text} | roller | vis roller | endre roller | legg til ein superbrukar | ny spesialist |
        fjern ein superbrukar`,
      ),
      sv: phrases(
        `{text} gör till ambassadör | {text} gör till ämnesspecialist | {text} ta bort som ambassadör | {text} utse till projektledare | {text} ge rollen specialist |
        {text} lägg till som ambassadör |
        gör {text} | lägg till {text} | ta bort {text} |
        {text} ska vara superanvändare | sätt {text} som projektledare | ge {text} rollen superanvändare | ta bort rollen från {text} |
        {text} är ny superanvändare hos oss | jag vill göra {text} till specialist | utse {text} till | roller | visa roller | ändra roller |
        lägg till en superanvändare | ny specialist | ta bort en superanvändare`,
      ),
      da: phrases(
        `{text} gør til ambassadør | {text} gør til fagspecialist | {text} fjern som ambassadør | {text} udnævn til projektleder | {text} giv rollen specialist |
        {text} tilføj som ambassadør |
        gør {text} | tilføj {text} | fjern {text} |
        {text} skal være superbruger | sæt {text} som projektleder | giv {text} rollen superbruger | fjern rollen fra {text} | {text} er ny superbruger hos os |
        jeg vil gøre {text} til specialist | udpeg {text} | roller | vis roller | ændre roller | tilføj en superbruger | ny specialist | fjern en superbruger`,
      ),
      en: phrases(
        `{text} make a champion | {text} make subject specialist | {text} remove as champion | {text} appoint as project lead | {text} give the role champion | {text} make an administrator |
        {text} add as champion |
        make {text} | add {text} | remove {text} |
        {text} should be champion | set {text} as project lead | give {text} the role of superuser | remove the role from {text} | {text} is our new champion |
        i want to make {text} a specialist | appoint {text} as | roles | show roles | change roles | add a superuser | new specialist | remove a champion |
        assign roles`,
      ),
    },
  },
];
