import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { controlHandlers } from '../../../src/server/control-handlers.ts';
import { type Control, type ControlHandlers, openControl, reachControl } from '../../../src/platform/control/index.ts';
import { createLog } from '../../../src/platform/log.ts';
import type { Transfer } from '../../../src/answers/index.ts';
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

  it('carries out a command and returns the result', async () => {
    await open({ double: async (request) => ({ twice: Number((request as { of: number }).of) * 2 }) });
    const call = await reachControl(dataDir);
    assert.deepEqual(await call?.('double', { of: 21 }), { twice: 42 });
  });

  it('stores its token where only this user can read it', async () => {
    await open();
    assert.equal(statSync(file()).mode & 0o777, 0o600);
    assert.equal(address().token.length, 43);
  });

  it('refuses callers without the token, before it reads or does anything', async () => {
    let calls = 0;
    await open({ count: async () => void (calls += 1) });
    for (const token of ['', 'wrong', address().token.slice(1)]) assert.equal((await post('count', token)).status, 401);
    assert.equal(calls, 0);
  });

  it('accepts only its commands', async () => {
    await open();
    for (const name of ['toString', 'unknown', '']) assert.equal((await post(name, address().token)).status, 404);
  });

  it('removes its file when it stops, and is no longer reachable', async () => {
    await open();
    await control?.stop(0);
    assert.equal(existsSync(file()), false);
    assert.equal(await reachControl(dataDir), undefined);
  });

  it('finishes the running command when it stops', async () => {
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

  it('reports a failed command, and survives', async () => {
    await open({
      fail: async () => {
        throw new Error('secret');
      },
    });
    const call = await reachControl(dataDir);
    await assert.rejects(async () => call?.('fail', {}), { name: 'CommandFailedError' });
    assert.deepEqual(await call?.('ping', {}), {});
  });

  describe('with the commands of the product', () => {
    const transfer: Transfer = {
      importSheet: async () => ({ kind: 'no_rollout', known: [] }),
      exportRows: async () => ({ kind: 'no_rollout', known: [] }),
    };
    const send = async (name: string, body: string | Uint8Array<ArrayBuffer>) => {
      const headers = { authorization: `Bearer ${address().token}` };
      const response = await fetch(`http://127.0.0.1:${address().port}/${name}`, { method: 'POST', headers, body });
      return { status: response.status, text: await response.text() };
    };
    const sheet = (cell: unknown) => ({
      isDryRun: true,
      sheet: { rows: [{ place: { row: 2 }, cells: { question: cell } }], refusals: [] },
    });
    const malformed: readonly (readonly [string, string, string | Uint8Array<ArrayBuffer>])[] = [
      ['no body', 'exportRows', ''],
      ['half a body', 'exportRows', '{"rolloutKey": "sak'],
      ['bytes that are no UTF-8', 'exportRows', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
      ['a number', 'exportRows', '7'],
      ['null', 'importSheet', 'null'],
      ['a list', 'importSheet', '[]'],
      ['a field of another type', 'exportRows', '{"rolloutKey": {"$gt": ""}}'],
      ['missing fields', 'importSheet', '{}'],
      ['a cell that is a number', 'importSheet', JSON.stringify(sheet(7))],
    ];
    for (const [what, name, body] of malformed) {
      it(`answers 400 to ${what}, and survives`, async () => {
        await open(controlHandlers(transfer, async () => []));
        const { status, text } = await send(name, body);
        assert.equal(status, 400);
        assert.match(text, /^\{"message":"[^"]+"\}$/);
        assert.equal((await send('ping', '{}')).status, 200);
      });
    }

    it('names the invalid field, without repeating its value', async () => {
      await open(controlHandlers(transfer, async () => []));
      const { text } = await send('exportRows', '{"rolloutKey": ["Plantert Navn Navnesen"]}');
      assert.equal(text, '{"message":"These do not fit: rolloutKey (invalid_type)."}');
    });
  });

  describe('with small limits', () => {
    const start = async () =>
      void (control = await openControl({
        dataDir,
        handlers: { ping: async () => ({}) },
        log,
        limits: { bodyBytes: 1000, requestMs: 200 },
      }));
    const post = (headers: Readonly<Record<string, string | number>>, chunks: readonly string[], ends: boolean) =>
      new Promise<number | undefined>((resolve, reject) => {
        const authorization = `Bearer ${address().token}`;
        const options = { host: '127.0.0.1', port: address().port, path: '/ping', method: 'POST' };
        const sent = httpRequest({ ...options, headers: { authorization, ...headers } }, (response) => {
          response.resume();
          resolve(response.statusCode);
          sent.destroy();
        });
        sent.on('error', reject);
        for (const chunk of chunks) sent.write(chunk);
        if (ends) sent.end();
      });

    it('refuses a body by the size it announces, before it is sent', async () => {
      await start();
      assert.equal(await post({ 'content-length': 1001 }, [' '], false), 413);
    });

    it('refuses a body that announces no size as soon as it is too large', async () => {
      await start();
      assert.equal(await post({ 'transfer-encoding': 'chunked' }, [' '.repeat(600), ' '.repeat(600)], false), 413);
    });

    it('accepts a body of exactly that size', async () => {
      await start();
      assert.equal(await post({}, [`{}${' '.repeat(998)}`], true), 200);
    });

    it('gives up on a body that does not arrive', async () => {
      await start();
      assert.equal(await post({ 'content-length': 100 }, ['{'], false), 408);
    });
  });

  it('does not mistake the file of a killed process for a running one', async () => {
    writeFileSync(file(), JSON.stringify({ port: 1, token: 'old' }));
    assert.equal(await reachControl(dataDir), undefined);
  });

  it('replaces the file of a killed process, complete or not', async () => {
    writeFileSync(file(), '{"port": 1, "tok', { mode: 0o644 });
    await open();
    assert.equal(statSync(file()).mode & 0o777, 0o600);
    assert.ok(await reachControl(dataDir));
  });
});
