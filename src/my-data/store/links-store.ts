import { type Database, type PersonalData, tablesOf } from '../../platform/db/index.ts';

type LinksTables = {
  my_data_links: { tenant_id: string; secret_hash: string; person_id: string; expires_at: string };
};

/** Whose file a link opens. */
export type LinkOwner = { readonly tenantId: string; readonly personId: string };

export type LinksStore = ReturnType<typeof createLinksStore>;

/** Links to a person's file, until they expire. */
export function createLinksStore(database: Database) {
  const { db, write } = tablesOf<LinksTables>(database);
  return {
    /** Deletes those that have expired, of all people. */
    add(owner: LinkOwner, secretHash: string, times: { readonly now: Date; readonly expiresAt: Date }): Promise<void> {
      return write(async (trx) => {
        await trx.deleteFrom('my_data_links').where('expires_at', '<=', times.now.toISOString()).execute();
        await trx
          .insertInto('my_data_links')
          .values({
            tenant_id: owner.tenantId,
            secret_hash: secretHash,
            person_id: owner.personId,
            expires_at: times.expiresAt.toISOString(),
          })
          .execute();
      });
    },

    /** @returns undefined for a link that was never made or has expired. */
    async find(secretHash: string, now: Date): Promise<LinkOwner | undefined> {
      const row = await db
        .selectFrom('my_data_links')
        .select(['tenant_id', 'person_id'])
        .where('secret_hash', '=', secretHash)
        .where('expires_at', '>', now.toISOString())
        .executeTakeFirst();
      return row && { tenantId: row.tenant_id, personId: row.person_id };
    },
  };
}

export const linksPersonalData: PersonalData = {
  rows: [{ kind: 'you', table: 'my_data_links', column: 'person_id', shows: ['expires_at'], deletion: 'delete' }],
};
