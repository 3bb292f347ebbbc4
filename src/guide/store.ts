import { type Database, tablesOf } from '../platform/db/index.ts';

type GuideTables = { welcomes: { tenant_id: string; conversation_id: string; welcomed_at: string } };

/** Which conversations have been welcomed: Teams tells of one installation in two events. */
export function createGuideStore(database: Database) {
  const { write } = tablesOf<GuideTables>(database);
  return {
    /** @returns true for the first of several calls. */
    welcome(tenantId: string, conversationId: string, now: Date): Promise<boolean> {
      return write(async (trx) => {
        const made = await trx
          .insertInto('welcomes')
          .values({ tenant_id: tenantId, conversation_id: conversationId, welcomed_at: now.toISOString() })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        return made.numInsertedOrUpdatedRows === 1n;
      });
    },

    /** So that whoever installs it again is welcomed again. */
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
