import { z } from 'zod';
import { action, policy } from '../../kit/index.ts';
import type { Insights } from '../dto.ts';
import type { InsightsService } from '../service.ts';

/** Counts how the rollout goes, by week; of a unit where one is named. */
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
