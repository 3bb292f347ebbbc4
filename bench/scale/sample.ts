// Measures how long an operation takes, and how long others wait meanwhile.
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from './client.ts';

/** Milliseconds. */
export type Figures = {
  readonly name: string;
  readonly rounds: number;
  /** The first one after a start. */
  readonly first: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /** The product's processor time for each round; without that of a PostgreSQL server. */
  readonly processor: number;
  /** The slowest `/ready` while it was measured. */
  readonly ready: number;
  /** The error, instead of figures. */
  readonly fault?: string;
};

/** Maximum number of rounds, as far as they fit in the time; at least two. */
const mostRounds = 200;
const mostMs = 8_000;
/** An operation that takes longer runs only once more. */
const tooSlowMs = 5_000;
const readyEveryMs = 10;

/** Watches `/ready` until ended. @returns its slowest response in milliseconds. */
export function watchReady(client: Client): { end(): Promise<number> } {
  let over = false;
  let slowest = 0;
  const watching = (async () => {
    while (!over) {
      const begun = performance.now();
      await client.get('/ready');
      slowest = Math.max(slowest, performance.now() - begun);
      await wait(readyEveryMs);
    }
  })();
  return {
    end: async () => {
      over = true;
      await watching;
      return slowest;
    },
  };
}

export async function sample(
  client: Client,
  operation: { readonly name: string; readonly rounds?: number; run(round: number): Promise<unknown> },
  processorMs: () => number,
): Promise<Figures> {
  const { name } = operation;
  const ready = watchReady(client);
  const timed = async (round: number) => {
    const begun = performance.now();
    await operation.run(round);
    return performance.now() - begun;
  };
  try {
    const first = await timed(0);
    const times: number[] = [];
    const rounds = first > tooSlowMs ? 1 : Math.min(operation.rounds ?? mostRounds, mostRounds);
    const [until, worked] = [performance.now() + mostMs, processorMs()];
    for (let round = 1; round <= rounds && (round <= 2 || performance.now() < until); round += 1) {
      times.push(await timed(round));
    }
    const processor = (processorMs() - worked) / times.length;
    times.sort((one, other) => one - other);
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? first;
    const figures = { rounds: times.length, first, p50: at(0.5), p99: at(0.99), max: at(1), processor };
    return { name, ...figures, ready: await ready.end() };
  } catch (fault) {
    const slowest = await ready.end();
    const none = { rounds: 0, first: 0, p50: 0, p99: 0, max: 0, processor: 0 };
    return { name, ...none, ready: slowest, fault: fault instanceof Error ? fault.message : String(fault) };
  }
}
