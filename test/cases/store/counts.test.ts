import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createCaseCounts } from '../../../src/cases/store/counts.ts';
import { casesMigrations } from '../../../src/cases/migrations.ts';
import { createCasesStore } from '../../../src/cases/store/cases-store.ts';
import { describeOnEachDatabase, openPlace } from '../../support/databases.ts';

const from = new Date('2026-11-16T07:00:00Z');
const to = new Date('2026-11-23T07:00:00Z');
const during = new Date('2026-11-18T07:00:00Z');
const nothing = async () => undefined;

describeOnEachDatabase('cases counted in a period', (place) => {
  it('are the new ones, and those decided in it by their last decision', async () => {
    const database = await openPlace(await place());
    await database.migrate(casesMigrations);
    const store = createCasesStore(database);
    const { countsSince } = createCaseCounts(database);
    const make = async (
      reportedAt: Date,
      steps: readonly (readonly ['taken' | 'done' | 'new' | 'withdrawn', Date])[],
      kind: 'wish' | 'fault' = 'wish',
    ) => {
      const made = { id: randomUUID(), eventId: randomUUID() };
      const wish = {
        title: 't',
        wish: 'w',
        kind,
        why: undefined,
        when: undefined,
        where: undefined,
        areaKey: undefined,
        reporterId: 'p',
        language: 'nb' as const,
      };
      await store.create(
        { ...wish, ...made, tenantId: 't', rolloutId: 'r', formId: randomUUID(), reportedAt },
        nothing,
      );
      let [seen, state] = [made.eventId, 'new' as 'taken' | 'done' | 'new' | 'withdrawn'];
      for (const [next, at] of steps) {
        const eventId = randomUUID();
        const move = {
          tenantId: 't',
          caseId: made.id,
          seen,
          eventId,
          from: state,
          to: next,
          note: undefined,
          actorId: 'l',
          at,
        };
        await store.move(move, nothing);
        [seen, state] = [eventId, next];
      }
    };
    await make(during, []);
    await make(from, [
      ['taken', during],
      ['done', during],
    ]);
    await make(to, []);
    await make(new Date(0), [['done', to]]);
    await make(new Date(0), [['taken', during]]);
    await make(new Date(0), [
      ['done', during],
      ['new', during],
    ]);
    await make(during, [['withdrawn', during]]);
    // Faults are none of them.
    await make(during, [], 'fault');
    await make(during, [['done', during]], 'fault');
    assert.deepEqual(await countsSince('t', 'r', from, to), { new: 2, taken: 1, planned: 0, done: 1, rejected: 0 });
    assert.deepEqual(await countsSince('u', 'r', from, to), { new: 0, taken: 0, planned: 0, done: 0, rejected: 0 });
    await database.close();
  });
});
