import { crc32, deflateRawSync } from 'node:zlib';
import writeXlsx from 'write-excel-file/node';
import { columns } from '../../src/answers/entry-rows.ts';
import { unpackArchive } from '../../src/platform/archive/index.ts';
import { aRow } from './entry-files.ts';

const anything = { unpackedBytes: Infinity, ratio: Infinity, ratioFromBytes: 0, files: Infinity };
export const sheetFile = 'xl/worksheets/sheet1.xml';
export const stringsFile = 'xl/sharedStrings.xml';

/** A workbook with one row, whose files are changed before they are packed. */
export async function workbook(change: (files: Map<string, string>) => void = () => undefined): Promise<Buffer> {
  const rows = [columns.map((value) => ({ value })), columns.map((column) => ({ value: aRow()[column] }))];
  const packed = await writeXlsx(rows).toBuffer();
  const files = new Map(
    [...(await unpackArchive(packed, anything, () => true))].map(([name, xml]) => [name, String(xml)]),
  );
  change(files);
  return zip([...files].map(([name, text]) => ({ name, content: Buffer.from(text) })));
}

/** As in the file that once blocked the process for more than a minute: blanks within a tag. */
export function blanksWorkbook(count: number): Promise<Buffer> {
  return workbook((files) => replaceIn(files, sheetFile, '<row ', `<row ${' '.repeat(count)}`));
}

export function replaceIn(files: Map<string, string>, name: string, from: string, to: string): void {
  const text = files.get(name) ?? '';
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
  files.set(
    name,
    text.replace(from, () => to),
  );
}

type Packed = {
  readonly name: string;
  readonly content: Buffer;
  /** The size that the archive tells, where it is not the right one. */
  readonly saidBytes?: number;
};

/** A ZIP archive, which may tell wrong sizes. */
export function zip(files: readonly Packed[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, saidBytes = content.length } of files) {
    const data = deflateRawSync(content);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(8, 4);
    header.writeUInt32LE(crc32(content), 10);
    header.writeUInt32LE(data.length, 14);
    header.writeUInt32LE(saidBytes, 18);
    header.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), header, Buffer.from(name), data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), header, place, Buffer.from(name));
    parts.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listing, end]);
}
