import { keptSumsMigrations, type Migration } from '../platform/db/index.ts';

export const casesMigrations: readonly Migration[] = [
  ...keptSumsMigrations,
  {
    name: '0009-cases',
    up: async (db, types) => {
      await db.schema
        .createTable('case_numbers')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('rollout_id', 'text', (column) => column.notNull())
        .addColumn('last', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('case_numbers_key', ['tenant_id', 'rollout_id'])
        .execute();
      await db.schema
        .createTable('cases')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('case_id', 'text', (column) => column.notNull())
        .addColumn('rollout_id', 'text', (column) => column.notNull())
        .addColumn('number', 'integer', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('title', 'text', (column) => column.notNull())
        .addColumn('wish', 'text', (column) => column.notNull())
        .addColumn('why', 'text')
        .addColumn('area_key', 'text')
        .addColumn('reporter_id', 'text', (column) => column.notNull())
        .addColumn('form_id', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('last_event_id', 'text', (column) => column.notNull())
        .addColumn('reported_at', types.instant, (column) => column.notNull())
        .addPrimaryKeyConstraint('cases_key', ['tenant_id', 'case_id'])
        .addUniqueConstraint('cases_by_number', ['tenant_id', 'rollout_id', 'number'])
        .addUniqueConstraint('cases_by_form', ['tenant_id', 'reporter_id', 'form_id'])
        .execute();
      await db.schema
        .createTable('case_events')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('event_id', 'text', (column) => column.notNull())
        .addColumn('case_id', 'text', (column) => column.notNull())
        .addColumn('from_state', 'text')
        .addColumn('to_state', 'text', (column) => column.notNull())
        .addColumn('actor_id', 'text', (column) => column.notNull())
        .addColumn('note', 'text')
        .addColumn('happened_at', types.instant, (column) => column.notNull())
        .addPrimaryKeyConstraint('case_events_key', ['tenant_id', 'event_id'])
        .execute();
      await db.schema.createIndex('case_events_by_case').on('case_events').columns(['tenant_id', 'case_id']).execute();
      await db.schema
        .createTable('case_followers')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('case_id', 'text', (column) => column.notNull())
        .addColumn('person_id', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('joined_at', types.instant, (column) => column.notNull())
        .addPrimaryKeyConstraint('case_followers_key', ['tenant_id', 'case_id', 'person_id'])
        .execute();
      await db.schema
        .createIndex('case_followers_by_person')
        .on('case_followers')
        .columns(['tenant_id', 'person_id'])
        .execute();
    },
  },
  {
    name: '0015-counts-of-cases',
    up: async (db) => {
      // With what is counted beside the times, so that counting reads the indexes alone.
      await db.schema
        .createIndex('cases_by_report')
        .on('cases')
        .columns(['tenant_id', 'rollout_id', 'reported_at', 'state', 'reporter_id'])
        .execute();
      await db.schema
        .createIndex('case_events_by_time')
        .on('case_events')
        .columns(['tenant_id', 'happened_at', 'to_state', 'case_id', 'event_id'])
        .execute();
    },
  },
  {
    name: '0015-lists-cases',
    up: async (db) => {
      // What waits in a state, in the order of making; the number of them is counted from it alone.
      await db.schema
        .createIndex('cases_by_state')
        .on('cases')
        .columns(['tenant_id', 'rollout_id', 'state', 'number'])
        .execute();
      await db.schema.createIndex('cases_of_form').on('cases').columns(['tenant_id', 'form_id']).execute();
    },
  },
  {
    name: '0016-faults',
    up: async (db, types) => {
      await db.schema.alterTable('cases').addColumn('fault_when', 'text').execute();
      await db.schema.alterTable('cases').addColumn('fault_where', 'text').execute();
      // Until now every case was a wish; from here on, what is listed and counted is of one kind.
      await db.schema.dropIndex('cases_by_report').execute();
      await db.schema
        .createIndex('cases_by_report')
        .on('cases')
        .columns(['tenant_id', 'rollout_id', 'kind', 'reported_at', 'state', 'reporter_id'])
        .execute();
      await db.schema.dropIndex('cases_by_state').execute();
      await db.schema
        .createIndex('cases_by_state')
        .on('cases')
        .columns(['tenant_id', 'rollout_id', 'kind', 'state', 'number'])
        .execute();
      await db.schema
        .createTable('outages')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('rollout_id', 'text', (column) => column.notNull())
        .addColumn('last_report_at', types.instant, (column) => column.notNull())
        .addColumn('told_at', types.instant)
        .addPrimaryKeyConstraint('outages_key', ['tenant_id', 'rollout_id'])
        .execute();
      await db.schema
        .createIndex('case_followers_by_time')
        .on('case_followers')
        .columns(['tenant_id', 'joined_at', 'case_id', 'person_id'])
        .execute();
    },
  },
  {
    name: '0019-my-data-cases',
    up: async (db) => {
      // What is somebody's is looked for when they ask for it, or for its deletion.
      await db.schema
        .createIndex('case_events_by_actor')
        .on('case_events')
        .columns(['tenant_id', 'actor_id'])
        .execute();
    },
  },
];
