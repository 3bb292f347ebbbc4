import type { Language } from '../../language/index.ts';
import type { Match, MatcherEntry, QueryOptions } from '../matcher/index.ts';

/** The new content of an id: all languages of an entry, or nothing if it was removed. */
export type Change = { readonly id: string; readonly versions: readonly MatcherEntry[] };

/** The asker's language, and whether they chose it. */
export type Asker = { readonly language: Language; readonly languageChosen: boolean };
/** The language to answer in: that of the text, if it is clear and none was chosen. */
export type Asked = {
  readonly language: Language;
  readonly matches: readonly Match[];
  /** The text has function words only, such as `hva er det`. */
  readonly isVague: boolean;
};

/** Requests to a matcher in the thread; language detection is shared by all. */
export type Request =
  | { readonly kind: 'change'; readonly changes: readonly Change[] }
  | { readonly kind: 'query'; readonly text: string; readonly options: QueryOptions }
  | { readonly kind: 'explain'; readonly text: string; readonly id: string; readonly options: QueryOptions }
  | { readonly kind: 'ask'; readonly text: string; readonly by: Asker; readonly limit: number }
  | { readonly kind: 'spokenLanguage'; readonly text: string }
  | { readonly kind: 'close' };

export type Call = { readonly call: number; readonly matcher: number; readonly request: Request };
/** In the order of answering. */
export type Calls = readonly Call[];
/** `fault` replaces the answer after an error. */
export type Reply = { readonly call: number; readonly answer?: unknown; readonly fault?: string };
