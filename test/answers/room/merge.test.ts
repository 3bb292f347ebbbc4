import assert from 'node:assert/strict';
import type { EntryEdit } from '../../../src/answers/dto.ts';
import { merge, tidy } from '../../../src/answers/room/merge.ts';

const text = (language: 'nb' | 'sv' | 'da', answer: string, alternatives: string[] = []) => ({
  language,
  question: 'Hva?',
  answer,
  alternatives,
});
const base: EntryEdit = {
  area: 'hr',
  state: 'draft',
  owner: 'lead',
  isPublic: false,
  source: '',
  reviewedOn: '',
  reviewBy: '',
  answeredBy: '',
  texts: [text('nb', 'A'), text('sv', 'A')],
};
const answers = (edit: EntryEdit) => edit.texts.map(({ language, answer }) => `${language} ${answer}`);

describe('an edit', () => {
  it('is sent without blank lines among the alternatives', () => {
    const edit = { ...base, texts: [text('nb', ' A\n', ['', ' hva da ', '   ', 'x'])] };
    assert.deepEqual(tidy(edit).texts, [text('nb', ' A\n', ['hva da', 'x'])]);
  });
});

describe('two edits of one entry', () => {
  const table: readonly (readonly [string, EntryEdit['texts'], EntryEdit['texts'], readonly string[]])[] = [
    [
      'keep what each changed alone',
      [text('nb', 'mine'), text('sv', 'A')],
      [text('nb', 'A'), text('sv', 'theirs')],
      ['nb mine', 'sv theirs'],
    ],
    [
      'keep mine where both changed it',
      [text('nb', 'mine'), text('sv', 'A')],
      [text('nb', 'theirs'), text('sv', 'A')],
      ['nb mine', 'sv A'],
    ],
    ['keep a language that either added', [...base.texts, text('da', 'mine')], base.texts, ['nb A', 'sv A', 'da mine']],
    [
      'keep a language that they added',
      base.texts,
      [...base.texts, text('da', 'theirs')],
      ['nb A', 'sv A', 'da theirs'],
    ],
    ['let go of one that they took away and I left alone', base.texts, [text('nb', 'A')], ['nb A']],
    [
      'keep one that they took away and I wrote in',
      [text('nb', 'A'), text('sv', 'mine')],
      [text('nb', 'A')],
      ['nb A', 'sv mine'],
    ],
    ['let go of one that I took away and they left alone', [text('nb', 'A')], base.texts, ['nb A']],
    [
      'keep one that I took away and they wrote in',
      [text('nb', 'A')],
      [text('nb', 'A'), text('sv', 'theirs')],
      ['nb A', 'sv theirs'],
    ],
  ];
  for (const [name, mine, theirs, expected] of table)
    it(name, () =>
      assert.deepEqual(answers(merge(base, { ...base, texts: mine }, { ...base, texts: theirs })), expected),
    );

  it('keep what each person changed, also within one text', () => {
    const mine = { ...base, area: 'archive', texts: [{ ...text('nb', 'mine') }] };
    const theirs = { ...base, state: 'published' as const, texts: [text('nb', 'A', ['ny'])] };
    const merged = merge({ ...base, texts: [text('nb', 'A')] }, mine, theirs);
    assert.deepEqual([merged.area, merged.state], ['archive', 'published']);
    assert.deepEqual(merged.texts, [text('nb', 'mine', ['ny'])]);
  });
});
