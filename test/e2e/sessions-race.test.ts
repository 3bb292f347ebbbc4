import assert from 'node:assert/strict';
import type { Card } from '../../src/platform/cards/index.ts';
import { people, type Running, someone, startBot } from '../support/bot.ts';
import { buttonOf, wordsOn } from '../support/connector-stand-in.ts';
import { describeOnEachDatabase } from '../support/databases.ts';

const now = () => new Date('2026-03-03T09:00:00Z');

describeOnEachDatabase('200 people at 20 seats', (place) => {
  it('get exactly 20, and the rest are told that it is full', async function () {
    this.timeout(120_000);
    const where = await place();
    const bots: Running[] = [await startBot({ place: where, clock: now })];
    // On PostgreSQL they press at two instances at once.
    if (where.databaseUrl) bots.push(await startBot({ place: where, clock: now }));
    const [bot] = bots;
    assert.ok(bot);
    const chats = Array.from({ length: 200 }, (_, at) =>
      (bots[at % bots.length] ?? bot).chat(someone({ name: `N ${at}` })),
    );
    const opened = await Promise.all(chats.map((chat) => chat.say('session 2', { locale: 'en-GB' })));
    const pressed = await Promise.all(chats.map((chat, at) => chat.press(opened[at], 'Book', { locale: 'en-GB' })));
    const words = pressed.map((card) => wordsOn(card));
    assert.equal(words.filter((card) => /You are booked\./.test(card)).length, 20);
    assert.equal(words.filter((card) => /The session is full\./.test(card)).length, 180);
    const host = await bot.chat(people.jonas).say('økt 2');
    assert.match(wordsOn(host), /\[Plasser\]\nfullt\n\[Påmeldte\]\n20\n/);

    // One who goes makes room for one, however many come.
    const goes = words.findIndex((card) => /You are booked\./.test(card));
    const cancelled = chats[goes]?.press(pressed[goes] as Card, 'Cancel my booking', { locale: 'en-GB' });
    assert.match(wordsOn(await cancelled), /no longer booked/);
    const { verb, data } = buttonOf(opened[0], 'Book');
    const outside = chats.filter((_, at) => /full\./.test(words[at] ?? ''));
    const second = await Promise.all(outside.map((chat) => chat.invoke(verb, data, { locale: 'en-GB' })));
    assert.equal(second.filter((card) => /You are booked\./.test(wordsOn(card))).length, 1);
    for (const running of bots) await running.stop();
  });
});
