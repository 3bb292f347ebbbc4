import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { createBookingsStore } from '../../../src/sessions/store/bookings-store.ts';
import { sessionsMigrations } from '../../../src/sessions/migrations.ts';
import type { NewSession } from '../../../src/sessions/store/new-session.ts';
import { type Change, createSessionsStore, type Seen } from '../../../src/sessions/store/sessions-store.ts';
import { describeOnEachDatabase, openPlace } from '../../support/databases.ts';

const now = new Date('2026-03-05T10:00:00Z');
const nothing = async () => undefined;

function aNewSession(overrides: Partial<NewSession> = {}): NewSession {
  return {
    tenantId: 't',
    rolloutId: 'r',
    id: randomUUID(),
    kind: 'mini_training',
    title: 'Arkiv på en halvtime',
    areaKey: undefined,
    hostId: 'jonas',
    hostChannelId: '29:jonas',
    language: 'nb',
    startsAt: '2026-03-12T09:00:00.000Z',
    endsAt: '2026-03-12T09:30:00.000Z',
    places: 20,
    link: undefined,
    secret: randomBytes(24).toString('base64url'),
    formId: randomUUID(),
    wantsMeeting: false,
    remindAt: '2026-03-11T08:00:00.000Z',
    madeAt: now,
    ...overrides,
  };
}

const aChange = (overrides: Partial<Change> = {}): Change => ({
  title: 'Arkiv',
  areaKey: undefined,
  startsAt: '2026-03-13T09:00:00.000Z',
  endsAt: '2026-03-13T09:30:00.000Z',
  places: 20,
  link: 'https://meet.example/ny',
  remindAt: '2026-03-12T08:00:00.000Z',
  ...overrides,
});

describeOnEachDatabase('the sessions', (place) => {
  async function open() {
    const database = await openPlace(await place());
    await database.migrate(sessionsMigrations);
    const store = createSessionsStore(database);
    const bookings = createBookingsStore(database);
    const make = (overrides: Partial<NewSession> = {}) => store.create(aNewSession(overrides), nothing);
    const book = (sessionId: string, personId: string, at = now) =>
      bookings.book({ tenantId: 't', sessionId, personId, language: 'nb', secret: randomUUID() }, at);
    const unbook = (sessionId: string, personId: string, at = now) =>
      bookings.unbook({ tenantId: 't', sessionId, personId }, at);
    return { store, bookings, make, book, unbook, close: () => database.close() };
  }
  const seen = (sessionId: string, sequence = 0, at = now): Seen => ({ tenantId: 't', sessionId, sequence, at });

  it('numbers sessions without gaps, one for each form, separately for each rollout', async () => {
    const { store, make, close } = await open();
    const forms = Array.from({ length: 40 }, () => aNewSession());
    const made = await Promise.all(
      forms.flatMap((form) => [
        store.create(form, nothing),
        store.create({ ...form, id: randomUUID(), secret: randomUUID() }, nothing),
      ]),
    );
    assert.deepEqual(
      [...new Set(made.map(({ number }) => number))].toSorted((first, second) => first - second),
      Array.from({ length: 40 }, (_, at) => at + 1),
    );
    await assert.rejects(
      store.create(aNewSession(), async () => {
        throw new Error('no queue');
      }),
      /no queue/,
    );
    assert.deepEqual([(await make()).number, (await make({ rolloutId: 's' })).number], [41, 1]);
    await close();
  });

  it('gives exactly 20 places to 200 concurrent bookings', async function () {
    this.timeout(60_000);
    const { store, bookings, make, book, close } = await open();
    const { id } = await make();
    const wanted = Array.from({ length: 200 }, (_, at) => book(id, `person-${at}`));
    // Some press twice.
    const again = Array.from({ length: 40 }, (_, at) => book(id, `person-${at}`));
    const [first] = await Promise.all([Promise.all(wanted), Promise.all(again)]);
    const owners = await Promise.all(
      first.map(async (_, at) => (await bookings.bookedBy('t', `person-${at}`, [id])).size),
    );
    assert.equal(
      owners.reduce((sum, one) => sum + one, 0),
      20,
    );
    assert.equal((await store.find('t', id))?.booked, 20);
    await close();
  });

  it('always has as many bookings as it counts, under concurrent changes', async function () {
    this.timeout(60_000);
    const { store, bookings, make, book, unbook, close } = await open();
    const { id } = await make({ places: 5 });
    const turns = Array.from({ length: 30 }, (_, at) => `person-${at % 10}`);
    await Promise.all(turns.flatMap((person) => [book(id, person), unbook(id, person), book(id, person)]));
    const people = [...new Set(turns)];
    const booked = await Promise.all(people.map((person) => bookings.bookedBy('t', person, [id])));
    const count = booked.filter(({ size }) => size > 0).length;
    assert.equal((await store.find('t', id))?.booked, count);
    assert.ok(count <= 5 && count > 0, String(count));
    await close();
  });

  it('books nobody twice, nobody of another tenant, and nobody after the start or a cancellation', async () => {
    const { store, bookings, make, book, unbook, close } = await open();
    const { id, startsAt } = await make();
    assert.deepEqual([await book(id, 'kari'), await book(id, 'kari')], [true, false]);
    assert.deepEqual(
      [await unbook(id, 'ola'), await unbook(id, 'kari'), await unbook(id, 'kari')],
      [false, true, false],
    );
    const foreign = { tenantId: 'u', sessionId: id, personId: 'kari', language: 'nb', secret: randomUUID() } as const;
    assert.equal(await bookings.book(foreign, now), false);
    assert.equal(await store.find('u', id), undefined);
    await book(id, 'kari');
    assert.deepEqual(
      [await book(id, 'ola', new Date(startsAt)), await unbook(id, 'kari', new Date(startsAt))],
      [false, false],
    );
    await store.cancel(seen(id), nothing);
    assert.deepEqual([await book(id, 'ola'), await unbook(id, 'kari')], [false, false]);
    await close();
  });

  it('accepts everybody without a limit of places', async () => {
    const { store, make, book, close } = await open();
    const { id } = await make({ kind: 'kafe', places: undefined });
    await Promise.all(Array.from({ length: 60 }, (_, at) => book(id, `person-${at}`)));
    assert.equal((await store.find('t', id))?.booked, 60);
    await close();
  });

  it('cancels with exactly the participants of that moment', async function () {
    this.timeout(60_000);
    const { store, bookings, make, book, unbook, close } = await open();
    for (let round = 0; round < 5; round += 1) {
      const { id } = await make({ places: undefined });
      await Promise.all(Array.from({ length: 20 }, (_, at) => book(id, `stays-${at}`)));
      let told: readonly string[] = [];
      const coming = Array.from({ length: 20 }, (_, at) => book(id, `comes-${at}`));
      const going = Array.from({ length: 10 }, (_, at) => unbook(id, `stays-${at}`));
      const cancelling = store.cancel(seen(id), async (_, personIds) => void (told = personIds));
      const [came, , cancelled] = await Promise.all([Promise.all(coming), Promise.all(going), cancelling]);
      assert.equal(cancelled, true);
      const everybody = [
        ...came.map((_, at) => `comes-${at}`),
        ...Array.from({ length: 20 }, (_, at) => `stays-${at}`),
      ];
      const booked: string[] = [];
      for (const person of everybody) if ((await bookings.bookedBy('t', person, [id])).size > 0) booked.push(person);
      assert.deepEqual([...told].toSorted(), booked.toSorted());
      for (const [at, won] of came.entries()) assert.equal(won, told.includes(`comes-${at}`));
    }
    await close();
  });

  it('is changed by one of many with the same revision, only before it begins, and never below its bookings', async () => {
    const { store, make, book, close } = await open();
    const { id, startsAt } = await make();
    await Promise.all(['kari', 'ola'].map((person) => book(id, person)));
    const told: (readonly string[])[] = [];
    const attempts = Array.from({ length: 10 }, () =>
      store.change(seen(id), aChange(), async (_, personIds) => void told.push(personIds)),
    );
    assert.equal((await Promise.all(attempts)).filter(Boolean).length, 1);
    assert.deepEqual(told.at(-1), ['kari', 'ola']);
    const after = await store.find('t', id);
    assert.deepEqual(
      [after?.sequence, after?.startsAt, after?.title, after?.link, after?.booked],
      [1, '2026-03-13T09:00:00.000Z', 'Arkiv', 'https://meet.example/ny', 2],
    );
    assert.equal(await store.change(seen(id, 1), aChange({ places: 1 }), nothing), false);
    assert.equal(await store.change(seen(id, 1, new Date('2026-03-13T09:00:00Z')), aChange(), nothing), false);
    assert.equal(await store.change({ ...seen(id, 1), tenantId: 'u' }, aChange(), nothing), false);
    assert.equal((await store.find('t', id))?.sequence, 1);
    assert.notEqual(startsAt, after?.startsAt);
    await close();
  });

  it('rolls back a change or a cancellation whose notification could not be enqueued', async () => {
    const { store, make, close } = await open();
    const { id } = await make();
    const fails = async () => {
      throw new Error('no queue');
    };
    await assert.rejects(store.change(seen(id), aChange(), fails), /no queue/);
    await assert.rejects(store.cancel(seen(id), fails), /no queue/);
    const after = await store.find('t', id);
    assert.deepEqual([after?.sequence, after?.cancelled, after?.title], [0, false, 'Arkiv på en halvtime']);
    await close();
  });

  it('lists coming sessions by start time, page by page, with running ones and without cancelled ones', async () => {
    const { store, make, close } = await open();
    const at = (startsAt: string, endsAt: string) => make({ startsAt, endsAt });
    const later = await at('2026-03-20T09:00:00.000Z', '2026-03-20T10:00:00.000Z');
    const on = await at('2026-03-05T09:30:00.000Z', '2026-03-05T10:30:00.000Z');
    await at('2026-03-05T09:00:00.000Z', '2026-03-05T10:00:00.000Z');
    const cancelled = await make();
    await store.cancel(seen(cancelled.id), nothing);
    const sooner = await make();
    await make({ tenantId: 'u' });
    const page = await store.coming('t', 'r', now, { from: 0, size: 2 });
    assert.deepEqual([page.total, page.items.map(({ id }) => id)], [3, [on.id, sooner.id]]);
    const second = await store.coming('t', 'r', now, { from: 2, size: 2 });
    assert.deepEqual(
      second.items.map(({ id }) => id),
      [later.id],
    );
    const between = await store.between('t', 'r', new Date(on.startsAt), new Date(later.startsAt));
    assert.deepEqual(
      between.map(({ id }) => id),
      [on.id, sooner.id],
    );
    await close();
  });

  it('reminds once for each time, those who booked before the reminder', async () => {
    const { store, bookings, make, book, close } = await open();
    const { id } = await make();
    await book(id, 'kari');
    const due = new Date('2026-03-11T08:00:00Z');
    await book(id, 'late', due);
    assert.deepEqual(await bookings.toRemind(new Date(due.getTime() - 1)), []);
    const reminded: string[] = [];
    const sweep = async (at: Date) => {
      const found = await bookings.toRemind(at);
      const both = [...found, ...found].map((one) =>
        bookings.remind(one, at, async (_, personIds) => void reminded.push(...personIds)),
      );
      await Promise.all(both);
    };
    await sweep(due);
    await sweep(new Date('2026-03-11T09:00:00Z'));
    assert.deepEqual(reminded, ['kari']);
    await store.change(seen(id), aChange(), nothing);
    await sweep(new Date('2026-03-12T08:00:00Z'));
    assert.deepEqual(reminded, ['kari', 'kari', 'late']);
    await close();
  });

  it('does not remind of sessions that have begun, were cancelled or moved meanwhile', async () => {
    const { store, bookings, make, book, close } = await open();
    const due = new Date('2026-03-11T08:00:00Z');
    const sessions = await Promise.all([make(), make(), make()]);
    for (const { id } of sessions) await book(id, 'kari');
    const found = await bookings.toRemind(due);
    assert.equal(found.length, 3);
    const [begun, cancelled, moved] = sessions.map(({ id }) => found.find(({ session }) => session.id === id));
    assert.ok(begun && cancelled && moved);
    await store.cancel(seen(cancelled.session.id), nothing);
    await store.change(seen(moved.session.id), aChange(), nothing);
    const asked: unknown[] = [];
    const within = async (_: unknown, personIds: readonly string[]) => void asked.push(personIds);
    assert.equal(await bookings.remind(begun, new Date(begun.session.startsAt), within), false);
    assert.equal(await bookings.remind(cancelled, due, within), false);
    assert.equal(await bookings.remind(moved, due, within), false);
    assert.deepEqual(asked, []);
    assert.deepEqual(await bookings.toRemind(new Date('2026-03-20T08:00:00Z')), []);
    await close();
  });

  it('asks once for the head-count, at the end, unless it was entered before, and allows corrections', async () => {
    const { store, bookings, make, close } = await open();
    const [asked, counted] = [await make(), await make()];
    const end = new Date(asked.endsAt);
    const count = { count: 234, atLeast: true };
    assert.equal(await store.setHeadCount('t', counted.id, count, new Date('2026-03-12T08:59:59Z')), false);
    assert.equal(await store.setHeadCount('t', counted.id, count, new Date(counted.startsAt)), true);
    const due = await bookings.toCount(end);
    assert.deepEqual(
      due.map(({ session }) => session.id),
      [asked.id],
    );
    const attempts = [1, 2, 3].map(() => bookings.askForCount(due[0] ?? assert.fail(), end, nothing));
    assert.equal((await Promise.all(attempts)).filter(Boolean).length, 1);
    assert.deepEqual(await bookings.toCount(new Date('2026-04-01T00:00:00Z')), []);
    assert.deepEqual((await store.find('t', counted.id))?.headCount, count);
    await store.setHeadCount('t', counted.id, { count: 230, atLeast: false }, end);
    assert.deepEqual((await store.find('t', counted.id))?.headCount, { count: 230, atLeast: false });
    assert.deepEqual(
      (await store.begunBy('t', 'jonas', now, end)).map(({ id }) => id).toSorted(),
      [asked.id, counted.id].toSorted(),
    );
    await close();
  });

  it('keeps a link that the host entered before the meeting was ready, or else the meeting’s', async () => {
    const { store, make, close } = await open();
    const [typed, empty] = [await make({ wantsMeeting: true }), await make({ wantsMeeting: true })];
    await store.change(seen(typed.id), aChange(), nothing);
    for (const { id } of [typed, empty]) {
      const ready = { when: ['wanted'], state: 'made', link: 'https://teams.example/x', eventId: 'e' } as const;
      assert.equal(await store.stepMeeting({ tenantId: 't', sessionId: id }, ready, nothing), true);
      assert.equal(await store.stepMeeting({ tenantId: 't', sessionId: id }, ready, nothing), false);
    }
    assert.equal((await store.find('t', typed.id))?.link, 'https://meet.example/ny');
    await store.change(seen(empty.id), aChange({ link: undefined }), nothing);
    assert.equal((await store.find('t', empty.id))?.link, 'https://teams.example/x');
    await close();
  });

  it('finds a session by its exact secret only', async () => {
    const { store, make, close } = await open();
    const { id, secret } = await make();
    assert.deepEqual(
      [(await store.findSecret(secret))?.session.id, (await store.findSecret(secret))?.tenantId],
      [id, 't'],
    );
    assert.equal(await store.findSecret(secret.toLowerCase() + 'x'), undefined);
    assert.equal(await store.findSecret(''), undefined);
    await close();
  });
});
