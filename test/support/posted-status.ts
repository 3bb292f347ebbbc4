import { randomUUID } from 'node:crypto';
import type { StatusContent } from '../../src/status/content.ts';
import { type Database, tablesOf } from '../../src/platform/db/index.ts';
import type { Plan } from '../../src/status/plan.ts';
import { createPostStore, type NewPost } from '../../src/status/store/post-store.ts';
import { createPlanStore } from '../../src/status/store/plan-store.ts';

export const channelId = '19:kanalen@thread.tacv2';

const week = { week: '2026-W48', date: '2026-11-23', dueAt: '2026-11-23T07:00:00.000Z' };

function aPlan(rolloutId: string): Plan {
  return {
    id: randomUUID(),
    rolloutId,
    channelId,
    channelName: 'Nytt system',
    teamId: undefined,
    teamName: 'Innføring',
    language: 'nb',
    weekday: 1,
    time: '08:00',
    state: 'active',
    ownerId: 'lead',
    ownerLanguage: 'nb',
    version: 1,
    next: { ...week, draftAt: '2026-11-22T08:00:00.000Z' },
  };
}

function aPost(plan: Plan): NewPost {
  return {
    id: randomUUID(),
    planId: plan.id,
    channelId,
    ...week,
    state: 'due',
    highlights: undefined,
    begunAt: week.dueAt,
  };
}

/** What a status says that has something of everything. */
const content: StatusContent = {
  language: 'nb',
  highlights: 'Portalen åpner torsdag.\nTakk til alle som testet.',
  coming: [],
  held: [
    {
      id: 's',
      number: 1,
      kind: 'mini_training',
      title: 'Arkiv på en halvtime',
      areaKey: undefined,
      startsAt: '2026-11-18T09:00:00.000Z',
      endsAt: '2026-11-18T09:30:00.000Z',
      places: 20,
      booked: 18,
      headCount: { count: 16, atLeast: false },
    },
  ],
  asked: { total: 41, areas: [] },
  waiting: { total: 3, areas: [] },
  cases: { new: 2, taken: 1, planned: 0, done: 1, rejected: 0 },
  since: '2026-11-16T07:00:00.000Z',
  lateSince: undefined,
};

/** Gives a tenant that has a rollout a channel with a plan and a status that was posted in it. */
export async function givePostedStatus(database: Database, tenantId: string): Promise<void> {
  const { db } = tablesOf<{ rollouts: { tenant_id: string; rollout_id: string } }>(database);
  const { rollout_id } = await db
    .selectFrom('rollouts')
    .select('rollout_id')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow();
  const [now, nothing] = [new Date(), async () => undefined];
  const posts = createPostStore(database);
  const plan = aPlan(rollout_id);
  await createPlanStore(database).add(tenantId, plan, now, nothing);
  const post = aPost(plan);
  await posts.add(tenantId, post, now, nothing);
  const posted = { state: 'posted', postedAt: now.toISOString(), content } as const;
  await posts.move(tenantId, { id: post.id, version: 1 }, posted, now);
}
