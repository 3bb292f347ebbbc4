import { z } from 'zod';
import { action, type Actor, policy } from '../../../kit/index.ts';
import { areaName, onlyAreaKey, type Rollout } from '../../../organisation/index.ts';
import { entryEditDto } from '../../dto.ts';
import type { StoredEntry } from '../../entry-records.ts';
import { editOf, entryOf, isSame } from '../entry-dto.ts';
import { type EditingDeps, find, whereOf } from './deps.ts';

const byKeeper = { who: policy.keeper, presser: 'anyone', where: 'personal' } as const;

/** The edit names no existing area; `areas` are the names of the existing ones. */
type NoArea = { readonly kind: 'noArea'; readonly areas: readonly string[] };

/** Makes an entry. */
export const create = action({
  ...byKeeper,
  name: 'answers.createEntry',
  effect: 'create',
  input: z.object({ edit: entryEditDto }),
  async run(
    deps: EditingDeps,
    by,
    { edit },
    { key },
  ): Promise<NoArea | { readonly kind: 'made'; readonly entry: StoredEntry }> {
    const rollout = await deps.organisation.rollout(by.tenantId);
    const area = areaFor(rollout, by, edit.area);
    if (area === undefined) return noArea(rollout, by);
    // The idempotency key is the id, so that a repeated call creates one entry.
    const entry = entryOf({ ...edit, area }, { id: key, key });
    const made = await deps.store.create(whereOf(by, rollout), entry, { personId: by.person.id, at: by.now });
    if (made) await deps.banks.change(by.tenantId, rollout.id, [entry.id]);
    return { kind: 'made', entry: await find(deps, by, rollout, entry.id) };
  },
});

type Replaced = { readonly kind: 'replaced' | 'alreadySo' | 'changed'; readonly entry: StoredEntry };

/** Replaces the edited revision of an entry. */
export const replace = action({
  ...byKeeper,
  name: 'answers.replaceEntry',
  effect: 'edit',
  input: z.object({ entry: z.uuid(), edit: entryEditDto }),
  async run(deps: EditingDeps, by, { entry: id, edit: typed }, { seen }): Promise<NoArea | Replaced> {
    const rollout = await deps.organisation.rollout(by.tenantId);
    const kept = await find(deps, by, rollout, id);
    const area = areaFor(rollout, by, typed.area, kept.areaKey);
    if (area === undefined) return noArea(rollout, by);
    const edit = { ...typed, area };
    // Also for a repeated request whose answer was lost.
    if (isSame(editOf(kept), edit)) return { kind: 'alreadySo', entry: kept };
    const author = { personId: by.person.id, at: by.now };
    const replaced = await deps.store.replace(whereOf(by, rollout), entryOf(edit, kept), Number(seen), author);
    if (replaced) await deps.banks.change(by.tenantId, rollout.id, [kept.id]);
    return { kind: replaced ? 'replaced' : 'changed', entry: await find(deps, by, rollout, kept.id) };
  },
});

/**
 * The area that an edit names, or the only area when it names none. An entry may stay in an area that the rollout no
 * longer has, but may not move into one.
 * @returns undefined for an unknown area.
 */
function areaFor(rollout: Rollout, { language }: Actor, wanted: string, kept?: string): string | undefined {
  const area = wanted === '' ? onlyAreaKey(rollout) : wanted;
  const isThere = area !== undefined && (area === kept || areaName(rollout, area, language) !== undefined);
  return isThere ? area : undefined;
}

function noArea({ areas }: Rollout, { language }: Actor): NoArea {
  return { kind: 'noArea', areas: areas.map(({ names }) => names[language]) };
}
