import type { Language } from '../platform/i18n/index.ts';
import type { Draft, DraftFaults } from './case.ts';

export type AreaChoice = { readonly title: string; readonly value: string };

/** A wish as somebody fills it in; `formId` becomes the idempotency key of the case. */
export type WishForm = {
  readonly formId: string;
  readonly draft: Draft;
  readonly faults: DraftFaults;
  readonly areas: readonly AreaChoice[];
};

/** The rollout's areas to choose from, named in a language. */
export function areasIn(
  {
    areas,
  }: { readonly areas: readonly { readonly key: string; readonly names: Readonly<Record<Language, string>> }[] },
  language: Language,
): readonly AreaChoice[] {
  return areas.map(({ key, names }) => ({ value: key, title: names[language] }));
}
