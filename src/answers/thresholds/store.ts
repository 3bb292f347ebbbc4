import { type Database, type Placeholder, prepared, tablesOf } from '../../platform/db/index.ts';
import type { AnswersTables } from '../store/tables.ts';
import type { Limits } from './limits.ts';

type Where = { readonly tenantId: string; readonly rolloutId: string };
type Change = Where & { readonly personId: string; readonly changedAt: Date };

export type ThresholdsStore = ReturnType<typeof createThresholdsStore>;

/** Thresholds of confidence, by rollout. */
export function createThresholdsStore(database: Database) {
  const { db, write } = tablesOf<AnswersTables>(database);
  const findRow = prepared((value: Placeholder<Where>) =>
    db
      .selectFrom('thresholds')
      .select(['sure_percent', 'middling_percent'])
      .where('tenant_id', '=', value('tenantId'))
      .where('rollout_id', '=', value('rolloutId')),
  );

  return {
    /** @returns undefined if nobody has set them. */
    async find(where: Where): Promise<Limits | undefined> {
      const [row] = await findRow(db, where);
      return row && { sure: row.sure_percent, middling: row.middling_percent };
    },

    save({ limits, ...change }: Change & { readonly limits: Limits }): Promise<void> {
      const values = { ...valuesOf(limits), changed_at: change.changedAt.toISOString(), changed_by: change.personId };
      return write(async (trx) => {
        await trx
          .insertInto('thresholds')
          .values({ tenant_id: change.tenantId, rollout_id: change.rolloutId, ...values })
          .onConflict((conflict) => conflict.columns(['tenant_id', 'rollout_id']).doUpdateSet(values))
          .execute();
      });
    },

    /** Restores `before`, or deletes them, unless they are no longer `saved`. @returns whether it did. */
    restore(change: Change & { readonly saved: Limits; readonly before: Limits | undefined }): Promise<boolean> {
      const { tenantId, rolloutId, saved, before } = change;
      return write(async (trx) => {
        const still = valuesOf(saved);
        const done = before
          ? await trx
              .updateTable('thresholds')
              .set({
                ...valuesOf(before),
                changed_at: change.changedAt.toISOString(),
                changed_by: change.personId,
              })
              .where('tenant_id', '=', tenantId)
              .where('rollout_id', '=', rolloutId)
              .where('sure_percent', '=', still.sure_percent)
              .where('middling_percent', '=', still.middling_percent)
              .returning('tenant_id')
              .executeTakeFirst()
          : await trx
              .deleteFrom('thresholds')
              .where('tenant_id', '=', tenantId)
              .where('rollout_id', '=', rolloutId)
              .where('sure_percent', '=', still.sure_percent)
              .where('middling_percent', '=', still.middling_percent)
              .returning('tenant_id')
              .executeTakeFirst();
        return done !== undefined;
      });
    },
  };
}

function valuesOf(limits: Limits) {
  return { sure_percent: limits.sure, middling_percent: limits.middling };
}
