import type { NameFault, NameFaults, TypedNames } from './names.ts';
import type { SetUp } from './store.ts';

/** The rollout's name in its form, and a page of its areas. */
export type SetupView = {
  readonly setUp: SetUp;
  /** The index of the first area shown. */
  readonly from: number;
  /** The typed name, when it was not saved. */
  readonly typed?: string;
  readonly fault?: NameFault | undefined;
  readonly note?: 'rolloutSaved' | 'rolloutChanged' | 'areaSaved';
};

/** An area's names in five languages. */
export type AreaForm = {
  readonly typed: TypedNames;
  readonly faults: NameFaults;
  /** The area to rename, and the revision that was shown; for a new area the id of the form. */
  readonly of: { readonly area: string; readonly seen: number } | { readonly form: string };
  /** `changed`: the name that another person has given meanwhile. */
  readonly note?: { readonly kind: 'changed'; readonly name: string } | { readonly kind: 'tooMany' };
};
