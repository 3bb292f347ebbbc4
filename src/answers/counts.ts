import { sql } from 'kysely';
import { membersOf } from '../organisation/index.ts';
import { countInSpans, type Database, type Span, tablesOf } from '../platform/db/index.ts';
import type { AnswersTables } from './tables.ts';

/** Questions asked about an area; `areaKey` is undefined for those that no entry answered. */
export type AskedArea = {
  readonly areaKey: string | undefined;
  readonly asked: number;
  /** Different people among them. */
  readonly people: number;
};

/** Questions of a span of time; the answered ones are those that `askedSince` counts under an area. */
export type AskedSpan = {
  readonly asked: number;
  readonly answered: number;
  /** Different people who asked. */
  readonly people: number;
};

/** Counts of what was asked, never the words. */
export function createCounts(database: Database) {
  const { db } = tablesOf<AnswersTables>(database);
  return {
    /** By area, of `[from, to)`; areas without any are left out. */
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

    /** Of each span, in their order; of the people of a unit where one is named. */
    async askedIn(
      tenantId: string,
      rolloutId: string,
      spans: readonly Span[],
      unitKey?: string,
    ): Promise<readonly AskedSpan[]> {
      return countInSpans<AskedSpan>(database, spans, {
        count: sql`count(*) as asked, count(asked_questions.entry_id) as answered,
          count(distinct asked_questions.person_id) as people`,
        among: (begins, ends) => sql`cross join asked_questions where asked_questions.tenant_id = ${tenantId}
          and asked_questions.rollout_id = ${rolloutId}
          and asked_questions.asked_at >= ${begins} and asked_questions.asked_at < ${ends}
          ${unitKey === undefined ? sql`` : sql`and asked_questions.person_id in ${membersOf({ tenantId, unitKey })}`}`,
        none: { asked: 0, answered: 0, people: 0 },
      });
    },
  };
}
