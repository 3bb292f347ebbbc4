import { sql } from 'kysely';
import { membersOf } from '../organisation/index.ts';
import { countInSpans, type Database, type Span } from '../platform/db/index.ts';

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

const none: Reach = { sessions: 0, places: 0, booked: 0, counted: 0, came: 0, atLeast: 0, units: 0, people: 0 };

export type ReachStore = ReturnType<typeof createReachStore>;

/** Counts of sessions and of those who came; nobody is named. */
export function createReachStore(database: Database) {
  return {
    /**
     * Of each span, in their order. Of a unit only the sessions that somebody of it had booked, and those bookings: places
     * and heads are the whole session's.
     */
    async reachIn(
      tenantId: string,
      rolloutId: string,
      spans: readonly Span[],
      unitKey?: string,
    ): Promise<readonly Reach[]> {
      const held = (begins: unknown, ends: unknown) => sql`sessions.tenant_id = ${tenantId}
        and sessions.rollout_id = ${rolloutId} and sessions.cancelled = 0
        and sessions.starts_at >= ${begins} and sessions.starts_at < ${ends}`;
      // Cross joins: SQLite then goes from a week to its sessions and on, and not from all bookings back.
      const booking = sql`session_bookings.tenant_id = ${tenantId}
        and session_bookings.session_id = sessions.session_id`;
      if (unitKey !== undefined) {
        return countInSpans<Reach>(database, spans, {
          count: sql`count(distinct session_bookings.session_id) as sessions, 0 as places,
            count(session_bookings.person_id) as booked, 0 as counted, 0 as came, 0 as "atLeast", 0 as units,
            count(distinct session_bookings.person_id) as people`,
          // The coalesce keeps SQLite from looking for each member in each session.
          among: (begins, ends) => sql`cross join sessions cross join session_bookings
            where ${held(begins, ends)} and ${booking}
            and coalesce(session_bookings.person_id, '') in ${membersOf({ tenantId, unitKey })}`,
          none,
        });
      }
      const sessions = await countInSpans<Reach>(database, spans, {
        count: sql`count(*) as sessions, coalesce(sum(sessions.places), 0) as places,
          coalesce(sum(sessions.booked), 0) as booked,
          count(sessions.head_count) as counted, coalesce(sum(sessions.head_count), 0) as came,
          count(case when sessions.head_at_least = 1 then 1 end) as "atLeast", 0 as units, 0 as people`,
        among: (begins, ends) => sql`cross join sessions where ${held(begins, ends)}`,
        none,
      });
      const units = await countInSpans<Pick<Reach, 'units'>>(database, spans, {
        count: sql`count(distinct people.unit_key) as units`,
        among: (begins, ends) => sql`cross join sessions cross join session_bookings cross join people
          where ${held(begins, ends)} and ${booking}
          and people.tenant_id = ${tenantId} and people.person_id = session_bookings.person_id`,
        none,
      });
      return sessions.map((one, at) => ({ ...one, units: units[at]?.units ?? 0 }));
    },
  };
}
