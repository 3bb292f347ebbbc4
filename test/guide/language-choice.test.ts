import assert from 'node:assert/strict';
import { phrasesFor } from '../../src/guide/language-choice.ts';
import { phraseOf } from '../../src/language/index.ts';
import { languages } from '../../src/platform/i18n/index.ts';

describe('the phrases that choose a language', () => {
  it('mean one language each', () => {
    const all = languages.flatMap((language) => [...new Set(phrasesFor(language).map(phraseOf))]);
    assert.equal(new Set(all).size, all.length);
  });

  it('do not match everyday words', () => {
    const all = languages.flatMap((language) => phrasesFor(language).map(phraseOf));
    for (const word of ['en', 'da', 'sv', 'nb', 'hei', 'norge']) assert.ok(!all.includes(word), word);
  });
});

describe('phraseOf', () => {
  const table: readonly (readonly [string, string])[] = [
    ['  Hjælp! ', 'hjaelp'],
    ['HJÄLP', 'hjaelp'],
    ['«Åpne   spørsmål».', 'aapne spoersmaal'],
    ['?', '?'],
    ['é', 'e'],
  ];
  for (const [said, expected] of table)
    it(`reads ${said} as ${expected}`, () => assert.equal(phraseOf(said), expected));
});
