import { extremesOfDays, type PersonalData, seenWith, sumsChanged } from '../../platform/db/index.ts';
import { sumsOfReporters } from './counts.ts';
import type { CasesTables } from './tables.ts';

/** A case stays, as the law on archives demands, but not who reported it. */
export const casesPersonalData: PersonalData = {
  rows: [
    {
      kind: 'cases',
      table: 'cases',
      column: 'reporter_id',
      shows: [
        'case_id',
        'number',
        'kind',
        'state',
        'title',
        'wish',
        'why',
        'fault_when',
        'fault_where',
        'area_key',
        'language',
        'reported_at',
      ],
      deletion: { stays: 'archived', unsigns: ['title', 'wish', 'why', 'fault_when', 'fault_where'] },
    },
    {
      kind: 'cases',
      table: 'case_events',
      column: 'actor_id',
      shows: ['case_id', 'from_state', 'to_state', 'note', 'happened_at'],
      deletion: { stays: 'archived', unsigns: ['note'] },
    },
    {
      kind: 'cases',
      table: 'case_followers',
      column: 'person_id',
      shows: ['case_id', 'language', 'joined_at'],
      deletion: 'delete',
    },
  ],
  beforeDeletion: async (trx, { tenantId, personId }) => {
    const reported = await seenWith<CasesTables>(trx)
      .selectFrom('cases')
      .select(['rollout_id', 'reported_at'])
      .where('tenant_id', '=', tenantId)
      .where('reporter_id', '=', personId)
      .execute();
    return async () => {
      const counted = reported.map(({ rollout_id, reported_at }) => ({ rolloutId: rollout_id, at: reported_at }));
      for (const one of extremesOfDays(counted)) await sumsChanged(trx, { tenantId, ...one }, sumsOfReporters);
    };
  },
};
