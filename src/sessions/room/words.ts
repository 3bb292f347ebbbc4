import type { SessionDto } from '../dto.ts';
import { serverNow } from '../../tab/clock.ts';
import { formatNearDay, formatPeriod, intlLocale, type Language, localDay } from '../../tab/languages.ts';
import { useSession } from '../../tab/session.tsx';
import { capital, type TabTranslate, useWords } from '../../tab/words.tsx';
import { daysBetween } from './dates.ts';

export function kindName(kind: SessionDto['kind'], t: TabTranslate): string {
  return kind === 'kafe' ? t('sessions.kafeLine') : t('sessions.miniTrainingLine');
}

/** "3 ledige plasser", "fullt", "åpen for alle". */
export function placesText({ free }: SessionDto, t: TabTranslate): string {
  if (free === undefined) return t('sessions.open');
  return free === 0 ? t('sessions.fullShort') : t('sessions.free', { count: free });
}

/** What somebody has to know of it at a glance. */
export function stateText(session: SessionDto, t: TabTranslate): string {
  if (session.phase === 'cancelled') return t('calendar.cancelledShort');
  if (session.phase === 'over') return t('calendar.overShort');
  if (session.phase === 'on') return t('sessions.onNow');
  if (session.isBooked) return t('sessions.bookedShort');
  return session.isHost ? t('calendar.hostShort') : placesText(session, t);
}

export type SessionWords = {
  /** "Torsdag 26. november", with the year when it is not this one. */
  day(date: string): string;
  /** "torsdag 26. november 2026": to be heard, where the page shows a number only. */
  fullDay(date: string): string;
  /** "November 2026". */
  month(month: string): string;
  /** "23.–29. november 2026". */
  period(from: string, to: string): string;
  /** Monday first. */
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  /** "10:00–10:30" as people write it. */
  hours(session: SessionDto): string;
  hour(session: SessionDto): string;
  /** "i morgen, torsdag 5. mars, 10:00–10:30". */
  when(session: Pick<SessionDto, 'startsAt' | 'endsAt' | 'date'>): string;
  heads(count: NonNullable<SessionDto['headCount']>): string;
  number(value: number): string;
};

const utc = (date: string) => new Date(`${date}T00:00:00Z`);

const made = new Map<string, ReturnType<typeof makeFormats>>();

/** Making one takes far longer than using it. */
function formatsOf(language: Language, timeZone: string) {
  const name = `${language} ${timeZone}`;
  const formats = made.get(name) ?? makeFormats(intlLocale[language], timeZone);
  made.set(name, formats);
  return formats;
}

function makeFormats(locale: string, timeZone: string) {
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return {
    day: dates({ weekday: 'long', day: 'numeric', month: 'long' }),
    fullDay: dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    month: dates({ month: 'long', year: 'numeric' }),
    period: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
    weekday: dates({ weekday: 'long' }),
    shortWeekday: dates({ weekday: 'short' }),
    time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }),
    number: new Intl.NumberFormat(locale),
  };
}

/** Dates and times of sessions in the person's language, in the rollout's time zone, never in the browser's. */
export function useSessionWords(): SessionWords {
  const { t, language } = useWords();
  const { me } = useSession();
  const { timeZone } = me.rollout;
  const formats = formatsOf(language, timeZone);
  // A Monday.
  const monday = utc('2026-01-05').getTime();
  const weekdays = Array.from({ length: 7 }, (_, at) => new Date(monday + at * 86_400_000));
  return {
    day: (date) => {
      const isThisYear = date.startsWith(localDay(serverNow().toISOString(), timeZone).slice(0, 4));
      return capital((isThisYear ? formats.day : formats.fullDay).format(utc(date)), language);
    },
    fullDay: (date) => formats.fullDay.format(utc(date)),
    month: (month) => capital(formats.month.format(utc(`${month}-01`)), language),
    period: (from, to) => formats.period.formatRange(utc(from), utc(to)),
    weekdays: weekdays.map((date) => ({
      short: capital(formats.shortWeekday.format(date).replace('.', ''), language),
      long: formats.weekday.format(date),
    })),
    hours: ({ startsAt, endsAt }) => formats.time.formatRange(new Date(startsAt), new Date(endsAt)),
    hour: ({ startsAt }) => formats.time.format(new Date(startsAt)),
    when: (session) => {
      const now = serverNow();
      const when = formatPeriod(language, session, { timeZone, now });
      const days = daysBetween(localDay(now.toISOString(), timeZone), session.date);
      const isNear = days === 0 || days === 1;
      return capital(isNear ? t('sessions.whenDay', { day: formatNearDay(language, days), when }) : when, language);
    },
    heads: ({ count, atLeast }) => (atLeast ? t('sessions.atLeast', { count }) : formats.number.format(count)),
    number: (value) => formats.number.format(value),
  };
}
