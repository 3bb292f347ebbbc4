import { isDeepStrictEqual } from 'node:util';
import type { Language } from '../../platform/i18n/index.ts';
import type { EntryDto, EntryEdit, EntryRowDto } from '../dto.ts';
import { type Entry, textFor } from '../entry.ts';
import type { StoredEntry } from '../entry-records.ts';

export function editOf(entry: Entry): EntryEdit {
  return {
    area: entry.areaKey,
    state: entry.state,
    owner: entry.owner,
    isPublic: entry.isPublic,
    source: entry.sourceUrl ?? '',
    reviewedOn: entry.reviewedOn ?? '',
    reviewBy: entry.reviewBy ?? '',
    // A revision from before there was such a field has none.
    answeredBy: entry.answeredBy ?? '',
    texts: entry.texts.map(({ language, question, answer, alternatives }) => ({
      language,
      question,
      answer,
      alternatives: [...alternatives],
    })),
  };
}

export function entryOf(edit: EntryEdit, { id, key }: Pick<Entry, 'id' | 'key'>): Entry {
  return {
    id,
    key,
    areaKey: edit.area,
    state: edit.state,
    owner: edit.owner,
    isPublic: edit.isPublic,
    sourceUrl: edit.source || undefined,
    reviewedOn: edit.reviewedOn || undefined,
    reviewBy: edit.reviewBy || undefined,
    answeredBy: edit.answeredBy || undefined,
    texts: edit.texts,
  };
}

/** Whether two edits are equal; the order of the languages is irrelevant. */
export function isSame(one: EntryEdit, other: EntryEdit): boolean {
  return isDeepStrictEqual(sorted(one), sorted(other));
}

function sorted(edit: EntryEdit): EntryEdit {
  return { ...edit, texts: edit.texts.toSorted((one, other) => one.language.localeCompare(other.language)) };
}

export function toEntryDto(entry: StoredEntry, mayEdit: boolean): EntryDto {
  return { ...editOf(entry), id: entry.id, key: entry.key, revision: String(entry.revision), mayEdit };
}

export function toEntryRow(entry: Entry, language: Language): EntryRowDto {
  const shown = textFor(entry, language);
  return {
    id: entry.id,
    area: entry.areaKey,
    state: entry.state,
    question: shown?.question ?? entry.key,
    language: shown?.language ?? language,
    languages: entry.texts.map((text) => text.language),
  };
}
