import assert from 'node:assert/strict';
import { createFileParser } from '../../../src/answers/import/file-parser.ts';
import { importLimits, type ImportLimits } from '../../../src/answers/import/limits.ts';
import { listRefusal } from '../../../src/answers/import/listing.ts';
import { parseFile } from '../../../src/answers/import/parse.ts';
import { translator } from '../../../src/platform/i18n/index.ts';
import { aRow, csvHeader } from '../../support/entry-files.ts';
import { blanksWorkbook, replaceIn, sheetFile, stringsFile, workbook } from '../../support/workbooks.ts';

const few: ImportLimits = {
  ...importLimits,
  fileBytes: 100_000,
  archive: { ...importLimits.archive, unpackedBytes: 200_000, ratioFromBytes: 20_000, files: 20 },
  rows: 4,
  cells: 60,
  tokenBytes: 5_000,
};
const row = 'a,nb,hr,published,Q,A,,,,,lead,no';
const csv = (...rows: readonly string[]) => Buffer.from([csvHeader, ...rows].join('\n'));
const sheetWith = (from: string, to: string) => workbook((files) => replaceIn(files, sheetFile, from, to));

describe('files that are too large to be imported', function () {
  this.timeout(60_000);

  const refused: Readonly<Record<string, readonly ['csv' | 'xlsx' | 'md', () => Buffer | Promise<Buffer>, string]>> = {
    'a file of too many bytes': ['csv', () => csv(row, 'x'.repeat(100_000)), 'limit_bytes'],
    'a CSV of too many rows': ['csv', () => csv(row, row, row, row), 'limit_rows'],
    'a CSV of too many cells': ['csv', () => csv(row, ','.repeat(50)), 'limit_cells'],
    'a CSV with one endless row': ['csv', () => Buffer.from(','.repeat(90_000)), 'limit_cells'],
    'Markdown of too many texts': ['md', () => Buffer.from('## a\n### nb\n### nn\n### sv\n### da\n'), 'limit_rows'],
    'a workbook of too many rows': [
      'xlsx',
      () => sheetWith('</sheetData>', '<row r="9"><c r="A9" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'),
      'limit_rows',
    ],
    'a workbook that unpacks to too much': [
      'xlsx',
      () => sheetWith('</sheetData>', `</sheetData>${'<a b="c"/>'.repeat(25_000)}`),
      'limit_unpacked',
    ],
    'a workbook of blanks': ['xlsx', () => blanksWorkbook(150_000), 'limit_ratio'],
    'a workbook with a long tag': [
      'xlsx',
      () => sheetWith('<row ', `<row ${Array.from({ length: 900 }, (_, at) => `a${at}="${at * 7919}"`).join(' ')} `),
      'limit_token',
    ],
    'a workbook with a comment that is long': [
      'xlsx',
      () => sheetWith('<sheetData>', `<!--${'<a>b'.repeat(2_000)}--><sheetData>`),
      'limit_token',
    ],
  };
  for (const [what, [format, make, code]] of Object.entries(refused)) {
    it(`are refused with the name of the limit: ${what}`, async () => {
      const { rows, refusals } = await parseFile(format, await make(), few);
      assert.deepEqual([rows, refusals.map((one) => one.code)], [[], [code]]);
    });
  }

  it('are refused when parsing takes too long or too much memory, and later files are parsed', async () => {
    // One cell in the last corner that a sheet has makes a table of 17 billion cells.
    const farOut = await sheetWith('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>');
    const small = createFileParser({ ...importLimits, work: { heapMb: 64, timeMs: 60_000 } });
    const quick = createFileParser({ ...importLimits, work: { heapMb: 2_000, timeMs: 3_000 } });
    const refusals = await Promise.all(
      [small, quick].map(async (parse) => (await parse('xlsx', farOut)).refusals.map(({ code }) => code)),
    );
    assert.deepEqual(refusals, [['limit_memory'], ['limit_time']]);
    assert.equal((await small('csv', csv(row))).rows.length, 1);
  });

  it('get a refusal in every language that says what to do', () => {
    const refusal = { place: {}, column: undefined, code: 'limit_rows', params: { limit: '19999' } } as const;
    const words = (['nb', 'nn', 'sv', 'da', 'en'] as const).map((one) => listRefusal(refusal, translator(one)));
    assert.deepEqual(words, [
      'Avvist: Filen har mer enn 19999 rader. Del den opp, og importer delene én for én.',
      'Avvist: Fila har meir enn 19999 rader. Del ho opp, og importer delane éin for éin.',
      'Avvisad: Filen har mer än 19999 rader. Dela upp den och importera delarna var för sig.',
      'Afvist: Filen har mere end 19999 rækker. Del den op, og importér delene én for én.',
      'Refused: The file has more than 19999 rows. Split it, and import the parts one by one.',
    ]);
  });

  const odd: Readonly<Record<string, readonly [file: string, from: string, to: string]>> = {
    'tags that do not match': [sheetFile, '</sheetData>', `${'<a>'.repeat(1_000)}</sheetData>`],
    'a tag that never ends': [sheetFile, '<sheetData>', '<sheetData '],
    'a comment that never ends': [stringsFile, '<si>', '<!-- <si>'],
    'no sheet at all': [sheetFile, '<sheetData>', ''],
  };
  for (const [what, [file, from, to]] of Object.entries(odd)) {
    it(`do not include a damaged workbook: ${what}`, async () => {
      const bytes = await workbook((files) => replaceIn(files, file, from, to));
      const { refusals } = await parseFile('xlsx', bytes);
      assert.deepEqual(
        refusals.map(({ code }) => code),
        ['file_not_xlsx'],
      );
    });
  }

  it('are not created by entities: entities declared in a workbook are not expanded', async () => {
    const lol = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    const bytes = await workbook((files) => {
      replaceIn(files, stringsFile, '<sst', `<!DOCTYPE x [<!ENTITY l0 "lol">${lol}]><sst`);
      replaceIn(files, stringsFile, aRow().question, '&l12;');
    });
    const { rows } = await parseFile('xlsx', bytes);
    assert.ok((rows[0]?.cells.question.length ?? 0) < 100);
  });

  it('do not include 10,000 ordinary rows, or a hundred thousand blank lines', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => row.replace('a', `row-${at}`));
    assert.equal((await parseFile('csv', csv(...rows))).rows.length, 10_000);
    const text = `## a\n- area: hr\n### nb\n**answer**\n> a\n${'\n'.repeat(200_000)}> b\n`;
    assert.equal((await parseFile('md', Buffer.from(text))).rows.length, 1);
  });
});
