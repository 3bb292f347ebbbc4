import assert from 'node:assert/strict';
import { z } from 'zod';
import { AppError } from '../../../src/errors.ts';
import type { Person } from '../../../src/platform/bot/index.ts';
import {
  acceptedLanguage,
  apiRoutes,
  createHttpServer,
  cutPage,
  type Endpoint,
  endpoint,
  FieldsError,
  fromCursor,
  openApiOf,
  pageOf,
  paging,
} from '../../../src/platform/http/index.ts';
import { testLog } from '../../support/log-sink.ts';

const person: Person = {
  id: 'kari',
  channelUserId: '29:kari',
  name: 'Kari',
  language: 'nn',
  languageChosen: true,
  roles: ['champion'],
};
const thing = z.object({ name: z.string().min(1).max(5) });
let revision = 1;

const endpoints: readonly Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/things',
    summary: 'Numbers to ten',
    audience: 'signedIn',
    effect: 'read',
    query: z.object(paging),
    answers: pageOf(z.number()),
    handle: async ({ query }) => {
      const from = fromCursor(query.cursor, z.number()) ?? 0;
      const rows = Array.from({ length: 10 - from }, (_, at) => from + at + 1).slice(0, query.limit + 1);
      const body = cutPage(
        rows,
        query.limit,
        (last) => last,
        (row) => row,
      );
      return { kind: 'ok', body };
    },
  }),
  endpoint({
    method: 'post',
    path: '/things',
    summary: 'Makes one',
    audience: 'signedIn',
    effect: 'create',
    body: thing,
    answers: z.object({ key: z.string(), name: z.string() }),
    handle: async ({ body, key }) => ({ kind: 'made', body: { key, name: body.name } }),
  }),
  endpoint({
    method: 'get',
    path: '/things/:id',
    summary: 'One',
    audience: 'signedIn',
    effect: 'read',
    params: z.object({ id: z.coerce.number() }),
    answers: thing,
    handle: async () => ({ kind: 'ok', body: { name: 'ten' }, revision: String(revision) }),
  }),
  endpoint({
    method: 'put',
    path: '/things/:id',
    summary: 'Changes one',
    audience: ['champion', 'lead'],
    effect: 'edit',
    params: z.object({ id: z.coerce.number() }),
    body: thing,
    answers: thing,
    handle: async ({ body, seen }) => {
      if (seen !== String(revision)) return { kind: 'changed', body: { name: 'now' }, revision: String(revision) };
      revision += 1;
      return { kind: 'ok', body, revision: String(revision) };
    },
  }),
  endpoint({
    method: 'get',
    path: '/leads',
    summary: 'For leads',
    audience: ['lead', 'administrator'],
    effect: 'read',
    answers: z.string(),
    handle: async () => ({ kind: 'ok', body: 'lead' }),
  }),
  endpoint({
    method: 'post',
    path: '/files',
    summary: 'Takes a file',
    audience: 'everybody',
    effect: 'act',
    fileBytes: 1024 * 1024,
    answers: z.number(),
    handle: async ({ bytes }) => ({ kind: 'ok', body: bytes.length }),
  }),
  endpoint({
    method: 'get',
    path: '/faults/:kind',
    summary: 'Fails',
    audience: 'everybody',
    effect: 'read',
    params: z.object({ kind: z.string() }),
    answers: z.string(),
    handle: async ({ params }) => {
      if (params.kind === 'busy') throw Object.assign(new Error('x'), { code: 'SQLITE_BUSY' });
      if (params.kind === 'fields') throw new FieldsError([{ field: 'title', kind: 'tooLong', limit: 120 }]);
      if (params.kind === 'case') throw new AppError('case_not_found');
      throw new Error('plantert-token-0815');
    },
  }),
];

describe('the API', () => {
  let url: string;
  let stop: () => Promise<void>;
  before(async () => {
    const log = testLog();
    const signIn = async ({ headers }: { readonly headers: Record<string, unknown> }) => {
      if (headers.authorization === undefined) throw new AppError('sign_in_needed');
      return { tenantId: 't', person };
    };
    const routes = apiRoutes({ endpoints, signIn, clock: () => new Date(), reference: () => '7F3K', log });
    const server = createHttpServer({ host: '127.0.0.1', port: 0, loopbackOnly: true, routes, log });
    url = `http://127.0.0.1:${await server.listen()}/api/v1`;
    stop = () => server.stop(1000);
  });
  after(() => stop());

  type Asked = { readonly status: number; readonly body: Record<string, unknown>; readonly headers: Headers };
  async function ask(method: string, path: string, init: RequestInit = {}): Promise<Asked> {
    const headers = { authorization: 'Bearer x', ...(init.headers as Record<string, string>) };
    const response = await fetch(url + path, { method, ...init, headers });
    const text = await response.text();
    const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
    return { status: response.status, headers: response.headers, body };
  }
  const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
  const key = '0199a000-0000-7000-8000-000000000001';

  it('pages a list by cursor, to its end', async () => {
    const seen: unknown[] = [];
    let next: unknown;
    do {
      const { body } = await ask('GET', `/things?limit=4${next === undefined ? '' : `&cursor=${String(next)}`}`);
      seen.push(...(body.items as unknown[]));
      next = body.next;
    } while (next !== undefined);
    assert.deepEqual(seen, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('refuses a cursor that is not its own, and a page that is too large', async () => {
    for (const query of [
      'cursor=x',
      `cursor=${Buffer.from('{"a":1}').toString('base64url')}`,
      'limit=0',
      'limit=9999',
      'limit=x',
    ])
      assert.equal((await ask('GET', `/things?${query}`)).status, 422, query);
  });

  it('creates an item under the key of the call', async () => {
    const { status, body } = await ask(
      'POST',
      '/things',
      json({ name: 'a' }, { 'idempotency-key': key.toUpperCase() }),
    );
    assert.deepEqual([status, body], [201, { key, name: 'a' }]);
  });

  it('creates nothing without a UUID as key', async () => {
    for (const headers of [{}, { 'idempotency-key': 'again' }] as Record<string, string>[]) {
      const { status, body } = await ask('POST', '/things', json({ name: 'a' }, headers));
      assert.deepEqual([status, body.code], [400, 'idempotency_key_missing']);
    }
  });

  it('reports each invalid field, in the requested language', async () => {
    const sent = json(
      { name: 'too long' },
      { 'idempotency-key': key, 'accept-language': 'fr;q=0.9, sv-SE;q=0.8, en;q=0.5' },
    );
    const { status, body, headers } = await ask('POST', '/things', sent);
    assert.equal(status, 422);
    assert.match(headers.get('content-type') ?? '', /^application\/problem\+json/);
    assert.deepEqual(body, {
      type: 'urn:losen:problem:request_invalid',
      title: 'Något är inte som det ska. Rätta det som är markerat och försök igen.',
      status: 422,
      code: 'request_invalid',
      errors: [{ field: 'name', detail: 'Skriv högst 5 tecken.' }],
    });
    const missing = await ask('POST', '/things', json({}, { 'idempotency-key': key, 'accept-language': 'en' }));
    assert.deepEqual(missing.body.errors, [{ field: 'name', detail: 'Fill this in.' }]);
  });

  it("uses the person's own language when the call names no supported one", async () => {
    const { body } = await ask('GET', '/leads', { headers: { 'accept-language': 'fr' } });
    assert.equal(
      body.title,
      'Berre dei som har rolla prosjektleiar, administrator, kan gjere dette. Ta kontakt med prosjektleiaren om du treng rolla.',
    );
  });

  for (const [name, body] of [
    ['nothing', ''],
    ['no JSON', '{"name":'],
    ['letters that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])],
  ] as const) {
    it(`refuses a body with ${name}`, async () => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': key };
      const { status, body: problem } = await ask('POST', '/things', { body, headers });
      assert.deepEqual([status, problem.code], [400, 'body_not_json']);
    });
  }

  it('refuses a body that is compressed or of another type than JSON', async () => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': key };
    const wrong = [
      { ...headers, 'content-encoding': 'gzip' },
      { ...headers, 'content-type': 'text/plain' },
    ];
    for (const one of wrong) {
      const { status, body, headers: answered } = await ask('POST', '/things', { body: '{"name":"x"}', headers: one });
      assert.deepEqual([status, body.code], [415, 'body_type_unknown']);
      assert.match(answered.get('content-type') ?? '', /^application\/problem\+json/);
    }
    const file = await ask('POST', '/files', { body: 'x', headers: { 'content-encoding': 'br' } });
    assert.deepEqual([file.status, file.body.code], [415, 'body_type_unknown']);
  });

  it('identifies the caller before it reads the body', async () => {
    const response = await fetch(`${url}/things`, { method: 'POST', body: 'x'.repeat(2 * 1024 * 1024) });
    assert.equal(response.status, 401);
  });

  it('refuses a body that is too large, also for files', async () => {
    const big = 'x'.repeat(1024 * 1024 + 1);
    for (const path of ['/things', '/files']) {
      const { status, body } = await ask('POST', path, json(big, { 'idempotency-key': key }));
      assert.deepEqual([status, body.code], [413, 'file_too_large'], path);
    }
    assert.deepEqual((await ask('POST', '/files', json(big.slice(1)))).body, 1024 * 1024);
  });

  it('accepts an edit of the current revision, and returns the newer one to an outdated edit', async () => {
    const first = await ask('GET', '/things/1');
    const etag = first.headers.get('etag') ?? '';
    const edited = await ask('PUT', '/things/1', json({ name: 'mine' }, { 'if-match': etag }));
    assert.equal(edited.status, 200);
    assert.notEqual(edited.headers.get('etag'), etag);
    const late = await ask('PUT', '/things/1', json({ name: 'late' }, { 'if-match': etag }));
    assert.equal(late.status, 412);
    assert.deepEqual([late.body.code, late.body.current], ['changed_meanwhile', { name: 'now' }]);
    assert.equal(late.headers.get('etag'), edited.headers.get('etag'));
  });

  it('accepts no edit without a revision', async () => {
    for (const headers of [{}, { 'if-match': '1' }, { 'if-match': '*' }] as Record<string, string>[])
      assert.equal((await ask('PUT', '/things/1', json({ name: 'x' }, headers))).status, 428);
  });

  it('does not resend what the caller already has', async () => {
    const etag = (await ask('GET', '/things/1')).headers.get('etag') ?? '';
    assert.equal((await ask('GET', '/things/1', { headers: { 'if-none-match': etag } })).status, 304);
  });

  it('requires a sign-in, and the role', async () => {
    const response = await fetch(`${url}/things`);
    assert.deepEqual([response.status, response.headers.get('www-authenticate')], [401, 'Bearer']);
    assert.equal((await ask('GET', '/leads')).status, 403);
  });

  it('answers unknown addresses and unsupported methods', async () => {
    assert.equal((await ask('GET', '/nothing')).body.code, 'api_unknown');
    assert.equal((await ask('GET', '/things/ten')).body.code, 'api_unknown');
    const wrong = await ask('DELETE', '/things');
    assert.deepEqual([wrong.status, wrong.headers.get('allow')], [405, 'GET, POST']);
  });

  it('hides an unexpected error behind a reference, and keeps its message out of the log', async () => {
    const { status, body } = await ask('GET', '/faults/bug', { headers: { 'accept-language': 'en' } });
    assert.equal(status, 500);
    assert.match(String(body.title), /Ref\. 7F3K\.$/);
    assert.deepEqual(Object.keys(body), ['type', 'title', 'status', 'code']);
  });

  it('says when to retry while the database is unavailable', async () => {
    const { status, headers } = await ask('GET', '/faults/busy');
    assert.deepEqual([status, headers.get('retry-after')], [503, '5']);
  });

  it('forbids caching its answers, and guessing their type', async () => {
    const { headers } = await ask('GET', '/things');
    assert.deepEqual([headers.get('cache-control'), headers.get('x-content-type-options')], ['no-store', 'nosniff']);
  });

  it('describes itself', () => {
    const document = openApiOf(endpoints) as unknown as {
      openapi: string;
      paths: Record<string, Record<string, { security: unknown[]; parameters?: { name: string; in: string }[] }>>;
      components: { schemas: Record<string, unknown> };
    };
    assert.equal(document.openapi, '3.1.0');
    assert.deepEqual(Object.keys(document.paths), ['/things', '/things/{id}', '/leads', '/files', '/faults/{kind}']);
    assert.deepEqual(
      document.paths['/things/{id}']?.put?.parameters?.map((one) => `${one.in} ${one.name}`),
      ['path id', 'header If-Match'],
    );
    assert.deepEqual(document.paths['/files']?.post?.security, []);
    assert.ok(document.components.schemas.Problem);
  });
});

describe('the language of a call', () => {
  const table: readonly (readonly [string | undefined, string | undefined])[] = [
    [undefined, undefined],
    ['', undefined],
    ['*', undefined],
    ['de, fr;q=0.5', undefined],
    ['no', 'nb'],
    ['en-US,en;q=0.9', 'en'],
    ['en;q=0.5, da;q=0.9', 'da'],
    ['sv;q=0, nn', 'nn'],
    ['nb ; q=0.1 , sv ; q = 0.2', 'sv'],
    [','.repeat(5000), undefined],
  ];
  for (const [header, expected] of table) {
    it(`of ${JSON.stringify(header)?.slice(0, 40)} is ${expected}`, () =>
      assert.equal(acceptedLanguage(header), expected));
  }
});
