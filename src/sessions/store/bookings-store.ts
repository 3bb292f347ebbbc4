import { type Transaction } from 'kysely';
import { type Database, forOthers, tablesOf } from '../../platform/db/index.ts';
import type { Language } from '../../platform/i18n/index.ts';
import type { Session } from '../session.ts';
import { announcedWrite, type Announcements, noAnnouncements } from './announced-write.ts';
import { type SessionsTables, toSession } from './tables.ts';

export type Booker = {
  readonly tenantId: string;
  readonly sessionId: string;
  readonly personId: string;
  /** What they are spoken to in while they have chosen no language. */
  readonly language: Language;
  /** Of the booking's own calendar file. */
  readonly secret: string;
};

export type Reminder = Session & { readonly remindAt: string };
export type Due = { readonly tenantId: string; readonly session: Session };
export type BookingsStore = ReturnType<typeof createBookingsStore>;

/** Nothing came of it; what was done in the transaction goes back. */
class NoChangeError extends Error {}

/** More than begin in one sweep; what is left comes with the next. */
const mostAtOnce = 200;

/**
 * Bookings, and scheduled steps. Every step locks the session's row first: the places are counted in one conditional
 * statement, and a cancellation never misses a concurrent booking.
 */
export function createBookingsStore(database: Database, announcements: Announcements = noAnnouncements) {
  const tables = tablesOf<SessionsTables>(database);
  const { db, write } = tables;
  const change = announcedWrite(tables, announcements);

  async function orNothing(
    tenantId: string,
    work: (trx: Transaction<SessionsTables>) => Promise<void>,
  ): Promise<boolean> {
    try {
      return await change(tenantId, (trx) => work(trx).then(() => true));
    } catch (fault) {
      if (fault instanceof NoChangeError) return false;
      throw fault;
    }
  }

  const due = (column: 'remind_at' | 'ask_at', now: Date) =>
    db
      .selectFrom('sessions')
      .selectAll()
      .where(column, '<=', now.toISOString())
      .where('cancelled', '=', 0)
      .orderBy(column)
      .limit(mostAtOnce);

  return {
    /** @returns false when there is no place, it has begun or is cancelled, or they are booked already: look which. */
    book(who: Booker, now: Date): Promise<boolean> {
      return orNothing(who.tenantId, async (trx) => {
        const counted = await trx
          .updateTable('sessions')
          .set((row) => ({ booked: row('booked', '+', 1) }))
          .where('tenant_id', '=', who.tenantId)
          .where('session_id', '=', who.sessionId)
          .where('cancelled', '=', 0)
          .where('starts_at', '>', now.toISOString())
          .where((row) => row.or([row('places', 'is', null), row('booked', '<', row.ref('places'))]))
          .executeTakeFirst();
        if (counted.numUpdatedRows !== 1n) throw new NoChangeError();
        const made = await trx
          .insertInto('session_bookings')
          .values({
            tenant_id: who.tenantId,
            session_id: who.sessionId,
            person_id: who.personId,
            language: who.language,
            booked_at: now.toISOString(),
            secret: who.secret,
          })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (made.numInsertedOrUpdatedRows !== 1n) throw new NoChangeError();
      });
    },

    /** @returns false when they were not booked, or it has begun or is cancelled. */
    unbook({ tenantId, sessionId, personId }: Omit<Booker, 'language' | 'secret'>, now: Date): Promise<boolean> {
      return orNothing(tenantId, async (trx) => {
        const counted = await trx
          .updateTable('sessions')
          .set((row) => ({ booked: row('booked', '-', 1) }))
          .where('tenant_id', '=', tenantId)
          .where('session_id', '=', sessionId)
          .where('cancelled', '=', 0)
          .where('starts_at', '>', now.toISOString())
          .where('booked', '>', 0)
          .executeTakeFirst();
        if (counted.numUpdatedRows !== 1n) throw new NoChangeError();
        const gone = await trx
          .deleteFrom('session_bookings')
          .where('tenant_id', '=', tenantId)
          .where('session_id', '=', sessionId)
          .where('person_id', '=', personId)
          .executeTakeFirst();
        if (gone.numDeletedRows !== 1n) throw new NoChangeError();
      });
    },

    /** Which of the sessions somebody has booked, with the secret of each booking. */
    async bookedBy(
      tenantId: string,
      personId: string,
      sessionIds: readonly string[],
    ): Promise<ReadonlyMap<string, string | null>> {
      if (sessionIds.length === 0) return new Map();
      const rows = await db
        .selectFrom('session_bookings')
        .select(['session_id', 'secret'])
        .where('tenant_id', '=', tenantId)
        .where('person_id', '=', personId)
        .where('session_id', 'in', [...sessionIds])
        .execute();
      return new Map(rows.map((row) => [row.session_id, row.secret]));
    },

    /** By the unguessable part of a booking's calendar file; gone with the booking. */
    async findSecret(secret: string): Promise<Session | undefined> {
      const row = await db
        .selectFrom('session_bookings')
        .innerJoin('sessions', (join) =>
          join
            .onRef('sessions.tenant_id', '=', 'session_bookings.tenant_id')
            .onRef('sessions.session_id', '=', 'session_bookings.session_id'),
        )
        .selectAll('sessions')
        .where('session_bookings.secret', '=', secret)
        .executeTakeFirst();
      return row && toSession(row);
    },

    /** What somebody who has chosen no language was spoken to in when they booked. @returns undefined for who has not. */
    async languageOf(tenantId: string, sessionId: string, personId: string): Promise<Language | undefined> {
      const row = await db
        .selectFrom('session_bookings')
        .select('language')
        .where('tenant_id', '=', tenantId)
        .where('session_id', '=', sessionId)
        .where('person_id', '=', personId)
        .executeTakeFirst();
      return row?.language;
    },

    /** Sessions of all tenants whose reminders are due; what has begun meanwhile is left out. */
    async toRemind(now: Date): Promise<readonly Due[]> {
      const rows = await due('remind_at', now).where('starts_at', '>', now.toISOString()).execute();
      return rows.map((row) => ({ tenantId: row.tenant_id, session: toSession(row) }));
    },

    /** Sessions of all tenants that have not begun and whose reminders are due by then. */
    async reminders(
      now: Date,
      until: Date,
    ): Promise<readonly { readonly tenantId: string; readonly session: Reminder }[]> {
      const rows = await db
        .selectFrom('sessions')
        .selectAll()
        .where('remind_at', '<=', until.toISOString())
        .where('starts_at', '>', now.toISOString())
        .where('cancelled', '=', 0)
        .execute();
      return rows.flatMap((row) =>
        row.remind_at === null
          ? []
          : [{ tenantId: row.tenant_id, session: { ...toSession(row), remindAt: row.remind_at } }],
      );
    },

    /** Unless it was reminded of, or changed, meanwhile. */
    moveReminder({ tenantId, session }: Due, remindAt: string): Promise<void> {
      return write(async (trx) => {
        await trx
          .updateTable('sessions')
          .set({ remind_at: remindAt })
          .where('tenant_id', '=', tenantId)
          .where('session_id', '=', session.id)
          .where('sequence', '=', session.sequence)
          .where('remind_at', 'is not', null)
          .execute();
      });
    },

    /**
     * Marks a session's reminders as asked for.
     * @param within hears who is to be reminded: those who booked before the reminder's time.
     * @returns false when another process did it, or the session was changed or cancelled meanwhile.
     */
    remind(
      { tenantId, session }: Due,
      now: Date,
      within: (trx: Transaction<never>, personIds: readonly string[]) => Promise<void>,
    ): Promise<boolean> {
      return write(async (trx) => {
        const before = await trx
          .selectFrom('sessions')
          .select('remind_at')
          .where('tenant_id', '=', tenantId)
          .where('session_id', '=', session.id)
          .executeTakeFirst();
        const taken = await trx
          .updateTable('sessions')
          .set({ remind_at: null })
          .where('tenant_id', '=', tenantId)
          .where('session_id', '=', session.id)
          .where('sequence', '=', session.sequence)
          .where('cancelled', '=', 0)
          .where('starts_at', '>', now.toISOString())
          .where('remind_at', '<=', now.toISOString())
          .executeTakeFirst();
        if (taken.numUpdatedRows !== 1n || !before?.remind_at) return false;
        const rows = await trx
          .selectFrom('session_bookings')
          .select('person_id')
          .where('tenant_id', '=', tenantId)
          .where('session_id', '=', session.id)
          .where('booked_at', '<', before.remind_at)
          .orderBy('person_id')
          .execute();
        const personIds = rows.map((row) => row.person_id);
        await within(forOthers(trx), personIds);
        return true;
      });
    },

    /** Sessions of all tenants that have ended, whose host is to be asked how many came. */
    async toCount(now: Date): Promise<readonly Due[]> {
      const rows = await due('ask_at', now).execute();
      return rows.map((row) => ({ tenantId: row.tenant_id, session: toSession(row) }));
    },

    /** @returns false when another process did it, or it was counted or changed meanwhile. */
    askForCount(
      { tenantId, session }: Due,
      now: Date,
      within: (trx: Transaction<never>) => Promise<void>,
    ): Promise<boolean> {
      return write(async (trx) => {
        const taken = await trx
          .updateTable('sessions')
          .set({ ask_at: null })
          .where('tenant_id', '=', tenantId)
          .where('session_id', '=', session.id)
          .where('cancelled', '=', 0)
          .where('ask_at', '<=', now.toISOString())
          .executeTakeFirst();
        if (taken.numUpdatedRows !== 1n) return false;
        await within(forOthers(trx));
        return true;
      });
    },
  };
}
