// The built product in a separate process, observed from outside.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../test/support/databases.ts';
import type { DatabasePlace } from './places.ts';

const program = join(import.meta.dirname, '..', '..', 'dist', 'index.js');

export type Product = {
  readonly url: string;
  /** Seconds from the start of the process until `/ready` succeeds. */
  readonly startSeconds: number;
  /** Processor time of all its threads so far, in milliseconds; it is independent of other load on the machine. */
  processorMs(): number;
  residentMb(): number;
  /** The peak since the start, or since {@link Product.forgetPeak}. */
  peakMb(): number;
  forgetPeak(): void;
  stop(): Promise<void>;
};

export type Outside = { readonly graphUrl: string; readonly graphToken: string };

/** In trial mode: requests are not signed, and there are no quotas. */
export async function startProduct(place: DatabasePlace, outside: Outside): Promise<Product> {
  if (!existsSync(program)) throw new Error('there is no build: run this by npm run bench:scale');
  const port = await freePort();
  const { PATH = '' } = process.env;
  const begun = performance.now();
  const child = spawn(process.execPath, [program], {
    env: {
      PATH,
      NODE_ENV: 'production',
      PORT: String(port),
      DATA_DIR: place.dataDir,
      ...(place.databaseUrl === undefined ? {} : { DATABASE_URL: place.databaseUrl }),
      LOG_LEVEL: 'error',
      GRAPH_BASE_URL: outside.graphUrl,
      GRAPH_ACCESS_TOKEN: outside.graphToken,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await isReady(url, child);
  return {
    url,
    startSeconds: (performance.now() - begun) / 1000,
    processorMs: () => processorMs(child),
    residentMb: () => memory(child, 'VmRSS'),
    peakMb: () => memory(child, 'VmHWM'),
    forgetPeak: () => {
      // See proc(5): 5 resets the peak to the current resident size.
      if (existsSync(`/proc/${child.pid}/clear_refs`)) writeFileSync(`/proc/${child.pid}/clear_refs`, '5');
    },
    stop: () => stopped(child),
  };
}

async function isReady(url: string, child: ChildProcess): Promise<void> {
  let over = false;
  child.once('exit', () => (over = true));
  for (;;) {
    if (over) throw new Error('the product did not start');
    const isOk = await fetch(`${url}/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (isOk) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** The kernel counts in hundredths of a second; NaN if unavailable. */
function processorMs(child: ChildProcess): number {
  const path = `/proc/${child.pid}/stat`;
  if (!existsSync(path)) return Number.NaN;
  // After the name, which may contain any character: utime and stime are fields 14 and 15.
  const fields = readFileSync(path, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** In megabytes; NaN if unavailable. */
function memory(child: ChildProcess, name: 'VmRSS' | 'VmHWM'): number {
  const path = `/proc/${child.pid}/status`;
  if (!existsSync(path)) return Number.NaN;
  const [, kilobytes] = new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(path, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
