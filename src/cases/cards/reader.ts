import {
  asTyped,
  type Card,
  card,
  type CardAction,
  escapeMarkdown,
  execute,
  heading,
  subtle,
  text,
} from '../../platform/cards/index.ts';
import type { Speech } from '../../kit/index.ts';
import type { Translate } from '../../platform/i18n/index.ts';
import { type CaseAct, type CaseKind, type CaseState, isOpen, ownActs } from '../life-cycle.ts';
import type { CaseView } from '../view.ts';
import { facts, factSet, kindLine, reportedText, tabLink, textsOf } from './parts.ts';

/** Length of the text for a reader; a lead sees all of it. */
const glance = 600;

/** `said`: what the press that led here has done. */
export function caseCard(view: CaseView, said: 'received' | 'joined' | 'left' | undefined, speech: Speech): Card {
  const { language, t } = speech;
  const line = saidText(view, said, t);
  return card({
    language,
    summary: line ?? view.case.title,
    body: [
      subtle(escapeMarkdown(kindLine(view, view.case, t))),
      ...(line === undefined ? [] : [heading(escapeMarkdown(line))]),
      asTyped(view.case.title, { bold: true }),
      ...reportedText(view, glance),
      ...facts(view, t),
      ...(said === 'received' ? [text(t(`${textsOf[view.case.kind]}.receivedText`))] : []),
      ...tabLink(view, speech),
    ],
    actions: [...ownActions(view, t), execute(t('cases.mine'), 'cases.mine', { from: 0 })],
  });
}

function saidText(view: CaseView, said: string | undefined, t: Translate): string | undefined {
  const { number, relation } = view;
  const of = textsOf[view.case.kind];
  if (said === 'received') return t(`${of}.received`, { number });
  if (said === 'joined')
    return relation === 'reporter' ? t(`${of}.ownCase`, { number }) : t('cases.joined', { number });
  return said === 'left' ? t('cases.left', { number }) : undefined;
}

/** How a reporter's act is called on a card. */
const ownVerbs: { readonly [A in CaseAct]?: { readonly name: string; readonly title: MessageKeyOfAct } } = {
  withdraw: { name: 'cases.withdraw', title: 'cases.withdraw' },
  restore: { name: 'cases.restore', title: 'cases.undo' },
  reopen: { name: 'cases.reopen', title: 'faults.reopen' },
};
type MessageKeyOfAct = 'cases.withdraw' | 'cases.undo' | 'faults.reopen';

function ownActions(view: CaseView, t: Translate): readonly CardAction[] {
  const { state, id, last } = view.case;
  const data = { case: id, seen: last.id };
  if (view.relation === 'reporter') {
    return ownActs(view.case).flatMap((act) => {
      const verb = ownVerbs[act];
      return verb ? [execute(t(verb.title), verb.name, data)] : [];
    });
  }
  if (view.relation === 'follower') return [execute(t('cases.leave'), 'cases.leave', { case: id })];
  return isOpen(state) ? [execute(t('cases.meToo'), 'cases.join', { case: id })] : [];
}

/** The decision on a case, for its reporter and followers. */
export function caseNewsCard(view: CaseView, to: CaseState, note: string | undefined, speech: Speech): Card {
  const { language, t } = speech;
  const news = newsText(view.case.kind, to, t);
  return card({
    language,
    summary: `${view.number}: ${news}`,
    body: [
      subtle(escapeMarkdown(kindLine(view, { state: to }, t))),
      heading(news),
      asTyped(view.case.title, { bold: true }),
      ...factSet([[t('cases.factReason'), note]]),
      ...tabLink(view, speech),
    ],
    actions: [
      execute(t('cases.show'), 'cases.show', { case: view.case.id }),
      execute(t('cases.mine'), 'cases.mine', { from: 0 }),
    ],
  });
}

function newsText(kind: CaseKind, to: CaseState, t: Translate): string {
  switch (to) {
    case 'new':
      return t(`${textsOf[kind]}.toldNew`);
    case 'taken':
      return t(`${textsOf[kind]}.toldTaken`);
    case 'planned':
      return t('cases.toldPlanned');
    case 'done':
      return t(`${textsOf[kind]}.toldDone`);
    case 'rejected':
      return t(`${textsOf[kind]}.toldRejected`);
    case 'withdrawn':
      return t(`${textsOf[kind]}.toldWithdrawn`);
  }
}
