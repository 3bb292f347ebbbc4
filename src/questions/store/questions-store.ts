import type { ExpressionBuilder, Transaction } from 'kysely';
import { type Database, forOthers, tablesOf } from '../../platform/db/index.ts';
import type { Language } from '../../platform/i18n/index.ts';

type QuestionsTables = {
  open_questions: {
    tenant_id: string;
    question_id: string;
    rollout_id: string;
    person_id: string;
    text: string;
    language: Language;
    area_key: string | null;
    opened_at: string;
    done_at: string | null;
    done_by: string | null;
    /** The entry that answers it, if it was marked as done by linking an entry. */
    entry_id: string | null;
  };
};

/** An open question: no entry answered it, and it waits for a specialist. */
export type OpenQuestion = {
  readonly id: string;
  readonly personId: string;
  readonly text: string;
  readonly language: Language;
  readonly areaKey: string | undefined;
  /** ISO-8601 UTC. */
  readonly openedAt: string;
};

/** `doneBy` is undefined while it is open. */
export type FoundQuestion = OpenQuestion & { readonly doneBy: string | undefined };

export type NewOpenQuestion = Omit<OpenQuestion, 'openedAt'> & {
  readonly tenantId: string;
  readonly rolloutId: string;
  readonly openedAt: Date;
};

/** Open questions of an area; `areaKey` is undefined for questions without an area. */
export type WaitingArea = { readonly areaKey: string | undefined; readonly waiting: number };
export type ListedQuestion = OpenQuestion & { readonly isDone: boolean; readonly entryId: string | undefined };
/** The question after which a page starts. */
type Place = Pick<OpenQuestion, 'openedAt' | 'id'> | undefined;

export type Page = { readonly total: number; readonly items: readonly OpenQuestion[] };

export type QuestionsStore = ReturnType<typeof createQuestionsStore>;

/** @param within runs in the transaction of every change. */
export function createQuestionsStore(
  database: Database,
  within: (trx: Transaction<never>, tenantId: string) => Promise<void> = async () => undefined,
) {
  const { db } = tablesOf<QuestionsTables>(database);
  const changing = <T>(tenantId: string, work: (trx: Transaction<QuestionsTables>) => Promise<T>): Promise<T> =>
    tablesOf<QuestionsTables>(database).write(async (trx) => {
      const made = await work(trx);
      await within(forOthers(trx), tenantId);
      return made;
    });

  return {
    /** @returns false when it is already open; a question that was done is opened again. */
    open(question: NewOpenQuestion): Promise<boolean> {
      return changing(question.tenantId, async (trx) => {
        const made = await trx
          .insertInto('open_questions')
          .values({
            tenant_id: question.tenantId,
            question_id: question.id,
            rollout_id: question.rolloutId,
            person_id: question.personId,
            text: question.text,
            language: question.language,
            area_key: question.areaKey ?? null,
            opened_at: question.openedAt.toISOString(),
            done_at: null,
            done_by: null,
            entry_id: null,
          })
          .onConflict((conflict) =>
            conflict
              .columns(['tenant_id', 'question_id'])
              .doUpdateSet({ done_at: null, done_by: null, entry_id: null })
              .where('open_questions.done_at', 'is not', null),
          )
          .returning('question_id')
          .executeTakeFirst();
        return made !== undefined;
      });
    },

    withdraw(tenantId: string, questionId: string): Promise<void> {
      return changing(tenantId, async (trx) => {
        await trx
          .deleteFrom('open_questions')
          .where('tenant_id', '=', tenantId)
          .where('question_id', '=', questionId)
          .execute();
      });
    },

    /** Open questions, oldest first. */
    async page(tenantId: string, rolloutId: string, from: number, size: number): Promise<Page> {
      const open = db
        .selectFrom('open_questions')
        .where('tenant_id', '=', tenantId)
        .where('rollout_id', '=', rolloutId)
        .where('done_at', 'is', null);
      const [counted, rows] = [
        await open.select((expression) => expression.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
        await open.selectAll().orderBy('opened_at').orderBy('question_id').offset(from).limit(size).execute(),
      ];
      return { total: counted.total, items: rows.map(toOpenQuestion) };
    },

    /** How many are open in each area; areas without any are left out. */
    async waitingByArea(tenantId: string, rolloutId: string): Promise<readonly WaitingArea[]> {
      const rows = await db
        .selectFrom('open_questions')
        .select(['area_key', (expression) => expression.fn.countAll<number>().as('waiting')])
        .where('tenant_id', '=', tenantId)
        .where('rollout_id', '=', rolloutId)
        .where('done_at', 'is', null)
        .groupBy('area_key')
        .orderBy('area_key')
        .execute();
      return rows.map((row) => ({ areaKey: row.area_key ?? undefined, waiting: row.waiting }));
    },

    /** A person's questions, done or not, newest first. */
    async ofPerson(
      tenantId: string,
      personId: string,
      before: Place,
      size: number,
    ): Promise<readonly ListedQuestion[]> {
      const rows = await db
        .selectFrom('open_questions')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .where('person_id', '=', personId)
        .$if(before !== undefined, (query) =>
          query.where((row) => row(row.refTuple('opened_at', 'question_id'), '<', tupleOf(row, before))),
        )
        .orderBy('opened_at', 'desc')
        .orderBy('question_id', 'desc')
        .limit(size)
        .execute();
      return rows.map(toListed);
    },

    /** Open questions after `after`, oldest first. */
    async waiting(tenantId: string, rolloutId: string, after: Place, size: number): Promise<readonly ListedQuestion[]> {
      const rows = await db
        .selectFrom('open_questions')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .where('rollout_id', '=', rolloutId)
        .where('done_at', 'is', null)
        .$if(after !== undefined, (query) =>
          query.where((row) => row(row.refTuple('opened_at', 'question_id'), '>', tupleOf(row, after))),
        )
        .orderBy('opened_at')
        .orderBy('question_id')
        .limit(size)
        .execute();
      return rows.map(toListed);
    },

    /** @returns undefined when the tenant has no such question. */
    async find(tenantId: string, questionId: string): Promise<FoundQuestion | undefined> {
      const row = await db
        .selectFrom('open_questions')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .where('question_id', '=', questionId)
        .executeTakeFirst();
      return row && { ...toOpenQuestion(row), doneBy: row.done_by ?? undefined };
    },

    /** Stores the first person who marks it as done, with the entry that answers it. */
    markDone(tenantId: string, questionId: string, personId: string, now: Date, entryId?: string): Promise<void> {
      return changing(tenantId, async (trx) => {
        await trx
          .updateTable('open_questions')
          .set({ done_at: now.toISOString(), done_by: personId, entry_id: entryId ?? null })
          .where('tenant_id', '=', tenantId)
          .where('question_id', '=', questionId)
          .where('done_at', 'is', null)
          .execute();
      });
    },

    reopen(tenantId: string, questionId: string): Promise<void> {
      return changing(tenantId, async (trx) => {
        await trx
          .updateTable('open_questions')
          .set({ done_at: null, done_by: null, entry_id: null })
          .where('tenant_id', '=', tenantId)
          .where('question_id', '=', questionId)
          .execute();
      });
    },
  };
}

function tupleOf(row: ExpressionBuilder<QuestionsTables, 'open_questions'>, place: Place) {
  return row.tuple(place?.openedAt ?? '', place?.id ?? '');
}

function toListed(row: QuestionsTables['open_questions']): ListedQuestion {
  return { ...toOpenQuestion(row), isDone: row.done_at !== null, entryId: row.entry_id ?? undefined };
}

function toOpenQuestion(row: QuestionsTables['open_questions']): OpenQuestion {
  return {
    id: row.question_id,
    personId: row.person_id,
    text: row.text,
    language: row.language,
    areaKey: row.area_key ?? undefined,
    openedAt: row.opened_at,
  };
}
