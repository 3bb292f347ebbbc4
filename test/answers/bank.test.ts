import assert from 'node:assert/strict';
import { createBank, createBanks } from '../../src/answers/bank.ts';
import { createMatchingThread, MatchingLost } from '../../src/answers/matching/thread.ts';
import type { Entry } from '../../src/answers/entry.ts';
import { entriesOf } from '../../src/answers/entry-rows.ts';
import { aRow } from '../support/entry-files.ts';
import { eventually } from '../support/eventually.ts';

const before = entriesOf([aRow()]);
const after = entriesOf([aRow(), aRow({ id: 'new' })]);
const fresh = after.filter((entry) => entry.key === 'new');
const rollout = { id: 'r' };

/** Readings of the store that end when the test says so. */
function createReadings() {
  const waiting: { resolve(entries: readonly Entry[]): void; reject(fault: Error): void }[] = [];
  return {
    store: { entries: () => new Promise<readonly Entry[]>((resolve, reject) => waiting.push({ resolve, reject })) },
    get count() {
      return waiting.length;
    },
    end: (at: number, entries: readonly Entry[]) => waiting[at]?.resolve(entries),
    fail: (at: number) => waiting[at]?.reject(new Error('gone')),
  };
}

async function loaded() {
  const readings = createReadings();
  const banks = createBanks(readings.store);
  const first = banks.bank('t', rollout);
  readings.end(0, before);
  await first;
  const size = async () => (await banks.bank('t', rollout)).size;
  return { readings, banks, size };
}

const turnOfTheLoop = () => new Promise((resolve) => setImmediate(resolve));

describe('banks', () => {
  it('answer from the old entries until the new ones are loaded', async () => {
    const { readings, banks, size } = await loaded();
    const renewal = banks.renew('t', 'r');
    await turnOfTheLoop();
    assert.equal(await size(), 1);
    readings.end(1, after);
    await renewal;
    assert.equal(await size(), 2);
  });

  it('keep the old entries when the new ones cannot be loaded', async () => {
    const { readings, banks, size } = await loaded();
    const renewal = banks.renew('t', 'r');
    await turnOfTheLoop();
    readings.fail(1);
    await assert.rejects(renewal, /gone/);
    assert.equal(await size(), 1);
  });

  it('reload after a change during a reload', async () => {
    const { readings, banks, size } = await loaded();
    const early = banks.renew('t', 'r');
    await turnOfTheLoop();
    const late = banks.renew('t', 'r');
    readings.end(1, before);
    await early;
    await turnOfTheLoop();
    readings.end(2, after);
    await late;
    assert.equal(await size(), 2);
  });

  it('reload once for many changes that arrive while they wait', async () => {
    const { readings, banks } = await loaded();
    void banks.renew('t', 'r');
    await turnOfTheLoop();
    const many = [banks.renew('t', 'r'), banks.renew('t', 'r'), banks.renewAll()];
    readings.end(1, before);
    await eventually(async () => readings.count === 3);
    readings.end(2, after);
    await Promise.all(many);
    assert.equal(readings.count, 3);
  });

  it('do not load a bank before its first question', async () => {
    const { readings, banks } = await loaded();
    await banks.renew('t', 'another');
    assert.equal(readings.count, 1);
  });

  it('apply a change to the current bank, from the changed entries only', async () => {
    const asked: unknown[] = [];
    const [changed] = fresh;
    assert.ok(changed);
    const banks = createBanks({
      entries: async (_tenant, _rollout, ids) => {
        asked.push(ids);
        return ids === undefined ? before : [changed];
      },
    });
    const bank = await banks.bank('t', rollout);
    await banks.change('t', 'r', [changed.id]);
    assert.deepEqual(asked, [undefined, [changed.id]]);
    assert.equal(bank.find(changed.id), changed);
    assert.equal((await banks.bank('t', rollout)).size, 2);
  });

  it('apply a change after a reload that may have missed it', async () => {
    const { readings, banks, size } = await loaded();
    const renewal = banks.renew('t', 'r');
    await turnOfTheLoop();
    const change = banks.change('t', 'r', ['new']);
    await turnOfTheLoop();
    readings.end(1, before);
    await renewal;
    await turnOfTheLoop();
    readings.end(2, fresh);
    await change;
    assert.equal(await size(), 2);
  });

  it('continue after a change that could not be read', async () => {
    const { readings, banks, size } = await loaded();
    const failing = banks.change('t', 'r', ['new']);
    await turnOfTheLoop();
    readings.fail(1);
    await assert.rejects(failing, /gone/);
    const again = banks.change('t', 'r', ['new']);
    await turnOfTheLoop();
    readings.end(2, fresh);
    await again;
    assert.equal(await size(), 2);
  });

  it('reload everything when many entries changed', async () => {
    const { readings, banks } = await loaded();
    const ids = Array.from({ length: 101 }, (_, at) => `entry-${at}`);
    const change = banks.change('t', 'r', ids);
    await turnOfTheLoop();
    readings.end(1, after);
    await change;
    assert.equal(readings.count, 2);
  });
});

const subjects = [
  'arkivet',
  'passordet',
  'skriveren',
  'ferien',
  'kurset',
  'møterommet',
  'reiseregningen',
  'nøkkelkortet',
];
const wishes = ['finner jeg', 'bestiller jeg', 'endrer jeg', 'sletter jeg', 'deler jeg', 'får jeg tilgang til'];

/** Entries that are somewhat alike, as real ones are. */
function manyRows(count: number) {
  return Array.from({ length: count }, (_, at) =>
    aRow({
      id: `entry-${String(at).padStart(5, '0')}`,
      question: `Hvordan ${wishes[at % wishes.length]} ${subjects[at % subjects.length]} nummer ${at}?`,
      answer: `Se side ${at} i veiledningen.`,
      alternatives: `hjelp med ${subjects[(at * 7) % subjects.length]} ${at}`,
    }),
  );
}

describe('a bank changed in place', () => {
  const everybody = () => true;
  const bankOf = async (entries: readonly Entry[]) => {
    const bank = createBank();
    await bank.put(entries);
    return bank;
  };
  const asked = ['hvordan får jeg tilgang til arkivet', 'parkere sykkelen', 'passord 13', 'hjelp med ferien 8'];
  const matches = async (bank: ReturnType<typeof createBank>, text: string) =>
    (await bank.match(text, 'nb', everybody))
      .map((match) => [bank.find(match.id)?.key, match.confidence.toFixed(6)])
      .toSorted();
  const whatItSays = async (bank: ReturnType<typeof createBank>) => ({
    size: bank.size,
    example: bank.example('none', everybody)?.key,
    matches: await Promise.all(asked.map((text) => matches(bank, text))),
  });

  it('answers like a newly built one', async () => {
    const rows = manyRows(200);
    const old = entriesOf(rows);
    const idOf = new Map(old.map((entry) => [entry.key, entry.id]));
    const changedRows = [
      ...rows.slice(0, 13),
      aRow({ ...rows[13], question: 'Hvor kan jeg parkere sykkelen?', alternatives: 'sykkelparkering' }),
      aRow({ ...rows[14], state: 'retired' }),
      ...rows.slice(15),
      aRow({ id: 'a-new-one', question: 'Hvem låser opp møterommet?' }),
    ];
    const now = entriesOf(changedRows).map((entry) => ({ ...entry, id: idOf.get(entry.key) ?? entry.id }));
    const bank = await bankOf(old);
    await bank.put(now.filter(({ key }) => ['entry-00013', 'entry-00014', 'a-new-one'].includes(key)));
    const said = await whatItSays(bank);
    assert.ok(
      said.matches.every((found) => found.length > 0),
      'there is something to compare',
    );
    assert.deepEqual(said, await whatItSays(await bankOf(now)));
    assert.equal(bank.find(idOf.get('entry-00014') ?? ''), undefined);
    await bank.replaceAll(old);
    assert.deepEqual(await whatItSays(bank), await whatItSays(await bankOf(old)));
  });

  it('applies a change among 10,000 entries in under 50 ms', async function () {
    this.timeout(60_000);
    const entries = entriesOf(manyRows(10_000));
    const bank = await bankOf(entries);
    const times: number[] = [];
    for (const [at, entry] of entries.slice(0, 50).entries()) {
      const began = performance.now();
      await bank.put([
        { ...entry, texts: entry.texts.map((text) => ({ ...text, question: `Hva er ny rutine ${at}?` })) },
      ]);
      times.push(performance.now() - began);
    }
    bank.close();
    // The middle one: another program on the machine may hold up a single one.
    assert.ok(
      (times.toSorted((one, other) => one - other)[25] ?? 0) < 50,
      times.map((time) => time.toFixed(1)).join(' '),
    );
  });
});

describe('the matching thread', () => {
  it('that ends answers or fails every pending question, and restarts for the next one', async () => {
    const thread = createMatchingThread();
    const banks = createBanks({ entries: async () => after }, () => undefined, thread);
    const bank = await banks.bank('t', rollout);
    const before = await bank.match('a question', 'nb', () => true);
    // More than it can answer before it ends.
    const asked = Array.from({ length: 500 }, () => bank.match('a question '.repeat(300), 'nb', () => true));
    const settled = Promise.allSettled(asked);
    await thread.end();
    const faults = (await settled).flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []));
    assert.ok(faults.length > 0, 'some were cut off');
    assert.ok(faults.every((fault) => fault instanceof MatchingLost));
    await assert.rejects(
      bank.match('a question', 'nb', () => true),
      MatchingLost,
    );
    const next = await banks.bank('t', rollout);
    assert.notEqual(next, bank);
    assert.equal(next.size, 2);
    assert.deepEqual(await next.match('a question', 'nb', () => true), before);
    await thread.end();
  });

  it('answers with every earlier change, and forgets a closed matcher', async () => {
    const thread = createMatchingThread();
    const matcher = thread.createMatcher();
    const versions = [{ id: 'one', question: 'Hvor er nøkkelen?', answer: 'Her.', lang: 'nb' }];
    void matcher.change([{ id: 'one', versions }]);
    assert.deepEqual(
      (await matcher.query('hvor er nøkkelen')).map(({ id }) => id),
      ['one'],
    );
    assert.equal((await matcher.explain('nøkkelen', 'one'))?.rank, 1);
    assert.equal(await matcher.explain('nøkkelen', 'two'), undefined);
    void matcher.change([{ id: 'one', versions: [] }]);
    assert.deepEqual(await matcher.query('hvor er nøkkelen'), []);
    void matcher.change([{ id: 'one', versions }]);
    matcher.close();
    assert.deepEqual(await matcher.query('hvor er nøkkelen'), []);
    await thread.end();
  });

  it('reports an error without the question, and continues', async () => {
    const thread = createMatchingThread();
    const matcher = thread.createMatcher();
    const broken = { toString: undefined } as unknown as string;
    await assert.rejects(matcher.query(broken), (fault: Error) => /matching failed with \w*Error$/.test(fault.message));
    assert.deepEqual(await matcher.query('hei'), []);
    await thread.end();
  });
});
