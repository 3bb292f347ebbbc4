import assert from 'node:assert/strict';
import { type Database, openDatabase, tablesOf } from '../../src/platform/db/index.ts';
import { people } from '../support/bot.ts';
import { wordsOn } from '../support/connector-stand-in.ts';
import type { StatusTables } from '../../src/status/store/tables.ts';
import type { SessionsTables } from '../../src/sessions/store/tables.ts';
import { type Harness, start, startStatus } from './harness.ts';

describe('messages on the last working day before', () => {
  let on: Harness;
  let database: Database;
  afterEach(() => on.stop());

  async function begin(now: Date) {
    on = await startStatus({
      now,
      sessions: 'planned',
      open: async (...wanted) => (database = await openDatabase(...wanted)),
    });
    const lead = on.bot.chat(people.solveig);
    await lead.say('hjelp');
    await on.inChannel(people.solveig).say('vekestatus kvar måndag kl. 8');
    return lead;
  }
  const drafts = (lead: ReturnType<Harness['bot']['chat']>) =>
    on.told(lead).filter((card) => /Utkast/i.test(wordsOn(card))).length;

  it('include the draft of a Monday: on Friday at nine', async () => {
    const lead = await begin(new Date('2026-11-19T09:00:00Z'));
    on.time.now = new Date('2026-11-20T07:59:59Z');
    await on.bot.runJobs();
    assert.equal(drafts(lead), 0);
    on.time.now = new Date('2026-11-20T08:00:00Z');
    await on.bot.runJobs();
    assert.equal(drafts(lead), 1);
    on.time.now = new Date('2026-11-22T08:00:00Z');
    await on.bot.runJobs();
    assert.equal(drafts(lead), 1);
  });

  it('come at once for a plan created later', async () => {
    const lead = await begin(start);
    await on.bot.runJobs();
    assert.equal(drafts(lead), 1);
  });

  it('replace times that an earlier release planned for the day before', async () => {
    const lead = await begin(new Date('2026-11-18T09:00:00Z'));
    const { db } = tablesOf<StatusTables & SessionsTables>(database);
    const sunday = '2026-11-22T08:00:00.000Z';
    await db.updateTable('status_plans').set({ next_draft_at: sunday }).execute();
    const session = { starts_at: '2026-11-23T09:00:00.000Z', ends_at: '2026-11-23T10:00:00.000Z', remind_at: sunday };
    await db.updateTable('sessions').set(session).execute();
    on.time.now = new Date('2026-11-18T10:23:00Z');
    await on.bot.runJobs();
    const plan = await db.selectFrom('status_plans').select('next_draft_at').executeTakeFirstOrThrow();
    assert.equal(plan.next_draft_at, '2026-11-20T08:00:00.000Z');
    const reminders = await db.selectFrom('sessions').select('remind_at').distinct().execute();
    assert.deepEqual(reminders, [{ remind_at: '2026-11-20T08:00:00.000Z' }]);
    on.time.now = new Date('2026-11-20T08:00:00Z');
    await on.bot.runJobs();
    assert.equal(drafts(lead), 1);
  });
});
