import { type ListPage, mostShownAgain, onCard, onMessage, speechOf, textTooLong } from '../kit/index.ts';
import type { Command, Turn, Verb } from '../platform/bot/index.ts';
import type { Card } from '../platform/cards/index.ts';
import type { StatusDeps } from './actions/deps.ts';
import { decide, openHighlights, saveHighlights, showDraft } from './actions/draft.ts';
import { change, configure, list, openForm, show, showHere, start, stop, stopHere } from './actions/plan.ts';
import { results, settle } from './actions/results.ts';
import { draftCard, highlightsCard } from './cards/draft.ts';
import { planCard, planFormCard, planListCard, unclearCard } from './cards/plan.ts';
import { digestCard, heldCard } from './cards/results.ts';
import { readStatusWish, type StatusWish } from './command-text.ts';
import { highlightsLimit } from './post.ts';
import type { Plan } from './plan.ts';
import type { Digest, DraftView, HeldView, HighlightsForm, PlanForm, PlanView } from './view.ts';

export function statusCommands(deps: StatusDeps): readonly Command[] {
  const place = (turn: Turn) => turn.channel();

  return [
    onMessage(
      list,
      deps,
      {
        name: 'weekly statuses',
        intents: ['status.show'],
        when: ({ conversation }) => conversation.kind === 'personal',
        input: () => ({ from: 0 }),
      },
      listCards,
    ),
    onMessage(
      showHere,
      deps,
      { name: 'weekly status', intents: ['status.show'], input: async (turn) => ({ place: await place(turn) }) },
      { ...planCards, ...notHereCards },
    ),
    onMessage(
      configure,
      deps,
      {
        name: 'set weekly status',
        intents: ['status.set'],
        input: async (turn) => ({ place: await place(turn), wish: settingIn(turn) }),
      },
      {
        ...planCards,
        ...notHereCards,
        unclear: ({ what }, turn) => unclearCard({ what, typed: turn.text }, speechOf(turn)),
      },
    ),
    onMessage(
      stopHere,
      deps,
      { name: 'stop weekly status', intents: ['status.stop'], input: async (turn) => ({ place: await place(turn) }) },
      { ...planCards, ...notHereCards },
    ),
  ];
}

/** The names are permanent: cards in chats and channels carry them. */
export function statusVerbs(deps: StatusDeps): Readonly<Record<string, Verb>> {
  const { service } = deps;
  const ownerOfPlan = async ({ tenantId }: Turn, { plan }: { readonly plan: string }) =>
    (await service.mustFindPlan(tenantId, plan)).ownerId;
  const ownerOfPost = async ({ tenantId }: Turn, { post }: { readonly post: string }) =>
    (await service.mustFindPost(tenantId, post)).plan.ownerId;

  return {
    'status.list': onCard(list, deps, listCards),
    'status.show': onCard(show, deps, planCards),
    'status.stop': onCard(stop, deps, planCards),
    'status.start': onCard(start, deps, planCards),
    'status.form': onCard(openForm, deps, planCards),
    'status.change': onCard(change, deps, planCards, { authorOf: ownerOfPlan }),
    'status.draft': onCard(showDraft, deps, draftCards),
    'status.approve': onCard(decide, deps, draftCards, { fixed: { act: 'approve' } }),
    'status.skip': onCard(decide, deps, draftCards, { fixed: { act: 'skip' } }),
    'status.unskip': onCard(decide, deps, draftCards, { fixed: { act: 'unskip' } }),
    'status.edit': onCard(openHighlights, deps, draftCards),
    'status.save': onCard(saveHighlights, deps, draftCards, { authorOf: ownerOfPost }),
    'status.there': onCard(settle, deps, heldCards, { fixed: { act: 'confirm' } }),
    'status.again': onCard(settle, deps, heldCards, { fixed: { act: 'sendAgain' } }),
    'status.results': onCard(results, deps, { digest: ({ digest }, turn) => digestCard(digest, speechOf(turn)) }),
    // The digest stays unchanged: the sign-in has a separate message.
    'status.signIn': onCard(results, deps, { digest: ({ digest }, turn) => offeringSignIn(digest, turn) }),
  };
}

type Plans = { readonly view: PlanView };
const planCards = {
  plan: ({ view }: Plans, turn: Turn) => planCard(view, speechOf(turn)),
  setUp: ({ view }: Plans, turn: Turn) => planCard({ ...view, said: 'setUp' }, speechOf(turn)),
  stopped: ({ view }: Plans, turn: Turn) => planCard({ ...view, said: 'stopped' }, speechOf(turn)),
  started: ({ view }: Plans, turn: Turn) => planCard({ ...view, said: 'started' }, speechOf(turn)),
  changed: ({ view }: Plans, turn: Turn) => planCard({ ...view, said: 'changedSince' }, speechOf(turn)),
  form: ({ form }: { readonly form: PlanForm }, turn: Turn) => planFormCard(form, speechOf(turn)),
};

const notHereCards = {
  noChannel: (_: unknown, turn: Turn) => unclearCard({ what: 'noChannel', typed: undefined }, speechOf(turn)),
  none: (_: unknown, turn: Turn) => unclearCard({ what: 'none', typed: undefined }, speechOf(turn)),
};

const listCards = { page: (page: ListPage<Plan>, turn: Turn) => planListCard(page, speechOf(turn)) };

/** A second press shows the step as done; a press on an outdated card says so. */
const draftCards = {
  draft: ({ view }: Drafts, turn: Turn) => draftCard(view, speechOf(turn)),
  moved: ({ view }: Drafts, turn: Turn) => draftCard(view, speechOf(turn)),
  alreadySo: ({ view }: Drafts, turn: Turn) => draftCard(view, speechOf(turn)),
  changed: ({ view }: Drafts, turn: Turn) => draftCard({ ...view, changedSince: true }, speechOf(turn)),
  form: ({ form }: { readonly form: HighlightsForm }, turn: Turn) => highlightsForm(form, turn),
};
type Drafts = { readonly view: DraftView };

/** The presser sees the decision, whether by this press or by another. */
const heldCards = { moved: heldFor, alreadySo: heldFor, changed: heldFor };

function heldFor({ view }: { readonly view: HeldView }, turn: Turn): Card {
  return heldCard(view, speechOf(turn));
}

/** @throws AppError text_too_long for text that would not fit on a card again. */
function highlightsForm(form: HighlightsForm, turn: Turn): Card {
  const { length } = form.typed;
  if (length > mostShownAgain) throw textTooLong(turn.person.language, length, highlightsLimit);
  return highlightsCard(form, speechOf(turn));
}

async function offeringSignIn(digest: Digest, turn: Turn): Promise<Card> {
  const { t } = turn;
  await turn.offerSignIn({ text: t('signIn.text'), button: t('signIn.button') });
  return digestCard(digest, speechOf(turn));
}

function settingIn({ text }: Turn): Extract<StatusWish, { readonly kind: 'set' | 'unclear' }> {
  const wish = readStatusWish(text);
  return wish?.kind === 'set' || wish?.kind === 'unclear' ? wish : { kind: 'unclear', what: 'weekday' };
}
