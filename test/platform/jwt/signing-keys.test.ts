import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSigningKeys, KeysUnavailableError } from '../../../src/platform/jwt/index.ts';
import { aKey, type SigningKey } from '../../support/microsoft/keys.ts';

const hour = 3_600_000;

describe('the signing keys of a publisher', () => {
  let server: Server;
  let host: string;
  let keys: readonly [SigningKey, SigningKey];
  let published: readonly unknown[];
  let fetched: string[];
  let status: number;
  let now: number;
  let metadata: object | undefined;
  before(async () => {
    keys = [await aKey('first'), await aKey('second')];
    server = createServer((request, response) => {
      fetched.push(request.url ?? '');
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(request.url === '/metadata' ? metadata : { keys: published }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => {
    published = [keys[0].publicJwk];
    fetched = [];
    status = 200;
    now = Date.parse('2026-03-05T10:00:00Z');
  });

  const opened = (url = `${host}/keys`) => createSigningKeys({ url, clock: () => new Date(now) });

  it('are fetched once for concurrent requests', async () => {
    const source = opened();
    const found = await Promise.all(Array.from({ length: 20 }, () => source.find('first')));
    assert.ok(found.every((key) => key?.key.type === 'public'));
    await source.find('first');
    assert.deepEqual(fetched, ['/keys']);
  });

  it('are found by their metadata, on the same host only', async () => {
    metadata = { jwks_uri: `${host}/keys` };
    assert.ok(await opened(`${host}/metadata`).find('first'));
    assert.deepEqual(fetched, ['/metadata', '/keys']);
    metadata = { jwks_uri: 'http://127.0.0.1:9/keys' };
    await assert.rejects(opened(`${host}/metadata`).find('first'), KeysUnavailableError);
  });

  it('are fetched again for an unknown key, but not for each request', async () => {
    const source = opened();
    await source.find('first');
    published = keys.map(({ publicJwk }) => publicJwk);
    for (let i = 0; i < 50; i += 1) assert.equal(await source.find(`unknown-${i}`), undefined);
    assert.equal(fetched.length, 1);
    now += 30_000;
    assert.ok(await source.find('second'));
    for (let i = 0; i < 50; i += 1) await source.find(`unknown-${i}`);
    assert.equal(fetched.length, 2);
  });

  it('are dropped within half a day after their publisher has withdrawn them', async () => {
    const source = opened();
    await source.find('first');
    published = [keys[1].publicJwk];
    now += 12 * hour;
    assert.equal(await source.find('first'), undefined);
    assert.ok(await source.find('second'));
  });

  it('are unavailable, rather than invalid, while nothing can be fetched, and are retried every five seconds', async () => {
    const source = opened();
    status = 500;
    for (let i = 0; i < 50; i += 1) await assert.rejects(source.find('first'), KeysUnavailableError);
    assert.equal(fetched.length, 1);
    status = 200;
    now += 5_000;
    assert.ok(await source.find('first'));
  });

  it('stay valid for two days while their publisher cannot be reached', async () => {
    const source = opened();
    await source.find('first');
    status = 503;
    now += 47 * hour;
    assert.ok(await source.find('first'));
    await assert.rejects(source.find('unknown'), KeysUnavailableError);
    now += hour;
    await assert.rejects(source.find('first'), KeysUnavailableError);
  });

  it('are RSA signing keys; other items in the list are ignored', async () => {
    published = [
      null,
      { kty: 'EC', kid: 'first' },
      { ...keys[1].publicJwk, use: 'enc' },
      { kty: 'RSA', kid: 'broken', n: '!', e: '' },
      { ...keys[0].publicJwk, issuer: 'x', endorsements: ['msteams'] },
    ];
    const source = opened();
    const found = await source.find('first');
    assert.deepEqual([found?.issuer, found?.endorsements], ['x', ['msteams']]);
    assert.equal(await source.find('second'), undefined);
  });

  it('are unavailable from an answer without keys', async () => {
    published = [];
    await assert.rejects(opened().find('first'), KeysUnavailableError);
  });
});
