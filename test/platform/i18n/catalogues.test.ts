import assert from 'node:assert/strict';
import { errorCodes } from '../../../src/errors.ts';
import { type Catalogue, catalogues, type Language, languages } from '../../../src/platform/i18n/index.ts';

type Text = { readonly key: string; readonly form: string; readonly text: string };

function textsOf(language: Language): readonly Text[] {
  const catalogue = catalogues[language] as unknown as Record<string, Record<string, string | Record<string, string>>>;
  return Object.entries(catalogue).flatMap(([feature, texts]) =>
    Object.entries(texts).flatMap(([meaning, value]) => {
      const key = `${feature}.${meaning}`;
      if (typeof value === 'string') return [{ key, form: '', text: value }];
      return Object.entries(value).map(([form, text]) => ({ key, form, text }));
    }),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).toSorted();
const words = (text: string) => text.replace(/\{\w+\}/g, ' ').match(/\p{L}+/gu) ?? [];

/** Longer texts that are rightly the same in two languages. */
const alike: readonly string[] = ['answers.otherAnswers'];

describe('catalogues', () => {
  const english = textsOf('en');

  for (const language of languages) {
    it(`names the same placeholders in ${language} as in English`, () => {
      const texts = textsOf(language);
      assert.deepEqual(
        texts.map(({ key, form }) => `${key} ${form}`).toSorted(),
        english.map(({ key, form }) => `${key} ${form}`).toSorted(),
      );
      for (const text of texts) {
        const same = english.find((other) => other.key === text.key && other.form === text.form);
        assert.deepEqual(placeholders(text.text), placeholders(same?.text ?? ''), `${language} ${text.key}`);
      }
    });

    it(`has no empty or untrimmed text in ${language}`, () => {
      assert.deepEqual(
        textsOf(language).filter(({ text }) => text === '' || text !== text.trim()),
        [],
      );
    });

    it(`has no exclamation marks in ${language}`, () => {
      assert.deepEqual(
        textsOf(language).filter(({ text }) => text.includes('!')),
        [],
      );
    });
  }

  it('has no text of more than three words that is the same in two languages', () => {
    const same: string[] = [];
    for (const [at, first] of languages.entries()) {
      for (const second of languages.slice(at + 1)) {
        for (const { key, form, text } of textsOf(first)) {
          const other = textsOf(second).find((one) => one.key === key && one.form === form);
          if (words(text).length > 3 && other?.text === text && !alike.includes(key))
            same.push(`${key}: ${first} = ${second}`);
        }
      }
    }
    assert.deepEqual(same, []);
  });

  it('has a message for every error code, and no other', () => {
    for (const language of languages) {
      const { errors }: Catalogue = catalogues[language];
      assert.deepEqual(Object.keys(errors).toSorted(), errorCodes.toSorted());
    }
  });
});
