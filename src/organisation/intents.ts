import { type Intent, phrases } from '../understanding/index.ts';

/** What is said about people, roles, and how the rollout is set up. */
export const organisationIntents: readonly Intent[] = [
  {
    name: 'people.human',
    examples: {
      nb: phrases(`jeg vil snakke med et menneske | kan jeg snakke med noen | snakke med en person | gi meg et menneske | jeg vil snakke med en ekte person | kan jeg få prate med noen | sett meg over til et menneske | kontakt med en saksbehandler | jeg vil heller snakke med et menneske |
        kan jeg ringe noen | menneske takk | hvem kan jeg snakke med | jeg trenger å snakke med noen | spør en fagspesialist | kontakt brukerstøtte | kan du koble meg til en person | finnes det et ekte menneske jeg kan snakke med |
        få tak i en person | jeg trenger et ordentlig menneske | er det et menneske der jeg kan snakke med | ekte menneske | nei, jeg vil snakke med noen | kan noen ringe meg |
        nå gir jeg opp deg, hvem kan jeg snakke med`),
      nn: phrases(
        `eg vil snakke med eit menneske | kan eg snakke med nokon | snakke med ein person | eg vil prate med ein ekte person | kven kan eg snakke med | kan eg ringe nokon | eg treng å snakke med nokon | eg vil heller snakke med eit menneske | set meg over til eit menneske | kontakt brukarstøtte |
        få tak i ein person | eg treng eit ekte menneske | ekte menneske, takk`,
      ),
      sv: phrases(
        `jag vill prata med en människa | kan jag prata med någon | prata med en person | jag vill tala med en riktig person | koppla mig till en människa | kan jag ringa någon | vem kan jag prata med | jag behöver prata med någon | jag vill hellre prata med en människa | kontakta support |
        få tag i en person | jag behöver en riktig människa | människa tack | kan någon ringa mig`,
      ),
      da: phrases(
        `jeg vil tale med et menneske | kan jeg tale med nogen | tale med en person | jeg vil snakke med en rigtig person | stil mig om til et menneske | kan jeg ringe til nogen | hvem kan jeg tale med | jeg vil gerne tale med en medarbejder | jeg vil hellere snakke med et menneske | kontakt support |
        få fat i en person | jeg har brug for et rigtigt menneske | menneske tak | kan nogen ringe mig op |
        jeg gider ikke tale med en maskine`,
      ),
      en: phrases(
        `i want to talk to a human | can i speak to someone | talk to a person | let me talk to a real person | human please | connect me to a human | can i call someone | speak to an agent | who can i talk to | i need to speak with somebody | i'd rather talk to a person | contact support | ask a specialist | get me a human |
        get hold of a person | i need an actual human being | real person | can someone call me | escalate to a human |
        i am done chatting with a machine, who can i ring`,
      ),
    },
  },
  {
    name: 'people.who',
    slots: { area: 'name' },
    examples: {
      nb: phrases(
        `hvem kan hjelpe meg med {area} | hvem kan jeg spørre om {area} | hvem er ansvarlig for {area} | hvem er kontaktperson for {area} | hvem er superbruker på {area} | hvem har ansvar for {area} | hvem kontakter jeg om {area} | hvem er fagspesialist på {area} | hvem er ambassadør i {area} | hvem kan mye om {area} | hvem kan hjelpe meg | hvem er superbruker her |
        hvem her kan mye om {area} | hvem går jeg til med {area} | hvem jobber med {area} | hvem tar seg av {area} | hvem har peiling på {area} | kontaktperson for {area} | superbruker for {area} | vet du hvem som kan {area} | hvem er prosjektleder`,
      ),
      nn: phrases(
        `kven kan hjelpe meg med {area} | kven kan eg spørje om {area} | kven er ansvarleg for {area} | kven er kontaktperson for {area} | kven har ansvar for {area} | kven er superbrukar på {area} | kven kontaktar eg om {area} | kven kan mykje om {area} | kven er ambassadør i {area} | kven kan hjelpe meg |
        kven har peiling på {area} | kven går eg til med {area} | kven jobbar med {area} | kontaktperson for {area} | kven er prosjektleiar`,
      ),
      sv: phrases(
        `vem kan hjälpa mig med {area} | vem kan jag fråga om {area} | vem är ansvarig för {area} | vem är kontaktperson för {area} | vem har ansvar för {area} | vem är superanvändare på {area} | vem kontaktar jag om {area} | vem kan mycket om {area} | vem är ambassadör för {area} | vem kan hjälpa mig |
        vem har koll på {area} | vem går jag till med {area} | vem jobbar med {area} | kontaktperson för {area} | vem är projektledare`,
      ),
      da: phrases(
        `hvem kan hjælpe mig med {area} | hvem kan jeg spørge om {area} | hvem er ansvarlig for {area} | hvem er kontaktperson for {area} | hvem har ansvaret for {area} | hvem er superbruger på {area} | hvem kontakter jeg om {area} | hvem ved meget om {area} | hvem er ambassadør i {area} | hvem kan hjælpe mig |
        hvem har styr på {area} | hvem går jeg til med {area} | hvem arbejder med {area} | kontaktperson for {area} | hvem er projektleder`,
      ),
      en: phrases(
        `who can help me with {area} | who can i ask about {area} | who is responsible for {area} | who is the contact for {area} | who is in charge of {area} | who do i contact about {area} | who knows a lot about {area} | who is the superuser for {area} | who is the champion for {area} | who can help me | who should i talk to about {area} | contact person for {area} |
        who works with {area} | who do i go to with {area} | who is an expert on {area} | who deals with {area} | who is the project lead |
        who is the specialist for {area} | who is the superuser for {area} in our unit`,
      ),
    },
  },
  {
    name: 'organisation.setUp',
    examples: {
      nb: phrases(
        `områder | område | innstillinger | vis områder | vis innstillinger | endre områder | åpne innstillinger | oppsett | legg til et område | hvilke områder har vi | endre innstillingene | rediger områder |
        oppsett av prosjektet | vis oppsettet`,
      ),
      nn: phrases(
        `områder | område | innstillingar | vis områda | vis innstillingar | endre områda | opne innstillingar | oppsett | legg til eit område | endre innstillingane |
        oppsett av prosjektet`,
      ),
      sv: phrases(
        `områden | inställningar | visa områden | visa inställningar | ändra områden | öppna inställningar | lägg till ett område | ändra inställningarna | redigera områden |
        konfigurera projektet | lägg upp områden`,
      ),
      da: phrases(
        `områder | indstillinger | vis områder | vis indstillinger | ændre områder | åbn indstillinger | tilføj et område | ændre indstillingerne | rediger områder |
        opsætning af projektet`,
      ),
      en: phrases(
        `areas | settings | show areas | show settings | change areas | open settings | setup | add an area | change the settings | edit areas |
        rollout setup | configure the project`,
      ),
    },
  },
  {
    name: 'organisation.unreachable',
    examples: {
      nb: phrases(
        `hvem får ikke beskjed | hvem når du ikke | hvem får ikke meldinger | hvem kan du ikke nå | vis dem du ikke når | hvem får ikke beskjed fra deg | personer som ikke kan nås |
        vis folk som ikke kan nås |
        er det noen du ikke når | liste over dem som ikke nås | hvilke personer får ikke meldinger | hvem har ikke fått beskjed`,
      ),
      nn: phrases(
        `kven får ikkje melding | kven når du ikkje | kven får ikkje beskjed | kven kan du ikkje nå | vis dei du ikkje når |
        vis folk som ikkje kan nåast |
        er det nokon du ikkje når | kva personar får ikkje meldingar`,
      ),
      sv: phrases(
        `vem får inte meddelanden | vem når du inte | vem kan du inte nå | vilka får inte meddelanden | visa dem du inte når |
        vem får inga meddelanden | visa personer som inte kan nås |
        är det någon du inte når | vilka personer kan du inte nå`,
      ),
      da: phrases(
        `hvem får ikke besked | hvem kan du ikke nå | hvem når du ikke | hvem får ikke beskeder | vis dem du ikke når |
        vis personer der ikke kan nås |
        er der nogen du ikke kan nå | hvilke personer får ikke besked`,
      ),
      en: phrases(
        `who gets no messages | who can you not reach | who can't you reach | who is unreachable | who does not get messages | show unreachable people |
        who can't be reached |
        is there anyone you can't reach | which people do not get your messages | list of people you cannot contact`,
      ),
    },
  },
  {
    name: 'organisation.claimAdministrator',
    examples: {
      nb: phrases(`jeg er administrator | jeg er administratoren | jeg er admin |
        gjør meg til administrator | jeg vil være administrator | jeg vil ta rollen som administrator`),
      nn: phrases(`eg er administrator | eg er admin |
        gjer meg til administrator | eg vil vere administrator`),
      sv: phrases(`jag är administratör | jag är admin |
        gör mig till administratör | jag vill ta rollen som administratör`),
      da: phrases(`jeg er administrator | jeg er administratoren |
        gør mig til administrator | jeg vil overtage rollen som administrator`),
      en: phrases(`i am administrator | i am an administrator | i am the administrator | i'm admin | i'm the admin |
        make me administrator | claim administrator | i want to be the administrator`),
    },
  },
  {
    name: 'organisation.role',
    slots: { text: 'text' },
    examples: {
      nb: phrases(
        `{text} gjør til ambassadør | {text} gjør til fagspesialist | {text} fjern som ambassadør | {text} sett som prosjektleder | {text} gi rollen ambassadør | {text} utnevn til ambassadør | {text} ta bort som fagspesialist |
        {text} legg til som ambassadør`,
      ),
      nn: phrases(
        `{text} gjer til ambassadør | {text} gjer til fagspesialist | {text} fjern som ambassadør | {text} utnemn til prosjektleiar | {text} gi rolla ambassadør |
        {text} legg til som ambassadør`,
      ),
      sv: phrases(
        `{text} gör till ambassadör | {text} gör till ämnesspecialist | {text} ta bort som ambassadör | {text} utse till projektledare | {text} ge rollen specialist |
        {text} lägg till som ambassadör`,
      ),
      da: phrases(
        `{text} gør til ambassadør | {text} gør til fagspecialist | {text} fjern som ambassadør | {text} udnævn til projektleder | {text} giv rollen specialist |
        {text} tilføj som ambassadør`,
      ),
      en: phrases(
        `{text} make a champion | {text} make subject specialist | {text} remove as champion | {text} appoint as project lead | {text} give the role champion | {text} make an administrator |
        {text} add as champion`,
      ),
    },
  },
];
