import assert from 'node:assert/strict';
import { languages } from '../../src/platform/i18n/index.ts';
import { readHeadCount } from '../../src/sessions/booking/head-count.ts';
import { bookingPhrase, type NumberAct, readNumberAct } from '../../src/sessions/phrases.ts';

describe('a head-count', () => {
  const counts: readonly (readonly [string, string | undefined])[] = [
    ['234', '234'],
    [' 0 ', '0'],
    ['minst 234', 'minst 234'],
    ['Mindst 234', 'minst 234'],
    ['at least 234', 'minst 234'],
    ['At least 1,200', 'minst 1200'],
    ['minst 1 200', 'minst 1200'],
    ['minst 1\u00a0200', 'minst 1200'],
    ['mindst 1.200', 'minst 1200'],
    ['234+', 'minst 234'],
    ['mer enn 200', 'minst 200'],
    ['234.', '234'],
    ['-3', undefined],
    ['2.5', undefined],
    ['mange', undefined],
    ['234 kom', '234'],
    ['234 deltakere', '234'],
    ['ca. 50', '50'],
    ['ingen', '0'],
    ['50-60', undefined],
    ['1000000', undefined],
    ['', undefined],
    ['9'.repeat(30_000), undefined],
  ];
  for (const [typed, expected] of counts) {
    it(`reads "${typed.slice(0, 20)}" as ${expected ?? 'none'}`, () => {
      const read = readHeadCount(typed);
      assert.equal(read && `${read.atLeast ? 'minst ' : ''}${read.count}`, expected);
    });
  }
});

describe('phrases with a session’s number', () => {
  const acts: readonly (readonly [string, NumberAct['kind'] | undefined])[] = [
    ['meld på 12', 'book'],
    ['Meld meg på 12', 'book'],
    ['meld meg på økt 12', 'book'],
    ['anmäl 12', 'book'],
    ['anmäl mig till tillfälle 12', 'book'],
    ['tilmeld 12', 'book'],
    ['tilmeld mig 12', 'book'],
    ['book 12', 'book'],
    ['BOOK session 12', 'book'],
    ['meld av 12', 'unbook'],
    ['meld meg av 12', 'unbook'],
    ['avanmäl 12', 'unbook'],
    ['afmeld 12', 'unbook'],
    ['unbook 12', 'unbook'],
    ['økt 12', 'show'],
    ['vis økt 12', 'show'],
    ['visa tillfälle 12', 'show'],
    ['session 12', 'show'],
    ['meld fra', undefined],
    ['anmäl', undefined],
    ['book 12 stoler', undefined],
    ['hvordan melder jeg meg på 12', undefined],
    [`meld på ${'1'.repeat(30_000)}`, undefined],
  ];
  for (const [typed, kind] of acts) {
    it(`"${typed.slice(0, 40)}" is ${kind ?? 'none'}`, () =>
      assert.deepEqual(readNumberAct(typed), kind && { kind, number: 12 }));
  }

  for (const language of languages) {
    it(`books by its own phrase in ${language}`, () =>
      assert.deepEqual(readNumberAct(bookingPhrase(4711, language)), { kind: 'book', number: 4711 }));
  }
});
