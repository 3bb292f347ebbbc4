import { type ListPage, mostShownAgain, onCard, onMessage, speechOf, textTooLong } from '../kit/index.ts';
import type { Command, Turn, Verb } from '../platform/bot/index.ts';
import type { Card } from '../platform/cards/index.ts';
import { askReason, decide, reopen, undo, withdraw } from './actions/decide.ts';
import type { CasesDeps } from './actions/deps.ts';
import { editFault, openFault, sendFault } from './actions/fault.ts';
import { follow } from './actions/follow.ts';
import { listMine, listNew, show, showByNumber, showToLead } from './actions/read.ts';
import { editForm, openForm, openReport, sendForm } from './actions/report.ts';
import { alikeFaultsCard, faultFormCard, reportKindCard } from './cards/fault-form.ts';
import { alikeWishesCard, wishFormCard } from './cards/form.ts';
import { leadCaseCard, type LeadMode } from './cards/lead.ts';
import { caseListCard } from './cards/list.ts';
import { rowOf } from './cards/parts.ts';
import { caseCard } from './cards/reader.ts';
import { draftLimits, type ReasonFault, reasonLimit } from './case.ts';
import { faultLimits } from './fault.ts';
import type { FaultForm } from './fault-form.ts';
import type { CaseKind } from './life-cycle.ts';
import type { CaseView } from './view.ts';
import type { WishForm } from './wish-form.ts';

const caseNumber = /^([a-z][a-z0-9]*)-(\d{1,9})$/i;

export function casesCommands(deps: CasesDeps): readonly Command[] {
  return [
    onMessage(openReport, deps, { name: 'report', intents: ['cases.report'], input: () => ({}) }, askCards),
    onMessage(
      openForm,
      deps,
      {
        name: 'change request',
        intents: ['cases.newWish'],
        input: () => ({}),
      },
      formCards,
    ),
    onMessage(
      openFault,
      deps,
      {
        name: 'fault',
        intents: ['cases.fault'],
        input: ({ text }, { slots }) => ({ text: slots['text'] === undefined ? '' : text }),
      },
      faultCards,
    ),
    onMessage(
      listMine,
      deps,
      {
        name: 'my cases',
        intents: ['cases.mine'],
        input: () => ({ from: 0 }),
      },
      mineCards,
    ),
    onMessage(
      listNew,
      deps,
      {
        name: 'new wishes',
        intents: ['cases.new'],
        input: () => ({ from: 0, kind: 'wish' as const }),
      },
      newCards,
    ),
    onMessage(
      listNew,
      deps,
      {
        name: 'new faults',
        intents: ['cases.newFaults'],
        input: () => ({ from: 0, kind: 'fault' as const }),
      },
      newCards,
    ),
    onMessage(
      showByNumber,
      deps,
      { name: 'case by number', recognises: ({ text }) => caseNumber.test(text.trim()), input: numberIn },
      {
        reader: ({ view }, turn) => caseCard(view, undefined, speechOf(turn)),
        lead: ({ view }, turn) => leadCaseCard(view, { kind: 'usual' }, speechOf(turn)),
      },
    ),
    onMessage(
      openForm,
      deps,
      {
        name: 'wish',
        intents: ['cases.wish'],
        input: ({ text }, { slots }) => ({ text: slots['text'] ?? text }),
      },
      formCards,
    ),
  ];
}

/** The names are permanent: cards in chats and channels carry them. */
export function casesVerbs(deps: CasesDeps): Readonly<Record<string, Verb>> {
  const { service } = deps;
  const authorOf = (turn: Turn, { form }: { readonly form: string }) => service.authorOfForm(turn.tenantId, form);
  const reporterOf = async (turn: Turn, data: { readonly case: string }) =>
    (await service.find(turn.tenantId, data.case)).reporterId;

  return {
    'cases.new': onCard(openReport, deps, askCards),
    'cases.newWish': onCard(openForm, deps, formCards),
    'cases.newFault': onCard(openFault, deps, faultCards),
    'cases.editFault': onCard(editFault, deps, faultCards, { authorOf }),
    'cases.sendFault': onCard(
      sendFault,
      deps,
      {
        ...faultCards,
        alike: ({ form, alike }, turn) => alikeFaultsCard(form, alike.map(rowOf), speechOf(turn)),
        reported: ({ view }, turn) => caseCard(view, 'received', speechOf(turn)),
      },
      { authorOf },
    ),
    'cases.edit': onCard(editForm, deps, formCards, { authorOf }),
    'cases.send': onCard(
      sendForm,
      deps,
      {
        ...formCards,
        alike: ({ form, alike }, turn) => alikeWishesCard(form, alike.map(rowOf), speechOf(turn)),
        reported: ({ view }, turn) => caseCard(view, 'received', speechOf(turn)),
      },
      { authorOf },
    ),
    'cases.join': onCard(follow, deps, followCards, { fixed: { follows: true } }),
    // Leaving sends nothing to anybody.
    'cases.leave': onCard(follow, deps, followCards, { fixed: { follows: false }, counts: 'press' }),
    'cases.show': onCard(show, deps, { case: ({ view }, turn) => caseCard(view, undefined, speechOf(turn)) }),
    'cases.withdraw': onCard(withdraw, deps, ownCards, { fixed: { isWithdrawn: true }, authorOf: reporterOf }),
    // Leads see it again.
    'cases.restore': onCard(withdraw, deps, ownCards, {
      fixed: { isWithdrawn: false },
      counts: 'creation',
      authorOf: reporterOf,
    }),
    'cases.reopen': onCard(reopen, deps, ownCards, { authorOf: reporterOf }),
    'cases.mine': onCard(listMine, deps, mineCards),
    'cases.untouched': onCard(listNew, deps, newCards),
    'cases.lead': onCard(showToLead, deps, { case: ({ view }, turn) => leadCard(view, { kind: 'usual' }, turn) }),
    'cases.move': onCard(decide, deps, leadCards),
    'cases.reasons': onCard(askReason, deps, leadCards),
    'cases.reject': onCard(decide, deps, leadCards, { fixed: { to: 'rejected' } }),
    // Leading back has no state of its own, so it is never `alreadySo`.
    'cases.undo': onCard(undo, deps, leadCards),
  };
}

const formCards = { form: ({ form }: { readonly form: WishForm }, turn: Turn) => formCard(form, turn) };

const askCards = {
  asks: ({ text }: { readonly text: string | undefined }, turn: Turn) => {
    // Both buttons carry it.
    if (text !== undefined && text.length > mostShownAgain / 2)
      throw textTooLong(turn.person.language, text.length, mostShownAgain / 2);
    return reportKindCard(text, speechOf(turn));
  },
};
const faultCards = { form: ({ form }: { readonly form: FaultForm }, turn: Turn) => faultCard(form, turn) };

const followCards = {
  joined: ({ view }: Seen, turn: Turn) => caseCard(view, 'joined', speechOf(turn)),
  left: ({ view }: Seen, turn: Turn) => caseCard(view, 'left', speechOf(turn)),
  closed: ({ view }: Seen, turn: Turn) => caseCard(view, undefined, speechOf(turn)),
};

/** Its reporter sees the case as it is now, whether the press was the one that did it or not. */
const ownCards = {
  moved: ({ view }: Seen, turn: Turn) => caseCard(view, undefined, speechOf(turn)),
  alreadySo: ({ view }: Seen, turn: Turn) => caseCard(view, undefined, speechOf(turn)),
  changed: ({ view }: Seen, turn: Turn) => caseCard(view, undefined, speechOf(turn)),
};

/** A second press finds its step done and shows it; a press on a card that is out of date says so. */
const leadCards = {
  moved: ({ view }: Seen, turn: Turn) => leadCard(view, { kind: 'moved' }, turn),
  alreadySo: ({ view }: Seen, turn: Turn) => leadCard(view, { kind: 'moved' }, turn),
  changed: ({ view }: Seen, turn: Turn) => leadCard(view, { kind: 'changed' }, turn),
  reason: ({ view, reason, fault }: Seen & AsksReason, turn: Turn) => {
    if (reason.length > mostShownAgain) throw textTooLong(turn.person.language, reason.length, reasonLimit);
    return leadCard(view, { kind: 'reason', reason, ...(fault ? { fault } : {}) }, turn);
  },
};

const mineCards = { page: (page: ListPage<CaseView>, turn: Turn) => pageCard({ kind: 'mine' }, page, turn) };
const newCards = {
  page: (page: ListPage<CaseView>, turn: Turn, { kind }: { readonly kind: CaseKind }) =>
    pageCard({ kind: 'untouched', of: kind }, page, turn),
};

type Seen = { readonly view: CaseView };
type AsksReason = { readonly reason: string; readonly fault?: ReasonFault };

function leadCard(view: CaseView, mode: LeadMode, turn: Turn): Card {
  return leadCaseCard(view, mode, speechOf(turn));
}

type ListOf = { readonly kind: 'mine' } | { readonly kind: 'untouched'; readonly of: CaseKind };

function pageCard(list: ListOf, { from, total, items }: ListPage<CaseView>, turn: Turn): Card {
  return caseListCard({ ...list, from, total, items: items.map(rowOf) }, speechOf(turn));
}

/** @throws AppError text_too_long for text that would not fit on a card again. */
function formCard(form: WishForm, turn: Turn): Card {
  const { title, wish, why } = form.draft;
  if (title.length + wish.length + why.length > mostShownAgain) {
    const longest = Math.max(title.length, wish.length, why.length);
    throw textTooLong(turn.person.language, longest, draftLimits.wish);
  }
  return wishFormCard(form, speechOf(turn));
}

/** @throws AppError text_too_long for text that would not fit on a card again. */
function faultCard(form: FaultForm, turn: Turn): Card {
  const { what, when, where } = form.draft;
  if (what.length + when.length + where.length > mostShownAgain) {
    const longest = Math.max(what.length, when.length, where.length);
    throw textTooLong(turn.person.language, longest, faultLimits.what);
  }
  return faultFormCard(form, speechOf(turn));
}

function numberIn({ text }: Turn): { readonly rolloutKey: string; readonly number: number } {
  const [, rolloutKey = '', number = ''] = caseNumber.exec(text.trim()) ?? [];
  return { rolloutKey, number: Number(number) };
}
