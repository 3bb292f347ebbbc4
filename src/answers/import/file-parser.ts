import { extname } from 'node:path';
import { createLimitedWorker } from '../../platform/limited-worker/index.ts';
import type { FileFormat } from '../file-format.ts';
import { importLimits, type ImportLimits, limitRefused } from './limits.ts';
import type { Sheet } from './sheet.ts';

export type ParseRequest = { readonly format: FileFormat; readonly bytes: Uint8Array; readonly limits: ImportLimits };

/** Parses files in a worker thread, one after the other; a file that exceeds a limit is refused. */
export type FileParser = (format: FileFormat, bytes: Uint8Array) => Promise<Sheet>;

export function createFileParser(limits: ImportLimits = importLimits): FileParser {
  const script = new URL(`./parse-worker${extname(import.meta.filename)}`, import.meta.url);
  const worker = createLimitedWorker<ParseRequest, Sheet>(script, limits.work);
  return async (format, bytes) => {
    // The thread checks this too, but only after copying the file.
    if (bytes.byteLength > limits.fileBytes) return limitRefused('limit_bytes', limits);
    const outcome = await worker.run({ format, bytes, limits });
    if (outcome.kind === 'stopped') return limitRefused(outcome.by === 'time' ? 'limit_time' : 'limit_memory', limits);
    return {
      rows: outcome.parts.flatMap(({ rows }) => rows),
      refusals: outcome.parts.flatMap(({ refusals }) => refusals),
    };
  };
}

/** The only instance of this process, so that all imports share one queue. */
export const parseFileApart: FileParser = createFileParser();
