import type { Transaction } from 'kysely';
import type { Actor, Calendar, GraphFault } from '../../platform/graph/index.ts';
import { translator } from '../../platform/i18n/index.ts';
import { defaultJobSettings, type JobQueue, type JobRun, RetryAfterError } from '../../platform/jobs/index.ts';
import type { MeetingNews } from '../cards/managing.ts';
import { bookingPhrase } from '../phrases.ts';
import { jobNames } from '../service.ts';
import type { MeetingFault, Session } from '../session.ts';
import type { SessionsStore } from '../store/sessions-store.ts';

/** A run after this many failed ones does not leave the rest to luck: the host is told. */
const lastAttempt = defaultJobSettings.maxAttempts;
/** Teams makes the meeting within seconds as a rule; this many runs are several minutes. */
const attemptsForLink = 7;

type At = { readonly tenantId: string; readonly sessionId: string };

/**
 * Brings the host's calendar to what the session is: made, moved, cancelled. Every step may be repeated: the event is
 * made under a transactionId, and a step that another run has taken meanwhile changes nothing.
 */
export function createMeetings(deps: {
  readonly store: SessionsStore;
  readonly calendar: Calendar;
  readonly jobs: Pick<JobQueue, 'enqueue'>;
}) {
  const { store, calendar, jobs } = deps;

  /** Where the app may not, the host who has signed in may. */
  async function ask<T extends { readonly kind: string }>(
    session: Session,
    tenantId: string,
    call: (as: Actor) => Promise<T | GraphFault>,
  ): Promise<T | GraphFault> {
    const asApp = await call({ kind: 'app', tenantId });
    if (!isRefused(asApp)) return asApp;
    const person = { tenantId, channelUserId: session.hostChannelId };
    const asHost = await call({ kind: 'person', person });
    return isRefused(asHost) && asHost.reason === 'no_token' ? asApp : asHost;
  }

  function tell(at: At, news: MeetingNews) {
    const data = { session: at.sessionId, news };
    return (trx: Transaction<never>) => jobs.enqueue(trx, { name: jobNames.tellMeeting, tenantId: at.tenantId, data });
  }

  /**
   * What to do about a request that was not carried out.
   * @throws RetryAfterError, or anything for the queue to try again; else the host is told, and it rests.
   */
  async function settle(run: JobRun, at: At, fault: GraphFault, kind: 'notMade' | 'notMoved' | 'notCancelled') {
    if (fault.kind === 'throttled') throw new RetryAfterError(fault.retryAfterMs);
    const transient = fault.kind === 'unknown' || fault.kind === 'failed';
    if (transient && run.attempt < lastAttempt) {
      throw new Error('the calendar did not answer', { cause: fault.cause });
    }
    const why: MeetingFault = fault.kind === 'refused' ? fault.reason : fault.kind === 'not_found' ? 'gone' : 'failed';
    await store.stepMeeting(
      at,
      { when: ['tried', 'made'], state: 'refused', fault: why },
      tell(at, { kind, fault: why }),
    );
  }

  async function make(run: JobRun, at: At, session: Session): Promise<void> {
    const { language } = session;
    const outcome = await ask(session, at.tenantId, (as) =>
      calendar.createMeeting(as, {
        organiserId: session.hostId,
        transactionId: session.id,
        meeting: {
          subject: session.title,
          description: translator(language)('sessions.meetingText', {
            phrase: bookingPhrase(session.number, language),
          }),
          startsAtUtc: session.startsAt,
          endsAtUtc: session.endsAt,
          attendees: [],
        },
      }),
    );
    if (outcome.kind !== 'meeting') return settle(run, at, outcome, 'notMade');
    await store.stepMeeting(at, { when: ['tried'], state: 'tried', eventId: outcome.eventId }, nothing);
    if (outcome.joinUrl !== undefined) await ready(at, session, outcome.joinUrl);
  }

  /** Those who have booked were told that the link would come. */
  const ready = (at: At, { hostId, startsAt, endsAt, ...session }: Session, link: string) =>
    store.stepMeeting(at, { when: ['tried'], state: 'made', link }, async (trx, booked) => {
      await tell(at, { kind: 'made' })(trx);
      // What the host has typed meanwhile stays, and was told.
      const told = session.link === undefined ? booked.filter((personId) => personId !== hostId) : [];
      const changed = { session: at.sessionId, kind: 'changed', before: { startsAt, endsAt }, newLink: true };
      if (told.length === 0) return;
      await jobs.enqueue(
        trx,
        told.map((person) => ({
          name: jobNames.tell,
          tenantId: at.tenantId,
          data: { ...changed, person },
          key: `${jobNames.tell}:${at.sessionId}:${person}`,
        })),
      );
    });

  async function seekLink(run: JobRun, at: At, session: Session, eventId: string): Promise<void> {
    const outcome = await ask(session, at.tenantId, (as) =>
      calendar.readMeeting(as, { organiserId: session.hostId, eventId }),
    );
    if (outcome.kind !== 'meeting') return settle(run, at, outcome, 'notMade');
    if (outcome.joinUrl !== undefined) return void (await ready(at, session, outcome.joinUrl));
    if (run.attempt < attemptsForLink) throw new Error('the meeting has no join link yet');
    await store.stepMeeting(
      at,
      { when: ['tried'], state: 'refused', fault: 'no_link' },
      tell(at, { kind: 'notMade', fault: 'no_link' }),
    );
  }

  async function follow(run: JobRun, at: At, session: Session, eventId: string): Promise<void> {
    const { hostId: organiserId, title: subject, startsAt: startsAtUtc, endsAt: endsAtUtc, sequence } = session;
    const outcome = await ask(session, at.tenantId, (as) =>
      calendar.moveMeeting(as, { organiserId, eventId }, { subject, startsAtUtc, endsAtUtc }),
    );
    if (outcome.kind !== 'moved') return settle(run, at, outcome, 'notMoved');
    await store.stepMeeting(at, { when: ['made'], state: 'made', sequence }, nothing);
  }

  async function cancel(run: JobRun, at: At, session: Session, eventId: string): Promise<void> {
    const comment = translator(session.language)('sessions.meetingCancelComment');
    const outcome = await ask(session, at.tenantId, (as) =>
      calendar.cancelMeeting(as, { organiserId: session.hostId, eventId }, comment),
    );
    // Not there any more is what was wanted.
    if (outcome.kind !== 'cancelled' && outcome.kind !== 'not_found') return settle(run, at, outcome, 'notCancelled');
    await store.stepMeeting(at, { when: ['tried', 'made'], state: 'none' }, nothing);
  }

  /** One step from what it is to what it should be. */
  async function step(run: JobRun, at: At, session: Session): Promise<void> {
    const { state, eventId, sequence } = session.meeting;
    if (state === 'wanted' && session.cancelled) {
      return void (await store.stepMeeting(at, { when: ['wanted'], state: 'none' }, nothing));
    }
    if (state === 'wanted') {
      // Written down before Graph is asked: after a lost answer there may be an event, and this is the time it shows.
      const tried = { when: ['wanted'], state: 'tried', sequence: session.sequence } as const;
      return void (await store.stepMeeting(at, tried, nothing));
    }
    if (eventId === undefined) return make(run, at, session);
    if (session.cancelled) return cancel(run, at, session, eventId);
    if (state === 'tried') return seekLink(run, at, session, eventId);
    if (sequence !== session.sequence) await follow(run, at, session, eventId);
  }

  /** True when the calendar shows what the session is, or can be brought no further. */
  function isSettled({ meeting, sequence, cancelled }: Session): boolean {
    if (meeting.state === 'none' || meeting.state === 'refused') return true;
    return meeting.state === 'made' && meeting.sequence === sequence && !cancelled;
  }

  return async (run: JobRun, sessionId: string): Promise<void> => {
    const at = { tenantId: run.tenantId, sessionId };
    let session = await store.find(at.tenantId, sessionId);
    while (session && !isSettled(session) && !run.signal.aborted) {
      await step(run, at, session);
      session = await store.find(at.tenantId, sessionId);
    }
  };
}

const nothing = async () => undefined;

function isRefused(outcome: { readonly kind: string }): outcome is Extract<GraphFault, { readonly kind: 'refused' }> {
  return outcome.kind === 'refused';
}
