import { type Card, card, execute, heading, text } from '../../platform/cards/index.ts';
import type { Speech } from '../../kit/index.ts';
import { pageSize } from '../list.ts';
import { type CaseRow, rowElement } from './parts.ts';

export type CaseList = {
  readonly kind: 'mine' | 'untouched';
  readonly total: number;
  readonly from: number;
  readonly rows: readonly CaseRow[];
};

/** Five cases at a time, each with its button. */
export function caseListCard(list: CaseList, { language, t }: Speech): Card {
  const mine = list.kind === 'mine';
  const none = mine ? t('cases.mineNone') : t('cases.newNone');
  const some = mine ? t('cases.mineTitle', { count: list.total }) : t('cases.newTitle', { count: list.total });
  const title = list.total === 0 ? none : some;
  const next = list.from + pageSize;
  const open = mine ? 'cases.show' : 'cases.lead';
  return card({
    language,
    summary: title,
    body: [
      heading(title),
      ...(list.total === 0 && mine ? [text(t('cases.mineHint'))] : []),
      ...list.rows.map((row) => rowElement(row, execute(t('cases.show'), open, { case: row.id }), t)),
    ],
    actions: [
      ...(next < list.total ? [execute(t('cases.more'), mine ? 'cases.mine' : 'cases.untouched', { from: next })] : []),
      ...(mine ? [execute(t('cases.report'), 'cases.new')] : []),
    ],
  });
}
