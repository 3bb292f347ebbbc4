import assert from 'node:assert/strict';
import { answersMigrations } from '../../../src/answers/migrations.ts';
import { createThresholdsStore } from '../../../src/answers/thresholds/store.ts';
import { describeOnEachDatabase, openPlace } from '../../support/databases.ts';

const where = { tenantId: 't', rolloutId: 'r' };
const change = { ...where, personId: 'solveig', changedAt: new Date('2026-03-05T10:00:00Z') };
const first = { sure: 80, middling: 30 };
const second = { sure: 60, middling: 20 };

describeOnEachDatabase('the thresholds', (place) => {
  async function open() {
    const database = await openPlace(await place());
    await database.migrate(answersMigrations);
    return { database, store: createThresholdsStore(database) };
  }

  it('are stored by tenant and rollout, the newest', async () => {
    const { database, store } = await open();
    assert.equal(await store.find(where), undefined);
    await store.save({ ...change, limits: first });
    await store.save({ ...change, limits: second });
    assert.deepEqual(await store.find(where), second);
    assert.equal(await store.find({ ...where, rolloutId: 's' }), undefined);
    assert.equal(await store.find({ ...where, tenantId: 'u' }), undefined);
    await database.close();
  });

  it('return to their previous values, or to none, once', async () => {
    const { database, store } = await open();
    await store.save({ ...change, limits: first });
    await store.save({ ...change, limits: second });
    assert.equal(await store.restore({ ...change, saved: second, before: first }), true);
    assert.equal(await store.restore({ ...change, saved: second, before: first }), false);
    assert.deepEqual(await store.find(where), first);
    assert.equal(await store.restore({ ...change, saved: first, before: undefined }), true);
    assert.equal(await store.find(where), undefined);
    await database.close();
  });

  it('stay when somebody else has changed them since', async () => {
    const { database, store } = await open();
    await store.save({ ...change, limits: second });
    assert.equal(await store.restore({ ...change, saved: first, before: undefined }), false);
    assert.equal(await store.restore({ ...change, tenantId: 'u', saved: second, before: undefined }), false);
    assert.deepEqual(await store.find(where), second);
    await database.close();
  });
});
