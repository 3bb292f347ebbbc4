import { sql } from 'kysely';
import { membersOf, unitsAbove } from '../../organisation/index.ts';
import {
  countInSpans,
  countPartsInSpans,
  createKeptSums,
  type Database,
  type Span,
  type SumsOf,
  wholes,
} from '../../platform/db/index.ts';

/** Whom the sessions of a span reached. */
export type Reach = {
  /** Sessions that began in it and were not cancelled. */
  readonly sessions: number;
  /** Of those that have a limit. */
  readonly places: number;
  readonly booked: number;
  /** Sessions whose heads have been counted, how many came to them, and how many of the counts were a least. */
  readonly counted: number;
  readonly came: number;
  readonly atLeast: number;
  /** Different units of those who had booked; counted for the whole rollout only. */
  readonly units: number;
  /** Different people who had booked; counted for a unit only. */
  readonly people: number;
};

type Held = Pick<Reach, 'sessions' | 'places' | 'booked' | 'counted' | 'came' | 'atLeast'>;
type Booked = Pick<Reach, 'sessions' | 'booked' | 'people'>;

const noneHeld: Held = { sessions: 0, places: 0, booked: 0, counted: 0, came: 0, atLeast: 0 };
const noneBooked: Booked = { sessions: 0, booked: 0, people: 0 };
const none: Reach = { ...noneHeld, units: 0, people: 0 };

/** Nobody books what has begun: only what commits slowly is late. */
const settledAfterMs = 3_600_000;

/** Kept sums that a head-count changes, and those that the cancellation of a session does. */
export const sumsOfHeads = ['held'] as const;
export const sumsOfSessions = ['held', 'units reached', 'booked by unit'] as const;
/** Those that change when somebody who had booked leaves their unit. */
export const sumsOfBookers = ['units reached', 'booked by unit'] as const;

/** Counts of sessions and of those who came; nobody is named. */
export function createReachStore(database: Database) {
  const held = ({ tenantId, rolloutId }: SumsOf, begins: unknown, ends: unknown) => sql`sessions.tenant_id = ${tenantId}
    and sessions.rollout_id = ${rolloutId} and sessions.cancelled = 0
    and sessions.starts_at >= ${begins} and sessions.starts_at < ${ends}`;
  const booking = ({ tenantId }: SumsOf) => sql`session_bookings.tenant_id = ${tenantId}
    and session_bookings.session_id = sessions.session_id`;
  const booker = ({ tenantId }: SumsOf) => sql`people.tenant_id = ${tenantId}
    and people.person_id = session_bookings.person_id`;

  const countHeld = (of: SumsOf, spans: readonly Span[]) =>
    countInSpans<Held>(database, spans, {
      count: sql`count(*) as sessions, coalesce(sum(sessions.places), 0) as places,
        coalesce(sum(sessions.booked), 0) as booked,
        count(sessions.head_count) as counted, coalesce(sum(sessions.head_count), 0) as came,
        count(case when sessions.head_at_least = 1 then 1 end) as "atLeast"`,
      among: (begins, ends) => sql`cross join sessions where ${held(of, begins, ends)}`,
      none: noneHeld,
    });
  const countUnits = (of: SumsOf, spans: readonly Span[]) =>
    countInSpans<Pick<Reach, 'units'>>(database, spans, {
      count: sql`count(distinct people.unit_key) as units`,
      among: (begins, ends) => sql`cross join sessions cross join session_bookings cross join people
        where ${held(of, begins, ends)} and ${booking(of)} and ${booker(of)}`,
      none: { units: 0 },
    });
  const counted = sql<Booked>`count(distinct session_bookings.session_id) as sessions, count(*) as booked,
    count(distinct session_bookings.person_id) as people`;

  const all = createKeptSums<Held>(database, {
    name: 'held',
    settledAfterMs,
    none: noneHeld,
    countAll: async (of, spans) => wholes(await countHeld(of, spans)),
    countOne: countHeld,
  });
  const units = createKeptSums<Pick<Reach, 'units'>>(database, {
    name: 'units reached',
    settledAfterMs,
    none: { units: 0 },
    countAll: async (of, spans) => wholes(await countUnits(of, spans)),
    countOne: countUnits,
  });
  const byUnit = createKeptSums<Booked>(database, {
    name: 'booked by unit',
    settledAfterMs,
    none: noneBooked,
    countAll: (of, spans) =>
      countPartsInSpans<Booked>(database, spans, {
        part: sql`units_above.above`,
        count: counted,
        among: (begins, ends) => sql`cross join sessions cross join session_bookings cross join people
          join ${unitsAbove(of.tenantId)} as units_above on units_above.key = people.unit_key
          where ${held(of, begins, ends)} and ${booking(of)} and ${booker(of)}`,
      }),
    countOne: (of, spans, unitKey) =>
      countInSpans<Booked>(database, spans, {
        count: counted,
        // The coalesce keeps SQLite from looking for each member in each session.
        among: (begins, ends) => sql`cross join sessions cross join session_bookings
          where ${held(of, begins, ends)} and ${booking(of)}
          and coalesce(session_bookings.person_id, '') in ${membersOf({ tenantId: of.tenantId, unitKey })}`,
        none: noneBooked,
      }),
  });

  return {
    /**
     * Of each span, in their order. Of a unit only the sessions that somebody of it had booked, and those bookings: places
     * and heads are the whole session's.
     */
    async reachIn(of: SumsOf, spans: readonly Span[], unitKey?: string): Promise<readonly Reach[]> {
      if (unitKey !== undefined) return (await byUnit.read(of, spans, unitKey)).map((one) => ({ ...none, ...one }));
      const [sessions, reached] = await Promise.all([all.read(of, spans), units.read(of, spans)]);
      return sessions.map((one, at) => ({ ...none, ...one, ...reached[at] }));
    },

    /** Counts weeks again that are kept. @returns how many were kept wrong. */
    checkSums: async (of: SumsOf, spans: readonly Span[]): Promise<number> =>
      (await all.check(of, spans)) + (await units.check(of, spans)) + (await byUnit.check(of, spans)),
  };
}
