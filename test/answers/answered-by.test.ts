import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { answeringIntents } from '../../src/answers/answered-by.ts';
import { asking } from '../support/api.ts';
import { askedQuestions } from '../support/asked-questions.ts';
import { people, someone, type Started, startBot } from '../support/bot.ts';
import { cardOf, wordsOn } from '../support/connector-stand-in.ts';

const spaceship = {
  nb: 'Hvor parkerer jeg romskipet mitt?',
  sv: 'Var parkerar jag mitt rymdskepp?',
  en: 'Where do I park my spaceship?',
};

describe('an entry that a feature answers', () => {
  let bot: Started;
  /** The id of an entry about the spaceship whose answer is that of the intent. */
  let answerWith: (intent: string) => Promise<string>;
  before(async () => {
    bot = await startBot();
    const mette = asking(bot.url, () => `Trial ${people.mette.aadObjectId}`);
    const entry = (answeredBy: string) => ({
      area: 'hr',
      state: 'published',
      owner: 'specialist',
      isPublic: false,
      source: '',
      reviewedOn: '',
      reviewBy: '',
      answeredBy,
      texts: [
        { language: 'nb', question: spaceship.nb, answer: 'Romskip står på taket.', alternatives: [] },
        { language: 'sv', question: spaceship.sv, answer: 'Rymdskepp står på taket.', alternatives: [] },
        { language: 'en', question: spaceship.en, answer: 'Spaceships stay on the roof.', alternatives: [] },
      ],
    });
    const made = await mette('POST', '/entries', entry(''), { 'idempotency-key': randomUUID() });
    answerWith = async (intent) => {
      const path = `/entries/${made.body.id}`;
      const { headers } = await mette('GET', path);
      const { status, body } = await mette('PUT', path, entry(intent), { 'if-match': headers.get('etag') ?? '' });
      assert.equal(status, 200);
      return body.id;
    };
  });
  after(() => bot.stop());

  for (const [name, text, live] of [
    ['ingrid', spaceship.nb, /^3 økter framover\n.*Spør om Saksportalen/s],
    ['erik', spaceship.sv, /^3 kommande tillfällen\n.*Spør om Saksportalen/s],
    ['emma', spaceship.en, /^3 sessions to come\n.*Spør om Saksportalen/s],
  ] as const) {
    it(`shows ${name} what is in the calendar, and counts the question as answered by the entry`, async () => {
      const id = await answerWith('sessions.list');
      const chat = bot.chat(people[name]);
      const words = wordsOn(await chat.say(text));
      assert.match(words, live);
      assert.doesNotMatch(words, /taket|roof/);
      const asked = (await askedQuestions(bot.place)).filter((one) => one.conversationId === chat.conversationId);
      assert.deepEqual(
        asked.map((one) => [one.text, one.entryId]),
        [[text, id]],
      );
    });
  }

  it('is shown in the language of the question to a person who has chosen none', async () => {
    await answerWith('sessions.list');
    const card = await bot.chat(someone()).say('Where do I park my own spaceship today?', { locale: 'nb-NO' });
    assert.equal(card.lang, 'en');
  });

  it('shows the text again once it is answered by the text', async () => {
    await answerWith('');
    assert.match(wordsOn(await bot.chat(people.ingrid).say(spaceship.nb)), /Romskip står på taket\./);
  });

  it('shows the text to people without the role of the feature', async () => {
    await answerWith('questions.open');
    assert.match(wordsOn(await bot.chat(people.ingrid).say(spaceship.nb)), /Romskip står på taket\./);
    assert.match(wordsOn(await bot.chat(people.solveig).say(spaceship.nb)), /opne spørsmål/i);
  });

  it('answers in the personal chat what is about the person, when they ask in a channel', async () => {
    await answerWith('cases.mine');
    const own = bot.chat(people.ingrid);
    await own.say('hei');
    const channel = bot.chat(people.ingrid, {
      id: `19:channel-${randomUUID()}@thread.tacv2`,
      conversationType: 'channel',
    });
    const line = await channel.say(`<at>Losen</at> ${spaceship.nb}`, {
      entities: [{ type: 'mention', mentioned: { id: '28:losen', name: 'Losen' }, text: '<at>Losen</at>' }],
    });
    assert.equal(wordsOn(line), 'Jeg har svart deg i chatten.');
    const told = bot.connector.of(own.conversationId).at(-1);
    assert.match(wordsOn(cardOf(told?.activity)), /Du har ingen saker/);
  });

  for (const [name, text, live] of [
    ['ingrid', 'Hvordan melder jeg meg på et minikurs?', /^1 økt framover\nMinikurs\nArkiv på en halvtime/],
    ['ingrid', 'Hvordan melder jeg meg av et kurs?', /^Du er ikke påmeldt noe nå\./],
    ['ingrid', 'Hvordan melder jeg en feil?', /^Hva er det som ikke virker\?/],
    ['ingrid', 'Hvordan foreslår jeg en forbedring?', /^Hva skulle vært annerledes\?/],
    ['solveig', 'Korleis melder eg meg på eit minikurs?', /^1 økt framover\nMinikurs\nArkiv på en halvtime/],
    ['solveig', 'Korleis melder eg ein feil?', /^Kva er det som ikkje verkar\?/],
    [
      'erik',
      'Hur anmäler jag mig till en miniutbildning?',
      /^1 kommande tillfälle\nMiniutbildning\nArkiv på en halvtime/,
    ],
    ['erik', 'Hur anmäler jag ett fel?', /^Vad är det som inte fungerar\?/],
    ['mette', 'Hvordan tilmelder jeg mig et minikursus?', /^1 kommende session\nMinikursus\nArkiv på en halvtime/],
    ['mette', 'Hvordan melder jeg en fejl?', /^Hvad er det, der ikke virker\?/],
    ['emma', 'How do I book a mini-training?', /^1 session to come\nMini-training\nArkiv på en halvtime/],
    ['emma', 'How do I report a fault?', /^What is not working\?/],
  ] as const) {
    it(`is what the sample has for “${text}”`, async () => {
      const chat = bot.chat(people[name]);
      assert.match(wordsOn(await chat.say(text)), live);
      const asked = (await askedQuestions(bot.place)).filter((one) => one.conversationId === chat.conversationId);
      assert.equal(asked.length, 1, 'it is a question, and not understood as the intent itself');
      assert.notEqual(asked[0]?.entryId, null);
    });
  }

  it('may name any of the features whose command needs nothing but the person, and makes nothing', () => {
    const commands = bot.features.flatMap((feature) => feature.commands ?? []);
    const creations = new Set(bot.features.flatMap((feature) => feature.creates ?? []));
    for (const intent of answeringIntents) {
      const own = commands.filter(({ intents }) => intents.includes(intent));
      assert.ok(own.length > 0, intent);
      assert.ok(
        own.every(({ name, isCreation }) => isCreation !== true && !creations.has(name)),
        intent,
      );
    }
  });
});
