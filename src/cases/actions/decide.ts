import { z } from 'zod';
import { action, policy, typed, writtenForOthers } from '../../kit/index.ts';
import { type ReasonFault, reasonFaultOf } from '../case.ts';
import { actTo, decisions, openTo } from '../life-cycle.ts';
import type { Moved } from '../service.ts';
import type { CaseView } from '../view.ts';
import { type CasesDeps, viewFor } from './deps.ts';

/** A transition that was made, had been made before, or came too late; the view shows the current case. */
export type Stepped = { readonly kind: Moved['kind']; readonly view: CaseView };
type Reason = {
  readonly kind: 'reason';
  readonly view: CaseView;
  readonly reason: string;
  readonly fault?: ReasonFault;
};

const byLead = { who: policy.lead, presser: 'anyone', where: 'personal' } as const;

/** A lead's decision on a case. A rejection needs a reason. */
export const decide = action({
  ...byLead,
  name: 'cases.decide',
  effect: 'edit',
  input: z.object({ case: z.uuid(), to: z.enum(decisions), reason: typed }),
  async run(deps: CasesDeps, by, { case: id, to, reason: typedReason }, { seen }): Promise<Stepped | Reason> {
    const reason = to === 'rejected' ? writtenForOthers(typedReason) : undefined;
    const fault = reason === undefined ? undefined : reasonFaultOf(reason);
    if (reason !== undefined && fault !== undefined) {
      const one = await deps.service.find(by.tenantId, id);
      return { kind: 'reason', view: await viewFor(deps, by, one), reason, fault };
    }
    const moved = await deps.service.move(by, id, actTo[to], { seen, note: reason });
    return { kind: moved.kind, view: await viewFor(deps, by, moved.case) };
  },
});

/** Asks a lead for the reason of a rejection. */
export const askReason = action({
  ...byLead,
  name: 'cases.askReason',
  effect: 'read',
  input: z.object({ case: z.uuid() }),
  async run(
    deps: CasesDeps,
    by,
    { case: id },
  ): Promise<Reason | { readonly kind: 'changed'; readonly view: CaseView }> {
    const one = await deps.service.find(by.tenantId, id);
    const view = await viewFor(deps, by, one);
    return openTo(one).includes('rejected') ? { kind: 'reason', view, reason: '' } : { kind: 'changed', view };
  },
});

/** Undoes a lead's last decision. */
export const undo = action({
  ...byLead,
  name: 'cases.undo',
  effect: 'edit',
  input: z.object({ case: z.uuid() }),
  async run(deps: CasesDeps, by, { case: id }, { seen }): Promise<Stepped> {
    const moved = await deps.service.move(by, id, 'undo', { seen });
    return { kind: moved.kind, view: await viewFor(deps, by, moved.case) };
  },
});

/** The reporter withdraws a case while it is new, or restores it. */
export const withdraw = action({
  name: 'cases.withdraw',
  who: 'anyone',
  relation: 'reporter',
  presser: 'owner',
  instead: 'cases.ownWish',
  where: 'personal',
  effect: 'edit',
  input: z.object({ case: z.uuid(), isWithdrawn: z.boolean() }),
  async run(deps: CasesDeps, by, { case: id, isWithdrawn }, { seen }): Promise<Stepped> {
    const moved = await deps.service.move(by, id, isWithdrawn ? 'withdraw' : 'restore', { seen });
    return { kind: moved.kind, view: await viewFor(deps, by, moved.case) };
  },
});

/** The reporter says that a fault is there all the same after it was said to be solved, or to be none. */
export const reopen = action({
  name: 'cases.reopen',
  who: 'anyone',
  relation: 'reporter',
  presser: 'owner',
  instead: 'cases.ownWish',
  where: 'personal',
  effect: 'edit',
  // Those who handle it are shown it again.
  counts: 'creation',
  input: z.object({ case: z.uuid() }),
  async run(deps: CasesDeps, by, { case: id }, { seen }): Promise<Stepped> {
    const moved = await deps.service.move(by, id, 'reopen', { seen });
    return { kind: moved.kind, view: await viewFor(deps, by, moved.case) };
  },
});
