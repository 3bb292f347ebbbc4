import type { Transaction } from 'kysely';
import type { DeadLetter } from './job.ts';

/** A job as it is kept, whatever the engine. */
export type KeptJob = {
  readonly id: string;
  readonly name: string;
  readonly tenantId: string;
  readonly key: string | undefined;
  /** JSON text: PostgreSQL's own JSON would refuse a NUL in a person's words. */
  readonly data: string;
  /** ISO-8601 UTC. */
  readonly scheduledFor: string | undefined;
  readonly failures: number;
};

/** A job to be added; at once without `runAt`. */
export type AskedJob = { readonly job: KeptJob; readonly runAt: Date | undefined };

/** A job that this process has taken. What it says of the job counts only as long as nobody has taken it again. */
export type TakenJob = KeptJob & {
  readonly claim: { readonly row: string; readonly number: number };
};

/** Where jobs are kept and claimed: one for each engine. All times are instants of the queue's clock. */
export type JobStore = {
  /** Prepares the store; where one process alone can be, takes back what an earlier one had in hand. */
  open(now: Date): Promise<void>;
  /** What waits under the same key already is not added. */
  add(trx: Transaction<never>, jobs: readonly AskedJob[], now: Date): Promise<void>;
  /** @returns false when none waits. */
  cancel(trx: Transaction<never>, tenantId: string, key: string): Promise<boolean>;
  /** Claims what is due, for the length of the lease. */
  take(count: number, now: Date): Promise<readonly TakenJob[]>;
  done(job: TakenJob): Promise<void>;
  /** Puts a job back. Its key holds again unless another job has it by now; then both run. */
  again(job: TakenJob, how: { readonly failures: number; readonly inMs: number; readonly now: Date }): Promise<void>;
  bury(job: TakenJob, how: { readonly failures: number; readonly error: string; readonly now: Date }): Promise<void>;
  /** Frees jobs whose lease is over, as failed once more. */
  reclaim(now: Date): Promise<void>;
  /** Newest first. */
  deadLetters(tenantId: string, limit: number): Promise<readonly DeadLetter[]>;
  countDeadLetters(tenantId: string): Promise<number>;
  /** Gives a dead letter all its attempts again. @returns false when there is none of that id. */
  revive(tenantId: string, id: string, now: Date): Promise<boolean>;
  close(): Promise<void>;
};

/** What a job is called whose run never came back. */
export const leaseExpired = 'lease_expired';

/** Both engines forget dead letters after this; pg-boss keeps nothing waiting for longer. */
export const keptMs = 365 * 24 * 3_600_000;
