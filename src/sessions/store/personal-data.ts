import { sql } from 'kysely';
import { extremesOfDays, type PersonalData, seenWith, sumsChanged } from '../../platform/db/index.ts';
import { sumsOfBookers } from './reach-store.ts';
import type { SessionsTables } from './tables.ts';

/** What is to come loses the booking and gains a place; what was held keeps its numbers. */
export const sessionsPersonalData: PersonalData = {
  rows: [
    {
      kind: 'sessions',
      table: 'session_bookings',
      column: 'person_id',
      shows: ['session_id', 'language', 'booked_at'],
      deletion: { stays: 'counted', clears: { secret: sql`null` } },
    },
    {
      kind: 'sessions',
      table: 'sessions',
      column: 'host_id',
      shows: ['session_id', 'number', 'kind', 'title', 'language', 'starts_at', 'ends_at', 'head_count', 'cancelled'],
      deletion: { stays: 'shared', clears: { host_channel_id: sql`''` }, unsigns: ['title'] },
    },
  ],
  beforeDeletion: async (untyped, { tenantId, personId, now }) => {
    const trx = seenWith<SessionsTables>(untyped);
    const booked = await trx
      .selectFrom('session_bookings')
      .innerJoin('sessions', (join) =>
        join
          .onRef('sessions.tenant_id', '=', 'session_bookings.tenant_id')
          .onRef('sessions.session_id', '=', 'session_bookings.session_id'),
      )
      .select(['sessions.session_id', 'sessions.rollout_id', 'sessions.starts_at', 'sessions.cancelled'])
      .where('session_bookings.tenant_id', '=', tenantId)
      .where('session_bookings.person_id', '=', personId)
      .orderBy('sessions.session_id')
      .execute();
    const isToCome = (startsAt: string) => startsAt > now.toISOString();
    for (const { session_id, starts_at, cancelled } of booked) {
      if (!isToCome(starts_at)) continue;
      // The session's row first, as everybody who books does.
      if (cancelled === 0) {
        await trx
          .updateTable('sessions')
          .set((row) => ({ booked: row('booked', '-', 1) }))
          .where('tenant_id', '=', tenantId)
          .where('session_id', '=', session_id)
          .where('booked', '>', 0)
          .execute();
      }
      await trx
        .deleteFrom('session_bookings')
        .where('tenant_id', '=', tenantId)
        .where('session_id', '=', session_id)
        .where('person_id', '=', personId)
        .execute();
    }
    const held = booked.filter(({ starts_at }) => !isToCome(starts_at));
    return async () => {
      const counted = held.map(({ rollout_id, starts_at }) => ({ rolloutId: rollout_id, at: starts_at }));
      for (const one of extremesOfDays(counted)) await sumsChanged(untyped, { tenantId, ...one }, sumsOfBookers);
    };
  },
};
