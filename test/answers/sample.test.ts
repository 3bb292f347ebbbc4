import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { createBank } from '../../src/answers/bank.ts';
import { readEntries } from '../../src/answers/entry-file.ts';
import { loadSample } from '../../src/organisation/index.ts';
import { markdownElements } from '../../src/platform/cards/index.ts';
import { languages } from '../../src/platform/i18n/index.ts';
import { names, playgroundConfig } from '../../scripts/playground/people.js';

type Labelled = { readonly language: string; readonly text: string; readonly entry: string; readonly kind: string };
const labelled = (file: string) =>
  parse<Labelled>(readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8'), { columns: true });

const { file, entriesCsv } = await loadSample();
const entries = readEntries(entriesCsv);

describe('the sample rollout', () => {
  it('has at least 120 entries in bokmål, and 40 of them in all five languages', () => {
    assert.ok(entries.filter((entry) => entry.texts.some((text) => text.language === 'nb')).length >= 120);
    assert.ok(
      entries.filter((entry) => languages.every((language) => entry.texts.some((text) => text.language === language)))
        .length >= 40,
    );
  });

  it('covers every area, and names no other', () => {
    const areas = file.areas.map((area) => area.key).toSorted();
    assert.deepEqual([...new Set(entries.map((entry) => entry.areaKey))].toSorted(), areas);
    for (const area of file.areas) for (const language of languages) assert.ok(area.names[language]);
  });

  it('has no question twice in a language, and alternatives for every text', () => {
    const texts = entries.flatMap((entry) => entry.texts);
    const questions = texts.map((text) => `${text.language} ${text.question.toLowerCase()}`);
    assert.equal(new Set(questions).size, questions.length);
    assert.deepEqual(
      texts.filter((text) => text.alternatives.length < 2).map((text) => text.question),
      [],
    );
  });

  it('has answers that fit a card', () => {
    for (const text of entries.flatMap((entry) => entry.texts))
      assert.ok(markdownElements(text.answer).length > 0, text.question);
  });

  it('answers everyday questions: at least 45 of 60 first, in five languages', async () => {
    const bank = createBank();
    await bank.put(entries);
    const questions = labelled('everyday-questions.csv');
    assert.ok(questions.length >= 60);
    assert.deepEqual([...new Set(questions.map((question) => question.language))].toSorted(), languages.toSorted());
    const keys = new Map(entries.map((entry) => [entry.id, entry.key]));
    let found = 0;
    for (const { text, language, entry } of questions) {
      const [best] = await bank.match(text, language, () => true);
      if (keys.get(best?.id ?? '') === entry) found += 1;
    }
    assert.ok(found / questions.length >= 45 / 60, `${found} of ${questions.length}`);
  });
});

describe("the Playground's people", () => {
  it('are those of the sample rollout: one is me, and five are the others', () => {
    const config = playgroundConfig();
    assert.ok(config);
    assert.equal(config.tenantId, file.tenantId);
    assert.equal(config.users.length, 5);
    const ids = [config.currentUser, ...config.users].map((user) => [user.id, user.aadObjectId, user.name]);
    assert.deepEqual(
      ids,
      file.people.map((person) => [person.channelUserId, person.id, person.name]),
    );
  });

  it('can each be me, by name or role', () => {
    for (const name of names) assert.equal(playgroundConfig(name)?.currentUser.givenName.toLowerCase(), name);
    assert.equal(playgroundConfig('lead')?.currentUser.name, 'Solveig Tveit');
    assert.equal(playgroundConfig('nobody'), undefined);
  });

  it('have every role, two units and several languages among them', () => {
    const roles = file.people.flatMap((person) => person.roles);
    for (const role of ['champion', 'specialist', 'lead', 'administrator'] as const) assert.ok(roles.includes(role));
    const staff = file.people.filter((person) => person.roles.length === 0);
    assert.ok(new Set(staff.map((person) => person.unit)).size >= 2);
    assert.ok(new Set(staff.map((person) => person.language)).size >= 2);
  });
});
