import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { answersMigrations } from '../../../src/answers/migrations.ts';
import type { NewQuestion } from '../../../src/answers/store/asked-question.ts';
import { createAnswersStore } from '../../../src/answers/store/entries-store.ts';
import type { Entry } from '../../../src/answers/entry.ts';
import { describeOnEachDatabase, openPlace } from '../../support/databases.ts';

function anEntry(overrides: Partial<Entry> = {}): Entry {
  return {
    id: randomUUID(),
    key: 'archive-access',
    areaKey: 'archive',
    state: 'published',
    sourceUrl: 'https://www.uin.example/arkiv',
    reviewedOn: '2026-03-03',
    reviewBy: undefined,
    owner: 'specialist',
    isPublic: true,
    answeredBy: undefined,
    texts: [{ language: 'nb', question: 'Hvordan?', answer: '**Slik.**', alternatives: ['korleis', 'a "b", c'] }],
    ...overrides,
  };
}

function aQuestion(overrides: Partial<NewQuestion> = {}): NewQuestion {
  return {
    tenantId: 't',
    rolloutId: 'r',
    personId: 'p',
    conversationId: 'c',
    activityId: randomUUID(),
    text: 'hvor er arkivet',
    language: 'nb',
    band: 'middling',
    entryId: undefined,
    candidates: ['x', 'y'],
    score: 0.4,
    askedAt: new Date('2026-03-05T10:00:00Z'),
    ...overrides,
  };
}

describeOnEachDatabase('the answers store', (place) => {
  async function open() {
    const database = await openPlace(await place());
    await database.migrate(answersMigrations);
    return { database, store: createAnswersStore(database) };
  }

  it('gives entries back as they were added, for their tenant and rollout only', async () => {
    const { database, store } = await open();
    const entry = anEntry();
    await database.write((trx) => store.addEntries(trx, 't', 'r', [entry]));
    assert.deepEqual(await store.entries('t', 'r'), [entry]);
    assert.deepEqual(await store.entries('u', 'r'), []);
    assert.deepEqual(await store.entries('t', 's'), []);
    await database.close();
  });

  it('keeps what answers in place of the text, and changes it', async () => {
    const { database, store } = await open();
    await store.saveEntries('t', 'r', [anEntry({ answeredBy: 'sessions.list' }), anEntry({ key: 'by-text' })]);
    assert.deepEqual(
      (await store.entries('t', 'r')).map(({ key, answeredBy }) => [key, answeredBy]),
      [
        ['archive-access', 'sessions.list'],
        ['by-text', undefined],
      ],
    );
    await store.saveEntries('t', 'r', [anEntry(), anEntry({ key: 'by-text', answeredBy: 'cases.mine' })]);
    assert.deepEqual(
      (await store.entries('t', 'r')).map(({ answeredBy }) => answeredBy),
      [undefined, 'cases.mine'],
    );
    await database.close();
  });

  it('adds thousands at once', async () => {
    const { database, store } = await open();
    const entries = Array.from({ length: 2500 }, (_, at) => anEntry({ key: `entry-${at}` }));
    await database.write((trx) => store.addEntries(trx, 't', 'r', entries));
    assert.equal((await store.entries('t', 'r')).length, 2500);
    await database.close();
  });

  it('keeps a question for its tenant', async () => {
    const { database, store } = await open();
    const id = await store.ask(aQuestion());
    assert.deepEqual(await store.question('t', id), {
      id,
      rolloutId: 'r',
      personId: 'p',
      conversationId: 'c',
      text: 'hvor er arkivet',
      language: 'nb',
      band: 'middling',
      entryId: undefined,
      candidates: ['x', 'y'],
    });
    assert.equal(await store.question('u', id), undefined);
    await database.close();
  });

  it('keeps one question for a message that is delivered twice, with the newer answer', async () => {
    const { database, store } = await open();
    const question = aQuestion();
    const first = await store.ask(question);
    const second = await store.ask({ ...question, band: 'sure', entryId: 'x', candidates: [] });
    assert.equal(second, first);
    assert.equal((await store.question('t', first))?.band, 'sure');
    await database.close();
  });

  it('keeps the newest rating of each person, and takes one back', async () => {
    const { database, store } = await open();
    const id = await store.ask(aQuestion());
    const rating = {
      tenantId: 't',
      questionId: id,
      personId: 'p',
      entryId: 'x',
      ratedAt: new Date('2026-03-05T10:01:00Z'),
    };
    await store.rate({ ...rating, helped: false });
    await store.rate({ ...rating, helped: true });
    await store.rate({ ...rating, personId: 'q', helped: false });
    assert.deepEqual(await store.ratingsOf('t', id), [
      { personId: 'p', entryId: 'x', helped: true },
      { personId: 'q', entryId: 'x', helped: false },
    ]);
    await store.takeBackRating(rating);
    assert.deepEqual(await store.ratingsOf('t', id), [{ personId: 'q', entryId: 'x', helped: false }]);
    await database.close();
  });

  it('keeps a pick once', async () => {
    const { database, store } = await open();
    const pick = {
      tenantId: 't',
      questionId: 'q',
      personId: 'p',
      entryId: 'x',
      pickedAt: new Date('2026-03-05T10:01:00Z'),
    };
    await store.pick(pick);
    await store.pick(pick);
    assert.deepEqual(await store.picksOf('t', 'q'), [{ personId: 'p', entryId: 'x' }]);
    await database.close();
  });
});
