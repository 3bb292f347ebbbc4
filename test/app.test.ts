import assert from 'node:assert/strict';
import { people, startBot } from './support/bot.ts';
import { aPlace, openPlace } from './support/databases.ts';

describe('the app', () => {
  it('forgets answered messages once they can no longer be redelivered', async () => {
    const place = await aPlace('sqlite');
    let now = new Date('2026-03-02T10:00:00Z');
    const bot = await startBot({ place, clock: () => now });
    const chat = bot.chat(people.ingrid);
    await chat.say('hjelp', { id: 'same' });
    now = new Date('2026-03-02T11:30:00Z');
    await bot.runJobs();
    assert.equal((await bot.post(chat.activity({ type: 'message', text: 'hjelp', id: 'same' }))).status, 200);
    assert.equal(bot.connector.of(chat.conversationId).length, 1);
    now = new Date('2026-03-06T10:00:00Z');
    await bot.runJobs();
    await chat.say('hjelp', { id: 'same' });
    assert.equal(bot.connector.of(chat.conversationId).length, 2);
    await bot.stop();
  });

  it('can be opened again after a failed start', async () => {
    const place = await aPlace('sqlite');
    const first = await startBot();
    await assert.rejects(startBot({ place, env: { PORT: new URL(first.url).port } }), /EADDRINUSE/);
    await (await openPlace(place)).close();
    await first.stop();
  });
});
