import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import {
  ArchiveDamagedError,
  type ArchiveLimits,
  ArchiveTooLargeError,
  storedArchive,
  unpackArchive,
} from '../../../src/platform/archive/index.ts';
import { zip } from '../../support/workbooks.ts';

const kb = 1024;
const limits: ArchiveLimits = { unpackedBytes: 100 * kb, ratio: 100, ratioFromBytes: 10 * kb, files: 3 };
const unpack = (bytes: Uint8Array, isWanted: (name: string) => boolean = () => true) =>
  unpackArchive(bytes, limits, isWanted);
const blanks = (bytes: number) => Buffer.alloc(bytes, ' ');
const isOver = (limit: string) => (fault: unknown) => fault instanceof ArchiveTooLargeError && fault.limit === limit;

describe('an archive', () => {
  it('returns the wanted files, compressed or stored', async () => {
    const files = [
      { name: 'a.xml', content: Buffer.from('<a>æ</a>') },
      { name: 'mappe/b.bin', content: randomBytes(50 * kb) },
    ];
    const unpacked = await unpack(zip(files));
    assert.deepEqual(
      [...unpacked],
      files.map(({ name, content }) => [name, content]),
    );
    assert.deepEqual(await unpack(storedArchive(unpacked)), unpacked);
    assert.deepEqual([...(await unpack(zip(files), (name) => name === 'a.xml')).keys()], ['a.xml']);
  });

  it('is refused by its declared sizes, before it is unpacked', async () => {
    const many = Array.from({ length: 3 }, (_, at) => ({ name: `${at}`, content: randomBytes(40 * kb) }));
    await assert.rejects(unpack(zip(many)), isOver('unpackedBytes'));
    await assert.rejects(unpack(zip([{ name: 'a', content: blanks(90 * kb) }])), isOver('ratio'));
  });

  it('is refused for one file with an extreme ratio among others without', async () => {
    const files = [
      { name: 'a', content: blanks(40 * kb) },
      { name: 'b', content: randomBytes(40 * kb) },
    ];
    await assert.rejects(unpack(zip(files)), isOver('ratio'));
  });

  it('is refused for too many files', async () => {
    const files = Array.from({ length: 4 }, (_, at) => ({ name: `${at}`, content: Buffer.from('x') }));
    await assert.rejects(unpack(zip(files)), isOver('files'));
  });

  it('is damaged when a file is larger or smaller than declared', async () => {
    for (const saidBytes of [9 * kb, 0, 60 * kb]) {
      const lying = zip([{ name: 'a', content: Buffer.from(randomBytes(20 * kb).toString('hex')), saidBytes }]);
      await assert.rejects(unpack(lying), ArchiveDamagedError, String(saidBytes));
    }
  });

  it('is damaged when it is not an archive, is truncated, or has a path outside', async () => {
    const whole = zip([{ name: 'a', content: Buffer.from('x') }]);
    const outside = zip([{ name: '../a', content: Buffer.from('x') }]);
    for (const bytes of [Buffer.alloc(0), Buffer.from('id,language'), whole.subarray(0, -5), outside])
      await assert.rejects(unpack(bytes), ArchiveDamagedError);
  });
});
