import { type Database, tablesOf } from '../../platform/db/index.ts';
import type { AnswersTables } from './tables.ts';

/**
 * How many published entries are past their review date.
 * @param today as `2026-12-01` in the rollout's time zone; the review date itself is not late.
 */
export async function countLateReviews(database: Database, tenantId: string, today: string): Promise<number> {
  const { db } = tablesOf<AnswersTables>(database);
  const { total } = await db
    .selectFrom('entries')
    .select((row) => row.fn.countAll<number>().as('total'))
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'published')
    .where('review_by', '<', today)
    .executeTakeFirstOrThrow();
  return Number(total);
}
