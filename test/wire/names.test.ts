import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { AppDeps } from '../../src/app.ts';
import { type Command, runCommand } from '../../src/command.ts';
import { loadConfig, settingNames } from '../../src/config/index.ts';
import { type Database, openDatabase } from '../../src/platform/db/index.ts';
import { type Started, startBot } from '../support/bot.ts';
import { aFolder } from '../support/folders.ts';
import { apiLines, type ApiLine } from '../support/wire/api.ts';
import { readRecorded, unrecorded } from '../support/wire/fixture.ts';

type Kind = 'setting' | 'option' | 'migration' | 'schedule' | 'route' | 'error' | 'event';
type RecordedName = { readonly kind: Kind; readonly name: string };

const keyOfName = ({ kind, name }: RecordedName) => `${kind} ${name}`;
const keyOfLine = ({ at, type }: ApiLine) => `${at} ${type}`;
const recordHint = 'RECORD_WIRE=1 with this test adds new ones to test/fixtures/wire';
/** Addresses that the root itself has; the features' are read from them. */
const ownRoutes = ['get /health', 'get /ready', 'post /api/messages', 'get /tab', 'get /privacy', 'get /terms'];

describe('the public names', () => {
  let bot: Started;
  let found: readonly RecordedName[];
  let lines: readonly ApiLine[];

  before(async () => {
    let opened: Database | undefined;
    const open: AppDeps['open'] = async (...parameters) => (opened = await openDatabase(...parameters));
    bot = await startBot({ open });
    if (!opened) throw new Error('the database was not opened');
    lines = apiLines(await (await fetch(`${bot.url}/api/v1/openapi.json`)).json());
    found = [
      ...settingNames.map((name) => ({ kind: 'setting' as const, name })),
      ...(await optionsOf('import')),
      ...(await optionsOf('export')),
      ...(await rowsOf(opened, 'migration', sql`select name from kysely_migration order by name`)),
      ...(await rowsOf(opened, 'schedule', sql`select key || ' ' || name as name from job_schedules order by key`)),
      ...(await routesOf(bot)),
    ];
  });
  after(() => bot.stop());

  it('are all recorded, including the current ones', () => {
    assert.deepEqual(unrecorded('names', found, keyOfName), [], recordHint);
    assert.deepEqual(unrecorded('api', lines, keyOfLine), [], recordHint);
  });

  for (const kind of ['setting', 'option', 'migration', 'schedule', 'route'] as const) {
    it(`still exist: every recorded ${kind}`, () => {
      const names = new Set(found.map(keyOfName));
      const gone = readRecorded<RecordedName>('names').filter((one) => one.kind === kind && !names.has(keyOfName(one)));
      assert.deepEqual(gone, []);
    });
  }

  it('still exist: every recorded path, parameter and field of the API, with its type', () => {
    const keys = new Set(lines.map(keyOfLine));
    // A client that sends a field may go on when it is no longer asked for; one that reads a field, when it always comes.
    const looser = ({ at, type }: ApiLine) =>
      keyOfLine({ at, type: at.includes(' ask ') ? type.replace(/!$/, '') : `${type}!` });
    assert.deepEqual(
      readRecorded<ApiLine>('api').filter((one) => !keys.has(keyOfLine(one)) && !keys.has(looser(one))),
      [],
    );
  });

  it('require nothing more than recorded: no request field becomes required later', () => {
    const recorded = new Set(readRecorded<ApiLine>('api').map(keyOfLine));
    const newer = lines.filter(
      (one) => one.at.includes(' ask ') && one.type.endsWith('!') && !recorded.has(keyOfLine(one)),
    );
    const known = new Set(readRecorded<ApiLine>('api').map(({ at }) => at.split(' ask ')[0]));
    assert.deepEqual(
      newer.filter(({ at }) => known.has(at.split(' ask ')[0])),
      [],
    );
  });
});

/** The options that a command takes, as it tells them itself; each is then given. */
async function optionsOf(name: Command['name']): Promise<readonly RecordedName[]> {
  const told = await run(name);
  const options = [...new Set(told.match(/--[\w-]+/g) ?? [])].filter((option) => option !== '--');
  for (const option of options) {
    const value = new RegExp(`${option} [A-Z]`).test(told) ? ['x'] : [];
    assert.doesNotMatch(await run(name, 'missing.csv', option, ...value), /Unknown option/);
  }
  return options.map((option) => ({ kind: 'option', name: `${name} ${option}` }));
}

async function run(name: Command['name'], ...args: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const folder = aFolder();
  const write = (line: string) => void lines.push(line);
  await runCommand({ name, args, config: loadConfig({ DATA_DIR: folder }), clock: () => new Date(), folder, write });
  return lines.join('\n');
}

async function rowsOf(database: Database, kind: Kind, query: ReturnType<typeof sql>): Promise<readonly RecordedName[]> {
  const { rows } = await database.write((trx) => query.execute(trx));
  return (rows as readonly { readonly name: string }[]).map(({ name }) => ({ kind, name }));
}

async function routesOf({ features, url }: Started): Promise<readonly RecordedName[]> {
  const own: string[] = [];
  for (const route of ownRoutes) {
    const [method = '', path = ''] = route.split(' ');
    const { status } = await fetch(`${url}${path}`, { method, redirect: 'manual' });
    if (status !== 404) own.push(route);
  }
  const declared = features.flatMap(({ routes }) => (routes ?? []).map(({ method, path }) => `${method} ${path}`));
  return [...own, ...declared].map((name) => ({ kind: 'route', name }));
}
