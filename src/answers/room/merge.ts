import { isSame, mergeFields } from '../../tab/parts/merge-fields.ts';
import type { EntryEdit } from '../dto.ts';

type Text = EntryEdit['texts'][number];

/** Removes blank lines among the alternatives, which appear while somebody types. */
export function tidy(edit: EntryEdit): EntryEdit {
  const texts = edit.texts.map((text) => ({
    ...text,
    alternatives: text.alternatives.map((line) => line.trim()).filter((line) => line !== ''),
  }));
  return { ...edit, texts };
}

/**
 * Merges two edits of the same entry: a field that only one person changed takes their value, a field that both changed
 * takes mine.
 * @param base the common ancestor.
 */
export function merge(base: EntryEdit, mine: EntryEdit, theirs: EntryEdit): EntryEdit {
  const { texts, ...own } = mine;
  return { ...mergeFields(base, own, theirs), texts: mergeTexts(base.texts, texts, theirs.texts) };
}

function mergeTexts(base: readonly Text[], mine: readonly Text[], theirs: readonly Text[]): Text[] {
  const of = (texts: readonly Text[], language: string) => texts.find((text) => text.language === language);
  const merged = mine.flatMap((own): Text[] => {
    const before = of(base, own.language);
    const other = of(theirs, own.language);
    if (other) return [before ? mergeFields(before, own, other) : own];
    // They removed the language: it stays only if I have changed it.
    return before && isSame(before, own) ? [] : [own];
  });
  // Languages that they added; not those that I removed, unless they have changed them since.
  const added = theirs.filter((other) => {
    const before = of(base, other.language);
    return !of(mine, other.language) && !(before && isSame(before, other));
  });
  return [...merged, ...added];
}
