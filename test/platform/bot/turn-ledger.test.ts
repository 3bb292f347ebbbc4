import assert from 'node:assert/strict';
import { createTurnLedger, turnLedgerMigration } from '../../../src/platform/bot/index.ts';
import { describeOnEachDatabase, engines, aPlace, openPlace } from '../../support/databases.ts';

const key = { tenantId: 't', conversationId: 'c', activityId: 'a' };
const now = new Date('2026-03-05T10:00:00Z');

describeOnEachDatabase('the turn ledger', (place) => {
  async function open() {
    const where = await place();
    const database = await openPlace(where);
    await database.migrate([turnLedgerMigration]);
    return { where, database, ledger: createTurnLedger(database) };
  }

  it('reports a message as answered once its answer was sent', async () => {
    const { database, ledger } = await open();
    assert.equal(await ledger.claim(key, now), 'ours');
    await ledger.answered(key, now);
    assert.equal(await ledger.claim(key, now), 'answered');
    await database.close();
  });

  it('hands out a message again that was begun but not answered', async () => {
    const { database, ledger } = await open();
    assert.equal(await ledger.claim(key, now), 'ours');
    assert.equal(await ledger.claim(key, now), 'ours');
    await database.close();
  });

  it('distinguishes tenants, conversations and messages', async () => {
    const { database, ledger } = await open();
    await ledger.answered(key, now);
    assert.equal(await ledger.claim({ ...key, tenantId: 'u' }, now), 'ours');
    assert.equal(await ledger.claim({ ...key, conversationId: 'd' }, now), 'ours');
    assert.equal(await ledger.claim({ ...key, activityId: 'b' }, now), 'ours');
    await database.close();
  });

  it('remembers across a restart, and deletes old entries', async () => {
    const { where, database, ledger } = await open();
    await ledger.answered(key, now);
    await database.close();
    const again = await openPlace(where);
    const later = createTurnLedger(again);
    assert.equal(await later.claim(key, now), 'answered');
    await later.forgetBefore('2026-03-05T10:00:00.001Z');
    assert.equal(await later.claim(key, now), 'ours');
    await again.close();
  });
});

if (engines.includes('postgres')) {
  describe('the turn ledger between two instances', () => {
    it('leaves a message to the instance that claimed it, until its answer is sent', async () => {
      const place = await aPlace('postgres');
      const [one, two] = [await openPlace(place), await openPlace(place)];
      await one.migrate([turnLedgerMigration]);
      const [ledger, other] = [createTurnLedger(one), createTurnLedger(two)];
      assert.equal(await ledger.claim(key, now), 'ours');
      const waiting = other.claim(key, now);
      await ledger.answered(key, now);
      assert.equal(await waiting, 'answered');
      await Promise.all([one.close(), two.close()]);
    });

    it('takes over from an instance that has ended', async () => {
      const place = await aPlace('postgres');
      const [one, two] = [await openPlace(place), await openPlace(place)];
      await one.migrate([turnLedgerMigration]);
      assert.equal(await createTurnLedger(one).claim(key, now), 'ours');
      await one.close();
      assert.equal(await createTurnLedger(two).claim(key, now), 'ours');
      await two.close();
    });
  });
}
