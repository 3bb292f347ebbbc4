import type { Transaction } from 'kysely';
import { v7 as newId } from 'uuid';
import { type Database, forOthers, type PersonalData } from '../db/index.ts';
import type { DeadLetter, JobHandlers, NewJob, Schedule } from './job.ts';
import { createPgBossStore } from './pg-boss-store.ts';
import { createRunner, type JobFault, type StartOptions } from './runner.ts';
import { createSchedules } from './schedules.ts';
import { defaultJobSettings, type JobSettings } from './settings.ts';
import { createSqliteStore } from './sqlite-store.ts';
import type { JobStore, KeptJob } from './store.ts';

/** Handlers and schedules that features declare. */
export type JobWork = { readonly handlers: JobHandlers; readonly schedules?: readonly Schedule[] };

/**
 * Work that outlives the process: enqueued in the transaction of the change that needs it, and run at least once after
 * the commit.
 */
export type JobQueue = {
  /** Enqueues all jobs in one statement. */
  enqueue<T>(trx: Transaction<T>, jobs: NewJob | readonly NewJob[]): Promise<void>;
  /** Deletes the waiting job of a key; a running one continues. @returns false when none waited. */
  cancel<T>(trx: Transaction<T>, tenantId: string, key: string): Promise<boolean>;
  /**
   * Schedules that are no longer declared end; jobs that they have enqueued stay.
   * @throws RangeError when a schedule never occurs.
   */
  start(work: JobWork, options?: StartOptions): Promise<void>;
  /** Looks for due jobs soon instead of at the next poll; enqueuing does so too. */
  wake(): void;
  /** Runs all due jobs, and jobs that become due through them, to completion. */
  runDue(): Promise<void>;
  /**
   * Starts no more jobs, lets running ones finish within the grace period, and returns the rest to the queue as if they
   * had not started.
   */
  stop(graceMs: number): Promise<void>;
  /** Where jobs name people: in their data, by their ids. */
  readonly personalData: PersonalData;
  readonly deadLetters: {
    /** Newest first. */
    list(tenantId: string, limit: number): Promise<readonly DeadLetter[]>;
    count(tenantId: string): Promise<number>;
    /** Gives it all its attempts again, from now. @returns false for an unknown id. */
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

/** The search for lost jobs runs at most this often, and twice in a lease. */
const longestReclaimMs = 15_000;

/**
 * A queue for building features before the database is migrated; nothing may be enqueued before it is open. Stop it
 * before the database is closed, even if it was not started.
 */
export type UnopenedJobQueue = JobQueue & {
  /**
   * Prepares it for enqueuing; no job runs before `start`. On PostgreSQL pg-boss creates or updates its schema here.
   */
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
    personalData: {
      rows: [],
      places: [
        {
          kind: 'messages',
          table: 'jobs',
          find: ({ tenantId, personId }) => store.naming(tenantId, personId),
          delete: (trx, { tenantId, personId }) => store.forget(trx, tenantId, personId),
        },
      ],
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
