import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { AwayMatcher } from '../../src/answers/index.ts';
import { createLikeness } from '../../src/cases/likeness.ts';
import { createLikenessStore } from '../../src/cases/store/likeness-store.ts';
import { casesMigrations } from '../../src/cases/migrations.ts';
import { createCasesStore } from '../../src/cases/store/cases-store.ts';
import type { CaseState } from '../../src/cases/life-cycle.ts';
import { describeOnEachDatabase, openPlace, type Place } from '../support/databases.ts';

const now = new Date('2026-03-05T10:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const where = { tenantId: 't', rolloutId: 'r' };
/** In minutes. */
const days = 24 * 60;
const nothing = async () => undefined;

async function open(place: Place) {
  const database = await openPlace(place);
  await database.migrate(casesMigrations);
  const cases = createCasesStore(database);
  const made: { readonly id: string; event: string; state: CaseState }[] = [];

  async function make(count: number, over: { readonly rolloutId?: string; readonly tenantId?: string } = {}) {
    for (let at = 0; at < count; at += 1) {
      const one = { id: randomUUID(), eventId: randomUUID(), formId: randomUUID(), reporterId: 'kari' };
      const words = {
        title: 'Sorter etter frist',
        wish: 'Saker etter frist',
        kind: 'wish' as const,
        why: undefined,
        when: undefined,
        where: undefined,
        areaKey: undefined,
      };
      const rest = { language: 'nb', reportedAt: now, tenantId: 't', rolloutId: 'r' } as const;
      await cases.create({ ...one, ...words, ...rest, ...over }, nothing);
      made.push({ id: one.id, event: one.eventId, state: 'new' });
    }
  }

  async function move(number: number, to: CaseState, at: Date) {
    const one = made[number - 1]!;
    const eventId = randomUUID();
    const by = { actorId: 'lead', note: undefined, at };
    await cases.move({ ...by, tenantId: 't', caseId: one.id, seen: one.event, eventId, from: one.state, to }, nothing);
    made[number - 1] = { ...one, event: eventId, state: to };
  }

  return { database, cases, make, move, made, store: createLikenessStore(database, 'wish') };
}

/** A matching thread that only notes what it holds; `held` are ids. */
function aMatching(hold: () => Promise<void> = nothing) {
  const held = new Set<string>();
  const slices: number[] = [];
  const matcher: AwayMatcher = {
    async change(changes) {
      slices.push(changes.length);
      await hold();
      for (const { id, versions } of changes) {
        if (versions.length > 0) held.add(id);
        else held.delete(id);
      }
    },
    query: async () => [...held].slice(-12).map((id) => ({ id, confidence: 1 }) as never),
    ask: () => Promise.reject(new Error('not asked here')),
    explain: async () => undefined,
    close: () => held.clear(),
  };
  const lost: (() => void)[] = [];
  const onLost = (listener: () => void) => {
    lost.push(listener);
    return () => undefined;
  };
  return { held, slices, matching: { createMatcher: () => matcher, onLost }, lose: () => lost.map((tell) => tell()) };
}

const wanted = { ...where, text: 'Sorter', language: 'nb', notBy: 'ola', now } as const;

describeOnEachDatabase('similar cases', (place) => {
  it('are indexed newest first, in slices: open ones, and those decided within 90 days', async () => {
    const { database, cases, store, make, move, made } = await open(await place());
    await make(45);
    await make(1, { rolloutId: 's' });
    await make(1, { tenantId: 'u' });
    await move(1, 'done', later(-91 * days));
    await move(2, 'rejected', later(-89 * days));
    await move(3, 'withdrawn', later(-1));
    await move(4, 'taken', later(-91 * days));
    const { held, slices, matching } = aMatching();
    const likeness = createLikeness({ ...store, find: cases.find }, { matching });
    await likeness.warmUp(where, now);
    assert.deepEqual(slices, [20, 20, 2, 2]);
    const opened = made.slice(3, 45).toReversed();
    assert.deepEqual(
      [...held],
      [...opened, made[2]!, made[1]!].map(({ id }) => id),
    );
    likeness.close();
    await database.close();
  });

  it('are added as others create and reopen them, and removed 90 days after their decision', async () => {
    const { database, cases, store, make, move, made } = await open(await place());
    await make(3);
    await move(2, 'done', later(-91 * days));
    await move(3, 'done', later(-89 * days));
    const { held, matching } = aMatching();
    const likeness = createLikeness({ ...store, find: cases.find }, { matching });
    const numbersAt = async (minutes: number) => {
      await likeness.alike({ ...wanted, now: later(minutes) });
      return made.flatMap(({ id }, at) => (held.has(id) ? at + 1 : []));
    };
    assert.deepEqual(await numbersAt(0), [1, 3]);
    await make(1);
    await move(1, 'rejected', later(5));
    assert.deepEqual(await numbersAt(6), [1, 3, 4]);
    await move(2, 'new', later(200));
    await move(2, 'taken', later(201));
    assert.deepEqual(await numbersAt(202), [1, 2, 3, 4]);
    assert.deepEqual(await numbersAt(2 * days), [1, 2, 4]);
    assert.deepEqual(await numbersAt(91 * days), [2, 4]);
    likeness.close();
    await database.close();
  });

  it('are shown as far as indexed to a person who reports meanwhile', async () => {
    const { database, cases, store, make, made } = await open(await place());
    await make(41);
    const gate = Promise.withResolvers<void>();
    let changes = 0;
    // The first slice comes in; the second one stands still.
    const { matching } = aMatching(async () => void ((changes += 1) > 1 && (await gate.promise)));
    const likeness = createLikeness({ ...store, find: cases.find }, { matching, wait: nothing });
    const shown = await likeness.alike(wanted);
    assert.ok(shown.length === 3 && shown.every(({ number }) => number > 21 && number <= 41));
    assert.equal((await likeness.alike({ ...wanted, notBy: 'kari' })).length, 0, 'one’s own is not one more');
    gate.resolve();
    await likeness.warmUp(where, now);
    assert.equal(made.length, 41);
    likeness.close();
    await database.close();
  });

  it('are indexed again after the thread was lost, and after a failed read', async () => {
    const { database, cases, store, make } = await open(await place());
    await make(1);
    const { slices, matching, lose } = aMatching();
    let fails = true;
    const openBelow: typeof store.openBelow = (...where) =>
      fails ? Promise.reject(new Error('no database')) : store.openBelow(...where);
    const likeness = createLikeness({ ...store, openBelow, find: cases.find }, { matching });
    await assert.rejects(likeness.alike(wanted), /no database/);
    fails = false;
    assert.equal((await likeness.alike(wanted)).length, 1);
    lose();
    assert.equal((await likeness.alike(wanted)).length, 1);
    assert.deepEqual(slices, [1, 1]);
    likeness.close();
    await database.close();
  });
});
