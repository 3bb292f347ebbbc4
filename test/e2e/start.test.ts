import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { people, runningAt } from '../support/bot.ts';
import { startConnector, wordsOn } from '../support/connector-stand-in.ts';
import { freePort } from '../support/databases.ts';
import { eventually } from '../support/eventually.ts';
import { aFolder } from '../support/folders.ts';
import { planted } from '../support/log-sink.ts';
import { root, run } from '../support/process.ts';

const program = join(root, 'dist', 'index.js');
/** What `npm start` runs once everything is installed and built. */
const starter = [
  '--input-type=module',
  '-e',
  `import { start } from ${JSON.stringify(pathToFileURL(join(root, 'scripts', 'start.js')).href)}; process.exitCode = await start([]);`,
];

describe('the program', function () {
  this.timeout(240_000);

  it('starts, answers, and ends on SIGTERM without losing a running turn', async () => {
    const [port, dataDir, connector] = [await freePort(), aFolder(), await startConnector()];
    const bot = run([program], { PORT: String(port), DATA_DIR: dataDir });
    await bot.says(/Losen is ready/);
    const running = runningAt(
      `http://127.0.0.1:${port}`,
      connector,
      { dataDir, databaseUrl: undefined },
      async () => undefined,
    );
    assert.match(wordsOn(await running.chat(people.ingrid).say('hjelp')), /Dette kan jeg hjelpe med/);
    let arrived = 0;
    connector.behave = () => {
      arrived += 1;
      return { delayMs: 500 };
    };
    const underWay = Array.from({ length: 20 }, () => {
      const chat = running.chat(people.ingrid);
      return running.post(chat.activity({ type: 'message', text: 'hjelp' })).then((response) => response.status);
    });
    await eventually(async () => arrived === 20);
    bot.child.kill('SIGTERM');
    assert.deepEqual([...new Set(await Promise.all(underWay))], [200]);
    assert.equal(connector.received.length, 21);
    assert.equal(await bot.ended, 0);
    await connector.close();
  });

  it('continues after an unhandled rejection, and logs it without its message', async () => {
    // The preload begins as soon as the product listens; without that the first one would end the process.
    const preload = `data:text/javascript,process.on('newListener', (name) => {
      if (name === 'unhandledRejection') setInterval(() => void Promise.reject(new Error('${planted[2]}')), 200).unref();
    })`;
    const port = await freePort();
    const bot = run(['--import', preload, program], { PORT: String(port), DATA_DIR: aFolder() });
    await bot.says(/Losen is ready/);
    await bot.says(/a rejection was not handled/);
    assert.equal((await fetch(`http://127.0.0.1:${port}/ready`)).status, 200);
    bot.child.kill('SIGTERM');
    assert.equal(await bot.ended, 0);
  });

  const refusals: readonly (readonly [string, () => Promise<Record<string, string>>, RegExp])[] = [
    [
      'wrong settings, all at once',
      async () => ({ PORT: 'x', LOG_LEVEL: 'x' }),
      /The settings are invalid:\n {2}- PORT [^\n]+\n {2}- LOG_LEVEL /,
    ],
    [
      'a data folder that cannot be',
      async () => {
        const file = join(aFolder(), 'file');
        writeFileSync(file, '');
        return { DATA_DIR: file, PORT: '0' };
      },
      /^Cannot write to .*file\. Give this user write access/m,
    ],
    [
      'a database that is not there',
      async () => ({ DATABASE_URL: `postgres://127.0.0.1:${await freePort()}/x`, PORT: '0' }),
      /database in DATABASE_URL cannot be reached/,
    ],
  ];
  for (const [name, env, expected] of refusals) {
    it(`ends with a clear message on ${name}`, async () => {
      const bot = run([program], { DATA_DIR: aFolder(), ...(await env()) });
      assert.equal(await bot.ended, 1);
      assert.match(bot.output(), expected);
      assert.doesNotMatch(bot.output(), /^\s+at /m);
    });
  }

  it('says that another process has the data folder or the port', async () => {
    const [port, dataDir] = [await freePort(), aFolder()];
    const first = run([program], { PORT: String(port), DATA_DIR: dataDir });
    await first.says(/Losen is ready/);
    const sameFolder = run([program], { PORT: '0', DATA_DIR: dataDir });
    assert.equal(await sameFolder.ended, 1);
    assert.match(sameFolder.output(), /Another Losen is using/);
    const samePort = run([program], { PORT: String(port), DATA_DIR: aFolder() });
    assert.equal(await samePort.ended, 1);
    assert.match(samePort.output(), /The port is taken by another program/);
    first.child.kill('SIGKILL');
    await first.ended;
    const again = run([program], { PORT: '0', DATA_DIR: dataDir });
    await again.says(/Losen is ready/);
    again.child.kill('SIGTERM');
    assert.equal(await again.ended, 0);
  });

  it('is not considered ready by the launcher when another program has its port or that of the local client', async () => {
    const [port, clientPort] = [await freePort(), await freePort()];
    const first = run([program], { PORT: String(port), DATA_DIR: aFolder() });
    await first.says(/Losen is ready/);
    const second = run(starter, { PORT: String(port), PLAYGROUND_PORT: String(clientPort), DATA_DIR: aFolder() });
    assert.equal(await second.ended, 1);
    assert.match(second.output(), /The port is taken by another program/);
    assert.match(second.output(), /the bot stopped before it was ready/);
    assert.doesNotMatch(second.output(), /Open this address/);
    const third = run(starter, { PORT: String(await freePort()), PLAYGROUND_PORT: String(port), DATA_DIR: aFolder() });
    assert.equal(await third.ended, 1);
    assert.match(third.output(), new RegExp(`Port ${port} is taken by another program`));
    first.child.kill('SIGTERM');
    assert.equal(await first.ended, 0);
  });
});
