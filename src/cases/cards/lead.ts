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
  textField,
} from '../../platform/cards/index.ts';
import type { Speech } from '../../kit/index.ts';
import type { Translate } from '../../platform/i18n/index.ts';
import { canUndo, type Case, type ReasonFault, reasonLimit } from '../case.ts';
import { type CaseState, openTo } from '../life-cycle.ts';
import type { CaseView } from '../view.ts';
import { facts, kindLine, stateName, tabLink, tooLong } from './parts.ts';

/** `reason`: asks why it is rejected. `changed`: what the card showed was out of date. `moved`: just done. */
export type LeadMode =
  | { readonly kind: 'usual' | 'changed' | 'moved' }
  | { readonly kind: 'reason'; readonly reason: string; readonly fault?: ReasonFault };

/** A case as the lead decides on it. */
export function leadCaseCard(view: CaseView, mode: LeadMode, speech: Speech): Card {
  const { language, t } = speech;
  return card({
    language,
    summary: `${view.number}: ${view.case.title}`,
    body: [
      subtle(escapeMarkdown(kindLine(view, t))),
      asTyped(view.case.title, { bold: true }),
      asTyped(view.case.wish),
      ...facts(view, t),
      ...(mode.kind === 'changed' ? [text(t('cases.changedMeanwhile'), { weight: 'bolder' })] : []),
      ...lastStep(view.case, t),
      ...(mode.kind === 'reason' ? reasonField(mode, speech) : tabLink(view, speech)),
    ],
    actions: mode.kind === 'reason' ? reasonActions(view.case, t) : leadActions(view.case, t),
  });
}

/** What was decided last, with its undoing beside it: among the next steps it would not fit a phone's width. */
function lastStep(one: Case, t: Translate): readonly CardElement[] {
  const { id, last, state } = one;
  const told =
    last.from !== undefined && state !== 'new' && state !== 'withdrawn'
      ? [text(t('cases.setBy', { state: stateName(state, t) }))]
      : [];
  const undo = canUndo(one) ? [execute(t('cases.undo'), 'cases.undo', { case: id, seen: last.id })] : [];
  if (undo.length > 0) return [rowWithButtons(told, undo)];
  return told;
}

function reasonField(mode: Extract<LeadMode, { readonly kind: 'reason' }>, speech: Speech): readonly CardElement[] {
  const { t } = speech;
  const { fault, reason } = mode;
  const told = fault === 'missing' ? t('cases.reasonMissing') : fault && tooLong(reason.length, reasonLimit, speech);
  return textField(
    { id: 'reason', label: t('cases.reasonLabel'), hint: t('cases.reasonHint'), value: reason, fault: told },
    { multiline: true },
  );
}

function reasonActions({ id, last }: Case, t: Translate): readonly CardAction[] {
  return [
    execute(t('cases.back'), 'cases.lead', { case: id }),
    execute(t('cases.reject'), 'cases.reject', { case: id, seen: last.id }, 'destructive'),
  ];
}

function leadActions({ id, last, state }: Case, t: Translate): readonly CardAction[] {
  const data = { case: id, seen: last.id };
  return openTo(state).map((to) => {
    if (to === 'rejected') return execute(t('cases.rejectWithReason'), 'cases.reasons', { case: id });
    const first = to === openTo(state)[0] ? 'positive' : undefined;
    return execute(stepName(to, t), 'cases.move', { ...data, to }, first);
  });
}

function stepName(to: CaseState, t: Translate): string {
  if (to === 'taken') return t('cases.take');
  return to === 'planned' ? t('cases.plan') : t('cases.finish');
}
