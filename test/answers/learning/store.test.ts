import assert from 'node:assert/strict';
import { createLearningStore, type NewProposal } from '../../../src/answers/learning/store/proposals-store.ts';
import { answersMigrations } from '../../../src/answers/migrations.ts';
import { createAnswersStore } from '../../../src/answers/store/entries-store.ts';
import { entriesOf } from '../../../src/answers/entry-rows.ts';
import { describeOnEachDatabase, openPlace } from '../../support/databases.ts';
import { aRow } from '../../support/entry-files.ts';

const where = { tenantId: 't', rolloutId: 'r' };
const decidedAt = new Date('2026-03-06T10:00:00Z');

describeOnEachDatabase('the proposed wordings', (place) => {
  async function open() {
    const database = await openPlace(await place());
    await database.migrate(answersMigrations);
    const answers = createAnswersStore(database);
    const store = createLearningStore(database);
    const [entry] = entriesOf([aRow({ alternatives: 'gammel' }), aRow({ language: 'en', alternatives: '' })]);
    assert.ok(entry);
    await answers.saveEntries('t', 'r', [entry]);
    const propose = (overrides: Partial<NewProposal> = {}) =>
      store.propose({
        ...where,
        entryId: entry.id,
        personId: 'p',
        questionId: 'q',
        wording: 'Døra er låst',
        folded: 'døra er låst',
        language: 'nb',
        proposedAt: new Date('2026-03-05T10:00:00Z'),
        ...overrides,
      });
    const page = async () => store.page({ ...where, from: 0, size: 5 });
    const decision = async () => ({
      ...where,
      proposalIds: (await page()).items.map(({ id }) => id),
      personId: 'mette',
      decidedAt,
    });
    const alternatives = async (language: string) =>
      (await answers.entries('t', 'r'))[0]?.texts.find((text) => text.language === language)?.alternatives;
    return { database, answers, store, entry, propose, page, decision, alternatives };
  }

  it('counts each person once, the most used wording first', async () => {
    const { database, propose, page } = await open();
    await propose({ folded: 'b', wording: 'b' });
    await propose();
    await propose();
    await propose({ questionId: 'q2' });
    await propose({ personId: 'p2', questionId: 'q3', wording: 'DØRA ER LÅST' });
    const { total, items } = await page();
    assert.equal(total, 2);
    assert.deepEqual(
      items.map(({ wording, people, state }) => [wording, people, state]),
      [
        ['Døra er låst', 2, 'open'],
        ['b', 1, 'open'],
      ],
    );
    await database.close();
  });

  it('stores one proposal of a wording for many at once', async () => {
    const { database, propose, page } = await open();
    await Promise.all(Array.from({ length: 8 }, (_, at) => propose({ personId: `p${at}` })));
    assert.deepEqual(
      (await page()).items.map(({ people }) => people),
      [8],
    );
    await database.close();
  });

  it('forgets a withdrawn vote, unless another question still supports it', async () => {
    const { database, store, entry, propose, page } = await open();
    const voice = { tenantId: 't', entryId: entry.id, personId: 'p', questionId: 'q' };
    await propose();
    await propose({ questionId: 'q2' });
    await store.takeBack(voice);
    assert.equal((await page()).total, 1);
    await store.takeBack({ ...voice, questionId: 'q2' });
    assert.deepEqual(await page(), { total: 0, items: [] });
    await database.close();
  });

  it('puts an accepted one into the text of its language, once', async () => {
    const { database, store, entry, propose, page, decision, alternatives } = await open();
    await propose();
    const accepted = await decision();
    const changed = await Promise.all([store.accept(accepted), store.accept(accepted)]);
    assert.deepEqual(changed.flat(), [entry.id]);
    assert.deepEqual(await alternatives('nb'), ['gammel', 'Døra er låst']);
    assert.deepEqual(await alternatives('en'), []);
    assert.equal((await page()).total, 0);
    const [found] = await store.find(accepted);
    assert.deepEqual([found?.state, found?.decidedBy, found?.people], ['accepted', 'mette', 1]);
    await database.close();
  });

  it('loses none of many accepted at once', async () => {
    const { database, store, propose, page, alternatives } = await open();
    for (let at = 0; at < 6; at += 1) await propose({ wording: `w${at}`, folded: `w${at}` });
    const ids = (await store.page({ ...where, from: 0, size: 10 })).items.map(({ id }) => id);
    await Promise.all(ids.map((id) => store.accept({ ...where, proposalIds: [id], personId: 'mette', decidedAt })));
    assert.deepEqual((await alternatives('nb'))?.toSorted(), ['gammel', 'w0', 'w1', 'w2', 'w3', 'w4', 'w5']);
    assert.equal((await page()).total, 0);
    await database.close();
  });

  it('uses the closest text when the entry lacks the language', async () => {
    const { database, store, propose, decision, alternatives } = await open();
    await propose({ language: 'sv' });
    await store.accept(await decision());
    assert.deepEqual(await alternatives('nb'), ['gammel', 'Døra er låst']);
    await database.close();
  });

  it('reopens an accepted one and removes it from the entry', async () => {
    const { database, store, entry, propose, page, decision, alternatives } = await open();
    await propose();
    const accepted = await decision();
    await store.accept(accepted);
    assert.deepEqual(await store.undo(accepted), [entry.id]);
    assert.deepEqual(await store.undo(accepted), []);
    assert.deepEqual(await alternatives('nb'), ['gammel']);
    assert.equal((await page()).total, 1);
    await database.close();
  });

  it('keeps an alternative that existed before', async () => {
    const { database, store, propose, decision, alternatives } = await open();
    await propose({ wording: 'gammel', folded: 'gammel' });
    const accepted = await decision();
    assert.deepEqual(await store.accept(accepted), []);
    await store.undo(accepted);
    assert.deepEqual(await alternatives('nb'), ['gammel']);
    await database.close();
  });

  it('never proposes a refused one again, in any detected language', async () => {
    const { database, store, propose, page, decision, alternatives } = await open();
    await propose();
    const refused = await decision();
    await store.refuse(refused);
    await propose({ personId: 'p2', questionId: 'q2' });
    await propose({ personId: 'p3', questionId: 'q3', language: 'da' });
    assert.equal((await page()).total, 0);
    await store.accept(refused);
    assert.deepEqual(await alternatives('nb'), ['gammel']);
    await store.undo(refused);
    assert.equal((await page()).total, 2);
    await database.close();
  });

  it('hides those of a draft or retired entry', async () => {
    const { database, answers, entry, propose, page } = await open();
    await propose();
    await answers.saveEntries('t', 'r', [{ ...entry, state: 'retired' }]);
    assert.equal((await page()).total, 0);
    await database.close();
  });

  it('cannot be changed from another tenant or rollout', async () => {
    const { database, store, propose, page, decision, alternatives } = await open();
    await propose();
    const made = await decision();
    for (const other of [{ tenantId: 'u' }, { rolloutId: 's' }]) {
      const elsewhere = { ...made, ...other };
      await store.refuse(elsewhere);
      assert.deepEqual(await store.accept(elsewhere), []);
      assert.deepEqual(await store.find(elsewhere), []);
      assert.equal((await store.page({ ...where, ...other, from: 0, size: 5 })).total, 0);
    }
    assert.equal((await page()).total, 1);
    assert.deepEqual(await alternatives('nb'), ['gammel']);
    await database.close();
  });
});
