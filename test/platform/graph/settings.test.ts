import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError, loadConfig, settingNames } from '../../../src/config/index.ts';

const id = '22222222-2222-2222-2222-222222222222';
const bot = {
  MicrosoftAppId: '33333333-3333-3333-3333-333333333333',
  MicrosoftAppPassword: 'bot secret',
  MicrosoftAppTenantId: '11111111-1111-1111-1111-111111111111',
};
const msi = { ...bot, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: '' };

function faultsOf(env: Readonly<Record<string, string>>): readonly string[] {
  try {
    loadConfig(env);
    return [];
  } catch (fault) {
    assert.ok(fault instanceof ConfigError);
    return fault.faults;
  }
}

describe('the settings for Microsoft Graph', () => {
  const credentials: readonly (readonly [
    title: string,
    env: Record<string, string>,
    credential: object | undefined,
  ])[] = [
    ['none in trial mode', {}, undefined],
    ["the bot's own secret", bot, { kind: 'secret', clientId: bot.MicrosoftAppId, secret: 'bot secret' }],
    ["the bot's own managed identity", msi, { kind: 'managed_identity', clientId: bot.MicrosoftAppId }],
    [
      'a registration that trusts the managed identity',
      { ...msi, GRAPH_CLIENT_ID: id },
      { kind: 'federated', clientId: id, identityClientId: bot.MicrosoftAppId },
    ],
    [
      'a secret beside a managed identity',
      { ...msi, GRAPH_CLIENT_ID: id, GRAPH_CLIENT_SECRET: 'x' },
      { kind: 'secret', clientId: id, secret: 'x' },
    ],
    [
      'a certificate',
      { ...bot, GRAPH_CLIENT_ID: id, GRAPH_CERTIFICATE_PATH: '/run/graph.pem' },
      { kind: 'certificate', clientId: id, path: '/run/graph.pem' },
    ],
  ];
  for (const [title, env, credential] of credentials) {
    it(`give the app ${title}`, () => {
      assert.deepEqual(loadConfig(env).graphCredential, credential);
    });
  }

  it('name the OAuth connection', () => {
    assert.equal(loadConfig({ ...bot, GRAPH_OAUTH_CONNECTION: ' graph ' }).graphOAuthConnection, 'graph');
    assert.equal(loadConfig(bot).graphOAuthConnection, undefined);
  });

  it('are refused in trial mode, each by its name', () => {
    const faults = faultsOf({
      GRAPH_CLIENT_ID: id,
      GRAPH_CLIENT_SECRET: 'x',
      GRAPH_CERTIFICATE_PATH: 'a.pem',
      GRAPH_OAUTH_CONNECTION: 'graph',
    });

    assert.deepEqual(
      faults.map((fault) => fault.split(' ')[0]),
      ['GRAPH_CLIENT_ID', 'GRAPH_CLIENT_SECRET', 'GRAPH_CERTIFICATE_PATH', 'GRAPH_OAUTH_CONNECTION'],
    );
  });

  it('report every contradiction at once', () => {
    const faults = faultsOf({
      ...bot,
      GRAPH_CLIENT_SECRET: 'x',
      GRAPH_CERTIFICATE_PATH: 'a.pem',
      GRAPH_ACCESS_TOKEN: 'pasted',
      GRAPH_BASE_URL: 'http://graph.example.org',
    });

    assert.deepEqual(
      faults.map((fault) => fault.split(/[ :]/)[0]),
      ['GRAPH_BASE_URL', 'GRAPH_ACCESS_TOKEN', 'GRAPH_CLIENT_SECRET', 'GRAPH_CLIENT_ID'],
    );
  });

  it('require a credential for a separate registration', () => {
    assert.match(faultsOf({ ...bot, GRAPH_CLIENT_ID: id }).join(), /GRAPH_CLIENT_ID is set without a proof/);
  });

  it('send unencrypted tokens to this machine only', () => {
    assert.equal(loadConfig({ GRAPH_BASE_URL: 'http://127.0.0.1:9000/' }).graphBaseUrl, 'http://127.0.0.1:9000');
    assert.match(faultsOf({ GRAPH_BASE_URL: 'http://10.0.0.1' }).join(), /GRAPH_BASE_URL/);
  });

  it('are in the example file', async () => {
    const example = await readFile(join(import.meta.dirname, '..', '..', '..', '.env.example'), 'utf8');
    const named = example.split('\n').flatMap((line) => /^(\w+)=$/.exec(line)?.[1] ?? []);

    assert.deepEqual(
      named.filter((name) => name.startsWith('GRAPH_')),
      settingNames.filter((name) => name.startsWith('GRAPH_')),
    );
  });
});
