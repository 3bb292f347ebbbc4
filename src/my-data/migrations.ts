import type { Migration } from '../platform/db/index.ts';

export const myDataMigrations: readonly Migration[] = [
  {
    name: '0019-my-data-links',
    up: async (db, types) => {
      await db.schema
        .createTable('my_data_links')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        // Somebody who reads the database must not be able to open the file.
        .addColumn('secret_hash', 'text', (column) => column.notNull())
        .addColumn('person_id', 'text', (column) => column.notNull())
        .addColumn('expires_at', types.instant, (column) => column.notNull())
        // An address is asked for by its secret alone.
        .addPrimaryKeyConstraint('my_data_links_key', ['secret_hash'])
        .execute();
      await db.schema
        .createIndex('my_data_links_by_person')
        .on('my_data_links')
        .columns(['tenant_id', 'person_id'])
        .execute();
      await db.schema.createIndex('my_data_links_by_age').on('my_data_links').column('expires_at').execute();
    },
  },
];
