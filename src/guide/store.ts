import { type Database, tablesOf } from '../platform/db/index.ts';
import type { Welcomed } from './social.ts';

type GuideTables = {
  welcomes: { tenant_id: string; conversation_id: string; welcomed_at: string; activity_id: string | null };
};

export type Welcome = {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly activityId: string;
  readonly now: Date;
};

/** Which conversations have been welcomed: Teams tells of one installation in two events. */
export function createGuideStore(database: Database) {
  const { db, write } = tablesOf<GuideTables>(database);
  return {
    /** @returns true for the first of several events, also when it comes again since its welcome could not be delivered. */
    welcome(event: Welcome): Promise<boolean> {
      return write(async (trx) => {
        const made = await trx
          .insertInto('welcomes')
          .values({
            tenant_id: event.tenantId,
            conversation_id: event.conversationId,
            activity_id: event.activityId,
            welcomed_at: event.now.toISOString(),
          })
          .onConflict((conflict) =>
            conflict
              .columns(['tenant_id', 'conversation_id'])
              .doUpdateSet({ welcomed_at: event.now.toISOString() })
              .where('welcomes.activity_id', '=', event.activityId),
          )
          .executeTakeFirst();
        return made.numInsertedOrUpdatedRows === 1n;
      });
    },

    /** @returns undefined for a conversation that has not been welcomed. */
    async lastWelcome({
      tenantId,
      conversationId,
    }: Pick<Welcome, 'tenantId' | 'conversationId'>): Promise<Welcomed | undefined> {
      const row = await db
        .selectFrom('welcomes')
        .select(['welcomed_at', 'activity_id'])
        .where('tenant_id', '=', tenantId)
        .where('conversation_id', '=', conversationId)
        .executeTakeFirst();
      return row && { at: row.welcomed_at, activityId: row.activity_id ?? undefined };
    },

    /** A person who greets is welcomed even without an installation event. */
    noteWelcome(event: Welcome): Promise<void> {
      return write(async (trx) => {
        const values = { activity_id: event.activityId, welcomed_at: event.now.toISOString() };
        await trx
          .insertInto('welcomes')
          .values({ tenant_id: event.tenantId, conversation_id: event.conversationId, ...values })
          .onConflict((conflict) => conflict.columns(['tenant_id', 'conversation_id']).doUpdateSet(values))
          .execute();
      });
    },

    /** Allows a new welcome after a reinstallation. */
    forget(tenantId: string, conversationId: string): Promise<void> {
      return write(async (trx) => {
        await trx
          .deleteFrom('welcomes')
          .where('tenant_id', '=', tenantId)
          .where('conversation_id', '=', conversationId)
          .execute();
      });
    },
  };
}
