import { AppError } from '../../errors.ts';
import type { Language } from '../../platform/i18n/index.ts';
import type { Rollout } from '../rollout.ts';
import { faultOfName, type NameFault, type NameFaults, readNames, tidyName, type TypedNames } from './names.ts';
import type { SetUp, SetUpArea, SetupStore } from './store.ts';

/** `changed` refuses a change of an older revision; `is` is what holds now. */
export type NameOutcome =
  { readonly kind: 'saved' | 'changed'; readonly is: SetUp } | { readonly kind: 'refused'; readonly fault: NameFault };
export type AreaOutcome =
  | { readonly kind: 'saved' | 'changed'; readonly is: SetUpArea }
  | { readonly kind: 'refused'; readonly faults: NameFaults }
  | { readonly kind: 'tooMany' };

export type SetupService = ReturnType<typeof createSetup>;

/** Naming a rollout, and adding and naming its areas. Whoever calls has made sure that it is an administrator. */
export function createSetup(deps: {
  readonly store: SetupStore;
  /** Makes the tenant's rollout when it is new. */
  readonly rollout: (tenantId: string) => Promise<Rollout>;
  /** Hears of each change after its commit. */
  readonly onSaved: (tenantId: string) => void;
}) {
  const { store, onSaved } = deps;

  async function find(tenantId: string): Promise<SetUp> {
    const known = await store.find(tenantId);
    if (known) return known;
    await deps.rollout(tenantId);
    const made = await store.find(tenantId);
    if (!made) throw new Error('a tenant has no rollout after it was given one');
    return made;
  }

  /** @throws AppError area_not_found. */
  async function findArea(tenantId: string, key: string): Promise<SetUpArea> {
    const area = (await find(tenantId)).areas.find((one) => one.key === key);
    if (!area) throw new AppError('area_not_found');
    return area;
  }

  async function rename(tenantId: string, typed: string, seen: number): Promise<NameOutcome> {
    const name = tidyName(typed);
    const fault = faultOfName(name);
    if (fault) return { kind: 'refused', fault };
    const before = await find(tenantId);
    // Also when it is sent again because its answer was lost.
    if (before.name === name) return { kind: 'saved', is: before };
    const { kind } = await store.rename({ tenantId, rolloutId: before.rolloutId }, name, seen);
    onSaved(tenantId);
    return { kind, is: await find(tenantId) };
  }

  async function addArea(
    tenantId: string,
    typed: TypedNames,
    { requestId, language }: { readonly requestId: string; readonly language: Language },
  ): Promise<AreaOutcome> {
    const read = readNames(typed, language);
    if (read.kind === 'refused') return read;
    const { rolloutId } = await find(tenantId);
    const outcome = await store.addArea({ tenantId, rolloutId }, read.names, requestId);
    if (outcome.kind === 'tooMany') return outcome;
    if (outcome.kind === 'taken') return { kind: 'refused', faults: outcome.faults };
    onSaved(tenantId);
    return { kind: 'saved', is: await findArea(tenantId, outcome.key) };
  }

  /** @throws AppError area_not_found. */
  async function renameArea(
    tenantId: string,
    typed: TypedNames,
    { key, seen, language }: { readonly key: string; readonly seen: number; readonly language: Language },
  ): Promise<AreaOutcome> {
    const read = readNames(typed, language);
    if (read.kind === 'refused') return read;
    const before = await findArea(tenantId, key);
    if (Object.entries(read.names).every(([one, name]) => before.names[one as Language] === name))
      return { kind: 'saved', is: before };
    const { rolloutId } = await find(tenantId);
    const outcome = await store.renameArea({ tenantId, rolloutId }, { key, names: read.names }, seen);
    if (outcome.kind === 'taken') return { kind: 'refused', faults: outcome.faults };
    onSaved(tenantId);
    return { kind: outcome.kind === 'saved' ? 'saved' : 'changed', is: await findArea(tenantId, key) };
  }

  return { find, findArea, rename, addArea, renameArea };
}
