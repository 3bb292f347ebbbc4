import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createHttpServer, tabRoutes } from '../../../src/platform/http/index.ts';
import { aFolder } from '../../support/folders.ts';
import { testLog } from '../../support/log-sink.ts';

const script = `export const x = '${'Losen '.repeat(500)}';`;

describe('the files of the tab', () => {
  let url: string;
  let folder: string;
  let stop: () => Promise<void>;
  before(async () => {
    folder = aFolder();
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    const routes = tabRoutes(pathToFileURL(`${join(folder, 'tab')}/`));
    const server = createHttpServer({ host: '127.0.0.1', port: 0, loopbackOnly: false, routes, log: testLog() });
    url = `http://127.0.0.1:${await server.listen()}`;
    stop = () => server.stop(1000);
  });
  after(() => stop());

  it('name the command that builds them, until they are there', async () => {
    const response = await fetch(`${url}/tab/`);
    assert.deepEqual([response.status, await response.text()], [503, 'The tab has not been built: npm run build']);
    mkdirSync(join(folder, 'tab', 'assets'), { recursive: true });
    writeFileSync(join(folder, 'tab', 'index.html'), '<meta nonce="__NONCE__"><script src="./assets/a-1.js">');
    writeFileSync(join(folder, 'tab', 'assets', 'a-1.js'), script);
    assert.equal((await fetch(`${url}/tab/`)).status, 200);
  });

  it('are found without the trailing slash, wherever a proxy has mounted the server', async () => {
    const response = await fetch(`${url}/tab`, { redirect: 'manual' });
    assert.deepEqual([response.status, response.headers.get('location')], [302, 'tab/']);
  });

  it('let the page run its own scripts, use styles with a fresh nonce, and be framed by Teams', async () => {
    const pages = [await fetch(`${url}/tab/`), await fetch(`${url}/tab/`)];
    const words = await Promise.all(pages.map(async (page) => /nonce="([^"]+)"/.exec(await page.text())?.[1]));
    assert.notEqual(words[0], words[1]);
    const policies = pages.map((page) => page.headers.get('content-security-policy') ?? '');
    const directives = new Map(
      policies[0]?.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)] as const),
    );
    assert.deepEqual(directives.get('script-src'), ["'self'"]);
    assert.deepEqual(directives.get('style-src'), [`'nonce-${words[0]}'`]);
    assert.deepEqual(directives.get('default-src'), ["'none'"]);
    assert.deepEqual(directives.get('connect-src'), ["'self'", 'https://res.cdn.office.net']);
    assert.doesNotMatch(
      policies[0] ?? '',
      /unsafe|\*(?!\.(cloud\.microsoft|teams\.microsoft\.com|microsoft365\.com|office\.com))/,
    );
    for (const host of ['https://*.cloud.microsoft', 'https://teams.microsoft.com', 'https://*.office.com'])
      assert.ok(directives.get('frame-ancestors')?.includes(host), host);
    assert.equal(pages[0]?.headers.get('cache-control'), 'no-store');
    assert.equal(pages[0]?.headers.get('x-content-type-options'), 'nosniff');
  });

  it('are cached for ever by clients, and are compressed', async () => {
    const cases: readonly (readonly [string, string | null, (bytes: Buffer) => Buffer])[] = [
      ['br, gzip', 'br', brotliDecompressSync],
      ['gzip, br;q=0', 'gzip', gunzipSync],
      ['identity', null, (bytes) => bytes],
    ];
    for (const [accepted, encoding, open] of cases) {
      const { headers, bytes } = await raw(`${url}/tab/assets/a-1.js`, { 'accept-encoding': accepted });
      assert.equal(headers['content-encoding'] ?? null, encoding);
      assert.equal(open(bytes).toString(), script);
      assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
      assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
      assert.equal(headers.vary, 'accept-encoding');
      if (encoding !== null) assert.ok(bytes.length < script.length / 5);
    }
  });

  for (const path of ['a-2.js', '..%2f..%2fsecret.txt', '..%2findex.html', 'a-1.js.map', '%00'])
    it(`are not ${path}`, async () => assert.notEqual((await raw(`${url}/tab/assets/${path}`)).status, 200));
});

/** Without fetch's own unpacking and tidying of the address. */
function raw(address: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; bytes: Buffer }>((resolve, reject) => {
    get(address, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) }),
      );
    }).on('error', reject);
  });
}
