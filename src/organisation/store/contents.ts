import type { Transaction } from 'kysely';
import type { RolloutFile } from '../rollout.ts';
import type { OrganisationTables } from './tables.ts';

/** Inserts the initial content of a new rollout; people who already exist stay unchanged. */
export async function insertContents(
  trx: Transaction<OrganisationTables>,
  tenantId: string,
  rolloutId: string,
  file: Omit<RolloutFile, 'tenantId'>,
): Promise<void> {
  const areas = file.areas.map((area) => ({
    tenant_id: tenantId,
    rollout_id: rolloutId,
    key: area.key,
    names: JSON.stringify(area.names),
    added_by_request: null,
  }));
  const units = file.units.map((unit) => ({
    tenant_id: tenantId,
    key: unit.key,
    parent_key: unit.parent,
    name: unit.name,
  }));
  const people = file.people.map((person) => ({
    tenant_id: tenantId,
    person_id: person.id,
    channel_user_id: person.channelUserId,
    name: person.name,
    upn: person.upn,
    unit_key: person.unit,
    chosen_language: person.language,
  }));
  const roles = file.people.flatMap((person) =>
    person.roles.map((role) => ({ tenant_id: tenantId, person_id: person.id, role })),
  );
  if (areas.length > 0) await trx.insertInto('areas').values(areas).execute();
  if (units.length > 0)
    await trx
      .insertInto('units')
      .values(units)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  if (people.length > 0)
    await trx
      .insertInto('people')
      .values(people)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  if (roles.length > 0)
    await trx
      .insertInto('roles')
      .values(roles)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
