import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type Ask, asking, type Json } from '../support/api.ts';
import { people, type Running, startBot } from '../support/bot.ts';
import { wordsOn } from '../support/connector-stand-in.ts';

describe('wishes in the tab', function () {
  this.timeout(30_000);
  let bot: Running;
  let ingrid: Ask;
  let erik: Ask;
  let jonas: Ask;
  let solveig: Ask;
  before(async () => {
    bot = await startBot();
    const as = (who: keyof typeof people) => asking(bot.url, () => `Trial ${people[who].aadObjectId}`);
    [ingrid, erik, jonas, solveig] = [as('ingrid'), as('erik'), as('jonas'), as('solveig')];
  });
  after(() => bot.stop());

  const report = (ask: Ask, title: string, key: string = randomUUID()) =>
    ask('POST', '/wishes', { title, wish: `${title} etter frist`, area: 'hr' }, { 'idempotency-key': key });
  const decide = (ask: Ask, wish: Json, body: object) =>
    ask('PUT', `/wishes/${wish.id}/decision`, body, { 'if-match': `"${wish.revision}"` });

  it('are created once, however often they are sent, and appear in the chat', async () => {
    const key = randomUUID();
    const made = await Promise.all([1, 2, 3].map(() => report(ingrid, 'Sortere saker', key)));
    assert.deepEqual(new Set(made.map(({ body }) => body.number)), new Set(['SAMPLE-1']));
    assert.match(wordsOn(await bot.chat(people.ingrid).say('mine saker')), /Sortere saker/);
  });

  it('are decided by a lead, and the reporter is told in the chat', async () => {
    await bot.chat(people.ingrid).say('hjelp');
    const { body: wish } = await report(ingrid, 'Varsle om frister');
    const { body: waiting } = await solveig('GET', '/wishes/waiting');
    assert.equal(waiting.items.find((one: Json) => one.id === wish.id)?.reporter, 'Ingrid Haugen');
    const decided = await decide(solveig, wish, { to: 'planned' });
    assert.deepEqual([decided.status, decided.body.state], [200, 'planned']);
    assert.equal((await decide(solveig, wish, { to: 'planned' })).status, 200, 'sent again, it is done already');
    const late = await decide(solveig, wish, { to: 'taken' });
    assert.deepEqual([late.status, late.body.current.state], [412, 'planned']);
    await bot.runJobs();
    const { body: own } = await ingrid('GET', `/wishes/${wish.id}`);
    assert.deepEqual([own.state, own.relation, own.reporter], ['planned', 'reporter', undefined]);
  });

  it('are rejected with a reason, and not without', async () => {
    const { body: wish } = await report(ingrid, 'Rosa ikoner');
    const missing = await decide(solveig, wish, { to: 'rejected', reason: ' ' });
    assert.deepEqual([missing.status, missing.body.errors[0]?.field], [422, 'reason']);
    assert.equal((await decide(solveig, wish, { to: 'rejected', reason: 'x'.repeat(1001) })).status, 422);
    const { body } = await decide(solveig, wish, { to: 'rejected', reason: 'Fargene er bestemt.' });
    assert.deepEqual([body.state, body.reason], ['rejected', 'Fargene er bestemt.']);
    const { body: own } = await ingrid('GET', `/wishes/${wish.id}`);
    assert.equal(own.reason, 'Fargene er bestemt.');
  });

  it('show their whole history, and by whom', async () => {
    const { body: wish } = await report(ingrid, 'Flere farger på ikonene');
    const taken = await decide(solveig, wish, { to: 'taken' });
    await decide(solveig, taken.body, { to: 'rejected', reason: 'Fargene er bestemt.' });
    const { body: page } = await ingrid('GET', `/wishes/${wish.id}`);
    assert.deepEqual(
      page.history.map(({ state, by, reason }) => [state, by, reason]),
      [
        ['new', 'reporter', undefined],
        ['taken', 'lead', undefined],
        ['rejected', 'lead', 'Fargene er bestemt.'],
      ],
    );
    assert.equal((await ingrid('GET', `/wishes/${taken.body.id}/history`)).status, 404);
  });

  it('are shown before a similar one is created, and can be followed instead', async () => {
    const { body: wish } = await report(ingrid, 'Mørk bakgrunn i arkivet');
    const draft = { title: 'Mörk bakgrund i arkivet', wish: 'Jag vill ha en mörk bakgrund i arkivet' };
    const { body: alike } = await erik('POST', '/wishes/alike', draft);
    assert.deepEqual(
      alike.items.map(({ id, relation, reporter }) => [id, relation, reporter]),
      [[wish.id, 'none', undefined]],
    );
    assert.deepEqual((await ingrid('POST', '/wishes/alike', draft)).body.items, [], 'one’s own is not one more');
    const empty = await erik('POST', '/wishes/alike', { title: '', wish: '' });
    assert.deepEqual([empty.status, empty.body.errors.length], [422, 2]);
    const follow = (ask: Ask, follows: boolean) => ask('PUT', `/wishes/${wish.id}/following`, { follows });
    assert.equal((await follow(erik, true)).body.relation, 'follower');
    assert.equal((await follow(erik, true)).body.relation, 'follower', 'sent again, it is so already');
    assert.equal((await follow(ingrid, true)).body.relation, 'reporter');
    assert.match(wordsOn(await bot.chat(people.erik).say('mina ärenden')), /Mørk bakgrunn/);
    assert.equal((await erik('GET', `/wishes/${wish.id}`)).body.followers, 1);
    assert.equal((await follow(erik, false)).body.relation, 'none');
    await decide(solveig, wish, { to: 'done' });
    assert.equal((await follow(erik, true)).body.relation, 'none', 'nobody follows what is done');
  });

  it('are all shown when several are similar', async () => {
    const wishes = [
      await report(ingrid, 'Varsel når fristen går ut'),
      await report(jonas, 'Få varsel når en frist går ut'),
      await report(solveig, 'Varsel om frister som går ut'),
    ];
    const draft = { title: 'Varsel når fristen går ut', wish: 'Jeg vil ha varsel når fristen går ut' };
    const { body: alike } = await erik('POST', '/wishes/alike', draft);
    assert.deepEqual(alike.items.map(({ id }) => id).toSorted(), wishes.map(({ body }) => body.id).toSorted());
  });

  it('are withdrawn by the reporter while they are new, and restored', async () => {
    const { body: wish } = await report(ingrid, 'Store bokstaver');
    const withdraw = (ask: Ask, one: Json, isWithdrawn: boolean) =>
      ask('PUT', `/wishes/${wish.id}/withdrawal`, { isWithdrawn }, { 'if-match': `"${one.revision}"` });
    const others = await withdraw(erik, wish, true);
    const none = await erik('PUT', `/wishes/${randomUUID()}/withdrawal`, { isWithdrawn: true }, { 'if-match': '"x"' });
    assert.deepEqual([others.status, others.body], [404, none.body], 'somebody else’s is as good as none');
    const gone = await withdraw(ingrid, wish, true);
    assert.deepEqual([gone.status, gone.body.state], [200, 'withdrawn']);
    assert.equal((await withdraw(ingrid, wish, true)).status, 200, 'sent again, it is done already');
    const back = await withdraw(ingrid, gone.body, false);
    assert.equal(back.body.state, 'new');
    await decide(solveig, back.body, { to: 'taken' });
    const late = await withdraw(ingrid, back.body, true);
    assert.deepEqual([late.status, late.body.current.state], [412, 'taken']);
  });

  it('are decided by no one else', async () => {
    const { body: wish } = await report(ingrid, 'Hurtigtaster');
    assert.equal((await decide(erik, wish, { to: 'done' })).status, 403);
    assert.equal((await decide(ingrid, wish, { to: 'done' })).status, 403);
  });

  it('are paged newest first, one’s own and the followed ones only', async () => {
    for (let i = 0; i < 7; i += 1) await report(erik, `Ønske ${i}`);
    const seen: string[] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const { body } = await erik('GET', `/wishes/mine?limit=3${next === '' ? '' : `&cursor=${next}`}`);
      seen.push(...body.items.map((one: Json) => one.title));
      next = body.next;
      // What comes meanwhile stands before the page that was seen, and shifts nothing.
      if (seen.length === 3) await report(erik, 'Nytt ønske');
    }
    assert.deepEqual(
      seen,
      [6, 5, 4, 3, 2, 1, 0].map((at) => `Ønske ${at}`),
    );
  });

  it('that wait are paged oldest first', async () => {
    const all = (await solveig('GET', '/wishes/waiting?limit=200')).body.items.map((one: Json) => one.number);
    const first = await solveig('GET', '/wishes/waiting?limit=2');
    const second = await solveig('GET', `/wishes/waiting?limit=2&cursor=${first.body.next as string}`);
    assert.deepEqual(
      [...first.body.items, ...second.body.items].map((one: Json) => one.number),
      all.slice(0, 4),
    );
  });
});
