import {
  asTyped,
  type Card,
  card,
  type CardAction,
  type CardElement,
  escapeMarkdown,
  execute,
  rowWithButtons,
  subtle,
  text,
} from '../../platform/cards/index.ts';
import { type Form, formCard, type Speech } from '../../kit/index.ts';
import type { Translate } from '../../platform/i18n/index.ts';
import { canUndo, type Case, type ReasonFault, reasonLimit } from '../case.ts';
import { type CaseKind, type CaseState, openTo } from '../life-cycle.ts';
import type { CaseView } from '../view.ts';
import { facts, kindLine, reportedText, stateName, tabLink, textsOf, tooLong } from './parts.ts';

/** `reason`: asks why it is rejected. `changed`: the card was outdated. `moved`: just decided. */
export type LeadMode =
  | { readonly kind: 'usual' | 'changed' | 'moved' }
  | { readonly kind: 'reason'; readonly reason: string; readonly fault?: ReasonFault };

/** A case as the lead decides on it. */
export function leadCaseCard(view: CaseView, mode: LeadMode, speech: Speech): Card {
  const { language, t } = speech;
  const title = `${view.number}: ${view.case.title}`;
  const head = [
    subtle(escapeMarkdown(kindLine(view, view.case, t))),
    asTyped(view.case.title, { bold: true }),
    ...reportedText(view),
    ...facts(view, t),
    ...(mode.kind === 'changed' ? [text(t('cases.changedMeanwhile'), { weight: 'bolder' })] : []),
    ...lastStep(view.case, t),
  ];
  if (mode.kind === 'reason') return formCard(reasonForm(view.case, { ...mode, title, head }, speech), speech);
  return card({
    language,
    summary: title,
    body: [...head, ...tabLink(view, speech)],
    actions: leadActions(view.case, t),
  });
}

/** The last decision with its undo button: among the next decisions it would not fit a phone's width. */
function lastStep(one: Case, t: Translate): readonly CardElement[] {
  const { id, last } = one;
  const told = lastStepText(one, t).map((line) => text(line));
  const undo = canUndo(one) ? [execute(t('cases.undo'), 'cases.undo', { case: id, seen: last.id })] : [];
  if (undo.length > 0) return [rowWithButtons(told, undo)];
  return told;
}

function lastStepText({ kind, last, state }: Case, t: Translate): readonly string[] {
  if (last.from === undefined || state === 'withdrawn') return [];
  if (state !== 'new') return [t(`${textsOf[kind]}.setBy`, { state: stateName({ kind, state }, t) })];
  return kind === 'fault' && (last.from === 'done' || last.from === 'rejected') ? [t('faults.reopened')] : [];
}

function reasonForm(
  { id, kind, last }: Case,
  {
    title,
    head,
    reason,
    fault,
  }: Pick<Form, 'title' | 'head'> & { readonly reason: string; readonly fault?: ReasonFault },
  speech: Speech,
): Form {
  const { t } = speech;
  const of = textsOf[kind];
  const told = fault === 'missing' ? t(`${of}.reasonMissing`) : fault && tooLong(reason.length, reasonLimit, speech);
  return {
    title,
    ...(head ? { head } : {}),
    fields: [
      {
        kind: 'text',
        id: 'reason',
        label: t(`${of}.reasonLabel`),
        hint: t(`${of}.reasonHint`),
        value: reason,
        fault: told,
      },
    ],
    submit: { title: t(`${of}.reject`), verb: 'cases.reject', data: { case: id, seen: last.id }, destroys: true },
    cancel: { title: t('cases.back'), verb: 'cases.lead', data: { case: id } },
  };
}

function leadActions({ id, kind, last, state }: Case, t: Translate): readonly CardAction[] {
  const data = { case: id, seen: last.id };
  const open = openTo({ kind, state });
  return open.map((to) => {
    if (to === 'rejected') return execute(t(`${textsOf[kind]}.rejectWithReason`), 'cases.reasons', { case: id });
    const first = to === open[0] ? 'positive' : undefined;
    return execute(stepName(kind, to, t), 'cases.move', { ...data, to }, first);
  });
}

function stepName(kind: CaseKind, to: CaseState, t: Translate): string {
  if (to === 'taken') return t('cases.take');
  return to === 'planned' ? t('cases.plan') : t(`${textsOf[kind]}.finish`);
}
