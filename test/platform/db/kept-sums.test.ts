import assert from 'node:assert/strict';
import { sql } from 'kysely';
import {
  countInSpans,
  createKeptSums,
  type Database,
  keptSumsMigrations,
  type Migration,
  type Span,
  sumsChanged,
  tablesOf,
  wholes,
} from '../../../src/platform/db/index.ts';
import { describeOnEachDatabase, openPlace } from '../../support/databases.ts';

type Notes = { notes: { id: number; at: string } };

const notes: Migration = {
  name: '0001-notes',
  up: async (db, types) => {
    await db.schema
      .createTable('notes')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('at', types.instant, (column) => column.notNull())
      .execute();
  },
};
const span = (from: string, to: string): Span => ({ from: new Date(from), to: new Date(to) });
const weeks = [
  span('2026-11-01T23:00:00Z', '2026-11-08T23:00:00Z'),
  span('2026-11-08T23:00:00Z', '2026-11-15T23:00:00Z'),
  span('2026-11-15T23:00:00Z', '2026-11-18T10:00:00Z'),
];
const of = { tenantId: 't', rolloutId: 'r', now: new Date('2026-11-18T10:00:00Z') };
const hourMs = 3_600_000;

describeOnEachDatabase('cached sums', (place) => {
  /** Notes by week; `counts` hears which weeks are counted to be kept, before and after. */
  async function open(counts: { before?: () => Promise<void>; after?: () => Promise<void> } = {}) {
    const database = await openPlace(await place());
    await database.migrate([notes, ...keptSumsMigrations]);
    const counted: number[] = [];
    const count = (spans: readonly Span[]) =>
      countInSpans<{ readonly notes: number }>(database, spans, {
        count: sql`count(*) as notes`,
        among: (begins, ends) => sql`cross join notes where notes.at >= ${begins} and notes.at < ${ends}`,
        none: { notes: 0 },
      });
    const sums = createKeptSums<{ readonly notes: number }>(database, {
      name: 'notes',
      settledAfterMs: hourMs,
      none: { notes: 0 },
      countAll: async (_, spans) => {
        counted.push(spans.length);
        await counts.before?.();
        const numbers = await count(spans);
        await counts.after?.();
        return wholes(numbers);
      },
      countOne: (_, spans) => count(spans),
    });
    const read = async (asked = weeks, now = of.now) =>
      (await sums.read({ ...of, now }, asked)).map(({ notes: number }) => number);
    return { database, sums, read, counted };
  }

  const add = (
    database: Database,
    id: number,
    at: string,
    tells = true,
    meanwhile = async () => undefined as unknown,
  ) =>
    tablesOf<Notes>(database).write(async (trx) => {
      await trx.insertInto('notes').values({ id, at }).execute();
      if (tells) await sumsChanged(trx as never, { ...of, at }, ['notes']);
      await meanwhile();
    });

  it('count a week once when it is over, and the current one each time', async () => {
    const { database, read, counted } = await open();
    await add(database, 1, '2026-11-03T10:00:00.000Z');
    await add(database, 2, '2026-11-16T10:00:00.000Z');
    assert.deepEqual(await read(), [1, 0, 1]);
    await add(database, 3, '2026-11-17T10:00:00.000Z');
    assert.deepEqual(await read(), [1, 0, 2]);
    assert.deepEqual(counted, [2]);
    await database.close();
  });

  it('do not cache a week that may still grow', async () => {
    const { database, read, counted } = await open();
    const justOver = new Date('2026-11-15T23:59:59Z');
    assert.deepEqual(await read(weeks.slice(0, 2), justOver), [0, 0]);
    await add(database, 1, '2026-11-15T22:59:00.000Z', false);
    assert.deepEqual(await read(), [0, 1, 0]);
    assert.deepEqual(counted, [1, 1]);
    await database.close();
  });

  it('count a week again after a change in it, and no other', async () => {
    const { database, read, counted } = await open();
    await read();
    await add(database, 1, '2026-11-08T22:59:59.999Z');
    assert.deepEqual(await read(), [1, 0, 0]);
    await add(database, 2, '2026-11-08T23:00:00.000Z');
    assert.deepEqual(await read(), [1, 1, 0]);
    assert.deepEqual(counted, [2, 1, 1]);
    await database.close();
  });

  it('are not cached when a change overtook the count', async () => {
    let overtaking = true;
    const opened = await open({
      after: async () => {
        if (overtaking) await add(opened.database, 1, '2026-11-03T10:00:00.000Z');
        overtaking = false;
      },
    });
    await opened.read();
    assert.deepEqual(await opened.read(), [1, 0, 0]);
    assert.deepEqual(opened.counted, [2, 2]);
    await opened.database.close();
  });

  it('are not cached when a change began before the count and ended after it', async () => {
    const begun = Promise.withResolvers<void>();
    const counted = Promise.withResolvers<void>();
    const { database, read } = await open({ after: async () => counted.resolve() });
    // On SQLite the count waits for the change; on PostgreSQL it does not see it.
    const waits = database.engine === 'postgres' ? counted.promise : Promise.resolve();
    const changing = add(database, 1, '2026-11-03T10:00:00.000Z', true, async () => {
      begun.resolve();
      await waits;
    });
    await begun.promise;
    await Promise.all([read(), changing]);
    assert.deepEqual(await read(), [1, 0, 0]);
    await database.close();
  });

  it('are found only for the exact weeks that were counted', async () => {
    const { database, read } = await open();
    await add(database, 1, '2026-11-08T23:30:00.000Z');
    assert.deepEqual(await read(), [0, 1, 0]);
    const elsewhere = [span('2026-11-02T00:00:00Z', '2026-11-09T00:00:00Z')];
    assert.deepEqual(await read(elsewhere), [1]);
    assert.deepEqual(await read(), [0, 1, 0]);
    await database.close();
  });

  it('are counted once for concurrent readers', async () => {
    const { database, read, counted } = await open();
    await Promise.all(Array.from({ length: 5 }, () => read()));
    assert.deepEqual(counted, [2]);
    await database.close();
  });

  it('are corrected by a check, which reports the number of wrong weeks', async () => {
    const { database, sums, read } = await open();
    await read();
    await add(database, 1, '2026-11-03T10:00:00.000Z', false);
    assert.deepEqual(await read(), [0, 0, 0]);
    assert.equal(await sums.check(of, weeks), 1);
    assert.deepEqual(await read(), [1, 0, 0]);
    assert.equal(await sums.check(of, weeks), 0);
    await database.close();
  });
});
