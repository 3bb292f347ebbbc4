import type { Language } from '../../language/index.ts';
import type { Match, MatcherEntry, QueryOptions } from '../matcher/index.ts';

/** What has the id from now on: all languages of an entry, or nothing where it is gone. */
export type Change = { readonly id: string; readonly versions: readonly MatcherEntry[] };

/** Whoever writes, with the language that they are spoken to in, and whether they chose it. */
export type Asker = { readonly language: Language; readonly languageChosen: boolean };
/** The language to answer in: that of the text, where it is plain to see and none was chosen. */
export type Asked = {
  readonly language: Language;
  readonly matches: readonly Match[];
  /** The text is of words of grammar only, such as `hva er det`. */
  readonly isVague: boolean;
};

/** What a matcher in the thread is asked; the language of a text is the same for all. */
export type Request =
  | { readonly kind: 'change'; readonly changes: readonly Change[] }
  | { readonly kind: 'query'; readonly text: string; readonly options: QueryOptions }
  | { readonly kind: 'explain'; readonly text: string; readonly id: string; readonly options: QueryOptions }
  | { readonly kind: 'ask'; readonly text: string; readonly by: Asker; readonly limit: number }
  | { readonly kind: 'spokenLanguage'; readonly text: string }
  | { readonly kind: 'close' };

export type Call = { readonly call: number; readonly matcher: number; readonly request: Request };
/** In the order that they are to be answered in. */
export type Calls = readonly Call[];
/** `fault` names what went wrong, in place of an answer. */
export type Reply = { readonly call: number; readonly answer?: unknown; readonly fault?: string };
