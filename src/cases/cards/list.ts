import { listCard, type ListPage, type Speech } from '../../kit/index.ts';
import { type Card, execute } from '../../platform/cards/index.ts';
import type { CaseKind } from '../life-cycle.ts';
import { type CaseRow, rowElement, textsOf } from './parts.ts';

/** `of`: the kind that a list of untouched ones is of. */
export type CaseList = ListPage<CaseRow> &
  ({ readonly kind: 'mine' } | { readonly kind: 'untouched'; readonly of: CaseKind });

/** A page of somebody's cases, or of those that no lead has touched; each has its button. */
export function caseListCard(list: CaseList, speech: Speech): Card {
  const { t } = speech;
  const rows = (verb: string) => (row: CaseRow) => rowElement(row, execute(t('cases.show'), verb, { case: row.id }), t);
  if (list.kind === 'untouched') {
    const { of } = list;
    return listCard(
      {
        ...list,
        title: t(`${textsOf[of]}.newTitle`, { count: list.total }),
        empty: { title: t(`${textsOf[of]}.newNone`) },
        row: rows('cases.lead'),
        verb: 'cases.untouched',
        ...(of === 'wish' ? {} : { data: { kind: of } }),
      },
      speech,
    );
  }
  return listCard(
    {
      ...list,
      title: t('cases.mineTitle', { count: list.total }),
      empty: { title: t('cases.mineNone'), hint: t('cases.mineHint') },
      row: rows('cases.show'),
      verb: 'cases.mine',
      actionsAfter: [execute(t('cases.report'), 'cases.new')],
    },
    speech,
  );
}
