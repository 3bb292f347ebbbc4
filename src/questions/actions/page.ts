import { z } from 'zod';
import { action, policy } from '../../kit/index.ts';
import type { ListedQuestion } from '../store/questions-store.ts';
import { inAreas, type QuestionsDeps } from './deps.ts';

export type QuestionView = ListedQuestion & {
  readonly areaName: string | undefined;
  readonly askedBy?: string | undefined;
};
/** `items` has one more than `limit` when there is a next page. */
type Paged = { readonly kind: 'page'; readonly items: readonly QuestionView[] };

const reads = { presser: 'anyone', where: 'personal', effect: 'read' } as const;
export const place = z.object({ openedAt: z.string().max(40), id: z.string().max(100) });
const byPlace = z.object({ after: place.optional(), limit: z.int().min(1) });

/** A person's own open questions, newest first, done or not. */
export const pageMine = action({
  ...reads,
  name: 'questions.pageMine',
  who: 'anyone',
  relation: 'self',
  input: byPlace,
  async run({ store, organisation }: QuestionsDeps, by, { after, limit }): Promise<Paged> {
    const questions = await store.ofPerson(by.tenantId, by.person.id, after, limit + 1);
    return { kind: 'page', items: inAreas(questions, await organisation.rollout(by.tenantId), by) };
  },
});

/** Open questions, oldest first, with the person who asked. */
export const pageOpen = action({
  ...reads,
  name: 'questions.pageOpen',
  who: policy.keeper,
  input: byPlace,
  async run({ store, organisation }: QuestionsDeps, by, { after, limit }): Promise<Paged> {
    const rollout = await organisation.rollout(by.tenantId);
    const questions = await store.waiting(by.tenantId, rollout.id, after, limit + 1);
    const names = await organisation.namesOf(
      by.tenantId,
      questions.map(({ personId }) => personId),
    );
    const items = inAreas(questions, rollout, by).map((one) => ({ ...one, askedBy: names.get(one.personId) }));
    return { kind: 'page', items };
  },
});
