import assert from 'node:assert/strict';
import { people } from '../support/bot.ts';
import { aPlace, describeOnEachDatabase, engines, openPlace } from '../support/databases.ts';
import { channelId, monday, startStatus } from './harness.ts';

const token = { [people.solveig.id]: 'token' };

if (engines.includes('postgres')) {
  describe('two instances of the weekly status', () => {
    it('post it once between them, in any order', async () => {
      const one = await startStatus({ place: await aPlace('postgres'), tokens: token });
      const two = await startStatus({ beside: one, tokens: token });
      const lead = one.bot.chat(people.solveig);
      await lead.say('hjelp');
      // Each reply is one more in the same channel, which the handle that waits for one takes for a fault.
      await Promise.allSettled([
        one.inChannel(people.solveig).say('vekestatus kvar måndag kl. 8'),
        two.inChannel(people.solveig).say('vekestatus kvar måndag kl. 8'),
      ]);
      for (const week of [0, 7, 14]) {
        one.time.now = new Date(monday.getTime() + week * 24 * 3_600_000);
        await Promise.all([one.bot.runJobs(), two.bot.runJobs()]);
        await Promise.all([one.bot.runJobs(), two.bot.runJobs()]);
      }
      assert.equal(one.graph.messages(channelId).length, 3);
      assert.deepEqual(one.postedByBot(), []);
      const digests = one.told(lead).filter((card) => /gjekk det med vekestatusen/.test(card.fallbackText));
      assert.equal(digests.length, 3);
      await two.stop();
      await one.stop();
    });
  });
}

describeOnEachDatabase('a weekly status whose jobs were lost', (place) => {
  it('is caught up by the sweep, once', async () => {
    const where = await place();
    const on = await startStatus({ place: where, tokens: token });
    await on.bot.chat(people.solveig).say('hjelp');
    await on.inChannel(people.solveig).say('vekestatus kvar måndag kl. 8');
    const database = await (where.databaseUrl ? openPlace(where) : undefined);
    if (database) {
      const { sql } = await import('kysely');
      await sql`delete from pgboss.job where data->>'name' like 'status.%' and data->>'name' <> 'status.sweep'`.execute(
        database.db,
      );
      await database.close();
    } else {
      await on.bot.stop();
      const file = await openPlace(where);
      const { sql } = await import('kysely');
      await sql`delete from jobs where name like 'status.%' and name <> 'status.sweep'`.execute(file.db);
      await file.close();
    }
    const again = database ? on : await startStatus({ place: where, tokens: token, graph: on.graph });
    again.time.now = new Date(monday.getTime() + 3_600_000);
    await again.bot.runJobs();
    await again.bot.runJobs();
    assert.equal(on.graph.messages(channelId).length, 1);
    again.time.now = new Date(monday.getTime() + 3 * 3_600_000);
    await again.bot.runJobs();
    assert.equal(on.graph.messages(channelId).length, 1);
    await again.stop();
  });
});
