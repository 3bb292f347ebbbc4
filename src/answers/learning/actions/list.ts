import { z } from 'zod';
import { action, type Actor, listPageSize, onPage, pageAt, policy } from '../../../kit/index.ts';
import type { Rollout } from '../../../organisation/index.ts';
import { textFor } from '../../entry.ts';
import type { ProposalList } from '../list.ts';
import type { Proposal } from '../proposal.ts';
import type { LearningDeps } from './deps.ts';

type ShowsList = { readonly kind: 'list'; readonly list: ProposalList };

const byKeeper = { who: policy.keeper, presser: 'anyone', where: 'personal' } as const;

/** Proposed wordings that wait for a decision, the most used first. */
export const listProposals = action({
  ...byKeeper,
  name: 'answers.listProposals',
  effect: 'read',
  input: onPage,
  async run(deps: LearningDeps, by, { from }): Promise<ShowsList> {
    const rollout = await deps.organisation.rollout(by.tenantId);
    const read = (offset: number, size: number) =>
      deps.store.page({ tenantId: by.tenantId, rolloutId: rollout.id, from: offset, size });
    return listOf(deps, by, rollout, await pageAt(from, read));
  },
});

const ids = z.array(z.uuid()).min(1).max(listPageSize);

/** Decides on wordings of the shown page, or undoes decisions, and shows the result. */
export const decide = action({
  ...byKeeper,
  name: 'answers.decideProposals',
  effect: 'act',
  input: onPage.extend({ rows: ids, shown: ids, act: z.enum(['accept', 'refuse', 'undo']) }),
  async run(deps: LearningDeps, by, { from, rows, shown, act }): Promise<ShowsList> {
    const rollout = await deps.organisation.rollout(by.tenantId);
    const where = { tenantId: by.tenantId, rolloutId: rollout.id };
    await deps.learning[act]({ ...where, proposalIds: rows, personId: by.person.id, decidedAt: by.now });
    const items = await deps.store.find({ ...where, proposalIds: shown });
    const { total } = await deps.store.page({ ...where, from: 0, size: 1 });
    return listOf(deps, by, rollout, { total, from, items });
  },
});

async function listOf(
  { banks, organisation }: LearningDeps,
  { tenantId, language }: Actor,
  rollout: Rollout,
  { total, from, items }: Omit<ProposalList, 'rows'> & { readonly items: readonly Proposal[] },
): Promise<ShowsList> {
  const bank = await banks.bank(tenantId, rollout);
  const names = await organisation.namesOf(
    tenantId,
    items.flatMap((item) => item.decidedBy ?? []),
  );
  const rows = items.map((item) => {
    const entry = bank.find(item.entryId);
    const entryQuestion = entry && textFor(entry, language)?.question;
    return { ...item, entryQuestion, decidedByName: names.get(item.decidedBy ?? '') };
  });
  return { kind: 'list', list: { total, from, rows } };
}
