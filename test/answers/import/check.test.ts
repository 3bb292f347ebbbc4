import assert from 'node:assert/strict';
import { checkSheet } from '../../../src/answers/import/check.ts';
import { areas, aRow, aSheet, refusalsOf } from '../../support/entry-files.ts';

describe('checking of rows', () => {
  const wrong: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['a blank id', { id: '  ' }, '2 id required'],
    ['an id of two lines', { id: 'a\nb' }, '2 id not_one_line'],
    ['an id of 101 characters', { id: 'x'.repeat(101) }, '2 id too_long'],
    ['an unknown language', { language: 'fi' }, '2 language not_one_of'],
    ['an area that the rollout lacks', { area: 'finance' }, '2 area area_unknown'],
    ['an unknown state', { state: 'live' }, '2 state not_one_of'],
    ['a blank question', { question: ' \n' }, '2 question required'],
    ['a question of 501 characters', { question: 'x'.repeat(501) }, '2 question too_long'],
    ['a blank answer', { answer: '' }, '2 answer required'],
    ['an answer of 10,001 characters', { answer: 'x'.repeat(10_001) }, '2 answer too_long'],
    ['a NUL character', { answer: 'a\u0000b' }, '2 answer character_unprintable'],
    ['half of a surrogate pair', { question: 'a\ud83d' }, '2 question character_unprintable'],
    ['what a wrong decoding leaves', { question: 'tilgang \ufffd' }, '2 question character_unprintable'],
    ['a script address', { source: 'javascript:alert(1)' }, '2 source url_wrong'],
    ['an address without a scheme', { source: 'uin.example/arkiv' }, '2 source url_wrong'],
    ['an address with a space', { source: 'https://uin.example/a b' }, '2 source url_wrong'],
    ['the 31st of June', { reviewed: '2026-06-31' }, '2 reviewed date_wrong'],
    ['the 29th of February of a common year', { review_by: '2026-02-29' }, '2 review_by date_wrong'],
    ['a month 13', { review_by: '2026-13-01' }, '2 review_by date_wrong'],
    ["a date with slashes, whose order is anybody's guess", { reviewed: '06/02/2026' }, '2 reviewed date_wrong'],
    ['an unknown owner', { owner: 'boss' }, '2 owner not_one_of'],
    ['a feature that answers nobody', { answeredBy: 'sessions.next' }, '2 answeredBy not_one_of'],
    ['a mark that is neither yes nor no', { public: 'maybe' }, '2 public not_one_of'],
  ];
  for (const [what, cells, refusal] of wrong) {
    it(`refuses ${what}, with row and column`, () => {
      assert.deepEqual(refusalsOf(cells), [refusal]);
    });
  }

  it('removes invisible characters from every cell', () => {
    const { rows, refusals } = checkSheet(
      aSheet(aRow({ id: '\ufeffaccess', question: 'Hva er sak\u00ads\u200bportalen?', answer: '{\u2060{x}}' })),
      areas,
    );
    assert.deepEqual(refusals, []);
    assert.deepEqual(
      rows.map(({ id, question, answer }) => [id, question, answer]),
      [['access', 'Hva er saksportalen?', '{{x}}']],
    );
  });

  it('reports every fault of a row at once', () => {
    assert.deepEqual(refusalsOf({ area: 'finance', public: 'maybe', reviewed: 'soon' }), [
      '2 area area_unknown',
      '2 reviewed date_wrong',
      '2 public not_one_of',
    ]);
  });

  it('gives the list of areas with an unknown one', () => {
    const { refusals } = checkSheet(aSheet({ area: 'finance' }), areas);
    assert.deepEqual(refusals[0]?.params, { text: 'finance', allowed: 'archive, hr' });
  });

  it('lists the features that may answer with one that is none of them', () => {
    const { refusals } = checkSheet(aSheet({ answeredBy: 'kafé' }), areas);
    assert.deepEqual(refusals[0]?.params, {
      text: 'kafé',
      allowed:
        'sessions.list, sessions.mine, sessions.new, cases.mine, cases.report, cases.fault, cases.newWish, cases.new, ' +
        'questions.mine, questions.open, status.show, people.human, guide.help, guide.languages, privacy.stored, privacy.delete',
    });
  });

  it('accepts a feature in any case, and a blank for the text', () => {
    const { rows } = checkSheet(
      aSheet(aRow({ id: 'a' }), { ...aRow({ id: 'b' }), answeredBy: ' Sessions.LIST ' }),
      areas,
    );
    assert.deepEqual(
      rows.map(({ answeredBy }) => answeredBy),
      ['', 'sessions.list'],
    );
  });

  it('gives a row without an area the only one', () => {
    const { rows, refusals } = checkSheet(aSheet({ area: ' ' }, { language: 'en', area: '' }), ['general']);
    assert.deepEqual([refusals, rows.map(({ area }) => area)], [[], ['general', 'general']]);
  });

  it('refuses a row without an area when there are several, and lists them', () => {
    const { refusals } = checkSheet(aSheet({ area: '' }), areas);
    assert.deepEqual(
      refusals.map(({ column, code, params }) => [column, code, params.allowed]),
      [['area', 'area_required', 'archive, hr']],
    );
  });

  it('accepts dates with the day first, as Norwegian and Danish Excel rewrite them', () => {
    const { rows } = checkSheet(aSheet({ reviewed: '6.2.2026', review_by: '06-02-2027' }), areas);
    assert.deepEqual([rows[0]?.reviewed, rows[0]?.review_by], ['2026-02-06', '2027-02-06']);
  });

  it('accepts blanks in optional columns', () => {
    assert.deepEqual(refusalsOf({ alternatives: '', source: ' ', reviewed: '', review_by: '' }), []);
  });

  it('accepts words in any case, with spaces around them', () => {
    const { rows } = checkSheet(aSheet({ language: ' NB ', state: 'Published', public: 'YES ' }), areas);
    assert.deepEqual([rows[0]?.language, rows[0]?.state, rows[0]?.public], ['nb', 'published', 'yes']);
  });

  it('keeps question and answer to the character', () => {
    const { rows } = checkSheet(aSheet({ question: '  a\r\n b ', answer: '\n- x\n\n' }), areas);
    assert.deepEqual([rows[0]?.question, rows[0]?.answer], ['  a\r\n b ', '\n- x\n\n']);
  });

  describe('rows of one id', () => {
    it('refuses the same language twice and names the place of the first', () => {
      const { refusals } = checkSheet(aSheet({}, {}), areas);
      assert.deepEqual(refusals, [
        { place: { row: 3 }, column: 'language', code: 'duplicate', params: { first: { row: 2 } } },
      ]);
    });

    it('refuses a language-independent value that differs from the first row', () => {
      const { refusals } = checkSheet(aSheet({}, { language: 'en', area: 'hr' }), areas);
      assert.deepEqual(refusals, [
        {
          place: { row: 3 },
          column: 'area',
          code: 'differs_from_first',
          params: { text: 'hr', first: 'archive', place: { row: 2 } },
        },
      ]);
    });

    it('reads a blank as the value of the first row', () => {
      const blank = { area: '', state: '', source: '', reviewed: '', review_by: '', owner: '', public: '' };
      const { rows } = checkSheet(aSheet({}, { ...blank, language: 'en', question: 'How?' }), areas);
      assert.deepEqual(rows[1], { ...aRow({ language: 'en', question: 'How?' }), place: { row: 3 } });
    });

    it('refuses a value where the first row is blank', () => {
      assert.deepEqual(refusalsOf({ source: '' }, { language: 'en' }), ['3 source differs_from_first']);
    });

    it('does not repeat a fault of the first row on later rows', () => {
      assert.deepEqual(refusalsOf({ area: 'finance' }, { language: 'en', area: '' }), ['2 area area_unknown']);
    });

    it('recognises the same day in two formats', () => {
      assert.deepEqual(refusalsOf({ reviewed: '2026-02-06' }, { language: 'en', reviewed: '06.02.2026' }), []);
    });
  });
});
