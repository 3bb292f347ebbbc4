import type { Organisation } from '../organisation/index.ts';
import type { Notify } from '../kit/index.ts';
import type { Feature } from '../platform/bot/index.ts';
import type { TabAddress } from '../platform/cards/index.ts';
import type { Changes, Database, Span, SumsOf } from '../platform/db/index.ts';
import type { Calendar } from '../platform/graph/index.ts';
import type { JobQueue } from '../platform/jobs/index.ts';
import { sessionsApi } from './api.ts';
import { createBookingsStore } from './store/bookings-store.ts';
import { createCalendarStore } from './store/calendar-store.ts';
import { sessionsChat } from './chat.ts';
import { sessionsIntents } from './intents.ts';
import { sessionsJobs } from './jobs.ts';
import { createMeetings } from './meeting/meeting.ts';
import { sessionsMigrations } from './migrations.ts';
import type { Announcements } from './store/announced-write.ts';
import { createReachStore, type Reach } from './store/reach-store.ts';
import { calendarRoutes } from './routes.ts';
import { createSessionsService, jobNames } from './service.ts';
import type { Session } from './session.ts';
import { createSessionsStore } from './store/sessions-store.ts';
import { sessionsPersonalData } from './store/personal-data.ts';

export { bookingPhrase } from './phrases.ts';
export { addSessions } from './store/sample.ts';
export type { Reach } from './store/reach-store.ts';

/** A session as others tell of it; instants are ISO-8601 UTC. */
export type SessionFacts = {
  readonly id: string;
  /** Within its rollout. */
  readonly number: number;
  readonly kind: 'kafe' | 'mini_training';
  readonly title: string;
  readonly areaKey: string | undefined;
  readonly startsAt: string;
  readonly endsAt: string;
  /** Undefined where everybody is welcome. */
  readonly places: number | undefined;
  readonly booked: number;
  /** Undefined until somebody has counted. */
  readonly headCount: { readonly count: number; readonly atLeast: boolean } | undefined;
};

export type Sessions = {
  readonly feature: Feature;
  /** Those not cancelled that begin in [from, to), by their beginning. */
  between(tenantId: string, rolloutId: string, from: Date, to: Date): Promise<readonly SessionFacts[]>;
  /** The reach of the sessions that began in each span; for the people of one unit if given. */
  reachIn(of: SumsOf, spans: readonly Span[], unitKey?: string): Promise<readonly Reach[]>;
  /** Counts weeks again whose numbers are kept. @returns how many were kept wrong. */
  checkSums(of: SumsOf, weeks: readonly Span[]): Promise<number>;
};

/** How often it is looked for reminders and head-counts that are due. */
const sweepCron = '*/5 * * * *';

/** Kafés and mini-trainings: planned, booked, reminded of, counted. */
export function createSessions(deps: {
  readonly database: Database;
  readonly organisation: Organisation;
  readonly jobs: Pick<JobQueue, 'enqueue'>;
  readonly notify: Notify;
  readonly tab: TabAddress;
  readonly calendar: Calendar;
  /** A credential for Graph is configured; else nobody is offered a Teams meeting. */
  readonly offersMeetings: boolean;
  /** Where the calendar files are reached; no slash at the end. */
  readonly publicUrl: string;
  /** Whose schedule the look at the clock is; it looks after all tenants. */
  readonly scheduleTenant: string;
  readonly changes: Pick<Changes, 'announce' | 'tell'>;
}): Sessions {
  const { database, organisation, jobs, calendar, offersMeetings } = deps;
  const announcements: Announcements = {
    announce: (trx, tenantId) => deps.changes.announce(trx, tenantId, 'sessions'),
    tell: (tenantId) => deps.changes.tell(tenantId, 'sessions'),
  };
  const store = createSessionsStore(database, announcements);
  const bookings = createBookingsStore(database, announcements);
  const service = createSessionsService({ store, bookings, organisation, jobs, publicUrl: deps.publicUrl });
  const parts = { service, store, bookings, organisation };
  const acting = { service, store, organisation, offersMeetings, calendar: createCalendarStore(database) };
  const syncMeeting = createMeetings({ store, calendar, jobs });
  return {
    feature: {
      intents: sessionsIntents,
      name: 'sessions',
      migrations: sessionsMigrations,
      personalData: [sessionsPersonalData],
      ...sessionsChat(acting),
      jobs: sessionsJobs({ ...parts, jobs, notify: deps.notify, tab: deps.tab, syncMeeting }),
      schedules: [
        {
          tenantId: deps.scheduleTenant,
          key: jobNames.sweep,
          name: jobNames.sweep,
          cron: sweepCron,
          timeZone: 'UTC',
        },
      ],
      routes: calendarRoutes(store, bookings),
      api: sessionsApi(acting),
    },
    ...createReachStore(database),
    between: async (tenantId, rolloutId, from, to) => (await store.between(tenantId, rolloutId, from, to)).map(factsOf),
  };
}

function factsOf(session: Session): SessionFacts {
  const { id, number, kind, title, areaKey, startsAt, endsAt, places, booked, headCount } = session;
  return { id, number, kind, title, areaKey, startsAt, endsAt, places, booked, headCount };
}
