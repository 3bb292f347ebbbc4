import type { Feature } from '../platform/bot/index.ts';
import { insightsApi } from './api.ts';
import { createInsightsService } from './service.ts';

/** How the rollout goes: what was asked and answered, whom the sessions reached, what became of wishes. It keeps nothing of its own. */
export function createInsights(deps: Parameters<typeof createInsightsService>[0]): { readonly feature: Feature } {
  return { feature: { name: 'insights', api: insightsApi(createInsightsService(deps)) } };
}
