import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createCounts } from '../../../src/answers/store/counts.ts';
import { answersMigrations } from '../../../src/answers/migrations.ts';
import { createAnswersStore } from '../../../src/answers/store/entries-store.ts';
import { describeOnEachDatabase, openPlace } from '../../support/databases.ts';

describeOnEachDatabase('what was asked', (place) => {
  it('is counted by area and by people, for a time', async () => {
    const database = await openPlace(await place());
    await database.migrate(answersMigrations);
    const store = createAnswersStore(database);
    const entry = {
      id: randomUUID(),
      key: 'k',
      areaKey: 'archive',
      state: 'published' as const,
      sourceUrl: undefined,
      reviewedOn: undefined,
      reviewBy: undefined,
      owner: 'specialist' as const,
      isPublic: true,
      answeredBy: undefined,
      texts: [{ language: 'nb' as const, question: 'Hvordan?', answer: 'Slik.', alternatives: [] }],
    };
    await database.write((trx) => store.addEntries(trx, 't', 'r', [entry]));
    const ask = (personId: string, entryId: string | undefined, askedAt: string, tenantId = 't') =>
      store.ask({
        tenantId,
        rolloutId: 'r',
        personId,
        conversationId: 'c',
        activityId: randomUUID(),
        text: 'x',
        language: 'nb',
        band: entryId ? 'sure' : 'unknown',
        entryId,
        candidates: [],
        score: 0.4,
        askedAt: new Date(askedAt),
      });
    await ask('a', entry.id, '2026-11-16T07:00:00Z');
    await ask('a', entry.id, '2026-11-17T07:00:00Z');
    await ask('b', entry.id, '2026-11-18T07:00:00Z');
    await ask('b', undefined, '2026-11-18T07:00:00Z');
    await ask('c', entry.id, '2026-11-23T07:00:00Z');
    await ask('c', entry.id, '2026-11-18T07:00:00Z', 'u');
    const { askedSince } = createCounts(database);
    const asked = await askedSince('t', 'r', new Date('2026-11-16T07:00:00Z'), new Date('2026-11-23T07:00:00Z'));
    assert.deepEqual(
      asked.toSorted((first, second) => second.asked - first.asked),
      [
        { areaKey: 'archive', asked: 3, people: 2 },
        { areaKey: undefined, asked: 1, people: 1 },
      ],
    );
    await database.close();
  });
});
