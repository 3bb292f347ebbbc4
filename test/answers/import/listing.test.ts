import assert from 'node:assert/strict';
import { listImport, listRefusal } from '../../../src/answers/import/listing.ts';
import { refusalCodes } from '../../../src/answers/import/sheet.ts';
import { languages, translator } from '../../../src/platform/i18n/index.ts';

const report = {
  isKept: false,
  outcomes: [
    { kind: 'add', place: { row: 2, line: 2 }, id: 'new', language: 'nb', columns: [] },
    { kind: 'change', place: { row: 3, line: 9 }, id: 'old', language: 'nb', columns: ['answer', 'state'] },
    { kind: 'unchanged', place: { row: 4, line: 12 }, id: 'same', language: 'nb', columns: [] },
  ],
  refusals: [
    { place: { row: 5 }, column: 'area', code: 'area_unknown', params: { text: 'x', allowed: 'hr, it' } },
    { place: { line: 7 }, code: 'line_not_understood', params: { text: 'Oops' } },
    { place: { row: 6 }, column: 'language', code: 'duplicate', params: { first: { row: 2 } } },
  ],
  tenantId: 't-1',
  rollout: { key: 'ONE', name: 'Saksportalen' },
  areas: { unknown: ['x'], added: [] },
} as const;

describe('listing of an import', () => {
  it('names every row that would be added, changed or refused, and why', () => {
    assert.deepEqual(listImport(report, translator('en')), [
      'Rollout Saksportalen (ONE), tenant t-1.',
      'The rollout lacks these areas: x. Import with --create-areas to add them, or correct the file.',
      'Add: row 2 (line 2), new (nb)',
      'Change: row 3 (line 9), old (nb): answer, state',
      'Refused: row 5, column area: The rollout has no area “x”. Its areas are hr, it.',
      'Refused: line 7: This line belongs to no entry: “Oops”. Texts are quoted, with > before each line.',
      'Refused: row 6, column language: The entry already appears in this language: row 2.',
      '1 to add, 1 to change, 1 unchanged, 3 refused.',
    ]);
  });

  it('reports the result afterwards', () => {
    const done = { ...report, isKept: true, refusals: [], areas: { unknown: ['x'], added: ['x'] } };
    assert.deepEqual(listImport(done, translator('en')), [
      'Rollout Saksportalen (ONE), tenant t-1.',
      'Areas added: x.',
      'Added: row 2 (line 2), new (nb)',
      'Changed: row 3 (line 9), old (nb): answer, state',
      '1 added, 1 changed, 1 unchanged.',
    ]);
  });

  it('speaks the other languages', () => {
    assert.equal(
      listImport(report, translator('nb'))[4],
      'Avvist: rad 5, kolonnen area: Prosjektet har ikke noe område «x». Områdene er hr, it.',
    );
  });

  for (const language of languages) {
    it(`has a text for every reason in ${language}`, () => {
      const params = {
        text: 'T',
        allowed: 'A',
        columns: 'C',
        found: '1',
        expected: '2',
        length: '3',
        limit: '4',
        character: 'U+0000',
        first: '5',
        place: '6',
      };
      for (const code of refusalCodes)
        assert.doesNotMatch(listRefusal({ place: { row: 1 }, code, params }, translator(language)), /[{}]/);
    });
  }
});
