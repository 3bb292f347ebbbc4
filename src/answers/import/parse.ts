import type { FileFormat } from '../file-format.ts';
import { parseCsv } from './csv.ts';
import { decodeText } from './decode.ts';
import { importLimits, ImportLimitError, type ImportLimits, limitRefused } from './limits.ts';
import { parseMarkdown } from './markdown.ts';
import type { Sheet } from './sheet.ts';
import { parseXlsx } from './xlsx.ts';

/**
 * Parses a file; format errors are refused with their place, and exceeded limits by name. It may take seconds and much
 * memory: a server uses {@link FileParser} instead.
 */
export async function parseFile(
  format: FileFormat,
  bytes: Uint8Array,
  limits: ImportLimits = importLimits,
): Promise<Sheet> {
  if (bytes.byteLength > limits.fileBytes) return limitRefused('limit_bytes', limits);
  try {
    if (format === 'xlsx') return await parseXlsx(bytes, limits);
    const text = decodeText(bytes);
    return format === 'csv' ? parseCsv(text, limits) : parseMarkdown(text, limits);
  } catch (fault) {
    if (fault instanceof ImportLimitError) return limitRefused(fault.limit, limits);
    throw fault;
  }
}
