import { extname } from 'node:path';

export const fileFormats = ['csv', 'xlsx', 'md'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** The format of a file by its extension. @returns undefined for any other. */
export function formatOf(path: string): FileFormat | undefined {
  const extension = extname(path).slice(1).toLowerCase();
  return fileFormats.find((format) => format === (extension === 'markdown' ? 'md' : extension));
}
