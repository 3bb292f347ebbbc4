import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createBotAdapter } from '../../../src/platform/bot/index.ts';
import type { HttpRequest } from '../../../src/platform/http/index.ts';
import { createLog } from '../../../src/platform/log.ts';
import { messagesRoute } from '../../../src/server/routes.ts';
import { type Microsoft, startMicrosoft } from '../../support/microsoft/index.ts';

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What V8 still holds after everything else has been thrown away, in bytes. */
function heldBytes(): number {
  setFlagsFromString('--expose_gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

describe('the token of an activity', () => {
  let microsoft: Microsoft;
  let lines: string[];
  let now: Date;
  beforeEach(async () => {
    microsoft = await startMicrosoft();
    lines = [];
    now = new Date();
  });
  afterEach(() => microsoft.stop());

  const opened = () => {
    const sink = new Writable({ write: (chunk: Buffer, _encoding, done) => (lines.push(chunk.toString()), done()) });
    const { appId, tenantId } = microsoft;
    const adapter = createBotAdapter(
      { type: 'SingleTenant', appId, tenantId, password: 'x', certificatePath: undefined },
      {},
      () => now,
    );
    const route = messagesRoute(adapter, async () => undefined, createLog('info', sink));
    const activity = {
      type: 'message',
      channelId: 'msteams',
      serviceUrl: microsoft.connector.serviceUrl,
      from: { id: '29:x' },
      recipient: { id: '28:x' },
      conversation: { id: 'a:x' },
      channelData: { tenant: { id: tenantId } },
    };
    const deliver = async (authorization: string): Promise<number> => {
      const request: HttpRequest = {
        headers: { authorization, 'content-type': 'application/json' },
        path: '/api/messages',
        params: {},
        query: new URLSearchParams(),
        read: async () => Buffer.from(JSON.stringify(activity)),
      };
      return (await route.handle(request)).status;
    };
    return { deliver, close: () => adapter.close() };
  };
  const token = async (issuer?: 'botframework' | 'sts' | 'v2') =>
    `Bearer ${await microsoft.deliveryToken(microsoft.connector.serviceUrl, undefined, issuer)}`;
  const reasons = () => lines.map((line) => (JSON.parse(line) as { reason?: string }).reason);

  it('takes the same time after 20,000 of other tenants, which are not stored', async function () {
    this.timeout(60_000);
    const { deliver, close } = opened();
    assert.equal(await deliver(await token()), 200);
    const fetches = () => microsoft.identity.botFramework.fetched + microsoft.identity.entra.fetched;
    const fetchesBefore = fetches();
    const signature = randomBytes(256).toString('base64url');
    const forged = (at: number) => {
      const tid = `${randomUUID()}-${'x'.repeat(300)}`;
      // Those that name our own tenant or the Bot Framework go as far as a key that nobody knows.
      const issuers = [`https://sts.windows.net/${tid}/`, `https://login.microsoftonline.com/${tid}/v2.0`];
      const ours = [`https://sts.windows.net/${microsoft.tenantId}/`, 'https://api.botframework.com'];
      const claims = { iss: [...issuers, ...ours][at % 4], tid, aud: microsoft.appId, appid: microsoft.appId };
      return `Bearer ${base64({ alg: 'RS256', kid: randomUUID() })}.${base64(claims)}.${signature}`;
    };
    const quarter = async () => {
      const start = performance.now();
      for (let at = 0; at < 5000; at += 1) assert.equal(await deliver(forged(at)), 401);
      lines.length = 0;
      return performance.now() - start;
    };
    const first = await quarter();
    const held = heldBytes();
    await quarter();
    await quarter();
    const last = await quarter();
    const grown = heldBytes() - held;
    process.stdout.write(
      `      20,000 tokens: ${(last / first).toFixed(2)} times as long in the last quarter, ${Math.round(grown / 1024)} KB more held\n`,
    );
    assert.ok(last / first < 3, `${Math.round(first)} ms, then ${Math.round(last)} ms`);
    // One of their tids alone is 350 bytes: 15,000 would be 5 MB.
    assert.ok(grown < 2 * 1024 * 1024, `${grown} bytes`);
    assert.ok(fetches() - fetchesBefore <= 1, 'one look for keys of our tenant, none for each token');
    assert.equal(await deliver(await token('sts')), 200);
    await close();
  });

  it('is neither valid nor invalid while the keys are unavailable: 503, and one line in the log', async () => {
    const { deliver, close } = opened();
    microsoft.identity.botFramework.isDown = true;
    assert.equal(await deliver(await token()), 503);
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? '', /could not be authenticated/);
    assert.equal(await deliver(await token('v2')), 200, "the other issuer's keys are there");
    microsoft.identity.botFramework.isDown = false;
    now = new Date(now.getTime() + 5_000);
    assert.equal(await deliver(await token()), 200);
    await close();
  });

  it('is signed by a key that endorses Teams, if the key has endorsements', async () => {
    const { deliver, close } = opened();
    endorse(['webchat', 'directline']);
    assert.equal(await deliver(await token()), 401);
    assert.deepEqual(reasons(), ['endorsement']);
    await close();
  });

  it('is signed by a key of organisations, not of personal accounts', async () => {
    const { deliver, close } = opened();
    const ring = microsoft.identity.entra;
    const { keys } = ring.published();
    const personal = 'https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0';
    Object.assign(ring, { published: () => ({ keys: keys.map((key) => ({ ...key, issuer: personal })) }) });
    assert.equal(await deliver(await token('v2')), 401);
    assert.deepEqual(reasons(), ['issuer']);
    await close();
  });

  it('is verified with new keys after a rotation', async () => {
    const { deliver, close } = opened();
    assert.equal(await deliver(await token()), 200);
    await microsoft.identity.botFramework.rotate();
    const rotated = await token();
    assert.equal(await deliver(rotated), 401, 'looked for a moment ago');
    now = new Date(now.getTime() + 30_000);
    assert.equal(await deliver(rotated), 200);
    await close();
  });

  it('is cached until it expires, by its whole text', async () => {
    const { deliver, close } = opened();
    const good = await token();
    assert.equal(await deliver(good), 200);
    assert.equal(await deliver(`${good.slice(0, -6)}AAAAAA`), 401);
    now = new Date(now.getTime() + 3600_000 + 299_000);
    assert.equal(await deliver(good), 200, 'clocks differ by up to five minutes');
    now = new Date(now.getTime() + 2_000);
    assert.equal(await deliver(good), 401);
    assert.deepEqual(reasons(), ['signature', 'time']);
    await close();
  });

  /** What the Bot Framework says of its keys from now on. */
  function endorse(endorsements: readonly string[]): void {
    const ring = microsoft.identity.botFramework;
    const { keys } = ring.published();
    Object.assign(ring, { published: () => ({ keys: keys.map((key) => ({ ...key, endorsements })) }) });
  }
});
