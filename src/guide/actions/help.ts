import { z } from 'zod';
import { action, isHost, isKeeper } from '../../kit/index.ts';
import { byEverybody, type GuideDeps } from './deps.ts';

type Help = {
  readonly kind: 'help';
  readonly rolloutName: string;
  readonly forLeads: boolean;
  readonly forHosts: boolean;
};

/** Says what the person can do, with the words for it. */
export const help = action({
  ...byEverybody,
  name: 'guide.help',
  effect: 'read',
  input: z.object({}),
  async run({ organisation }: GuideDeps, { tenantId, person }): Promise<Help> {
    const { name } = await organisation.rollout(tenantId);
    return { kind: 'help', rolloutName: name, forLeads: isKeeper(person), forHosts: isHost(person) };
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
