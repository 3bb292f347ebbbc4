import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';

/** How a body is sent: in which encoding, and as what. */
export type Wrapping = {
  readonly encoding: string | undefined;
  /** Compressed as the header says; otherwise the header lies. */
  readonly isHonest: boolean;
  readonly type: string | undefined;
};

const json = 'application/json';
const usual: Wrapping = { encoding: undefined, isHonest: true, type: json };

const types: readonly (string | undefined)[] = [
  json,
  'application/json; charset=utf-8',
  'application/json; charset=utf-16',
  'application/json;charset="',
  'text/plain',
  'text/csv',
  'application/octet-stream',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'application/xml',
  'APPLICATION/JSON',
  '/',
  ';;;',
  undefined,
];
const encodings: readonly (string | undefined)[] = [
  undefined,
  'gzip',
  'x-gzip',
  'deflate',
  'br',
  'zstd',
  'identity',
  'GZIP',
  'gzip, gzip',
  'garbage',
  '',
];

/** Mostly as a client sends it. */
export function wrapping(type: string = json): fc.Arbitrary<Wrapping> {
  const odd = fc.record({
    encoding: fc.constantFrom(...encodings),
    isHonest: fc.boolean(),
    type: fc.constantFrom(type, ...types),
  });
  return fc.oneof({ weight: 7, arbitrary: fc.constant({ ...usual, type }) }, { weight: 1, arbitrary: odd });
}

/** Ready to be sent. */
export function wrap(body: Buffer, { encoding, isHonest, type }: Wrapping) {
  const headers: Record<string, string> = {};
  if (encoding !== undefined) headers['content-encoding'] = encoding;
  if (type !== undefined) headers['content-type'] = type;
  return { body: isHonest ? compressed(body, encoding) : body, headers };
}

function compressed(body: Buffer, encoding: string | undefined): Buffer {
  switch (encoding?.toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return gzipSync(body);
    case 'gzip, gzip':
      return gzipSync(gzipSync(body));
    case 'deflate':
      return deflateSync(body);
    case 'br':
      return brotliCompressSync(body);
    default:
      return body;
  }
}
