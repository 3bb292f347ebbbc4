import { createJobQueue, type JobQueue, type JobQueueDeps } from '../../src/platform/jobs/index.ts';

/** A queue on a migrated database, ready for jobs. Stop it before the database is closed. */
export async function openJobQueue(deps: JobQueueDeps): Promise<JobQueue> {
  const queue = createJobQueue(deps);
  await queue.open();
  return queue;
}
