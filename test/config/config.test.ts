import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ConfigError, loadConfig, settingNames } from '../../src/config/index.ts';

const appId = '11111111-1111-4111-8111-111111111111';
const tenant = '22222222-2222-4222-8222-222222222222';
const bot = { MicrosoftAppId: appId, MicrosoftAppPassword: 'secret', MicrosoftAppTenantId: tenant };

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env);
  } catch (fault) {
    if (fault instanceof ConfigError) return fault.faults;
    throw fault;
  }
  return [];
}

describe('loadConfig', () => {
  it('needs no settings in trial mode, and then listens on loopback', () => {
    const config = loadConfig({});
    assert.equal(config.host, '127.0.0.1');
    assert.equal(config.port, 3978);
    assert.equal(config.bot, undefined);
    assert.equal(config.dataDir, './data');
    assert.equal(config.graphBaseUrl, 'https://graph.microsoft.com');
    assert.equal(config.sample, true);
    assert.deepEqual(config.allowedTenants, []);
  });

  it('serves the tenant of its app and the allowed ones, in lower case and once', () => {
    const other = '33333333-3333-4333-8333-33333333333A';
    const config = loadConfig({ ...bot, ALLOWED_TENANTS: ` ${other}, ${tenant} ` });
    assert.deepEqual(config.allowedTenants, [tenant, other.toLowerCase()]);
    assert.equal(config.host, '0.0.0.0');
  });

  it('counts empty values as absent', () => {
    assert.equal(loadConfig({ PORT: '', HOST: ' ', LOG_LEVEL: '' }).port, 3978);
  });

  const table: readonly (readonly [string, Record<string, string>, RegExp])[] = [
    ['a port that is not a number', { PORT: 'http' }, /PORT must be a whole number/],
    ['a port that is too large', { PORT: '70000' }, /PORT must be 65535 at most/],
    ['a foreign host without an app id', { HOST: '0.0.0.0' }, /HOST is 0\.0\.0\.0, but without MicrosoftAppId/],
    [
      'a password without an app id',
      { MicrosoftAppPassword: 'x' },
      /MicrosoftAppPassword is set but MicrosoftAppId is not/,
    ],
    [
      'a certificate without an app id',
      { MicrosoftAppCertificatePath: '/bot.pem' },
      /MicrosoftAppCertificatePath is set but MicrosoftAppId is not/,
    ],
    [
      'two proofs of the bot',
      { ...bot, MicrosoftAppCertificatePath: '/bot.pem' },
      /MicrosoftAppPassword and MicrosoftAppCertificatePath are both set/,
    ],
    [
      'a tenant without an app id',
      { MicrosoftAppTenantId: tenant },
      /MicrosoftAppTenantId is set but MicrosoftAppId is not/,
    ],
    ['an app id that is no GUID', { ...bot, MicrosoftAppId: 'losen' }, /MicrosoftAppId must be/],
    [
      'an app id without its tenant',
      { MicrosoftAppId: appId, MicrosoftAppPassword: 'x' },
      /MicrosoftAppTenantId is missing/,
    ],
    [
      'a single-tenant bot without a secret',
      { MicrosoftAppId: appId, MicrosoftAppTenantId: tenant },
      /MicrosoftAppPassword is missing/,
    ],
    [
      'a multi-tenant bot',
      { ...bot, MicrosoftAppType: 'MultiTenant' },
      /MicrosoftAppType must be SingleTenant or UserAssignedMSI/,
    ],
    [
      'a pasted Graph token in production',
      { ...bot, GRAPH_ACCESS_TOKEN: 'ey' },
      /GRAPH_ACCESS_TOKEN is for trial mode only/,
    ],
    ['tenants that are no GUIDs', { ...bot, ALLOWED_TENANTS: 'uin.example' }, /ALLOWED_TENANTS must be tenant ids/],
    [
      'a database that is not PostgreSQL',
      { DATABASE_URL: 'mysql://localhost/losen' },
      /DATABASE_URL must begin with postgres/,
    ],
    ['an unknown log level', { LOG_LEVEL: 'loud' }, /LOG_LEVEL must be one of/],
    ['a public address without a scheme', { PUBLIC_URL: 'losen.example.org' }, /PUBLIC_URL must be an address/],
    ['an administrator without a domain', { ADMIN_UPN: 'kari' }, /ADMIN_UPN must be a user principal name/],
    ['a sample setting that is neither on nor off', { SAMPLE: 'no' }, /SAMPLE must be on or off/],
    [
      'a limit without its seconds',
      { SEND_LIMIT_TENANT: '30' },
      /SEND_LIMIT_TENANT must be limits such as 7\/1, 60\/30/,
    ],
    ['a limit of nothing', { SEND_LIMIT_CONVERSATION: '7/1, 0/30' }, /SEND_LIMIT_CONVERSATION must be limits/],
    ['a limit in words', { GRAPH_LIMIT_CHANNEL: 'four/1' }, /GRAPH_LIMIT_CHANNEL must be limits/],
    [
      'a token service in the clear',
      { TOKEN_SERVICE_URL: 'http://token.example.org' },
      /TOKEN_SERVICE_URL must be an address/,
    ],
    ['an app id of Teams that is none', { TEAMS_APP_ID: 'losen' }, /TEAMS_APP_ID must be/],
    ['a client id of the tab that is none', { ...bot, TAB_CLIENT_ID: 'tab' }, /TAB_CLIENT_ID must be/],
    [
      'a tab that signs in without an app id',
      { TAB_CLIENT_ID: appId },
      /TAB_CLIENT_ID is set but MicrosoftAppId is not/,
    ],
    [
      'an Application ID URI of another kind',
      { ...bot, TAB_APP_ID_URI: 'https://losen.example.org' },
      /TAB_APP_ID_URI must be an Application ID URI/,
    ],
    [
      'an authority that tokens would come from in the clear',
      { ...bot, TAB_AUTHORITY_URL: 'http://login.example.org' },
      /TAB_AUTHORITY_URL must be an address/,
    ],
    ['a Graph address that is none', { GRAPH_BASE_URL: 'graph' }, /GRAPH_BASE_URL must be an address/],
  ];
  for (const [name, env, expected] of table) {
    it(`says what is wrong with ${name}`, () => {
      const faults = faultsOf(env);
      assert.equal(faults.length, 1, faults.join('\n'));
      assert.match(faults[0] ?? '', expected);
    });
  }

  it('accepts a managed identity without a password', () => {
    assert.deepEqual(
      faultsOf({ MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppId: appId, MicrosoftAppTenantId: tenant }),
      [],
    );
  });

  it('sends as fast as Microsoft documents, or as the settings say', () => {
    const { sendLimits, graphLimits } = loadConfig({});
    assert.deepEqual(sendLimits.tenant, [{ count: 30, perMs: 1000 }]);
    assert.deepEqual(sendLimits.conversation, [
      { count: 7, perMs: 1000 },
      { count: 8, perMs: 2000 },
      { count: 60, perMs: 30_000 },
      { count: 1800, perMs: 3_600_000 },
    ]);
    assert.deepEqual(graphLimits, {
      tenant: [{ count: 50, perMs: 1000 }],
      conversation: [
        { count: 4, perMs: 1000 },
        { count: 3000, perMs: 86_400_000 },
      ],
    });
    const own = loadConfig({ SEND_LIMIT_CONVERSATION: '2/1, 10/60', GRAPH_LIMIT_TENANT: '5/1' });
    assert.deepEqual(own.sendLimits.conversation, [
      { count: 2, perMs: 1000 },
      { count: 10, perMs: 60_000 },
    ]);
    assert.deepEqual(own.graphLimits.tenant, [{ count: 5, perMs: 1000 }]);
  });

  it('serves eight streams of a person, or as many as the setting says, and any number in trial mode', () => {
    const bot = {
      MicrosoftAppId: '11111111-1111-4111-8111-111111111111',
      MicrosoftAppPassword: 'x',
      MicrosoftAppTenantId: '22222222-2222-4222-8222-222222222222',
    };
    assert.equal(loadConfig(bot).streamsPerPerson, 8);
    assert.equal(loadConfig({ ...bot, STREAM_LIMIT_PERSON: '3' }).streamsPerPerson, 3);
    assert.equal(loadConfig({ STREAM_LIMIT_PERSON: '3' }).streamsPerPerson, undefined);
    for (const wrong of ['0', '-1', 'many', '2.5'])
      assert.throws(() => loadConfig({ STREAM_LIMIT_PERSON: wrong }), /STREAM_LIMIT_PERSON must be a whole number/);
  });

  it('tells of outages from five people in an hour, or as the setting says', () => {
    assert.deepEqual(loadConfig({}).outage, { people: 5, withinMs: 3_600_000 });
    assert.deepEqual(loadConfig({ OUTAGE_ALERT: '3/600' }).outage, { people: 3, withinMs: 600_000 });
    assert.equal(loadConfig({ OUTAGE_ALERT: 'off' }).outage, undefined);
    for (const wrong of ['0/60', '5', '5/60, 6/60', 'many'])
      assert.throws(() => loadConfig({ OUTAGE_ALERT: wrong }), /OUTAGE_ALERT must be people, a slash and seconds/);
  });

  it('has quotas for a person with an app id, and none in trial mode', () => {
    const bot = {
      MicrosoftAppId: '11111111-1111-4111-8111-111111111111',
      MicrosoftAppPassword: 'x',
      MicrosoftAppTenantId: '22222222-2222-4222-8222-222222222222',
    };
    assert.deepEqual(loadConfig(bot).quotas, {
      messages: [{ count: 40, perMs: 60_000 }],
      creations: [{ count: 20, perMs: 600_000 }],
    });
    assert.deepEqual(
      loadConfig({ ...bot, MESSAGE_LIMIT_PERSON: 'off', CREATION_LIMIT_PERSON: '5/60, 50/3600' }).quotas,
      {
        messages: [],
        creations: [
          { count: 5, perMs: 60_000 },
          { count: 50, perMs: 3_600_000 },
        ],
      },
    );
    assert.equal(loadConfig({ MESSAGE_LIMIT_PERSON: '1/60' }).quotas, undefined);
    for (const wrong of ['40', 'on', '0/60', 'off, 1/2'])
      assert.throws(
        () => loadConfig({ MESSAGE_LIMIT_PERSON: wrong }),
        /MESSAGE_LIMIT_PERSON must be limits such as 40\/60/,
      );
  });

  it("signs people in to the tab with the bot's own registration, at the address of the tab", () => {
    assert.deepEqual(loadConfig({ ...bot, PUBLIC_URL: 'https://losen.example.org/teams/' }).tab, {
      clientId: appId,
      appIdUri: `api://losen.example.org/${appId}`,
      authorityUrl: 'https://login.microsoftonline.com',
    });
  });

  it('accepts a certificate instead of the secret, and uses it for Graph as well', () => {
    const config = loadConfig({ ...bot, MicrosoftAppPassword: '', MicrosoftAppCertificatePath: '/bot.pem' });
    assert.equal(config.bot?.certificatePath, '/bot.pem');
    assert.deepEqual(config.graphCredential, { kind: 'certificate', clientId: appId, path: '/bot.pem' });
  });

  it('has no sign-in for the tab with a managed identity until a registration is set, nor in trial mode', () => {
    const identity = { ...bot, MicrosoftAppPassword: '', MicrosoftAppType: 'UserAssignedMSI' };
    assert.equal(loadConfig(identity).tab, undefined);
    assert.equal(loadConfig({ ...identity, TAB_CLIENT_ID: tenant }).tab?.clientId, tenant);
    assert.equal(loadConfig({}).tab, undefined);
  });

  it('uses the app id of the package, unless Teams has assigned another', () => {
    assert.equal(loadConfig({}).teamsAppId, undefined);
    assert.equal(loadConfig({ ...bot, TEAMS_APP_ID: appId }).teamsAppId, appId);
    assert.equal(loadConfig({ ...bot, TEAMS_APP_ID: appId, TEAMS_CATALOG_APP_ID: tenant }).teamsAppId, tenant);
  });

  it('reports all faults at once', () => {
    assert.equal(faultsOf({ PORT: 'x', LOG_LEVEL: 'x', HOST: '10.0.0.1', DATABASE_URL: 'x' }).length, 4);
  });

  it('has every setting in .env.example, and no other', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    const names = [...example.matchAll(/^([A-Za-z_]+)=/gm)].map((match) => match[1]);
    assert.deepEqual(names.toSorted(), settingNames.toSorted());
  });

  it('accepts .env.example unchanged', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    const env: Record<string, string> = {};
    for (const [, name = '', value = ''] of example.matchAll(/^([A-Za-z_]+)=(.*)$/gm)) env[name] = value;
    assert.deepEqual(loadConfig(env), loadConfig({}));
  });
});
