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
  /** Different units of those who had booked. */
  readonly units: number;
  /** Different people who had booked. */
  readonly people: number;
};

type Held = Pick<Reach, 'sessions' | 'places' | 'counted' | 'came' | 'atLeast'>;
type Booked = Pick<Reach, 'booked' | 'units' | 'people'>;

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
      const held = (begins: unknown, ends: unknown) => sql`sessions.tenant_id = ${tenantId}
        and sessions.rollout_id = ${rolloutId} and sessions.cancelled = 0
        and sessions.starts_at >= ${begins} and sessions.starts_at < ${ends}`;
      const ofUnit = (personId: unknown) =>
        unitKey === undefined ? sql`` : sql`and ${personId} in ${membersOf({ tenantId, unitKey })}`;
      const sessions = await countInSpans<Held>(database, spans, {
        count: sql`count(sessions.session_id) as sessions, coalesce(sum(sessions.places), 0) as places,
          count(sessions.head_count) as counted, coalesce(sum(sessions.head_count), 0) as came,
          count(case when sessions.head_at_least = 1 then 1 end) as "atLeast"`,
        tables: sql`sessions`,
        joined: (begins, ends) =>
          sql`${held(begins, ends)} ${
            unitKey === undefined
              ? sql``
              : sql`and exists (select 1 from session_bookings where session_bookings.tenant_id = ${tenantId}
                and session_bookings.session_id = sessions.session_id ${ofUnit(sql`session_bookings.person_id`)})`
          }`,
      });
      const bookings = await countInSpans<Booked>(database, spans, {
        count: sql`count(session_bookings.person_id) as booked, count(distinct people.unit_key) as units,
          count(distinct session_bookings.person_id) as people`,
        tables: sql`(sessions
          join session_bookings on session_bookings.tenant_id = sessions.tenant_id
            and session_bookings.session_id = sessions.session_id
          left join people on people.tenant_id = session_bookings.tenant_id
            and people.person_id = session_bookings.person_id)`,
        joined: (begins, ends) => sql`${held(begins, ends)} ${ofUnit(sql`session_bookings.person_id`)}`,
      });
      const none = { booked: 0, units: 0, people: 0 };
      return sessions.map((one, at) => ({ ...one, ...(bookings[at] ?? none) }));
    },
  };
}
