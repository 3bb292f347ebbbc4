import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { createCounts } from '../../src/answers/store/counts.ts';
import { answersMigrations } from '../../src/answers/migrations.ts';
import { createAnswersStore } from '../../src/answers/store/entries-store.ts';
import { createCaseCounts } from '../../src/cases/store/counts.ts';
import { casesMigrations } from '../../src/cases/migrations.ts';
import { createCasesStore } from '../../src/cases/store/cases-store.ts';
import { organisationMigrations } from '../../src/organisation/migrations.ts';
import type { OrganisationTables } from '../../src/organisation/store/tables.ts';
import { createUnitStore } from '../../src/organisation/store/units.ts';
import { tablesOf } from '../../src/platform/db/index.ts';
import { createBookingsStore } from '../../src/sessions/store/bookings-store.ts';
import { sessionsMigrations } from '../../src/sessions/migrations.ts';
import { createReachStore } from '../../src/sessions/store/reach-store.ts';
import { createSessionsStore } from '../../src/sessions/store/sessions-store.ts';
import type { SessionsTables } from '../../src/sessions/store/tables.ts';
import { describeOnEachDatabase, openPlace } from '../support/databases.ts';

const nothing = async () => undefined;
const span = (from: string, to: string) => ({ from: new Date(from), to: new Date(to) });
/** Three weeks in Oslo. */
const weeks = [
  span('2026-11-01T23:00:00Z', '2026-11-08T23:00:00Z'),
  span('2026-11-08T23:00:00Z', '2026-11-15T23:00:00Z'),
  span('2026-11-15T23:00:00Z', '2026-11-22T10:00:00Z'),
];
const of = (tenantId: string) => ({ tenantId, rolloutId: 'r', now: new Date('2026-11-22T10:00:00Z') });
/** uin > nv > bio, and hf next to nv; the other tenant has a unit of the same key. */
const units = [
  ['t', 'uin', null],
  ['t', 'nv', 'uin'],
  ['t', 'bio', 'nv'],
  ['t', 'hf', 'uin'],
  ['u', 'nv', null],
] as const;
const members = [
  ['t', 'ane', 'bio'],
  ['t', 'bo', 'nv'],
  ['t', 'cai', 'hf'],
  ['t', 'dag', null],
  ['u', 'ane', 'nv'],
] as const;

describeOnEachDatabase('the counted numbers of a rollout', (place) => {
  async function open() {
    const database = await openPlace(await place());
    await database.migrate([
      ...organisationMigrations,
      ...answersMigrations,
      ...casesMigrations,
      ...sessionsMigrations,
    ]);
    const { write } = tablesOf<OrganisationTables>(database);
    await write(async (trx) => {
      for (const [tenant_id, key, parent_key] of units)
        await trx.insertInto('units').values({ tenant_id, key, parent_key, name: key }).execute();
      for (const [tenant_id, person_id, unit_key] of members) {
        const row = { tenant_id, person_id, unit_key, channel_user_id: '', name: '', upn: null, chosen_language: null };
        await trx.insertInto('people').values(row).execute();
      }
    });
    return database;
  }

  it('has questions by week, with those that an entry answered and the people who asked', async () => {
    const database = await open();
    const store = createAnswersStore(database);
    const ask = (tenantId: string, personId: string, askedAt: string, isAnswered: boolean, rolloutId = 'r') =>
      store.ask({
        tenantId,
        rolloutId,
        personId,
        conversationId: 'c',
        activityId: randomUUID(),
        text: 'x',
        language: 'nb',
        band: isAnswered ? 'sure' : 'unknown',
        entryId: isAnswered ? 'e' : undefined,
        candidates: [],
        score: 0.4,
        askedAt: new Date(askedAt),
      });
    await ask('t', 'ane', '2026-11-01T22:59:59.999Z', true);
    await ask('t', 'ane', '2026-11-01T23:00:00.000Z', true);
    await ask('t', 'ane', '2026-11-05T08:00:00.000Z', false);
    await ask('t', 'cai', '2026-11-08T22:59:59.999Z', true);
    await ask('t', 'bo', '2026-11-08T23:00:00.000Z', false);
    await ask('t', 'bo', '2026-11-10T08:00:00.000Z', false, 'other');
    await ask('u', 'ane', '2026-11-10T08:00:00.000Z', true);
    const { askedIn } = createCounts(database);
    assert.deepEqual(await askedIn(of('t'), weeks), [
      { asked: 3, answered: 2, people: 0 },
      { asked: 1, answered: 0, people: 0 },
      { asked: 0, answered: 0, people: 0 },
    ]);
    assert.deepEqual(
      (await askedIn(of('t'), weeks, 'nv')).map(({ asked }) => asked),
      [2, 1, 0],
    );
    assert.deepEqual(
      (await askedIn(of('t'), weeks, 'bio')).map(({ asked }) => asked),
      [2, 0, 0],
    );
    assert.deepEqual(
      (await askedIn(of('t'), weeks, 'uin')).map(({ people }) => people),
      [2, 1, 0],
    );
    assert.deepEqual(
      (await askedIn(of('t'), weeks, 'gone')).map(({ asked }) => asked),
      [0, 0, 0],
    );
    assert.deepEqual(
      (await askedIn(of('u'), weeks, 'nv')).map(({ asked }) => asked),
      [0, 1, 0],
    );
    assert.deepEqual(await askedIn(of('t'), []), []);
    await database.close();
  });

  it('has the reach of sessions by week: places, bookings, head-counts and units', async () => {
    const database = await open();
    const sessions = createSessionsStore(database);
    const bookings = createBookingsStore(database);
    const hold = async (startsAt: string, places: number | undefined, booked: readonly string[], tenantId = 't') => {
      const id = randomUUID();
      await sessions.create(
        {
          tenantId,
          rolloutId: 'r',
          id,
          kind: places === undefined ? 'kafe' : 'mini_training',
          title: 'x',
          areaKey: undefined,
          hostId: 'h',
          hostChannelId: 'h',
          language: 'nb',
          startsAt,
          endsAt: startsAt,
          places,
          link: undefined,
          secret: randomBytes(24).toString('base64url'),
          formId: randomUUID(),
          wantsMeeting: false,
          remindAt: undefined,
          madeAt: new Date(0),
        },
        nothing,
      );
      for (const personId of booked)
        await bookings.book({ tenantId, sessionId: id, personId, language: 'nb', secret: randomUUID() }, new Date(0));
      return id;
    };
    const { write } = tablesOf<SessionsTables>(database);
    const count = (session_id: string, head_count: number, head_at_least: number) =>
      write(async (trx) => {
        await trx
          .updateTable('sessions')
          .set({ head_count, head_at_least })
          .where('session_id', '=', session_id)
          .execute();
      });
    await count(await hold('2026-11-02T09:00:00.000Z', 20, ['ane', 'bo', 'cai']), 12, 0);
    await count(await hold('2026-11-03T09:00:00.000Z', undefined, ['ane', 'dag']), 30, 1);
    await hold('2026-11-11T09:00:00.000Z', 8, []);
    const gone = await hold('2026-11-12T09:00:00.000Z', 8, ['ane']);
    await sessions.cancel({ tenantId: 't', sessionId: gone, sequence: 0, at: new Date(0) }, nothing);
    await hold('2026-11-12T09:00:00.000Z', 8, ['ane'], 'u');
    const { reachIn } = createReachStore(database);
    const none = { sessions: 0, places: 0, booked: 0, counted: 0, came: 0, atLeast: 0, units: 0, people: 0 };
    assert.deepEqual(await reachIn(of('t'), weeks), [
      { sessions: 2, places: 20, booked: 5, counted: 2, came: 42, atLeast: 1, units: 3, people: 0 },
      { ...none, sessions: 1, places: 8 },
      none,
    ]);
    const [ofHf] = await reachIn(of('t'), weeks, 'hf');
    assert.deepEqual([ofHf?.sessions, ofHf?.booked, ofHf?.people], [1, 1, 1]);
    const [ofNv] = await reachIn(of('t'), weeks, 'nv');
    assert.deepEqual([ofNv?.sessions, ofNv?.booked, ofNv?.people], [2, 3, 2]);
    await database.close();
  });

  it('has change requests by their current state', async () => {
    const database = await open();
    const store = createCasesStore(database);
    const report = async (reporterId: string, reportedAt: string, to?: 'done', kind: 'wish' | 'fault' = 'wish') => {
      const made = { id: randomUUID(), eventId: randomUUID() };
      const wish = {
        title: 't',
        wish: 'w',
        kind,
        why: undefined,
        when: undefined,
        where: undefined,
        areaKey: undefined,
        reporterId,
        language: 'nb' as const,
      };
      const at = new Date(reportedAt);
      const where = { tenantId: 't', rolloutId: 'r', formId: randomUUID(), reportedAt: at };
      await store.create({ ...wish, ...made, ...where }, nothing);
      const step = { tenantId: 't', caseId: made.id, seen: made.eventId, eventId: randomUUID() };
      if (to) await store.move({ ...step, from: 'new', to, note: undefined, actorId: 'l', at }, nothing);
    };
    await report('ane', '2026-11-03T08:00:00Z');
    await report('ane', '2026-11-04T08:00:00Z', 'done');
    await report('cai', '2026-11-04T08:00:00Z', 'done');
    await report('cai', '2026-10-04T08:00:00Z', 'done');
    // Faults are none of them.
    await report('ane', '2026-11-03T08:00:00Z', undefined, 'fault');
    await report('cai', '2026-11-04T08:00:00Z', 'done', 'fault');
    const { statesOf } = createCaseCounts(database);
    const { states, people } = await statesOf(of('t'), weeks);
    assert.deepEqual(
      new Map(states.map(({ state, count }) => [state, count])),
      new Map([
        ['new', 1],
        ['done', 2],
      ]),
    );
    assert.equal(people, 0);
    assert.deepEqual(await statesOf(of('t'), weeks, 'hf'), { states: [{ state: 'done', count: 1 }], people: 1 });
    assert.deepEqual(await statesOf(of('u'), weeks), { states: [], people: 0 });
    await database.close();
  });

  it('has the units in a tree, and each person in theirs', async () => {
    const database = await open();
    const store = createUnitStore(database);
    assert.deepEqual(
      (await store.all('t')).map(({ key, depth }) => [key, depth]),
      [
        ['uin', 0],
        ['hf', 1],
        ['nv', 1],
        ['bio', 2],
      ],
    );
    assert.equal(await store.ofPerson('t', 'bo'), 'nv');
    assert.equal(await store.ofPerson('t', 'dag'), undefined);
    assert.equal(await store.ofPerson('u', 'bo'), undefined);
    await database.close();
  });
});
