import assert from 'node:assert/strict';
import { chatterOf, tokenize } from '../../src/language/index.ts';

const left = (text: string): string => {
  const words = tokenize(text);
  const chatter = chatterOf(words);
  return words.filter((_, place) => chatter[place] !== true).join(' ');
};

describe('chatterOf', () => {
  for (const [rule, text, expected] of [
    ['a greeting', 'Hei! Hvor er skriveren?', 'hvor er skriveren'],
    ['several phrases in a row', 'Hei, beklager at jeg maser, men hvor er skriveren?', 'hvor er skriveren'],
    ['thanks at the end', 'Where is the printer? Thanks in advance!', 'where is the printer'],
    ['a name after a sign-off', 'Hvor er skriveren? Mvh Kari Nordmann', 'hvor er skriveren'],
    [
      'no more than two words after a sign-off',
      'Skal jeg skrive mvh under alle brev jeg sender',
      'skal jeg skrive mvh under alle brev jeg sender',
    ],
    ['a slip of the keys', 'god mrogen hvor er skriveren takk for hjlepen', 'hvor er skriveren'],
    ['letters written out', 'hej kan naagon hjaelpa mig var aer skrivaren', 'var aer skrivaren'],
    ['nothing inside the question', 'How do I write thank you in a letter?', 'how do i write thank you in a letter'],
    ['nothing when all is chatter', 'Hei, takk for hjelpen!', 'hei takk for hjelpen'],
  ] as const) {
    it(`removes ${rule}`, () => assert.equal(left(text), expected));
  }
});
