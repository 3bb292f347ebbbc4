import type { Transaction } from 'kysely';
import { addEntries, renewSampleTexts } from './answers/index.ts';
import type { Organisation, Sample } from './organisation/index.ts';
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

/** Gives the rollouts of a trial the sample's new texts where nobody has edited the former ones; before they are read. */
export async function renewSample(
  { entriesCsv, formerTexts }: Sample,
  {
    database,
    organisation,
    clock,
  }: {
    readonly database: Database;
    readonly organisation: Pick<Organisation, 'tenants' | 'findRollout'>;
    readonly clock: () => Date;
  },
): Promise<void> {
  const renew = renewSampleTexts(database);
  for (const tenantId of await organisation.tenants()) {
    const rollout = await organisation.findRollout(tenantId, undefined);
    if (rollout) await renew({ tenantId, rolloutId: rollout.id }, { entriesCsv, former: formerTexts }, clock());
  }
}
