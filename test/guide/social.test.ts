import assert from 'node:assert/strict';
import { hasBeenWelcomed, variantOf } from '../../src/guide/social.ts';
import { people, type Running, startBot } from '../support/bot.ts';
import { cardOf, wordsOn } from '../support/connector-stand-in.ts';

type Name = keyof typeof people;

/** The ids of two messages with different answers. */
const ids = { first: 'turn-2', second: 'turn-1' };

describe('turns without a question', () => {
  let bot: Running;
  let now = new Date('2026-12-01T09:00:00Z');
  before(async () => {
    bot = await startBot({ clock: () => now });
  });
  after(() => bot.stop());

  const table: readonly (readonly [Name, string, string, string])[] = [
    ['ingrid', 'Takk', 'Bare hyggelig.', 'Bare hyggelig. Skriv igjen når du trenger det.'],
    ['solveig', 'takk', 'Berre hyggeleg.', 'Berre hyggeleg. Skriv igjen når du treng det.'],
    ['erik', 'Tack', 'Ingen orsak.', 'Varsågod. Skriv igen när du behöver det.'],
    ['mette', 'Tak', 'Det var så lidt.', 'Det var så lidt. Skriv igen, når du har brug for det.'],
    ['emma', 'Thank you.', 'You are welcome.', 'You are welcome. Write again whenever you need to.'],
    ['ingrid', 'well done', 'Takk, det er godt å høre.', 'Så fint at du sier det. Takk.'],
    ['solveig', 'ha det', 'Ha det bra.', 'Ha det. Du finn meg her når du treng meg.'],
    ['erik', 'okej', 'Bra.', 'Bra. Skriv när det är något mer.'],
    ['mette', 'glem det', 'Det er i orden. Så gør jeg ikke noget.', 'Okay, så lader jeg det ligge.'],
    ['emma', 'sorry', 'That is quite all right.', 'There is no need to apologise.'],
    ['ingrid', 'test', 'Jeg er her.', 'Jeg er her, og meldingen din kom fram.'],
    [
      'solveig',
      '👍',
      'Meldinga di kom fram. Eg svarar på det du skriv med ord.',
      'Eg les berre ord. Skriv når det er noko eg kan hjelpe med.',
    ],
    [
      'erik',
      'du är värdelös',
      'Tråkigt att jag inte var till hjälp. Du kan få prata med en människa i stället.',
      'Jag förstår att det här inte blev bra. En människa kan hjälpa dig vidare.',
    ],
    [
      'mette',
      'er du en robot?',
      'Jeg er en bot. Jeg svarer ud fra det, fagspecialisterne i Saksportalen har skrevet, og ved ikke andet.',
      'Jeg er en bot, ikke et menneske. Mine svar er skrevet af fagspecialisterne i Saksportalen. Mere end det ved jeg ikke.',
    ],
  ];
  for (const [who, said, first, second] of table) {
    it(`answers ${who} who says ${said} in one of two ways`, async () => {
      const chat = bot.chat(people[who]);
      for (const [id, expected] of [
        [ids.first, first],
        [ids.second, second],
      ] as const) {
        assert.equal(firstLine(wordsOn(await chat.say(said, { id }))), expected);
      }
    });
  }

  it('welcomes people who greet, and greets them briefly for the rest of the day', async () => {
    const chat = bot.chat(people.ingrid);
    now = new Date('2026-12-01T22:30:00Z');
    assert.match(wordsOn(await chat.say('Hei!')), /^Hei, jeg er Losen\./);
    assert.match(wordsOn(await chat.say('hallo', { id: ids.first })), /^Hei\. Skriv det du lurer på, så svarer jeg\./);
    assert.match(wordsOn(await chat.say('start')), /^Hei, jeg er Losen\./, 'asked for by name');
    now = new Date('2026-12-01T23:30:00Z');
    assert.match(wordsOn(await chat.say('hei')), /^Hei, jeg er Losen\./, 'the next day in Oslo');
  });

  it('counts the welcome of the installation', async () => {
    const chat = bot.chat(people.emma);
    await bot.post(chat.activity({ type: 'installationUpdate', action: 'add' }));
    assert.match(wordsOn(await chat.say('hello', { id: ids.second })), /^Hello again\. Ask in your own words/);
  });

  it('welcomes again when the welcome could not be delivered', async () => {
    const chat = bot.chat(people.erik);
    const greeting = chat.activity({ type: 'message', text: 'hej' });
    bot.connector.behave = () => ({ status: 500 });
    assert.notEqual((await bot.post(greeting)).status, 200);
    bot.connector.behave = () => undefined;
    assert.equal((await bot.post(greeting)).status, 200);
    const [card] = bot.connector.of(chat.conversationId).slice(-1);
    assert.match(wordsOn(cardOf(card?.activity)), /^Hej, jag är Losen\./);
  });
});

describe('variantOf', () => {
  it('gives a message the same answer each time, and messages different ones', () => {
    assert.deepEqual(
      ['turn-1', 'turn-2', 'turn-1', ''].map((id) => variantOf(id)),
      [2, 1, 2, 1],
    );
  });
});

describe('hasBeenWelcomed', () => {
  const at = { messageId: 'b', now: new Date('2026-12-01T09:00:00Z'), timeZone: 'Europe/Oslo' };
  const table: readonly (readonly [string, Parameters<typeof hasBeenWelcomed>[0], boolean])[] = [
    ['never', undefined, false],
    ['the same day', { at: '2026-11-30T23:00:00.000Z', activityId: 'a' }, true],
    ['the day before', { at: '2026-11-30T22:59:59.000Z', activityId: 'a' }, false],
    ['by the same message', { at: '2026-12-01T08:59:59.000Z', activityId: 'b' }, false],
    ['before events were noted', { at: '2026-12-01T08:00:00.000Z', activityId: undefined }, true],
  ];
  for (const [title, welcomed, expected] of table)
    it(`reads ${title} as ${expected}`, () => assert.equal(hasBeenWelcomed(welcomed, at), expected));
});

function firstLine(words: string): string {
  return words.split('\n')[0] ?? '';
}
