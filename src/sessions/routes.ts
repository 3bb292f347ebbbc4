import type { HttpRoute } from '../platform/http/index.ts';
import { languages } from '../platform/i18n/index.ts';
import { calendarFile } from './calendar/calendar-file.ts';
import type { BookingsStore } from './store/bookings-store.ts';
import type { SessionsStore } from './store/sessions-store.ts';

/** 24 random bytes as base64url: nobody guesses one. */
const fileName = /^([\w-]{32})\.ics$/;

/**
 * The calendar file of a session, for anyone with its address. Only a booking's own address contains the join link, and
 * ends with the booking. The session's address gives the rest to everybody.
 */
export function calendarRoutes(
  store: Pick<SessionsStore, 'findSecret'>,
  bookings: Pick<BookingsStore, 'findSecret'>,
): readonly HttpRoute[] {
  return [
    {
      method: 'get',
      path: '/calendar/:language/:file',
      handle: async ({ params }) => {
        const language = languages.find((known) => known === params.language);
        const [, secret] = fileName.exec(params.file ?? '') ?? [];
        const booked = language && secret ? await bookings.findSecret(secret) : undefined;
        const session = booked ?? (language && secret ? (await store.findSecret(secret))?.session : undefined);
        if (!language || !session) return { status: 404, body: { message: 'There is no such calendar file.' } };
        const headers = {
          'content-type': 'text/calendar; charset=utf-8',
          'content-disposition': `attachment; filename="losen-${session.number}.ics"`,
          // A repeated request must get the current file.
          'cache-control': 'private, no-cache',
        };
        return { status: 200, headers, body: calendarFile(session, language, { isBooked: booked !== undefined }) };
      },
    },
  ];
}
