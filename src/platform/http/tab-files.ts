import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { HttpRequest, HttpResponse, HttpRoute } from './route.ts';

/** The placeholder of the build for each page's own nonce. */
const noncePlace = '__NONCE__';

/** Teams and the other programs of Microsoft 365 that show tabs. @see https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements */
const frames = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];
/** teams-js fetches the list of trusted frames from there. */
const teamsContent = 'https://res.cdn.office.net';

const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** For pages that must not be framed and run no scripts. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-cache',
  'content-type': 'text/html; charset=utf-8',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

type Asset = { readonly bytes: Uint8Array; readonly type: string };
type Files = { readonly page: string; readonly assets: ReadonlyMap<string, Asset> };

/**
 * The built tab at `/tab/`: the page itself is revalidated each time; its assets have content hashes in their names and
 * are cached for ever. Without a build, the page says to run `npm run build`.
 */
export function tabRoutes(folder: URL): readonly HttpRoute[] {
  let reading: Promise<Files | undefined> | undefined;
  const files = async () => {
    reading ??= readFiles(folder);
    const read = await reading;
    // A build made while the server runs is found on the next request.
    if (!read) reading = undefined;
    return read;
  };
  const compressed = new Map<string, Promise<Uint8Array>>();

  async function page(): Promise<HttpResponse> {
    const built = await files();
    if (!built)
      return {
        status: 503,
        body: 'The tab has not been built: npm run build',
        headers: { 'content-type': 'text/plain' },
      };
    const nonce = randomBytes(16).toString('base64');
    return {
      status: 200,
      body: built.page.replaceAll(noncePlace, nonce),
      headers: { ...pageHeaders, 'cache-control': 'no-store', 'content-security-policy': policy(nonce) },
    };
  }

  async function asset(request: HttpRequest): Promise<HttpResponse> {
    const name = request.params.file ?? '';
    const found = (await files())?.assets.get(name);
    if (!found) return { status: 404, body: 'There is no such file.', headers: { 'content-type': 'text/plain' } };
    const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''));
    const headers = {
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': found.type,
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
    };
    if (encoding === undefined) return { status: 200, body: found.bytes, headers };
    const key = `${encoding} ${name}`;
    const small = compressed.get(key) ?? compress[encoding](found.bytes);
    compressed.set(key, small);
    return { status: 200, body: await small, headers: { ...headers, 'content-encoding': encoding } };
  }

  return [
    // Relative, since a proxy may have put the server below a path that it does not know.
    { method: 'get', path: '/tab', handle: async () => ({ status: 302, body: '', headers: { location: 'tab/' } }) },
    { method: 'get', path: '/tab/', handle: page },
    { method: 'get', path: '/tab/assets/:file', handle: asset },
  ];
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'nonce-${nonce}'`,
    "img-src 'self' data:",
    `connect-src 'self' ${teamsContent}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${frames.join(' ')}`,
  ].join('; ');
}

async function readFiles(folder: URL): Promise<Files | undefined> {
  try {
    const page = await readFile(new URL('index.html', folder), 'utf8');
    const names = await readdir(new URL('assets/', folder));
    const assets = await Promise.all(
      names.map(async (name): Promise<readonly [string, Asset]> => {
        const type = contentTypes[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
        return [name, { bytes: await readFile(new URL(`assets/${name}`, folder)), type }];
      }),
    );
    return { page, assets: new Map(assets) };
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return undefined;
    throw fault;
  }
}

type Encoding = 'br' | 'gzip';

/** Compressed once for each file and cached, so the slowest, smallest level is affordable. */
const compress: Readonly<Record<Encoding, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

function encodingFor(accepted: string): Encoding | undefined {
  const names = accepted
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim().toLowerCase());
  if (names.includes('br')) return 'br';
  return names.includes('gzip') ? 'gzip' : undefined;
}
