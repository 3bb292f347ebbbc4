import assert from 'node:assert/strict';
import { latestTime, nextTime } from '../../../src/platform/jobs/recurrence.ts';

const oslo = (cron: string) => ({ cron, timeZone: 'Europe/Oslo' });
const nextAfter = (cron: string, after: string) => nextTime(oslo(cron), new Date(after)).toISOString();
const latestUntil = (cron: string, until: string) => latestTime(oslo(cron), new Date(until))?.toISOString();

describe('recurring times', () => {
  for (const [title, cron, after, expected] of [
    ['keeps the hour when clocks go forward', '0 8 * * 1', '2026-03-23T07:00:00Z', '2026-03-30T06:00:00.000Z'],
    ['keeps the hour when clocks go back', '0 8 * * 1', '2026-10-19T06:00:00Z', '2026-10-26T07:00:00.000Z'],
    ['runs a skipped time at the end of the change', '30 2 * * *', '2026-03-28T12:00:00Z', '2026-03-29T01:00:00.000Z'],
    ['runs a skipped time once', '30 2 * * *', '2026-03-29T01:10:00Z', '2026-03-30T00:30:00.000Z'],
    ['runs a repeated time the first time', '30 2 * * *', '2026-10-24T12:00:00Z', '2026-10-25T00:30:00.000Z'],
    ['runs a repeated time once', '30 2 * * *', '2026-10-25T00:30:00Z', '2026-10-26T01:30:00.000Z'],
    ['runs every hour of a long day', '0 * * * *', '2026-10-25T00:00:00Z', '2026-10-25T01:00:00.000Z'],
    ['finds 29 February', '0 8 29 2 *', '2026-11-02T08:00:00Z', '2028-02-29T07:00:00.000Z'],
  ] as const) {
    it(title, () => assert.equal(nextAfter(cron, after), expected));
  }

  for (const [title, cron, until, expected] of [
    ['counts the very instant', '0 8 * * 1', '2026-10-26T07:00:00.000Z', '2026-10-26T07:00:00.000Z'],
    ['counts no instant that is to come', '0 8 * * 1', '2026-10-26T06:59:59.999Z', '2026-10-19T06:00:00.000Z'],
    ['agrees about a skipped time', '30 2 * * *', '2026-03-29T05:00:00Z', '2026-03-29T01:00:00.000Z'],
    ['agrees about a repeated time', '30 2 * * *', '2026-10-25T01:45:00Z', '2026-10-25T00:30:00.000Z'],
  ] as const) {
    it(`looking back, ${title}`, () => assert.equal(latestUntil(cron, until), expected));
  }
});
