// Time for the numbers of a year with 100,000 questions, 5,000 sessions and 100,000 bookings, on both databases.
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { createCounts } from '../src/answers/store/counts.ts';
import { answersMigrations } from '../src/answers/migrations.ts';
import { createCaseCounts } from '../src/cases/store/counts.ts';
import { casesMigrations } from '../src/cases/migrations.ts';
import { lastWeeks } from '../src/insights/weeks.ts';
import { organisationMigrations } from '../src/organisation/migrations.ts';
import { type Database, type Engine, openDatabase } from '../src/platform/db/index.ts';
import { sessionsMigrations } from '../src/sessions/migrations.ts';
import { createReachStore } from '../src/sessions/store/reach-store.ts';
import { aPlace, stopPostgres } from '../test/support/databases.ts';

const questions = 100_000;
const sessions = 5_000;
const bookingsEach = 20;
const people = 5_000;
const now = new Date('2026-11-22T10:00:00Z');
const yearMs = 52 * 7 * 24 * 3_600_000;
const chunk = 500;

const at = (share: number) => new Date(now.getTime() - Math.floor(share * yearMs)).toISOString();
const person = (number: number) => `person-${number % people}`;

async function insert(database: Database, table: string, rows: readonly (readonly unknown[])[]): Promise<void> {
  const write = database.write as unknown as (work: (trx: never) => Promise<void>) => Promise<void>;
  for (let from = 0; from < rows.length; from += chunk) {
    const values = rows.slice(from, from + chunk).map((row) => sql`(${sql.join([...row])})`);
    await write(async (trx) => void (await sql`insert into ${sql.raw(table)} values ${sql.join(values)}`.execute(trx)));
  }
}

function numbers<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, number) => make(number));
}

async function fill(database: Database): Promise<void> {
  await insert(database, 'units (tenant_id, key, parent_key, name)', [
    ['t', 'top', null, 'top'],
    ...numbers(50, (number) => ['t', `unit-${number}`, 'top', 'x']),
  ]);
  await insert(
    database,
    'people (tenant_id, person_id, channel_user_id, name, unit_key)',
    numbers(people, (number) => ['t', person(number), `c-${number}`, 'x', `unit-${number % 50}`]),
  );
  await insert(
    database,
    'asked_questions (tenant_id, question_id, rollout_id, person_id, conversation_id, activity_id, text, language, asked_at, band, entry_id, candidates)',
    numbers(questions, (number) => [
      't',
      `0199a000-0000-7000-8000-${String(number).padStart(12, '0')}`,
      'r',
      person(number * 7),
      'c',
      String(number),
      'Hvordan får jeg tilgang til arkivet når jeg er på reise?',
      'nb',
      at(number / questions),
      number % 5 === 0 ? 'unknown' : 'sure',
      number % 5 === 0 ? null : '0199a000-0000-7000-8000-000000000001',
      '[]',
    ]),
  );
  await insert(
    database,
    'sessions (tenant_id, session_id, rollout_id, number, kind, title, host_id, host_channel_id, language, form_id, starts_at, ends_at, places, booked, meeting_state, secret, sequence, changed_at, cancelled, head_count, head_at_least)',
    numbers(sessions, (number) => [
      ...['t', `session-${number}`, 'r', number, 'mini_training', 'x', 'h', 'h', 'nb', String(number)],
      ...[at(number / sessions), at(number / sessions), 20, bookingsEach, 'none', randomBytes(24).toString('hex'), 0],
      ...[at(1), 0, 18, 0],
    ]),
  );
  await insert(
    database,
    'session_bookings (tenant_id, session_id, person_id, language, booked_at)',
    numbers(sessions * bookingsEach, (number) => {
      const session = Math.floor(number / bookingsEach);
      return ['t', `session-${session}`, person(session * 31 + (number % bookingsEach)), 'nb', at(1)];
    }),
  );
}

/** The median of five, after a warm-up. */
async function median(work: () => Promise<unknown>): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    const begun = performance.now();
    await work();
    if (round > 0) times.push(performance.now() - begun);
  }
  return `${(times.sort((one, other) => one - other)[2] ?? 0).toFixed(0).padStart(5)} ms`;
}

console.log(`${questions} questions, ${sessions} sessions, ${sessions * bookingsEach} bookings; median of 5`);
for (const engine of ['sqlite', 'postgres'] as const satisfies readonly Engine[]) {
  const database = await openDatabase(await aPlace(engine), () => undefined);
  await database.migrate([...organisationMigrations, ...answersMigrations, ...casesMigrations, ...sessionsMigrations]);
  await fill(database);
  if (engine === 'postgres') await sql`analyze`.execute(database.db);
  const { askedIn } = createCounts(database);
  const { reachIn } = createReachStore(database);
  const { statesOf } = createCaseCounts(database);
  const of = { tenantId: 't', rolloutId: 'r', now };
  for (const weeks of [12, 52]) {
    const spans = lastWeeks(weeks, 'Europe/Oslo', now);
    for (const unit of [undefined, 'unit-7']) {
      const figures = [
        ['questions', await median(() => askedIn(of, spans, unit))],
        ['sessions', await median(() => reachIn(of, spans, unit))],
        ['wishes', await median(() => statesOf(of, spans, unit))],
      ].map(([name, time]) => `${name}${time}`);
      console.log(`${engine.padEnd(8)} ${weeks} weeks ${unit ? 'one unit' : 'all     '}  ${figures.join('   ')}`);
    }
  }
  await database.close();
}
await stopPostgres();
