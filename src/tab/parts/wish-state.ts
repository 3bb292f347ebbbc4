import type { WishState } from '../../cases/dto.ts';
import type { TabTranslate } from '../words.tsx';

const stateKeys = {
  new: 'cases.stateNew',
  taken: 'cases.stateTaken',
  planned: 'cases.statePlanned',
  done: 'cases.stateDone',
  rejected: 'cases.stateRejected',
  withdrawn: 'cases.stateWithdrawn',
} as const;

export function stateName(state: WishState, t: TabTranslate): string {
  return t(stateKeys[state]);
}
