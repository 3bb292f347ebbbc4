import { extname } from 'node:path';
import { createLimitedWorker } from '../../platform/limited-worker/index.ts';
import type { FileFormat } from '../file-format.ts';
import { importLimits, type ImportLimits, limitRefused } from './limits.ts';
import type { Sheet } from './sheet.ts';

export type ParseRequest = { readonly format: FileFormat; readonly bytes: Uint8Array; readonly limits: ImportLimits };

/** Takes files apart beside everything else, one after the other; one that takes too much is refused. */
export type FileParser = (format: FileFormat, bytes: Uint8Array) => Promise<Sheet>;

export function createFileParser(limits: ImportLimits = importLimits): FileParser {
  const script = new URL(`./parse-worker${extname(import.meta.filename)}`, import.meta.url);
  const worker = createLimitedWorker<ParseRequest, Sheet>(script, limits.work);
  return async (format, bytes) => {
    // Also in the thread, but there it would have been copied.
    if (bytes.byteLength > limits.fileBytes) return limitRefused('limit_bytes', limits);
    const outcome = await worker.run({ format, bytes, limits });
    if (outcome.kind === 'stopped') return limitRefused(outcome.by === 'time' ? 'limit_time' : 'limit_memory', limits);
    return {
      rows: outcome.parts.flatMap(({ rows }) => rows),
      refusals: outcome.parts.flatMap(({ refusals }) => refusals),
    };
  };
}

/** The one of this process, so that all roads by which files come wait in one line. */
export const parseFileApart: FileParser = createFileParser();
