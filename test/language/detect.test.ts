import assert from 'node:assert/strict';
import { detectLanguage } from '../../src/language/index.ts';

describe('detectLanguage', () => {
  // The first call reads the lexicon, which may take seconds on a busy machine.
  before(function () {
    this.timeout(30_000);
    detectLanguage('sak');
  });

  for (const [text, expected] of [
    ['Hvordan får jeg tilgang til arkivet?', 'nb'],
    ['Korleis får eg tilgang til arkivet?', 'nn'],
    ['Hur får jag tillgång till arkivet?', 'sv'],
    ['Hvordan får jeg adgang til arkivet, og hvad skal jeg gøre?', 'da'],
    ['How do I get access to the archive?', 'en'],
    ['Eg veit ikkje kvifor', 'nn'],
    ['Var är skrivaren?', 'sv'],
    ['password', 'en'],
    ['kat', 'da'],
  ] as const) {
    it(`detects ${expected} in "${text}"`, () => assert.equal(detectLanguage(text)[0]?.language, expected));
  }

  it('stays undecided between close languages', () => {
    const [first, second] = detectLanguage('Kan vi se det her?');
    assert.ok(first!.confidence < 0.9 && second!.confidence > 0.02);
  });

  it('gives all five the same confidence without letters', () => {
    assert.deepEqual(
      detectLanguage('123 😀').map(({ confidence }) => confidence),
      [0.2, 0.2, 0.2, 0.2, 0.2],
    );
  });
});
