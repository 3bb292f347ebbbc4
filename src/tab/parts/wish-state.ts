import type { CaseKind, WishState } from '../../cases/dto.ts';
import type { TabTranslate } from '../words.tsx';

const stateKeys = {
  new: 'cases.stateNew',
  taken: 'cases.stateTaken',
  planned: 'cases.statePlanned',
  done: 'cases.stateDone',
  rejected: 'cases.stateRejected',
  withdrawn: 'cases.stateWithdrawn',
} as const;

/** Where the texts of a kind stand, under the same names. */
export const textsOf = { wish: 'cases', fault: 'faults' } as const;

const faultStateKeys = {
  ...stateKeys,
  new: 'faults.stateNew',
  taken: 'faults.stateTaken',
  done: 'faults.stateDone',
  rejected: 'faults.stateRejected',
  withdrawn: 'faults.stateWithdrawn',
} as const;

export function stateName(
  { kind, state }: { readonly kind: CaseKind; readonly state: WishState },
  t: TabTranslate,
): string {
  return t((kind === 'wish' ? stateKeys : faultStateKeys)[state]);
}
