import { z } from 'zod';
import { action, policy } from '../../kit/index.ts';
import type { Finding } from '../check.ts';
import type { HealthService } from '../service.ts';

export type ShowDeps = { readonly health: HealthService };

/** Runs the checks and shows what they found. */
export const show = action({
  name: 'health.show',
  who: policy.administrator,
  presser: 'anyone',
  where: 'personal',
  effect: 'read',
  input: z.object({}),
  async run({ health }: ShowDeps, by): Promise<{ readonly kind: 'shown'; readonly findings: readonly Finding[] }> {
    return { kind: 'shown', findings: await health.check(by.tenantId, by.person.id) };
  },
});
