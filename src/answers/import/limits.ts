import type { ArchiveLimits } from '../../platform/archive/index.ts';
import type { WorkLimits } from '../../platform/limited-worker/index.ts';
import { type RefusalCode, refusedSheet, type Sheet } from './sheet.ts';

const mb = 1024 * 1024;

export type ImportLimits = {
  readonly fileBytes: number;
  readonly archive: ArchiveLimits;
  /** Rows of the table, including its header. */
  readonly rows: number;
  readonly cells: number;
  /** Bytes between two tags of XML, or within one: Excel allows 32,767 characters in a cell. */
  readonly tokenBytes: number;
  readonly work: WorkLimits;
};

/** 10,000 ordinary rows are 5 MB as CSV, 10,000 long ones 30 MB; as XLSX they unpack to twice that. */
export const importLimits: ImportLimits = {
  fileBytes: 32 * mb,
  archive: { unpackedBytes: 64 * mb, ratio: 100, ratioFromBytes: mb, files: 1000 },
  rows: 20_000,
  cells: 400_000,
  tokenBytes: 256 * 1024,
  // The tab waits 30 s for an answer, and comparing and storing the rows comes after this.
  work: { heapMb: 384, timeMs: 20_000 },
};

export type ImportLimit = Extract<RefusalCode, `limit_${string}`>;

/** A file exceeds a limit of the import. */
export class ImportLimitError extends Error {
  readonly limit: ImportLimit;

  constructor(limit: ImportLimit) {
    super(`a file is over its limit: ${limit}`);
    this.name = 'ImportLimitError';
    this.limit = limit;
  }
}

/** The refusal of a whole file that exceeds a limit. */
export function limitRefused(code: ImportLimit, limits: ImportLimits): Sheet {
  const most: Readonly<Record<ImportLimit, number>> = {
    limit_bytes: limits.fileBytes / mb,
    limit_unpacked: limits.archive.unpackedBytes / mb,
    limit_ratio: limits.archive.ratio,
    limit_files: limits.archive.files,
    limit_rows: limits.rows - 1,
    limit_cells: limits.cells,
    limit_token: limits.tokenBytes / 1024,
    limit_time: limits.work.timeMs / 1000,
    limit_memory: limits.work.heapMb,
  };
  return refusedSheet({ place: {}, column: undefined, code, params: { limit: String(most[code]) } });
}
