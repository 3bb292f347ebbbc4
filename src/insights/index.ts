import { z } from 'zod';
import type { Feature } from '../platform/bot/index.ts';
import { job } from '../platform/jobs/index.ts';
import { insightsApi } from './api.ts';
import { createCheck } from './check.ts';
import { periods } from './dto.ts';
import { createInsightsService } from './service.ts';

export type { WrongSums } from './check.ts';

const checkJob = 'insights.check';
/** At night, and off the full hour, when everybody's jobs begin. */
const checkCron = '41 2 * * *';

/** How the rollout goes: what was asked and answered, whom the sessions reached, what became of wishes. The counters keep their sums. */
export function createInsights(
  deps: Parameters<typeof createInsightsService>[0] &
    Omit<Parameters<typeof createCheck>[0], 'mostWeeks'> & {
      /** Whose schedule the check is; it looks after all tenants. */
      readonly scheduleTenant: string;
    },
): { readonly feature: Feature } {
  const check = createCheck({ ...deps, mostWeeks: Math.max(...periods) });
  return {
    feature: {
      name: 'insights',
      api: insightsApi(createInsightsService(deps)),
      jobs: { [checkJob]: job(z.null(), ({ now }) => check(now)) },
      schedules: [{ tenantId: deps.scheduleTenant, key: checkJob, name: checkJob, cron: checkCron, timeZone: 'UTC' }],
    },
  };
}
