import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { engine } from './engine.ts';

/** What Losen has understood since before messages were read by meaning, and what it must go on to mean. */
const known: Readonly<Record<string, string>> = {
  'guide.help':
    'hjelp | hjälp | hjælp | help | hva kan du | hva kan du hjelpe med | kva kan du hjelpe med | vad kan du | vad kan du hjälpa till med | hvad kan du | hvad kan du hjælpe med | what can you do | ? | Hjelp! | HJELP',
  'social.greeting': 'hei | hej | hallo | hallå | hello | hi | god dag | goddag | god morgen | god morgon | Hei!',
  'guide.welcome': 'start',
  'guide.languages': 'språk | sprog | language | bytt språk | byt språk | skift sprog | change language',
  'cases.report': 'meld fra | meld frå | meld ind | anmäl | report',
  'cases.newWish': 'endringsønske | ændringsønske | ändringsönskemål | change request',
  'cases.newFaults': 'nye feil | nye fejl | nya fel | new faults',
  'cases.mine': 'mine saker | sakene mine | mina ärenden | mine sager | my cases',
  'cases.new': 'nye ønsker | nye ønske | nya önskemål | new requests | new wishes',
  'questions.open': 'åpne spørsmål | opne spørsmål | öppna frågor | åbne spørgsmål | open questions',
  'organisation.setUp':
    'områder | område | områden | areas | innstillinger | innstillingar | inställningar | indstillinger | settings',
  'organisation.claimAdministrator':
    'jeg er administrator | eg er administrator | jag är administratör | i am administrator | i am an administrator | i am the administrator',
  'organisation.unreachable':
    'hvem får ikke beskjed | hvem når du ikke | kven får ikkje melding | kven når du ikkje | vem får inte meddelanden | vem når du inte | hvem får ikke besked | hvem kan du ikke nå | who gets no messages | who can you not reach',
  'organisation.role':
    'Gjør @Kari til ambassadør | gjer Ola Nordmann til fagspesialist | gör Erik till projektledare | gør Mette til ambassadør | make Kari a champion | make Emma subject specialist | remove Kari as champion | fjern Kari som ambassadør | ta bort Erik som specialist | gjør @Kari til en ambassadør',
  'answers.suggestions':
    'forslag | förslag | suggestions | vis forslag | visa förslag | show suggestions | forslag til formuleringer | forslag til formuleringar | förslag på formuleringar | suggested wordings | foreslåtte formuleringer | føreslåtte formuleringar | föreslagna formuleringar | foreslåede formuleringer',
  'answers.thresholds':
    'terskler | tersklar | trösklar | tærskler | thresholds | terskler for svar | tersklar for svar | trösklar för svar | tærskler for svar | answer thresholds',
  'signIn.start': 'logg inn | logg på | logga in | log ind | log på | sign in | log in',
  'signIn.end': 'logg ut | logg av | logga ut | log ud | log af | sign out | log out',
  'sessions.list':
    'neste økter | neste økt | økter | kommende økter | kommande økter | neste kafé | neste minikurs | når er neste økt | når er neste kafé | når er neste minikurs | nästa tillfällen | nästa tillfälle | kommande tillfällen | tillfällen | nästa kafé | nästa miniutbildning | när är nästa tillfälle | när är nästa kafé | næste sessioner | næste session | kommende sessioner | sessioner | næste café | næste minikursus | hvornår er næste session | hvornår er næste café | next sessions | next session | upcoming sessions | coming sessions | sessions | next café | next mini-training | when is the next session | when is the next café',
  'sessions.new':
    'ny økt | nytt tillfälle | ny session | new session | lag økt | lag ei økt | lag en økt | ny kafé | ny café | nytt kafé | new café | nytt minikurs | ny miniutbildning | nyt minikursus | new mini-training | new training',
  'sessions.book':
    'meld på 12 | meld meg på 12 | meld mig på 12 | anmäl 12 | anmäl mig till 12 | tilmeld 12 | tilmeld mig 12 | book 12 | book me on 12 | meld på økt 12 | book session 12 | anmäl mig till tillfälle 12 | meld meg på nr. 12 | book number 12',
  'sessions.cancelBooking':
    'meld av 12 | meld meg av 12 | meld mig av 12 | avanmäl 12 | avanmäl mig 12 | afmeld 12 | afmeld mig 12 | unbook 12 | meld av økt 12 | unbook session 12',
  'sessions.show':
    'økt 12 | vis økt 12 | tillfälle 12 | visa tillfälle 12 | session 12 | show session 12 | vis session 12',
  'sessions.plan':
    'Nytt minikurs om arkiv torsdag 10-10:30, 20 plasser | ny kafé: spør om arkiv fredag 12-13 | nytt tillfälle om arkiv | new session: archive basics 5 March 10-11',
  'sessions.count':
    '234 | minst 234 | mindst 234 | at least 1 200 | over 50 | mer enn 50 | meir enn 50 | mer än 50 | mere end 50 | more than 50 | 234+',
  'status.show': 'ukestatus | vekestatus | veckostatus | ugestatus | weekly status | ukentlig status | veckostatusen',
  'status.set':
    'ukestatus hver mandag kl. 8 | vekestatus kvar måndag kl. 8 | veckostatus varje måndag kl. 8 | ugestatus hver mandag kl. 8 | weekly status every Monday at 8 am | ukestatus mandager 08:00 på engelsk | weekly status Fridays 0830',
  'status.stop':
    'stopp ukestatus | stop weekly status | ukestatus stopp | veckostatus av | weekly status off | avslutt ukestatus | stoppa veckostatus',
  'cases.wish':
    'jeg ønsker at listen husker filteret | jeg ønsker, at knappen er større | jeg ønsker meg en snarvei | jeg ønsker mig en genvej | jeg skulle ønske søket var raskere | jeg kunne ønske det fantes en snarvei | eg ønskjer at lista hugsar filteret | eg ønsker at lista hugsar filteret | eg ønskjer meg ein snarveg | eg skulle ønskje at søket var raskare | jag önskar att listan minns filtret | jag önskar mig en genväg | jag skulle önska en genväg | I wish that the list remembered the filter | jeg onsker at listen husker filteret',
};

const languages: Readonly<Record<string, string>> = {
  nb: 'norsk | bokmål | norsk bokmål | norska | norwegian | på norsk | bytt til bokmål | in Norwegian',
  nn: 'nynorsk | norsk nynorsk | på nynorsk | skriv nynorsk',
  sv: 'svenska | svensk | swedish | på svenska | byt till svenska | speak Swedish | bytt til sv',
  da: 'dansk | danska | danish | på dansk | skift til dansk | snakk dansk | skift til da',
  en: 'engelsk | engelska | english | in English | switch to English | change to en | på engelsk',
};

const rows = Object.entries(known).flatMap(([intent, texts]) => texts.split(' | ').map((text) => ({ intent, text })));

describe('phrases that were understood before', () => {
  for (const { intent, text } of rows) {
    it(`takes "${text}" for ${intent}`, () => {
      assert.deepEqual(
        engine.understand(text).parts.map((part) => part.intent),
        [intent],
      );
    });
  }

  for (const [language, texts] of Object.entries(languages)) {
    for (const text of texts.split(' | ')) {
      it(`changes to ${language} by "${text}"`, () => {
        const [part] = engine.understand(text).parts;
        assert.equal(part?.intent, 'guide.language');
        assert.deepEqual(part.slots, { language });
      });
    }
  }
});
