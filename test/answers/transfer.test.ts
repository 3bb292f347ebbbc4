import assert from 'node:assert/strict';
import { entriesOf, rowsOf } from '../../src/answers/entry-rows.ts';
import { createBanks } from '../../src/answers/bank.ts';
import { answersMigrations } from '../../src/answers/migrations.ts';
import { createAnswersStore } from '../../src/answers/store/entries-store.ts';
import { createTransfer } from '../../src/answers/transfer.ts';
import { type Database, openDatabase } from '../../src/platform/db/index.ts';
import { aRow, aSheet } from '../support/entry-files.ts';
import { describeWithSettings } from '../support/settings.ts';

const now = new Date('2026-03-05T10:00:00Z');
const names = { nb: 'A', nn: 'A', sv: 'A', da: 'A', en: 'A' };
const rollouts = ['ONE', 'TWO'].map((key) => ({
  id: `rollout-${key}`,
  key,
  name: key,
  country: 'NO',
  timeZone: 'Europe/Oslo',
  areas: ['archive', 'hr'].map((area) => ({ key: area, names })),
}));
const organisation = {
  findRollout: async (tenantId: string, key: string | undefined) =>
    tenantId === 'usual' ? rollouts.find((rollout) => key === undefined || rollout.key === key) : undefined,
  addAreas: async () => assert.fail('no area is to be added'),
  rolloutForgotten: () => undefined,
  rolloutKeys: async (tenantId: string) => (tenantId === 'usual' ? rollouts.map(({ key }) => key) : []),
};

describeWithSettings('import and export', (settings) => {
  let database: Database;
  const open = () => {
    const store = createAnswersStore(database);
    return createTransfer({ store, banks: createBanks(store), organisation, defaultTenant: 'usual', clock: () => now });
  };
  const kept = async (rolloutKey?: string) => {
    const outcome = await open().exportRows({ rolloutKey });
    assert.equal(outcome.kind, 'rows');
    return outcome.rows;
  };
  const importRows = (...rows: readonly Readonly<Record<string, string>>[]) =>
    open().importSheet({ sheet: aSheet(...rows), isDryRun: false });

  beforeEach(async () => {
    database = await openDatabase(settings().config(), (fault) => assert.fail(String(fault)));
    await database.migrate(answersMigrations);
  });
  afterEach(() => database.close());

  it('keeps what was imported', async () => {
    const outcome = await importRows({}, { language: 'en', question: 'How?' });
    assert.equal(outcome.kind === 'checked' && outcome.isKept, true);
    assert.deepEqual(await kept(), [aRow({ language: 'en', question: 'How?' }), aRow()]);
  });

  it('changes nothing when one of the rows is refused', async () => {
    await importRows({});
    const outcome = await importRows({ answer: 'Changed' }, { id: 'new' }, { id: 'bad', area: 'finance' });
    assert.equal(outcome.kind === 'checked' && outcome.isKept, false);
    assert.deepEqual(await kept(), [aRow()]);
  });

  it('changes nothing in a dry run', async () => {
    const outcome = await open().importSheet({ sheet: aSheet({}), isDryRun: true });
    assert.deepEqual(outcome.kind === 'checked' && outcome.outcomes.map(({ kind }) => kind), ['add']);
    assert.deepEqual(await kept(), []);
  });

  it('changes nothing when the database fails halfway', async () => {
    await importRows({});
    const [entry] = entriesOf([aRow({ answer: 'Changed' })]);
    assert.ok(entry);
    const broken = { ...entry, key: 'broken', texts: [{ ...entry.texts[0], question: null }] };
    const store = createAnswersStore(database);
    await assert.rejects(store.saveEntries('usual', 'rollout-ONE', [entry, broken as unknown as typeof entry]));
    assert.deepEqual(await kept(), [aRow()]);
  });

  it('keeps an entry’s internal id and its other languages when it changes', async () => {
    await importRows({}, { language: 'en', question: 'How?' });
    const store = createAnswersStore(database);
    const [earlier] = await store.entries('usual', 'rollout-ONE');
    await importRows({ answer: 'Spør IT.' });
    const [later] = await store.entries('usual', 'rollout-ONE');
    assert.equal(later?.id, earlier?.id);
    assert.deepEqual(await kept(), [aRow({ language: 'en', question: 'How?' }), aRow({ answer: 'Spør IT.' })]);
  });

  it('leaves the tenant’s other rollout unchanged', async () => {
    await open().importSheet({ rolloutKey: 'TWO', sheet: aSheet({}), isDryRun: false });
    assert.deepEqual([await kept('ONE'), await kept('TWO')], [[], [aRow()]]);
  });

  it('adds an entry once when two imports of it run at the same time', async () => {
    await Promise.all([importRows({}), importRows({})]);
    assert.deepEqual(await kept(), [aRow()]);
  });

  it('lists the existing rollouts when asked for an unknown one', async () => {
    assert.deepEqual(await open().exportRows({ rolloutKey: 'THREE' }), { kind: 'no_rollout', known: ['ONE', 'TWO'] });
    assert.deepEqual(await open().exportRows({ tenantId: 'strange' }), { kind: 'no_rollout', known: [] });
  });

  it('exports 3,000 entries in two languages', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => ({ id: `entry-${String(at).padStart(4, '0')}` }));
    await importRows(...rows.flatMap((row) => [{ ...row, language: 'en' }, row]));
    const expected = rows.flatMap((row) => [aRow({ ...row, language: 'en' }), aRow(row)]);
    assert.deepEqual(await kept(), rowsOf(entriesOf(expected)));
  });
});
