import { sql } from 'kysely';
import { membersOf } from '../organisation/index.ts';
import { countInSpans, type Database, type Span } from '../platform/db/index.ts';

/** Whom the sessions of a span reached. */
export type Reach = {
  /** Sessions that began in it and were not cancelled; of a unit: those that somebody of it had booked. */
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

export type ReachStore = ReturnType<typeof createReachStore>;

/** Counts of sessions and of those who came; nobody is named. */
export function createReachStore(database: Database) {
  return {
    /** Of each span, in their order. A unit's places and heads cannot be told apart from others': they are the whole session's. */
    async reachIn(
      tenantId: string,
      rolloutId: string,
      spans: readonly Span[],
      unitKey?: string,
    ): Promise<readonly Reach[]> {
      const held = (begins: unknown, ends: unknown) => sql`join sessions on sessions.tenant_id = ${tenantId}
        and sessions.rollout_id = ${rolloutId} and sessions.cancelled = 0
        and sessions.starts_at >= ${begins} and sessions.starts_at < ${ends}`;
      const booking = sql`session_bookings.tenant_id = ${tenantId} and session_bookings.session_id = sessions.session_id
        ${unitKey === undefined ? sql`` : sql`and session_bookings.person_id in ${membersOf({ tenantId, unitKey })}`}`;
      const ofUnit = unitKey === undefined ? sql`` : sql`and exists (select 1 from session_bookings where ${booking})`;
      const sessions = await countInSpans<Held>(database, spans, {
        count: sql`count(*) as sessions, coalesce(sum(sessions.places), 0) as places,
          coalesce(sum(sessions.booked), 0) as booked,
          count(sessions.head_count) as counted, coalesce(sum(sessions.head_count), 0) as came,
          count(case when sessions.head_at_least = 1 then 1 end) as "atLeast"`,
        joined: (begins, ends) => sql`${held(begins, ends)} ${ofUnit}`,
        none: { sessions: 0, places: 0, booked: 0, counted: 0, came: 0, atLeast: 0 },
      });
      if (unitKey === undefined) {
        // A left join, so that SQLite goes from the week to its bookings, and not from everybody to all of theirs.
        const units = await countInSpans<Pick<Reach, 'units'>>(database, spans, {
          count: sql`count(distinct people.unit_key) as units`,
          joined: (begins, ends) => sql`${held(begins, ends)} join session_bookings on ${booking}
            left join people on people.tenant_id = ${tenantId} and people.person_id = session_bookings.person_id`,
          none: { units: 0 },
        });
        return sessions.map((one, at) => ({ ...one, units: units[at]?.units ?? 0, people: 0 }));
      }
      const bookings = await countInSpans<Pick<Reach, 'booked' | 'people'>>(database, spans, {
        count: sql`count(*) as booked, count(distinct session_bookings.person_id) as people`,
        joined: (begins, ends) => sql`${held(begins, ends)} join session_bookings on ${booking}`,
        none: { booked: 0, people: 0 },
      });
      return sessions.map((one, at) => ({ ...one, units: 0, ...(bookings[at] ?? { booked: 0, people: 0 }) }));
    },
  };
}
