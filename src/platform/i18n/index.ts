import { da } from './da/index.ts';
import { en } from './en/index.ts';
import type { Language } from './languages.ts';
import { nb } from './nb/index.ts';
import { nn } from './nn/index.ts';
import { sv } from './sv/index.ts';
import { createTranslate } from './translate.ts';

export * from './format.ts';
export * from './languages.ts';

type Widen<T> = T extends string ? string : { readonly [K in keyof T]: Widen<T[K]> };

/** The shape that `en/` sets and every other language must fill; a missing text does not compile. */
export type Catalogue = Widen<typeof en>;

type English = typeof en;

/** `feature.meaning` for every text. */
export type MessageKey = {
  [F in keyof English]: `${F}.${keyof English[F] & string}`;
}[keyof English];

type TextOf<K extends MessageKey> = K extends `${infer F}.${infer M}`
  ? F extends keyof English
    ? M extends keyof English[F]
      ? English[F][M]
      : never
    : never
  : never;

type Placeholders<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;
type Names<T> = T extends string
  ? Placeholders<T>
  : T extends { readonly one: infer One; readonly other: infer Other }
    ? Placeholders<One> | Placeholders<Other> | 'count'
    : never;
/** What a text's placeholders need, as the arguments after its key. */
export type Params<K extends MessageKey> = [Names<TextOf<K>>] extends [never]
  ? []
  : [params: { readonly [N in Names<TextOf<K>>]: N extends 'count' ? number : string }];

/** Text of one language: `t('answers.unknown')`, with the placeholders that the English text names. */
export type Translate = <K extends MessageKey>(key: K, ...params: Params<K>) => string;

export const catalogues: Readonly<Record<Language, Catalogue>> = { nb, nn, sv, da, en };

const translators = new Map<Language, Translate>();

/** The translator of a language. Plural forms follow `Intl.PluralRules` of the `count` placeholder. */
export function translator(language: Language): Translate {
  const known = translators.get(language);
  if (known) return known;
  const translate = createTranslate(language, catalogues[language]);
  translators.set(language, translate);
  return translate;
}
