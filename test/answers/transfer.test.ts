import assert from 'node:assert/strict';
import readXlsx from 'read-excel-file/node';
import writeXlsx from 'write-excel-file/node';
import { entriesOf, rowsOf } from '../../src/answers/entry-rows.ts';
import { createBanks } from '../../src/answers/bank.ts';
import { answersMigrations } from '../../src/answers/migrations.ts';
import { createAnswersStore } from '../../src/answers/store/entries-store.ts';
import { createTransfer } from '../../src/answers/transfer.ts';
import { writeFileBytes } from '../../src/answers/export/index.ts';
import { parseCsv } from '../../src/answers/import/csv.ts';
import { listImport } from '../../src/answers/import/listing.ts';
import { parseFile } from '../../src/answers/import/parse.ts';
import { translator } from '../../src/platform/i18n/index.ts';
import { type Database, openDatabase } from '../../src/platform/db/index.ts';
import { aRow, aSheet, csvHeader } from '../support/entry-files.ts';
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

/** The file as an export wrote it before the column existed. */
async function withoutColumn(format: 'csv' | 'xlsx' | 'md', bytes: Uint8Array): Promise<Uint8Array> {
  if (format === 'xlsx') {
    const [sheet] = await readXlsx(Buffer.from(bytes));
    const rows = (sheet?.data ?? []).map((row) => row.slice(0, -1).map((value) => ({ value: String(value ?? '') })));
    return writeXlsx(rows).toBuffer();
  }
  const text = Buffer.from(bytes).toString();
  return Buffer.from(format === 'md' ? text.replace('- answeredBy:\n', '') : text.replace(/,(answeredBy)?$/gm, ''));
}

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

  for (const format of ['csv', 'xlsx', 'md'] as const) {
    it(`exports what answers in place of the text in ${format}, and imports it again`, async () => {
      await importRows({ answeredBy: 'sessions.list' }, { id: 'by-text' });
      const file = await parseFile(format, await writeFileBytes(format, await kept()));
      await importRows({ answeredBy: '' }, { id: 'by-text', answeredBy: 'cases.mine' });
      await open().importSheet({ sheet: file, isDryRun: false });
      assert.deepEqual(
        (await kept()).map(({ id, answeredBy }) => [id, answeredBy]),
        [
          ['archive-access', 'sessions.list'],
          ['by-text', ''],
        ],
      );
    });

    it(`leaves it as it is for a file in ${format} without the column`, async () => {
      await importRows({ answeredBy: 'sessions.list' });
      const bytes = await writeFileBytes(format, [aRow({ answer: 'Spør IT.' })]);
      const { rows, refusals } = await parseFile(format, await withoutColumn(format, bytes));
      assert.deepEqual(refusals, []);
      await open().importSheet({ sheet: { rows, refusals }, isDryRun: false });
      assert.deepEqual(await kept(), [aRow({ answer: 'Spør IT.', answeredBy: 'sessions.list' })]);
    });
  }

  it('refuses a feature that does not exist, with its line, column and those that do', async () => {
    const csv = `${csvHeader},answeredBy\narchive-access,nb,archive,published,Hva?,Slik.,,,,,specialist,no,sessions.next\n`;
    const outcome = await open().importSheet({ sheet: parseCsv(csv), isDryRun: false });
    assert.equal(outcome.kind, 'checked');
    const [line] = listImport(outcome, translator('nb')).slice(1);
    assert.match(
      line ?? '',
      /^Avvist: rad 2 \(linje 2\), kolonnen answeredBy: «sessions\.next» er ikke en av sessions\.list, sessions\.mine, /,
    );
    assert.deepEqual(await kept(), []);
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
