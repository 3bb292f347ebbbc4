import assert from 'node:assert/strict';
import https from 'node:https';
import { request } from 'undici';
import { identityClientId, registrationId, tenantId } from '../support/microsoft/deployment.ts';
import { type Microsoft, startMicrosoft } from '../support/microsoft/index.ts';
import { strayHosts } from '../support/microsoft/network.ts';
import { planted } from '../support/log-sink.ts';

const metadata = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
const tokenEndpoint = `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`;
const bot = 'https://api.botframework.com/.default';

type ErrorBody = { readonly error: string; readonly error_codes: readonly number[]; readonly access_token?: string };

async function asked(form: Record<string, string>, at = tokenEndpoint) {
  const body = new URLSearchParams({ grant_type: 'client_credentials', ...form });
  const response = await fetch(at, { method: 'POST', body });
  return { status: response.status, body: (await response.json()) as ErrorBody };
}

describe('the stand-in for Microsoft', () => {
  let microsoft: Microsoft;
  before(async () => {
    microsoft = await startMicrosoft();
  });
  after(() => microsoft.stop());

  it('is what every client of this process reaches under the host names, with a matching certificate', async () => {
    assert.equal((await fetch(metadata)).status, 200);
    assert.equal((await request(metadata)).statusCode, 200);
    const status = new Promise((resolve, reject) => {
      https.get(metadata, (answer) => resolve(answer.resume().statusCode)).on('error', reject);
    });
    assert.equal(await status, 200);
    for (const host of ['sts.windows.net/common', 'login.microsoftonline.com/common', 'login.microsoftonline.com/x']) {
      const found = (await (await fetch(`https://${host}/v2.0/.well-known/openid-configuration`)).json()) as {
        readonly jwks_uri: string;
      };
      assert.equal((await fetch(found.jwks_uri)).status, 200);
    }
  });

  it('is the only reachable remote host', async () => {
    const before = strayHosts().length;
    await assert.rejects(fetch('https://example.org/'), ({ cause }: Error) =>
      /neither this machine/.test(String(cause)),
    );
    await assert.rejects(request('http://192.0.2.1/'), /neither this machine/);
    assert.deepEqual(strayHosts().slice(before), ['example.org', '192.0.2.1']);
  });

  it('gives tokens to known clients for known scopes, and Entra’s refusals to everybody else', async () => {
    const [client_id, client_secret] = [registrationId, planted[0] ?? ''];
    const good = await asked({ client_id, client_secret, scope: bot });
    assert.equal(good.status, 200);
    const claims = await microsoft.identity.claimsOf(good.body.access_token, 'https://api.botframework.com');
    assert.deepEqual([claims?.appid, claims?.iss], [registrationId, `https://sts.windows.net/${tenantId}/`]);

    const refusals: readonly (readonly [Record<string, string>, number, number, string?])[] = [
      [{ client_id, client_secret: 'x', scope: bot }, 401, 7000215],
      [{ client_id: identityClientId, client_secret, scope: bot }, 400, 700016],
      [{ client_id, client_secret, scope: 'https://api.botframework.com' }, 400, 70011],
      [{ client_id, client_secret, scope: 'https://elsewhere.example/.default' }, 400, 500011],
      [{ client_id, client_secret, scope: bot }, 400, 90002, tokenEndpoint.replace(tenantId, registrationId)],
      [{ client_id, client_secret, scope: bot, grant_type: 'password' }, 400, 70003],
      [{ client_id, client_secret, scope: bot }, 400, 700016, tokenEndpoint.replace(tenantId, 'botframework.com')],
    ];
    for (const [form, status, code, at] of refusals) {
      const { body, ...answer } = await asked(form, at);
      assert.deepEqual([answer.status, body.error_codes], [status, [code]], JSON.stringify(form));
    }
  });

  it('requires the bot’s own token with the right audience from callers of the connector, the token service and Graph', async () => {
    const { clientId } = microsoft;
    const access = (audience: string, appId = clientId) =>
      microsoft.identity.access({ audience, tenantId, clientId: appId });
    const forGraph = await access('https://graph.microsoft.com');
    const another = await access('https://api.botframework.com', identityClientId);
    const mine = await access('https://api.botframework.com');
    const connector = `${microsoft.connector.serviceUrl}v3/conversations/c/activities`;
    const people =
      'https://token.botframework.com/api/usertoken/GetToken?userId=u&connectionName=graph&channelId=msteams';
    const graph = 'https://graph.microsoft.com/v1.0/teams/t/channels';
    const statuses = async (url: string, method: string) =>
      Promise.all(
        ['', `Bearer ${planted[3]}`, `Bearer ${forGraph}`, `Bearer ${another}`, `Bearer ${mine}`].map(
          async (authorization) =>
            (await fetch(url, { method, headers: { authorization }, ...(method === 'POST' ? { body: '{}' } : {}) }))
              .status,
        ),
      );
    assert.deepEqual(await statuses(connector, 'POST'), [401, 401, 401, 401, 200]);
    assert.deepEqual(await statuses(people, 'GET'), [401, 401, 401, 401, 404]);
    assert.deepEqual(await statuses(graph, 'GET'), [401, 401, 403, 401, 401]);
    assert.equal(microsoft.connector.received.length, 1);
    assert.equal(microsoft.refused.length, 4);
  });

  it('accepts no token signed with a key that is no longer published', async () => {
    const old = await microsoft.identity.access({
      audience: 'https://api.botframework.com',
      tenantId,
      clientId: registrationId,
    });
    await microsoft.identity.entra.rotate();
    assert.equal(await microsoft.identity.claimsOf(old, 'https://api.botframework.com'), undefined);
  });
});

describe('a managed identity', () => {
  let microsoft: Microsoft;
  before(async () => {
    microsoft = await startMicrosoft({ deployment: 'managed_identity' });
  });
  after(() => microsoft.stop());

  const imds = 'http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01';
  const resource = `&resource=${encodeURIComponent('https://api.botframework.com')}`;

  it('gets tokens from its machine, and only with a header that no page can send', async () => {
    const statusOf = async (url: string, headers: Record<string, string>) => (await fetch(url, { headers })).status;
    const whole = `${imds}${resource}&client_id=${identityClientId}`;
    assert.equal(await statusOf(whole, { metadata: 'true' }), 200);
    assert.equal(await statusOf(whole, {}), 400);
    assert.equal(await statusOf(`${imds}${resource}&client_id=${registrationId}`, { metadata: 'true' }), 400);
    assert.equal(await statusOf(`${imds}&resource=x&client_id=${identityClientId}`, { metadata: 'true' }), 400);
    const { IDENTITY_ENDPOINT, IDENTITY_HEADER } = microsoft.appServiceEnv;
    const own = `${IDENTITY_ENDPOINT}?api-version=2019-08-01${resource}&client_id=${identityClientId}`;
    assert.equal(await statusOf(own, { 'x-identity-header': IDENTITY_HEADER }), 200);
    assert.equal(await statusOf(own, { 'x-identity-header': 'x' }), 403);
  });

  it('replaces a registration’s secret with a token for the exchange, and no other', async () => {
    const about = { client_id: registrationId, scope: 'https://graph.microsoft.com/.default' };
    const type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
    const of = async (exchange: string) => {
      const url = `${imds}&client_id=${identityClientId}&resource=${encodeURIComponent(exchange)}`;
      const answer = await fetch(url, { headers: { metadata: 'true' } });
      return ((await answer.json()) as { readonly access_token: string }).access_token;
    };
    const ask = async (client_assertion: string) =>
      (await asked({ ...about, client_assertion_type: type, client_assertion })).status;
    assert.equal(await ask(await of('api://AzureADTokenExchange')), 200);
    assert.equal(await ask(await of('https://api.botframework.com')), 400);
    assert.equal(await ask('no.token.atall'), 401);
  });
});
