import {
  asTyped,
  type Card,
  card,
  type CardAction,
  escapeMarkdown,
  execute,
  heading,
  shorten,
  subtle,
  text,
} from '../../platform/cards/index.ts';
import type { Speech } from '../../kit/index.ts';
import type { Translate } from '../../platform/i18n/index.ts';
import { type CaseState, isOpen } from '../life-cycle.ts';
import type { CaseView } from '../view.ts';
import { facts, factSet, kindLine, stateName, tabLink } from './parts.ts';

/** A reader sees at a glance what it is; a lead reads all of it. */
const glance = 600;

/** `said`: what the press that led here has done. */
export function caseCard(view: CaseView, said: 'received' | 'joined' | 'left' | undefined, speech: Speech): Card {
  const { language, t } = speech;
  const line = saidText(view, said, t);
  return card({
    language,
    summary: line ?? view.case.title,
    body: [
      subtle(escapeMarkdown(kindLine(view, t))),
      ...(line === undefined ? [] : [heading(escapeMarkdown(line))]),
      asTyped(view.case.title, { bold: true }),
      asTyped(shorten(view.case.wish, glance)),
      ...facts(view, t),
      ...(said === 'received' ? [text(t('cases.receivedText'))] : []),
      ...tabLink(view, speech),
    ],
    actions: [...ownActions(view, t), execute(t('cases.mine'), 'cases.mine', { from: 0 })],
  });
}

function saidText({ number, relation }: CaseView, said: string | undefined, t: Translate): string | undefined {
  if (said === 'received') return t('cases.received', { number });
  if (said === 'joined')
    return relation === 'reporter' ? t('cases.ownCase', { number }) : t('cases.joined', { number });
  return said === 'left' ? t('cases.left', { number }) : undefined;
}

function ownActions(view: CaseView, t: Translate): readonly CardAction[] {
  const { state, id, last } = view.case;
  const data = { case: id, seen: last.id };
  if (view.relation === 'reporter') {
    if (state === 'new') return [execute(t('cases.withdraw'), 'cases.withdraw', data)];
    return state === 'withdrawn' ? [execute(t('cases.undo'), 'cases.restore', data)] : [];
  }
  if (view.relation === 'follower') return [execute(t('cases.leave'), 'cases.leave', { case: id })];
  return isOpen(state) ? [execute(t('cases.meToo'), 'cases.join', { case: id })] : [];
}

/** What became of a wish, for those who wish it. */
export function caseNewsCard(view: CaseView, to: CaseState, note: string | undefined, speech: Speech): Card {
  const { language, t } = speech;
  const news = newsText(to, t);
  return card({
    language,
    summary: `${view.number}: ${news}`,
    body: [
      subtle(escapeMarkdown(t('cases.kindLine', { number: view.number, state: stateName(to, t) }))),
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

function newsText(to: CaseState, t: Translate): string {
  switch (to) {
    case 'new':
      return t('cases.toldNew');
    case 'taken':
      return t('cases.toldTaken');
    case 'planned':
      return t('cases.toldPlanned');
    case 'done':
      return t('cases.toldDone');
    case 'rejected':
      return t('cases.toldRejected');
    case 'withdrawn':
      return t('cases.toldWithdrawn');
  }
}
