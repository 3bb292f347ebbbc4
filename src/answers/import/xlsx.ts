import readXlsx from 'read-excel-file/node';
import { refusedSheet, type Sheet } from './sheet.ts';
import { readTable } from './table.ts';

/** Takes the first sheet of a workbook apart. A cell that Excel made a date is read as an ISO date. */
export async function parseXlsx(bytes: Uint8Array): Promise<Sheet> {
  const [first] = await read(bytes);
  if (!first) return refusedSheet({ place: { row: 1 }, column: undefined, code: 'file_not_xlsx', params: {} });
  return readTable(
    first.data.map((cells, at) => ({ place: { row: at + 1 }, cells: cells.map(toText) })),
    false,
  );
}

async function read(bytes: Uint8Array) {
  try {
    return await readXlsx(Buffer.from(bytes), { trim: false, parseNumber: (digits) => digits });
  } catch (fault) {
    if (fault instanceof Error && /^Invalid(Input|Spreadsheet)Error$/.test(fault.name)) return [];
    throw fault;
  }
}

/** The library's types call a date `typeof Date`; what comes is a `Date` at midnight UTC. */
function toText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'boolean' ? String(cell) : '';
}
