import type { Transaction } from 'kysely';
import { v7 as newId } from 'uuid';
import { AppError } from '../errors.ts';
import { areaName, type Organisation, type Rollout } from '../organisation/index.ts';
import type { Actor } from '../kit/index.ts';
import type { Role } from '../platform/bot/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import { workingDaysIn } from '../platform/working-days.ts';
import type { JobQueue, NewJob } from '../platform/jobs/index.ts';
import type { BookingsStore, Reminder } from './store/bookings-store.ts';
import type { SessionView } from './cards/parts.ts';
import type { Plan } from './planning/draft.ts';
import { reminderAt } from './local-time.ts';
import { calendarUrl } from './calendar/calendar-url.ts';
import { newSecret } from './calendar/secret.ts';
import { mayManage, maySeeLink, phaseOf, type Session } from './session.ts';
import type { SessionsStore } from './store/sessions-store.ts';

export type SessionsService = ReturnType<typeof createSessionsService>;

export const jobNames = {
  sweep: 'sessions.sweep',
  remind: 'sessions.remind',
  tell: 'sessions.tell',
  askCount: 'sessions.askCount',
  meeting: 'sessions.meeting',
  tellMeeting: 'sessions.tellMeeting',
} as const;

export type Reader = {
  readonly tenantId: string;
  readonly person: { readonly id: string; readonly roles: readonly Role[] };
  readonly language: Language;
  readonly personal: boolean;
  readonly now: Date;
};

/** `remindsLater`: those who book it now are reminded on the last working day before. */
export type ReaderView = SessionView & { readonly remindsLater: boolean };
export type BookingOutcome = 'booked' | 'full' | 'begun' | 'cancelled';
export type ChangeOutcome = 'saved' | 'changedMeanwhile' | 'belowBooked';

/** Making, booking, changing and cancelling; each change asks in its own transaction for those to be told whom it concerns. */
export function createSessionsService(deps: {
  readonly store: SessionsStore;
  readonly bookings: BookingsStore;
  readonly organisation: Organisation;
  readonly jobs: Pick<JobQueue, 'enqueue'>;
  readonly publicUrl: string;
}) {
  const { store, bookings, organisation, jobs } = deps;

  async function enqueue(trx: Transaction<never>, wanted: readonly NewJob[]): Promise<void> {
    if (wanted.length > 0) await jobs.enqueue(trx, wanted);
  }

  /** @throws AppError session_not_found. */
  async function find(tenantId: string, sessionId: string): Promise<Session> {
    const session = await store.find(tenantId, sessionId);
    if (!session) throw new AppError('session_not_found');
    return session;
  }

  const meetingJob = (tenantId: string, sessionId: string): NewJob => ({
    name: jobNames.meeting,
    tenantId,
    data: { session: sessionId },
    key: `${jobNames.meeting}:${sessionId}`,
  });

  /** Only while it lies ahead: what is due in the past would come at once. */
  async function reminderFor(startsAt: string, rollout: Rollout, now: Date): Promise<string | undefined> {
    const at = reminderAt(startsAt, rollout.timeZone, await workingDaysIn(rollout.country));
    return at > now.toISOString() ? at : undefined;
  }

  const areaOf = (rollout: Rollout, key: string): string | undefined =>
    rollout.areas.some((area) => area.key === key) ? key : undefined;

  /** Sessions as somebody may see them. */
  async function views(sessions: readonly Session[], reader: Reader): Promise<readonly ReaderView[]> {
    const { tenantId, person, language, now } = reader;
    const rollout = await organisation.rollout(tenantId);
    const names = await organisation.namesOf(tenantId, [...new Set(sessions.map(({ hostId }) => hostId))]);
    const ids = sessions.map(({ id }) => id);
    const secrets = await bookings.bookedBy(tenantId, person.id, ids);
    const days = await workingDaysIn(rollout.country);
    return sessions.map((session) => {
      const booked = secrets.has(session.id);
      const manages = mayManage(session, person);
      const seesLink = reader.personal && maySeeLink(session, { booked, manages });
      return {
        session,
        areaName: areaName(rollout, session.areaKey, language),
        hostName: names.get(session.hostId) || undefined,
        booked,
        manages,
        links: seesLink
          ? {
              join: session.link,
              calendar: calendarUrl(deps.publicUrl, language, secrets.get(session.id) ?? session.secret),
            }
          : undefined,
        timeZone: rollout.timeZone,
        now,
        remindsLater: reminderAt(session.startsAt, rollout.timeZone, days) > now.toISOString(),
      };
    });
  }

  return {
    find,

    /** Brings a reminder that lies ahead to where it belongs: set by an older release, or before the country was changed. */
    async rescheduleReminder(tenantId: string, session: Reminder, now: Date): Promise<void> {
      const remindAt = await reminderFor(session.startsAt, await organisation.rollout(tenantId), now);
      if (remindAt !== undefined && remindAt !== session.remindAt)
        await bookings.moveReminder({ tenantId, session }, remindAt);
    },

    /** One form makes one session, however often it is sent. */
    async create(by: Actor, formId: string, plan: Plan): Promise<Session> {
      const { tenantId, person, now } = by;
      const rollout = await organisation.rollout(tenantId);
      const id = newId();
      const { kind, title, startsAt, endsAt, places, link, wantsMeeting } = plan;
      const wanted = {
        id,
        tenantId,
        rolloutId: rollout.id,
        kind,
        title,
        areaKey: areaOf(rollout, plan.area),
        hostId: person.id,
        hostChannelId: person.channelUserId,
        // Who has chosen no language is spoken to in that of their call, later too.
        language: by.language,
        startsAt,
        endsAt,
        places,
        link,
        secret: newSecret(),
        formId,
        wantsMeeting,
        remindAt: await reminderFor(startsAt, rollout, now),
        madeAt: now,
      };
      return store.create(wanted, (trx) => enqueue(trx, wantsMeeting ? [meetingJob(tenantId, id)] : []));
    },

    /** Who has sent a form, where it has been sent. */
    authorOfForm: (tenantId: string, formId: string): Promise<string | undefined> => store.hostOf(tenantId, formId),

    /** What has become of the session comes first: somebody who is booked on one that is cancelled is not told to come. */
    async book(by: Actor, session: Session): Promise<BookingOutcome> {
      const { tenantId, person, now } = by;
      const who = { tenantId, sessionId: session.id, personId: person.id, language: by.language };
      if (await bookings.book({ ...who, secret: newSecret() }, now)) return 'booked';
      const phase = phaseOf(await find(tenantId, session.id), now);
      if (phase === 'cancelled') return 'cancelled';
      if (phase !== 'coming') return 'begun';
      return (await bookings.bookedBy(tenantId, person.id, [session.id])).size > 0 ? 'booked' : 'full';
    },

    /** Somebody who was not booked is not booked afterwards either. */
    async unbook(by: Actor, session: Session): Promise<'unbooked' | 'begun' | 'cancelled'> {
      const { tenantId, person, now } = by;
      if (await bookings.unbook({ tenantId, sessionId: session.id, personId: person.id }, now)) return 'unbooked';
      const phase = phaseOf(await find(tenantId, session.id), now);
      if (phase === 'coming') return 'unbooked';
      return phase === 'cancelled' ? 'cancelled' : 'begun';
    },

    /** @param seen the session's sequence that the form showed. */
    async change(by: Actor, session: Session, seen: number, plan: Plan): Promise<ChangeOutcome> {
      const { tenantId, person, now } = by;
      const rollout = await organisation.rollout(tenantId);
      const { title, startsAt, endsAt, places, link } = plan;
      const change = {
        title,
        areaKey: areaOf(rollout, plan.area),
        startsAt,
        endsAt,
        places,
        link,
        remindAt: await reminderFor(startsAt, rollout, now),
      };
      const moved = session.startsAt !== startsAt || session.endsAt !== endsAt;
      // A meeting's own link stays where no other is typed.
      const newLink = link !== session.link && !(link === undefined && session.meeting.state === 'made');
      const before = { startsAt: session.startsAt, endsAt: session.endsAt };
      const changed = await store.change(
        { tenantId, sessionId: session.id, sequence: seen, at: now },
        change,
        (trx, booked) => {
          const told = moved || newLink ? [...new Set([...booked, session.hostId])] : [];
          return enqueue(trx, [
            ...told
              .filter((personId) => personId !== person.id)
              .map((personId) => ({
                name: jobNames.tell,
                tenantId,
                data: { session: session.id, person: personId, kind: 'changed', before, newLink },
                // Who has not been told of the last change yet hears of both at once.
                key: `${jobNames.tell}:${session.id}:${personId}`,
              })),
            ...(session.meeting.state === 'none' ? [] : [meetingJob(tenantId, session.id)]),
          ]);
        },
      );
      if (changed) return 'saved';
      const current = await find(tenantId, session.id);
      return current.sequence === seen && places !== undefined && current.booked > places
        ? 'belowBooked'
        : 'changedMeanwhile';
    },

    /** @returns false when it is not as it was seen; nothing is changed then. */
    cancel(by: Actor, session: Session, seen: number): Promise<boolean> {
      const { tenantId, person, now } = by;
      return store.cancel({ tenantId, sessionId: session.id, sequence: seen, at: now }, (trx, booked) =>
        enqueue(trx, [
          ...[...new Set([...booked, session.hostId])]
            .filter((personId) => personId !== person.id)
            .map((personId) => ({
              name: jobNames.tell,
              tenantId,
              data: { session: session.id, person: personId, kind: 'cancelled' },
            })),
          ...(session.meeting.state === 'none' ? [] : [meetingJob(tenantId, session.id)]),
        ]),
      );
    },

    /** Asks for the calendar event again where it was refused. */
    retryMeeting(tenantId: string, session: Session): Promise<boolean> {
      const { eventId, fault } = session.meeting;
      // An event may be there of which nobody has told us; then the time that was asked for first is what it shows.
      const state = eventId === undefined || fault === 'no_link' ? 'tried' : 'made';
      return store.stepMeeting({ tenantId, sessionId: session.id }, { when: ['refused'], state }, (trx) =>
        enqueue(trx, [meetingJob(tenantId, session.id)]),
      );
    },

    /** A session as somebody may see it. */
    async view(session: Session, reader: Reader): Promise<ReaderView> {
      const [view] = await views([session], reader);
      if (!view) throw new Error('a session has no view');
      return view;
    },

    views,

    /** Ids of the sessions among these that somebody has booked. */
    async bookedBy(tenantId: string, personId: string, sessions: readonly Session[]): Promise<ReadonlySet<string>> {
      const ids = sessions.map(({ id }) => id);
      return new Set((await bookings.bookedBy(tenantId, personId, ids)).keys());
    },

    /** Language of a proactive message: the person's choice, else what they booked or hold it in, else the country's. */
    async languageFor(tenantId: string, personId: string, session: Session): Promise<Language> {
      const own =
        personId === session.hostId ? session.language : await bookings.languageOf(tenantId, session.id, personId);
      return organisation.languageFor(tenantId, personId, own);
    },
  };
}
