import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import {
  DataDirError,
  DataDirInUseError,
  isUnavailable,
  type Migration,
  tablesOf,
} from '../../../src/platform/db/index.ts';
import { aPlace, describeOnEachDatabase, openPlace } from '../../support/databases.ts';
import { aFolder } from '../../support/folders.ts';

type NotesTables = { notes: { id: number; words: string; at: string | null } };

const notes: Migration = {
  name: '0001-notes',
  up: async (db, types) => {
    await db.schema
      .createTable('notes')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('words', 'text', (column) => column.notNull())
      .addColumn('at', types.instant)
      .execute();
  },
};
const moreNotes: Migration = {
  name: '0002-more-notes',
  up: async (db) => {
    await db.schema.alterTable('notes').addColumn('more', 'text').execute();
  },
};

describeOnEachDatabase('a database', (place) => {
  it('migrates an empty and a filled database, and not twice', async () => {
    const where = await place();
    const first = await openPlace(where);
    await first.migrate([notes]);
    await tablesOf<NotesTables>(first).write((trx) =>
      trx.insertInto('notes').values({ id: 1, words: 'kept', at: null }).execute(),
    );
    await first.close();
    const second = await openPlace(where);
    await second.migrate([notes, moreNotes]);
    await second.migrate([notes, moreNotes]);
    const rows = await tablesOf<NotesTables>(second).db.selectFrom('notes').selectAll().execute();
    await second.close();
    assert.deepEqual(rows, [{ id: 1, words: 'kept', at: null, more: null }]);
  });

  it('runs a migration once when two start at the same time', async () => {
    const where = await place();
    const database = await openPlace(where);
    await Promise.all([database.migrate([notes]), database.migrate([notes])]).catch((fault: unknown) => {
      // SQLite is for one process, which migrates once: a refusal there is right, damage would not be.
      if (database.engine === 'postgres') throw fault;
    });
    await database.migrate([notes]);
    await database.close();
  });

  it('undoes failed work completely, and none of its neighbours', async () => {
    const database = await openPlace(await place());
    await database.migrate([notes]);
    const { db, write } = tablesOf<NotesTables>(database);
    const add = (id: number, fails = false) =>
      write(async (trx) => {
        await trx.insertInto('notes').values({ id, words: 'a', at: null }).execute();
        await trx
          .insertInto('notes')
          .values({ id: id + 100, words: 'b', at: null })
          .execute();
        if (fails) throw new Error('no');
      });
    const outcomes = await Promise.allSettled([add(1), add(2, true), add(3), add(1)]);
    const ids = (await db.selectFrom('notes').select('id').orderBy('id').execute()).map((row) => row.id);
    await database.close();
    const [one, failing, three, same] = outcomes.map((outcome) => outcome.status);
    assert.deepEqual([failing, three], ['rejected', 'fulfilled']);
    // Two that add the same row: the database lets one of them.
    assert.deepEqual([one, same].toSorted(), ['fulfilled', 'rejected']);
    assert.deepEqual(ids, [1, 3, 101, 103]);
  });

  it('returns instants as ISO-8601 in UTC and counts as numbers', async () => {
    const database = await openPlace(await place());
    await database.migrate([notes]);
    const { db, write } = tablesOf<NotesTables>(database);
    await write((trx) =>
      trx.insertInto('notes').values({ id: 1, words: 'a', at: '2026-03-29T00:59:59.123Z' }).execute(),
    );
    const row = await db
      .selectFrom('notes')
      .select(['at', (expression) => expression.fn.countAll<number>().over().as('count')])
      .executeTakeFirstOrThrow();
    await database.close();
    assert.deepEqual(row, { at: '2026-03-29T00:59:59.123Z', count: 1 });
  });

  it('answers a ping, and fails one when it is closed', async () => {
    const database = await openPlace(await place());
    await database.ping();
    await database.close();
    await assert.rejects(database.ping());
  });
});

describe('the embedded database', () => {
  it('syncs each commit to the disk', async () => {
    const database = await openPlace(await aPlace('sqlite'));
    const journal = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(database.db);
    const synchronous = await sql<{ synchronous: number }>`pragma synchronous`.execute(database.db);
    await database.close();
    assert.equal(journal.rows[0]?.journal_mode, 'wal');
    assert.equal(synchronous.rows[0]?.synchronous, 2);
  });

  it('refuses a second process on the same folder, and says what to do', async () => {
    const place = await aPlace('sqlite');
    const first = await openPlace(place);
    await assert.rejects(
      openPlace(place),
      (fault) => fault instanceof DataDirInUseError && /Stop it first, or set DATA_DIR/.test(fault.message),
    );
    await first.close();
    await (await openPlace(place)).close();
  });

  it('is free again after its process was killed, with all acknowledged data', async () => {
    const place = await aPlace('sqlite');
    const program = `
      import { openDatabase, tablesOf } from ${JSON.stringify(new URL('../../../src/platform/db/index.ts', import.meta.url).href)};
      const database = await openDatabase(${JSON.stringify(place)}, () => undefined);
      await database.migrate([{ name: '0001', up: (db) => db.schema.createTable('notes').addColumn('id', 'integer').execute() }]);
      const { write } = tablesOf(database);
      for (let id = 1; ; id += 1) {
        await write((trx) => trx.insertInto('notes').values({ id }).execute());
        process.stdout.write(id + '\\n');
      }`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let acknowledged = '';
    for await (const chunk of child.stdout) {
      acknowledged += String(chunk);
      if (acknowledged.split('\n').length > 200) child.kill('SIGKILL');
    }
    const last = Number(acknowledged.trim().split('\n').at(-1));
    const database = await openPlace(place);
    const rows = await tablesOf<{ notes: { id: number } }>(database).db.selectFrom('notes').select('id').execute();
    await database.close();
    assert.ok(last >= 200);
    assert.ok(rows.length >= last, `${rows.length} rows, ${last} acknowledged`);
  });

  it('says which folder it cannot write to', async () => {
    const parent = aFolder();
    const file = join(parent, 'file');
    mkdirSync(join(parent, 'sealed'));
    chmodSync(join(parent, 'sealed'), 0o500);
    // Root writes everywhere, so a file where a folder should be stands for the missing right.
    (await import('node:fs')).writeFileSync(file, '');
    await assert.rejects(
      openPlace({ databaseUrl: undefined, dataDir: join(file, 'data') }),
      (fault) => fault instanceof DataDirError && fault.message.includes(join(file, 'data')),
    );
  });
});

describe('isUnavailable', () => {
  const table: readonly (readonly [unknown, boolean])[] = [
    [Object.assign(new Error(), { code: 'SQLITE_BUSY' }), true],
    [Object.assign(new Error(), { code: 'SQLITE_FULL' }), true],
    [Object.assign(new Error(), { code: 'SQLITE_IOERR_WRITE' }), true],
    [Object.assign(new Error(), { code: 'SQLITE_CONSTRAINT_UNIQUE' }), false],
    [Object.assign(new Error(), { code: '57P01' }), true],
    [Object.assign(new Error(), { code: '53300' }), true],
    [Object.assign(new Error(), { code: '23505' }), false],
    [Object.assign(new Error(), { code: 'ECONNREFUSED' }), true],
    [new Error('x', { cause: Object.assign(new Error(), { code: 'ECONNRESET' }) }), true],
    [new Error('x'), false],
    ['x', false],
  ];
  for (const [fault, expected] of table) {
    const name = fault instanceof Error ? ((fault as { code?: string }).code ?? 'an error without a code') : 'no error';
    it(`treats ${name} as ${expected ? 'unavailable' : 'something else'}`, () =>
      assert.equal(isUnavailable(fault), expected));
  }
});
