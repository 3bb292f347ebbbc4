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

/** Parses the first sheet of a workbook. A date cell is read as an ISO date. @throws ImportLimitError. */
export async function parseXlsx(bytes: Uint8Array, limits: ImportLimits = importLimits): Promise<Sheet> {
  const rows = await read(bytes, limits);
  if (!rows) return refusedSheet({ place: { row: 1 }, column: undefined, code: 'file_not_xlsx', params: {} });
  return readTable(
    rows.map((cells, at) => ({ place: { row: at + 1 }, cells: cells.map(toText) })),
    { isRagged: false, limits },
  );
}

/** @returns undefined for a file that is not a workbook. */
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

/** For an invalid workbook the library throws its own errors, and its XML parser throws plain ones. */
function isOfWorkbook(fault: unknown): boolean {
  return fault instanceof Error && !(fault instanceof ImportLimitError) && !(fault instanceof RangeError);
}

/** The library types a date as `typeof Date`; the value is a `Date` at midnight UTC. */
function toText(cell: unknown): string {
  if (cell instanceof Date) return isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'boolean' ? String(cell) : '';
}
