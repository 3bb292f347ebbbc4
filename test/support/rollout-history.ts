import { randomBytes, randomUUID } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../src/platform/db/index.ts';
import { tablesOf } from '../../src/platform/db/index.ts';
import { people, sampleTenant } from './bot.ts';

type Row = Readonly<Record<string, string | number | null>>;

const dayMs = 24 * 3_600_000;

/**
 * Gives the sample rollout a past: questions in every week but the third last, sessions in some, and wishes, by seven
 * people of the Faculty of Natural Sciences (nv) and one of the library (ub).
 */
export async function giveHistory(database: Database, now = new Date()): Promise<void> {
  const { db } = tablesOf<{ rollouts: { tenant_id: string; rollout_id: string } }>(database);
  const { rollout_id } = await db
    .selectFrom('rollouts')
    .select('rollout_id')
    .where('tenant_id', '=', sampleTenant)
    .executeTakeFirstOrThrow();
  const where = { tenant_id: sampleTenant, rollout_id };
  const ago = (days: number) => new Date(now.getTime() - days * dayMs).toISOString();
  const persons = Array.from({ length: 8 }, (_, at) => ({
    tenant_id: sampleTenant,
    person_id: `history-${at}`,
    channel_user_id: `29:history-${at}`,
    name: `Historie ${at}`,
    unit_key: at === 7 ? 'ub' : at % 2 === 0 ? 'bio' : 'kje',
  }));
  const weeks = Array.from({ length: 14 }, (_, at) => at).filter((at) => at !== 2);
  const questions = weeks.flatMap((week) =>
    Array.from({ length: 8 + ((week * 7) % 23) }, (_, at) => ({
      ...where,
      question_id: randomUUID(),
      person_id: `history-${at % 8}`,
      conversation_id: 'history',
      activity_id: randomUUID(),
      text: 'x',
      language: 'nb',
      asked_at: ago(week * 7 + 0.01),
      band: at % 4 === 0 ? 'unknown' : 'sure',
      entry_id: at % 4 === 0 ? null : 'e',
      candidates: '[]',
    })),
  );
  const sessions = [1, 2, 4, 5, 8].map((week, at) => ({
    ...where,
    session_id: randomUUID(),
    number: 1000 + at,
    kind: 'mini_training',
    title: 'Holdt',
    host_id: people.jonas.aadObjectId,
    host_channel_id: people.jonas.id,
    language: 'nb',
    form_id: randomUUID(),
    starts_at: ago(week * 7 + 0.1),
    ends_at: ago(week * 7 + 0.05),
    places: 20,
    booked: 6 + at,
    meeting_state: 'none',
    secret: randomBytes(24).toString('base64url'),
    sequence: 0,
    changed_at: ago(100),
    cancelled: 0,
    head_count: at === 1 ? null : 5 + at * 3,
    head_at_least: at === 3 ? 1 : 0,
  }));
  const bookings = sessions.flatMap(({ session_id, booked }) =>
    persons.slice(0, booked).map(({ tenant_id, person_id }) => ({
      tenant_id,
      session_id,
      person_id,
      language: 'nb',
      booked_at: ago(100),
    })),
  );
  const wishes = ['new', 'new', 'taken', 'planned', 'done', 'done', 'done', 'rejected'].map((state, at) => ({
    ...where,
    case_id: randomUUID(),
    number: 1000 + at,
    kind: 'wish',
    state,
    title: 'Ønske',
    wish: 'Ønske',
    reporter_id: `history-${at % 8}`,
    form_id: randomUUID(),
    language: 'nb',
    last_event_id: randomUUID(),
    reported_at: ago(10 + at),
  }));
  const tables: readonly (readonly [string, readonly Row[]])[] = [
    ['people', persons],
    ['asked_questions', questions],
    ['sessions', sessions],
    ['session_bookings', bookings],
    ['cases', wishes],
  ];
  for (const [table, rows] of tables) for (const row of rows) await insert(database, table, row);
}

function insert(database: Database, table: string, row: Row): Promise<void> {
  const columns = sql.join(Object.keys(row).map((name) => sql.ref(name)));
  const values: RawBuilder<unknown> = sql.join(Object.values(row));
  return database.write(async (trx) => {
    await sql`insert into ${sql.table(table)} (${columns}) values (${values})`.execute(trx);
  });
}
