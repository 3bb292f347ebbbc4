import type { Transaction } from 'kysely';
import { v7 as newId } from 'uuid';
import { type Database, forOthers } from '../db/index.ts';
import type { DeadLetter, JobHandlers, NewJob, Schedule } from './job.ts';
import { createPgBossStore } from './pg-boss-store.ts';
import { createRunner, type JobFault, type StartOptions } from './runner.ts';
import { createSchedules } from './schedules.ts';
import { defaultJobSettings, type JobSettings } from './settings.ts';
import { createSqliteStore } from './sqlite-store.ts';
import type { JobStore, KeptJob } from './store.ts';

/** What features declare. */
export type JobWork = { readonly handlers: JobHandlers; readonly schedules?: readonly Schedule[] };

/**
 * Work that outlives the process: asked for in the transaction of the change that needs it, and run at least once after
 * that transaction is committed.
 */
export type JobQueue = {
  /** All of them in one statement: that is how to ask for many. */
  enqueue<T>(trx: Transaction<T>, jobs: NewJob | readonly NewJob[]): Promise<void>;
  /** Takes out what waits under a key; a run under way goes on. @returns false when none waited. */
  cancel<T>(trx: Transaction<T>, tenantId: string, key: string): Promise<boolean>;
  /** Hours that pass while nothing runs are made good by one job. @throws RangeError when there is no such time. */
  schedule<T>(trx: Transaction<T>, schedule: Schedule): Promise<void>;
  /** What the schedule has enqueued already stays. */
  unschedule<T>(trx: Transaction<T>, tenantId: string, key: string): Promise<void>;
  start(work: JobWork, options?: StartOptions): Promise<void>;
  /** Looks for due jobs soon instead of at the next poll; enqueuing does so by itself. */
  wake(): void;
  /** Runs all that is due by the clock, and what becomes due by that, to its end. */
  runDue(): Promise<void>;
  /** Takes nothing more, lets what runs finish within the grace, and gives the rest back as if it had not begun. */
  stop(graceMs: number): Promise<void>;
  readonly deadLetters: {
    /** Newest first. */
    list(tenantId: string, limit: number): Promise<readonly DeadLetter[]>;
    count(tenantId: string): Promise<number>;
    /** Gives it all its attempts again, from now. @returns false when there is none of that id. */
    retry(tenantId: string, jobId: string): Promise<boolean>;
  };
};

export type JobQueueDeps = {
  /** Migrated with `jobMigrations`. */
  readonly database: Database;
  readonly clock: () => Date;
  readonly onFault: (fault: JobFault) => void;
  readonly settings?: Partial<JobSettings>;
  /** From 0 to 1. */
  readonly random?: () => number;
};

/** Lost jobs are looked for this often at most, and twice in a lease. */
const longestReclaimMs = 15_000;

/** A queue that is {@link createJobQueue made and opened}. To be stopped before the database is closed, started or not. */
export async function openJobQueue(deps: JobQueueDeps): Promise<JobQueue> {
  const queue = createJobQueue(deps);
  await queue.open();
  return queue;
}

/** What features can be built with before the database is migrated; nothing may be enqueued before it is open. */
export type UnopenedJobQueue = JobQueue & {
  /** Makes it ready for enqueuing; nothing runs before `start`. On PostgreSQL pg-boss makes or updates its schema here. */
  open(): Promise<void>;
};

export function createJobQueue(deps: JobQueueDeps): UnopenedJobQueue {
  const { database, clock, onFault } = deps;
  const settings = { ...defaultJobSettings, ...deps.settings };
  const reclaimEveryMs = Math.min(longestReclaimMs, settings.leaseMs / 2);
  const store = createStore(deps, settings, reclaimEveryMs);

  const schedules = createSchedules({
    database,
    clock,
    enqueue: (trx, { name, tenantId, data }, scheduledFor) =>
      store.add(trx, [{ job: toKept({ name, tenantId, data }, scheduledFor), runAt: undefined }], clock()),
  });
  const runner = createRunner({
    store,
    settings,
    reclaimEveryMs,
    fireSchedules: schedules.fireDue,
    clock,
    random: deps.random ?? Math.random,
    onFault,
  });

  return {
    open: () => store.open(clock()),
    async enqueue(trx, jobs) {
      const asked = [jobs].flat().map((job) => ({ job: toKept(job), runAt: job.runAt }));
      await store.add(forOthers(trx), asked, clock());
      runner.wake();
    },
    cancel: (trx, tenantId, key) => store.cancel(forOthers(trx), tenantId, key),
    schedule: (trx, schedule) => schedules.put(forOthers(trx), schedule),
    unschedule: (trx, tenantId, key) => schedules.remove(forOthers(trx), tenantId, key),
    async start({ handlers, schedules: declared = [] }, options) {
      await schedules.declare(declared);
      runner.start(handlers, options);
    },
    wake: runner.wake,
    runDue: runner.runDue,
    async stop(graceMs) {
      await runner.stop(graceMs);
      await store.close();
    },
    deadLetters: {
      list: store.deadLetters,
      count: store.countDeadLetters,
      async retry(tenantId, jobId) {
        const revived = await store.revive(tenantId, jobId, clock());
        runner.wake();
        return revived;
      },
    },
  };
}

function createStore(deps: JobQueueDeps, settings: JobSettings, reclaimEveryMs: number): JobStore {
  const { database, onFault } = deps;
  if (database.engine === 'sqlite') return createSqliteStore(database, settings);
  return createPgBossStore({
    database,
    settings,
    reclaimEveryMs,
    onFault: (fault) => onFault({ fault, during: 'poll' }),
  });
}

function toKept(job: NewJob, scheduledFor?: Date): KeptJob {
  return {
    id: newId(),
    name: job.name,
    tenantId: job.tenantId,
    key: job.key,
    data: JSON.stringify(job.data ?? null),
    scheduledFor: scheduledFor?.toISOString(),
    failures: 0,
  };
}
