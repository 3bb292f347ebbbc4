import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Entry } from '../../../src/answers/entry.ts';
import { readEntries } from '../../../src/answers/entry-file.ts';
import { answersMigrations } from '../../../src/answers/migrations.ts';
import { renewSampleTexts } from '../../../src/answers/store/sample-texts.ts';
import { createAnswersStore } from '../../../src/answers/store/entries-store.ts';
import { loadSample } from '../../../src/organisation/index.ts';
import { people, startBot } from '../../support/bot.ts';
import { wordsOn } from '../../support/connector-stand-in.ts';
import { aPlace, describeOnEachDatabase, openPlace, type Place } from '../../support/databases.ts';

const { entriesCsv, formerTexts: former } = await loadSample();
const shipped = new Map(readEntries(entriesCsv).map((entry) => [entry.key, entry]));
/** The renewed entries as the sample had them before. */
const formerCsv = readFileSync(new URL('../../fixtures/former-sample-entries.csv', import.meta.url), 'utf8');
const at = new Date('2026-12-01T08:00:00Z');
const content = (entry: Entry | undefined) =>
  entry && {
    ...entry,
    id: '',
    texts: entry.texts.toSorted((one, other) => one.language.localeCompare(other.language)),
  };

describe('what the sample remembers of its former texts', () => {
  it('is each of them, and none that it still has', () => {
    assert.deepEqual(
      readEntries(formerCsv).map(({ key }) => key),
      Object.keys(former),
    );
    for (const [key, languages] of Object.entries(former))
      assert.deepEqual(
        Object.keys(languages).toSorted(),
        (shipped.get(key)?.texts ?? []).map(({ language }) => language).toSorted(),
        key,
      );
  });

  it('covers every entry that a feature answers', () => {
    const live = [...shipped.values()].filter(({ answeredBy }) => answeredBy !== undefined);
    assert.deepEqual(
      live.map(({ key, answeredBy }) => [key, answeredBy]),
      [
        ['kafe-when', 'sessions.list'],
        ['training-book', 'sessions.list'],
        ['report-fault', 'cases.fault'],
        ['suggest-change', 'cases.newWish'],
        ['cancel-booking', 'sessions.mine'],
      ],
    );
    assert.ok(live.every(({ key }) => key in former));
  });
});

describeOnEachDatabase('renewing the texts of the sample', (place) => {
  async function open(entries: readonly Entry[]) {
    const database = await openPlace(await place());
    await database.migrate(answersMigrations);
    const store = createAnswersStore(database);
    await database.write((trx) => store.addEntries(trx, 't', 'r', entries));
    const renew = () => renewSampleTexts(database)({ tenantId: 't', rolloutId: 'r' }, { entriesCsv, former }, at);
    const kept = async (key: string) => (await store.entriesWithKeys('t', 'r', [key]))[0];
    return { database, store, renew, kept };
  }

  it('gives every untouched entry its new texts and what answers it, once', async () => {
    const { database, renew, kept } = await open(readEntries(formerCsv));
    assert.deepEqual((await renew()).toSorted(), Object.keys(former).toSorted());
    for (const key of Object.keys(former)) assert.deepEqual(content(await kept(key)), content(shipped.get(key)), key);
    assert.deepEqual(await renew(), []);
    await database.close();
  });

  it('leaves an entry alone once somebody has edited one of its languages', async () => {
    const edited = readEntries(formerCsv).map((entry) =>
      entry.key === 'kafe-when'
        ? { ...entry, texts: entry.texts.map((text) => (text.language === 'sv' ? { ...text, answer: 'Nej.' } : text)) }
        : entry,
    );
    const { database, renew, kept } = await open(edited);
    assert.ok(!(await renew()).includes('kafe-when'));
    const entry = await kept('kafe-when');
    assert.equal(entry?.answeredBy, undefined);
    assert.match(entry?.texts.find(({ language }) => language === 'nb')?.answer ?? '', /hver torsdag klokka 10 til 11/);
    await database.close();
  });

  it('keeps accepted wordings, and the state and area that the rollout gave the entry', async () => {
    const learnt = readEntries(formerCsv).map((entry) => ({
      ...entry,
      areaKey: 'own',
      state: 'retired' as const,
      texts: entry.texts.map((text) => ({ ...text, alternatives: [...text.alternatives, 'hos dere'] })),
    }));
    const { database, renew, kept } = await open(learnt);
    await renew();
    const entry = await kept('cancel-booking');
    assert.deepEqual([entry?.areaKey, entry?.state, entry?.answeredBy], ['own', 'retired', 'sessions.mine']);
    assert.deepEqual(entry?.texts[0]?.alternatives, [
      ...(shipped.get('cancel-booking')?.texts[0]?.alternatives ?? []),
      'hos dere',
    ]);
    await database.close();
  });
});

/** A trial that still has the texts of the version before; somebody has edited one of its entries. */
async function aFormerTrial(): Promise<Place> {
  const place = await aPlace('sqlite');
  await (await startBot({ place })).stop();
  const database = await openPlace(place);
  const file = new Sqlite(join(place.dataDir, 'losen.db'));
  const { rollout_id, tenant_id } = file.prepare('select rollout_id, tenant_id from entries').get() as {
    readonly rollout_id: string;
    readonly tenant_id: string;
  };
  const store = createAnswersStore(database);
  await store.saveEntries(tenant_id, rollout_id, readEntries(formerCsv));
  const edited = readEntries(formerCsv).find(({ key }) => key === 'become-champion');
  assert.ok(edited);
  const texts = edited.texts.map((text) => ({ ...text, answer: 'Vi har ingen.' }));
  await store.saveEntries(tenant_id, rollout_id, [{ ...edited, texts }]);
  await database.close();
  file.close();
  return place;
}

describe('a trial that was begun with the former sample', function () {
  this.timeout(60_000);

  it('answers with the calendar after the upgrade, and keeps what somebody has edited', async () => {
    const place = await aFormerTrial();
    const bot = await startBot({ place });
    const cafe = await bot.chat(people.ingrid).say('Hvilke dager er det drop-in med hjelp?');
    assert.match(wordsOn(cafe), /Spør om Saksportalen/);
    assert.doesNotMatch(wordsOn(cafe), /hver torsdag/);
    assert.match(wordsOn(await bot.chat(people.ingrid).say('Hvordan blir jeg ambassadør?')), /Vi har ingen\./);
    await bot.stop();
  });
});
