import type { HttpRoute } from '../platform/http/index.ts';
import { languages } from '../platform/i18n/index.ts';
import { calendarFile } from './calendar-file.ts';
import type { SessionsStore } from './store.ts';

/** 24 random bytes as base64url: nobody guesses one. */
const fileName = /^([\w-]{32})\.ics$/;

export function calendarUrl(publicUrl: string, language: string, secret: string): string {
  return `${publicUrl}/calendar/${language}/${secret}.ics`;
}

/** The calendar file of a session, for whoever was given its address. */
export function calendarRoutes(store: Pick<SessionsStore, 'findSecret'>): readonly HttpRoute[] {
  return [
    {
      method: 'get',
      path: '/calendar/:language/:file',
      handle: async ({ params }) => {
        const language = languages.find((known) => known === params.language);
        const [, secret] = fileName.exec(params.file ?? '') ?? [];
        const found = language && secret ? await store.findSecret(secret) : undefined;
        if (!language || !found) return { status: 404, body: { message: 'There is no such calendar file.' } };
        const { session } = found;
        const headers = {
          'content-type': 'text/calendar; charset=utf-8',
          'content-disposition': `attachment; filename="losen-${session.number}.ics"`,
          // Whoever comes again wants what it is now.
          'cache-control': 'private, no-cache',
        };
        return { status: 200, headers, body: calendarFile(session, language) };
      },
    },
  ];
}
