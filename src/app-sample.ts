import type { Transaction } from 'kysely';
import { addEntries } from './answers/index.ts';
import type { Sample } from './organisation/index.ts';
import type { Database } from './platform/db/index.ts';
import { addSessions } from './sessions/index.ts';

/** What a new rollout of the trial begins with. */
export function fillWith({ entriesCsv, file, days, sessionsJson }: Sample, database: Database, clock: () => Date) {
  const fill = addEntries(database);
  return async (trx: Transaction<never>, tenantId: string, rolloutId: string): Promise<void> => {
    await fill(trx, tenantId, rolloutId, entriesCsv);
    const to = { tenantId, rolloutId, timeZone: file.rollout.timeZone, days, now: clock() };
    await addSessions(trx, to, sessionsJson);
  };
}
