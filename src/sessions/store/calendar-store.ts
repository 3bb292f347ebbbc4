import { type Database, tablesOf } from '../../platform/db/index.ts';
import { earliestStart, type Session } from '../session.ts';
import { type SessionsTables, toSession } from './tables.ts';

/** Whose calendar it is. */
export type Looker = { readonly tenantId: string; readonly rolloutId: string; readonly personId: string };

/** Instants, ISO-8601 UTC; without `to` it has no end. */
export type Window = { readonly from: string; readonly to?: string | undefined };

/** Where a page ended: by its last session's beginning, and its number where several begin at once. */
export type Place = { readonly startsAt: string; readonly number: number };

export type CalendarStore = ReturnType<typeof createCalendarStore>;

/** Reads sessions as calendars and lists show them, each by its beginning. */
export function createCalendarStore(database: Database) {
  const { db } = tablesOf<SessionsTables>(database);

  const ofRollout = ({ tenantId, rolloutId }: Omit<Looker, 'personId'>) =>
    db.selectFrom('sessions').where('tenant_id', '=', tenantId).where('rollout_id', '=', rolloutId);

  const comingIn = (where: Omit<Looker, 'personId'>, now: Date) =>
    ofRollout(where)
      .where('cancelled', '=', 0)
      .where('starts_at', '>', earliestStart(now))
      .where('ends_at', '>', now.toISOString());

  /** A cancelled one stays in the calendars of its host and of those who had booked it. */
  function inWindow({ personId, ...where }: Looker, { from, to }: Window) {
    const begun = ofRollout(where)
      .where('starts_at', '>=', from)
      .where((row) =>
        row.or([
          row('cancelled', '=', 0),
          row('host_id', '=', personId),
          row.exists(
            row
              .selectFrom('session_bookings as booking')
              .select('booking.person_id')
              .whereRef('booking.tenant_id', '=', 'sessions.tenant_id')
              .whereRef('booking.session_id', '=', 'sessions.session_id')
              .where('booking.person_id', '=', personId),
          ),
        ]),
      );
    return to === undefined ? begun : begun.where('starts_at', '<', to);
  }

  /** Those that come after a place, next first. */
  async function pageOf(query: ReturnType<typeof ofRollout>, after: Place | undefined, size: number) {
    const rest =
      after === undefined
        ? query
        : query
            // By itself it says nothing new, but the index can be used for it.
            .where('starts_at', '>=', after.startsAt)
            .where((row) => row.or([row('starts_at', '>', after.startsAt), row('number', '>', after.number)]));
    const rows = await rest.selectAll().orderBy('starts_at').orderBy('number').limit(size).execute();
    return rows.map(toSession);
  }

  return {
    /** Those that begin in a window. */
    begin: (who: Looker, window: Window, after: Place | undefined, size: number): Promise<readonly Session[]> =>
      pageOf(inWindow(who, window), after, size),

    /** Only when they begin: a window may hold thousands. */
    async beginnings(
      who: Looker,
      window: Window,
    ): Promise<readonly { readonly id: string; readonly startsAt: string }[]> {
      const rows = await inWindow(who, window)
        .select(['session_id', 'starts_at'])
        .orderBy('starts_at')
        .orderBy('number')
        .execute();
      return rows.map((row) => ({ id: row.session_id, startsAt: row.starts_at }));
    },

    async byIds(tenantId: string, ids: readonly string[]): Promise<readonly Session[]> {
      if (ids.length === 0) return [];
      const rows = await db
        .selectFrom('sessions')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .where('session_id', 'in', [...ids])
        .orderBy('starts_at')
        .orderBy('number')
        .execute();
      return rows.map(toSession);
    },

    /** Those not cancelled that have not ended. */
    coming: (where: Omit<Looker, 'personId'>, now: Date, after: Place | undefined, size: number) =>
      pageOf(comingIn(where, now), after, size),

    /** The same, as far as somebody has booked them. */
    booked: ({ personId, ...where }: Looker, now: Date, after: Place | undefined, size: number) =>
      pageOf(
        comingIn(where, now).where((row) =>
          row(
            'session_id',
            'in',
            row
              .selectFrom('session_bookings as booking')
              .select('booking.session_id')
              // Not by reference to the session's tenant: the subquery would run again for each session.
              .where('booking.tenant_id', '=', where.tenantId)
              .where('booking.person_id', '=', personId),
          ),
        ),
        after,
        size,
      ),
  };
}
