import { type Check, fault, message, ok, type Said, skipped, unknown, warning } from '../check.ts';

export type Server = {
  readonly engine: 'sqlite' | 'postgres';
  /** The folder of the data, as the settings name it. */
  readonly dataDir: string;
  readonly now: Date;
  pingMs(): Promise<number>;
  /** Free bytes for the data folder. */
  freeBytes(): Promise<number>;
  migrations(): Promise<{ readonly expected: readonly string[]; readonly applied: readonly string[] }>;
  jobs(): Promise<{ readonly oldestWaitMs: number | undefined; readonly dead: number }>;
  /** When the mark of the last backup was written; undefined without a mark. */
  backedUpAt(): Promise<Date | undefined>;
  /** Published entries past their review date. */
  lateReviews(): Promise<number>;
};

const gigabyte = 1024 ** 3;
/** Below it a day of work may fill the disk. */
const scarceBytes = gigabyte;
/** Below it SQLite may fail to check-point. */
const fullBytes = gigabyte / 10;
const minuteMs = 60_000;
const slowJobsMs = 5 * minuteMs;
const stuckJobsMs = 60 * minuteMs;
const dayMs = 24 * 60 * minuteMs;
/** A daily backup that was missed once. */
const oldBackupMs = 2 * dayMs;
const staleBackupMs = 7 * dayMs;

/** The program's own machine, database and content. */
export function serverChecks(server: Server): readonly Check[] {
  return [
    { name: 'database', label: message('health.database'), run: () => databaseSaid(server) },
    { name: 'disk', label: message('health.disk'), run: () => diskSaid(server) },
    { name: 'migrations', label: message('health.migrations'), run: () => migrationsSaid(server) },
    { name: 'jobs', label: message('health.jobs'), run: () => waitingSaid(server) },
    { name: 'dead-jobs', label: message('health.deadJobs'), run: () => deadSaid(server) },
    { name: 'backup', label: message('health.backup'), run: () => backupSaid(server) },
    { name: 'reviews', label: message('health.reviews'), run: () => reviewsSaid(server) },
  ];
}

async function databaseSaid({ engine, pingMs }: Server): Promise<Said> {
  const name = engine === 'sqlite' ? 'SQLite' : 'PostgreSQL';
  const ms = await pingMs().catch(() => undefined);
  return ms === undefined
    ? fault('health.databaseDown', { engine: name })
    : ok('health.databaseOk', { engine: name, count: Math.round(ms) });
}

async function diskSaid({ engine, dataDir, freeBytes }: Server): Promise<Said> {
  if (engine === 'postgres') return skipped('health.diskElsewhere');
  const bytes = await freeBytes();
  const count = Math.floor((bytes / gigabyte) * 10) / 10;
  if (bytes < fullBytes) return fault('health.diskFull', { count, folder: dataDir });
  return bytes < scarceBytes ? warning('health.diskFull', { count, folder: dataDir }) : ok('health.diskOk', { count });
}

async function migrationsSaid({ migrations }: Server): Promise<Said> {
  const { expected, applied } = await migrations();
  const [lacking] = expected.filter((name) => !applied.includes(name));
  if (lacking !== undefined) return fault('health.migrationsLack', { name: lacking });
  const [strange] = applied.filter((name) => !expected.includes(name));
  return strange === undefined ? ok('health.migrationsOk') : warning('health.migrationsNewer', { name: strange });
}

async function waitingSaid({ jobs }: Server): Promise<Said> {
  const { oldestWaitMs } = await jobs();
  if (oldestWaitMs === undefined) return ok('health.jobsNone');
  const count = Math.floor(oldestWaitMs / minuteMs);
  if (oldestWaitMs > stuckJobsMs) return fault('health.jobsStuck', { count });
  return oldestWaitMs > slowJobsMs ? warning('health.jobsStuck', { count }) : ok('health.jobsSoon');
}

async function deadSaid({ jobs }: Server): Promise<Said> {
  const { dead: count } = await jobs();
  return count === 0 ? ok('health.deadNone') : warning('health.deadSome', { count });
}

async function backupSaid({ now, dataDir, backedUpAt }: Server): Promise<Said> {
  const at = await backedUpAt();
  if (at === undefined) return unknown('health.backupUnknown', { folder: dataDir });
  const ageMs = now.getTime() - at.getTime();
  const count = Math.max(0, Math.round(ageMs / dayMs));
  if (ageMs > staleBackupMs) return fault('health.backupOld', { count });
  return ageMs > oldBackupMs ? warning('health.backupOld', { count }) : ok('health.backupOk');
}

async function reviewsSaid({ lateReviews }: Server): Promise<Said> {
  const count = await lateReviews();
  return count === 0 ? ok('health.reviewsNone') : warning('health.reviewsLate', { count });
}
