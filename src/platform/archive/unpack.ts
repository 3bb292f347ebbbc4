import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';

export type ArchiveLimits = {
  /** All files together. */
  readonly unpackedBytes: number;
  /** Unpacked bytes for each packed byte, for the whole archive and for each file in it. */
  readonly ratio: number;
  /** An archive that unpacks to fewer bytes than this is accepted at any ratio. */
  readonly ratioFromBytes: number;
  readonly files: number;
};

export type ArchiveLimit = 'unpackedBytes' | 'ratio' | 'files';

/** The archive exceeds a limit. */
export class ArchiveTooLargeError extends Error {
  readonly limit: ArchiveLimit;

  constructor(limit: ArchiveLimit) {
    super(`an archive is over its limit: ${limit}`);
    this.name = 'ArchiveTooLargeError';
    this.limit = limit;
  }
}

/** The bytes are not a ZIP archive, or are damaged, or contradict the archive's own directory. */
export class ArchiveDamagedError extends Error {
  override name = 'ArchiveDamagedError';
}

/**
 * Files of a ZIP archive, unpacked into memory. The sizes that the archive declares are checked before anything is
 * unpacked. A file that turns out larger than declared counts as damage.
 * @param isWanted by the file's name; other files are counted but not unpacked.
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
  // Among files that compress badly, one with an extreme ratio would be hidden by the sum.
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
    // yauzl ends the stream with an error as soon as there is more data than the entry declares.
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks, entry.uncompressedSize);
  } catch (fault) {
    throw damaged(fault);
  }
}

function damaged(fault: unknown): ArchiveDamagedError {
  return new ArchiveDamagedError('the archive cannot be read', { cause: fault });
}
