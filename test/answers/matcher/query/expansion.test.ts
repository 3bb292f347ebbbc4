import assert from 'node:assert/strict';
import { ExpansionCache, queryWords, type QueryWord } from '../../../../src/answers/matcher/query/expansion.ts';
import { isEnglish, queryLanguages } from '../../../../src/answers/matcher/query/languages.ts';
import { EntryIndex } from '../../../../src/answers/matcher/index/entry-index.ts';
import { tokenize } from '../../../../src/language/index.ts';

const index = new EntryIndex();
index.put('phone', [{ id: 'phone', question: 'Do I need my phone in order to log on?', answer: '', lang: 'en' }]);
index.put('six', [{ id: 'six', question: 'Møterom seks', answer: '', lang: 'nb' }]);

const read = (text: string): readonly QueryWord[] => {
  const words = tokenize(text);
  return queryWords(
    words,
    words.map(() => false),
    queryLanguages(words, 'en'),
    new ExpansionCache(index.vocabulary),
  );
};
const similarityTo = (text: string, key: string): number => {
  const group = index.vocabulary.keyOfGroup.indexOf(key);
  assert.ok(group >= 0, key);
  return read(text)[0]!.expansions.find((expansion) => expansion.group === group)?.similarity ?? 0;
};

describe('isEnglish', () => {
  for (const [kind, languages, expected] of [
    ['English', [['en', 1]], true],
    [
      'the Nordic ones',
      [
        ['nb', 1],
        ['da', 0.75],
      ],
      false,
    ],
    [
      'English with a trace of another',
      [
        ['en', 1],
        ['nb', 0.25],
      ],
      true,
    ],
    [
      'either',
      [
        ['en', 1],
        ['nb', 0.5],
      ],
      undefined,
    ],
    ['none', [], undefined],
  ] as const) {
    it(`judges ${kind}`, () =>
      assert.equal(isEnglish(languages.map(([language, share]) => ({ language, share }))), expected));
  }
});

describe('queryWords', () => {
  const phone = 'fone';

  it('reads an unknown word as a typo', () => assert.ok(similarityTo('phond', phone) > 0.5));

  it('is less sure of a typo when the word exists', () => {
    assert.ok(similarityTo('found', phone) < 0.8 * similarityTo('phond', phone));
  });

  it('counts a phrase, in addition to its words, less than a word', () => {
    const words = read('in order to begin');
    const phrase = words.find(({ word }) => word === 'in order to');
    assert.ok(phrase !== undefined && phrase.importance < 0.5 * words[0]!.importance);
  });

  it('matches a number in letters by its digits', () => assert.ok(similarityTo('6', 'seks') > 0.5));
});
