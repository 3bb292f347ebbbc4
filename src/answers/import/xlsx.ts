import { readSheet } from 'read-excel-file/node';
import {
  ArchiveDamagedError,
  ArchiveTooLargeError,
  storedArchive,
  unpackArchive,
} from '../../platform/archive/index.ts';
import { importLimits, ImportLimitError, type ImportLimits } from './limits.ts';
import { refusedSheet, type Sheet } from './sheet.ts';
import { readTable } from './table.ts';
import { hasLongToken } from './xml-tokens.ts';

/**
 * Takes the first sheet of a workbook apart. A cell that Excel made a date is read as an ISO date.
 * @throws ImportLimitError.
 */
export async function parseXlsx(bytes: Uint8Array, limits: ImportLimits = importLimits): Promise<Sheet> {
  const rows = await read(bytes, limits);
  if (!rows) return refusedSheet({ place: { row: 1 }, column: undefined, code: 'file_not_xlsx', params: {} });
  return readTable(
    rows.map((cells, at) => ({ place: { row: at + 1 }, cells: cells.map(toText) })),
    { isRagged: false, limits },
  );
}

/** @returns undefined for what is no workbook. */
async function read(bytes: Uint8Array, limits: ImportLimits): Promise<readonly (readonly unknown[])[] | undefined> {
  try {
    const files = await unpackArchive(bytes, limits.archive, (name) => /\.(?:xml|rels)$/.test(name));
    for (const xml of files.values()) {
      if (hasLongToken(xml, limits.tokenBytes)) throw new ImportLimitError('limit_token');
    }
    return await readSheet(storedArchive(files), { trim: false, parseNumber: (digits) => digits });
  } catch (fault) {
    if (fault instanceof ArchiveTooLargeError) throw new ImportLimitError(archiveCodes[fault.limit]);
    if (fault instanceof ArchiveDamagedError || isOfWorkbook(fault)) return undefined;
    throw fault;
  }
}

const archiveCodes = { unpackedBytes: 'limit_unpacked', ratio: 'limit_ratio', files: 'limit_files' } as const;

/** The library says what is wrong with a workbook in errors of its own, and those of its XML parser are plain ones. */
function isOfWorkbook(fault: unknown): boolean {
  return fault instanceof Error && !(fault instanceof ImportLimitError) && !(fault instanceof RangeError);
}

/** The library's types call a date `typeof Date`; what comes is a `Date` at midnight UTC. */
function toText(cell: unknown): string {
  if (cell instanceof Date) return isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'boolean' ? String(cell) : '';
}
