import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { statusMigrations } from '../../src/status/migrations.ts';
import type { Plan } from '../../src/status/plan.ts';
import { createPostStore, type NewPost } from '../../src/status/store/post-store.ts';
import { createPlanStore } from '../../src/status/store/plan-store.ts';
import { describeOnEachDatabase, openPlace } from '../support/databases.ts';

const now = new Date('2026-11-23T07:00:00Z');
const nothing = async () => undefined;
const turn = (week: string, date: string) => ({
  week,
  date,
  dueAt: `${date}T07:00:00.000Z`,
  draftAt: `${date}T06:00:00.000Z`,
});

function aPlan(overrides: Partial<Plan> = {}): Plan {
  return {
    id: randomUUID(),
    rolloutId: 'r',
    channelId: '19:c',
    channelName: undefined,
    teamId: 'team',
    teamName: 'Team',
    language: 'nb',
    weekday: 1,
    time: '08:00',
    state: 'active',
    ownerId: 'lead',
    ownerLanguage: 'nn',
    version: 1,
    next: turn('2026-W48', '2026-11-23'),
    ...overrides,
  };
}

function aPost(overrides: Partial<NewPost> = {}): NewPost {
  return {
    id: randomUUID(),
    planId: randomUUID(),
    channelId: '19:c',
    week: '2026-W48',
    date: '2026-11-23',
    dueAt: '2026-11-23T07:00:00.000Z',
    state: 'draft',
    highlights: undefined,
    begunAt: undefined,
    ...overrides,
  };
}

describeOnEachDatabase('the plans of the weekly status', (place) => {
  async function open() {
    const database = await openPlace(await place());
    await database.migrate(statusMigrations);
    return { database, plans: createPlanStore(database), posts: createPostStore(database) };
  }

  it('are stored completely, one for each channel and tenant', async () => {
    const { database, plans } = await open();
    const plan = aPlan();
    assert.equal(await plans.add('t', plan, now, nothing), true);
    assert.equal(
      await plans.add('t', aPlan(), now, () => assert.fail('nothing belongs to a plan that is not made')),
      false,
    );
    assert.equal(await plans.add('u', aPlan({ id: plan.id }), now, nothing), true);
    assert.deepEqual(await plans.find('t', plan.id), plan);
    assert.deepEqual(await plans.ofChannel('t', '19:c'), plan);
    assert.equal(await plans.find('v', plan.id), undefined);
    assert.equal((await plans.active()).length, 2);
    await database.close();
  });

  it('let one of many changes win, and only over the seen revision', async () => {
    const { database, plans } = await open();
    const plan = aPlan();
    await plans.add('t', plan, now, nothing);
    const changes = Array.from({ length: 10 }, (_, at) =>
      plans.change('t', { ...plan, weekday: (at % 7) + 1, version: 2 }, now, nothing),
    );
    assert.equal((await Promise.all(changes)).filter(Boolean).length, 1);
    assert.equal((await plans.find('t', plan.id))?.version, 2);
    await database.close();
  });

  it('advance once from an occurrence, atomically with its side effects', async () => {
    const { database, plans } = await open();
    const plan = aPlan();
    await plans.add('t', plan, now, nothing);
    const move = { planId: plan.id, fromDueAt: plan.next.dueAt, next: turn('2026-W49', '2026-11-30'), now };
    const failing = plans.advance('t', move, async () => {
      throw new Error('the transaction fails');
    });
    await assert.rejects(failing);
    assert.equal((await plans.find('t', plan.id))?.next.week, '2026-W48');
    const moved = await Promise.all([1, 2, 3].map(() => plans.advance('t', move, nothing)));
    assert.equal(moved.filter(Boolean).length, 1);
    assert.equal((await plans.find('t', plan.id))?.next.week, '2026-W49');
    assert.equal(await plans.advance('u', { ...move, fromDueAt: move.next.dueAt }, nothing), false);
    await database.write((trx) => plans.pause(trx, 't', plan.id));
    assert.equal((await plans.find('t', plan.id))?.state, 'paused');
    assert.equal(await plans.advance('t', { ...move, fromDueAt: move.next.dueAt }, nothing), false);
    await database.close();
  });

  it('have one post a week, also for concurrent writers', async () => {
    const { database, posts } = await open();
    const made = await Promise.all(Array.from({ length: 10 }, () => posts.add('t', aPost(), now, nothing)));
    assert.equal(made.filter(Boolean).length, 1);
    assert.equal(await posts.add('t', aPost({ week: '2026-W49' }), now, nothing), true);
    assert.equal(await posts.add('u', aPost(), now, nothing), true);
    await database.close();
  });

  it('have posts that change only from the seen state, and keep omitted fields', async () => {
    const { database, posts } = await open();
    const post = aPost();
    await posts.add('t', post, now, nothing);
    const content = {
      language: 'nb' as const,
      highlights: 'Hei\nalle',
      coming: [],
      held: [],
      asked: { total: 1, areas: [{ areaKey: 'hr', count: 1 }] },
      waiting: { total: 0, areas: [] },
      cases: { new: 0, taken: 0, planned: 0, done: 0, rejected: 0 },
      since: '2026-11-16T07:00:00.000Z',
      lateSince: undefined,
    };
    const seen = { id: post.id, version: 1 };
    const claims = Array.from({ length: 5 }, (_, at) =>
      posts.move('t', seen, { state: 'sending', jobId: `j${at}`, content, highlights: 'Hei' }, now),
    );
    assert.equal((await Promise.all(claims)).filter(Boolean).length, 1);
    assert.equal(
      await posts.move('t', { id: post.id, version: 2 }, { state: 'posted', highlights: undefined }, now),
      true,
    );
    const kept = await posts.find('t', post.id);
    assert.deepEqual([kept?.state, kept?.highlights, kept?.version], ['posted', undefined, 3]);
    const { lateSince, ...rest } = content;
    assert.equal(lateSince, undefined);
    assert.deepEqual(kept?.content, rest);
    assert.equal((await posts.lastPosted('t', '19:c'))?.id, post.id);
    assert.equal(await posts.lastPosted('u', '19:c'), undefined);
    await database.close();
  });

  it('find posts that have lost their job, and people whom a job has notified', async () => {
    const { database, posts } = await open();
    const post = aPost({ state: 'due' });
    await posts.add('t', post, now, nothing);
    assert.deepEqual(await posts.stuck(now), []);
    assert.deepEqual(await posts.stuck(new Date(now.getTime() + 1)), [{ tenantId: 't', postId: post.id }]);
    assert.deepEqual(await posts.takeToTell('t', 'lead', [post.id], 'j1'), [post.id]);
    assert.deepEqual(await posts.takeToTell('t', 'lead', [post.id], 'j2'), []);
    assert.deepEqual(await posts.takeToTell('t', 'lead', [post.id], 'j1'), [post.id]);
    assert.deepEqual(await posts.takeToTell('t', 'other', [post.id], 'j2'), [post.id]);
    await database.write((trx) => posts.untell(trx, 't', post.id));
    assert.deepEqual(await posts.takeToTell('t', 'lead', [post.id], 'j3'), [post.id]);
    assert.deepEqual(
      (await posts.ofDay('t', [post.planId], '2026-11-23')).map(({ id }) => id),
      [post.id],
    );
    assert.deepEqual(await posts.ofDay('t', [], '2026-11-23'), []);
    await database.close();
  });
});
