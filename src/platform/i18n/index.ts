import { da } from './da/index.ts';
import { en } from './en/index.ts';
import { type Language, languages } from './languages.ts';
import { nb } from './nb/index.ts';
import { nn } from './nn/index.ts';
import { sv } from './sv/index.ts';
import type { TextsLike } from './texts.ts';
import { createTranslate } from './translate.ts';

export * from './format.ts';
export * from './languages.ts';
export type { TextsLike } from './texts.ts';

/** English texts by feature: the platform's own few, and those that each feature adds by declaration merging. */
export interface Texts {
  readonly api: (typeof en)['api'];
  readonly bot: (typeof en)['bot'];
  readonly errors: (typeof en)['errors'];
}

export type Catalogue = TextsLike<Texts>;

/** `feature.meaning` for every text. */
export type MessageKey = {
  [F in keyof Texts]: `${F}.${keyof Texts[F] & string}`;
}[keyof Texts];

type TextOf<K extends MessageKey> = K extends `${infer F}.${infer M}`
  ? F extends keyof Texts
    ? M extends keyof Texts[F]
      ? Texts[F][M]
      : never
    : never
  : never;

type Placeholders<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;
type Names<T> = T extends string
  ? Placeholders<T>
  : T extends { readonly one: infer One; readonly other: infer Other }
    ? Placeholders<One> | Placeholders<Other> | 'count'
    : never;
/** The arguments after a text's key, for its placeholders. */
export type Params<K extends MessageKey> = [Names<TextOf<K>>] extends [never]
  ? []
  : [params: { readonly [N in Names<TextOf<K>>]: N extends 'count' ? number : string }];

/** Text of one language: `t('answers.unknown')`, with the placeholders that the English text names. */
export type Translate = <K extends MessageKey>(key: K, ...params: Params<K>) => string;

const own = { nb, nn, sv, da, en };

/** All texts by language: the platform's, and those that {@link addTexts} was given. */
export const catalogues = own as unknown as Readonly<Record<Language, Catalogue>>;

/** Adds the texts of a feature. @throws when the name is taken. */
export function addTexts(texts: Readonly<Record<Language, object>>): void {
  for (const language of languages) {
    const catalogue = catalogues[language] as unknown as Record<string, object>;
    for (const [name, its] of Object.entries(texts[language])) {
      if (catalogue[name] !== undefined && catalogue[name] !== its) throw new Error(`two features have texts ${name}`);
      catalogue[name] = its as object;
    }
  }
}

const translators = new Map<Language, Translate>();

/** The translator of a language. Plural forms follow `Intl.PluralRules` of the `count` placeholder. */
export function translator(language: Language): Translate {
  const known = translators.get(language);
  if (known) return known;
  const translate = createTranslate(language, catalogues[language]);
  translators.set(language, translate);
  return translate;
}
