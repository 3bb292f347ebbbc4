import assert from 'node:assert/strict';
import { createEditingStore, type Wanted } from '../../../src/answers/editing/store/edits-store.ts';
import type { Entry } from '../../../src/answers/entry.ts';
import { createLearningStore } from '../../../src/answers/learning/store/proposals-store.ts';
import { answersMigrations } from '../../../src/answers/migrations.ts';
import { createAnswersStore } from '../../../src/answers/store/entries-store.ts';
import { describeOnEachDatabase, openPlace } from '../../support/databases.ts';

const where = { tenantId: 't', rolloutId: 'r' };
const by = (personId: string, minute = 0) => ({ personId, at: new Date(Date.UTC(2026, 2, 5, 10, minute)) });

function anEntry(key: string, overrides: Partial<Entry> = {}): Entry {
  return {
    id: `id-${key}`,
    key,
    areaKey: 'archive',
    state: 'published',
    sourceUrl: undefined,
    reviewedOn: undefined,
    reviewBy: undefined,
    owner: 'specialist',
    isPublic: false,
    answeredBy: undefined,
    texts: [{ language: 'nb', question: `Hva er ${key}?`, answer: 'Et svar.', alternatives: [] }],
    ...overrides,
  };
}

const all: Wanted = {
  ...where,
  states: ['draft', 'specialists', 'published', 'retired'],
  area: undefined,
  language: undefined,
  after: undefined,
  size: 100,
};

describeOnEachDatabase('entries being edited', (place) => {
  async function open() {
    const database = await openPlace(await place());
    await database.migrate(answersMigrations);
    return { database, store: createEditingStore(database), answers: createAnswersStore(database) };
  }

  it('accepts one of two edits of the same revision, and stores both revisions', async () => {
    const { database, store } = await open();
    assert.equal(await store.create(where, anEntry('a'), by('kari')), true);
    const edits = await Promise.all(
      ['per', 'ola', 'eva'].map((who, at) =>
        store.replace(
          where,
          anEntry('a', {
            areaKey: who,
            texts: [{ language: 'sv', question: 'Vad?', answer: who, alternatives: ['x'] }],
          }),
          1,
          by(who, at + 1),
        ),
      ),
    );
    assert.equal(edits.filter(Boolean).length, 1);
    const kept = await store.find(where, 'id-a');
    assert.equal(kept?.revision, 2);
    assert.deepEqual(
      kept?.texts.map((text) => text.language),
      ['sv'],
    );
    const winner = ['per', 'ola', 'eva'][edits.indexOf(true)];
    const revisions = await store.revisions('t', 'id-a', undefined, 10);
    assert.deepEqual(
      revisions.map((one) => [one.revision, one.changedBy, one.entry.areaKey, one.changedAt?.slice(0, 10)]),
      [
        [2, winner, winner, '2026-03-05'],
        [1, 'kari', 'archive', '2026-03-05'],
      ],
    );
    await database.close();
  });

  it('keeps in each revision what answered in place of the text', async () => {
    const { database, store } = await open();
    await store.create(where, anEntry('a', { answeredBy: 'sessions.list' }), by('kari'));
    await store.replace(where, anEntry('a', { answeredBy: 'cases.mine' }), 1, by('per', 1));
    await store.replace(where, anEntry('a'), 2, by('eva', 2));
    assert.equal((await store.find(where, 'id-a'))?.answeredBy, undefined);
    assert.deepEqual(
      (await store.revisions('t', 'id-a', undefined, 9)).map(({ entry }) => entry.answeredBy),
      [undefined, 'cases.mine', 'sessions.list'],
    );
    await database.close();
  });

  it('creates an entry once, however often it is requested', async () => {
    const { database, store } = await open();
    const made = await Promise.all([1, 2, 3].map(() => store.create(where, anEntry('a'), by('kari'))));
    assert.equal(made.filter(Boolean).length, 1);
    assert.equal((await store.page(all)).length, 1);
    await database.close();
  });

  it('changes nothing in another tenant or rollout', async () => {
    const { database, store } = await open();
    await store.create(where, anEntry('a'), by('kari'));
    assert.equal(await store.replace({ ...where, tenantId: 'other' }, anEntry('a'), 1, by('per')), false);
    assert.equal(await store.find({ ...where, tenantId: 'other' }, 'id-a'), undefined);
    assert.equal(await store.find({ ...where, rolloutId: 'other' }, 'id-a'), undefined);
    assert.deepEqual(await store.page({ ...all, tenantId: 'other' }), []);
    assert.deepEqual(await store.revisions('other', 'id-a', undefined, 10), []);
    await database.close();
  });

  it('counts an import, and a learnt wording, as changes too: no edit from before them is accepted', async () => {
    const { database, store, answers } = await open();
    await answers.saveEntries('t', 'r', [anEntry('a'), anEntry('b')], by('kari'));
    await answers.saveEntries('t', 'r', [anEntry('a', { state: 'specialists' })], by('per', 1));
    const learning = createLearningStore(database);
    const voice = { ...where, entryId: 'id-a', personId: 'ola', questionId: 'q' };
    await learning.propose({ ...voice, folded: 'w', wording: 'hva', language: 'nb', proposedAt: by('ola').at });
    const [proposal] = (await learning.page({ ...where, from: 0, size: 5 })).items;
    const decision = { ...where, proposalIds: [proposal?.id ?? ''], personId: 'eva', decidedAt: by('eva', 2).at };
    await learning.accept(decision);
    assert.equal(await store.replace(where, anEntry('a'), 2, by('late', 3)), false);
    await learning.undo(decision, by('eva', 3));
    const revisions = await store.revisions('t', 'id-a', undefined, 10);
    assert.deepEqual(
      revisions.map((one) => [one.revision, one.changedBy, one.entry.state, one.entry.texts[0]?.alternatives.length]),
      [
        [4, 'eva', 'specialists', 0],
        [3, 'eva', 'specialists', 1],
        [2, 'per', 'specialists', 0],
        [1, 'kari', 'published', 0],
      ],
    );
    assert.equal((await store.find(where, 'id-b'))?.revision, 1);
    assert.deepEqual(
      (await store.revisions('t', 'id-a', 3, 1)).map((one) => one.revision),
      [2],
    );
    await database.close();
  });

  it('stores the first revision of an entry that came with the rollout, without an author', async () => {
    const { database, store, answers } = await open();
    await database.write((trx) => answers.addEntries(trx, 't', 'r', [anEntry('a')]));
    assert.deepEqual(await store.revisions('t', 'id-a', undefined, 10), []);
    assert.equal(await store.replace(where, anEntry('a', { state: 'retired' }), 1, by('kari')), true);
    assert.deepEqual(
      (await store.revisions('t', 'id-a', undefined, 10)).map((one) => [
        one.entry.state,
        one.changedBy,
        one.changedAt === undefined,
      ]),
      [
        ['retired', 'kari', false],
        ['published', undefined, true],
      ],
    );
    await database.close();
  });

  it('pages by key, area, state, language and words, ignoring wildcards', async () => {
    const { database, store, answers } = await open();
    const swedish = [
      { language: 'sv' as const, question: 'Vad är ÄRENDE 100%?', answer: 'Ett svar.', alternatives: [] },
    ];
    await answers.saveEntries('t', 'r', [
      anEntry('a'),
      anEntry('b', { areaKey: 'hr' }),
      anEntry('c', { state: 'draft' }),
      anEntry('d', { texts: swedish }),
    ]);
    const keys = async (wanted: Partial<Wanted>) => (await store.page({ ...all, ...wanted })).map((entry) => entry.key);
    assert.deepEqual(await keys({}), ['a', 'b', 'c', 'd']);
    assert.deepEqual(await keys({ after: 'a', size: 2 }), ['b', 'c']);
    assert.deepEqual(await keys({ area: 'hr' }), ['b']);
    assert.deepEqual(await keys({ states: ['draft'] }), ['c']);
    assert.deepEqual(await keys({ language: 'sv' }), ['d']);
    assert.deepEqual(await keys({ words: 'hva er b' }), ['b']);
    assert.deepEqual(await keys({ words: '100%?' }), []);
    assert.deepEqual(await keys({ words: 'er_b' }), []);
    await database.close();
  });
});
