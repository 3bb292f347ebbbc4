import { z } from 'zod';
import type { Organisation } from '../organisation/index.ts';
import { cutPage, type Endpoint, endpoint, FieldsError, fromCursor, pageOf, paging } from '../platform/http/index.ts';
import type { CalendarStore, Looker } from './calendar-store.ts';
import { isoDate, sessionDaysDto, sessionDto } from './dto.ts';
import { daysIn, startOfDay } from './local-time.ts';
import type { Session } from './session.ts';
import type { Caller, Showing } from './showing.ts';

const list = z.object(paging);
const place = z.object({ startsAt: z.string().max(40), number: z.number() });
/** Six weeks of a month, and room for a wide screen. */
const mostDays = 62;
const mostFirst = 10;

/** Sessions as calendars and lists show them. */
export function calendarApi({
  calendar,
  organisation,
  showing,
}: {
  readonly calendar: CalendarStore;
  readonly organisation: Organisation;
  readonly showing: Showing;
}): readonly Endpoint[] {
  const { toDtos } = showing;

  async function page(sessions: readonly Session[], limit: number, call: Caller) {
    const placeOf = ({ startsAt, number }: Session) => ({ startsAt, number });
    const { items, next } = cutPage(sessions, limit, placeOf, (one) => one);
    return { kind: 'ok' as const, body: { items: await toDtos(items, call), ...(next ? { next } : {}) } };
  }

  async function lookerOf({ tenantId, person }: Caller): Promise<Looker & { readonly timeZone: string }> {
    const { id, timeZone } = await organisation.rollout(tenantId);
    return { tenantId, rolloutId: id, personId: person.id, timeZone };
  }

  return [
    endpoint({
      method: 'get',
      path: '/sessions',
      summary: 'Sessions that begin in [from, to), days on the wall of the rollout; without `to` all from then on',
      audience: 'signedIn',
      effect: 'read',
      query: z.object({ ...paging, from: isoDate, to: isoDate.optional() }),
      answers: pageOf(sessionDto),
      handle: async (call) => {
        const { cursor, limit, from, to } = call.query;
        const { timeZone, ...looker } = await lookerOf(call);
        const window = { from: startOfDay(from, timeZone), to: to && startOfDay(to, timeZone) };
        return page(await calendar.begin(looker, window, fromCursor(cursor, place), limit + 1), limit, call);
      },
    }),
    endpoint({
      method: 'get',
      path: '/sessions/days',
      summary: 'How many sessions each day of [from, to) has, and the first of them',
      audience: 'signedIn',
      effect: 'read',
      query: z.object({ from: isoDate, to: isoDate, first: z.coerce.number().int().min(0).max(mostFirst).default(3) }),
      answers: sessionDaysDto,
      handle: async (call) => {
        const { from, to, first } = call.query;
        const days = daysIn(from, to, mostDays);
        if (!days) throw new FieldsError([{ field: 'to', kind: 'wrong' }]);
        const { timeZone, ...looker } = await lookerOf(call);
        const window = { from: startOfDay(from, timeZone), to: startOfDay(to, timeZone) };
        const counted = byDay(days, timeZone, await calendar.beginnings(looker, window));
        const ids = counted.flatMap((day) => day.ids.slice(0, first));
        const dtos = await toDtos(await calendar.byIds(call.tenantId, ids), call);
        const body = {
          now: call.now.toISOString(),
          days: counted.map((day) => ({
            date: day.date,
            count: day.ids.length,
            first: dtos.filter((dto) => dto.date === day.date),
          })),
        };
        return { kind: 'ok', body };
      },
    }),
    endpoint({
      method: 'get',
      path: '/sessions/coming',
      summary: 'Sessions that have not ended, next first',
      audience: 'signedIn',
      effect: 'read',
      query: list,
      answers: pageOf(sessionDto),
      handle: async (call) => {
        const { cursor, limit } = call.query;
        const after = fromCursor(cursor, place);
        return page(await calendar.coming(await lookerOf(call), call.now, after, limit + 1), limit, call);
      },
    }),
    endpoint({
      method: 'get',
      path: '/sessions/booked',
      summary: 'What the caller has booked and has not ended, next first',
      audience: 'signedIn',
      relation: 'self',
      effect: 'read',
      query: list,
      answers: pageOf(sessionDto),
      handle: async (call) => {
        const { cursor, limit } = call.query;
        const after = fromCursor(cursor, place);
        return page(await calendar.booked(await lookerOf(call), call.now, after, limit + 1), limit, call);
      },
    }),
  ];
}

type Day = { readonly date: string; readonly ids: string[] };

/** Sorted beginnings by their day on the wall; days without any are left out. */
function byDay(
  days: readonly string[],
  timeZone: string,
  beginnings: readonly { readonly id: string; readonly startsAt: string }[],
): readonly Day[] {
  const found: Day[] = [];
  const begins = days.map((date) => startOfDay(date, timeZone));
  let at = -1;
  for (const { id, startsAt } of beginnings) {
    const before = at;
    while (at + 1 < begins.length && (begins[at + 1] ?? '') <= startsAt) at += 1;
    const date = days[at];
    if (date === undefined) continue;
    if (at !== before || found.length === 0) found.push({ date, ids: [] });
    found.at(-1)?.ids.push(id);
  }
  return found;
}
