import assert from 'node:assert/strict';
import { organisationMigrations } from '../../src/organisation/migrations.ts';
import { createOrganisationStore } from '../../src/organisation/store/organisation-store.ts';
import { type Database, tablesOf } from '../../src/platform/db/index.ts';
import { describeOnEachDatabase, openPlace, type Place } from '../support/databases.ts';

type Before = {
  rollouts: Readonly<
    Record<'tenant_id' | 'rollout_id' | 'key' | 'name' | 'country' | 'time_zone' | 'created_at', string>
  >;
  areas: Readonly<Record<'tenant_id' | 'rollout_id' | 'key' | 'names', string>>;
};

describeOnEachDatabase('a rollout from before areas existed', (place) => {
  const before = organisationMigrations.filter(({ name }) => name < '0014');

  /** A rollout without areas in two tenants, and one that has its own. */
  async function filled(at: Place): Promise<void> {
    const database = await openPlace(at);
    await database.migrate(before);
    const { write } = tablesOf<Before>(database);
    const of = { name: 'Losen', country: 'NO', time_zone: 'Europe/Oslo', created_at: '2026-03-05T10:00:00.000Z' };
    await write(async (trx) => {
      const bare = ['t', 'u'].map((tenant_id) => ({ ...of, tenant_id, rollout_id: `${tenant_id}-1`, key: 'LOSEN' }));
      await trx.insertInto('rollouts').values(bare).execute();
      const own = { ...of, tenant_id: 't', rollout_id: 't-2', key: 'OWN' };
      await trx.insertInto('rollouts').values(own).execute();
      const hr = { tenant_id: 't', rollout_id: 't-2', key: 'hr', names: JSON.stringify({ nb: 'HR' }) };
      await trx.insertInto('areas').values(hr).execute();
    });
    await database.close();
  }

  const areaKeys = async (database: Database, tenantId: string, key: string) =>
    (await createOrganisationStore(database).findRollout(tenantId, key))?.areas.map((area) => area.key);

  it('gets the first area when it has none, and keeps its own otherwise', async () => {
    const at = await place();
    await filled(at);
    const database = await openPlace(at);
    await database.migrate(organisationMigrations);
    await database.migrate(organisationMigrations);
    assert.deepEqual(await areaKeys(database, 't', 'LOSEN'), ['general']);
    assert.deepEqual(await areaKeys(database, 'u', 'LOSEN'), ['general']);
    assert.deepEqual(await areaKeys(database, 't', 'OWN'), ['hr']);
    await database.close();
  });

  it('gets it once when two instances start at the same time', async () => {
    const at = await place();
    await filled(at);
    // A second process on a SQLite folder is kept out before it could migrate.
    const databases = at.databaseUrl === undefined ? [await openPlace(at)] : [await openPlace(at), await openPlace(at)];
    await Promise.all(databases.map((database) => database.migrate(organisationMigrations)));
    for (const database of databases) {
      assert.deepEqual(await areaKeys(database, 't', 'LOSEN'), ['general']);
      await database.close();
    }
  });
});
