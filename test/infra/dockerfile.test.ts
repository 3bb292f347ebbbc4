import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readCommand, readCopy, readDockerfile } from './dockerfile.ts';
import { readSource, readText, root } from './settings.ts';

describe('infra/Dockerfile', () => {
  const instructions = readDockerfile(readText('infra/Dockerfile'));
  const stages = [...new Set(instructions.map(({ stage }) => stage))];
  const runtime = instructions.filter(({ stage }) => stage === stages.at(-1));
  const only = (keyword: string) => {
    const found = runtime.filter((instruction) => instruction.keyword === keyword);
    assert.equal(found.length, 1, `the runtime stage has one ${keyword}`);
    return found[0]?.text ?? '';
  };
  const copies = instructions.filter(({ keyword }) => keyword === 'COPY').map(({ text }) => readCopy(text));
  const allowed = readText('.dockerignore').split('\n');

  it('copies from the context only existing files that .dockerignore allows', () => {
    const sources = copies.filter(({ from }) => from === undefined).flatMap((copy) => copy.sources);
    assert.ok(sources.length >= 7);
    for (const source of sources) {
      assert.ok(existsSync(join(root, source)), `${source} is not there`);
      assert.ok(allowed.includes(`!${source}`), `.dockerignore holds ${source} back`);
    }
  });

  it('keeps everything else out of the context, above all a local .env', () => {
    const rules = allowed.filter((line) => line !== '' && !line.startsWith('#'));
    assert.equal(rules[0], '*');
    const copied = new Set(copies.filter(({ from }) => from === undefined).flatMap((copy) => copy.sources));
    for (const rule of rules.slice(1)) assert.ok(copied.has(rule.slice(1)), `nothing copies what ${rule} lets through`);
  });

  it('copies from other stages only what they produce', () => {
    const across = copies.flatMap((copy) => (copy.from === undefined ? [] : [{ ...copy, from: copy.from }]));
    assert.deepEqual(across.flatMap((copy) => copy.sources).sort(), ['/app/dist', '/app/node_modules']);
    for (const { from, sources } of across) {
      const runs = instructions.filter(({ stage, keyword }) => stage === from && keyword === 'RUN');
      const maker = sources[0] === '/app/dist' ? 'npm run build' : 'npm ci';
      assert.ok(
        runs.some(({ text }) => text.startsWith(maker)),
        `no stage ${from} that runs ${maker}`,
      );
    }
  });

  it('puts no development tools, no bundled Node and no install scripts into the image', () => {
    const from = copies.find(({ sources }) => sources.includes('/app/node_modules'))?.from;
    const install = instructions.find(({ stage, keyword }) => stage === from && keyword === 'RUN')?.text;
    assert.equal(install, 'npm ci --omit=dev --omit=optional --ignore-scripts');
    assert.ok(runtime.every(({ keyword, text }) => keyword !== 'RUN' || !/\b(npm|apt-get|curl)\b/.test(text)));
  });

  it('runs the program directly, as an unprivileged user', () => {
    assert.match(only('USER'), /^[1-9]\d*:[1-9]\d*$/);
    const afterUser = runtime.slice(runtime.findIndex(({ keyword }) => keyword === 'USER') + 1);
    assert.ok(afterUser.every(({ keyword }) => !['RUN', 'COPY', 'USER'].includes(keyword)));
    const { main } = JSON.parse(readText('package.json')) as { main: string };
    assert.deepEqual(readCommand(only('CMD')), ['node', main]);
  });

  it('begins every stage with the Node that package.json requires', () => {
    const bases = instructions.filter(({ keyword }) => keyword === 'FROM').map(({ text }) => text.split(' ')[0]);
    assert.deepEqual([...new Set(bases)], ['node:22-slim']);
    assert.match(readText('package.json'), /"node": ">=22\./);
  });

  it('contains no secret and no setting of one installation', () => {
    assert.deepEqual(
      instructions.filter(({ keyword }) => keyword === 'ENV' || keyword === 'ARG').map(({ text }) => text),
      ['NODE_ENV=production'],
    );
  });

  describe('its health check', () => {
    const [, ...parameters] = readCommand(only('HEALTHCHECK'));

    it('asks an address that the bot serves', () => {
      assert.ok(parameters.join(' ').includes('/health`'));
      assert.ok(readSource().includes("path: '/health'"));
      assert.equal(only('EXPOSE'), '3978');
      assert.ok(parameters.join(' ').includes('|| 3978}'));
    });

    it('passes when the answer is 200', async () => assert.equal(await checkAgainst(200), 0));
    it('fails when the answer is 503', async () => assert.equal(await checkAgainst(503), 1));
    it('fails when nothing listens', async () => assert.equal(await checkAgainst(undefined), 1));

    async function checkAgainst(status: number | undefined): Promise<number | null> {
      const server = createServer((request, response) => {
        // restify, loaded by other tests of the same run, replaces writeHead by one that returns nothing.
        response.writeHead(request.url === '/health' ? (status ?? 500) : 404);
        response.end();
      });
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      if (status === undefined) await closed(server);
      try {
        const check = spawn(process.execPath, parameters, { env: { ...process.env, PORT: String(port) } });
        const [code] = (await once(check, 'close')) as [number | null];
        return code;
      } finally {
        if (status !== undefined) await closed(server);
      }
    }

    async function closed(server: ReturnType<typeof createServer>): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });
});
