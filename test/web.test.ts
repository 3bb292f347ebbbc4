import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { addEntries } from '../src/answers/index.ts';
import { tablesOf } from '../src/platform/db/index.ts';
import { type Answered, type Ask, asking, everyRole, type Json, type Signed, startSigned } from './support/api.ts';
import { people, startBot } from './support/bot.ts';
import { clientId, foreignTenant, otherTenant, ownTenant } from './support/sign-in.ts';

type Operation = {
  readonly method: string;
  readonly path: string;
  readonly audience: 'everybody' | 'signedIn' | readonly string[];
  readonly relation: string | undefined;
  readonly creates: boolean;
  readonly edits: boolean;
};

/** Every endpoint as the API describes it. */
async function operations(ask: Ask): Promise<readonly Operation[]> {
  const { body } = await ask('GET', '/openapi.json');
  return Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const headers = (operation.parameters ?? []).map((one: Json) => one.name);
      return {
        method: method.toUpperCase(),
        path,
        audience: operation['x-audience'],
        relation: operation['x-relation'],
        creates: headers.includes('Idempotency-Key'),
        edits: headers.includes('If-Match'),
      };
    }),
  );
}

/** Who may call, and what they must be to the thing itself. A line that changes here is a decision. */
const audiences: readonly string[] = [
  'GET /channels/{id}: signedIn',
  'GET /entries/{id}/revisions: administrator lead specialist',
  'GET /entries/{id}: signedIn (entryReader)',
  'GET /entries: signedIn (entryReader)',
  'GET /health-checks: administrator',
  'GET /insights/{table}/csv: administrator champion lead',
  'GET /insights: administrator champion lead',
  'GET /me: signedIn (self)',
  'GET /my-data/file: signedIn (self)',
  'GET /my-data: signedIn (self)',
  'GET /questions/mine: signedIn (self)',
  'GET /questions/open: administrator lead specialist',
  'GET /rollout: administrator',
  'GET /sessions/booked: signedIn (self)',
  'GET /sessions/coming: signedIn',
  'GET /sessions/days: signedIn',
  'GET /sessions/form: administrator champion lead',
  'GET /sessions/{id}: signedIn',
  'GET /sessions: signedIn',
  'GET /wishes/mine: signedIn (self)',
  'GET /wishes/waiting: administrator lead',
  'GET /wishes/{id}: signedIn (wishReader)',
  'POST /areas: administrator',
  'POST /entries/import: administrator lead specialist',
  'POST /entries: administrator lead specialist',
  'POST /faults/alike: signedIn',
  'POST /faults: signedIn',
  'POST /my-data/deletion: signedIn (self)',
  'POST /sessions: administrator champion lead',
  'POST /wishes/alike: signedIn',
  'POST /wishes: signedIn',
  'PUT /areas/{key}: administrator',
  'PUT /entries/{id}: administrator lead specialist',
  'PUT /faults/{id}/reopening: signedIn (reporter)',
  'PUT /rollout: administrator',
  'PUT /sessions/{id}/booking: signedIn (self)',
  'PUT /sessions/{id}/cancellation: administrator champion lead (sessionManager)',
  'PUT /sessions/{id}/head-count: administrator champion lead (sessionManager)',
  'PUT /sessions/{id}: administrator champion lead (sessionManager)',
  'PUT /wishes/{id}/decision: administrator lead',
  'PUT /wishes/{id}/following: signedIn (wishReader)',
  'PUT /wishes/{id}/withdrawal: signedIn (reporter)',
];

const anId = '0199a000-0000-7000-8000-000000000001';
const call = (ask: Ask, one: Operation, id = anId): Promise<Answered> =>
  // The stream of events would never end; its own test reads it.
  ask(one.method, one.path.replaceAll(/\{\w+\}/g, id), one.method === 'GET' ? undefined : {}, {
    ...(one.creates ? { 'idempotency-key': randomUUID() } : {}),
    ...(one.edits ? { 'if-match': '"1"' } : {}),
  });

const entry = {
  area: 'x',
  state: 'published',
  owner: 'lead',
  isPublic: false,
  source: '',
  reviewedOn: '',
  reviewBy: '',
  texts: [{ language: 'nb', question: 'Hva?', answer: 'Dette.', alternatives: [] }],
};

describe('the endpoints for browsers', function () {
  this.timeout(60_000);
  let signed: Signed;
  let table: readonly Operation[];
  before(async () => {
    signed = await startSigned();
    table = (await operations(asking(signed.bot.url, () => undefined))).filter(({ path }) => path !== '/events');
  });
  after(() => signed.stop());

  it('are a table, all with a declared audience', () => {
    assert.ok(table.length >= 25, `${table.length} endpoints`);
    for (const { path, audience } of table) assert.ok(audience, path);
    assert.deepEqual(
      table.filter(({ audience }) => audience === 'everybody').map(({ path }) => path),
      [],
      'in production nothing is told without a sign-in, but the description itself',
    );
  });

  it('answer exactly their audience, in every tenant', async () => {
    for (const tenant of [ownTenant, otherTenant]) {
      for (const role of everyRole) {
        for (const one of table) {
          const { status } = await call(signed.as(role, tenant), one);
          const isFor = one.audience === 'signedIn' || one.audience.includes(role);
          const name = `${role} of ${tenant.slice(0, 4)}: ${one.method} ${one.path} answered ${status}`;
          if (isFor) assert.ok(![401, 403, 500].includes(status), name);
          else assert.equal(status, 403, name);
        }
      }
    }
  });

  it('answer nothing without a token, with a foreign token, or with a mere name', async () => {
    const elsewhere = {
      tid: foreignTenant,
      iss: `${signed.authority.url}/${foreignTenant}/v2.0`,
    };
    for (const one of table) {
      const without = await call(
        asking(signed.bot.url, () => undefined),
        one,
      );
      assert.equal(without.status, 401, one.path);
      assert.equal(without.body.code, 'sign_in_needed');
      const named = await call(
        asking(signed.bot.url, () => `Trial ${signed.idOf('lead')}`),
        one,
      );
      assert.equal(named.status, 401, one.path);
      const foreign = asking(signed.bot.url, async () => `Bearer ${await signed.authority.token(elsewhere)}`);
      assert.equal((await call(foreign, one)).status, 403, one.path);
    }
    const stream = await fetch(`${signed.bot.url}/api/v1/events`);
    assert.equal(stream.status, 401);
  });

  it('end a stream of changes when its token expires', async () => {
    const token = await signed.authority.token({ exp: Math.ceil(Date.now() / 1000) + 1 });
    const stream = await fetch(`${signed.bot.url}/api/v1/events`, { headers: { authorization: `Bearer ${token}` } });
    assert.match(await stream.text(), /^event: open[^]*event: expired\ndata: \{\}\n\n$/);
  });

  it('open eight streams of changes for one person, and refuse the ninth with 429', async () => {
    const token = await signed.authority.token({ oid: signed.idOf('champion') });
    const ends = new AbortController();
    const ask = { headers: { authorization: `Bearer ${token}` }, signal: ends.signal };
    const open = await Promise.all(Array.from({ length: 9 }, () => fetch(`${signed.bot.url}/api/v1/events`, ask)));
    assert.deepEqual(open.map(({ status }) => status).toSorted(), [...Array<number>(8).fill(200), 429]);
    ends.abort();
  });

  it('include nothing of trial mode', async () => {
    assert.equal((await signed.as('lead')('GET', '/trial/people')).status, 404);
  });

  it('recognise a person of the chat by their Entra id, and treat a stranger as a person without roles', async () => {
    const known = await signed.as('champion')('GET', '/me');
    assert.deepEqual([known.body.id, known.body.roles], [signed.idOf('champion'), ['champion']]);
    const stranger = asking(
      signed.bot.url,
      async () => `Bearer ${await signed.authority.token({ oid: randomUUID(), name: 'Ny' })}`,
    );
    const { body } = await stranger('GET', '/me');
    assert.deepEqual([body.name, body.roles, body.chosenLanguage], ['Ny', [], undefined]);
  });

  describe('to another tenant', () => {
    let wish: Json;
    before(async () => {
      const typed = { title: 'Sorter', wish: 'Sorter etter frist' };
      const made = await signed.as('staff')('POST', '/wishes', typed, { 'idempotency-key': randomUUID() });
      assert.equal(made.status, 201);
      wish = made.body;
    });

    for (const role of everyRole) {
      it(`shows no wish, as if there were none: ${role}`, async () => {
        const other = signed.as(role, otherTenant);
        const hidden = await other('GET', `/wishes/${wish.id}`);
        const none = await other('GET', `/wishes/${anId}`);
        assert.deepEqual([hidden.status, hidden.body], [404, none.body]);
      });
    }

    it('leaves no decision', async () => {
      const decide = signed.as('lead', otherTenant);
      const seen = { 'if-match': `"${wish.revision}"` };
      assert.equal((await decide('PUT', `/wishes/${wish.id}/decision`, { to: 'done' }, seen)).status, 404);
      assert.equal((await signed.as('staff')('GET', `/wishes/${wish.id}`)).body.state, 'new');
    });

    it('lists none of it', async () => {
      assert.deepEqual((await signed.as('lead', otherTenant)('GET', '/wishes/waiting')).body, { items: [] });
    });
  });

  async function keepDraft(): Promise<void> {
    const { db, write } = tablesOf<{ rollouts: { tenant_id: string; rollout_id: string } }>(signed.database);
    const rollout = db.selectFrom('rollouts').select('rollout_id').where('tenant_id', '=', ownTenant);
    const { rollout_id } = await rollout.executeTakeFirstOrThrow();
    const csv = [
      'id,language,area,state,question,answer,alternatives,source,reviewed,review_by,owner,public',
      'hidden,nb,hr,draft,Hva kommer?,Dette.,,,,,lead,no',
    ].join('\n');
    const add = addEntries(signed.database);
    await write((trx) => add(trx as unknown as Transaction<never>, ownTenant, rollout_id, csv));
  }

  async function withdrawn(): Promise<string> {
    const key = { 'idempotency-key': randomUUID() };
    const { body } = await signed.as('staff')('POST', '/wishes', { title: 'Angret', wish: 'Ikke likevel' }, key);
    const seen = { 'if-match': `"${body.revision}"` };
    const { status } = await signed.as('staff')('PUT', `/wishes/${body.id}/withdrawal`, { isWithdrawn: true }, seen);
    assert.equal(status, 200);
    return body.id;
  }

  it('are a table of roles and relations', () => {
    const lines = table.map(({ method, path, audience, relation }) => {
      const who = typeof audience === 'string' ? audience : audience.toSorted().join(' ');
      return `${method} ${path}: ${who}${relation === undefined ? '' : ` (${relation})`}`;
    });
    assert.deepEqual(lines.sort(), audiences);
  });

  describe('what is another’s', () => {
    const key = () => ({ 'idempotency-key': randomUUID() });
    const seen = ({ revision }: Json) => ({ 'if-match': `"${revision}"` });
    let wish: Json;
    let session: Json;
    before(async () => {
      wish = (await signed.as('staff')('POST', '/wishes', { title: 'Eget', wish: 'Mitt eget' }, key())).body;
      const typed = { kind: 'mini_training', title: 'Min', date: '31.12.', from: '8', to: '9', places: '5' };
      const made = await signed.as('lead')('POST', '/sessions', { ...typed, link: 'https://meet.example' }, key());
      assert.equal(made.status, 201, JSON.stringify(made.body));
      session = made.body;
      await signed.as('staff')('PUT', `/sessions/${session.id}/booking`, { booked: true });
    });

    it('is withdrawn by its reporter only', async () => {
      const isWithdrawn = { isWithdrawn: true };
      const taken = await signed.as('lead')('PUT', `/wishes/${wish.id}/withdrawal`, isWithdrawn, seen(wish));
      assert.equal(taken.status, 404);
    });

    it('is opened again by its reporter only', async () => {
      const fault = await signed.as('staff')('POST', '/faults', { what: 'Min egen feil' }, key());
      const decision = `/wishes/${fault.body.id}/decision`;
      const solved = await signed.as('lead')('PUT', decision, { to: 'done' }, seen(fault.body));
      const reopening = `/faults/${fault.body.id}/reopening`;
      assert.equal((await signed.as('lead')('PUT', reopening, undefined, seen(solved.body))).status, 404);
      assert.equal((await signed.as('staff')('PUT', reopening, undefined, seen(solved.body))).body.state, 'new');
    });

    for (const [path, body] of [
      ['', { title: 'Din' }],
      ['/cancellation', undefined],
      ['/head-count', { count: '5' }],
    ] as const) {
      it(`is managed by its host and by leads only: /sessions/:session${path}`, async () => {
        const { status } = await signed.as('champion')('PUT', `/sessions/${session.id}${path}`, body, seen(session));
        assert.equal(status, 403);
      });
    }

    it('has a join link for its host, for leads and for who has booked', async () => {
      const link = async (role: string) =>
        JSON.stringify((await signed.as(role)('GET', `/sessions/${session.id}`)).body).includes('meet.example');
      assert.deepEqual(await Promise.all(everyRole.map(link)), [true, false, false, true, true]);
    });

    for (const path of ['/wishes/mine', '/questions/mine', '/sessions/booked']) {
      it(`is not in ${path}`, async () => {
        const shown = JSON.stringify((await signed.as('champion')('GET', path)).body);
        assert.ok(!shown.includes(wish.id) && !shown.includes(session.id), shown);
      });
    }
  });

  it('answer the same for forbidden and unknown items, in status and text', async () => {
    await keepDraft();
    const [draft] = (await signed.as('lead')('GET', '/entries?state=draft')).body.items;
    const key = { 'idempotency-key': randomUUID() };
    const wish = await signed.as('staff')('POST', '/wishes', { title: 'Skjult', wish: 'For andre' }, key);
    const things = [
      { path: (id: string) => `/wishes/${id}`, id: wish.body.id, hiddenFrom: [] },
      { path: (id: string) => `/wishes/${id}`, id: await withdrawn(), hiddenFrom: ['champion', 'specialist'] },
      { path: (id: string) => `/entries/${id}`, id: draft?.id ?? '', hiddenFrom: ['staff', 'champion'] },
    ];
    for (const { path, id, hiddenFrom } of things) {
      assert.match(id, /^[0-9a-f-]{36}$/, 'there is something to hide');
      for (const tenant of [ownTenant, otherTenant]) {
        for (const role of everyRole) {
          const ask = signed.as(role, tenant);
          const [seen, none] = [await ask('GET', path(id)), await ask('GET', path(anId))];
          const name = `${path('ID')} as ${role} of ${tenant.slice(0, 4)}`;
          assert.equal(none.status, 404, name);
          if (tenant === ownTenant && !hiddenFrom.includes(role)) assert.equal(seen.status, 200, name);
          else assert.deepEqual([seen.status, seen.body], [none.status, none.body], name);
        }
      }
    }
  });

  it('tell the tab the address of the chat', async () => {
    assert.equal(
      (await signed.as('staff')('GET', '/me')).body.chat,
      `https://teams.microsoft.com/l/chat/0/0?users=28:${clientId}`,
    );
  });

  it('show no session of one tenant to another, and let nobody there change it', async () => {
    const made = await signed.as('champion')(
      'POST',
      '/sessions',
      { kind: 'kafe', title: 'Kafé', date: '31.12.', from: '10', to: '11' },
      { 'idempotency-key': randomUUID() },
    );
    assert.equal(made.status, 201, JSON.stringify(made.body));
    const { id } = made.body;
    const seen = { 'if-match': `"${made.body.revision}"` };
    const attempts = (session: string): readonly Parameters<Ask>[] => [
      ['GET', `/sessions/${session}`],
      ['PUT', `/sessions/${session}/booking`, { booked: true }],
      ['PUT', `/sessions/${session}`, { title: 'Min' }, seen],
      ['PUT', `/sessions/${session}/cancellation`, undefined, seen],
      ['PUT', `/sessions/${session}/head-count`, { count: '5' }],
    ];
    for (const role of everyRole) {
      const other = signed.as(role, otherTenant);
      const nowhere = attempts(anId);
      for (const [at, attempt] of attempts(id).entries()) {
        const hidden = await other(...attempt);
        const none = await other(...(nowhere[at] ?? attempt));
        assert.deepEqual([hidden.status, hidden.body], [none.status, none.body], `${role} ${attempt[0]} ${attempt[1]}`);
        assert.ok([403, 404].includes(hidden.status), role);
      }
      const list = await other('GET', '/sessions?from=2026-01-01');
      assert.deepEqual(list.body.items, [], role);
    }
    const kept = await signed.as('staff')('GET', `/sessions/${id}`);
    assert.deepEqual([kept.body.title, kept.body.revision], ['Kafé', made.body.revision]);
  });

  it('refuse invalid requests before any look-up', async () => {
    const lead = signed.as('lead');
    const key = { 'idempotency-key': randomUUID() };
    const refused = await lead('POST', '/entries', entry, key);
    assert.deepEqual([refused.status, refused.body.errors[0]?.field], [422, 'area']);
    const long = await lead('POST', '/wishes', { title: 'x'.repeat(121), wish: '' }, key);
    assert.deepEqual(
      long.body.errors.map((one: Json) => `${one.field}: ${one.detail}`),
      ['wish: Fill this in.', 'title: Write 120 characters at most.'],
    );
  });
});

describe('the endpoints for browsers in trial mode', function () {
  this.timeout(30_000);

  it('answer people who state who they are, from this machine only', async () => {
    const bot = await startBot();
    const nobody = asking(bot.url, () => undefined);
    const { body } = await nobody('GET', '/trial/people');
    assert.deepEqual(
      body.items.map((one: Json) => one.name),
      ['Emma Clarke', 'Erik Lindqvist', 'Ingrid Haugen', 'Jonas Berg', 'Mette Kjær', 'Solveig Tveit'],
    );
    assert.equal((await nobody('GET', '/me')).status, 401);
    assert.equal((await asking(bot.url, () => 'Trial nobody')('GET', '/me')).status, 401);
    const solveig = asking(bot.url, () => `Trial ${people.solveig.aadObjectId}`);
    const me = await solveig('GET', '/me', undefined, { 'accept-language': '' });
    assert.deepEqual([me.body.name, me.body.roles.toSorted()], ['Solveig Tveit', ['administrator', 'lead']]);
    assert.equal(me.body.areas.find((area: Json) => area.key === 'access')?.name, 'Innsyn');
    assert.equal((await solveig('GET', '/me', undefined, { origin: 'https://evil.example' })).status, 403);
    await bot.stop();
  });

  it('announce changes by others', async () => {
    const bot = await startBot();
    const asIngrid = asking(bot.url, () => `Trial ${people.ingrid.aadObjectId}`);
    const stream = await fetch(`${bot.url}/api/v1/events`, {
      headers: { authorization: `Trial ${people.solveig.aadObjectId}` },
    });
    assert.equal(stream.headers.get('content-type'), 'text/event-stream');
    const reader = (stream.body ?? assert.fail()).pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    const hears = async (words: string) => {
      while (!heard.includes(words)) heard += (await reader.read()).value ?? assert.fail('the stream ended');
    };
    await hears('event: open');
    await asIngrid('POST', '/wishes', { title: 'En', wish: 'To' }, { 'idempotency-key': randomUUID() });
    await hears('{"topic":"cases"}');
    const { body } = await asIngrid('GET', '/sessions/coming?limit=1');
    await asIngrid('PUT', `/sessions/${body.items[0]?.id ?? ''}/booking`, { booked: true });
    await hears('{"topic":"sessions"}');
    const began = performance.now();
    await bot.stop();
    assert.ok(performance.now() - began < 5000, 'an open stream does not hold up a stop');
  });
});
