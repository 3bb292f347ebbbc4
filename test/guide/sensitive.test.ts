import assert from 'node:assert/strict';
import { care } from '../../src/guide/actions/sensitive.ts';
import type { GuideDeps } from '../../src/guide/actions/deps.ts';
import { careCard } from '../../src/guide/cards/sensitive.ts';
import { guideMigrations } from '../../src/guide/migrations.ts';
import { createSensitiveStore } from '../../src/guide/sensitive-store.ts';
import { helplinesOf, ownWordsIn, type OwnWordsByLanguage, type SensitiveKind } from '../../src/guide/sensitive.ts';
import { type Actor, perform } from '../../src/kit/index.ts';
import { type Language, translator } from '../../src/platform/i18n/index.ts';
import { tablesOf } from '../../src/platform/db/index.ts';
import { speechOf } from '../support/card-samples.ts';
import { wordsOn } from '../support/connector-stand-in.ts';
import { describeOnEachDatabase, openPlace } from '../support/databases.ts';

const contacts = { role: 'lead', people: [{ name: 'Solveig Tveit', chat: undefined }], more: 0 } as const;

function actor(language: Language): Actor {
  const person = { id: 'me', channelUserId: 'c', name: 'Me', language, languageChosen: true, roles: [] };
  return { tenantId: 't', person, language, t: translator(language), now: new Date('2026-12-01T09:00:00Z') };
}

function deps(country: string, own: OwnWordsByLanguage = {}): GuideDeps {
  return {
    organisation: { rollout: () => Promise.resolve({ id: 'r', country }) },
    people: { contacts: () => Promise.resolve(contacts) },
    sensitive: { find: () => Promise.resolve(own) },
  } as unknown as GuideDeps;
}

async function told(kind: SensitiveKind, language: Language, { own = true, from = deps('NO') } = {}): Promise<string> {
  return wordsOn(careCard(await perform(care, from, actor(language), { kind, own }), speechOf(language)));
}

describe('somebody who tells of a sensitive matter', () => {
  const table: readonly (readonly [SensitiveKind, Language, string, RegExp])[] = [
    ['selfHarm', 'nb', 'NO', /Står det om liv, ring 113 nå\.\nMental Helse lytter på 116 123\./],
    ['selfHarm', 'nn', 'NO', /Står det om liv, ring 113 no\.\nMental Helse lyttar på 116 123\./],
    ['selfHarm', 'sv', 'SE', /ring 112 nu\.\nMind Självmordslinjen lyssnar på 90101\./],
    ['selfHarm', 'da', 'DK', /ring 112 nu\.\nLivslinien lytter på 70 201 201\./],
    // The country decides who comes, not the language.
    ['selfHarm', 'en', 'SE', /call 112 now\.\nMind Självmordslinjen listens at 90101\./],
    ['threat', 'nb', 'NO', /Er noen i fare nå, ring politiet: 112\./],
    ['threat', 'sv', 'FI', /Är någon i fara nu, ring nödnumret där du är\./],
    ['selfHarm', 'da', 'constructor', /ring til alarmcentralen, hvor du er\./],
  ];
  for (const [kind, language, country, expected] of table) {
    it(`is given the numbers of ${country} on ${kind}, in ${language}`, async () =>
      assert.match(await told(kind, language, { from: deps(country) }), expected));
  }

  it('is given no number where nobody is in danger', async () => {
    for (const kind of ['harassment', 'sickLeave'] as const) assert.doesNotMatch(await told(kind, 'nb'), /\d/);
  });

  it('is pointed to a person, and told that nothing was kept', async () => {
    for (const kind of ['threat', 'harassment', 'selfHarm', 'sickLeave'] as const) {
      const words = await told(kind, 'nb');
      assert.match(words, /Solveig Tveit\nprosjektleder/, kind);
      assert.match(words, /Jeg har ikke lagret det du skrev eller sendt det videre\./, kind);
    }
  });

  it('is not told so when they asked how such a case is handled, since a question is kept', async () => {
    const words = await told('harassment', 'sv', { own: false });
    assert.match(words, /^Om det gäller dig eller någon nära dig\n/);
    assert.doesNotMatch(words, /sparat/);
  });

  it('reads the words and the contact that the rollout has set, beside the numbers', async () => {
    const own = { sv: { text: 'Ring företagshälsan.', contact: 'Hälsan, 010' } };
    const matter = { kind: 'threat', own: true } as const;
    assert.equal((await perform(care, deps('NO', own), actor('nb'), matter)).contacts, undefined);
    const words = await told('threat', 'nb', { from: deps('NO', own) });
    assert.match(
      words,
      /Ring företagshälsan\.\nEr noen i fare nå, ring politiet: 112\.\nHer kan du snakke med: Hälsan, 010/,
    );
    assert.doesNotMatch(words, /Solveig|verneombudet/);
  });

  it('sees nothing of the matter in the notification', async () => {
    const outcome = await perform(care, deps('NO'), actor('nb'), { kind: 'selfHarm', own: true });
    assert.equal(careCard(outcome, speechOf('nb')).fallbackText, 'Jeg har et svar til deg.');
  });
});

describe('ownWordsIn', () => {
  const nb = { text: 'nb', contact: undefined };
  const en = { text: 'en', contact: undefined };
  it('prefers the reader’s language, and takes another rather than none', () => {
    assert.equal(ownWordsIn({ nb, en }, 'en'), en);
    assert.equal(ownWordsIn({ en }, 'da'), en);
    assert.equal(ownWordsIn({}, 'nb'), undefined);
  });
});

describe('helplinesOf', () => {
  it('knows three countries, and makes up none', () => {
    assert.equal(helplinesOf('NO')?.medical, '113');
    assert.deepEqual(
      ['FI', 'no', '', '__proto__'].map((country) => helplinesOf(country)),
      [undefined, undefined, undefined, undefined],
    );
  });
});

describeOnEachDatabase('the words that a rollout has set', (place) => {
  it('are found by kind, for their tenant and rollout', async () => {
    const database = await openPlace(await place());
    await database.migrate(guideMigrations);
    const row = { tenant_id: 't', rollout_id: 'r', kind: 'threat', language: 'nb', text: 'Ring vakta.', contact: null };
    await tablesOf<{ sensitive_texts: typeof row }>(database).write(async (trx) => {
      await trx.insertInto('sensitive_texts').values(row).execute();
    });
    const store = createSensitiveStore(database);
    const key = { tenantId: 't', rolloutId: 'r', kind: 'threat' } as const;
    assert.deepEqual(await store.find(key), { nb: { text: 'Ring vakta.', contact: undefined } });
    for (const other of [{ tenantId: 'u' }, { rolloutId: 's' }, { kind: 'selfHarm' as const }])
      assert.deepEqual(await store.find({ ...key, ...other }), {});
    await database.close();
  });
});
