import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type Ask, asking, type Json } from '../support/api.ts';
import { people, type Running, startBot } from '../support/bot.ts';
import { wordsOn } from '../support/connector-stand-in.ts';

describe('faults in the tab', function () {
  this.timeout(30_000);
  let bot: Running;
  let ingrid: Ask;
  let erik: Ask;
  let solveig: Ask;
  before(async () => {
    bot = await startBot();
    const as = (who: keyof typeof people) => asking(bot.url, () => `Trial ${people[who].aadObjectId}`);
    [ingrid, erik, solveig] = [as('ingrid'), as('erik'), as('solveig')];
  });
  after(() => bot.stop());

  const typed = { what: 'Får feilmelding når jeg lagrer en sak', when: 'i dag', where: 'Ny sak', area: 'archive' };
  const report = (ask: Ask, key: string = randomUUID(), more = {}) =>
    ask('POST', '/faults', { ...typed, ...more }, { 'idempotency-key': key });
  const seen = (one: Json) => ({ 'if-match': `"${one.revision}"` });

  it('are made once, however often they are sent, and shown with their own fields', async () => {
    const key = randomUUID();
    const made = await Promise.all([1, 2, 3].map(() => report(ingrid, key)));
    assert.deepEqual(new Set(made.map(({ body }) => body.number)), new Set(['SAMPLE-1']));
    const { body } = await ingrid('GET', `/wishes/${made[0]?.body.id}`);
    assert.deepEqual(
      [body.kind, body.title, body.wish, body.when, body.where, body.area, body.ownActs, body.openTo],
      ['fault', typed.what, typed.what, 'i dag', 'Ny sak', 'Archive', ['withdraw'], ['taken', 'done', 'rejected']],
    );
    assert.match(wordsOn(await bot.chat(people.ingrid).say('mine saker')), /Får feilmelding/);
  });

  it('are refused by field, in words', async () => {
    const { status, body } = await report(ingrid, randomUUID(), { what: ' ', when: 'x'.repeat(201) });
    assert.equal(status, 422);
    assert.deepEqual(
      body.errors.map(({ field }: Json) => field),
      ['what', 'when'],
    );
    assert.equal((await report(ingrid, randomUUID(), { what: 'x'.repeat(30_000) })).status, 422);
  });

  it('are listed by kind for leads, and shown first where they are alike', async () => {
    const { body: fault } = await report(ingrid);
    const wish = { title: 'Feilmelding', wish: typed.what, area: '' };
    await erik('POST', '/wishes', wish, { 'idempotency-key': randomUUID() });
    const kinds = async (query: string) =>
      new Set((await solveig('GET', `/wishes/waiting${query}`)).body.items.map(({ kind }: Json) => kind));
    assert.deepEqual([await kinds('?kind=fault'), await kinds('')], [new Set(['fault']), new Set(['wish'])]);
    assert.equal((await solveig('GET', '/wishes/waiting?kind=user_story')).status, 422);
    const { body: alike } = await erik('POST', '/faults/alike', typed);
    assert.ok(alike.items.some(({ id }: Json) => id === fault.id));
    assert.ok(alike.items.every(({ kind }: Json) => kind === 'fault'));
  });

  it('are opened again by their reporter, once; wishes are not', async () => {
    const { body: fault } = await report(ingrid);
    const solved = await solveig('PUT', `/wishes/${fault.id}/decision`, { to: 'done' }, seen(fault));
    assert.deepEqual(solved.body.ownActs, ['reopen']);
    const reopen = (ask: Ask, one: Json) => ask('PUT', `/faults/${one.id}/reopening`, undefined, seen(one));
    assert.equal((await reopen(erik, solved.body)).status, 404);
    assert.deepEqual(
      [(await reopen(ingrid, solved.body)).body.state, (await reopen(ingrid, solved.body)).status],
      ['new', 200],
    );
    const { body } = await ingrid('GET', `/wishes/${fault.id}`);
    assert.deepEqual(
      body.history.map(({ state, by }: Json) => [state, by]),
      [
        ['new', 'reporter'],
        ['done', 'lead'],
        ['new', 'reporter'],
      ],
    );
    const made = await ingrid('POST', '/wishes', { title: 'Ønske', wish: 'w' }, { 'idempotency-key': randomUUID() });
    const done = await solveig('PUT', `/wishes/${made.body.id}/decision`, { to: 'done' }, seen(made.body));
    assert.equal((await reopen(ingrid, done.body)).status, 412);
  });

  it('are never planned', async () => {
    const { body: fault } = await report(ingrid);
    assert.equal((await solveig('PUT', `/wishes/${fault.id}/decision`, { to: 'planned' }, seen(fault))).status, 412);
  });
});
