import { z } from 'zod';
import { action, onPage, policy } from '../../kit/index.ts';
import type { Digest, HeldView } from '../view.ts';
import type { Moved } from '../deciding.ts';
import { findings } from '../life-cycle.ts';
import { isFinal, plannedPosts } from '../post.ts';
import type { StatusDeps } from './deps.ts';

const byLead = { who: policy.lead, presser: 'anyone', where: 'anywhere' } as const;

/** Settles an uncertain post: it is in the channel, or it is sent again. */
export const settle = action({
  ...byLead,
  name: 'status.settle',
  effect: 'edit',
  counts: 'creation',
  input: z.object({ post: z.uuid(), act: z.enum(findings) }),
  async run(
    { service, views }: StatusDeps,
    by,
    { post: id, act },
    { seen },
  ): Promise<{ readonly kind: Moved['kind']; readonly view: HeldView }> {
    const { kind, ...found } = await service.move(by, id, { act, seen });
    return { kind, view: await views.held(by.tenantId, found) };
  },
});

/** The outcome of a day's posts: of a lead's own plans, or of all plans for a lead who owns none. */
export const results = action({
  ...byLead,
  name: 'status.results',
  effect: 'read',
  input: onPage.extend({ date: z.iso.date() }),
  async run({ plans, posts, views }: StatusDeps, by, { date, from }): Promise<{ kind: 'digest'; digest: Digest }> {
    const all = await plans.all(by.tenantId);
    const own = all.filter(({ ownerId }) => ownerId === by.person.id);
    const mine = own.length > 0 ? own : all;
    const ids = mine.map(({ id }) => id);
    const told = (await posts.ofDay(by.tenantId, ids, date)).filter(isFinal);
    const day = { date, from, results: plannedPosts(mine, told) };
    return { kind: 'digest', digest: await views.digest(by.tenantId, day, by.now) };
  },
});
