import { z } from 'zod';
import { action, type Actor } from '../../kit/index.ts';
import { byEverybody, type GuideDeps } from './deps.ts';

export type Welcome = {
  readonly kind: 'welcome';
  readonly rolloutName: string;
  /** A question that has an answer; undefined for an empty bank. */
  readonly example: string | undefined;
  readonly personal: boolean;
};

/** Says what Losen is for, with a question to try. */
export const welcome = action({
  ...byEverybody,
  name: 'guide.welcome',
  effect: 'read',
  input: z.object({}),
  run: (deps: GuideDeps, by) => welcomeFor(deps, by),
});

/** Welcomes a conversation that the bot came into, once: Teams tells of one installation in two events. */
export const welcomeOnce = action({
  ...byEverybody,
  name: 'guide.welcomeOnce',
  effect: 'act',
  input: z.object({ conversationId: z.string(), activityId: z.string() }),
  async run(deps: GuideDeps, by, { conversationId, activityId }): Promise<Welcome | { readonly kind: 'welcomed' }> {
    const isFirst = await deps.store.welcome({ tenantId: by.tenantId, conversationId, activityId, now: by.now });
    return isFirst ? welcomeFor(deps, by) : { kind: 'welcomed' };
  },
});

export async function welcomeFor({ organisation, answers }: GuideDeps, by: Actor): Promise<Welcome> {
  const { name } = await organisation.rollout(by.tenantId);
  const example = await answers.exampleQuestion(by.tenantId, by.language);
  return { kind: 'welcome', rolloutName: name, example, personal: by.conversation?.kind === 'personal' };
}
