import { sql } from 'kysely';
import type { Migration } from '../platform/db/index.ts';

export const questionsMigrations: readonly Migration[] = [
  {
    name: '0004-open-questions',
    up: async (db, types) => {
      await db.schema
        .createTable('open_questions')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('question_id', 'text', (column) => column.notNull())
        .addColumn('rollout_id', 'text', (column) => column.notNull())
        .addColumn('person_id', 'text', (column) => column.notNull())
        .addColumn('text', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('area_key', 'text')
        .addColumn('opened_at', types.instant, (column) => column.notNull())
        .addColumn('done_at', types.instant)
        .addColumn('done_by', 'text')
        .addPrimaryKeyConstraint('open_questions_key', ['tenant_id', 'question_id'])
        .execute();
      await db.schema
        .createIndex('open_questions_by_age')
        .on('open_questions')
        .columns(['tenant_id', 'rollout_id', 'opened_at'])
        .execute();
    },
  },
  {
    name: '0013-question-answers',
    up: async (db) => {
      await db.schema.alterTable('open_questions').addColumn('entry_id', 'text').execute();
    },
  },
  {
    name: '0015-lists-questions',
    up: async (db) => {
      // A partial index, because most questions are done. It covers the count of open questions; SQLite needs `done_at`
      // for that too.
      await db.schema
        .createIndex('open_questions_waiting')
        .on('open_questions')
        .columns(['tenant_id', 'rollout_id', 'opened_at', 'question_id', 'area_key', 'done_at'])
        .where(sql<boolean>`done_at is null`)
        .execute();
      await db.schema.dropIndex('open_questions_by_age').execute();
      await db.schema
        .createIndex('open_questions_by_person')
        .on('open_questions')
        .columns(['tenant_id', 'person_id', 'opened_at', 'question_id'])
        .execute();
    },
  },
  {
    name: '0019-my-data-questions',
    up: async (db) => {
      // What is somebody's is looked for when they ask for it, or for its deletion.
      await db.schema
        .createIndex('open_questions_by_doer')
        .on('open_questions')
        .columns(['tenant_id', 'done_by'])
        .execute();
    },
  },
];
