import {
  asTyped,
  type CardAction,
  type CardElement,
  escapeMarkdown,
  openInTab,
  rowWithButtons,
  subtle,
  text,
} from '../../platform/cards/index.ts';
import { countIn, type Speech, type Words } from '../../kit/index.ts';
import type { Translate } from '../../platform/i18n/index.ts';
import type { CaseState } from '../life-cycle.ts';
import type { CaseView } from '../view.ts';

export type CaseRow = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly state: CaseState;
};

export function rowOf({ number, case: { id, title, state } }: CaseView): CaseRow {
  return { id, number, title, state };
}

export function rowElement(row: CaseRow, action: CardAction, t: Translate): CardElement {
  const line = t('cases.listRow', { number: row.number, state: stateName(row.state, t) });
  return rowWithButtons([subtle(escapeMarkdown(line)), asTyped(row.title)], [action]);
}

/** The way to the case's own place in the tab. */
export function tabLink({ number, case: { id } }: CaseView, speech: Speech): readonly CardElement[] {
  return openInTab(speech, number, 'cases', id);
}

export function tooLong(length: number, limit: number, { language, t }: Words): string {
  return t('cases.tooLong', { length: countIn(language, length), limit: countIn(language, limit) });
}

export function kindLine({ number, case: { state } }: CaseView, t: Translate): string {
  return t('cases.kindLine', { number, state: stateName(state, t) });
}

export function facts(view: CaseView, t: Translate): readonly CardElement[] {
  const { why, last, state } = view.case;
  return [
    ...factSet([
      [t('cases.factWhy'), why],
      [t('cases.factArea'), view.areaName],
      [t('cases.factFrom'), view.reporterName],
      [t('cases.factReason'), state === 'rejected' ? last.note : undefined],
    ]),
    ...(view.followers > 0 ? [text(t('cases.alsoWish', { count: view.followers }))] : []),
  ];
}

export function factSet(pairs: readonly (readonly [string, string | undefined])[]): readonly CardElement[] {
  const given = pairs.flatMap(([title, value]) => (value ? [{ title, value: escapeMarkdown(value) }] : []));
  return given.length === 0 ? [] : [{ type: 'FactSet', facts: given }];
}

export function stateName(state: CaseState, t: Translate): string {
  switch (state) {
    case 'new':
      return t('cases.stateNew');
    case 'taken':
      return t('cases.stateTaken');
    case 'planned':
      return t('cases.statePlanned');
    case 'done':
      return t('cases.stateDone');
    case 'rejected':
      return t('cases.stateRejected');
    case 'withdrawn':
      return t('cases.stateWithdrawn');
  }
}
