import type { FileFormat } from '../file-format.ts';
import { parseCsv } from './csv.ts';
import { decodeText } from './decode.ts';
import { parseMarkdown } from './markdown.ts';
import type { Sheet } from './sheet.ts';
import { parseXlsx } from './xlsx.ts';

/** Takes a file apart; what is wrong with its form is refused with its place. */
export async function parseFile(format: FileFormat, bytes: Uint8Array): Promise<Sheet> {
  if (format === 'xlsx') return parseXlsx(bytes);
  const text = decodeText(bytes);
  return format === 'csv' ? parseCsv(text) : parseMarkdown(text);
}
