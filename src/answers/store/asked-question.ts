import { type Database, type Placeholder, preparedWrite, tablesOf } from '../../platform/db/index.ts';
import type { Language } from '../../platform/i18n/index.ts';
import type { Band } from '../asking.ts';
import type { AnswersTables } from './tables.ts';

/** A question as asked, with its answer. */
export type AskedQuestion = {
  readonly id: string;
  readonly rolloutId: string;
  readonly personId: string;
  readonly conversationId: string;
  readonly text: string;
  readonly language: Language;
  readonly band: Band;
  readonly entryId: string | undefined;
  /** Ids of the entries offered next to it, best first. */
  readonly candidates: readonly string[];
};

export type NewQuestion = Omit<AskedQuestion, 'id'> & {
  readonly tenantId: string;
  readonly activityId: string;
  readonly askedAt: Date;
  /** Confidence of the best match, 0 to 1. */
  readonly score: number | undefined;
};

type Row = AnswersTables['asked_questions'];

/** Stores a question; a redelivered message keeps its first id and gets the newer answer. */
export function prepareInsert(database: Database) {
  const { db } = tablesOf<AnswersTables>(database);
  return preparedWrite(database, (value: Placeholder<Row>) => {
    const answer = {
      language: value('language'),
      band: value('band'),
      entry_id: value('entry_id'),
      score: value('score'),
      candidates: value('candidates'),
    };
    return db
      .insertInto('asked_questions')
      .values({
        tenant_id: value('tenant_id'),
        question_id: value('question_id'),
        rollout_id: value('rollout_id'),
        person_id: value('person_id'),
        conversation_id: value('conversation_id'),
        activity_id: value('activity_id'),
        text: value('text'),
        asked_at: value('asked_at'),
        ...answer,
      })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'conversation_id', 'activity_id']).doUpdateSet(answer))
      .returning('question_id');
  });
}

export function toRow(question: NewQuestion, id: string): Row {
  return {
    tenant_id: question.tenantId,
    question_id: id,
    rollout_id: question.rolloutId,
    person_id: question.personId,
    conversation_id: question.conversationId,
    activity_id: question.activityId,
    text: question.text,
    asked_at: question.askedAt.toISOString(),
    language: question.language,
    band: question.band,
    entry_id: question.entryId ?? null,
    score: question.score ?? null,
    candidates: JSON.stringify(question.candidates),
  };
}

export function toQuestion(row: AnswersTables['asked_questions']): AskedQuestion {
  return {
    id: row.question_id,
    rolloutId: row.rollout_id,
    personId: row.person_id,
    conversationId: row.conversation_id,
    text: row.text,
    language: row.language,
    band: row.band,
    entryId: row.entry_id ?? undefined,
    candidates: JSON.parse(row.candidates) as string[],
  };
}
