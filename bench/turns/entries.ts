import { randomUUID } from 'node:crypto';
import { createAnswersStore } from '../../src/answers/store/entries-store.ts';
import { createOrganisation } from '../../src/organisation/index.ts';
import { createReferenceStore } from '../../src/platform/bot/index.ts';
import { openDatabase } from '../../src/platform/db/index.ts';
import { generateEntries, steady } from '../matching/scale.ts';

/** Adds made-up entries to the sample rollout that a start has created in a data folder. */
export async function addGeneratedEntries(dataDir: string, tenantId: string, count: number): Promise<void> {
  const database = await openDatabase({ databaseUrl: undefined, dataDir }, () => undefined);
  const organisation = createOrganisation({
    database,
    clock: () => new Date(),
    beginning: undefined,
    references: createReferenceStore(database),
  });
  const rollout = await organisation.rollout(tenantId);
  const store = createAnswersStore(database);
  const entries = generateEntries(count, steady(7)).map((entry) => ({
    id: randomUUID(),
    key: entry.id,
    areaKey: 'archive',
    state: 'published' as const,
    sourceUrl: 'https://www.uin.example/',
    reviewedOn: '2026-03-03',
    reviewBy: undefined,
    owner: 'specialist' as const,
    isPublic: false,
    answeredBy: undefined,
    texts: [
      {
        language: 'nb' as const,
        question: entry.question,
        answer: entry.answer,
        alternatives: entry.alternatives ?? [],
      },
    ],
  }));
  await database.write((trx) => store.addEntries(trx, tenantId, rollout.id, entries));
  await database.close();
}
