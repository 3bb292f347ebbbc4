import { areaName, type Rollout } from '../../organisation/index.ts';
import {
  asTyped,
  type Card,
  card,
  type CardAction,
  type CardElement,
  escapeMarkdown,
  execute,
  openUrl,
  rowWithButtons,
  subtle,
  text,
} from '../../platform/cards/index.ts';
import { formatInstant, intlLocale, type Translate } from '../../platform/i18n/index.ts';
import { comersOf, type CountedArea, isQuiet, type SessionFacts, type StatusContent } from '../content.ts';
import { partsOfWeek } from '../occurrence.ts';
import type { Road } from '../post.ts';
import type { BookingPhrase } from '../sources.ts';
import { chatLink, type Speech } from './parts.ts';

export type StatusView = {
  /** ISO week. */
  readonly week: string;
  readonly rollout: Rollout;
  readonly content: StatusContent;
  readonly botId: string;
  readonly bookingPhrase: BookingPhrase;
  /** What Graph posts carries no buttons for the bot, only links. */
  readonly road: Road;
};

/** The sessions' own, which any card may carry. */
const bookVerb = 'sessions.book';
/** Sessions that are shown; the rest is told by its number. */
const mostSessions = 5;

/** A line that no other message of the channel has: how a post is found again, and what notifications show. */
export function marker(week: string, rollout: Pick<Rollout, 'key'>, { t }: Pick<Speech, 't'>): string {
  const { number, year } = partsOfWeek(week);
  return t('status.marker', { week: `${number}/${year}`, key: rollout.key });
}

/** The weekly status as a channel reads it. */
export function statusCard(view: StatusView, speech: Speech): Card {
  const { t, language } = speech;
  return card({
    language,
    summary: marker(view.week, view.rollout, speech),
    body: statusElements(view, speech),
    actions: [openUrl(t('status.askLosen'), chatLink(view.botId))],
  });
}

/** What the status says, for the channel and for the draft. */
export function statusElements(view: StatusView, speech: Speech): readonly CardElement[] {
  const { t, language } = speech;
  const { content, rollout } = view;
  const title = t('status.title', { week: String(partsOfWeek(view.week).number) });
  const late = content.lateSince;
  return [
    subtle(escapeMarkdown(rollout.name)),
    text(title, { size: 'medium', weight: 'bolder', style: 'heading' }),
    ...(late === undefined
      ? []
      : [subtle(t('status.late', { when: formatInstant(language, late, rollout.timeZone) }))]),
    ...(content.highlights === undefined ? [] : [section(t('status.highlights')), asTyped(content.highlights)]),
    ...(isQuiet(content) ? [text(t('status.quiet'))] : [...coming(view, speech), ...since(view, speech)]),
  ];
}

function section(title: string): CardElement {
  return text(title, { weight: 'bolder', spacing: 'medium' });
}

function coming(view: StatusView, speech: Speech): readonly CardElement[] {
  const { t } = speech;
  const { coming: sessions } = view.content;
  if (sessions.length === 0) return [section(t('status.coming')), text(t('status.noneComing'))];
  const more = sessions.length - mostSessions;
  return [
    section(t('status.coming')),
    ...sessions.slice(0, mostSessions).map((session) => sessionRow(session, view, speech)),
    ...(more > 0 ? [subtle(t('status.moreComing', { count: more }))] : []),
  ];
}

function sessionRow(session: SessionFacts, view: StatusView, { language, t }: Speech): CardElement {
  const when = formatInstant(language, session.startsAt, view.rollout.timeZone);
  const line = t('status.sessionLine', { kind: kindName(session, t), when });
  const free = session.places === undefined ? undefined : Math.max(0, session.places - session.booked);
  return rowWithButtons(
    [
      asTyped(session.title, { bold: true }),
      text(line, { spacing: 'none' }),
      ...(free === undefined ? [] : [subtle(free === 0 ? t('status.full') : t('status.placesLeft', { count: free }))]),
    ],
    free === 0 ? [] : [bookButton(session, view, { language, t })],
  );
}

function bookButton({ id, number }: SessionFacts, view: StatusView, { language, t }: Speech): CardAction {
  if (view.road === 'bot') return execute(t('status.book'), bookVerb, { session: id });
  return openUrl(t('status.book'), chatLink(view.botId, view.bookingPhrase(number, language)));
}

function kindName({ kind }: SessionFacts, t: Translate): string {
  return kind === 'kafe' ? t('status.kafe') : t('status.miniTraining');
}

/** One paragraph for each subject, of whole sentences. */
function since(view: StatusView, speech: Speech): readonly CardElement[] {
  const { content } = view;
  const subjects = [askedLines(view, speech), waitingLines(view, speech), caseLines(content, speech)].filter(
    (lines) => lines.length > 0,
  );
  const held = heldLines(content, speech);
  if (subjects.length === 0 && held.length === 0) return [];
  return [
    section(speech.t('status.since')),
    ...held.map((line, at) => text(line, { spacing: at === 0 ? 'small' : 'none' })),
    ...subjects.map((lines) => text(lines.join(' '), { spacing: 'small' })),
  ];
}

function heldLines({ held }: StatusContent, speech: Speech): readonly string[] {
  if (held.length === 0) return [];
  const { t } = speech;
  const comers = comersOf(held);
  const sessions = t('status.heldSessions', { count: held.length });
  const people = comers?.atLeast
    ? t('status.comersAtLeast', { count: comers.count })
    : comers && t('status.comers', { count: comers.count });
  return [
    people === undefined ? sessions : `${sessions} ${people}`,
    ...held.slice(0, mostSessions).map((session) => heldLine(session, speech)),
  ];
}

function heldLine({ title, headCount }: SessionFacts, { language, t }: Speech): string {
  const number = headCount && new Intl.NumberFormat(intlLocale[language]).format(headCount.count);
  const people =
    number === undefined ? t('status.notCounted') : headCount?.atLeast ? t('status.atLeast', { number }) : number;
  return t('status.heldLine', { title: escapeMarkdown(title), people });
}

function askedLines({ content: { asked }, rollout }: StatusView, speech: Speech): readonly string[] {
  const { t } = speech;
  if (asked.total === 0) return [];
  const total = t('status.asked', { count: asked.total });
  return asked.areas.length === 0
    ? [total]
    : [total, t('status.mostAsked', { areas: areaList(asked.areas, rollout, speech) })];
}

function waitingLines({ content: { waiting }, rollout }: StatusView, speech: Speech): readonly string[] {
  const { t } = speech;
  if (waiting.total === 0) return [];
  const total = t('status.waiting', { count: waiting.total });
  if (waiting.areas.length === 0) return [total];
  return [total, t('status.mostWaiting', { areas: areaList(waiting.areas, rollout, speech) })];
}

function areaList(areas: readonly CountedArea[], rollout: Rollout, { language }: Speech): string {
  const number = new Intl.NumberFormat(intlLocale[language]);
  const names = areas.map(
    ({ areaKey, count }) =>
      `${escapeMarkdown(areaName(rollout, areaKey, language) ?? areaKey)} (${number.format(count)})`,
  );
  return new Intl.ListFormat(intlLocale[language], { type: 'conjunction' }).format(names);
}

function caseLines({ cases }: StatusContent, { t }: Speech): readonly string[] {
  return [
    ...(cases.new > 0 ? [t('status.casesNew', { count: cases.new })] : []),
    ...(cases.taken > 0 ? [t('status.casesTaken', { count: cases.taken })] : []),
    ...(cases.planned > 0 ? [t('status.casesPlanned', { count: cases.planned })] : []),
    ...(cases.done > 0 ? [t('status.casesDone', { count: cases.done })] : []),
    ...(cases.rejected > 0 ? [t('status.casesRejected', { count: cases.rejected })] : []),
  ];
}
