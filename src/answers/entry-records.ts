import { answeringIntent } from './answered-by.ts';
import type { Entry } from './entry.ts';
import type { AnswersTables } from './store/tables.ts';

/** An entry with the number of its revision, from 1. */
export type StoredEntry = Entry & { readonly revision: number };

export function toEntry(row: AnswersTables['entries'], texts: readonly AnswersTables['entry_texts'][]): Entry {
  return {
    id: row.entry_id,
    key: row.key,
    areaKey: row.area_key,
    state: row.state,
    sourceUrl: row.source_url ?? undefined,
    reviewedOn: row.reviewed_on ?? undefined,
    reviewBy: row.review_by ?? undefined,
    owner: row.owner_role,
    isPublic: row.is_public === 1,
    answeredBy: row.answered_by === null ? undefined : answeringIntent(row.answered_by),
    texts: texts.map((text) => ({
      language: text.language,
      question: text.question,
      answer: text.answer,
      alternatives: JSON.parse(text.alternatives) as string[],
    })),
  };
}

export function toStoredEntry(
  row: AnswersTables['entries'],
  texts: readonly AnswersTables['entry_texts'][],
): StoredEntry {
  return { ...toEntry(row, texts), revision: row.revision };
}

/** The language-independent fields of an entry, as a row. */
export function sharedRow(entry: Entry) {
  return {
    area_key: entry.areaKey,
    state: entry.state,
    source_url: entry.sourceUrl ?? null,
    reviewed_on: entry.reviewedOn ?? null,
    review_by: entry.reviewBy ?? null,
    owner_role: entry.owner,
    is_public: entry.isPublic ? 1 : 0,
    answered_by: entry.answeredBy ?? null,
  };
}

/** An entry's texts as rows. */
export function textRows(tenantId: string, entryId: string, texts: Entry['texts']): AnswersTables['entry_texts'][] {
  return texts.map((text) => ({
    tenant_id: tenantId,
    entry_id: entryId,
    language: text.language,
    question: text.question,
    answer: text.answer,
    alternatives: JSON.stringify(text.alternatives),
  }));
}
