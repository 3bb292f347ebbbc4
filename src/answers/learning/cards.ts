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
import type { Speech } from '../../kit/index.ts';
import type { Candidate } from '../entry.ts';
import { lifeCycle, type ProposalAct } from './life-cycle.ts';
import type { ProposalList, ProposalRow } from './list.ts';

const shownQuestionLength = 300;

const acts = ['accept', 'refuse', 'undo'] as const satisfies readonly ProposalAct[];
const verbOf = {
  accept: 'answers.acceptWordings',
  refuse: 'answers.refuseWordings',
  undo: 'answers.undoWordings',
} as const satisfies Readonly<Record<ProposalAct, string>>;

/** Proposed wordings to accept or refuse; a decided one stays in its place with undo. */
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
  const isDecided = row.state !== 'open';
  return rowWithButtons(
    [...items, ...(isDecided ? [text(escapeMarkdown(decisionLine(row, t)))] : [])],
    lifeCycle
      .actsOf(row.state, 'keeper')
      .map((act) => execute(t(`learning.${act}`), verbOf[act], dataFor([row], list))),
  );
}

function decisionLine({ state, decidedByName }: ProposalRow, t: Speech['t']): string {
  const name = decidedByName ?? t('learning.somebody');
  return state === 'accepted' ? t('learning.accepted', { name }) : t('learning.refused', { name });
}

/** Bulk actions, and the next page. */
function listActions(list: ProposalList, { t }: Speech): CardAction[] {
  // Decided rows have left the list, so they do not count for the offset of the next page.
  const next = list.from + list.rows.filter(({ state }) => state === 'open').length;
  return [
    ...acts.flatMap((act) => {
      const rows = list.rows.filter(({ state }) => lifeCycle.actsOf(state, 'keeper').includes(act));
      return rows.length > 1 ? [execute(t(`learning.${act}All`), verbOf[act], dataFor(rows, list))] : [];
    }),
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
  /** The offset in the list of open questions to return to. */
  readonly from: number;
};

/** Choices of an entry that answers an open question. */
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
