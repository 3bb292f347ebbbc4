import { intlLocale, type Language } from './languages.ts';

type Text = string | { readonly one: string; readonly other: string };
type Texts = Readonly<Record<string, Readonly<Record<string, Text>>>>;

/**
 * The texts of one language by key, separate from the catalogues, so that a browser loads only the language that it
 * shows.
 */
export function createTranslate(language: Language, texts: object) {
  const plural = new Intl.PluralRules(intlLocale[language]);
  const number = new Intl.NumberFormat(intlLocale[language]);
  const catalogue = texts as Texts;
  return (key: string, params: Readonly<Record<string, string | number>> = {}): string => {
    const [feature = '', meaning = ''] = key.split('.');
    const text = catalogue[feature]?.[meaning];
    if (text === undefined) throw new Error(`no text for ${key} in ${language}`);
    const form =
      typeof text === 'string' ? text : text[plural.select(Number(params.count)) === 'one' ? 'one' : 'other'];
    return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      return typeof value === 'number' ? number.format(value) : (value ?? whole);
    });
  };
}
