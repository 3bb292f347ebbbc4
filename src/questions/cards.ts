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
import type { MyQuestions, OpenList, OpenRow } from './open-list.ts';

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

/** A person's own questions, each with what became of it. */
export function myQuestionsCard(list: MyQuestions, speech: DatedSpeech): Card {
  const { language, t, now } = speech;
  return listCard(
    {
      ...list,
      title: t('questions.mineTitle', { count: list.total }),
      empty: { title: t('questions.mineNone'), hint: t('questions.mineNoneHint') },
      row: ({ id, text: asked, areaName, openedAt, isDone, entryId }) => {
        const origin = t('questions.mineOrigin', {
          area: areaName ?? t('questions.noArea'),
          day: formatDay(language, localDay(openedAt, list.timeZone), now),
        });
        const state = t(
          !isDone ? 'questions.mineWaiting' : entryId ? 'questions.mineAnswered' : 'questions.mineClosed',
        );
        const items = [subtle(escapeMarkdown(origin)), asTyped(shorten(asked, shownLength)), text(state)];
        if (!isDone)
          return rowWithButtons(items, [execute(t('questions.takeBack'), 'answers.withdraw', { question: id })]);
        if (entryId === undefined) return rowWithButtons(items, []);
        return rowWithButtons(items, [
          execute(t('questions.seeAnswer'), 'answers.pick', { question: id, entry: entryId }),
        ]);
      },
      verb: 'questions.mine',
    },
    speech,
  );
}
