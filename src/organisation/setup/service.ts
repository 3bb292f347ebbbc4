import { AppError } from '../../errors.ts';
import type { Language } from '../../platform/i18n/index.ts';
import type { Rollout } from '../rollout.ts';
import { faultOfName, type NameFault, type NameFaults, readNames, tidyName, type TypedNames } from './names.ts';
import type { SetUp, SetUpArea, SetupStore } from './store.ts';

/** `changed`: another person was faster, so nothing is saved; `setUp` is the current state. */
export type NameOutcome =
  | { readonly kind: 'saved' | 'changed'; readonly setUp: SetUp }
  | { readonly kind: 'refused'; readonly setUp: SetUp; readonly fault: NameFault };
/** The area, and its rollout. */
type AreaNow<Kind extends string> = { readonly kind: Kind; readonly is: SetUpArea; readonly setUp: SetUp };
type Refused = { readonly kind: 'refused'; readonly faults: NameFaults };
export type AreaAdding = AreaNow<'saved'> | Refused | { readonly kind: 'tooMany' };
export type AreaRenaming = AreaNow<'saved' | 'changed'> | Refused;

export type SetupService = ReturnType<typeof createSetup>;

/** Naming a rollout, and adding and naming its areas. Callers must have checked that the person is an administrator. */
export function createSetup(deps: {
  readonly store: SetupStore;
  /** Creates the tenant's rollout when the tenant is new. */
  readonly rollout: (tenantId: string) => Promise<Rollout>;
  /** Called after the commit of each change. */
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
  async function areaNow<Kind extends string>(kind: Kind, tenantId: string, key: string): Promise<AreaNow<Kind>> {
    const setUp = await find(tenantId);
    const is = setUp.areas.find((one) => one.key === key);
    if (!is) throw new AppError('area_not_found');
    return { kind, is, setUp };
  }

  async function rename(tenantId: string, typed: string, seen: number): Promise<NameOutcome> {
    const name = tidyName(typed);
    const fault = faultOfName(name);
    const before = await find(tenantId);
    if (fault) return { kind: 'refused', setUp: before, fault };
    // Also for a repeated request whose answer was lost.
    if (before.name === name) return { kind: 'saved', setUp: before };
    const { kind } = await store.rename({ tenantId, rolloutId: before.rolloutId }, name, seen);
    onSaved(tenantId);
    return { kind, setUp: await find(tenantId) };
  }

  async function addArea(
    tenantId: string,
    typed: TypedNames,
    { requestId, language }: { readonly requestId: string; readonly language: Language },
  ): Promise<AreaAdding> {
    const read = readNames(typed, language);
    if (read.kind === 'refused') return read;
    const { rolloutId } = await find(tenantId);
    const outcome = await store.addArea({ tenantId, rolloutId }, read.names, requestId);
    if (outcome.kind === 'tooMany') return outcome;
    if (outcome.kind === 'taken') return { kind: 'refused', faults: outcome.faults };
    onSaved(tenantId);
    return areaNow('saved', tenantId, outcome.key);
  }

  /** @throws AppError area_not_found. */
  async function renameArea(
    tenantId: string,
    typed: TypedNames,
    { key, seen, language }: { readonly key: string; readonly seen: number; readonly language: Language },
  ): Promise<AreaRenaming> {
    const read = readNames(typed, language);
    if (read.kind === 'refused') return read;
    const before = await areaNow('saved', tenantId, key);
    if (Object.entries(read.names).every(([one, name]) => before.is.names[one as Language] === name)) return before;
    const { rolloutId } = before.setUp;
    const outcome = await store.renameArea({ tenantId, rolloutId }, { key, names: read.names }, seen);
    if (outcome.kind === 'taken') return { kind: 'refused', faults: outcome.faults };
    onSaved(tenantId);
    return areaNow(outcome.kind === 'saved' ? 'saved' : 'changed', tenantId, key);
  }

  /** @throws AppError area_not_found. */
  const findArea = async (tenantId: string, key: string): Promise<SetUpArea> =>
    (await areaNow('found', tenantId, key)).is;

  return { find, findArea, rename, addArea, renameArea };
}
