// A process of its own for the kill test: node jobs-worker.ts <database config as JSON> <URL to post to>.
import { z } from 'zod';
import { openDatabase } from '../../src/platform/db/index.ts';
import { killSettings } from './jobs-kill-settings.ts';
import { job, jobMigrations } from '../../src/platform/jobs/index.ts';
import { openJobQueue } from './job-queue.ts';

const [config = '{}', url = ''] = process.argv.slice(2);
const place = JSON.parse(config) as { databaseUrl: string | undefined; dataDir: string };
const database = await openDatabase(place, () => undefined);
await database.migrate(jobMigrations(database.engine));
const queue = await openJobQueue({
  database,
  clock: () => new Date(),
  onFault: ({ fault }) => console.error(fault),
  settings: killSettings,
});
const post = job(z.number(), async ({ signal }, data) => {
  const response = await fetch(url, { method: 'POST', body: String(data), signal });
  await response.arrayBuffer();
});
await queue.start({ handlers: { 'kill.post': post } }, { concurrency: 4, pollMs: 50 });
process.once('SIGTERM', () => {
  void queue
    .stop(5000)
    .then(() => database.close())
    .then(() => process.exit(0));
});
