import assert from 'node:assert/strict';
import { cleanText, phraseOf } from '../../src/language/index.ts';

describe('phraseOf', () => {
  for (const [rule, text, expected] of [
    ['lowers case', 'HJELP', 'hjelp'],
    ['reads æ and ä as ae', 'hjælp hjälp', 'hjaelp hjaelp'],
    ['reads ø and ö as oe', 'søk sök', 'soek soek'],
    ['reads å as aa', 'språk', 'spraak'],
    ['joins a letter and its ring', 'spra\u030ak', 'spraak'],
    ['takes accents off', 'idé', 'ide'],
    ['makes one space of many', 'min  \n status', 'min status'],
    ['takes off what stands before', ' «hjelp', 'hjelp'],
    ['takes off what stands after', 'hjelp!? ', 'hjelp'],
    ['keeps a message of marks only', ' ? ', '?'],
  ] as const) {
    it(rule, () => assert.equal(phraseOf(text), expected));
  }
});

describe('cleanText', () => {
  for (const [rule, text, expected] of [
    ['drops control characters', 'a\u0000b\u0007c\u000bd\u001fe', 'abcde'],
    ['keeps tabs and lines', 'a\tb\nc', 'a\tb\nc'],
    ['reads every end of line as one', 'a\r\nb\rc', 'a\nb\nc'],
    ['takes out what cards put between braces', '{\u2060{name}}', '{{name}}'],
    ['replaces half a pair of code units', 'a\ud800b', 'a\ufffdb'],
    ['takes off the space around', '  a ', 'a'],
  ] as const) {
    it(rule, () => assert.equal(cleanText(text), expected));
  }
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
