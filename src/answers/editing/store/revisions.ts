import type { Kysely, Transaction } from 'kysely';
import { inSlices } from '../../../platform/breathe.ts';
import type { Entry } from '../../entry.ts';
import { type StoredEntry, toStoredEntry } from '../../entry-records.ts';
import type { AnswersTables } from '../../store/tables.ts';

/** Who changed entries, and when; the program's own commands have no person. */
export type Author = { readonly personId: string | undefined; readonly at: Date };

export type Revision = {
  readonly revision: number;
  /** ISO-8601 UTC; undefined for entries older than the revision history. */
  readonly changedAt: string | undefined;
  readonly changedBy: string | undefined;
  readonly entry: Entry;
};

/** Entries in one statement: on SQLite it blocks the process for some 10 ms. */
const idsAtOnce = 250;

/**
 * Changes entries within a transaction, and stores the revisions before and after. Their rows are locked first, so that
 * concurrent changes wait.
 * @param ids the ids of entries that may already exist.
 * @param change makes the change and returns the ids of all created or changed entries.
 */
export async function keepingRevisions(
  trx: Transaction<AnswersTables>,
  {
    tenantId,
    ids,
    by,
  }: { readonly tenantId: string; readonly ids: readonly string[]; readonly by: Author | undefined },
  change: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  await nextRevision(trx, tenantId, ids);
  await keep(trx, tenantId, ids, { before: true, by: undefined });
  const changed = await change();
  await keep(trx, tenantId, changed, { before: false, by });
  return changed;
}

/** Locks entries and increments their revision, only from `seen` if given. @returns the number of entries. */
export async function nextRevision(
  trx: Transaction<AnswersTables>,
  tenantId: string,
  ids: readonly string[],
  seen?: number,
): Promise<number> {
  let moved = 0;
  for await (const some of inSlices(ids, idsAtOnce)) {
    const result = await trx
      .updateTable('entries')
      .set((row) => ({ revision: row('revision', '+', 1) }))
      .where('tenant_id', '=', tenantId)
      .where('entry_id', 'in', some)
      .$if(seen !== undefined, (query) => query.where('revision', '=', seen ?? 0))
      .executeTakeFirst();
    moved += Number(result.numUpdatedRows);
  }
  return moved;
}

/** Stores the current state of entries; `before` a change under their previous revision. */
export async function keep(
  trx: Transaction<AnswersTables>,
  tenantId: string,
  ids: readonly string[],
  { before, by }: { readonly before: boolean; readonly by: Author | undefined },
): Promise<void> {
  for await (const some of inSlices(ids, idsAtOnce)) {
    const entries = await readStored(trx, tenantId, some);
    if (entries.length === 0) continue;
    const rows = entries.map(({ revision, ...entry }) => ({
      tenant_id: tenantId,
      entry_id: entry.id,
      revision: before ? revision - 1 : revision,
      content: JSON.stringify(entry),
      changed_at: by?.at.toISOString() ?? null,
      changed_by: by?.personId ?? null,
    }));
    await trx
      .insertInto('entry_revisions')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['tenant_id', 'entry_id', 'revision']).doNothing())
      .execute();
  }
}

async function readStored(
  trx: Transaction<AnswersTables>,
  tenantId: string,
  ids: readonly string[],
): Promise<readonly StoredEntry[]> {
  const rows = await trx
    .selectFrom('entries')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('entry_id', 'in', ids)
    .execute();
  return withTexts(trx, tenantId, rows);
}

/** Entries with their texts, by language. */
export async function withTexts(
  on: Pick<Kysely<AnswersTables>, 'selectFrom'>,
  tenantId: string,
  rows: readonly AnswersTables['entries'][],
): Promise<readonly StoredEntry[]> {
  if (rows.length === 0) return [];
  const texts = await on
    .selectFrom('entry_texts')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where(
      'entry_id',
      'in',
      rows.map((row) => row.entry_id),
    )
    .orderBy('language')
    .execute();
  const byEntry = Map.groupBy(texts, (text) => text.entry_id);
  return rows.map((row) => toStoredEntry(row, byEntry.get(row.entry_id) ?? []));
}
