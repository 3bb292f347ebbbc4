import assert from 'node:assert/strict';
import { isAskingWord, namePairs } from '../../src/language/index.ts';

describe('namePairs', () => {
  for (const [text, expected] of [
    ['Hvordan installerer jeg VS Code?', ['vscode']],
    ['Filene i Share Point', ['sharepoint']],
    ['Sett opp to-faktor', ['tofaktor']],
    ['2 FA på e-post', ['2fa', 'epost']],
    ['Hvor er skriveren?', []],
    ['Power BI Desktop', ['powerbi', 'bidesktop']],
    ['', []],
  ] as const) {
    it(`reads "${text}" as ${expected.join(', ') || 'no name'}`, () => assert.deepEqual(namePairs(text), expected));
  }
});

describe('isAskingWord', () => {
  for (const word of ['trenger', 'behöver', 'behøver', 'need', 'ønsker'])
    it(`knows ${word}`, () => assert.equal(isAskingWord(word), true));
  for (const word of ['wsdl', 'hjelp', 'tilgang', 'leder'])
    it(`treats ${word} as content`, () => assert.equal(isAskingWord(word), false));
});
