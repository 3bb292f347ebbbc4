import assert from 'node:assert/strict';
import '../../src/texts.ts';
import { type Server, serverChecks } from '../../src/health/checks/server.ts';
import { runChecks } from '../../src/health/run-checks.ts';
import { printed } from '../../src/health/wording.ts';
import { translator } from '../../src/platform/i18n/index.ts';

const now = new Date('2026-12-01T09:00:00Z');
const minutes = 60_000;
const gigabyte = 1024 ** 3;

const well: Server = {
  engine: 'sqlite',
  dataDir: './data',
  now,
  pingMs: async () => 2,
  freeBytes: async () => 20 * gigabyte,
  migrations: async () => ({ expected: ['0001-a', '0002-b'], applied: ['0001-a', '0002-b'] }),
  jobs: async () => ({ oldestWaitMs: undefined, dead: 0 }),
  backedUpAt: async () => new Date('2026-11-30T09:00:00Z'),
  lateReviews: async () => 0,
};

/** What the server is like, and the only line that tells of it. */
const rows: readonly (readonly [string, Partial<Server>, string])[] = [
  [
    'a database that does not answer',
    { pingMs: () => Promise.reject(new Error('down')) },
    'Fault  Database:  SQLite does not answer. Check that the database runs and that DATABASE_URL is right.',
  ],
  [
    'little room on the disk',
    { freeBytes: async () => 0.55 * gigabyte },
    'Warning  Disk:  Only 0.5 GB free for ./data. Make room on the disk, or move the data to a larger one.',
  ],
  [
    'a full disk',
    { freeBytes: async () => 1000 },
    'Fault  Disk:  Only 0 GB free for ./data. Make room on the disk, or move the data to a larger one.',
  ],
  [
    'a migration that is missing',
    { migrations: async () => ({ expected: ['0001-a', '0002-b'], applied: ['0001-a'] }) },
    'Fault  Database schema:  The database lacks the change 0002-b. Start this version of Losen: it makes the changes itself.',
  ],
  [
    'a newer database',
    { migrations: async () => ({ expected: ['0001-a'], applied: ['0001-a', '0003-c'] }) },
    'Warning  Database schema:  The database has the change 0003-c, which this version of Losen does not know. Start the newer version that made it.',
  ],
  [
    'a job that has been due for a while',
    { jobs: async () => ({ oldestWaitMs: 6 * minutes, dead: 0 }) },
    'Warning  Waiting jobs:  The oldest has been due for 6 minutes. Check that Losen runs, and look in its log for “a job failed”.',
  ],
  [
    'a queue that stands still',
    { jobs: async () => ({ oldestWaitMs: 61 * minutes, dead: 0 }) },
    'Fault  Waiting jobs:  The oldest has been due for 61 minutes. Check that Losen runs, and look in its log for “a job failed”.',
  ],
  [
    'a dead letter',
    { jobs: async () => ({ oldestWaitMs: undefined, dead: 1 }) },
    'Warning  Jobs that were given up:  1 job was given up. Look in the log for “a job failed” and mend the cause. operations.md says how to list them.',
  ],
  [
    'a backup of three days ago',
    { backedUpAt: async () => new Date('2026-11-28T09:00:00Z') },
    'Warning  Backup:  The last one is 3 days old. Check the job that makes backups.',
  ],
  [
    'a backup of eight days ago',
    { backedUpAt: async () => new Date('2026-11-23T09:00:00Z') },
    'Fault  Backup:  The last one is 8 days old. Check the job that makes backups.',
  ],
  [
    'no mark of a backup',
    { backedUpAt: async () => undefined },
    'Unknown  Backup:  Its age is not known here. Let the job that makes backups end with writing the file ./data/last-backup, or see at your provider.',
  ],
  [
    'answers past their review date',
    { lateReviews: async () => 2 },
    'Warning  Review dates of answers:  2 published answers are past their date. Let the specialists review them in the tab, under Answers.',
  ],
];

describe('the checks of the server', () => {
  const lines = async (server: Server) => printed(await runChecks(serverChecks(server)), translator('en'));

  it('find nothing wrong with one that is well', async () => {
    assert.deepEqual(await lines(well), [
      'OK  Database:  SQLite answered in 2 ms.',
      'OK  Disk:  20 GB free.',
      'OK  Database schema:  Up to date.',
      'OK  Waiting jobs:  None is due.',
      'OK  Jobs that were given up:  None.',
      'OK  Backup:  Less than two days old.',
      'OK  Review dates of answers:  No published answer is past its date.',
      '',
      'No faults were found. 7 checks are OK.',
    ]);
  });

  for (const [what, change, line] of rows) {
    it(`tell of ${what} in one line`, async () => {
      const telling = (await lines({ ...well, ...change })).slice(0, 7).filter((one) => !one.startsWith('OK '));
      assert.deepEqual(telling, [line]);
    });
  }

  it('leave the disk of a database server to that server', async () => {
    const [, disk] = await lines({ ...well, engine: 'postgres' });
    assert.equal(disk, 'Does not apply  Disk:  Does not apply: the database server has its own disk. Watch it there.');
  });
});
