import assert from 'node:assert/strict';
import { type Asked, candidatesOf } from '../../src/answers/asked.ts';
import { candidatesCard } from '../../src/answers/cards.ts';
import type { Entry } from '../../src/answers/entry.ts';
import { languages, translator, type Language } from '../../src/platform/i18n/index.ts';

const entryOf = (id: string, titles: Partial<Record<Language, string>>): Entry =>
  ({
    id,
    texts: Object.entries(titles).map(([language, question]) => ({ language, question, answer: '', alternatives: [] })),
  }) as unknown as Entry;

const entries = [
  entryOf('a', { nb: 'Teams', en: 'Teams in English' }),
  entryOf('b', { sv: 'Teams' }),
  entryOf('c', { sv: 'Hur bokas rum?' }),
];
const asked = {
  by: { language: 'nb' },
  bank: { find: (id: string) => entries.find((entry) => entry.id === id) },
} as unknown as Asked;

describe('candidates', () => {
  it('with the same title in two languages are one row', () => {
    assert.deepEqual(
      candidatesOf(asked, ['a', 'b', 'c']).map(({ entryId, language }) => `${entryId} ${language}`),
      ['a nb', 'c sv'],
    );
  });

  it('do not repeat the title of the shown entry', () => {
    assert.deepEqual(
      candidatesOf(asked, ['b', 'c'], 'Teams').map(({ entryId }) => entryId),
      ['c'],
    );
  });

  for (const language of languages) {
    it(`say in ${language} which other language a title is in`, () => {
      const rows = candidatesOf(asked, ['a', 'c']);
      const card = candidatesCard('q', rows, { language, t: translator(language), tab: {} } as never);
      const own = rows.filter((row) => row.language !== language).length;
      assert.equal(JSON.stringify(card).split('"isSubtle":true').length - 1, own);
    });
  }
});
