import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadConfig, settingNames } from '../../src/config/index.ts';
import { readSettings, readText, root, stopMs } from './settings.ts';

type Service = {
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly image?: string;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly ports?: readonly string[];
  readonly stop_grace_period?: string;
  readonly mem_limit?: string;
  readonly tmpfs?: readonly string[];
  readonly volumes?: readonly string[];
};
type Compose = {
  readonly services: Readonly<Record<'bot' | 'database', Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};

/** Compose's `${NAME}`, `${NAME:-default}`, `${NAME:+instead}` and `${NAME:?what to do}`. */
const variable = /\$\{(\w+)(?::([-+?])([^}]*))?\}/g;

/** Settings that have no use in the container, and why. */
const notInCompose: Readonly<Record<string, string>> = {
  MicrosoftAppCertificatePath: 'the registration has a secret there',
  DATA_DIR: 'the data is in PostgreSQL',
  SAMPLE: 'trial mode only',
  GRAPH_ACCESS_TOKEN: 'trial mode only',
};

const values: Readonly<Record<string, string>> = {
  PUBLIC_URL: 'https://losen.example.org',
  MicrosoftAppId: '11111111-1111-4111-8111-111111111111',
  MicrosoftAppPassword: 'a-client-secret',
  MicrosoftAppTenantId: '22222222-2222-4222-8222-222222222222',
  POSTGRES_PASSWORD: 'abc123',
};

function fillIn(text: string): string {
  return text.replaceAll(variable, (_, name: string, kind: string | undefined, rest: string | undefined) => {
    const value = values[name];
    if (value === undefined && kind === '?') throw new Error(`${name}: ${rest ?? ''}`);
    if (kind === '+') return value === undefined ? '' : (rest ?? '');
    return value ?? (kind === '-' ? (rest ?? '') : '');
  });
}

describe('infra/compose.yaml', () => {
  const text = readText('infra/compose.yaml');
  const compose = parse(text) as Compose;
  const { bot, database } = compose.services;
  const known = readSettings('.env.example');
  const used = [...text.matchAll(variable)].map(([, name = '', kind, message = '']) => ({ name, kind, message }));

  it('passes only settings of .env.example to the bot', () => {
    const names = Object.keys(bot.environment ?? {});
    assert.ok(names.length >= 10);
    for (const name of names) assert.ok(known.has(name), `${name} is not in .env.example`);
  });

  it('passes on every setting that is useful in the container', () => {
    const expected = settingNames.filter((name) => !Object.hasOwn(notInCompose, name));
    assert.deepEqual(Object.keys(bot.environment ?? {}).sort(), expected.toSorted());
    for (const name of Object.keys(notInCompose)) assert.ok(settingNames.includes(name), `${name} is no setting`);
  });

  it('mounts the certificate at the path in the setting', () => {
    const [, inside] = String(bot.environment?.GRAPH_CERTIFICATE_PATH).match(/:\+(\S+)\}$/) ?? [];
    assert.ok(inside);
    assert.deepEqual(bot.volumes, [`\${GRAPH_CERTIFICATE_PATH:-/dev/null}:${inside}:ro`]);
  });

  it('limits the memory of both, and the size of /tmp', () => {
    for (const { mem_limit } of [bot, database]) assert.match(mem_limit ?? '', /^\d+[mg]$/);
    assert.deepEqual(
      bot.tmpfs?.map((mount) => /^(\/\w+):size=\d+m$/.exec(mount)?.[1]),
      ['/tmp'],
    );
  });

  it('requires only settings of .env.example and the password of its own database', () => {
    for (const { name } of used) assert.ok(known.has(name) || name === 'POSTGRES_PASSWORD', `${name} is unknown`);
  });

  it('passes each setting on under its own name', () => {
    const odd = Object.entries(bot.environment ?? {}).filter(([name, value]) => {
      const [only] = [...String(value).matchAll(variable)];
      return only !== undefined && only[1] !== name;
    });
    assert.deepEqual(
      odd.map(([name]) => name),
      ['DATABASE_URL'],
    );
  });

  for (const name of Object.keys(values)) {
    it(`refuses to start without ${name}, and says what to do`, () => {
      const uses = used.filter((use) => use.name === name);
      assert.ok(uses.length > 0);
      for (const { kind, message } of uses) {
        assert.equal(kind, '?', `${name} is not required everywhere`);
        assert.ok(message.startsWith('set it to '));
      }
    });
  }

  it('gives the bot settings that it starts with: a secret, PostgreSQL, reachable from outside', () => {
    const environment = Object.entries(bot.environment ?? {}).map(([name, value]) => [name, fillIn(String(value))]);
    const config = loadConfig(Object.fromEntries(environment) as Record<string, string>);
    assert.equal(config.bot?.type, 'SingleTenant');
    assert.equal(config.host, '0.0.0.0');
    assert.equal(config.publicUrl, 'https://losen.example.org');
    assert.equal(config.logLevel, 'info');
  });

  it('points the bot at its own database, with the same user, database and password', () => {
    const url = new URL(fillIn(String(bot.environment?.DATABASE_URL)));
    assert.equal(url.hostname, 'database');
    assert.equal(url.username, database.environment?.POSTGRES_USER);
    assert.equal(url.pathname, `/${database.environment?.POSTGRES_DB}`);
    assert.equal(url.password, fillIn(String(database.environment?.POSTGRES_PASSWORD)));
  });

  it('starts the bot when the database is healthy', () => {
    assert.deepEqual(bot.depends_on, { database: { condition: 'service_healthy' } });
    assert.equal(database.healthcheck?.test[0], 'CMD');
    assert.equal(database.healthcheck?.test[1], 'pg_isready');
    assert.ok(database.healthcheck?.test.includes('--host=127.0.0.1'));
  });

  it('keeps the data in a volume that it declares', () => {
    const named = (database.volumes ?? []).map((volume) => volume.split(':'));
    assert.deepEqual(named, [['database', '/var/lib/postgresql/data']]);
    assert.ok(Object.hasOwn(compose.volumes, 'database'));
    // From 18 on, the image keeps its data one folder higher; the volume has to move with it.
    assert.equal(database.image, 'postgres:17');
  });

  it('builds from existing files', () => {
    const context = join(root, 'infra', bot.build?.context ?? '-');
    assert.equal(join(context, '.'), join(root, '.'));
    assert.ok(existsSync(join(context, bot.build?.dockerfile ?? '-')));
  });

  it('publishes the port that the bot listens on, on loopback only', () => {
    const port = bot.environment?.PORT;
    assert.deepEqual(bot.ports, [`127.0.0.1:\${PORT:-3978}:${port}`]);
    assert.match(readText('infra/Dockerfile'), new RegExp(`^EXPOSE ${port}$`, 'm'));
    assert.equal(database.ports, undefined);
  });

  it('waits longer for shutdown than the bot for its turns and jobs', () => {
    assert.ok(Number.parseInt(bot.stop_grace_period ?? '0', 10) * 1000 > stopMs());
  });
});
