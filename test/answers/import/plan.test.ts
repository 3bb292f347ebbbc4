import assert from 'node:assert/strict';
import { entriesOf, type EntryRow } from '../../../src/answers/entry-rows.ts';
import { planImport } from '../../../src/answers/import/plan.ts';
import { aRow } from '../../support/entry-files.ts';

const kept = entriesOf([aRow(), aRow({ language: 'en', question: 'How?', answer: 'Ask.' })]);
const plan = (...rows: readonly EntryRow[]) =>
  planImport(
    kept,
    rows.map((row, at) => ({ ...row, place: { row: at + 2 } })),
  );

describe('plan of an import', () => {
  it('leaves unchanged entries alone', async () => {
    const { outcomes, entries } = await plan(aRow());
    assert.deepEqual(outcomes, [
      { kind: 'unchanged', place: { row: 2 }, id: 'archive-access', language: 'nb', columns: [] },
    ]);
    assert.deepEqual(entries, []);
  });

  it('changes a text and says which columns', async () => {
    const { outcomes, entries } = await plan(aRow({ answer: 'Be IT.', state: 'retired' }));
    assert.deepEqual([outcomes[0]?.kind, outcomes[0]?.columns], ['change', ['state', 'answer']]);
    assert.deepEqual(
      entries.map(({ key, state, texts }) => [key, state, texts.map((text) => text.answer)]),
      [['archive-access', 'retired', ['Be IT.']]],
    );
  });

  it('adds a language to an existing entry', async () => {
    const { outcomes, entries } = await plan(aRow(), aRow({ language: 'sv', question: 'Hur?' }));
    assert.deepEqual(
      outcomes.map(({ kind, language, columns }) => [kind, language, columns]),
      [
        ['unchanged', 'nb', []],
        ['add', 'sv', []],
      ],
    );
    assert.deepEqual(
      entries.map((entry) => entry.texts.map((text) => text.language)),
      [['sv']],
    );
  });

  it('reports what a new language changes for all of them', async () => {
    assert.deepEqual((await plan(aRow({ language: 'sv', public: 'yes' }))).outcomes[0]?.columns, ['public']);
  });

  it('adds an entry', async () => {
    assert.deepEqual(
      (await plan(aRow({ id: 'new' }))).outcomes.map(({ kind, id }) => [kind, id]),
      [['add', 'new']],
    );
  });
});
