import { sql, type Transaction } from 'kysely';
import { type Database, forOthers, sumsChanged, tablesOf } from '../../platform/db/index.ts';
import { earliestStart, type HeadCount, type MeetingFault, type MeetingState, type Session } from '../session.ts';
import { announcedWrite, type Announcements, noAnnouncements } from './announced-write.ts';
import { FormUsedError, insertSession, type NewSession } from './new-session.ts';
import { sumsOfHeads, sumsOfSessions } from './reach-store.ts';
import { type SessionsTables, toSession } from './tables.ts';

/** What a change or a cancellation is made on: what the changer saw of it. */
export type Seen = {
  readonly tenantId: string;
  readonly sessionId: string;
  readonly sequence: number;
  readonly at: Date;
};

export type Change = Pick<Session, 'title' | 'areaKey' | 'startsAt' | 'endsAt' | 'places' | 'link'> & {
  readonly remindAt: string | undefined;
};

/** Of the sessions to come only those: instants, ISO-8601 UTC, that they begin in. */
export type Coming = {
  readonly kind?: Session['kind'] | undefined;
  readonly area?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

export type SessionPage = { readonly total: number; readonly items: readonly Session[] };
type InTransaction = (trx: Transaction<never>) => Promise<void>;
/** Belongs to the transaction of a change, and hears whom it concerns: just those booked at that moment. */
export type Concerned = (trx: Transaction<never>, personIds: readonly string[]) => Promise<void>;

/** `when`: only from these states. */
export type MeetingStep = {
  readonly when: readonly MeetingState[];
  readonly state: MeetingState;
  readonly eventId?: string;
  readonly sequence?: number;
  readonly fault?: MeetingFault;
  /** The meeting's, unless the host has typed one meanwhile. */
  readonly link?: string | undefined;
};

export type SessionsStore = ReturnType<typeof createSessionsStore>;

export function createSessionsStore(database: Database, announcements: Announcements = noAnnouncements) {
  const tables = tablesOf<SessionsTables>(database);
  const { db } = tables;
  const write = announcedWrite(tables, announcements);

  const read = (tenantId: string) => db.selectFrom('sessions').selectAll().where('tenant_id', '=', tenantId);

  const ofForm = async ({ tenantId, hostId, formId }: Pick<NewSession, 'tenantId' | 'hostId' | 'formId'>) => {
    const row = await read(tenantId).where('host_id', '=', hostId).where('form_id', '=', formId).executeTakeFirst();
    return row && toSession(row);
  };

  const find = async (tenantId: string, sessionId: string): Promise<Session | undefined> => {
    const row = await read(tenantId).where('session_id', '=', sessionId).executeTakeFirst();
    return row && toSession(row);
  };

  /** Nobody can come to be booked or be taken off between the change and the reading: the session's row is locked. */
  async function concerned(
    trx: Transaction<SessionsTables>,
    { tenantId, sessionId }: Pick<Seen, 'tenantId' | 'sessionId'>,
  ): Promise<readonly string[]> {
    const rows = await trx
      .selectFrom('session_bookings')
      .select('person_id')
      .where('tenant_id', '=', tenantId)
      .where('session_id', '=', sessionId)
      .orderBy('person_id')
      .execute();
    return rows.map((row) => row.person_id);
  }

  const coming = (tenantId: string, rolloutId: string, now: Date, { kind, area, from, to }: Coming) => {
    const all = db
      .selectFrom('sessions')
      .where('tenant_id', '=', tenantId)
      .where('rollout_id', '=', rolloutId)
      .where('cancelled', '=', 0)
      .where('starts_at', '>', earliestStart(now))
      .where('ends_at', '>', now.toISOString());
    const ofKind = kind === undefined ? all : all.where('kind', '=', kind);
    const inArea = area === undefined ? ofKind : ofKind.where('area_key', '=', area);
    const later = from === undefined ? inArea : inArea.where('starts_at', '>=', from);
    return to === undefined ? later : later.where('starts_at', '<', to);
  };

  return {
    /**
     * Makes a session with the rollout's next number.
     * @param within belongs to the same transaction; it is left out when the form has made its session already.
     */
    async create(wanted: NewSession, within: InTransaction): Promise<Session> {
      const before = await ofForm(wanted);
      if (before) return before;
      try {
        await write(wanted.tenantId, async (trx) => {
          await insertSession(trx, wanted);
          await within(forOthers(trx));
          return true;
        });
      } catch (fault) {
        const other = fault instanceof FormUsedError ? await ofForm(wanted) : undefined;
        if (!other) throw fault;
        return other;
      }
      const made = await find(wanted.tenantId, wanted.id);
      if (!made) throw new Error('a session is not there after it was made');
      return made;
    },

    /** @returns undefined when the tenant has no such session. */
    find,

    /** Who has made a session of a form; the first, should there be several. */
    async hostOf(tenantId: string, formId: string): Promise<string | undefined> {
      const row = await read(tenantId).where('form_id', '=', formId).orderBy('number').executeTakeFirst();
      return row?.host_id;
    },

    async findNumber(tenantId: string, rolloutId: string, number: number): Promise<Session | undefined> {
      const row = await read(tenantId)
        .where('rollout_id', '=', rolloutId)
        .where('number', '=', number)
        .executeTakeFirst();
      return row && toSession(row);
    },

    /** By the unguessable part of its calendar file's address, which names no tenant: it is the key to this one session. */
    async findSecret(secret: string): Promise<{ readonly tenantId: string; readonly session: Session } | undefined> {
      const row = await db.selectFrom('sessions').selectAll().where('secret', '=', secret).executeTakeFirst();
      return row && { tenantId: row.tenant_id, session: toSession(row) };
    },

    /** Those not cancelled that have not ended, next first. */
    async coming(
      tenantId: string,
      rolloutId: string,
      now: Date,
      page: { readonly from: number; readonly size: number },
      which: Coming = {},
    ) {
      const rows = await coming(tenantId, rolloutId, now, which)
        .selectAll()
        .orderBy('starts_at')
        .orderBy('number')
        .limit(page.size)
        .offset(page.from)
        .execute();
      const { total } = await coming(tenantId, rolloutId, now, which)
        .select((select) => select.fn.countAll<number | string>().as('total'))
        .executeTakeFirstOrThrow();
      return { total: Number(total), items: rows.map(toSession) } satisfies SessionPage;
    },

    /** Those not cancelled that begin in [from, to), by their beginning. */
    async between(tenantId: string, rolloutId: string, from: Date, to: Date): Promise<readonly Session[]> {
      const rows = await read(tenantId)
        .where('rollout_id', '=', rolloutId)
        .where('cancelled', '=', 0)
        .where('starts_at', '>=', from.toISOString())
        .where('starts_at', '<', to.toISOString())
        .orderBy('starts_at')
        .orderBy('number')
        .execute();
      return rows.map(toSession);
    },

    /** Somebody's own that began in the period and were not cancelled, latest first. */
    async begunBy(tenantId: string, hostId: string, from: Date, to: Date): Promise<readonly Session[]> {
      const rows = await read(tenantId)
        .where('host_id', '=', hostId)
        .where('cancelled', '=', 0)
        .where('starts_at', '>=', from.toISOString())
        .where('starts_at', '<=', to.toISOString())
        .orderBy('starts_at', 'desc')
        .orderBy('number', 'desc')
        .execute();
      return rows.map(toSession);
    },

    /** Unless it was changed after what was seen, has begun, is cancelled, or has more booked than places. @returns false then. */
    change(seen: Seen, change: Change, within: Concerned): Promise<boolean> {
      return write(seen.tenantId, async (trx) => {
        const changed = await trx
          .updateTable('sessions')
          .set({
            title: change.title,
            area_key: change.areaKey ?? null,
            starts_at: change.startsAt,
            ends_at: change.endsAt,
            places: change.places ?? null,
            // A meeting's own link may have come since the form was shown.
            link: change.link ?? sql<string | null>`case when meeting_state = 'made' then link end`,
            remind_at: change.remindAt ?? null,
            ask_at: change.endsAt,
            sequence: seen.sequence + 1,
            changed_at: seen.at.toISOString(),
          })
          .where('tenant_id', '=', seen.tenantId)
          .where('session_id', '=', seen.sessionId)
          .where('sequence', '=', seen.sequence)
          .where('cancelled', '=', 0)
          .where('starts_at', '>', seen.at.toISOString())
          .where('booked', '<=', change.places ?? Number.MAX_SAFE_INTEGER)
          .executeTakeFirst();
        if (changed.numUpdatedRows !== 1n) return false;
        await within(forOthers(trx), await concerned(trx, seen));
        return true;
      });
    },

    /** Unless it has ended, was cancelled before, or was changed after what was seen. @returns false then. */
    cancel(seen: Seen, within: Concerned): Promise<boolean> {
      return write(seen.tenantId, async (trx) => {
        const cancelled = await trx
          .updateTable('sessions')
          .set({
            cancelled: 1,
            remind_at: null,
            ask_at: null,
            sequence: seen.sequence + 1,
            changed_at: seen.at.toISOString(),
          })
          .where('tenant_id', '=', seen.tenantId)
          .where('session_id', '=', seen.sessionId)
          .where('sequence', '=', seen.sequence)
          .where('cancelled', '=', 0)
          .where('ends_at', '>', seen.at.toISOString())
          .returning(['rollout_id', 'starts_at'])
          .executeTakeFirst();
        if (!cancelled) return false;
        await within(forOthers(trx), await concerned(trx, seen));
        const counted = { tenantId: seen.tenantId, rolloutId: cancelled.rollout_id, at: cancelled.starts_at };
        await sumsChanged(forOthers(trx), counted, sumsOfSessions);
        return true;
      });
    },

    /** @returns false before it has begun, and for a cancelled one. */
    setHeadCount(tenantId: string, sessionId: string, { count, atLeast }: HeadCount, now: Date): Promise<boolean> {
      return write(tenantId, async (trx) => {
        const counted = await trx
          .updateTable('sessions')
          .set({ head_count: count, head_at_least: atLeast ? 1 : 0, ask_at: null })
          .where('tenant_id', '=', tenantId)
          .where('session_id', '=', sessionId)
          .where('cancelled', '=', 0)
          .where('starts_at', '<=', now.toISOString())
          .returning(['rollout_id', 'starts_at'])
          .executeTakeFirst();
        if (!counted) return false;
        const { rollout_id: rolloutId, starts_at: at } = counted;
        await sumsChanged(forOthers(trx), { tenantId, rolloutId, at }, sumsOfHeads);
        return true;
      });
    },

    /** @returns false when its state is none of `when`; nothing is changed then. */
    stepMeeting(
      at: { readonly tenantId: string; readonly sessionId: string },
      step: MeetingStep,
      within: Concerned,
    ): Promise<boolean> {
      return write(at.tenantId, async (trx) => {
        const stepped = await trx
          .updateTable('sessions')
          .set({
            meeting_state: step.state,
            meeting_fault: step.fault ?? null,
            ...(step.eventId === undefined ? {} : { meeting_event_id: step.eventId }),
            ...(step.sequence === undefined ? {} : { meeting_sequence: step.sequence }),
            ...(step.link === undefined ? {} : { link: sql<string>`coalesce(link, ${step.link})` }),
          })
          .where('tenant_id', '=', at.tenantId)
          .where('session_id', '=', at.sessionId)
          .where('meeting_state', 'in', [...step.when])
          .executeTakeFirst();
        if (stepped.numUpdatedRows !== 1n) return false;
        await within(forOthers(trx), await concerned(trx, at));
        return true;
      });
    },
  };
}
