import assert from 'node:assert/strict';
import { escapeFormula, unescapeFormula } from '../../../src/platform/csv/formula-escape.ts';

describe('formula escape', () => {
  const escaped: readonly (readonly [string, string])[] = [
    ['=1+1', "'=1+1"],
    ['+47 73 59 50 00', "'+47 73 59 50 00"],
    ['- first point', "'- first point"],
    ['@kari', "'@kari"],
    ['\tindented', "'\tindented"],
    ['\rreturned', "'\rreturned"],
    ["'=1+1", "''=1+1"],
    ["''-1", "'''-1"],
    ['＝1', "'＝1"],
  ];
  for (const [text, cell] of escaped) {
    it(`puts an apostrophe before ${JSON.stringify(text)}, and removes it again`, () => {
      assert.equal(escapeFormula(text), cell);
      assert.equal(unescapeFormula(cell), text);
    });
  }

  for (const text of ['plain', "'tis", "''quoted''", "'", '', ' =1', '1-2', 'a@b']) {
    it(`leaves ${JSON.stringify(text)} unchanged, both ways`, () => {
      assert.equal(escapeFormula(text), text);
      assert.equal(unescapeFormula(text), text);
    });
  }

  it('reads an unescaped formula as text', () => {
    assert.equal(unescapeFormula('=1+1'), '=1+1');
  });
});
