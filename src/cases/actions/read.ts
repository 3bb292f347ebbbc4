import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { action, isLead, type ListPage, onPage, pageAt, policy } from '../../kit/index.ts';
import { caseKinds } from '../life-cycle.ts';
import type { PastEvent } from '../store/past.ts';
import type { CaseView } from '../view.ts';
import { type CasesDeps, viewFor, viewsFor } from './deps.ts';

type Shown = { readonly kind: 'case'; readonly view: CaseView };
const reads = { presser: 'anyone', where: 'personal', effect: 'read' } as const;
const ofCase = z.object({ case: z.uuid() });

/** Shows a case to a reader. */
export const show = action({
  ...reads,
  name: 'cases.show',
  who: 'anyone',
  relation: 'wishReader',
  input: ofCase,
  run: async (deps: CasesDeps, by, { case: id }): Promise<Shown> => ({
    kind: 'case',
    view: await viewFor(deps, by, await deps.service.findFor(by, id)),
  }),
});

/** Shows a case with its history. */
export const open = action({
  ...reads,
  name: 'cases.open',
  who: 'anyone',
  relation: 'wishReader',
  input: ofCase,
  async run(deps: CasesDeps, by, { case: id }): Promise<Shown & { readonly history: readonly PastEvent[] }> {
    const one = await deps.service.findFor(by, id);
    return { kind: 'case', view: await viewFor(deps, by, one), history: await deps.store.history(by.tenantId, id) };
  },
});

/** Shows a case by its number; leads see it as they decide on it. */
export const showByNumber = action({
  ...reads,
  name: 'cases.showByNumber',
  who: 'anyone',
  // It quotes a colleague, and tells a lead who it was.
  relation: 'wishReader',
  input: z.object({ rolloutKey: z.string(), number: z.int() }),
  async run(deps: CasesDeps, by, { rolloutKey, number }): Promise<{ kind: 'reader' | 'lead'; view: CaseView }> {
    const rollout = await deps.organisation.rollout(by.tenantId);
    const isOurs = rollout.key.toLowerCase() === rolloutKey.toLowerCase();
    const one = isOurs ? await deps.store.findNumber(by.tenantId, rollout.id, number) : undefined;
    if (!one) throw new AppError('case_not_found');
    if (isLead(by.person)) return { kind: 'lead', view: await viewFor(deps, by, one) };
    return { kind: 'reader', view: await viewFor(deps, by, await deps.service.findFor(by, one.id)) };
  },
});

/** Shows a case to a lead, with the decisions. */
export const showToLead = action({
  ...reads,
  name: 'cases.showToLead',
  who: policy.lead,
  input: ofCase,
  run: async (deps: CasesDeps, by, { case: id }): Promise<Shown> => ({
    kind: 'case',
    view: await viewFor(deps, by, await deps.service.find(by.tenantId, id)),
  }),
});

type Listed = { readonly kind: 'page' } & ListPage<CaseView>;
/** `items` has one more than `limit` when there is a next page. */
type Paged = { readonly kind: 'page'; readonly items: readonly CaseView[] };
const byKey = z.object({ after: z.string().max(100).optional(), limit: z.int().min(1) });

/** Cases that a person reported or follows, newest first, for a card. */
export const listMine = action({
  ...reads,
  name: 'cases.listMine',
  who: 'anyone',
  relation: 'self',
  input: onPage,
  async run(deps: CasesDeps, by, { from }): Promise<Listed> {
    const { store } = deps;
    const page = await pageAt(from, (at, size) => store.mine(by.tenantId, by.person.id, at, size));
    return { kind: 'page', ...page, items: await viewsFor(deps, by, page.items) };
  },
});

/** The same by key, for lists that continue while cases are added. */
export const pageMine = action({
  ...reads,
  name: 'cases.pageMine',
  who: 'anyone',
  relation: 'self',
  input: byKey.extend({ kind: z.enum(caseKinds).optional() }),
  async run(deps: CasesDeps, by, { after, limit, kind }): Promise<Paged> {
    const whose = { tenantId: by.tenantId, personId: by.person.id, kind };
    const items = await deps.store.minePage(whose, after, limit + 1);
    return { kind: 'page', items: await viewsFor(deps, by, items) };
  },
});

const kindOf = z.enum(caseKinds).default('wish');

/** New cases of a kind, oldest first, for a card. */
export const listNew = action({
  ...reads,
  name: 'cases.listNew',
  who: policy.lead,
  // Cards of before there were faults name no kind.
  input: onPage.extend({ kind: kindOf }),
  async run(deps: CasesDeps, by, { from, kind }): Promise<Listed> {
    const { store, organisation } = deps;
    const { id: rolloutId } = await organisation.rollout(by.tenantId);
    const of = { tenantId: by.tenantId, rolloutId, kind };
    const page = await pageAt(from, (at, size) => store.untouched(of, at, size));
    return { kind: 'page', ...page, items: await viewsFor(deps, by, page.items) };
  },
});

/** The same by key. */
export const pageNew = action({
  ...reads,
  name: 'cases.pageNew',
  who: policy.lead,
  input: byKey.extend({ kind: kindOf }),
  async run(deps: CasesDeps, by, { after, limit, kind }): Promise<Paged> {
    const { id: rolloutId } = await deps.organisation.rollout(by.tenantId);
    const items = await deps.store.untouchedPage({ tenantId: by.tenantId, rolloutId, kind }, after, limit + 1);
    return { kind: 'page', items: await viewsFor(deps, by, items) };
  },
});
