import { isKeeper } from '../kit/index.ts';
import type { Role } from '../platform/bot/index.ts';
import { closestLanguage, type Language } from '../platform/i18n/index.ts';
import type { AnsweredBy } from './answered-by.ts';

export const entryStates = ['draft', 'specialists', 'published', 'retired'] as const;
export type EntryState = (typeof entryStates)[number];

export const ownerRoles = ['specialist', 'champion', 'lead', 'administrator'] as const;
export type OwnerRole = (typeof ownerRoles)[number];

export type EntryText = {
  readonly language: Language;
  readonly question: string;
  /** Markdown. */
  readonly answer: string;
  readonly alternatives: readonly string[];
};

/** One FAQ question with its answer, in one or more languages. */
export type Entry = {
  readonly id: string;
  /** Its key in import and export; unique in a rollout. */
  readonly key: string;
  readonly areaKey: string;
  readonly state: EntryState;
  readonly sourceUrl: string | undefined;
  /** ISO date. */
  readonly reviewedOn: string | undefined;
  /** ISO date by which the owner should review it. */
  readonly reviewBy: string | undefined;
  readonly owner: OwnerRole;
  /** Whether people without an account may read it. */
  readonly isPublic: boolean;
  /** Whose live data answers in place of the text; undefined for the text. */
  readonly answeredBy: AnsweredBy | undefined;
  readonly texts: readonly EntryText[];
};

/** An entry to choose from, shown by its question in the reader's language. */
export type Candidate = { readonly entryId: string; readonly question: string; readonly language: Language };

/** The entry's text that a reader of `language` reads best. @returns undefined for an entry without texts. */
export function textFor(entry: Entry, language: Language): EntryText | undefined {
  const best = closestLanguage(
    language,
    entry.texts.map((text) => text.language),
  );
  return entry.texts.find((text) => text.language === best);
}

/** Drafts and retired entries answer nobody; entries for specialists answer only people who work with answers. */
export function mayRead(entry: Entry, roles: readonly Role[]): boolean {
  return entry.state === 'published' || (entry.state === 'specialists' && isKeeper({ roles }));
}
