import assert from 'node:assert/strict';
import { createOrganisation, loadSample } from '../../src/organisation/index.ts';
import { createOrganisationStore } from '../../src/organisation/store/organisation-store.ts';
import { createReferenceStore } from '../../src/platform/bot/index.ts';
import { describeOnEachDatabase, openPlace } from '../support/databases.ts';

const clock = () => new Date('2026-03-05T10:00:00Z');
const ingrid = {
  tenantId: 't',
  personId: '6a0c1f10-0001-4000-8000-000000000001',
  channelUserId: 'sample-ingrid',
  name: 'Ingrid Haugen',
  locale: 'en-US',
};

describeOnEachDatabase('the organisation', (place) => {
  async function open(withSample: boolean) {
    const database = await openPlace(await place());
    const filled: string[] = [];
    const { file } = await loadSample();
    const beginning = withSample
      ? { file, fill: async (_trx: unknown, tenantId: string) => void filled.push(tenantId) }
      : undefined;
    const organisation = createOrganisation({
      database,
      clock,
      beginning,
      references: createReferenceStore(database),
    });
    await database.migrate(organisation.feature.migrations ?? []);
    return { database, organisation, filled };
  }

  it('gives a new tenant its rollout once, also for concurrent requests', async () => {
    const { database, organisation, filled } = await open(true);
    const rollouts = await Promise.all(Array.from({ length: 20 }, () => organisation.rollout('t')));
    assert.equal(new Set(rollouts.map((rollout) => rollout.id)).size, 1);
    assert.deepEqual(filled, ['t']);
    assert.equal(rollouts[0]?.name, 'Saksportalen');
    assert.equal(rollouts[0]?.areas.length, 8);
    await database.close();
  });

  it('starts with one area, named in five languages, without a sample', async () => {
    const { database, organisation } = await open(false);
    const rollout = await organisation.rollout('t');
    const names = { nb: 'Generelt', nn: 'Generelt', sv: 'Allmänt', da: 'Generelt', en: 'General' };
    assert.deepEqual(
      { key: rollout.key, areas: rollout.areas, country: rollout.country },
      { key: 'LOSEN', areas: [{ key: 'general', names }], country: 'NO' },
    );
    await database.close();
  });

  it('keeps tenants apart', async () => {
    const { database, organisation } = await open(true);
    assert.notEqual((await organisation.rollout('t')).id, (await organisation.rollout('u')).id);
    await organisation.identify({ ...ingrid, personId: 'x', name: 'Bare i t' }, clock());
    assert.deepEqual([...(await organisation.namesOf('u', ['x']))], []);
    assert.deepEqual([...(await organisation.namesOf('t', ['x', 'nobody']))], [['x', 'Bare i t']]);
    await database.close();
  });

  it('knows the sample people from their first message', async () => {
    const { database, organisation } = await open(true);
    const solveig = await organisation.identify(
      { ...ingrid, personId: '6a0c1f10-0005-4000-8000-000000000005', name: 'Solveig Tveit' },
      clock(),
    );
    assert.deepEqual(solveig.roles.toSorted(), ['administrator', 'lead']);
    assert.equal(solveig.language, 'nn');
    assert.equal((await organisation.identify(ingrid, clock())).language, 'nb');
    await database.close();
  });

  it('returns the leads, or the administrators when a tenant has no lead', async () => {
    const { database, organisation } = await open(true);
    const [lead, administrator] = ['6a0c1f10-0005-4000-8000-000000000005', '6a0c1f10-0004-4000-8000-000000000004'];
    await organisation.rollout('t');
    const store = createOrganisationStore(database);
    await store.giveRole('t', administrator, 'administrator');
    assert.deepEqual(await organisation.leadsOf('t'), [lead]);
    await store.takeRole('t', lead, 'lead');
    assert.deepEqual(await organisation.leadsOf('t'), [administrator, lead]);
    assert.deepEqual(await organisation.leadsOf('nobody'), []);
    await database.close();
  });

  it('notifies in the chosen language, else the fallback, else the country’s', async () => {
    const { database, organisation } = await open(true);
    await organisation.identify(ingrid, clock());
    const { personId } = ingrid;
    assert.equal(await organisation.languageFor('t', 'nobody'), 'nb');
    assert.equal(await organisation.languageFor('t', 'nobody', 'sv'), 'sv');
    await organisation.chooseLanguage('t', personId, 'da');
    assert.equal(await organisation.languageFor('t', personId, 'sv'), 'da');
    assert.equal(await organisation.languageFor('u', personId, 'sv'), 'sv');
    await database.close();
  });

  const locales: readonly (readonly [string | undefined, string])[] = [
    ['sv-SE', 'sv'],
    ['fi-FI', 'en'],
    ['xx-not-a-locale', 'en'],
    [undefined, 'nb'],
  ];
  for (const [locale, expected] of locales) {
    it(`uses ${expected} for a stranger with the Teams locale ${String(locale)}`, async () => {
      const { database, organisation } = await open(false);
      const person = await organisation.identify({ ...ingrid, personId: 'new', locale }, clock());
      assert.equal(person.language, expected);
      assert.equal(person.languageChosen, false);
      await database.close();
    });
  }

  it('remembers the chosen language, and the name when an activity has none', async () => {
    const { database, organisation } = await open(false);
    await organisation.identify({ ...ingrid, personId: 'new', name: 'Nina Ny' }, clock());
    await organisation.chooseLanguage('t', 'new', 'da');
    const again = await organisation.identify(
      { ...ingrid, personId: 'new', name: '', channelUserId: 'moved' },
      clock(),
    );
    assert.deepEqual([again.language, again.languageChosen, again.name], ['da', true, 'Nina Ny']);
    await database.close();
  });
});
