import { z } from 'zod';

const count = z.number().int().min(0);
/** `2026-03-05` in the rollout's local time. */
const date = z.iso.date();
/** `10:00` in the rollout's local time. */
const time = z.string();

/** A session as somebody may see it, with what they may do with it now. */
export const sessionDto = z
  .object({
    id: z.string(),
    /** Within its rollout; people book by it in the chat. */
    number: z.number().int(),
    kind: z.enum(['kafe', 'mini_training']),
    title: z.string(),
    areaKey: z.string().optional(),
    /** Named in the language of the call. */
    area: z.string().optional(),
    host: z.string().optional(),
    /** ISO-8601 UTC. */
    startsAt: z.string(),
    endsAt: z.string(),
    date,
    from: time,
    to: time,
    phase: z.enum(['coming', 'on', 'over', 'cancelled']),
    /** Both left out where everybody is welcome. */
    places: count.optional(),
    free: count.optional(),
    /** Shown to people who manage it. */
    booked: count.optional(),
    headCount: z.object({ count, atLeast: z.boolean() }).optional(),
    isBooked: z.boolean(),
    isHost: z.boolean(),
    acts: z.array(z.enum(['book', 'unbook', 'change', 'cancel', 'count'])),
    /** The meeting's address, for people who may see it. */
    link: z.string().optional(),
    /** The Teams meeting is being made. */
    linkComes: z.boolean(),
    /** The address of its calendar file. */
    calendar: z.string().optional(),
    /** A person who books now is reminded on the last working day before. */
    remindsLater: z.boolean(),
    /** The value of `If-Match` for edits. */
    revision: z.string(),
  })
  .meta({ id: 'Session' });

export type SessionDto = z.output<typeof sessionDto>;

/** The server's clock, ISO-8601 UTC: a browser's own may be wrong. */
const now = z.string();

/** A day that has sessions: how many, and the first of them. */
export const sessionDayDto = z.object({ date, count, first: z.array(sessionDto) }).meta({ id: 'SessionDay' });
export type SessionDay = z.output<typeof sessionDayDto>;

export const sessionDaysDto = z.object({ now, days: z.array(sessionDayDto) }).meta({ id: 'SessionDays' });
export type SessionDays = z.output<typeof sessionDaysDto>;

/** The result of a press: an outcome, because none of them is an error of the caller. */
export const bookingDto = z
  .object({ outcome: z.enum(['booked', 'unbooked', 'full', 'begun', 'cancelled']), session: sessionDto })
  .meta({ id: 'Booking' });
export type BookingDto = z.output<typeof bookingDto>;

/** Checked where the chat's form is; this only keeps out what nobody typed. */
const typed = z.string().max(20_000).default('');

/** As it is typed: the server reads dates and times as in the chat. */
export const sessionChangeDto = z
  .object({ title: typed, date: typed, from: typed, to: typed, places: typed, link: typed, area: typed })
  .meta({ id: 'SessionChange' });
export type SessionChange = z.input<typeof sessionChangeDto>;

/** `meeting`: Losen makes a Teams meeting where no link is given. */
export const newSessionDto = sessionChangeDto
  .extend({ kind: z.enum(['kafe', 'mini_training']), meeting: z.boolean().default(false) })
  .meta({ id: 'NewSession' });
export type NewSessionDto = z.input<typeof newSessionDto>;

/** `234`, `minst 234`. */
export const headCountDto = z.object({ count: typed }).meta({ id: 'SessionHeadCount' });

/** The options of the form. */
export const sessionFormDto = z.object({ offersMeeting: z.boolean() }).meta({ id: 'SessionForm' });
export type SessionFormDto = z.output<typeof sessionFormDto>;

export const sessionIdDto = z.object({ id: z.uuid() });
export { date as isoDate };
