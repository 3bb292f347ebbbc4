import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { casesMigrations } from '../../../src/cases/migrations.ts';
import { createCasesStore, type Move, type NewCase } from '../../../src/cases/store/cases-store.ts';
import { describeOnEachDatabase, openPlace } from '../../support/databases.ts';

const now = new Date('2026-03-05T10:00:00Z');
const nothing = async () => undefined;
const wishes = { tenantId: 't', rolloutId: 'r', kind: 'wish' } as const;

function aCase(overrides: Partial<NewCase> = {}): NewCase {
  return {
    tenantId: 't',
    rolloutId: 'r',
    id: randomUUID(),
    title: 'Sorter etter frist',
    wish: 'Jeg ønsker at saker kan sorteres etter frist',
    kind: 'wish',
    why: undefined,
    when: undefined,
    where: undefined,
    areaKey: undefined,
    reporterId: 'kari',
    language: 'nb',
    formId: randomUUID(),
    eventId: randomUUID(),
    reportedAt: now,
    ...overrides,
  };
}

describeOnEachDatabase('the cases', (place) => {
  async function open() {
    const database = await openPlace(await place());
    await database.migrate(casesMigrations);
    return { database, store: createCasesStore(database) };
  }

  it('numbers 200 concurrent ones from 1 to 200, also when every fourth fails and forms are sent twice', async () => {
    const { database, store } = await open();
    const failing = async () => {
      throw new Error('the transaction fails');
    };
    const sent = Array.from({ length: 200 }, () => aCase());
    const attempts = sent.flatMap((one, at) => [
      store.create(one, nothing),
      ...(at % 4 === 0 ? [store.create(aCase(), failing)] : []),
      ...(at % 5 === 0 ? [store.create({ ...one, id: randomUUID(), eventId: randomUUID() }, nothing)] : []),
    ]);
    const outcomes = await Promise.allSettled(attempts);
    const made = outcomes.flatMap((one) => (one.status === 'fulfilled' && one.value.kind === 'made' ? one.value : []));
    assert.deepEqual(
      made.map((one) => one.case.number).toSorted((first, second) => first - second),
      Array.from({ length: 200 }, (_, at) => at + 1),
    );
    assert.equal(outcomes.filter(({ status }) => status === 'rejected').length, 50);
    assert.equal((await store.untouched(wishes, 0, 5)).total, 200);
    await database.close();
  });

  it('numbers each rollout and tenant separately', async () => {
    const { database, store } = await open();
    const numberOf = async (overrides: Partial<NewCase>) => (await store.create(aCase(overrides), nothing)).case.number;
    assert.deepEqual(
      [await numberOf({}), await numberOf({}), await numberOf({ rolloutId: 's' }), await numberOf({ tenantId: 'u' })],
      [1, 2, 1, 1],
    );
    assert.equal(await store.findNumber('u', 'r', 2), undefined);
    assert.equal((await store.findNumber('t', 'r', 2))?.number, 2);
    await database.close();
  });

  it('creates one case from a form, with its side effects once', async () => {
    const { database, store } = await open();
    let asked = 0;
    const ask = async () => void (asked += 1);
    const form = aCase();
    const first = await store.create(form, ask);
    const again = await store.create({ ...form, id: randomUUID(), eventId: randomUUID() }, ask);
    assert.deepEqual([first.kind, again.kind, again.case.id, asked], ['made', 'was', form.id, 1]);
    assert.equal(
      (await store.create({ ...form, ...aCase({ reporterId: 'ola' }), formId: form.formId }, ask)).kind,
      'made',
    );
    await database.close();
  });

  it('lets one of many transitions win, and only from the seen state', async () => {
    const { database, store } = await open();
    const form = aCase();
    await store.create(form, nothing);
    const move = (to: Move['to']): Move => ({
      tenantId: 't',
      caseId: form.id,
      seen: form.eventId,
      eventId: randomUUID(),
      from: 'new',
      to,
      note: to === 'rejected' ? 'For dyrt' : undefined,
      actorId: 'lead',
      at: now,
    });
    const moves = Array.from({ length: 20 }, (_, at) => move(at % 2 ? 'taken' : 'rejected'));
    const won = (await Promise.all(moves.map((one) => store.move(one, nothing)))).filter(Boolean);
    assert.equal(won.length, 1);
    const after = await store.find('t', form.id);
    assert.equal(after?.state, after?.last.to);
    assert.equal(after?.last.from, 'new');
    assert.equal((await store.event('t', after?.last.id ?? ''))?.note, after?.last.note);
    assert.equal(await store.move({ ...move('done'), tenantId: 'u', seen: after?.last.id ?? '' }, nothing), false);
    await database.close();
  });

  it('rolls back a transition whose notification could not be enqueued', async () => {
    const { database, store } = await open();
    const form = aCase();
    await store.create(form, nothing);
    const move = {
      tenantId: 't',
      caseId: form.id,
      seen: form.eventId,
      eventId: randomUUID(),
      from: 'new',
      to: 'done',
      note: undefined,
      actorId: 'l',
      at: now,
    } as const;
    await assert.rejects(
      store.move(move, async () => {
        throw new Error('no queue');
      }),
      /no queue/,
    );
    assert.equal((await store.find('t', form.id))?.state, 'new');
    await database.close();
  });

  it('lists what a person reported or joined, each once', async () => {
    const { database, store } = await open();
    const [own, others, third] = [aCase(), aCase({ reporterId: 'ola' }), aCase({ reporterId: 'ola' })];
    for (const one of [own, others, third]) await store.create(one, nothing);
    const kari = { personId: 'kari', language: 'sv' } as const;
    await store.join('t', others.id, kari, now);
    await store.join('t', others.id, kari, now);
    const mine = await store.mine('t', 'kari', 0, 5);
    assert.deepEqual([mine.total, mine.items.map(({ id }) => id)], [2, [others.id, own.id]]);
    assert.deepEqual(await store.followers('t', others.id), [kari]);
    assert.deepEqual(await store.followers('u', others.id), []);
    await store.leave('t', others.id, 'kari');
    assert.equal((await store.mine('t', 'kari', 0, 5)).total, 1);
    assert.deepEqual(
      (await store.untouched(wishes, 1, 1)).items.map(({ number }) => number),
      [2],
    );
    await database.close();
  });

  it('lists new cases page by page, in creation order', async () => {
    const { database, store } = await open();
    const sent = Array.from({ length: 7 }, () => aCase());
    for (const one of sent) await store.create(one, nothing);
    await store.create(aCase({ rolloutId: 's' }), nothing);
    await store.create(aCase({ tenantId: 'u' }), nothing);
    const decide = (one: NewCase) =>
      store.move(
        {
          tenantId: 't',
          caseId: one.id,
          seen: one.eventId,
          eventId: randomUUID(),
          from: 'new',
          to: 'done',
          note: undefined,
          actorId: 'lead',
          at: now,
        },
        nothing,
      );
    await decide(sent[1]!);
    const page = await store.untouched(wishes, 2, 3);
    assert.deepEqual([page.total, page.items.map(({ number }) => number)], [6, [4, 5, 6]]);
    assert.deepEqual(
      (await store.untouchedPage(wishes, undefined, 3)).map(({ number }) => number),
      [1, 3, 4],
    );
    // What the page before ended with was decided meanwhile.
    await decide(sent[3]!);
    assert.deepEqual(
      (await store.untouchedPage(wishes, sent[3]?.id, 3)).map(({ number }) => number),
      [5, 6, 7],
    );
    await database.close();
  });
});
