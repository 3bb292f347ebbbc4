import { crc32 } from 'node:zlib';

/** Sizes of these parts of a ZIP archive, without file names. @see APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16, PKWARE */
const localHeaderBytes = 30;
const directoryHeaderBytes = 46;
const endBytes = 22;
/** 2.0, the first version with folders. */
const version = 20;
/** Names are UTF-8. */
const flags = 0x800;

/**
 * A ZIP archive that stores the files uncompressed, for a library that reads nothing but archives: it reads exactly the
 * files that were checked.
 */
export function storedArchive(files: ReadonlyMap<string, Buffer>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const nameBytes = Buffer.from(name);
    const shared = Buffer.alloc(localHeaderBytes - 4);
    shared.writeUInt16LE(version, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(content.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(nameBytes.length, 22);
    parts.push(Buffer.from('PK\u0003\u0004'), shared, nameBytes, content);
    const listing = Buffer.alloc(directoryHeaderBytes);
    listing.write('PK\u0001\u0002');
    listing.writeUInt16LE(version, 4);
    shared.copy(listing, 6);
    listing.writeUInt32LE(offset, 42);
    directory.push(listing, nameBytes);
    offset += localHeaderBytes + nameBytes.length + content.length;
  }
  const listings = Buffer.concat(directory);
  const end = Buffer.alloc(endBytes);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(listings.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listings, end]);
}
