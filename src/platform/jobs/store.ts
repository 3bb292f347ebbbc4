import type { Transaction } from 'kysely';
import type { DeadLetter } from './job.ts';

/** A job as it is stored, on either engine. */
export type KeptJob = {
  readonly id: string;
  readonly name: string;
  readonly tenantId: string;
  readonly key: string | undefined;
  /** JSON text: PostgreSQL's JSON type rejects a NUL in what people write. */
  readonly data: string;
  /** ISO-8601 UTC. */
  readonly scheduledFor: string | undefined;
  readonly failures: number;
};

/** A job to add; due at once without `runAt`. */
export type AskedJob = { readonly job: KeptJob; readonly runAt: Date | undefined };

/** A job that this process has claimed. Its results count only until the job is claimed again. */
export type TakenJob = KeptJob & {
  readonly claim: { readonly row: string; readonly number: number };
};

/** Stores and claims jobs; one implementation for each engine. All times are instants of the queue's clock. */
export type JobStore = {
  /** Prepares the store; on SQLite, with a single process, returns the jobs of an earlier process to the queue. */
  open(now: Date): Promise<void>;
  /** Skips a job whose key already has a waiting job. */
  add(trx: Transaction<never>, jobs: readonly AskedJob[], now: Date): Promise<void>;
  /** @returns false when none waits. */
  cancel(trx: Transaction<never>, tenantId: string, key: string): Promise<boolean>;
  /** Jobs in any state whose data holds a word. */
  naming(tenantId: string, word: string): Promise<readonly Pick<KeptJob, 'name' | 'data'>[]>;
  /** Deletes them; a run under way ends without a trace. */
  forget(trx: Transaction<never>, tenantId: string, word: string): Promise<void>;
  /** Claims due jobs, for the length of the lease. */
  take(count: number, now: Date): Promise<readonly TakenJob[]>;
  done(job: TakenJob): Promise<void>;
  /** Returns a job to the queue. It holds its key again unless another job has it by now; then both run. */
  again(job: TakenJob, how: { readonly failures: number; readonly inMs: number; readonly now: Date }): Promise<void>;
  bury(job: TakenJob, how: { readonly failures: number; readonly error: string; readonly now: Date }): Promise<void>;
  /** Returns jobs with an expired lease to the queue, counted as another failure. */
  reclaim(now: Date): Promise<void>;
  /** Newest first. */
  deadLetters(tenantId: string, limit: number): Promise<readonly DeadLetter[]>;
  countDeadLetters(tenantId: string): Promise<number>;
  /** Gives a dead letter all its attempts again. @returns false for an unknown id. */
  revive(tenantId: string, id: string, now: Date): Promise<boolean>;
  close(): Promise<void>;
};

/** The error of a job whose run never ended. */
export const leaseExpired = 'lease_expired';

/** Both engines delete dead letters after this; pg-boss keeps no waiting job longer. */
export const keptMs = 365 * 24 * 3_600_000;
