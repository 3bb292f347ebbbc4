import { z } from 'zod';
import { overHttp } from '../kit/index.ts';
import { AppError } from '../errors.ts';
import { type Endpoint, FieldsError } from '../platform/http/index.ts';
import { book } from './actions/book.ts';
import { cancel } from './actions/cancel.ts';
import { setCount } from './actions/count.ts';
import type { About, SessionsDeps } from './actions/deps.ts';
import { change, create, formOptions } from './actions/plan.ts';
import { show } from './actions/read.ts';
import { calendarApi } from './calendar-api.ts';
import { countFaultWords, draftFaultWords } from './planning/draft-words.ts';
import {
  bookingDto,
  headCountDto,
  newSessionDto,
  sessionChangeDto,
  sessionDto,
  sessionFormDto,
  sessionIdDto,
} from './dto.ts';
import type { SessionForm } from './planning/session-form.ts';
import { type Caller, createShowing } from './showing.ts';

/** Sessions, by the rules and with the messages of the chat. */
export function sessionsApi(deps: SessionsDeps): readonly Endpoint[] {
  const showing = createShowing(deps.service);
  const { shown, toDto } = showing;
  const ok = ({ session }: About, call: Caller) => shown('ok', session, call);
  const changed = ({ session }: About, call: Caller) => shown('changed', session, call);
  const booking = async ({ kind: outcome, session }: About & { readonly kind: BookingKind }, call: Caller) => ({
    kind: 'ok' as const,
    body: { outcome, session: await toDto(session, call) },
  });

  return [
    ...calendarApi(deps, showing),
    overHttp(
      formOptions,
      deps,
      {
        method: 'get',
        path: '/sessions/form',
        summary: 'What the form of a new session can offer',
        answers: sessionFormDto,
        input: () => ({}),
      },
      { options: ({ offersMeeting }) => ({ kind: 'ok', body: { offersMeeting } }) },
    ),
    overHttp(
      show,
      deps,
      {
        method: 'get',
        path: '/sessions/:id',
        summary: 'One session',
        params: sessionIdDto,
        answers: sessionDto,
        input: ({ params }) => ({ session: params.id }),
      },
      { session: ok },
    ),
    overHttp(
      create,
      deps,
      {
        method: 'post',
        path: '/sessions',
        summary: 'Plans a session, whose host is the caller',
        body: newSessionDto,
        answers: sessionDto,
        input: ({ body }) => ({ ...body, meeting: String(body.meeting) }),
      },
      { form: refuse, made: ({ session }, call) => shown('made', session, call) },
    ),
    overHttp(
      change,
      deps,
      {
        method: 'put',
        path: '/sessions/:id',
        summary: 'Changes or moves a session; those who booked are told of a new time or link',
        params: sessionIdDto,
        body: sessionChangeDto,
        answers: sessionDto,
        input: ({ params, body }) => ({ ...body, session: params.id, kind: '', meeting: 'false' }),
      },
      { form: refuse, closed, saved: ok, alreadySo: ok, changed },
    ),
    overHttp(
      cancel,
      deps,
      {
        method: 'put',
        path: '/sessions/:id/cancellation',
        summary: 'Cancels a session; those who booked are told',
        params: sessionIdDto,
        answers: sessionDto,
        input: ({ params }) => ({ session: params.id }),
      },
      { closed, cancelled: ok, alreadySo: ok, changed },
    ),
    overHttp(
      book,
      deps,
      {
        method: 'put',
        path: '/sessions/:id/booking',
        summary: 'Books a place, or gives it back',
        params: sessionIdDto,
        body: z.object({ booked: z.boolean() }),
        answers: bookingDto,
        input: ({ params, body }) => ({ session: params.id, isBooked: body.booked }),
      },
      { booked: booking, unbooked: booking, full: booking, begun: booking, cancelled: booking },
    ),
    overHttp(
      setCount,
      deps,
      {
        method: 'put',
        path: '/sessions/:id/head-count',
        summary: 'How many came',
        params: sessionIdDto,
        body: headCountDto,
        answers: sessionDto,
        input: ({ params, body }) => ({ session: params.id, count: body.count }),
      },
      {
        closed,
        counted: ok,
        tooEarly: (_outcome, call) => refuseCount(call.t('sessions.countTooEarly')),
        unreadable: (_outcome, call) => refuseCount(countFaultWords(call.body.count, call.t)),
      },
    ),
  ];
}

type BookingKind = z.output<typeof bookingDto>['outcome'];

/** @throws AppError session_closed: 409. */
function closed(): never {
  throw new AppError('session_closed');
}

/** @throws FieldsError: 422, with the texts of the chat's form. */
function refuse({ form }: { readonly form: SessionForm }, speech: Caller): never {
  const words = draftFaultWords({ ...form, booked: form.changes?.booked ?? 0 }, speech);
  throw new FieldsError(Object.entries(words).map(([field, detail]) => ({ field, kind: 'wrong', detail })));
}

function refuseCount(detail: string): never {
  throw new FieldsError([{ field: 'count', kind: 'wrong', detail }]);
}
