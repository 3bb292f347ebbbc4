import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';

export type ArchiveLimits = {
  /** Of all files together. */
  readonly unpackedBytes: number;
  /** Unpacked bytes for each packed one, of the archive and of each file in it. */
  readonly ratio: number;
  /** What unpacks to fewer bytes than this is let through whatever its ratio. */
  readonly ratioFromBytes: number;
  readonly files: number;
};

export type ArchiveLimit = 'unpackedBytes' | 'ratio' | 'files';

/** The archive is larger than it may be. */
export class ArchiveTooLargeError extends Error {
  readonly limit: ArchiveLimit;

  constructor(limit: ArchiveLimit) {
    super(`an archive is over its limit: ${limit}`);
    this.name = 'ArchiveTooLargeError';
    this.limit = limit;
  }
}

/** What was given is no ZIP archive, is damaged, or tells of itself what is not so. */
export class ArchiveDamagedError extends Error {
  override name = 'ArchiveDamagedError';
}

/**
 * Files of a ZIP archive, unpacked into memory. The sizes that the archive tells are checked before anything is unpacked,
 * and hold while it is: a file that turns out larger than it was said to be is damage.
 * @param isWanted by the file's name; the others are counted and not unpacked.
 * @throws ArchiveTooLargeError, ArchiveDamagedError.
 */
export async function unpackArchive(
  bytes: Uint8Array,
  limits: ArchiveLimits,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Buffer>> {
  const archive = await opened(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  try {
    const entries = await listed(archive, limits.files);
    checkSizes(entries, bytes.byteLength, limits);
    const files = new Map<string, Buffer>();
    for (const entry of entries) {
      if (isWanted(entry.fileName)) files.set(entry.fileName, await unpacked(archive, entry));
    }
    return files;
  } finally {
    archive.close();
  }
}

function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, autoClose: false }, (fault: Error | null, archive) => {
      if (fault) reject(damaged(fault));
      else resolve(archive);
    });
  });
}

function listed(archive: ZipFile, mostFiles: number): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    archive.on('error', (fault) => reject(damaged(fault)));
    archive.on('end', () => resolve(entries));
    archive.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > mostFiles) reject(new ArchiveTooLargeError('files'));
      else archive.readEntry();
    });
    archive.readEntry();
  });
}

function checkSizes(entries: readonly Entry[], packedBytes: number, limits: ArchiveLimits): void {
  const unpackedBytes = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (unpackedBytes > limits.unpackedBytes) throw new ArchiveTooLargeError('unpackedBytes');
  const isOver = (unpacked: number, packed: number) =>
    unpacked > limits.ratioFromBytes && unpacked > packed * limits.ratio;
  if (isOver(unpackedBytes, packedBytes)) throw new ArchiveTooLargeError('ratio');
  // One file among others that pack badly would go unseen in the sum.
  if (entries.some((entry) => isOver(entry.uncompressedSize, entry.compressedSize)))
    throw new ArchiveTooLargeError('ratio');
}

async function unpacked(archive: ZipFile, entry: Entry): Promise<Buffer> {
  try {
    const stream = await new Promise<Readable>((resolve, reject) => {
      archive.openReadStream(entry, (fault, opened) => {
        if (fault) reject(fault);
        else resolve(opened);
      });
    });
    const chunks: Buffer[] = [];
    // yauzl ends the stream with a fault as soon as there is more than the entry says.
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks, entry.uncompressedSize);
  } catch (fault) {
    throw damaged(fault);
  }
}

function damaged(fault: unknown): ArchiveDamagedError {
  return new ArchiveDamagedError('the archive cannot be read', { cause: fault });
}
