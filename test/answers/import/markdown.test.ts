import assert from 'node:assert/strict';
import { parseMarkdown } from '../../../src/answers/import/markdown.ts';
import { inShort } from '../../support/entry-files.ts';

const entry = `---
title: A preface that nobody reads
---
## archive-access

- area: archive
- state: published
- source: https://uin.example/arkiv
- reviewed: 2026-02-06
- review_by:
- owner: specialist
- public: no

### nb

**question**

> Hvordan får jeg tilgang?

**alternatives**

- tilgang arkiv
- slipper ikke inn

**answer**

> ## Slik gjør du
> ---
> \`\`\`
> - area: hr
> \`\`\`

> Siste avsnitt.
`;
const refusals = (text: string) => parseMarkdown(text).refusals.map(inShort);

describe('Markdown', () => {
  it('reads an entry with any Markdown in its answer', () => {
    const { rows, refusals } = parseMarkdown(entry);
    assert.deepEqual(refusals, []);
    assert.deepEqual(rows[0]?.cells, {
      id: 'archive-access',
      language: 'nb',
      area: 'archive',
      state: 'published',
      question: 'Hvordan får jeg tilgang?',
      answer: '## Slik gjør du\n---\n```\n- area: hr\n```\n\nSiste avsnitt.',
      alternatives: 'tilgang arkiv\nslipper ikke inn',
      source: 'https://uin.example/arkiv',
      reviewed: '2026-02-06',
      review_by: '',
      owner: 'specialist',
      public: 'no',
    });
  });

  it('knows the line of each cell', () => {
    const { place, places } = parseMarkdown(entry).rows[0] ?? {};
    assert.deepEqual(
      [place, places?.id, places?.area, places?.answer],
      [{ line: 14 }, { line: 4 }, { line: 6 }, { line: 25 }],
    );
  });

  it('gives every language of an entry the shared fields', () => {
    const { rows } = parseMarkdown(`${entry}\n### en\n\n**question**\n\n> How?\n\n**answer**\n\n> So.\n`);
    assert.deepEqual(
      rows.map(({ cells }) => [cells.id, cells.language, cells.area, cells.question]),
      [
        ['archive-access', 'nb', 'archive', 'Hvordan får jeg tilgang?'],
        ['archive-access', 'en', 'archive', 'How?'],
      ],
    );
  });

  it('refuses a line of text that is not quoted', () => {
    assert.deepEqual(refusals(`${entry}Forgotten\n`), ['34 - line_not_understood']);
  });

  it('refuses an unknown name', () => {
    assert.deepEqual(refusals(entry.replace('- owner:', '- keeper:')), ['11 keeper column_unknown']);
  });

  it('refuses a duplicate part', () => {
    assert.deepEqual(refusals(`${entry}\n**answer**\n\n`), ['35 answer column_twice']);
  });

  it('refuses an entry without any language', () => {
    assert.deepEqual(refusals('## lonely\n\n- area: hr\n'), ['1 language language_missing']);
  });

  it('refuses a file without entries', () => {
    assert.deepEqual(refusals('# Losen entries\n'), ['1 - file_empty']);
  });
});
