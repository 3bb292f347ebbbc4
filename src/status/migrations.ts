import type { Migration } from '../platform/db/index.ts';

export const statusMigrations: readonly Migration[] = [
  {
    name: '0012-status',
    up: async (db, types) => {
      await db.schema
        .createTable('status_plans')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('plan_id', 'text', (column) => column.notNull())
        .addColumn('rollout_id', 'text', (column) => column.notNull())
        .addColumn('channel_id', 'text', (column) => column.notNull())
        .addColumn('channel_name', 'text')
        .addColumn('team_id', 'text')
        .addColumn('team_name', 'text')
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('weekday', 'integer', (column) => column.notNull())
        .addColumn('time', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('owner_id', 'text', (column) => column.notNull())
        .addColumn('owner_language', 'text', (column) => column.notNull())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('next_week', 'text', (column) => column.notNull())
        .addColumn('next_date', 'text', (column) => column.notNull())
        .addColumn('next_due_at', types.instant, (column) => column.notNull())
        .addColumn('next_draft_at', types.instant, (column) => column.notNull())
        .addColumn('changed_at', types.instant, (column) => column.notNull())
        .addPrimaryKeyConstraint('status_plans_key', ['tenant_id', 'plan_id'])
        .addUniqueConstraint('status_plans_by_channel', ['tenant_id', 'channel_id'])
        .execute();
      await db.schema
        .createTable('status_posts')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('post_id', 'text', (column) => column.notNull())
        .addColumn('plan_id', 'text', (column) => column.notNull())
        .addColumn('channel_id', 'text', (column) => column.notNull())
        .addColumn('week', 'text', (column) => column.notNull())
        .addColumn('date', 'text', (column) => column.notNull())
        .addColumn('due_at', types.instant, (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('highlights', 'text')
        .addColumn('decided_by', 'text')
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('begun_at', types.instant)
        .addColumn('road', 'text')
        .addColumn('actor_id', 'text')
        .addColumn('job_id', 'text')
        .addColumn('sending_at', types.instant)
        .addColumn('reason', 'text')
        .addColumn('message_id', 'text')
        .addColumn('posted_at', types.instant)
        .addColumn('content', 'text')
        .addColumn('changed_at', types.instant, (column) => column.notNull())
        .addPrimaryKeyConstraint('status_posts_key', ['tenant_id', 'post_id'])
        // Prevents two posts of a channel in one week.
        .addUniqueConstraint('status_posts_by_week', ['tenant_id', 'channel_id', 'week'])
        .execute();
      await db.schema
        .createIndex('status_posts_by_state')
        .on('status_posts')
        .columns(['state', 'changed_at'])
        .execute();
      await db.schema
        .createTable('status_told')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('post_id', 'text', (column) => column.notNull())
        .addColumn('person_id', 'text', (column) => column.notNull())
        .addColumn('job_id', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('status_told_key', ['tenant_id', 'post_id', 'person_id'])
        .execute();
    },
  },
  {
    name: '0014-delivery-status-tries',
    up: async (db) => {
      await db.schema.alterTable('status_posts').addColumn('tries', 'text').execute();
      await db.schema.alterTable('status_posts').addColumn('bot_reason', 'text').execute();
    },
  },
  {
    name: '0015-lists-status',
    up: async (db) => {
      await db.schema
        .createIndex('status_posts_of_channel')
        .on('status_posts')
        .columns(['tenant_id', 'channel_id', 'state', 'due_at'])
        .execute();
      await db.schema
        .createIndex('status_posts_of_plan')
        .on('status_posts')
        .columns(['tenant_id', 'plan_id', 'date', 'state'])
        .execute();
      await db.schema
        .createIndex('status_told_by_job')
        .on('status_told')
        .columns(['tenant_id', 'person_id', 'job_id', 'post_id'])
        .execute();
    },
  },
  {
    name: '0019-my-data-status',
    up: async (db) => {
      // What is somebody's is looked for when they ask for it, or for its deletion.
      await db.schema
        .createIndex('status_posts_by_decider')
        .on('status_posts')
        .columns(['tenant_id', 'decided_by'])
        .execute();
      await db.schema
        .createIndex('status_posts_by_actor')
        .on('status_posts')
        .columns(['tenant_id', 'actor_id'])
        .execute();
    },
  },
];
