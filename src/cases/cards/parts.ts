import {
  asTyped,
  type CardAction,
  type CardElement,
  escapeMarkdown,
  openInTab,
  rowWithButtons,
  shorten,
  subtle,
  text,
} from '../../platform/cards/index.ts';
import { countIn, type Speech, type Words } from '../../kit/index.ts';
import type { Translate } from '../../platform/i18n/index.ts';
import type { CaseKind, CaseState } from '../life-cycle.ts';
import type { CaseView } from '../view.ts';

export type CaseRow = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly kind: CaseKind;
  readonly state: CaseState;
};

export function rowOf({ number, case: { id, title, kind, state } }: CaseView): CaseRow {
  return { id, number, title, kind, state };
}

/** The texts of each kind, with the same keys. */
export const textsOf = { wish: 'cases', fault: 'faults' } as const;

export function rowElement(row: CaseRow, action: CardAction, t: Translate): CardElement {
  const line = t('cases.listRow', { number: row.number, state: stateName(row, t) });
  return rowWithButtons([subtle(escapeMarkdown(line)), asTyped(row.title)], [action]);
}

/** A link to the case in the tab. */
export function tabLink({ number, case: { id } }: CaseView, speech: Speech): readonly CardElement[] {
  return openInTab(speech, number, 'cases', id);
}

export function tooLong(length: number, limit: number, { language, t }: Words): string {
  return t('cases.tooLong', { length: countIn(language, length), limit: countIn(language, limit) });
}

export function kindLine(
  { number, case: { kind } }: CaseView,
  inState: { readonly state: CaseState },
  t: Translate,
): string {
  return t(`${textsOf[kind]}.kindLine`, { number, state: stateName({ kind, ...inState }, t) });
}

/** What was reported, below its title; nothing where the title says all of it. */
export function reportedText({ case: { kind, title, wish } }: CaseView, limit = Infinity): readonly CardElement[] {
  const isTold = kind === 'fault' && wish.replace(/[.!?\s]+$/, '').toLowerCase() === title.toLowerCase();
  return isTold ? [] : [asTyped(shorten(wish, limit))];
}

export function facts(view: CaseView, t: Translate): readonly CardElement[] {
  const { kind, why, when, where, last, state } = view.case;
  return [
    ...factSet([
      [t('cases.factWhy'), why],
      [t('faults.factWhen'), when],
      [t('faults.factWhere'), where],
      [t('cases.factArea'), view.areaName],
      [t('cases.factFrom'), view.reporterName],
      [t('cases.factReason'), state === 'rejected' ? last.note : undefined],
    ]),
    ...(view.followers > 0 ? [text(t(`${textsOf[kind]}.alsoWish`, { count: view.followers }))] : []),
  ];
}

export function factSet(pairs: readonly (readonly [string, string | undefined])[]): readonly CardElement[] {
  const given = pairs.flatMap(([title, value]) => (value ? [{ title, value: escapeMarkdown(value) }] : []));
  return given.length === 0 ? [] : [{ type: 'FactSet', facts: given }];
}

export function stateName(
  { kind, state }: { readonly kind: CaseKind; readonly state: CaseState },
  t: Translate,
): string {
  switch (state) {
    case 'new':
      return t(`${textsOf[kind]}.stateNew`);
    case 'taken':
      return t(`${textsOf[kind]}.stateTaken`);
    case 'planned':
      return t('cases.statePlanned');
    case 'done':
      return t(`${textsOf[kind]}.stateDone`);
    case 'rejected':
      return t(`${textsOf[kind]}.stateRejected`);
    case 'withdrawn':
      return t(`${textsOf[kind]}.stateWithdrawn`);
  }
}
