import { type CardElement, escapeMarkdown, openInTab, openUrl } from '../../platform/cards/index.ts';
import { formatNearDay, formatPeriod, intlLocale, type Translate } from '../../platform/i18n/index.ts';
import type { Speech } from '../../kit/index.ts';
import { daysBetween } from '../local-time.ts';
import { freePlaces, type HeadCount, phaseOf, type Session, type SessionKind } from '../session.ts';

/** The time zone of its local times, and the present. */
export type LocalClock = { readonly timeZone: string; readonly now: Date };

/** A session with what its reader is to it. */
export type SessionView = LocalClock & {
  readonly session: Session;
  readonly areaName: string | undefined;
  /** Undefined for somebody who is not known any more. */
  readonly hostName: string | undefined;
  readonly booked: boolean;
  /** May change it, cancel it and count. */
  readonly manages: boolean;
  /** For those who may have them, in the personal chat: a channel would show them to everybody. */
  readonly links: { readonly join: string | undefined; readonly calendar: string } | undefined;
};

/** The way to the session's own place in the tab. */
export function tabLink({ session }: Pick<SessionView, 'session'>, speech: Speech): readonly CardElement[] {
  return openInTab(speech, session.title, 'sessions', 's', session.id);
}

/** "i morgen, torsdag 5. mars, 10:00–10:30". */
export function whenText(
  period: Pick<Session, 'startsAt' | 'endsAt'>,
  { timeZone, now }: LocalClock,
  { language, t }: Speech,
): string {
  const when = formatPeriod(language, period, { timeZone, now });
  const days = daysBetween(now.toISOString(), period.startsAt, timeZone);
  return days === 0 || days === 1 ? t('sessions.whenDay', { day: formatNearDay(language, days), when }) : when;
}

export function kindLine({ session, areaName }: Pick<SessionView, 'session' | 'areaName'>, t: Translate): string {
  return escapeMarkdown([kindName(session.kind, t), areaName].filter((part) => part !== undefined).join(' · '));
}

export function kindName(kind: SessionKind, t: Translate): string {
  return kind === 'kafe' ? t('sessions.kafeLine') : t('sessions.miniTrainingLine');
}

/** "3 ledige plasser", "fullt", "åpen for alle". */
export function placesText(session: Session, t: Translate): string {
  const free = freePlaces(session);
  if (free === undefined) return t('sessions.open');
  return free === 0 ? t('sessions.fullShort') : t('sessions.free', { count: free });
}

export function countText({ count, atLeast }: HeadCount, { language, t }: Speech): string {
  return atLeast ? t('sessions.atLeast', { count }) : new Intl.NumberFormat(intlLocale[language]).format(count);
}

/** The facts of a session for its reader. @param before its time until now, where that is the news. */
export function facts(
  view: SessionView,
  speech: Speech,
  before?: Pick<Session, 'startsAt' | 'endsAt'>,
): readonly CardElement[] {
  const { session, manages } = view;
  const { t } = speech;
  const phase = phaseOf(session, view.now);
  return factSet([
    [t('sessions.factBefore'), before && whenText(before, view, speech)],
    [t('sessions.factWhen'), whenText(session, view, speech)],
    [t('sessions.factHost'), view.hostName],
    [t('sessions.factPlaces'), phase === 'coming' ? placesText(session, t) : undefined],
    [
      t('sessions.factBooked'),
      manages ? new Intl.NumberFormat(intlLocale[speech.language]).format(session.booked) : undefined,
    ],
    [t('sessions.factCount'), session.headCount && countText(session.headCount, speech)],
    [t('sessions.factNumber'), phase === 'coming' ? String(session.number) : undefined],
  ]);
}

function factSet(pairs: readonly (readonly [string, string | undefined])[]): readonly CardElement[] {
  const given = pairs.flatMap(([title, value]) => (value ? [{ title, value: escapeMarkdown(value) }] : []));
  return given.length === 0 ? [] : [{ type: 'FactSet', facts: given }];
}

/** Links count as no buttons: they change nothing. */
export function linkButtons({ links, session, now }: SessionView, t: Translate): readonly CardElement[] {
  const phase = phaseOf(session, now);
  if (!links || phase === 'over' || phase === 'cancelled') return [];
  return [
    {
      type: 'ActionSet',
      actions: [
        ...(links.join === undefined ? [] : [openUrl(t('sessions.join'), links.join)]),
        openUrl(t('sessions.calendar'), links.calendar),
      ],
    },
  ];
}
