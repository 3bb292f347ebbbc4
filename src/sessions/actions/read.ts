import { z } from 'zod';
import { action, type Actor, onPage, pageAt, pageIn } from '../../kit/index.ts';
import type { Looker } from '../store/calendar-store.ts';
import { isoDate } from '../dto.ts';
import { dayAfter, daysIn, startOfDay } from '../local-time.ts';
import { type Session, sessionKinds } from '../session.ts';
import type { About, SessionsDeps } from './deps.ts';

const reads = { who: 'anyone', presser: 'anyone', where: 'anywhere', effect: 'read' } as const;
type Shown = { readonly kind: 'session' } & About;

/** Shows a session. */
export const show = action({
  ...reads,
  name: 'sessions.show',
  input: z.object({ session: z.uuid() }),
  run: async ({ service }: SessionsDeps, by, { session: id }): Promise<Shown> => ({
    kind: 'session',
    session: await service.find(by.tenantId, id),
  }),
});

const filterFields = {
  ofKind: z.enum(sessionKinds).optional(),
  area: z.string().max(100).optional(),
  start: isoDate.optional(),
  end: isoDate.optional(),
};

/** Sessions that have not ended, next first, for a card; all of them or some. */
export const list = action({
  ...reads,
  name: 'sessions.list',
  input: onPage.extend(filterFields),
  async run({ store, organisation }: SessionsDeps, by, { from, ofKind, area, start, end }) {
    const { id, timeZone } = await organisation.rollout(by.tenantId);
    const which = {
      kind: ofKind,
      area,
      from: start && startOfDay(start, timeZone),
      to: end && startOfDay(dayAfter(end), timeZone),
    };
    const read = (at: number, size: number) => store.coming(by.tenantId, id, by.now, { from: at, size }, which);
    return {
      kind: 'page' as const,
      ...(await pageAt(from, read)),
      timeZone,
      filter: { kind: ofKind, area, start, end },
    };
  },
});

/** Enough for anybody; more than that nobody books. */
const mostBooked = 200;

/** The caller's booked sessions that have not ended, next first, for a card. */
export const listBooked = action({
  ...reads,
  name: 'sessions.listBooked',
  relation: 'self',
  where: 'personal',
  input: onPage,
  async run(deps: SessionsDeps, by, { from }) {
    const { timeZone, ...looker } = await lookerOf(deps, by);
    const all = await deps.calendar.booked(looker, by.now, undefined, mostBooked);
    return { kind: 'page' as const, ...pageIn(all, from), timeZone };
  },
});

/** `items` has one more than `limit` where there is a next page. */
type Paged = { readonly kind: 'page'; readonly items: readonly Session[] };
const place = z.object({ startsAt: z.string().max(40), number: z.number() });
const byKey = z.object({ after: place.optional(), limit: z.int().min(1) });

/** Sessions that begin in `[from, to)`, local days of the rollout; without `to` all from then on. */
export const pageBetween = action({
  ...reads,
  name: 'sessions.pageBetween',
  input: byKey.extend({ from: isoDate, to: isoDate.optional() }),
  async run(deps: SessionsDeps, by, { from, to, after, limit }): Promise<Paged> {
    const { timeZone, ...looker } = await lookerOf(deps, by);
    const window = { from: startOfDay(from, timeZone), to: to && startOfDay(to, timeZone) };
    return { kind: 'page', items: await deps.calendar.begin(looker, window, after, limit + 1) };
  },
});

/** Sessions that have not ended, next first, by key. */
export const pageComing = action({
  ...reads,
  name: 'sessions.pageComing',
  input: byKey,
  async run(deps: SessionsDeps, by, { after, limit }): Promise<Paged> {
    const looker = await lookerOf(deps, by);
    return { kind: 'page', items: await deps.calendar.coming(looker, by.now, after, limit + 1) };
  },
});

/** The caller's booked sessions that have not ended, next first. */
export const pageBooked = action({
  ...reads,
  name: 'sessions.pageBooked',
  relation: 'self',
  where: 'personal',
  input: byKey,
  async run(deps: SessionsDeps, by, { after, limit }): Promise<Paged> {
    const looker = await lookerOf(deps, by);
    return { kind: 'page', items: await deps.calendar.booked(looker, by.now, after, limit + 1) };
  },
});

/** Six weeks of a month, and room for a wide screen. */
const mostDays = 62;

type Day = { readonly date: string; readonly count: number; readonly first: readonly Session[] };
type Days = { readonly kind: 'days'; readonly days: readonly Day[] } | { readonly kind: 'tooLong' };

/** How many sessions each local day of `[from, to)` has, and the first of them; days without any are left out. */
export const days = action({
  ...reads,
  name: 'sessions.days',
  input: z.object({ from: isoDate, to: isoDate, first: z.int().min(0) }),
  async run(deps: SessionsDeps, by, { from, to, first }): Promise<Days> {
    const dates = daysIn(from, to, mostDays);
    if (!dates) return { kind: 'tooLong' };
    const { timeZone, ...looker } = await lookerOf(deps, by);
    const window = { from: startOfDay(from, timeZone), to: startOfDay(to, timeZone) };
    const found = byDay(dates, timeZone, await deps.calendar.beginnings(looker, window));
    const shown = await deps.calendar.byIds(
      by.tenantId,
      found.flatMap(({ ids }) => ids.slice(0, first)),
    );
    return {
      kind: 'days',
      days: found.map(({ date, ids }) => {
        const own = new Set(ids.slice(0, first));
        return { date, count: ids.length, first: shown.filter(({ id }) => own.has(id)) };
      }),
    };
  },
});

export async function lookerOf(
  { organisation }: SessionsDeps,
  { tenantId, person }: Actor,
): Promise<Looker & { readonly timeZone: string }> {
  const { id, timeZone } = await organisation.rollout(tenantId);
  return { tenantId, rolloutId: id, personId: person.id, timeZone };
}

/** Sorted beginnings by their local day. */
function byDay(
  dates: readonly string[],
  timeZone: string,
  beginnings: readonly { readonly id: string; readonly startsAt: string }[],
): readonly { readonly date: string; readonly ids: string[] }[] {
  const found: { readonly date: string; readonly ids: string[] }[] = [];
  const begins = dates.map((date) => startOfDay(date, timeZone));
  let at = -1;
  for (const { id, startsAt } of beginnings) {
    const before = at;
    while (at + 1 < begins.length && (begins[at + 1] ?? '') <= startsAt) at += 1;
    const date = dates[at];
    if (date === undefined) continue;
    if (at !== before || found.length === 0) found.push({ date, ids: [] });
    found.at(-1)?.ids.push(id);
  }
  return found;
}
