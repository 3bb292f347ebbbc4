import { type Database, tablesOf } from '../platform/db/index.ts';
import type { AnswersTables } from './tables.ts';

/** Questions asked about an area; `areaKey` is undefined for those that no entry answered. */
export type AskedArea = {
  readonly areaKey: string | undefined;
  readonly asked: number;
  /** Different people among them. */
  readonly people: number;
};

/** Counts of what was asked, never the words. */
export function createCounts(database: Database) {
  const { db } = tablesOf<AnswersTables>(database);
  return {
    /** By area, of `[from, to)`; areas without any are left out. */
    async askedSince(tenantId: string, rolloutId: string, from: Date, to: Date): Promise<readonly AskedArea[]> {
      const rows = await db
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
        .execute();
      return rows.map((row) => ({ areaKey: row.area_key ?? undefined, asked: row.asked, people: row.people }));
    },
  };
}
