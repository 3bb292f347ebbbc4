import type { Transaction } from 'kysely';
import { z } from 'zod';
import { type Notify, policy } from '../kit/index.ts';
import type { Organisation } from '../organisation/index.ts';
import type { Role } from '../platform/bot/index.ts';
import type { Card, TabAddress } from '../platform/cards/index.ts';
import { translator } from '../platform/i18n/index.ts';
import { job, type JobHandlers, type JobQueue, type JobRun, type NewJob } from '../platform/jobs/index.ts';
import type { BookingsStore } from './store/bookings-store.ts';
import { headCountCard, meetingCard } from './cards/managing.ts';
import { type News, sessionNewsCard } from './cards/news.ts';
import { jobNames, type SessionsService } from './service.ts';
import { mayManage, meetingFaults, phaseOf, type Session } from './session.ts';
import type { SessionsStore } from './store/sessions-store.ts';

const ofSession = z.object({ session: z.uuid() });
const toPerson = ofSession.extend({ person: z.string() });
const remind = toPerson.extend({ startsAt: z.string() });
const tell = z.discriminatedUnion('kind', [
  toPerson.extend({ kind: z.literal('cancelled') }),
  toPerson.extend({
    kind: z.literal('changed'),
    before: z.object({ startsAt: z.string(), endsAt: z.string() }),
    newLink: z.boolean(),
  }),
]);
const tellMeeting = ofSession.extend({
  news: z.union([
    z.object({ kind: z.literal('made') }),
    z.object({ kind: z.enum(['notMade', 'notMoved', 'notCancelled']), fault: z.enum(meetingFaults) }),
  ]),
});

/** Longer than any break that a reminder may have to come before. */
const rescheduledMs = 14 * 24 * 3_600_000;

/** The scheduled jobs and proactive messages of sessions; a job's texts are composed when it runs. */
export function sessionsJobs(deps: {
  readonly service: SessionsService;
  readonly store: SessionsStore;
  readonly bookings: BookingsStore;
  readonly organisation: Organisation;
  readonly jobs: Pick<JobQueue, 'enqueue'>;
  readonly notify: Notify;
  readonly tab: TabAddress;
  readonly syncMeeting: (run: JobRun, sessionId: string) => Promise<void>;
}): JobHandlers {
  const { service, store, bookings, organisation, jobs, notify, tab } = deps;

  /** The session as somebody reads it in the personal chat. Nobody who is spoken to unasked needs roles beyond hosting. */
  async function reading(run: JobRun, session: Session, personId: string, roles: readonly Role[]) {
    const { tenantId, now } = run;
    const language = await service.languageFor(tenantId, personId, session);
    const person = { id: personId, roles };
    const view = await service.view(session, { tenantId, person, language, personal: true, now });
    return {
      view: { ...view, hosts: personId === session.hostId },
      speech: { language, t: translator(language), tab },
    };
  }

  /** A host can manage a session only while they have a role. */
  async function rolesOf(tenantId: string, personId: string): Promise<readonly Role[]> {
    const held = await Promise.all(
      policy.host.map(async (role) => (await organisation.peopleWith(tenantId, role)).includes(personId)),
    );
    return policy.host.filter((_, at) => held[at]);
  }

  async function sendNews(run: JobRun, session: Session, personId: string, news: News): Promise<void> {
    const { view, speech } = await reading(run, session, personId, []);
    await notify(run, { person: personId, card: sessionNewsCard(view, news, speech) });
  }

  async function countCard(run: JobRun, session: Session, personId: string): Promise<Card | undefined> {
    const roles = await rolesOf(run.tenantId, personId);
    if (!mayManage(session, { id: personId, roles })) return undefined;
    const { view, speech } = await reading(run, session, personId, roles);
    return headCountCard(view, undefined, speech);
  }

  const askCountJobs = (tenantId: string, session: string, people: readonly string[]): readonly NewJob[] =>
    people.map((person) => ({
      name: jobNames.askCount,
      tenantId,
      data: { session, person },
      key: `${jobNames.askCount}:${session}:${person}`,
    }));

  const enqueue = async (trx: Transaction<never>, wanted: readonly NewJob[]): Promise<void> => {
    if (wanted.length > 0) await jobs.enqueue(trx, wanted);
  };

  async function sweep({ now }: JobRun): Promise<void> {
    for (const { tenantId, session } of await bookings.reminders(now, new Date(now.getTime() + rescheduledMs))) {
      await service.rescheduleReminder(tenantId, session, now);
    }
    for (const due of await bookings.toRemind(now)) {
      const { tenantId, session } = due;
      const { id, startsAt } = session;
      await bookings.remind(due, now, (trx, personIds) =>
        enqueue(
          trx,
          personIds.map((person) => ({ name: jobNames.remind, tenantId, data: { session: id, person, startsAt } })),
        ),
      );
    }
    for (const due of await bookings.toCount(now)) {
      const { tenantId, session } = due;
      const data = { session: session.id, person: session.hostId };
      await bookings.askForCount(due, now, (trx) => enqueue(trx, [{ name: jobNames.askCount, tenantId, data }]));
    }
  }

  return {
    [jobNames.sweep]: job(z.null(), sweep),
    [jobNames.remind]: job(remind, async (run, data) => {
      const session = await store.find(run.tenantId, data.session);
      // A session that was moved reminds again, and says so by itself.
      if (!session || session.startsAt !== data.startsAt || phaseOf(session, run.now) !== 'coming') return;
      const booked = await bookings.bookedBy(run.tenantId, data.person, [session.id]);
      if (booked.size > 0) await sendNews(run, session, data.person, { kind: 'reminder' });
    }),
    [jobNames.tell]: job(tell, async (run, data) => {
      const session = await store.find(run.tenantId, data.session);
      if (!session) return;
      // Nobody who comes back days later need hear of it.
      if (Date.parse(session.endsAt) <= run.now.getTime()) return;
      if (data.kind === 'cancelled') {
        if (session.cancelled) await sendNews(run, session, data.person, { kind: 'cancelled' });
        return;
      }
      // Later changes have their own messages, or no longer concern them.
      if (session.cancelled) return;
      const concerned =
        data.person === session.hostId || (await bookings.bookedBy(run.tenantId, data.person, [session.id])).size > 0;
      const moved = session.startsAt !== data.before.startsAt || session.endsAt !== data.before.endsAt;
      if (!concerned || !(moved || data.newLink)) return;
      const link = session.link === undefined ? 'linkGone' : 'newLink';
      const news: News = moved ? { kind: 'moved', before: data.before } : { kind: link };
      await sendNews(run, session, data.person, news);
    }),
    [jobNames.askCount]: job(toPerson, async (run, data) => {
      const session = await store.find(run.tenantId, data.session);
      // It may have been moved since it was to be over.
      if (!session || session.headCount || phaseOf(session, run.now) !== 'over') return;
      // If the host is unreachable, or no longer holds sessions, the leads are asked.
      const otherwise = (leads: readonly string[]) => askCountJobs(run.tenantId, session.id, leads);
      await notify(run, {
        person: data.person,
        card: await countCard(run, session, data.person),
        otherwise: data.person === session.hostId ? otherwise : undefined,
      });
    }),
    [jobNames.meeting]: job(ofSession, (run, data) => deps.syncMeeting(run, data.session)),
    [jobNames.tellMeeting]: job(tellMeeting, async (run, data) => {
      const session = await store.find(run.tenantId, data.session);
      if (!session || (session.cancelled && data.news.kind !== 'notCancelled')) return;
      // What was tried again since has news of its own.
      if ((data.news.kind === 'made') !== (session.meeting.state === 'made')) return;
      const { view, speech } = await reading(run, session, session.hostId, await rolesOf(run.tenantId, session.hostId));
      await notify(run, { person: session.hostId, card: meetingCard(view, data.news, speech) });
    }),
  };
}
