import assert from 'node:assert/strict';
import { isNewTo, speaksFor, wordingOf } from '../../../src/answers/learning/proposal.ts';
import { entriesOf } from '../../../src/answers/entry-rows.ts';
import { aRow } from '../../support/entry-files.ts';

describe('the wording of a question', () => {
  it('is on one line, and ignores case and punctuation', () => {
    assert.deepEqual(wordingOf('  Hvor er\n\tarkivet??  '), {
      wording: 'Hvor er arkivet??',
      folded: 'hvor er arkivet',
    });
    assert.equal(wordingOf('HVOR er arkivet')?.folded, 'hvor er arkivet');
  });

  for (const [name, text] of [
    ['without a word', '?!… 😀'],
    ['as long as a story', 'arkiv '.repeat(40)],
    ['with an address', 'hvem er kari@uin.example'],
  ] as const)
    it(`does not exist for ${name}`, () => assert.equal(wordingOf(text), undefined));
});

describe('a wording that is new to an entry', () => {
  const [entry] = entriesOf([
    aRow(),
    aRow({ language: 'en', question: 'Archive access?', alternatives: 'open sesame' }),
  ]);
  const isNew = (text: string) => {
    const wording = wordingOf(text);
    assert.ok(entry && wording);
    return isNewTo(entry, wording);
  };

  it('is neither its question nor one of its alternatives, in any language', () => {
    assert.equal(isNew('hvordan får jeg tilgang til arkivet'), false);
    assert.equal(isNew('Slipper ikke inn!'), false);
    assert.equal(isNew('Open, sesame'), false);
    assert.equal(isNew('døra er låst'), true);
  });

  it('has room next to the others', () => {
    const [full] = entriesOf([
      aRow({ alternatives: Array.from({ length: 100 }, (_, at) => `${at} `.repeat(40)).join('\n') }),
    ]);
    assert.ok(full);
    assert.equal(isNewTo(full, { wording: 'ny', folded: 'ny' }), false);
  });
});

describe('what people pick', () => {
  const middling = { band: 'middling', candidates: ['a', 'b'] } as const;
  const sure = { band: 'sure', candidates: ['a'] } as const;
  const rows = [
    ['a pick under "did you mean"', middling, 'a', true, undefined, true],
    ['one that helped', middling, 'a', true, true, true],
    ['one that did not help', middling, 'a', true, false, false],
    ['what was not picked', middling, 'a', false, true, false],
    ['what was not offered', middling, 'c', true, true, false],
    ['another answer beside a sure one', sure, 'a', true, undefined, false],
    ['another answer that helped', sure, 'a', true, true, true],
    ['another answer that did not help', sure, 'a', true, false, false],
    ['anything where nothing was found', { band: 'unknown', candidates: ['a'] }, 'a', true, true, false],
  ] as const;
  for (const [name, question, entry, picked, helped, expected] of rows)
    it(`${expected ? 'counts' : 'does not count'}: ${name}`, () =>
      assert.equal(speaksFor(question, entry, { picked, helped }), expected));
});
