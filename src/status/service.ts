import type { Organisation, Rollout } from '../organisation/index.ts';
import type { ReferenceStore } from '../platform/bot/index.ts';
import type { Changes } from '../platform/db/index.ts';
import type { JobQueue } from '../platform/jobs/index.ts';
import { createDeciding } from './deciding.ts';
import { createPlanning } from './planning.ts';
import { createRecipients } from './recipients.ts';
import type { PlanStore } from './store/plan-store.ts';
import type { PostStore } from './store/post-store.ts';
import { createTurns } from './turns.ts';

export type StatusService = ReturnType<typeof createStatusService>;

/** The channels' plans and what becomes of each week's turn; jobs are enqueued in the transaction of the change. */
export function createStatusService(deps: {
  readonly plans: PlanStore;
  readonly posts: PostStore;
  readonly organisation: Organisation;
  readonly jobs: Pick<JobQueue, 'enqueue' | 'cancel'>;
  readonly changes: Pick<Changes, 'announce' | 'tell'>;
  readonly references: Pick<ReferenceStore, 'reachable'>;
}) {
  const recipients = createRecipients(deps);
  const planning = createPlanning(deps);
  return {
    ...recipients,
    ...planning,
    ...createTurns({ ...deps, planning, recipients: recipients.recipients }),
    ...createDeciding({ ...deps, planning }),
    rollout: (tenantId: string): Promise<Rollout> => deps.organisation.rollout(tenantId),
  };
}
