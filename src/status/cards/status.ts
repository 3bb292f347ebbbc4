import type { Words } from '../../kit/index.ts';
import type { Rollout } from '../../organisation/index.ts';
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
import { formatInstant, type Translate } from '../../platform/i18n/index.ts';
import { isQuiet, type SessionFacts } from '../content.ts';
import { partsOfWeek } from '../occurrence.ts';
import { heldLines, mostSessions, subjectsOf } from '../sentences.ts';
import type { StatusView } from '../view.ts';
import { chatLink } from './parts.ts';

/** The sessions' own, which any card may carry. */
const bookVerb = 'sessions.book';

/** A line that is unique in the channel: identifies a post, and is the notification text. */
export function marker(week: string, rollout: Pick<Rollout, 'key'>, { t }: Pick<Words, 't'>): string {
  const { number, year } = partsOfWeek(week);
  return t('status.marker', { week: `${number}/${year}`, key: rollout.key });
}

/** The weekly status for a channel. */
export function statusCard(view: StatusView, words: Words): Card {
  const { t, language } = words;
  return card({
    language,
    summary: marker(view.week, view.rollout, words),
    body: statusElements(view, words),
    actions: [openUrl(t('status.askLosen'), chatLink(view.botId))],
  });
}

/** The content of the status, for the channel and for the draft. */
export function statusElements(view: StatusView, words: Words): readonly CardElement[] {
  const { t, language } = words;
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
    ...(isQuiet(content) ? [text(t('status.quiet'))] : [...coming(view, words), ...since(view, words)]),
  ];
}

function section(title: string): CardElement {
  return text(title, { weight: 'bolder', spacing: 'medium' });
}

function coming(view: StatusView, words: Words): readonly CardElement[] {
  const { t } = words;
  const { coming: sessions } = view.content;
  if (sessions.length === 0) return [section(t('status.coming')), text(t('status.noneComing'))];
  const more = sessions.length - mostSessions;
  return [
    section(t('status.coming')),
    ...sessions.slice(0, mostSessions).map((session) => sessionRow(session, view, words)),
    ...(more > 0 ? [subtle(t('status.moreComing', { count: more }))] : []),
  ];
}

function sessionRow(session: SessionFacts, view: StatusView, { language, t }: Words): CardElement {
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

function bookButton({ id, number }: SessionFacts, view: StatusView, { language, t }: Words): CardAction {
  if (view.road === 'bot') return execute(t('status.book'), bookVerb, { session: id });
  return openUrl(t('status.book'), chatLink(view.botId, view.bookingPhrase(number, language)));
}

function kindName({ kind }: SessionFacts, t: Translate): string {
  return kind === 'kafe' ? t('status.kafe') : t('status.miniTraining');
}

/** One paragraph for each subject, of whole sentences. */
function since({ content, rollout }: StatusView, { language, t }: Words): readonly CardElement[] {
  const telling = { content, rollout, language, t, asName: escapeMarkdown };
  const [subjects, held] = [subjectsOf(telling), heldLines(telling)];
  if (subjects.length === 0 && held.length === 0) return [];
  return [
    section(t('status.since')),
    ...held.map((line, at) => text(line, { spacing: at === 0 ? 'small' : 'none' })),
    ...subjects.map((line) => text(line, { spacing: 'small' })),
  ];
}
