import { z } from 'zod';
import { action, policy } from '../../kit/index.ts';
import type { Insights } from '../dto.ts';
import type { InsightsService } from '../service.ts';

/** Returns the rollout's numbers by week, for one unit if it is given. */
export const show = action({
  name: 'insights.show',
  who: policy.host,
  presser: 'anyone',
  where: 'personal',
  effect: 'read',
  input: z.object({ weeks: z.int().min(1), unit: z.string().optional() }),
  async run(service: InsightsService, by, { weeks, unit }): Promise<{ kind: 'shown'; insights: Insights }> {
    return { kind: 'shown', insights: await service.insights({ ...by, weeks, unit }) };
  },
});
