import type { Transaction } from 'kysely';
import { type Database, forOthers, tablesOf } from '../../../platform/db/index.ts';
import type { Language } from '../../../platform/i18n/index.ts';
import type { Entry, EntryState } from '../../entry.ts';
import { sharedRow, type StoredEntry, textRows } from '../../entry-records.ts';
import { entriesChanged } from '../../store/entries-store.ts';
import type { AnswersTables } from '../../store/tables.ts';
import { type Author, keep, nextRevision, type Revision, withTexts } from './revisions.ts';

type Where = { readonly tenantId: string; readonly rolloutId: string };

export type Wanted = Where & {
  readonly states: readonly EntryState[];
  readonly area: string | undefined;
  /** Only entries with a text in this language. */
  readonly language: Language | undefined;
  /** Only entries with a question that contains these lower-case words. */
  readonly words?: string;
  /** The last key of the previous page. */
  readonly after: string | undefined;
  readonly size: number;
};

export type EditingStore = ReturnType<typeof createEditingStore>;

/** Entries for the people who maintain answers. */
export function createEditingStore(database: Database) {
  const { db, write } = tablesOf<AnswersTables>(database);

  async function find({ tenantId, rolloutId }: Where, entryId: string): Promise<StoredEntry | undefined> {
    const rows = await db
      .selectFrom('entries')
      .selectAll()
      .where('tenant_id', '=', tenantId)
      .where('rollout_id', '=', rolloutId)
      .where('entry_id', '=', entryId)
      .execute();
    return (await withTexts(db, tenantId, rows))[0];
  }

  return {
    /** @returns undefined when the rollout has no such entry. */
    find,

    /** Sorted by key, so that a list continues in the right place even if entries are added meanwhile. */
    async page(wanted: Wanted): Promise<readonly StoredEntry[]> {
      const { tenantId, area, language, words, after } = wanted;
      const rows = await db
        .selectFrom('entries')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .where('rollout_id', '=', wanted.rolloutId)
        .where('state', 'in', wanted.states)
        .$if(area !== undefined, (query) => query.where('area_key', '=', area ?? ''))
        .$if(after !== undefined, (query) => query.where('key', '>', after ?? ''))
        .$if(language !== undefined || words !== undefined, (query) =>
          query.where((row) =>
            row.exists(
              row
                .selectFrom('entry_texts')
                .select('entry_texts.entry_id')
                .whereRef('entry_texts.tenant_id', '=', 'entries.tenant_id')
                .whereRef('entry_texts.entry_id', '=', 'entries.entry_id')
                .$if(language !== undefined, (text) => text.where('language', '=', language ?? 'nb'))
                .$if(words !== undefined, (text) =>
                  text.where((one) =>
                    one(one.fn<string>('lower', ['question']), 'like', `%${escapeLike(words ?? '')}%`),
                  ),
                ),
            ),
          ),
        )
        .orderBy('key')
        .limit(wanted.size)
        .execute();
      return withTexts(db, tenantId, rows);
    },

    /** Creates an entry under its id. @returns false when the id is taken; then nothing changes. */
    create(where: Where, entry: Entry, by: Author): Promise<boolean> {
      return write(async (trx) => {
        const made = await trx
          .insertInto('entries')
          .values({
            tenant_id: where.tenantId,
            entry_id: entry.id,
            rollout_id: where.rolloutId,
            key: entry.key,
            revision: 1,
            ...sharedRow(entry),
          })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (made.numInsertedOrUpdatedRows !== 1n) return false;
        await trx
          .insertInto('entry_texts')
          .values(textRows(where.tenantId, entry.id, entry.texts))
          .execute();
        await kept(trx, where, entry.id, by);
        return true;
      });
    },

    /** Replaces the `seen` revision of an entry. @returns false when it has changed since, or no longer exists. */
    replace(where: Where, entry: Entry, seen: number, by: Author): Promise<boolean> {
      return write(async (trx) => {
        const { tenantId } = where;
        if ((await nextRevision(trx, tenantId, [entry.id], seen)) !== 1) return false;
        await keep(trx, tenantId, [entry.id], { before: true, by: undefined });
        await trx
          .updateTable('entries')
          .set(sharedRow(entry))
          .where('tenant_id', '=', tenantId)
          .where('entry_id', '=', entry.id)
          .execute();
        await trx
          .deleteFrom('entry_texts')
          .where('tenant_id', '=', tenantId)
          .where('entry_id', '=', entry.id)
          .execute();
        await trx
          .insertInto('entry_texts')
          .values(textRows(tenantId, entry.id, entry.texts))
          .execute();
        await kept(trx, where, entry.id, by);
        return true;
      });
    },

    /** Newest first, at most `size`, below revision `before`. */
    async revisions(
      tenantId: string,
      entryId: string,
      before: number | undefined,
      size: number,
    ): Promise<readonly Revision[]> {
      const rows = await db
        .selectFrom('entry_revisions')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .where('entry_id', '=', entryId)
        .$if(before !== undefined, (query) => query.where('revision', '<', before ?? 0))
        .orderBy('revision', 'desc')
        .limit(size)
        .execute();
      return rows.map((row) => ({
        revision: row.revision,
        changedAt: row.changed_at ?? undefined,
        changedBy: row.changed_by ?? undefined,
        entry: JSON.parse(row.content) as Entry,
      }));
    },
  };

  async function kept(trx: Transaction<AnswersTables>, where: Where, entryId: string, by: Author): Promise<void> {
    await keep(trx, where.tenantId, [entryId], { before: false, by });
    const change = entriesChanged(where.tenantId, where.rolloutId, [entryId]);
    await database.announce(forOthers(trx), change);
  }
}

/** The engines do not share an escape character, so wildcards are removed. */
function escapeLike(words: string): string {
  return words.replace(/[%_\\]/g, '');
}
