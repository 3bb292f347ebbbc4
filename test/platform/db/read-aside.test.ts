import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type Database, isUnavailable, type Migration, tablesOf } from '../../../src/platform/db/index.ts';
import { createReadThread } from '../../../src/platform/db/read-thread.ts';
import { openFile } from '../../../src/platform/db/sqlite-file.ts';
import { aPlace, describeOnEachDatabase, openPlace } from '../../support/databases.ts';
import { aFolder } from '../../support/folders.ts';

type Notes = { notes: { id: number; words: string } };

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
const count = { sql: 'select count(*) as count from notes', parameters: [] };
const endless = {
  sql: 'with recursive many(i) as (select 0 union all select i + 1 from many) select i from many',
  parameters: [],
};

async function open(where: Parameters<typeof openPlace>[0]): Promise<Database> {
  const database = await openPlace(where);
  await database.migrate([notes]);
  return database;
}

function add(database: Database, id: number, meanwhile: () => Promise<unknown> = async () => undefined): Promise<void> {
  return tablesOf<Notes>(database).write(async (trx) => {
    await trx.insertInto('notes').values({ id, words: 'a' }).execute();
    await meanwhile();
  });
}

describeOnEachDatabase('reading in a worker thread', (place) => {
  it('sees committed data only', async () => {
    const database = await open(await place());
    await add(database, 1);
    let during: unknown;
    await add(database, 2, async () => (during = await database.readAside(count)));
    assert.deepEqual(during, [{ count: 1 }]);
    assert.deepEqual(await database.readAside(count), [{ count: 2 }]);
    await database.close();
  });

  it('binds values, and fails in isolation', async () => {
    const database = await open(await place());
    await add(database, 1);
    const held = database.engine === 'sqlite' ? '?' : '$1';
    const [failed, found] = await Promise.allSettled([
      database.readAside({ sql: 'select gone from notes', parameters: [] }),
      database.readAside({ sql: `select words from notes where id = ${held}`, parameters: [1] }),
    ]);
    assert.equal(failed.status, 'rejected');
    assert.deepEqual(found.status === 'fulfilled' && found.value, [{ words: 'a' }]);
    await database.close();
  });
});

describe('the read thread', () => {
  it('writes nothing', async () => {
    const database = await open(await aPlace('sqlite'));
    const write = { sql: `insert into notes values (1, 'a') returning id`, parameters: [] };
    await assert.rejects(database.readAside(write), /readonly/);
    assert.deepEqual(await database.readAside(count), [{ count: 0 }]);
    await database.close();
  });

  it('does not block other requests', async () => {
    const database = await open(await aPlace('sqlite'));
    await add(database, 1);
    await database.readAside(count);
    const long = `with recursive many(i) as (select 0 union all select i + 1 from many where i < 2000000)
      select count(*) as count from many`;
    const ends: string[] = [];
    const counted = database.readAside({ sql: long, parameters: [] }).then(() => ends.push('count'));
    await tablesOf<Notes>(database).db.selectFrom('notes').selectAll().execute();
    ends.push('turn');
    await counted;
    assert.deepEqual(ends, ['turn', 'count']);
    await database.close();
  });

  it('is restarted after it died', async () => {
    const path = join(aFolder(), 'notes.db');
    const thread = createReadThread(path);
    // It ends where there is no file.
    await assert.rejects(thread.read(count), isUnavailable);
    const file = openFile(path);
    file.exec('create table notes (id integer)');
    assert.deepEqual(await thread.read(count), [{ count: 0 }]);
    await thread.close();
    file.close();
  });

  it('refuses to read everything', async () => {
    const database = await open(await aPlace('sqlite'));
    await assert.rejects(database.readAside(endless), /more rows/);
    assert.deepEqual(await database.readAside(count), [{ count: 0 }]);
    await database.close();
  });

  it('ends with the database, which rejects waiting reads', async () => {
    const database = await open(await aPlace('sqlite'));
    const asked = [database.readAside(count), database.readAside(count)];
    const outcomes = Promise.allSettled(asked);
    await database.close();
    assert.deepEqual(
      (await outcomes).map(({ status }) => status),
      ['fulfilled', 'rejected'],
    );
    await assert.rejects(database.readAside(count), isUnavailable);
  });
});
