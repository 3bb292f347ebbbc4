import type { Kysely } from 'kysely';
import { type Database, tablesOf } from '../../platform/db/index.ts';
import type { Case, CaseKind } from '../case.ts';
import { type CasesTables, toCase } from './tables.ts';

export type OfKind = { readonly tenantId: string; readonly rolloutId: string; readonly kind: CaseKind };
/** `kind`: of that kind only. */
export type Whose = { readonly tenantId: string; readonly personId: string; readonly kind: CaseKind | undefined };
export type CasePage = { readonly total: number; readonly items: readonly Case[] };

/** A tenant's cases, each with its last event. */
export function casesIn(db: Kysely<CasesTables>, tenantId: string) {
  return db
    .selectFrom('cases')
    .innerJoin('case_events', (join) =>
      join
        .onRef('case_events.tenant_id', '=', 'cases.tenant_id')
        .onRef('case_events.event_id', '=', 'cases.last_event_id'),
    )
    .selectAll('cases')
    .select(['case_events.from_state', 'case_events.to_state', 'case_events.note'])
    .where('cases.tenant_id', '=', tenantId);
}

/** Cases as lists show them: a page at a time, and the number of all from an index alone. */
export function casesLists(database: Database) {
  const { db } = tablesOf<CasesTables>(database);

  /** Ids of what somebody reported or joined: one index each, where an OR would read every case of the tenant. */
  const ownIds = (tenantId: string, personId: string) =>
    db
      .selectFrom('cases')
      .select('case_id')
      .where('tenant_id', '=', tenantId)
      .where('reporter_id', '=', personId)
      .unionAll(
        db
          .selectFrom('case_followers')
          .select('case_id')
          .where('tenant_id', '=', tenantId)
          .where('person_id', '=', personId),
      );
  const ownOf = (tenantId: string, personId: string) =>
    casesIn(db, tenantId).where('cases.case_id', 'in', ownIds(tenantId, personId));

  const newOf = ({ tenantId, rolloutId, kind }: OfKind) =>
    casesIn(db, tenantId)
      .where('cases.rollout_id', '=', rolloutId)
      .where('cases.kind', '=', kind)
      .where('cases.state', '=', 'new');

  return {
    /** What somebody reported or joined, newest first. */
    async mine(tenantId: string, personId: string, from: number, size: number): Promise<CasePage> {
      const rows = await ownOf(tenantId, personId)
        .orderBy('reported_at', 'desc')
        .orderBy('number', 'desc')
        .limit(size)
        .offset(from)
        .execute();
      const { total } = await db
        .selectFrom(ownIds(tenantId, personId).as('own'))
        .select((select) => select.fn.count<number>('case_id').distinct().as('total'))
        .executeTakeFirstOrThrow();
      return { total, items: rows.map(toCase) };
    },

    /** The same by the case before, for lists that go on while others are made: ids are in the order of making. */
    async minePage(
      { tenantId, personId, kind }: Whose,
      before: string | undefined,
      size: number,
    ): Promise<readonly Case[]> {
      const rows = await ownOf(tenantId, personId)
        .$if(kind !== undefined, (query) => query.where('cases.kind', '=', kind ?? 'wish'))
        .$if(before !== undefined, (query) => query.where('cases.case_id', '<', before ?? ''))
        .orderBy('cases.case_id', 'desc')
        .limit(size)
        .execute();
      return rows.map(toCase);
    },

    /** What no lead has touched yet, oldest first. */
    async untouched(of: OfKind, from: number, size: number): Promise<CasePage> {
      const rows = await newOf(of).orderBy('cases.number').limit(size).offset(from).execute();
      const { total } = await db
        .selectFrom('cases')
        .select((select) => select.fn.countAll<number>().as('total'))
        .where('tenant_id', '=', of.tenantId)
        .where('rollout_id', '=', of.rolloutId)
        .where('kind', '=', of.kind)
        .where('state', '=', 'new')
        .executeTakeFirstOrThrow();
      return { total, items: rows.map(toCase) };
    },

    /** The newest of those. */
    async latestUntouched(of: OfKind, size: number): Promise<readonly Case[]> {
      const rows = await newOf(of).orderBy('cases.number', 'desc').limit(size).execute();
      return rows.map(toCase);
    },

    /** The same by the case before; one that was decided meanwhile still says where the list goes on. */
    async untouchedPage(of: OfKind, after: string | undefined, size: number): Promise<readonly Case[]> {
      const rows = await newOf(of)
        .$if(after !== undefined, (query) =>
          query.where('cases.number', '>', (one) =>
            one
              .selectFrom('cases as before')
              .select('before.number')
              .where('before.tenant_id', '=', of.tenantId)
              .where('before.case_id', '=', after ?? ''),
          ),
        )
        .orderBy('cases.number')
        .limit(size)
        .execute();
      return rows.map(toCase);
    },
  };
}
