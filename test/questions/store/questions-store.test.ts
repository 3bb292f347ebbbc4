import assert from 'node:assert/strict';
import { questionsMigrations } from '../../../src/questions/migrations.ts';
import { createQuestionsStore, type NewOpenQuestion } from '../../../src/questions/store/questions-store.ts';
import { describeOnEachDatabase, openPlace } from '../../support/databases.ts';

function aQuestion(overrides: Partial<NewOpenQuestion> = {}): NewOpenQuestion {
  return {
    tenantId: 't',
    rolloutId: 'r',
    id: 'q1',
    personId: 'p',
    text: 'Hvem vet?',
    language: 'nb',
    areaKey: 'hr',
    openedAt: new Date('2026-03-05T10:00:00Z'),
    ...overrides,
  };
}

const now = new Date('2026-03-06T10:00:00Z');

describeOnEachDatabase('the open questions', (place) => {
  async function open() {
    const database = await openPlace(await place());
    await database.migrate(questionsMigrations);
    return { database, store: createQuestionsStore(database) };
  }

  it('opens a question once, also when two press at the same time', async () => {
    const { database, store } = await open();
    const opened = await Promise.all([store.open(aQuestion()), store.open(aQuestion()), store.open(aQuestion())]);
    assert.deepEqual(opened.filter(Boolean).length, 1);
    assert.equal((await store.page('t', 'r', 0, 5)).total, 1);
    await database.close();
  });

  it('counts the open ones by area, for its tenant and rollout', async () => {
    const { database, store } = await open();
    for (const [id, areaKey] of [
      ['a', 'hr'],
      ['b', 'hr'],
      ['c', undefined],
      ['d', 'archive'],
    ] as const)
      await store.open(aQuestion({ id, areaKey }));
    await store.open(aQuestion({ id: 'e', rolloutId: 's' }));
    await store.open(aQuestion({ id: 'f', tenantId: 'u' }));
    await store.markDone('t', 'd', 'p', now);
    const waiting = await store.waitingByArea('t', 'r');
    assert.deepEqual(
      waiting.toSorted((first, second) => second.waiting - first.waiting),
      [
        { areaKey: 'hr', waiting: 2 },
        { areaKey: undefined, waiting: 1 },
      ],
    );
    await database.close();
  });

  it('stores the entry that answers one, until it is reopened', async () => {
    const { database, store } = await open();
    for (const id of ['a', 'b']) await store.open(aQuestion({ id }));
    await store.markDone('t', 'a', 'p', now, 'entry');
    await store.markDone('t', 'a', 'q', now, 'other');
    await store.markDone('t', 'b', 'p', now);
    const entries = async () =>
      (await store.ofPerson('t', 'p', undefined, 5)).map(({ id, entryId, isDone }) => [id, entryId, isDone]).toSorted();
    assert.deepEqual(await entries(), [
      ['a', 'entry', true],
      ['b', undefined, true],
    ]);
    await store.reopen('t', 'a');
    assert.deepEqual((await entries())[0], ['a', undefined, false]);
    await database.close();
  });

  it('lists the oldest first, by page, for its tenant and rollout', async () => {
    const { database, store } = await open();
    for (const [at, id] of ['c', 'b', 'a'].entries())
      await store.open(aQuestion({ id, openedAt: new Date(Date.UTC(2026, 2, 3 - at)) }));
    await store.open(aQuestion({ tenantId: 'u', id: 'other' }));
    await store.open(aQuestion({ rolloutId: 's', id: 'another' }));
    const page = await store.page('t', 'r', 1, 1);
    assert.equal(page.total, 3);
    assert.deepEqual(
      page.items.map((item) => item.id),
      ['b'],
    );
    await database.close();
  });

  it('leaves out done ones, stores who was first, and reopens them', async () => {
    const { database, store } = await open();
    await store.open(aQuestion());
    await store.markDone('t', 'q1', 'solveig', now);
    await store.markDone('t', 'q1', 'mette', now);
    assert.equal((await store.find('t', 'q1'))?.doneBy, 'solveig');
    assert.equal((await store.page('t', 'r', 0, 5)).total, 0);
    await store.reopen('t', 'q1');
    assert.equal((await store.page('t', 'r', 0, 5)).total, 1);
    await database.close();
  });

  it('reopens a done question that is passed on again', async () => {
    const { database, store } = await open();
    await store.open(aQuestion());
    await store.markDone('t', 'q1', 'solveig', now);
    assert.equal(await store.open(aQuestion()), true);
    assert.equal((await store.page('t', 'r', 0, 5)).total, 1);
    await database.close();
  });

  it('cannot be changed from another tenant', async () => {
    const { database, store } = await open();
    await store.open(aQuestion());
    await store.markDone('u', 'q1', 'x', now);
    await store.withdraw('u', 'q1');
    assert.equal(await store.find('u', 'q1'), undefined);
    assert.equal((await store.page('t', 'r', 0, 5)).total, 1);
    await store.withdraw('t', 'q1');
    assert.equal((await store.page('t', 'r', 0, 5)).total, 0);
    await database.close();
  });
});
