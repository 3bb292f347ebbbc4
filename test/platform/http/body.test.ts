import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { createHttpServer, type HttpServer, readJson, type RequestLimits } from '../../../src/platform/http/index.ts';
import { testLog } from '../../support/log-sink.ts';

const maxBytes = 1000;

async function serving(limits?: RequestLimits): Promise<{ readonly server: HttpServer; readonly port: number }> {
  const server = createHttpServer({
    host: '127.0.0.1',
    port: 0,
    loopbackOnly: false,
    routes: [
      {
        method: 'post',
        path: '/json',
        handle: async (request) => ({ status: 200, body: { got: await readJson(request, maxBytes) } }),
      },
      {
        method: 'post',
        path: '/file',
        handle: async (request) => ({ status: 200, body: { length: (await request.read(maxBytes)).length } }),
      },
      { method: 'post', path: '/unread', handle: async () => ({ status: 401 }) },
      {
        method: 'get',
        path: '/echo/:id',
        handle: async ({ params, query }) => ({ status: 200, body: { ...params, q: query.get('q') } }),
      },
      {
        method: 'get',
        path: '/stream',
        handle: async () => ({
          status: 200,
          headers: { 'content-type': 'text/event-stream' },
          stream: (send) => {
            send('open\n');
            const beat = setInterval(() => send('beat\n'), 50);
            return () => clearInterval(beat);
          },
        }),
      },
    ],
    log: testLog(),
    ...(limits ? { limits } : {}),
  });
  return { server, port: await server.listen() };
}

/** Writes to a connection of its own. @returns everything that came back by the time the other side closed it. */
function raw(port: number, write: (socket: Socket) => void): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => write(socket));
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });
}

const head = (path: string, headers: readonly string[]) =>
  [`POST ${path} HTTP/1.1`, 'host: 127.0.0.1', 'content-type: application/json', ...headers, '', ''].join('\r\n');

describe('the body of a request', () => {
  let server: HttpServer;
  let port: number;
  before(async () => ({ server, port } = await serving()));
  after(() => server.stop(0));

  const post = async (path: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body, headers });
  const json = { 'content-type': 'application/json' };

  it('is read as JSON, for each spelling of its content type', async () => {
    for (const type of ['application/json', 'Application/JSON; charset=utf-8', 'application/problem+json']) {
      const response = await post('/json', '{"a":"é"}', { 'content-type': type });
      assert.deepEqual([response.status, await response.json()], [200, { got: { a: 'é' } }], type);
    }
    assert.equal((await post('/json', '{}', { ...json, 'content-encoding': 'identity' })).status, 200);
  });

  const types = [
    'text/plain',
    'text/plain; application/json',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'application/jsonp',
    'application/octet-stream',
  ];
  for (const type of types) {
    it(`is refused with 415 as ${type}`, async () =>
      assert.equal((await post('/json', '{}', { 'content-type': type })).status, 415));
  }

  it('is refused with 415 without a content type', async () => {
    const answer = await raw(port, (socket) =>
      socket.write('POST /json HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}'),
    );
    assert.match(answer, /^HTTP\/1\.1 415 /);
  });

  for (const encoding of ['gzip', 'deflate', 'br', 'zstd', 'GZIP', 'gzip, identity', 'nonsense']) {
    for (const path of ['/json', '/file']) {
      it(`is refused with 415 at ${path} when it claims ${encoding}, true or not`, async () => {
        const headers = { ...json, 'content-encoding': encoding };
        assert.equal((await post(path, '{}', headers)).status, 415);
        assert.equal((await post(path, gzipSync('{}'), headers)).status, 415);
      });
    }
  }

  const broken: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>> = {
    nothing: '',
    'half an object': '{"a":',
    'bytes that are no UTF-8': new Uint8Array([0x22, 0xff, 0x22]),
    'compressed bytes that do not say so': gzipSync('{}'),
    'more nesting than any document has': '['.repeat(400) + ']'.repeat(400),
  };
  for (const [name, body] of Object.entries(broken))
    it(`is refused with 400 as ${name}`, async () => assert.equal((await post('/json', body, json)).status, 400));

  it('may contain brackets in its texts, and any number of sibling lists', async () => {
    const body = [{ text: `${'['.repeat(100)}"\\` }, ...Array.from({ length: 100 }, () => [])];
    const response = await post('/json', JSON.stringify(body), json);
    assert.deepEqual(await response.json(), { got: body });
  });

  it('loses invalid text: NUL, and halves of a surrogate pair', async () => {
    const response = await post('/json', '{"a":"x\\u0000y \\ud83d z \\ud83d\\ude00","b":["\\u0000"]}', json);
    assert.deepEqual(await response.json(), { got: { a: 'xy \ufffd z \u{1f600}', b: [''] } });
    const address = await fetch(`http://127.0.0.1:${port}/echo/a%00b?q=%00c%25`);
    assert.deepEqual(await address.json(), { id: 'ab', q: 'c%' });
  });

  it('loses invisible characters, in every text', async () => {
    const response = await post('/json', '{"a":["{\\u2060{DATE(x)}}"],"b":{"c":"arkiv\\u200bet a\\u030a"}}', json);
    assert.deepEqual(await response.json(), { got: { a: ['{{DATE(x)}}'], b: { c: 'arkivet å' } } });
  });

  it('is refused with 413 by its declared length, before it arrives', async () => {
    const answer = await raw(port, (socket) => socket.write(head('/json', [`content-length: ${maxBytes + 1}`])));
    assert.match(answer, /^HTTP\/1\.1 413 /);
    assert.match(answer, /connection: close/i);
  });

  it('is refused with 413 as soon as it is too large, and the rest is not read', async () => {
    const chunk = `${maxBytes.toString(16)}\r\n${'x'.repeat(maxBytes)}\r\n`;
    for (const path of ['/json', '/file']) {
      const answer = await raw(port, (socket) =>
        socket.write(head(path, ['transfer-encoding: chunked']) + chunk + chunk),
      );
      assert.match(answer, /^HTTP\/1\.1 413 /);
      assert.match(answer, /connection: close/i);
    }
  });

  it('ends the connection when a handler answers without reading it', async () => {
    const answer = await raw(port, (socket) => socket.write(head('/unread', ['content-length: 5000']) + 'x'));
    assert.match(answer, /^HTTP\/1\.1 401 /);
  });

  it('keeps the connection open when it has been read, or there was none', async () => {
    const get = 'GET /echo/1 HTTP/1.1\r\nhost: x\r\n';
    const answer = await raw(port, (socket) => {
      socket.write(`${get}\r\n${head('/json', ['content-length: 2'])}{}`);
      socket.write(`${get}connection: close\r\n\r\n`);
    });
    assert.deepEqual(
      answer.match(/HTTP\/1\.1 \d+/g),
      ['200', '200', '200'].map((code) => `HTTP/1.1 ${code}`),
    );
  });

  it('may be exactly as large as the limit', async () => {
    assert.deepEqual(await (await post('/file', 'x'.repeat(maxBytes))).json(), { length: maxBytes });
  });

  it('does not affect the server when the connection breaks in the middle', async () => {
    await raw(port, (socket) => {
      socket.write(head('/json', ['content-length: 500']) + '{');
      setImmediate(() => socket.destroy());
    });
    assert.equal((await post('/json', '{}', json)).status, 200);
  });
});

describe('a request that takes too long to arrive', () => {
  let server: HttpServer;
  let port: number;
  before(async () => ({ server, port } = await serving({ headersMs: 100, requestMs: 200, checkMs: 20 })));
  after(() => server.stop(0));

  /** Begins like that and then sends a byte now and then, for ever. */
  const dripping = (start: string) => async () => {
    let drip: NodeJS.Timeout | undefined;
    const answer = await raw(port, (socket) => {
      socket.write(start);
      drip = setInterval(() => socket.write('x'), 20);
    });
    clearInterval(drip);
    return answer;
  };

  it('is ended in its headers', async () => {
    assert.match(await dripping('POST /json HTTP/1.1\r\nhost: x\r\nx-slow: ')(), /^HTTP\/1\.1 408 /);
  });

  it('is ended in its body', async () => {
    assert.match(await dripping(head('/json', ['content-length: 900']))(), /^HTTP\/1\.1 408 /);
  });

  it('is not a stream of events, which continues', async () => {
    const response = await fetch(`http://127.0.0.1:${port}/stream`);
    let beats = 0;
    // The stream has been open for several times as long as a request may take.
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      beats += new TextDecoder().decode(chunk).split('beat').length - 1;
      if (beats >= 12) break;
    }
    assert.ok(beats >= 12);
  });
});
