import assert from 'node:assert/strict';
import type { JobQueue } from '../../src/platform/jobs/index.ts';
import { meetingFaults } from '../../src/sessions/session.ts';
import type { SessionsTables } from '../../src/sessions/store/tables.ts';
import { tablesOf } from '../../src/platform/db/index.ts';
import { createSessionsStore } from '../../src/sessions/store/sessions-store.ts';
import type { CasesTables } from '../../src/cases/store/tables.ts';
import { people, sampleTenant } from '../support/bot.ts';
import { aPlace, engines } from '../support/databases.ts';
import { openJobQueue } from '../support/job-queue.ts';
import { readRecorded, unrecorded } from '../support/wire/fixture.ts';
import { bind, record, shapeOf, type Values } from '../support/wire/placeholders.ts';
import { playScenes } from '../support/wire/scenes.ts';
import { startWorld, type World } from '../support/wire/world.ts';

type RecordedJob = { readonly name: string; readonly data: unknown };

type Run = {
  /** Makes what the job is about. */
  readonly prepare: (world: World, data: unknown) => Promise<Values>;
  /** The person whom it notifies. */
  readonly tells?: keyof typeof people;
  /** Posts in the channel of what was prepared. */
  readonly posts?: true;
};

const nothing = async () => ({});
const idOf = (name: keyof typeof people) => people[name].aadObjectId;
const keyOfJob = ({ name, data }: RecordedJob) => `${name} ${shapeOf(data)}`;

async function session(world: World): Promise<Values> {
  const booked = await world.booked();
  const found = await createSessionsStore(world.database).find(sampleTenant, String(booked.session));
  const before = { 'before.startsAt': '2026-03-01T09:00:00.000Z', 'before.endsAt': '2026-03-01T09:30:00.000Z' };
  return { ...booked, ...before, startsAt: found?.startsAt };
}

/** Brings a session to where the news of a job are true: a job whose reason is gone tells nobody. */
async function becomes(world: World, values: Values, state: Partial<SessionsTables['sessions']>): Promise<void> {
  const { db } = tablesOf<SessionsTables>(world.database);
  await db.updateTable('sessions').set(state).where('session_id', '=', String(values.session)).execute();
}

async function toIngrid(world: World): Promise<Values> {
  return { ...(await session(world)), person: idOf('ingrid') };
}

async function begins(world: World): Promise<Values> {
  const { id, next, channelId } = await world.plan();
  return { plan: id, dueAt: next.dueAt, channelId };
}

/** What the calendar's answers lead to; the scenes have one of them for each kind. */
function meetingNews(): readonly RecordedJob[] {
  return (['notMade', 'notMoved', 'notCancelled'] as const).flatMap((kind) =>
    meetingFaults.map((fault) => ({
      name: 'sessions.tellMeeting',
      data: { session: '0199a000-0000-7000-8000-000000000012', news: { kind, fault } },
    })),
  );
}

/** How each job is run, and what it is known by. A job that is missing here is one nobody can run. */
const runs: Readonly<Record<string, Run>> = {
  'cases.showLead': {
    prepare: async (world) => ({ ...(await world.wish()), person: idOf('solveig') }),
    tells: 'solveig',
  },
  'cases.outage': {
    prepare: async (world) => {
      await world.fault();
      const { db } = tablesOf<CasesTables>(world.database);
      const { rollout_id: rollout } = await db.selectFrom('cases').select('rollout_id').executeTakeFirstOrThrow();
      return { person: idOf('solveig'), rollout, at: world.time.now.toISOString() };
    },
    tells: 'solveig',
  },
  'cases.tell': {
    prepare: async (world) => {
      const moved = await world.movedWish('taken');
      return { case: moved.case, event: moved.seen, person: idOf('ingrid') };
    },
    tells: 'ingrid',
  },
  'sessions.sweep': { prepare: nothing },
  'sessions.remind': { prepare: toIngrid, tells: 'ingrid' },
  'sessions.tell': {
    prepare: async (world, data) => {
      const values = await toIngrid(world);
      if ((data as { kind?: unknown }).kind === 'cancelled') await becomes(world, values, { cancelled: 1 });
      return values;
    },
    tells: 'ingrid',
  },
  'sessions.askCount': {
    prepare: async (world) => {
      const values = await session(world);
      const endsAt = new Date(world.time.now.getTime() - 3_600_000).toISOString();
      await becomes(world, values, { starts_at: endsAt, ends_at: endsAt });
      return { ...values, person: idOf('jonas') };
    },
    tells: 'jonas',
  },
  'sessions.meeting': { prepare: (world) => world.session(true) },
  'sessions.tellMeeting': {
    prepare: async (world, data) => {
      const values = await world.session(true);
      const { kind } = (data as { news: { kind: string } }).news;
      const meeting_state = kind === 'made' ? 'made' : 'refused';
      await becomes(world, values, { meeting_state, meeting_event_id: 'event', meeting_sequence: 0 });
      return values;
    },
    tells: 'jonas',
  },
  'status.draft': { prepare: begins, tells: 'solveig' },
  'status.begin': { prepare: begins, posts: true },
  'status.send': { prepare: (world) => world.post('due'), posts: true },
  'status.showDraft': { prepare: (world) => world.post(), tells: 'solveig' },
  'status.ask': { prepare: (world) => world.post('held'), tells: 'solveig' },
  'status.digest': {
    prepare: async (world) => ({ ...(await world.post('posted')), latest: world.time.now.toISOString() }),
    tells: 'solveig',
  },
  'status.sweep': { prepare: nothing },
  'bot.forgetTurns': { prepare: nothing },
  'bot.forgetSent': { prepare: nothing },
  'insights.check': { prepare: nothing },
};

for (const engine of engines) {
  describe(`the jobs in existing queues, on ${engine}`, () => {
    let world: World;
    let queue: JobQueue;
    const faults: unknown[] = [];

    before(async function () {
      this.timeout(60_000);
      world = await startWorld({ place: await aPlace(engine) });
      const onFault = (fault: unknown) => void faults.push(fault);
      queue = await openJobQueue({ database: world.database, clock: () => world.time.now, onFault });
    });
    after(async () => {
      await queue.stop(0);
      await world.stop();
    });

    async function run(job: RecordedJob): Promise<void> {
      const how = runs[job.name];
      assert.ok(how, `say in runs how ${job.name} is run`);
      const values = await how.prepare(world, job.data);
      await world.bot.runJobs();
      // Messages to one conversation are paced by the clock.
      world.pass(1 / 24);
      const toldBefore = how.tells ? world.told(world.chats[how.tells]).length : 0;
      if (job.name === 'status.begin') world.time.now = new Date(String(values.dueAt));
      const data = bind(job.data, values);
      await world.database.write((trx) => queue.enqueue(trx, { name: job.name, tenantId: sampleTenant, data }));
      await world.bot.runJobs();
      assert.deepEqual(await queue.deadLetters.list(sampleTenant, 9), []);
      assert.deepEqual(faults, []);
      if (how.tells) assert.ok(world.told(world.chats[how.tells]).length > toldBefore, `${how.tells} was told nothing`);
      if (how.posts) assert.equal(world.graph.messages(String(values.channelId)).length, 1);
    }

    for (const job of readRecorded<RecordedJob>('jobs')) {
      it(`run to completion: ${keyOfJob(job)}`, () => run(job));
    }
  });
}

describe('the jobs that the product enqueues', () => {
  it('are all recorded', async function () {
    this.timeout(60_000);
    const world = await startWorld();
    await playScenes(world);
    const jobs = [...(await world.recordedJobs()), ...meetingNews()].map(({ name, data }) => ({
      name,
      data: record(data),
    }));
    const handled = world.bot.features.flatMap((feature) => Object.keys(feature.jobs ?? {}));
    await world.stop();
    assert.deepEqual(
      unrecorded('jobs', jobs, keyOfJob),
      [],
      'RECORD_WIRE=1 with this test adds new ones to test/fixtures/wire',
    );
    const recorded = new Set(readRecorded<RecordedJob>('jobs').map(({ name }) => name));
    assert.deepEqual(
      handled.filter((name) => !recorded.has(name)),
      [],
    );
  });
});
