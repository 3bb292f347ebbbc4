import { z } from 'zod';
import { AppError } from '../errors.ts';
import type { Organisation } from '../organisation/index.ts';
import type { Role } from '../platform/bot/index.ts';
import { type Call, type Endpoint, endpoint, FieldsError } from '../platform/http/index.ts';
import { calendarApi } from './calendar-api.ts';
import type { CalendarStore } from './calendar-store.ts';
import { type Draft, type DraftFaults, draftOf, type Plan, readDraft } from './draft.ts';
import { countFaultWords, draftFaultWords } from './draft-words.ts';
import {
  bookingDto,
  headCountDto,
  newSessionDto,
  sessionChangeDto,
  sessionDto,
  sessionFormDto,
  sessionIdDto,
} from './dto.ts';
import { readHeadCount } from './head-count.ts';
import { hasCalendar, mustManage } from './reader.ts';
import type { SessionsService } from './service.ts';
import { phaseOf, type Session } from './session.ts';
import { type Caller, createShowing } from './showing.ts';
import type { SessionsStore } from './store.ts';

type Deps = {
  readonly service: SessionsService;
  readonly store: SessionsStore;
  readonly calendar: CalendarStore;
  readonly organisation: Organisation;
  readonly offersMeetings: boolean;
};

const hosts: readonly Role[] = ['champion', 'lead', 'administrator'];

/** Sessions, by the rules and with the messages of the chat. */
export function sessionsApi({ service, store, calendar, organisation, offersMeetings }: Deps): readonly Endpoint[] {
  const showing = createShowing(service);
  const { shown, toDto } = showing;

  /** @throws FieldsError with the words of the chat's form. */
  async function planOf(draft: Draft, call: Caller, booked: number): Promise<Plan> {
    const { timeZone } = await organisation.rollout(call.tenantId);
    const read = readDraft(draft, { now: call.now, timeZone, booked });
    if (read.kind === 'faults') refuse(draft, read.faults, call, booked);
    return read.plan;
  }

  /** The one that is meant. @throws AppError session_not_found; not_allowed for who may not change it. */
  async function managed(call: Call, sessionId: string): Promise<Session> {
    const session = await service.find(call.tenantId, sessionId);
    mustManage(call, session);
    return session;
  }

  return [
    ...calendarApi({ calendar, organisation, showing }),
    endpoint({
      method: 'get',
      path: '/sessions/form',
      summary: 'What the form of a new session can offer',
      audience: hosts,
      effect: 'read',
      answers: sessionFormDto,
      handle: async ({ person }) => ({ kind: 'ok', body: { offersMeeting: offersMeetings && hasCalendar(person) } }),
    }),
    endpoint({
      method: 'get',
      path: '/sessions/:id',
      summary: 'One session',
      audience: 'signedIn',
      effect: 'read',
      params: sessionIdDto,
      answers: sessionDto,
      handle: async (call) => shown('ok', await service.find(call.tenantId, call.params.id), call),
    }),
    endpoint({
      method: 'post',
      path: '/sessions',
      summary: 'Plans a session, whose host is the caller',
      audience: hosts,
      effect: 'create',
      body: newSessionDto,
      answers: sessionDto,
      handle: async (call) => {
        const wantsMeeting = call.body.meeting && offersMeetings && hasCalendar(call.person);
        const plan = await planOf({ ...call.body, meeting: String(wantsMeeting) }, call, 0);
        return shown('made', await service.create(asSpoken(call), call.key, plan), call);
      },
    }),
    endpoint({
      method: 'put',
      path: '/sessions/:id',
      summary: 'Changes or moves a session; those who booked are told of a new time or link',
      audience: hosts,
      relation: 'sessionManager',
      effect: 'edit',
      countsAs: 'creation',
      params: sessionIdDto,
      body: sessionChangeDto,
      answers: sessionDto,
      handle: async (call) => {
        const session = await managed(call, call.params.id);
        if (phaseOf(session, call.now) !== 'coming') throw new AppError('session_closed');
        const draft = { ...call.body, kind: session.kind, meeting: 'false' };
        const plan = await planOf(draft, call, session.booked);
        // Also when it is sent again because its answer was lost.
        if (await isAsPlanned(session, plan, call)) return shown('ok', session, call);
        const outcome = await service.change(call, session, sequenceOf(call.seen), plan);
        const kept = await service.find(call.tenantId, session.id);
        if (outcome === 'belowBooked') refuse(draft, { places: 'belowBooked' }, call, kept.booked);
        return shown(outcome === 'saved' ? 'ok' : 'changed', kept, call);
      },
    }),
    endpoint({
      method: 'put',
      path: '/sessions/:id/cancellation',
      summary: 'Cancels a session; those who booked are told',
      audience: hosts,
      relation: 'sessionManager',
      effect: 'edit',
      countsAs: 'creation',
      params: sessionIdDto,
      answers: sessionDto,
      handle: async (call) => {
        const session = await managed(call, call.params.id);
        if (phaseOf(session, call.now) === 'over') throw new AppError('session_closed');
        const done = await service.cancel(call, session, sequenceOf(call.seen));
        const kept = await service.find(call.tenantId, session.id);
        // A second press finds it done.
        return shown(done || kept.cancelled ? 'ok' : 'changed', kept, call);
      },
    }),
    endpoint({
      method: 'put',
      path: '/sessions/:id/booking',
      summary: 'Books a place, or gives it back',
      audience: 'signedIn',
      relation: 'self',
      effect: 'act',
      params: sessionIdDto,
      body: z.object({ booked: z.boolean() }),
      answers: bookingDto,
      handle: async (call) => {
        const session = await service.find(call.tenantId, call.params.id);
        const doer = asSpoken(call);
        const outcome = await (call.body.booked ? service.book(doer, session) : service.unbook(doer, session));
        const kept = await service.find(call.tenantId, session.id);
        return { kind: 'ok', body: { outcome, session: await toDto(kept, call) } };
      },
    }),
    endpoint({
      method: 'put',
      path: '/sessions/:id/head-count',
      summary: 'How many came',
      audience: hosts,
      relation: 'sessionManager',
      effect: 'act',
      params: sessionIdDto,
      body: headCountDto,
      answers: sessionDto,
      handle: async (call) => {
        const session = await managed(call, call.params.id);
        if (session.cancelled) throw new AppError('session_closed');
        const count = readHeadCount(call.body.count);
        if (!count) refuseCount(countFaultWords(call.body.count, call.t));
        const counted = await store.setHeadCount(call.tenantId, session.id, count, call.now);
        if (!counted) refuseCount(call.t('sessions.countTooEarly'));
        return shown('ok', await service.find(call.tenantId, session.id), call);
      },
    }),
  ];

  async function isAsPlanned(session: Session, plan: Plan, { tenantId }: Caller): Promise<boolean> {
    const { areas, timeZone } = await organisation.rollout(tenantId);
    const kept = draftOf(session, timeZone);
    const area = areas.some(({ key }) => key === plan.area) ? plan.area : '';
    return (
      kept.title === plan.title &&
      session.startsAt === plan.startsAt &&
      session.endsAt === plan.endsAt &&
      session.places === plan.places &&
      session.link === plan.link &&
      kept.area === area
    );
  }
}

/** Who has chosen no language is spoken to in that of their call, later too. */
function asSpoken(call: Call): Call {
  return { ...call, person: { ...call.person, language: call.language } };
}

function refuse(draft: Draft, faults: DraftFaults, speech: Caller, booked: number): never {
  const words = draftFaultWords({ draft, faults, booked }, speech);
  throw new FieldsError(Object.entries(words).map(([field, detail]) => ({ field, kind: 'wrong', detail })));
}

function refuseCount(detail: string): never {
  throw new FieldsError([{ field: 'count', kind: 'wrong', detail }]);
}

/** @returns one that no session has for what is no tag or revision of ours. */
function sequenceOf(seen: string): number {
  const [, digits] = /^(\d{1,9})(?:\.[\w-]+)?$/.exec(seen) ?? [];
  return digits === undefined ? -1 : Number(digits);
}
