import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { type Language, translator } from '../../platform/i18n/index.ts';
import { bookingPhrase } from '../phrases.ts';
import type { Session } from '../session.ts';

/**
 * A session as an iCalendar file. Times are in UTC, which every calendar shows in its local time. The UID stays and SEQUENCE
 * grows, so a file that is opened again replaces what was there; a cancelled one takes it away.
 * @see https://www.rfc-editor.org/rfc/rfc5546 (METHOD, SEQUENCE, STATUS)
 */
export function calendarFile(
  session: Session,
  language: Language,
  { isBooked }: { readonly isBooked: boolean },
): string {
  const t = translator(language);
  const { cancelled } = session;
  // Nobody is to come to what is cancelled.
  const link = isBooked && !cancelled ? session.link : undefined;
  const calendar = ical({
    prodId: { company: 'Losen', product: 'Losen', language: language.toUpperCase() },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${session.id}@losen`,
    sequence: session.sequence,
    stamp: session.changedAt,
    start: session.startsAt,
    end: session.endsAt,
    summary: session.title,
    description: [
      ...(link === undefined ? [] : [t('sessions.joinLine', { link })]),
      t('sessions.meetingText', { phrase: bookingPhrase(session.number, language) }),
    ].join('\n'),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(link === undefined ? {} : { location: link, url: link }),
  });
  // The library leaves the last line open.
  return `${calendar.toString()}\r\n`;
}
