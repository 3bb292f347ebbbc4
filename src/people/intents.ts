import { type Intent, phrases } from '../understanding/index.ts';

/** Asking for a human. */
export const peopleIntents: readonly Intent[] = [
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
];
