import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { people } from '../support/bot.ts';
import { freePort } from '../support/databases.ts';
import { aFolder } from '../support/folders.ts';
import { settingsOf } from '../support/microsoft/deployment.ts';
import type { DeliveryIssuer } from '../support/microsoft/identity.ts';
import { type Microsoft, startMicrosoft } from '../support/microsoft/index.ts';
import { wrongBotTokens, wrongTabTokens } from '../support/microsoft/wrong-tokens.ts';
import { type Program, root, run } from '../support/process.ts';

const program = join(root, 'dist', 'index.js');
/** The preload is TypeScript, which Node strips, and warns of that; the product is not. */
const quiet = '--disable-warning=ExperimentalWarning';

describe('the program in production', function () {
  this.timeout(240_000);
  let microsoft: Microsoft;
  let bot: Program;
  let url: string;
  before(async () => {
    microsoft = await startMicrosoft();
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    bot = run([quiet, ...microsoft.preload.args, program], {
      ...(await settingsOf('secret')),
      ...microsoft.preload.env,
      PORT: String(port),
      DATA_DIR: aFolder(),
    });
    await bot.says(/Losen is ready/);
  });
  after(async () => {
    bot.child.kill('SIGTERM');
    await bot.ended;
    await microsoft.stop();
  });

  const serviceUrl = () => microsoft.connector.serviceUrl;
  const message = (overrides: Record<string, unknown> = {}) => {
    const tenant = { id: microsoft.tenantId };
    const conversation = { id: `a:${randomUUID()}`, conversationType: 'personal', tenantId: tenant.id };
    return {
      type: 'message',
      id: randomUUID(),
      text: 'hjelp',
      channelId: 'msteams',
      serviceUrl: serviceUrl(),
      from: people.ingrid,
      recipient: { id: `28:${microsoft.appId}` },
      channelData: { tenant },
      conversation,
      ...overrides,
    };
  };
  const deliver = async (authorization: string | undefined, activity: object = message()) => {
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
      body: JSON.stringify(activity),
    });
    return { status: response.status, text: await response.text() };
  };
  const good = async (issuer?: DeliveryIssuer) =>
    `Bearer ${await microsoft.deliveryToken(serviceUrl(), undefined, issuer)}`;
  const lines = () =>
    bot
      .output()
      .split('\n')
      .filter((line) => line !== '');

  for (const issuer of ['botframework', 'sts', 'v2'] as const) {
    it(`answers deliveries with a token of ${issuer}`, async () => {
      const before = microsoft.connector.received.length;
      assert.deepEqual(await deliver(await good(issuer)), { status: 200, text: '' });
      assert.equal(microsoft.connector.received.length, before + 1);
    });
  }

  it('answers each of at least thirty invalid tokens with 401, and logs one line', async () => {
    const wrong = await wrongBotTokens(microsoft.identity, { ...microsoft, serviceUrl: serviceUrl() });
    assert.ok(Object.keys(wrong).length >= 30);
    for (const [name, authorization] of Object.entries(wrong)) {
      const before = lines().length;
      const { status, text } = await deliver(await authorization());
      assert.deepEqual([status, text], [401, ''], name);
      await bot.says(new RegExp(`(.*\\n){${before + 1}}`));
      assert.equal(lines().length, before + 1, name);
      const line = JSON.parse(lines().at(-1) ?? '') as Record<string, unknown>;
      assert.deepEqual([line.msg, line.status], ['an activity was refused', 401], name);
    }
    process.stdout.write(`      ${Object.keys(wrong).length} wrong tokens at /api/messages: 401\n`);
  });

  it('answers each of at least twenty invalid tokens of the tab with 401 or 403', async () => {
    const wrong = await wrongTabTokens(microsoft.identity, microsoft);
    assert.ok(Object.keys(wrong).length >= 20);
    for (const [name, authorization] of Object.entries(wrong)) {
      const value = await authorization();
      const headers: Record<string, string> = value === undefined ? {} : { authorization: value };
      const { status } = await fetch(`${url}/api/v1/me`, { headers });
      assert.equal(
        status,
        name === 'a tenant that is not served' || name === 'another tenant than its issuer' ? 403 : 401,
        name,
      );
    }
    const token = await microsoft.identity.singleSignOn({ ...microsoft, personId: people.ingrid.aadObjectId });
    assert.equal((await fetch(`${url}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } })).status, 200);
    process.stdout.write(`      ${Object.keys(wrong).length} wrong tokens at the API: 401 or 403\n`);
  });

  const elsewhere = '99999999-9999-4999-8999-999999999999';
  const refused: Readonly<Record<string, { readonly status: number; readonly fields: () => Record<string, unknown> }>> =
    {
      'from Web Chat': { status: 403, fields: () => ({ channelId: 'webchat' }) },
      'from Direct Line': { status: 403, fields: () => ({ channelId: 'directline' }) },
      'from the Emulator': { status: 403, fields: () => ({ channelId: 'emulator' }) },
      'from a name that only looks like Teams': { status: 403, fields: () => ({ channelId: 'MSTeams' }) },
      'without channel data': { status: 403, fields: () => ({ channelData: undefined }) },
      'without a tenant': { status: 403, fields: () => ({ channelData: {} }) },
      'of a conversation in another tenant': {
        status: 403,
        fields: () => ({ conversation: { id: 'a:1', conversationType: 'personal', tenantId: elsewhere } }),
      },
      'for another service': { status: 401, fields: () => ({ serviceUrl: 'https://smba.trafficmanager.net/amer/' }) },
    };
  for (const [name, { status, fields }] of Object.entries(refused)) {
    it(`does not serve an activity ${name}, and replies nothing`, async () => {
      const before = microsoft.connector.received.length;
      assert.deepEqual(await deliver(await good(), message(fields())), { status, text: '' });
      assert.equal(microsoft.connector.received.length, before);
    });
  }

  for (const issuer of ['sts', 'v2'] as const) {
    it(`accepts a token of ${issuer}, which names no service, for Teams' own services only`, async () => {
      for (const other of [
        'https://losen.example.org/',
        'http://smba.trafficmanager.net/emea/',
        'https://evil.trafficmanager.net/',
      ])
        assert.equal((await deliver(await good(issuer), message({ serviceUrl: other }))).status, 401, other);
    });
  }

  it('tells the people of a tenant that it does not serve, in Teams', async () => {
    const conversation = { id: `a:${randomUUID()}`, conversationType: 'personal', tenantId: elsewhere };
    const activity = message({ channelData: { tenant: { id: elsewhere } }, conversation, locale: 'nb-NO' });
    assert.equal((await deliver(await good(), activity)).status, 200);
    assert.match(
      String(microsoft.connector.of(conversation.id)[0]?.activity.text),
      /ikke satt opp for virksomheten din/,
    );
  });

  it('verifies the token before it reads the body', async () => {
    for (const [headers, body] of [
      [{ 'content-type': 'application/json', 'content-encoding': 'gzip' }, '{}'],
      [{ 'content-type': 'text/plain' }, 'x'],
      [{ 'content-type': 'application/json' }, 'x'.repeat(2 * 1024 * 1024)],
    ] as const) {
      const response = await fetch(`${url}/api/messages`, { method: 'POST', headers, body });
      assert.equal(response.status, 401);
    }
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip', authorization: await good() };
    assert.equal((await fetch(`${url}/api/messages`, { method: 'POST', headers, body: '{}' })).status, 415);
  });

  it('has written only JSON lines, without key material', () => {
    for (const line of lines()) assert.equal(typeof JSON.parse(line), 'object', line);
    const { publicJwk } = microsoft.identity.botFramework.current();
    for (const secret of ['BEGIN', 'PRIVATE', 'PUBLIC KEY', 'eyJ', publicJwk.n ?? ''])
      assert.ok(!bot.output().includes(secret), secret.slice(0, 8));
  });
});
