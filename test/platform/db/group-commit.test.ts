import assert from 'node:assert/strict';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { CompiledQuery, sql } from 'kysely';
import {
  type Database,
  isUnavailable,
  type Migration,
  type Placeholder,
  prepared,
  tablesOf,
} from '../../../src/platform/db/index.ts';
import { createWriteThread } from '../../../src/platform/db/write-thread.ts';
import { aPlace, describeOnEachDatabase, openPlace, type Place } from '../../support/databases.ts';
import { aFolder } from '../../support/folders.ts';

type NotesTables = { notes: { id: number; words: string } };

const notes: Migration = {
  name: '0001-notes',
  up: async (db) => {
    await db.schema
      .createTable('notes')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('words', 'text', (column) => column.notNull())
      .execute();
  },
};

/** `later` is looked at when the transaction commits, as nothing else is that a statement could be refused for. */
const checkedLate: Migration = {
  name: '0002-checked-late',
  up: async (db) => {
    await sql`create table links (id integer primary key, note integer references notes (id) deferrable initially deferred)`.execute(
      db,
    );
  },
};

async function aDatabase(place: Place): Promise<Database> {
  const database = await openPlace(place);
  await database.migrate([notes, checkedLate]);
  return database;
}

const adding = (database: Database) => {
  const { db } = tablesOf<NotesTables>(database);
  return (id: number, words = 'a') => {
    const { sql: text, parameters } = db.insertInto('notes').values({ id, words }).returning('id').compile();
    return database.writeOne({ sql: text, parameters });
  };
};

async function idsIn(database: Database): Promise<readonly number[]> {
  const rows = await tablesOf<NotesTables>(database).db.selectFrom('notes').select('id').orderBy('id').execute();
  return rows.map(({ id }) => id);
}

const statuses = (outcomes: readonly PromiseSettledResult<unknown>[]) => outcomes.map(({ status }) => status);

describeOnEachDatabase('single statements that are written', (place) => {
  it('return their own rows', async () => {
    const database = await aDatabase(await place());
    const add = adding(database);
    const rows = await Promise.all([add(1), add(2), add(3)]);
    const alone = await add(4);
    const ids = await idsIn(database);
    await database.close();
    assert.deepEqual([...rows, alone], [[{ id: 1 }], [{ id: 2 }], [{ id: 3 }], [{ id: 4 }]]);
    assert.deepEqual(ids, [1, 2, 3, 4]);
  });

  it('fail separately, without affecting neighbours', async () => {
    const database = await aDatabase(await place());
    const add = adding(database);
    await add(2);
    const outcomes = await Promise.allSettled([add(1), add(2), add(3)]);
    const ids = await idsIn(database);
    await database.close();
    assert.deepEqual(statuses(outcomes), ['fulfilled', 'rejected', 'fulfilled']);
    assert.deepEqual(ids, [1, 2, 3]);
  });

  it('fail with the error code of the database', async () => {
    const database = await aDatabase(await place());
    const add = adding(database);
    await add(1);
    const outcomes = await Promise.allSettled([add(1), add(1)]);
    await database.close();
    const expected = database.engine === 'sqlite' ? 'SQLITE_CONSTRAINT_PRIMARYKEY' : '23505';
    const codes = outcomes.map(
      (outcome) => outcome.status === 'rejected' && (outcome.reason as { code?: string }).code,
    );
    assert.deepEqual(codes, [expected, expected]);
  });

  it('are visible to other connections once they resolve', async () => {
    const where = await place();
    const database = await aDatabase(where);
    const seen = await seenFrom(where);
    const add = adding(database);
    const found: boolean[] = [];
    const look = async (id: number) => void found.push(await seen.has(id));
    await Promise.all(Array.from({ length: 40 }, (_, at) => add(at + 1).then(() => look(at + 1))));
    const alone = add(50).then(() => look(50));
    await alone;
    await database.write(async (trx) => {
      await trx.executeQuery(CompiledQuery.raw(`insert into notes (id, words) values (51, 'a')`));
    });
    await look(51);
    await seen.close();
    await database.close();
    assert.deepEqual(
      found,
      Array.from({ length: 42 }, () => true),
    );
  });
});

describe('writes of the embedded database that share a commit', () => {
  it('take effect in the order of the calls', async () => {
    const database = await aDatabase(await aPlace('sqlite'));
    const add = adding(database);
    const set = (words: string) =>
      database.write((trx) => trx.executeQuery(CompiledQuery.raw('update notes set words = ? where id = 1', [words])));
    const append = (letter: string) =>
      database.writeOne({ sql: 'update notes set words = words || ? where id = 1', parameters: [letter] });
    await Promise.all([add(1, ''), append('a'), append('b'), append('c')]);
    await Promise.all([append('d'), set('x'), append('y'), append('z')]);
    const rows = await tablesOf<NotesTables>(database).db.selectFrom('notes').select('words').execute();
    const { rows: first } = await sql<{ n: number }>`select count(*) as n from notes`.execute(database.db);
    await database.close();
    assert.deepEqual([rows, first], [[{ words: 'xyz' }], [{ n: 1 }]]);
  });

  for (const [name, others] of [
    ['statements', (add: (id: number) => Promise<unknown>) => [add(1), add(2)]],
    [
      'a statement beside a transaction',
      (add: (id: number) => Promise<unknown>, database: Database) => [
        add(1),
        database.write((trx) => trx.executeQuery(CompiledQuery.raw(`insert into notes values (2, 'a')`))),
      ],
    ],
  ] as const) {
    it(`all fail when the commit fails: ${name}`, async () => {
      const database = await aDatabase(await aPlace('sqlite'));
      const add = adding(database);
      const broken = database.writeOne({ sql: 'insert into links values (1, 99)', parameters: [] });
      const outcomes = await Promise.allSettled([broken, ...others(add, database)]);
      const after = await idsIn(database);
      await Promise.all([add(3), add(4)]);
      const ids = await idsIn(database);
      await database.close();
      assert.deepEqual(statuses(outcomes), ['rejected', 'rejected', 'rejected']);
      assert.deepEqual([after, ids], [[], [3, 4]]);
    });
  }

  it('wait for another program that has locked the database, and fail if it keeps the lock', async () => {
    const place = await aPlace('sqlite');
    const database = await aDatabase(place);
    const add = adding(database);
    const other = new Sqlite(join(place.dataDir, 'losen.db'));
    other.exec('begin immediate');
    const waiting = Promise.all([add(1), add(2)]);
    setTimeout(() => other.exec('commit'), 200);
    await waiting;
    other.exec('begin immediate');
    const outcomes = await Promise.allSettled([add(3), add(4)]);
    other.exec('commit');
    other.close();
    const ids = await idsIn(database);
    await database.close();
    assert.deepEqual(
      outcomes.map((outcome) => outcome.status === 'rejected' && isUnavailable(outcome.reason)),
      [true, true],
    );
    assert.deepEqual(ids, [1, 2]);
  });

  it('fail when the disk is full, and keep what they have acknowledged', async () => {
    const database = await aDatabase(await aPlace('sqlite'));
    const add = adding(database);
    const limit = (pages: number) => {
      const statement = { sql: `pragma max_page_count = ${pages}`, parameters: [] };
      return Promise.all([database.writeOne(statement), database.writeOne(statement)]);
    };
    await limit(1);
    const outcomes = await Promise.allSettled(
      [1, 2, 3, 4].map((id) => add(id, 'a'.repeat(id % 2 === 0 ? 100_000 : 1))),
    );
    const ids = await idsIn(database);
    await limit(1_000_000);
    await Promise.all([add(5, 'a'.repeat(100_000)), add(6)]);
    const after = await idsIn(database);
    await database.close();
    const told = outcomes.flatMap((outcome, at) => (outcome.status === 'fulfilled' ? [at + 1] : []));
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    assert.deepEqual(ids, told);
    assert.ok(refused.length >= 2 && refused.every(isUnavailable));
    assert.deepEqual(after, [...told, 5, 6]);
  });

  it('are not seen before they are durable, by a query of either kind', async () => {
    const database = await aDatabase(await aPlace('sqlite'));
    const { db } = tablesOf<NotesTables>(database);
    const find = prepared((value: Placeholder<{ readonly id: number }>) =>
      db.selectFrom('notes').select('id').where('id', '=', value('id')),
    );
    const inside = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    const failing = database.write(async (trx) => {
      await trx.executeQuery(CompiledQuery.raw(`insert into notes values (1, 'a')`));
      inside.resolve();
      await gate.promise;
      throw new Error('no');
    });
    await inside.promise;
    const reads = Promise.all([find(db, { id: 1 }), idsIn(database)]);
    gate.resolve();
    await assert.rejects(failing, /no/);
    const seen = await reads;
    await database.close();
    assert.deepEqual(seen, [[], []]);
  });

  it('fail when their thread ends, and the next ones get a new thread', async () => {
    const thread = createWriteThread(join(aFolder(), 'missing', 'losen.db'));
    const statement = { sql: 'select 1', parameters: [] };
    await assert.rejects(thread.commit([statement]), isUnavailable);
    await assert.rejects(thread.commit([statement]), isUnavailable);
    await thread.close();
  });
});

/** Looks from a connection that is not the database's own. */
async function seenFrom(place: Place): Promise<{ has: (id: number) => Promise<boolean>; close: () => Promise<void> }> {
  if (place.databaseUrl === undefined) {
    const file = new Sqlite(join(place.dataDir, 'losen.db'), { readonly: true });
    const find = file.prepare('select 1 from notes where id = ?');
    return { has: async (id) => find.get(id) !== undefined, close: async () => void file.close() };
  }
  const other = await openPlace(place);
  return { has: async (id) => (await idsIn(other)).includes(id), close: () => other.close() };
}
