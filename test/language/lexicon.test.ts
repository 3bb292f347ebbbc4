import assert from 'node:assert/strict';
import { createLexicon, LANGUAGES, lexicon, parseRows } from '../../src/language/index.ts';

const ROWS = `
sak,saker;;ärende;sag;case
sykmelding;sjukmelding;sjukskrivning;sygemelding;sick leave
sak;;sak;ting;thing
`;

describe('parseRows', () => {
  it('reads an empty column as the bokmål one', () => {
    assert.deepEqual(parseRows('system,systemer;;;;system', false)[0]?.words.da, ['system', 'systemer']);
  });
});

describe('createLexicon', () => {
  const small = createLexicon(parseRows(ROWS, false));
  it('knows a word by its stem, less surely', () => {
    assert.deepEqual(small.senses('cases', 'en'), [{ row: 0, weight: 0.85 }]);
  });
  it('is less sure of a word with two meanings', () => {
    assert.deepEqual(
      small.senses('sak', 'nb').map(({ row, weight }) => [row, weight.toFixed(2)]),
      [
        [0, '0.71'],
        [2, '0.71'],
      ],
    );
  });
  it('knows a phrase', () =>
    assert.deepEqual(small.phrase(['my', 'sick', 'leave'], 1, 'en'), { length: 2, rows: [1] }));
  it('finds no phrase elsewhere', () => assert.equal(small.phrase(['my', 'sick', 'leave'], 0, 'en'), undefined));
  it('is less sure of an inflected form that has its own meaning', () => {
    const twofold = createLexicon(parseRows('mann;;man;mand;man\nmanen;;manen;manen;mane', false));
    assert.deepEqual(
      twofold.senses('manen', 'sv').map(({ row, weight }) => [row, weight.toFixed(2)]),
      [
        [1, '1.00'],
        [0, '0.59'],
      ],
    );
  });
  it('prefers the longest phrase', () => {
    const nested = createLexicon(parseRows('fri;;ledig;fri;time off\nfritid;;fritid;fritid;time off work', false));
    assert.deepEqual(nested.phrase(['time', 'off', 'work'], 0, 'en'), { length: 3, rows: [1] });
  });
  it('has no meaning for names of object members', () => {
    assert.deepEqual([...small.senses('constructor', 'en'), ...small.senses('__proto__', 'nb')], []);
  });
});

describe('the built-in lexicon', () => {
  before(function () {
    this.timeout(30_000);
    lexicon();
  });

  it('has some thousands of rows', () => assert.ok(lexicon().rows.length >= 4500, String(lexicon().rows.length)));

  it('knows the function words', () => {
    assert.equal(lexicon().isGrammar('hvordan', 'nb'), true);
    assert.equal(lexicon().isGrammar('arkiv', 'nb'), false);
  });

  it('has a word in every language of every row', () => {
    const gaps = lexicon().rows.filter(({ words }) => LANGUAGES.some((language) => words[language].length === 0));
    assert.deepEqual(
      gaps.map(({ words }) => words.nb),
      [],
    );
  });

  it('has at most five columns in every row', () => {
    const odd = lexicon().rows.filter(({ words }) =>
      LANGUAGES.some((language) => words[language].some((word) => /[;|]/.test(word))),
    );
    assert.deepEqual(
      odd.map(({ words }) => words.nb),
      [],
    );
  });

  it('has no duplicate rows', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { words } of lexicon().rows.filter(({ related }) => !related)) {
      const name = `${words.nb[0]} = ${words.en[0]}`;
      if (seen.has(name)) twice.push(name);
      seen.set(name, name);
    }
    assert.deepEqual(twice, []);
  });

  it('has no word twice in a column', () => {
    const twice = lexicon().rows.flatMap(({ words }) =>
      LANGUAGES.filter((language) => new Set(words[language]).size < words[language].length).map(
        (language) => `${words.nb[0]} ${language}`,
      ),
    );
    assert.deepEqual(twice, []);
  });

  for (const [from, word, to, other] of [
    ['en', 'access', 'nb', 'tilgang'],
    ['en', 'cheaper', 'nb', 'billig'],
    ['en', 'hottest', 'sv', 'varm'],
    ['en', 'tallest', 'nb', 'høy'],
    ['en', 'safer', 'nb', 'trygg'],
    ['en', '6', 'nb', 'seks'],
    ['en', 'easiest', 'da', 'let'],
    ['en', 'archive', 'da', 'arkiv'],
    ['sv', 'ärende', 'nb', 'sak'],
    ['sv', 'lösenord', 'en', 'password'],
    ['da', 'aktindsigt', 'nn', 'innsyn'],
    ['nn', 'sakshandsamar', 'en', 'caseworker'],
  ] as const) {
    it(`leads from ${word} to ${other}`, () => {
      const rows = new Set(
        lexicon()
          .senses(word, from)
          .map(({ row }) => row),
      );
      assert.ok(
        lexicon()
          .senses(other, to)
          .some(({ row }) => rows.has(row)),
      );
    });
  }
});
