import type { Feature } from '../platform/bot/index.ts';
import { healthApi } from './api.ts';
import { healthCommands, healthVerbs } from './chat.ts';
import { healthIntents } from './intents.ts';
import { createHealthService, type HealthDeps, type HealthService } from './service.ts';

export { type Finding, worstOf } from './check.ts';
export { printed } from './wording.ts';

export type Health = HealthService & { readonly feature: Feature };

/** Whether the installation works: one list of checks, for administrators in chat and tab and for `npm run doctor`. */
export function createHealth(deps: HealthDeps): Health {
  const health = createHealthService(deps);
  return {
    ...health,
    feature: {
      name: 'health',
      intents: healthIntents,
      commands: healthCommands({ health }),
      verbs: healthVerbs({ health }),
      api: healthApi({ health }),
    },
  };
}
