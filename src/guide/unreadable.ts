/** What a message without words may consist of. */
export const wordlessKinds = ['signs', 'address', 'code', 'letters'] as const;
export type Wordless = (typeof wordlessKinds)[number];

/**
 * "I do not speak …" by language tag: enough for somebody to see that the message arrived, and why it was not answered.
 * These are no texts of the product, which speaks five languages.
 */
const refusals: Readonly<Record<string, string>> = {
  fi: 'En osaa suomea.',
  se: 'Mun in máhte davvisámegiela.',
  pl: 'Nie mówię po polsku.',
  de: 'Ich spreche kein Deutsch.',
  fr: 'Je ne parle pas français.',
  es: 'No hablo español.',
  nl: 'Ik spreek geen Nederlands.',
  et: 'Ma ei räägi eesti keelt.',
  lt: 'Aš nekalbu lietuviškai.',
  uk: 'Я не розмовляю українською.',
  ru: 'Я не говорю по-русски.',
  ar: 'أنا لا أتحدث العربية.',
};

/** @returns undefined for a language that the product cannot even name. */
export const refusalIn = (language: string): string | undefined => refusals[language];
