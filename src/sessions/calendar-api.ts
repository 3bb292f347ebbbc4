import { z } from 'zod';
import { overHttp } from '../kit/index.ts';
import { cutPage, type Endpoint, FieldsError, fromCursor, pageOf, paging } from '../platform/http/index.ts';
import type { SessionsDeps } from './actions/deps.ts';
import { days, pageBetween, pageBooked, pageComing } from './actions/read.ts';
import { isoDate, sessionDaysDto, sessionDto } from './dto.ts';
import type { Session } from './session.ts';
import type { Caller, Showing } from './showing.ts';

const list = z.object(paging);
const place = z.object({ startsAt: z.string().max(40), number: z.number() });
const mostFirst = 10;

/** Sessions as calendars and lists show them. */
export function calendarApi(deps: SessionsDeps, { toDtos }: Showing): readonly Endpoint[] {
  async function page(sessions: readonly Session[], limit: number, call: Caller) {
    const placeOf = ({ startsAt, number }: Session) => ({ startsAt, number });
    const { items, next } = cutPage(sessions, limit, placeOf, (one) => one);
    return { kind: 'ok' as const, body: { items: await toDtos(items, call), ...(next ? { next } : {}) } };
  }

  return [
    overHttp(
      pageBetween,
      deps,
      {
        method: 'get',
        path: '/sessions',
        summary: 'Sessions that begin in [from, to), local days of the rollout; without `to` all from then on',
        query: z.object({ ...paging, from: isoDate, to: isoDate.optional() }),
        answers: pageOf(sessionDto),
        input: ({ query: { cursor, limit, from, to } }) => ({ from, to, limit, after: fromCursor(cursor, place) }),
      },
      { page: ({ items }, call) => page(items, call.query.limit, call) },
    ),
    overHttp(
      days,
      deps,
      {
        method: 'get',
        path: '/sessions/days',
        summary: 'How many sessions each day of [from, to) has, and the first of them',
        query: z.object({
          from: isoDate,
          to: isoDate,
          first: z.coerce.number().int().min(0).max(mostFirst).default(3),
        }),
        answers: sessionDaysDto,
        input: ({ query }) => query,
      },
      {
        tooLong: () => {
          throw new FieldsError([{ field: 'to', kind: 'wrong' }]);
        },
        days: async (found, call) => {
          const dtos = await toDtos(
            found.days.flatMap(({ first }) => first),
            call,
          );
          const ofDay = (first: readonly Session[]) => dtos.filter((dto) => first.some(({ id }) => id === dto.id));
          const body = found.days.map(({ date, count, first }) => ({ date, count, first: ofDay(first) }));
          return { kind: 'ok', body: { now: call.now.toISOString(), days: body } };
        },
      },
    ),
    overHttp(
      pageComing,
      deps,
      {
        method: 'get',
        path: '/sessions/coming',
        summary: 'Sessions that have not ended, next first',
        query: list,
        answers: pageOf(sessionDto),
        input: ({ query: { cursor, limit } }) => ({ limit, after: fromCursor(cursor, place) }),
      },
      { page: ({ items }, call) => page(items, call.query.limit, call) },
    ),
    overHttp(
      pageBooked,
      deps,
      {
        method: 'get',
        path: '/sessions/booked',
        summary: 'What the caller has booked and has not ended, next first',
        query: list,
        answers: pageOf(sessionDto),
        input: ({ query: { cursor, limit } }) => ({ limit, after: fromCursor(cursor, place) }),
      },
      { page: ({ items }, call) => page(items, call.query.limit, call) },
    ),
  ];
}
