import { isSame, mergeFields } from '../../tab/parts/merge-fields.ts';
import type { EntryEdit } from '../dto.ts';

type Text = EntryEdit['texts'][number];

/** Without the blank lines that stand among other ways to ask while somebody writes. */
export function tidy(edit: EntryEdit): EntryEdit {
  const texts = edit.texts.map((text) => ({
    ...text,
    alternatives: text.alternatives.map((line) => line.trim()).filter((line) => line !== ''),
  }));
  return { ...edit, texts };
}

/**
 * What two people made of the same entry, in one: what only one of them changed is theirs, and what both changed is mine.
 * @param base what both began with.
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
    // They took the language away: it stays only where I have written in it.
    return before && isSame(before, own) ? [] : [own];
  });
  // Languages that they added; not those that I took away, unless they have written in them since.
  const added = theirs.filter((other) => {
    const before = of(base, other.language);
    return !of(mine, other.language) && !(before && isSame(before, other));
  });
  return [...merged, ...added];
}
