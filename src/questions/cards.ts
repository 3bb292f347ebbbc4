import {
  asTyped,
  type Card,
  card,
  type CardElement,
  escapeMarkdown,
  execute,
  heading,
  rowWithButtons,
  shorten,
  subtle,
  text,
} from '../platform/cards/index.ts';
import type { DatedSpeech } from '../kit/index.ts';
import { formatDay, localDay } from '../platform/i18n/index.ts';
import { type OpenList, type OpenRow, pageSize } from './open-list.ts';

const shownLength = 300;

/** The questions that wait for somebody; what was just marked as done stays in its place with the way back. */
export function openQuestionsCard(list: OpenList, speech: DatedSpeech): Card {
  const { t, language } = speech;
  const title = list.total === 0 ? t('questions.none') : t('questions.title', { count: list.total });
  const next = list.from + pageSize;
  return card({
    language,
    summary: title,
    body: [
      heading(title),
      ...(list.total === 0 && list.rows.length === 0 ? [text(t('questions.noneHint'))] : []),
      ...list.rows.map((row) => rowElement(row, list, speech)),
    ],
    actions: next < list.total ? [execute(t('questions.more'), 'questions.page', { from: next })] : [],
  });
}

function rowElement(row: OpenRow, list: OpenList, { language, t, now }: DatedSpeech): CardElement {
  const origin = t('questions.askedBy', {
    area: row.areaName ?? t('questions.noArea'),
    name: row.askedBy ?? t('questions.somebody'),
    day: formatDay(language, localDay(row.openedAt, list.timeZone), now),
  });
  const items: CardElement[] = [subtle(escapeMarkdown(origin)), asTyped(shorten(row.text, shownLength))];
  const data = { question: row.id, from: list.from };
  if (row.doneBy === undefined)
    return rowWithButtons(items, [
      execute(t('questions.done'), 'questions.done', data),
      execute(t('questions.existsAsAnswer'), 'answers.tie', data),
    ]);
  const done = subtle(escapeMarkdown(t('questions.doneBy', { name: row.doneBy })));
  if (row.tiedTo === undefined)
    return rowWithButtons([...items, done], [execute(t('questions.undo'), 'questions.reopen', data)]);
  return rowWithButtons(
    [...items, text(escapeMarkdown(t('questions.tiedTo', { question: row.tiedTo.question }))), done],
    [execute(t('questions.undo'), 'answers.untie', { ...data, entry: row.tiedTo.entryId })],
  );
}
