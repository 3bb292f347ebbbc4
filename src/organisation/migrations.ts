import { sql } from 'kysely';
import type { Migration } from '../platform/db/index.ts';
import { generalArea } from './rollout.ts';

export const organisationMigrations: readonly Migration[] = [
  {
    name: '0002-organisation',
    up: async (db, types) => {
      await db.schema
        .createTable('rollouts')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('rollout_id', 'text', (column) => column.notNull())
        .addColumn('key', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('country', 'text', (column) => column.notNull())
        .addColumn('time_zone', 'text', (column) => column.notNull())
        .addColumn('created_at', types.instant, (column) => column.notNull())
        .addPrimaryKeyConstraint('rollouts_key', ['tenant_id', 'rollout_id'])
        .addUniqueConstraint('rollouts_by_key', ['tenant_id', 'key'])
        .execute();
      await db.schema
        .createTable('areas')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('rollout_id', 'text', (column) => column.notNull())
        .addColumn('key', 'text', (column) => column.notNull())
        .addColumn('names', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('areas_key', ['tenant_id', 'rollout_id', 'key'])
        .execute();
      await db.schema
        .createTable('units')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('key', 'text', (column) => column.notNull())
        .addColumn('parent_key', 'text')
        .addColumn('name', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('units_key', ['tenant_id', 'key'])
        .execute();
      await db.schema
        .createTable('people')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('person_id', 'text', (column) => column.notNull())
        .addColumn('channel_user_id', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('upn', 'text')
        .addColumn('unit_key', 'text')
        .addColumn('chosen_language', 'text')
        .addPrimaryKeyConstraint('people_key', ['tenant_id', 'person_id'])
        .execute();
      await db.schema
        .createTable('roles')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('person_id', 'text', (column) => column.notNull())
        .addColumn('role', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('roles_key', ['tenant_id', 'person_id', 'role'])
        .execute();
    },
  },
  {
    name: '0014-import-areas',
    up: async (db) => {
      for (const table of ['rollouts', 'areas']) {
        await db.schema
          .alterTable(table)
          .addColumn('revision', 'integer', (column) => column.notNull().defaultTo(1))
          .execute();
      }
      await db.schema.alterTable('areas').addColumn('added_by_request', 'text').execute();
      // Before this migration a rollout without the sample had no area, so that no entry could be added.
      const names = JSON.stringify(generalArea.names);
      await sql`
        insert into areas (tenant_id, rollout_id, key, names)
        select rollouts.tenant_id, rollouts.rollout_id, cast(${generalArea.key} as text), cast(${names} as text)
        from rollouts
        where not exists (
          select 1 from areas
          where areas.tenant_id = rollouts.tenant_id and areas.rollout_id = rollouts.rollout_id
        )
      `.execute(db);
    },
  },
  {
    name: '0015-lists-people',
    up: async (db) => {
      await db.schema.createIndex('people_by_name').on('people').columns(['tenant_id', 'name', 'person_id']).execute();
      await db.schema
        .createIndex('people_by_upn')
        .on('people')
        .column('tenant_id')
        .expression(sql`lower(upn)`)
        .execute();
      await db.schema
        .createIndex('people_by_channel_user')
        .on('people')
        .columns(['tenant_id', 'channel_user_id'])
        .execute();
      await db.schema
        .createIndex('people_by_unit')
        .on('people')
        .columns(['tenant_id', 'unit_key', 'person_id'])
        .execute();
      await db.schema.createIndex('roles_by_role').on('roles').columns(['tenant_id', 'role', 'person_id']).execute();
      await db.schema.createIndex('units_by_parent').on('units').columns(['tenant_id', 'parent_key', 'key']).execute();
    },
  },
];
