export { PermanentError, RetryAfterError } from './errors.ts';
export {
  type DeadLetter,
  job,
  type JobHandler,
  type JobHandlers,
  type JobRun,
  type NewJob,
  type Schedule,
} from './job.ts';
export { createJobQueue, type JobQueue, type JobQueueDeps, type JobWork, type UnopenedJobQueue } from './queue.ts';
export type { JobFault, StartOptions } from './runner.ts';
export { defaultJobSettings, type JobSettings } from './settings.ts';
export { type JobStanding, readJobStanding } from './standing.ts';
export { jobMigrations } from './tables.ts';
