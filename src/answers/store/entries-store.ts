import type { Kysely, Transaction } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { breathe, inSlices } from '../../platform/breathe.ts';
import { type Announcement, type Database, forOthers, seenWith, tablesOf } from '../../platform/db/index.ts';
import { type Author, keepingRevisions } from '../editing/store/revisions.ts';
import type { Entry } from '../entry.ts';
import { sharedRow, textRows, toEntry } from '../entry-records.ts';
import { type AskedQuestion, type NewQuestion, prepareInsert, toQuestion, toRow } from './asked-question.ts';
import type { AnswersTables } from './tables.ts';

type OneOf = {
  readonly tenantId: string;
  readonly questionId: string;
  readonly personId: string;
  readonly entryId: string;
};

/** A change of more entries is announced without ids: an announcement holds 7,000 bytes. */
const mostNamed = 100;

/** Rows of one insert: on SQLite they block the process for some 10 ms. */
const rowsPerInsert = 250;

/** Entries that take some 10 ms to read. */
const entriesPerPage = 500;

type Page = {
  readonly tenantId: string;
  readonly rolloutId: string;
  readonly ids: readonly string[] | undefined;
  /** The last key of the previous page. */
  readonly after: string | undefined;
};

export type AnswersStore = ReturnType<typeof createAnswersStore>;

/** Entries, questions, and reactions to answers. */
export function createAnswersStore(database: Database) {
  const { db, write } = tablesOf<AnswersTables>(database);
  const insertQuestion = prepareInsert(database);

  async function readPage({ tenantId, rolloutId, ids, after }: Page): Promise<readonly Entry[]> {
    const rows = await db
      .selectFrom('entries')
      .selectAll()
      .where('tenant_id', '=', tenantId)
      .where('rollout_id', '=', rolloutId)
      .$if(ids !== undefined, (query) => query.where('entry_id', 'in', ids ?? []))
      .$if(after !== undefined, (query) => query.where('key', '>', after ?? ''))
      .orderBy('key')
      .limit(entriesPerPage)
      .execute();
    if (rows.length === 0) return [];
    const texts = await db
      .selectFrom('entry_texts')
      .selectAll()
      .where('tenant_id', '=', tenantId)
      .where(
        'entry_id',
        'in',
        rows.map((row) => row.entry_id),
      )
      .execute();
    const byEntry = Map.groupBy(texts, (text) => text.entry_id);
    return rows.map((row) => toEntry(row, byEntry.get(row.entry_id) ?? []));
  }

  return {
    /**
     * All entries of a rollout sorted by key, or those with the given ids. They are read page by page, yielding in
     * between: changes made meanwhile reach the followers of the change feed.
     */
    async entries(tenantId: string, rolloutId: string, ids?: readonly string[]): Promise<readonly Entry[]> {
      const found: Entry[] = [];
      for (let after: string | undefined; ;) {
        const page = await readPage({ tenantId, rolloutId, ids, after });
        found.push(...page);
        after = page.at(-1)?.key;
        if (page.length < entriesPerPage) return found;
        await breathe();
      }
    },

    /** The entries of a rollout that have one of these keys. */
    async entriesWithKeys(tenantId: string, rolloutId: string, keys: readonly string[]): Promise<readonly Entry[]> {
      const ids = await idsOf(db, tenantId, rolloutId, keys);
      return ids.length === 0 ? [] : readPage({ tenantId, rolloutId, ids, after: undefined });
    },

    /** Stores a question. A redelivered message keeps its first id and gets the newer answer. */
    async ask(question: NewQuestion): Promise<string> {
      const [kept] = await insertQuestion(toRow(question, uuidv7()));
      if (!kept) throw new Error('a question was kept without an id');
      return kept.question_id;
    },

    /** @returns undefined when the tenant has no such question. */
    async question(tenantId: string, questionId: string): Promise<AskedQuestion | undefined> {
      const row = await db
        .selectFrom('asked_questions')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .where('question_id', '=', questionId)
        .executeTakeFirst();
      return row && toQuestion(row);
    },

    /** A person's latest rating of an entry for a question counts. */
    rate(rating: OneOf & { readonly helped: boolean; readonly ratedAt: Date }): Promise<void> {
      const made = { helped: rating.helped ? 1 : 0, rated_at: rating.ratedAt.toISOString() };
      return write(async (trx) => {
        await trx
          .insertInto('ratings')
          .values({ ...columns(rating), ...made })
          .onConflict((conflict) =>
            conflict.columns(['tenant_id', 'question_id', 'person_id', 'entry_id']).doUpdateSet(made),
          )
          .execute();
      });
    },

    /** Each person's ratings of the answers to a question. */
    async ratingsOf(
      tenantId: string,
      questionId: string,
    ): Promise<readonly { readonly personId: string; readonly entryId: string; readonly helped: boolean }[]> {
      const rows = await db
        .selectFrom('ratings')
        .select(['person_id', 'entry_id', 'helped'])
        .where('tenant_id', '=', tenantId)
        .where('question_id', '=', questionId)
        .orderBy('person_id')
        .execute();
      return rows.map((row) => ({ personId: row.person_id, entryId: row.entry_id, helped: row.helped === 1 }));
    },

    takeBackRating(rating: OneOf): Promise<void> {
      return write(async (trx) => {
        await trx
          .deleteFrom('ratings')
          .where('tenant_id', '=', rating.tenantId)
          .where('question_id', '=', rating.questionId)
          .where('person_id', '=', rating.personId)
          .where('entry_id', '=', rating.entryId)
          .execute();
      });
    },

    /** Stores that a person picked this candidate for the question. */
    pick(pick: OneOf & { readonly pickedAt: Date }): Promise<void> {
      return write(async (trx) => {
        await trx
          .insertInto('picks')
          .values({ ...columns(pick), picked_at: pick.pickedAt.toISOString() })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      });
    },

    async picksOf(
      tenantId: string,
      questionId: string,
    ): Promise<readonly { readonly personId: string; readonly entryId: string }[]> {
      const rows = await db
        .selectFrom('picks')
        .select(['person_id', 'entry_id'])
        .where('tenant_id', '=', tenantId)
        .where('question_id', '=', questionId)
        .orderBy('person_id')
        .execute();
      return rows.map((row) => ({ personId: row.person_id, entryId: row.entry_id }));
    },

    /** Adds entries within an open transaction. */
    async addEntries(
      trx: Transaction<never>,
      tenantId: string,
      rolloutId: string,
      entries: readonly Entry[],
    ): Promise<void> {
      await putEntries(seenWith<AnswersTables>(trx), tenantId, rolloutId, entries);
    },

    /**
     * Adds entries, or changes those with an existing key, atomically. Texts in other languages stay. Announces the
     * change to the other processes, and stores the previous revisions.
     * @param before what else belongs to the same transaction.
     * @returns the ids under which the entries are kept.
     */
    saveEntries(
      tenantId: string,
      rolloutId: string,
      entries: readonly Entry[],
      by?: Author,
      before: (trx: Transaction<never>) => Promise<void> = async () => undefined,
    ): Promise<readonly string[]> {
      return write(async (trx) => {
        await before(forOthers(trx));
        const keys = entries.map(({ key }) => key);
        const known = await idsOf(trx, tenantId, rolloutId, keys);
        const ids = await keepingRevisions(trx, { tenantId, ids: known, by }, () =>
          putEntries(trx, tenantId, rolloutId, entries),
        );
        await database.announce(forOthers(trx), entriesChanged(tenantId, rolloutId, ids));
        return ids;
      });
    },
  };
}

/** The announcement of changed entries to other processes; without ids, any entry of the rollout may have changed. */
export function entriesChanged(tenantId: string, rolloutId: string, ids: readonly string[]): Announcement {
  const change = { topic: 'entries', tenantId, rolloutId };
  return ids.length > mostNamed ? change : { ...change, entryIds: ids.join(' ') };
}

/** Ids of the entries with an existing key. */
async function idsOf(
  on: Pick<Kysely<AnswersTables>, 'selectFrom'>,
  tenantId: string,
  rolloutId: string,
  keys: readonly string[],
): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const part of inSlices(keys, rowsPerInsert)) {
    const rows = await on
      .selectFrom('entries')
      .select('entry_id')
      .where('tenant_id', '=', tenantId)
      .where('rollout_id', '=', rolloutId)
      .where('key', 'in', part)
      .execute();
    ids.push(...rows.map((row) => row.entry_id));
  }
  return ids;
}

/** One statement for each part, which settles races too: the second writer of a key updates the row of the first. */
async function putEntries(
  trx: Transaction<AnswersTables>,
  tenantId: string,
  rolloutId: string,
  entries: readonly Entry[],
): Promise<readonly string[]> {
  const rows = entries.map((entry) => ({
    tenant_id: tenantId,
    entry_id: entry.id,
    rollout_id: rolloutId,
    key: entry.key,
    revision: 1,
    ...sharedRow(entry),
  }));
  const ids = new Map<string, string>();
  for await (const part of inSlices(rows, rowsPerInsert)) {
    const put = await trx
      .insertInto('entries')
      .values(part)
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'rollout_id', 'key']).doUpdateSet((row) => ({
          area_key: row.ref('excluded.area_key'),
          state: row.ref('excluded.state'),
          source_url: row.ref('excluded.source_url'),
          reviewed_on: row.ref('excluded.reviewed_on'),
          review_by: row.ref('excluded.review_by'),
          owner_role: row.ref('excluded.owner_role'),
          is_public: row.ref('excluded.is_public'),
          answered_by: row.ref('excluded.answered_by'),
        })),
      )
      .returning(['key', 'entry_id'])
      .execute();
    for (const { key, entry_id } of put) ids.set(key, entry_id);
  }
  const texts = entries.flatMap((entry) => textRows(tenantId, ids.get(entry.key) ?? entry.id, entry.texts));
  for await (const part of inSlices(texts, rowsPerInsert)) {
    await trx
      .insertInto('entry_texts')
      .values(part)
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'entry_id', 'language']).doUpdateSet((row) => ({
          question: row.ref('excluded.question'),
          answer: row.ref('excluded.answer'),
          alternatives: row.ref('excluded.alternatives'),
        })),
      )
      .execute();
  }
  return [...ids.values()];
}

function columns(one: OneOf) {
  return { tenant_id: one.tenantId, question_id: one.questionId, person_id: one.personId, entry_id: one.entryId };
}
