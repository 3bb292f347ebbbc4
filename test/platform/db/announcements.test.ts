import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import pg from 'pg';
import { type Announcement, type Database, openDatabase } from '../../../src/platform/db/index.ts';
import { aPlace, engines } from '../../support/databases.ts';

const change = { topic: 'entries', tenantId: 't', rolloutId: 'r' };

if (engines.includes('postgres'))
  describe('announcements on PostgreSQL', function () {
    this.timeout(60_000);
    let url: string;
    let one: Database;
    let other: Database;
    let heard: EventTarget;

    const open = () => openDatabase({ databaseUrl: url, dataDir: '' }, () => undefined);
    const announce = (database: Database, fails = false) =>
      database.write(async (trx: Transaction<never>) => {
        await database.announce(trx, change);
        if (fails) throw new Error('rolled back');
      });
    const next = async () => {
      const [event] = (await once(heard, 'change')) as [CustomEvent<Announcement | undefined>];
      return event.detail;
    };

    beforeEach(async () => {
      url = (await aPlace('postgres')).databaseUrl ?? '';
      [one, other] = await Promise.all([open(), open()]);
      heard = new EventTarget();
      await other.subscribe((detail) =>
        heard.dispatchEvent(new CustomEvent('change', { detail: detail ?? undefined })),
      );
    });
    afterEach(() => Promise.all([one.close(), other.close()]));

    it('reach the other processes when the change is committed', async () => {
      const hearing = next();
      await announce(one);
      assert.deepEqual(await hearing, change);
    });

    it('do not come from rolled back changes, nor from one’s own', async () => {
      const hearing = next();
      await assert.rejects(announce(one, true), /rolled back/);
      await announce(other);
      await one.write((trx) => one.announce(trx, { ...change, tenantId: 'last' }));
      assert.deepEqual(await hearing, { ...change, tenantId: 'last' });
    });

    it('report possible gaps after a lost connection, and continue', async () => {
      const missed = next();
      const admin = new pg.Client({ connectionString: url });
      await admin.connect();
      await admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and query like 'listen %'`,
      );
      assert.equal((await missed) ?? undefined, undefined);
      const hearing = next();
      await announce(one);
      assert.deepEqual(await hearing, change);
      const listening = await sql<{ count: number }>`
      select count(*) from pg_stat_activity where datname = current_database() and query in ('listen losen', 'select 1')
    `.execute(one.db);
      assert.equal(Number(listening.rows[0]?.count), 1);
      await admin.end();
    });
  });
