import assert from 'node:assert/strict';
import { createRowMemory, type Database, openDatabase, tablesOf } from '../../src/platform/db/index.ts';
import type { DeliveryTables } from '../../src/platform/bot/delivery-tables.ts';
import { people, type Running, startBot } from '../support/bot.ts';
import { aPlace, engines, openPlace } from '../support/databases.ts';
import { eventually } from '../support/eventually.ts';

describe('two instances on one database', () => {
  let running: readonly Running[] = [];
  afterEach(async () => {
    for (const one of running) await one.stop();
    running = [];
  });

  const shared = engines.filter((engine) => engine === 'postgres');
  for (const engine of shared)
    it('reach a person who returns through one after leaving through the other', async () => {
      const place = await aPlace(engine);
      let database: Database | undefined;
      const first = await startBot({
        place,
        open: async (...wanted) => (database = await openDatabase(...wanted)),
      });
      const second = await startBot({ place, connector: first.connector });
      running = [first, second];
      const here = first.chat(people.ingrid);
      const there = second.chat(people.ingrid, { id: here.conversationId });
      const rows = async () =>
        tablesOf<DeliveryTables>(database as Database)
          .db.selectFrom('conversation_references')
          .select('conversation_id')
          .where('conversation_id', '=', here.conversationId)
          .execute();
      await here.say('hjelp');
      assert.equal((await rows()).length, 1);
      await second.post(there.activity({ type: 'installationUpdate', action: 'remove' }));
      assert.equal((await rows()).length, 0);
      await eventually(async () => {
        await here.say('hjelp');
        return (await rows()).length === 1;
      });
    });

  for (const engine of shared)
    it('invalidate together what one of them changes', async () => {
      const place = await aPlace(engine);
      const [first, second] = [await openPlace(place), await openPlace(place)];
      const [here, there] = [first, second].map((database) =>
        createRowMemory<string>(database, { topic: 'rows', keptMs: 3_600_000, most: 10 }),
      );
      assert.ok(here && there);
      await Promise.all([here.follow(), there.follow()]);
      const now = new Date('2026-03-05T10:00:00Z');
      for (const memory of [here, there]) await memory.read('t', 'k', now, async () => 'before');
      assert.deepEqual([here.get('t', 'k', now), there.get('t', 'k', now)], ['before', 'before']);
      await second.write((trx) => there.forget(trx, 't', 'k'));
      assert.equal(there.get('t', 'k', now), undefined);
      await eventually(async () => here.get('t', 'k', now) === undefined);
      await Promise.all([first.close(), second.close()]);
    });

  it('do not cache a row invalidated while it was read', async () => {
    const memory = createRowMemory<string>(
      { announce: async () => undefined, subscribe: async () => undefined },
      { topic: 'rows', keptMs: 3_600_000, most: 10 },
    );
    const now = new Date('2026-03-05T10:00:00Z');
    await memory.read('t', 'k', now, async () => {
      memory.forgotten('t', 'k');
      return 'as it was before';
    });
    assert.equal(memory.get('t', 'k', now), undefined);
  });
});
