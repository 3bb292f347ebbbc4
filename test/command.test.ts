import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type App, startApp } from '../src/app.ts';
import { type Command, isCommand, runCommand } from '../src/command.ts';
import type { Config } from '../src/config/index.ts';
import { createLog } from '../src/platform/log.ts';
import { csvHeader } from './support/entry-files.ts';
import { startAsking } from './support/import-asking.ts';
import { aFolder } from './support/folders.ts';
import { describeWithSettings, type Settings } from './support/settings.ts';

const sampleTenant = '6a0c1f10-0000-4000-8000-000000000000';
const into = 'Rollout Saksportalen (SAMPLE), tenant 6a0c1f10-0000-4000-8000-000000000000.';
const log = createLog('silent', process.stdout);
const clock = () => new Date('2026-11-20T09:00:00Z');
const zebra = `${csvHeader}\nzebra,nb,archive,published,Hvor står sebraen?,Sebraen står i hagen.,,,,,lead,no\n`;
const faulty = `${zebra}other,nb,finance,published,Q,A,,,,,lead,no\n`;

describeWithSettings('the import and export commands', function (settings: () => Settings) {
  let folder: string;
  let config: Config;
  let apps: App[];
  let asking: Awaited<ReturnType<typeof startAsking>>;

  const start = async () => {
    const app = await startApp({ config, log, clock });
    apps.push(app);
    return app;
  };
  const run = async (name: Command['name'], ...args: string[]) => {
    const lines: string[] = [];
    const code = await runCommand({ name, args, config, clock, folder, write: (line) => lines.push(line) });
    return { code, lines };
  };
  const put = (name: string, text: string) => writeFile(join(folder, name), text);
  const exported = async (name = 'out.csv') => {
    assert.equal((await run('export', name)).code, 0);
    return readFile(join(folder, name), 'utf8');
  };

  beforeEach(async () => {
    folder = aFolder();
    config = settings().config();
    apps = [];
    asking = await startAsking(sampleTenant);
  });
  afterEach(async () => {
    await Promise.all(apps.map((app) => app.stop()));
    await asking.stop();
    await rm(folder, { recursive: true });
  });

  it('replaces a file without widening its permissions', async () => {
    await put('out.csv', 'old');
    await chmod(join(folder, 'out.csv'), 0o600);
    await exported();
    assert.equal((await stat(join(folder, 'out.csv'))).mode & 0o777, 0o600);
  });

  for (const isRunning of [false, true]) {
    it(`examines the installation, ${isRunning ? 'while the bot runs' : 'while the bot does not run'}`, async () => {
      const app = await start();
      if (!isRunning) await app.stop().then(() => apps.splice(0));
      const { code, lines } = await run('doctor');
      assert.equal(code, 0);
      const found = lines.filter((line) =>
        /^(OK|Warning) +(Database schema|Waiting jobs|Jobs that were given up):/.test(line),
      );
      assert.deepEqual(
        found.map((line) => line.replaceAll(/ {2,}/g, ' ').replace(/Waiting jobs: .*/, 'Waiting jobs')),
        ['OK Database schema: Up to date.', 'OK Waiting jobs', 'OK Jobs that were given up: None.'],
      );
    });
  }

  it('examines a database that was never used: its changes are missing, and stay so', async () => {
    for (const turn of ['first', 'second']) {
      const { code, lines } = await run('doctor');
      assert.equal(code, 1, turn);
      assert.ok(
        lines.some((line) => /^Fault +Database schema: +The database lacks the change 0001/.test(line)),
        turn,
      );
    }
  });

  it('exports the sample, and finds nothing to change on import', async () => {
    const csv = await exported();
    assert.equal(csv.startsWith(`${csvHeader},answeredBy\naccess-applicants,nb,access,published,`), true);
    assert.deepEqual(await run('import', 'out.csv'), {
      code: 0,
      lines: [into, '0 added, 0 changed, 326 unchanged.'],
    });
    assert.equal(await exported('again.csv'), csv);
  });

  it('lists in a dry run what it would do, without doing it', async () => {
    await put('new.csv', zebra);
    assert.deepEqual(await run('import', 'new.csv', '--dry-run'), {
      code: 0,
      lines: [
        into,
        'Add: row 2 (line 2), zebra (nb)',
        '1 to add, 0 to change, 0 unchanged, 0 refused.',
        'This was a dry run: nothing was changed.',
      ],
    });
    assert.doesNotMatch(await exported(), /zebra/);
  });

  it('refuses a faulty file as a whole, with place and reason', async () => {
    await put('faulty.csv', faulty);
    const { code, lines } = await run('import', 'faulty.csv');
    assert.equal(code, 1);
    assert.deepEqual(lines, [
      into,
      'The rollout lacks these areas: finance. Import with --create-areas to add them, or correct the file.',
      'Add: row 2 (line 2), zebra (nb)',
      'Refused: row 3 (line 3), column area: The rollout has no area “finance”. Its areas are access, archive, boards, education, hr, login, research, training.',
      '1 to add, 0 to change, 0 unchanged, 1 refused.',
      'Nothing was changed. Correct the refused rows, and import the file again.',
    ]);
    assert.doesNotMatch(await exported(), /zebra/);
  });

  for (const isRunning of [false, true]) {
    it(`adds unknown areas on consent, ${isRunning ? 'while the bot runs' : 'while the bot does not run'}`, async () => {
      if (isRunning) await start();
      await put(
        'faulty.csv',
        faulty.replace('other,nb,finance', 'other,nb,Økonomi og lønn').replace('archive', 'arkiv'),
      );
      const dry = await run('import', 'faulty.csv', '--create-areas', '--dry-run');
      assert.deepEqual([dry.code, dry.lines[1]], [0, 'Areas to be added: Økonomi og lønn.']);
      assert.equal((await run('import', 'faulty.csv')).code, 1);
      const { code, lines } = await run('import', 'faulty.csv', '--create-areas');
      assert.deepEqual([code, lines[1]], [0, 'Areas added: Økonomi og lønn.']);
      const csv = await exported();
      assert.match(csv, /^zebra,nb,archive,/m);
      assert.match(csv, /^other,nb,Økonomi og lønn,/m);
      // The second time the area is there, and nothing is to be added.
      assert.equal((await run('import', 'faulty.csv')).lines[1], '0 added, 0 changed, 2 unchanged.');
    });
  }

  it('answers the next question from an import while the bot runs', async () => {
    const app = await start();
    assert.doesNotMatch(await asking.ask(app.port, 'Hvor står sebraen?'), /i hagen/);
    await put('new.csv', zebra);
    assert.equal((await run('import', 'new.csv')).code, 0);
    const answer = await within5Seconds(() => asking.ask(app.port, 'Hvor står sebraen?'), /i hagen/);
    assert.match(answer, /Sebraen står i hagen/);
    assert.match(await exported(), /zebra/);
  });

  it('locks the data folder again after a bot has stopped', async () => {
    await (await start()).stop();
    apps = [];
    assert.equal((await run('export', 'out.md')).code, 0);
  });

  for (const [args, words] of [
    [[], /^Use: npm run import/],
    [['a.txt'], /^Use: npm run import/],
    [['a.csv', 'b.csv'], /^Use: npm run import/],
    [['a.csv', '--force'], /Unknown option '--force'/],
    [['missing.csv'], /ENOENT/],
    [['new.csv', '--rollout', 'NOWHERE'], /no rollout NOWHERE\. It has SAMPLE\./],
    [['new.csv', '--tenant', 'nobody'], /It has none\./],
  ] as const) {
    it(`says what is wrong with: import ${args.join(' ')}`, async () => {
      await put('new.csv', zebra);
      const { code, lines } = await run('import', ...args);
      assert.equal(code, 1);
      assert.match(lines.join('\n'), words);
    });
  }

  it('serves only the tenants of the bot', async () => {
    const own = '11111111-1111-4111-8111-111111111111';
    config = settings().config({ MicrosoftAppId: own, MicrosoftAppPassword: 'x', MicrosoftAppTenantId: own });
    await put('new.csv', zebra);
    const { code, lines } = await run('import', 'new.csv', '--tenant', sampleTenant);
    assert.equal(code, 1);
    assert.match(lines.join('\n'), /does not serve the tenant/);
    assert.match(
      (await run('import', 'new.csv')).lines.join('\n'),
      /The rollout has no area “archive”\. Its areas are general\./,
    );
  });
});

describe('import after a bot was killed', function () {
  this.timeout(60_000);

  it('does not mistake its control file for a running bot', async () => {
    const folder = aFolder();
    const program = new URL('../src/index.ts', import.meta.url).pathname;
    const env = { PATH: process.env.PATH, DATA_DIR: folder, PORT: '0' };
    const bot = spawn(process.execPath, [program], { env, stdio: 'ignore' });
    while (!existsSync(join(folder, 'control.json'))) await setTimeout(50);
    bot.kill('SIGKILL');
    await once(bot, 'exit');
    assert.equal(existsSync(join(folder, 'control.json')), true);
    const command = spawn(process.execPath, [program, 'export', 'out.csv'], { env: { ...env, INIT_CWD: folder } });
    const [code] = (await once(command, 'exit')) as [number];
    assert.equal(code, 0);
    assert.match(await readFile(join(folder, 'out.csv'), 'utf8'), /personnel-file-own/);
    await rm(folder, { recursive: true });
  });
});

it('knows its commands', () => {
  assert.deepEqual(['import', 'export', 'start', ''].map(isCommand), [true, true, false, false]);
});

/** Asks until the answer is there; other instances hear of a change within 5 s. */
async function within5Seconds(ask: () => Promise<string>, wanted: RegExp): Promise<string> {
  const deadline = performance.now() + 5_000;
  for (;;) {
    const answer = await ask();
    if (wanted.test(answer) || performance.now() > deadline) return answer;
    await setTimeout(100);
  }
}
