import { type Intent, phrases } from '../understanding/index.ts';

/** Asking for a human. */
export const peopleIntents: readonly Intent[] = [
  {
    name: 'people.human',
    examples: {
      nb: phrases(`jeg vil snakke med et menneske | kan jeg snakke med noen | snakke med en person | gi meg et menneske | jeg vil snakke med en ekte person | kan jeg få prate med noen | sett meg over til et menneske | kontakt med en saksbehandler | jeg vil heller snakke med et menneske |
        kan jeg ringe noen | menneske takk | hvem kan jeg snakke med | jeg trenger å snakke med noen | spør en fagspesialist | kontakt brukerstøtte | kan du koble meg til en person | finnes det et ekte menneske jeg kan snakke med |
        få tak i en person | jeg trenger et ordentlig menneske | er det et menneske der jeg kan snakke med | ekte menneske | nei, jeg vil snakke med noen | kan noen ringe meg |
        nå gir jeg opp deg, hvem kan jeg snakke med |
        kan jeg få snakke med noen ordentlig | sett meg over til en kollega | finnes det en kundebehandler jeg kan chatte med? | jeg trenger et ekte menneske nå |
        nei nå gir jeg opp deg, hvem kan jeg snakke med? |
        jeg vil heller ringe | har dere et telefonnummer | telefonnummer til support | hvordan får jeg tak i support | koble meg til en person |
        sett meg i kontakt med noen | kan jeg chatte med en ekte person | jeg orker ikke snakke med en robot | finnes det et menneske bak her |
        få meg til kundestøtte | jeg trenger hjelp av en person | er det noen der jeg kan prate med | brukerstøtte | kontakt support | hvordan kontakter jeg dere |
        kontakt oss | kan en kollega hjelpe meg i stedet | du hjelper meg ikke, finn noen andre | la meg snakke med noen som kan dette | kem kan æ ring te |
        jeg vil snakke med noen`),
      nn: phrases(
        `eg vil snakke med eit menneske | kan eg snakke med nokon | snakke med ein person | eg vil prate med ein ekte person | kven kan eg snakke med | kan eg ringe nokon | eg treng å snakke med nokon | eg vil heller snakke med eit menneske | set meg over til eit menneske | kontakt brukarstøtte |
        få tak i ein person | eg treng eit ekte menneske | ekte menneske, takk |
        kan eg få snakke med nokon på ordentleg | set meg over til ein kollega | finst det ein saksbehandlar eg kan chatte med? | eg treng eit ekte menneske no |
        eg vil heller prata med ho Gunn på dokumentsenteret, eller nokon som ho |
        gje meg eit menneske | kan nokon ringje meg | kan eg ringje nokon | eg vil heller ringje | har de eit telefonnummer | korleis får eg tak i support |
        kople meg til ein person | set meg i kontakt med nokon | kan eg chatte med ein ekte person | eg orkar ikkje snakke med ein robot |
        finst det eit menneske her | eg treng hjelp av ein person | brukarstøtte | kontakt support | korleis kontaktar eg dykk |
        du hjelper meg ikkje, finn nokon andre | lat meg snakke med nokon som kan dette | eg vil snakke med nokon`,
      ),
      sv: phrases(
        `jag vill prata med en människa | kan jag prata med någon | prata med en person | jag vill tala med en riktig person | koppla mig till en människa | kan jag ringa någon | vem kan jag prata med | jag behöver prata med någon | jag vill hellre prata med en människa | kontakta support |
        få tag i en person | jag behöver en riktig människa | människa tack | kan någon ringa mig |
        kan jag få prata med någon på riktigt | koppla mig till en kollega | finns det en handläggare jag kan chatta med? | jag behöver en riktig människa nu |
        orka chatta med en maskin, vem kan jag ringa? |
        ge mig en människa | jag ringer hellre | har ni ett telefonnummer | hur får jag tag i supporten | koppla mig till en person |
        sätt mig i kontakt med någon | kan jag chatta med en riktig person | jag orkar inte prata med en robot | finns det en människa här |
        jag behöver hjälp av en person | användarstöd | kontakta supporten | hur kontaktar jag er | du hjälper mig inte, hitta någon annan |
        låt mig prata med någon som kan det här | jag vill prata med någon`,
      ),
      da: phrases(
        `jeg vil tale med et menneske | kan jeg tale med nogen | tale med en person | jeg vil snakke med en rigtig person | stil mig om til et menneske | kan jeg ringe til nogen | hvem kan jeg tale med | jeg vil gerne tale med en medarbejder | jeg vil hellere snakke med et menneske | kontakt support |
        få fat i en person | jeg har brug for et rigtigt menneske | menneske tak | kan nogen ringe mig op |
        jeg gider ikke tale med en maskine |
        kan jeg få lov at tale med en rigtig person | stil mig om til en kollega | er der en medarbejder jeg kan chatte med? |
        jeg har brug for et rigtigt menneske nu | a gider it snakke med en maskine, hvem kan a ringe til |
        giv mig et menneske | kan nogen ringe til mig | jeg vil hellere ringe | har I et telefonnummer | hvordan får jeg fat i support |
        stil mig om til en person | sæt mig i kontakt med nogen | kan jeg chatte med en rigtig person | jeg gider ikke tale med en robot | er der et menneske her |
        jeg har brug for hjælp fra en person | brugersupport | hvordan kontakter jeg jer | du hjælper mig ikke, find en anden |
        lad mig tale med en der kan det her | jeg vil tale med nogen`,
      ),
      en: phrases(
        `i want to talk to a human | can i speak to someone | talk to a person | let me talk to a real person | human please | connect me to a human | can i call someone | speak to an agent | who can i talk to | i need to speak with somebody | i'd rather talk to a person | contact support | ask a specialist | get me a human |
        get hold of a person | i need an actual human being | real person | can someone call me | escalate to a human |
        i am done chatting with a machine, who can i ring |
        can I speak to someone please | get me a real person | put me through to a colleague | is there an agent I can chat with? |
        I'm done chatting with a machine, who can I ring |
        give me a human | can i ring somebody | i'd rather phone | do you have a phone number | how do i reach support | put me through to a person |
        connect me with someone | can i chat with a real person | i'm done talking to a robot | is there a human in there | i need a person's help | user support |
        how do i contact you | you're not helping, get someone else | let me talk to somebody who knows | i want to speak to someone | transfer me to an agent |
        live agent please | customer service`,
      ),
    },
  },
  {
    name: 'people.who',
    slots: { area: 'name' },
    examples: {
      nb: phrases(
        `hvem kan hjelpe meg med {area} | hvem kan jeg spørre om {area} | hvem er ansvarlig for {area} | hvem er kontaktperson for {area} | hvem er superbruker på {area} | hvem har ansvar for {area} | hvem kontakter jeg om {area} | hvem er fagspesialist på {area} | hvem er ambassadør i {area} | hvem kan mye om {area} | hvem kan hjelpe meg | hvem er superbruker her |
        hvem her kan mye om {area} | hvem går jeg til med {area} | hvem jobber med {area} | hvem tar seg av {area} | hvem har peiling på {area} | kontaktperson for {area} | superbruker for {area} | vet du hvem som kan {area} | hvem er prosjektleder |
        hvem spør jeg om {area} | hvem er superbruker på {area} hos oss | vi er tre nye på avdelinga og ingen av oss kan {area}, hvem går vi til? |
        hvem kan {area} hos oss | superbruker {area} | superbrukeren vår? | hvem er superbrukeren vår | kontaktperson {area} | hvem skal jeg kontakte om {area} |
        hvem har ansvaret for {area} | ansvarlig {area} | hvem er ekspert på {area} | hvem i huset kan {area} | fagspesialist {area} |
        fins det noen som kan {area} | hvem hos dere svarer på {area} | kem kan {area} her | hvem leder innføringen | kjenner du noen som kan {area} |
        hvem er kontakten vår for {area} |
        hvem er god på {area} | hvem bør jeg snakke med om {area} | hvem er rett person for {area} | har vi en superbruker | hvem sitter på kunnskap om {area} |
        hvem lærer bort {area} | navnet på den som kan {area} | hvem er vår mann på {area} | hvem driver med {area} hos oss`,
      ),
      nn: phrases(
        `kven kan hjelpe meg med {area} | kven kan eg spørje om {area} | kven er ansvarleg for {area} | kven er kontaktperson for {area} | kven har ansvar for {area} | kven er superbrukar på {area} | kven kontaktar eg om {area} | kven kan mykje om {area} | kven er ambassadør i {area} | kven kan hjelpe meg |
        kven har peiling på {area} | kven går eg til med {area} | kven jobbar med {area} | kontaktperson for {area} | kven er prosjektleiar |
        kven er fagspesialist på {area} | kven spør eg om {area} | kven er superbrukar på {area} hos oss | kven på rådhuset har peiling på {area} |
        kven kan {area} hjå oss | kven har greie på {area} | superbrukar {area} | kven er superbrukaren vår | kontaktperson {area} |
        kven skal eg kontakte om {area} | kven har ansvaret for {area} | kven er ekspert på {area} | fagspesialist {area} | finst det nokon som kan {area} |
        kven tek seg av {area} | kven leier innføringa |
        kven er god på {area} | kven bør eg snakke med om {area} | kven er rett person for {area} | kven er superbrukar her | har vi ein superbrukar |
        namnet på den som kan {area} | kven driv med {area} hjå oss`,
      ),
      sv: phrases(
        `vem kan hjälpa mig med {area} | vem kan jag fråga om {area} | vem är ansvarig för {area} | vem är kontaktperson för {area} | vem har ansvar för {area} | vem är superanvändare på {area} | vem kontaktar jag om {area} | vem kan mycket om {area} | vem är ambassadör för {area} | vem kan hjälpa mig |
        vem har koll på {area} | vem går jag till med {area} | vem jobbar med {area} | kontaktperson för {area} | vem är projektledare |
        vem är ämnesspecialist på {area} | vem frågar jag om {area} | vem är superanvändare för {area} hos oss |
        vem sitter på kunskap om {area} här på institutionen |
        vem kan {area} hos oss | vem är superanvändare för {area} | superanvändare {area} | vem är vår superanvändare | kontaktperson {area} |
        vem ska jag kontakta om {area} | vem har ansvaret för {area} | vem är expert på {area} | ämnesspecialist {area} | finns det någon som kan {area} |
        vem tar hand om {area} | vem leder införandet |
        vem är bra på {area} | vem bör jag prata med om {area} | vem är rätt person för {area} | vem är superanvändare här | har vi någon superanvändare |
        namnet på den som kan {area} | vem jobbar med {area} hos oss`,
      ),
      da: phrases(
        `hvem kan hjælpe mig med {area} | hvem kan jeg spørge om {area} | hvem er ansvarlig for {area} | hvem er kontaktperson for {area} | hvem har ansvaret for {area} | hvem er superbruger på {area} | hvem kontakter jeg om {area} | hvem ved meget om {area} | hvem er ambassadør i {area} | hvem kan hjælpe mig |
        hvem har styr på {area} | hvem går jeg til med {area} | hvem arbejder med {area} | kontaktperson for {area} | hvem er projektleder |
        hvem er fagspecialist i {area} | hvem spørger jeg om {area} | hvem er superbruger på {area} hos os | hvem herude på skolerne er skrap til {area} |
        hvem kan {area} hos os | superbruger {area} | hvem er vores superbruger | kontaktperson {area} | hvem skal jeg kontakte om {area} |
        hvem er ekspert i {area} | fagspecialist {area} | er der nogen der kan {area} | hvem tager sig af {area} | hvem leder indførelsen |
        hvem er god til {area} | hvem bør jeg tale med om {area} | hvem er den rette til {area} | hvem er superbruger her | har vi en superbruger |
        navnet på den der kan {area} | hvem arbejder med {area} hos os`,
      ),
      en: phrases(
        `who can help me with {area} | who can i ask about {area} | who is responsible for {area} | who is the contact for {area} | who is in charge of {area} | who do i contact about {area} | who knows a lot about {area} | who is the superuser for {area} | who is the champion for {area} | who can help me | who should i talk to about {area} | contact person for {area} |
        who works with {area} | who do i go to with {area} | who is an expert on {area} | who deals with {area} | who is the project lead |
        who is the specialist for {area} | who is the superuser for {area} in our unit |
        who's the specialist for {area} | whom do I ask about {area} | who around here is clued up on {area} |
        who is good at {area} here | who knows about {area} | who do i ask about {area} | superuser {area} | who is our superuser | contact for {area} |
        who should i contact about {area} | who is the expert on {area} | specialist {area} | is there anyone who knows {area} | who looks after {area} |
        who runs the rollout | who's our champion | point of contact {area} |
        who is best at {area} | who's the right person for {area} | who is the superuser here | do we have a champion | name of the person who knows {area} |
        who works with {area} in our unit | who handles {area} around here | whom can i ask about {area}`,
      ),
    },
  },
];
