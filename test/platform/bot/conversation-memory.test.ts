import assert from 'node:assert/strict';
import { createConversationMemory, memoryMigrations } from '../../../src/platform/bot/index.ts';
import { describeOnEachDatabase, openPlace } from '../../support/databases.ts';

const key = { tenantId: 't', conversationId: 'c', personId: 'p' };
const now = new Date('2026-03-05T10:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const offer = { yes: { verb: 'answers.ask', data: { question: 'q' } } };
const topic = { words: 'How do I get access?', about: { entry: 'e' } };

describeOnEachDatabase('the memory of a conversation', (place) => {
  async function open() {
    const where = await place();
    const database = await openPlace(where);
    await database.migrate(memoryMigrations);
    return { where, database, memory: createConversationMemory(database) };
  }

  it('recalls what was offered and told, after a restart too', async () => {
    const { where, database, memory } = await open();
    await memory.keep(key, { offer, topic }, now);
    await database.close();
    const again = await openPlace(where);
    const recalled = await createConversationMemory(again).recall(key, later(9));
    assert.deepEqual({ offer: recalled.offer, topic: recalled.topic }, { offer, topic });
    await again.close();
  });

  it('recalls nothing after ten minutes', async () => {
    const { database, memory } = await open();
    await memory.keep(key, { offer, topic }, now);
    assert.deepEqual(await memory.recall(key, later(11)), { saidAt: undefined });
    await database.close();
  });

  it('replaces the offer and keeps the topic when a card offers something else', async () => {
    const { database, memory } = await open();
    await memory.keep(key, { offer, topic }, now);
    const other = { choices: [{ title: 'Archive', press: { verb: 'answers.pick', data: {} } }] };
    await memory.keep(key, { offer: other }, later(1));
    const recalled = await memory.recall(key, later(2));
    assert.deepEqual({ offer: recalled.offer, topic: recalled.topic }, { offer: other, topic });
    await database.close();
  });

  it('forgets an offer that was taken up, and keeps one that came meanwhile', async () => {
    const { database, memory } = await open();
    await memory.keep(key, { offer, topic }, now);
    const taken = await memory.recall(key, later(1));
    await memory.forgetOffer(key, taken);
    const { offer: gone, topic: kept } = await memory.recall(key, later(1));
    assert.deepEqual({ gone, kept }, { gone: undefined, kept: topic });
    await memory.keep(key, { offer }, later(2));
    await memory.forgetOffer(key, taken);
    assert.deepEqual((await memory.recall(key, later(2))).offer, offer);
    await database.close();
  });

  it('tells tenants, conversations and people apart', async () => {
    const { database, memory } = await open();
    await memory.keep(key, { offer }, now);
    for (const other of [{ tenantId: 'u' }, { conversationId: 'd' }, { personId: 'r' }])
      assert.deepEqual(await memory.recall({ ...key, ...other }, now), { saidAt: undefined });
    await database.close();
  });

  it('deletes what is old', async () => {
    const { database, memory } = await open();
    await memory.keep(key, { offer }, now);
    await memory.forgetBefore('2026-03-05T10:00:00.000Z');
    assert.deepEqual((await memory.recall(key, now)).offer, offer);
    await memory.forgetBefore('2026-03-05T10:00:00.001Z');
    assert.deepEqual(await memory.recall(key, now), { saidAt: undefined });
    await database.close();
  });
});
