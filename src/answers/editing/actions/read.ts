import { z } from 'zod';
import { action, type Actor, isKeeper, policy } from '../../../kit/index.ts';
import type { Rollout } from '../../../organisation/index.ts';
import { type Entry, entryStates, mayRead } from '../../entry.ts';
import type { StoredEntry } from '../../entry-records.ts';
import type { Revision } from '../store/revisions.ts';
import { type EditingDeps, find, statesFor, whereOf } from './deps.ts';

/** Below this score a match shares only letter n-grams with the text, and no word, sound or meaning. */
const leastScore = 2;

const reads = { presser: 'anyone', where: 'personal', effect: 'read' } as const;
const wanted = z.object({
  /** A question to search for; without it the list is sorted by key. */
  q: z.string().optional(),
  area: z.string().optional(),
  language: z.enum(['nb', 'nn', 'sv', 'da', 'en']).optional(),
  state: z.enum(entryStates).optional(),
  /** The last key of the previous page. */
  after: z.string().optional(),
  limit: z.int().min(1),
});
type Wanted = z.output<typeof wanted>;

/** `page` has one more than `limit` when there is a next page; `found` has a single page. */
type Found =
  | { readonly kind: 'page'; readonly entries: readonly Entry[] }
  | { readonly kind: 'found'; readonly entries: readonly Entry[] };

/** Lists entries by key, or finds those that best answer a question. */
export const list = action({
  ...reads,
  name: 'answers.listEntries',
  who: 'anyone',
  relation: 'entryReader',
  input: wanted,
  async run(deps: EditingDeps, by, { q, ...asked }): Promise<Found> {
    const rollout = await deps.organisation.rollout(by.tenantId);
    if (q) return { kind: 'found', entries: await search(deps, by, rollout, { ...asked, q }) };
    const entries = await deps.store.page({
      ...whereOf(by, rollout),
      area: asked.area,
      language: asked.language,
      states: statesFor(by, asked.state),
      after: asked.after,
      size: asked.limit + 1,
    });
    return { kind: 'page', entries };
  },
});

/**
 * Matches among published entries, and for people who maintain answers also drafts and retired entries whose question
 * contains the words.
 */
async function search(
  { store, banks }: EditingDeps,
  by: Actor,
  rollout: Rollout,
  { q, area, language, state, limit }: Wanted & { readonly q: string },
): Promise<readonly Entry[]> {
  const bank = await banks.bank(by.tenantId, rollout);
  const matches = await bank.match(q, by.language, (entry) => mayRead(entry, by.person.roles));
  const found = matches
    .filter(({ score }) => score >= leastScore)
    .flatMap((match) => bank.find(match.id) ?? [])
    .filter((entry) => area === undefined || entry.areaKey === area)
    .filter((entry) => language === undefined || entry.texts.some((text) => text.language === language))
    .filter((entry) => state === undefined || entry.state === state);
  const states = statesFor(by, state).filter((one) => one === 'draft' || one === 'retired');
  if (states.length === 0) return found;
  const others = await store.page({
    ...whereOf(by, rollout),
    area,
    language,
    states,
    words: q.toLowerCase(),
    after: undefined,
    size: limit,
  });
  return [...found, ...others];
}

type Opened = { readonly kind: 'entry'; readonly entry: StoredEntry; readonly mayEdit: boolean };

/** Opens an entry in all its languages. */
export const open = action({
  ...reads,
  name: 'answers.openEntry',
  who: 'anyone',
  relation: 'entryReader',
  input: z.object({ entry: z.uuid() }),
  async run(deps: EditingDeps, by, { entry: id }): Promise<Opened> {
    const entry = await find(deps, by, await deps.organisation.rollout(by.tenantId), id);
    return { kind: 'entry', entry, mayEdit: isKeeper(by.person) };
  },
});

export type PastRevision = Revision & { readonly changedByName: string | undefined };

/** Revisions of an entry, newest first; one more than `limit` when there is a next page. */
export const pageRevisions = action({
  ...reads,
  name: 'answers.pageRevisions',
  who: policy.keeper,
  input: z.object({ entry: z.uuid(), before: z.number().optional(), limit: z.int().min(1) }),
  async run(
    deps: EditingDeps,
    by,
    { entry: id, before, limit },
  ): Promise<{ readonly kind: 'page'; readonly revisions: readonly PastRevision[] }> {
    const entry = await find(deps, by, await deps.organisation.rollout(by.tenantId), id);
    const rows = await deps.store.revisions(by.tenantId, entry.id, before, limit + 1);
    const names = await deps.organisation.namesOf(
      by.tenantId,
      rows.flatMap((row) => row.changedBy ?? []),
    );
    return { kind: 'page', revisions: rows.map((row) => ({ ...row, changedByName: names.get(row.changedBy ?? '') })) };
  },
});
