import { z } from 'zod';
import { action, type ListPage, pageIn } from '../../kit/index.ts';
import type { Role } from '../../platform/bot/index.ts';
import { helpPageSize, type HelpTopic, topicsFor } from '../help-topics.ts';
import { byEverybody, type GuideDeps } from './deps.ts';

type Help = {
  readonly kind: 'help';
  readonly rolloutName: string;
  readonly roles: readonly Role[];
  readonly topics: ListPage<HelpTopic>;
};

/** Says what the person can do, with the words for it. */
export const help = action({
  ...byEverybody,
  name: 'guide.help',
  effect: 'read',
  // Cards of before 2026-12 ask for no page.
  input: z.object({ from: z.int().min(0).max(1000).default(0) }),
  async run({ organisation }: GuideDeps, { tenantId, person }, { from }): Promise<Help> {
    const { name } = await organisation.rollout(tenantId);
    const topics = pageIn(topicsFor(person), from, helpPageSize);
    return { kind: 'help', rolloutName: name, roles: person.roles, topics };
  },
});

/** Asks the question that the welcome offers, as if the person had written it. */
export const tryQuestion = action({
  ...byEverybody,
  name: 'guide.try',
  effect: 'act',
  input: z.object({ question: z.string().min(1).max(1000) }),
  run: (_deps: GuideDeps, _by, { question }): Promise<{ readonly kind: 'asks'; readonly question: string }> =>
    Promise.resolve({ kind: 'asks', question }),
});
