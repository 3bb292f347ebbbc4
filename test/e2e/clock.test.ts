import assert from 'node:assert/strict';
import { people, startBot } from '../support/bot.ts';
import { cardOf, wordsOn } from '../support/connector-stand-in.ts';
import { describeOnEachDatabase } from '../support/databases.ts';

const archive = 'Hvordan får jeg tilgang til arkivet?';
const begin = Date.parse('2026-03-28T23:30:00Z');
const hour = 3_600_000;

describeOnEachDatabase('a jumping clock', (place) => {
  it('by hours, back and forth, breaks nothing: answers arrive in order, and none twice', async function () {
    this.timeout(240_000);
    const hours = [0, 5, -7, 9, -3, 0.5, -11, 12];
    let looked = 0;
    const bot = await startBot({
      place: await place(),
      clock: () => new Date(begin + (hours[(looked += 1) % hours.length] ?? 0) * hour),
    });
    const chat = bot.chat(people.ingrid);
    const messages = Array.from({ length: 24 }, (_, at) =>
      chat.activity({ type: 'message', text: at % 2 === 0 ? archive : `qwrtz ${at}` }),
    );
    for (const message of messages) assert.equal((await bot.post(message)).status, 200);
    for (const message of messages) assert.equal((await bot.post(message)).status, 200);
    const replies = bot.connector.of(chat.conversationId);
    assert.deepEqual(
      replies.map((reply) => reply.replyToId),
      messages.map((message) => message.id),
    );
    const card = cardOf(replies[0]?.activity);
    assert.match(wordsOn(await chat.press(card, 'Dette hjalp')), /Du svarte: dette hjalp/);
    await bot.stop();
  });

  for (const [name, jump] of [
    ['forward by 30 hours', 30 * hour],
    ['back by 30 hours', -30 * hour],
    ['back to 1970', -begin],
  ] as const) {
    it(`${name} while the bot was away does not make it forget what it answered`, async function () {
      this.timeout(240_000);
      const where = await place();
      const first = await startBot({ place: where, clock: () => new Date(begin) });
      const chat = first.chat(people.ingrid);
      const message = chat.activity({ type: 'message', text: archive });
      assert.equal((await first.post(message)).status, 200);
      await first.stop();

      const second = await startBot({ place: where, clock: () => new Date(begin + jump) });
      // Old entries are deleted at the start, in parallel with the first turns.
      await second.chat(people.erik).say('hjälp');
      assert.equal((await second.post({ ...message, serviceUrl: second.connector.serviceUrl })).status, 200);
      assert.equal(second.connector.of(chat.conversationId).length, 0);
      assert.match(wordsOn(await second.chat(people.ingrid).say(archive)), /Les mer/);
      await second.stop();
    });
  }
});
