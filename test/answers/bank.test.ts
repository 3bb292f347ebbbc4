import assert from 'node:assert/strict';
import { createBanks } from '../../src/answers/bank.ts';
import type { Entry } from '../../src/answers/entry.ts';
import { entriesOf } from '../../src/answers/entry-rows.ts';
import { aRow } from '../support/entry-files.ts';

const before = entriesOf([aRow()]);
const after = entriesOf([aRow(), aRow({ id: 'new' })]);
const rollout = { id: 'r' };

/** Readings of the store that end when the test says so. */
function createReadings() {
  const waiting: { resolve(entries: readonly Entry[]): void; reject(fault: Error): void }[] = [];
  return {
    store: { entries: () => new Promise<readonly Entry[]>((resolve, reject) => waiting.push({ resolve, reject })) },
    get count() {
      return waiting.length;
    },
    end: (at: number, entries: readonly Entry[]) => waiting[at]?.resolve(entries),
    fail: (at: number) => waiting[at]?.reject(new Error('gone')),
  };
}

async function loaded() {
  const readings = createReadings();
  const banks = createBanks(readings.store);
  const first = banks.bank('t', rollout);
  readings.end(0, before);
  await first;
  const size = async () => (await banks.bank('t', rollout)).size;
  return { readings, banks, size };
}

const turnOfTheLoop = () => new Promise((resolve) => setImmediate(resolve));

describe('banks', () => {
  it('answer from the old entries until the new ones are read', async () => {
    const { readings, banks, size } = await loaded();
    const renewal = banks.renew('t', 'r');
    await turnOfTheLoop();
    assert.equal(await size(), 1);
    readings.end(1, after);
    await renewal;
    assert.equal(await size(), 2);
  });

  it('keep the old entries when the new ones cannot be read', async () => {
    const { readings, banks, size } = await loaded();
    const renewal = banks.renew('t', 'r');
    await turnOfTheLoop();
    readings.fail(1);
    await assert.rejects(renewal, /gone/);
    assert.equal(await size(), 1);
  });

  it('read again what changed while they were reading', async () => {
    const { readings, banks, size } = await loaded();
    const early = banks.renew('t', 'r');
    await turnOfTheLoop();
    const late = banks.renew('t', 'r');
    readings.end(1, before);
    await early;
    await turnOfTheLoop();
    readings.end(2, after);
    await late;
    assert.equal(await size(), 2);
  });

  it('read once for many changes that come while they wait', async () => {
    const { readings, banks } = await loaded();
    void banks.renew('t', 'r');
    await turnOfTheLoop();
    const many = [banks.renew('t', 'r'), banks.renew('t', 'r'), banks.renewAll()];
    readings.end(1, before);
    await turnOfTheLoop();
    await turnOfTheLoop();
    readings.end(2, after);
    await Promise.all(many);
    assert.equal(readings.count, 3);
  });

  it('do not read what nobody has asked yet', async () => {
    const { readings, banks } = await loaded();
    await banks.renew('t', 'another');
    assert.equal(readings.count, 1);
  });
});
