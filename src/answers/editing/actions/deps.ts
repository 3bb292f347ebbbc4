import { AppError } from '../../../errors.ts';
import { type Actor, isKeeper } from '../../../kit/index.ts';
import type { Organisation, Rollout } from '../../../organisation/index.ts';
import type { Banks } from '../../bank.ts';
import { type Entry, entryStates } from '../../entry.ts';
import type { StoredEntry } from '../../entry-records.ts';
import type { Transfer } from '../../transfer.ts';
import type { EditingStore } from '../store/edits-store.ts';

export type EditingDeps = {
  readonly store: EditingStore;
  readonly banks: Pick<Banks, 'bank' | 'change'>;
  readonly organisation: Pick<Organisation, 'rollout' | 'namesOf'>;
  readonly transfer: (defaultTenant: string) => Transfer;
};

export function whereOf({ tenantId }: Actor, { id }: Rollout) {
  return { tenantId, rolloutId: id };
}

/** People who maintain answers also see drafts and retired entries, which answer nobody. */
export function statesFor({ person }: Actor, wanted: Entry['state'] | undefined): readonly Entry['state'][] {
  const seen: readonly Entry['state'][] = isKeeper(person) ? entryStates : ['published'];
  return wanted === undefined ? seen : seen.filter((state) => state === wanted);
}

/**
 * @throws AppError entry_not_found, also for an entry that the person may not read, so that its existence is not
 * revealed.
 */
export async function find({ store }: EditingDeps, by: Actor, rollout: Rollout, entryId: string): Promise<StoredEntry> {
  const entry = await store.find(whereOf(by, rollout), entryId);
  if (!entry || !statesFor(by, undefined).includes(entry.state)) throw new AppError('entry_not_found');
  return entry;
}
