import { membersOf } from '../organisation/index.ts';
import type { CaseState } from './case.ts';
import { type Database, type Span, tablesOf } from '../platform/db/index.ts';
import type { CasesTables } from './tables.ts';

/** New cases of a time, and those whose last decision fell in it, by that decision. */
export type CaseCounts = {
  readonly new: number;
  readonly taken: number;
  readonly planned: number;
  readonly done: number;
  readonly rejected: number;
};

/** Cases that are in a state now; `people`: different reporters of cases in any state. */
export type StateCounts = {
  readonly states: readonly { readonly state: CaseState; readonly count: number }[];
  readonly people: number;
};

const decided = ['taken', 'planned', 'done', 'rejected'] as const;

/** Counts of cases, without what they say. */
export function createCaseCounts(database: Database) {
  const { db } = tablesOf<CasesTables>(database);
  return {
    /** Of `[from, to)`; what was withdrawn does not count, and a decision that was taken back does not either. */
    async countsSince(tenantId: string, rolloutId: string, from: Date, to: Date): Promise<CaseCounts> {
      const made = await db
        .selectFrom('cases')
        .select((expression) => expression.fn.countAll<number>().as('count'))
        .where('tenant_id', '=', tenantId)
        .where('rollout_id', '=', rolloutId)
        .where('state', '!=', 'withdrawn')
        .where('reported_at', '>=', from.toISOString())
        .where('reported_at', '<', to.toISOString())
        .executeTakeFirstOrThrow();
      // A cross join: SQLite then goes from the time's few events to their cases, and not through every case.
      const rows = await db
        .selectFrom('case_events')
        .crossJoin('cases')
        .whereRef('cases.tenant_id', '=', 'case_events.tenant_id')
        .whereRef('cases.case_id', '=', 'case_events.case_id')
        .whereRef('cases.last_event_id', '=', 'case_events.event_id')
        .select((expression) => ['cases.state', expression.fn.countAll<number>().as('count')])
        .where('case_events.tenant_id', '=', tenantId)
        .where('case_events.to_state', 'in', decided)
        .where('cases.rollout_id', '=', rolloutId)
        .where('cases.state', 'in', decided)
        .where('case_events.happened_at', '>=', from.toISOString())
        .where('case_events.happened_at', '<', to.toISOString())
        .groupBy('cases.state')
        .execute();
      const of = (state: (typeof decided)[number]) => rows.find((row) => row.state === state)?.count ?? 0;
      return {
        new: made.count,
        taken: of('taken'),
        planned: of('planned'),
        done: of('done'),
        rejected: of('rejected'),
      };
    },

    /** Those reported in `[from, to)` by the state that they are in now; states without any are left out. */
    async statesOf(tenantId: string, rolloutId: string, { from, to }: Span, unitKey?: string): Promise<StateCounts> {
      const reported = db
        .selectFrom('cases')
        .where('tenant_id', '=', tenantId)
        .where('rollout_id', '=', rolloutId)
        .where('reported_at', '>=', from.toISOString())
        .where('reported_at', '<', to.toISOString())
        .$if(unitKey !== undefined, (query) =>
          query.where('reporter_id', 'in', membersOf({ tenantId, unitKey: unitKey ?? '' })),
        );
      const states = await reported
        .select((expression) => ['state', expression.fn.countAll<number>().as('count')])
        .groupBy('state')
        .execute();
      const { people } = await reported
        .select((expression) => expression.fn.count<number>('reporter_id').distinct().as('people'))
        .executeTakeFirstOrThrow();
      return { states, people };
    },
  };
}
