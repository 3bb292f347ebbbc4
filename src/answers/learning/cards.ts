import {
  asTyped,
  type Card,
  card,
  type CardAction,
  type CardElement,
  escapeMarkdown,
  execute,
  heading,
  pressableRow,
  rowWithButtons,
  shorten,
  subtle,
  text,
} from '../../platform/cards/index.ts';
import { nameOfLanguage } from '../../platform/i18n/index.ts';
import type { Candidate, Speech } from '../cards.ts';
import type { Proposal } from './proposal.ts';

/** Rows of a list card; the rest comes with "show more". */
export const pageSize = 5;
const shownQuestionLength = 300;

export type ProposalRow = Proposal & {
  /** The entry's question; undefined for an entry that is gone. */
  readonly entryQuestion: string | undefined;
  readonly decidedByName: string | undefined;
};

export type ProposalList = {
  /** How many wait for a decision. */
  readonly total: number;
  readonly from: number;
  readonly rows: readonly ProposalRow[];
};

/** The wordings that people used, for somebody to accept or refuse; what was decided stays in its place with the way back. */
export function proposalsCard(list: ProposalList, speech: Speech): Card {
  const { t, language } = speech;
  const title = list.total === 0 ? t('learning.none') : t('learning.title', { count: list.total });
  return card({
    language,
    summary: title,
    body: [
      heading(title),
      ...(list.rows.length > 0 ? [text(t('learning.intro'))] : []),
      ...(list.rows.length === 0 && list.total === 0 ? [text(t('learning.noneHint'))] : []),
      ...list.rows.map((row) => rowElement(row, list, speech)),
    ],
    actions: listActions(list, speech),
  });
}

function rowElement(row: ProposalRow, list: ProposalList, speech: Speech): CardElement {
  const { t, language } = speech;
  const origin = t('learning.people', { count: row.people, language: nameOfLanguage(row.language, language) });
  const items: CardElement[] = [
    asTyped(row.wording, { bold: true }),
    ...(row.entryQuestion === undefined
      ? []
      : [text(escapeMarkdown(t('learning.answer', { question: row.entryQuestion })), { spacing: 'small' })]),
    subtle(escapeMarkdown(origin)),
  ];
  const only = dataFor([row], list);
  if (row.state === 'open')
    return rowWithButtons(items, [
      execute(t('learning.accept'), 'answers.acceptWordings', only),
      execute(t('learning.refuse'), 'answers.refuseWordings', only),
    ]);
  const name = row.decidedByName ?? t('learning.somebody');
  const done = row.state === 'accepted' ? t('learning.accepted', { name }) : t('learning.refused', { name });
  return rowWithButtons(
    [...items, text(escapeMarkdown(done))],
    [execute(t('learning.undo'), 'answers.undoWordings', only)],
  );
}

function listActions(list: ProposalList, { t }: Speech): CardAction[] {
  const open = list.rows.filter((row) => row.state === 'open');
  const decided = list.rows.filter((row) => row.state !== 'open');
  // What was decided has left the list that the next page is counted in.
  const next = list.from + open.length;
  return [
    ...(open.length > 1
      ? [
          execute(t('learning.acceptAll'), 'answers.acceptWordings', dataFor(open, list)),
          execute(t('learning.refuseAll'), 'answers.refuseWordings', dataFor(open, list)),
        ]
      : []),
    ...(decided.length > 1 ? [execute(t('learning.undoAll'), 'answers.undoWordings', dataFor(decided, list))] : []),
    ...(next < list.total ? [execute(t('learning.more'), 'answers.wordings', { from: next })] : []),
  ];
}

function dataFor(rows: readonly ProposalRow[], list: ProposalList) {
  return { rows: rows.map((row) => row.id), shown: list.rows.map((row) => row.id), from: list.from };
}

export type TieView = {
  readonly questionId: string;
  readonly asked: string;
  readonly candidates: readonly Candidate[];
  /** Where in the list of open questions to go back to. */
  readonly from: number;
};

/** The entries that may answer an open question, one of which is chosen. */
export function tieCard(view: TieView, { language, t }: Speech): Card {
  const found = view.candidates.length > 0;
  const title = found ? t('learning.tieTitle') : t('learning.tieNone');
  return card({
    language,
    summary: title,
    body: [
      heading(title),
      asTyped(shorten(view.asked, shownQuestionLength)),
      ...(found ? [text(t('learning.tieHint'))] : []),
      ...view.candidates.map(({ entryId, question }) =>
        pressableRow(
          [text(escapeMarkdown(question))],
          execute(question, 'answers.tieTo', { question: view.questionId, entry: entryId, from: view.from }),
        ),
      ),
    ],
    actions: [execute(t('learning.backToList'), 'questions.page', { from: view.from })],
  });
}
