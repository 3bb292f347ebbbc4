import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { createCounts } from '../../src/answers/store/counts.ts';
import { answersMigrations } from '../../src/answers/migrations.ts';
import { createAnswersStore } from '../../src/answers/store/entries-store.ts';
import type { AnswersTables } from '../../src/answers/store/tables.ts';
import { createCaseCounts } from '../../src/cases/store/counts.ts';
import type { CaseState } from '../../src/cases/life-cycle.ts';
import { casesMigrations } from '../../src/cases/migrations.ts';
import { createCasesStore } from '../../src/cases/store/cases-store.ts';
import { lastWeeks } from '../../src/insights/weeks.ts';
import { organisationMigrations } from '../../src/organisation/migrations.ts';
import type { OrganisationTables } from '../../src/organisation/store/tables.ts';
import { type Database, sumsChanged, tablesOf } from '../../src/platform/db/index.ts';
import { createBookingsStore } from '../../src/sessions/store/bookings-store.ts';
import { sessionsMigrations } from '../../src/sessions/migrations.ts';
import { createReachStore } from '../../src/sessions/store/reach-store.ts';
import { createSessionsStore } from '../../src/sessions/store/sessions-store.ts';
import { describeOnEachDatabase, openPlace } from '../support/databases.ts';

const hourMs = 3_600_000;
const nothing = async () => undefined;
/** uin > nv > bio, and hf next to nv. */
const units = { uin: null, nv: 'uin', bio: 'nv', hf: 'uin' } as const;
const people = ['bio', 'bio', 'nv', 'hf', 'hf', 'uin', null] as const;

/** The same numbers from 0 to 1 each time. @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (mulberry32) */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function fill(database: Database): Promise<void> {
  await database.migrate([...organisationMigrations, ...answersMigrations, ...casesMigrations, ...sessionsMigrations]);
  await tablesOf<OrganisationTables>(database).write(async (trx) => {
    for (const [key, parent_key] of Object.entries(units))
      await trx.insertInto('units').values({ tenant_id: 't', key, parent_key, name: key }).execute();
    for (const [at, unit_key] of people.entries()) {
      const row = { tenant_id: 't', person_id: `p${at}`, channel_user_id: `c${at}`, name: 'x', unit_key };
      await trx
        .insertInto('people')
        .values({ ...row, upn: null, chosen_language: null })
        .execute();
    }
  });
}

/** What people do with a rollout, at random; the clock goes on by up to a day with each step. */
function createHistory(database: Database, random: () => number) {
  const answers = createAnswersStore(database);
  const sessions = createSessionsStore(database);
  const bookings = createBookingsStore(database);
  const cases = createCasesStore(database);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const somebody = () => `p${Math.floor(random() * people.length)}`;
  const asked: { readonly id: string; readonly activityId: string; readonly at: Date }[] = [];
  const held: { readonly id: string; sequence: number }[] = [];
  const wished: { readonly id: string; state: CaseState; seen: string }[] = [];
  // Two weeks before the clocks are put back.
  let now = new Date('2026-10-12T06:00:00Z');

  const ask = (activityId: string) =>
    answers.ask({
      tenantId: 't',
      rolloutId: 'r',
      personId: somebody(),
      conversationId: 'c',
      activityId,
      text: 'x',
      language: 'nb',
      band: 'sure',
      entryId: random() < 0.7 ? 'e' : undefined,
      candidates: [],
      score: 0.4,
      askedAt: now,
    });

  const steps: readonly (() => Promise<unknown>)[] = [
    async () => {
      const activityId = randomUUID();
      asked.push({ id: await ask(activityId), activityId, at: now });
    },
    // The channel delivers a message again.
    async () => {
      const last = asked.at(-1);
      if (last && now.getTime() - last.at.getTime() < 70 * hourMs) await ask(last.activityId);
    },
    async () => {
      const gone = pick(asked);
      if (!gone) return;
      await tablesOf<AnswersTables>(database).write(async (trx) => {
        await trx.deleteFrom('asked_questions').where('question_id', '=', gone.id).execute();
        const where = { tenantId: 't', rolloutId: 'r', at: gone.at.toISOString() };
        await sumsChanged(trx as never, where, ['asked', 'asked by unit']);
      });
    },
    async () => {
      const startsAt = new Date(now.getTime() + (1 + random() * 100) * hourMs);
      const id = randomUUID();
      held.push({ id, sequence: 0 });
      const about = { tenantId: 't', rolloutId: 'r', id, kind: 'mini_training', title: 'x', language: 'nb' } as const;
      const when = {
        startsAt: startsAt.toISOString(),
        endsAt: new Date(startsAt.getTime() + random() * 90 * hourMs).toISOString(),
      };
      const rest = { areaKey: undefined, hostId: 'h', hostChannelId: 'h', link: undefined, wantsMeeting: false };
      const keys = { secret: randomBytes(24).toString('base64url'), formId: randomUUID() };
      const made = { ...about, ...when, ...rest, ...keys, places: 20, remindAt: undefined, madeAt: now };
      await sessions.create(made, nothing);
    },
    async () => {
      const session = pick(held.slice(-4));
      const who = { tenantId: 't', personId: somebody(), language: 'nb' as const, secret: randomUUID() };
      if (session) await bookings.book({ ...who, sessionId: session.id }, now);
    },
    async () => {
      const session = pick(held);
      const heads = { count: Math.floor(random() * 30), atLeast: random() < 0.3 };
      if (session) await sessions.setHeadCount('t', session.id, heads, now);
    },
    async () => {
      const session = pick(held.slice(-4));
      if (!session) return;
      const seen = { tenantId: 't', sessionId: session.id, sequence: session.sequence, at: now };
      if (await sessions.cancel(seen, nothing)) session.sequence += 1;
    },
    async () => {
      const [id, eventId] = [randomUUID(), randomUUID()];
      wished.push({ id, state: 'new', seen: eventId });
      const wish = {
        title: 't',
        wish: 'w',
        kind: 'wish' as const,
        why: undefined,
        when: undefined,
        where: undefined,
        areaKey: undefined,
        language: 'nb' as const,
      };
      const where = { tenantId: 't', rolloutId: 'r', id, eventId, formId: randomUUID(), reporterId: somebody() };
      await cases.create({ ...wish, ...where, reportedAt: now }, nothing);
    },
    async () => {
      const wish = pick(wished);
      const to = pick(['taken', 'planned', 'done', 'rejected', 'withdrawn', 'new'] as const);
      if (!wish || !to) return;
      const eventId = randomUUID();
      const step = { tenantId: 't', caseId: wish.id, seen: wish.seen, eventId, from: wish.state, to, note: undefined };
      await cases.move({ ...step, actorId: 'l', at: now }, nothing);
      Object.assign(wish, { state: to, seen: eventId });
    },
  ];

  return {
    now: () => now,
    async step(): Promise<void> {
      now = new Date(now.getTime() + random() * 10 * hourMs);
      await pick(steps)?.();
    },
  };
}

describeOnEachDatabase('cached numbers', (place) => {
  it('equal a recount, whatever happens to a rollout', async () => {
    const database = await openPlace(await place());
    await fill(database);
    const random = numbersFrom(6);
    const history = createHistory(database, random);
    const { askedIn, ...questions } = createCounts(database);
    const { reachIn, ...reach } = createReachStore(database);
    const { statesOf, ...cases } = createCaseCounts(database);
    for (let step = 1; step <= 180; step += 1) {
      await history.step();
      if (step % 3 !== 0) continue;
      const now = history.now();
      const weeks = lastWeeks(9, 'Europe/Oslo', now);
      const read = async (at: Date, unit: string | undefined) => {
        const of = { tenantId: 't', rolloutId: 'r', now: at };
        return [await askedIn(of, weeks, unit), await reachIn(of, weeks, unit), await statesOf(of, weeks, unit)];
      };
      for (const unit of [undefined, 'nv']) {
        // At the beginning of time no week is over, and each is counted.
        assert.deepEqual(await read(now, unit), await read(new Date(0), unit), `step ${step}, ${unit ?? 'all'}`);
      }
    }
    const of = { tenantId: 't', rolloutId: 'r', now: history.now() };
    const weeks = lastWeeks(9, 'Europe/Oslo', of.now);
    for (const { checkSums } of [questions, reach, cases]) assert.equal(await checkSums(of, weeks), 0);
    await database.close();
  });
});
