import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { organisationMigrations } from '../../src/organisation/migrations.ts';
import { newKey, readNames } from '../../src/organisation/setup/names.ts';
import { createSetupStore } from '../../src/organisation/setup/store.ts';
import { createOrganisationStore } from '../../src/organisation/store/organisation-store.ts';
import { emptyRollout } from '../../src/organisation/rollout.ts';
import { type Chat, people, type Running, startBot } from '../support/bot.ts';
import { type Ask, asking } from '../support/api.ts';
import { buttonOf, buttonsOf, wordsOn } from '../support/connector-stand-in.ts';
import { describeOnEachDatabase, openPlace } from '../support/databases.ts';

const named = (name: string) => ({ nb: name, nn: name, sv: name, da: name, en: name });

describe('names of an area', () => {
  it('fall back to the closest language when one is blank', () => {
    assert.deepEqual(readNames({ nb: ' Økonomi\n og  lønn ', en: 'Finance', sv: '' }, 'nb'), {
      kind: 'names',
      names: {
        nb: 'Økonomi og lønn',
        nn: 'Økonomi og lønn',
        da: 'Økonomi og lønn',
        sv: 'Økonomi og lønn',
        en: 'Finance',
      },
    });
  });

  it('are refused when all are blank, or one is too long', () => {
    assert.deepEqual(readNames({ nb: ' \u200b ', en: '' }, 'sv'), { kind: 'refused', faults: { sv: 'missing' } });
    assert.deepEqual(readNames({ nb: 'A', en: 'x'.repeat(101) }, 'nb'), { kind: 'refused', faults: { en: 'tooLong' } });
  });

  it('determine the key in files', () => {
    assert.equal(newKey(named('Økonomi & lønn'), []), 'okonomi-lonn');
    assert.equal(newKey(named('HR'), ['hr', 'hr-2']), 'hr-3');
    assert.equal(newKey(named('人事'), []), 'area');
  });
});

describeOnEachDatabase('the set-up of a rollout', (place) => {
  const where = { tenantId: 't', rolloutId: '' };

  async function open(at: Awaited<ReturnType<typeof place>>) {
    const database = await openPlace(at);
    await database.migrate(organisationMigrations);
    await createOrganisationStore(database).provision('t', emptyRollout, new Date(0), async () => undefined);
    const store = createSetupStore(database);
    const rolloutId = (await store.find('t'))?.rolloutId ?? '';
    return { database, store, at: { ...where, rolloutId } };
  }

  it('keeps the first of two names given at once, and informs the later person', async () => {
    const { database, store, at } = await open(await place());
    const both = await Promise.all([
      store.renameArea(at, { key: 'general', names: named('A') }, 1),
      store.renameArea(at, { key: 'general', names: named('B') }, 1),
    ]);
    assert.deepEqual(both.map(({ kind }) => kind).toSorted(), ['changed', 'saved']);
    const rollouts = await Promise.all([store.rename(at, 'A', 1), store.rename(at, 'B', 1)]);
    assert.deepEqual(rollouts.map(({ kind }) => kind).toSorted(), ['changed', 'saved']);
    await database.close();
  });

  it('gives a name to only one of two areas added at once', async () => {
    const { database, store, at } = await open(await place());
    const both = await Promise.all(
      ['Arkiv', 'ARKIV '].map((name) => store.addArea(at, named(name.trim()), randomUUID())),
    );
    assert.deepEqual(both.map(({ kind }) => kind).toSorted(), ['added', 'taken']);
    assert.deepEqual(
      (await store.find('t'))?.areas.map(({ key }) => key),
      ['arkiv', 'general'],
    );
    await database.close();
  });

  it('adds nothing for a repeated request, and nothing to another tenant', async () => {
    const { database, store, at } = await open(await place());
    const request = randomUUID();
    const twice = [await store.addArea(at, named('HR'), request), await store.addArea(at, named('HR'), request)];
    assert.deepEqual(twice, Array(2).fill({ kind: 'added', key: 'hr' }));
    assert.equal((await store.find('t'))?.areas.length, 2);
    const elsewhere = { ...at, tenantId: 'u' };
    assert.equal((await store.renameArea(elsewhere, { key: 'hr', names: named('X') }, 1)).kind, 'gone');
    assert.equal((await store.rename(elsewhere, 'X', 1)).kind, 'changed');
    await database.close();
  });

  it('has room for a hundred areas', async () => {
    const { database, store, at } = await open(await place());
    const many = Array.from({ length: 99 }, (_, number) => ({ key: `a${number}`, names: named(`A ${number}`) }));
    await database.write((trx) => store.addAreas(trx, at, many));
    assert.deepEqual(await store.addArea(at, named('One more'), randomUUID()), { kind: 'tooMany' });
    await database.close();
  });
});

/** Presses a button as a person does who has filled in the fields. */
function press(chat: Chat, card: unknown, title: string, typed: object = {}) {
  const { verb, data } = buttonOf(card, title);
  return chat.invoke(verb, { ...(data as object), ...typed });
}

describe('naming a rollout and its areas', function () {
  this.timeout(60_000);
  let bot: Running;
  let admin: Ask;
  beforeEach(async () => {
    bot = await startBot();
    admin = asking(bot.url, () => `Trial ${people.solveig.aadObjectId}`);
  });
  afterEach(() => bot.stop());

  it('is offered to a new administrator, on a card and by its phrase in five languages', async () => {
    const jonas = bot.chat(people.jonas);
    const claimed = await jonas.say('jeg er administrator');
    assert.match(wordsOn(claimed), /Gi prosjektet navn og områder/);
    assert.match(wordsOn(await press(jonas, claimed, 'Navn og områder')), /8 områder/);
    for (const phrase of ['Områder', 'område', 'områden', 'areas', 'indstillinger', 'inställningar', 'settings'])
      assert.match(wordsOn(await jonas.say(phrase)), /8 områder/, phrase);
    assert.match(await bot.chat(people.ingrid).sayForText('områder'), /rollen administrator/);
  });

  it('saves the name and a new area, which forms offer at once', async () => {
    const chat = bot.chat(people.solveig);
    const card = await chat.say('område');
    const saved = await press(chat, card, 'Lagre namnet', { name: ' Nye   Saksportalen ' });
    assert.match(wordsOn(saved), /Namnet er lagra\./);
    const form = await press(chat, saved, 'Legg til område');
    const added = await press(chat, form, 'Legg til område', { nn: 'Lønn', en: 'Payroll' });
    assert.match(wordsOn(added), /Området er lagra\./);
    const { body } = await admin('GET', '/me');
    assert.deepEqual(
      body.areas.find(({ key }) => key === 'payroll'),
      { key: 'payroll', name: 'Payroll' },
    );
    assert.match(JSON.stringify(body), /"name":"Nye Saksportalen"/);
  });

  it('returns with the typed text when it cannot be saved, with the reason next to the field', async () => {
    const chat = bot.chat(people.solveig);
    const form = await press(chat, await chat.say('område'), 'Legg til område');
    const cases: readonly (readonly [object, RegExp])[] = [
      [{}, /Skriv eit namn\./],
      [{ nn: 'arkiv' }, /Eit anna område heiter dette allereie\./],
      [{ nn: 'x'.repeat(101) }, /Skriv høgst 100 teikn\./],
    ];
    for (const [typed, words] of cases) {
      const again = await press(chat, form, 'Legg til område', typed);
      assert.match(wordsOn(again), words);
      for (const text of Object.values(typed)) assert.ok(JSON.stringify(again).includes(`"value":"${String(text)}"`));
    }
    const long = await press(chat, form, 'Legg til område', { nn: 'x'.repeat(7_000) });
    assert.match(String(long), /7\s000/);
    const empty = await press(chat, await chat.say('område'), 'Lagre namnet', { name: '  ' });
    assert.match(wordsOn(empty), /Skriv eit namn\./);
  });

  it('informs the later of two administrators who rename an area, and keeps their typed text', async () => {
    const chat = bot.chat(people.solveig);
    const list = await chat.say('område');
    const seen = buttonsOf(list).find(({ data }) => JSON.stringify(data).includes('"archive"'));
    assert.ok(seen);
    const form = await chat.invoke(seen.verb, seen.data);
    const { body } = await admin('GET', '/rollout');
    assert.equal(body.areas.find(({ key }) => key === 'archive')?.revision, '1');
    const ifMatch = { 'if-match': '"1"' };
    assert.equal((await admin('PUT', '/areas/archive', { names: named('Arkivet') }, ifMatch)).status, 200);
    const late = await press(chat, form, 'Lagre', { nn: 'Dokument' });
    assert.match(wordsOn(late), /No heiter det Arkivet\./);
    assert.ok(JSON.stringify(late).includes('"value":"Dokument"'));
    assert.match(wordsOn(await press(chat, late, 'Lagre', { nn: 'Dokument' })), /Området er lagra\./);
    const refused = await admin('PUT', '/areas/archive', { names: named('For seint') }, ifMatch);
    assert.deepEqual([refused.status, refused.body.current.revision], [412, '3']);
  });

  it('works through the API too, once for each key, with refusals as text', async () => {
    const key = { 'idempotency-key': randomUUID() };
    for (const round of [1, 2]) {
      const made = await admin('POST', '/areas', { names: { nb: 'Innkjøp' } }, key);
      assert.deepEqual(
        [made.status, made.body.key, made.headers.get('etag')],
        [201, 'innkjop', '"1"'],
        `call ${round}`,
      );
    }
    const taken = await admin('POST', '/areas', { names: { nb: 'innkjøp' } }, { 'idempotency-key': randomUUID() });
    assert.deepEqual([taken.status, taken.body.errors[0]?.field], [422, 'names.nb']);
    const rollout = await admin('GET', '/rollout');
    const renamed = { 'if-match': rollout.headers.get('etag') ?? '' };
    assert.equal((await admin('PUT', '/rollout', { name: 'Ny' }, renamed)).status, 200);
    assert.equal((await admin('PUT', '/rollout', { name: 'Nyere' }, renamed)).status, 412);
    assert.equal((await admin('PUT', '/areas/none', { names: named('X') }, { 'if-match': '"1"' })).status, 404);
  });
});
