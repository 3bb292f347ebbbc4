import type { Migration } from '../platform/db/index.ts';

export const guideMigrations: readonly Migration[] = [
  {
    name: '0005-welcomes',
    up: async (db, types) => {
      await db.schema
        .createTable('welcomes')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('conversation_id', 'text', (column) => column.notNull())
        .addColumn('welcomed_at', types.instant, (column) => column.notNull())
        .addPrimaryKeyConstraint('welcomes_key', ['tenant_id', 'conversation_id'])
        .execute();
    },
  },
  {
    name: '0006-welcome-activities',
    up: async (db) => {
      await db.schema.alterTable('welcomes').addColumn('activity_id', 'text').execute();
    },
  },
  {
    name: '0018-sensitive-texts',
    up: async (db) => {
      await db.schema
        .createTable('sensitive_texts')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('rollout_id', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('text', 'text', (column) => column.notNull())
        .addColumn('contact', 'text')
        .addPrimaryKeyConstraint('sensitive_texts_key', ['tenant_id', 'rollout_id', 'kind', 'language'])
        .execute();
    },
  },
];
