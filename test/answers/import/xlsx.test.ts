import assert from 'node:assert/strict';
import writeXlsx from 'write-excel-file/node';
import { columns } from '../../../src/answers/entry-rows.ts';
import { parseXlsx } from '../../../src/answers/import/xlsx.ts';
import { aRow, inShort } from '../../support/entry-files.ts';

type Cell = { readonly value: string | Date | number; readonly format?: string } | null;

const header: readonly Cell[] = columns.map((value) => ({ value }));
const cells = (overrides: Readonly<Record<string, Cell>> = {}): readonly Cell[] =>
  columns.map((column) => (column in overrides ? (overrides[column] ?? null) : { value: aRow()[column] }));
const workbook = (...rows: readonly (readonly Cell[])[]) => writeXlsx(rows.map((row) => [...row])).toBuffer();

describe('XLSX', () => {
  it('reads a date cell as an ISO date', async () => {
    const day = new Date(Date.UTC(2026, 5, 30));
    const { rows } = await parseXlsx(await workbook(header, cells({ reviewed: { value: day, format: 'dd.mm.yyyy' } })));
    assert.equal(rows[0]?.cells.reviewed, '2026-06-30');
  });

  it('reads a number as the digits that were typed', async () => {
    const { rows } = await parseXlsx(await workbook(header, cells({ id: { value: 1042 } })));
    assert.equal(rows[0]?.cells.id, '1042');
  });

  it('counts blank rows, as Excel does', async () => {
    const { rows } = await parseXlsx(await workbook(header, [null], cells()));
    assert.deepEqual(rows[0]?.place, { row: 3 });
  });

  it('refuses a cell outside the columns', async () => {
    const { refusals } = await parseXlsx(await workbook(header, [...cells(), { value: 'stray' }]));
    assert.deepEqual(refusals.map(inShort), ['2 - cells_count']);
  });

  it('refuses a file that is not a workbook', async () => {
    assert.equal((await parseXlsx(Buffer.from('id,language'))).refusals[0]?.code, 'file_not_xlsx');
    assert.equal((await parseXlsx(Buffer.from('PK\u0003\u0004torn'))).refusals[0]?.code, 'file_not_xlsx');
  });
});
