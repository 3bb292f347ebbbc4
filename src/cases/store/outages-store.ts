import { sql } from 'kysely';
import { type Database, seenWith, tablesOf, type Tx } from '../../platform/db/index.ts';
import { countedFrom, isQuietBefore, type OutageRule } from '../outage.ts';
import type { CasesTables } from './tables.ts';

type Where = { readonly tenantId: string; readonly rolloutId: string };

export type OutagesStore = ReturnType<typeof createOutagesStore>;

/** What was taken back or was none is no report. */
const uncounted = ['withdrawn', 'rejected'] as const;

/** How many people report faults of a rollout, and whether leads have been told. */
export function createOutagesStore(database: Database) {
  const { db } = tablesOf<CasesTables>(database);

  /** Different people who reported a fault, or joined one, after `from`. */
  function peopleSince(reader: Pick<typeof db, 'selectFrom'>, { tenantId, rolloutId }: Where, from: Date) {
    const reporters = reader
      .selectFrom('cases')
      .select('reporter_id as person_id')
      .where('tenant_id', '=', tenantId)
      .where('rollout_id', '=', rolloutId)
      .where('kind', '=', 'fault')
      .where('state', 'not in', uncounted)
      .where('reported_at', '>', from.toISOString());
    const followers = reader
      .selectFrom('case_followers')
      .crossJoin('cases')
      .select('case_followers.person_id')
      .where('case_followers.tenant_id', '=', tenantId)
      .where('case_followers.joined_at', '>', from.toISOString())
      .whereRef('cases.tenant_id', '=', 'case_followers.tenant_id')
      .whereRef('cases.case_id', '=', 'case_followers.case_id')
      .where('cases.rollout_id', '=', rolloutId)
      .where('cases.kind', '=', 'fault')
      .where('cases.state', 'not in', uncounted);
    return reader
      .selectFrom(reporters.unionAll(followers).as('reports'))
      .select((select) => select.fn.count<number>('person_id').distinct().as('people'))
      .executeTakeFirstOrThrow();
  }

  return {
    /**
     * Notes a report in the transaction that makes it. Reports of a rollout wait for one another here, so that one of them
     * alone sees the last that was lacking.
     * @returns true where leads are to be told: once, and again only after it was quiet.
     */
    async note(tx: Tx, where: Where, at: Date, rule: OutageRule): Promise<boolean> {
      const trx = seenWith<CasesTables>(tx);
      const key = { tenant_id: where.tenantId, rollout_id: where.rolloutId };
      const kept = await trx
        .insertInto('outages')
        .values({ ...key, last_report_at: at.toISOString(), told_at: null })
        // Changes nothing, but locks the row until the commit and tells what it says.
        .onConflict((conflict) =>
          conflict.columns(['tenant_id', 'rollout_id']).doUpdateSet({ told_at: sql<string>`outages.told_at` }),
        )
        .returning(['last_report_at', 'told_at'])
        .executeTakeFirstOrThrow();
      const state = {
        lastReportAt: new Date(kept.last_report_at),
        toldAt: kept.told_at === null ? undefined : new Date(kept.told_at),
      };
      const wasTold = state.toldAt !== undefined && !isQuietBefore(at, state, rule);
      const tells = !wasTold && (await peopleSince(trx, where, countedFrom(at, rule))).people >= rule.people;
      // Reports that come at once need not come in the order of their clocks.
      const last = state.lastReportAt > at ? state.lastReportAt : at;
      await trx
        .updateTable('outages')
        .set({
          last_report_at: last.toISOString(),
          told_at: tells ? at.toISOString() : wasTold ? kept.told_at : null,
        })
        .where('tenant_id', '=', where.tenantId)
        .where('rollout_id', '=', where.rolloutId)
        .execute();
      return tells;
    },

    /** How many people have reported since an instant. */
    people: async (where: Where, from: Date): Promise<number> => (await peopleSince(db, where, from)).people,
  };
}
