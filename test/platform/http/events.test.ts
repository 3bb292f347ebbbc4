import assert from 'node:assert/strict';
import { AppError } from '../../../src/errors.ts';
import type { Person } from '../../../src/platform/bot/index.ts';
import type { ChangeTopic } from '../../../src/platform/db/changes.ts';
import { apiRoutes, createHttpServer, eventsEndpoint } from '../../../src/platform/http/index.ts';
import { eventually } from '../../support/eventually.ts';
import { testLog } from '../../support/log-sink.ts';

const now = new Date('2026-11-18T08:00:00Z');
const person = (id: string): Person => ({
  id,
  channelUserId: `29:${id}`,
  name: 'Kari',
  language: 'nn',
  languageChosen: true,
  roles: [],
});

describe('the stream of changes', () => {
  const listeners = new Set<(topic: ChangeTopic) => void>();
  const changes = {
    listen: (_tenantId: string, listener: (topic: ChangeTopic) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  let stop: () => Promise<void> = async () => undefined;
  let checking: () => Promise<void> = async () => undefined;
  afterEach(async () => {
    await stop();
    listeners.clear();
  });

  /** `Authorization: tenant person [milliseconds that the token is good for]` */
  async function open(limit: number | undefined) {
    const signIn = async ({ headers }: { readonly headers: Record<string, unknown> }) => {
      await checking();
      const [tenantId = '', id = '', lifeMs] = String(headers.authorization).split(' ');
      const expiry = lifeMs === undefined ? {} : { expiresAt: new Date(now.getTime() + Number(lifeMs)) };
      return { tenantId, person: person(id), ...expiry };
    };
    const endpoints = [eventsEndpoint({ changes, limit })];
    const routes = apiRoutes({ endpoints, signIn, clock: () => now, reference: () => '7F3K', log: testLog() });
    const server = createHttpServer({ host: '127.0.0.1', port: 0, loopbackOnly: true, routes, log: testLog() });
    const url = `http://127.0.0.1:${await server.listen()}/api/v1/events`;
    const ends = new AbortController();
    stop = async () => {
      ends.abort();
      await server.stop(1000);
      stop = async () => undefined;
    };
    return (who: string, leaving = new AbortController()) =>
      fetch(url, { headers: { authorization: who }, signal: AbortSignal.any([ends.signal, leaving.signal]) });
  }

  it('ends when the token that opened it expires, and says so', async () => {
    const ask = await open(8);
    const text = await (await ask('t kari 30')).text();
    assert.match(text, /^event: open\n[^]*event: expired\ndata: \{\}\n\n$/);
    assert.equal(listeners.size, 0);
  });

  it('stays open while the token is valid, and without a token', async () => {
    const ask = await open(8);
    for (const who of ['t kari 3600000', 't kari']) {
      const reader = ((await ask(who)).body ?? assert.fail()).pipeThrough(new TextDecoderStream()).getReader();
      assert.match((await reader.read()).value ?? '', /^event: open/);
      for (const listener of listeners) listener('cases');
      assert.match((await reader.read()).value ?? '', /^event: changed/);
    }
  });

  it('is not opened by an expired token, although other calls allow for clock differences', async () => {
    const ask = await open(8);
    for (const life of ['0', '-30000']) assert.equal((await ask(`t kari ${life}`)).status, 401);
    assert.equal(listeners.size, 0);
  });

  it('is opened eight times by one person, and not a ninth time', async () => {
    const ask = await open(8);
    const all = await Promise.all(Array.from({ length: 30 }, () => ask('t kari 3600000')));
    assert.equal(all.filter(({ status }) => status === 200).length, 8);
    const refused = all.find(({ status }) => status !== 200) ?? assert.fail();
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('content-type'), 'application/problem+json; charset=utf-8');
    assert.equal(refused.headers.get('retry-after'), '60');
    assert.equal(((await refused.json()) as { code: string }).code, 'too_many_streams');
    assert.equal(listeners.size, 8);
  });

  it("does not count other people's streams, nor those of the same id in another tenant", async () => {
    const ask = await open(1);
    const who = ['t kari', 't ola', 'u kari'];
    for (const one of who) assert.equal((await ask(one)).status, 200);
    for (const one of who) assert.equal((await ask(one)).status, 429);
  });

  it('frees the place when a stream is closed, and when it expires', async () => {
    const ask = await open(1);
    await (await ask('t kari 20')).text();
    const leaving = new AbortController();
    assert.equal((await ask('t kari', leaving)).status, 200);
    leaving.abort();
    await eventually(async () => listeners.size === 0);
    assert.equal((await ask('t kari')).status, 200);
  });

  it('frees the place of a client that left before it began', async () => {
    const ask = await open(1);
    let goOn: () => void = () => undefined;
    const reached = new Promise<void>((resolve) => {
      checking = () => {
        resolve();
        return new Promise((free) => (goOn = free));
      };
    });
    const leaving = new AbortController();
    const left = ask('t kari', leaving).catch(() => undefined);
    await reached;
    checking = async () => undefined;
    leaving.abort();
    await left;
    // The server is in this process: some turns of the event loop, and it knows that the connection is gone.
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    goOn();
    await eventually(async () => (await ask('t kari')).status === 200);
  });

  it('has no limit when none is set', async () => {
    const ask = await open(undefined);
    const all = await Promise.all(Array.from({ length: 12 }, () => ask('t kari')));
    assert.deepEqual([...new Set(all.map(({ status }) => status))], [200]);
  });

  it('refuses with the code of its text', async () => {
    const { handle } = eventsEndpoint({ changes, limit: 0 });
    const call = { tenantId: 't', person: person('kari'), now } as Parameters<typeof handle>[0];
    await assert.rejects(handle(call), (fault) => fault instanceof AppError && fault.params.limit === '0');
  });
});
