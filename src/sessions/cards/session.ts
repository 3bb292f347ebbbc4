import {
  asTyped,
  type Card,
  card,
  type CardAction,
  escapeMarkdown,
  execute,
  heading,
  subtle,
  text,
} from '../../platform/cards/index.ts';
import type { Speech } from '../../kit/index.ts';
import type { Translate } from '../../platform/i18n/index.ts';
import { bookingPhrase } from '../phrases.ts';
import { type Act, actsOn, isFull, phaseOf } from '../session.ts';
import { countText, facts, kindLine, linkButtons, type SessionView, tabLink, whenText } from './parts.ts';

/** What the press or the words that led here have done, or why not. */
export type Said =
  | 'made'
  | 'saved'
  | 'booked'
  | 'unbooked'
  | 'full'
  | 'begun'
  | 'cancelled'
  | 'changedMeanwhile'
  | 'counted'
  | 'tooEarly'
  | 'retrying';

/** A session as somebody opens it. `remindsLater`: they will be reminded on the last working day before. */
export function sessionCard(
  view: SessionView & { readonly remindsLater: boolean },
  said: Said | undefined,
  speech: Speech,
): Card {
  const { session } = view;
  const { language, t } = speech;
  const line = saidText(view, said, speech);
  const state = stateText(view, said, t);
  const may = buttons(view, t);
  return card({
    language,
    summary: line === undefined ? `${session.title}: ${whenText(session, view, speech)}` : `${line} ${session.title}`,
    body: [
      subtle(kindLine(view, t)),
      ...(line === undefined ? [] : [heading(escapeMarkdown(line))]),
      asTyped(session.title, { bold: true }),
      ...(state === undefined ? [] : [text(state)]),
      ...facts(view, speech),
      ...linkButtons(view, t),
      ...after(view, said, speech).map((sentence) => text(sentence)),
      ...tabLink(view, speech),
    ],
    actions: [
      ...may.book,
      ...may.unbook,
      ...may.change,
      ...may.count,
      execute(t('sessions.next'), 'sessions.list', { from: 0 }),
      ...may.cancel,
    ],
  });
}

function saidText({ session }: SessionView, said: Said | undefined, speech: Speech): string | undefined {
  const { t } = speech;
  switch (said) {
    case undefined:
      return undefined;
    case 'made':
      return t('sessions.made', { number: String(session.number) });
    case 'saved':
      return t('sessions.saved');
    case 'booked':
      return t('sessions.booked');
    case 'unbooked':
      return t('sessions.unbooked');
    case 'full':
      return t('sessions.full');
    case 'begun':
      return t('sessions.begun');
    case 'cancelled':
      return t('sessions.wasCancelled');
    case 'changedMeanwhile':
      return t('sessions.changedMeanwhile');
    case 'counted':
      return session.headCount && t('sessions.counted', { heads: countText(session.headCount, speech) });
    case 'tooEarly':
      return t('sessions.countTooEarly');
    case 'retrying':
      return t('sessions.retrying');
  }
}

/** What stands in the way of booking, unless it was said already. */
function stateText({ session, booked, now }: SessionView, said: Said | undefined, t: Translate): string | undefined {
  const phase = phaseOf(session, now);
  if (phase === 'cancelled') return said === 'cancelled' ? undefined : t('sessions.isCancelled');
  if (phase === 'over') return t('sessions.over');
  if (phase === 'on') return said === 'begun' ? undefined : t('sessions.begun');
  if (booked) return said === 'booked' ? undefined : t('sessions.booked');
  return isFull(session) && said !== 'full' ? t('sessions.full') : undefined;
}

function after(
  view: Parameters<typeof sessionCard>[0],
  said: Said | undefined,
  { language, t }: Speech,
): readonly string[] {
  const { session, links } = view;
  const waits = session.link === undefined && (session.meeting.state === 'wanted' || session.meeting.state === 'tried');
  return [
    ...(waits && links && phaseOf(session, view.now) === 'coming' ? [t('sessions.linkLater')] : []),
    ...(said === 'booked' && view.remindsLater ? [t('sessions.bookedText')] : []),
    ...(said === 'saved' ? [t('sessions.savedText')] : []),
    ...(said === 'made' ? [t('sessions.madeText', { phrase: bookingPhrase(session.number, language) })] : []),
  ];
}

function buttons(view: SessionView, t: Translate): { readonly [A in Act]: readonly CardAction[] } {
  const { session, booked, manages, now } = view;
  const data = { session: session.id };
  // Beside the buttons of who manages it there is room for no other.
  const may = actsOn(session, { booked, manages, hosts: manages }, now);
  const given = (act: Act, action: CardAction) => (may.includes(act) ? [action] : []);
  return {
    book: given('book', execute(t('sessions.book'), 'sessions.book', data, 'positive')),
    unbook: given('unbook', execute(t('sessions.unbook'), 'sessions.unbook', data)),
    change: given('change', execute(t('sessions.change'), 'sessions.edit', data)),
    count: given(
      'count',
      session.headCount
        ? execute(t('sessions.recount'), 'sessions.count', data)
        : execute(t('sessions.count'), 'sessions.count', data, 'positive'),
    ),
    // It only asks, so it needs no colour of its own.
    cancel: given('cancel', execute(t('sessions.cancel'), 'sessions.askCancel', data)),
  };
}
