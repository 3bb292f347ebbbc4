import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { readEntries } from '../../../src/answers/entry-file.ts';
import { parseCsv } from '../../../src/answers/import/csv.ts';
import { parseFile } from '../../../src/answers/import/parse.ts';
import { csvHeader, inShort } from '../../support/entry-files.ts';

const row = 'a,nb,hr,published,Spørsmål?,Svar,,,,,lead,no';
const refusals = (text: string) => parseCsv(text).refusals.map(inShort);

describe('CSV', () => {
  for (const [name, delimiter] of [
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ] as const) {
    it(`detects cells separated by ${name}`, () => {
      const { rows, refusals } = parseCsv(`${csvHeader}\n${row}\n`.replaceAll(',', delimiter));
      assert.deepEqual(refusals, []);
      assert.equal(rows[0]?.cells.question, 'Spørsmål?');
    });
  }

  const saved = `${csvHeader}\r\na,nb,hr,published,"Æ, ø og å – “100 €”","Første\nAndre",,,,,lead,no\r\n`;
  const semicolons = saved.replaceAll(',', ';').replace('Æ;', 'Æ,');
  const windows1252 = Buffer.from(
    semicolons.replace('–', '\x96').replace('“', '\x93').replace('”', '\x94').replace('€', '\x80'),
    'latin1',
  );
  for (const [name, bytes] of [
    ['UTF-8', Buffer.from(saved)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${saved}`)],
    ['Windows-1252 with semicolons, as Nordic Excel writes it', windows1252],
    ['UTF-16 with tabs, Excel’s Unicode text', Buffer.from(`\ufeff${semicolons.replaceAll(';', '\t')}`, 'utf16le')],
  ] as const) {
    it(`reads ${name}`, async () => {
      const sheet = await parseFile('csv', bytes);
      assert.deepEqual(sheet.refusals, []);
      assert.equal(sheet.rows[0]?.cells.question, 'Æ, ø og å – “100 €”');
      assert.equal(sheet.rows[0].cells.answer, 'Første\nAndre');
    });
  }

  it('reads CRLF as LF in a file that uses it throughout', async () => {
    const text = `${csvHeader}\na,nb,hr,published,Q,"one\ntwo",,,,,lead,no\n`.replaceAll('\n', '\r\n');
    assert.equal((await parseFile('csv', Buffer.from(text))).rows[0]?.cells.answer, 'one\ntwo');
  });

  it('numbers rows as a spreadsheet does, and knows their first lines', () => {
    const { rows } = parseCsv(`${csvHeader}\na,nb,hr,published,Q,"one\ntwo\nthree",,,,,lead,no\n\n${row}\n`);
    assert.deepEqual(
      rows.map(({ place }) => place),
      [
        { row: 2, line: 2 },
        { row: 4, line: 6 },
      ],
    );
  });

  it('accepts the columns in any order', () => {
    const backwards = (line: string) => line.split(',').reverse().join(',');
    assert.equal(parseCsv(`${backwards(csvHeader)}\n${backwards(row)}`).rows[0]?.cells.area, 'hr');
  });

  it('refuses an unknown column', () => {
    assert.deepEqual(refusals(`${csvHeader},rating\n${row},5`), ['1 rating column_unknown']);
  });

  it('refuses a file without one of the columns', () => {
    assert.deepEqual(refusals(csvHeader.replace(',owner', '')), ['1 owner column_missing']);
  });

  it('refuses a duplicate column', () => {
    assert.deepEqual(refusals(`${csvHeader},area\n${row},hr`), ['1 area column_twice']);
  });

  it('refuses a row with more or fewer cells than the header', () => {
    assert.deepEqual(refusals(`${csvHeader}\n${row},more\n${row}\na,nb`), ['2 - cells_count', '4 - cells_count']);
  });

  it('refuses quotation marks that do not match', () => {
    assert.equal(parseCsv(`${csvHeader}\n${row.replace('Svar', '"Svar')}\n`).refusals[0]?.code, 'quotes_unmatched');
  });

  it('refuses an empty file', () => {
    assert.deepEqual(refusals(''), ['1 - file_empty']);
  });

  it('reads the sample entries, which have this format', async () => {
    const csv = await readFile(new URL('../../../src/organisation/sample/entries.csv', import.meta.url), 'utf8');
    const entries = readEntries(csv);
    assert.equal(entries.length, 138);
    assert.equal(entries.flatMap((entry) => entry.texts).length, 326);
    assert.deepEqual(
      entries.find((entry) => entry.key === 'personnel-file-own')?.texts.map((text) => text.language),
      ['nb', 'nn', 'sv', 'da', 'en'],
    );
  });
});
