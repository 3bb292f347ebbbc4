import { type Intent, phrases } from '../understanding/index.ts';

/** What is said about people, roles, and how the rollout is set up. */
export const organisationIntents: readonly Intent[] = [
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
