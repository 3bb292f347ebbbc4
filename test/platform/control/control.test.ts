import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Control, type ControlHandlers, openControl, reachControl } from '../../../src/platform/control/index.ts';
import { createLog } from '../../../src/platform/log.ts';
import { aFolder } from '../../support/folders.ts';

const log = createLog('silent', process.stdout);

describe('control listener', () => {
  let dataDir: string;
  let control: Control | undefined;
  const file = () => join(dataDir, 'control.json');
  const address = () => JSON.parse(readFileSync(file(), 'utf8')) as { port: number; token: string };
  const open = async (handlers: ControlHandlers = {}) =>
    void (control = await openControl({ dataDir, handlers: { ping: async () => ({}), ...handlers }, log }));
  const post = (name: string, token: string) =>
    fetch(`http://127.0.0.1:${address().port}/${name}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: '{}',
    });

  beforeEach(() => void (dataDir = aFolder()));
  afterEach(async () => {
    await control?.stop(0);
    control = undefined;
    await rm(dataDir, { recursive: true });
  });

  it('carries out a command and gives back what came of it', async () => {
    await open({ double: async (request) => ({ twice: Number((request as { of: number }).of) * 2 }) });
    const call = await reachControl(dataDir);
    assert.deepEqual(await call?.('double', { of: 21 }), { twice: 42 });
  });

  it('keeps its token where only this user can read it', async () => {
    await open();
    assert.equal(statSync(file()).mode & 0o777, 0o600);
    assert.equal(address().token.length, 43);
  });

  it('refuses who does not know the token, before it reads or does anything', async () => {
    let calls = 0;
    await open({ count: async () => void (calls += 1) });
    for (const token of ['', 'wrong', address().token.slice(1)]) assert.equal((await post('count', token)).status, 401);
    assert.equal(calls, 0);
  });

  it('knows only its commands', async () => {
    await open();
    for (const name of ['toString', 'unknown', '']) assert.equal((await post(name, address().token)).status, 404);
  });

  it('takes its file away when it stops, and is not reached any more', async () => {
    await open();
    await control?.stop(0);
    assert.equal(existsSync(file()), false);
    assert.equal(await reachControl(dataDir), undefined);
  });

  it('finishes the command that is under way when it stops', async () => {
    const begun = Promise.withResolvers<undefined>();
    const released = Promise.withResolvers<undefined>();
    await open({
      slow: async () => {
        begun.resolve(undefined);
        await released.promise;
        return { done: true };
      },
    });
    const call = await reachControl(dataDir);
    const answer = call?.('slow', {});
    await begun.promise;
    const stopped = control?.stop(10_000);
    released.resolve(undefined);
    assert.deepEqual(await answer, { done: true });
    await stopped;
  });

  it('tells of a command that failed, and lives on', async () => {
    await open({
      fail: async () => {
        throw new Error('secret');
      },
    });
    const call = await reachControl(dataDir);
    await assert.rejects(async () => call?.('fail', {}), { name: 'CommandFailedError' });
    assert.deepEqual(await call?.('ping', {}), {});
  });

  it('does not take the file of a killed process for one that runs', async () => {
    writeFileSync(file(), JSON.stringify({ port: 1, token: 'old' }));
    assert.equal(await reachControl(dataDir), undefined);
  });

  it('replaces the file of a killed process, torn or whole', async () => {
    writeFileSync(file(), '{"port": 1, "tok', { mode: 0o644 });
    await open();
    assert.equal(statSync(file()).mode & 0o777, 0o600);
    assert.ok(await reachControl(dataDir));
  });
});
