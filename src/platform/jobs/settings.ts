/** On PostgreSQL a job keeps the lease and the attempts that held when it was enqueued or last put back. */
export type JobSettings = {
  /** Number of failed runs after which a job is a dead letter. */
  readonly maxAttempts: number;
  /** The pause after the first failure; it doubles with each failure up to the longest pause. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** How long one run may take before the job is taken again; whole seconds, from 1 s to 24 h. */
  readonly leaseMs: number;
};

/** Twelve attempts over about three quarters of an hour: longer than a transient incident of Teams or Graph. */
export const defaultJobSettings: JobSettings = {
  maxAttempts: 12,
  firstPauseMs: 2_000,
  longestPauseMs: 15 * 60_000,
  leaseMs: 5 * 60_000,
};

/**
 * The pause before the next attempt. Half of it is random jitter, so that jobs that failed together do not retry
 * together.
 * @param failures failed runs so far, from 1.
 * @param random from 0 to 1.
 */
export function pauseMs(
  settings: Pick<JobSettings, 'firstPauseMs' | 'longestPauseMs'>,
  failures: number,
  random: number,
): number {
  const whole = Math.min(settings.longestPauseMs, settings.firstPauseMs * 2 ** (failures - 1));
  return Math.round(whole / 2 + (whole / 2) * random);
}
