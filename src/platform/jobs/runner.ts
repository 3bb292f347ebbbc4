import type { JobHandlers } from './job.ts';
import { errorText, PermanentError, RetryAfterError } from './errors.ts';
import { type JobSettings, pauseMs } from './settings.ts';
import type { JobStore, TakenJob } from './store.ts';

/** Contains nothing of the job's data, which may hold what people wrote. */
export type JobFault = {
  readonly fault: unknown;
  /** What failed: a run, recording its result, or looking for work. */
  readonly during: 'run' | 'settle' | 'poll';
  readonly job?: { readonly id: string; readonly name: string; readonly tenantId: string; readonly attempt: number };
  /** The result of a failed run. */
  readonly outcome?: 'again' | 'dead';
};

export type RunnerDeps = {
  readonly store: JobStore;
  readonly settings: JobSettings;
  readonly reclaimEveryMs: number;
  /** Enqueues the jobs of all schedules due by now. */
  readonly fireSchedules: (now: Date) => Promise<void>;
  readonly clock: () => Date;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly onFault: (fault: JobFault) => void;
};

export type StartOptions = {
  /** Concurrent runs in this process. */
  readonly concurrency?: number;
  /** How often to poll for work; with `never` only `runDue` runs jobs. */
  readonly pollMs?: number | 'never';
};

type Active = {
  readonly job: TakenJob;
  readonly abort: AbortController;
  readonly leaseEnds: number;
  /** Resolves when the run is settled or given up. */
  readonly over: Promise<void>;
  readonly giveUp: () => void;
};

const defaultConcurrency = 8;
const defaultPollMs = 1000;
/** Delay after an enqueue: by then its transaction is usually committed; if not, the next poll finds the job. */
const wakeMs = 10;

/** Takes due jobs from a store and runs them, several concurrently. */
export function createRunner(deps: RunnerDeps) {
  const { store, settings, clock, onFault } = deps;
  const active = new Set<Active>();
  let handlers: JobHandlers = {};
  let concurrency = defaultConcurrency;
  let polling: number | undefined;
  let pollTimer: NodeJS.Timeout | undefined;
  let wakeTimer: NodeJS.Timeout | undefined;
  let stopping = false;
  let mayBeMore = false;
  let reclaimedAt = -Infinity;
  let begun = 0;
  let polled: Promise<void> = Promise.resolve();
  let filling: Promise<void> | undefined;
  let fillAgain = false;

  /** One at a time: two concurrent calls would take more jobs than there are free places. */
  function fill(): Promise<void> {
    if (filling) fillAgain = true;
    filling ??= fillPlaces().finally(() => (filling = undefined));
    return filling;
  }

  async function fillPlaces(): Promise<void> {
    do {
      fillAgain = false;
      const free = concurrency - active.size;
      if (stopping || free <= 0) continue;
      const taken = await store.take(free, clock());
      mayBeMore = taken.length === free;
      for (const job of taken) begin(job);
      if (mayBeMore) fillAgain = true;
    } while (fillAgain && active.size < concurrency && !stopping);
  }

  function begin(job: TakenJob): void {
    const { promise: over, resolve: giveUp } = Promise.withResolvers<void>();
    const entry = { job, abort: new AbortController(), leaseEnds: clock().getTime() + settings.leaseMs, over, giveUp };
    active.add(entry);
    begun += 1;
    void run(entry).finally(() => {
      giveUp();
      active.delete(entry);
      if (mayBeMore && !stopping) fill().catch((fault: unknown) => onFault({ fault, during: 'poll' }));
    });
  }

  async function run(entry: Active): Promise<void> {
    const failed = await attempt(entry);
    // A job that a stop returned may already run in another process.
    if (entry.abort.signal.aborted && stopping) return;
    try {
      await (failed ? settleFailure(entry.job, failed.fault) : store.done(entry.job));
    } catch (fault) {
      // The lease expires, and the job runs again.
      onFault({ fault, during: 'settle', job: told(entry.job) });
    }
  }

  async function attempt({ job, abort }: Active): Promise<{ readonly fault: unknown } | undefined> {
    try {
      const handler = Object.hasOwn(handlers, job.name) ? handlers[job.name] : undefined;
      if (!handler) throw new Error(`no feature handles ${job.name}`);
      const asked: unknown = JSON.parse(job.data);
      const data = handler.data.safeParse(asked);
      if (!data.success) throw new PermanentError('the data does not fit', { cause: data.error });
      const { id, name, tenantId } = job;
      const scheduledFor = job.scheduledFor === undefined ? undefined : new Date(job.scheduledFor);
      const attempt = job.failures + 1;
      const run = { id, name, tenantId, data: asked, attempt, now: clock(), scheduledFor, signal: abort.signal };
      await handler.handle(run, data.data);
      return undefined;
    } catch (fault) {
      return { fault };
    }
  }

  async function settleFailure(job: TakenJob, fault: unknown): Promise<void> {
    const now = clock();
    if (fault instanceof RetryAfterError) {
      return store.again(job, { failures: job.failures, inMs: fault.retryAfterMs, now });
    }
    const failures = job.failures + 1;
    const dies = fault instanceof PermanentError || failures >= settings.maxAttempts;
    onFault({ fault, during: 'run', job: told(job), outcome: dies ? 'dead' : 'again' });
    if (dies) return store.bury(job, { failures, error: errorText(fault), now });
    return store.again(job, { failures, inMs: pauseMs(settings, failures, deps.random()), now });
  }

  function poll(): Promise<void> {
    return (polled = lookForWork());
  }

  async function lookForWork(): Promise<void> {
    const now = clock();
    giveUpExpired(now);
    if (now.getTime() - reclaimedAt >= deps.reclaimEveryMs) {
      reclaimedAt = now.getTime();
      await store.reclaim(now);
    }
    await deps.fireSchedules(now);
    await fill();
  }

  /** A hanging run must not occupy its place for ever. */
  function giveUpExpired(now: Date): void {
    for (const entry of active) {
      if (entry.leaseEnds <= now.getTime()) leave(entry);
    }
  }

  function leave(entry: Active): void {
    entry.abort.abort();
    active.delete(entry);
    entry.giveUp();
  }

  function pollOn(): void {
    if (polling === undefined || stopping) return;
    pollTimer = setTimeout(() => {
      poll()
        .catch((fault: unknown) => onFault({ fault, during: 'poll' }))
        .finally(pollOn);
    }, polling);
  }

  function wake(): void {
    if (polling === undefined || stopping) return;
    wakeTimer ??= setTimeout(() => {
      wakeTimer = undefined;
      fill().catch((fault: unknown) => onFault({ fault, during: 'poll' }));
    }, wakeMs);
  }

  return {
    wake,

    start(work: JobHandlers, options: StartOptions = {}): void {
      handlers = work;
      concurrency = options.concurrency ?? defaultConcurrency;
      if (options.pollMs === 'never') return;
      polling = options.pollMs ?? defaultPollMs;
      pollOn();
      wake();
    },

    async runDue(): Promise<void> {
      let before: number;
      do {
        before = begun;
        await poll();
        while (active.size > 0) await Promise.all([...active].map(({ over }) => over));
      } while (begun > before);
    },

    async stop(graceMs: number): Promise<void> {
      stopping = true;
      clearTimeout(pollTimer);
      clearTimeout(wakeTimer);
      // Their errors were reported where they were awaited.
      await Promise.allSettled([polled, filling]);
      await within(graceMs, Promise.all([...active].map(({ over }) => over)));
      const left = [...active];
      for (const entry of left) leave(entry);
      for (const { job } of left) await store.again(job, { failures: job.failures, inMs: 0, now: clock() });
    },
  };
}

function told({ id, name, tenantId, failures }: TakenJob): NonNullable<JobFault['job']> {
  return { id, name, tenantId, attempt: failures + 1 };
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([work, over]);
  clearTimeout(timer);
}
