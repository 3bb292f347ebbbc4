import assert from 'node:assert/strict';
import { languages } from '../../src/platform/i18n/index.ts';
import { readHeadCount } from '../../src/sessions/booking/head-count.ts';
import { casesIntents } from '../../src/cases/intents.ts';
import { numberSaid, sessionsSaid } from '../../src/sessions/finding.ts';
import { sessionsIntents } from '../../src/sessions/intents.ts';
import { bookingPhrase } from '../../src/sessions/phrases.ts';
import { createUnderstanding } from '../../src/understanding/index.ts';

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

describe('words with a session’s number', () => {
  const { understand } = createUnderstanding([...sessionsIntents, ...casesIntents]);
  const acts: readonly (readonly [string, string])[] = [
    ['meld på 12', 'sessions.book'],
    ['Meld meg på 12', 'sessions.book'],
    ['meld meg på økt 12', 'sessions.book'],
    ['anmäl 12', 'sessions.book'],
    ['anmäl mig till tillfälle 12', 'sessions.book'],
    ['tilmeld 12', 'sessions.book'],
    ['tilmeld mig 12', 'sessions.book'],
    ['book 12', 'sessions.book'],
    ['BOOK session 12', 'sessions.book'],
    ['meld av 12', 'sessions.cancelBooking'],
    ['meld meg av 12', 'sessions.cancelBooking'],
    ['avanmäl 12', 'sessions.cancelBooking'],
    ['afmeld 12', 'sessions.cancelBooking'],
    ['unbook 12', 'sessions.cancelBooking'],
    ['økt 12', 'sessions.show'],
    ['vis økt 12', 'sessions.show'],
    ['visa tillfälle 12', 'sessions.show'],
    ['session 12', 'sessions.show'],
  ];
  for (const [typed, intent] of acts) {
    it(`"${typed}" is ${intent}`, () => {
      const [said] = understand(typed).parts;
      assert.deepEqual([said?.intent, numberSaid(said?.slots['session'] ?? '')], [intent, 12]);
    });
  }

  for (const typed of ['hvordan melder jeg meg på 12', `meld på ${'1'.repeat(30_000)}`]) {
    it(`"${typed.slice(0, 40)}" names no session`, () => {
      const [said] = understand(typed).parts;
      assert.equal(numberSaid(said?.slots['session'] ?? ''), undefined);
    });
  }

  for (const language of languages) {
    it(`books by its own phrase in ${language}`, () => {
      const [said] = understand(bookingPhrase(4711, language)).parts;
      assert.deepEqual([said?.intent, numberSaid(said?.slots['session'] ?? '')], ['sessions.book', 4711]);
    });
  }
});

describe('a session that is named', () => {
  const sessions = [
    { id: 'a', title: 'Arkiv på en halvtime', kind: 'mini_training', areaNames: ['Arkiv', 'Archive'] },
    { id: 'k', title: 'Spør om Saksportalen', kind: 'kafe', areaNames: [] },
    { id: 'm', title: 'Spør om møter', kind: 'kafe', areaNames: ['Møter', 'Meetings'] },
  ] as const;
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['arkivkurset', ['a']],
    ['kurset om arkiv', ['a']],
    ['the archive course', ['a']],
    ['møter', ['m']],
    ['kafé', ['k', 'm']],
    ['Spør om', ['k', 'm']],
    ['sløyd', []],
    ['økten', []],
    ['', []],
  ];
  for (const [words, expected] of rows) {
    it(`"${words}" is ${expected.join(' or ') || 'none'}`, () =>
      assert.deepEqual(
        sessionsSaid(words, sessions).map(({ id }) => id),
        expected,
      ));
  }
});
