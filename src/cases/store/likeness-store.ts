import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import { type Database, tablesOf } from '../../platform/db/index.ts';
import type { Language } from '../../platform/i18n/index.ts';
import { type CaseKind, type CaseState, caseStates, isOpen } from '../life-cycle.ts';
import type { CasesTables } from './tables.ts';

/** What makes a case like another. */
export type Worded = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly wish: string;
  readonly language: Language;
  readonly state: CaseState;
};

type Where = { readonly tenantId: string; readonly rolloutId: string };

/** Where a reading of events goes on: after the event of that id, of those that happened at once. */
export type EventPlace = { readonly at: string; readonly eventId: string };
export type Moved = Worded & { readonly place: EventPlace };

export type LikenessStore = ReturnType<typeof createLikenessStore>;

const openStates = caseStates.filter(isOpen);
const closedStates = caseStates.filter((state) => !isOpen(state));
const columns = [
  'cases.case_id',
  'cases.number',
  'cases.title',
  'cases.wish',
  'cases.language',
  'cases.state',
] as const;

/** Reads cases of a kind for the index of those that are like another, a slice at a time. */
export function createLikenessStore(database: Database, kind: CaseKind) {
  const { db } = tablesOf<CasesTables>(database);
  const ofKind = (where: Where) => of(db, where).where('cases.kind', '=', kind);
  const movesOfKind = (where: Where) => lastMoves(db, where).where('cases.kind', '=', kind);

  return {
    /** The number that the rollout gave last; numbers are committed in their order, without gaps. @returns 0 for none. */
    async lastNumber({ tenantId, rolloutId }: Where): Promise<number> {
      const row = await db
        .selectFrom('case_numbers')
        .select('last')
        .where('tenant_id', '=', tenantId)
        .where('rollout_id', '=', rolloutId)
        .executeTakeFirst();
      return row?.last ?? 0;
    },

    /** Open ones below a number, newest first. */
    async openBelow(where: Where, number: number, size: number): Promise<readonly Worded[]> {
      // State by state: in one statement all of them would be sorted for each slice.
      const found: Worded[] = [];
      for (const state of openStates) {
        const rows = await ofKind(where)
          .where('cases.state', '=', state)
          .where('cases.number', '<', number)
          .orderBy('cases.number', 'desc')
          .limit(size)
          .execute();
        found.push(...rows.map(toWorded));
      }
      return found.toSorted((first, second) => second.number - first.number).slice(0, size);
    },

    /** Those above a number, in the order in which they were made. */
    async above(where: Where, number: number, size: number): Promise<readonly Worded[]> {
      const rows = await ofKind(where).where('cases.number', '>', number).orderBy('cases.number').limit(size).execute();
      return rows.map(toWorded);
    },

    /** Those that were moved at a moment or later, by the last event of each, oldest first. */
    async moved(where: Where, after: EventPlace, size: number): Promise<readonly Moved[]> {
      const rows = await movesOfKind(where)
        // By itself it says nothing new, but the index can be used for it.
        .where('case_events.happened_at', '>=', after.at)
        .where((row) => row(placeOf(row), '>', tupleOf(row, after)))
        .orderBy('case_events.happened_at')
        .orderBy('case_events.event_id')
        .limit(size)
        .execute();
      return rows.map(toMoved);
    },

    /** Those that were closed at `since` or later and before a place, latest first. */
    async closed(where: Where, since: Date, before: EventPlace, size: number): Promise<readonly Moved[]> {
      const rows = await movesOfKind(where)
        .where('case_events.to_state', 'in', closedStates)
        .where('case_events.happened_at', '>=', since.toISOString())
        .where('case_events.happened_at', '<=', before.at)
        .where((row) => row(placeOf(row), '<', tupleOf(row, before)))
        .orderBy('case_events.happened_at', 'desc')
        .orderBy('case_events.event_id', 'desc')
        .limit(size)
        .execute();
      return rows.map(toMoved);
    },
  };
}

/** The last event of each case that has more than its making behind it. */
function lastMoves(db: Kysely<CasesTables>, where: Where) {
  return db
    .selectFrom('case_events')
    .innerJoin('cases', (join) =>
      join
        .onRef('cases.tenant_id', '=', 'case_events.tenant_id')
        .onRef('cases.case_id', '=', 'case_events.case_id')
        .onRef('cases.last_event_id', '=', 'case_events.event_id'),
    )
    .select([...columns, 'case_events.happened_at', 'case_events.event_id'])
    .where('case_events.tenant_id', '=', where.tenantId)
    .where('cases.rollout_id', '=', where.rolloutId)
    .where('case_events.from_state', 'is not', null);
}

const placeOf = (row: ExpressionBuilder<CasesTables, 'case_events'>) =>
  row.refTuple('case_events.happened_at', 'case_events.event_id');

const tupleOf = (row: ExpressionBuilder<CasesTables, 'case_events'>, { at, eventId }: EventPlace) =>
  row.tuple(sql<string>`${at}`, eventId);

function of(db: Kysely<CasesTables>, { tenantId, rolloutId }: Where) {
  return db
    .selectFrom('cases')
    .select(columns)
    .where('cases.tenant_id', '=', tenantId)
    .where('cases.rollout_id', '=', rolloutId);
}

function toWorded(row: Pick<CasesTables['cases'], 'case_id' | 'number' | 'title' | 'wish' | 'language' | 'state'>) {
  const { case_id: id, number, title, wish, language, state } = row;
  return { id, number, title, wish, language, state };
}

type MovedRow = Parameters<typeof toWorded>[0] & { readonly happened_at: string; readonly event_id: string };

function toMoved(row: MovedRow): Moved {
  return { ...toWorded(row), place: { at: row.happened_at, eventId: row.event_id } };
}
