import type { z } from 'zod';

/** Work that is asked for, to be done later and at least once. */
export type NewJob = {
  /** `feature.job`, as the feature declares its handler. */
  readonly name: string;
  readonly tenantId: string;
  /** What the handler gets: survives JSON. */
  readonly data?: unknown;
  /**
   * Within the tenant. While a job of this key waits (for its time or for another try) a second one is ignored. The key
   * is free as soon as a run begins, since that run may have read what was there before: what is asked for meanwhile
   * or later runs on its own.
   */
  readonly key?: string;
  /** Not before this instant; at once when left out. */
  readonly runAt?: Date;
};

/** One run of a job, as its handler sees it. */
export type JobRun = {
  /** The same in every run of the job: what another system may use to recognise a repetition. */
  readonly id: string;
  readonly name: string;
  readonly tenantId: string;
  /** What the job was asked for with. */
  readonly data: unknown;
  /** 1 for the first; a run that was put off by {@link RetryAfterError} or by a stop does not count. */
  readonly attempt: number;
  readonly now: Date;
  /** The hour that a schedule's job stands for, however late it runs. */
  readonly scheduledFor: Date | undefined;
  /** Aborted when the run's result no longer counts: the lease is over, or the process stops. */
  readonly signal: AbortSignal;
};

/** What a feature does for a job's name. It may be run more than once for one job. */
export type JobHandler<T extends z.ZodType = z.ZodType> = {
  /** Data that does not fit makes a dead letter at once. */
  readonly data: T;
  /** @throws RetryAfterError, PermanentError; anything else is tried again with growing pauses. */
  handle(run: JobRun, data: z.output<T>): Promise<void>;
};

/** Binds a job's data to its handler's type. */
export function job<T extends z.ZodType>(data: T, handle: JobHandler<T>['handle']): JobHandler {
  return { data, handle };
}

export type JobHandlers = Readonly<Record<string, JobHandler>>;

/** A job that comes again and again, by the clock on the wall of a time zone. */
export type Schedule = {
  readonly tenantId: string;
  /** Within the tenant; scheduling it again changes it. */
  readonly key: string;
  readonly name: string;
  readonly data?: unknown;
  /** Five fields: minute, hour, day of month, month, day of week (`0 8 * * 1`: Mondays at eight). */
  readonly cron: string;
  /** IANA name. */
  readonly timeZone: string;
};

/** A job that was given up, kept for a year for somebody to look at. */
export type DeadLetter = {
  readonly id: string;
  readonly name: string;
  readonly tenantId: string;
  readonly key: string | undefined;
  readonly data: unknown;
  readonly failures: number;
  /** What the last run threw, or `lease_expired` when it never came back. */
  readonly error: string;
  readonly diedAt: Date;
};
