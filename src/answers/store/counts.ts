import { sql } from 'kysely';
import { membersOf, unitsAbove } from '../../organisation/index.ts';
import {
  countInSpans,
  countPartsInSpans,
  createKeptSums,
  type Database,
  type Span,
  type SumsOf,
  tablesOf,
  wholes,
} from '../../platform/db/index.ts';
import type { AnswersTables } from './tables.ts';

/** Questions asked about an area; `areaKey` is undefined for unanswered questions. */
export type AskedArea = {
  readonly areaKey: string | undefined;
  readonly asked: number;
  /** Number of distinct people. */
  readonly people: number;
};

/** Questions in a span of time; the answered ones are those that `askedSince` counts under an area. */
export type AskedSpan = {
  readonly asked: number;
  readonly answered: number;
  /** Number of distinct askers; counted for a unit only. */
  readonly people: number;
};

const none: AskedSpan = { asked: 0, answered: 0, people: 0 };

/** Longer than a channel keeps redelivering a message, which may change a question's answer. */
const settledAfterMs = 3 * 24 * 3_600_000;

/** Kept sums that change when an asker leaves their unit. */
export const sumsOfAskers = ['asked by unit'] as const;

/** Counts of questions, never their text. */
export function createCounts(database: Database) {
  const { db } = tablesOf<AnswersTables>(database);

  const counted = sql`count(*) as asked, count(asked_questions.entry_id) as answered`;
  const people = sql`count(distinct asked_questions.person_id) as people`;
  const within = ({ tenantId, rolloutId }: SumsOf, begins: unknown, ends: unknown) => sql`
    asked_questions.tenant_id = ${tenantId} and asked_questions.rollout_id = ${rolloutId}
    and asked_questions.asked_at >= ${begins} and asked_questions.asked_at < ${ends}`;

  const countAll = (of: SumsOf, spans: readonly Span[]) =>
    countInSpans<AskedSpan>(database, spans, {
      count: sql`${counted}, 0 as people`,
      among: (begins, ends) => sql`cross join asked_questions where ${within(of, begins, ends)}`,
      none,
    });
  const all = createKeptSums<AskedSpan>(database, {
    name: 'asked',
    settledAfterMs,
    none,
    countAll: async (of, spans) => wholes(await countAll(of, spans)),
    countOne: countAll,
  });
  const byUnit = createKeptSums<AskedSpan>(database, {
    name: 'asked by unit',
    settledAfterMs,
    none,
    countAll: (of, spans) =>
      countPartsInSpans<AskedSpan>(database, spans, {
        part: sql`units_above.above`,
        count: sql`${counted}, ${people}`,
        among: (begins, ends) => sql`cross join asked_questions cross join people
          join ${unitsAbove(of.tenantId)} as units_above on units_above.key = people.unit_key
          where ${within(of, begins, ends)}
          and people.tenant_id = ${of.tenantId} and people.person_id = asked_questions.person_id`,
      }),
    countOne: (of, spans, unitKey) =>
      countInSpans<AskedSpan>(database, spans, {
        count: sql`${counted}, ${people}`,
        among: (begins, ends) => sql`cross join asked_questions where ${within(of, begins, ends)}
          and asked_questions.person_id in ${membersOf({ tenantId: of.tenantId, unitKey })}`,
        none,
      }),
  });

  return {
    /** By area, in `[from, to)`; areas without questions are left out. */
    async askedSince(tenantId: string, rolloutId: string, from: Date, to: Date): Promise<readonly AskedArea[]> {
      const query = db
        .selectFrom('asked_questions')
        .leftJoin('entries', (join) =>
          join
            .onRef('entries.tenant_id', '=', 'asked_questions.tenant_id')
            .onRef('entries.entry_id', '=', 'asked_questions.entry_id'),
        )
        .select((expression) => [
          'entries.area_key',
          expression.fn.countAll<number>().as('asked'),
          expression.fn.count<number>('asked_questions.person_id').distinct().as('people'),
        ])
        .where('asked_questions.tenant_id', '=', tenantId)
        .where('asked_questions.rollout_id', '=', rolloutId)
        .where('asked_questions.asked_at', '>=', from.toISOString())
        .where('asked_questions.asked_at', '<', to.toISOString())
        .groupBy('entries.area_key')
        .orderBy('entries.area_key')
        .compile();
      const rows = await database.readAside<{ area_key: string | null; asked: number; people: number }>(query);
      return rows.map((row) => ({ areaKey: row.area_key ?? undefined, asked: row.asked, people: row.people }));
    },

    /** For each span, in their order; for the people of one unit if given. */
    askedIn: (of: SumsOf, spans: readonly Span[], unitKey?: string): Promise<readonly AskedSpan[]> =>
      unitKey === undefined ? all.read(of, spans) : byUnit.read(of, spans, unitKey),

    /** Counts cached weeks again. @returns how many cached weeks were wrong. */
    checkSums: async (of: SumsOf, spans: readonly Span[]): Promise<number> =>
      (await all.check(of, spans)) + (await byUnit.check(of, spans)),
  };
}
