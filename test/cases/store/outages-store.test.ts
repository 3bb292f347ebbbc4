import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { casesMigrations } from '../../../src/cases/migrations.ts';
import { createCasesStore, type NewCase } from '../../../src/cases/store/cases-store.ts';
import { createOutagesStore } from '../../../src/cases/store/outages-store.ts';
import type { Database } from '../../../src/platform/db/index.ts';
import { describeOnEachDatabase, openPlace } from '../../support/databases.ts';

const where = { tenantId: 't', rolloutId: 'r' };
const rule = { people: 5, withinMs: 3_600_000 };
const start = Date.parse('2026-03-05T10:00:00Z');
const minute = (minutes: number) => new Date(start + minutes * 60_000);

/** Reports as the service does, on one of several instances. */
function instance(database: Database) {
  const cases = createCasesStore(database);
  const outages = createOutagesStore(database);
  async function report(personId: string, at: Date, overrides: Partial<NewCase> = {}): Promise<boolean> {
    let tells = false;
    const wanted: NewCase = {
      ...where,
      id: randomUUID(),
      kind: 'fault',
      title: 'Nede',
      wish: 'Systemet er nede',
      why: undefined,
      when: undefined,
      where: undefined,
      areaKey: undefined,
      reporterId: personId,
      language: 'nb',
      formId: randomUUID(),
      eventId: randomUUID(),
      reportedAt: at,
      ...overrides,
    };
    await cases.create(wanted, async (trx) => {
      const { tenantId, rolloutId } = wanted;
      tells = await outages.note(trx, { tenantId, rolloutId }, at, rule);
    });
    return tells;
  }
  async function join(caseId: string, personId: string, at: Date): Promise<boolean> {
    let tells = false;
    await cases.join('t', caseId, { personId, language: 'nb' }, at, async (trx) => {
      tells = await outages.note(trx, where, at, rule);
    });
    return tells;
  }
  return { report, join, cases, outages };
}

describeOnEachDatabase('outages', (place) => {
  async function open() {
    const where = await place();
    const first = await openPlace(where);
    await first.migrate(casesMigrations);
    // SQLite is for one process.
    const second = first.engine === 'sqlite' ? first : await openPlace(where);
    const close = async () => {
      await first.close();
      if (second !== first) await second.close();
    };
    return { on: [instance(first), instance(second)] as const, close };
  }

  it('are told by one of forty reports that come at once on two instances', async () => {
    const { on, close } = await open();
    const told = await Promise.all(
      Array.from({ length: 40 }, (_, at) => on[at % 2 === 0 ? 0 : 1].report(`p${at}`, minute(at % 3))),
    );
    assert.equal(told.filter(Boolean).length, 1);
    assert.equal(await on[0].outages.people(where, minute(-60)), 40);
    await close();
  });

  it('are told by the fifth of five that come at once, whether they report or join', async () => {
    const { on, close } = await open();
    const id = randomUUID();
    assert.equal(await on[0].report('kari', minute(0), { id }), false);
    const told = await Promise.all([
      on[1].join(id, 'ola', minute(1)),
      on[0].join(id, 'per', minute(1)),
      on[1].report('pål', minute(1)),
      on[0].join(id, 'kim', minute(1)),
    ]);
    assert.equal(told.filter(Boolean).length, 1);
    await close();
  });

  it('are of different people within an hour, in one rollout', async () => {
    const { on, close } = await open();
    const [{ report }] = on;
    const first = { id: randomUUID() };
    await report('a', minute(0), first);
    for (const at of [1, 2, 3, 4]) assert.equal(await report('b', minute(at)), false);
    await report('c', minute(5));
    await report('d', minute(6));
    assert.equal(await report('e', minute(7), { rolloutId: 'other' }), false);
    assert.equal(await report('e', minute(8), { tenantId: 'u' }), false);
    // The first is just an hour old.
    assert.equal(await report('e', minute(60)), false);
    assert.equal(await report('f', minute(60.5)), true);
    await close();
  });

  it('are told again only after nobody reported for an hour', async () => {
    const { on, close } = await open();
    const [{ report }] = on;
    const people = ['a', 'b', 'c', 'd', 'e'];
    const tellsAt = async (minutes: number) => {
      const told = [];
      for (const one of people) told.push(await report(one, minute(minutes)));
      return told.filter(Boolean).length;
    };
    assert.equal(await tellsAt(0), 1);
    assert.equal(await tellsAt(59), 0);
    assert.equal(await tellsAt(118), 0);
    assert.equal(await tellsAt(178), 1);
    await close();
  });

  it('are not told by a report whose transaction fails, but by the next', async () => {
    const { on, close } = await open();
    const [{ report, cases, outages }] = on;
    for (const one of ['a', 'b', 'c', 'd']) await report(one, minute(0));
    const failing = cases.create(
      {
        ...where,
        id: randomUUID(),
        kind: 'fault',
        title: 't',
        wish: 'w',
        why: undefined,
        when: undefined,
        where: undefined,
        areaKey: undefined,
        reporterId: 'e',
        language: 'nb',
        formId: randomUUID(),
        eventId: randomUUID(),
        reportedAt: minute(1),
      },
      async (trx) => {
        assert.equal(await outages.note(trx, where, minute(1), rule), true);
        throw new Error('the process dies');
      },
    );
    await assert.rejects(failing, /the process dies/);
    assert.equal(await report('e', minute(2)), true);
    assert.equal(await report('f', minute(3)), false);
    await close();
  });

  it('do not count a report that was withdrawn or was no fault, and count who joined an older one', async () => {
    const { on, close } = await open();
    const [{ report, join, cases, outages }] = on;
    const made = { id: randomUUID(), eventId: randomUUID() };
    await report('a', minute(-90), made);
    await join(made.id, 'b', minute(0));
    await join(made.id, 'b', minute(1));
    assert.equal(await outages.people(where, minute(-60)), 1);
    const step = { ...where, caseId: made.id, seen: made.eventId, eventId: randomUUID(), note: undefined };
    await cases.move({ ...step, from: 'new', to: 'withdrawn', actorId: 'a', at: minute(2) }, async () => undefined);
    assert.equal(await outages.people(where, minute(-60)), 0);
    await close();
  });
});
