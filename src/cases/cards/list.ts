import { listCard, type ListPage, type Speech } from '../../kit/index.ts';
import { type Card, execute } from '../../platform/cards/index.ts';
import { type CaseRow, rowElement } from './parts.ts';

export type CaseList = ListPage<CaseRow> & { readonly kind: 'mine' | 'untouched' };

/** A page of somebody's cases, or of those that no lead has touched; each has its button. */
export function caseListCard({ kind, ...page }: CaseList, speech: Speech): Card {
  const { t } = speech;
  const rows = (verb: string) => (row: CaseRow) =>
    rowElement(row, execute(t('cases.show'), verb, { case: row.id }), t);
  if (kind === 'untouched') {
    return listCard(
      {
        ...page,
        title: t('cases.newTitle', { count: page.total }),
        empty: { title: t('cases.newNone') },
        row: rows('cases.lead'),
        verb: 'cases.untouched',
      },
      speech,
    );
  }
  return listCard(
    {
      ...page,
      title: t('cases.mineTitle', { count: page.total }),
      empty: { title: t('cases.mineNone'), hint: t('cases.mineHint') },
      row: rows('cases.show'),
      verb: 'cases.mine',
      actionsAfter: [execute(t('cases.report'), 'cases.new')],
    },
    speech,
  );
}
