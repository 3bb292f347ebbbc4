import type { NameFault, NameFaults, TypedNames } from './names.ts';
import type { SetUp } from './store.ts';

/** The rollout's name in its form, and a page of its areas. */
export type SetupView = {
  readonly setUp: SetUp;
  /** The first area that is shown. */
  readonly from: number;
  /** What was typed and is not kept. */
  readonly typed?: string;
  readonly fault?: NameFault | undefined;
  readonly note?: 'rolloutSaved' | 'rolloutChanged' | 'areaSaved';
};

/** An area's names in five languages. */
export type AreaForm = {
  readonly typed: TypedNames;
  readonly faults: NameFaults;
  /** The area that is renamed, and the revision it was seen in; for a new one the id of the form. */
  readonly of: { readonly area: string; readonly seen: number } | { readonly form: string };
  /** `changed`: what somebody else has called it meanwhile. */
  readonly note?: { readonly kind: 'changed'; readonly name: string } | { readonly kind: 'tooMany' };
};
