import assert from 'node:assert/strict';
import { cardOf, wordsOn } from '../../support/connector-stand-in.ts';
import { people, someone } from '../../support/bot.ts';
import { type Row, startTalks, type Talks } from '../../support/talks.ts';
import { allIntents } from '../engine.ts';

const fiveLanguages =
  /\nSkriv til meg på bokmål\.\nSkriv til meg på nynorsk\.\nSkriv till mig på svenska\.\nSkriv til mig på dansk\.\nWrite to me in English\.\n/;
const begins = (line: string) => new RegExp(`^${line}${fiveLanguages.source}`);

const rows: readonly Row[] = [
  ['ingrid', 'Miten pääsen arkistoon? En löydä sitä mistään', begins('En osaa suomea\\.')],
  ['ingrid', 'Mo mun beasan arkiivii?', begins('Mun in máhte davvisámegiela\\.')],
  ['erik', 'Jak mogę uzyskać dostęp do archiwum?', begins('Nie mówię po polsku\\.')],
  ['emma', 'كيف يمكنني الوصول إلى الأرشيف؟', fiveLanguages],
  ['mette', 'Wie bekomme ich Zugang zum Archiv?', begins('Ich spreche kein Deutsch\\.')],
  ['ingrid', '?!?! ...', /^Jeg fant ingen ord i meldingen\./],
  ['erik', 'for (const x of y) { console.log(x); }', /^Det här ser ut som kod/],
  ['emma', '{"a": 1, "b": [1, 2]}', /^That looks like code or data\./],
  ['mette', 'https://example.org/a/b', /^Jeg kan ikke åbne links\./],
  ['ingrid', 'asdfghjkl', /^Dette klarte jeg ikke å lese\./],
  [
    'ingrid',
    'Hei!\n\nHvordan får jeg tilgang til arkivet?\n\nMed vennlig hilsen\nKari Nordmann\nSeniorrådgiver\n\nFra: Per Olsen\nSendt: mandag 1. desember\nTil: Kari\nEmne: SV: Arkiv\n\nSystemet er nede hos oss.',
    /^Arkiv · [^]*Hvordan får jeg tilgang til arkivet\?/,
  ],
  [
    'ingrid',
    'hvordan får jeg tilgang til arkivet? og når er neste kafé?',
    /Hvordan får jeg tilgang til arkivet\?/,
    /^2 økter framover/,
  ],
  [
    'ingrid',
    'hvordan får jeg tilgang til arkivet? hvordan bytter jeg passord? når er neste kafé? hva lagrer du om meg?',
    /Hvordan får jeg tilgang til arkivet\?/,
    /Hvordan bytter jeg passord\?/,
    /^Dette har jeg ikke svart på ennå: «når er neste kafé\? hva lagrer du om meg\?»\./,
  ],
];

describe('what is no plain message', () => {
  let talks: Talks;
  before(async () => void (talks = await startTalks()));
  after(() => talks.stop());

  for (const row of rows)
    it(`is answered honestly: ${row[1].slice(0, 50).replaceAll('\n', ' ')}`, () => talks.play([row]));

  it('is answered when it has 30,000 characters', async () => {
    const replies = await talks.repliesTo(talks.chatOf('ingrid'), 'hvordan søker jeg om permisjon '.repeat(970));
    assert.equal(replies.length, 1);
    assert.match(replies[0] ?? '', /permisjon|lang/);
  });

  it('is answered with at most two answers when it holds the words of 200 intents', async () => {
    const examples = allIntents.flatMap(({ examples }) => examples.nb.slice(0, 8));
    assert.ok(examples.length >= 200);
    const replies = await talks.repliesTo(talks.chatOf('ingrid'), examples.slice(0, 200).join('. '));
    assert.ok(replies.length >= 1 && replies.length <= 3, String(replies.length));
  });

  it('is answered ten times when it comes ten times, and counted as often as it was asked', async () => {
    const before = talks.questionsAsked().length;
    for (let at = 0; at < 10; at += 1)
      await talks.play([['emma', 'How do I get access to the archive?', /^Archive · /]]);
    assert.equal(talks.questionsAsked().length, before + 10);
  });

  it('is answered in its own language where none was chosen', async () => {
    const chat = talks.bot().chat(someone());
    const said = async (text: string) => (await chat.say(text, { locale: 'en-US' })).lang;
    assert.equal(await said('Tusen takk for god hjelp, det var akkurat det jeg lurte på'), 'nb');
    assert.equal(await said('Vad kan du egentligen hjälpa mig med?'), 'sv');
    assert.equal(await said('thanks'), 'en');
  });

  it('keeps to the language that was chosen', async () => {
    const card = await talks.bot().chat(people.emma).say('Vad kan du egentligen hjälpa mig med?');
    assert.equal(card.lang, 'en');
    assert.match(wordsOn(cardOf({ attachments: [{ contentType: '', content: card }] })), /^This is what I can do/);
  });
});
