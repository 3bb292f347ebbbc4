import { z } from 'zod';
import { action, type Actor, policy } from '../../../kit/index.ts';
import { areaName, onlyAreaKey, type Rollout } from '../../../organisation/index.ts';
import { entryEditDto } from '../../dto.ts';
import type { StoredEntry } from '../../entry-records.ts';
import { editOf, entryOf, isSame } from '../entry-dto.ts';
import { type EditingDeps, find, whereOf } from './deps.ts';

const byKeeper = { who: policy.keeper, presser: 'anyone', where: 'personal' } as const;

/** The areas that there are, by name: the edit names none of them. */
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
    // The key is the id, so that a call that comes twice makes one entry.
    const entry = entryOf({ ...edit, area }, { id: key, key });
    const made = await deps.store.create(whereOf(by, rollout), entry, { personId: by.person.id, at: by.now });
    if (made) await deps.banks.change(by.tenantId, rollout.id, [entry.id]);
    return { kind: 'made', entry: await find(deps, by, rollout, entry.id) };
  },
});

type Replaced = { readonly kind: 'replaced' | 'alreadySo' | 'changed'; readonly entry: StoredEntry };

/** Puts an entry in the place of the revision that was edited. */
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
    // Also when it is sent again because its answer was lost.
    if (isSame(editOf(kept), edit)) return { kind: 'alreadySo', entry: kept };
    const author = { personId: by.person.id, at: by.now };
    const replaced = await deps.store.replace(whereOf(by, rollout), entryOf(edit, kept), Number(seen), author);
    if (replaced) await deps.banks.change(by.tenantId, rollout.id, [kept.id]);
    return { kind: replaced ? 'replaced' : 'changed', entry: await find(deps, by, rollout, kept.id) };
  },
});

/**
 * The area that an edit asks for, or the only one where it names none. An entry may stay in an area that the rollout no
 * longer has, and none may come into one.
 * @returns undefined where there is no such area.
 */
function areaFor(rollout: Rollout, { language }: Actor, wanted: string, kept?: string): string | undefined {
  const area = wanted === '' ? onlyAreaKey(rollout) : wanted;
  const isThere = area !== undefined && (area === kept || areaName(rollout, area, language) !== undefined);
  return isThere ? area : undefined;
}

function noArea({ areas }: Rollout, { language }: Actor): NoArea {
  return { kind: 'noArea', areas: areas.map(({ names }) => names[language]) };
}
