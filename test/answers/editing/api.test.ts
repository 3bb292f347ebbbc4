import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type Ask, asking, type Json } from '../../support/api.ts';
import { people, type Running, someone, startBot } from '../../support/bot.ts';
import { wordsOn } from '../../support/connector-stand-in.ts';

describe('the entries in the tab', function () {
  this.timeout(30_000);
  let bot: Running;
  let staff: Ask;
  let mette: Ask;
  let solveig: Ask;
  before(async () => {
    bot = await startBot();
    const as = (who: keyof typeof people) => asking(bot.url, () => `Trial ${people[who].aadObjectId}`);
    [staff, mette, solveig] = [as('ingrid'), as('mette'), as('solveig')];
  });
  after(() => bot.stop());

  const find = async (ask: Ask, query: string): Promise<readonly Json[]> => {
    const { body } = await ask('GET', `/entries?${query}`);
    return body.items;
  };
  const archive = async (ask: Ask) => {
    const [first] = await find(ask, `q=${encodeURIComponent('Hvordan får jeg tilgang til arkivet?')}`);
    return ask('GET', `/entries/${first?.id}`);
  };
  const edit = ({ id: _id, key: _key, revision: _revision, mayEdit: _may, ...rest }: Json, changes: object = {}) => ({
    ...rest,
    ...changes,
  });

  it('are found by the matcher of the chat, in another language too', async () => {
    const [first] = await find(staff, `q=${encodeURIComponent('hur får jag tillgång till arkivet')}`);
    assert.equal(first?.question, 'How do I get access to the archive?');
    assert.deepEqual(first?.languages.toSorted(), ['da', 'en', 'nb', 'nn', 'sv']);
    for (const nothing of ['qwrtz', 'qwzx plorf', 'pizza til lunsj'])
      assert.deepEqual(await find(staff, `q=${encodeURIComponent(nothing)}`), [], nothing);
  });

  it('are found by an unfinished word', async () => {
    const rows = await find(staff, `q=${encodeURIComponent('tilgang til arki')}`);
    assert.ok(rows.some((row) => row.question === 'How do I get access to the archive?'));
  });

  it('are paged to the end, each once, with more of them for specialists', async () => {
    assert.equal(await paged(solveig), 138);
    assert.equal(await paged(staff), 132);
  });

  async function paged(ask: Ask): Promise<number> {
    const seen: string[] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const { body } = await ask('GET', `/entries?limit=37${next === '' ? '' : `&cursor=${next}`}`);
      seen.push(...body.items.map((row: Json) => row.id));
      next = body.next;
    }
    assert.equal(new Set(seen).size, seen.length);
    return seen.length;
  }

  it('are narrowed by area, whether searched or not', async () => {
    for (const query of ['area=archive', `area=archive&q=${encodeURIComponent('tilgang')}`]) {
      const rows = await find(staff, query);
      assert.ok(rows.length > 0);
      assert.deepEqual([...new Set(rows.map((row) => row.area))], ['archive'], query);
    }
  });

  it('change for everybody when a specialist has edited one, also in the chat', async () => {
    const before = await archive(mette);
    assert.equal(before.body.mayEdit, true);
    const texts = before.body.texts.map((text: Json) =>
      text.language === 'nb' ? { ...text, answer: 'Helt nytt svar om arkivet.' } : text,
    );
    const saved = await mette('PUT', `/entries/${before.body.id}`, edit(before.body, { texts }), {
      'if-match': before.headers.get('etag') ?? '',
    });
    assert.equal(saved.status, 200);
    assert.match(
      wordsOn(await bot.chat(people.ingrid).say('Hvordan får jeg tilgang til arkivet?')),
      /Helt nytt svar om arkivet/,
    );
    const again = await mette('PUT', `/entries/${before.body.id}`, edit(before.body, { texts }), {
      'if-match': before.headers.get('etag') ?? '',
    });
    assert.deepEqual([again.status, again.body.revision], [200, saved.body.revision], 'sent again, it changes nothing');
    const late = await solveig('PUT', `/entries/${before.body.id}`, edit(before.body, { owner: 'lead' }), {
      'if-match': before.headers.get('etag') ?? '',
    });
    assert.equal(late.status, 412);
    assert.equal(late.body.current.revision, saved.body.revision);
    assert.equal(late.headers.get('etag'), `"${saved.body.revision}"`);
    const { body: history } = await solveig('GET', `/entries/${before.body.id}/revisions`);
    assert.deepEqual(
      history.items.map((one: Json) => one.changedBy),
      ['Mette Kjær', undefined],
    );
  });

  it('can be created, seen as a draft by specialists only, and published', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const texts = [
      { language: 'nb', question: 'Hvor parkerer jeg romskipet mitt?', answer: 'På taket.', alternatives: [] },
    ];
    const wanted = {
      area: 'hr',
      state: 'draft',
      owner: 'lead',
      isPublic: false,
      source: '',
      reviewedOn: '',
      reviewBy: '',
      texts,
    };
    const made = await solveig('POST', '/entries', wanted, key);
    const again = await solveig('POST', '/entries', wanted, key);
    assert.deepEqual([made.status, again.body], [201, made.body]);
    const path = `/entries/${made.body.id}`;
    assert.equal((await staff('GET', path)).status, 404);
    assert.equal(
      (await find(staff, 'q=romskipet')).some((row) => row.id === made.body.id),
      false,
    );
    assert.equal((await find(solveig, 'q=romskipet')).filter((row) => row.id === made.body.id).length, 1);
    await solveig('PUT', path, { ...wanted, state: 'published' }, { 'if-match': made.headers.get('etag') ?? '' });
    assert.equal((await find(staff, 'q=romskipet'))[0]?.id, made.body.id);
    assert.equal((await staff('GET', path)).body.mayEdit, false);
    await solveig('PUT', path, { ...wanted, state: 'retired' }, { 'if-match': '"2"' });
    assert.equal((await staff('GET', path)).status, 404);
  });

  it('say what answers in place of the text, and keep it in their revisions', async () => {
    const { body, headers } = await archive(mette);
    assert.equal(body.answeredBy, '');
    const path = `/entries/${body.id}`;
    const live = await mette('PUT', path, edit(body, { answeredBy: 'sessions.list' }), {
      'if-match': headers.get('etag') ?? '',
    });
    assert.deepEqual([live.status, live.body.answeredBy], [200, 'sessions.list']);
    const older = edit(body, { answeredBy: undefined });
    const text = await mette('PUT', path, older, { 'if-match': live.headers.get('etag') ?? '' });
    assert.deepEqual([text.status, text.body.answeredBy], [200, '']);
    const { body: history } = await mette('GET', `${path}/revisions`);
    assert.deepEqual(
      history.items.slice(0, 3).map((one: Json) => one.entry.answeredBy),
      ['', 'sessions.list', ''],
    );
  });

  it('without an area are refused when there are several, with a list of them', async () => {
    const before = await archive(mette);
    const { status, body } = await mette('PUT', `/entries/${before.body.id}`, edit(before.body, { area: '' }), {
      'if-match': before.headers.get('etag') ?? '',
    });
    assert.deepEqual([status, body.errors[0]?.field], [422, 'area']);
    assert.match(body.errors[0]?.detail ?? '', /^Choose an area: Access requests, Archive, Boards and committees, /);
  });

  const wrong: Readonly<Record<string, readonly [object, string]>> = {
    'an address that opens nothing': [{ source: 'javascript:alert(1)' }, 'source'],
    'a day that is none': [{ reviewBy: '2026-02-31' }, 'reviewBy'],
    'no text': [{ texts: [] }, 'texts'],
    'an area that the rollout lacks': [{ area: 'kitchen' }, 'area'],
    'a feature that answers nobody': [{ answeredBy: 'sessions.next' }, 'answeredBy'],
    'a state of its own': [{ state: 'secret' }, 'state'],
    'a language twice': [
      { texts: ['nb', 'nb'].map((language) => ({ language, question: 'a', answer: 'b', alternatives: [] })) },
      'texts',
    ],
    'a question of blanks': [
      { texts: [{ language: 'nb', question: '  ', answer: 'b', alternatives: [] }] },
      'texts.0.question',
    ],
    'an answer that is too long': [
      { texts: [{ language: 'nb', question: 'a', answer: 'x'.repeat(10_001), alternatives: [] }] },
      'texts.0.answer',
    ],
    'a character that no screen shows': [
      { texts: [{ language: 'nb', question: 'a\ufffd', answer: 'b', alternatives: [] }] },
      'texts.0.question',
    ],
  };
  for (const [name, [changes, field]] of Object.entries(wrong)) {
    it(`are not changed to ${name}`, async () => {
      const before = await archive(mette);
      const { status, body } = await mette('PUT', `/entries/${before.body.id}`, edit(before.body, changes), {
        'if-match': before.headers.get('etag') ?? '',
      });
      assert.deepEqual([status, body.errors[0]?.field], [422, field]);
      assert.equal((await archive(mette)).body.revision, before.body.revision);
    });
  }

  it('accept 10,000 characters and script as plain text', async () => {
    const texts = [
      {
        language: 'en',
        question: '<script>alert(1)</script>',
        answer: '<img src=x onerror=alert(1)>'.padEnd(10_000, 'ж'),
        alternatives: ['{{DATE(x)}}'],
      },
    ];
    const wanted = {
      area: 'hr',
      state: 'published',
      owner: 'lead',
      isPublic: false,
      source: '',
      reviewedOn: '2026-03-05',
      reviewBy: '',
      texts,
    };
    const made = await solveig('POST', '/entries', wanted, { 'idempotency-key': randomUUID() });
    assert.deepEqual((await staff('GET', `/entries/${made.body.id}`)).body.texts, texts);
  });

  const csv = 'id,language,area,state,question,answer,alternatives,source,reviewed,review_by,owner,public\n';
  const file = (rows: string) => new TextEncoder().encode(csv + rows);
  const octets = { 'content-type': 'application/octet-stream' };

  it('are imported: first a dry run of each row, then stored', async () => {
    const rows = file('new-one,nb,hr,published,Hva er nytt?,Alt.,,,,,lead,no\n');
    const dry = await mette('POST', '/entries/import?name=a.csv&dryRun=true', rows, octets);
    assert.deepEqual([dry.body.isKept, dry.body.counts], [false, { add: 1, change: 0, unchanged: 0, refuse: 0 }]);
    assert.deepEqual(dry.body.rows, [{ kind: 'add', row: 2, line: 2, id: 'new-one', language: 'nb', columns: [] }]);
    assert.equal(
      (await find(staff, 'q=Hva er nytt')).some((row) => row.question === 'Hva er nytt?'),
      false,
    );
    const kept = await mette('POST', '/entries/import?name=a.csv&dryRun=false', rows, octets);
    assert.equal(kept.body.isKept, true);
    const [row] = await find(staff, 'q=Hva er nytt');
    assert.equal(row?.question, 'Hva er nytt?');
    const history = await mette('GET', `/entries/${row?.id}/revisions`);
    assert.equal(history.body.items[0]?.changedBy, 'Mette Kjær');
  });

  it('are imported into unknown areas only with the consent of an administrator', async () => {
    const rows = file('wages,nb,Lønn,published,Når får jeg lønn?,Den 12.,,,,,lead,no\n');
    const path = '/entries/import?name=a.csv&dryRun=false';
    const without = await solveig('POST', path, rows, octets);
    assert.deepEqual([without.body.isKept, without.body.areas], [false, { unknown: ['Lønn'], added: [] }]);
    assert.equal((await mette('POST', `${path}&createAreas=true`, rows, octets)).status, 403);
    const kept = await solveig('POST', `${path}&createAreas=true`, rows, octets);
    assert.deepEqual([kept.body.isKept, kept.body.areas], [true, { unknown: ['Lønn'], added: ['Lønn'] }]);
    const { body: me } = await solveig('GET', '/me');
    assert.ok(me.areas.some(({ key, name }) => key === 'Lønn' && name === 'Lønn'));
    const [row] = await find(staff, `q=${encodeURIComponent('Når får jeg lønn?')}`);
    assert.equal(row?.area, 'Lønn');
  });

  it('are not imported from a file with one invalid row, which is reported in the language of the call', async () => {
    const rows = file('good,nb,hr,published,A?,B.,,,,,lead,no\nbad,nb,hr,published,,B.,,,,,lead,no\n');
    const { body } = await mette('POST', '/entries/import?name=a.csv&dryRun=false', rows, {
      ...octets,
      'accept-language': 'nb',
    });
    assert.deepEqual(
      [body.isKept, body.counts.refuse, body.rows[0]?.row, body.rows[0]?.columns],
      [false, 1, 3, ['question']],
    );
    assert.match(body.rows[0]?.reason ?? '', /./);
  });

  it('are not imported from another file type, or an empty file', async () => {
    assert.equal((await mette('POST', '/entries/import?name=a.pdf&dryRun=true', file(''), octets)).status, 415);
    const empty = await mette('POST', '/entries/import?name=a.xlsx&dryRun=true', new Uint8Array(), octets);
    assert.deepEqual([empty.status, empty.body.counts.refuse], [200, 1]);
  });
});

describe('the entries of a rollout with one area', function () {
  this.timeout(30_000);
  let bot: Running;
  let admin: Ask;
  before(async () => {
    bot = await startBot({ env: { SAMPLE: 'off' } });
    const nina = someone();
    admin = asking(bot.url, () => `Trial ${nina.aadObjectId}`);
    await bot.chat(nina, { tenantId: 'trial' }).say('I am administrator', { locale: 'en-GB' });
  });
  after(() => bot.stop());

  it('belong to it when they name none, whether created singly or imported', async () => {
    const entry = {
      state: 'published',
      owner: 'lead',
      isPublic: false,
      source: '',
      reviewedOn: '',
      reviewBy: '',
      texts: [{ language: 'en', question: 'Where is it?', answer: 'Here.', alternatives: [] }],
    };
    const made = await admin('POST', '/entries', entry, { 'idempotency-key': randomUUID() });
    assert.deepEqual([made.status, made.body.area], [201, 'general']);
    const csv = 'id,language,state,question,answer,alternatives,source,reviewed,review_by,owner,public\n';
    const file = new TextEncoder().encode(`${csv}one,en,published,When?,Now.,,,,,lead,no\n`);
    const imported = await admin('POST', '/entries/import?name=a.csv&dryRun=false', file, {
      'content-type': 'application/octet-stream',
    });
    assert.equal(imported.body.isKept, true);
    const { body } = await admin('GET', '/entries');
    assert.deepEqual(
      body.items.map(({ area }) => area),
      ['general', 'general'],
    );
  });
});
