import { type RawBuilder, sql } from 'kysely';
import { membersOf, unitsAbove } from '../../organisation/index.ts';
import {
  countInSpans,
  countPartsInSpans,
  createKeptSums,
  type Database,
  type Span,
  type SumsOf,
  tablesOf,
  wholes,
} from '../../platform/db/index.ts';
import { type CaseState, caseStates } from '../life-cycle.ts';
import type { CasesTables } from './tables.ts';

/** New wishes of a time, and those whose last decision fell in it, by that decision. */
export type CaseCounts = {
  readonly new: number;
  readonly taken: number;
  readonly planned: number;
  readonly done: number;
  readonly rejected: number;
};

/** Wishes that are in a state now. */
export type StateCounts = {
  readonly states: readonly { readonly state: CaseState; readonly count: number }[];
  /** Different reporters of cases in any state; counted for a unit only, and no further than 20. */
  readonly people: number;
};

type ByState = Readonly<Record<CaseState, number>>;

const none: ByState = { new: 0, taken: 0, planned: 0, done: 0, rejected: 0, withdrawn: 0 };

/** Only slow commits are late, because change requests are created in the present. */
const settledAfterMs = 3_600_000;
/** Enough to know that a group is not too small to show. */
const mostPeople = 20;

/** Cached sums that a transition of a case changes, in the week in which it was reported. */
export const sumsOfCases = ['reported', 'reported by unit'] as const;

/** Kept sums that change when a reporter leaves their unit. */
export const sumsOfReporters = ['reported by unit'] as const;

const decided = ['taken', 'planned', 'done', 'rejected'] as const;

/** Counts of change requests, without their text. */
export function createCaseCounts(database: Database) {
  const { db } = tablesOf<CasesTables>(database);

  const counted: RawBuilder<ByState> = sql.join(
    caseStates.map((state) => sql`count(case when cases.state = ${sql.lit(state)} then 1 end) as ${sql.ref(state)}`),
  );
  const reported = ({ tenantId, rolloutId }: SumsOf, begins: unknown, ends: unknown) => sql`
    cases.tenant_id = ${tenantId} and cases.rollout_id = ${rolloutId} and cases.kind = 'wish'
    and cases.reported_at >= ${begins} and cases.reported_at < ${ends}`;

  const countAll = (of: SumsOf, spans: readonly Span[]) =>
    countInSpans<ByState>(database, spans, {
      count: counted,
      among: (begins, ends) => sql`cross join cases where ${reported(of, begins, ends)}`,
      none,
    });
  const all = createKeptSums<ByState>(database, {
    name: 'reported',
    settledAfterMs,
    none,
    countAll: async (of, spans) => wholes(await countAll(of, spans)),
    countOne: countAll,
  });
  const byUnit = createKeptSums<ByState>(database, {
    name: 'reported by unit',
    settledAfterMs,
    none,
    countAll: (of, spans) =>
      countPartsInSpans<ByState>(database, spans, {
        part: sql`units_above.above`,
        count: counted,
        among: (begins, ends) => sql`cross join cases cross join people
          join ${unitsAbove(of.tenantId)} as units_above on units_above.key = people.unit_key
          where ${reported(of, begins, ends)}
          and people.tenant_id = ${of.tenantId} and people.person_id = cases.reporter_id`,
      }),
    countOne: (of, spans, unitKey) =>
      countInSpans<ByState>(database, spans, {
        count: counted,
        among: (begins, ends) => sql`cross join cases where ${reported(of, begins, ends)}
          and cases.reporter_id in ${membersOf({ tenantId: of.tenantId, unitKey })}`,
        none,
      }),
  });

  async function reporters(of: SumsOf, spans: readonly Span[], unitKey: string): Promise<number> {
    const [first, last] = [spans[0], spans.at(-1)];
    if (!first || !last) return 0;
    const some = db
      .selectFrom('cases')
      .select('reporter_id')
      .distinct()
      .where(sql<boolean>`${reported(of, first.from.toISOString(), last.to.toISOString())}`)
      .where('reporter_id', 'in', membersOf({ tenantId: of.tenantId, unitKey }))
      .limit(mostPeople);
    const query = db.selectFrom(some.as('some')).select((expression) => expression.fn.countAll<number>().as('people'));
    return (await database.readAside<{ people: number }>(query.compile()))[0]?.people ?? 0;
  }

  return {
    /** In `[from, to)`; withdrawn cases and undone decisions do not count. */
    async countsSince(tenantId: string, rolloutId: string, from: Date, to: Date): Promise<CaseCounts> {
      const made = await db
        .selectFrom('cases')
        .select((expression) => expression.fn.countAll<number>().as('count'))
        .where('tenant_id', '=', tenantId)
        .where('rollout_id', '=', rolloutId)
        .where('kind', '=', 'wish')
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
        .where('cases.kind', '=', 'wish')
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

    /** Those reported in the spans by the state that they are in now; states without any are left out. */
    async statesOf(of: SumsOf, spans: readonly Span[], unitKey?: string): Promise<StateCounts> {
      const [weeks, people] = await Promise.all([
        unitKey === undefined ? all.read(of, spans) : byUnit.read(of, spans, unitKey),
        unitKey === undefined ? 0 : reporters(of, spans, unitKey),
      ]);
      const states = caseStates.map((state) => ({ state, count: weeks.reduce((sum, week) => sum + week[state], 0) }));
      return { states: states.filter(({ count }) => count > 0), people };
    },

    /** Counts cached weeks again. @returns how many cached weeks were wrong. */
    checkSums: async (of: SumsOf, spans: readonly Span[]): Promise<number> =>
      (await all.check(of, spans)) + (await byUnit.check(of, spans)),
  };
}
