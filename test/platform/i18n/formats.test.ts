import assert from 'node:assert/strict';
import {
  closestLanguage,
  formatDay,
  formatInstant,
  type Language,
  languageOfCountry,
  languageOfTag,
  localDay,
  translator,
} from '../../../src/platform/i18n/index.ts';

const march = new Date('2026-03-10T08:00:00Z');

describe('formatDay', () => {
  const table: readonly (readonly [Language, string])[] = [
    ['nb', '5. mars'],
    ['nn', '5. mars'],
    ['sv', '5 mars'],
    ['da', '5. marts'],
    ['en', '5 March'],
  ];
  for (const [language, expected] of table)
    it(`writes ${expected} in ${language}`, () => assert.equal(formatDay(language, '2026-03-05', march), expected));

  it('shows the year when it is another year', () =>
    assert.equal(formatDay('nb', '2025-12-31', march), '31. desember 2025'));
});

describe('formatInstant', () => {
  const table: readonly (readonly [Language, string])[] = [
    ['nb', 'torsdag 5. mars kl. 10:00'],
    ['nn', 'torsdag 5. mars kl. 10:00'],
    ['sv', 'torsdag 5 mars kl. 10:00'],
    ['da', 'torsdag 5. marts kl. 10.00'],
    ['en', 'Thursday 5 March at 10:00'],
  ];
  for (const [language, expected] of table) {
    it(`writes ${expected} in ${language}`, () =>
      assert.equal(formatInstant(language, '2026-03-05T09:00:00.000Z', 'Europe/Oslo'), expected));
  }

  it('follows the clock change of the time zone', () => {
    assert.equal(formatInstant('en', '2026-03-29T09:00:00.000Z', 'Europe/Oslo'), 'Sunday 29 March at 11:00');
  });
});

describe('translator', () => {
  it('fills in the placeholders and leaves braces in their values alone', () => {
    assert.equal(translator('nb')('guide.tryQuestion', { question: 'Hva er {question}?' }), 'Prøv: Hva er {question}?');
  });

  const plurals: readonly (readonly [Language, number, string])[] = [
    ['nb', 1, '1 åpent spørsmål'],
    ['nb', 2, '2 åpne spørsmål'],
    ['sv', 1, '1 öppen fråga'],
    ['sv', 0, '0 öppna frågor'],
    ['da', 1, '1 åbent spørgsmål'],
    ['nn', 1200, '1\u00a0200 opne spørsmål'],
    ['en', 1, '1 open question'],
  ];
  for (const [language, count, expected] of plurals)
    it(`counts ${count} in ${language}`, () =>
      assert.equal(translator(language)('questions.title', { count }), expected));
});

describe('localDay', () => {
  it('is the local date', () => {
    assert.equal(localDay('2026-03-05T23:30:00.000Z', 'Europe/Oslo'), '2026-03-06');
    assert.equal(localDay('2026-03-05T23:30:00.000Z', 'America/New_York'), '2026-03-05');
  });
});

describe('closestLanguage', () => {
  const table: readonly (readonly [Language, readonly Language[], Language | undefined])[] = [
    ['nb', ['nb', 'en'], 'nb'],
    ['nn', ['nb', 'en'], 'nb'],
    ['sv', ['en', 'da'], 'da'],
    ['da', ['sv', 'en'], 'sv'],
    ['en', ['sv', 'nb'], 'nb'],
    ['nb', [], undefined],
  ];
  for (const [wanted, available, expected] of table) {
    it(`gives ${wanted} readers ${String(expected)} of ${available.join(', ') || 'nothing'}`, () =>
      assert.equal(closestLanguage(wanted, available), expected));
  }
});

describe('languageOfTag', () => {
  const table: readonly (readonly [string | undefined, Language | undefined])[] = [
    ['nb-NO', 'nb'],
    ['no', 'nb'],
    ['nn-NO', 'nn'],
    ['sv-FI', 'sv'],
    ['da_DK', 'da'],
    ['en-US', 'en'],
    ['fi-FI', undefined],
    ['xx-nonsense-9', undefined],
    ['', undefined],
    [undefined, undefined],
  ];
  for (const [tag, expected] of table)
    it(`reads ${String(tag)} as ${String(expected)}`, () => assert.equal(languageOfTag(tag), expected));

  it('uses the country when there is no locale', () => {
    assert.deepEqual(['NO', 'SE', 'DK', 'FI'].map(languageOfCountry), ['nb', 'sv', 'da', 'en']);
  });
});
