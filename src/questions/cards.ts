import {
  asTyped,
  type Card,
  type CardElement,
  escapeMarkdown,
  execute,
  rowWithButtons,
  shorten,
  subtle,
  text,
} from '../platform/cards/index.ts';
import { type DatedSpeech, listCard } from '../kit/index.ts';
import { formatDay, localDay } from '../platform/i18n/index.ts';
import type { OpenList, OpenRow } from './open-list.ts';

const shownLength = 300;

/** The open questions; the one just marked as done stays in its place with undo. */
export function openQuestionsCard(list: OpenList, speech: DatedSpeech): Card {
  const { t } = speech;
  return listCard(
    {
      ...list,
      items: list.rows,
      title: t('questions.title', { count: list.total }),
      empty: { title: t('questions.none'), hint: t('questions.noneHint') },
      row: (row) => rowElement(row, list, speech),
      verb: 'questions.page',
    },
    speech,
  );
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
