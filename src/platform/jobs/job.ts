import type { z } from 'zod';

/** Work to be done later, at least once. */
export type NewJob = {
  /** `feature.job`, as the feature declares its handler. */
  readonly name: string;
  readonly tenantId: string;
  /** Input of the handler; must be serialisable as JSON. */
  readonly data?: unknown;
  /**
   * Idempotency key within the tenant. While a job with this key waits (for its time or for a retry), a second one is
   * ignored. The key is free as soon as a run begins, because that run may have read the earlier state: a job enqueued
   * during or after the run is a separate job.
   */
  readonly key?: string;
  /** Not before this instant; at once when left out. */
  readonly runAt?: Date;
};

/** One run of a job, as its handler sees it. */
export type JobRun = {
  /** The same in every run of the job; serves other systems as an idempotency key. */
  readonly id: string;
  readonly name: string;
  readonly tenantId: string;
  /** The data that the job was enqueued with. */
  readonly data: unknown;
  /** 1 for the first run; a run postponed by {@link RetryAfterError} or by a stop does not count. */
  readonly attempt: number;
  readonly now: Date;
  /** The scheduled time of a recurring job, however late it runs. */
  readonly scheduledFor: Date | undefined;
  /** Aborted when the run's result no longer counts: the lease is over, or the process stops. */
  readonly signal: AbortSignal;
};

/** A feature's handler for a job name. It may run more than once for one job. */
export type JobHandler<T extends z.ZodType = z.ZodType> = {
  /** Invalid data makes the job a dead letter at once. */
  readonly data: T;
  /** @throws RetryAfterError, PermanentError; any other error is retried with exponential back-off. */
  handle(run: JobRun, data: z.output<T>): Promise<void>;
};

/** Binds a job's data to its handler's type. */
export function job<T extends z.ZodType>(data: T, handle: JobHandler<T>['handle']): JobHandler {
  return { data, handle };
}

export type JobHandlers = Readonly<Record<string, JobHandler>>;

/** A recurring job, in local time of a time zone. */
export type Schedule = {
  readonly tenantId: string;
  /** Unique within the tenant; scheduling the same key again changes the schedule. */
  readonly key: string;
  readonly name: string;
  readonly data?: unknown;
  /** Five fields: minute, hour, day of month, month, day of week (`0 8 * * 1`: Mondays at eight). */
  readonly cron: string;
  /** IANA name. */
  readonly timeZone: string;
};

/** A job that failed for good, kept for a year for inspection. */
export type DeadLetter = {
  readonly id: string;
  readonly name: string;
  readonly tenantId: string;
  readonly key: string | undefined;
  readonly data: unknown;
  readonly failures: number;
  /** What the last run threw, or `lease_expired` when it never ended. */
  readonly error: string;
  readonly diedAt: Date;
};
