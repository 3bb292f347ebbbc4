import assert from 'node:assert/strict';
import { loadConfig, settingNames } from '../../src/config/index.ts';
import { at, type Expression, partsOf, readBicep } from './bicep.ts';
import { placeholdersOf, readSettings, readSource, readText, stopMs } from './settings.ts';

/** Properties that infra/main.bicep may read of a resource in addition to its id and name; Azure sets these. */
const filledIn: Readonly<Record<string, readonly string[]>> = {
  'Microsoft.ManagedIdentity/userAssignedIdentities': ['properties.clientId', 'properties.tenantId'],
  'Microsoft.Web/sites': ['properties.defaultHostName'],
  'Microsoft.DBforPostgreSQL/flexibleServers': ['properties.fullyQualifiedDomainName'],
};
const functions = ['replace', 'resourceGroup', 'uriComponent'];

/** Settings that the web app does not have, and why. */
const notInAzure: Readonly<Record<string, string>> = {
  PORT: 'App Service sets it',
  MicrosoftAppPassword: 'the identity needs none',
  MicrosoftAppCertificatePath: 'the identity needs none',
  DATA_DIR: 'the data is in PostgreSQL',
  SAMPLE: 'trial mode only',
  GRAPH_ACCESS_TOKEN: 'trial mode only',
  GRAPH_CLIENT_SECRET: 'the registration trusts the identity',
  GRAPH_CERTIFICATE_PATH: 'the registration trusts the identity',
};

const botId = '11111111-1111-4111-8111-111111111111';
const tenantId = '22222222-2222-4222-8222-222222222222';
const values: Record<string, string> = {
  adminUpn: 'kari@example.org',
  allowedTenants: '33333333-3333-4333-8333-333333333333',
  databasePassword: 'p@ss/w:rd?#',
  'database.name': 'losen',
  'databaseServer.properties.fullyQualifiedDomainName': 'losen-database.postgres.database.azure.com',
  databaseUser: 'losen',
  graphClientId: '44444444-4444-4444-8444-444444444444',
  graphOAuthConnection: 'graph',
  teamsAppId: '55555555-5555-4555-8555-555555555555',
  teamsCatalogAppId: '66666666-6666-4666-8666-666666666666',
  tabClientId: '44444444-4444-4444-8444-444444444444',
  tabAuthorityUrl: 'https://login.microsoftonline.us',
  tokenServiceUrl: 'https://europe.token.botframework.com',
  graphBaseUrl: 'https://graph.microsoft.us',
  sendLimitTenant: '20/1',
  sendLimitConversation: '6/1',
  graphLimitTenant: '10/1',
  graphLimitChannel: '2/1',
  logLevel: 'debug',
  messageLimitPerson: '30/60',
  creationLimitPerson: 'off',
  streamLimitPerson: '4',
  outageAlert: '3/600',
  targetedMessages: 'on',
  'identity.properties.clientId': botId,
  'identity.properties.tenantId': tenantId,
  'web.properties.defaultHostName': 'losen-example.azurewebsites.net',
};

function evaluate(expression: Expression): string {
  if (expression.kind === 'text')
    return expression.parts.map((part) => (typeof part === 'string' ? part : evaluate(part))).join('');
  if (expression.kind === 'call' && expression.name === 'uriComponent')
    return encodeURIComponent(expression.items.map(evaluate).join(''));
  if (expression.kind === 'call' && expression.name === 'replace') {
    const [text = '', from = '', to = ''] = expression.items.map(evaluate);
    return text.replaceAll(from, to);
  }
  if (expression.kind !== 'reference') throw new Error(`no value for ${expression.kind}`);
  const { name, path } = expression;
  const value = values[path === '' ? name : `${name}.${path}`];
  assert.ok(value !== undefined, `no value for ${name}.${path}`);
  return value;
}

describe('infra/main.bicep', () => {
  const bicep = readBicep(readText('infra/main.bicep'));
  const { parameters, variables, resources, outputs } = bicep;
  const bodies = [...resources.values()].map(({ body }) => body);
  const defaults = [...parameters.values()].flatMap((parameter) => parameter.default ?? []);
  const parts = [...defaults, ...variables.values(), ...bodies, ...outputs.values()].flatMap(partsOf);
  const references = parts.filter((part) => part.kind === 'reference');
  const typeOf = (name: string) => resources.get(name)?.type.split('@')[0] ?? '';
  const ofType = (type: string) => {
    const [found] = [...resources].filter(([name, { existing }]) => typeOf(name) === type && !existing);
    assert.ok(found, `no ${type}`);
    return found[1].body;
  };
  const settings = at(ofType('Microsoft.Web/sites/config'), 'properties');
  const settingEntries = settings?.kind === 'object' ? [...settings.entries] : [];

  it('refers only to declared names', () => {
    assert.ok(references.length > 40);
    for (const { name } of references)
      assert.ok(parameters.has(name) || variables.has(name) || resources.has(name), `${name} is not declared`);
  });

  it('calls only functions of Bicep', () => {
    for (const part of parts) if (part.kind === 'call') assert.ok(functions.includes(part.name), part.name);
  });

  it('reads only existing properties of a resource', () => {
    for (const { name, path } of references) {
      const readable = resources.has(name) ? ['', 'id', 'name', ...(filledIn[typeOf(name)] ?? [])] : [''];
      assert.ok(readable.includes(path), `${name}.${path}`);
    }
  });

  it('uses every parameter and variable', () => {
    const used = new Set(references.map(({ name }) => name));
    for (const name of [...parameters.keys(), ...variables.keys()]) assert.ok(used.has(name), `${name} is not used`);
  });

  it('names a type and a dated version of each resource, and places it', () => {
    for (const [name, { type, existing, body }] of resources) {
      assert.match(type, /^Microsoft\.\w+(\/\w+)+@20\d\d-\d\d-\d\d$/, name);
      assert.ok(at(body, 'name'), `${name} has no name`);
      const isChild = at(body, 'parent') !== undefined;
      assert.ok(existing || isChild || at(body, 'location'), `${name} has no place`);
    }
  });

  it('puts each child under a parent of the right type', () => {
    for (const [name, { type, body }] of resources) {
      const segments = typeOf(name).split('/');
      const parent = at(body, 'parent');
      assert.equal(parent?.kind === 'reference', segments.length > 2, `the parent of ${name}`);
      if (parent?.kind === 'reference') assert.equal(typeOf(parent.name), segments.slice(0, -1).join('/'), type);
    }
  });

  it('uses the subnets that it creates, each delegated to its user', () => {
    const subnets = at(ofType('Microsoft.Network/virtualNetworks'), 'properties', 'subnets');
    assert.equal(subnets?.kind, 'array');
    const made = (subnets?.kind === 'array' ? subnets.items : []).map((subnet) => {
      const delegations = at(subnet, 'properties', 'delegations');
      const [only] = delegations?.kind === 'array' ? delegations.items : [];
      return [evaluate(at(subnet, 'name')!), evaluate(at(only, 'properties', 'serviceName')!)];
    });
    assert.deepEqual(made, [
      ['web', 'Microsoft.Web/serverFarms'],
      ['database', 'Microsoft.DBforPostgreSQL/flexibleServers'],
    ]);
    const used = [...resources.values()]
      .filter(({ existing }) => existing)
      .map(({ body }) => evaluate(at(body, 'name')!));
    assert.deepEqual(used, ['web', 'database']);
  });

  it('knows every app setting from .env.example', () => {
    const known = readSettings('.env.example');
    assert.ok(settingEntries.length >= 9);
    // WEBSITE_, WEBSITES_: settings of App Service itself.
    for (const [name] of settingEntries) assert.ok(known.has(name) || /^WEBSITES?_/.test(name), `${name} is unknown`);
  });

  it('passes on every setting that is useful in Azure', () => {
    const given = settingEntries.map(([name]) => name);
    const expected = settingNames.filter((name) => !Object.hasOwn(notInAzure, name));
    assert.deepEqual(given.filter((name) => !name.startsWith('WEBSITE')).sort(), expected.toSorted());
    for (const name of Object.keys(notInAzure)) assert.ok(settingNames.includes(name), `${name} is no setting`);
  });

  it('waits longer for shutdown than the bot for its turns and jobs, and no longer than App Service can', () => {
    const limit = settingEntries.find(([name]) => name === 'WEBSITES_CONTAINER_STOP_TIME_LIMIT')?.[1];
    assert.ok(limit);
    const seconds = Number(evaluate(limit));
    assert.ok(seconds * 1000 > stopMs(), `${seconds} s`);
    assert.ok(seconds <= 120);
  });

  it('allows no upload with a password', () => {
    const policies = [...resources.values()].filter(({ type }) =>
      type.includes('/basicPublishingCredentialsPolicies@'),
    );
    const read = policies.map(({ body }) => [evaluate(at(body, 'name')!), at(body, 'properties', 'allow')]);
    const off = { kind: 'literal', value: false };
    assert.deepEqual(read, [
      ['scm', off],
      ['ftp', off],
    ]);
  });

  it('gives the bot settings that it starts with: managed identity, PostgreSQL, reachable from outside', () => {
    const config = loadConfig(Object.fromEntries(settingEntries.map(([name, value]) => [name, evaluate(value)])));
    const nothing = { password: undefined, certificatePath: undefined };
    assert.deepEqual(config.bot, { type: 'UserAssignedMSI', appId: botId, ...nothing, tenantId });
    assert.deepEqual(config.allowedTenants, [tenantId, '33333333-3333-4333-8333-333333333333']);
    assert.equal(config.host, '0.0.0.0');
    assert.equal(config.publicUrl, 'https://losen-example.azurewebsites.net');
    assert.equal(config.adminUpn, 'kari@example.org');
    assert.deepEqual(config.tab, {
      clientId: '44444444-4444-4444-8444-444444444444',
      appIdUri: evaluate(outputs.get('TAB_APP_ID_URI')!),
      authorityUrl: 'https://login.microsoftonline.us',
    });
    assert.equal(config.tokenServiceUrl, 'https://europe.token.botframework.com');
    assert.equal(config.graphOAuthConnection, 'graph');
    assert.equal(config.teamsAppId, '66666666-6666-4666-8666-666666666666');
    const url = new URL(config.databaseUrl ?? '');
    assert.equal(decodeURIComponent(url.password), 'p@ss/w:rd?#');
    assert.equal(url.hostname, 'losen-database.postgres.database.azure.com');
    assert.equal(url.searchParams.get('sslmode'), 'verify-full');
  });

  it('signs in as the identity that it creates, in the web app and in the registration', () => {
    const bot = at(ofType('Microsoft.BotService/botServices'), 'properties');
    assert.equal(evaluate(at(bot, 'msaAppType')!), 'UserAssignedMSI');
    assert.equal(evaluate(at(bot, 'msaAppId')!), botId);
    assert.deepEqual(at(bot, 'msaAppMSIResourceId'), { kind: 'reference', name: 'identity', path: 'id' });
    const held = at(ofType('Microsoft.Web/sites'), 'identity', 'userAssignedIdentities');
    assert.deepEqual(held?.kind === 'object' ? held.keys : [], [
      { kind: 'text', parts: [{ kind: 'reference', name: 'identity', path: 'id' }] },
    ]);
  });

  it('probes addresses that the bot serves', () => {
    const source = readSource();
    const health = evaluate(at(ofType('Microsoft.Web/sites'), 'properties', 'siteConfig', 'healthCheckPath')!);
    // Not /ready, which fails while the database is away.
    assert.equal(health, '/health');
    const endpoint = new URL(evaluate(at(ofType('Microsoft.BotService/botServices'), 'properties', 'endpoint')!));
    for (const path of [health, endpoint.pathname]) assert.ok(source.includes(`path: '${path}'`), path);
  });

  it('keeps secrets secure: marked, passed only where needed, in no output', () => {
    const secret = [...parameters].filter(
      ([name]) => /password|secret|key|token/i.test(name) && name !== 'tokenServiceUrl',
    );
    assert.deepEqual(
      secret.map(([name, { decorators }]) => [name, decorators.includes('secure')]),
      [['databasePassword', true]],
    );
    assert.ok(secret.every(([, parameter]) => parameter.default === undefined));
    const holders = [...resources].filter(([, { body }]) =>
      partsOf(body).some((part) => part.kind === 'reference' && part.name === 'databasePassword'),
    );
    assert.deepEqual(
      holders.map(([name]) => name),
      ['databaseServer', 'webSettings'],
    );
    for (const [name, value] of outputs)
      for (const part of partsOf(value))
        if (part.kind === 'reference')
          assert.ok(
            !/secure/.test(parameters.get(part.name)?.decorators.join() ?? '') && part.name !== 'webSettings',
            name,
          );
  });

  it('names its outputs as in the environment file', () => {
    const names = readSettings('env/.env.dev');
    for (const name of outputs.keys()) assert.ok(names.has(name), `${name} is not in env/.env.dev`);
  });

  describe('with infra/main.parameters.json', () => {
    const text = readText('infra/main.parameters.json');
    const file = JSON.parse(text) as { parameters: Record<string, { value: unknown }> };

    it('sets only declared parameters, and all without a default', () => {
      for (const [name, { value }] of Object.entries(file.parameters)) {
        assert.ok(parameters.has(name), `${name} is not declared`);
        assert.equal(typeof value, 'string');
        assert.equal(parameters.get(name)?.type, 'string');
      }
      for (const [name, parameter] of parameters)
        assert.ok(parameter.default !== undefined || Object.hasOwn(file.parameters, name), `${name} is not set`);
    });

    it('reads every optional value from the environment file, so that a second run clears no setting', () => {
      const fixed = ['location', 'planSku', 'instances', 'databaseSku', 'databaseTier'];
      for (const [name, parameter] of parameters) {
        if (parameter.default === undefined || fixed.includes(name)) continue;
        assert.match(String(file.parameters[name]?.value), /^\$\{\{\w+\}\}$/, `${name} has no value to keep`);
      }
    });

    it('turns an unfilled placeholder of the Toolkit into an empty setting', () => {
      const filled = { ...values };
      try {
        for (const [name, { value }] of Object.entries(file.parameters))
          if (parameters.get(name)?.default !== undefined) values[name] = String(value);
        const given = Object.fromEntries(settingEntries.map(([name, value]) => [name, evaluate(value)]));
        for (const [name, value] of Object.entries(given)) assert.doesNotMatch(value, /\{\{/, name);
        assert.deepEqual(loadConfig(given).allowedTenants, [tenantId]);
      } finally {
        Object.assign(values, filled);
      }
    });

    it('reads values from the environment file, secrets from the ignored one', () => {
      const names = readSettings('env/.env.dev');
      for (const name of placeholdersOf(text)) assert.ok(names.has(name) || name.startsWith('SECRET_'), name);
      assert.match(String(file.parameters.databasePassword?.value), /^\$\{\{SECRET_\w+\}\}$/);
    });
  });
});

describe('the reader of Bicep', () => {
  it('reads parameters with decorators, insertions and nested values', () => {
    const bicep = readBicep(
      "@secure()\nparam a string\nvar b = 'x-${a}-${f(a.b)}' // c\noutput c object = {\n  d: [1, true]\n}\n",
    );
    assert.deepEqual(bicep.parameters.get('a'), { type: 'string', default: undefined, decorators: ['secure'] });
    assert.deepEqual(bicep.variables.get('b'), {
      kind: 'text',
      parts: [
        'x-',
        { kind: 'reference', name: 'a', path: '' },
        '-',
        { kind: 'call', name: 'f', items: [{ kind: 'reference', name: 'a', path: 'b' }] },
      ],
    });
    assert.equal(partsOf(bicep.outputs.get('c')!).length, 4);
  });

  for (const [fault, source] of [
    ['line 2: a is declared twice', 'param a string\nparam a string'],
    ['line 1: unknown statement module', "module a 'b.bicep'"],
    ['line 3: } is missing', "var a = {\n  b: 'c'\n"],
    ['line 1: the text does not end', "var a = 'b\n"],
    ['line 1: expected the end of the line', 'var a = b ? c : d'],
    ['line 3: b stands twice in one object', 'var a = {\n  b: 1\n  b: 2\n}'],
  ] as const)
    it(`refuses with "${fault}"`, () =>
      assert.throws(() => readBicep(source), new RegExp(fault.replaceAll(/[{}?]/g, '\\$&'))));
});
