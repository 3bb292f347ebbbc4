// Measures the time of a turn, compared with a bare echo bot in the same run. Needs a build, which `npm run
// bench:turns` makes.
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { addGeneratedEntries } from './entries.ts';
import type { LoadResult } from './load.ts';

const rounds = Number(process.env.ROUNDS ?? 5);
const turnsAtOnce: Readonly<Record<number, number>> = { 1: 400, 16: 1600, 64: 1600 };
const generated = 9_868;
const sampleTenant = '6a0c1f10-0000-4000-8000-000000000000';
const here = import.meta.dirname;
const root = join(here, '..', '..');

type Bot = { readonly name: string; readonly url: string; readonly process: ChildProcess };
type Sample = LoadResult & { readonly rssMb: number };

const texts = parse<{ text: string; entry: string }>(
  readFileSync(join(root, 'test', 'fixtures', 'labelled-questions.csv'), 'utf8'),
  { columns: true },
)
  .filter((row) => row.entry !== '')
  .map((row) => row.text);

/** `TEXT=hjelp` always sends the same text: the cost of a turn without matching. */
const asked = process.env.TEXT ? [process.env.TEXT] : texts;

const dataDir = mkdtempSync(join(tmpdir(), 'losen-bench-'));
try {
  await prepareData();
  await compare();
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}

async function prepareData(): Promise<void> {
  const first = await startLosen();
  await stop(first.process);
  await addGeneratedEntries(dataDir, sampleTenant, generated);
}

async function compare(): Promise<void> {
  const load = fork(join(here, 'load.ts'));
  const bots = [await startEcho(), await startLosen()];
  for (const bot of bots) await ask(load, bot, 16, 800);
  const samples = new Map<string, Sample[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [atOnce, turns] of Object.entries(turnsAtOnce)) {
      // The order alternates, because the machine's speed drifts.
      for (const bot of round % 2 === 0 ? bots : bots.toReversed()) {
        const result = await ask(load, bot, Number(atOnce), turns);
        if (result.failed > 0 || result.answers !== turns)
          throw new Error(`${bot.name}: ${result.failed} failed, ${result.answers} answers`);
        const key = `${bot.name} ${atOnce}`;
        samples.set(key, [...(samples.get(key) ?? []), { ...result, rssMb: residentMb(bot.process) }]);
      }
    }
  }
  print(samples);
  load.kill();
  for (const bot of bots) await stop(bot.process);
}

function print(samples: ReadonlyMap<string, readonly Sample[]>): void {
  const lines = [
    `${new Date().toISOString().slice(0, 10)}, ${process.platform} ${process.arch}, Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? ''}), ${generated + 132} entries, median of ${rounds} rounds`,
    'at once  bot    turns/s   p50 ms   p99 ms   RSS MB',
  ];
  for (const atOnce of Object.keys(turnsAtOnce)) {
    const [echo, losen] = ['echo', 'losen'].map((name) => medians(samples.get(`${name} ${atOnce}`) ?? []));
    if (!echo || !losen) continue;
    lines.push(row(atOnce, 'echo', echo), row(atOnce, 'losen', losen));
    const ratio = (value: number) => value.toFixed(2);
    lines.push(
      `${''.padEnd(9)}ratio  ${ratio(losen.turnsPerSecond / echo.turnsPerSecond).padStart(7)}  ${ratio(losen.p50Ms / echo.p50Ms).padStart(7)}  ${ratio(losen.p99Ms / echo.p99Ms).padStart(7)}  ${(losen.rssMb - echo.rssMb >= 0 ? '+' : '') + (losen.rssMb - echo.rssMb).toFixed(0)}`,
    );
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

function row(atOnce: string, name: string, sample: Sample): string {
  const cells = [
    sample.turnsPerSecond.toFixed(0),
    sample.p50Ms.toFixed(1),
    sample.p99Ms.toFixed(1),
    sample.rssMb.toFixed(0),
  ];
  return `${atOnce.padStart(7)}  ${name.padEnd(5)}  ${cells.map((cell) => cell.padStart(7)).join('  ')}`;
}

function medians(all: readonly Sample[]): Sample {
  const median = (of: (sample: Sample) => number) =>
    all.map(of).toSorted((first, second) => first - second)[Math.floor(all.length / 2)] ?? 0;
  return {
    turnsPerSecond: median((one) => one.turnsPerSecond),
    p50Ms: median((one) => one.p50Ms),
    p99Ms: median((one) => one.p99Ms),
    rssMb: median((one) => one.rssMb),
    answers: 0,
    failed: 0,
  };
}

function ask(load: ChildProcess, bot: Bot, atOnce: number, turns: number): Promise<LoadResult> {
  return new Promise((resolve) => {
    load.once('message', (result) => resolve(result as LoadResult));
    load.send({ botUrl: bot.url, texts: asked, atOnce, turns });
  });
}

async function startEcho(): Promise<Bot> {
  const port = await freePort();
  return start('echo', port, [join(here, 'echo.ts')], {});
}

async function startLosen(): Promise<Bot> {
  const port = await freePort();
  const profile = process.env.PROFILE_DIR ? ['--cpu-prof', `--cpu-prof-dir=${process.env.PROFILE_DIR}`] : [];
  return start('losen', port, [...profile, join(root, 'dist', 'index.js')], { DATA_DIR: dataDir });
}

async function start(
  name: string,
  port: number,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Bot> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => /ready/.test(chunk.toString()) && resolve());
    child.once('exit', () => reject(new Error(`${name} did not start`)));
  });
  return { name, url: `http://127.0.0.1:${port}`, process: child };
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

function residentMb(child: ChildProcess): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes) / 1024;
  } catch {
    // Only Linux reports it this way.
    return Number.NaN;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
