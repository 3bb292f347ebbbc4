import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { LANGUAGES } from '../../src/language/index.ts';
import { compile } from '../../src/understanding/examples.ts';
import { createUnderstanding } from '../../src/understanding/index.ts';
import { createVocabulary } from '../../src/understanding/vocabulary.ts';
import { grammarWords, wordTables } from '../../src/understanding/words/index.ts';
import { allIntents, engine } from './engine.ts';

const intentsOf = (text: string, context = {}) => engine.understand(text, context).parts.map(({ intent }) => intent);

/** What somebody writes, the intents that it holds, and the slots of the first. */
const rows: readonly (readonly [text: string, intents: readonly string[], slots?: Readonly<Record<string, string>>])[] =
  [
    ['takk', ['social.thanks']],
    ['tusen tusen takk, du er flink', ['social.thanks']],
    ['systemet er nede', ['cases.fault'], { text: 'systemet er nede' }],
    ['får feilmelding', ['cases.fault'], { text: 'får feilmelding' }],
    ['krasjer når jeg lagrer', ['cases.fault'], { text: 'krasjer når jeg lagrer' }],
    ['kommer ikke inn', ['cases.fault']],
    ['systemet ligger nere', ['cases.fault']],
    ["I can't get into the system", ['cases.fault']],
    ['Kunne det vært mulig å sortere etter frist?', ['cases.wish'], { text: 'sortere etter frist' }],
    ['Det vore bra om man kunde sortera', ['cases.wish']],
    ['Det ville være rart hvis listen kunne sorteres', ['cases.wish'], { text: 'listen kunne sorteres' }],
    ['Please add a dark mode', ['cases.wish'], { text: 'a dark mode' }],
    ['feature request: export to Excel', ['cases.wish'], { text: 'export to Excel' }],
    ['forslag: en snarvei', ['cases.wish'], { text: 'en snarvei' }],
    ['jeg savner en snarvei', ['cases.wish'], { text: 'en snarvei' }],
    ['har noen svart?', ['questions.mine']],
    ['når er neste kafé?', ['sessions.list'], { kind: 'kafe' }],
    ['når er det kafe?', ['sessions.list'], { kind: 'kafe' }],
    ['hvilke kurs er det på torsdag?', ['sessions.list'], { kind: 'mini_training', when: 'torsdag' }],
    ['meld meg på arkivkurset', ['sessions.book'], { session: 'arkivkurset' }],
    ['meld mæ på økt 3 e du snill', ['sessions.book'], { session: 'økt 3' }],
    ['Hei, kan du melde mæ av kurset på fredag? Mvh Kari', ['sessions.cancelBooking'], { session: 'kurset på fredag' }],
    ['flytt økt 5 til fredag kl 10', ['sessions.move'], { session: 'økt 5', when: 'fredag kl 10' }],
    ['avlys økt 5', ['sessions.callOff'], { session: 'økt 5' }],
    [
      'mini-training om arkiv torsdag 10-10:30, 20 plasser',
      ['sessions.plan'],
      { text: 'mini-training om arkiv torsdag 10-10:30, 20 plasser' },
    ],
    ['det kom ca. 50', ['sessions.count'], { count: 'ca. 50' }],
    ['jeg vil snakke med et menneske', ['people.human']],
    ['hvem kan hjelpe meg med arkiv', ['people.who'], { area: 'arkiv' }],
    ['hva lagrer du om meg', ['privacy.stored']],
    ['slett dataene mine', ['privacy.delete']],
    ['are you a robot?', ['social.robot']],
    ['kan du svare på dansk?', ['guide.language'], { language: 'da' }],
    // Questions that have the words of an act.
    ['hvordan melder jeg feil?', ['question']],
    ['what is a mini-training?', ['question']],
    ['hvordan logger jeg inn?', ['question']],
    ['hvordan melder jeg meg på et kurs?', ['question']],
    ['takk for sist-kortet, hvor finner jeg det?', ['question']],
    ['koffer kommer æ ikkje inn', ['question']],
    ['Hvordan får jeg tilgang til arkivet?', ['question']],
    ['kan studenter melde seg på kurs?', ['question']],
    ['hva er det', ['question']],
    ['vad är det?', ['question']],
    ['trallala hoppsann', ['question']],
    ['hva skjer hvis jeg mister tilgangen', ['question']],
    // What people leave out, and how they spell.
    ['bookingene mine', ['sessions.mine']],
    ['kurs på onsdag?', ['sessions.list'], { kind: 'mini_training', when: 'onsdag' }],
    ['saka mi', ['cases.mine']],
    ['sökningen fungerar ej', ['cases.fault']],
    ['Jeg ønsker at jeg kan sortere saker etter frist', ['cases.wish'], { text: 'jeg kan sortere saker etter frist' }],
    ['jag önskar mig en genväg', ['cases.wish'], { text: 'en genväg' }],
    ['jeg ønsker at', ['cases.wish'], {}],
    ['nye feil', ['cases.newFaults']],
    // More than one thing in a message.
    ['Hur får jag tillgång till arkivet och vad är det?', ['question']],
    ['meld meg av økt 4, takk!', ['sessions.cancelBooking'], { session: 'økt 4' }],
    ['Hei,\n\nsystemet er nede.\n\nMvh Kari', ['cases.fault'], { text: 'systemet er nede.' }],
    ['Hei! Jeg lurer på hvordan jeg får tilgang til arkivet. Takk, mvh Kari', ['question']],
    ['I have a problem. How do I archive an e-mail?', ['question']],
    ['Hvordan registrerer jeg et vedtak? Og hvor finner jeg malene?', ['question', 'question']],
    ['Systemet er nede. Når er neste kafé?', ['cases.fault', 'sessions.list']],
    ['takk, meld meg på økt 4', ['sessions.book']],
  ];

describe('what a message means', () => {
  for (const [text, intents, slots] of rows) {
    it(`reads "${text}" as ${intents.join(' and ')}`, () => {
      const { parts } = engine.understand(text);
      assert.deepEqual(
        parts.map(({ intent }) => intent),
        intents,
      );
      if (slots) assert.deepEqual(parts[0]?.slots, slots);
    });
  }

  it('lets the greeting, the thanks and the signature give way', () => {
    const { parts, dropped } = engine.understand(
      'Hei! Jeg lurer på hvordan jeg får tilgang til arkivet. Takk, mvh Kari',
    );
    assert.equal(parts[0]?.part, 'Jeg lurer på hvordan jeg får tilgang til arkivet.');
    assert.deepEqual(dropped, ['Hei!', 'Takk,', 'mvh Kari']);
  });

  it('keeps the whole text of a long wish', () => {
    const wish = `det fantes en knapp ${'til og enda en '.repeat(2000)}knapp`;
    const { parts } = engine.understand(`Jeg ønsker at ${wish}`);
    assert.deepEqual(
      parts.map(({ intent, slots }) => [intent, slots['text'] === wish]),
      [['cases.wish', true]],
    );
  });

  it('reads a pasted mail without its header, signature and history', () => {
    const mail = [
      'Fra: Kari Nordmann',
      'Sendt: mandag 1. desember 2026 10:12',
      'Til: Arkivet',
      'Emne: Spørsmål',
      'Hei,',
      'hvordan skanner jeg et brev?',
      'Vennlig hilsen',
      'Kari Nordmann',
      'Fra: Ola',
      'Sendt: 30. november',
      'Systemet er nede igjen.',
    ].join('\n');
    const { parts } = engine.understand(mail);
    assert.deepEqual(
      parts.map(({ intent, part }) => [intent, part]),
      [['question', 'hvordan skanner jeg et brev?']],
    );
  });

  it('says which example a message is like, and which words say so', () => {
    const [part] = engine.understand('kan du melde meg av økt 4').parts;
    assert.equal(part?.intent, 'sessions.cancelBooking');
    assert.deepEqual(part.why.words, ['melde', 'av', 'meg', 'økt']);
    assert.notEqual(part.why.example, '');
  });
});

describe('what a message means in its context', () => {
  const offers = { choices: ['Arkiv på en halvtime', 'Spør om Saksportalen', 'Journalføring'] };

  it('reads yes, no and a choice only where something was offered', () => {
    assert.deepEqual(intentsOf('ja takk', { offers }), ['reply.yes']);
    assert.deepEqual(intentsOf('nei takk', { offers }), ['reply.no']);
    for (const text of ['2', 'den andre', 'nummer to', 'den andra tack', 'the second one', 'Saksportalen']) {
      const [part] = engine.understand(text, { offers }).parts;
      assert.deepEqual([text, part?.intent, part?.slots], [text, 'reply.choice', { choice: '2' }]);
    }
    assert.deepEqual(engine.understand('den siste', { offers }).parts[0]?.slots, { choice: '3' });
    for (const text of ['ja', 'nei', 'den andre'])
      assert.ok(!intentsOf(text).some((intent) => intent.startsWith('reply.')), text);
  });

  it('reads a follow-up only where there is a topic, and not what stands alone', () => {
    const topic = { words: 'arkivering av e-post' };
    for (const text of ['og for studenter?', 'hvor lang tid tar det?', 'gjelder det også meg?', 'vad kostar det?']) {
      assert.deepEqual([text, intentsOf(text, { topic })], [text, ['followUp']]);
      assert.deepEqual([text, intentsOf(text)], [text, ['question']]);
    }
    assert.deepEqual(intentsOf('hvordan registrerer jeg et vedtak?', { topic }), ['question']);
  });
});

describe('what is no message', () => {
  const nothing: readonly (readonly [string, string])[] = [
    ['', 'nonsense'],
    ['...', 'nonsense'],
    ['!!!', 'nonsense'],
    ['👍', 'social.emoji'],
    ['🙂🙂', 'social.emoji'],
    ['{"a": [1, 2, 3]}', 'nonsense'],
    ['https://uin.example/sak/12', 'nonsense'],
    ['asdfgh', 'nonsense'],
    ['const x = () => { return 1; };', 'nonsense'],
    ['Miten pääsen järjestelmään?', 'foreign'],
    ['Mun in beasa sisa vuogádahkii', 'foreign'],
    ['Jak mogę się zalogować do systemu?', 'foreign'],
    ['كيف يمكنني تسجيل الدخول', 'foreign'],
    ['Wie kann ich mich anmelden?', 'foreign'],
  ];

  for (const [text, intent] of nothing) {
    it(`takes "${text}" for ${intent}`, () => assert.deepEqual(intentsOf(text), [intent]));
  }

  it('says which language it is, where it knows', () => {
    const languages = ['Miten pääsen järjestelmään?', 'Jak mogę się zalogować?', 'Wie kann ich mich anmelden?'].map(
      (text) => engine.understand(text).parts[0]?.slots['language'],
    );
    assert.deepEqual(languages, ['fi', 'pl', 'de']);
  });

  it('does nothing for the words of two hundred acts in one message', () => {
    const acts =
      'meld meg på avlys flytt slett stopp ukestatus terskler forslag logg inn book vis mine saker ønsker robot ';
    const { parts } = engine.understand(acts.repeat(20));
    assert.deepEqual(
      parts.map(({ intent }) => intent),
      ['question'],
    );
  });

  it('reads thirty thousand characters, and keeps all of them for the search', () => {
    const text = 'Hvordan arkiverer jeg et brev som gjelder to saker og tre personer? '
      .repeat(450)
      .slice(0, 30_000)
      .trim();
    const { parts } = engine.understand(text);
    assert.equal(parts[0]?.intent, 'question');
    assert.ok(parts.length <= 4);
  });

  it('has examples that demand something, so that none takes every message', () => {
    const examples = compile(allIntents, createVocabulary(wordTables, grammarWords)).all;
    const weak = examples.filter(({ weight }) => weight < 0.5).map(({ intent, text }) => `${intent.name}: ${text}`);
    assert.deepEqual(weak, []);
  });

  it('has examples in five languages for every intent', () => {
    const few = allIntents
      .filter(({ name }) => name !== 'reply.choice')
      .flatMap(({ name, examples }) =>
        LANGUAGES.filter((language) => examples[language].length < 3).map((language) => `${name} ${language}`),
      );
    assert.deepEqual(few, []);
  });

  it('refuses an example whose slot is not declared', () => {
    const examples = { nb: ['vis {thing}'], nn: [], sv: [], da: [], en: [] };
    assert.throws(
      () => createUnderstanding([{ name: 'x.show', examples }]),
      /has a slot that the intent does not declare/,
    );
  });
});
