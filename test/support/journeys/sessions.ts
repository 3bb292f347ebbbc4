import assert from 'node:assert/strict';
import { people, type Running, someone } from '../bot.ts';
import { buttonOf, cardOf, wordsOn } from '../connector-stand-in.ts';
import { type Setting, startIn } from '../modes.ts';

const now = () => new Date('2026-03-03T09:00:00Z');

/** 200 people at 20 seats. */
export function manyAtFewSeats(setting: Setting): void {
  it('get exactly 20, and the others are told that it is full', async function () {
    this.timeout(240_000);
    const bot = await startIn(setting, { clock: now });
    const bots: Running[] = [bot];
    // On PostgreSQL they press at two instances at once.
    if (setting.engine === 'postgres') bots.push(await bot.beside());
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
    const cancelled = chats[goes]?.press(pressed[goes], 'Cancel my booking', { locale: 'en-GB' });
    assert.match(wordsOn(await cancelled), /no longer booked/);
    const { verb, data } = buttonOf(opened[0], 'Book');
    const outside = chats.filter((_, at) => /full\./.test(words[at] ?? ''));
    const second = await Promise.all(outside.map((chat) => chat.invoke(verb, data, { locale: 'en-GB' })));
    assert.equal(second.filter((card) => /You are booked\./.test(wordsOn(card))).length, 1);
    assert.deepEqual(bot.microsoft?.refused ?? [], []);
    for (const running of bots.toReversed()) await running.stop();
  });
}

/** A session from plan to head-count, and one that is cancelled. */
export function sessionToItsEnd(setting: Setting): void {
  it('notifies exactly the participants, once each, also with two concurrent instances', async function () {
    this.timeout(240_000);
    let instant = '2026-03-03T09:00:00Z';
    const clock = () => new Date(instant);
    const bot = await startIn(setting, { clock });
    const bots: Running[] = [bot];
    if (setting.engine === 'postgres') bots.push(await bot.beside());
    const [jonas, ingrid, erik] = [people.jonas, people.ingrid, people.erik].map((who) => bot.chat(who));
    assert.ok(jonas && ingrid && erik);
    const told = (chat: typeof jonas) => bot.connector.of(chat.conversationId).map(({ activity }) => cardOf(activity));
    /** What came for each of them since, by everybody's jobs. */
    const newsAt = async (when: string) => {
      instant = when;
      const before = [jonas, ingrid, erik].map((chat) => told(chat).length);
      await Promise.all(bots.map((running) => running.runJobs()));
      // What one took while the other looked is run by then.
      await Promise.all(bots.map((running) => running.runJobs()));
      return [jonas, ingrid, erik].map((chat, at) =>
        told(chat)
          .slice(before[at])
          .map(({ fallbackText }) => fallbackText),
      );
    };
    const typed = {
      kind: 'mini_training',
      title: 'Arkiv',
      date: '2026-10-27',
      from: '10:00',
      to: '10:30',
      places: '2',
      link: '',
      area: '',
    };
    const fill = (card: unknown, title: string, more: object) => {
      const { verb, data } = buttonOf(card, title);
      return jonas.invoke(verb, { ...data, ...typed, ...more });
    };
    const made = await fill(await jonas.say('ny økt'), 'Opprett', {});
    await ingrid.say('meld på 4');
    const moved = await fill(await jonas.press(made, 'Endre'), 'Lagre', { from: '11:00', to: '11:30' });
    assert.deepEqual(await newsAt(instant), [
      [],
      ['Økten du er påmeldt, har fått ny tid. Arkiv: tirsdag 27. oktober, 11:00–11:30'],
      [],
    ]);
    // Clocks went back on the Sunday: on the working day before, nine in local time is eight in UTC.
    const count = (news: readonly (readonly string[])[]) =>
      news.map((cards) => cards.filter((words) => /Arkiv:|Arkiv$/.test(words)).length);
    assert.deepEqual(count(await newsAt('2026-10-26T07:55:00Z')), [0, 0, 0]);
    assert.deepEqual((await newsAt('2026-10-26T08:00:00Z'))[1], [
      'Påminnelse om økten din Arkiv: i morgen, tirsdag 27. oktober, 11:00–11:30',
    ]);
    assert.deepEqual(count(await newsAt('2026-10-26T09:00:00Z')), [0, 0, 0]);
    assert.deepEqual(count(await newsAt('2026-10-27T10:25:00Z')), [0, 0, 0]);
    assert.deepEqual(
      (await newsAt('2026-10-27T10:30:00Z'))[0]?.filter((words) => /Arkiv$/.test(words)),
      ['Hvor mange kom? Arkiv'],
    );
    assert.match(wordsOn(await jonas.press(moved, 'Neste økter')), /Ingen økter er satt opp nå/);

    const made2 = await fill(await jonas.say('ny økt'), 'Opprett', { title: 'Søk', date: '2026-11-05' });
    await ingrid.say('meld på 5');
    await jonas.press(await jonas.press(made2, 'Avlys'), 'Avlys');
    assert.deepEqual((await newsAt('2026-10-27T11:00:00Z'))[1], [
      'Økten du er påmeldt, er avlyst. Søk: torsdag 5. november, 10:00–10:30',
    ]);
    assert.deepEqual(bot.microsoft?.refused ?? [], []);
    for (const running of bots.toReversed()) await running.stop();
  });
}
