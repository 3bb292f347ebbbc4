import assert from 'node:assert/strict';
import { asking, type Json } from '../support/api.ts';
import { people, type Running, startBot } from '../support/bot.ts';

describe('open questions in the tab', function () {
  this.timeout(30_000);
  let bot: Running;
  before(async () => {
    bot = await startBot();
    for (const [who, text] of [
      [people.ingrid, 'qwrtz zxcvb kråker'],
      [people.erik, 'hjkl xyzzy plugh'],
      [people.ingrid, 'asdf fghj mnbv'],
    ] as const) {
      const chat = bot.chat(who);
      const card = await chat.say(text);
      await chat.press(card, who === people.erik ? 'Fråga en ämnesspecialist' : 'Spør en fagspesialist');
    }
  });
  after(() => bot.stop());
  const as = (who: keyof typeof people) => asking(bot.url, () => `Trial ${people[who].aadObjectId}`);
  const texts = (body: Json) => body.items.map((one) => one.text);

  it('are one’s own, newest first, page by page', async () => {
    const first = await as('ingrid')('GET', '/questions/mine?limit=1');
    assert.deepEqual(texts(first.body), ['asdf fghj mnbv']);
    const second = await as('ingrid')('GET', `/questions/mine?limit=1&cursor=${first.body.next as string}`);
    assert.deepEqual([texts(second.body), second.body.next], [['qwrtz zxcvb kråker'], undefined]);
    assert.deepEqual(
      second.body.items.map((one) => one.askedBy),
      [undefined],
    );
  });

  it('include everybody’s for specialists, oldest first, with the asker', async () => {
    const first = await as('mette')('GET', '/questions/open?limit=2');
    const second = await as('mette')('GET', `/questions/open?limit=2&cursor=${first.body.next as string}`);
    assert.deepEqual(
      [...texts(first.body), ...texts(second.body)],
      ['qwrtz zxcvb kråker', 'hjkl xyzzy plugh', 'asdf fghj mnbv'],
    );
    assert.equal(first.body.items[1]?.askedBy, 'Erik Lindqvist');
  });

  it('link to the answer found for them, until they are reopened', async () => {
    const mette = bot.chat(people.mette);
    const asked = bot.chat(people.ingrid);
    await asked.press(await asked.say('vbnm qwop lkjh'), 'Spør en fagspesialist');
    const { body: waiting } = await as('mette')('GET', '/questions/open?limit=200');
    const question = waiting.items.find(({ text }) => text === 'vbnm qwop lkjh')?.id;
    const { body: found } = await as('mette')('GET', '/entries?q=arkivet&limit=1');
    const entry = found.items[0]?.id;
    await mette.invoke('answers.tieTo', { question, entry, from: 0 });
    const mine = async () =>
      (await as('ingrid')('GET', '/questions/mine')).body.items.find(({ id }) => id === question);
    assert.deepEqual([(await mine())?.isDone, (await mine())?.entryId], [true, entry]);
    await mette.invoke('answers.untie', { question, entry, from: 0 });
    assert.deepEqual([(await mine())?.isDone, (await mine())?.entryId], [false, undefined]);
    await asked.invoke('answers.withdraw', { question });
  });

  it('leave that list and stay on the asker’s own when they are done', async () => {
    const chat = bot.chat(people.solveig);
    const list = await chat.say('opne spørsmål');
    await chat.press(list, 'Ferdig');
    assert.equal((await as('mette')('GET', '/questions/open')).body.items.length, 2);
    const { body } = await as('ingrid')('GET', '/questions/mine');
    assert.deepEqual(
      body.items.map((one: Json) => one.isDone),
      [false, true],
    );
  });
});
