import type { Turn } from '../platform/bot/index.ts';
import type { TabAddress } from '../platform/cards/index.ts';
import { intlLocale, type Language, type Translate } from '../platform/i18n/index.ts';

/** A language and its texts. */
export type Words = { readonly language: Language; readonly t: Translate };

/** What a card is written with: the reader's language and its texts, and where things are in the tab. */
export type Speech = Words & { readonly tab: TabAddress };

/** The same for cards with dates, which leave out the current year. */
export type DatedSpeech = Speech & { readonly now: Date };

export function speechOf({ person, t, tab, now }: Pick<Turn, 'person' | 't' | 'tab' | 'now'>): DatedSpeech {
  return { language: person.language, t, tab, now };
}

/** A count as the language writes it: "12 000". */
export function countIn(language: Language, count: number): string {
  return new Intl.NumberFormat(intlLocale[language]).format(count);
}
