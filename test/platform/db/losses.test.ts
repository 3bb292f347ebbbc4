import assert from 'node:assert/strict';
import { sql } from 'kysely';
import pg from 'pg';
import { type Database, isUnavailable, openDatabase } from '../../../src/platform/db/index.ts';
import { aPlace, engines } from '../../support/databases.ts';
import { createRelay, type Relay } from '../../support/relay.ts';
import { eventually } from '../../support/eventually.ts';

if (engines.includes('postgres')) {
  /** Retries after a reported loss; any other error is a bug. */
  function isNotYet(fault: unknown): boolean {
    if (isUnavailable(fault)) return false;
    throw fault;
  }

  describe('lost connections to PostgreSQL', function () {
    this.timeout(60_000);
    let relay: Relay;
    let admin: pg.Client;
    let faults: unknown[];
    let database: Database;
    let other: Database;

    beforeEach(async () => {
      const { databaseUrl = '' } = await aPlace('postgres');
      relay = await createRelay(databaseUrl);
      faults = [];
      database = await openDatabase({ databaseUrl: relay.url, dataDir: '' }, (fault) => faults.push(fault));
      other = await openDatabase({ databaseUrl, dataDir: '' }, () => undefined);
      admin = new pg.Client({ connectionString: databaseUrl });
      await admin.connect();
    });
    afterEach(async () => {
      relay.open();
      await Promise.all([database.close(), other.close(), admin.end()]);
      await relay.close();
    });

    const holders = async () => {
      const { rows } = await admin.query<{ pid: number }>(
        `select pid from pg_locks where locktype = 'advisory' and objid = $1 and granted
           and database = (select oid from pg_database where datname = current_database())`,
        [database.instance],
      );
      return rows.map((row) => row.pid);
    };
    // The server ends a connection some time after it was told to.
    const isHeldByAnotherThan = async (first: readonly number[]) => {
      const now = await holders();
      return now.length === 1 && now[0] !== first[0];
    };
    const terminate = (pids: readonly number[]) =>
      admin.query('select pg_terminate_backend(pid) from unnest($1::int[]) as pid', [pids]);
    const connections = async () => {
      const { rows } = await admin.query<{ count: string }>(
        'select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
      return Number(rows[0]?.count);
    };

    it('restore the liveness lock on exactly one connection', async () => {
      const before = await connections();
      const first = await holders();
      await terminate(first);
      await eventually(() => isHeldByAnotherThan(first));
      // A second reconnection would come within a second of the first.
      await new Promise((resolve) => setTimeout(resolve, 2500));
      assert.equal(await connections(), before);
      assert.ok(await isHeldByAnotherThan(first));
      assert.equal(await other.isAlive(database.instance), true);
      assert.equal(faults.length, 1);
    });

    it('restore it after the server was unreachable for a while', async () => {
      relay.shut();
      await eventually(async () => !(await other.isAlive(database.instance)));
      await new Promise((resolve) => setTimeout(resolve, 2500));
      assert.equal(await other.isAlive(database.instance), false);
      relay.open();
      await eventually(() => other.isAlive(database.instance));
      await database.ping();
      assert.equal((await holders()).length, 1);
    });

    it('restore it after a silently dead connection', async () => {
      const first = await holders();
      relay.freeze();
      // The server still holds the lock for the dead line: it must not be waited for.
      await new Promise((resolve) => setTimeout(resolve, 6000));
      relay.open();
      await terminate(first);
      await eventually(() => isHeldByAnotherThan(first));
    });

    it('fail the running query as unavailable, but not the process', async () => {
      const slow = sql`select pg_sleep(30)`.execute(database.db);
      const refused = assert.rejects(slow, isUnavailable);
      await eventually(async () => {
        const { rowCount } = await admin.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where query = 'select pg_sleep(30)' and state = 'active'`,
        );
        return rowCount === 1;
      });
      await refused;
      // The pool may hand out the dead connection once before it hears of the loss.
      await eventually(() => database.ping().then(() => true, isNotYet));
    });

    it('fail a transaction between two of its queries as unavailable, and roll it back', async () => {
      await sql`create table notes (id integer)`.execute(database.db);
      await assert.rejects(
        database.write(async (trx) => {
          await sql`insert into notes values (1)`.execute(trx);
          await admin.query(
            `select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction'`,
          );
          await new Promise((resolve) => setTimeout(resolve, 200));
          await sql`insert into notes values (2)`.execute(trx);
        }),
        isUnavailable,
      );
      assert.deepEqual((await sql`select id from notes`.execute(database.db)).rows, []);
    });

    it('fail a transaction with a lost connection as unavailable', async () => {
      await assert.rejects(
        database.write(async (trx) => {
          relay.shut();
          await sql`select 1`.execute(trx);
        }),
        isUnavailable,
      );
      await assert.rejects(database.ping(), isUnavailable);
      relay.open();
      await database.ping();
    });

    it('end a query of a frozen server, in time for its turn', async () => {
      await database.ping();
      relay.freeze();
      const begun = performance.now();
      await assert.rejects(database.ping(), isUnavailable);
      assert.ok(performance.now() - begun < 10_000);
      relay.open();
      await database.ping();
    });

    it('do not include a locked table, which is reported in time', async () => {
      await sql`create table notes (id integer)`.execute(database.db);
      await admin.query('begin');
      await admin.query('lock table notes');
      await assert.rejects(
        database.write((trx) => sql`insert into notes values (1)`.execute(trx)),
        isUnavailable,
      );
      await admin.query('rollback');
      await database.write((trx) => sql`insert into notes values (2)`.execute(trx));
      assert.deepEqual((await sql`select id from notes`.execute(database.db)).rows, [{ id: 2 }]);
    });
  });
}
