import assert from 'node:assert/strict';
import { cleaned, faultsOf } from '../../src/cases/case.ts';
import { cleanText } from '../../src/language/index.ts';
import { casesIntents } from '../../src/cases/intents.ts';
import { draftOf } from '../../src/cases/wish-text.ts';
import { createUnderstanding } from '../../src/understanding/index.ts';

describe('a case', () => {
  it('reports what a draft lacks or has too much of', () => {
    const draft = { title: 'x', wish: 'y', why: '', area: '' };
    assert.deepEqual(faultsOf(draft), {});
    assert.deepEqual(faultsOf({ ...draft, title: '', wish: '' }), { title: 'missing', wish: 'missing' });
    const long = { title: 'x'.repeat(121), wish: 'x'.repeat(2001), why: 'x'.repeat(1001), area: '' };
    assert.deepEqual(faultsOf(long), { title: 'tooLong', wish: 'tooLong', why: 'tooLong' });
  });

  it('contains no invisible characters', () => {
    assert.equal(cleanText(' a\u0000b\u0007\r\nc\ud800 '), 'ab\nc\ufffd');
    assert.equal(cleanText('{\u2060{x}}'), '{{x}}');
  });

  const { understand } = createUnderstanding(casesIntents);
  const wishes: readonly (readonly [string, string])[] = [
    ['Jeg ønsker at jeg kan sortere saker etter frist. Det mangler.', 'Jeg kan sortere saker etter frist'],
    ['jeg onsker at listen husker filteret', 'Listen husker filteret'],
    ['Jeg ønsker, at listen husker filteret', 'Listen husker filteret'],
    ['eg ønskjer at lista hugsar filteret', 'Lista hugsar filteret'],
    ['Jag önskar att listan minns filtret!', 'Listan minns filtret'],
    ['jag skulle önska att listan minns filtret', 'Listan minns filtret'],
    ['I wish that the list kept its filter', 'The list kept its filter'],
    ['i wish the list kept its filter', 'The list kept its filter'],
    ['JEG ØNSKER AT', ''],
  ];
  for (const [text, title] of wishes) {
    it(`reads "${text}" as a wish`, () => {
      const [said] = understand(text).parts;
      assert.deepEqual([said?.intent, draftOf(said?.slots['text'] ?? '').title], ['cases.wish', title]);
    });
  }
  for (const text of ['Hvordan ønsker jeg meg noe?', 'i wishlist']) {
    it(`takes "${text}" for a question`, () => assert.equal(understand(text).parts[0]?.intent, 'question'));
  }
});

describe('what somebody wrote in a form', () => {
  it('is stored without identity numbers, card numbers and passwords', () => {
    const typed = {
      title: 'Feil på 01010112345',
      wish: 'Kortet 4111 1111 1111 1111, passord: Hemmelig1',
      why: 'x',
      area: '',
    };
    const { title, wish } = cleaned(typed);
    assert.doesNotMatch(`${title} ${wish}`, /4111|Hemmelig1/);
    assert.match(wish, /•••••/);
  });
});
