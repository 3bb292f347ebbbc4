import { type Language, languages } from '../platform/i18n/index.ts';

/** What people may tell of that no entry answers. */
export const sensitiveKinds = ['threat', 'harassment', 'selfHarm', 'sickLeave'] as const;

export type SensitiveKind = (typeof sensitiveKinds)[number];

/** What the rollout itself says to somebody who tells of such a thing, and whom it points to. */
export type OwnWords = { readonly text: string; readonly contact: string | undefined };

export type OwnWordsByLanguage = Readonly<Partial<Record<Language, OwnWords>>>;

/** The rollout's words in the reader's language, else in whichever it has: they name the right people all the same. */
export function ownWordsIn(words: OwnWordsByLanguage, language: Language): OwnWords | undefined {
  return [language, ...languages].map((one) => words[one]).find((one) => one !== undefined);
}

/** Telephone numbers of a country: who comes when life is in danger, and who listens around the clock. */
export type Helplines = {
  readonly police: string;
  readonly medical: string;
  readonly listening: { readonly name: string; readonly number: string };
};

/** As helsenorge.no, nrk.no, sosalarm.se and cphpost.dk print them, read 2026-12. Of other countries none stands here: a wrong number is worse than none. */
const helplines: Readonly<Record<string, Helplines>> = {
  NO: { police: '112', medical: '113', listening: { name: 'Mental Helse', number: '116 123' } },
  SE: { police: '112', medical: '112', listening: { name: 'Mind Självmordslinjen', number: '90101' } },
  DK: { police: '112', medical: '112', listening: { name: 'Livslinien', number: '70 201 201' } },
};

/** @param country ISO 3166 code of the rollout. @returns undefined for a country whose numbers are not known here. */
export function helplinesOf(country: string): Helplines | undefined {
  return Object.hasOwn(helplines, country) ? helplines[country] : undefined;
}
