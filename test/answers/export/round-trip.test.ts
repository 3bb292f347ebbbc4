import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import type { Entry } from '../../../src/answers/entry.ts';
import { readEntries } from '../../../src/answers/entry-file.ts';
import { entriesOf, type EntryRow, rowsOf } from '../../../src/answers/entry-rows.ts';
import { writeFileBytes } from '../../../src/answers/export/index.ts';
import { fileFormats, type FileFormat } from '../../../src/answers/file-format.ts';
import { checkSheet } from '../../../src/answers/import/check.ts';
import { parseFile } from '../../../src/answers/import/parse.ts';
import { aRow } from '../../support/entry-files.ts';

const nasty = [
  '=1+1',
  "'=1+1",
  "''",
  '+47 73 59 50 00',
  '- a',
  '-1',
  '@SUM(A1)',
  '\tafter a tab',
  '\rafter a return',
  '\nafter a line break',
  '  between spaces  ',
  'with "quotes" and \'apostrophes\'',
  'one, two; three\tfour',
  'line one\nline two\n\nline four\n',
  'as Windows\r\nwrites it\r\n',
  'a lone\rreturn',
  '007',
  '1e5',
  '2026-02-06',
  'TRUE',
  '100 € “curly” ‘quotes’ – and — dashes…',
  'æøå ÆØÅ äö',
  '<b>&amp; &lt;</b> ]]>',
  '_x000D_ and _x005F_',
  '😀 👩‍👩‍👧',
  '{{DATE(2026-02-06T00:00:00Z)}} ${root} <at>x</at>',
  '## heading\n### nb\n**answer**\n> quote\n>\n- list: item',
  '---\ntitle: front matter\n---\n```\n## fenced\n```',
  '\u00a0no-break\u00a0',
  '#REF!',
  '\u2028separator',
];

function nastyRows(): readonly EntryRow[] {
  return nasty.flatMap((text, at) => {
    const line = text.replace(/\s+/g, ' ').trim();
    const shared = { id: `${line} ${at}`, alternatives: line };
    return [
      aRow({ ...shared, question: text, answer: text, answeredBy: 'sessions.list' }),
      aRow({
        ...shared,
        language: 'en',
        question: `${text}!`,
        answer: `\n${text}\n\n`,
        alternatives: '',
        answeredBy: 'sessions.list',
      }),
    ];
  });
}

/** The content of a file: the bytes, or the cells of a workbook. */
async function contents(format: FileFormat, bytes: Uint8Array): Promise<unknown> {
  return format === 'xlsx' ? readXlsx(Buffer.from(bytes), { trim: false }) : Buffer.from(bytes).toString('base64');
}

describe('export, import, export', () => {
  let entries: readonly Entry[];

  before(async () => {
    const csv = await readFile(new URL('../../../src/organisation/sample/entries.csv', import.meta.url), 'utf8');
    entries = [...readEntries(csv), ...entriesOf(nastyRows())];
  });

  for (const format of fileFormats) {
    it(`gives the same ${format === 'xlsx' ? 'cell values' : 'bytes'} in ${format}`, async () => {
      const rows = rowsOf(entries);
      const first = await writeFileBytes(format, rows);
      const read = checkSheet(await parseFile(format, first));
      assert.deepEqual(read.refusals, []);
      assert.deepEqual(
        read.rows.map(({ place: _, ...row }) => row),
        rows,
      );
      const second = await writeFileBytes(format, rowsOf(entriesOf(read.rows)));
      assert.deepEqual(await contents(format, second), await contents(format, first));
    });
  }

  for (const format of ['csv', 'xlsx'] as const) {
    it(`leaves no cell in ${format} that a spreadsheet would take for a formula`, async () => {
      const bytes = await writeFileBytes(format, nastyRows());
      const table: readonly (readonly unknown[])[] =
        format === 'csv'
          ? parse(Buffer.from(bytes))
          : ((await readXlsx(Buffer.from(bytes), { trim: false }))[0]?.data ?? []);
      assert.deepEqual(
        table.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(String(cell))),
        [],
      );
    });
  }

  it('writes the same file for any order of the database', async () => {
    const [one, other] = await Promise.all(
      [entries, entries.toReversed()].map((order) => writeFileBytes('md', rowsOf(order))),
    );
    assert.deepEqual(other, one);
  });

  it('writes Markdown that a person can read', async () => {
    const markdown = Buffer.from(await writeFileBytes('md', [aRow()])).toString('utf8');
    assert.equal(
      markdown,
      `# Losen entries

## archive-access

- area: archive
- state: published
- source: https://uin.example/arkiv
- reviewed: 2026-02-06
- review_by: 2027-02-06
- owner: specialist
- public: no
- answeredBy:

### nb

**question**

> Hvordan får jeg tilgang til arkivet?

**alternatives**

- tilgang arkiv
- slipper ikke inn

**answer**

> Be lederen din.
`,
    );
  });
});
