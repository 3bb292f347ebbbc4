import { z } from 'zod';
import type { Feature } from '../platform/bot/index.ts';
import { job } from '../platform/jobs/index.ts';
import { insightsApi } from './api.ts';
import { createCheck } from './check.ts';
import { periods } from './dto.ts';
import { createInsightsService } from './service.ts';

export type { WrongSums } from './check.ts';

const checkJob = 'insights.check';
/** At night, and not on the full hour, when most scheduled jobs start. */
const checkCron = '41 2 * * *';

/**
 * The rollout's numbers: questions and answers, the reach of the sessions, the outcome of change requests. The counting
 * features cache their sums.
 */
export function createInsights(
  deps: Parameters<typeof createInsightsService>[0] &
    Omit<Parameters<typeof createCheck>[0], 'mostWeeks'> & {
      /** The tenant that owns the schedule of the check; the check covers all tenants. */
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
