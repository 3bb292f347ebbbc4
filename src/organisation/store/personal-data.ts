import { type PersonalData, readWith } from '../../platform/db/index.ts';
import type { OrganisationTables } from './tables.ts';

/** The person, and their roles. */
export const organisationPersonalData: PersonalData = {
  rows: [
    {
      kind: 'you',
      table: 'people',
      column: 'person_id',
      shows: ['person_id', 'channel_user_id', 'name', 'upn', 'unit_key', 'chosen_language'],
      deletion: 'delete',
    },
    { kind: 'you', table: 'roles', column: 'person_id', shows: ['role'], deletion: 'delete' },
  ],
  identify: async (db, { tenantId, personId }) => {
    const row = await readWith<OrganisationTables>(db)
      .selectFrom('people')
      .select(['channel_user_id', 'name', 'upn'])
      .where('tenant_id', '=', tenantId)
      .where('person_id', '=', personId)
      .executeTakeFirst();
    if (!row) return {};
    return { accounts: [row.channel_user_id], names: [row.name, ...(row.upn === null ? [] : [row.upn])] };
  },
};
