import type { Transaction } from 'kysely';
import { type Database, tablesOf } from '../../platform/db/index.ts';
import type { CaseEvent } from '../case.ts';
import type { CasesTables } from './tables.ts';

/** `at` is ISO-8601 UTC. */
export type PastEvent = Pick<CaseEvent, 'to' | 'note'> & { readonly actorId: string; readonly at: string };

/** What has happened to cases. */
export function casesPast(database: Database) {
  const { db } = tablesOf<CasesTables>(database);
  return {
    /** What happened to a case, oldest first. */
    async history(tenantId: string, caseId: string): Promise<readonly PastEvent[]> {
      const rows = await db
        .selectFrom('case_events')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .where('case_id', '=', caseId)
        .orderBy('happened_at')
        .orderBy('event_id')
        .execute();
      return rows.map((row) => ({
        to: row.to_state,
        note: row.note ?? undefined,
        actorId: row.actor_id,
        at: row.happened_at,
      }));
    },

    /** @returns undefined when there is none. */
    async event(tenantId: string, eventId: string): Promise<CaseEvent | undefined> {
      const row = await db
        .selectFrom('case_events')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .where('event_id', '=', eventId)
        .executeTakeFirst();
      return (
        row && { id: row.event_id, from: row.from_state ?? undefined, to: row.to_state, note: row.note ?? undefined }
      );
    },
  };
}

export async function addEvent(
  trx: Transaction<CasesTables>,
  event: CaseEvent,
  by: { readonly tenantId: string; readonly caseId: string; readonly actorId: string; readonly at: Date },
): Promise<void> {
  await trx
    .insertInto('case_events')
    .values({
      tenant_id: by.tenantId,
      event_id: event.id,
      case_id: by.caseId,
      from_state: event.from ?? null,
      to_state: event.to,
      actor_id: by.actorId,
      note: event.note ?? null,
      happened_at: by.at.toISOString(),
    })
    .execute();
}
